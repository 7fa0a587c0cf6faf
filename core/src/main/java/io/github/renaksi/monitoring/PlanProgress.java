package io.github.renaksi.monitoring;

import io.github.renaksi.Mark;
import io.github.renaksi.Marks;
import io.github.renaksi.Period;
import io.github.renaksi.Text;
import io.github.renaksi.figure.Derivation;
import io.github.renaksi.figure.Figure;
import io.github.renaksi.figure.NotComputable;
import io.github.renaksi.figure.Operand;
import io.github.renaksi.figure.Ratio;
import io.github.renaksi.figure.Rounding;
import io.github.renaksi.figure.WeightedValues;
import io.github.renaksi.internal.Checks;
import io.github.renaksi.plan.ActionPlan;
import io.github.renaksi.plan.Activity;
import io.github.renaksi.plan.Program;
import io.github.renaksi.plan.ProgramGroup;
import io.github.renaksi.plan.WorkPlanRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IntSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * How far a plan is as of a day (kemajuan pelaksanaan): activities, and programs, groups and the plan over them.
 *
 * <pre>{@code
 * PlanProgress progress = PlanProgress.of(plan, reports, LocalDate.of(2023, 12, 31));
 * progress.group("II").rate()    // the share done of group II
 * progress.overdue()             // activities whose last year is over and that are not done
 * progress.unmatched()           // reports that count nowhere
 * }</pre>
 *
 * <p>Of each office and activity the latest period counts that was reported on or before the day, of it the latest
 * revision, and in it what was verified before what was claimed. An office that has cancelled leaves the denominator;
 * an activity that every office has cancelled leaves that of its program. Reports refer to activities by id, so that
 * they outlive a renumbering.
 */
public final class PlanProgress {

    /** Every office that counts has cancelled the activity, or no activity of an element is left. */
    public static final NotComputable ALL_CANCELLED =
            new NotComputable("all-cancelled", Text.of("semua dibatalkan", "all was cancelled"));

    /** The work plan assigns no office. */
    public static final NotComputable NONE_ASSIGNED = new NotComputable(
            "none-assigned", Text.of("tidak ada perangkat daerah yang ditugasi", "no office is assigned"));

    private static final Rounding SHARE = Rounding.perCent(1);

    private final ActionPlan plan;
    private final LocalDate asOf;
    private final ProgressPolicy policy;
    private final Map<String, Slot> slots;
    private final List<ActivityReport> matched;
    private final List<UnmatchedReport> unmatched;

    private PlanProgress(ActionPlan plan, Collection<ActivityReport> reports, LocalDate asOf, ProgressPolicy policy) {
        this.plan = plan;
        this.asOf = asOf;
        this.policy = policy;
        this.slots = slots(plan, policy);
        List<ActivityReport> matched = new ArrayList<>(reports.size());
        List<UnmatchedReport> nowhere = new ArrayList<>();
        for (ActivityReport report : reports) {
            if (report.date().isAfter(asOf)) {
                continue;
            }
            @Nullable Slot slot = slots.get(report.activity());
            if (slot == null) {
                nowhere.add(new UnmatchedReport(report, UnmatchedReport.Reason.NO_SUCH_ACTIVITY));
            } else if (slot.take(report)) {
                matched.add(report);
            } else {
                nowhere.add(new UnmatchedReport(report, UnmatchedReport.Reason.NOT_ASSIGNED));
            }
        }
        slots.values().forEach(Slot::checkUnambiguous);
        this.matched = Collections.unmodifiableList(matched);
        this.unmatched = Collections.unmodifiableList(nowhere);
    }

    /**
     * The progress of a plan by {@link ProgressPolicy#STANDARD}.
     *
     * @param plan the plan
     * @param reports reports on its activities, in any order
     * @param asOf the day; later reports are passed over
     * @return the progress
     * @throws IllegalArgumentException if two different reports are the same revision of what counts
     */
    public static PlanProgress of(ActionPlan plan, Collection<ActivityReport> reports, LocalDate asOf) {
        return of(plan, reports, asOf, ProgressPolicy.STANDARD);
    }

