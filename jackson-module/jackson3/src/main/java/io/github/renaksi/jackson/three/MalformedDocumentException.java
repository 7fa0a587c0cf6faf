// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.jackson.three;

import io.github.renaksi.InvalidInput;
import io.github.renaksi.Problem;
import io.github.renaksi.wire.WireException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamReadException;

/** What no parser can read, in one line that says where; a parser's own may quote whatever stands there. */
final class MalformedDocumentException extends StreamReadException implements InvalidInput {

    private static final long serialVersionUID = 1L;

    /** What is wrong. */
    private final Problem problem;

    MalformedDocumentException(JsonParser parser, JacksonException malformed) {
        super(parser, WireException.line(malformed.getOriginalMessage()), malformed.getLocation());
        setStackTrace(malformed.getStackTrace());
        String pointer = parser.streamReadContext().pathAsPointer().toString();
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

    @Override
    public String getLocalizedMessage() {
        return getMessage();
    }

    /** The message of an exception with line and column, where these are known. */
    static String inOneLine(JacksonException refused) {
        @Nullable TokenStreamLocation place = refused.getLocation();
        return place == null
                ? refused.getOriginalMessage()
                : WireException.at(refused.getOriginalMessage(), place.getLineNr(), place.getColumnNr());
    }
}
