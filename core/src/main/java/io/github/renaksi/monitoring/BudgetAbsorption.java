package io.github.renaksi.monitoring;

import io.github.renaksi.Text;
import io.github.renaksi.TimePeriod;
import io.github.renaksi.figure.Derivation;
import io.github.renaksi.figure.Figure;
import io.github.renaksi.figure.NotComputable;
import io.github.renaksi.figure.Operand;
import io.github.renaksi.figure.Ratio;
import io.github.renaksi.figure.Rounding;
import io.github.renaksi.internal.Checks;
import io.github.renaksi.internal.OfficeNames;
import io.github.renaksi.plan.ActionPlan;
import io.github.renaksi.plan.Activity;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * How much of the budget was spent (penyerapan anggaran): whole rupiah spent / whole rupiah budgeted.
 *
 * <p>Budgets count whose period overlaps the time asked for, as a whole; what was spent counts since they began, up to
 * the end of that time, each report once. Asked for the third quarter, the budget of the year is held against what was
 * spent from January to September. Of each report the latest revision on or before the day counts; where it does not
 * say what was spent, nothing is added. What was spent without a budget is {@linkplain #unbudgeted listed} and counts
 * nowhere.
 */
public final class BudgetAbsorption {

    /** The plan states no budget for the time; one of 0 is stated. */
    public static final NotComputable NO_BUDGET =
            new NotComputable("no-budget", Text.of("anggaran tidak dinyatakan", "no budget is stated"));

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

    private static final Rounding SHARE = Rounding.perCent(1);

    private final ActionPlan plan;
    private final TimePeriod period;
    private final LocalDate asOf;
    private final OfficeNames names = new OfficeNames();
    private final Map<String, Rupiah> byActivity;
    private final List<ActivityReport> unbudgeted;

    private record Rupiah(
            BigInteger budget, BigInteger spent, boolean budgeted, boolean reported, Optional<NotComputable> obstacle) {

        private static final Rupiah NONE = new Rupiah(BigInteger.ZERO, BigInteger.ZERO, false, false, Optional.empty());

        private Rupiah plus(Rupiah other) {
            return new Rupiah(
                    budget.add(other.budget),
                    spent.add(other.spent),
                    budgeted || other.budgeted,
                    reported || other.reported,
                    obstacle.or(other::obstacle));
        }
    }

    private record Key(String activity, String office, TimePeriod period) {}

    private Key key(ActivityReport report) {
        return new Key(report.activity(), names.key(report.office()), report.period());
    }

    private BudgetAbsorption(ActionPlan plan, Collection<ActivityReport> reports, TimePeriod period, LocalDate asOf) {
        this.plan = Checks.notNull(plan, "plan of an absorption");
        this.period = Checks.notNull(period, "period of an absorption");
        this.asOf = Checks.notNull(asOf, "as-of date of an absorption");
        List<ActivityReport> dated = Checks.reported(reports, "reports of an absorption").stream()
                .filter(report -> !report.date().isAfter(asOf))
                .filter(report -> !report.period().endInclusive().isAfter(period.endInclusive()))
                .toList();
        Map<Key, ActivityReport> latest = new HashMap<>();
        for (ActivityReport report : dated) {
            latest.merge(key(report), report, (known, next) -> next.revision() > known.revision() ? next : known);
        }
        for (ActivityReport report : dated) {
            checkUnambiguous(report, latest.getOrDefault(key(report), report));
        }
        Map<String, List<ActivityReport>> spending = new HashMap<>();
        for (ActivityReport report : latest.values()) {
            if (report.spent().isPresent()) {
                spending.computeIfAbsent(report.activity(), it -> new ArrayList<>())
                        .add(report);
            }
        }
        Map<String, Rupiah> rupiah = new LinkedHashMap<>();
        List<ActivityReport> without = new ArrayList<>();
        plan.activities()
                .forEach(activity -> rupiah.put(
                        activity.id(), rupiah(activity, spending.getOrDefault(activity.id(), List.of()), without)));
        this.byActivity = Collections.unmodifiableMap(rupiah);
        this.unbudgeted = Collections.unmodifiableList(without);
    }

    /** A revision that occurs twice would make what was spent hang on the order of the reports. */
    private static void checkUnambiguous(ActivityReport report, ActivityReport latest) {
        if (report.revision() == latest.revision() && !report.spent().equals(latest.spent())) {
            throw Checks.failure(
                    "what '%s' spent on activity '%s' in %s must differ in revision, revision %d occurs twice",
                    report.office(), report.activity(), report.period(), report.revision());
        }
    }

    private Rupiah rupiah(Activity activity, List<ActivityReport> reports, List<ActivityReport> without) {
        List<TimePeriod> budgets =
                activity.budget().keySet().stream().filter(period::overlaps).toList();
        BigInteger budget = BigInteger.ZERO;
        for (TimePeriod counted : budgets) {
            budget = budget.add(BigInteger.valueOf(activity.budget().getOrDefault(counted, 0L)));
        }
        BigInteger spent = BigInteger.ZERO;
        Map<String, List<TimePeriod>> spells = new HashMap<>();
        for (ActivityReport report : reports) {
            if (budgets.stream().anyMatch(report.period()::overlaps)) {
                spent = spent.add(BigInteger.valueOf(report.spent().orElse(0L)));
                spells.computeIfAbsent(names.key(report.office()), it -> new ArrayList<>())
                        .add(report.period());
            } else if (period.overlaps(report.period())) {
                without.add(report);
            }
        }
        Optional<NotComputable> obstacle = Optional.empty();
        if (overlap(budgets)) {
            obstacle = Optional.of(OVERLAPPING_BUDGETS);
        } else if (spells.values().stream().anyMatch(BudgetAbsorption::overlap)) {
            obstacle = Optional.of(OVERLAPPING_SPENDING);
        }
        return new Rupiah(budget, spent, !budgets.isEmpty(), !spells.isEmpty(), obstacle);
    }

    /** Whether two of them share days, by which something would be counted twice. */
    private static boolean overlap(List<TimePeriod> periods) {
        List<TimePeriod> sorted = periods.stream().sorted().toList();
        for (int i = 1; i < sorted.size(); i++) {
            if (sorted.get(i - 1).overlaps(sorted.get(i))) {
                return true;
            }
        }
        return false;
    }

    /**
     * The absorption of a plan.
     *
     * @param plan the plan
     * @param reports reports on its activities; those of activities that it does not have are passed over
     * @param period the time
     * @param asOf the day; later reports are passed over
     * @return the absorption
     * @throws IllegalArgumentException if two reports of one office on one activity and time are the same revision and
     *     differ in what was spent
     */
    public static BudgetAbsorption of(
            ActionPlan plan, Collection<ActivityReport> reports, TimePeriod period, LocalDate asOf) {
        return new BudgetAbsorption(plan, reports, period, asOf);
    }

    /**
     * The absorption of the whole plan.
     *
     * @return spent / budget; not computable where the plan states no budget for the time or one of 0, nobody has
     *     reported what was spent, or budgets or spending overlap
     */
    public Figure rate() {
        return rate("rencana aksi", "the plan", plan.activities());
    }

    /**
     * The absorption of one group.
     *
     * @param id the id of the group
     * @return spent / budget; not computable as the whole plan's is
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
     * @return spent / budget; not computable as the whole plan's is
     * @throws IllegalArgumentException if the plan has no such activity
     */
    public Figure activity(String id) {
        return plan.activity(id)
                .map(activity -> rate(activity.name(), activity.name(), Stream.of(activity)))
                .orElseThrow(() -> Checks.failure("plan of %s has no activity '%s'", plan.region(), id));
    }

    private Rupiah total() {
        return byActivity.values().stream().reduce(Rupiah.NONE, Rupiah::plus);
    }

    /**
     * The budget of the whole plan for the time.
     *
     * @return whole rupiah, 0 where the plan states none
     */
    public BigInteger budget() {
        return total().budget();
    }

    /**
     * What was spent of the budget of the whole plan.
     *
     * @return whole rupiah, 0 where nothing was reported
     */
    public BigInteger spent() {
        return total().spent();
    }

    /**
     * The reports that tell of spending on an activity that has no budget for the time.
     *
     * @return the reports, whose spending counts nowhere
     */
    public List<ActivityReport> unbudgeted() {
        return unbudgeted;
    }

    private Figure rate(String indonesian, String english, Stream<Activity> activities) {
        Rupiah sum = activities
                .map(activity -> byActivity.getOrDefault(activity.id(), Rupiah.NONE))
                .reduce(Rupiah.NONE, Rupiah::plus);
        Ratio spent = Ratio.of(sum.spent(), BigInteger.ONE);
        Ratio budget = Ratio.of(sum.budget(), BigInteger.ONE);
        Supplier<Derivation> derivation = () -> Derivation.quotient(
                        Text.of("penyerapan anggaran " + indonesian, "budget absorption of " + english),
                        new Operand(Text.of("dibelanjakan", "spent"), spent),
                        new Operand(Text.of("anggaran", "budget"), budget))
                .withPeriod(period)
                .withAsOf(asOf);
        Optional<NotComputable> reason = sum.obstacle()
                .or(() -> sum.budgeted() ? Optional.empty() : Optional.of(NO_BUDGET))
                .or(() -> sum.reported() ? Optional.empty() : Optional.of(NotComputable.NOTHING_REPORTED))
                .or(() -> budget.signum() == 0 ? Optional.of(ZERO_BUDGET) : Optional.empty());
        return reason.map(it -> Figure.notComputable(it, SHARE, derivation))
                .orElseGet(() -> Figure.of(spent.dividedBy(budget), SHARE, derivation));
    }

    /** Region, period and rate. */
    @Override
    public String toString() {
        return "budget absorption of " + plan.region() + ", " + period + ": " + rate();
    }
}
