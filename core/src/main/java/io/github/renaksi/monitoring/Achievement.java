// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.monitoring;

import io.github.renaksi.InvalidInputException;
import io.github.renaksi.Localized;
import io.github.renaksi.Problem;
import io.github.renaksi.ProblemCode;
import io.github.renaksi.Text;
import io.github.renaksi.TimePeriod;
import io.github.renaksi.assessment.ValueBasis;
import io.github.renaksi.figure.Bands;
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
import io.github.renaksi.plan.AchievementBase;
import io.github.renaksi.plan.AchievementFormula;
import io.github.renaksi.plan.Baseline;
import io.github.renaksi.plan.Direction;
import io.github.renaksi.plan.StrategicTarget;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;

/**
 * How far a target of a period was reached (capaian), by a formula that is always named.
 *
 * <pre>{@code
 * Achievement.of(target, TimePeriod.ofYear(2022), realisations, AchievementFormulas.REALISATION_OVER_TARGET)
 *         .figure()
 *         .explain(Language.INDONESIAN) // 40 / 70 = 4/7 → 57,14% (dua desimal, …; tahun 2022)
 * }</pre>
 *
 * <p>Several realisations of parts of the period are put together by the rule of the target
 * ({@link io.github.renaksi.plan.Consolidation}). Where they cover less than the period the achievement is provisional
 * (sementara).
 *
 * <p>Of a longer period, whose parts have targets and not it itself, these are put together as realisations are
 * ({@link PlannedTarget}): targets 1, 2, 2 and 1 by quarter and realised 0 and 2 of the first two are 2/3 = 66,67% to
 * the second.
 *
 * <p>Of a range the bound counts that is nearest to what was realised: above it the upper, below it the lower; inside
 * it the achievement is 100%, whatever the formula.
 */
public final class Achievement {

    /** Nothing was realised in the period yet. */
    public static final NotComputable NOTHING_REALISED =
            new NotComputable("nothing-realised", Text.of("belum ada realisasi", "there is no result yet"));

    /** The formula to calculate by was not declared. */
    public static final NotComputable NO_FORMULA =
            new NotComputable("no-formula", Text.of("rumus capaian belum ditetapkan", "no formula was declared"));

    private static final Text REALISATION = Text.of("realisasi", "realisation");
    private static final Text TARGET = Text.of("target", "target");
    private static final Text UNKNOWN = Text.of("–");

    private final StrategicTarget target;
    private final TimePeriod period;
    private final Outcome<AchievementFormula> declared;
    private final Optional<AchievementFormula> formula;
    private final BlankPeriods blanks;
    private final Outcome<PlannedTarget> plan;
    private final Optional<PlannedTarget> planned;
    private final Consolidated consolidated;
    private final Figure realised;
    private final Figure figure;
    private final Optional<MonitoringPolicy> grading;

    private Achievement(
            Consolidated consolidated,
            Outcome<AchievementFormula> declared,
            BlankPeriods blanks,
            Optional<MonitoringPolicy> grading) {
        this.grading = grading;
        this.target = consolidated.target();
        this.period = consolidated.period();
        this.declared = declared;
        this.formula = declared.value();
        this.blanks = blanks;
        this.plan = PlannedTarget.of(target, period, consolidated.parts().list(), blanks);
        this.planned = plan.value();
        this.consolidated = consolidated;
        this.realised = consolidated.figure();
        this.figure = compute();
    }

    /**
     * The achievement of a period.
     *
     * @param target the target
     * @param period the period, one of those that the target has values for, or a longer one whose parts have: the year
     *     of quarters, or the time from its start to the end of one. Of blank parts the targets do not count
     *     ({@link BlankPeriods#REPORTED})
     * @param realisations what was realised; those of other targets and outside the period are ignored, and so are
     *     those of parts that have no value where others have
     * @param formula how realisation and target are compared
     * @return the achievement
     * @throws IllegalArgumentException if a realisation lies in the period only partly, if two overlap, if they cannot
     *     be put together as the target says, or if one is a share and the target counts in no share
     */
    public static Achievement of(
            StrategicTarget target,
            TimePeriod period,
            Collection<Realisation> realisations,
            AchievementFormula formula) {
        return of(target, period, realisations, formula, BlankPeriods.REPORTED);
    }

