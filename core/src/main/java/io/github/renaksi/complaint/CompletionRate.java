package io.github.renaksi.complaint;

import io.github.renaksi.Citation;
import io.github.renaksi.Period;
import io.github.renaksi.Text;
import io.github.renaksi.figure.Derivation;
import io.github.renaksi.figure.Figure;
import io.github.renaksi.figure.NotComputable;
import io.github.renaksi.figure.Operand;
import io.github.renaksi.figure.Rounding;
import io.github.renaksi.internal.Checks;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A rate over counts of complaints (persentase penyelesaian): part of whole.
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
     * Where it is defined, if it was published.
     *
     * @return the citation
     */
    Optional<Citation> citation();

    /**
     * The rate of counts whose period and day are known.
     *
     * @param counts the counts
     * @param period when the complaints were received
     * @param asOf the day on which their status was looked up, not before the period begins: the same month looks better the
     *     later one looks
     * @return the figure; not computable where the whole is 0
     * @throws IllegalArgumentException if the day is before the period
     */
    default Figure of(ComplaintCounts counts, Period period, LocalDate asOf) {
        if (asOf.isBefore(period.start())) {
            throw Checks.failure("as-of date of %s must not be before its period %s, was %s", id(), period, asOf);
        }
        return figure(counts, Optional.of(period), Optional.of(asOf));
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

    /**
     * The rate of counts that a document prints without saying of when, as Table 2 does. Its explanation has no period either.
     *
     * @param counts the counts
     * @return the figure; not computable where the whole is 0
     */
    default Figure ofUndated(ComplaintCounts counts) {
        return figure(counts, Optional.empty(), Optional.empty());
    }

    private Figure figure(ComplaintCounts counts, Optional<Period> period, Optional<LocalDate> asOf) {
        Operand part = part(counts);
        Operand whole = whole(counts);
        return whole.value().signum() == 0
                ? Figure.notComputable(
                        NotComputable.NOTHING_REPORTED, rounding(), () -> derivation(part, whole, period, asOf))
                : Figure.of(
                        part.value().dividedBy(whole.value()), rounding(), () -> derivation(part, whole, period, asOf));
    }

    private Derivation derivation(Operand part, Operand whole, Optional<Period> period, Optional<LocalDate> asOf) {
        Text formula = Text.of(
                part.name().indonesian() + " / " + whole.name().indonesian(),
                part.name().english() + " / " + whole.name().english());
        Text working = Text.of(
                part.name().indonesian() + " " + part.value() + " / "
                        + whole.name().indonesian() + " " + whole.value(),
                part.name().english() + " " + part.value() + " / "
                        + whole.name().english() + " " + whole.value());
        return new Derivation(name(), List.of(part, whole), formula, working, citation(), period, asOf);
    }
}
