package io.github.renaksi.monitoring;

import io.github.renaksi.Language;
import io.github.renaksi.Period;
import io.github.renaksi.Text;
import io.github.renaksi.complaint.ComplaintCounts;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The report of a month, quarter, half-year or year (laporan pemantauan): complaints, targets, activities and budget as
 * they stood on a day, each figure with where it came from.
 *
 * <p>Complaints are those of the tallies that lie in the period. A later look up to the day replaces those of the same
 * office whose time it encloses, and so it does of realisations of one target; looks that overlap otherwise, or
 * contradict each other, leave what hangs on them not computable, and the rest of the report stands. Targets are those
 * of the periods that contain the reported one or lie in it: a quarter reports the target of its year, provisionally,
 * with what was realised up to its end. Where nobody reported a realisation of a target that measures complaints, the
 * tallies give it.
 */
public final class PeriodReport {

    /** There is no tally for the period. */
    public static final NotComputable NO_TALLY = new NotComputable(
            "no-tally", Text.of("tidak ada rekapitulasi pengaduan", "there is no tally of complaints"));

    private final ActionPlan plan;
    private final Period period;
    private final LocalDate asOf;
    private final CountedTallies counted;
    private final List<Achievement> achievements;
    private final List<UnmatchedRealisation> unmatchedRealisations;
    private final List<UnmatchedTally> unmatchedTallies;
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
        List<ComplaintTally> tallies = data.tallies().stream()
                .filter(tally -> !tally.asOf().isAfter(asOf))
                .toList();
        this.counted = CountedTallies.of(within(tallies, period));
        this.unmatchedTallies = tallies.stream()
                .filter(tally -> tally.period().overlaps(period) && !period.encloses(tally.period()))
                .map(tally -> new UnmatchedTally(tally, UnmatchedTally.Reason.STRADDLES_PERIOD))
                .toList();
        List<Realisation> known = data.realisations().stream()
                .filter(realisation -> realisation.asOf().filter(asOf::isBefore).isEmpty())
                .toList();
        Map<String, List<Realisation>> realised = known.stream().collect(Collectors.groupingBy(Realisation::target));
        List<Achievement> computed = new ArrayList<>();
        for (StrategicTarget target : plan.strategy().targets()) {
            DeclaredFormula formula = DeclaredFormula.of(target, formulas);
            for (Period planned : periods(target)) {
                List<Realisation> reported = realised.getOrDefault(target.id(), List.of());
                computed.add(Achievement.of(consolidated(target, planned, reported, tallies), formula));
            }
        }
        this.achievements = Collections.unmodifiableList(computed);
        this.unmatchedRealisations = unmatched(plan.strategy().targets(), known);
        List<ActivityReport> reports = data.reports().stream()
                .filter(report -> !report.period().endInclusive().isAfter(period.endInclusive()))
                .toList();
        LocalDate over = period.endInclusive().plusDays(1);
        this.progress = PlanProgress.of(plan, reports, asOf, asOf.isBefore(over) ? asOf : over, policy);
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

    private static List<ComplaintTally> within(List<ComplaintTally> tallies, Period period) {
        return tallies.stream().filter(tally -> period.encloses(tally.period())).toList();
    }

    /** The periods of a target that the report is of; the reported one itself where the target has no value for any. */
    private List<Period> periods(StrategicTarget target) {
        List<Period> periods = target.values().keySet().stream()
                .filter(planned -> planned.encloses(period) || period.encloses(planned))
                .toList();
        return periods.isEmpty() ? List.of(period) : periods;
    }

    private Consolidated consolidated(
            StrategicTarget target, Period planned, List<Realisation> reported, List<ComplaintTally> tallies) {
        LatestLooks<Realisation> looks = LatestLooks.of(
                reported.stream()
                        .filter(realisation -> isUpToEnd(planned, realisation.period()))
                        .toList(),
                Realisation::period,
                Realisation::asOf);
        if (looks.clash().isPresent()) {
            return Consolidated.without(
                    target, planned, overlapping(looks.clash().get()));
        }
        if (!looks.kept().isEmpty() || target.measure().isEmpty()) {
            return Consolidated.of(target, planned, looks.kept());
        }
        CountedTallies ofTarget = CountedTallies.of(tallies.stream()
                .filter(tally -> isUpToEnd(planned, tally.period()))
                .toList());
        return ofTarget.obstacle()
                .map(reason -> Consolidated.without(target, planned, reason))
                .orElseGet(() -> Consolidated.ofParts(target, planned, ofTarget.parts(target)));
    }