    /**
     * The progress of a plan.
     *
     * @param plan the plan
     * @param reports reports on its activities, in any order
     * @param asOf the day; later reports are passed over
     * @param policy how reports become progress
     * @return the progress
     * @throws IllegalArgumentException if two different reports are the same revision of what counts
     */
    public static PlanProgress of(
            ActionPlan plan, Collection<ActivityReport> reports, LocalDate asOf, ProgressPolicy policy) {
        return new PlanProgress(plan, reports, asOf, policy);
    }

    private static Map<String, Slot> slots(ActionPlan plan, ProgressPolicy policy) {
        Map<String, Slot> slots = new LinkedHashMap<>();
        plan.activities().forEach(activity -> slots.put(activity.id(), new Slot(activity)));
        plan.workPlan().ifPresent(workPlan -> {
            for (WorkPlanRow row : workPlan.rows()) {
                row.element().map(slots::get).ifPresent(slot -> slot.plan(row, policy));
            }
        });
        return slots;
    }

    /** What is known of one activity while reports are read, and never changed afterwards. */
    private static final class Slot {

        /** By the end of the period; of those that end together the shorter is later. */
        private static final Comparator<ActivityReport> BY_TIME = Comparator.comparing(
                        (ActivityReport report) -> report.period().endInclusive())
                .thenComparing(ActivityReport::period)
                .thenComparingInt(ActivityReport::revision);

        private final Activity activity;
        private final Set<String> assigned = new LinkedHashSet<>();
        private final Map<String, ActivityReport> latest = new HashMap<>();
        private final SortedMap<String, ActivityReport> ambiguous = new TreeMap<>();
        private final List<Marks> years = new ArrayList<>();

        private Slot(Activity activity) {
            this.activity = activity;
        }

        /** Takes up a row of the work plan; a table may give an activity several. */
        private void plan(WorkPlanRow row, ProgressPolicy policy) {
            years.add(row.years());
            for (String party : row.parties()) {
                assigned.addAll(policy.officesOf(party));
            }
        }

        /** Keeps the report where none is later; false where the office is not assigned. */
        private boolean take(ActivityReport report) {
            if (!assigned.isEmpty() && !assigned.contains(report.office())) {
                return false;
            }
            @Nullable ActivityReport known = latest.get(report.office());
            int order = known == null ? 1 : BY_TIME.compare(report, known);
            if (order > 0) {
                latest.put(report.office(), report);
                ambiguous.remove(report.office());
            } else if (order == 0 && !report.equals(known)) {
                ambiguous.put(report.office(), report);
            }
            return true;
        }

        /** Asked when all reports were taken, since a later one makes those before it unimportant. */
        private void checkUnambiguous() {
            if (!ambiguous.isEmpty()) {
                ActivityReport report = ambiguous.values().iterator().next();
                throw Checks.failure(
                        "reports on activity '%s' by '%s' for %s must differ in revision, revision %d occurs twice",
                        report.activity(), report.office(), report.period(), report.revision());
            }
        }

        /**
         * Those that count: the offices that are assigned, or where none is, those that have reported, in an order that
         * does not hang on that of the reports.
         */
        private Collection<String> offices() {
            return assigned.isEmpty() ? new TreeSet<>(latest.keySet()) : assigned;
        }

        private List<ActivityReport> reports() {
            return offices().stream()
                    .flatMap(office -> Optional.ofNullable(latest.get(office)).stream())
                    .toList();
        }

        /** The values of the offices that count. */
        private WeightedValues shares(OfficeBasis basis) {
            List<WeightedValues.Term> terms = new ArrayList<>();
            for (String office : offices()) {
                @Nullable ActivityReport report = latest.get(office);
                if (report == null) {
                    if (basis == OfficeBasis.ASSIGNED) {
                        terms.add(WeightedValues.Term.of(activity.id(), office, Ratio.ZERO));
                    }
                } else if (!report.cancelled()) {
                    terms.add(WeightedValues.Term.of(activity.id(), office, report.share()));
                }
            }
            return new WeightedValues(terms);
        }

        private boolean isReported() {
            return !latest.isEmpty();
        }

        private boolean isCancelled(OfficeBasis basis) {
            return isReported() && shares(basis).terms().isEmpty();
        }

        private long reporting() {
            return assigned.stream().filter(latest::containsKey).count();
        }

        private Optional<Period> schedule() {
            if (!isScheduleKnown()) {
                return Optional.empty();
            }
            IntSummaryStatistics marked = years.stream()
                    .flatMap(marks -> marks.marked().stream())
                    .mapToInt(Integer::parseInt)
                    .summaryStatistics();
            return marked.getCount() == 0
                    ? Optional.empty()
                    : Optional.of(Period.ofYears(marked.getMin(), marked.getMax()));
        }

