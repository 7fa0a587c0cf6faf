// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.monitoring;

import io.github.renaksi.Text;
import io.github.renaksi.TimePeriod;
import io.github.renaksi.Tristate;
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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * How far a plan is as of a day (kemajuan pelaksanaan): activities, and programs, groups and the plan over them.
 *
 * <pre>{@code
 * PlanProgress progress = PlanMonitor.of(plan).progress(reports, LocalDate.of(2023, 12, 31));
 * progress.group("II").rate()    // the share done of group II
 * progress.overdue()             // activities whose last year is over and that are not done
 * progress.unmatched()           // reports that count nowhere
 * }</pre>
 *
 * <p>Of each office and activity the latest period counts that was reported on or before the day (of periods that end
 * on one day the one that was reported later), of it the latest revision, and in it what was verified before what was
 * claimed. Two different reports of one revision contradict each other: none of their period counts, as if it had not
 * been reported, and both are {@linkplain #unmatched listed}. An office that has cancelled leaves the denominator; an
 * activity that every office has cancelled leaves that of its program. Reports refer to activities by id, so that they
 * outlive a renumbering, and to offices by name, whatever its case and white space.
 */
public final class PlanProgress {

    /** Every office that counts has cancelled the activity, or no activity of an element is left. */
    public static final NotComputable ALL_CANCELLED =
            new NotComputable("all-cancelled", Text.of("semua dibatalkan", "everything was cancelled"));

    /** The work plan assigns no office. */
    public static final NotComputable NONE_ASSIGNED = new NotComputable(
            "none-assigned", Text.of("tidak ada perangkat daerah yang ditugasi", "no office is assigned"));

    /** Offices are assigned, and none of them owes a report on the period: nothing is due, or what is was cancelled. */
    public static final NotComputable NONE_DUE = new NotComputable(
            "none-due",
            Text.of(
                    "tidak ada perangkat daerah yang wajib melapor untuk periode ini",
                    "no office is due to report on this period"));

    private static final Rounding SHARE = Rounding.perCent(1);
    private static final Text COUNTED_AS_ZERO = Text.of("dihitung 0", "counted as 0");
    private static final Text NOT_COUNTED = Text.of("tidak dihitung", "not counted");

    private final ActionPlan plan;
    private final MonitoringPolicy policy;
    private final ActivityLedgers ledgers;
    private final LocalDate asOf;
    private final LocalDate overdueOn;

    /**
     * The progress that ledgers tell of.
     *
     * @param overdueOn the day on which it is judged what is overdue
     */
    PlanProgress(
            ActionPlan plan, MonitoringPolicy policy, ActivityLedgers ledgers, LocalDate asOf, LocalDate overdueOn) {
        this.plan = plan;
        this.policy = policy;
        this.ledgers = ledgers;
        this.asOf = asOf;
        this.overdueOn = overdueOn;
    }

    private ActivityProgress progress(ActivityLedger ledger) {
        return new ActivityProgress(
                ledger,
                ledger.overdue(overdueOn),
                () -> rate(
                        ledger.shares(policy.basis()),
                        ledger.isReported(),
                        ledger.activity().name(),
                        () -> notes(ledger)),
                () -> compliance(ledger.reporting(), ledger.assigned().size(), Optional.empty(), NONE_ASSIGNED));
    }

    private Figure rate(WeightedValues values, boolean reported, String name, Supplier<List<Text>> notes) {
        Text called = Text.format("kemajuan pelaksanaan {0}", "progress of {0}", name);
        if (!reported) {
            return Figure.notComputable(NotComputable.NOTHING_REPORTED, SHARE, () -> unreported(called));
        }
        Supplier<Derivation> derivation = () -> {
            List<Text> said = notes.get();
            Derivation mean = derivation(values, called);
            return said.isEmpty() ? mean : mean.alsoBasedOn(Text.join("; ", said));
        };
        return values.mean()
                .map(mean -> Figure.of(mean, SHARE, derivation))
                .orElseGet(() -> Figure.notComputable(ALL_CANCELLED, SHARE, derivation));
    }

    /** Without the zeros of offices that have not reported: nobody has. */
    private Derivation unreported(Text name) {
        return derivation(new WeightedValues(List.of()), name).withWorking(Text.of("–"));
    }

    private Derivation derivation(WeightedValues values, Text name) {
        return values.meanDerivation(name).withAsOf(asOf);
    }

    /** Whom a mean counts as 0 or leaves out. */
    private List<Text> notes(ActivityLedger ledger) {
        int offices = ledger.offices().size();
        long silent = ledger.silent();
        long cancelled = ledger.cancelling();
        List<Text> notes = new ArrayList<>();
        if (silent > 0) {
            notes.add(Text.format(
                    "{0} dari {1} perangkat daerah belum melapor, {2}",
                    "{0} of {1} {1:office|offices} {0:has|have} not reported, {2}", silent, offices, silentCount()));
        }
        if (cancelled > 0) {
            notes.add(Text.format(
                    "{0} dari {1} perangkat daerah membatalkan, {2}",
                    "{0} of {1} {1:office|offices} {0:has|have} cancelled, {2}", cancelled, offices, NOT_COUNTED));
        }
        return notes;
    }

    /** What a roll-up counts as 0 or leaves out. */
    private List<Text> notes(int silent, int cancelled, int activities) {
        List<Text> notes = new ArrayList<>();
        if (silent > 0) {
            notes.add(Text.format(
                    "{0} dari {1} kegiatan belum dilaporkan, {2}",
                    "{0} of {1} {1:activity|activities} {0:has|have} not been reported, {2}",
                    silent,
                    activities,
                    silentCount()));
        }
        if (cancelled > 0) {
            notes.add(Text.format(
                    "{0} dari {1} kegiatan dibatalkan, {2}",
                    "{0} of {1} {1:activity|activities} {0:was|were} cancelled, {2}",
                    cancelled,
                    activities,
                    NOT_COUNTED));
        }
        return notes;
    }

    private Text silentCount() {
        return policy.basis() == OfficeBasis.ASSIGNED ? COUNTED_AS_ZERO : NOT_COUNTED;
    }

    private Figure compliance(long reporting, long assigned, Optional<TimePeriod> period, NotComputable none) {
        Supplier<Derivation> derivation = () -> Derivation.quotient(
                        Text.of("tingkat kepatuhan pelaporan", "reporting compliance"),
                        new Operand(Text.of("sudah melapor", "reported"), Ratio.of(reporting)),
                        new Operand(Text.of("wajib melapor", "due to report"), Ratio.of(assigned)))
                .withPeriod(period)
                .withAsOf(asOf);
        return assigned == 0
                ? Figure.notComputable(none, SHARE, derivation)
                : Figure.of(Ratio.of(reporting, assigned), SHARE, derivation);
    }

    private ElementProgress element(String id, String name, List<Activity> activities) {
        return element(id, name, activities, ActivityLedger::offices);
    }

    /** The progress of activities over those of their offices that are asked for. */
    private ElementProgress element(
            String id, String name, List<Activity> activities, Function<ActivityLedger, Collection<String>> asked) {
        List<WeightedValues.Term> terms = new ArrayList<>(activities.size());
        int unreported = 0;
        int withoutRate = 0;
        long reporting = 0;
        long assigned = 0;
        for (Activity activity : activities) {
            ActivityLedger ledger = ledger(activity);
            Collection<String> offices = asked.apply(ledger);
            reporting += ledger.reporting(offices);
            assigned += ledger.assigned().isEmpty() ? 0 : offices.size();
            boolean reported = ledger.isReportedBy(offices);
            Optional<Ratio> rate = ledger.shares(policy.basis(), offices).mean();
            unreported += reported ? 0 : 1;
            withoutRate += reported && rate.isEmpty() ? 1 : 0;
            boolean silent = !reported && policy.basis() == OfficeBasis.ASSIGNED;
            if (rate.isPresent() || silent) {
                terms.add(new WeightedValues.Term(
                        activity.id(), activity.name(), weight(activity), rate.orElse(Ratio.ZERO)));
            }
        }
        WeightedValues rates = new WeightedValues(terms);
        int silent = unreported;
        int cancelled = withoutRate;
        return new ElementProgress(
                id,
                name,
                rate(rates, silent < activities.size(), name, () -> {
                    List<Text> notes = notes(silent, cancelled, activities.size());
                    unusedWeights(activities).ifPresent(notes::add);
                    return notes;
                }),
                compliance(reporting, assigned, Optional.empty(), NONE_ASSIGNED),
                rates.weight(),
                terms.size(),
                activities.size());
    }

    /** That activities count alike, where the plan gives them different weights. */
    private Optional<Text> unusedWeights(List<Activity> activities) {
        boolean alike = activities.stream().map(Activity::weight).distinct().count() < 2;
        return alike || policy.weighting() == Weighting.BY_WEIGHT
                ? Optional.empty()
                : Optional.of(Text.of(
                        "setiap kegiatan dihitung sama, bobotnya tidak dipakai",
                        "activities count alike, their weights are not used"));
    }

    /** Every office with each of its activities, in the order of the plan. */
    List<OfficeActivity> pairs(TimePeriod period, BudgetAbsorption absorption) {
        return ledgers.byId().values().stream()
                .flatMap(
                        ledger -> ledger.pairs(period, overdueOn, absorption.spentByOffice(ledger.activity())).stream())
                .toList();
    }

    /** The share done of pairs of office and activity. */
    Figure rateOf(String name, List<OfficeActivity> pairs) {
        List<WeightedValues.Term> terms = new ArrayList<>(pairs.size());
        int silent = 0;
        int cancelled = 0;
        for (OfficeActivity pair : pairs) {
            Optional<Ratio> done = pair.progress();
            silent += pair.latest().isEmpty() ? 1 : 0;
            cancelled += pair.cancelled() ? 1 : 0;
            if (done.isPresent() || (pair.latest().isEmpty() && policy.basis() == OfficeBasis.ASSIGNED)) {
                Activity activity = pair.activity();
                terms.add(new WeightedValues.Term(
                        activity.id(), activity.name(), weight(activity), done.orElse(Ratio.ZERO)));
            }
        }
        WeightedValues rates = new WeightedValues(terms);
        int unreported = silent;
        int left = cancelled;
        return rate(rates, unreported < pairs.size(), name, () -> notes(unreported, left, pairs.size()));
    }

    /** The share made of the reports that pairs of office and activity owe. */
    Figure complianceOf(List<OfficeActivity> pairs, TimePeriod period) {
        long due = pairs.stream().filter(OfficeActivity::due).count();
        long owed = pairs.stream().filter(OfficeActivity::owed).count();
        return compliance(due - owed, due, Optional.of(period), NONE_DUE);
    }

    private Ratio weight(Activity activity) {
        return policy.weighting() == Weighting.EQUAL ? Ratio.ONE : activity.weight();
    }

    private ActivityLedger ledger(Activity activity) {
        return Objects.requireNonNull(ledgers.byId().get(activity.id()));
    }

    /** {@return the plan} */
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
    public MonitoringPolicy policy() {
        return policy;
    }

    /**
     * The whole plan.
     *
     * @return its progress
     */
    public ElementProgress total() {
        return element(plan.edition().id(), plan.decree().title(), plan.activities());
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
     * What is due by the end of a year (jatuh tempo): the activities of offices for which the last year of their rows
     * of the work plan is that year or an earlier one. Everything due in 2026 done is 100%, whatever is planned for
     * 2027.
     *
     * @param year the year
     * @return their progress, of which {@link ElementProgress#activities()} is how many are due; not computable where
     *     nobody has reported on any. Activities whose years are {@linkplain #unknownSchedules unknown} are not among
     *     them
     */
    public ElementProgress due(int year) {
        Checks.between(1, 9999, year, "year by which activities are due");
        List<Activity> due = ledgers.byId().values().stream()
                .filter(ledger -> !ledger.officesDueBy(year).isEmpty())
                .map(ActivityLedger::activity)
                .toList();
        return element(plan.edition().id(), plan.decree().title(), due, ledger -> ledger.officesDueBy(year));
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
        return element(group.id(), group.name(), group.activities());
    }

    /**
     * All programs.
     *
     * @return their progress, in the order of the plan
     */
    public List<ElementProgress> programs() {
        return plan.groups().stream()
                .flatMap(group -> group.programs().stream())
                .map(program -> element(program.id(), program.name(), program.activities()))
                .toList();
    }

    /**
     * One group.
     *
     * @param id the id of the group
     * @return its progress
     * @throws IllegalArgumentException if the plan has no such group
     */
    public ElementProgress group(String id) {
        return group(plan.group(id));
    }

    /**
     * One program.
     *
     * @param id the id of the program
     * @return its progress
     * @throws IllegalArgumentException if the plan has no such program
     */
    public ElementProgress program(String id) {
        Program program = plan.program(id);
        return element(program.id(), program.name(), program.activities());
    }

    /**
     * All activities.
     *
     * @return their progress, in the order of the plan
     */
    public List<ActivityProgress> activities() {
        return ledgers.byId().values().stream().map(this::progress).toList();
    }

    /**
     * One activity.
     *
     * @param id the id of the activity
     * @return its progress
     * @throws IllegalArgumentException if the plan has no such activity
     */
    public ActivityProgress activity(String id) {
        return progress(ledger(plan.activity(id)));
    }

    /**
     * The activities that are overdue (terlambat): for some office the last year in which they are due is over, and it
     * has neither done nor cancelled them. Years belong to the offices of their row of the work plan; a row that names
     * no office is of all that are assigned.
     *
     * @return the activities that surely are
     */
    public List<ActivityProgress> overdue() {
        return ledgers.byId().values().stream()
                .filter(ledger -> ledger.overdue(overdueOn) == Tristate.YES)
                .map(this::progress)
                .toList();
    }

    /**
     * The activities of which it is not known in which years they are due: the work plan has no row for them, or its
     * marks are lost.
     *
     * @return the activities, done and cancelled ones included
     */
    public List<Activity> unknownSchedules() {
        return ledgers.byId().values().stream()
                .filter(ledger -> !ledger.isScheduleKnown())
                .map(ActivityLedger::activity)
                .toList();
    }

    /**
     * The reports up to the day that count nowhere.
     *
     * @return the reports with the reason, in the order given
     */
    public List<UnmatchedReport> unmatched() {
        return ledgers.unmatched();
    }

    /**
     * Which share of reports on a period was made: one by each assigned office on each of its activities, where a row
     * of the work plan that names it may be due in the period; an office that has cancelled owes none.
     *
     * @param period the period
     * @return reports of a time within it / assigned pairs of activity and office; not computable where there is none
     */
    public Figure compliance(TimePeriod period) {
        Checks.notNull(period, "period of a compliance");
        long reporting = 0;
        long assigned = 0;
        for (ActivityLedger ledger : ledgers.byId().values()) {
            List<String> owing = ledger.owing(period);
            assigned += owing.size();
            reporting += owing.stream()
                    .filter(office -> ledger.isReportedBy(office, period))
                    .count();
        }
        boolean anyone = ledgers.byId().values().stream()
                .anyMatch(ledger -> !ledger.assigned().isEmpty());
        return compliance(reporting, assigned, Optional.of(period), anyone ? NONE_DUE : NONE_ASSIGNED);
    }

    /** Region, edition and day. */
    @Override
    public String toString() {
        return "progress of " + plan.region() + ", edition " + plan.edition().id() + ", as of " + asOf;
    }
}
