package io.github.renaksi.monitoring;

import io.github.renaksi.Language;
import io.github.renaksi.Period;
import io.github.renaksi.Text;
import io.github.renaksi.figure.Band;
import io.github.renaksi.figure.Bands;
import io.github.renaksi.figure.Derivation;
import io.github.renaksi.figure.Figure;
import io.github.renaksi.figure.FigureFormat;
import io.github.renaksi.figure.NotComputable;
import io.github.renaksi.figure.Operand;
import io.github.renaksi.figure.Ratio;
import io.github.renaksi.figure.Rounding;
import io.github.renaksi.figure.Unit;
import io.github.renaksi.internal.Checks;
import io.github.renaksi.plan.Baseline;
import io.github.renaksi.plan.Direction;
import io.github.renaksi.plan.StrategicTarget;
import io.github.renaksi.plan.TargetValue;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * How far a target of a period was reached (capaian), by a formula that is always named.
 *
 * <pre>{@code
 * Achievement.of(target, Period.ofYear(2022), realisations, AchievementFormulas.REALISATION_OVER_TARGET)
 *         .figure()
 *         .explain(Language.INDONESIAN) // 40 / 70 = 4/7 → 57,14 % (dua desimal, …; tahun 2022)
 * }</pre>
 *
 * <p>Several realisations of parts of the period are put together by the rule of the target
 * ({@link io.github.renaksi.plan.Consolidation}). Where they cover less than the period the achievement is provisional
 * (sementara).
 *
 * <p>Of a range the bound counts that is nearest to what was realised: above it the upper, below it the lower; inside
 * it the achievement is 100 %, whatever the formula.
 */
public final class Achievement {

    /** Nothing was realised in the period yet. */
    public static final NotComputable NOTHING_REALISED =
            new NotComputable("nothing-realised", Text.of("belum ada realisasi", "nothing was realised yet"));

    /** The plan sets no target for the period. */
    public static final NotComputable NO_TARGET = new NotComputable(
            "no-target", Text.of("tidak ada target untuk periode ini", "there is no target for this period"));

    /** The formula to reckon by was not declared. */
    public static final NotComputable NO_FORMULA =
            new NotComputable("no-formula", Text.of("rumus capaian tidak dinyatakan", "no formula was declared"));

    private final StrategicTarget target;
    private final Period period;
    private final DeclaredFormula declared;
    private final Optional<AchievementFormula> formula;
    private final Optional<TargetValue> planned;
    private final Consolidated consolidated;
    private final Figure realised;
    private final Figure figure;

    private Achievement(Consolidated consolidated, DeclaredFormula declared) {
        this.target = consolidated.target();
        this.period = consolidated.period();
        this.declared = declared;
        this.formula = declared.formula();
        this.planned = Optional.ofNullable(target.values().get(period));
        this.consolidated = consolidated;
        this.realised = consolidated.figure();
        this.figure = compute();
    }

    /**
     * The achievement of a period.
     *
     * @param target the target
     * @param period the period, one of those that the target has values for
     * @param realisations what was realised; those of other targets and outside the period are passed over
     * @param formula how realisation and target are compared
     * @return the achievement
     * @throws IllegalArgumentException if a realisation lies in the period only partly, if two overlap, if they cannot
     *     be put together as the target says, or if one is a share and the target counts in no share
     */
    public static Achievement of(
            StrategicTarget target, Period period, Collection<Realisation> realisations, AchievementFormula formula) {
        return new Achievement(Consolidated.of(target, period, realisations).orThrow(), DeclaredFormula.of(formula));
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
        return of(target, Period.ofYear(year), List.of(realisation), formula);
    }

    /** In a report: what cannot be put together, and a formula that is not known, are reasons and no exceptions. */
    static Achievement of(Consolidated consolidated, DeclaredFormula declared) {
        return new Achievement(consolidated, declared);
    }

    private Figure compute() {
        Rounding rounding = formula.map(AchievementFormula::rounding).orElseGet(() -> Rounding.perCent(2));
        if (planned.isEmpty()) {
            return notComputable(NO_TARGET, rounding);
        }
        if (formula.isEmpty()) {
            return notComputable(declared.missing(), rounding);
        }
        if (!realised.isComputable()) {
            return notComputable(realised.reason().orElse(NOTHING_REALISED), rounding);
        }
        AchievementFormula rule = formula.get();
        AchievementFormula.Inputs inputs = inputs(planned.get());
        if (planned.get().isRange() && inputs.realised().equals(inputs.target())) {
            return Figure.of(Ratio.ONE, rounding, () -> derivation(within(planned.get())));
        }
        Supplier<Derivation> derivation = () -> derivation(working(rule, inputs));
        return rule.obstacle(inputs)
                .map(obstacle -> Figure.notComputable(obstacle, rounding, derivation))
                .orElseGet(() -> Figure.of(rule.value(inputs), rounding, derivation));
    }

