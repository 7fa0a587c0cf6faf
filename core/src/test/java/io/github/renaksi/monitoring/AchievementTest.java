// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.monitoring;

import static io.github.renaksi.plan.AchievementFormulas.BASELINE_RELATIVE;
import static io.github.renaksi.plan.AchievementFormulas.LOWER_IS_BETTER;
import static io.github.renaksi.plan.AchievementFormulas.REALISATION_OVER_TARGET;
import static io.github.renaksi.plan.AchievementFormulas.TARGET_OVER_REALISATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.renaksi.Citation;
import io.github.renaksi.Language;
import io.github.renaksi.Text;
import io.github.renaksi.TimePeriod;
import io.github.renaksi.assessment.ValueBasis;
import io.github.renaksi.complaint.ComplaintCounts;
import io.github.renaksi.complaint.ComplaintTally;
import io.github.renaksi.complaint.CompletionRates;
import io.github.renaksi.figure.Band;
import io.github.renaksi.figure.Bands;
import io.github.renaksi.figure.Derivation;
import io.github.renaksi.figure.Figure;
import io.github.renaksi.figure.NotComputable;
import io.github.renaksi.figure.Operand;
import io.github.renaksi.figure.Ratio;
import io.github.renaksi.figure.Rounding;
import io.github.renaksi.plan.AchievementBase;
import io.github.renaksi.plan.AchievementFormula;
import io.github.renaksi.plan.AchievementFormulas;
import io.github.renaksi.plan.AchievementLimits;
import io.github.renaksi.plan.Baseline;
import io.github.renaksi.plan.Consolidation;
import io.github.renaksi.plan.Direction;
import io.github.renaksi.plan.Measure;
import io.github.renaksi.plan.StrategicTarget;
import io.github.renaksi.plan.TargetValue;
import io.github.renaksi.plan.ThresholdTable;
import io.github.renaksi.plan.ZeroRule;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AchievementTest {

    private static final TimePeriod YEAR = TimePeriod.ofYear(2022);
    private static final TimePeriod Q1 = TimePeriod.ofQuarter(2022, 1);
    private static final TimePeriod Q2 = TimePeriod.ofQuarter(2022, 2);
    private static final TimePeriod Q3 = TimePeriod.ofQuarter(2022, 3);
    private static final TimePeriod Q4 = TimePeriod.ofQuarter(2022, 4);

    private static StrategicTarget target(Direction direction, TargetValue value) {
        return StrategicTarget.builder()
                .id("t")
                .indicator("Waktu Penyelesaian")
                .unit("hari")
                .direction(direction)
                .consolidation(Consolidation.SUM)
                .putValue(YEAR, value)
                .build();
    }

    /** 85 days, which are to become 50. */
    private static StrategicTarget days() {
        return target(Direction.DECREASE, TargetValue.of(50)).withBaseline(Baseline.of(85, TimePeriod.ofYear(2021)));
    }

    private static StrategicTarget consolidating(Consolidation consolidation) {
        return target(Direction.INCREASE, TargetValue.of(60)).withConsolidation(consolidation);
    }

    private static StrategicTarget share(Consolidation consolidation) {
        return consolidating(consolidation).withUnit("%");
    }

    private static Realisation realised(TimePeriod period, String amount) {
        return Realisation.builder()
                .target("t")
                .period(period)
                .amount(Ratio.parse(amount))
                .build();
    }

    private static Achievement achievement(StrategicTarget target, AchievementFormula formula, Realisation... parts) {
        return Achievement.of(target, YEAR, List.of(parts), formula);
    }

    private static Achievement days(long actual, AchievementFormula formula) {
        return achievement(days(), formula, Realisation.of("t", YEAR, actual));
    }

    private static AchievementFormula formula(String id) {
        return AchievementFormulas.find(id).orElseThrow();
    }

    // DESIGN.md section 3, Targets: three published formulas answer the same data differently.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "realisation-over-target | 13/10 | 130,00%",
                "lower-is-better         | 7/10  | 70,00%",
                "target-over-realisation | 10/13 | 76,92%",
                "baseline-relative       | 4/7   | 57,14%",
            })
    void ofTheSameDataEachFormulaMakesAnother(String formula, String exact, String printed) {
        Figure figure = days(65, formula(formula)).figure();
        assertThat(figure.exact()).isEqualTo(Ratio.parse(exact));
        assertThat(figure.printed(Language.INDONESIAN)).isEqualTo(printed);
    }

    // DESIGN.md section 3, Targets: range targets.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "INCREASE | realisation-over-target | 80 | 90 | 70  | 87,50%",
                "INCREASE | realisation-over-target | 80 | 90 | 80  | 100,00%",
                "INCREASE | realisation-over-target | 80 | 90 | 85  | 100,00%",
                "INCREASE | realisation-over-target | 80 | 90 | 90  | 100,00%",
                "INCREASE | realisation-over-target | 80 | 90 | 95  | 105,56%",
                "DECREASE | lower-is-better         | 7  | 8  | 6.5 | 107,14%",
                "DECREASE | lower-is-better         | 7  | 8  | 7.5 | 100,00%",
                "DECREASE | lower-is-better         | 7  | 8  | 9   | 87,50%",
            })
    void ofARangeTheNearestBoundCounts(
            Direction direction, String formula, long low, long high, String actual, String printed) {
        assertThat(achievement(
                                target(direction, TargetValue.between(low, high)),
                                formula(formula),
                                realised(YEAR, actual))
                        .figure())
                .hasToString(printed);
    }

    private static void assertNotComputable(Achievement achievement, String id) {
        assertThat(achievement.figure().reason()).map(NotComputable::id).contains(id);
    }

    @Test
    void nothingRealisedIsNoAchievement() {
        Achievement achievement = achievement(days(), REALISATION_OVER_TARGET);
        assertNotComputable(achievement, "nothing-realised");
        assertThat(achievement.realised().reason()).contains(Achievement.NOTHING_REALISED);
        assertThat(achievement.isProvisional()).isTrue();
    }

    @Test
    void nothingOfNothingIsNoAchievement() {
        assertNotComputable(
                achievement(share(Consolidation.SUM), REALISATION_OVER_TARGET, Realisation.share("t", YEAR, 0, 0)),
                "zero-denominator");
    }

    @Test
    void zeroRealisedIsZero() {
        assertThat(days(0, REALISATION_OVER_TARGET).figure().exact()).isEqualTo(Ratio.ZERO);
        assertThat(days(0, LOWER_IS_BETTER).figure().exact()).isEqualTo(Ratio.of(2));
    }

    @Test
    void aYearWithoutTargetHasNoAchievement() {
        Achievement achievement =
                Achievement.of(days(), 2023, Realisation.of("t", TimePeriod.ofYear(2023), 5), REALISATION_OVER_TARGET);
        assertNotComputable(achievement, "no-target");
        assertThat(achievement.planned()).isEmpty();
        assertThat(achievement.realised().exact()).isEqualTo(Ratio.of(5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"realisation-over-target", "lower-is-better"})
    void aTargetOfZeroCannotDivide(String formula) {
        assertNotComputable(
                achievement(
                        target(Direction.DECREASE, TargetValue.of(0)), formula(formula), Realisation.of("t", YEAR, 3)),
                "target-zero");
    }

    @Test
    void aRealisationOfZeroCannotDivide() {
        assertNotComputable(days(0, TARGET_OVER_REALISATION), "realisation-zero");
    }

    @Test
    void withoutBaselineThereIsNoWayFromIt() {
        assertNotComputable(
                achievement(
                        target(Direction.DECREASE, TargetValue.of(50)),
                        BASELINE_RELATIVE,
                        Realisation.of("t", YEAR, 65)),
                "no-baseline");
    }

    @ParameterizedTest
    @CsvSource({
        "INCREASE, 85, target-is-baseline",
        "DECREASE, 85, target-is-baseline",
        "MAINTAIN, 85, target-is-baseline",
        "INCREASE, 84, target-behind-baseline",
        "DECREASE, 86, target-behind-baseline",
    })
    void aTargetMustLieBeyondItsBaseline(Direction direction, long target, String reason) {
        StrategicTarget moved = target(direction, TargetValue.of(target)).withBaseline(days().baseline());
        assertNotComputable(achievement(moved, BASELINE_RELATIVE, Realisation.of("t", YEAR, 65)), reason);
    }

    @ParameterizedTest
    @CsvSource({"84, 1/2", "86, -1/2"})
    void whereNeitherIsBetterTheBaselineMayLieOnEitherSide(long realised, String exact) {
        StrategicTarget kept = target(Direction.MAINTAIN, TargetValue.of(83)).withBaseline(days().baseline());
        assertThat(achievement(kept, BASELINE_RELATIVE, Realisation.of("t", YEAR, realised))
                        .figure()
                        .exact())
                .isEqualTo(Ratio.parse(exact));
    }

    @Test
    void aFormulaIsNeverGuessed() {
        Achievement achievement = Achievement.of(
                Consolidated.of(days(), YEAR, List.of(Realisation.of("t", YEAR, 65)))
                        .value()
                        .orElseThrow(),
                MonitoringPolicy.STANDARD);
        assertNotComputable(achievement, "no-formula");
        assertThat(achievement.formula()).isEmpty();
        assertThat(achievement.figure().explain(Language.INDONESIAN))
                .isEqualTo("realisasi 65 hari, target 50 hari → tidak dapat dihitung "
                        + "(rumus capaian belum ditetapkan; tahun 2022)");
    }

    @Test
    void aRegionMayHaveAFormulaOfItsOwn() {
        AchievementBase atLeast = new AchievementBase() {
            @Override
            public String id() {
                return "reached-or-not";
            }

            @Override
            public Text name() {
                return Text.of("tercapai atau tidak", "reached or not");
            }

            @Override
            public Text formula() {
                return Text.of("realisasi ≥ target", "realisation ≥ target");
            }

            @Override
            public Optional<NotComputable> obstacle(Inputs inputs) {
                return Optional.empty();
            }

            @Override
            public Ratio value(Inputs inputs) {
                return inputs.realised().compareTo(inputs.target()) >= 0 ? Ratio.ONE : Ratio.ZERO;
            }

            @Override
            public Text working(Inputs inputs, Written written) {
                return Text.format("{0} ≥ {1}", "{0} ≥ {1}", written.realised(), written.target());
            }
        };
        assertThat(days(65, AchievementFormula.of(atLeast)).figure().explain(Language.INDONESIAN))
                .isEqualTo("65 ≥ 50 = 1 → 100,00% (dua desimal, dibulatkan (5 ke atas); tahun 2022)");
    }

    @Test
    void namedFormulasAreFoundById() {
        assertThat(AchievementFormulas.find("baseline-relative")).contains(BASELINE_RELATIVE);
        assertThat(AchievementFormulas.find("reached-or-not")).isEmpty();
        assertThat(BASELINE_RELATIVE)
                .hasToString("baseline-relative")
                .returns(Text.of("relatif terhadap baseline", "relative to the baseline"), AchievementFormula::name)
                .returns(Optional.empty(), AchievementFormula::citation);
    }

    private static final StrategicTarget RECEIVED = StrategicTarget.builder()
            .id("jumlah-diterima")
            .indicator("Jumlah Pengaduan yang Diterima")
            .measure(Measure.RECEIVED)
            .unit("pengaduan")
            .direction(Direction.INCREASE)
            .baseline(Baseline.of(50, TimePeriod.ofYear(2020)))
            .putValue(TimePeriod.ofYear(2021), TargetValue.of(60))
            .putValue(TimePeriod.ofYear(2022), TargetValue.of(70))
            .putValue(TimePeriod.ofYear(2023), TargetValue.of(80))
            .consolidation(Consolidation.SUM)
            .build();

    private static final StrategicTarget RESOLVED = StrategicTarget.builder()
            .id("persentase-diselesaikan")
            .indicator("Persentase Pengaduan yang Diselesaikan")
            .measure(Measure.of(CompletionRates.RESOLVED_OF_RECEIVED))
            .unit("%")
            .direction(Direction.INCREASE)
            .baseline(Baseline.of(99, TimePeriod.ofYear(2020)))
            .putValue(TimePeriod.ofYear(2021), TargetValue.of(98))
            .putValue(TimePeriod.ofYear(2022), TargetValue.of(99))
            .putValue(TimePeriod.ofYear(2023), TargetValue.of(99))
            .consolidation(Consolidation.RATIO_OF_SUMS)
            .build();

    /** What was reported of the plan of West Sumatra, on the last day that the figures speak of. */
    private static ComplaintTally tally(int year, long received, long resolved) {
        LocalDate end = year == 2023 ? LocalDate.of(2023, 10, 16) : LocalDate.of(year, 12, 31);
        return ComplaintTally.of(
                "Provinsi Sumatera Barat",
                TimePeriod.between(LocalDate.of(year, 1, 1), end),
                end,
                ComplaintCounts.builder()
                        .pending(received - resolved)
                        .resolved(resolved)
                        .build());
    }

    private static Achievement achievement(StrategicTarget target, ComplaintTally tally) {
        return Achievement.of(
                target,
                tally.period().start().getYear(),
                Realisation.from(target, tally).orElseThrow(),
                REALISATION_OVER_TARGET);
    }

    // Table 6 of Keputusan Gubernur Sumatera Barat 065-699-2022 against what was reported afterwards (DESIGN.md
    // section 3, Targets).
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2020 | 97 | 82 | tidak dapat dihitung | 84,5% | tidak dapat dihitung | false",
                "2021 | 62 | 46 | 103,33%             | 74,2% | 75,71%              | false",
                "2022 | 40 | 29 | 57,14%              | 72,5% | 73,23%              | false",
                "2023 | 60 | 60 | 75,00%              | 100%  | 101,01%             | true",
            })
    void theRealOutcomesOfWestSumatra(
            int year, long received, long resolved, String count, String rate, String ofRate, boolean provisional) {
        ComplaintTally tally = tally(year, received, resolved);
        assertThat(achievement(RECEIVED, tally))
                .hasToString("jumlah-diterima " + year + ": " + count)
                .returns(provisional, Achievement::isProvisional);
        assertThat(achievement(RESOLVED, tally).realised()).hasToString(rate);
        assertThat(achievement(RESOLVED, tally).figure()).hasToString(ofRate);
    }

    // Table 6: 98% for 2021 is less than the 99% of 2020.
    @Test
    void theDecreeSetATargetBehindItsBaseline() {
        assertNotComputable(
                Achievement.of(
                        RESOLVED,
                        2021,
                        Realisation.from(RESOLVED, tally(2021, 62, 46)).orElseThrow(),
                        BASELINE_RELATIVE),
                "target-behind-baseline");
    }

    @Test
    void anAchievementExplainsItself() {
        Figure figure = days(65, BASELINE_RELATIVE).figure();
        assertThat(figure.explain(Language.INDONESIAN))
                .isEqualTo("(65 − 85) / (50 − 85) = 4/7 → 57,14% "
                        + "(dua desimal, dibulatkan (5 ke atas); baseline tahun 2021; tahun 2022)");
        assertThat(figure.explain(Language.ENGLISH))
                .isEqualTo("(65 − 85) / (50 − 85) = 4/7 → 57.14% "
                        + "(two decimals, rounded half up; baseline 2021; 2022)");
        assertThat(days(65, LOWER_IS_BETTER).figure().explain(Language.INDONESIAN))
                .startsWith("1 + (1 − 65 / 50) = 7/10 → 70,00% ");
        assertThat(days(65, TARGET_OVER_REALISATION).figure().explain(Language.INDONESIAN))
                .startsWith("50 / 65 = 10/13 → 76,92% ");
    }

    @Test
    void aDerivationNamesItsOperands() {
        assertThat(days(65, REALISATION_OVER_TARGET).figure().derivation()).satisfies(derivation -> {
            assertThat(derivation.name())
                    .isEqualTo(Text.of("capaian Waktu Penyelesaian", "achievement of Waktu Penyelesaian"));
            assertThat(derivation.formula()).isEqualTo(Text.of("realisasi / target", "realisation / target"));
            assertThat(derivation.operands())
                    .containsExactly(
                            new Operand(Text.of("realisasi", "realisation"), Ratio.of(65)),
                            new Operand(Text.of("target", "target"), Ratio.of(50)));
        });
    }

    @Test
    void aProvisionalAchievementSaysHowFarItGoes() {
        Figure figure = achievement(RECEIVED, tally(2023, 60, 60)).figure();
        assertThat(figure.explain(Language.INDONESIAN))
                .isEqualTo("60 / 80 = 3/4 → 75,00% (dua desimal, dibulatkan (5 ke atas); angka sementara, realisasi "
                        + "1 Januari s.d. 16 Oktober 2023; tahun 2023; data per 16 Oktober 2023)");
        assertThat(figure.explain(Language.ENGLISH))
                .isEqualTo("60 / 80 = 3/4 → 75.00% (two decimals, rounded half up; provisional, result for "
                        + "1 January to 16 October 2023; 2023; data as of 16 October 2023)");
    }

    @Test
    void theNumbersThatWereReportedStandInBrackets() {
        Figure figure = achievement(RESOLVED, tally(2021, 62, 46)).figure();
        assertThat(figure.explain(Language.INDONESIAN)).startsWith("(46 / 62) / 98% = 1150/1519 → 75,71% ");
        assertThat(figure.explain(Language.ENGLISH)).startsWith("(46 / 62) / 98% = 1150/1519 → 75.71% ");
    }

    @Test
    void aFractionAndANegativeNumberStandInBrackets() {
        assertThat(achievement(
                                target(Direction.INCREASE, TargetValue.of(Ratio.of(8, 3))),
                                REALISATION_OVER_TARGET,
                                realised(YEAR, "-2"))
                        .figure()
                        .explain(Language.INDONESIAN))
                .startsWith("(−2) / (8/3) = −3/4 → −75,00% ");
    }

    /** A share of four quarters, 74 of 90 in all. */
    private static final List<Realisation> QUARTERS = List.of(
            Realisation.share("t", Q1, 8, 10),
            Realisation.share("t", Q2, 45, 50),
            Realisation.share("t", Q3, 20, 25),
            Realisation.share("t", Q4, 1, 5));

    private static String explained(
            Consolidation consolidation, String unit, Language language, List<Realisation> parts) {
        StrategicTarget target = consolidating(consolidation)
                .withUnit(unit)
                .withValues(Map.of(YEAR, TargetValue.of(unit.equals("%") ? 100 : 60)));
        return Achievement.of(target, YEAR, parts, REALISATION_OVER_TARGET)
                .figure()
                .explain(language);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "RATIO_OF_SUMS | ((8 + 45) / (10 + 50)) / 100% = (53 / 60) / 100% = 53/60 → 88,33% ",
                "MEAN          | ((8 / 10 + 45 / 50) / 2) / 100% = (170% / 2) / 100% = 17/20 → 85,00% ",
                "LAST          | (45 / 50) / 100% = 9/10 → 90,00% ",
            })
    void anAchievementOfSeveralPartsShowsThePartsAndWhatTheyMake(Consolidation consolidation, String working) {
        assertThat(explained(consolidation, "%", Language.INDONESIAN, QUARTERS.subList(0, 2)))
                .startsWith(working);
    }

    @Test
    void anAchievementOfASumShowsItsTerms() {
        assertThat(explained(
                        Consolidation.SUM,
                        "pengaduan",
                        Language.ENGLISH,
                        List.of(realised(Q1, "8"), realised(Q2, "-2"), realised(Q3, "1.5"), realised(Q4, "22.5"))))
                .isEqualTo("(8 + (−2) + 1.5 + 22.5) / 60 = 30 / 60 = 1/2 → 50.00% (two decimals, rounded half up; "
                        + "result for Q1 2022, Q2 2022, Q3 2022 and Q4 2022; 2022)");
    }

    // 6 / 6 and 97 / 98 do not say which quarters they are of.
    @Test
    void anAchievementSaysWhichPartsOfThePeriodItIsOf() {
        assertThat(explained(Consolidation.LAST, "%", Language.INDONESIAN, QUARTERS))
                .isEqualTo("(1 / 5) / 100% = 1/5 → 20,00% (dua desimal, dibulatkan (5 ke atas); "
                        + "realisasi triwulan IV tahun 2022; tahun 2022)");
        assertThat(explained(Consolidation.RATIO_OF_SUMS, "%", Language.INDONESIAN, QUARTERS))
                .isEqualTo("((8 + 45 + 20 + 1) / (10 + 50 + 25 + 5)) / 100% = (74 / 90) / 100% = 37/45 → 82,22% "
                        + "(dua desimal, dibulatkan (5 ke atas); realisasi triwulan I tahun 2022, triwulan II tahun 2022, "
                        + "triwulan III tahun 2022, dan triwulan IV tahun 2022; tahun 2022)");
        assertThat(explained(Consolidation.SUM, "hari", Language.INDONESIAN, List.of(realised(YEAR, "6"))))
                .isEqualTo("6 / 60 = 1/10 → 10,00% (dua desimal, dibulatkan (5 ke atas); tahun 2022)");
    }

    @Test
    void ofManyPartsTheFirstThreeTheLastAndTheirNumberAreSaid() {
        List<Realisation> days = new ArrayList<>();
        for (LocalDate day = YEAR.start(); !day.isAfter(YEAR.endInclusive()); day = day.plusDays(1)) {
            days.add(realised(TimePeriod.between(day, day), "2"));
        }
        assertThat(explained(Consolidation.SUM, "hari", Language.INDONESIAN, days))
                .isEqualTo("(2 + 2 + 2 + … + 2) / 60 = 730 / 60 = 73/6 → 1.216,67% "
                        + "(dua desimal, dibulatkan (5 ke atas); realisasi 365 bagian dalam tahun 2022; "
                        + "tahun 2022)");
        assertThat(explained(Consolidation.MEAN, "hari", Language.ENGLISH, days.subList(0, 13)))
                .isEqualTo("((2 + 2 + 2 + … + 2) / 13) / 60 = (26 / 13) / 60 = 1/30 → 3.33% "
                        + "(two decimals, rounded half up; "
                        + "provisional, result for 13 parts within 1 January to 13 January 2022; 2022)");
    }

    @Test
    void theGapOfSeveralPartsShowsThemToo() {
        assertThat(Achievement.of(share(Consolidation.RATIO_OF_SUMS), YEAR, QUARTERS, REALISATION_OVER_TARGET)
                        .gap()
                        .explain(Language.INDONESIAN))
                .startsWith("60% − ((8 + 45 + 20 + 1) / (10 + 50 + 25 + 5)) = 60% − (74 / 90) = −2/9 → "
                        + "−22,22 poin persentase ");
    }

    @Test
    void withinARangeTheExplanationSaysSo() {
        Figure figure = achievement(
                        target(Direction.INCREASE, TargetValue.between(80, 90)),
                        REALISATION_OVER_TARGET,
                        Realisation.of("t", YEAR, 85))
                .figure();
        assertThat(figure.explain(Language.INDONESIAN))
                .isEqualTo("85 dalam rentang 80–90 hari = 1 → 100,00% "
                        + "(dua desimal, dibulatkan (5 ke atas); tahun 2022)");
        assertThat(achievement(
                                target(Direction.INCREASE, TargetValue.between(80, 90)),
                                REALISATION_OVER_TARGET,
                                realised(Q1, "40"),
                                realised(Q2, "45"))
                        .figure()
                        .explain(Language.INDONESIAN))
                .startsWith("(40 + 45) dalam rentang 80–90 hari = 85 dalam rentang 80–90 hari = 1 → 100,00% ");
        assertThat(figure.explain(Language.ENGLISH))
                .isEqualTo("85 within 80–90 days = 1 → 100.00% (two decimals, rounded half up; 2022)");
    }

    @Test
    void anObstacleExplainsItself() {
        assertThat(achievement(days(), REALISATION_OVER_TARGET).figure().explain(Language.INDONESIAN))
                .isEqualTo("realisasi –, target 50 hari → tidak dapat dihitung (belum ada realisasi; tahun 2022)");
        assertThat(achievement(RECEIVED, tally(2020, 97, 82)).figure().explain(Language.ENGLISH))
                .isEqualTo("actual 97 complaints, target – → not computable "
                        + "(there is no target for this period; 2020; data as of 31 December 2020)");
        assertThat(days(0, TARGET_OVER_REALISATION).figure().explain(Language.ENGLISH))
                .isEqualTo("actual 0 days, target 50 days → not computable (cannot divide by a result of 0; 2022)");
        assertThat(achievement(
                                target(Direction.DECREASE, TargetValue.of(50)),
                                BASELINE_RELATIVE,
                                Realisation.of("t", YEAR, 65))
                        .figure()
                        .explain(Language.INDONESIAN))
                .isEqualTo("realisasi 65 hari, target 50 hari, baseline – → tidak dapat dihitung "
                        + "(baseline tidak diketahui; tahun 2022)");
        assertThat(achievement(
                                days().withValues(Map.of(YEAR, TargetValue.of(90))),
                                BASELINE_RELATIVE,
                                realised(YEAR, "65"))
                        .figure()
                        .explain(Language.ENGLISH))
                .startsWith("actual 65 days, target 90 days, baseline 85 days → not computable "
                        + "(the target is worse than the baseline; ");
    }

    @Test
    void aShareThatMakesNoAchievementShowsWhatWasReported() {
        StrategicTarget noTarget = share(Consolidation.RATIO_OF_SUMS).withValues(Map.of());
        assertThat(achievement(noTarget, REALISATION_OVER_TARGET, Realisation.share("t", YEAR, 46, 62))
                        .figure()
                        .explain(Language.INDONESIAN))
                .startsWith("realisasi 46 / 62, target – → tidak dapat dihitung ");
        assertThat(achievement(
                                share(Consolidation.RATIO_OF_SUMS),
                                REALISATION_OVER_TARGET,
                                Realisation.share("t", Q1, 0, 0),
                                Realisation.share("t", Q2, 0, 0))
                        .figure()
                        .explain(Language.INDONESIAN))
                .startsWith("realisasi (0 + 0) / (0 + 0), target 60% → tidak dapat dihitung ");
    }

    private static Figure consolidated(StrategicTarget target, Realisation... parts) {
        return achievement(target, REALISATION_OVER_TARGET, parts).realised();
    }

    // DESIGN.md section 3, Targets: never the mean of the percentages.
    @Test
    void sharesAreConsolidatedAsTheRatioOfSums() {
        Figure figure = consolidated(
                consolidating(Consolidation.RATIO_OF_SUMS).withUnit("%"),
                Realisation.share("t", Q2, 45, 50),
                Realisation.share("t", Q1, 8, 10));
        assertThat(figure.exact()).isEqualTo(Ratio.of(53, 60));
        assertThat(figure.explain(Language.INDONESIAN))
                .isEqualTo("(8 + 45) / (10 + 50) = 53 / 60 → 88,3% (satu desimal, dibulatkan (5 ke atas); "
                        + "triwulan I tahun 2022 dan triwulan II tahun 2022; semester I tahun 2022)");
    }

    @Test
    void aRatioOfSumsOfNothingIsNotComputable() {
        assertThat(consolidated(
                                consolidating(Consolidation.RATIO_OF_SUMS).withUnit("%"),
                                Realisation.share("t", Q1, 0, 0),
                                Realisation.share("t", Q2, 0, 0))
                        .explain(Language.ENGLISH))
                .isEqualTo("(0 + 0) / (0 + 0) → not computable (the divisor is 0: nothing was received or counted; "
                        + "Q1 2022 and Q2 2022; first half of 2022)");
    }

    @Test
    void countsAreAddedUp() {
        Figure figure = consolidated(consolidating(Consolidation.SUM), realised(Q1, "8"), realised(Q2, "45.5"));
        assertThat(figure.exact()).isEqualTo(Ratio.parse("53.5"));
        assertThat(figure.explain(Language.INDONESIAN))
                .isEqualTo("8 + 45,5 = 107/2 → 53,5 hari "
                        + "(dua desimal, dibulatkan (5 ke atas); triwulan I tahun 2022 dan triwulan II tahun 2022; "
                        + "semester I tahun 2022)");
    }

    @Test
    void theLastValueCounts() {
        Figure figure = consolidated(consolidating(Consolidation.LAST), realised(Q2, "45"), realised(Q1, "80"));
        assertThat(figure.explain(Language.INDONESIAN))
                .isEqualTo("45 → 45 hari (dua desimal, dibulatkan (5 ke atas); triwulan II tahun 2022)");
    }

    @Test
    void theMeanCountsPartsAlike() {
        Figure figure = consolidated(
                consolidating(Consolidation.MEAN).withUnit("%"), Realisation.share("t", Q1, 8, 10), realised(Q2, "90"));
        assertThat(figure.explain(Language.INDONESIAN))
                .isEqualTo("(8 / 10 + 90%) / 2 = 170% / 2 = 17/20 → 85% "
                        + "(satu desimal, dibulatkan (5 ke atas); triwulan I tahun 2022 dan triwulan II tahun 2022; "
                        + "semester I tahun 2022)");
    }

    @Test
    void aMeanWithAPartOfNothingIsNotComputable() {
        assertThat(consolidated(
                                consolidating(Consolidation.MEAN).withUnit("%"),
                                Realisation.share("t", Q1, 8, 10),
                                Realisation.share("t", Q2, 0, 0))
                        .explain(Language.INDONESIAN))
                .isEqualTo("(8 / 10 + 0 / 0) / 2 → tidak dapat dihitung "
                        + "(pembaginya 0: tidak ada yang diterima atau dihitung; "
                        + "triwulan I tahun 2022 dan triwulan II tahun 2022; semester I tahun 2022)");
    }

    @Test
    void aPercentageIsWrittenWithItsSign() {
        Figure figure = consolidated(consolidating(Consolidation.MEAN).withUnit("%"), realised(YEAR, "72.5"));
        assertThat(figure.exact()).isEqualTo(Ratio.parse("0.725"));
        assertThat(figure.explain(Language.INDONESIAN))
                .isEqualTo("72,5% = 29/40 → 72,5% (satu desimal, dibulatkan (5 ke atas); tahun 2022)");
        assertThat(figure.explain(Language.ENGLISH))
                .isEqualTo("72.5% = 29/40 → 72.5% (one decimal, rounded half up; 2022)");
    }

    @Test
    void oneShareIsAShareHoweverPartsConsolidate() {
        assertThat(consolidated(consolidating(Consolidation.SUM).withUnit("1"), Realisation.share("t", YEAR, 46, 62))
                        .explain(Language.INDONESIAN))
                .isEqualTo("46 / 62 = 23/31 → 0,74 (dua desimal, dibulatkan (5 ke atas); tahun 2022)");
    }

    @Test
    void realisationsKeepTheSourceThatAllName() {
        Citation source = Citation.of("LKjIP 2022");
        Realisation first = realised(Q1, "8").withSource(source);
        assertThat(consolidated(
                                consolidating(Consolidation.SUM),
                                first,
                                realised(Q2, "8").withSource(source))
                        .derivation()
                        .citation())
                .contains(source);
        assertThat(consolidated(consolidating(Consolidation.SUM), first, realised(Q2, "8"))
                        .derivation()
                        .citation())
                .isEmpty();
    }

    @Test
    void partsOfDifferentDaysHaveNoDayButSayFromWhenToWhen() {
        Figure figure = consolidated(
                consolidating(Consolidation.SUM),
                realised(Q1, "8").withAsOf(LocalDate.of(2022, 4, 5)),
                realised(Q2, "8").withAsOf(LocalDate.of(2022, 7, 5)));
        assertThat(figure.derivation().asOf()).isEmpty();
        assertThat(figure.derivation().basis())
                .contains(Text.of(
                        "triwulan I tahun 2022 dan triwulan II tahun 2022; data per tanggal yang berbeda, "
                                + "5 April 2022 sampai 5 Juli 2022",
                        "Q1 2022 and Q2 2022; data as of different days, " + "5 April 2022 to 5 July 2022"));
    }

    private static final LocalDate APRIL = LocalDate.of(2022, 4, 5);
    private static final LocalDate JULY = LocalDate.of(2022, 7, 5);

    @Test
    void partsOfOneDayHaveThatDay() {
        assertThat(consolidated(
                                consolidating(Consolidation.SUM),
                                realised(Q1, "8").withAsOf(JULY),
                                realised(Q2, "8").withAsOf(JULY))
                        .derivation()
                        .asOf())
                .contains(JULY);
    }

    @Test
    void aDayThatOnlySomePartsHaveIsTrueOfNone() {
        for (List<Realisation> parts : List.of(
                List.of(realised(Q1, "8").withAsOf(APRIL), realised(Q2, "8")),
                List.of(realised(Q1, "8"), realised(Q2, "8").withAsOf(JULY)))) {
            Figure figure = consolidated(consolidating(Consolidation.SUM), parts.toArray(Realisation[]::new));
            assertThat(figure.derivation().asOf()).isEmpty();
            assertThat(figure.explain(Language.ENGLISH)).doesNotContain("as of");
        }
    }

    @Test
    void differentDaysAreSaidThoughSomePartsHaveNone() {
        Figure figure = consolidated(
                consolidating(Consolidation.SUM),
                realised(Q1, "8").withAsOf(APRIL),
                realised(Q2, "8").withAsOf(JULY),
                realised(Q3, "8"));
        assertThat(figure.derivation().asOf()).isEmpty();
        assertThat(figure.explain(Language.ENGLISH)).contains("data as of different days, 5 April 2022 to 5 July 2022");
    }

    @Test
    void whereTheLastValueCountsOnlyItsDayAndSourceDo() {
        Citation source = Citation.of("LKjIP 2022");
        Realisation first = realised(Q1, "8").withAsOf(APRIL).withSource(source);
        Realisation last = realised(Q2, "9");
        assertThat(consolidated(consolidating(Consolidation.LAST), first, last).derivation())
                .returns(Optional.empty(), Derivation::asOf)
                .returns(Optional.empty(), Derivation::citation);
        assertThat(consolidated(
                                consolidating(Consolidation.LAST),
                                first,
                                last.withAsOf(JULY).withSource(Citation.of("e-SAKIP")))
                        .derivation())
                .returns(Optional.of(JULY), Derivation::asOf)
                .returns(Optional.of(Citation.of("e-SAKIP")), Derivation::citation);
    }

    @Test
    void aSourceThatOnlySomePartsNameIsTheSourceOfNone() {
        Citation source = Citation.of("LKjIP 2022");
        Realisation first = realised(Q1, "8");
        Realisation last = realised(Q2, "8").withSource(source);
        assertThat(consolidated(consolidating(Consolidation.SUM), first, last)
                        .derivation()
                        .citation())
                .isEmpty();
        assertThat(consolidated(consolidating(Consolidation.SUM), first.withSource(Citation.of("e-SAKIP")), last)
                        .derivation()
                        .citation())
                .isEmpty();
    }

    @Test
    void aLookBeforeTheEndOfItsPeriodIsProvisional() {
        Realisation whole = realised(YEAR, "60");
        assertThat(achievement(days(), REALISATION_OVER_TARGET, whole).isProvisional())
                .isFalse();
        assertThat(achievement(days(), REALISATION_OVER_TARGET, whole.withAsOf(LocalDate.of(2022, 10, 16)))
                        .isProvisional())
                .isTrue();
        assertThat(achievement(days(), REALISATION_OVER_TARGET, whole.withAsOf(LocalDate.of(2022, 12, 31)))
                        .isProvisional())
                .isFalse();
    }

    @Test
    void eachStretchThatIsCoveredIsNamed() {
        assertThat(achievement(
                                consolidating(Consolidation.SUM),
                                REALISATION_OVER_TARGET,
                                realised(TimePeriod.ofMonth(2022, 1), "8"),
                                realised(TimePeriod.ofMonth(2022, 12), "8"))
                        .figure()
                        .explain(Language.INDONESIAN))
                .contains("; angka sementara, realisasi Januari 2022 dan Desember 2022; ");
    }

    @ParameterizedTest
    @CsvSource({"realisation-over-target", "lower-is-better", "target-over-realisation"})
    void aNegativeTargetTurnsNoFormulaRound(String formula) {
        StrategicTarget negative = target(Direction.INCREASE, TargetValue.of(-10));
        assertNotComputable(
                achievement(negative, AchievementFormulas.find(formula).orElseThrow(), Realisation.of("t", YEAR, -20)),
                "target-negative");
    }

    @Test
    void aNegativeRealisationIsNoReward() {
        assertNotComputable(days(-16, LOWER_IS_BETTER), "realisation-negative");
        assertNotComputable(days(-16, TARGET_OVER_REALISATION), "realisation-negative");
    }

    @Test
    void aShareIsNoMoreThanTheWhole() {
        assertThatIllegalArgumentException().isThrownBy(() -> Realisation.share("t", YEAR, 46, 10));
        assertThatIllegalArgumentException().isThrownBy(() -> Realisation.share("t", YEAR, -1, 10));
    }

    private static boolean isProvisional(Consolidation consolidation, TimePeriod... reported) {
        return achievement(
                        consolidation == Consolidation.RATIO_OF_SUMS
                                ? share(consolidation)
                                : consolidating(consolidation),
                        REALISATION_OVER_TARGET,
                        Arrays.stream(reported)
                                .map(period -> realised(period, "8")
                                        .withOutOf(Optional.of(Ratio.of(10))
                                                .filter(it -> consolidation == Consolidation.RATIO_OF_SUMS)))
                                .toArray(Realisation[]::new))
                .isProvisional();
    }

    @ParameterizedTest
    @CsvSource({"SUM", "MEAN", "RATIO_OF_SUMS", "LAST"})
    void whatCoversThePeriodIsFinal(Consolidation consolidation) {
        assertThat(isProvisional(consolidation, Q1, Q2, Q3, Q4)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"SUM", "MEAN", "RATIO_OF_SUMS", "LAST"})
    void whatEndsEarlierIsProvisional(Consolidation consolidation) {
        assertThat(isProvisional(consolidation, Q1, Q2, Q3)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"SUM, true", "MEAN, true", "RATIO_OF_SUMS, true", "LAST, false"})
    void aGapIsProvisionalUnlessTheLastValueCounts(Consolidation consolidation, boolean provisional) {
        assertThat(isProvisional(consolidation, Q1, Q2, Q4)).isEqualTo(provisional);
        assertThat(isProvisional(consolidation, Q4)).isEqualTo(provisional);
    }

    @Test
    void whatSpeaksOfOtherTargetsAndTimesIsPassedOver() {
        assertThat(consolidated(
                                consolidating(Consolidation.SUM),
                                Realisation.of("t", YEAR, 8),
                                Realisation.of("u", YEAR, 16),
                                Realisation.of("t", TimePeriod.ofYear(2023), 32))
                        .exact())
                .isEqualTo(Ratio.of(8));
    }

    private static void assertRefused(String message, Consolidation consolidation, Realisation... parts) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> consolidated(share(consolidation), parts))
                .withMessage(message);
    }

    @Test
    void aRealisationThatStraddlesThePeriodIsRefused() {
        assertRefused(
                "realisations of target 't' in 2022 must lie within it, had one of 2022–2023",
                Consolidation.SUM,
                Realisation.of("t", TimePeriod.ofYears(2022, 2023), 8));
    }

    @Test
    void overlappingRealisationsAreRefused() {
        assertRefused(
                "realisations of target 't' must not overlap, had January 2022 and Q1 2022",
                Consolidation.LAST,
                realised(Q1, "8"),
                realised(TimePeriod.ofMonth(2022, 1), "8"));
    }

    @Test
    void aNumberOfDaysIsNoShare() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> consolidated(consolidating(Consolidation.LAST), Realisation.share("t", Q1, 8, 10)))
                .withMessage("realisations of target 't', whose unit is hari, must not be shares; that of Q1 2022 is 8 "
                        + "out of 10");
    }

    @Test
    void sharesAreNotAddedUp() {
        assertRefused(
                "realisations of target 't', which are added up, must not be shares; that of Q1 2022 is 8 out of 10",
                Consolidation.SUM,
                Realisation.share("t", Q1, 8, 10),
                realised(Q2, "8"));
    }

    @Test
    void aRatioOfSumsNeedsWhatItIsOutOf() {
        assertRefused(
                "realisations of target 't', which are put together as a ratio of sums, must say what they are out "
                        + "of; that of Q2 2022 does not",
                Consolidation.RATIO_OF_SUMS,
                Realisation.share("t", Q1, 8, 10),
                realised(Q2, "8"));
    }

    @Test
    void aShareOfLessThanNothingIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Realisation.share("t", YEAR, 8, -1))
                .withMessage("what the realisation of target 't' in 2022 is out of must not be negative, was -1");
    }

    private static Figure gap(StrategicTarget target, String actual) {
        return achievement(target, REALISATION_OVER_TARGET, realised(YEAR, actual))
                .gap();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "INCREASE | 60 | 60 | 50  | 10 hari  | 60 − 50 = 10    | kekurangan, target belum tercapai",
                "INCREASE | 60 | 60 | 62  | −2 hari  | 60 − 62 = −2    | kelebihan, target terlampaui",
                "DECREASE | 50 | 50 | 65  | 15 hari  | 65 − 50 = 15    | target belum tercapai",
                "DECREASE | 50 | 50 | 45  | −5 hari  | 45 − 50 = −5    | lebih baik daripada target",
                "MAINTAIN | 7  | 8  | 9   | 1 hari   | 9 − 8 = 1       | di atas target",
                "MAINTAIN | 7  | 8  | 6.5 | 0,5 hari | 7 − 6,5 = 1/2   | di bawah target",
            })
    void theGapIsTheDifferenceFromTheTarget(
            Direction direction, long low, long high, String actual, String printed, String working, String side) {
        Figure gap = gap(target(direction, TargetValue.between(low, high)), actual);
        assertThat(gap).hasToString(printed);
        assertThat(gap.explain(Language.INDONESIAN))
                .isEqualTo(
                        working + " → " + printed + " (dua desimal, dibulatkan (5 ke atas); " + side + "; tahun 2022)");
    }

    @Test
    void aTargetThatIsMetLeavesNoGap() {
        assertThat(gap(target(Direction.MAINTAIN, TargetValue.between(7, 8)), "7.5")
                        .explain(Language.INDONESIAN))
                .isEqualTo("7,5 − 7,5 = 0 → 0 hari (dua desimal, dibulatkan (5 ke atas); tahun 2022)");
    }

    // 95 against a target of 90 is no target that is left.
    @Test
    void aTargetThatIsExceededIsExceeded() {
        Figure gap = gap(target(Direction.INCREASE, TargetValue.of(90)).withUnit("%"), "95");
        assertThat(gap.explain(Language.INDONESIAN))
                .isEqualTo("90% − 95% = −1/20 → −5 poin persentase (dua desimal, dibulatkan (5 ke atas); "
                        + "kelebihan, target terlampaui; tahun 2022)");
        assertThat(gap.explain(Language.ENGLISH))
                .isEqualTo("90% − 95% = −1/20 → −5 percentage points (two decimals, rounded half up; "
                        + "surplus, the target is exceeded; 2022)");
        assertThat(gap.derivation().name().english()).startsWith("difference from the target of ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DECREASE | 65 | the target is not reached",
                "DECREASE | 45 | better than the target",
                "MAINTAIN | 65 | above the target",
                "MAINTAIN | 45 | below the target",
                "INCREASE | 45 | shortfall, the target is not reached",
            })
    void theSideOfTheTargetIsSaidInEnglishToo(Direction direction, String actual, String side) {
        assertThat(gap(target(direction, TargetValue.of(50)), actual).explain(Language.ENGLISH))
                .contains("; " + side + "; ");
    }

    @Test
    void oneIsOnePercentagePoint() {
        assertThat(gap(target(Direction.INCREASE, TargetValue.of(90)).withUnit("persen"), "89")
                        .printed(Language.ENGLISH))
                .isEqualTo("1 percentage point");
        assertThat(gap(target(Direction.INCREASE, TargetValue.of(90)), "91").printed(Language.ENGLISH))
                .isEqualTo("−1 day");
    }

    @Test
    void theGapOfAShareIsInPercentagePoints() {
        Figure gap = achievement(RESOLVED, tally(2022, 40, 29)).gap();
        assertThat(gap.exact()).isEqualTo(Ratio.parse("0.265"));
        assertThat(gap.explain(Language.INDONESIAN))
                .isEqualTo("99% − (29 / 40) = 53/200 → 26,5 poin persentase (dua desimal, dibulatkan (5 ke atas); "
                        + "kekurangan, target belum tercapai; tahun 2022; data per 31 Desember 2022)");
        assertThat(gap.explain(Language.ENGLISH))
                .isEqualTo("99% − (29 / 40) = 53/200 → 26.5 percentage points (two decimals, rounded half up; "
                        + "shortfall, the target is not reached; 2022; data as of 31 December 2022)");
    }

    @Test
    void theGapHasItsOwnNameAndFormula() {
        assertThat(gap(days(), "65").derivation()).satisfies(derivation -> {
            assertThat(derivation.name().indonesian()).isEqualTo("selisih terhadap target Waktu Penyelesaian");
            assertThat(derivation.formula()).isEqualTo(Text.of("realisasi − target", "realisation − target"));
        });
        assertThat(gap(consolidating(Consolidation.SUM), "65").derivation().formula())
                .isEqualTo(Text.of("target − realisasi", "target − realisation"));
    }

    @Test
    void withoutTargetOrRealisationThereIsNoGap() {
        assertThat(achievement(days(), REALISATION_OVER_TARGET).gap().reason()).contains(Achievement.NOTHING_REALISED);
        assertThat(achievement(RECEIVED, tally(2020, 97, 82)).gap().reason()).contains(PlannedTarget.NO_TARGET);
        assertThat(achievement(days(), REALISATION_OVER_TARGET).gap().explain(Language.INDONESIAN))
                .isEqualTo("realisasi –, target 50 hari → tidak dapat dihitung (belum ada realisasi; tahun 2022)");
    }

    private static final Ratio MOST = Ratio.parse("1.2");

    private static final AchievementLimits NOT_NEGATIVE = AchievementLimits.between(Ratio.ZERO, Ratio.ONE);

    @Test
    void aFormulaMayLimitWhatItGives() {
        Figure limited = days(65, REALISATION_OVER_TARGET.limitedTo(MOST)).figure();
        assertThat(limited.explain(Language.INDONESIAN))
                .isEqualTo("min(65 / 50; 120%) = 6/5 → 120,00% (dua desimal, dibulatkan (5 ke atas); "
                        + "dibatasi paling tinggi 120% (hasil hitung 130,00%); tahun 2022)");
        assertThat(limited.explain(Language.ENGLISH))
                .isEqualTo("min(65 / 50; 120%) = 6/5 → 120.00% (two decimals, rounded half up; "
                        + "limited to at most 120% (calculated 130.00%); 2022)");
    }

    @Test
    void eachStepOfALimitedAchievementIsLimited() {
        Achievement achievement = achievement(
                consolidating(Consolidation.SUM),
                REALISATION_OVER_TARGET.limitedTo(MOST),
                realised(Q1, "40"),
                realised(Q2, "50"));
        assertThat(achievement.figure().explain(Language.INDONESIAN))
                .startsWith("min((40 + 50) / 60; 120%) = min(90 / 60; 120%) = 6/5 → 120,00% ");
    }

    @Test
    void whatIsLessThanNothingMayBeRaised() {
        assertThat(days(120, LOWER_IS_BETTER.withLimits(NOT_NEGATIVE)).figure().explain(Language.INDONESIAN))
                .isEqualTo("maks(1 + (1 − 120 / 50); 0%) = 0 → 0,00% (dua desimal, dibulatkan (5 ke atas); "
                        + "dibatasi paling rendah 0% (hasil hitung −40,00%); tahun 2022)");
    }

    @Test
    void aLimitedAchievementIsProvisionalStill() {
        Achievement achievement = Achievement.of(
                RESOLVED,
                TimePeriod.ofYear(2023),
                List.of(Realisation.from(RESOLVED, tally(2023, 60, 60)).orElseThrow()),
                REALISATION_OVER_TARGET.withLimits(NOT_NEGATIVE));
        assertThat(achievement.figure().explain(Language.INDONESIAN))
                .contains(
                        "; angka sementara, realisasi 1 Januari s.d. 16 Oktober 2023; dibatasi paling tinggi 100% (hasil hitung 101,01%); ");
    }

    @Test
    void whatLiesWithinTheLimitsIsLeftAlone() {
        assertThat(days(65, LOWER_IS_BETTER.withLimits(NOT_NEGATIVE)).figure().explain(Language.INDONESIAN))
                .isEqualTo(days(65, LOWER_IS_BETTER).figure().explain(Language.INDONESIAN));
        assertThat(achievement(days(), LOWER_IS_BETTER.withLimits(NOT_NEGATIVE))
                        .figure()
                        .reason())
                .contains(Achievement.NOTHING_REALISED);
    }

    @Test
    void aRangeThatIsKeptIsLimitedToo() {
        StrategicTarget range = target(Direction.INCREASE, TargetValue.between(80, 90));
        assertThat(achievement(
                                range,
                                REALISATION_OVER_TARGET.limitedTo(Ratio.parse("0.9")),
                                Realisation.of("t", YEAR, 85))
                        .figure()
                        .explain(Language.INDONESIAN))
                .startsWith("min(85 dalam rentang 80–90 hari; 90%) = 9/10 → 90,00% ");
    }

    @Test
    void limitsMustNotCross() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AchievementLimits.between(Ratio.ONE, Ratio.ZERO))
                .withMessage("highest achievement must not be below the lowest 1, was 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LOWER_IS_BETTER
                        .withLimits(AchievementLimits.atLeast(Ratio.ONE))
                        .limitedTo(Ratio.ZERO))
                .withMessage("highest achievement must not be below the lowest 1, was 0");
    }

    @ParameterizedTest
    @CsvSource({
        // rule, direction, realised, achievement or reason
        "NOT_COMPUTABLE,         DECREASE, 0, target-zero",
        "FULL_WHEN_ZERO_WAS_AIM, DECREASE, 0, 1",
        "FULL_WHEN_ZERO_WAS_AIM, INCREASE, 0, 1",
        "FULL_WHEN_ZERO_WAS_AIM, DECREASE, 3, target-zero",
        "FULL_OR_NOTHING,        DECREASE, 0, 1",
        "FULL_OR_NOTHING,        DECREASE, 3, 0",
        "FULL_OR_NOTHING,        DECREASE, -1, 1",
        "FULL_OR_NOTHING,        INCREASE, 3, 1",
        "FULL_OR_NOTHING,        INCREASE, -1, 0",
        "FULL_OR_NOTHING,        MAINTAIN, 3, 0",
    })
    void aTargetOfZeroGivesWhatTheRuleSays(ZeroRule rule, Direction direction, long realised, String expected) {
        Figure figure = achievement(
                        target(direction, TargetValue.of(0)),
                        REALISATION_OVER_TARGET.withZero(rule),
                        Realisation.of("t", YEAR, realised))
                .figure();
        assertThat(figure.value().map(Ratio::toString).or(() -> figure.reason().map(NotComputable::id)))
                .contains(expected);
    }

    @Test
    void aRuleForZeroIsExplained() {
        Figure figure = achievement(
                        target(Direction.DECREASE, TargetValue.of(0)),
                        LOWER_IS_BETTER.withZero(ZeroRule.FULL_OR_NOTHING),
                        Realisation.of("t", YEAR, 0))
                .figure();
        assertThat(figure.explain(Language.INDONESIAN))
                .isEqualTo("0 dari target 0 = 1 → 100,00% (dua desimal, dibulatkan (5 ke atas); ketentuan nilai nol: "
                        + "0 dari target 0 dihitung 100%, yang lebih buruk 0%; tahun 2022)");
        assertThat(figure.explain(Language.ENGLISH))
                .contains(
                        "0 of a target of 0 = 1", "zero rule: 0 of a target of 0 counts as 100%, anything worse as 0%");
    }

    @Test
    void whereTheBaseHasAValueForATargetOfZeroTheRuleIsNotAsked() {
        StrategicTarget none = target(Direction.DECREASE, TargetValue.of(0)).withBaseline(days().baseline());
        assertThat(achievement(
                                none,
                                BASELINE_RELATIVE.withZero(ZeroRule.FULL_OR_NOTHING),
                                Realisation.of("t", YEAR, 34))
                        .figure()
                        .exact())
                .isEqualTo(Ratio.of(3, 5));
    }

    @ParameterizedTest
    @CsvSource({"5, 1, 5 ≤ 5", "6, 3/4, 6 ≤ 10", "11, 0, 11 di luar ≤ 10"})
    void aTableOfThresholdsIsABase(long realised, String exact, String working) {
        ThresholdTable table = ThresholdTable.of(
                ThresholdTable.Side.AT_MOST,
                List.of(
                        new ThresholdTable.Threshold(Ratio.of(5), Ratio.ONE),
                        new ThresholdTable.Threshold(Ratio.of(10), Ratio.of(3, 4))),
                Ratio.ZERO);
        Figure figure = days(realised, AchievementFormula.of(table)).figure();
        assertThat(figure.exact()).isEqualTo(Ratio.parse(exact));
        assertThat(figure.explain(Language.INDONESIAN)).startsWith(working + " = ");
        assertThat(AchievementFormula.of(table)).hasToString("threshold-table-at-most-5-is-100%-10-is-75%-else-0%");
        assertThat(Stream.of(Direction.values()).filter(table::suits))
                .containsExactly(Direction.DECREASE, Direction.MAINTAIN);
    }

    @Test
    void thresholdsTakeInMoreAndMore() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ThresholdTable.of(
                        ThresholdTable.Side.AT_LEAST,
                        List.of(
                                new ThresholdTable.Threshold(Ratio.of(80), Ratio.ONE),
                                new ThresholdTable.Threshold(Ratio.of(80), Ratio.ZERO)),
                        Ratio.ZERO))
                .withMessage("bounds of thresholds must fall, had 80 before 80");
    }

    @Test
    void anIdSaysAllThatDiffersFromTheBase() {
        assertThat(REALISATION_OVER_TARGET.limitedTo(MOST)).hasToString("realisation-over-target+max-120%");
        assertThat(LOWER_IS_BETTER
                        .withZero(ZeroRule.FULL_WHEN_ZERO_WAS_AIM)
                        .withLimits(AchievementLimits.between(Ratio.ZERO, Ratio.of(4, 3)))
                        .withRounding(Rounding.of(1, RoundingMode.HALF_EVEN)))
                .hasToString(
                        "lower-is-better+zero-full-when-zero-was-aim+min-0%+max-400/3%+round-1-half-even-bare-of-1");
        assertThat(REALISATION_OVER_TARGET.limitedTo(MOST).limitedTo(Ratio.ONE).name())
                .isEqualTo(Text.of(
                        "realisasi terhadap target, paling tinggi 100%", "realisation over target, at most 100%"));
    }

    @Test
    void aRegionMayNameItsFormula() {
        AchievementFormula own = REALISATION_OVER_TARGET
                .limitedTo(MOST)
                .named("capaian-padang", Text.of("Capaian Kota Padang", "Achievement of Padang"))
                .withCitation(Citation.of("Peraturan Wali Kota Padang Nomor 1 Tahun 2025", "Lampiran"));
        assertThat(own).hasToString("capaian-padang");
        assertThat(days(65, own).figure().explain(Language.INDONESIAN)).contains("; Lampiran; ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> own.named("lower-is-better", Text.of("x")))
                .withMessage("id of a formula of achievement of a region's own must not be a published one, was "
                        + "'lower-is-better'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> own.withOwnName(Optional.empty()))
                .withMessageContaining(
                        "must have both an id and a name of its own or neither, had only the id 'capaian-padang'");
    }

    @Test
    void anUnknownFormulaIsRefusedWithThoseThatThereAre() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AchievementFormulas.named("lower-better"))
                .withMessage("formula of achievement must be one of 'realisation-over-target', 'lower-is-better', "
                        + "'target-over-realisation', 'baseline-relative', was 'lower-better'");
    }

    private static final Bands BANDS = Bands.of(
            new Band("Kurang", Text.of("kurang", "poor"), Ratio.ZERO, Ratio.parse("0.7")),
            new Band("Cukup", Text.of("cukup", "fair"), Ratio.parse("0.7"), Ratio.ONE));

    private static BandStatus status(Achievement achievement) {
        return achievement.status(BANDS, ValueBasis.EXACT);
    }

    @Test
    void anAchievementStandsInABandOrOutsideAll() {
        assertThat(status(days(65, LOWER_IS_BETTER)).band()).map(Band::grade).contains("Cukup");
        assertThat(status(days(65, BASELINE_RELATIVE)).band()).map(Band::grade).contains("Kurang");
        assertThat(status(days(65, REALISATION_OVER_TARGET)))
                .returns(BandStatus.Kind.OUTSIDE, BandStatus::kind)
                .returns("di luar semua interval nilai", it -> it.in(Language.INDONESIAN));
    }

    @Test
    void whatIsIncompleteHasNoBand() {
        assertThat(status(achievement(days(), LOWER_IS_BETTER)))
                .returns(Optional.empty(), BandStatus::band)
                .returns("belum lengkap: belum ada realisasi", it -> it.in(Language.INDONESIAN));
        Achievement early = achievement(RESOLVED, tally(2023, 60, 54));
        assertThat(early.figure().isComputable()).isTrue();
        assertThat(status(early))
                .returns(Optional.empty(), BandStatus::band)
                .returns("incomplete: provisional", it -> it.in(Language.ENGLISH));
    }

    @ParameterizedTest
    @CsvSource({"EXACT, Kurang", "AS_PUBLISHED, Cukup"})
    void bandsAreDecidedOnTheExactOrThePrintedValue(ValueBasis basis, String grade) {
        // 6.999/10.000 is printed 70%.
        StrategicTarget target = target(Direction.INCREASE, TargetValue.of(10_000));
        Achievement achievement = achievement(
                target, REALISATION_OVER_TARGET.withRounding(Rounding.perCent(0)), Realisation.of("t", YEAR, 6999));
        assertThat(achievement.status(BANDS, basis).band()).map(Band::grade).contains(grade);
    }

    @ParameterizedTest
    @CsvSource({
        "50, sangat-rendah,", "505, sangat-rendah, 50% dan 51%", "651, rendah, 65% dan 66%", "76, tinggi,",
        "905, tinggi, 90% dan 91%", "91, sangat-tinggi,", "120, sangat-tinggi,", "-10, sangat-rendah,"
    })
    void thePublishedBandsAreReadByTheirLowerBounds(long realised, String grade, @Nullable String gap) {
        StrategicTarget target = target(Direction.INCREASE, TargetValue.of(realised > 200 ? 1000 : 100));
        BandStatus status = achievement(target, REALISATION_OVER_TARGET, Realisation.of("t", YEAR, realised))
                .status(AchievementBands.PERMENDAGRI_86_2017, ValueBasis.EXACT);
        assertThat(status.band()).map(Band::grade).contains(grade);
        assertThat(status.note().map(it -> it.in(Language.INDONESIAN)))
                .isEqualTo(Optional.ofNullable(gap).map(it -> "di antara " + it + ", yang tidak diatur tabelnya"));
    }

    @Test
    void anAchievementKeepsWhatItIsOf() {
        assertThat(days(65, LOWER_IS_BETTER))
                .hasToString("t 2022: 70,00%")
                .returns(days(), Achievement::target)
                .returns(YEAR, Achievement::period)
                .returns(Optional.of(LOWER_IS_BETTER), Achievement::formula)
                .returns(Optional.of(Ratio.of(50)), it -> it.planned().map(PlannedTarget::low));
    }

    @Test
    void aTallyGivesTheNumberReceived() {
        assertThat(Realisation.from(RECEIVED, tally(2021, 62, 46)))
                .contains(Realisation.of("jumlah-diterima", TimePeriod.ofYear(2021), 62)
                        .withAsOf(LocalDate.of(2021, 12, 31)));
    }

    @Test
    void aTallyGivesTheShareOfARate() {
        assertThat(Realisation.from(RESOLVED, tally(2021, 62, 46)))
                .contains(Realisation.share("persentase-diselesaikan", TimePeriod.ofYear(2021), 46, 62)
                        .withAsOf(LocalDate.of(2021, 12, 31)));
    }

    @Test
    void aTallyGivesNothingOfOtherTargets() {
        assertThat(Realisation.from(days(), tally(2021, 62, 46))).isEmpty();
    }

    @Test
    void aFormulaSuitsTheDirectionsThatItRewards() {
        assertThat(Stream.of(REALISATION_OVER_TARGET, LOWER_IS_BETTER, TARGET_OVER_REALISATION, BASELINE_RELATIVE)
                        .map(formula -> Stream.of(Direction.values())
                                .filter(formula::suits)
                                .toList()))
                .containsExactly(
                        List.of(Direction.INCREASE, Direction.MAINTAIN),
                        List.of(Direction.DECREASE, Direction.MAINTAIN),
                        List.of(Direction.DECREASE, Direction.MAINTAIN),
                        List.of(Direction.values()));
    }

    @Test
    void twelvePartsAreNamedOneByOne() {
        List<Realisation> months = Stream.iterate(1, month -> month + 1)
                .limit(12)
                .map(month -> realised(TimePeriod.ofMonth(2022, month), "2"))
                .toList();
        assertThat(explained(Consolidation.SUM, "hari", Language.ENGLISH, months))
                .startsWith("(2 + 2 + 2 + 2 + 2 + 2 + 2 + 2 + 2 + 2 + 2 + 2) / 60 = 24 / 60")
                .contains("result for January 2022, February 2022, ")
                .contains("November 2022 and December 2022");
    }

    @Test
    void theOperandsAreWhatWasReportedAndWhatTheFormulaTakes() {
        assertThat(days(65, BASELINE_RELATIVE).figure().derivation().operands())
                .extracting(operand -> operand.in(Language.ENGLISH))
                .containsExactly("realisation 65", "target 50", "baseline 85");
        Achievement share = Achievement.of(
                target(Direction.INCREASE, TargetValue.of(98)).withUnit("%"),
                YEAR,
                List.of(Realisation.share("t", YEAR, 46, 62)),
                REALISATION_OVER_TARGET);
        assertThat(share.realised().derivation().operands())
                .extracting(operand -> operand.in(Language.ENGLISH))
                .containsExactly("2022 46", "2022, out of 62");
    }
}
