// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.monitoring;

import io.github.renaksi.InvalidInputException;
import io.github.renaksi.Language;
import io.github.renaksi.Localized;
import io.github.renaksi.PeriodUnit;
import io.github.renaksi.Problem;
import io.github.renaksi.ProblemCode;
import io.github.renaksi.Text;
import io.github.renaksi.TimePeriod;
import io.github.renaksi.Tristate;
import io.github.renaksi.figure.Derivation;
import io.github.renaksi.figure.Figure;
import io.github.renaksi.figure.FigureFormat;
import io.github.renaksi.figure.FormulaIds;
import io.github.renaksi.figure.NotComputable;
import io.github.renaksi.figure.Operand;
import io.github.renaksi.figure.Outcome;
import io.github.renaksi.figure.Ratio;
import io.github.renaksi.figure.Rounding;
import io.github.renaksi.figure.Unit;
import io.github.renaksi.internal.Checks;
import io.github.renaksi.plan.Consolidation;
import io.github.renaksi.plan.Direction;
import io.github.renaksi.plan.StrategicTarget;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What each remaining period of a year must bring so that the target of the year is exactly met (capaian yang
 * diperlukan per triwulan). Arithmetic, and no forecast.
 *
 * <p>Of target T, what was realised so far R and n remaining periods it is, by the consolidation of the target,
 *
 * <ul>
 *   <li>(T − R) / n where values add up: target 43, so far 13, 2 quarters remain, 15 a quarter;
 *   <li>(T − R) / n more each period where the last value counts;
 *   <li>(T × (k + n) − S) / n where the mean counts, of k values so far whose sum is S;
 *   <li>for a ratio of sums, of which nobody knows how many will come, how many of those so far may still be outside
 *       the share: of 60 and a target of 90%, 6 may stay unresolved; where the share is to fall, how many may be inside
 *       it.
 * </ul>
 *
 * <p>It may be negative, where the target is more than met.
 */
public final class RequiredPace implements Localized {

    /** No period of the year remains. */
    public static final NotComputable NOTHING_REMAINS =
            new NotComputable("nothing-remains", Text.of("tidak ada sisa periode", "no period of the year remains"));

    /** The target is to be kept, so that neither more nor less brings it nearer. */
    public static final NotComputable NO_DIRECTION = new NotComputable(
            "no-direction",
            Text.of(
                    "target dipertahankan, tidak naik atau turun",
                    "the target is to be kept, neither to rise nor fall"));

    private final Consolidated toDate;
    private final StrategicTarget target;
    private final Outcome<PlannedTarget> planned;
    private final PeriodUnit unit;
    private final int remaining;
    private final Figure figure;

    private RequiredPace(Consolidated toDate, PeriodUnit unit) {
        this.toDate = toDate;
        this.target = toDate.target();
        this.planned = PlannedTarget.of(target, toDate.period(), toDate.parts().list(), BlankPeriods.WHOLE_YEAR);
        this.unit = unit;
        this.remaining = remaining(toDate.period().endInclusive(), unit);
        this.figure = compute();
    }

    /**
     * What remains to be done of a target.
     *
     * @param target the target, with a value for the year or for parts of it
     * @param over the time of the year that is over, up to the end of a period
     * @param unit the periods that remain; one that has begun remains
     * @param realisations what was realised; those outside the time and of other targets are ignored
     * @return the pace
     * @throws IllegalArgumentException if realisations cannot be put together, as for {@link Achievement#of}
     */
    public static RequiredPace of(
            StrategicTarget target, TimePeriod over, PeriodUnit unit, Collection<Realisation> realisations) {
        Checks.notNull(target, "target");
        Checks.notNull(over, "period of target '%s'", target.id());
        Checks.notNull(unit, "period unit of target '%s'", target.id());
        Outcome<Consolidated> consolidated = Consolidated.of(
                target, over, Checks.reported(realisations, "realisations of target '%s'", target.id()));
        consolidated.reason().ifPresent(reason -> {
            throw new InvalidInputException(Problem.of(ProblemCode.INVALID, reason));
        });
        return of(consolidated.value().orElseThrow(), unit);
    }

    /** In a report, of what was put together from the start of the year. */
    static RequiredPace of(Consolidated toDate, PeriodUnit unit) {
        return new RequiredPace(toDate, unit);
    }

    private static int remaining(LocalDate end, PeriodUnit unit) {
        int count = 0;
        LocalDate next = end.plusDays(1);
        while (next.getYear() == end.getYear()) {
            count++;
            next = unit.containing(next).endInclusive().plusDays(1);
        }
        return count;
    }

    private boolean countsShares() {
        return target.consolidation() == Consolidation.RATIO_OF_SUMS;
    }

    private boolean rises() {
        return target.direction() == Direction.INCREASE;
    }

    /** The bound of the year that is to be met. */
    private Ratio aim() {
        PlannedTarget value = planned.value().orElseThrow();
        return rises() ? value.low() : value.high();
    }

    private Ratio soFar() {
        return toDate.figure().exact().multipliedBy(target.unitOfFigures().perOne());
    }

