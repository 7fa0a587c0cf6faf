// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.monitoring;

import io.github.renaksi.TimePeriod;
import io.github.renaksi.Tristate;
import io.github.renaksi.figure.Ratio;
import io.github.renaksi.figure.WeightedValues;
import io.github.renaksi.plan.Activity;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Which reports on one activity count. It is made of all of them and never changes. */
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

    private final AssignedActivity assigned;
    /** By key of the office, in an order that does not hang on that of the reports. */
    private final NavigableMap<String, Revisions> revisions = new TreeMap<>();

    private final NavigableMap<String, ActivityReport> latest = new TreeMap<>();

    /**
     * The ledger of an activity.
     *
     * @param assigned what the work plan says of it
     * @param reports the reports on it by key of the office
     */
    ActivityLedger(AssignedActivity assigned, Map<String, List<ActivityReport>> reports) {
        this.assigned = assigned;
        reports.forEach((office, ofOffice) -> {
            Revisions revised = Revisions.of(ofOffice);
            revisions.put(office, revised);
            if (!revised.standing().isEmpty()) {
                latest.put(office, Collections.max(revised.standing(), BY_TIME));
            }
        });
    }

    /** The reports of each office that has made any. */
    Map<String, Revisions> revisions() {
        return Collections.unmodifiableMap(revisions);
    }

    /**
     * Those that count: the offices that are assigned, or where none is, those that have reported, in an order that
     * does not hang on that of the reports.
     */
    Collection<String> offices() {
        return assigned.offices().isEmpty()
                ? latest.keySet()
                : assigned.offices().keySet();
    }

    List<ActivityReport> reports() {
        return offices().stream()
                .flatMap(office -> Optional.ofNullable(latest.get(office)).stream())
                .toList();
    }

    /** Those that count and for whom the last year of the activity is a year or an earlier one. */
    Collection<String> officesDueBy(int year) {
        return offices().stream()
                .filter(office -> assigned.isDueBy(office, year))
                .toList();
    }

    /** The values of the offices that count. */
    WeightedValues shares(OfficeBasis basis) {
        return shares(basis, offices());
    }

    /** The values of some of the offices that count. */
    WeightedValues shares(OfficeBasis basis, Collection<String> some) {
        List<WeightedValues.Term> terms = new ArrayList<>();
        for (String office : some) {
            @Nullable ActivityReport report = latest.get(office);
            if (report == null) {
                if (basis == OfficeBasis.ASSIGNED) {
                    terms.add(WeightedValues.Term.of(activity().id(), nameOf(office), Ratio.ZERO));
                }
            } else if (!report.cancelled()) {
                terms.add(WeightedValues.Term.of(activity().id(), nameOf(office), report.progress()));
            }
        }
        return new WeightedValues(terms);
    }

    /** As the work plan spells it, or where it assigns nobody, the report that counts. */
    private String nameOf(String office) {
        return Optional.ofNullable(assigned.offices().get(office))
                .orElseGet(() -> Optional.ofNullable(latest.get(office))
                        .map(ActivityReport::office)
                        .orElse(office));
    }

    boolean isReported() {
        return !latest.isEmpty();
    }

    /** Whether one of some offices has reported. */
    boolean isReportedBy(Collection<String> some) {
        return some.stream().anyMatch(latest::containsKey);
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

    /** How many of some offices are assigned and have reported. */
    long reporting(Collection<String> some) {
        return assigned.offices().isEmpty()
                ? 0
                : some.stream().filter(latest::containsKey).count();
    }

    long reporting() {
        return reporting(assigned.offices().keySet());
    }

    /** Whether an office has reported on a time within the period, in a report that counts. */
    boolean isReportedBy(String office, TimePeriod period) {
        @Nullable Revisions revised = revisions.get(office);
        return revised != null && revised.standing().stream().anyMatch(report -> period.encloses(report.period()));
    }

    Optional<TimePeriod> schedule() {
        return assigned.schedule();
    }

    boolean isScheduleKnown() {
        return assigned.isScheduleKnown();
    }

    /** Whether it surely or perhaps is overdue for some office, or where none is known, for whoever it may be. */
    Tristate overdue(LocalDate day) {
        if (offices().isEmpty()) {
            return assigned.isOver(day);
        }
        Tristate overdue = Tristate.NO;
        for (String office : offices()) {
            Tristate late = overdue(office, day);
            if (late == Tristate.YES) {
                return late;
            }
            overdue = late == Tristate.UNKNOWN ? late : overdue;
        }
        return overdue;
    }

    private Tristate overdue(String office, LocalDate day) {
        return hasCancelled(office) || isDoneBy(office) ? Tristate.NO : assigned.isOver(office, day);
    }

    /** Each office that counts with what it does of the activity. */
    List<OfficeActivity> pairs(TimePeriod period, LocalDate overdueOn, Map<String, BigInteger> spent) {
        return offices().stream()
                .map(office -> new OfficeActivity(
                        activity(),
                        nameOf(office),
                        Optional.ofNullable(latest.get(office)),
                        owes(office, period),
                        isReportedBy(office, period),
                        overdue(office, overdueOn),
                        spent.getOrDefault(office, BigInteger.ZERO)))
                .toList();
    }

    Activity activity() {
        return assigned.activity();
    }

    List<String> assigned() {
        return List.copyOf(assigned.offices().values());
    }

    /**
     * The assigned offices that owe a report on a period: those that have not cancelled, where it may be due by a row.
     */
    List<String> owing(TimePeriod period) {
        return assigned.offices().keySet().stream()
                .filter(office -> owes(office, period))
                .toList();
    }

    private boolean owes(String office, TimePeriod period) {
        return assigned.offices().containsKey(office) && !hasCancelled(office) && assigned.mayBeDue(office, period);
    }
}
