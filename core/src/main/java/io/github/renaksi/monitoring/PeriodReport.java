package io.github.renaksi.monitoring;

import io.github.renaksi.Language;
import io.github.renaksi.Period;
import io.github.renaksi.Text;
import io.github.renaksi.complaint.ComplaintTally;
import io.github.renaksi.complaint.CompletionRate;
import io.github.renaksi.figure.Derivation;
import io.github.renaksi.figure.Figure;
import io.github.renaksi.figure.NotComputable;
import io.github.renaksi.internal.Checks;
import io.github.renaksi.plan.ActionPlan;
import io.github.renaksi.plan.StrategicTarget;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The report of a month, quarter, half-year or year (laporan pemantauan): complaints, targets, activities and budget as
 * they stood on a day, each figure with where it came from.
 *
 * <p>Complaints are those of the tallies that lie in the period; of an office and time that was looked up more than
 * once the latest look up to the day counts, and so it does of realisations of one time. Targets are those of the
 * periods that contain the reported one or lie in it: a quarter reports the target of its year, provisionally, with
 * what was realised up to its end. Where nobody reported a realisation of a target that measures complaints, the
 * tallies give it. The budget leaves out what unmatched reports say was spent.
 */
public final class PeriodReport {

    /** There is no tally for the period. */
    public static final NotComputable NO_TALLY = new NotComputable(
            "no-tally", Text.of("tidak ada rekapitulasi pengaduan", "there is no tally of complaints"));

    private final ActionPlan plan;
    private final Period period;
    private final LocalDate asOf;
    private final List<ComplaintTally> tallies;
    private final Optional<ComplaintTally> complaints;
    private final List<Achievement> achievements;
    private final PlanProgress progress;
    private final BudgetAbsorption absorption;

    private PeriodReport(
            ActionPlan plan,
            MonitoringData data,
            Period period,
            LocalDate asOf,
            ProgressPolicy policy,
            Map<String, AchievementFormula> formulas) {
        if (asOf.isBefore(period.start())) {
            throw Checks.failure("as-of date of a report must not be before its period %s, was %s", period, asOf);
        }
        this.plan = plan;
        this.period = period;
        this.asOf = asOf;
        List<ComplaintTally> latest = latest(data.tallies());
        this.tallies = within(latest, period);
        this.complaints = sum(tallies);
        List<Achievement> computed = new ArrayList<>();
        for (StrategicTarget target : plan.strategy().targets()) {
            Optional<AchievementFormula> formula = Optional.ofNullable(formulas.get(target.id()))
                    .or(() -> target.formula().flatMap(AchievementFormulas::find));
            for (Period planned : target.values().keySet()) {
                if (planned.encloses(period) || period.encloses(planned)) {
                    computed.add(achievement(target, planned, data.realisations(), latest, formula));
                }
            }
        }
        this.achievements = Collections.unmodifiableList(computed);
        this.progress = PlanProgress.of(plan, data.reports(), asOf, policy);
        this.absorption = BudgetAbsorption.of(plan, progress.matched(), period, asOf);
    }

    /**
     * A report by {@link ProgressPolicy#STANDARD} and the formulas that the targets declare.
     *
     * @param plan the plan
     * @param data what offices have reported, of any time
     * @param period the period of the report
     * @param asOf the day; what was reported or looked up later is passed over
     * @return the report
     * @throws IllegalArgumentException if the day is before the period, or what was reported contradicts itself
     */
    public static PeriodReport of(ActionPlan plan, MonitoringData data, Period period, LocalDate asOf) {
        return of(plan, data, period, asOf, ProgressPolicy.STANDARD, Map.of());
    }

    /**
     * A report.
     *
     * @param plan the plan
     * @param data what offices have reported, of any time
     * @param period the period of the report
     * @param asOf the day; what was reported or looked up later is passed over
     * @param policy how reports become progress
     * @param formulas the formulas of achievement by id of the target, for targets that declare none or a region's own
     * @return the report
     * @throws IllegalArgumentException if the day is before the period, or what was reported contradicts itself
     */
    public static PeriodReport of(
            ActionPlan plan,
            MonitoringData data,
            Period period,
            LocalDate asOf,
            ProgressPolicy policy,
            Map<String, AchievementFormula> formulas) {
        return new PeriodReport(plan, data, period, asOf, policy, formulas);
    }

    private record Key(String office, Period period) {}

    /** Of each office and time the last look on or before the day. */
    private List<ComplaintTally> latest(List<ComplaintTally> all) {
        Map<Key, ComplaintTally> latest = new LinkedHashMap<>();
        for (ComplaintTally tally : all) {
            if (!tally.asOf().isAfter(asOf)) {
                latest.merge(
                        new Key(tally.office(), tally.period()),
                        tally,
                        (known, next) -> next.asOf().isAfter(known.asOf()) ? next : known);
            }
        }
        return List.copyOf(latest.values());
    }

    private static List<ComplaintTally> within(List<ComplaintTally> tallies, Period period) {
        return tallies.stream().filter(tally -> period.encloses(tally.period())).toList();
    }