        /** Whether it is known in which years it is due, be it in none. */
        private boolean isScheduleKnown() {
            return !years.isEmpty() && years.stream().allMatch(Marks::complete);
        }
    }

    private ActivityProgress progress(Slot slot) {
        WeightedValues offices = slot.shares(policy.basis());
        boolean cancelled = slot.isCancelled(policy.basis());
        Text name = Text.of("kemajuan " + slot.activity.name(), "progress of " + slot.activity.name());
        Figure rate = rate(offices, slot.isReported(), name);
        long assigned = slot.assigned.size();
        return new ActivityProgress(
                slot.activity,
                List.copyOf(slot.assigned),
                slot.reports(),
                rate,
                compliance(slot.reporting(), assigned, Optional.empty()),
                cancelled,
                slot.schedule(),
                overdue(slot, rate, cancelled));
    }

    private Figure rate(WeightedValues values, boolean reported, Text name) {
        if (!reported) {
            return Figure.notComputable(NotComputable.NOTHING_REPORTED, SHARE, () -> unreported(name));
        }
        return values.mean()
                .map(mean -> Figure.of(mean, SHARE, () -> derivation(values, name)))
                .orElseGet(() -> Figure.notComputable(ALL_CANCELLED, SHARE, () -> derivation(values, name)));
    }

    /** Without the zeros of offices that have not reported: nobody has. */
    private Derivation unreported(Text name) {
        return derivation(new WeightedValues(List.of()), name).withWorking(Text.of("–"));
    }

    private Derivation derivation(WeightedValues values, Text name) {
        return values.meanCalled(name).withAsOf(asOf);
    }

    private Figure compliance(long reporting, long assigned, Optional<Period> period) {
        Supplier<Derivation> derivation = () -> Derivation.quotient(
                        Text.of("kepatuhan pelaporan", "reporting compliance"),
                        new Operand(Text.of("melapor", "reported"), Ratio.of(reporting)),
                        new Operand(Text.of("ditugasi", "assigned"), Ratio.of(assigned)))
                .withPeriod(period)
                .withAsOf(asOf);
        return assigned == 0
                ? Figure.notComputable(NONE_ASSIGNED, SHARE, derivation)
                : Figure.of(Ratio.of(reporting, assigned), SHARE, derivation);
    }

    private Mark overdue(Slot slot, Figure rate, boolean cancelled) {
        if (cancelled || rate.value().filter(Ratio.ONE::equals).isPresent()) {
            return Mark.NO;
        }
        if (!slot.isScheduleKnown()) {
            return Mark.UNKNOWN;
        }
        boolean late = slot.schedule()
                .filter(schedule -> asOf.isAfter(schedule.endInclusive()))
                .isPresent();
        return late ? Mark.YES : Mark.NO;
    }

    private ElementProgress element(String id, String name, List<Activity> activities) {
        List<WeightedValues.Term> terms = new ArrayList<>(activities.size());
        boolean reported = false;
        long reporting = 0;
        long assigned = 0;
        for (Activity activity : activities) {
            Slot slot = slot(activity.id());
            reported |= slot.isReported();
            reporting += slot.reporting();
            assigned += slot.assigned.size();
            boolean counts = slot.isReported() || policy.basis() == OfficeBasis.ASSIGNED;
            if (counts && !slot.isCancelled(policy.basis())) {
                Ratio weight = policy.weighting() == Weighting.EQUAL ? Ratio.ONE : activity.weight();
                Ratio rate = slot.shares(policy.basis()).mean().orElse(Ratio.ZERO);
                terms.add(new WeightedValues.Term(activity.id(), activity.name(), weight, rate));
            }
        }
        return new ElementProgress(
                id,
                name,
                rate(new WeightedValues(terms), reported, Text.of("kemajuan " + name, "progress of " + name)),
                compliance(reporting, assigned, Optional.empty()),
                terms.size(),
                activities.size());
    }

    private Slot slot(String activityId) {
        @Nullable Slot slot = slots.get(activityId);
        if (slot == null) {
            throw notFound("activity", activityId);
        }
        return slot;
    }

