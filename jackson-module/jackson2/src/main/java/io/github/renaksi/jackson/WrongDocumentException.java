package io.github.renaksi.jackson;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.github.renaksi.wire.WireException;

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
