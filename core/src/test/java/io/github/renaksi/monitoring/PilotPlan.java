// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.monitoring;

import io.github.renaksi.Marks;
import io.github.renaksi.Region;
import io.github.renaksi.TimePeriod;
import io.github.renaksi.figure.Ratio;
import io.github.renaksi.plan.ActionPlan;
import io.github.renaksi.plan.Activity;
import io.github.renaksi.plan.Decree;
import io.github.renaksi.plan.Edition;
import io.github.renaksi.plan.PlanLevel;
import io.github.renaksi.plan.Program;
import io.github.renaksi.plan.ProgramGroup;
import io.github.renaksi.plan.WorkPlan;
import io.github.renaksi.plan.WorkPlanRow;
import java.util.List;

/**
 * A small plan of two groups: {@code I} with program {@code I.1} (activities {@code pelatihan}, of two offices in 2022,
 * and {@code klinik}, of one office in 2022 and 2023) and program {@code I.2} (activity {@code pergub} of weight 3,
 * without a row in the work plan), and {@code II} with an empty program {@code II.1}.
 */
final class PilotPlan {

    static final String ORGANISASI = "Biro Organisasi";
    static final String KOMINFO = "Diskominfo";

    static final ActionPlan PLAN = ActionPlan.builder()
            .region(Region.of("Provinsi", "Sumatera Barat"))
            .edition(Edition.of("2022"))
            .decree(Decree.builder()
                    .form("Keputusan Gubernur")
                    .title("Rencana Aksi")
                    .issuer("Gubernur")
                    .build())
            .period(TimePeriod.ofYears(2022, 2024))
            .addGroups(
                    group(
                            "I",
                            "Penguatan SDM",
                            program("I.1", "Pelatihan Admin", activity("pelatihan"), activity("klinik")),
                            program("I.2", "Kebijakan", activity("pergub").withWeight(Ratio.of(3)))),
                    group("II", "Penguatan Data", program("II.1", "Integrasi")))
            .workPlan(workPlan(
                    row("pelatihan", Marks.of("2022"), ORGANISASI, KOMINFO),
                    row("klinik", Marks.of("2022", "2023"), ORGANISASI)))
            .build();

    private PilotPlan() {}

    private static ProgramGroup group(String id, String name, Program... programs) {
        return ProgramGroup.builder().id(id).name(name).addPrograms(programs).build();
    }

    private static Program program(String id, String name, Activity... activities) {
        return Program.builder().id(id).name(name).addActivities(activities).build();
    }

    private static Activity activity(String id) {
        return Activity.builder().id(id).name("kegiatan " + id).build();
    }

    static WorkPlan workPlan(WorkPlanRow... rows) {
        return new WorkPlan(List.of(2022, 2023, 2024), List.of(rows));
    }

    static WorkPlanRow row(String activity, Marks years, String... parties) {
        return WorkPlanRow.builder()
                .level(PlanLevel.ACTIVITY)
                .element(activity)
                .name("kegiatan " + activity)
                .years(years)
                .addParties(parties)
                .build();
    }

    /** The plan with another work plan. */
    static ActionPlan with(WorkPlanRow... rows) {
        return PLAN.withWorkPlan(workPlan(rows));
    }

    /** A first report on the last day of a quarter of 2022. */
    static ActivityReport report(String activity, String office, int quarter, String claimed) {
        TimePeriod period = TimePeriod.ofQuarter(2022, quarter);
        return ActivityReport.builder()
                .activity(activity)
                .office(office)
                .period(period)
                .date(period.endInclusive())
                .claimed(Ratio.parse(claimed))
                .build();
    }
}
