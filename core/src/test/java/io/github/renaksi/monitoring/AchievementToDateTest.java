// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.monitoring;

import static io.github.renaksi.plan.AchievementFormulas.REALISATION_OVER_TARGET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.renaksi.Language;
import io.github.renaksi.TimePeriod;
import io.github.renaksi.figure.Figure;
import io.github.renaksi.figure.Ratio;
import io.github.renaksi.plan.ActionPlan;
import io.github.renaksi.plan.Consolidation;
import io.github.renaksi.plan.Direction;
import io.github.renaksi.plan.StrategicTarget;
import io.github.renaksi.plan.Strategy;
import io.github.renaksi.plan.TargetValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AchievementToDateTest {

    private static final TimePeriod YEAR = TimePeriod.ofYear(2026);
    private static final TimePeriod Q1 = TimePeriod.ofQuarter(2026, 1);
    private static final TimePeriod Q2 = TimePeriod.ofQuarter(2026, 2);
    private static final TimePeriod Q3 = TimePeriod.ofQuarter(2026, 3);
    private static final TimePeriod Q4 = TimePeriod.ofQuarter(2026, 4);
    private static final TimePeriod NINE_MONTHS = TimePeriod.between(Q1.start(), Q3.endInclusive());

    /** Targets of quarters, separated by blanks. */
    private static StrategicTarget target(Consolidation consolidation, String values) {
        StrategicTarget target = StrategicTarget.builder()
                .id("t")
                .indicator("Sosialisasi")
                .unit(consolidation == Consolidation.RATIO_OF_SUMS ? "%" : "kegiatan")
                .direction(Direction.INCREASE)
                .consolidation(consolidation)
                .formula(REALISATION_OVER_TARGET)
                .build();
        Map<TimePeriod, TargetValue> planned = new java.util.TreeMap<>();
        String[] each = values.split(" ", -1);
        for (int i = 0; i < each.length; i++) {
            planned.put(TimePeriod.ofQuarter(2026, i + 1), TargetValue.of(Ratio.parse(each[i])));
        }
        return target.withValues(planned);
    }

    /** Realisations of quarters, - where nobody reported; 8/10 is a share. */
    private static List<Realisation> realised(String values) {
        List<Realisation> realised = new ArrayList<>();
        String[] each = values.split(" ", -1);
        for (int i = 0; i < each.length; i++) {
            if (!each[i].equals("-")) {
                String[] share = each[i].split("/", -1);
                Realisation amount = Realisation.of("t", TimePeriod.ofQuarter(2026, i + 1), Long.parseLong(share[0]));
                realised.add(share.length == 1 ? amount : amount.withOutOf(Ratio.parse(share[1])));
            }
        }
        return realised;
    }

    private static Achievement achievement(
            StrategicTarget target, TimePeriod period, String realised, BlankPeriods blanks) {
        return Achievement.of(target, period, realised(realised), REALISATION_OVER_TARGET, blanks);
    }

    // The examples of the issue first, then each rule by hand.
    @ParameterizedTest
    @CsvSource({
        "SUM, 1 2 2 1, 2026-01/2026-06, 0 2, REPORTED, '66,67%'",
        "SUM, 1 2 2 1, 2026, 0 2 3 1, REPORTED, '100,00%'",
        "SUM, 10 20 30 40, 2026, 8 18 - -, REPORTED, '86,67%'",
        "SUM, 10 20 30 40, 2026-01/2026-06, 8 18 - -, TO_DATE, '86,67%'",
        "SUM, 10 20 30 40, 2026, 8 18 - -, TO_DATE, '26,00%'",
        "SUM, 10 20 30 40, 2026-01/2026-06, 8 18 - -, WHOLE_YEAR, '26,00%'",
        "SUM, 10 20 30 40, 2026, 10 - 15 -, REPORTED, '62,50%'",
        "SUM, 10 20 30 40, 2026-01/2026-09, 10 - 15 -, TO_DATE, '41,67%'",
        "SUM, 10 20 30 40, 2026-01/2026-09, 10 - 15 -, WHOLE_YEAR, '25,00%'",
        "SUM, 10 20 30 40, 2026-Q1, 5, REPORTED, '50,00%'",
        "SUM, 10 20 30 40, 2026-Q1, 5, WHOLE_YEAR, '5,00%'",
        "LAST, 10 20 30 40, 2026-01/2026-09, 8 18 - -, REPORTED, '90,00%'",
        "LAST, 10 20 30 40, 2026-01/2026-09, 8 18 - -, TO_DATE, '60,00%'",
        "LAST, 10 20 30 40, 2026-01/2026-09, 8 18 - -, WHOLE_YEAR, '45,00%'",
        "MEAN, 10 20 30 40, 2026, 8 18 - -, REPORTED, '86,67%'",
        "MEAN, 10 20 30 40, 2026-01/2026-09, 8 18 - -, TO_DATE, '65,00%'",
        "RATIO_OF_SUMS, 90 90 90 90, 2026, 8/10 45/50 - -, WHOLE_YEAR, '98,15%'",
        // 53/60 of (80% × 10 + 90% × 50) / 60 = 53/60.
        "RATIO_OF_SUMS, 80 90 95 95, 2026, 8/10 45/50 - -, REPORTED, '100,00%'",
        "SUM, 1 2 2 1, 2026, 0 0 0 0, REPORTED, '0,00%'",
    })
    void targetsConsolidateAsRealisationsDo(
            Consolidation consolidation,
            String targets,
            String period,
            String realised,
            BlankPeriods blanks,
            String printed) {
        assertThat(achievement(target(consolidation, targets), TimePeriod.parse(period), realised, blanks)
                        .figure()
                        .in(Language.INDONESIAN))
                .isEqualTo(printed);
    }

    @Test
    void anExplanationSaysWhichTargetsCount() {
        assertThat(achievement(target(Consolidation.SUM, "10 20 30 40"), YEAR, "10 - 15 -", BlankPeriods.REPORTED)
                        .figure()
                        .explain(Language.INDONESIAN))
                .isEqualTo("(10 + 15) / (10 + 30) = 25 / 40 = 5/8 → 62,50% (dua desimal, dibulatkan (5 ke atas); "
                        + "angka sementara, realisasi triwulan I tahun 2026 dan triwulan III tahun 2026; "
                        + "target triwulan I tahun 2026 dan triwulan III tahun 2026; "
                        + "tanpa laporan triwulan II tahun 2026 dan triwulan IV tahun 2026, "
                        + "hanya target periode yang sudah melapor yang dihitung; tahun 2026)");
        assertThat(achievement(
                                target(Consolidation.RATIO_OF_SUMS, "80 90"),
                                TimePeriod.ofSemester(2026, 1),
                                "7/10 45/50",
                                BlankPeriods.TO_DATE)
                        .figure()
                        .explain(Language.ENGLISH))
                .startsWith("((7 + 45) / (10 + 50)) / ((80% × 10 + 90% × 50) / (10 + 50)) = (52 / 60) / ");
    }

    @Test
    void whatIsBlankIsProvisionalAndNeverGood() {
        StrategicTarget target = target(Consolidation.SUM, "10 20 30 40");
        for (BlankPeriods blanks : BlankPeriods.values()) {
            assertThat(achievement(target, NINE_MONTHS, "10 - 30", blanks).isProvisional())
                    .isTrue();
        }
        assertThat(achievement(target, NINE_MONTHS, "10 0 30", BlankPeriods.REPORTED)
                        .isProvisional())
                .isFalse();
        assertThat(achievement(target, NINE_MONTHS, "10 0 30", BlankPeriods.WHOLE_YEAR)
                        .isProvisional())
                .isTrue();
    }

    @Test
    void nothingReportedIsNotZero() {
        Achievement nothing = achievement(target(Consolidation.SUM, "10 20"), YEAR, "- -", BlankPeriods.WHOLE_YEAR);
        assertThat(nothing.figure().reason()).contains(Achievement.NOTHING_REALISED);
        assertThat(nothing.planned().orElseThrow().low()).isEqualTo(Ratio.of(30));
    }

    @Test
    void rangesAddUpByTheirBounds() {
        StrategicTarget target = target(Consolidation.SUM, "1")
                .withValues(Map.of(Q1, TargetValue.between(10, 12), Q2, TargetValue.between(20, 25)));
        TimePeriod half = TimePeriod.ofSemester(2026, 1);
        assertThat(PlannedTarget.of(target, half).value().orElseThrow()).hasToString("30–37 kegiatan");
        assertThat(achievement(target, half, "15 20", BlankPeriods.TO_DATE)
                        .figure()
                        .exact())
                .isEqualTo(Ratio.ONE);
        assertThat(achievement(target, half, "5 20", BlankPeriods.TO_DATE)
                        .figure()
                        .explain(Language.INDONESIAN))
                .startsWith("(5 + 20) / (10 + 20) = 25 / 30 = 5/6 → 83,33%");
    }

    @Test
    void aTargetOfTheYearItselfCounts() {
        StrategicTarget target = target(Consolidation.SUM, "10 20 30 40");
        StrategicTarget own = target.withValues(Map.of(
                Q1, TargetValue.of(10), Q2, TargetValue.of(20), Q3, TargetValue.of(30), YEAR, TargetValue.of(80)));
        assertThat(achievement(own, YEAR, "10 20 30 20", BlankPeriods.REPORTED)
                        .figure()
                        .exact())
                .isEqualTo(Ratio.ONE);
        assertThat(achievement(own, NINE_MONTHS, "10 20 30", BlankPeriods.WHOLE_YEAR)
                        .figure()
                        .exact())
                .isEqualTo(Ratio.of(60, 80));
        assertThat(achievement(own, NINE_MONTHS, "10 20 30", BlankPeriods.TO_DATE)
                        .figure()
                        .exact())
                .isEqualTo(Ratio.ONE);
    }

    @Test
    void aHalfYearCountsBeforeItsQuarters() {
        StrategicTarget target = target(Consolidation.SUM, "10 20 30")
                .withValues(Map.of(
                        TimePeriod.ofSemester(2026, 1),
                        TargetValue.of(25),
                        Q1,
                        TargetValue.of(10),
                        Q2,
                        TargetValue.of(20),
                        Q3,
                        TargetValue.of(30)));
        assertThat(PlannedTarget.of(target, YEAR).value().orElseThrow().parts())
                .containsExactly(TimePeriod.ofSemester(2026, 1), Q3);
    }

    @Test
    void targetsThatOverlapAndSharesWithoutDenominatorGiveNone() {
        StrategicTarget overlapping = target(Consolidation.SUM, "1")
                .withValues(Map.of(
                        TimePeriod.parse("2026-01/2026-04"), TargetValue.of(1),
                        TimePeriod.parse("2026-03/2026-06"), TargetValue.of(1)));
        assertThat(PlannedTarget.of(overlapping, YEAR).reason()).contains(PlannedTarget.OVERLAPPING);
        StrategicTarget unequal = target(Consolidation.RATIO_OF_SUMS, "80 90");
        assertThat(PlannedTarget.of(unequal, YEAR).reason()).contains(PlannedTarget.UNWEIGHED);
        Figure figure =
                achievement(unequal, YEAR, "8/10 -", BlankPeriods.TO_DATE).figure();
        assertThat(figure.reason()).contains(PlannedTarget.UNWEIGHED);
    }

    @Test
    void whatWasRealisedOfPartsWithoutTargetDoesNotCount() {
        StrategicTarget target = target(Consolidation.SUM, "1").withValues(Map.of(Q2, TargetValue.of(20)));
        assertThat(achievement(target, YEAR, "30 10", BlankPeriods.REPORTED)
                        .figure()
                        .exact())
                .isEqualTo(Ratio.of(1, 2));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Achievement.of(
                        target,
                        YEAR,
                        List.of(Realisation.of("t", TimePeriod.ofSemester(2026, 1), 5)),
                        REALISATION_OVER_TARGET))
                .withMessageContaining("must lie within it");
    }

    @Test
    void aHalfYearMayBeReportedOfQuarters() {
        StrategicTarget target = target(Consolidation.SUM, "10 20 30 40");
        Achievement achievement = Achievement.of(
                target,
                YEAR,
                List.of(Realisation.of("t", TimePeriod.ofSemester(2026, 1), 15)),
                REALISATION_OVER_TARGET);
        assertThat(achievement.figure().exact()).isEqualTo(Ratio.of(15, 30));
    }

    private static List<Achievement> report(MonitoringPolicy policy, TimePeriod period, String realised) {
        ActionPlan plan = PilotPlan.PLAN.withStrategy(
                new Strategy(Optional.empty(), List.of(), List.of(target(Consolidation.SUM, "10 20 30 40"))));
        PeriodReport report = PlanMonitor.of(plan, policy)
                .report(MonitoringData.ofRealisations(realised(realised)), period, LocalDate.of(2027, 1, 10));
        assertThat(report.unmatchedRealisations()).isEmpty();
        return report.achievementsToDate();
    }

    @Test
    void aReportHasEachTargetToDateByTheChoiceOfItsPolicy() {
        assertThat(report(MonitoringPolicy.STANDARD, Q3, "10 - 15 90"))
                .extracting(Achievement::toString)
                .containsExactly("t 2026-01/2026-09: 62,50%");
        assertThat(report(MonitoringPolicy.STANDARD.withBlankPeriods(BlankPeriods.TO_DATE), Q3, "10 - 15 90"))
                .extracting(Achievement::toString)
                .containsExactly("t 2026-01/2026-09: 41,67%");
        assertThat(report(MonitoringPolicy.STANDARD.withBlankPeriods(BlankPeriods.WHOLE_YEAR), Q1, "10 - 15 90"))
                .extracting(Achievement::toString)
                .containsExactly("t 2026-Q1: 10,00%");
        assertThat(report(MonitoringPolicy.STANDARD, Q4, "10 20 30 40"))
                .extracting(Achievement::toString)
                .containsExactly("t 2026: 100,00%");
    }

    /** Of a last value what came before it is not asked for, reported or not; what should have come after it is. */
    @Test
    void aLastValueNamesOnlyBlanksThatComeAfterIt() {
        StrategicTarget target = target(Consolidation.LAST, "10 20 30 40");
        assertThat(Achievement.of(target, NINE_MONTHS, realised("8 18 25 -"), REALISATION_OVER_TARGET)
                        .figure()
                        .explain(Language.INDONESIAN))
                .doesNotContain("tanpa laporan");
        assertThat(Achievement.of(target, NINE_MONTHS, realised("8 18 - -"), REALISATION_OVER_TARGET)
                        .figure()
                        .explain(Language.INDONESIAN))
                .contains("tanpa laporan triwulan III tahun 2026,");
    }
}
