// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.complaint;

import io.github.renaksi.ProblemCode;
import io.github.renaksi.Text;
import io.github.renaksi.TimePeriod;
import io.github.renaksi.figure.Figure;
import io.github.renaksi.figure.Operand;
import io.github.renaksi.figure.Rounding;
import io.github.renaksi.internal.Checks;
import java.time.LocalDate;

/**
 * A rate over counts of complaints (persentase penyelesaian): part of whole. It is made of counts with their period and
 * day, or of a tally, which has both; a rate without them cannot be made. Only Table 2 prints such ones, see
 * {@link GeneralInformation}.
 *
 * <p>{@link CompletionRates} has the published ones. A region that publishes another implements this interface.
 */
public interface CompletionRate {

    /** {@return a stable id for programs, such as {@code resolved-of-received}} */
    String id();

    /** {@return what the rate is called} */
    Text name();

    /**
     * What is counted.
     *
     * @param counts the counts
     * @return the part, named
     */
    Operand part(ComplaintCounts counts);

    /**
     * What it is counted of.
     *
     * @param counts the counts
     * @return the whole, named
     */
    Operand whole(ComplaintCounts counts);

    /** {@return how it is printed} */
    Rounding rounding();

    /**
     * The rate of counts whose period and day are known.
     *
     * @param counts the counts
     * @param period when the complaints were received
     * @param asOf the day on which their status was looked up, not before the period begins: the same month looks
     *     better the later one looks
     * @return the figure; not computable where the whole is 0
     * @throws IllegalArgumentException if the day is before the period
     */
    default Figure of(ComplaintCounts counts, TimePeriod period, LocalDate asOf) {
        return of(counts, period, asOf, asOf);
    }

    /**
     * The rate of counts that were added up of looks on several days, as an office makes them that looks up each month
     * after its end. No day is true of all, so that the figure has none, and says from when to when they were taken.
     *
     * @param counts the counts
     * @param period when the complaints were received
     * @param firstAsOf the first day on which statuses were looked up, not before the period begins
     * @param lastAsOf the last day
     * @return the figure, as of the day where both are the same; not computable where the whole is 0
     * @throws IllegalArgumentException if the first day is before the period, or the last before the first
     */
    default Figure of(ComplaintCounts counts, TimePeriod period, LocalDate firstAsOf, LocalDate lastAsOf) {
        TallySpan.check(period, firstAsOf, "%s", id());
        Checks.notNull(lastAsOf, "last as-of date of %s", id());
        if (lastAsOf.isBefore(firstAsOf)) {
            throw Checks.failure(
                    ProblemCode.WRONG_ORDER,
                    "tanggal data terakhir %s tidak boleh sebelum yang pertama %s, diisi %s",
                    "last as-of date of %s must not be before the first %s, was %s",
                    id(),
                    Checks.limit(firstAsOf),
                    Checks.value(lastAsOf));
        }
        return CompletionFigures.of(
                this, counts, derivation -> derivation.withPeriod(period).takenBetween(firstAsOf, lastAsOf));
    }

    /**
     * The rate of a tally, which knows its period and day.
     *
     * @param tally the tally
     * @return the figure; not computable where the whole is 0
     */
    default Figure of(ComplaintTally tally) {
        Checks.notNull(tally, "tally of %s", id());
        return of(tally.counts(), tally.period(), tally.asOf());
    }
}
