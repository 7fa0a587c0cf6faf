// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.jackson;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.renaksi.InvalidInput;
import io.github.renaksi.Problem;
import io.github.renaksi.wire.WireException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What no parser can read, in one line that says where; a parser's own may quote whatever stands there. */
final class MalformedDocumentException extends JsonParseException implements InvalidInput {

    private static final long serialVersionUID = 1L;

    /** What is wrong. */
    private final Problem problem;

    MalformedDocumentException(JsonParser parser, JsonProcessingException malformed) {
        super(parser, WireException.line(malformed.getOriginalMessage()), malformed.getLocation());
        setStackTrace(malformed.getStackTrace());
        String pointer = parser.getParsingContext().pathAsPointer().toString();
        this.problem = WireException.malformed(pointer, getOriginalMessage());
    }

    @Override
    public List<Problem> problems() {
        return List.of(problem);
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
