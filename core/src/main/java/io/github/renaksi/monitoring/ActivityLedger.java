package io.github.renaksi.monitoring;

import io.github.renaksi.Marks;
import io.github.renaksi.TimePeriod;
import io.github.renaksi.Tristate;
import io.github.renaksi.figure.Ratio;
import io.github.renaksi.figure.WeightedValues;
import io.github.renaksi.internal.Checks;
import io.github.renaksi.internal.OfficeNames;
import io.github.renaksi.plan.Activity;
import io.github.renaksi.plan.WorkPlanRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IntSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the work plan says of one activity and which reports on it count. It is filled while rows and reports are read,
 * then {@linkplain #close closed}, and never changed afterwards. Offices are known by their {@linkplain OfficeNames#key
 * keys}.
 */
final class ActivityLedger {

    /**
     * By the day up to which a report can tell, the end of its period or its own date where that is earlier; of those
     * that tell as much the one whose period ends later, of these the one that was made later, and of these the one of
     * the shorter period. No two reports of different periods are equal.
     */
    private static final Comparator<ActivityReport> BY_TIME = Comparator.comparing(ActivityLedger::tellsUpTo)
            .thenComparing(report -> report.period().endInclusive())
            .thenComparing(ActivityReport::date)
            .thenComparing(ActivityReport::period);

    private static LocalDate tellsUpTo(ActivityReport report) {
        LocalDate end = report.period().endInclusive();
        return report.date().isBefore(end) ? report.date() : end;
    }

    private final Activity activity;
    private final OfficeNames names;
    /** The years of each row of the work plan. */
    private final List<Marks> years = new ArrayList<>();
    /** The years of the rows that name an office; those of rows that name none are of all offices. */
    private final Map<String, List<Marks>> yearsOfOffice = new HashMap<>();

    private final List<Marks> yearsOfAll = new ArrayList<>();
    /** Names as the work plan has them, in its order. */
    private final Map<String, String> assigned = new LinkedHashMap<>();

    private final NavigableMap<String, List<ActivityReport>> reports = new TreeMap<>();
    private final NavigableMap<String, ActivityReport> latest = new TreeMap<>();

    ActivityLedger(Activity activity, OfficeNames names) {
        this.activity = activity;
        this.names = names;
    }

    /** Takes up a row of the work plan; a table may give an activity several. */
    void plan(WorkPlanRow row, OfficeGroups groups) {
        years.add(row.years());
        boolean named = false;
        for (String party : row.parties()) {
            for (String office : groups.officesOf(party)) {
                String key = names.key(office);
                assigned.putIfAbsent(key, office);
                yearsOfOffice.computeIfAbsent(key, it -> new ArrayList<>()).add(row.years());
                named = true;
            }
        }
        if (!named) {
            yearsOfAll.add(row.years());
        }
    }

    private List<Marks> yearsOf(String office) {
        List<Marks> ofOffice = new ArrayList<>(yearsOfAll);
        ofOffice.addAll(yearsOfOffice.getOrDefault(office, List.of()));
        return ofOffice;
    }

    /** Takes up a report; false where the office is not assigned. */
    boolean take(ActivityReport report) {
        String office = names.key(report.office());
        if (!assigned.isEmpty() && !assigned.containsKey(office)) {
            return false;
        }
        reports.computeIfAbsent(office, it -> new ArrayList<>()).add(report);
        return true;
    }

    /**
     * Finds the reports that count, when all were taken.
     *
     * @throws IllegalArgumentException if two different reports are the same revision of what counts
     */
    void close() {
        reports.forEach((office, all) -> latest.put(office, latest(all)));
    }

    /** Of each period the highest revision, and of these the latest. */
    private static ActivityReport latest(List<ActivityReport> reports) {
        Map<TimePeriod, ActivityReport> revised = new HashMap<>();
        for (ActivityReport report : reports) {
            revised.merge(report.period(), report, (known, next) -> next.revision() > known.revision() ? next : known);
        }
        ActivityReport latest = Collections.max(revised.values(), BY_TIME);
        for (ActivityReport report : reports) {
            if (report.period().equals(latest.period())
                    && report.revision() == latest.revision()
                    && !report.equals(latest)) {
                throw Checks.failure(
                        "reports on activity '%s' by '%s' for %s must differ in revision, revision %d occurs twice",
                        report.activity(), report.office(), report.period(), report.revision());
            }
        }
        return latest;
    }

    /**
     * Those that count: the offices that are assigned, or where none is, those that have reported, in an order that
     * does not hang on that of the reports.
     */
    Collection<String> offices() {
        return assigned.isEmpty() ? latest.keySet() : assigned.keySet();
    }

    List<ActivityReport> reports() {
        return offices().stream()
                .flatMap(office -> Optional.ofNullable(latest.get(office)).stream())
                .toList();
    }

