// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.examples.walkthrough;

import io.github.renaksi.Language;
import io.github.renaksi.Marks;
import io.github.renaksi.Region;
import io.github.renaksi.TimePeriod;
import io.github.renaksi.complaint.CompletionRates;
import io.github.renaksi.figure.Ratio;
import io.github.renaksi.monitoring.ActivityReport;
import io.github.renaksi.monitoring.MonitoringData;
import io.github.renaksi.monitoring.MonitoringPolicy;
import io.github.renaksi.monitoring.PeriodReport;
import io.github.renaksi.monitoring.PlanMonitor;
import io.github.renaksi.plan.ActionPlan;
import io.github.renaksi.plan.WorkPlan;
import io.github.renaksi.sp4n.Sp4n;
import java.time.LocalDate;
import java.util.List;

/** The sample of the README on the report of a quarter, whole. */
final class QuarterReport {

    private QuarterReport() {}

    static ActionPlan plan() {
        // README
        ActionPlan draft = Sp4n.plan(Region.of("Kabupaten", "Agam"), TimePeriod.ofYears(2025, 2029))
                .build();
        WorkPlan workPlan = WorkPlan.of(List.of(2025, 2026, 2027, 2028, 2029), draft.groups())
                .withRow(
                        "I.1.1",
                        row -> row.withYears(Marks.of("2025", "2026"))
                                .withParties("Bagian Organisasi", "Seluruh Perangkat Daerah"));
        ActionPlan plan = draft.withWorkPlan(workPlan)
                .withActivity("I.1.1", activity -> activity.withName("Pelatihan bagi pimpinan dan pelaksana"));
        // README
        return plan;
    }

    static PeriodReport report(ActionPlan plan, MonitoringData data) {
        // README
        ActivityReport training = ActivityReport.builder()
                .activity("I.1.1")
                .office("Bagian Organisasi")
                .period(TimePeriod.ofQuarter(2025, 1))
                .date(LocalDate.of(2025, 4, 3))
                .claimed(Ratio.parse("0.75"))
                .verified(Ratio.parse("0.5"))
                .build();
        MonitoringData reported = data.plus(MonitoringData.ofReports(List.of(training)));

        MonitoringPolicy policy = MonitoringPolicy.builder()
                .putMember("Seluruh Perangkat Daerah", List.of("Dinas Kesehatan", "Dinas Pendidikan"))
                .build();
        PeriodReport report =
                PlanMonitor.of(plan, policy).report(reported, TimePeriod.ofQuarter(2025, 1), LocalDate.of(2025, 4, 10));
        report.achievements().forEach(System.out::println);
        System.out.println(report.completion(CompletionRates.RESOLVED_OF_RECEIVED));
        System.out.println(report.progress().group("I").rate().explain(Language.INDONESIAN));
        System.out.println(report.overdue().size() + " / " + report.unmatched().size());
        report.owed().forEach(owed -> System.out.println(owed.in(Language.INDONESIAN)));
        report.attention().forEach(need -> System.out.println(need.in(Language.INDONESIAN)));
        // README
        return report;
    }
}
