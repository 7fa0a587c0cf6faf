// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.monitoring;

import io.github.renaksi.TimePeriod;
import io.github.renaksi.Tristate;
import io.github.renaksi.figure.Figure;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/**
 * How an office does in a period (kinerja perangkat daerah), or an official with all offices below: what it is
 * assigned, how far that is, what it has spent, and what it still owes. Everything follows from the pairs of office and
 * activity.
 */
public final class OfficeProgress {

    private final String name;
    private final Optional<Position> position;
    private final List<OfficeActivity> activities;
    private final TimePeriod period;
    private final PlanProgress progress;

    OfficeProgress(
            String name,
            Optional<Position> position,
            List<OfficeActivity> activities,
            TimePeriod period,
            PlanProgress progress) {
        this.name = name;
        this.position = position;
        this.activities = List.copyOf(activities);
        this.period = period;
        this.progress = progress;
    }

    /** {@return the name of the office or official} */
    public String name() {
        return name;
    }

    /** {@return its place in the {@linkplain MonitoringPolicy#hierarchy() hierarchy}, if it has one} */
    public Optional<Position> position() {
        return position;
    }

    /** {@return its activities; of an official one for each office below, in the order of the plan} */
    public List<OfficeActivity> activities() {
        return activities;
    }

    /**
     * The share that is done (kemajuan pelaksanaan): the mean over its activities, weighted by the policy, cancelled
     * ones left out; what was not reported counts as 0 where the policy counts all that are
     * {@linkplain OfficeBasis#ASSIGNED assigned}.
     *
     * @return the figure; not computable where it has reported nothing or cancelled everything
     */
    public Figure rate() {
        return progress.rateOf(name, activities);
    }

    /**
     * Which share of its reports on the period was made (kepatuhan pelaporan).
     *
     * @return reports made / reports due; not computable where it owes none
     */
    public Figure compliance() {
        return progress.complianceOf(activities, period);
    }

    /** {@return the reports on the period that it still owes, in the order of the plan} */
    public List<OwedReport> owed() {
        return owed(activities, period);
    }

    /** The reports that pairs of office and activity owe, in their order. */
    static List<OwedReport> owed(List<OfficeActivity> pairs, TimePeriod period) {
        return pairs.stream()
                .filter(OfficeActivity::owed)
                .map(pair -> new OwedReport(pair.activity(), pair.office(), period))
                .toList();
    }

    /** {@return its activities that surely are overdue (terlambat), in the order of the plan} */
    public List<OfficeActivity> overdue() {
        return activities.stream()
                .filter(each -> each.overdue() == Tristate.YES)
                .toList();
    }

    /** {@return the rupiah that it has spent of the budgets of the period} */
    public BigInteger spent() {
        return activities.stream().map(OfficeActivity::spent).reduce(BigInteger.ZERO, BigInteger::add);
    }

    /** Name and rate: {@code Dinas Sosial: 60%}. */
    @Override
    public String toString() {
        return name + ": " + rate();
    }
}
