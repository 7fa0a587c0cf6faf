// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.renaksi.Marks;
import io.github.renaksi.TimePeriod;
import io.github.renaksi.Tristate;
import io.github.renaksi.figure.Figure;
import io.github.renaksi.figure.Ratio;
import io.github.renaksi.plan.ActionPlan;
import io.github.renaksi.plan.Activity;
import io.github.renaksi.plan.PlanCode;
import io.github.renaksi.plan.Program;
import io.github.renaksi.plan.ProgramGroup;
import io.github.renaksi.plan.WorkPlanRow;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class PlanProgressProperties {

    private static final LocalDate AS_OF = LocalDate.of(2022, 12, 31);
    private static final TimePeriod YEAR = TimePeriod.ofYear(2022);
    private static final List<String> OFFICES = List.of("Dinsos", "Dinkes", "Bappeda");

    private record Work(int weight, List<String> offices) {}

    private record Monitored(ActionPlan plan, List<ActivityReport> reports) {

        private PlanProgress progress(MonitoringPolicy policy) {
            return PlanMonitor.of(plan, policy).progress(reports, AS_OF);
        }
    }

    @Provide
    Arbitrary<MonitoringPolicy> policies() {
        return Combinators.combine(Arbitraries.of(Weighting.class), Arbitraries.of(OfficeBasis.class))
                .as((weighting, basis) -> MonitoringPolicy.builder()
                        .weighting(weighting)
                        .basis(basis)
                        .build());
    }

    /** Small plans, with reports of the quarters of 2022: some revised, cancelled, verified, unmatched. */
    @Provide
    Arbitrary<Monitored> monitored() {
        Arbitrary<Work> work = Combinators.combine(
                        Arbitraries.integers().between(1, 4),
                        Arbitraries.of(OFFICES).list().uniqueElements().ofMaxSize(2))
                .as(Work::new);
        return work.list()
                .ofMaxSize(3)
                .list()
                .ofMaxSize(2)
                .list()
                .ofMaxSize(2)
                .map(PlanProgressProperties::plan)
                .flatMap(plan -> reports(plan).map(reports -> new Monitored(plan, reports)))
                .withoutEdgeCases();
    }

    private static ActionPlan plan(List<List<List<Work>>> works) {
        List<ProgramGroup> groups = new ArrayList<>();
        List<WorkPlanRow> rows = new ArrayList<>();
        for (List<List<Work>> ofGroup : works) {
            String group = "g" + groups.size();
            List<Program> programs = new ArrayList<>();
            for (List<Work> ofProgram : ofGroup) {
                String program = group + "-p" + programs.size();
                List<Activity> activities = new ArrayList<>();
                for (Work work : ofProgram) {
                    String activity = program + "-a" + activities.size();
                    activities.add(Activity.builder()
                            .id(activity)
                            .name(activity)
                            .weight(Ratio.of(work.weight()))
                            .putBudget(YEAR, 1_000_000)
                            .build());
                    rows.add(PilotPlan.row(
                            activity, Marks.unknown(), work.offices().toArray(String[]::new)));
                }
                programs.add(Program.builder()
                        .id(program)
                        .name(program)
                        .activities(activities)
                        .build());
            }
            groups.add(ProgramGroup.builder()
                    .id(group)
                    .name(group)
                    .programs(programs)
                    .build());
        }
        return PilotPlan.with(rows.toArray(WorkPlanRow[]::new)).withGroups(groups);
    }

    private static Arbitrary<List<ActivityReport>> reports(ActionPlan plan) {
        List<String> ids = Stream.concat(plan.activities().stream().map(Activity::id), Stream.of("lain"))
                .toList();
        Arbitrary<Ratio> shares = Arbitraries.integers().between(0, 10).map(it -> Ratio.of(it, 10));
        return Combinators.combine(
                        Arbitraries.of(ids),
                        Arbitraries.of(OFFICES),
                        Arbitraries.integers().between(1, 4),
                        Arbitraries.integers().between(1, 2),
                        shares,
                        shares.optional(),
                        Arbitraries.frequencyOf(
                                Tuple.of(5, Arbitraries.just(false)), Tuple.of(1, Arbitraries.just(true))),
                        Arbitraries.longs().between(0, 900_000).optional())
                .as((activity, office, quarter, revision, claimed, verified, cancelled, spent) -> PilotPlan.report(
                                activity, office, quarter, "0")
                        .withRevision(revision)
                        .withClaimed(claimed)
                        .withVerified(verified)
                        .withCancelled(cancelled)
                        .withSpent(spent))
                .list()
                .uniqueElements(
                        report -> List.of(report.activity(), report.office(), report.period(), report.revision()))
                .ofMaxSize(15);
    }

    /** All rates by id: of activities, programs, groups and the plan. */
    private static Map<String, Figure> rates(PlanProgress progress) {
        Map<String, Figure> rates = new LinkedHashMap<>();
        progress.activities().forEach(it -> rates.put(it.activity().id(), it.rate()));
        for (ProgramGroup group : progress.plan().groups()) {
            group.programs()
                    .forEach(it -> rates.put(it.id(), progress.program(it.id()).rate()));
            rates.put(group.id(), progress.group(group.id()).rate());
        }
        rates.put("plan", progress.rate());
        return rates;
    }

    private static Map<String, Optional<Ratio>> values(PlanProgress progress) {
        Map<String, Optional<Ratio>> values = new LinkedHashMap<>();
        rates(progress).forEach((id, rate) -> values.put(id, rate.value()));
        return values;
    }

    @Property
    void progressIsAShare(@ForAll("monitored") Monitored monitored, @ForAll("policies") MonitoringPolicy policy) {
        rates(monitored.progress(policy)).values().stream()
                .flatMap(rate -> rate.value().stream())
                .forEach(rate -> assertThat(rate).isBetween(Ratio.ZERO, Ratio.ONE));
    }

    @Property
    void moreVerifiedNeverLowersARate(
            @ForAll("monitored") Monitored monitored,
            @ForAll("policies") MonitoringPolicy policy,
            @ForAll Random random) {
        if (monitored.reports().isEmpty()) {
            return;
        }
        List<ActivityReport> raised = new ArrayList<>(monitored.reports());
        int which = random.nextInt(raised.size());
        Ratio share = raised.get(which).progress();
        Ratio more = share.plus(Ratio.ONE.minus(share).multipliedBy(Ratio.of(random.nextInt(11), 10)));
        raised.set(which, raised.get(which).withVerified(more));
        Map<String, Optional<Ratio>> after = values(new Monitored(monitored.plan(), raised).progress(policy));
        values(monitored.progress(policy)).forEach((id, before) -> {
            Optional<Ratio> now = after.getOrDefault(id, Optional.empty());
            before.ifPresent(value -> assertThat(now.orElseThrow()).as(id).isGreaterThanOrEqualTo(value));
        });
    }

    /** What the activities of a program weigh that count. */
    private static Ratio counted(PlanProgress progress, Program program) {
        Ratio sum = Ratio.ZERO;
        for (Activity activity : program.activities()) {
            ActivityProgress of = progress.activity(activity.id());
            boolean silent = progress.policy().basis() == OfficeBasis.ASSIGNED
                    && of.latest().isEmpty();
            if (of.rate().isComputable() || silent) {
                sum = sum.plus(progress.policy().weighting() == Weighting.EQUAL ? Ratio.ONE : activity.weight());
            }
        }
        return sum;
    }

    /** A program on which nobody has reported has no rate, and counts as 0 where silent offices do. */
    @Property
    void aGroupIsTheMeanOfItsProgramsWeightedByWhatTheyCount(
            @ForAll("monitored") Monitored monitored, @ForAll("policies") MonitoringPolicy policy) {
        PlanProgress progress = monitored.progress(policy);
        for (ProgramGroup group : monitored.plan().groups()) {
            Ratio sum = Ratio.ZERO;
            Ratio weight = Ratio.ZERO;
            for (Program program : group.programs()) {
                ElementProgress part = progress.program(program.id());
                assertThat(part.weight()).isEqualTo(counted(progress, program));
                sum = sum.plus(part.weight().multipliedBy(part.rate().value().orElse(Ratio.ZERO)));
                weight = weight.plus(part.weight());
            }
            ElementProgress whole = progress.group(group.id());
            assertThat(whole.weight()).isEqualTo(weight);
            if (whole.rate().isComputable()) {
                assertThat(whole.rate().exact()).isEqualTo(sum.dividedBy(weight));
            }
        }
    }

    @Property
    void theOrderOfReportsDoesNotMatter(
            @ForAll("monitored") Monitored monitored,
            @ForAll("policies") MonitoringPolicy policy,
            @ForAll Random random) {
        List<ActivityReport> shuffled = new ArrayList<>(monitored.reports());
        Collections.shuffle(shuffled, random);
        PlanProgress progress = monitored.progress(policy);
        PlanProgress other = new Monitored(monitored.plan(), shuffled).progress(policy);
        assertThat(rates(other)).isEqualTo(rates(progress));
        assertThat(other.activities())
                .map(ActivityProgress::latest)
                .isEqualTo(progress.activities().stream()
                        .map(ActivityProgress::latest)
                        .toList());
        assertThat(other.activities())
                .map(ActivityProgress::overdue)
                .isEqualTo(progress.activities().stream()
                        .map(ActivityProgress::overdue)
                        .toList());
        assertThat(other.unmatched()).containsExactlyInAnyOrderElementsOf(progress.unmatched());
    }

    /** Reports refer to activities by id, so that they survive other codes and names. */
    @Property
    void aRenumberingAmendmentChangesNoFigure(
            @ForAll("monitored") Monitored monitored, @ForAll("policies") MonitoringPolicy policy) {
        ActionPlan amended = monitored
                .plan()
                .withEdition(monitored.plan().edition().amended("2023", LocalDate.of(2023, 1, 1)))
                .withGroups(monitored.plan().groups().stream()
                        .map(PlanProgressProperties::renumbered)
                        .toList());
        PlanProgress before = monitored.progress(policy);
        PlanProgress after = new Monitored(amended, monitored.reports()).progress(policy);
        assertThat(values(after)).isEqualTo(values(before));
        assertThat(after.total().compliance().value())
                .isEqualTo(before.total().compliance().value());
        assertThat(after.unmatched()).isEqualTo(before.unmatched());
    }

    private static ProgramGroup renumbered(ProgramGroup group) {
        return group.withCode(PlanCode.parse("IX"))
                .withName("diubah")
                .withPrograms(group.programs().stream()
                        .map(program -> program.withCode(PlanCode.parse("IX.9"))
                                .withName("diubah")
                                .withActivities(program.activities().stream()
                                        .map(activity -> activity.withCode(PlanCode.parse("IX.9.9"))
                                                .withName("diubah"))
                                        .toList()))
                        .toList());
    }

    @Property
    void whatIsOfNoActivityOrOfNoAssignedOfficeIsListed(@ForAll("monitored") Monitored monitored) {
        PlanProgress progress = monitored.progress(MonitoringPolicy.STANDARD);
        assertThat(progress.unmatched())
                .extracting(UnmatchedReport::report)
                .isEqualTo(monitored.reports().stream()
                        .filter(report ->
                                monitored.plan().findActivity(report.activity()).isEmpty()
                                        || progress.activity(report.activity()).assigned().stream()
                                                .reduce((one, other) -> one + "," + other)
                                                .filter(assigned -> !List.of(assigned.split(","))
                                                        .contains(report.office()))
                                                .isPresent())
                        .toList());
    }

    @Property
    void contradictingReportsCountAsIfTheirPeriodHadNotBeenReported(
            @ForAll("monitored") Monitored monitored,
            @ForAll("policies") MonitoringPolicy policy,
            @ForAll Random random) {
        if (monitored.reports().isEmpty()) {
            return;
        }
        List<ActivityReport> reports = new ArrayList<>(monitored.reports());
        ActivityReport one = reports.get(random.nextInt(reports.size())).withRevision(3);
        ActivityReport other = one.withClaimed(one.claimed().equals(Ratio.ONE) ? Ratio.ZERO : Ratio.ONE);
        List<ActivityReport> without = reports.stream()
                .filter(it -> !it.activity().equals(one.activity())
                        || !it.office().equals(one.office())
                        || !it.period().equals(one.period()))
                .toList();
        reports.add(random.nextInt(reports.size()), one);
        reports.add(random.nextInt(reports.size()), other);

        PlanProgress progress = new Monitored(monitored.plan(), reports).progress(policy);
        PlanProgress silent = new Monitored(monitored.plan(), without).progress(policy);
        assertThat(values(progress)).isEqualTo(values(silent));
        assertThat(progress.compliance(one.period()).value())
                .isEqualTo(silent.compliance(one.period()).value());
        assertThat(progress.unmatched()).extracting(UnmatchedReport::report).contains(one, other);
    }

    private static final List<TimePeriod> PERIODS = List.of(
            TimePeriod.ofMonth(2022, 1),
            TimePeriod.ofMonth(2022, 3),
            TimePeriod.ofMonth(2022, 6),
            TimePeriod.ofQuarter(2022, 1),
            TimePeriod.ofQuarter(2022, 2),
            TimePeriod.ofSemester(2022, 1),
            TimePeriod.ofYear(2022));

    /** Reports of one office on one activity: of any period, dated on any day from its beginning on. */
    @Provide
    Arbitrary<List<ActivityReport>> history() {
        return Combinators.combine(
                        Arbitraries.of(PERIODS),
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.integers().between(0, 30))
                .as((period, revision, weeks) -> PilotPlan.report("klinik", PilotPlan.ORGANISASI, 1, "0")
                        .withDate(period.start().plusWeeks(weeks))
                        .withPeriod(period)
                        .withRevision(revision))
                .list()
                .uniqueElements(report -> List.of(report.period(), report.revision()))
                .ofMinSize(1)
                .ofMaxSize(8);
    }

    /** Up to which day a report can tell how far the activity is. */
    private static LocalDate tellsUpTo(ActivityReport report) {
        return Collections.min(List.of(report.date(), report.period().endInclusive()));
    }

    private static boolean isOvertaken(ActivityReport report, ActivityReport by) {
        if (!tellsUpTo(by).equals(tellsUpTo(report))) {
            return tellsUpTo(by).isAfter(tellsUpTo(report));
        }
        LocalDate end = report.period().endInclusive();
        LocalDate otherEnd = by.period().endInclusive();
        if (!otherEnd.equals(end)) {
            return otherEnd.isAfter(end);
        }
        return by.date().equals(report.date())
                ? by.period().start().isAfter(report.period().start())
                : by.date().isAfter(report.date());
    }

    @Property
    void ofEachPeriodTheHighestRevisionCountsAndOfThoseTheOneThatTellsOfTheLatestDay(
            @ForAll("history") List<ActivityReport> history, @ForAll Random random) {
        LocalDate day = LocalDate.of(2022, 1, 1).plusDays(random.nextInt(400));
        List<ActivityReport> known =
                history.stream().filter(it -> !it.date().isAfter(day)).toList();
        List<ActivityReport> highest = known.stream()
                .filter(it -> known.stream()
                        .noneMatch(other -> other.period().equals(it.period()) && other.revision() > it.revision()))
                .toList();
        List<ActivityReport> latest = highest.stream()
                .filter(it -> highest.stream().noneMatch(other -> isOvertaken(it, other)))
                .toList();
        assertThat(PlanMonitor.of(PilotPlan.PLAN)
                        .progress(history, day)
                        .activity("klinik")
                        .latest())
                .isEqualTo(latest)
                .hasSize(known.isEmpty() ? 0 : 1);
    }

    private static final List<Marks> YEARS = List.of(
            Marks.of("2022"),
            Marks.of("2023"),
            Marks.of("2022", "2024"),
            Marks.of(),
            Marks.unknown(),
            Marks.atLeast(List.of("2022")));

    @Provide
    Arbitrary<List<WorkPlanRow>> rows() {
        return Combinators.combine(
                        Arbitraries.of("pelatihan", "klinik"),
                        Arbitraries.of(YEARS),
                        Arbitraries.of(OFFICES).list().uniqueElements().ofMaxSize(2))
                .as((activity, years, offices) -> PilotPlan.row(activity, years, offices.toArray(String[]::new)))
                .list()
                .ofMaxSize(5);
    }

    private static List<WorkPlanRow> rowsOf(List<WorkPlanRow> rows, String activity, String office) {
        return rows.stream()
                .filter(row -> row.element().orElseThrow().equals(activity))
                .filter(row -> row.parties().isEmpty() || row.parties().contains(office))
                .toList();
    }

    private static boolean isAssigned(List<WorkPlanRow> rows, String activity, String office) {
        return rowsOf(rows, activity, office).stream()
                .anyMatch(row -> row.parties().contains(office));
    }

    @Property
    void anOfficeOwesWhereARowOfItsOwnMayBeDue(@ForAll("rows") List<WorkPlanRow> rows) {
        PlanProgress progress =
                PlanMonitor.of(PilotPlan.with(rows.toArray(WorkPlanRow[]::new))).progress(List.of(), AS_OF);
        for (int year = 2021; year <= 2025; year++) {
            String column = String.valueOf(year);
            long owing = 0;
            for (String activity : List.of("pelatihan", "klinik")) {
                owing += OFFICES.stream()
                        .filter(office -> isAssigned(rows, activity, office))
                        .filter(office -> rowsOf(rows, activity, office).stream()
                                .anyMatch(row -> row.years().markOf(column) == Tristate.YES
                                        || !row.years().complete()))
                        .count();
            }
            Figure compliance = progress.compliance(TimePeriod.ofYear(year));
            assertThat(compliance.derivation().operands().get(1).value()).isEqualTo(Ratio.of(owing));
        }
    }

    /** A single office is overdue by its own rows; an activity is as soon as one of its offices is. */
    @Property
    void anActivityIsOverdueAsSoonAsOneOfItsOfficesIs(@ForAll("rows") List<WorkPlanRow> rows, @ForAll Random random) {
        LocalDate day = LocalDate.of(2022, 6, 1).plusMonths(random.nextInt(40));
        PlanProgress whole =
                PlanMonitor.of(PilotPlan.with(rows.toArray(WorkPlanRow[]::new))).progress(List.of(), day);
        for (String activity : List.of("pelatihan", "klinik")) {
            List<Tristate> marks = OFFICES.stream()
                    .filter(office -> isAssigned(rows, activity, office))
                    .map(office -> PlanMonitor.of(PilotPlan.with(rowsOf(rows, activity, office).stream()
                                    .map(row -> row.withParties(office))
                                    .toArray(WorkPlanRow[]::new)))
                            .progress(List.of(), day)
                            .activity(activity)
                            .overdue())
                    .toList();
            if (!marks.isEmpty()) {
                Tristate expected = marks.contains(Tristate.YES)
                        ? Tristate.YES
                        : marks.contains(Tristate.UNKNOWN) ? Tristate.UNKNOWN : Tristate.NO;
                assertThat(whole.activity(activity).overdue()).isEqualTo(expected);
            }
        }
    }

    private static PeriodReport report(Monitored monitored, MonitoringPolicy policy, TimePeriod period) {
        return PlanMonitor.of(monitored.plan(), policy)
                .report(MonitoringData.ofReports(monitored.reports()), period, AS_OF);
    }

    private static List<OfficeActivity> pairs(List<OfficeProgress> offices) {
        return offices.stream().flatMap(office -> office.activities().stream()).toList();
    }

    /** Reports are of quarters, so a report of a quarter lies in it, and each office is that of its first spelling. */
    @Property
    void whatIsOwedIsPartedAmongOfficesWithoutRest(
            @ForAll("monitored") Monitored monitored,
            @ForAll("policies") MonitoringPolicy policy,
            @ForAll("quarters") TimePeriod period) {
        PeriodReport report = report(monitored, policy, period);
        List<List<String>> owed = new ArrayList<>();
        for (WorkPlanRow row : monitored.plan().workPlan().orElseThrow().rows()) {
            String activity = row.element().orElseThrow();
            for (String office : row.parties()) {
                List<ActivityReport> made = monitored.reports().stream()
                        .filter(it ->
                                it.activity().equals(activity) && it.office().equals(office))
                        .filter(it -> !it.period().start().isAfter(period.endInclusive()))
                        .sorted(Comparator.comparing(
                                        (ActivityReport it) -> it.period().start())
                                .thenComparing(ActivityReport::revision))
                        .toList();
                boolean cancelled = !made.isEmpty() && made.get(made.size() - 1).cancelled();
                if (!cancelled && made.stream().noneMatch(it -> it.period().equals(period))) {
                    owed.add(List.of(activity, office));
                }
            }
        }
        assertThat(report.owed())
                .extracting(it -> List.of(it.activity().id(), it.office()))
                .containsExactlyInAnyOrderElementsOf(owed);
        assertThat(report.offices().stream().flatMap(office -> office.owed().stream()))
                .containsExactlyInAnyOrderElementsOf(report.owed());
    }

    @Provide
    Arbitrary<TimePeriod> quarters() {
        return Arbitraries.integers().between(1, 4).map(quarter -> TimePeriod.ofQuarter(2022, quarter));
    }

    @Property
    void rupiahArePartedAmongOfficesWithoutRest(@ForAll("monitored") Monitored monitored) {
        PeriodReport report = report(monitored, MonitoringPolicy.STANDARD, YEAR);
        assertThat(report.offices().stream().map(OfficeProgress::spent).reduce(BigInteger.ZERO, BigInteger::add))
                .isEqualTo(report.absorption().spent());
    }

    @Property
    void everyRateFollowsFromThePairsOfOfficeAndActivity(
            @ForAll("monitored") Monitored monitored, @ForAll("policies") MonitoringPolicy policy) {
        PeriodReport report = report(monitored, policy, YEAR);
        for (ActivityProgress activity : report.progress().activities()) {
            List<Ratio> shares = new ArrayList<>();
            boolean reported = false;
            for (OfficeActivity pair : pairs(report.offices())) {
                if (pair.activity().equals(activity.activity())) {
                    reported |= pair.latest().isPresent();
                    pair.progress().ifPresent(shares::add);
                    if (pair.latest().isEmpty() && policy.basis() == OfficeBasis.ASSIGNED) {
                        shares.add(Ratio.ZERO);
                    }
                }
            }
            Optional<Ratio> mean =
                    shares.stream().reduce(Ratio::plus).map(sum -> sum.dividedBy(Ratio.of(shares.size())));
            assertThat(activity.rate().value()).isEqualTo(reported ? mean : Optional.empty());
        }
    }

    @Property
    void whoIsAboveAllOfficesHasTheComplianceOfThePlan(@ForAll("monitored") Monitored monitored) {
        List<Position> hierarchy = new ArrayList<>();
        hierarchy.add(Position.of("Bupati", "Kepala daerah"));
        hierarchy.add(Position.of("Sekda", "Eselon II").under("Bupati"));
        OFFICES.forEach(
                office -> hierarchy.add(Position.of(office, "Eselon III").under("Sekda")));
        PeriodReport report = report(
                monitored, MonitoringPolicy.builder().hierarchy(hierarchy).build(), YEAR);
        OfficeProgress top = report.position("bupati");
        assertThat(top.activities()).containsExactlyInAnyOrderElementsOf(pairs(report.offices()));
        assertThat(top.compliance().value()).isEqualTo(report.compliance().value());
        assertThat(top.owed()).isEqualTo(report.owed());
    }
}
