package io.github.renaksi.complaint;

import io.github.renaksi.Period;
import io.github.renaksi.Text;
import io.github.renaksi.figure.Derivation;
import io.github.renaksi.figure.Figure;
import io.github.renaksi.figure.Operand;
import io.github.renaksi.figure.Ratio;
import io.github.renaksi.figure.Rounding;
import io.github.renaksi.figure.Unit;
import io.github.renaksi.internal.Checks;
import io.github.renaksi.internal.RecordStyle;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.immutables.value.Value;

/**
 * The complaints that an office had, received and resolved in a period, whenever they had come (basis ARUS): what it carried in, what came,
 * what it finished, and what it carries on.
 *
 * <p>The closing balance of a period is the opening balance of the next; {@link #sum} refuses periods that do not meet so.
 *
 * @param office whose complaints
 * @param period in which they were received and resolved
 * @param opening open at its beginning (saldo awal)
 * @param received received in it
 * @param resolved resolved in it
 * @param closing open at its end (saldo akhir); must be opening + received − resolved
 */
@RecordStyle
@Value.Builder
public record FlowTally(String office, Period period, long opening, long received, long resolved, long closing)
        implements WithFlowTally {

    private static final Rounding SHARE = Rounding.of(1, RoundingMode.HALF_UP).withUnit(Unit.PERCENT);

    // Checks that the balances agree.
    public FlowTally {
        office = Checks.text(office, "office of a flow tally");
        Checks.notNegative(opening, "opening balance of '%s' in %s", office, period);
        Checks.notNegative(received, "received complaints of '%s' in %s", office, period);
        Checks.notNegative(resolved, "resolved complaints of '%s' in %s", office, period);
        Checks.notNegative(closing, "closing balance of '%s' in %s", office, period);
        long computed = Math.addExact(opening, received) - resolved;
        if (closing != computed) {
            throw Checks.failure(
                    "closing balance of '%s' in %s must be %d + %d - %d = %d, was %d",
                    office, period, opening, received, resolved, computed, closing);
        }
    }

    /**
     * A builder; all components must be given.
     *
     * @return the builder
     */
    public static FlowTallyBuilder builder() {
        return new FlowTallyBuilder();
    }

    /**
     * The flow of consecutive periods of one office, such as a year of its months.
     *
     * @param tallies the periods in any order, at least one
     * @return the flow of the whole time: the first opening balance, the sums, the last closing balance
     * @throws IllegalArgumentException if there is none, offices differ, a period does not begin on the day after the one before, or a
     *     closing balance is not the next opening balance, naming both
     */
    public static FlowTally sum(Collection<FlowTally> tallies) {
        Checks.notEmpty(tallies, "flow tallies of a sum");
        List<FlowTally> sorted = new ArrayList<>(tallies);
        sorted.sort(Comparator.comparing(tally -> tally.period().start()));
        FlowTally sum = sorted.get(0);
        for (FlowTally next : sorted.subList(1, sorted.size())) {
            sum = sum.then(next);
        }
        return sum;
    }

    private FlowTally then(FlowTally next) {
        if (!office.equals(next.office)) {
            throw Checks.failure("flow tallies of a sum must be of one office, had '%s' and '%s'", office, next.office);
        }
        if (!next.period.start().equals(period.endInclusive().plusDays(1))) {
            throw Checks.failure(
                    "periods of the flow of '%s' must follow each other, %s begins on %s after an end on %s",
                    office, next.period, next.period.start(), period.endInclusive());
        }
        if (next.opening != closing) {
            throw Checks.failure(
                    "balances of '%s' must meet, closing balance on %s is %d and opening balance on %s is %d",
                    office, period.endInclusive(), closing, next.period.start(), next.opening);
        }
        return new FlowTally(
                office,
                Period.between(period.start(), next.period.endInclusive()),
                opening,
                Math.addExact(received, next.received),
                Math.addExact(resolved, next.resolved),
                next.closing);
    }

    /**
     * The share of all complaints on hand that was resolved: resolved / (opening + received).
     *
     * @return the figure, in per cent to one decimal, half up, as of the last day; not computable where there were none
     */
    public Figure resolvedOfOnHand() {
        long onHand = opening + received;
        return Figure.share(
                resolved,
                onHand,
                SHARE,
                () -> Derivation.builder()
                        .name(Text.of("persentase penyelesaian (arus)", "rate of resolution (flow)"))
                        .addOperands(
                                new Operand(Text.of("diselesaikan", "resolved"), Ratio.of(resolved)),
                                new Operand(Text.of("saldo awal", "opening balance"), Ratio.of(opening)),
                                new Operand(Text.of("diterima", "received"), Ratio.of(received)))
                        .formula(Text.of(
                                "diselesaikan / (saldo awal + diterima)", "resolved / (opening balance + received)"))
                        .working(Text.of(
                                "diselesaikan " + resolved + " / (saldo awal " + opening + " + diterima " + received
                                        + ")",
                                "resolved " + resolved + " / (opening balance " + opening + " + received " + received
                                        + ")"))
                        .period(period)
                        .asOf(period.endInclusive())
                        .build());
    }
}
