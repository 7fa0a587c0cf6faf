package io.github.renaksi.jackson;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.github.renaksi.wire.WireException;
import org.jspecify.annotations.Nullable;

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
        @Nullable JsonLocation place = getLocation();
        return place == null
                ? getOriginalMessage()
                : WireException.at(getOriginalMessage(), place.getLineNr(), place.getColumnNr());
    }

    @Override
    public String getLocalizedMessage() {
        return getMessage();
    }
}
