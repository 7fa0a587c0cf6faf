package io.github.renaksi.jackson.three;

import io.github.renaksi.wire.WireException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
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
        @Nullable TokenStreamLocation place = getLocation();
        return place == null
                ? getOriginalMessage()
                : WireException.at(getOriginalMessage(), place.getLineNr(), place.getColumnNr());
    }

    @Override
    public String getLocalizedMessage() {
        return getMessage();
    }
}