    /**
     * The achievement of a period, by a choice of the targets that count where parts of it are blank.
     *
     * @param target the target
     * @param period the period, as above
     * @param realisations what was realised, as above
     * @param formula how realisation and target are compared
     * @param blanks which targets count; by {@link BlankPeriods#WHOLE_YEAR} those of the calendar years that the period
     *     lies in, even where it has a target of its own
     * @return the achievement
     * @throws IllegalArgumentException as above
     */
    public static Achievement of(
            StrategicTarget target,
            TimePeriod period,
            Collection<Realisation> realisations,
            AchievementFormula formula,
            BlankPeriods blanks) {
        Checks.notNull(target, "target of an achievement");
        Checks.notNull(period, "period of the achievement of target '%s'", target.id());
        Checks.notNull(formula, "formula of the achievement of target '%s'", target.id());
        Checks.notNull(blanks, "choice of blank periods of target '%s'", target.id());
        List<Realisation> reported = Checks.reported(realisations, "realisations of target '%s'", target.id());
        Outcome<Consolidated> consolidated = Consolidated.of(target, period, reported);
        consolidated.reason().ifPresent(reason -> {
            throw new InvalidInputException(Problem.of(ProblemCode.INVALID, reason));
        });
        return new Achievement(consolidated.value().orElseThrow(), Outcome.of(formula), blanks, Optional.empty());
    }

    /**
     * The achievement of a year.
     *
     * @param target the target
     * @param year the year
     * @param realisation what was realised in it
     * @param formula how realisation and target are compared
     * @return the achievement
     * @throws IllegalArgumentException if the realisation lies in the year only partly, or is a share and the target
     *     counts in no share
     */
    public static Achievement of(
            StrategicTarget target, int year, Realisation realisation, AchievementFormula formula) {
        Checks.notNull(realisation, "realisation of a target");
        return of(target, TimePeriod.ofYear(year), List.of(realisation), formula);
    }

    /** In a report: what cannot be put together, and a formula that is not declared, are reasons and no exceptions. */
    static Achievement of(Consolidated consolidated, MonitoringPolicy policy) {
        return of(consolidated, policy, BlankPeriods.REPORTED);
    }

    /** As {@link #of(Consolidated, MonitoringPolicy)}, from the start of the year to the end of a report. */
    static Achievement toDate(Consolidated consolidated, MonitoringPolicy policy) {
        return of(consolidated, policy, policy.blankPeriods());
    }

    private static Achievement of(Consolidated consolidated, MonitoringPolicy policy, BlankPeriods blanks) {
        StrategicTarget target = consolidated.target();
        return new Achievement(
                consolidated,
                Outcome.of(
                        Optional.ofNullable(policy.formulas().get(target.id())).or(target::formula), NO_FORMULA),
                blanks,
                Optional.of(policy));
    }

    private Figure compute() {
        Rounding rounding = formula.map(AchievementFormula::rounding).orElseGet(() -> Rounding.perCent(2));
        if (planned.isEmpty()) {
            return notComputable(plan.reason().orElseThrow(), rounding);
        }
        if (formula.isEmpty()) {
            return notComputable(declared.reason().orElseThrow(), rounding);
        }
        if (!realised.isComputable()) {
            return notComputable(realised.reason().orElse(NOTHING_REALISED), rounding);
        }
        AchievementFormula rule = formula.get();
        Outcome<Ratio> unlimited = isWithinRange() ? Outcome.of(Ratio.ONE) : rule.unlimited(inputs(planned.get()));
        return unlimited
                .value()
                .map(it -> Figure.of(rule.limits().limited(it), rounding, () -> derivation(rule, it)))
                .orElseGet(() -> notComputable(unlimited.reason().orElseThrow(), rounding));
    }

    /** Each step: what was calculated, what the rule for zero said, where a limit moved it. */
    private Derivation derivation(AchievementFormula rule, Ratio unlimited) {
        Ratio limited = rule.limits().limited(unlimited);
        boolean moved = !limited.equals(unlimited);
        Derivation made = derivation(working(working -> moved ? limited(working, unlimited, limited) : working));
        Derivation explained = isWithinRange() || !rule.isByZeroRule(inputs(planned.orElseThrow()))
                ? made
                : made.alsoBasedOn(Text.format("ketentuan nilai nol: {0}", "zero rule: {0}", rule.zero()));
        return moved ? explained.alsoBasedOn(bounded(unlimited, limited, rule.rounding())) : explained;
    }

    private boolean isWithinRange() {
        return realised.isComputable()
                && planned.filter(value ->
                                value.isRange() && value.nearestTo(inUnit()).equals(inUnit()))
                        .isPresent();
    }

