// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.figure;

import io.github.renaksi.ProblemCode;
import io.github.renaksi.internal.Checks;

/**
 * A range as a document prints it, "80–90%"; a single figure is a range from itself to itself.
 *
 * @param low the lower bound
 * @param high the upper bound, not below the lower
 */
public record PrintedRange(PrintedFigure low, PrintedFigure high) {

    // Checks the order of the bounds and that they share a unit.
    public PrintedRange {
        Checks.notNull(low, "lower bound of a range");
        Checks.notNull(high, "upper bound of a range");
        if (!low.unit().equals(high.unit())) {
            throw Checks.failure(
                    ProblemCode.MISMATCH,
                    "batas rentang harus bersatuan sama, ada '%s' dan '%s'",
                    "bounds of a range must share a unit, had '%s' and '%s'",
                    low.unit().symbol(),
                    Checks.value(high.unit().symbol()));
        }
        if (low.value().compareTo(high.value()) > 0) {
            throw Checks.failure(
                    ProblemCode.WRONG_ORDER,
                    "batas atas rentang tidak boleh di bawah batas bawah %s, diisi %s",
                    "upper bound of a range must not be below the lower bound %s, was %s",
                    Checks.limit(low.value()),
                    Checks.value(high.value()));
        }
    }
}