    private boolean isUpToEnd(Period planned, Period part) {
        return planned.encloses(part) && !part.endInclusive().isAfter(period.endInclusive());
    }

    private static NotComputable overlapping(LatestLooks.Clash<Realisation> clash) {
        Period one = clash.one().period();
        Period other = clash.other().period();
        return new NotComputable(
                "overlapping-realisations",
                Text.of(
                        "realisasi tumpang tindih: " + one.inWords(Language.INDONESIAN) + " dan "
                                + other.inWords(Language.INDONESIAN),
                        "realisations overlap: " + one.inWords(Language.ENGLISH) + " and "
                                + other.inWords(Language.ENGLISH)));
    }

    private static List<UnmatchedRealisation> unmatched(List<StrategicTarget> targets, List<Realisation> known) {
        Map<String, Set<Period>> periods = new HashMap<>();
        targets.forEach(target -> periods.put(target.id(), target.values().keySet()));
        List<UnmatchedRealisation> unmatched = new ArrayList<>();
        for (Realisation realisation : known) {
            @Nullable Set<Period> planned = periods.get(realisation.target());
            if (planned == null) {
                unmatched.add(new UnmatchedRealisation(realisation, UnmatchedRealisation.Reason.NO_SUCH_TARGET));
            } else if (planned.stream().noneMatch(it -> it.encloses(realisation.period()))) {
                unmatched.add(new UnmatchedRealisation(realisation, UnmatchedRealisation.Reason.NO_TARGET_PERIOD));
            }
        }
        return Collections.unmodifiableList(unmatched);
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
     * The complaints received in the period, over all offices, as they stood on one day.
     *
     * @return the sum of the tallies, or empty where there is none, where they do not add up, or where they were looked
     *     up on different days, so that no day would be true of the sum; see {@link #counts()}
     */
    public Optional<ComplaintTally> complaints() {
        return counted.sum()
                .filter(sum -> sum.looks().isOneDay())
                .map(sum -> ComplaintTally.sum(plan.region().toString(), counted.tallies()));
    }

    /**
     * The complaints received in the period, over all offices, whatever the days on which they were looked up.
     *
     * @return the sum of the counts, or empty where there is no tally or they do not add up
     */
    public Optional<ComplaintCounts> counts() {
        return counted.sum().map(CountedTallies.Sum::counts);
    }

    /**
     * A rate of the complaints received in the period. Where tallies were looked up on different days, it is as of no
     * day and says so.
     *
     * @param rate which rate
     * @return the figure; not computable without tallies, where tallies of one office overlap or contradict each other,
     *     and for 0 of 0
     */
    public Figure completion(CompletionRate rate) {
        return complaints()
                .map(rate::of)
                .or(() -> counted.sum()
                        .map(sum -> rate.of(
                                sum.counts(),
                                sum.period(),
                                sum.looks().first(),
                                sum.looks().last())))
                .orElseGet(() -> Figure.notComputable(
                        counted.obstacle().orElse(NO_TALLY),
                        rate.rounding(),
                        () -> Derivation.builder()
                                .name(rate.name())
                                .formula(rate.name())
                                .working(Text.of("– / –"))
                                .period(period)
                                .asOf(asOf)
                                .build()));
    }

    /**
     * The targets of the period and of those that contain it or lie in it; a target that has no value for any appears
     * once, not computable.
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
     * The realisations up to the day that count in no report.
     *
     * @return the realisations with the reason, in the order given
     */
    public List<UnmatchedRealisation> unmatchedRealisations() {
        return unmatchedRealisations;
    }

    /**
     * The tallies up to the day that speak of the period and of days outside it.
     *
     * @return the tallies with the reason, in the order given; those wholly outside the period are none of them
     */
    public List<UnmatchedTally> unmatchedTallies() {
        return unmatchedTallies;
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
