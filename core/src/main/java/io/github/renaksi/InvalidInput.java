// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi;

import io.github.renaksi.internal.Checks;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An exception that says what is wrong with an input as data (masukan tidak sah): a check that failed, or a document
 * that is not of its form. Those of the JSON modules are exceptions of Jackson too, and know the pointer.
 */
public interface InvalidInput {

    /**
     * What is wrong.
     *
     * @return the problems in the order in which they were found, at least one
     */
    List<Problem> problems();

    /** {@return the first problem} */
    default Problem problem() {
        return problems().get(0);
    }

    /**
     * What is wrong with an input, of whatever exception came out: of itself or else of the nearest cause that says it.
     *
     * @param thrown an exception, such as one of Jackson's that was wrapped on its way
     * @return the problems; empty where neither it nor a cause is an {@code InvalidInput}
     */
    static List<Problem> problemsOf(Throwable thrown) {
        int depth = 0;
        for (@Nullable Throwable at = Checks.notNull(thrown, "exception that was thrown");
                at != null && depth < 100;
                at = at.getCause()) {
            if (at instanceof InvalidInput invalid) {
                return invalid.problems();
            }
            depth++;
        }
        return List.of();
    }
}