    /** The working of an achievement that is computable, each step within what more is done with it. */
    private Text working(UnaryOperator<Text> more) {
        PlannedTarget value = planned.orElseThrow();
        AchievementBase.Inputs inputs = inputs(value);
        AchievementFormula rule = formula.orElseThrow();
        return worked(
                inputs.target(),
                (realised, bound) -> more.apply(
                        isWithinRange()
                                ? Text.format("{0} dalam rentang {1}", "{0} within {1}", realised, value.inUnit())
                                : rule.isByZeroRule(inputs)
                                        ? Text.format("{0} dari target {1}", "{0} of a target of {1}", realised, bound)
                                        : rule.base().working(inputs, written(inputs, realised, bound))));
    }

    /** A calculation with what was reported and set in place, and once more with what that adds up to. */
    private Text worked(Ratio bound, BinaryOperator<Text> calculation) {
        PlannedTarget value = planned.orElseThrow();
        boolean severalTargets = value.isSeveral() && !isWithinRange();
        Text set = severalTargets
                ? value.working(bound).term()
                : value.number(bound).term();
        Text working = calculation.apply(consolidated.working().term(), set);
        Optional<Working> total = consolidated.total();
        return total.isEmpty() && !severalTargets
                ? working
                : Working.alike(
                        "{0} = {1}",
                        working,
                        calculation.apply(
                                total.orElseGet(consolidated::working).term(),
                                value.number(bound).term()));
    }

    private AchievementBase.Written written(AchievementBase.Inputs inputs, Text realised, Text bound) {
        return new AchievementBase.Written(
                realised, bound, inputs.baseline().map(this::signed).orElse(UNKNOWN));
    }

    private Localized signed(Ratio value) {
        return Working.number(value, target.unitOfFigures());
    }

    private AchievementBase.Inputs inputs(PlannedTarget value) {
        return new AchievementBase.Inputs(
                inUnit(),
                value.nearestTo(inUnit()),
                target.baseline().map(baseline -> baseline.value()),
                target.direction());
    }

    private Figure notComputable(NotComputable reason, Rounding rounding) {
        return Figure.notComputable(reason, rounding, () -> derivation(known()));
    }

    /** What is known where nothing can be computed. */
    private Text known() {
        Localized reached = realised.isComputable() && consolidated.working().isNumber()
                ? target.inUnit(inUnit(), inUnit())
                : consolidated.working().words();
        Localized set = planned.<Localized>map(PlannedTarget::inUnit).orElse(UNKNOWN);
        Text known = Text.format("realisasi {0}, target {1}", "actual {0}, target {1}", reached, set);
        return formula.filter(AchievementFormula::usesBaseline).isEmpty()
                ? known
                : Working.alike(
                        "{0}, baseline {1}",
                        known,
                        target.baseline()
                                .<Localized>map(it -> target.inUnit(it.value(), it.value()))
                                .orElse(UNKNOWN));
    }

    private Ratio inUnit() {
        return realised.exact().multipliedBy(target.unitOfFigures().perOne());
    }

    private Derivation derivation(Text working) {
        return consolidated.dated(Derivation.builder()
                .name(Text.format("capaian {0}", "achievement of {0}", target.indicator()))
                .addAllOperands(operands())
                .formulaId(formula.map(rule -> isWithinRange() ? FormulaIds.WITHIN_RANGE : rule.arithmeticId()))
                .ruleId(formula.map(AchievementFormula::id))
                .formula(formula.map(AchievementFormula::formula)
                        .orElseGet(() -> declared.reason().orElseThrow().reason()))
                .working(working)
                .basis(basis())
                .citation(formula.flatMap(AchievementFormula::citation))
                .period(period)
                .build());
    }

    private List<Operand> operands() {
        if (planned.isEmpty() || !realised.isComputable()) {
            return List.of();
        }
        AchievementBase.Inputs inputs = inputs(planned.get());
        List<Operand> operands = new ArrayList<>();
        operands.add(new Operand(REALISATION, inputs.realised()));
        operands.add(new Operand(TARGET, inputs.target()));
        baseline().ifPresent(it -> operands.add(new Operand(Text.of("baseline"), it.value())));
        if (planned.get().isSeveral() && !isWithinRange()) {
            planned.get()
                    .bounds(inputs.target())
                    .forEach((time, bound) ->
                            operands.add(new Operand(Text.format("target {0}", "target of {0}", time), bound)));
        }
        return operands;
    }

