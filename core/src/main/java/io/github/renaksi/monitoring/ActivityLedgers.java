package io.github.renaksi.monitoring;

import io.github.renaksi.internal.OfficeNames;
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

    static ActivityLedgers of(Map<String, AssignedActivity> activities, Collection<ActivityReport> reports) {
        OfficeNames names = new OfficeNames();
        Map<String, Map<String, List<ActivityReport>>> taken = new HashMap<>();
        for (ActivityReport report : reports) {
            String office = names.key(report.office());
            if (refused(activities, report, office).isEmpty()) {
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
                            : refused(activities, report, names.key(report.office())))
                    .ifPresent(reason -> unmatched.add(new UnmatchedReport(report, reason)));
        }
        return new ActivityLedgers(Collections.unmodifiableMap(ledgers), Collections.unmodifiableList(unmatched));
    }

    /** Why no ledger takes a report. */
    private static Optional<UnmatchedReport.Reason> refused(
            Map<String, AssignedActivity> activities, ActivityReport report, String office) {
        @Nullable AssignedActivity activity = activities.get(report.activity());
        if (activity == null) {
            return Optional.of(UnmatchedReport.Reason.NO_SUCH_ACTIVITY);
        }
        return activity.admits(office) ? Optional.empty() : Optional.of(UnmatchedReport.Reason.NOT_ASSIGNED);
    }
}
