// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.monitoring;

import static io.github.renaksi.monitoring.PilotPlan.KOMINFO;
import static io.github.renaksi.monitoring.PilotPlan.ORGANISASI;
import static io.github.renaksi.monitoring.PilotPlan.PLAN;
import static io.github.renaksi.monitoring.PilotPlan.report;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.renaksi.Language;
import io.github.renaksi.Text;
import io.github.renaksi.TimePeriod;
import io.github.renaksi.figure.NotComputable;
import io.github.renaksi.plan.ActionPlan;
import io.github.renaksi.plan.Activity;
import io.github.renaksi.plan.Program;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BudgetAbsorptionTest {

    private static final LocalDate AS_OF = LocalDate.of(2022, 12, 31);
    private static final TimePeriod YEAR = TimePeriod.ofYear(2022);

    /** 10 million for pelatihan in each year, 30 million for klinik in 2022. */
    private static final ActionPlan BUDGETED = budgeted(Map.of(
            "pelatihan", Map.of(YEAR, 10_000_000L, TimePeriod.ofYear(2023), 10_000_000L),
            "klinik", Map.of(YEAR, 30_000_000L)));

    static ActionPlan budgeted(Map<String, Map<TimePeriod, Long>> budgets) {
        return PLAN.withGroups(PLAN.groups().stream()
                .map(group -> group.withPrograms(group.programs().stream()
                        .map(program -> program.withActivities(program.activities().stream()
                                .map(activity -> activity.withBudget(budgets.getOrDefault(activity.id(), Map.of())))
                                .toList()))
                        .toList()))
                .toList());
    }

    private static ActivityReport spent(String activity, String office, int quarter, long rupiah) {
        return report(activity, office, quarter, "0.5").withSpent(rupiah);
    }

    private static BudgetAbsorption absorption(TimePeriod period, ActivityReport... reports) {
        return PlanMonitor.of(BUDGETED).absorption(List.of(reports), period, AS_OF);
    }

    @Test
    void absorptionIsSpentOfBudget() {
        BudgetAbsorption absorption = absorption(
                YEAR,
                spent("pelatihan", ORGANISASI, 1, 2_500_000),
                spent("pelatihan", KOMINFO, 1, 2_500_000),
                spent("klinik", ORGANISASI, 2, 15_000_000));
        assertThat(absorption.rate().explain(Language.INDONESIAN))
                .isEqualTo("dibelanjakan 20.000.000 / anggaran 40.000.000 = 1/2 → 50% "
                        + "(satu desimal, dibulatkan (5 ke atas); tahun 2022; data per 31 Desember 2022)");
        assertThat(absorption.group("I")).hasToString("50%");
        assertThat(absorption.activity("klinik").explain(Language.ENGLISH))
                .isEqualTo("spent 15,000,000 / budget 30,000,000 = 1/2 → 50% "
                        + "(one decimal, rounded half up; 2022; data as of 31 December 2022)");
        assertThat(absorption).hasToString("budget absorption of Provinsi Sumatera Barat, 2022: 50%");
    }

    @Test
    void figuresAreNamedByWhatTheyAreOf() {
        BudgetAbsorption absorption = absorption(YEAR);
        assertThat(absorption.rate().derivation().name())
                .isEqualTo(Text.of("penyerapan anggaran rencana aksi", "budget absorption of the plan"));
        assertThat(absorption.group("I").derivation().name())
                .isEqualTo(Text.of("penyerapan anggaran Penguatan SDM", "budget absorption of Penguatan SDM"));
    }

    @Test
    void zeroSpentIsZeroAndNothingReportedIsNot() {
        assertThat(absorption(YEAR, spent("klinik", ORGANISASI, 1, 0)).rate()).hasToString("0%");
        assertThat(absorption(YEAR).rate().reason()).contains(NotComputable.NOTHING_REPORTED);
    }

    @Test
    void withoutBudgetThereIsNoAbsorption() {
        BudgetAbsorption absorption = absorption(YEAR, spent("pergub", "Biro Hukum", 1, 5));
        assertThat(absorption.activity("pergub").reason()).contains(BudgetAbsorption.NO_BUDGET);
        assertThat(absorption.group("II").explain(Language.INDONESIAN))
                .isEqualTo("dibelanjakan 0 / anggaran 0 → tidak dapat dihitung "
                        + "(anggaran belum ditetapkan; tahun 2022; data per 31 Desember 2022)");
        assertThat(absorption(TimePeriod.ofYear(2024)).rate().reason()).contains(BudgetAbsorption.NO_BUDGET);
    }

    @Test
    void aBudgetOfZeroIsNoMissingBudget() {
        ActionPlan plan = budgeted(Map.of("klinik", Map.of(YEAR, 0L)));
        BudgetAbsorption reported =
                PlanMonitor.of(plan).absorption(List.of(spent("klinik", ORGANISASI, 1, 0)), YEAR, AS_OF);
        assertThat(reported.rate().explain(Language.ENGLISH))
                .isEqualTo("spent 0 / budget 0 → not computable "
                        + "(the budget is 0; 2022; data as of 31 December 2022)");
        assertThat(reported.unbudgeted()).isEmpty();
        assertThat(PlanMonitor.of(plan)
                        .absorption(List.of(), YEAR, AS_OF)
                        .rate()
                        .reason())
                .contains(NotComputable.NOTHING_REPORTED);
    }

    @Test
    void moreThanTheBudgetIsMoreThanOne() {
        assertThat(absorption(YEAR, spent("klinik", ORGANISASI, 1, 45_000_000)).activity("klinik"))
                .hasToString("150%");
    }

    @Test
    void aQuarterIsHeldAgainstTheBudgetOfItsYear() {
        ActivityReport[] reports = {
            spent("klinik", ORGANISASI, 1, 3_000_000),
            spent("klinik", ORGANISASI, 3, 6_000_000),
            spent("klinik", ORGANISASI, 4, 12_000_000),
        };
        assertThat(absorption(TimePeriod.ofQuarter(2022, 3), reports).activity("klinik"))
                .hasToString("30%");
        assertThat(absorption(TimePeriod.ofQuarter(2022, 2), reports).activity("klinik"))
                .hasToString("10%");
    }

    @Test
    void yearsThatWereNotAskedForDoNotCount() {
        assertThat(absorption(TimePeriod.ofYear(2023), spent("pelatihan", KOMINFO, 1, 5_000_000))
                        .spent())
                .isZero();
        assertThat(absorption(TimePeriod.ofYears(2022, 2023), spent("pelatihan", KOMINFO, 1, 5_000_000))
                        .activity("pelatihan"))
                .hasToString("25%");
    }

    @Test
    void theLatestRevisionCounts() {
        ActivityReport first = spent("klinik", ORGANISASI, 1, 3_000_000);
        ActivityReport second = first.withRevision(2).withSpent(6_000_000L);
        assertThat(absorption(YEAR, second, first).activity("klinik")).hasToString("20%");
        assertThat(absorption(YEAR, first, second).activity("klinik")).hasToString("20%");
    }

    @Test
    void aRevisionThatNoLongerSaysWhatWasSpentAddsNothing() {
        ActivityReport first = spent("klinik", ORGANISASI, 1, 3_000_000);
        assertThat(absorption(YEAR, first, first.withRevision(2).withSpent(Optional.empty()))
                        .activity("klinik")
                        .reason())
                .contains(NotComputable.NOTHING_REPORTED);
    }

    @Test
    void laterReportsArePassedOver() {
        ActivityReport late = spent("klinik", ORGANISASI, 1, 3_000_000).withDate(AS_OF.plusDays(1));
        assertThat(absorption(YEAR, late).spent()).isZero();
    }

    @Test
    void activitiesThatThePlanDoesNotHaveArePassedOver() {
        assertThat(absorption(YEAR, spent("studi-banding", ORGANISASI, 1, 3_000_000))
                        .spent())
                .isZero();
    }

    @Test
    void spendingThatOverlapsBeforeTheBudgetBeganIsNoMatter() {
        ActivityReport quarter = spent("klinik", ORGANISASI, 1, 3_000_000);
        BudgetAbsorption absorption = absorption(
                YEAR,
                quarter,
                quarter.withPeriod(TimePeriod.ofYear(2021)),
                quarter.withPeriod(TimePeriod.ofMonth(2021, 2)));
        assertThat(absorption.activity("klinik")).hasToString("10%");
    }

    @Test
    void anOfficeIsOneWhateverTheCaseOfItsName() {
        ActivityReport first = spent("klinik", ORGANISASI, 1, 3_000_000);
        assertThat(absorption(
                                YEAR,
                                first,
                                first.withOffice("BIRO organisasi")
                                        .withRevision(2)
                                        .withSpent(6_000_000L))
                        .activity("klinik"))
                .hasToString("20%");
    }

    @Test
    void spendingIsNotCountedTwice() {
        ActivityReport quarter = spent("klinik", ORGANISASI, 1, 3_000_000);
        BudgetAbsorption absorption = absorption(YEAR, quarter, quarter.withPeriod(TimePeriod.ofMonth(2022, 2)));
        assertThat(absorption.activity("klinik").reason()).contains(BudgetAbsorption.OVERLAPPING_SPENDING);
        assertThat(absorption.rate().reason()).contains(BudgetAbsorption.OVERLAPPING_SPENDING);
    }

    @Test
    void aReportOfASemesterIsHeldAgainstBudgetsOfQuarters() {
        ActionPlan quarters = budgeted(Map.of(
                "klinik",
                Map.of(
                        TimePeriod.ofQuarter(2022, 1), 25L,
                        TimePeriod.ofQuarter(2022, 2), 25L,
                        TimePeriod.ofQuarter(2022, 3), 25L,
                        TimePeriod.ofQuarter(2022, 4), 25L)));
        ActivityReport semester = spent("klinik", ORGANISASI, 1, 50).withPeriod(TimePeriod.ofSemester(2022, 1));
        BudgetAbsorption absorption = PlanMonitor.of(quarters).absorption(List.of(semester), YEAR, AS_OF);
        assertThat(absorption.rate()).hasToString("50%");
        assertThat(absorption.budget()).isEqualTo(100);
        assertThat(absorption.spent()).isEqualTo(50);
    }

    @Test
    void budgetsThatOverlapAreNoBudget() {
        ActionPlan both = budgeted(Map.of("klinik", Map.of(YEAR, 100L, TimePeriod.ofQuarter(2022, 1), 30L)));
        assertThat(PlanMonitor.of(both)
                        .absorption(List.of(spent("klinik", ORGANISASI, 1, 30)), YEAR, AS_OF)
                        .rate()
                        .reason())
                .contains(BudgetAbsorption.OVERLAPPING_BUDGETS);
    }

    @Test
    void whatIsSpentWithoutBudgetIsListed() {
        ActivityReport report = spent("pergub", "Biro Hukum", 1, 5);
        assertThat(absorption(YEAR, report).unbudgeted()).containsExactly(report);
        assertThat(absorption(TimePeriod.ofYear(2023), report).unbudgeted()).isEmpty();
    }

    @Test
    void contradictingSpendingTakesDownItsActivityAndNoOther() {
        ActivityReport first = spent("klinik", ORGANISASI, 1, 3_000_000);
        ActivityReport training = spent("pelatihan", ORGANISASI, 1, 5_000_000);
        List<ActivityReport> reports = new ArrayList<>(
                List.of(first, first.withSpent(4_000_000L), spent("klinik", ORGANISASI, 2, 1), training));
        for (int i = 0; i < reports.size(); i++) {
            Collections.rotate(reports, 1);
            BudgetAbsorption absorption = absorption(YEAR, reports.toArray(ActivityReport[]::new));
            assertThat(absorption.activity("klinik").reason()).contains(BudgetAbsorption.CONTRADICTING_SPENDING);
            assertThat(absorption.rate().explain(Language.INDONESIAN))
                    .isEqualTo(
                            "dibelanjakan 5.000.000 / anggaran 10.000.000 = 1/2 → 50% (satu desimal, dibulatkan (5 ke atas); 2 dari 3 kegiatan, tanpa yang tidak dapat dihitung (klinik: laporan "
                                    + "belanja yang saling bertentangan); tahun 2022; data per 31 Desember 2022)");
            assertThat(absorption.budget()).isEqualTo(10_000_000);
            assertThat(absorption.spent()).isEqualTo(5_000_000);
        }
        reports.add(first.withRevision(2).withSpent(6_000_000L));
        assertThat(absorption(YEAR, reports.toArray(ActivityReport[]::new)).activity("klinik"))
                .hasToString("20%");
    }

    @Test
    void spendingOfDaysWithoutBudgetAndWithCannotBeDivided() {
        ActionPlan quarters = budgeted(
                Map.of("klinik", Map.of(TimePeriod.ofQuarter(2022, 3), 60L, TimePeriod.ofQuarter(2022, 4), 40L)));
        ActivityReport year =
                spent("klinik", ORGANISASI, 1, 80).withPeriod(YEAR).withDate(LocalDate.of(2022, 12, 30));
        ActivityReport half = year.withPeriod(TimePeriod.ofSemester(2022, 2));
        assertThat(absorption(quarters, year).activity("klinik").reason())
                .contains(BudgetAbsorption.STRADDLING_SPENDING);
        assertThat(absorption(quarters, half).activity("klinik")).hasToString("80%");
    }

    private static BudgetAbsorption absorption(ActionPlan plan, ActivityReport report) {
        return PlanMonitor.of(plan).absorption(List.of(report), YEAR, AS_OF);
    }

    @Test
    void noMoreThanThreeActivitiesThatAreLeftOutAreNamed() {
        TimePeriod quarter = TimePeriod.ofQuarter(2022, 1);
        ActionPlan plan = PLAN.withGroups(PLAN.groups()
                .get(0)
                .withPrograms(Program.builder()
                        .id("p")
                        .name("Program")
                        .activities(Stream.of("a", "b", "c", "d", "e")
                                .map(id -> Activity.builder()
                                        .id(id)
                                        .name(id)
                                        .budget(id.equals("e") ? Map.of(YEAR, 10L) : Map.of(YEAR, 10L, quarter, 5L))
                                        .build())
                                .toList())
                        .build()));
        assertThat(absorption(plan, spent("e", ORGANISASI, 1, 5)).rate().explain(Language.ENGLISH))
                .contains("1 of 5 activities, without those that cannot be computed (a: budgets of times that overlap; "
                        + "b: budgets of times that overlap; c: budgets of times that overlap; …)");
        ActionPlan three = plan.withActivity("d", activity -> activity.withBudget(Map.of(YEAR, 10L)));
        assertThat(absorption(three, spent("e", ORGANISASI, 1, 5)).rate().explain(Language.ENGLISH))
                .contains("2 of 5 activities")
                .contains("c: budgets of times that overlap)");
    }

    @Test
    void aContradictionBeforeTheBudgetBeganIsNoMatter() {
        ActivityReport before = spent("klinik", ORGANISASI, 1, 3_000_000).withPeriod(TimePeriod.ofQuarter(2021, 4));
        assertThat(absorption(YEAR, before, before.withSpent(1L), spent("klinik", ORGANISASI, 2, 15_000_000))
                        .activity("klinik"))
                .hasToString("50%");
    }

    @Test
    void sumsMayExceedALong() {
        ActionPlan rich = budgeted(Map.of(
                "pelatihan", Map.of(YEAR, Long.MAX_VALUE),
                "klinik", Map.of(YEAR, 1L)));
        assertThat(PlanMonitor.of(rich).absorption(List.of(), YEAR, AS_OF).budget())
                .isEqualTo(BigInteger.TWO.pow(63));
    }

    @Test
    void idsThatThePlanDoesNotHaveAreRefused() {
        BudgetAbsorption absorption = absorption(YEAR);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> absorption.group("III"))
                .withMessage("plan of Provinsi Sumatera Barat has no program group 'III'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> absorption.activity("I"))
                .withMessage("plan of Provinsi Sumatera Barat has no activity 'I'");
    }
}
