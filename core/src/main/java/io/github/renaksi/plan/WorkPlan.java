// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.plan;

import io.github.renaksi.ProblemCode;
import io.github.renaksi.internal.Checks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * When each activity is due and who carries it out (program, kegiatan, waktu dan pihak terkait, Table 9).
 *
 * @param years the years of the columns (waktu), ascending
 * @param rows the rows in their order; their marks are among the years
 */
public record WorkPlan(List<Integer> years, List<WorkPlanRow> rows) {

    // Checks that years ascend and that marks are among them.
    public WorkPlan {
        years = Checks.list(years, "years of the work plan");
        for (int i = 0; i < years.size(); i++) {
            Checks.between(1, 9999, years.get(i), "year of the work plan");
            if (i > 0 && years.get(i - 1) >= years.get(i)) {
                throw Checks.failure(
                        ProblemCode.WRONG_ORDER,
                        "tahun rencana kerja harus berurutan naik, ada %d sebelum %d",
                        "years of the work plan must ascend, had %d before %d",
                        Checks.limit(years.get(i - 1)),
                        Checks.value(years.get(i)));
            }
        }
        rows = Checks.list(rows, "rows of the work plan");
        List<String> columns = years.stream().map(String::valueOf).toList();
        for (WorkPlanRow row : rows) {
            for (String year : row.years().marked()) {
                if (!columns.contains(year)) {
                    throw Checks.failure(
                            ProblemCode.UNKNOWN_VALUE,
                            "tahun '%s' dalam rencana kerja harus salah satu dari %s, ada '%s'",
                            "years of '%s' in the work plan must be among %s, had '%s'",
                            row.name(),
                            Checks.limit(years),
                            Checks.value(year));
                }
            }
        }
    }

    /**
     * A work plan with a row for each group, program and activity, with their codes and names, whose years are unknown
     * and which name no party yet.
     *
     * @param years the years of the columns, ascending
     * @param groups the groups
     * @return the work plan, to be completed by {@link #withRow}
     */
    public static WorkPlan of(List<Integer> years, List<ProgramGroup> groups) {
        List<WorkPlanRow> rows = new ArrayList<>();
        for (ProgramGroup group : Checks.list(groups, "groups of the work plan")) {
            rows.add(row(PlanLevel.GROUP, group.id(), group.code(), group.name()));
            for (Program program : group.programs()) {
                rows.add(row(PlanLevel.PROGRAM, program.id(), program.code(), program.name()));
                for (Activity activity : program.activities()) {
                    rows.add(row(PlanLevel.ACTIVITY, activity.id(), activity.code(), activity.name()));
                }
            }
        }
        return new WorkPlan(years, rows);
    }

    private static WorkPlanRow row(PlanLevel level, String element, Optional<PlanCode> code, String name) {
        return WorkPlanRow.builder()
                .level(level)
                .element(element)
                .code(code)
                .name(name)
                .build();
    }

    /**
     * The same work plan with the rows of one element changed.
     *
     * @param element the id of a group, program or activity
     * @param change what becomes of its row: {@code row -> row.withYears(Marks.of("2025")).withParties("Inspektorat")}
     * @return a copy
     * @throws IllegalArgumentException if no row is of the element
     */
    public WorkPlan withRow(String element, UnaryOperator<WorkPlanRow> change) {
        Checks.notNull(change, "change of a row of the work plan");
        List<WorkPlanRow> changed = new ArrayList<>(rows);
        boolean found = false;
        for (int i = 0; i < changed.size(); i++) {
            if (changed.get(i)
                    .element()
                    .filter(Checks.notNull(element, "element of a row of the work plan")::equals)
                    .isPresent()) {
                changed.set(i, change.apply(changed.get(i)));
                found = true;
            }
        }
        if (!found) {
            throw Checks.failure(
                    ProblemCode.NOT_FOUND,
                    "rencana kerja tidak memiliki baris %s",
                    "the work plan has no row of %s",
                    Checks.quoted(element));
        }
        return new WorkPlan(years, changed);
    }
}
