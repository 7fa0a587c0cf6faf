package io.github.renaksi.complaint;

import io.github.renaksi.Period;
import io.github.renaksi.Text;
import io.github.renaksi.figure.Figure;
import io.github.renaksi.figure.Operand;
import io.github.renaksi.figure.Rounding;
import io.github.renaksi.internal.Checks;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A rate over counts of complaints (persentase penyelesaian): part of whole. It is made of counts with their period and
 * day, or of a tally, which has both; a rate without them cannot be made. Only Table 2 prints such ones, see
 * {@link GeneralInformation}.
 *
 * <p>{@link CompletionRates} has the published ones. A region that publishes another implements this interface.
 */
public interface CompletionRate {

    /**
     * A stable id for programs.
     *
     * @return such as {@code resolved-of-received}
     */
    String id();

    /**
     * What the rate is called.
     *
     * @return its name for people
     */
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

    /**
     * How it is printed.
     *
     * @return the rounding
     */
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
    default Figure of(ComplaintCounts counts, Period period, LocalDate asOf) {
        if (asOf.isBefore(period.start())) {
            throw Checks.failure("as-of date of %s must not be before its period %s, was %s", id(), period, asOf);
        }
        return CompletionFigures.of(this, counts, Optional.of(period), Optional.of(asOf), Optional.empty());
    }

    /**
     * The rate of a tally, which knows its period and day.
     *
     * @param tally the tally
     * @return the figure; not computable where the whole is 0
     */
    default Figure of(ComplaintTally tally) {
        return of(tally.counts(), tally.period(), tally.asOf());
    }
}
