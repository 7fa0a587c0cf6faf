// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.complaint;

import io.github.renaksi.ProblemCode;
import io.github.renaksi.internal.Checks;
import java.time.LocalDate;

/**
 * A decision that gives the office more time for one complaint (perpanjangan batas waktu).
 *
 * <p>It counts from the day on which it was decided, and only if that day is not after the deadline that it extends:
 * what was late already stays late. It never shortens a deadline.
 *
 * @param until the new deadline, not before the day of the decision
 * @param decidedOn the day of the decision
 * @param reason why; may be personal, and stands in no {@link #toString()}, message or report
 */
public record DeadlineExtension(LocalDate until, LocalDate decidedOn, String reason) {

    public DeadlineExtension {
        Checks.notNull(until, "new deadline of an extension");
        Checks.notNull(decidedOn, "day of decision of an extension");
        reason = Checks.text(reason, "reason of an extension");
        if (until.isBefore(decidedOn)) {
            throw Checks.failure(
                    ProblemCode.WRONG_ORDER,
                    "batas waktu baru perpanjangan tidak boleh sebelum keputusannya %s, diisi %s",
                    "new deadline of an extension must not be before its decision on %s, was %s",
                    Checks.limit(decidedOn),
                    Checks.value(until));
        }
    }

    /**
     * A decision.
     *
     * @param until the new deadline
     * @param decidedOn the day of the decision
     * @param reason why
     * @return the extension
     * @throws IllegalArgumentException if the new deadline is before the decision, or the reason is blank
     */
    public static DeadlineExtension of(LocalDate until, LocalDate decidedOn, String reason) {
        return new DeadlineExtension(until, decidedOn, reason);
    }

    /** Both days; not the reason, which may be personal. */
    @Override
    public String toString() {
        return "extended until " + until + " on " + decidedOn;
    }
}