    private Achievement achievement(
            StrategicTarget target,
            Period planned,
            List<Realisation> reported,
            List<ComplaintTally> latest,
            Optional<AchievementFormula> formula) {
        List<Realisation> realised = new ArrayList<>(latestLooks(reported.stream()
                .filter(realisation -> realisation.target().equals(target.id()))
                .filter(realisation -> planned.encloses(realisation.period()))
                .filter(realisation -> !realisation.period().endInclusive().isAfter(period.endInclusive()))
                .filter(realisation -> realisation.asOf().filter(asOf::isBefore).isEmpty())
                .toList()));
        if (realised.isEmpty() && target.measure().isPresent()) {
            for (List<ComplaintTally> offices : spans(planned, latest)) {
                Optional<ComplaintTally> sum = sum(offices);
                if (sum.isEmpty()) {
                    return Achievement.without(target, planned, differentDays(offices), formula);
                }
                sum.flatMap(it -> Realisation.from(target, it)).ifPresent(realised::add);
            }
        }
        return Achievement.of(target, planned, realised, formula);
    }

    /** Those that no later look at a time that they share replaced: up to October, then the whole year. */
    private static List<Realisation> latestLooks(List<Realisation> realised) {
        return realised.stream()
                .filter(each -> realised.stream().noneMatch(other -> replaces(other, each)))
                .toList();
    }

    private static boolean replaces(Realisation later, Realisation earlier) {
        return later.period().overlaps(earlier.period())
                && later.asOf()
                        .filter(day -> earlier.asOf().filter(day::isAfter).isPresent())
                        .isPresent();
    }

    /** The tallies that lie in a period, those of one time together: one office counts by months, one by quarters. */
    private List<List<ComplaintTally>> spans(Period planned, List<ComplaintTally> latest) {
        List<ComplaintTally> sorted = within(latest, planned).stream()
                .filter(tally -> !tally.period().endInclusive().isAfter(period.endInclusive()))
                .sorted(Comparator.comparing(ComplaintTally::period))
                .toList();
        List<List<ComplaintTally>> spans = new ArrayList<>();
        LocalDate end = LocalDate.MIN;
        for (ComplaintTally tally : sorted) {
            if (tally.period().start().isAfter(end)) {
                spans.add(new ArrayList<>());
            }
            spans.get(spans.size() - 1).add(tally);
            LocalDate last = tally.period().endInclusive();
            end = last.isAfter(end) ? last : end;
        }
        return spans;
    }

    /** The sum, or empty where there is none or the days on which the tallies were looked up differ. */
    private Optional<ComplaintTally> sum(List<ComplaintTally> parts) {
        return days(parts).size() == 1
                ? Optional.of(ComplaintTally.sum(plan.region().toString(), parts))
                : Optional.empty();
    }

    private static SortedSet<LocalDate> days(List<ComplaintTally> tallies) {
        return tallies.stream().map(ComplaintTally::asOf).collect(Collectors.toCollection(TreeSet::new));
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
     * The period of the report.
     *
     * @return the period
     */
    public Period period() {
        return period;
    }

    /**
     * The day.
     *
     * @return the last day of which the report knows
     */
    public LocalDate asOf() {
        return asOf;
    }

    /**
     * The complaints received in the period, over all offices.
     *
     * @return the sum of the tallies, or empty where there is none or they were looked up on different days, so that no
     *     day would be true of the sum
     */
    public Optional<ComplaintTally> complaints() {
        return complaints;
    }

    /**
     * A rate of the complaints received in the period.
     *
     * @param rate which rate
     * @return the figure; not computable without tallies, for tallies of different days, and for 0 of 0
     */
    public Figure completion(CompletionRate rate) {
        return complaints.map(rate::of).orElseGet(() -> {
            NotComputable reason = tallies.isEmpty() ? NO_TALLY : differentDays(tallies);
            return Figure.notComputable(
                    reason,
                    rate.rounding(),
                    () -> Derivation.builder()
                            .name(rate.name())
                            .formula(rate.name())
                            .working(Text.of("– / –"))
                            .period(period)
                            .asOf(asOf)
                            .build());
        });
    }

    private static NotComputable differentDays(List<ComplaintTally> tallies) {
        SortedSet<LocalDate> days = days(tallies);
        return new NotComputable(
                "different-days",
                Text.of(
                        "rekapitulasi per tanggal yang berbeda: " + Language.INDONESIAN.write(days.first()) + " sampai "
                                + Language.INDONESIAN.write(days.last()),
                        "tallies as of different days: " + Language.ENGLISH.write(days.first()) + " to "
                                + Language.ENGLISH.write(days.last())));
    }

    /**
     * The targets of the period and of those that contain it or lie in it.
     *
     * @return their achievements, in the order of the plan and of time
     */
    public List<Achievement> achievements() {
        return achievements;
    }

    /**
     * The activities as of the day.
     *
     * @return their progress
     */
    public PlanProgress progress() {
        return progress;
    }

    /**
     * Which share of assigned offices has reported on the period.
     *
     * @return the figure; not computable where the work plan assigns nobody
     */
    public Figure compliance() {
        return progress.compliance(period);
    }

    /**
     * The budget that was spent, up to the end of the period.
     *
     * @return the absorption
     */
    public BudgetAbsorption absorption() {
        return absorption;
    }

    /**
     * The activities that are overdue as of the day.
     *
     * @return the activities
     */
    public List<ActivityProgress> overdue() {
        return progress.overdue();
    }

    /**
     * The reports that count nowhere.
     *
     * @return the reports with the reason
     */
    public List<UnmatchedReport> unmatched() {
        return progress.unmatched();
    }

    /** Region and period. */
    @Override
    public String toString() {
        return "report of " + plan.region() + ", " + period + ", as of " + asOf;
    }
}
