// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.complaint;

import io.github.renaksi.ProblemCode;
import io.github.renaksi.Text;
import io.github.renaksi.TimePeriod;
import io.github.renaksi.figure.Derivation;
import io.github.renaksi.figure.Figure;
import io.github.renaksi.figure.Operand;
import io.github.renaksi.figure.Ratio;
import io.github.renaksi.figure.Rounding;
import io.github.renaksi.internal.Checks;
import io.github.renaksi.internal.OfficeNames;
import io.github.renaksi.internal.RecordStyle;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The complaints that an office had, received and resolved in a period, whenever they had come (basis ARUS): what it
 * carried in, what came, what it finished, and what it carries on.
 *
 * <p>The closing balance of a period is the opening balance of the next; {@link #sum} refuses periods that do not meet
 * so.
 *
 * @param office whose complaints
 * @param period in which they were received and resolved
 * @param opening open at its beginning (saldo awal)
 * @param received received in it
 * @param resolved resolved in it
 * @param closedOtherwise closed in it without being resolved: unresolvable or ineligible
 * @param closing open at its end (saldo akhir); must be opening + received − resolved − closed otherwise
 * @param undated received by the end of the period and closed on a day that the source does not say, and so in none of
 *     the numbers above. It is undated in every later period too, since it may have been closed in any of them
 */
@RecordStyle
@Value.Builder
public record FlowTally(
        String office,
        TimePeriod period,
        long opening,
        long received,
        long resolved,
        long closedOtherwise,
        long closing,
        long undated)
        implements WithFlowTally {

    private static final Rounding SHARE = Rounding.perCent(1);

    public FlowTally {
        office = Checks.text(office, "office of a flow tally");
        Checks.notNull(period, "period of the flow tally of '%s'", office);
        ClassCounts.check(opening, "opening balance of '%s' in %s", office, period);
        ClassCounts.check(received, "received complaints of '%s' in %s", office, period);
        ClassCounts.check(resolved, "resolved complaints of '%s' in %s", office, period);
        ClassCounts.check(closing, "closing balance of '%s' in %s", office, period);
        ClassCounts.check(closedOtherwise, "complaints of '%s' closed otherwise in %s", office, period);
        ClassCounts.check(undated, "undated complaints of '%s' in %s", office, period);
        long computed = opening + received - resolved - closedOtherwise;
        if (closing != computed) {
            throw Checks.failure(
                    ProblemCode.CONTRADICTION,
                    "sisa akhir '%s' pada %s harus %d + %d - %d - %d = %d, diisi %d",
                    "closing balance of '%s' in %s must be %d + %d - %d - %d = %d, was %d",
                    office,
                    period,
                    opening,
                    received,
                    resolved,
                    closedOtherwise,
                    Checks.limit(computed),
                    Checks.value(closing));
        }
    }

    /** {@return a builder in which nothing is closed otherwise or undated; the rest must be given} */
    public static FlowTallyBuilder builder() {
        return new FlowTallyBuilder().closedOtherwise(0).undated(0);
    }

    /**
     * Counts records. A record is open from its receipt until the day on which it was resolved, or closed as
     * unresolvable or ineligible, by its {@code resolvedOn}; one of an unclassified status is open. One that is closed
     * without such a day is counted as undated and in no balance, in its period and in every later one, since nobody
     * knows in which it was closed. The records must have been looked up on the last day of the period or later, since
     * the rate speaks of that day.
     *
     * @param office whose complaints they are
     * @param period the period
     * @param complaints the records, those of earlier periods included that were open in this one or are undated; what
     *     was received later is ignored
     * @param vocabulary the classes of their statuses
     * @return the flow
     */
    public static FlowTally of(
            String office, TimePeriod period, Iterable<ComplaintRecord> complaints, StatusVocabulary vocabulary) {
        Checks.notNull(period, "period of a flow tally");
        Checks.notNull(complaints, "complaints of a flow tally");
        Checks.notNull(vocabulary, "vocabulary of complaints");
        long opening = 0;
        long received = 0;
        long resolved = 0;
        long closedOtherwise = 0;
        long undated = 0;
        for (ComplaintRecord complaint : complaints) {
            Checks.notNull(complaint, "complaint of a flow tally");
            if (complaint.receivedOn().isAfter(period.endInclusive())) {
                continue;
            }
            StatusClass statusClass = vocabulary.classify(complaint.status());
            boolean closed = statusClass.isClosed();
            if (closed && complaint.resolvedOn().isEmpty()) {
                undated++;
                continue;
            }
            Optional<LocalDate> closedOn = closed ? complaint.resolvedOn() : Optional.empty();
            if (closedOn.map(day -> day.isBefore(period.start())).orElse(false)) {
                continue;
            }
            if (complaint.receivedOn().isBefore(period.start())) {
                opening++;
            } else {
                received++;
            }
            if (closedOn.map(period::contains).orElse(false)) {
                if (statusClass == StatusClass.RESOLVED) {
                    resolved++;
                } else {
                    closedOtherwise++;
                }
            }
        }
        return builder()
                .office(office)
                .period(period)
                .opening(opening)
                .received(received)
                .resolved(resolved)
                .closedOtherwise(closedOtherwise)
                .closing(opening + received - resolved - closedOtherwise)
                .undated(undated)
                .build();
    }

    /**
     * The flow of consecutive periods of one office, such as a year of its months.
     *
     * @param tallies the periods in any order, at least one
     * @return the flow of the whole time: the first opening balance, the sums, the last closing balance, and the
     *     greatest number of undated complaints, since those of one period are among those of the next
     * @throws IllegalArgumentException if there is none, offices differ, a period does not begin on the day after the
     *     one before, or a closing balance is not the next opening balance, naming both
     */
    public static FlowTally sum(Collection<FlowTally> tallies) {
        List<FlowTally> sorted = new ArrayList<>(Checks.reported(tallies, "flow tallies of a sum"));
        Checks.notEmpty(sorted, "flow tallies of a sum");
        sorted.sort(Comparator.comparing(tally -> tally.period().start()));
        FlowTally sum = sorted.get(0);
        for (FlowTally next : sorted.subList(1, sorted.size())) {
            sum = sum.then(next);
        }
        return sum;
    }

    private FlowTally then(FlowTally next) {
        if (!OfficeNames.fold(office).equals(OfficeNames.fold(next.office))) {
            throw Checks.failure(
                    ProblemCode.MISMATCH,
                    "rekapitulasi arus yang dijumlahkan harus dari satu perangkat daerah, ada '%s' dan '%s'",
                    "flow tallies of a sum must be of one office, had '%s' and '%s'",
                    office,
                    Checks.value(next.office));
        }
        if (!next.period.start().equals(period.endInclusive().plusDays(1))) {
            throw Checks.failure(
                    ProblemCode.GAP,
                    "periode arus '%s' harus berurutan, %s dimulai pada %s setelah akhir pada %s",
                    "periods of the flow of '%s' must follow each other, %s begins on %s after an end on %s",
                    office,
                    next.period,
                    Checks.value(next.period.start()),
                    Checks.limit(period.endInclusive()));
        }
        if (next.opening != closing) {
            throw Checks.failure(
                    ProblemCode.CONTRADICTION,
                    "sisa '%s' harus bersambung, sisa akhir pada %s adalah %d dan sisa awal pada %s adalah %d",
                    "balances of '%s' must meet, closing balance on %s is %d and opening balance on %s is %d",
                    office,
                    period.endInclusive(),
                    Checks.limit(closing),
                    next.period.start(),
                    Checks.value(next.opening));
        }
        return builder()
                .office(office)
                .period(TimePeriod.between(period.start(), next.period.endInclusive()))
                .opening(opening)
                .received(ClassCounts.sum(received, next.received))
                .resolved(ClassCounts.sum(resolved, next.resolved))
                .closedOtherwise(ClassCounts.sum(closedOtherwise, next.closedOtherwise))
                .closing(next.closing)
                // What is undated in a period is undated in the next: it is the same complaint, not another.
                .undated(Math.max(undated, next.undated))
                .build();
    }

    /**
     * The share of all complaints on hand that was resolved: resolved / (opening + received).
     *
     * @return the figure, in per cent to one decimal, half up, as of the last day; not computable where there were
     *     none, or where some are undated
     */
    public Figure resolvedOfOnHand() {
        long onHand = opening + received;
        return CompletionFigures.unlessUndated(
                undated,
                onHand + undated,
                Figure.share(
                        resolved,
                        onHand,
                        SHARE,
                        () -> Derivation.quotient(
                                        Text.of("persentase penyelesaian (arus)", "rate of resolution (flow)"),
                                        new Operand(Text.of("diselesaikan", "resolved"), Ratio.of(resolved)),
                                        new Operand(
                                                Text.of("saldo awal dan diterima", "opening balance and received"),
                                                Ratio.of(onHand)))
                                .withPeriod(period)
                                .withAsOf(period.endInclusive())));
    }
}
