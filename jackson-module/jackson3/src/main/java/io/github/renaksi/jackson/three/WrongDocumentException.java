package io.github.renaksi.jackson.three;

import io.github.renaksi.wire.WireException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.exc.MismatchedInputException;

/** What is wrong in a document, in one line that says where. */
final class WrongDocumentException extends MismatchedInputException {

    private static final long serialVersionUID = 1L;

    WrongDocumentException(JsonParser parser, Class<?> type, WireException wrong) {
        super(parser, wrong.getMessage(), type);
        initCause(wrong);
    }

    /** Jackson would begin a line for the place. */
    @Override
    public String getMessage() {
        return MalformedDocumentException.inOneLine(this);
    }

    @Override
    public String getLocalizedMessage() {
        return getMessage();
    }
}