    private Ratio sum(boolean whole) {
        return toDate.parts().sum(part -> whole ? part.outOf().orElseThrow() : part.amount());
    }

    /** A pace is printed so that it suffices: 10/3 is 3,34 where more is better. */
    private Rounding rounding() {
        Rounding rounding = countsShares()
                ? Rounding.of(0, RoundingMode.DOWN)
                : Rounding.of(2, rises() ? RoundingMode.CEILING : RoundingMode.FLOOR);
        return target.unitOfFigures().equals(Unit.PERCENT) && !countsShares()
                ? rounding.withUnit(Unit.PERCENT)
                : rounding;
    }

    private Outcome<Ratio> pace() {
        if (planned.reason().isPresent()) {
            return Outcome.missing(planned.reason().get());
        }
        if (target.direction() == Direction.MAINTAIN) {
            return Outcome.missing(NO_DIRECTION);
        }
        if (!toDate.figure().isComputable()) {
            return Outcome.missing(toDate.figure().reason().orElseThrow());
        }
        if (countsShares()) {
            boolean known =
                    toDate.parts().list().stream().allMatch(part -> part.outOf().isPresent());
            return known ? Outcome.of(mayStayOutside()) : Outcome.missing(PlannedTarget.UNWEIGHED);
        }
        if (remaining == 0) {
            return Outcome.missing(NOTHING_REMAINS);
        }
        Ratio missing = target.consolidation() == Consolidation.MEAN
                ? aim().multipliedBy((long) toDate.parts().size() + remaining)
                        .minus(soFar().multipliedBy(toDate.parts().size()))
                : aim().minus(soFar());
        return Outcome.of(missing.dividedBy(remaining));
    }

    /** The largest whole number outside a share that is to rise, or inside one that is to fall. */
    private Ratio mayStayOutside() {
        Ratio share = aim().dividedBy(target.unitOfFigures().perOne());
        Ratio allowed = sum(true).multipliedBy(rises() ? Ratio.ONE.minus(share) : share);
        return Ratio.from(allowed.round(0, RoundingMode.FLOOR));
    }

    private Figure compute() {
        Outcome<Ratio> pace = pace();
        return pace.value()
                .map(it -> Figure.of(
                        countsShares() ? it : it.dividedBy(rounding().unit().perOne()),
                        rounding(),
                        () -> derivation(working())))
                .orElseGet(() ->
                        Figure.notComputable(pace.reason().orElseThrow(), rounding(), () -> derivation(Text.of("–"))));
    }

    private Text working() {
        Unit unitOfTarget = target.unitOfFigures();
        Localized aim = Working.number(aim(), unitOfTarget);
        if (countsShares()) {
            Localized whole = Working.number(sum(true));
            return rises() ? Working.alike("{0} × (1 − {1})", whole, aim) : Working.alike("{0} × {1}", whole, aim);
        }
        Localized soFar = Working.number(soFar(), unitOfTarget);
        int values = toDate.parts().size();
        return target.consolidation() == Consolidation.MEAN
                ? Working.alike("({0} × {1} − {2} × {3}) / {4}", aim, values + remaining, soFar, values, remaining)
                : Working.alike("({0} − {1}) / {2}", aim, soFar, remaining);
    }

    private Derivation derivation(Text working) {
        Text formula = countsShares()
                ? Text.of(
                        "penyebut sejauh ini × bagian yang boleh tersisa", "denominator so far × share that may remain")
                : Text.of("sisa target / sisa periode", "what remains of the target / periods that remain");
        return toDate.dated(Derivation.builder()
                .name(Text.format("capaian yang diperlukan {0}", "required pace of {0}", target.indicator()))
                .formula(formula)
                .formulaId(formulaId())
                .operands(figureIsKnown() ? operands() : List.of())
                .working(working)
                .period(toDate.period())
                .build());
    }

    private boolean figureIsKnown() {
        return pace().value().isPresent();
    }

    private String formulaId() {
        if (countsShares()) {
            return FormulaIds.WHOLE_PRODUCT;
        }
        return target.consolidation() == Consolidation.MEAN ? FormulaIds.PACE_OF_MEAN : FormulaIds.PACE;
    }

    private List<Operand> operands() {
        if (countsShares()) {
            Ratio share = aim().dividedBy(target.unitOfFigures().perOne());
            return List.of(
                    new Operand(Text.of("penyebut sejauh ini", "denominator so far"), sum(true)),
                    new Operand(
                            Text.of("bagian yang boleh tersisa", "share that may remain"),
                            rises() ? Ratio.ONE.minus(share) : share));
        }
        int perOne = rounding().unit().perOne();
        List<Operand> operands = new ArrayList<>();
        operands.add(new Operand(Text.of("target", "target"), aim().dividedBy(perOne)));
        operands.add(new Operand(Text.of("sejauh ini", "so far"), soFar().dividedBy(perOne)));
        if (target.consolidation() == Consolidation.MEAN) {
            operands.add(new Operand(
                    Text.of("periode yang dilaporkan", "periods reported"),
                    Ratio.of(toDate.parts().size())));
        }
        operands.add(new Operand(Text.of("sisa periode", "periods left"), Ratio.of(remaining)));
        return operands;
    }