    /** The baseline, where it goes into the formula. */
    private Optional<Baseline> baseline() {
        return formula.filter(AchievementFormula::usesBaseline).flatMap(it -> target.baseline());
    }

    private Optional<Text> basis() {
        List<Text> notes = new ArrayList<>();
        consolidated
                .times()
                .filter(times -> isProvisional() || !consolidated.isWhole())
                .map(times -> isProvisional()
                        ? Text.format("angka sementara, realisasi {0}", "provisional, result for {0}", times)
                        : Text.format("realisasi {0}", "result for {0}", times))
                .ifPresent(notes::add);
        planned.flatMap(it -> it.counting(period, blanks)).ifPresent(notes::add);
        baseline().map(Achievement::measured).ifPresent(notes::add);
        return notes.isEmpty() ? Optional.empty() : Optional.of(Text.join("; ", notes));
    }

    /** When it was measured, and who says so. */
    private static Text measured(Baseline baseline) {
        TimePeriod period = baseline.period();
        return baseline.source()
                .map(source -> Working.alike(
                        "baseline {0}, {1}", period, source.place().orElse(source.document())))
                .orElseGet(() -> Working.alike("baseline {0}", period));
    }

    /** {@return the target} */
    public StrategicTarget target() {
        return target;
    }

    /**
     * The period that it is of.
     *
     * @return the period
     */
    public TimePeriod period() {
        return period;
    }

    /**
     * The formula.
     *
     * @return the formula, or empty where none was declared
     */
    public Optional<AchievementFormula> formula() {
        return formula;
    }

    /**
     * What was to be reached.
     *
     * @return the target value, put together where only parts of the period have one; empty where there is none
     */
    public Optional<PlannedTarget> planned() {
        return planned;
    }

    /**
     * What was realised, all parts of the period put together.
     *
     * @return the figure in the unit of the target, its exact value in parts of 1 where that is a share: 3/4 for 75%;
     *     not computable where nothing was realised yet, or 0 of 0
     */
    public Figure realised() {
        return realised;
    }

    /**
     * The achievement (capaian) by the formula, within its limits: 1 is 100%.
     *
     * @return the figure; not computable where the target has no value for the period, nothing was realised, or the
     *     formula has an obstacle
     */
    public Figure figure() {
        return figure;
    }

    private static Localized limit(Ratio bound) {
        return Working.number(bound.multipliedBy(Unit.PERCENT.perOne()), Unit.PERCENT);
    }

    private static Text bounded(Ratio unlimited, Ratio bound, Rounding rounding) {
        Localized limit = limit(bound);
        Localized calculated = language -> FigureFormat.of(language).write(unlimited, rounding);
        return bound.compareTo(unlimited) < 0
                ? Text.format(
                        "dibatasi paling tinggi {0} (hasil hitung {1})",
                        "limited to at most {0} (calculated {1})", limit, calculated)
                : Text.format(
                        "dibatasi paling rendah {0} (hasil hitung {1})",
                        "limited to at least {0} (calculated {1})", limit, calculated);
    }

    /** min(65 / 50; 120%). */
    private static Text limited(Text working, Ratio unlimited, Ratio bound) {
        Localized limit = limit(bound);
        return bound.compareTo(unlimited) < 0
                ? Text.format("min({0}; {1})", "min({0}; {1})", working, limit)
                : Text.format("maks({0}; {1})", "max({0}; {1})", working, limit);
    }

