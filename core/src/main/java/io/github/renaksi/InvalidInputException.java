// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi;

import io.github.renaksi.internal.Checks;
import java.util.List;

/**
 * An argument that a check refused (masukan tidak sah). The message is the English sentence of its {@link Problem},
 * which says itself in Indonesian too.
 */
public final class InvalidInputException extends IllegalArgumentException implements InvalidInput {

    private static final long serialVersionUID = 1L;

    /** What is wrong. */
    private final Problem problem;

    /**
     * An exception of a problem.
     *
     * @param problem what is wrong
     */
    public InvalidInputException(Problem problem) {
        super(english(problem));
        this.problem = problem;
    }

    /**
     * An exception of a problem that another exception told of.
     *
     * @param problem what is wrong
     * @param cause the other exception
     */
    public InvalidInputException(Problem problem, Throwable cause) {
        super(english(problem), Checks.notNull(cause, "cause of an exception"));
        this.problem = problem;
    }

    private static String english(Problem problem) {
        return Checks.notNull(problem, "problem of an exception").in(Language.ENGLISH);
    }

    @Override
    public Problem problem() {
        return problem;
    }

    @Override
    public List<Problem> problems() {
        return List.of(problem);
    }
}
