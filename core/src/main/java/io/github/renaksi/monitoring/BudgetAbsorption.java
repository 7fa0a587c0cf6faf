package io.github.renaksi.monitoring;

import io.github.renaksi.Period;
import io.github.renaksi.Text;
import io.github.renaksi.figure.Derivation;
import io.github.renaksi.figure.Figure;
import io.github.renaksi.figure.NotComputable;
import io.github.renaksi.figure.Operand;
import io.github.renaksi.figure.Ratio;
import io.github.renaksi.figure.Rounding;
import io.github.renaksi.internal.Checks;
import io.github.renaksi.plan.ActionPlan;
import io.github.renaksi.plan.Activity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * How much of the budget was spent (penyerapan anggaran): whole rupiah spent / whole rupiah budgeted.
 *
 * <p>Budgets count whose period overlaps the time asked for, as a whole; what was spent counts in their periods up to
 * the end of that time. Asked for the third quarter, the budget of the year is held against what was spent from January
 * to September. Of each report the latest revision on or before the day counts; where it does not say what was spent,
 * nothing is added.
 */
public final class BudgetAbsorption {

    /** The plan states no budget for the time. */
    public static final NotComputable NO_BUDGET =
            new NotComputable("no-budget", Text.of("anggaran tidak dinyatakan", "no budget is stated"));

    private static final Rounding SHARE = Rounding.perCent(1);

    private final ActionPlan plan;
    private final Period period;
    private final LocalDate asOf;
    private final Map<String, Rupiah> byActivity;

    private record Rupiah(long budget, long spent) {

        private static final Rupiah NONE = new Rupiah(0, 0);

        private Rupiah plus(Rupiah other) {
            return new Rupiah(Math.addExact(budget, other.budget), Math.addExact(spent, other.spent));
        }
    }

    private record Key(String activity, String office, Period period) {

        private static Key of(ActivityReport report) {
            return new Key(report.activity(), report.office(), report.period());
        }
    }

    private BudgetAbsorption(ActionPlan plan, Collection<ActivityReport> reports, Period period, LocalDate asOf) {
        this.plan = plan;
        this.period = period;
        this.asOf = asOf;
        List<ActivityReport> dated = reports.stream()
                .filter(report -> !report.date().isAfter(asOf))
                .filter(report -> !report.period().endInclusive().isAfter(period.endInclusive()))
                .toList();
        Map<Key, ActivityReport> latest = new HashMap<>();
        for (ActivityReport report : dated) {
            latest.merge(Key.of(report), report, (known, next) -> next.revision() > known.revision() ? next : known);
        }
        for (ActivityReport report : dated) {
            checkUnambiguous(report, latest.getOrDefault(Key.of(report), report));
        }
        Map<String, List<ActivityReport>> spending = new HashMap<>();
        for (ActivityReport report : latest.values()) {
            if (report.spent().isPresent()) {
                spending.computeIfAbsent(report.activity(), it -> new ArrayList<>())
                        .add(report);
            }
        }
        Map<String, Rupiah> rupiah = new LinkedHashMap<>();
        plan.activities()
                .forEach(activity ->
                        rupiah.put(activity.id(), rupiah(activity, spending.getOrDefault(activity.id(), List.of()))));
        this.byActivity = Collections.unmodifiableMap(rupiah);
    }

    /** A revision that occurs twice would make what was spent hang on the order of the reports. */
    private static void checkUnambiguous(ActivityReport report, ActivityReport latest) {
        if (report.revision() == latest.revision() && !report.spent().equals(latest.spent())) {
            throw Checks.failure(
                    "what '%s' spent on activity '%s' in %s must differ in revision, revision %d occurs twice",
                    report.office(), report.activity(), report.period(), report.revision());
        }
    }

