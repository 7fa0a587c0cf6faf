package io.github.renaksi.plan;

import io.github.renaksi.internal.Checks;
import java.util.List;

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
                        "years of the work plan must ascend, had %d before %d", years.get(i - 1), years.get(i));
            }
        }
        rows = Checks.list(rows, "rows of the work plan");
        List<String> columns = years.stream().map(String::valueOf).toList();
        for (WorkPlanRow row : rows) {
            for (String year : row.years().marked()) {
                if (!columns.contains(year)) {
                    throw Checks.failure(
                            "years of '%s' in the work plan must be among %s, had '%s'", row.name(), years, year);
                }
            }
        }
    }
}
