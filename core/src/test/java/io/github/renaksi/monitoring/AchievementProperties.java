// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.renaksi.Language;
import io.github.renaksi.TimePeriod;
import io.github.renaksi.arbitraries.FormulaArbitraries;
import io.github.renaksi.assessment.Arithmetic;
import io.github.renaksi.figure.Figure;
import io.github.renaksi.figure.FigureFormat;
import io.github.renaksi.figure.Ratio;
import io.github.renaksi.plan.AchievementFormula;
import io.github.renaksi.plan.AchievementFormulas;
import io.github.renaksi.plan.AchievementLimits;
import io.github.renaksi.plan.Baseline;
import io.github.renaksi.plan.Consolidation;
import io.github.renaksi.plan.Direction;
import io.github.renaksi.plan.StrategicTarget;
import io.github.renaksi.plan.TargetValue;
import io.github.renaksi.plan.ZeroRule;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;

class AchievementProperties {

    private static final TimePeriod YEAR = TimePeriod.ofYear(2022);

    /** Amounts of every size whose sums and middles are amounts too. */
    @Provide
    Arbitrary<Ratio> amounts() {
        BigInteger large = BigInteger.TEN.pow(18);
        return Combinators.combine(
                        Arbitraries.frequencyOf(
                                Tuple.of(
                                        3,
                                        Arbitraries.bigIntegers()
                                                .between(BigInteger.valueOf(-100), BigInteger.valueOf(100))),
                                Tuple.of(1, Arbitraries.bigIntegers().between(large.negate(), large))),
                        Arbitraries.longs().between(1, 60))
                .as((numerator, denominator) -> Ratio.of(numerator, BigInteger.valueOf(denominator)));
    }

    @Provide
    Arbitrary<Ratio> positive() {
        return amounts().filter(it -> it.signum() > 0);
    }

    @Provide
    Arbitrary<AchievementFormula> formulas() {
        return Arbitraries.of(
                AchievementFormulas.REALISATION_OVER_TARGET,
                AchievementFormulas.LOWER_IS_BETTER,
                AchievementFormulas.TARGET_OVER_REALISATION,
                AchievementFormulas.BASELINE_RELATIVE);
    }

    /** Targets of the year, single values and ranges, of positive numbers and in per cent or not. */
    @Provide
    Arbitrary<StrategicTarget> targets() {
        return Combinators.combine(
                        positive(),
                        positive(),
                        Arbitraries.of(true, false),
                        amounts().optional(),
                        Arbitraries.of(Direction.class),
                        Arbitraries.of("hari", "%"))
                .as((one, other, single, baseline, direction, unit) -> StrategicTarget.builder()
                        .id("t")
                        .indicator("Indikator")
                        .unit(unit)
                        .direction(direction)
                        .baseline(baseline.map(value -> new Baseline(value, TimePeriod.ofYear(2021), Optional.empty())))
                        .consolidation(Consolidation.LAST)
                        .putValue(
                                YEAR,
                                single
                                        ? TargetValue.of(one)
                                        : new TargetValue(
                                                Collections.min(List.of(one, other)),
                                                Collections.max(List.of(one, other))))
                        .build());
    }

    private static Optional<Ratio> achievement(StrategicTarget target, AchievementFormula formula, Ratio realised) {
        Realisation realisation =
                Realisation.builder().target("t").period(YEAR).amount(realised).build();
        return Achievement.of(target, 2022, realisation, formula).figure().value();
    }

    private static TargetValue value(StrategicTarget target) {
        return target.values().values().iterator().next();
    }

    @Property
    void whereTheTargetIsReachedItIsOne(
            @ForAll("targets") StrategicTarget target, @ForAll("formulas") AchievementFormula formula) {
        for (Ratio bound : List.of(value(target).low(), value(target).high())) {
            achievement(target, formula, bound).ifPresent(it -> assertThat(it).isEqualTo(Ratio.ONE));
        }
    }

    @Property
    void insideARangeItIsOne(
            @ForAll("targets") StrategicTarget target, @ForAll("formulas") AchievementFormula formula) {
        TargetValue range = value(target);
        Ratio middle = range.low().plus(range.high()).dividedBy(2);
        achievement(target, formula, middle).ifPresent(it -> assertThat(it).isEqualTo(Ratio.ONE));
    }

    private static boolean higherIsBetter(AchievementFormula formula, Direction direction) {
        return formula.equals(AchievementFormulas.REALISATION_OVER_TARGET)
                || (formula.equals(AchievementFormulas.BASELINE_RELATIVE) && direction == Direction.INCREASE);
    }

    private static boolean lowerIsBetter(AchievementFormula formula, Direction direction) {
        return formula.equals(AchievementFormulas.LOWER_IS_BETTER)
                || formula.equals(AchievementFormulas.TARGET_OVER_REALISATION)
                || (formula.equals(AchievementFormulas.BASELINE_RELATIVE) && direction == Direction.DECREASE);
    }

