// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.monitoring;

import io.github.renaksi.Marks;
import io.github.renaksi.TimePeriod;
import io.github.renaksi.Tristate;
import io.github.renaksi.internal.OfficeNames;
import io.github.renaksi.plan.ActionPlan;
import io.github.renaksi.plan.Activity;
import io.github.renaksi.plan.WorkPlan;
import io.github.renaksi.plan.WorkPlanRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IntSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the work plan says of one activity: who carries it out, and in which years. A table may give an activity several
 * rows; years belong to the parties of their row, and those of a row that names nobody to all. Offices are known by
 * their {@linkplain OfficeNames#fold keys}. Nothing changes once a plan is read.
 */
final class AssignedActivity {

    private final Activity activity;
    private final Optional<LocalDate> lastColumn;
    /** The years of each row of the work plan. */
    private final List<Marks> years = new ArrayList<>();
    /** The years of the rows that name an office. */
    private final Map<String, List<Marks>> yearsOfOffice = new HashMap<>();

    private final List<Marks> yearsOfAll = new ArrayList<>();
    /** Names as the work plan has them, in its order. */
    private final Map<String, String> offices = new LinkedHashMap<>();

    private AssignedActivity(Activity activity, Optional<LocalDate> lastColumn) {
        this.activity = activity;
        this.lastColumn = lastColumn;
    }

    /** The activities of a plan by id, in its order. */
    static Map<String, AssignedActivity> of(ActionPlan plan, OfficeGroups groups) {
        Optional<LocalDate> lastColumn = plan.workPlan().flatMap(AssignedActivity::lastColumn);
        Map<String, AssignedActivity> byId = new LinkedHashMap<>();
        plan.activities().forEach(activity -> byId.put(activity.id(), new AssignedActivity(activity, lastColumn)));
        plan.workPlan().ifPresent(workPlan -> {
            for (WorkPlanRow row : workPlan.rows()) {
                row.element().map(byId::get).ifPresent(activity -> activity.add(row, groups));
            }
        });
        byId.values()
                .forEach(activity ->
                        activity.yearsOfOffice.values().forEach(ofOffice -> ofOffice.addAll(0, activity.yearsOfAll)));
        return Collections.unmodifiableMap(byId);
    }

    private static Optional<LocalDate> lastColumn(WorkPlan workPlan) {
        List<Integer> columns = workPlan.years();
        return columns.isEmpty()
                ? Optional.empty()
                : Optional.of(TimePeriod.ofYear(columns.get(columns.size() - 1)).endInclusive());
    }

    private void add(WorkPlanRow row, OfficeGroups groups) {
        years.add(row.years());
        boolean named = false;
        for (String party : row.parties()) {
            for (String office : groups.officesOf(party)) {
                String key = OfficeNames.fold(office);
                offices.putIfAbsent(key, office);
                yearsOfOffice.computeIfAbsent(key, it -> new ArrayList<>()).add(row.years());
                named = true;
            }
        }
        if (!named) {
            yearsOfAll.add(row.years());
        }
    }

    Activity activity() {
        return activity;
    }

    /** The offices by key, with the names that the work plan gives them; none where it does not say. */
    Map<String, String> offices() {
        return Collections.unmodifiableMap(offices);
    }

    /** Whether reports of an office count: it is assigned, or nobody is. */
    boolean admits(String office) {
        return offices.isEmpty() || offices.containsKey(office);
    }

    private List<Marks> yearsOf(String office) {
        return yearsOfOffice.getOrDefault(office, yearsOfAll);
    }

    /** From the first marked year of any row to the last. */
    Optional<TimePeriod> schedule() {
        return isScheduleKnown() ? span(years) : Optional.empty();
    }

    /** Whether it is known in which years it is due, be it in none. */
    boolean isScheduleKnown() {
        return isKnown(years);
    }

    private static boolean isKnown(Collection<Marks> years) {
        return !years.isEmpty() && years.stream().allMatch(Marks::complete);
    }

    private static Optional<TimePeriod> span(Collection<Marks> years) {
        IntSummaryStatistics marked = years.stream()
                .flatMap(marks -> marks.marked().stream())
                .mapToInt(Integer::parseInt)
                .summaryStatistics();
        return marked.getCount() == 0
                ? Optional.empty()
                : Optional.of(TimePeriod.ofYears(marked.getMin(), marked.getMax()));
    }

    /** Whether the last year of any row was over on a day. */
    Tristate isOver(LocalDate day) {
        return isOver(years, day);
    }

    /** Whether the last year of an office was over on a day. */
    Tristate isOver(String office, LocalDate day) {
        return isOver(yearsOf(office), day);
    }

    /** Where marks are lost it surely was if some year is marked and the last column of the table was over. */
    private Tristate isOver(Collection<Marks> years, LocalDate day) {
        Optional<TimePeriod> due = span(years);
        if (isKnown(years)) {
            return due.filter(it -> day.isAfter(it.endInclusive())).isPresent() ? Tristate.YES : Tristate.NO;
        }
        return due.isPresent() && lastColumn.filter(day::isAfter).isPresent() ? Tristate.YES : Tristate.UNKNOWN;
    }

    /** Whether the years of an office are known, and the last of them is the year or an earlier one. */
    boolean isDueBy(String office, int year) {
        List<Marks> ofOffice = yearsOf(office);
        return isKnown(ofOffice)
                && span(ofOffice)
                        .filter(due -> due.endInclusive().getYear() <= year)
                        .isPresent();
    }

    /** Whether it may be due for an office in a period: not where its years are known and none touches the period. */
    boolean mayBeDue(String office, TimePeriod period) {
        return yearsOf(office).stream()
                .anyMatch(marks -> !marks.complete()
                        || marks.marked().stream()
                                .anyMatch(year -> TimePeriod.ofYear(Integer.parseInt(year))
                                        .overlaps(period)));
    }
}