    private AchievementFormula.Inputs inputs(TargetValue value) {
        Ratio inUnit = realised.exact().times(target.unitOfFigures().perOne());
        return new AchievementFormula.Inputs(
                inUnit,
                value.nearestTo(inUnit),
                target.baseline().map(baseline -> baseline.value()),
                target.direction());
    }

    private Figure notComputable(NotComputable reason, Rounding rounding) {
        return Figure.notComputable(reason, rounding, () -> derivation(known()));
    }

    /** What is known where nothing can be computed. */
    private Text known() {
        return Text.of(
                "realisasi " + realised(Language.INDONESIAN) + ", target " + planned(Language.INDONESIAN),
                "realisation " + realised(Language.ENGLISH) + ", target " + planned(Language.ENGLISH));
    }

    private String planned(Language language) {
        return planned.map(value -> written(value, language)).orElse("–");
    }

    private String realised(Language language) {
        return realised.value()
                .map(value -> FigureFormat.of(language)
                        .writeExact(value.times(target.unitOfFigures().perOne())))
                .orElse("–");
    }

    private Text within(TargetValue range) {
        return Text.of(within(range, Language.INDONESIAN), within(range, Language.ENGLISH));
    }

    private String within(TargetValue range, Language language) {
        return realised(language)
                + (language == Language.INDONESIAN ? " dalam rentang " : " within ")
                + written(range, language);
    }

    private static String written(TargetValue value, Language language) {
        FigureFormat format = FigureFormat.of(language);
        return value.isRange()
                ? format.writeExact(value.low()) + "–" + format.writeExact(value.high())
                : format.writeExact(value.low());
    }

    private static Text working(AchievementFormula rule, AchievementFormula.Inputs inputs) {
        return Text.of(
                rule.working(inputs, number(Language.INDONESIAN)), rule.working(inputs, number(Language.ENGLISH)));
    }

    /** A fraction stands in brackets, since it stands between signs of a formula. */
    private static Function<Ratio, String> number(Language language) {
        FigureFormat format = FigureFormat.of(language);
        return value -> {
            String written = format.writeExact(value);
            return written.indexOf('/') < 0 ? written : "(" + written + ")";
        };
    }

