// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.monitoring;

import static io.github.renaksi.monitoring.PilotPlan.KOMINFO;
import static io.github.renaksi.monitoring.PilotPlan.ORGANISASI;
import static io.github.renaksi.monitoring.PilotPlan.PLAN;
import static io.github.renaksi.monitoring.PilotPlan.report;
import static io.github.renaksi.monitoring.PilotPlan.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.renaksi.Language;
import io.github.renaksi.Marks;
import io.github.renaksi.Text;
import io.github.renaksi.TimePeriod;
import io.github.renaksi.Tristate;
import io.github.renaksi.figure.Figure;
import io.github.renaksi.figure.NotComputable;
import io.github.renaksi.figure.Operand;
import io.github.renaksi.figure.Ratio;
import io.github.renaksi.plan.ActionPlan;
import io.github.renaksi.plan.Activity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private static final LocalDate AS_OF = LocalDate.of(2022, 12, 31);
    private static final MonitoringPolicy REPORTING =
            MonitoringPolicy.builder().basis(OfficeBasis.REPORTING).build();
    private static final MonitoringPolicy WEIGHTED =
            MonitoringPolicy.builder().weighting(Weighting.BY_WEIGHT).build();

    private static PlanProgress progress(ActivityReport... reports) {
        return PlanMonitor.of(PLAN).progress(List.of(reports), AS_OF);
    }

    private static PlanProgress progress(MonitoringPolicy policy, ActivityReport... reports) {
        return PlanMonitor.of(PLAN, policy).progress(List.of(reports), AS_OF);
    }

    private static Figure clinic(ActivityReport... reports) {
        return progress(reports).activity("klinik").rate();
    }

    private static void assertReason(Figure figure, NotComputable reason) {
        assertThat(figure.reason()).contains(reason);
    }

    @Test
    void theLatestPeriodCounts() {
        assertThat(clinic(report("klinik", ORGANISASI, 2, "0.5"), report("klinik", ORGANISASI, 1, "0.8")))
                .hasToString("50%");
    }

    @Test
    void ofPeriodsThatEndTogetherTheShorterCounts() {
        ActivityReport quarter = report("klinik", ORGANISASI, 2, "0.5");
        ActivityReport month = quarter.withPeriod(TimePeriod.ofMonth(2022, 6)).withClaimed(Ratio.parse("0.6"));
        assertThat(clinic(month, quarter)).hasToString("60%");
        assertThat(clinic(quarter, month)).hasToString("60%");
    }

    @Test
    void theLatestRevisionCounts() {
        ActivityReport first = report("klinik", ORGANISASI, 1, "0.8");
        ActivityReport second = first.withRevision(2).withClaimed(Ratio.parse("0.3"));
        assertThat(clinic(second, first)).hasToString("30%");
        assertThat(clinic(first, second)).hasToString("30%");
    }

    @Test
    void theLatestRevisionOfAPeriodCountsWhateverItsDate() {
        ActivityReport first = report("klinik", ORGANISASI, 1, "0.8").withDate(LocalDate.of(2022, 4, 3));
        ActivityReport second =
                first.withRevision(2).withDate(LocalDate.of(2022, 3, 15)).withClaimed(Ratio.parse("0.3"));
        assertThat(clinic(second, first)).hasToString("30%");
        assertThat(clinic(first, second)).hasToString("30%");
    }

    @Test
    void aReportOfTheYearThatIsMadeAfterThatOfItsLastQuarterCounts() {
        ActivityReport quarter = report("klinik", ORGANISASI, 4, "0.9").withDate(LocalDate.of(2022, 12, 31));
        ActivityReport year = quarter.withPeriod(TimePeriod.ofYear(2022))
                .withDate(LocalDate.of(2023, 1, 15))
                .withClaimed(Ratio.ONE);
        LocalDate asOf = LocalDate.of(2023, 2, 1);
        for (List<ActivityReport> reports : List.of(List.of(quarter, year), List.of(year, quarter))) {
            assertThat(PlanMonitor.of(PilotPlan.PLAN)
                            .progress(reports, asOf)
                            .activity("klinik")
                            .latest())
                    .containsExactly(year);
        }
    }

    @Test
    void aGroupOfNobodyIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MonitoringPolicy.builder()
                        .putMember("Seluruh OPD", List.of())
                        .build())
                .withMessage("offices that 'Seluruh OPD' stands for must not be empty");
    }

    @Test
    void verifiedCountsBeforeClaimed() {
        assertThat(clinic(report("klinik", ORGANISASI, 1, "0.8").withVerified(Ratio.parse("0.25"))))
                .hasToString("25%");
    }

    @Test
    void laterReportsArePassedOver() {
        ActivityReport second = report("klinik", ORGANISASI, 2, "0.5");
        List<ActivityReport> reports = List.of(report("klinik", ORGANISASI, 1, "0.2"), second);
        assertThat(PlanMonitor.of(PLAN)
                        .progress(reports, second.date().minusDays(1))
                        .activity("klinik")
                        .rate())
                .hasToString("20%");
        assertThat(PlanMonitor.of(PLAN)
                        .progress(reports, second.date())
                        .activity("klinik")
                        .rate())
                .hasToString("50%");
    }

    @Test
    void anActivityIsTheMeanOfItsOffices() {
        assertThat(progress(report("pelatihan", ORGANISASI, 1, "1"), report("pelatihan", KOMINFO, 1, "0.5"))
                        .activity("pelatihan")
                        .rate())
                .hasToString("75%");
    }

    @Test
    void anAssignedOfficeThatIsSilentCountsAsNothing() {
        assertThat(progress(report("pelatihan", ORGANISASI, 1, "1"))
                        .activity("pelatihan")
                        .rate())
                .hasToString("50%");
    }

    @Test
    void overReportingOfficesASilentOneIsLeftOut() {
        assertThat(progress(REPORTING, report("pelatihan", ORGANISASI, 1, "1"))
                        .activity("pelatihan")
                        .rate())
                .hasToString("100%");
    }

    @Test
    void overAssignedOfficesSilentActivitiesCountAsNothing() {
        ElementProgress group = progress(report("klinik", ORGANISASI, 1, "0.9")).group("I");
        assertThat(group.rate()).hasToString("30%");
        assertThat(group.counted()).isEqualTo(3);
    }

    @Test
    void overReportingOfficesSilentActivitiesAreLeftOut() {
        ElementProgress group =
                progress(REPORTING, report("klinik", ORGANISASI, 1, "0.9")).group("I");
        assertThat(group.rate()).hasToString("90%");
        assertThat(group.counted()).isEqualTo(1);
        assertThat(group.activities()).isEqualTo(3);
    }

    @Test
    void whereNobodyHasReportedThereIsNoRate() {
        PlanProgress progress = progress(report("klinik", ORGANISASI, 1, "0"));
        assertThat(progress.activity("klinik").rate()).hasToString("0%");
        assertReason(progress.activity("pelatihan").rate(), NotComputable.NOTHING_REPORTED);
        assertReason(progress.program("I.2").rate(), NotComputable.NOTHING_REPORTED);
        assertReason(progress().rate(), NotComputable.NOTHING_REPORTED);
    }

    @Test
    void aProgramWithoutActivitiesHasNoRate() {
        ElementProgress program = progress().program("II.1");
        assertReason(program.rate(), NotComputable.NOTHING_REPORTED);
        assertThat(program.activities()).isZero();
    }

    @Test
    void activitiesCountAlikeUnlessWeighed() {
        ActivityReport[] reports = {report("klinik", ORGANISASI, 1, "0.4"), report("pergub", "Biro Hukum", 1, "0.8")};
        assertThat(progress(reports).rate()).hasToString("40%"); // (0 + 0,4 + 0,8) / 3
        assertThat(progress(WEIGHTED, reports).rate()).hasToString("56%"); // (0 + 0,4 + 3 × 0,8) / 5
        assertThat(progress(REPORTING.withWeighting(Weighting.BY_WEIGHT), reports)
                        .rate())
                .hasToString("70%"); // (0,4 + 3 × 0,8) / 4
    }

    @Test
    void aCancelledOfficeLeavesTheDenominator() {
        ActivityProgress activity = progress(
                        report("pelatihan", ORGANISASI, 1, "0.4"),
                        report("pelatihan", KOMINFO, 1, "0").withCancelled(true))
                .activity("pelatihan");
        assertThat(activity.rate()).hasToString("40%");
        assertThat(activity.cancelled()).isFalse();
    }

    @Test
    void anActivityThatEveryOfficeCancelledLeavesThatOfItsProgram() {
        PlanProgress progress = progress(
                report("pelatihan", ORGANISASI, 1, "0.4"),
                report("pelatihan", KOMINFO, 1, "0.2"),
                report("klinik", ORGANISASI, 1, "0.1").withCancelled(true));
        assertThat(progress.activity("klinik").cancelled()).isTrue();
        assertReason(progress.activity("klinik").rate(), PlanProgress.ALL_CANCELLED);
        assertThat(progress.program("I.1").rate()).hasToString("30%");
        assertThat(progress.program("I.1").counted()).isEqualTo(1);
        assertThat(progress.program("I.1").activities()).isEqualTo(2);
    }

    @Test
    void aProgramOfWhichAllIsCancelledHasNoRate() {
        PlanProgress progress =
                progress(report("pergub", "Biro Hukum", 1, "0.1").withCancelled(true));
        assertReason(progress.program("I.2").rate(), PlanProgress.ALL_CANCELLED);
    }

    @Test
    void whileAnAssignedOfficeIsSilentAnActivityIsNotCancelled() {
        ActivityReport cancelled = report("pelatihan", KOMINFO, 1, "0").withCancelled(true);
        assertThat(progress(cancelled).activity("pelatihan").cancelled()).isFalse();
        assertThat(progress(cancelled).activity("pelatihan").rate()).hasToString("0%");
        assertThat(progress(REPORTING, cancelled).activity("pelatihan").cancelled())
                .isFalse();
        assertReason(progress(REPORTING, cancelled).activity("pelatihan").rate(), PlanProgress.ALL_CANCELLED);
    }

    @Test
    void aPartyMayStandForOffices() {
        MonitoringPolicy policy = MonitoringPolicy.builder()
                .putMember("Seluruh OPD", List.of("Dinsos", "Dinkes", ORGANISASI))
                .build();
        ActivityProgress activity = PlanMonitor.of(
                        PilotPlan.with(row("klinik", Marks.unknown(), ORGANISASI, "Seluruh OPD")), policy)
                .progress(List.of(report("klinik", "Dinkes", 1, "0.9")), AS_OF)
                .activity("klinik");
        assertThat(activity.assigned()).containsExactly(ORGANISASI, "Dinsos", "Dinkes");
        assertThat(activity.rate()).hasToString("30%");
        assertThat(activity.compliance()).hasToString("33,3%");
    }

    private static List<String> assigned(MonitoringPolicy policy, String... parties) {
        ActionPlan plan = PilotPlan.with(row("klinik", Marks.of("2022"), parties));
        return PlanMonitor.of(plan, policy)
                .progress(List.of(), AS_OF)
                .activity("klinik")
                .assigned();
    }

    @Test
    void aPartyIsOneWhateverTheCaseAndSpaces() {
        MonitoringPolicy policy = MonitoringPolicy.builder()
                .putMember("Seluruh Perangkat  Daerah", List.of("Dinsos", "Dinkes"))
                .build();
        assertThat(assigned(policy, "Seluruh perangkat daerah")).containsExactly("Dinsos", "Dinkes");
    }

    @Test
    void membersMayNameOtherGroups() {
        MonitoringPolicy policy = MonitoringPolicy.builder()
                .putMember("Seluruh OPD", List.of("dinas", "Biro"))
                .putMember("Dinas", List.of("Dinsos", "Dinkes"))
                .putMember("Biro", List.of(ORGANISASI, "Biro Hukum", "DINSOS"))
                .build();
        assertThat(assigned(policy, "Dinkes", "Seluruh OPD"))
                .containsExactly("Dinkes", "Dinsos", ORGANISASI, "Biro Hukum");
    }

    @Test
    void aGroupThatStandsForItselfIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MonitoringPolicy.builder()
                        .putMember("Seluruh OPD", List.of("Dinsos", "Dinas"))
                        .putMember("Dinas", List.of("Dinkes", "UPTD"))
                        .putMember("UPTD", List.of("DINAS"))
                        .build())
                .withMessage("groups of a monitoring policy must not stand for themselves: 'Dinas', 'UPTD', 'DINAS'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MonitoringPolicy.builder()
                        .putMember("Dinsos", List.of("Dinsos", "UPTD"))
                        .build())
                .withMessage("groups of a monitoring policy must not stand for themselves: 'Dinsos', 'Dinsos'");
    }

    @Test
    void groupsMayBeNestedAsDeepAsThereAreGroups() {
        MonitoringPolicyBuilder builder = MonitoringPolicy.builder().putMember("grup 9999", List.of("Dinsos"));
        for (int i = 0; i < 9999; i++) {
            builder.putMember("grup " + i, List.of("grup " + (i + 1)));
        }
        assertThat(assigned(builder.build(), "grup 0")).containsExactly("Dinsos");
    }

    @Test
    void membersAreChecked() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MonitoringPolicy.builder()
                        .putMember("Seluruh OPD", List.of(" "))
                        .build())
                .withMessage("offices that 'Seluruh OPD' stands for must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MonitoringPolicy.builder()
                        .putMember("Seluruh OPD", List.of("Dinsos"))
                        .putMember("SELURUH  OPD", List.of("Dinkes"))
                        .build())
                .withMessage("groups of a monitoring policy must be unique, 'seluruh opd' occurs twice");
    }

    @Test
    void whereTheWorkPlanAssignsNobodyThoseCountThatReport() {
        ActivityProgress activity = progress(
                        report("pergub", "Dinsos", 1, "0.2"), report("pergub", "Biro Hukum", 1, "0.6"))
                .activity("pergub");
        assertThat(activity.rate()).hasToString("40%");
        assertThat(activity.assigned()).isEmpty();
        assertThat(activity.latest()).map(ActivityReport::office).containsExactly("Biro Hukum", "Dinsos");
        assertReason(activity.compliance(), PlanProgress.NONE_ASSIGNED);
    }

    @Test
    void aPlanWithoutWorkPlanIsReportedOnByAnyone() {
        PlanProgress progress = PlanMonitor.of(PLAN.withWorkPlan(Optional.empty()))
                .progress(List.of(report("klinik", "Dinsos", 1, "0.3")), AS_OF);
        assertThat(progress.activity("klinik").rate()).hasToString("30%");
        assertThat(progress.unknownSchedules()).hasSize(3);
    }

    @Test
    void aReportThatCountsNowhereIsListedWithItsReason() {
        ActivityReport unknown = report("studi-banding", ORGANISASI, 1, "1");
        ActivityReport foreign = report("klinik", "Dinsos", 1, "1");
        PlanProgress progress = progress(unknown, report("klinik", ORGANISASI, 1, "0.1"), foreign);
        assertThat(progress.unmatched())
                .containsExactly(
                        new UnmatchedReport(unknown, UnmatchedReport.Reason.NO_SUCH_ACTIVITY),
                        new UnmatchedReport(foreign, UnmatchedReport.Reason.NOT_ASSIGNED));
        assertThat(progress.activity("klinik").rate()).hasToString("10%");
    }

    @Test
    void officesAreTheSameWhateverTheCaseAndSpaces() {
        PlanProgress progress = progress(
                report("pelatihan", "biro  ORGANISASI", 1, "0.4"),
                report("pelatihan", ORGANISASI, 2, "0.6"),
                report("pergub", "Biro Hukum", 1, "0.2"),
                report("pergub", "BIRO HUKUM ", 2, "0.4"));
        assertThat(progress.unmatched()).isEmpty();
        assertThat(progress.activity("pelatihan").rate()).hasToString("30%"); // (0,6 + 0) / 2
        assertThat(progress.activity("pelatihan").rate().explain(Language.INDONESIAN))
                .contains("(0,6 + 0) / 2");
        assertThat(progress.activity("pergub").rate()).hasToString("40%");
        assertThat(progress.compliance(TimePeriod.ofQuarter(2022, 1)).exact()).isEqualTo(Ratio.of(1, 3));
    }

    @Test
    void anActivityWithoutRateCountsInNoRollUp() {
        ActivityReport cancelled = report("pelatihan", KOMINFO, 1, "0").withCancelled(true);
        ElementProgress program = progress(REPORTING, cancelled, report("klinik", ORGANISASI, 1, "0.8"))
                .program("I.1");
        assertThat(program.rate()).hasToString("80%");
        assertThat(program.counted()).isEqualTo(1);
    }

    @Test
    void reasonsHaveWords() {
        assertThat(UnmatchedReport.Reason.values())
                .extracting(it -> it.in(Language.INDONESIAN))
                .containsExactly(
                        "kegiatan tidak ada dalam rencana aksi",
                        "perangkat daerah bukan pihak terkait kegiatan ini",
                        "laporan lain dengan revisi yang sama menyatakan hal yang berbeda",
                        "laporan melampaui batas periode laporan");
        assertThat(UnmatchedReport.Reason.values())
                .extracting(it -> it.in(Language.ENGLISH))
                .containsExactly(
                        "the plan has no such activity",
                        "the office is no party to this activity",
                        "another report of the same revision says something else",
                        "the report reaches beyond the reported period");
    }

    @Test
    void anUnmatchedReportOfALaterDayIsNotListedYet() {
        assertThat(PlanMonitor.of(PLAN)
                        .progress(List.of(report("studi-banding", ORGANISASI, 2, "1")), LocalDate.of(2022, 4, 1))
                        .unmatched())
                .isEmpty();
    }

    private static Tristate overdue(ActionPlan plan, String activity, LocalDate asOf, ActivityReport... reports) {
        return PlanMonitor.of(plan)
                .progress(List.of(reports), asOf)
                .activity(activity)
                .overdue();
    }

    @Test
    void anActivityIsOverdueWhenItsLastYearIsOver() {
        assertThat(overdue(PLAN, "pelatihan", LocalDate.of(2022, 12, 31))).isEqualTo(Tristate.NO);
        assertThat(overdue(PLAN, "pelatihan", LocalDate.of(2023, 1, 1))).isEqualTo(Tristate.YES);
        assertThat(overdue(PLAN, "klinik", LocalDate.of(2023, 12, 31))).isEqualTo(Tristate.NO);
        assertThat(overdue(PLAN, "klinik", LocalDate.of(2024, 1, 1), report("klinik", ORGANISASI, 4, "0.99")))
                .isEqualTo(Tristate.YES);
    }

    @Test
    void whatIsDoneOrCancelledIsNotOverdue() {
        LocalDate late = LocalDate.of(2025, 1, 1);
        assertThat(overdue(PLAN, "klinik", late, report("klinik", ORGANISASI, 1, "1")))
                .isEqualTo(Tristate.NO);
        assertThat(overdue(
                        PLAN,
                        "klinik",
                        late,
                        report("klinik", ORGANISASI, 1, "0").withCancelled(true)))
                .isEqualTo(Tristate.NO);
        assertThat(overdue(PLAN, "pergub", late, report("pergub", "Biro Hukum", 1, "1")))
                .isEqualTo(Tristate.NO);
    }

    @Test
    void whereYearsAreUnknownSoIsWhetherItIsOverdue() {
        LocalDate late = LocalDate.of(2025, 1, 1);
        assertThat(overdue(PLAN, "pergub", late)).isEqualTo(Tristate.UNKNOWN);
        ActionPlan marked = PilotPlan.with(row("klinik", Marks.atLeast(List.of("2022"))));
        assertThat(overdue(marked, "klinik", LocalDate.of(2023, 6, 1))).isEqualTo(Tristate.UNKNOWN);
        // Whatever other years were marked, the last column of the table is over.
        assertThat(overdue(marked, "klinik", late)).isEqualTo(Tristate.YES);
    }

    @Test
    void whatIsDueInNoYearIsNotOverdue() {
        ActionPlan plan = PilotPlan.with(row("klinik", Marks.of()));
        assertThat(overdue(plan, "klinik", LocalDate.of(2025, 1, 1))).isEqualTo(Tristate.NO);
        PlanProgress progress = PlanMonitor.of(plan).progress(List.of(), AS_OF);
        assertThat(progress.activity("klinik").schedule()).isEmpty();
        assertThat(progress.unknownSchedules()).map(Activity::id).containsExactly("pelatihan", "pergub");
    }

    @Test
    void onlyWhatIsSurelyOverdueIsListed() {
        assertThat(PlanMonitor.of(PLAN)
                        .progress(List.of(), LocalDate.of(2024, 1, 1))
                        .overdue())
                .map(it -> it.activity().id())
                .containsExactly("pelatihan", "klinik");
    }

    /** Their shares are 1 of each prime to 4409, so that a mean has a denominator of thousands of bits. */
    @Test
    void whatIsOverdueNeedsNoMean() {
        List<ActivityReport> reports = IntStream.range(2, 4410)
                .filter(whole -> IntStream.range(2, whole).noneMatch(part -> whole % part == 0))
                .mapToObj(prime -> report("klinik", "Dinas " + prime, 1, "0").withClaimed(Ratio.of(1, prime)))
                .toList();
        PlanProgress progress = PlanMonitor.of(
                        PilotPlan.with(row("klinik", Marks.of("2022")), row("pergub", Marks.unknown())))
                .progress(reports, LocalDate.of(2023, 1, 1));
        assertThat(progress.overdue()).map(it -> it.activity().id()).containsExactly("klinik");
        assertThat(progress.unknownSchedules()).map(Activity::id).containsExactly("pelatihan", "pergub");
        assertThat(progress.activity("klinik").latest()).hasSize(600);
    }

    @Test
    void aRateOfManyOfficesIsExplainedBriefly() {
        List<String> offices =
                IntStream.range(0, 1_600).mapToObj(it -> "Dinas " + it).toList();
        List<ActivityReport> reports = IntStream.range(0, 1_520)
                .mapToObj(it -> report("klinik", offices.get(it), 1, "0").withClaimed(Ratio.of(it % 97, 9_000 - it)))
                .toList();
        PlanProgress progress = PlanMonitor.of(
                        PilotPlan.with(row("klinik", Marks.of("2022"), offices.toArray(String[]::new))))
                .progress(reports, AS_OF);
        assertThat(progress.activity("klinik").rate().explain(Language.INDONESIAN))
                .contains("1.600 nilai; 80 dari 1.600 perangkat daerah belum melapor, dihitung 0; ")
                .hasSizeLessThan(500);
        assertThat(progress.rate().explain(Language.INDONESIAN)).hasSizeLessThan(500);
        assertThat(progress.groups())
                .allSatisfy(group ->
                        assertThat(group.rate().explain(Language.ENGLISH)).hasSizeLessThan(500));
    }

    @Test
    void unknownSchedulesAreCountedApart() {
        assertThat(progress().unknownSchedules()).map(Activity::id).containsExactly("pergub");
        assertThat(progress().activity("pergub").schedule()).isEmpty();
        assertThat(progress().activity("klinik").schedule()).contains(TimePeriod.ofYears(2022, 2023));
    }

    @Test
    void anActivityMayHaveSeveralRows() {
        ActivityProgress activity = PlanMonitor.of(PilotPlan.with(
                        row("klinik", Marks.of("2024"), ORGANISASI),
                        row("klinik", Marks.of("2022"), KOMINFO),
                        row("I.1", Marks.unknown(), "Dinsos")))
                .progress(List.of(), AS_OF)
                .activity("klinik");
        assertThat(activity.schedule()).contains(TimePeriod.ofYears(2022, 2024));
        assertThat(activity.assigned()).containsExactly(ORGANISASI, KOMINFO);
    }

    @Test
    void complianceIsOfAssignedOffices() {
        PlanProgress progress =
                progress(report("pelatihan", ORGANISASI, 1, "0"), report("pergub", "Biro Hukum", 1, "0.5"));
        assertThat(progress.activity("pelatihan").compliance()).hasToString("50%");
        assertThat(progress.activity("klinik").compliance()).hasToString("0%");
        assertReason(progress.activity("pergub").compliance(), PlanProgress.NONE_ASSIGNED);
        assertThat(progress.total().compliance()).hasToString("33,3%");
        assertReason(progress.group("II").compliance(), PlanProgress.NONE_ASSIGNED);
    }

    @Test
    void complianceOfAPeriodAsksForReportsWithinIt() {
        PlanProgress progress = progress(
                report("pelatihan", ORGANISASI, 1, "0"),
                report("pelatihan", ORGANISASI, 1, "0.1").withRevision(2),
                report("pelatihan", KOMINFO, 2, "0"),
                report("klinik", "Dinsos", 1, "0"),
                report("klinik", ORGANISASI, 1, "0").withPeriod(TimePeriod.ofYear(2022)));
        assertThat(progress.compliance(TimePeriod.ofQuarter(2022, 1)).explain(Language.INDONESIAN))
                .isEqualTo("sudah melapor 1 / wajib melapor 3 = 1/3 → 33,3% (satu desimal, dibulatkan (5 ke atas); "
                        + "triwulan I tahun 2022; data per 31 Desember 2022)");
        assertThat(progress.compliance(TimePeriod.ofSemester(2022, 1)).exact()).isEqualTo(Ratio.of(2, 3));
        assertThat(progress.compliance(TimePeriod.ofYear(2022)).exact()).isEqualTo(Ratio.ONE);
        assertThat(progress.compliance(TimePeriod.ofYear(2023)).exact()).isEqualTo(Ratio.ZERO);
    }

    @Test
    void complianceAsksNoReportOfWhatIsNotDueOrCancelled() {
        PlanProgress progress = PlanMonitor.of(PilotPlan.with(
                        row("pelatihan", Marks.of("2022"), ORGANISASI, KOMINFO),
                        row("klinik", Marks.of("2024"), ORGANISASI)))
                .progress(
                        List.of(
                                report("pelatihan", ORGANISASI, 1, "0.5"),
                                report("pelatihan", KOMINFO, 1, "0").withCancelled(true)),
                        AS_OF);
        assertThat(progress.compliance(TimePeriod.ofQuarter(2022, 1)).exact()).isEqualTo(Ratio.ONE);
        assertThat(progress.compliance(TimePeriod.ofQuarter(2022, 2)).exact()).isEqualTo(Ratio.ZERO);
        assertThat(progress.compliance(TimePeriod.ofQuarter(2024, 1)).exact()).isEqualTo(Ratio.ZERO);
        assertReason(progress.compliance(TimePeriod.ofYear(2023)), PlanProgress.NONE_DUE);
        assertReason(
                PlanMonitor.of(PilotPlan.with()).progress(List.of(), AS_OF).compliance(TimePeriod.ofYear(2023)),
                PlanProgress.NONE_ASSIGNED);
    }

    private static final ActionPlan HANDED_OVER =
            PilotPlan.with(row("klinik", Marks.of("2022"), ORGANISASI), row("klinik", Marks.of("2023"), KOMINFO));

    @Test
    void anOfficeOwesReportsInTheYearsOfItsRow() {
        PlanProgress progress =
                PlanMonitor.of(HANDED_OVER).progress(List.of(report("klinik", ORGANISASI, 1, "0.5")), AS_OF);
        assertThat(progress.compliance(TimePeriod.ofYear(2022)).explain(Language.INDONESIAN))
                .startsWith("sudah melapor 1 / wajib melapor 1 = 1 → 100%");
        assertThat(progress.compliance(TimePeriod.ofYear(2023)).explain(Language.INDONESIAN))
                .startsWith("sudah melapor 0 / wajib melapor 1 = 0 → 0%");
        assertThat(progress.compliance(TimePeriod.ofYears(2022, 2023)).exact()).isEqualTo(Ratio.of(1, 2));
    }

    @Test
    void anActivityIsOverdueWhenTheYearsOfOneOfItsOfficesAreOver() {
        ActivityReport done = report("klinik", ORGANISASI, 4, "1");
        ActivityReport half = report("klinik", ORGANISASI, 4, "0.5");
        assertThat(overdue(HANDED_OVER, "klinik", LocalDate.of(2023, 1, 1), half))
                .isEqualTo(Tristate.YES);
        assertThat(overdue(HANDED_OVER, "klinik", LocalDate.of(2023, 1, 1), done))
                .isEqualTo(Tristate.NO);
        assertThat(overdue(HANDED_OVER, "klinik", LocalDate.of(2024, 1, 1), done))
                .isEqualTo(Tristate.YES);
    }

    @Test
    void anOfficeOfTwoRowsHasUntilTheLaterOne() {
        ActionPlan twice = PilotPlan.with(
                row("klinik", Marks.of("2022"), ORGANISASI), row("klinik", Marks.of("2023"), "BIRO ORGANISASI"));
        assertThat(overdue(twice, "klinik", LocalDate.of(2023, 12, 31))).isEqualTo(Tristate.NO);
        assertThat(overdue(twice, "klinik", LocalDate.of(2024, 1, 1))).isEqualTo(Tristate.YES);
    }

    @Test
    void aRowWithoutPartiesIsOfAllThatAreAssigned() {
        ActionPlan merged =
                PilotPlan.with(row("klinik", Marks.of("2022"), ORGANISASI), row("klinik", Marks.of("2023")));
        PlanProgress progress = PlanMonitor.of(merged).progress(List.of(), AS_OF);
        assertThat(progress.compliance(TimePeriod.ofYear(2023)).exact()).isEqualTo(Ratio.ZERO);
        assertThat(overdue(merged, "klinik", LocalDate.of(2023, 12, 31))).isEqualTo(Tristate.NO);
    }

    @Test
    void theYearsOfARowThatNamesNobodyAreOfWhoeverReports() {
        ActionPlan plan = PilotPlan.with(row("klinik", Marks.of("2022")));
        List<ActivityReport> reports = List.of(report("klinik", "Dinsos", 1, "0.5"));
        assertThat(PlanMonitor.of(plan)
                        .progress(reports, LocalDate.of(2023, 1, 1))
                        .activity("klinik")
                        .overdue())
                .isEqualTo(Tristate.YES);
    }

    @Test
    void aYearThatMayBeMarkedIsOwedByTheOfficesOfItsRowOnly() {
        PlanProgress progress = PlanMonitor.of(PilotPlan.with(
                        row("klinik", Marks.of("2022"), ORGANISASI), row("klinik", Marks.unknown(), KOMINFO)))
                .progress(List.of(), AS_OF);
        assertThat(progress.compliance(TimePeriod.ofYear(2023)).explain(Language.INDONESIAN))
                .startsWith("sudah melapor 0 / wajib melapor 1 = 0");
    }

    @Test
    void whatOneOfficeDidAndTheOtherCancelledIsNotOverdue() {
        ActivityReport done = report("pelatihan", ORGANISASI, 1, "1");
        ActivityReport cancelled = report("pelatihan", KOMINFO, 1, "0").withCancelled(true);
        assertThat(overdue(PLAN, "pelatihan", LocalDate.of(2023, 1, 1), done, cancelled))
                .isEqualTo(Tristate.NO);
    }

    @Test
    void aScheduleIsUnknownWhileOneOfItsRowsIs() {
        ActionPlan plan =
                PilotPlan.with(row("klinik", Marks.of("2022"), ORGANISASI), row("klinik", Marks.unknown(), ORGANISASI));
        PlanProgress progress = PlanMonitor.of(plan).progress(List.of(), LocalDate.of(2023, 6, 1));
        assertThat(progress.unknownSchedules()).map(Activity::id).contains("klinik");
        assertThat(progress.activity("klinik").schedule()).isEmpty();
        assertThat(progress.activity("klinik").overdue()).isEqualTo(Tristate.UNKNOWN);
    }

    @Test
    void anActivityIsSurelyOverdueWhereOneOfficeIsWhateverIsKnownOfTheOther() {
        ActionPlan plan =
                PilotPlan.with(row("klinik", Marks.unknown(), KOMINFO), row("klinik", Marks.of("2022"), ORGANISASI));
        assertThat(overdue(plan, "klinik", LocalDate.of(2023, 6, 1))).isEqualTo(Tristate.YES);
        assertThat(overdue(plan, "klinik", LocalDate.of(2023, 6, 1), report("klinik", ORGANISASI, 1, "1")))
                .isEqualTo(Tristate.UNKNOWN);
    }

    @Test
    void reportsThatContradictEachOtherAreListedAndTheEarlierPeriodTellsHowFarItIs() {
        ActivityReport january = report("klinik", ORGANISASI, 1, "0.3").withPeriod(TimePeriod.ofMonth(2022, 1));
        ActivityReport first = report("klinik", ORGANISASI, 1, "0.8");
        ActivityReport second = report("klinik", ORGANISASI, 1, "0.7");
        List<ActivityReport> reports = new ArrayList<>(List.of(first, second, january));
        for (int i = 0; i < reports.size(); i++) {
            Collections.rotate(reports, 1);
            PlanProgress progress = progress(reports.toArray(ActivityReport[]::new));
            assertThat(progress.activity("klinik").rate().exact()).isEqualTo(Ratio.of(3, 10));
            assertThat(progress.unmatched())
                    .containsExactlyInAnyOrder(
                            new UnmatchedReport(first, UnmatchedReport.Reason.CONTRADICTS),
                            new UnmatchedReport(second, UnmatchedReport.Reason.CONTRADICTS));
        }
        assertThat(progress(first, second, first.withRevision(2))
                        .activity("klinik")
                        .rate()
                        .exact())
                .isEqualTo(Ratio.of(4, 5));
    }

    @Test
    void contradictingReportsLeaveAnOfficeSilentWhereThereIsNoOther() {
        PlanProgress progress =
                progress(report("klinik", ORGANISASI, 1, "0.8"), report("klinik", ORGANISASI, 1, "0.7"));
        assertThat(progress.activity("klinik").rate().reason()).contains(NotComputable.NOTHING_REPORTED);
        assertThat(progress.compliance(TimePeriod.ofQuarter(2022, 1)).exact()).isEqualTo(Ratio.ZERO);
    }

    @Test
    void aReportThatCameTwiceIsOneWhateverTheCaseOfItsOffice() {
        ActivityReport once = report("klinik", ORGANISASI, 1, "0.8");
        ActivityReport again = once.withOffice(ORGANISASI.toUpperCase(Locale.ROOT));
        PlanProgress progress = progress(once, again);
        assertThat(progress.unmatched()).isEmpty();
        assertThat(progress.activity("klinik").latest())
                .isEqualTo(progress(again, once).activity("klinik").latest());
    }

    @Test
    void whereALaterRevisionCountsTheAmbiguousOnesDoNotMatter() {
        assertThat(clinic(
                        report("klinik", ORGANISASI, 1, "0.8"),
                        report("klinik", ORGANISASI, 1, "0.7"),
                        report("klinik", ORGANISASI, 1, "0.6").withRevision(2)))
                .hasToString("60%");
    }

    @Test
    void theSameReportTwiceIsOne() {
        assertThat(clinic(report("klinik", ORGANISASI, 1, "0.8"), report("klinik", ORGANISASI, 1, "0.8")))
                .hasToString("80%");
    }

    @Test
    void idsThatThePlanDoesNotHaveAreRefused() {
        PlanProgress progress = progress();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> progress.activity("I.1"))
                .withMessage("plan of Provinsi Sumatera Barat has no activity 'I.1'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> progress.program("I"))
                .withMessage("plan of Provinsi Sumatera Barat has no program 'I'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> progress.group("III"))
                .withMessage("plan of Provinsi Sumatera Barat has no program group 'III'");
    }

    @Test
    void theRateOfAnActivityExplainsItself() {
        Figure rate = progress(report("pelatihan", KOMINFO, 1, "0.5"))
                .activity("pelatihan")
                .rate();
        assertThat(rate.explain(Language.INDONESIAN))
                .isEqualTo("(0 + 0,5) / 2 = 0,5/2 = 1/4 → 25% (satu desimal, dibulatkan (5 ke atas); "
                        + "1 dari 2 perangkat daerah belum melapor, dihitung 0; data per 31 Desember 2022)");
        assertThat(rate.derivation().name())
                .isEqualTo(Text.of("kemajuan pelaksanaan kegiatan pelatihan", "progress of kegiatan pelatihan"));
        assertThat(rate.derivation().operands())
                .containsExactly(
                        new Operand(Text.of(ORGANISASI), Ratio.ZERO),
                        new Operand(Text.of(KOMINFO), Ratio.parse("0.5")));
    }

    @Test
    void theRateOfAGroupExplainsItself() {
        assertThat(progress(WEIGHTED, report("klinik", ORGANISASI, 1, "0.4"), report("pergub", "Biro Hukum", 1, "0.8"))
                        .group("I")
                        .rate()
                        .explain(Language.ENGLISH))
                .isEqualTo("(1×0 + 1×0.4 + 3×0.8) / (1 + 1 + 3) = 2.8/5 = 14/25 → 56% (one decimal, rounded half up; "
                        + "1 of 3 activities has not been reported, counted as 0; data as of 31 December 2022)");
    }

    private static String basis(Figure rate, Language language) {
        return rate.derivation().basis().orElseThrow().in(language);
    }

    @Test
    void aRateSaysWhichOfItsOfficesWereSilentOrHaveCancelled() {
        ActionPlan plan =
                PilotPlan.with(row("klinik", Marks.of("2022"), "Dinsos", "Dinkes", "Bappeda", ORGANISASI, KOMINFO));
        List<ActivityReport> reports = List.of(
                report("klinik", "Dinsos", 1, "0.5"),
                report("klinik", "Dinkes", 1, "0").withCancelled(true));
        Figure overAssigned =
                PlanMonitor.of(plan).progress(reports, AS_OF).activity("klinik").rate();
        assertThat(basis(overAssigned, Language.INDONESIAN))
                .isEqualTo("3 dari 5 perangkat daerah belum melapor, dihitung 0; "
                        + "1 dari 5 perangkat daerah membatalkan, tidak dihitung");
        Figure overReporting = PlanMonitor.of(plan, REPORTING)
                .progress(reports, AS_OF)
                .activity("klinik")
                .rate();
        assertThat(basis(overReporting, Language.ENGLISH))
                .isEqualTo("3 of 5 offices have not reported, not counted; 1 of 5 offices has cancelled, not counted");
    }

    @Test
    void aRollUpSaysWhichOfItsActivitiesWereNotReportedOrCancelled() {
        ActivityReport[] reports = {
            report("klinik", ORGANISASI, 1, "0.1").withCancelled(true), report("pergub", "Biro Hukum", 1, "0.8")
        };
        assertThat(basis(progress(reports).rate(), Language.INDONESIAN))
                .isEqualTo(
                        "1 dari 3 kegiatan belum dilaporkan, dihitung 0; 1 dari 3 kegiatan dibatalkan, tidak dihitung;"
                                + " setiap kegiatan dihitung sama, bobotnya tidak dipakai");
        assertThat(basis(progress(REPORTING, reports).rate(), Language.ENGLISH))
                .isEqualTo("1 of 3 activities has not been reported, not counted; "
                        + "1 of 3 activities was cancelled, not counted;"
                        + " activities count alike, their weights are not used");
    }

    @Test
    void aRateOfAllThatAreAskedHasNoBasis() {
        PlanProgress progress = progress(report("klinik", ORGANISASI, 1, "0.5"));
        assertThat(progress.activity("klinik").rate().derivation().basis()).isEmpty();
        assertThat(progress.activity("pergub").rate().derivation().basis()).isEmpty();
    }

    @Test
    void anActivitySaysHowFarItIs() {
        assertThat(progress(report("klinik", ORGANISASI, 1, "0.5")).activity("klinik"))
                .hasToString("klinik: 50%");
    }

    @Test
    void aRateThatIsNotThereExplainsWhy() {
        assertThat(progress().activity("pelatihan").rate().explain(Language.INDONESIAN))
                .isEqualTo("– → tidak dapat dihitung (tidak ada yang dilaporkan; data per 31 Desember 2022)");
        assertThat(clinic(report("klinik", ORGANISASI, 1, "0").withCancelled(true))
                        .explain(Language.ENGLISH))
                .isEqualTo(
                        "0 / 0 → not computable (everything was cancelled; 1 of 1 office has cancelled, not counted; "
                                + "data as of 31 December 2022)");
        assertThat(progress().group("II").compliance().explain(Language.INDONESIAN))
                .isEqualTo("sudah melapor 0 / wajib melapor 0 → tidak dapat dihitung "
                        + "(tidak ada perangkat daerah yang ditugasi; data per 31 Desember 2022)");
    }

    @Test
    void progressKeepsWhatItIsOf() {
        assertThat(progress(WEIGHTED))
                .hasToString("progress of Provinsi Sumatera Barat, edition 2022, as of 2022-12-31")
                .returns(PLAN, PlanProgress::plan)
                .returns(AS_OF, PlanProgress::asOf)
                .returns(WEIGHTED, PlanProgress::policy);
    }

    @Test
    void elementsAreInTheOrderOfThePlan() {
        assertThat(progress().groups()).map(ElementProgress::id).containsExactly("I", "II");
        assertThat(progress().activities())
                .map(it -> it.activity().id())
                .containsExactly("pelatihan", "klinik", "pergub");
        assertThat(progress().total())
                .returns("2022", ElementProgress::id)
                .returns("Rencana Aksi", ElementProgress::name);
    }

    @Test
    void aReportIsChecked() {
        ActivityReport report = report("klinik", ORGANISASI, 1, "0.5");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> report.withClaimed(Ratio.of(50)))
                .withMessage("claimed share of activity 'klinik' by 'Biro Organisasi' must be from 0 to 1 "
                        + "(0.75 is 75%), was 50");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> report.withVerified(Ratio.of(-1, 2)))
                .withMessage("verified share of activity 'klinik' by 'Biro Organisasi' must be from 0 to 1 "
                        + "(0.75 is 75%), was -1/2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> report.withDate(LocalDate.of(2021, 12, 31)))
                .withMessage("date of the report on activity 'klinik' by 'Biro Organisasi' must not be before its "
                        + "period 2022-Q1, was 2021-12-31");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> report.withRevision(0))
                .withMessage("revision of the report on activity 'klinik' by 'Biro Organisasi' must be from 1 to "
                        + "1000000, was 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> report.withSpent(-1L))
                .withMessage("rupiah spent on activity 'klinik' by 'Biro Organisasi' must not be negative, was -1");
    }

    @Test
    void anInterimReportOfALongPeriodIsNoLaterThanItsDate() {
        ActivityReport ofTheYear = report("klinik", ORGANISASI, 1, "0.1")
                .withPeriod(TimePeriod.ofYear(2022))
                .withDate(LocalDate.of(2022, 1, 31));
        ActivityReport ofJune = report("klinik", ORGANISASI, 2, "0.6")
                .withPeriod(TimePeriod.ofMonth(2022, 6))
                .withDate(LocalDate.of(2022, 7, 1));
        assertThat(progress(ofTheYear, ofJune).activity("klinik").rate()).hasToString("60%");
    }

    @Test
    void whileAnAssignedOfficeIsSilentAnActivityIsNotDone() {
        ActivityReport done = report("pelatihan", KOMINFO, 1, "1");
        LocalDate late = LocalDate.of(2025, 1, 1);
        assertThat(PlanMonitor.of(
                                PilotPlan.with(
                                        row("pelatihan", Marks.of("2022")).withParties(KOMINFO, ORGANISASI)),
                                REPORTING)
                        .progress(List.of(done), late)
                        .activity("pelatihan")
                        .overdue())
                .isEqualTo(Tristate.YES);
    }

    @Test
    void allProgramsAreListed() {
        assertThat(progress().programs())
                .extracting(ElementProgress::id)
                .containsExactlyElementsOf(PLAN.groups().stream()
                        .flatMap(group -> group.programs().stream())
                        .map(program -> program.id())
                        .toList());
    }

    @Test
    void anOfficeThatHasCancelledOwesNoReportOfLaterPeriods() {
        ActionPlan plan = PilotPlan.with(row("klinik", Marks.of("2022"), ORGANISASI));
        ActivityReport cancelled = report("klinik", ORGANISASI, 1, "0.2").withCancelled(true);
        PlanProgress progress = PlanMonitor.of(plan).progress(List.of(cancelled), LocalDate.of(2022, 12, 31));
        assertThat(progress.compliance(TimePeriod.ofQuarter(2022, 2)).reason()).contains(PlanProgress.NONE_DUE);
    }

    @Test
    void aMonitorSaysOfWhatItIs() {
        assertThat(PlanMonitor.of(PilotPlan.PLAN))
                .hasToString("monitor of Provinsi Sumatera Barat, edition "
                        + PilotPlan.PLAN.edition().id());
        assertThat(PlanMonitor.of(PilotPlan.PLAN).policy()).isEqualTo(MonitoringPolicy.STANDARD);
    }
}
