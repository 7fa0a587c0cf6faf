// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.monitoring;

import io.github.renaksi.Localized;
import io.github.renaksi.PeriodUnit;
import io.github.renaksi.ProblemCode;
import io.github.renaksi.Text;
import io.github.renaksi.TimePeriod;
import io.github.renaksi.complaint.ComplaintCounts;
import io.github.renaksi.complaint.ComplaintTally;
import io.github.renaksi.complaint.CompletionRate;
import io.github.renaksi.figure.Derivation;
import io.github.renaksi.figure.Figure;
import io.github.renaksi.figure.FigureFormat;
import io.github.renaksi.figure.NotComputable;
import io.github.renaksi.figure.Outcome;
import io.github.renaksi.internal.Checks;
import io.github.renaksi.plan.ActionPlan;
import io.github.renaksi.plan.StrategicTarget;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The report of a month, quarter, half-year or year (laporan pemantauan): complaints, targets, activities and budget as
 * they stood on a day, each figure with where it came from.
 *
 * <p>Complaints are those of the tallies that lie in the period. A later observation up to the day replaces those of
 * the same office whose time it encloses, and so it does of realisations of one target. An office is one whatever the
 * case and white space of its name, and its channels are added up; tallies that are equal in all, its spelling
 * included, are one that came twice. An office whose tallies overlap otherwise, or contradict each other, is
 * {@linkplain #unmatchedTallies listed}, the others count, and the figure says of how many offices it is. Realisations
 * that overlap otherwise leave the achievement of their target not computable, and the rest of the report stands.
 * Targets are those of the periods that contain the reported one or lie in it: a quarter reports the target of its
 * year, provisionally, with what was realised up to its end. Where nobody reported a realisation of a target that
 * measures complaints, the tallies give it.
 */
public final class PeriodReport {

    /** There is no tally for the period. */
    public static final NotComputable NO_TALLY = new NotComputable(
            "no-tally", Text.of("tidak ada rekapitulasi pengaduan", "there is no tally of complaints"));

    private final ActionPlan plan;
    private final MonitoringPolicy policy;
    private final TimePeriod period;
    private final LocalDate asOf;
    private final CountedTallies counted;
    private final List<Achievement> achievements;
    private final List<Achievement> achievementsToDate;
    private final List<RequiredPace> requiredPaces;
    private final List<UnmatchedRealisation> unmatchedRealisations;
    private final List<UnmatchedTally> unmatchedTallies;
    private final PlanProgress progress;
    private final BudgetAbsorption absorption;
    private final Offices offices;

    PeriodReport(PlanMonitor monitor, MonitoringData data, TimePeriod period, LocalDate asOf) {
        Checks.notNull(data, "data of a report");
        Checks.notNull(period, "period of a report");
        Checks.notNull(asOf, "as-of date of a report");
        if (asOf.isBefore(period.start())) {
            throw Checks.failure(
                    ProblemCode.WRONG_ORDER,
                    "tanggal data laporan tidak boleh sebelum periodenya %s, diisi %s",
                    "as-of date of a report must not be before its period %s, was %s",
                    Checks.limit(period),
                    Checks.value(asOf));
        }
        this.plan = monitor.plan();
        this.policy = monitor.policy();
        this.period = period;
        this.asOf = asOf;
        List<ComplaintTally> tallies = data.tallies().stream()
                .filter(tally -> !tally.asOf().isAfter(asOf))
                .toList();
        this.counted = CountedTallies.of(tallies, period);
        List<Realisation> known = data.realisations().stream()
                .filter(realisation -> realisation.asOf().filter(asOf::isBefore).isEmpty())
                .toList();
        Map<String, List<Realisation>> realised = known.stream().collect(Collectors.groupingBy(Realisation::target));
        Map<TimePeriod, CountedTallies> upToEnd = new HashMap<>();
        TimePeriod toDate = TimePeriod.between(LocalDate.of(period.start().getYear(), 1, 1), period.endInclusive());
        List<Achievement> computed = new ArrayList<>();
        List<Achievement> computedToDate = new ArrayList<>();
        List<RequiredPace> paces = new ArrayList<>();
        for (StrategicTarget target : plan.strategy().targets()) {
            List<Realisation> reported = realised.getOrDefault(target.id(), List.of());
            Function<TimePeriod, Consolidated> consolidation = time -> {
                Outcome<Consolidated> consolidated = consolidated(
                        target,
                        time,
                        reported,
                        () -> upToEnd.computeIfAbsent(time, it -> CountedTallies.of(tallies, upToEnd(it))));
                return consolidated
                        .value()
                        .orElseGet(() -> Consolidated.without(
                                target, time, consolidated.reason().orElseThrow()));
            };
            for (TimePeriod planned : periods(target)) {
                computed.add(Achievement.of(consolidation.apply(planned), policy));
            }
            Consolidated realisedToDate = consolidation.apply(toDate);
            computedToDate.add(Achievement.toDate(realisedToDate, policy));
            paces.add(RequiredPace.of(realisedToDate, unit(period)));
        }
        this.achievements = Collections.unmodifiableList(computed);
        this.achievementsToDate = Collections.unmodifiableList(computedToDate);
        this.requiredPaces = Collections.unmodifiableList(paces);
        this.unmatchedTallies = unmatched(tallies, period, counted, upToEnd.values());
        this.unmatchedRealisations = unmatched(plan.strategy().targets(), known);
        ActivityLedgers ledgers = monitor.ledgers(data.reports(), asOf, Optional.of(period));
        LocalDate over = period.endInclusive().plusDays(1);
        this.progress = new PlanProgress(plan, monitor.policy(), ledgers, asOf, asOf.isBefore(over) ? asOf : over);
        this.absorption = new BudgetAbsorption(plan, ledgers, period, asOf);
        this.offices = new Offices(progress.pairs(period, absorption), period, progress);
    }

    /** The unit that the periods of the year go on by after a report: the longest that it is not shorter than. */
    private static PeriodUnit unit(TimePeriod period) {
        PeriodUnit unit = PeriodUnit.MONTH;
        for (PeriodUnit each : PeriodUnit.values()) {
            if (period.encloses(each.containing(period.endInclusive()))) {
                unit = each;
            }
        }
        return unit;
    }

    /** The periods of a target that the report is of; the reported one itself where the target has no value for any. */
    private List<TimePeriod> periods(StrategicTarget target) {
        List<TimePeriod> periods = target.values().keySet().stream()
                .filter(planned -> planned.encloses(period) || period.encloses(planned))
                .toList();
        return periods.isEmpty() ? List.of(period) : periods;
    }

    private Outcome<Consolidated> consolidated(
            StrategicTarget target, TimePeriod planned, List<Realisation> reported, Supplier<CountedTallies> upToEnd) {
        List<TimePeriod> scope = PlannedTarget.scope(target, planned);
        LatestObservations<Realisation> observations = LatestObservations.of(reported.stream()
                .filter(realisation -> isUpToEnd(scope, realisation.period()))
                .map(realisation -> new LatestObservations.Observation<>(
                        realisation, realisation.period(), realisation.asOf(), Optional.empty()))
                .toList());
        if (observations.clash().isPresent()) {
            return Outcome.missing(overlapping(observations.clash().get()));
        }
        if (!observations.kept().isEmpty() || target.measure().isEmpty()) {
            return Consolidated.of(target, planned, observations.kept());
        }
        CountedTallies ofTarget = upToEnd.get();
        return ofTarget.obstacle()
                .map(Outcome::<Consolidated>missing)
                .orElseGet(() -> Consolidated.ofParts(target, planned, ofTarget.parts(target)));
    }

    /** What of a period of a target is over at the end of the report. */
    private TimePeriod upToEnd(TimePeriod planned) {
        LocalDate end = planned.endInclusive();
        return end.isAfter(period.endInclusive())
                ? TimePeriod.between(planned.start(), period.endInclusive())
                : planned;
    }

    private boolean isUpToEnd(List<TimePeriod> scope, TimePeriod part) {
        return scope.stream().anyMatch(it -> it.encloses(part))
                && !part.endInclusive().isAfter(period.endInclusive());
    }

    private static NotComputable overlapping(LatestObservations.Clash<Realisation> clash) {
        return new NotComputable(
                "overlapping-realisations",
                Text.format(
                        "realisasi tumpang tindih: {0} dan {1}",
                        "realisations overlap: {0} and {1}", words(clash.one()), words(clash.other())));
    }

    /** All that tells one realisation of a target from another. */
    private static Text words(Realisation realisation) {
        List<Text> words = new ArrayList<>();
        Localized amount = FigureFormat.exact(realisation.amount());
        words.add(realisation
                .outOf()
                .map(whole -> Text.format("{0} dari {1}", "{0} out of {1}", amount, FigureFormat.exact(whole)))
                .orElseGet(() -> Text.format("{0}", "{0}", amount)));
        realisation.source().map(source -> Text.of(Checks.brief(source))).ifPresent(words::add);
        realisation
                .asOf()
                .map(day -> Text.format("data per {0}", "data as of {0}", day))
                .ifPresent(words::add);
        return Text.format("{0} ({1})", "{0} ({1})", realisation.period(), Text.join(", ", words));
    }

    /** Those that count neither in the period nor, where they should, in its targets. */
    private static List<UnmatchedTally> unmatched(
            List<ComplaintTally> tallies,
            TimePeriod period,
            CountedTallies counted,
            Collection<CountedTallies> upToEnd) {
        Map<ComplaintTally, UnmatchedTally.Reason> reasons = new HashMap<>();
        for (ComplaintTally tally : tallies) {
            if (tally.period().overlaps(period) && !period.encloses(tally.period())) {
                reasons.put(tally, UnmatchedTally.Reason.STRADDLES_PERIOD);
            }
        }
        Stream.concat(upToEnd.stream(), Stream.of(counted))
                .flatMap(each -> each.leftOut().stream())
                .forEach(office -> office.tallies().forEach(tally -> reasons.put(tally, office.reason())));
        counted.tallies().forEach(reasons::remove);
        return tallies.stream()
                .flatMap(tally -> Optional.ofNullable(reasons.get(tally)).stream()
                        .map(reason -> new UnmatchedTally(tally, reason)))
                .toList();
    }

    private static List<UnmatchedRealisation> unmatched(List<StrategicTarget> targets, List<Realisation> known) {
        Map<String, Set<TimePeriod>> periods = new HashMap<>();
        targets.forEach(target -> periods.put(target.id(), target.values().keySet()));
        List<UnmatchedRealisation> unmatched = new ArrayList<>();
        for (Realisation realisation : known) {
            @Nullable Set<TimePeriod> planned = periods.get(realisation.target());
            if (planned == null) {
                unmatched.add(new UnmatchedRealisation(realisation, UnmatchedRealisation.Reason.NO_SUCH_TARGET));
            } else if (!countsInSome(planned, realisation.period())) {
                unmatched.add(new UnmatchedRealisation(realisation, UnmatchedRealisation.Reason.NO_TARGET_PERIOD));
            }
        }
        return Collections.unmodifiableList(unmatched);
    }

    /** In the period of a value, or to date in several of a year. */
    private static boolean countsInSome(Set<TimePeriod> planned, TimePeriod realised) {
        boolean inOneYear =
                realised.start().getYear() == realised.endInclusive().getYear();
        return planned.stream().anyMatch(it -> it.encloses(realised))
                || (inOneYear && TimePeriod.merged(planned).stream().anyMatch(it -> it.encloses(realised)));
    }

    /** {@return the plan} */
    public ActionPlan plan() {
        return plan;
    }

    /**
     * The rules by which the report was made.
     *
     * @return the policy
     */
    public MonitoringPolicy policy() {
        return policy;
    }

    /**
     * The period of the report.
     *
     * @return the period
     */
    public TimePeriod period() {
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
     * The complaints received in the period, over all offices whose tallies count, as they stood on one day.
     *
     * @return the sum of the tallies, or empty where there is none that counts, or where they were retrieved on
     *     different days, so that no day would be true of the sum; see {@link #counts()}
     */
    public Optional<ComplaintTally> complaints() {
        return counted.sum()
                .filter(sum -> sum.observed().start().equals(sum.observed().endInclusive()))
                .map(sum -> ComplaintTally.sum(plan.region().toString(), counted.tallies()));
    }

    /**
     * The complaints received in the period, over all offices whose tallies count, whatever the days on which they were
     * retrieved.
     *
     * @return the sum of the counts, or empty where no tally counts; of {@link #unmatchedTallies()} none does
     */
    public Optional<ComplaintCounts> counts() {
        return counted.sum().map(CountedTallies.Sum::counts);
    }

    /**
     * A rate of the complaints received in the period. Where tallies were retrieved on different days, it is as of no
     * day and says so; where offices are left out, it says of how many it is.
     *
     * @param rate which rate
     * @return the figure; not computable where there is no tally, where the tallies of all offices overlap or
     *     contradict each other, and where there is nothing to divide by, as where all offices report that they
     *     received none
     */
    public Figure completion(CompletionRate rate) {
        return counted.sum()
                .map(sum -> rate.of(
                        sum.counts(),
                        sum.period(),
                        sum.observed().start(),
                        sum.observed().endInclusive()))
                .map(figure -> counted.coverage().map(figure::alsoBasedOn).orElse(figure))
                .orElseGet(() -> Figure.notComputable(
                        counted.obstacle().orElse(NO_TALLY),
                        rate.rounding(),
                        () -> Derivation.builder()
                                .name(rate.name())
                                .formula(rate.name())
                                .working(Text.of("–"))
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
     * The targets from the start of the calendar year to the end of the period (capaian s.d. periode): those of the
     * quarters up to it put together as the target says, or that of the year at its end. Which targets count where
     * quarters are blank, the policy says.
     *
     * @return an achievement for each target, in the order of the plan; not computable where none is set for the time
     */
    public List<Achievement> achievementsToDate() {
        return achievementsToDate;
    }

    /**
     * The achievements to date of all targets together.
     *
     * @return their mean, each target alike, with how many count and which do not
     */
    public AchievementSummary summary() {
        return AchievementSummary.of(Text.of("rencana aksi", "the plan"), achievementsToDate);
    }

    /**
     * The achievements to date of the targets of an objective together.
     *
     * @param objective the id of the objective
     * @return their mean, each target alike, with how many count and which do not
     * @throws IllegalArgumentException if no target serves an objective with the id
     */
    public AchievementSummary summary(String objective) {
        Checks.notNull(objective, "id of an objective");
        List<Achievement> serving = achievementsToDate.stream()
                .filter(it -> it.target().objective().filter(objective::equals).isPresent())
                .toList();
        if (serving.isEmpty()) {
            throw Checks.failure(
                    ProblemCode.NOT_FOUND,
                    "tidak ada target untuk sasaran '%s'",
                    "no target serves the objective '%s'",
                    Checks.value(objective));
        }
        return AchievementSummary.of(Text.format("sasaran {0}", "objective {0}", objective), serving);
    }

    /**
     * What each remaining month, quarter or half-year of the year must bring so that its target is met, by periods as
     * long as that of the report (capaian yang diperlukan).
     *
     * @return a pace for each target, in the order of the plan
     */
    public List<RequiredPace> requiredPaces() {
        return requiredPaces;
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
     * What needs the leader of the region (prioritas pimpinan), by the {@linkplain MonitoringPolicy#attention() rules}
     * of the policy: each condition once, with its worst places, the largest share first.
     *
     * @return the conditions above their limits; none where all is well
     */
    public List<Attention> attention() {
        return new Attentions(offices, achievements, progress, absorption.rate())
                .by(progress.policy().attention());
    }

    /**
     * How each office does: those that the work plan assigns, and those that have reported on activities that it
     * assigns to nobody.
     *
     * @return the offices in the order in which the plan first names them
     */
    public List<OfficeProgress> offices() {
        return offices.all();
    }

    /**
     * Looks for an office.
     *
     * @param name its name, in whatever case and white space
     * @return how it does, or empty where it has nothing to do with the plan
     */
    public Optional<OfficeProgress> findOffice(String name) {
        return offices.find(name);
    }

    /**
     * How an office does.
     *
     * @param name its name, in whatever case and white space
     * @return the office
     * @throws IllegalArgumentException if it has nothing to do with the plan
     */
    public OfficeProgress office(String name) {
        return offices.get(name);
    }

    /**
     * How each office or official of the {@linkplain MonitoringPolicy#hierarchy() hierarchy} does, with all that are
     * below: from the regent down to the office, and from there to its activities and reports.
     *
     * @return the positions in the order of the hierarchy
     */
    public List<OfficeProgress> positions() {
        return offices.positions();
    }

    /**
     * How an office or official of the hierarchy does, with all that are below.
     *
     * @param name its name, in whatever case and white space
     * @return the position
     * @throws IllegalArgumentException if the hierarchy has no such position
     */
    public OfficeProgress position(String name) {
        return offices.position(name);
    }

    /**
     * The reports on the period that offices still owe: the pairs that {@link #compliance()} counts as due and not as
     * made.
     *
     * @return the reports, in the order of the plan
     */
    public List<OwedReport> owed() {
        return offices.owed();
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
     * The tallies up to the day that speak of the period and do not count in it: those that speak of days outside it
     * too, and those of offices whose tallies overlap or contradict each other. Where such ones are left out of a
     * target up to the end of the period, they are listed too.
     *
     * @return the tallies with the reason, in the order given
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
