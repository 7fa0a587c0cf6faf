// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.examples.walkthrough;

import io.github.renaksi.Marks;
import io.github.renaksi.plan.ActionPlan;
import io.github.renaksi.plan.Activity;
import io.github.renaksi.plan.PlanCode;
import io.github.renaksi.plan.Program;
import io.github.renaksi.plan.ProgramGroup;
import io.github.renaksi.plan.SuccessIndicator;
import io.github.renaksi.plan.SuccessIndicatorRow;
import io.github.renaksi.plan.WorkPlan;
import io.github.renaksi.plan.WorkPlanRow;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tables 7 and 9 as one tree, with the years and parties of each activity, and Table 8. */
final class ProgramChapter {

    private final Page page;
    private final ActionPlan plan;
    private final Map<String, WorkPlanRow> rows = new HashMap<>();

    ProgramChapter(Page page, ActionPlan plan) {
        this.page = page;
        this.plan = plan;
        plan.workPlan()
                .map(WorkPlan::rows)
                .orElse(List.of())
                .forEach(row -> row.element().ifPresent(element -> rows.put(element, row)));
    }

    void print() {
        page.heading(page.say(
                "TABEL 7 DAN 9. PROGRAM, KEGIATAN, WAKTU DAN PIHAK TERKAIT",
                "TABLES 7 AND 9. PROGRAMS, ACTIVITIES, YEARS AND PARTIES"));
        plan.groups().forEach(this::group);
        page.heading(page.say("TABEL 8. INDIKATOR KEBERHASILAN", "TABLE 8. INDICATORS OF SUCCESS"));
        plan.indicators().forEach(this::indicators);
    }

    private void group(ProgramGroup group) {
        page.paragraph(label("", group.code()), group.name());
        for (Program program : group.programs()) {
            element("  ", program.id(), program.code(), program.name());
            for (Activity activity : program.activities()) {
                element("    ", activity.id(), activity.code(), activity.name());
                Optional.ofNullable(rows.get(activity.id()))
                        .ifPresentOrElse(
                                this::schedule,
                                () -> page.paragraph("      ", page.say("tidak ada dalam Tabel 9", "not in Table 9")));
            }
        }
    }

    private void element(String indent, String id, Optional<PlanCode> code, String name) {
        page.paragraph(label(indent, code), name);
        Optional.ofNullable(rows.get(id))
                .filter(row -> !row.name().equals(name) || !row.code().equals(code))
                .ifPresent(row -> page.paragraph(
                        indent + "  " + page.say("Tabel 9: ", "Table 9: "),
                        (row.code().equals(code) ? "" : label("", row.code())) + row.name()));
    }

    private static String label(String indent, Optional<PlanCode> code) {
        return indent + code.map(PlanCode::toString).orElse("•") + " ";
    }

    private void schedule(WorkPlanRow row) {
        page.paragraph("      ", years(row.years()) + "; " + String.join(", ", row.parties()));
    }

    private String years(Marks years) {
        String marked = String.join(", ", years.marked());
        if (years.complete()) {
            return marked;
        }
        return marked.isEmpty()
                ? page.say("tahun tidak terbaca", "years not readable")
                : marked + page.say(" (tahun lain tidak terbaca)", " (other years not readable)");
    }

    private void indicators(SuccessIndicatorRow row) {
        page.paragraph(row.number().orElse("•") + " ", row.name());
        for (SuccessIndicator indicator : row.indicators()) {
            page.paragraph("   • ", indicator.text());
        }
    }
}
