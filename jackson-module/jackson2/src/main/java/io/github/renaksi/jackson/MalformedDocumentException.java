package io.github.renaksi.jackson;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.renaksi.wire.WireException;
import org.jspecify.annotations.Nullable;

/** What no parser can read, in one line that says where; a parser's own may quote whatever stands there. */
final class MalformedDocumentException extends JsonParseException {

    private static final long serialVersionUID = 1L;

    MalformedDocumentException(JsonParser parser, JsonProcessingException malformed) {
        super(parser, WireException.line(malformed.getOriginalMessage()), malformed.getLocation());
        setStackTrace(malformed.getStackTrace());
    }

    /** Jackson would begin a line for the place. */
    @Override
    public String getMessage() {
        return inOneLine(this);
    }

    /** The message of an exception with line and column, where these are known. */
    static String inOneLine(JsonProcessingException refused) {
        @Nullable JsonLocation place = refused.getLocation();
        return place == null
                ? refused.getOriginalMessage()
                : WireException.at(refused.getOriginalMessage(), place.getLineNr(), place.getColumnNr());
    }
}