    private IllegalArgumentException notFound(String what, String id) {
        return Checks.failure("plan of %s has no %s '%s'", plan.region(), what, id);
    }

    /**
     * The plan.
     *
     * @return the plan
     */
    public ActionPlan plan() {
        return plan;
    }

    /**
     * The day.
     *
     * @return the last day whose reports count
     */
    public LocalDate asOf() {
        return asOf;
    }

    /**
     * How reports became progress.
     *
     * @return the policy
     */
    public ProgressPolicy policy() {
        return policy;
    }

    /**
     * The whole plan.
     *
     * @return its progress
     */
    public ElementProgress total() {
        return element(
                plan.edition().id(), plan.decree().title(), plan.activities().toList());
    }

    /**
     * The share of the whole plan that is done.
     *
     * @return the figure; not computable where nobody has reported
     */
    public Figure rate() {
        return total().rate();
    }

    /**
     * All groups.
     *
     * @return their progress, in the order of the plan
     */
    public List<ElementProgress> groups() {
        return plan.groups().stream().map(this::group).toList();
    }

    private ElementProgress group(ProgramGroup group) {
        return element(group.id(), group.name(), group.activities().toList());
    }

    /**
     * One group.
     *
     * @param id the id of the group
     * @return its progress
     * @throws IllegalArgumentException if the plan has no such group
     */
    public ElementProgress group(String id) {
        return plan.groups().stream()
                .filter(group -> group.id().equals(id))
                .findFirst()
                .map(this::group)
                .orElseThrow(() -> notFound("program group", id));
    }

    /**
     * One program.
     *
     * @param id the id of the program
     * @return its progress
     * @throws IllegalArgumentException if the plan has no such program
     */
    public ElementProgress program(String id) {
        Program program = plan.groups().stream()
                .flatMap(group -> group.programs().stream())
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> notFound("program", id));
        return element(program.id(), program.name(), program.activities());
    }

    /**
     * All activities.
     *
     * @return their progress, in the order of the plan
     */
    public List<ActivityProgress> activities() {
        return slots.values().stream().map(this::progress).toList();
    }

    /**
     * One activity.
     *
     * @param id the id of the activity
     * @return its progress
     * @throws IllegalArgumentException if the plan has no such activity
     */
    public ActivityProgress activity(String id) {
        return progress(slot(id));
    }

    /**
     * The activities that are overdue (terlambat): the last year in which they are due is over, and they are neither
     * done nor cancelled.
     *
     * @return the activities that surely are
     */
    public List<ActivityProgress> overdue() {
        return activities().stream()
                .filter(activity -> activity.overdue() == Mark.YES)
                .toList();
    }

    /**
     * The activities of which it is not known in which years they are due: the work plan has no row for them, or its
     * marks are lost.
     *
     * @return the activities, done and cancelled ones included
     */
    public List<Activity> unknownSchedules() {
        return slots.values().stream()
                .filter(slot -> !slot.isScheduleKnown())
                .map(slot -> slot.activity)
                .toList();
    }

    /**
     * The reports up to the day that count nowhere.
     *
     * @return the reports with the reason, in the order given
     */
    public List<UnmatchedReport> unmatched() {
        return unmatched;
    }

    /** The reports up to the day that are not unmatched, earlier revisions included. */
    List<ActivityReport> matched() {
        return matched;
    }

    /**
     * Which share of assigned offices has reported on a period, over all activities.
     *
     * @param period the period
     * @return reports of a time within it / assigned; not computable where the work plan assigns nobody
     */
    public Figure compliance(Period period) {
        Map<String, Set<String>> reported = new HashMap<>();
        for (ActivityReport report : matched) {
            if (period.encloses(report.period())) {
                reported.computeIfAbsent(report.activity(), it -> new HashSet<>())
                        .add(report.office());
            }
        }
        long reporting = 0;
        long assigned = 0;
        for (Slot slot : slots.values()) {
            Set<String> offices = reported.getOrDefault(slot.activity.id(), Set.of());
            reporting += slot.assigned.stream().filter(offices::contains).count();
            assigned += slot.assigned.size();
        }
        return compliance(reporting, assigned, Optional.of(period));
    }

    /** Region, edition and day. */
    @Override
    public String toString() {
        return "progress of " + plan.region() + ", edition " + plan.edition().id() + ", as of " + asOf;
    }
}
