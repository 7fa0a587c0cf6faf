// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.complaint;

import io.github.renaksi.ProblemCode;
import io.github.renaksi.Text;
import io.github.renaksi.internal.Checks;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * In how many working days a complaint of each category is to be resolved (jangka waktu penyelesaian).
 *
 * <p>Categories are compared without regard to case and white space.
 *
 * @param workingDays the working days of each category, 1 or more; categories are kept in lower case with single
 *     spaces, and no two may be the same so
 */
public record Deadlines(Map<String, Integer> workingDays) {

    public Deadlines {
        Map<String, Integer> copy = new LinkedHashMap<>();
        Checks.notNull(workingDays, "working days of deadlines").forEach((category, days) -> {
            String folded = fold(Checks.text(category, "category of a deadline"));
            int number = Checks.notNull(days, "working days of category '%s'", category);
            Checks.between(1, 10_000, number, "working days of category '%s'", category);
            if (copy.put(folded, number) != null) {
                throw Checks.failure(
                        ProblemCode.NOT_UNIQUE,
                        "kategori batas waktu tidak boleh berulang, '%s' muncul dua kali",
                        "categories of deadlines must be unique, '%s' occurs twice",
                        Checks.value(category));
            }
        });
        workingDays = Collections.unmodifiableMap(copy);
    }

    /**
     * The last day on which a complaint is resolved in time.
     *
     * @param category its category
     * @param receivedOn the day on which it was received
     * @param calendar the working days
     * @return the deadline
     * @throws IllegalArgumentException if the category is unknown, or the calendar does not cover the days
     */
    public LocalDate dueOn(String category, LocalDate receivedOn, WorkingDayCalendar calendar) {
        Checks.notNull(receivedOn, "day of receipt of a deadline");
        Checks.notNull(calendar, "calendar of a deadline");
        @Nullable Integer days = workingDays.get(fold(Checks.notNull(category, "category of a deadline")));
        if (days == null) {
            throw Checks.failure(
                    ProblemCode.NOT_FOUND,
                    "batas waktu tidak diketahui untuk kategori %s, hanya untuk %s",
                    "no deadline is known for category %s, only for %s",
                    Checks.quoted(category),
                    workingDays.isEmpty()
                            ? Text.of("tidak satu pun", "none")
                            : Checks.limit(String.join(", ", workingDays.keySet())));
        }
        return calendar.plusWorkingDays(receivedOn, days);
    }

    private static String fold(String category) {
        return Checks.singleSpaced(category).toLowerCase(Locale.ROOT);
    }
}
