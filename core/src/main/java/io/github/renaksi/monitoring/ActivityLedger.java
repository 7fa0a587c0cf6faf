package io.github.renaksi.monitoring;

import io.github.renaksi.Mark;
import io.github.renaksi.Marks;
import io.github.renaksi.Period;
import io.github.renaksi.figure.Ratio;
import io.github.renaksi.figure.WeightedValues;
import io.github.renaksi.internal.Checks;
import io.github.renaksi.internal.OfficeNames;
import io.github.renaksi.plan.Activity;
import io.github.renaksi.plan.WorkPlanRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IntSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What the work plan says of one activity and which reports on it count. It is filled while reports are read, and never
 * changed afterwards. Offices are known by their {@linkplain OfficeNames#key keys}.
 */
final class ActivityLedger {

    /**
     * By the day up to which a report knows, the end of its period or its own date where that is earlier; of those that
     * know as much the shorter period is later.
     */
    private static final Comparator<ActivityReport> BY_TIME = Comparator.comparing(ActivityLedger::knownUpTo)
            .thenComparing(report -> report.period().endInclusive())
            .thenComparing(ActivityReport::period)
            .thenComparingInt(ActivityReport::revision);

    private static LocalDate knownUpTo(ActivityReport report) {
        LocalDate end = report.period().endInclusive();
        return report.date().isBefore(end) ? report.date() : end;
    }

    private final Activity activity;
    private final OfficeNames names;
    /** Names as the work plan has them, in its order. */
    private final Map<String, String> assigned = new LinkedHashMap<>();

    private final Map<String, ActivityReport> latest = new HashMap<>();
    private final SortedMap<String, ActivityReport> ambiguous = new TreeMap<>();
    private final List<Marks> years = new ArrayList<>();

    ActivityLedger(Activity activity, OfficeNames names) {
        this.activity = activity;
        this.names = names;
    }

    /** Takes up a row of the work plan; a table may give an activity several. */
    void plan(WorkPlanRow row, ProgressPolicy policy) {
        years.add(row.years());
        for (String party : row.parties()) {
            policy.officesOf(party).forEach(office -> assigned.putIfAbsent(names.key(office), office));
        }
    }

    /** Keeps the report where none is later; false where the office is not assigned. */
    boolean take(ActivityReport report) {
        String office = names.key(report.office());
        if (!assigned.isEmpty() && !assigned.containsKey(office)) {
            return false;
        }
        @Nullable ActivityReport known = latest.get(office);
        int order = known == null ? 1 : BY_TIME.compare(report, known);
        if (order > 0) {
            latest.put(office, report);
            ambiguous.remove(office);
        } else if (order == 0 && !report.equals(known)) {
            ambiguous.put(office, report);
        }
        return true;
    }

    /** Asked when all reports were taken, since a later one makes those before it unimportant. */
    void checkUnambiguous() {
        if (!ambiguous.isEmpty()) {
            ActivityReport report = ambiguous.values().iterator().next();
            throw Checks.failure(
                    "reports on activity '%s' by '%s' for %s must differ in revision, revision %d occurs twice",
                    report.activity(), report.office(), report.period(), report.revision());
        }
    }

    /**
     * Those that count: the offices that are assigned, or where none is, those that have reported, in an order that
     * does not hang on that of the reports.
     */
    private Collection<String> offices() {
        return assigned.isEmpty() ? new TreeSet<>(latest.keySet()) : assigned.keySet();
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
                terms.add(WeightedValues.Term.of(activity.id(), nameOf(office), report.share()));
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

    private boolean hasCancelled(String office) {
        return Optional.ofNullable(latest.get(office))
                .filter(ActivityReport::cancelled)
                .isPresent();
    }

    /** Whether all that have not cancelled are done; an office that has not reported is not. */
    private boolean isDone() {
        return isReported()
                && offices().stream()
                        .filter(office -> !hasCancelled(office))
                        .allMatch(office -> Optional.ofNullable(latest.get(office))
                                .filter(report -> report.share().equals(Ratio.ONE))
                                .isPresent());
    }

    long reporting() {
        return assigned.keySet().stream().filter(latest::containsKey).count();
    }

    Optional<Period> schedule() {
        if (!isScheduleKnown()) {
            return Optional.empty();
        }
        IntSummaryStatistics marked = years.stream()
                .flatMap(marks -> marks.marked().stream())
                .mapToInt(Integer::parseInt)
                .summaryStatistics();
        return marked.getCount() == 0
                ? Optional.empty()
                : Optional.of(Period.ofYears(marked.getMin(), marked.getMax()));
    }

    /** Whether it may be due in a period: surely not where its years are known and none of them touches it. */
    boolean isDueIn(Period period) {
        return !isScheduleKnown()
                || years.stream()
                        .flatMap(marks -> marks.marked().stream())
                        .anyMatch(year -> Period.ofYear(Integer.parseInt(year)).overlaps(period));
    }

    /** Whether it is known in which years it is due, be it in none. */
    boolean isScheduleKnown() {
        return !years.isEmpty() && years.stream().allMatch(Marks::complete);
    }

    /**
     * Whether the last year in which it is due was over on a day, and it was neither done nor cancelled. Where marks
     * are lost it surely was if some year is marked and the last column of the table was over.
     */
    Mark overdue(LocalDate day, Optional<LocalDate> lastColumn) {
        if (isCancelled() || isDone()) {
            return Mark.NO;
        }
        if (isScheduleKnown()) {
            return schedule().filter(due -> day.isAfter(due.endInclusive())).isPresent() ? Mark.YES : Mark.NO;
        }
        boolean marked = years.stream().anyMatch(marks -> !marks.marked().isEmpty());
        return marked && lastColumn.filter(day::isAfter).isPresent() ? Mark.YES : Mark.UNKNOWN;
    }

    Activity activity() {
        return activity;
    }

    List<String> assigned() {
        return List.copyOf(assigned.values());
    }

    /** The assigned offices that owe reports: those that have not cancelled. */
    Set<String> owing() {
        Set<String> owing = new HashSet<>(assigned.keySet());
        owing.removeIf(this::hasCancelled);
        return owing;
    }
}