    private Rupiah rupiah(Activity activity, List<ActivityReport> reports) {
        checkApart(reports);
        long budget = 0;
        long spent = 0;
        for (Map.Entry<Period, Long> entry : activity.budget().entrySet()) {
            if (entry.getKey().overlaps(period)) {
                budget = Math.addExact(budget, entry.getValue());
                for (ActivityReport report : reports) {
                    if (entry.getKey().encloses(report.period())) {
                        spent = Math.addExact(spent, report.spent().orElse(0L));
                    }
                }
            }
        }
        return new Rupiah(budget, spent);
    }

    /** Spending of a quarter and of one of its months would be counted twice. */
    private static void checkApart(List<ActivityReport> reports) {
        List<ActivityReport> sorted = new ArrayList<>(reports);
        sorted.sort(Comparator.comparing(ActivityReport::office).thenComparing(ActivityReport::period));
        for (int i = 1; i < sorted.size(); i++) {
            ActivityReport before = sorted.get(i - 1);
            ActivityReport after = sorted.get(i);
            if (before.office().equals(after.office()) && before.period().overlaps(after.period())) {
                throw Checks.failure(
                        "periods of what '%s' spent on activity '%s' must not overlap, had %s and %s",
                        after.office(), after.activity(), before.period(), after.period());
            }
        }
    }

    /**
     * The absorption of a plan.
     *
     * @param plan the plan
     * @param reports reports on its activities; those of activities that it does not have are passed over
     * @param period the time
     * @param asOf the day; later reports are passed over
     * @return the absorption
     * @throws IllegalArgumentException if two reports of one office on one activity overlap, or are the same revision
     *     and differ in what was spent
     * @throws ArithmeticException if a sum exceeds 2^63 − 1 rupiah
     */
    public static BudgetAbsorption of(
            ActionPlan plan, Collection<ActivityReport> reports, Period period, LocalDate asOf) {
        return new BudgetAbsorption(plan, reports, period, asOf);
    }

    /**
     * The absorption of the whole plan.
     *
     * @return spent / budget; not computable where the plan states no budget for the time
     */
    public Figure rate() {
        return rate("rencana aksi", "the plan", plan.activities());
    }

    /**
     * The absorption of one group.
     *
     * @param id the id of the group
     * @return spent / budget; not computable where it states no budget for the time
     * @throws IllegalArgumentException if the plan has no such group
     */
    public Figure group(String id) {
        return plan.groups().stream()
                .filter(group -> group.id().equals(id))
                .findFirst()
                .map(group -> rate(group.name(), group.name(), group.activities()))
                .orElseThrow(() -> Checks.failure("plan of %s has no program group '%s'", plan.region(), id));
    }

    /**
     * The absorption of one activity.
     *
     * @param id the id of the activity
     * @return spent / budget; not computable where it states no budget for the time
     * @throws IllegalArgumentException if the plan has no such activity
     */
    public Figure activity(String id) {
        return plan.activity(id)
                .map(activity -> rate(activity.name(), activity.name(), Stream.of(activity)))
                .orElseThrow(() -> Checks.failure("plan of %s has no activity '%s'", plan.region(), id));
    }

    private Figure rate(String indonesian, String english, Stream<Activity> activities) {
        Rupiah sum = activities
                .map(activity -> byActivity.getOrDefault(activity.id(), Rupiah.NONE))
                .reduce(Rupiah.NONE, Rupiah::plus);
        Supplier<Derivation> derivation = () -> Derivation.quotient(
                        Text.of("penyerapan anggaran " + indonesian, "budget absorption of " + english),
                        new Operand(Text.of("dibelanjakan", "spent"), Ratio.of(sum.spent())),
                        new Operand(Text.of("anggaran", "budget"), Ratio.of(sum.budget())))
                .withPeriod(period)
                .withAsOf(asOf);
        return sum.budget() == 0
                ? Figure.notComputable(NO_BUDGET, SHARE, derivation)
                : Figure.of(Ratio.of(sum.spent(), sum.budget()), SHARE, derivation);
    }

    /** Region, period and rate. */
    @Override
    public String toString() {
        return "budget absorption of " + plan.region() + ", " + period + ": " + rate();
    }
}