    /** The values of the offices that count. */
    WeightedValues shares(OfficeBasis basis) {
        List<WeightedValues.Term> terms = new ArrayList<>();
        for (String office : offices()) {
            @Nullable ActivityReport report = latest.get(office);
            if (report == null) {
                if (basis == OfficeBasis.ASSIGNED) {
                    terms.add(WeightedValues.Term.of(activity.id(), nameOf(office), Ratio.ZERO));
                }
            } else if (!report.cancelled()) {
                terms.add(WeightedValues.Term.of(activity.id(), nameOf(office), report.progress()));
            }
        }
        return new WeightedValues(terms);
    }

    /** As the work plan spells it, or where it assigns nobody, the report that counts. */
    private String nameOf(String office) {
        return Optional.ofNullable(assigned.get(office))
                .orElseGet(() -> Optional.ofNullable(latest.get(office))
                        .map(ActivityReport::office)
                        .orElse(office));
    }

    boolean isReported() {
        return !latest.isEmpty();
    }

    /** Whether all that are assigned have cancelled, or where none is, all that have reported. */
    boolean isCancelled() {
        return isReported() && offices().stream().allMatch(this::hasCancelled);
    }

    /** How many of those that count have not reported. */
    long silent() {
        return offices().stream().filter(office -> !latest.containsKey(office)).count();
    }

    /** How many of those that count have cancelled. */
    long cancelling() {
        return offices().stream().filter(this::hasCancelled).count();
    }

    private boolean hasCancelled(String office) {
        return Optional.ofNullable(latest.get(office))
                .filter(ActivityReport::cancelled)
                .isPresent();
    }

    private boolean isDoneBy(String office) {
        return Optional.ofNullable(latest.get(office))
                .filter(report -> report.progress().equals(Ratio.ONE))
                .isPresent();
    }

    long reporting() {
        return assigned.keySet().stream().filter(latest::containsKey).count();
    }

    /** Whether an office has reported on a time within the period. */
    boolean isReportedBy(String office, TimePeriod period) {
        return reports.getOrDefault(office, List.of()).stream().anyMatch(report -> period.encloses(report.period()));
    }

    Optional<TimePeriod> schedule() {
        return isScheduleKnown() ? span(years) : Optional.empty();
    }

    /** From the first marked year to the last. */
    private static Optional<TimePeriod> span(List<Marks> years) {
        IntSummaryStatistics marked = years.stream()
                .flatMap(marks -> marks.marked().stream())
                .mapToInt(Integer::parseInt)
                .summaryStatistics();
        return marked.getCount() == 0
                ? Optional.empty()
                : Optional.of(TimePeriod.ofYears(marked.getMin(), marked.getMax()));
    }

    /** Whether it is known in which years it is due, be it in none. */
    boolean isScheduleKnown() {
        return isKnown(years);
    }

    private static boolean isKnown(List<Marks> years) {
        return !years.isEmpty() && years.stream().allMatch(Marks::complete);
    }

    /** Whether it surely or perhaps is overdue for some office, or where none is known, for whoever it may be. */
    Tristate overdue(LocalDate day, Optional<LocalDate> lastColumn) {
        if (offices().isEmpty()) {
            return overdue(years, day, lastColumn);
        }
        Tristate overdue = Tristate.NO;
        for (String office : offices()) {
            Tristate mark =
                    hasCancelled(office) || isDoneBy(office) ? Tristate.NO : overdue(yearsOf(office), day, lastColumn);
            if (mark == Tristate.YES) {
                return mark;
            }
            overdue = mark == Tristate.UNKNOWN ? mark : overdue;
        }
        return overdue;
    }

    /**
     * Whether the last of the years was over on a day. Where marks are lost it surely was if some year is marked and
     * the last column of the table was over.
     */
    private static Tristate overdue(List<Marks> years, LocalDate day, Optional<LocalDate> lastColumn) {
        Optional<TimePeriod> due = span(years);
        if (isKnown(years)) {
            return due.filter(it -> day.isAfter(it.endInclusive())).isPresent() ? Tristate.YES : Tristate.NO;
        }
        return due.isPresent() && lastColumn.filter(day::isAfter).isPresent() ? Tristate.YES : Tristate.UNKNOWN;
    }

    Activity activity() {
        return activity;
    }

    List<String> assigned() {
        return List.copyOf(assigned.values());
    }

    /**
     * The assigned offices that owe a report on a period: those that have not cancelled, where it may be due by a row.
     */
    List<String> owing(TimePeriod period) {
        return assigned.keySet().stream()
                .filter(office -> !hasCancelled(office))
                .filter(office -> yearsOf(office).stream().anyMatch(marks -> mayBeDueIn(period, marks)))
                .toList();
    }

    /** Surely not where the years are known and none of them touches the period. */
    private static boolean mayBeDueIn(TimePeriod period, Marks years) {
        return !years.complete()
                || years.marked().stream()
                        .anyMatch(year ->
                                TimePeriod.ofYear(Integer.parseInt(year)).overlaps(period));
    }
}
