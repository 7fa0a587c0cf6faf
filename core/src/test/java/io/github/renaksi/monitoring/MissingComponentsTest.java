// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.monitoring;

import static io.github.renaksi.MissingComponents.refusals;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.renaksi.TimePeriod;
import io.github.renaksi.complaint.ComplaintCounts;
import io.github.renaksi.complaint.ComplaintTally;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MissingComponentsTest {

    private static final ActivityReport REPORT = PilotPlan.report("klinik", PilotPlan.ORGANISASI, 1, "0.5");
    private static final PlanProgress PROGRESS =
            PlanMonitor.of(PilotPlan.PLAN).progress(List.of(REPORT), LocalDate.of(2022, 12, 31));

    private static Map<String, String> saying(String... refusals) {
        Map<String, String> saying = new LinkedHashMap<>();
        for (String refusal : refusals) {
            String[] parts = refusal.split(": ", 2);
            saying.put(parts[0], parts[1] + " must not be null");
        }
        return saying;
    }

    @Test
    void aReportNamesWhatIsMissing() throws ReflectiveOperationException {
        assertThat(refusals(REPORT))
                .isEqualTo(saying(
                        "activity: activity of a report",
                        "office: office of a report on activity 'klinik'",
                        "period: period of the report on activity 'klinik' by 'Biro Organisasi'",
                        "date: date of the report on activity 'klinik' by 'Biro Organisasi'",
                        "claimed: claimed share of activity 'klinik' by 'Biro Organisasi'",
                        "verified: verified share of activity 'klinik' by 'Biro Organisasi'",
                        "spent: rupiah spent on activity 'klinik' by 'Biro Organisasi'",
                        "obstacles: obstacles of activity 'klinik'",
                        "followUp: follow-up of activity 'klinik'",
                        "evidence: evidence of activity 'klinik'",
                        "attributes: attributes of the report on activity 'klinik'"));
    }

    @Test
    void aPolicyNamesWhatIsMissing() throws ReflectiveOperationException {
        assertThat(refusals(MonitoringPolicy.STANDARD))
                .isEqualTo(saying(
                        "weighting: weighting of a monitoring policy",
                        "basis: basis of a monitoring policy",
                        "members: members of a monitoring policy",
                        "formulas: formulas of a monitoring policy",
                        "bands: bands of a monitoring policy",
                        "bandBasis: basis of bands of a monitoring policy",
                        "blankPeriods: choice of blank periods of a monitoring policy",
                        "hierarchy: hierarchy of a monitoring policy",
                        "attention: rules of attention of a monitoring policy"));
    }

    @Test
    void dataNameWhatIsMissing() throws ReflectiveOperationException {
        assertThat(refusals(MonitoringData.NONE))
                .isEqualTo(saying(
                        "tallies: tallies of monitoring data",
                        "realisations: realisations of monitoring data",
                        "reports: activity reports of monitoring data"));
    }

    @Test
    void resultsNameWhatIsMissing() throws ReflectiveOperationException {
        assertThat(refusals(PROGRESS.group("I")))
                .isEqualTo(saying(
                        "id: id of a progress",
                        "name: name of the progress of 'I'",
                        "rate: rate of the progress of 'I'",
                        "compliance: compliance of the progress of 'I'",
                        "weight: weight of the progress of 'I'"));
        assertThat(refusals(new UnmatchedReport(REPORT, UnmatchedReport.Reason.NOT_ASSIGNED)))
                .isEqualTo(saying("report: unmatched report", "reason: reason of an unmatched report"));
        assertThat(refusals(new UnmatchedRealisation(
                        Realisation.of("diterima", TimePeriod.ofYear(2022), 1),
                        UnmatchedRealisation.Reason.NO_SUCH_TARGET)))
                .isEqualTo(saying("realisation: unmatched realisation", "reason: reason of an unmatched realisation"));
        ComplaintTally tally =
                ComplaintTally.of("Dinsos", TimePeriod.ofYear(2022), LocalDate.of(2022, 12, 31), ComplaintCounts.NONE);
        assertThat(refusals(new UnmatchedTally(tally, UnmatchedTally.Reason.OVERLAPS)))
                .isEqualTo(saying("tally: unmatched tally", "reason: reason of an unmatched tally"));
    }

    @Test
    void calculationsNameWhatIsMissing() {
        LocalDate day = LocalDate.of(2022, 12, 31);
        TimePeriod year = TimePeriod.ofYear(2022);
        assertThatNullPointerException()
                .isThrownBy(() -> PlanMonitor.of(missing()).progress(List.of(), day))
                .withMessage("plan that is monitored must not be null");
        assertThatNullPointerException()
                .isThrownBy(() -> PlanMonitor.of(PilotPlan.PLAN).progress(missing(), day))
                .withMessage("reports on activities must not be null");
        assertThatNullPointerException()
                .isThrownBy(() -> PlanMonitor.of(PilotPlan.PLAN).progress(List.of(), missing()))
                .withMessage("as-of date of a progress must not be null");
        assertThatNullPointerException()
                .isThrownBy(() -> PlanMonitor.of(PilotPlan.PLAN).absorption(List.of(), missing(), day))
                .withMessage("period of an absorption must not be null");
        assertThatNullPointerException()
                .isThrownBy(() -> PlanMonitor.of(PilotPlan.PLAN).report(missing(), year, day))
                .withMessage("data of a report must not be null");
    }

    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
    private static <T> T missing() {
        return null;
    }
}
