// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.monitoring;

import io.github.renaksi.TimePeriod;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The reports of one office on one activity: of each period the highest revision counts. Where two different reports
 * are of that revision nobody can know which one holds, and none of the period counts. A report that came twice, be the
 * office spelt in two ways, is one.
 *
 * @param standing the reports that count, one for each period
 * @param contradicting the reports that contradict each other
 */
record Revisions(List<ActivityReport> standing, List<ActivityReport> contradicting) {

    static Revisions of(List<ActivityReport> reports) {
        if (reports.size() == 1) {
            return new Revisions(reports, List.of());
        }
        Map<TimePeriod, List<ActivityReport>> highest = new LinkedHashMap<>();
        for (ActivityReport report : reports) {
            List<ActivityReport> known = highest.computeIfAbsent(report.period(), it -> new ArrayList<>(1));
            int revision = known.isEmpty() ? 0 : known.get(0).revision();
            if (report.revision() > revision) {
                known.clear();
            }
            if (report.revision() >= revision) {
                known.add(report);
            }
        }
        List<ActivityReport> standing = new ArrayList<>(highest.size());
        List<ActivityReport> contradicting = new ArrayList<>();
        for (List<ActivityReport> alike : highest.values()) {
            if (sayTheSame(alike)) {
                standing.add(firstByName(alike));
            } else {
                contradicting.addAll(alike);
            }
        }
        return new Revisions(standing, contradicting);
    }

    private static boolean sayTheSame(List<ActivityReport> reports) {
        ActivityReport first = reports.get(0);
        return reports.stream()
                .skip(1)
                .allMatch(report -> report.withOffice(first.office()).equals(first));
    }

    /** So that the spelling does not hang on the order of the reports. */
    private static ActivityReport firstByName(Collection<ActivityReport> reports) {
        return reports.stream()
                .min(Comparator.comparing(ActivityReport::office))
                .orElseThrow();
    }
}
