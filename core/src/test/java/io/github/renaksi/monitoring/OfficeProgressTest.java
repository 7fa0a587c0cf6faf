// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.monitoring;

import static io.github.renaksi.monitoring.PilotPlan.KOMINFO;
import static io.github.renaksi.monitoring.PilotPlan.ORGANISASI;
import static io.github.renaksi.monitoring.PilotPlan.PLAN;
import static io.github.renaksi.monitoring.PilotPlan.report;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.renaksi.Language;
import io.github.renaksi.Marks;
import io.github.renaksi.TimePeriod;
import io.github.renaksi.figure.Ratio;
import io.github.renaksi.plan.ActionPlan;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Offices and what needs the leader, by the pilot plan: pelatihan of two offices in 2022, klinik of one in 2022–2023.
 */
class OfficeProgressTest {

    private static final LocalDate AS_OF = LocalDate.of(2022, 4, 10);
    private static final TimePeriod QUARTER = TimePeriod.ofQuarter(2022, 1);

    private static final MonitoringPolicy POLICY = MonitoringPolicy.builder()
            .addHierarchy(
                    Position.of("Gubernur", "Kepala daerah"),
                    Position.of("Sekda", "Eselon I").under("Gubernur"),
                    Position.of(ORGANISASI, "Eselon II").under("Sekda"),
                    Position.of(KOMINFO, "Eselon II").under("Sekda"))
            .build();

    private static PeriodReport of(ActivityReport... reports) {
        return PlanMonitor.of(PLAN, POLICY).report(MonitoringData.ofReports(List.of(reports)), QUARTER, AS_OF);
    }

    @Test
    void anOfficeHasItsActivitiesItsRateAndWhatItOwes() {
        PeriodReport report = of(report("pelatihan", ORGANISASI, 1, "0.5"));
        OfficeProgress organisasi = report.office("BIRO  organisasi");
        assertThat(organisasi.rate().explain(Language.INDONESIAN))
                .startsWith("(0,5 + 0) / 2 = 0,5/2 = 1/4 → 25%")
                .contains("1 dari 2 kegiatan belum dilaporkan, dihitung 0");
        assertThat(organisasi.compliance().explain(Language.INDONESIAN))
                .startsWith("sudah melapor 1 / wajib melapor 2 = 1/2 → 50%");
        assertThat(organisasi.owed()).extracting(it -> it.activity().id()).containsExactly("klinik");
        assertThat(organisasi.owed().get(0).in(Language.INDONESIAN))
                .isEqualTo(
                        "Biro Organisasi belum melaporkan kegiatan klinik \"kegiatan klinik\" untuk triwulan I tahun 2022.");
        assertThat(report.owed())
                .extracting(it -> it.activity().id() + " " + it.office())
                .containsExactly("pelatihan Diskominfo", "klinik Biro Organisasi");
        assertThat(report.offices()).extracting(OfficeProgress::name).containsExactly(ORGANISASI, KOMINFO);
    }

    @Test
    void aPositionHasAllThatIsBelow() {
        PeriodReport report = of(report("pelatihan", ORGANISASI, 1, "0.5"), report("pelatihan", KOMINFO, 1, "1"));
        OfficeProgress governor = report.position("gubernur");
        assertThat(governor.activities()).hasSize(3);
        assertThat(governor.rate().exact()).isEqualTo(Ratio.of(1, 2));
        assertThat(report.position(KOMINFO).rate().exact()).isEqualTo(Ratio.ONE);
        assertThat(report.office(KOMINFO).position().flatMap(Position::superior))
                .contains("Sekda");
        assertThat(report.positions())
                .extracting(OfficeProgress::name)
                .containsExactly("Gubernur", "Sekda", ORGANISASI, KOMINFO);
    }

