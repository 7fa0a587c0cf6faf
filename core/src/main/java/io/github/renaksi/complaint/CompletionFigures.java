// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.complaint;

import io.github.renaksi.Citation;
import io.github.renaksi.Text;
import io.github.renaksi.TimePeriod;
import io.github.renaksi.figure.Derivation;
import io.github.renaksi.figure.Figure;
import io.github.renaksi.figure.NotComputable;
import io.github.renaksi.figure.Operand;
import io.github.renaksi.internal.Checks;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Makes the figure of a rate, dated or not. */
final class CompletionFigures {

    private CompletionFigures() {}

    static Figure of(
            CompletionRate rate,
            ComplaintCounts counts,
            Optional<TimePeriod> period,
            Optional<LocalDate> asOf,
            Optional<Citation> citation) {
        return of(
                rate,
                counts,
                derivation -> derivation.withPeriod(period).withAsOf(asOf).withCitation(citation));
    }

    static Figure of(CompletionRate rate, ComplaintCounts counts, UnaryOperator<Derivation> dated) {
        Checks.notNull(rate, "rate of complaints");
        Checks.notNull(counts, "counts of %s", rate.id());
        Operand part = rate.part(counts);
        Operand whole = rate.whole(counts);
        Supplier<Derivation> derivation = () -> dated.apply(saying(
                counts.byClass(), Derivation.quotient(rate.name(), part, whole).withRuleId(rate.id())));
        return whole.value().signum() == 0
                ? Figure.notComputable(NotComputable.ZERO_DENOMINATOR, rate.rounding(), derivation)
                : Figure.of(part.value().dividedBy(whole.value()), rate.rounding(), derivation);
    }

    /** The figure, unless the source lacks the days of some of those that it is over. */
    static Figure unlessUndated(long undated, long of, Figure figure) {
        return undated == 0
                ? figure
                : Figure.notComputable(
                        NotComputable.missingDates(undated, of),
                        figure.rounding(),
                        () -> figure.derivation().uncomputed());
    }

    /** The derivation, whose basis says how many complaints of an unclassified status are not in the figure. */
    static Derivation leavingOut(long unclassified, Derivation derivation) {
        return unclassified == 0
                ? derivation
                : derivation.alsoBasedOn(Text.format(
                        "{0} pengaduan yang statusnya tidak dikenali tidak ikut dihitung",
                        "{0} {0:complaint|complaints} of an unclassified status {0:is|are} left out", unclassified));
    }

    /** The derivation, whose basis says how many complaints are counted as they stood before they changed. */
    static Derivation saying(ClassCounts<?> counts, Derivation derivation) {
        return counts.changedLaterInWords().map(derivation::alsoBasedOn).orElse(derivation);
    }
}
