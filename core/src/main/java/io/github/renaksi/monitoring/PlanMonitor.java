// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.monitoring;

import io.github.renaksi.TimePeriod;
import io.github.renaksi.internal.Checks;
import io.github.renaksi.plan.ActionPlan;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/**
 * Says how a plan goes (pemantauan): prepared once from a plan and a policy, asked for as many periods and days as
 * there are.
 *
 * <pre>{@code
 * PlanMonitor monitor = PlanMonitor.of(plan);
 * PeriodReport report = monitor.report(data, TimePeriod.ofQuarter(2025, 1), LocalDate.of(2025, 4, 10));
 * report.progress().rate()   // how far the activities are
 * report.achievements()      // what became of the targets
 * report.absorption().rate() // what was spent of the budget
 * }</pre>
 *
 * <p>It holds nothing of what was reported and may be shared among threads.
 */
public final class PlanMonitor {

    private final ActionPlan plan;
    private final MonitoringPolicy policy;
    private final Map<String, AssignedActivity> activities;

    private PlanMonitor(ActionPlan plan, MonitoringPolicy policy) {
        this.plan = Checks.notNull(plan, "plan that is monitored");
        this.policy = Checks.notNull(policy, "policy of monitoring");
        this.activities = AssignedActivity.of(plan, new OfficeGroups(policy.members()));
    }

    /**
     * A monitor by {@link MonitoringPolicy#STANDARD}.
     *
     * @param plan the plan
     * @return the monitor
     */
    public static PlanMonitor of(ActionPlan plan) {
        return of(plan, MonitoringPolicy.STANDARD);
    }

    /**
     * A monitor.
     *
     * @param plan the plan
     * @param policy how what is reported becomes figures
     * @return the monitor
     */
    public static PlanMonitor of(ActionPlan plan, MonitoringPolicy policy) {
        return new PlanMonitor(plan, policy);
    }

    /**
     * The report of a period: complaints, targets, activities and budget.
     *
     * @param data what offices have reported, of any time
     * @param period the period
     * @param asOf the day; what was reported or observed later is ignored
     * @return the report
     * @throws IllegalArgumentException if the day is before the period
     */
    public PeriodReport report(MonitoringData data, TimePeriod period, LocalDate asOf) {
        return new PeriodReport(this, data, period, asOf);
    }

    /**
     * How far the activities are.
     *
     * @param reports reports on activities, in any order
     * @param asOf the day; later reports are ignored
     * @return the progress
     */
    public PlanProgress progress(Collection<ActivityReport> reports, LocalDate asOf) {
        Checks.notNull(asOf, "as-of date of a progress");
        return new PlanProgress(plan, policy, ledgers(reports, asOf, Optional.empty()), asOf, asOf);
    }

    /**
     * What was spent of the budgets.
     *
     * @param reports reports on activities, in any order
     * @param period the time
     * @param asOf the day; later reports are ignored
     * @return the absorption
     */
    public BudgetAbsorption absorption(Collection<ActivityReport> reports, TimePeriod period, LocalDate asOf) {
        Checks.notNull(period, "period of an absorption");
        Checks.notNull(asOf, "as-of date of an absorption");
        return new BudgetAbsorption(plan, ledgers(reports, asOf, Optional.of(period)), period, asOf);
    }

    /** The reports that were made up to a day, and of no later time, taken up. */
    ActivityLedgers ledgers(Collection<ActivityReport> reports, LocalDate asOf, Optional<TimePeriod> time) {
        return ActivityLedgers.of(activities, reports, asOf, time);
    }

    /** {@return the plan} */
    public ActionPlan plan() {
        return plan;
    }

    /**
     * How what is reported becomes figures.
     *
     * @return the policy
     */
    public MonitoringPolicy policy() {
        return policy;
    }

    /** Region and edition. */
    @Override
    public String toString() {
        return "monitor of " + plan.region() + ", edition " + plan.edition().id();
    }
}
