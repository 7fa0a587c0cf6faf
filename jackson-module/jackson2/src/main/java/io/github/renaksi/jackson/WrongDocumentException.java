// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.jackson;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.github.renaksi.InvalidInput;
import io.github.renaksi.Problem;
import io.github.renaksi.wire.WireException;
import java.util.List;

/** What is wrong in a document, in one line that says where. */
final class WrongDocumentException extends MismatchedInputException implements InvalidInput {

    private static final long serialVersionUID = 1L;

    /** What is wrong. */
    private final WireException wrong;

    WrongDocumentException(JsonParser parser, Class<?> type, WireException wrong) {
        super(parser, wrong.getMessage(), type);
        initCause(wrong);
        this.wrong = wrong;
    }

    @Override
    public List<Problem> problems() {
        return wrong.problems();
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
