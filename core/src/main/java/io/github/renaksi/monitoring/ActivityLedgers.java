// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.monitoring;

import io.github.renaksi.TimePeriod;
import io.github.renaksi.internal.Checks;
import io.github.renaksi.internal.OfficeNames;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The ledgers of all activities of a plan, and what counts in none.
 *
 * @param byId the ledgers by id of the activity, in the order of the plan
 * @param unmatched the reports that count nowhere, in the order given
 */
record ActivityLedgers(Map<String, ActivityLedger> byId, List<UnmatchedReport> unmatched) {

    /**
     * Takes up reports.
     *
     * @param activities what the work plan says of each activity
     * @param all the reports
     * @param asOf the day; those of later days are ignored
     * @param time the time, if it has an end; those of times after it are ignored
     */
    static ActivityLedgers of(
            Map<String, AssignedActivity> activities,
            Collection<ActivityReport> all,
            LocalDate asOf,
            Optional<TimePeriod> time) {
        List<ActivityReport> reports = Checks.reported(all, "reports on activities").stream()
                .filter(report -> !report.date().isAfter(asOf))
                .filter(report -> time.isEmpty() || !isAfter(report, time.get()))
                .toList();
        OfficeNames names = new OfficeNames();
        Map<String, Map<String, List<ActivityReport>>> taken = new HashMap<>();
        for (ActivityReport report : reports) {
            String office = names.key(report.office());
            if (refused(activities, report, office, time).isEmpty()) {
                taken.computeIfAbsent(report.activity(), it -> new HashMap<>())
                        .computeIfAbsent(office, it -> new ArrayList<>(2))
                        .add(report);
            }
        }
        Map<String, ActivityLedger> ledgers = new LinkedHashMap<>();
        Set<ActivityReport> contradicting = Collections.newSetFromMap(new IdentityHashMap<>());
        activities.forEach((id, activity) -> {
            ActivityLedger ledger = new ActivityLedger(activity, taken.getOrDefault(id, Map.of()));
            ledger.revisions().values().forEach(it -> contradicting.addAll(it.contradicting()));
            ledgers.put(id, ledger);
        });
        List<UnmatchedReport> unmatched = new ArrayList<>();
        for (ActivityReport report : reports) {
            (contradicting.contains(report)
                            ? Optional.of(UnmatchedReport.Reason.CONTRADICTS)
                            : refused(activities, report, names.key(report.office()), time))
                    .ifPresent(reason -> unmatched.add(new UnmatchedReport(report, reason)));
        }
        return new ActivityLedgers(Collections.unmodifiableMap(ledgers), Collections.unmodifiableList(unmatched));
    }

    /** Why no ledger takes a report. */
    private static Optional<UnmatchedReport.Reason> refused(
            Map<String, AssignedActivity> activities, ActivityReport report, String office, Optional<TimePeriod> time) {
        @Nullable AssignedActivity activity = activities.get(report.activity());
        if (activity == null) {
            return Optional.of(UnmatchedReport.Reason.NO_SUCH_ACTIVITY);
        }
        if (!activity.admits(office)) {
            return Optional.of(UnmatchedReport.Reason.NOT_ASSIGNED);
        }
        return time.filter(it -> report.period().endInclusive().isAfter(it.endInclusive()))
                .map(it -> UnmatchedReport.Reason.STRADDLES_PERIOD);
    }

    private static boolean isAfter(ActivityReport report, TimePeriod time) {
        return report.period().start().isAfter(time.endInclusive());
    }
}