    private Derivation derivation(Text working) {
        return consolidated.dated(Derivation.builder()
                .name(Text.of("capaian " + target.indicator(), "achievement of " + target.indicator()))
                .addAllOperands(operands())
                .formula(formula.map(AchievementFormula::formula)
                        .orElse(declared.missing().reason()))
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
        AchievementFormula.Inputs inputs = inputs(planned.get());
        List<Operand> operands = new ArrayList<>();
        operands.add(new Operand(Text.of("realisasi", "realisation"), inputs.realised()));
        operands.add(new Operand(Text.of("target", "target"), inputs.target()));
        baseline().ifPresent(it -> operands.add(new Operand(Text.of("baseline"), it.value())));
        return operands;
    }

    /** The baseline, where it goes into the formula. */
    private Optional<Baseline> baseline() {
        return formula.filter(AchievementFormula::usesBaseline).flatMap(it -> target.baseline());
    }

    private Optional<Text> basis() {
        List<Text> notes = new ArrayList<>();
        consolidated
                .covered()
                .filter(covered -> isProvisional())
                .ifPresent(covered -> notes.add(Text.of(
                        "sementara, realisasi " + covered.indonesian(), "provisional, realised " + covered.english())));
        baseline()
                .ifPresent(it -> notes.add(Text.of(
                        "baseline " + measured(it, Language.INDONESIAN),
                        "baseline " + measured(it, Language.ENGLISH))));
        return notes.isEmpty()
                ? Optional.empty()
                : Optional.of(Text.of(joined(notes, Language.INDONESIAN), joined(notes, Language.ENGLISH)));
    }

    /** When it was measured, and who says so. */
    private static String measured(Baseline baseline, Language language) {
        return baseline.period().inWords(language)
                + baseline.source()
                        .map(source -> ", " + source.place().orElse(source.document()))
                        .orElse("");
    }

    private static String joined(List<Text> notes, Language language) {
        return String.join("; ", notes.stream().map(it -> it.in(language)).toList());
    }

    /**
     * The target.
     *
     * @return the target
     */
    public StrategicTarget target() {
        return target;
    }

    /**
     * The period that the target was set for.
     *
     * @return the period
     */
    public Period period() {
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
     * @return the target value in the unit of the target, or empty where the period has none
     */
    public Optional<TargetValue> planned() {
        return planned;
    }

    /**
     * What was realised, all parts of the period put together.
     *
     * @return the figure in the unit of the target, its exact value in parts of 1 where that is a share: 3/4 for 75 %;
     *     not computable where nothing was realised yet, or 0 of 0
     */
    public Figure realised() {
        return realised;
    }

    /**
     * The achievement (capaian): 1 is 100 %.
     *
     * @return the figure; not computable where the target has no value for the period, nothing was realised, or the
     *     formula has an obstacle
     */
    public Figure figure() {
        return figure;
    }

    /**
     * The achievement within bounds that a publication asks for: at most 120 %.
     *
     * @param lowest what less is raised to
     * @param highest what more is lowered to, not below the lowest
     * @return the figure, with a note where it was moved
     */
    public Figure between(Ratio lowest, Ratio highest) {
        if (lowest.compareTo(highest) > 0) {
            throw Checks.failure("highest achievement must not be below the lowest %s, was %s", lowest, highest);
        }
        if (!figure.isComputable()) {
            return figure;
        }
        Ratio clamped = new TargetValue(lowest, highest).nearestTo(figure.exact());
        if (clamped.equals(figure.exact())) {
            return figure;
        }
        return Figure.of(
                clamped,
                figure.rounding(),
                () -> figure.derivation()
                        .withWorking(Text.of(
                                limited(clamped, Language.INDONESIAN, "maks"),
                                limited(clamped, Language.ENGLISH, "max")))
                        .alsoBasedOn(Text.of(
                                "dibatasi dari " + figure.printed(Language.INDONESIAN),
                                "limited from " + figure.printed(Language.ENGLISH))));
    }

    /** min(65 / 50; 120 %). */
    private String limited(Ratio bound, Language language, String max) {
        return (bound.compareTo(figure.exact()) < 0 ? "min" : max) + "("
                + figure.derivation().working().in(language) + "; "
                + Consolidated.perCent(
                        FigureFormat.of(language).writeExact(bound.times(Unit.PERCENT.perOne())), language)
                + ")";
    }

    /**
     * What is still missing (sisa target): target − realisation where higher is better, realisation − target where
     * lower is, their distance where neither is; of a range, to its nearest bound. Negative where the target was
     * exceeded. Of a share in percentage points.
     *
     * @return the figure in the unit of the target, its exact value in parts of 1 where that is a share: 1/4 for 25
     *     percentage points; not computable where there is no target or nothing was realised
     */
    public Figure gap() {
        Unit unit = target.unitOfFigures();
        Rounding rounding = Rounding.of(2, RoundingMode.HALF_UP)
                .withUnit(
                        unit.equals(Unit.PERCENT)
                                ? new Unit(Text.of("poin persen", "percentage points"), unit.perOne())
                                : unit);
        Text name = Text.of("sisa target " + target.indicator(), "gap to the target of " + target.indicator());
        if (planned.isEmpty() || !realised.isComputable()) {
            NotComputable reason =
                    planned.isEmpty() ? NO_TARGET : realised.reason().orElse(NOTHING_REALISED);
            return Figure.notComputable(
                    reason, rounding, () -> derivation(known()).withName(name));
        }
        AchievementFormula.Inputs inputs = inputs(planned.get());
        Ratio missing = inputs.target().minus(inputs.realised());
        boolean turned = target.direction() == Direction.DECREASE
                || (target.direction() == Direction.MAINTAIN && missing.signum() < 0);
        Ratio gap = turned ? missing.negated() : missing;
        return Figure.of(
                gap.dividedBy(unit.perOne()),
                rounding,
                () -> derivation(difference(inputs, turned))
                        .withName(name)
                        .withFormula(
                                turned
                                        ? Text.of("realisasi − target", "realisation − target")
                                        : Text.of("target − realisasi", "target − realisation")));
    }

    private Text difference(AchievementFormula.Inputs inputs, boolean turned) {
        Ratio from = turned ? inputs.realised() : inputs.target();
        Ratio what = turned ? inputs.target() : inputs.realised();
        return Text.of(
                inUnit(from, Language.INDONESIAN) + " − " + inUnit(what, Language.INDONESIAN),
                inUnit(from, Language.ENGLISH) + " − " + inUnit(what, Language.ENGLISH));
    }

    /** A share with its sign: 99 % − 72,5 % is 0,265, and 99 − 72,5 is not. */
    private String inUnit(Ratio value, Language language) {
        String number = number(language).apply(value);
        return target.unitOfFigures().equals(Unit.PERCENT) ? Consolidated.perCent(number, language) : number;
    }

    /**
     * The band that the achievement falls in, decided on its exact value.
     *
     * @param bands the bands, in parts of 1: 100 % is 1
     * @return the band, or empty where it is not computable or outside all bands
     */
    public Optional<Band> band(Bands bands) {
        return figure.value().flatMap(bands::bandOf);
    }

    /**
     * Whether what was realised covers less than the period (sementara), 1 January to 16 October of a year, or was
     * looked up before it was over.
     *
     * @return whether more may come; true where nothing was realised yet
     */
    public boolean isProvisional() {
        return consolidated.isProvisional();
    }

    /** Target, period and achievement: {@code jumlah-pengaduan 2022: 57,14 %}. */
    @Override
    public String toString() {
        return target.id() + " " + period + ": " + figure;
    }
}