    @Property
    void moreNeverLowersWhereHigherIsBetterNorRaisesWhereLowerIs(
            @ForAll("targets") StrategicTarget target,
            @ForAll("formulas") AchievementFormula formula,
            @ForAll("positive") Ratio realised,
            @ForAll("positive") Ratio more) {
        Optional<Ratio> less = achievement(target, formula, realised);
        Optional<Ratio> higher = achievement(target, formula, realised.plus(more));
        if (less.isPresent() && higher.isPresent()) {
            if (higherIsBetter(formula, target.direction())) {
                assertThat(higher.get()).isGreaterThanOrEqualTo(less.get());
            }
            if (lowerIsBetter(formula, target.direction())) {
                assertThat(higher.get()).isLessThanOrEqualTo(less.get());
            }
        }
    }

    private record Share(int part, int whole) {}

    @Provide
    Arbitrary<List<Share>> quarters() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 100),
                        Arbitraries.integers().between(1, 100))
                .as((part, whole) -> new Share(Math.min(part, whole), whole))
                .list()
                .ofMinSize(2)
                .ofMaxSize(4);
    }

    /** Numbers that are short enough to be read back. */
    private static Arbitrary<Ratio> printable(int lowest) {
        return Combinators.combine(Arbitraries.integers().between(lowest, 400), Arbitraries.of(1, 1, 2, 3, 10))
                .as((numerator, denominator) -> Ratio.of(numerator, denominator));
    }

    /** As {@link #targets}, of short numbers. */
    @Provide
    Arbitrary<StrategicTarget> printableTargets() {
        return Combinators.combine(targets(), printable(1), printable(0), printable(-40))
                .as((target, low, width, baseline) -> target.withValues(
                                Map.of(YEAR, new TargetValue(low, value(target).isRange() ? low.plus(width) : low)))
                        .withBaseline(target.baseline().map(it -> new Baseline(baseline, it.period(), it.source()))));
    }

    /** What quarters report, as the rule of the target wants it. */
    private static List<Realisation> reported(Consolidation consolidation, boolean shares, List<Ratio> amounts) {
        List<Realisation> parts = new ArrayList<>();
        for (int i = 0; i < amounts.size(); i++) {
            Ratio amount = amounts.get(i);
            boolean share = consolidation == Consolidation.RATIO_OF_SUMS || (shares && i % 2 == 0);
            Ratio part = share && amount.signum() < 0 ? amount.negated() : amount;
            parts.add(Realisation.builder()
                    .target("t")
                    .period(TimePeriod.ofQuarter(2022, i + 1))
                    .amount(part)
                    .outOf(share ? Optional.of(part.plus(Ratio.of(i + 1))) : Optional.empty())
                    .build());
        }
        return parts;
    }

    @Provide
    Arbitrary<List<Ratio>> reports() {
        return printable(-40).list().ofMinSize(1).ofMaxSize(4);
    }

    private static List<Realisation> counted(StrategicTarget target, List<Realisation> parts) {
        return target.consolidation() == Consolidation.LAST ? parts.subList(parts.size() - 1, parts.size()) : parts;
    }

    private static List<String> numbers(List<Realisation> parts, Language language) {
        return parts.stream()
                .flatMap(part -> Stream.concat(Stream.of(part.amount()), part.outOf().stream()))
                .map(FigureFormat.of(language)::writeExact)
                .toList();
    }

    /**
     * Every number that was reported stands in the line. Whoever computes it by hand, by the rules of school, arrives
     * at the exact value at every step.
     */
    @Property
    void everyStepOfAnExplanationIsArithmeticallyTheExactValue(
            @ForAll("printableTargets") StrategicTarget any,
            @ForAll("formulas") AchievementFormula formula,
            @ForAll Consolidation consolidation,
            @ForAll boolean shares,
            @ForAll("reports") List<Ratio> amounts,
            @ForAll Language language) {
        StrategicTarget target = any.withConsolidation(consolidation)
                .withUnit(consolidation == Consolidation.RATIO_OF_SUMS ? "%" : any.unit());
        boolean mayBeShares = target.unit().equals("%") && consolidation != Consolidation.SUM;
        List<Realisation> parts = reported(consolidation, shares && mayBeShares, amounts);
        Achievement achievement = Achievement.of(target, YEAR, parts, formula);
        Statistics.label("steps").collect(achievement.figure().isComputable() && amounts.size() > 1);
        Statistics.label("steps").coverage(coverage -> coverage.check(true).percentage(it -> it > 20));
        for (Figure figure : List.of(achievement.realised(), achievement.figure(), achievement.gap())) {
            String line = figure.explain(language);
            String working = line.substring(0, line.indexOf(" → "));
            assertThat(working).contains(numbers(counted(target, parts), language));
            assertThat(line).doesNotContainPattern("-\\d");
            boolean within = working.contains(" dalam rentang ") || working.contains(" within ");
            if (figure.isComputable() && !within) {
                for (String step : working.split(" = ", -1)) {
                    assertThat(Arithmetic.evaluate(step, language))
                            .describedAs("%s in %s", step, line)
                            .isEqualTo(figure.exact());
                }
            }
        }
    }

    private static Ratio consolidated(
            Consolidation consolidation, List<Share> quarters, boolean shares, Random random) {
        List<Realisation> parts = new ArrayList<>();
        for (int i = 0; i < quarters.size(); i++) {
            Share share = quarters.get(i);
            TimePeriod quarter = TimePeriod.ofQuarter(2022, i + 1);
            parts.add(
                    shares
                            ? Realisation.share("t", quarter, share.part(), share.whole())
                            : Realisation.of("t", quarter, share.part()));
        }
        Collections.shuffle(parts, random);
        StrategicTarget target = StrategicTarget.builder()
                .id("t")
                .indicator("Indikator")
                .unit(shares ? "1" : "hari")
                .direction(Direction.INCREASE)
                .consolidation(consolidation)
                .build();
        return Achievement.of(target, YEAR, parts, AchievementFormulas.REALISATION_OVER_TARGET)
                .realised()
                .exact();
    }

    private static long parts(List<Share> quarters) {
        return quarters.stream().mapToLong(Share::part).sum();
    }

    @Property
    void consolidationAgreesWithPlainSums(@ForAll("quarters") List<Share> quarters, @ForAll Random random) {
        long wholes = quarters.stream().mapToLong(Share::whole).sum();
        Share last = quarters.get(quarters.size() - 1);
        assertThat(consolidated(Consolidation.SUM, quarters, false, random)).isEqualTo(Ratio.of(parts(quarters)));
        assertThat(consolidated(Consolidation.MEAN, quarters, false, random))
                .isEqualTo(Ratio.of(parts(quarters), quarters.size()));
        assertThat(consolidated(Consolidation.LAST, quarters, true, random))
                .isEqualTo(Ratio.of(last.part(), last.whole()));
        assertThat(consolidated(Consolidation.RATIO_OF_SUMS, quarters, true, random))
                .isEqualTo(Ratio.of(parts(quarters), wholes));
    }

    @Property
    void theMeanOfSharesCountsEachAlike(@ForAll("quarters") List<Share> quarters, @ForAll Random random) {
        Share first = quarters.get(0);
        Share second = quarters.get(1);
        assertThat(consolidated(Consolidation.MEAN, quarters.subList(0, 2), true, random))
                .isEqualTo(Ratio.of(
                        (long) first.part() * second.whole() + (long) second.part() * first.whole(),
                        2L * first.whole() * second.whole()));
    }

    @Provide
    Arbitrary<AchievementLimits> limits() {
        return FormulaArbitraries.limits();
    }

    @Provide
    Arbitrary<AchievementFormula> declared() {
        return FormulaArbitraries.formulas();
    }

    @Provide
    Arbitrary<Ratio> shares() {
        return Arbitraries.integers().between(-300, 300).map(percent -> Ratio.of(percent, 100));
    }

    @Property
    void aLimitNeverMovesFurtherThanItself(@ForAll("limits") AchievementLimits limits, @ForAll("shares") Ratio share) {
        Ratio limited = limits.limited(share);
        limits.highest().ifPresent(it -> assertThat(limited).isLessThanOrEqualTo(it));
        limits.lowest().ifPresent(it -> assertThat(limited).isGreaterThanOrEqualTo(it));
        if (limited.compareTo(share) < 0) {
            assertThat(limits.highest()).contains(limited);
        }
        if (limited.compareTo(share) > 0) {
            assertThat(limits.lowest()).contains(limited);
        }
        assertThat(limits.limited(limited)).isEqualTo(limited);
    }

    @Property
    void aLimitKeepsTheOrder(
            @ForAll("limits") AchievementLimits limits, @ForAll("shares") Ratio one, @ForAll("shares") Ratio other) {
        if (one.compareTo(other) <= 0) {
            assertThat(limits.limited(one)).isLessThanOrEqualTo(limits.limited(other));
        }
    }

    @Property
    void anAchievementIsItsUnlimitedOneLimitedAndPrintedDoesNotChangeIt(
            @ForAll("targets") StrategicTarget target,
            @ForAll("declared") AchievementFormula formula,
            @ForAll("shares") Ratio realised) {
        Optional<Ratio> unlimited = achievement(target, formula.withLimits(AchievementLimits.NONE), realised);
        assertThat(achievement(target, formula, realised)).isEqualTo(unlimited.map(formula.limits()::limited));
        assertThat(achievement(target, formula.withRounding(AchievementFormula.PRINTED), realised))
                .isEqualTo(achievement(target, formula, realised));
    }

    @Property
    void aRuleForZeroChangesNothingWhereTheBaseHasAValue(
            @ForAll("targets") StrategicTarget target,
            @ForAll("declared") AchievementFormula formula,
            @ForAll("shares") Ratio realised) {
        achievement(target, formula.withZero(ZeroRule.NOT_COMPUTABLE), realised)
                .ifPresent(value ->
                        assertThat(achievement(target, formula, realised)).contains(value));
    }
}
