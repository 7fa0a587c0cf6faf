// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.monitoring;

import io.github.renaksi.Text;
import io.github.renaksi.TimePeriod;
import io.github.renaksi.figure.Derivation;
import io.github.renaksi.figure.Figure;
import io.github.renaksi.figure.NotComputable;
import io.github.renaksi.figure.Operand;
import io.github.renaksi.figure.Outcome;
import io.github.renaksi.figure.Ratio;
import io.github.renaksi.figure.Rounding;
import io.github.renaksi.plan.ActionPlan;
import io.github.renaksi.plan.Activity;
import io.github.renaksi.plan.ProgramGroup;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * How much of the budget was spent (penyerapan anggaran): whole rupiah spent / whole rupiah budgeted.
 *
 * <p>Budgets count whose period overlaps the time asked for, as a whole; what was spent counts since they began, up to
 * the end of that time, each report once. Asked for the third quarter, the budget of the year is held against what was
 * spent from January to September. Of each report the latest revision on or before the day counts; where it does not
 * say what was spent, nothing is added. What was spent without a budget is {@linkplain #unbudgeted listed} and counts
 * nowhere.
 *
 * <p>Where the budget or the spending of an activity is not known, since two budgets or reports overlap or contradict
 * each other, or a report is of days with a budget and of others, the activity has no rate; a group and the plan leave
 * it out, its budget too, and say of how many activities their rate is.
 */
public final class BudgetAbsorption {

    /** The plan states no budget for the time; one of 0 is stated. */
    public static final NotComputable NO_BUDGET =
            new NotComputable("no-budget", Text.of("anggaran belum ditetapkan", "no budget is stated"));

    /** The plan states a budget of 0 for the time, and nothing can be a share of it. */
    public static final NotComputable ZERO_BUDGET =
            new NotComputable("zero-budget", Text.of("anggarannya 0", "the budget is 0"));

    /** Two budgets of one activity are for times that overlap: neither their sum nor one of them is its budget. */
    public static final NotComputable OVERLAPPING_BUDGETS = new NotComputable(
            "overlapping-budgets",
            Text.of("anggaran untuk waktu yang tumpang tindih", "budgets of times that overlap"));

    /** Two reports of one office on one activity tell what was spent in times that overlap. */
    public static final NotComputable OVERLAPPING_SPENDING = new NotComputable(
            "overlapping-spending",
            Text.of("belanja dalam waktu yang tumpang tindih", "spending in times that overlap"));

    /** Two different reports of one office, period and revision tell what was spent: which one holds is not known. */
    public static final NotComputable CONTRADICTING_SPENDING = new NotComputable(
            "contradicting-spending",
            Text.of("laporan belanja yang saling bertentangan", "reports of spending that contradict each other"));

    /** A report tells what was spent in days that the budget is for and in others, and cannot be divided. */
    public static final NotComputable STRADDLING_SPENDING = new NotComputable(
            "straddling-spending",
            Text.of(
                    "laporan belanja melampaui waktu anggaran",
                    "a report of spending reaches beyond the budget's time"));

    /** Most activities that an explanation names. */
    private static final int NAMED = 3;

    private static final Rounding SHARE = Rounding.perCent(1);

    private final ActionPlan plan;
    private final TimePeriod period;
    private final LocalDate asOf;
    private final Map<String, Outcome<Rupiah>> byActivity;
    private final List<ActivityReport> unbudgeted;

    /** What was budgeted and spent, of one activity or of several; by key of the office only of one. */
    private record Rupiah(
            BigInteger budget,
            BigInteger spent,
            boolean budgeted,
            boolean reported,
            Map<String, BigInteger> spentByOffice) {

        private static final Rupiah NONE = new Rupiah(BigInteger.ZERO, BigInteger.ZERO, false, false, Map.of());

        private Rupiah plus(Rupiah other) {
            return new Rupiah(
                    budget.add(other.budget),
                    spent.add(other.spent),
                    budgeted || other.budgeted,
                    reported || other.reported,
                    Map.of());
        }

        private Optional<NotComputable> missing() {
            if (!budgeted) {
                return Optional.of(NO_BUDGET);
            }
            if (!reported) {
                return Optional.of(NotComputable.NOTHING_REPORTED);
            }
            return budget.signum() == 0 ? Optional.of(ZERO_BUDGET) : Optional.empty();
        }
    }

    BudgetAbsorption(ActionPlan plan, ActivityLedgers ledgers, TimePeriod period, LocalDate asOf) {
        this.plan = plan;
        this.period = period;
        this.asOf = asOf;
        Map<String, Outcome<Rupiah>> rupiah = new LinkedHashMap<>();
        List<ActivityReport> without = new ArrayList<>();
        for (ActivityLedger ledger : ledgers.byId().values()) {
            rupiah.put(ledger.activity().id(), rupiah(ledger, without));
        }
        this.byActivity = Collections.unmodifiableMap(rupiah);
        this.unbudgeted = Collections.unmodifiableList(without);
    }

    private Outcome<Rupiah> rupiah(ActivityLedger ledger, List<ActivityReport> without) {
        Map<TimePeriod, Long> stated = ledger.activity().budget();
        List<TimePeriod> budgets =
                stated.keySet().stream().filter(period::overlaps).toList();
        List<NotComputable> obstacles = new ArrayList<>();
        if (overlap(budgets)) {
            obstacles.add(OVERLAPPING_BUDGETS);
        }
        BigInteger budget = BigInteger.ZERO;
        for (TimePeriod counted : budgets) {
            budget = budget.add(BigInteger.valueOf(stated.getOrDefault(counted, 0L)));
        }
        List<TimePeriod> stretches = TimePeriod.merged(budgets);
        Map<String, BigInteger> spentByOffice = new HashMap<>();
        boolean reported = false;
        for (Map.Entry<String, Revisions> office : ledger.revisions().entrySet()) {
            Revisions ofOffice = office.getValue();
            List<TimePeriod> spells = new ArrayList<>();
            for (ActivityReport report : ofOffice.standing()) {
                if (isOfBudgets(report, budgets)) {
                    spentByOffice.merge(
                            office.getKey(), BigInteger.valueOf(report.spent().orElse(0L)), BigInteger::add);
                    spells.add(report.period());
                    if (stretches.stream().noneMatch(stretch -> stretch.encloses(report.period()))) {
                        obstacles.add(STRADDLING_SPENDING);
                    }
                } else if (tellsOfSpending(report) && period.overlaps(report.period())) {
                    without.add(report);
                }
            }
            reported |= !spells.isEmpty();
            if (overlap(spells)) {
                obstacles.add(OVERLAPPING_SPENDING);
            }
            if (ofOffice.contradicting().stream().anyMatch(report -> isOfBudgets(report, budgets))) {
                obstacles.add(CONTRADICTING_SPENDING);
            }
        }
        return obstacles.isEmpty()
                ? Outcome.of(new Rupiah(
                        budget,
                        spentByOffice.values().stream().reduce(BigInteger.ZERO, BigInteger::add),
                        !budgets.isEmpty(),
                        reported,
                        spentByOffice))
                : Outcome.missing(obstacles.get(0));
    }

    private boolean tellsOfSpending(ActivityReport report) {
        return report.spent().isPresent() && !report.period().endInclusive().isAfter(period.endInclusive());
    }

    private boolean isOfBudgets(ActivityReport report, List<TimePeriod> budgets) {
        return tellsOfSpending(report) && budgets.stream().anyMatch(report.period()::overlaps);
    }

    /** Whether two of them share days, by which something would be counted twice. */
    private static boolean overlap(List<TimePeriod> periods) {
        TimePeriod before = null;
        for (TimePeriod period : periods.stream().sorted().toList()) {
            if (before != null && before.overlaps(period)) {
                return true;
            }
            before = period;
        }
        return false;
    }

    /**
     * The absorption of the whole plan.
     *
     * @return spent / budget, over the activities that have both; not computable where none has, as where the plan
     *     states no budget for the time or one of 0, or nobody has reported what was spent
     */
    public Figure rate() {
        return rate(Text.of("rencana aksi", "the plan"), plan.activities());
    }

    /**
     * The absorption of one group.
     *
     * @param id the id of the group
     * @return spent / budget; not computable as the whole plan's is
     * @throws IllegalArgumentException if the plan has no such group
     */
    public Figure group(String id) {
        ProgramGroup group = plan.group(id);
        return rate(Text.of(group.name()), group.activities());
    }

    /**
     * The absorption of one activity.
     *
     * @param id the id of the activity
     * @return spent / budget; not computable as the whole plan's is, and where budgets or reports overlap or contradict
     *     each other
     * @throws IllegalArgumentException if the plan has no such activity
     */
    public Figure activity(String id) {
        Activity activity = plan.activity(id);
        return rate(Text.of(activity.name()), List.of(activity));
    }

    /**
     * The budget of the whole plan for the time.
     *
     * @return whole rupiah of the activities that {@link #rate()} is of, 0 where the plan states none
     */
    public BigInteger budget() {
        return sum(plan.activities()).budget();
    }

    /**
     * What was spent of the budget of the whole plan.
     *
     * @return whole rupiah of the activities that {@link #rate()} is of, 0 where nothing was reported
     */
    public BigInteger spent() {
        return sum(plan.activities()).spent();
    }

    /**
     * The reports that tell of spending on an activity that has no budget for the time.
     *
     * @return the reports, whose spending counts nowhere
     */
    public List<ActivityReport> unbudgeted() {
        return unbudgeted;
    }

    /** What was spent on an activity by key of the office; nothing where that cannot be computed. */
    Map<String, BigInteger> spentByOffice(Activity activity) {
        return of(activity).value().map(Rupiah::spentByOffice).orElse(Map.of());
    }

    private Outcome<Rupiah> of(Activity activity) {
        return byActivity.getOrDefault(activity.id(), Outcome.of(Rupiah.NONE));
    }

    private Rupiah sum(List<Activity> activities) {
        return activities.stream()
                .flatMap(activity -> of(activity).value().stream())
                .reduce(Rupiah.NONE, Rupiah::plus);
    }

    private Figure rate(Text name, List<Activity> activities) {
        Rupiah sum = sum(activities);
        Map<Activity, NotComputable> obstacles = new LinkedHashMap<>();
        activities.forEach(activity -> of(activity).reason().ifPresent(reason -> obstacles.put(activity, reason)));
        Ratio spent = Ratio.of(sum.spent(), BigInteger.ONE);
        Ratio budget = Ratio.of(sum.budget(), BigInteger.ONE);
        Supplier<Derivation> derivation = () -> Derivation.quotient(
                        Text.format("penyerapan anggaran {0}", "budget absorption of {0}", name),
                        new Operand(Text.of("dibelanjakan", "spent"), spent),
                        new Operand(Text.of("anggaran", "budget"), budget))
                .withPeriod(period)
                .withAsOf(asOf);
        Optional<NotComputable> missing = sum.missing()
                .map(reason -> obstacles.values().stream().findFirst().orElse(reason));
        Figure figure = missing.map(reason -> Figure.notComputable(reason, SHARE, derivation))
                .orElseGet(() -> Figure.of(spent.dividedBy(budget), SHARE, derivation));
        return obstacles.isEmpty() || activities.size() == 1
                ? figure
                : figure.alsoBasedOn(leftOut(obstacles, activities.size()));
    }

    private static Text leftOut(Map<Activity, NotComputable> obstacles, int activities) {
        List<Text> named = new ArrayList<>();
        obstacles.forEach((activity, reason) -> {
            if (named.size() < NAMED) {
                named.add(Text.format("{0}: {1}", "{0}: {1}", activity.id(), reason));
            }
        });
        if (obstacles.size() > NAMED) {
            named.add(Text.of("…"));
        }
        return Text.format(
                "{0} dari {1} kegiatan, tanpa yang tidak dapat dihitung ({2})",
                "{0} of {1} activities, without those that cannot be computed ({2})",
                activities - obstacles.size(),
                activities,
                Text.join("; ", named));
    }

    /** Region, period and rate. */
    @Override
    public String toString() {
        return "budget absorption of " + plan.region() + ", " + period + ": " + rate();
    }
}
