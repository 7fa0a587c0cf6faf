// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.monitoring;

import static io.github.renaksi.plan.AchievementFormulas.REALISATION_OVER_TARGET;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.renaksi.Language;
import io.github.renaksi.TimePeriod;
import io.github.renaksi.assessment.Arithmetic;
import io.github.renaksi.figure.Figure;
import io.github.renaksi.figure.Ratio;
import io.github.renaksi.plan.AchievementFormula;
import io.github.renaksi.plan.Consolidation;
import io.github.renaksi.plan.Direction;
import io.github.renaksi.plan.StrategicTarget;
import io.github.renaksi.plan.TargetValue;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

class AchievementToDateProperties {

    private static final TimePeriod YEAR = TimePeriod.ofYear(2026);

    /** A quarter: what was planned, and what was realised of how many, where anything was reported. */
    record Quarter(int planned, int width, boolean reported, int part, int whole) {}

    @Provide
    Arbitrary<List<Quarter>> years() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 5).map(it -> it * 10),
                        Arbitraries.of(0, 0, 0, 3),
                        Arbitraries.of(true, true, true, false),
                        Arbitraries.integers().between(0, 60),
                        Arbitraries.integers().between(1, 60))
                .as((planned, width, reported, part, whole) ->
                        new Quarter(planned, width, reported, Math.min(part, whole), whole))
                .list()
                .ofSize(4);
    }

    private static StrategicTarget target(Consolidation consolidation, List<Quarter> quarters) {
        Map<TimePeriod, TargetValue> values = new java.util.TreeMap<>();
        for (int i = 0; i < quarters.size(); i++) {
            Quarter quarter = quarters.get(i);
            values.put(quarter(i), TargetValue.between(quarter.planned(), quarter.planned() + quarter.width()));
        }
        return StrategicTarget.builder()
                .id("t")
                .indicator("Indikator")
                .unit(consolidation == Consolidation.RATIO_OF_SUMS ? "%" : "kasus")
                .direction(Direction.INCREASE)
                .consolidation(consolidation)
                .build()
                .withValues(values);
    }

    private static TimePeriod quarter(int index) {
        return TimePeriod.ofQuarter(2026, index + 1);
    }

    private static TimePeriod to(int last) {
        return TimePeriod.between(YEAR.start(), quarter(last - 1).endInclusive());
    }

    private static List<Realisation> realised(Consolidation consolidation, List<Quarter> quarters, int last) {
        List<Realisation> realised = new ArrayList<>();
        for (int i = 0; i < last; i++) {
            Quarter quarter = quarters.get(i);
            if (quarter.reported()) {
                realised.add(
                        consolidation == Consolidation.RATIO_OF_SUMS
                                ? Realisation.share("t", quarter(i), quarter.part(), quarter.whole())
                                : Realisation.of("t", quarter(i), quarter.part()));
            }
        }
        return realised;
    }

    /** A bound put together by plain loops over integers; none where it cannot be. */
    private static Optional<Ratio> slowly(
            Consolidation consolidation, List<Quarter> quarters, int last, BlankPeriods blanks, boolean high) {
        int numerator = 0;
        int denominator = 0;
        int latest = -1;
        int count = 0;
        boolean any = quarters.subList(0, last).stream().anyMatch(Quarter::reported);
        int due = blanks == BlankPeriods.WHOLE_YEAR ? 4 : last;
        boolean alike = true;
        boolean unweighed = false;
        int first = -1;
        int firstWidth = -1;
        for (int i = 0; i < due; i++) {
            Quarter quarter = quarters.get(i);
            boolean reported = quarter.reported() && i < last;
            if (blanks == BlankPeriods.REPORTED && any && !reported) {
                continue;
            }
            int value = high ? quarter.planned() + quarter.width() : quarter.planned();
            alike &= first < 0 || (first == quarter.planned() && firstWidth == quarter.width());
            first = quarter.planned();
            firstWidth = quarter.width();
            unweighed |= !reported;
            latest = value;
            count++;
            int weight = consolidation == Consolidation.RATIO_OF_SUMS ? quarter.whole() : 1;
            numerator += weight * value;
            denominator += weight;
        }
        return switch (consolidation) {
            case SUM -> Optional.of(Ratio.of(numerator));
            case LAST -> Optional.of(Ratio.of(latest));
            case MEAN -> Optional.of(Ratio.of(numerator, count));
            case RATIO_OF_SUMS ->
                alike
                        ? Optional.of(Ratio.of(latest))
                        : unweighed ? Optional.empty() : Optional.of(Ratio.of(numerator, denominator));
        };
    }

    @Property
    void targetsArePutTogetherAsPlainSumsAre(
            @ForAll("years") List<Quarter> quarters,
            @ForAll Consolidation consolidation,
            @ForAll BlankPeriods blanks,
            @ForAll @IntRange(min = 2, max = 4) int last) {
        Achievement achievement = Achievement.of(
                target(consolidation, quarters),
                to(last),
                realised(consolidation, quarters, last),
                REALISATION_OVER_TARGET,
                blanks);
        Statistics.label("put together").collect(achievement.planned().isPresent());
        assertThat(achievement.planned().map(PlannedTarget::low))
                .isEqualTo(slowly(consolidation, quarters, last, blanks, false));
        assertThat(achievement.planned().map(PlannedTarget::high))
                .isEqualTo(slowly(consolidation, quarters, last, blanks, true));
    }

    @Property
    void aFigureToDateIsThatOfAPlanWhoseTargetIsTheConsolidatedOne(
            @ForAll("years") List<Quarter> quarters,
            @ForAll Consolidation consolidation,
            @ForAll BlankPeriods blanks,
            @ForAll @IntRange(min = 2, max = 4) int last,
            @ForAll Random random) {
        StrategicTarget target = target(consolidation, quarters);
        List<Realisation> realised = realised(consolidation, quarters, last);
        Achievement achievement = Achievement.of(target, to(last), realised, REALISATION_OVER_TARGET, blanks);
        Collections.shuffle(realised, random);
        Achievement shuffled = Achievement.of(target, to(last), realised, REALISATION_OVER_TARGET, blanks);
        assertThat(shuffled.figure()).isEqualTo(achievement.figure());
        assertThat(shuffled.figure().explain(Language.INDONESIAN))
                .isEqualTo(achievement.figure().explain(Language.INDONESIAN));
        achievement.planned().filter(it -> fits(it.low()) && fits(it.high())).ifPresent(planned -> {
            StrategicTarget whole = target.withValues(Map.of(to(last), new TargetValue(planned.low(), planned.high())));
            Achievement same = Achievement.of(whole, to(last), realised, REALISATION_OVER_TARGET);
            assertThat(same.figure().value()).isEqualTo(achievement.figure().value());
            assertThat(same.figure().reason()).isEqualTo(achievement.figure().reason());
            assertThat(same.realised().value()).isEqualTo(achievement.realised().value());
            assertThat(same.gap().value()).isEqualTo(achievement.gap().value());
        });
    }

    /** As a target may be written. */
    private static boolean fits(Ratio value) {
        return value.denominator().compareTo(BigInteger.valueOf(10_000)) <= 0;
    }

    @Property
    void everyStepOfItsExplanationIsArithmeticallyTheExactValueAndALimitNeverRaises(
            @ForAll("years") List<Quarter> quarters,
            @ForAll Consolidation consolidation,
            @ForAll BlankPeriods blanks,
            @ForAll @IntRange(min = 2, max = 4) int last,
            @ForAll Language language) {
        AchievementFormula limited = REALISATION_OVER_TARGET.limitedTo(Ratio.ONE);
        StrategicTarget target = target(consolidation, quarters);
        List<Realisation> realised = realised(consolidation, quarters, last);
        Achievement achievement = Achievement.of(target, to(last), realised, REALISATION_OVER_TARGET, blanks);
        achievement
                .figure()
                .value()
                .ifPresent(value -> assertThat(Achievement.of(target, to(last), realised, limited, blanks)
                                .figure()
                                .exact())
                        .isLessThanOrEqualTo(value));
        for (Figure figure : List.of(achievement.figure(), achievement.gap())) {
            String line = figure.explain(language);
            String working = line.substring(0, line.indexOf(" → "));
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
}