    @Test
    void whoHasNothingToDoWithThePlanIsRefusedByName() {
        PeriodReport report = of();
        assertThat(report.findOffice("Dinas Lain")).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> report.office("Dinas Lain"))
                .withMessage("the plan assigns nothing to office 'Dinas Lain', and no report of it counts");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> report.position("Wakil"))
                .withMessage("the hierarchy of the monitoring policy has no 'Wakil'");
    }

    @Test
    void whatIsDueByAYearIsHeldApartFromTheWholePlan() {
        ActionPlan plan = PilotPlan.with(
                PilotPlan.row("pelatihan", Marks.of("2022"), KOMINFO),
                PilotPlan.row("klinik", Marks.of("2023"), ORGANISASI));
        PlanProgress progress = PlanMonitor.of(plan)
                .progress(List.of(report("pelatihan", KOMINFO, 4, "1")), LocalDate.of(2022, 12, 31));
        assertThat(progress.due(2022).rate().exact()).isEqualTo(Ratio.ONE);
        assertThat(progress.due(2022).activities()).isEqualTo(1);
        assertThat(progress.due(2023).rate().exact()).isEqualTo(Ratio.of(1, 2));
        assertThat(progress.due(2021).activities()).isZero();
        assertThat(progress.due(2021).rate().isComputable()).isFalse();
    }

    @Test
    void weightsThatThePolicyDoesNotUseAreSaid() {
        PlanProgress progress = PlanMonitor.of(PLAN).progress(List.of(report("pelatihan", KOMINFO, 1, "1")), AS_OF);
        assertThat(progress.rate().explain(Language.INDONESIAN))
                .contains("setiap kegiatan dihitung sama, bobotnya tidak dipakai");
        PlanProgress weighted = PlanMonitor.of(PLAN, MonitoringPolicy.STANDARD.withWeighting(Weighting.BY_WEIGHT))
                .progress(List.of(report("pelatihan", KOMINFO, 1, "1")), AS_OF);
        assertThat(weighted.rate().explain(Language.INDONESIAN)).doesNotContain("bobotnya tidak dipakai");
    }

    @Test
    void whatNeedsTheLeaderIsRankedByItsShare() {
        ActionPlan plan = BudgetAbsorptionTest.budgeted(Map.of("klinik", Map.of(TimePeriod.ofYear(2022), 1_000_000L)));
        PeriodReport report = PlanMonitor.of(plan, POLICY)
                .report(
                        MonitoringData.ofReports(List.of(
                                report("pelatihan", ORGANISASI, 1, "0.5"),
                                report("klinik", ORGANISASI, 1, "0.25").withSpent(900_000L))),
                        QUARTER,
                        AS_OF);
        assertThat(report.attention())
                .extracting(Attention::condition)
                .containsExactly(
                        AttentionRule.Condition.UNVERIFIED,
                        AttentionRule.Condition.BUDGET_GAP,
                        AttentionRule.Condition.OWED_REPORTS);
        assertThat(report.attention().get(2).in(Language.INDONESIAN))
                .isEqualTo("1 dari 3 laporan belum disampaikan oleh 1 perangkat daerah: Diskominfo (1)."
                        + " Minta laporan perangkat daerah tersebut.");
        assertThat(report.attention().get(2).in(Language.ENGLISH))
                .isEqualTo("1 of 3 reports is owed by 1 office: Diskominfo (1). Ask these offices for their reports.");
        assertThat(report.attention().get(1).in(Language.INDONESIAN))
                .startsWith("Anggaran terserap 90%, sedangkan kemajuan pelaksanaan ");
    }

    @Test
    void aRegionSaysFromWhichShareOnAConditionNeedsItsLeader() {
        MonitoringPolicy policy =
                POLICY.withAttention(List.of(AttentionRule.of(AttentionRule.Condition.OWED_REPORTS, Ratio.of(1, 2))));
        MonitoringData half = MonitoringData.ofReports(
                List.of(report("pelatihan", ORGANISASI, 1, "0.5"), report("klinik", ORGANISASI, 1, "0.5")));
        assertThat(PlanMonitor.of(PLAN, policy).report(half, QUARTER, AS_OF).attention())
                .isEmpty();
        assertThat(PlanMonitor.of(PLAN, policy)
                        .report(MonitoringData.NONE, QUARTER, AS_OF)
                        .attention())
                .extracting(Attention::share)
                .containsExactly(Ratio.ONE);
    }
}