    /** {@return the target} */
    public StrategicTarget target() {
        return target;
    }

    /**
     * The time that is over.
     *
     * @return from the start of the year to the end of the last period
     */
    public TimePeriod over() {
        return toDate.period();
    }

    /**
     * The periods that remain (sisa periode).
     *
     * @return their number, 0 at the end of the year
     */
    public int remaining() {
        return remaining;
    }

    /**
     * What each remaining period must bring.
     *
     * @return the exact figure, in the unit of the target and in parts of 1 where that is a share; for a ratio of sums
     *     the whole number that may still be outside it; not computable where there is no target for the year, nothing
     *     was realised, no period remains or the target is to be kept
     */
    public Figure figure() {
        return figure;
    }

    /**
     * Whether the target of the year can still be met, where that has a bound: the ceiling or floor of the target, and
     * 0 to 100% of shares. Where values add up the bound is that of their sum.
     *
     * @return unknown where there is no bound, or no figure
     */
    public Tristate possible() {
        if (!figure.isComputable()) {
            return Tristate.UNKNOWN;
        }
        if (countsShares()) {
            return within(aim());
        }
        Ratio pace = figure.exact().multipliedBy(rounding().unit().perOne());
        return switch (target.consolidation()) {
            case SUM ->
                rises() || target.floor().filter(it -> it.signum() >= 0).isEmpty()
                        ? within(aim())
                        : pace.signum() >= 0 ? within(aim()) : Tristate.NO;
            case LAST -> within(aim());
            case MEAN, RATIO_OF_SUMS -> within(pace);
        };
    }

    private Tristate within(Ratio value) {
        boolean share = target.unitOfFigures().equals(Unit.PERCENT);
        if (rises()) {
            return target.ceiling()
                    .or(() -> share ? Optional.of(Ratio.of(100)) : Optional.empty())
                    .map(it -> value.compareTo(it) <= 0 ? Tristate.YES : Tristate.NO)
                    .orElse(Tristate.UNKNOWN);
        }
        return target.floor()
                .or(() -> share ? Optional.of(Ratio.ZERO) : Optional.empty())
                .map(it -> value.compareTo(it) >= 0 ? Tristate.YES : Tristate.NO)
                .orElse(Tristate.UNKNOWN);
    }

    /**
     * The pace as a sentence.
     *
     * @param language the language
     * @return {@code sisa 2 triwulan: 15 per triwulan, sejauh ini 13}; where the last value counts {@code naik 5 per
     *     triwulan}; for a ratio of sums {@code dari 60 paling banyak 6 boleh belum terpenuhi, sejauh ini 7}
     */
    @Override
    public String in(Language language) {
        return sentence().in(language);
    }

    private Text sentence() {
        if (!figure.isComputable()) {
            return Text.format(
                    "capaian yang diperlukan tidak dapat dihitung: {0}",
                    "required pace not computable: {0}", figure.reason().orElseThrow());
        }
        Text sentence = countsShares() ? outside() : each();
        return possible() == Tristate.NO
                ? Text.format(
                        "{0}; target tidak mungkin lagi tercapai", "{0}; the target can no longer be met", sentence)
                : sentence;
    }

    private Text outside() {
        Ratio now = rises() ? sum(true).minus(sum(false)) : sum(false);
        return rises()
                ? Text.format(
                        "dari {0} paling banyak {1} boleh belum terpenuhi, sejauh ini {2}",
                        "of {0} at most {1} may stay unmet, {2} so far", exact(sum(true)), figure, exact(now))
                : Text.format(
                        "dari {0} paling banyak {1} boleh terjadi, sejauh ini {2}",
                        "of {0} at most {1} may occur, {2} so far", exact(sum(true)), figure, exact(now));
    }

    private Text each() {
        Localized soFar = Working.number(soFar(), target.unitOfFigures());
        Object[] values = {remaining, unit(), figure, soFar};
        return target.consolidation() == Consolidation.LAST
                ? Text.format(
                        "sisa {0} {1}: perubahan {2} per {1}, sejauh ini {3}",
                        "{0} × {1} left: a change of {2} each, {3} so far", values)
                : Text.format(
                        "sisa {0} {1}: {2} per {1}, sejauh ini {3}", "{0} × {1} left: {2} each, {3} so far", values);
    }

    private Text unit() {
        return switch (unit) {
            case MONTH -> Text.of("bulan", "month");
            case QUARTER -> Text.of("triwulan", "quarter");
            case SEMESTER -> Text.of("semester", "half-year");
            case YEAR -> Text.of("tahun", "year");
        };
    }

    private static Localized exact(Ratio value) {
        return FigureFormat.exact(value);
    }

    /** Target and pace. */
    @Override
    public String toString() {
        return target.id() + " " + over() + ": " + figure;
    }
}