    /**
     * The difference from the target (selisih terhadap target): target − realisation where higher is better,
     * realisation − target where lower is, their distance where neither is; of a range, to its nearest bound. Positive
     * where the target is not reached, negative where it is exceeded; the explanation says which. Of a share in
     * percentage points.
     *
     * @return the figure in the unit of the target, its exact value in parts of 1 where that is a share: 1/4 for 25
     *     percentage points; not computable where there is no target or nothing was realised
     */
    public Figure gap() {
        Unit unit = target.unitOfFigures();
        Rounding rounding = Rounding.of(2, RoundingMode.HALF_UP)
                .withUnit(unit.equals(Unit.PERCENT) ? Unit.PERCENTAGE_POINTS : unit);
        Text name = Text.format("selisih terhadap target {0}", "difference from the target of {0}", target.indicator());
        if (planned.isEmpty() || !realised.isComputable()) {
            NotComputable reason = planned.isEmpty()
                    ? plan.reason().orElseThrow()
                    : realised.reason().orElse(NOTHING_REALISED);
            return Figure.notComputable(
                    reason, rounding, () -> derivation(known()).withName(name));
        }
        AchievementBase.Inputs inputs = inputs(planned.get());
        Ratio missing = inputs.target().minus(inputs.realised());
        boolean turned = target.direction() == Direction.DECREASE
                || (target.direction() == Direction.MAINTAIN && missing.signum() < 0);
        Ratio gap = turned ? missing.negated() : missing;
        Operand reached = new Operand(REALISATION, inputs.realised().dividedBy(unit.perOne()));
        Operand aim = new Operand(TARGET, inputs.target().dividedBy(unit.perOne()));
        Text formula = turned
                ? Text.of("realisasi − target", "realisation − target")
                : Text.of("target − realisasi", "target − realisation");
        return Figure.of(gap.dividedBy(unit.perOne()), rounding, () -> {
            Derivation difference = derivation(worked(
                            inputs.target(),
                            (realised, bound) -> turned
                                    ? Working.alike("{0} − {1}", realised, bound)
                                    : Working.alike("{0} − {1}", bound, realised)))
                    .withName(name)
                    .withOperands(turned ? List.of(reached, aim) : List.of(aim, reached))
                    .withFormulaId(FormulaIds.DIFFERENCE)
                    .withRuleId(Optional.empty())
                    .withFormula(formula);
            return side(gap, missing).map(difference::alsoBasedOn).orElse(difference);
        });
    }

    /** On which side of the target it is, and whether that is the better one. */
    private Optional<Text> side(Ratio gap, Ratio missing) {
        if (gap.signum() == 0) {
            return Optional.empty();
        }
        boolean reached = gap.signum() < 0;
        return Optional.of(
                switch (target.direction()) {
                    case INCREASE ->
                        reached
                                ? Text.of("kelebihan, target terlampaui", "surplus, the target is exceeded")
                                : Text.of("kekurangan, target belum tercapai", "shortfall, the target is not reached");
                    case DECREASE ->
                        reached
                                ? Text.of("lebih baik daripada target", "better than the target")
                                : Text.of("target belum tercapai", "the target is not reached");
                    case MAINTAIN ->
                        missing.signum() > 0
                                ? Text.of("di bawah target", "below the target")
                                : Text.of("di atas target", "above the target");
                });
    }

    /**
     * Where the achievement stands among bands. What is provisional, not computable, or of fewer offices than report is
     * incomplete and has no band; what lies in a gap of the table has the band below, and a note.
     *
     * @param bands the bands, in parts of 1: 100% is 1
     * @param basis whether the exact or the printed value decides
     * @return the status
     */
    public BandStatus status(Bands bands, ValueBasis basis) {
        Checks.notNull(bands, "bands of an achievement");
        Optional<Ratio> value = Checks.notNull(basis, "basis of bands").of(figure);
        if (value.isEmpty()) {
            return BandStatus.incomplete(figure.reason().orElseThrow().reason());
        }
        if (isProvisional()) {
            return BandStatus.incomplete(Text.of("angka sementara", "provisional"));
        }
        return bands.bandOf(value.get())
                .map(band -> new BandStatus(BandStatus.Kind.GRADED, Optional.of(band), inGap(bands, value.get())))
                .orElseGet(BandStatus::outside);
    }

    private static Optional<Text> inGap(Bands bands, Ratio value) {
        return bands.gapOf(value)
                .map(gap -> Text.format(
                        "di antara {0} dan {1}, yang tidak diatur tabelnya",
                        "between {0} and {1}, which the table leaves out",
                        limit(gap.lower().to().orElseThrow()),
                        limit(gap.upper().from().orElseThrow())));
    }

    /**
     * Where the achievement stands among the bands of the policy of its report.
     *
     * @return the status; empty where the achievement is of no report, or its policy has no bands
     */
    public Optional<BandStatus> status() {
        return grading.flatMap(policy -> policy.bands().map(bands -> status(bands, policy.bandBasis())));
    }

    /**
     * Whether what was realised covers less than the period (sementara), 1 January to 16 October of a year, or was
     * observed before it was over.
     *
     * @return whether more may come; true where nothing was realised yet
     */
    public boolean isProvisional() {
        return consolidated.isIncomplete()
                || consolidated.isLessThan(planned.map(PlannedTarget::due).orElseGet(() -> List.of(period)));
    }

    /** Target, period and achievement: {@code jumlah-pengaduan 2022: 57,14%}. */
    @Override
    public String toString() {
        return target.id() + " " + period + ": " + figure;
    }
}
