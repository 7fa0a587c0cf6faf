// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.monitoring;

import io.github.renaksi.ProblemCode;
import io.github.renaksi.complaint.ComplaintCounts;
import io.github.renaksi.complaint.ComplaintTally;
import io.github.renaksi.internal.Checks;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * What offices have reported of a plan, of any time and in any order; up to a million of each.
 *
 * @param tallies complaints by class of status
 * @param realisations what was reached of targets
 * @param reports how far activities are
 */
public record MonitoringData(
        List<ComplaintTally> tallies, List<Realisation> realisations, List<ActivityReport> reports) {

    /** Nothing yet. */
    public static final MonitoringData NONE = new MonitoringData(List.of(), List.of(), List.of());

    // Copies the lists, and bounds what a sum of all of them adds up.
    public MonitoringData {
        tallies = Checks.reported(tallies, "tallies of monitoring data");
        for (ComplaintTally tally : tallies) {
            if (tally.counts().received() > ComplaintCounts.MAX_REPORTED) {
                throw Checks.failure(
                        ProblemCode.OUT_OF_RANGE,
                        "pengaduan dalam rekapitulasi '%s' pada %s paling banyak %d, ada %d",
                        "complaints of the tally of '%s' in %s must be at most %d, were %d",
                        tally.office(),
                        tally.period(),
                        Checks.limit(ComplaintCounts.MAX_REPORTED),
                        Checks.value(tally.counts().received()));
            }
        }
        realisations = Checks.reported(realisations, "realisations of monitoring data");
        reports = Checks.reported(reports, "activity reports of monitoring data");
    }

    /**
     * Complaints alone.
     *
     * @param tallies complaints by class of status
     * @return the data
     * @throws IllegalArgumentException if there are more than a million
     */
    public static MonitoringData ofTallies(Collection<ComplaintTally> tallies) {
        return new MonitoringData(Checks.reported(tallies, "tallies of monitoring data"), List.of(), List.of());
    }

    /**
     * What was reached of targets alone.
     *
     * @param realisations what was reached
     * @return the data
     * @throws IllegalArgumentException if there are more than a million
     */
    public static MonitoringData ofRealisations(Collection<Realisation> realisations) {
        return new MonitoringData(
                List.of(), Checks.reported(realisations, "realisations of monitoring data"), List.of());
    }

    /**
     * How far activities are alone.
     *
     * @param reports the reports
     * @return the data
     * @throws IllegalArgumentException if there are more than a million
     */
    public static MonitoringData ofReports(Collection<ActivityReport> reports) {
        return new MonitoringData(
                List.of(), List.of(), Checks.reported(reports, "activity reports of monitoring data"));
    }

    /**
     * The data of two sources together.
     *
     * @param other the other source
     * @return all tallies, realisations and reports of both
     * @throws IllegalArgumentException if there are more than a million of one kind
     */
    public MonitoringData plus(MonitoringData other) {
        Checks.notNull(other, "monitoring data that is added");
        return new MonitoringData(
                joined(tallies, other.tallies),
                joined(realisations, other.realisations),
                joined(reports, other.reports));
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        List<T> joined = new ArrayList<>(first);
        joined.addAll(second);
        return joined;
    }
}
