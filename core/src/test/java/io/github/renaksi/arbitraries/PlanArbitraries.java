// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.arbitraries;

import static io.github.renaksi.arbitraries.RenaksiArbitraries.amounts;
import static io.github.renaksi.arbitraries.RenaksiArbitraries.attributes;
import static io.github.renaksi.arbitraries.RenaksiArbitraries.dates;
import static io.github.renaksi.arbitraries.RenaksiArbitraries.ids;
import static io.github.renaksi.arbitraries.RenaksiArbitraries.periods;
import static io.github.renaksi.arbitraries.RenaksiArbitraries.regions;
import static io.github.renaksi.arbitraries.RenaksiArbitraries.weights;
import static io.github.renaksi.arbitraries.RenaksiArbitraries.words;

import io.github.renaksi.Marks;
import io.github.renaksi.PeriodUnit;
import io.github.renaksi.TimePeriod;
import io.github.renaksi.assessment.Aspect;
import io.github.renaksi.assessment.AssessmentQuestion;
import io.github.renaksi.assessment.Instrument;
import io.github.renaksi.complaint.CompletionRates;
import io.github.renaksi.complaint.StatusClass;
import io.github.renaksi.figure.Ratio;
import io.github.renaksi.plan.ActionPlan;
import io.github.renaksi.plan.Activity;
import io.github.renaksi.plan.Baseline;
import io.github.renaksi.plan.Clause;
import io.github.renaksi.plan.Consolidation;
import io.github.renaksi.plan.Decree;
import io.github.renaksi.plan.Definition;
import io.github.renaksi.plan.Direction;
import io.github.renaksi.plan.Edition;
import io.github.renaksi.plan.FrameworkComponent;
import io.github.renaksi.plan.FrameworkPart;
import io.github.renaksi.plan.MatrixRow;
import io.github.renaksi.plan.Measure;
import io.github.renaksi.plan.Objective;
import io.github.renaksi.plan.Output;
import io.github.renaksi.plan.Passage;
import io.github.renaksi.plan.PlanCode;
import io.github.renaksi.plan.PlanLevel;
import io.github.renaksi.plan.PlanStatus;
import io.github.renaksi.plan.Preparation;
import io.github.renaksi.plan.PreparationStep;
import io.github.renaksi.plan.Program;
import io.github.renaksi.plan.ProgramGroup;
import io.github.renaksi.plan.PublishedAssessment;
import io.github.renaksi.plan.PublishedCount;
import io.github.renaksi.plan.PublishedPriority;
import io.github.renaksi.plan.Regulation;
import io.github.renaksi.plan.RegulationCitation;
import io.github.renaksi.plan.Scope;
import io.github.renaksi.plan.ScopeAspect;
import io.github.renaksi.plan.Section;
import io.github.renaksi.plan.StrategicTarget;
import io.github.renaksi.plan.Strategy;
import io.github.renaksi.plan.SuccessIndicator;
import io.github.renaksi.plan.SuccessIndicatorRow;
import io.github.renaksi.plan.TargetValue;
import io.github.renaksi.plan.WorkPlan;
import io.github.renaksi.plan.WorkPlanRow;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Arbitraries of action plans and of what they hold, for property-based tests with jqwik.
 *
 * <p>What they generate is always valid in the sense of constructors, and as faulty as real plans are: codes that
 * collide or stand under the wrong parent, targets of unknown objectives, counts of aspects that do not fit. Rows of
 * indicators and of the work plan mostly mean a group, program or activity of the plan, and sometimes none. Like the
 * large ones of {@link RenaksiArbitraries} they have no edge cases of their own in jqwik's sense.
 *
 * <pre>{@code
 * @Property(tries = 200)
 * void aReviewNeverFails(@ForAll("plans") ActionPlan plan) { … }
 *
 * @Provide
 * Arbitrary<ActionPlan> plans() {
 *     return PlanArbitraries.actionPlans();
 * }
 * }</pre>
 */
public final class PlanArbitraries {

    private PlanArbitraries() {}

    /**
     * Codes of one to eight numbers, roman, arabic with and without leading zeros and letters, mostly of few and small
     * ones as tables have them.
     *
     * @return an arbitrary of codes
     */
    public static Arbitrary<PlanCode> planCodes() {
        Arbitrary<String> roman = Arbitraries.of("I", "II", "III", "IV", "V", "IX", "XL", "MMMCMXCIX");
        Arbitrary<String> arabic = Arbitraries.frequencyOf(
                        Tuple.of(4, Arbitraries.integers().between(1, 12)),
                        Tuple.of(1, Arbitraries.integers().between(1, 9999)))
                .map(number -> Integer.toString(number));
        Arbitrary<String> letters = Arbitraries.of("A", "B", "C", "Z", "a", "b", "i", "z");
        Arbitrary<String> usual = Combinators.combine(
                        Arbitraries.oneOf(roman, letters), arabic.list().ofMaxSize(2))
                .as((first, rest) -> rest.isEmpty() ? first : first + "." + String.join(".", rest));
        Arbitrary<String> official = Arbitraries.integers()
                .between(1, 9)
                .list()
                .ofSize(3)
                .map(numbers -> "%d.%02d.%02d".formatted(numbers.toArray()));
        Arbitrary<String> any = Arbitraries.oneOf(roman, arabic, letters, arabic.map(PlanArbitraries::padded))
                .list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .map(numbers -> String.join(".", numbers));
        return Arbitraries.frequencyOf(Tuple.of(4, usual), Tuple.of(1, official), Tuple.of(1, any))
                .map(PlanCode::parse)
                .withoutEdgeCases();
    }

    private static String padded(String number) {
        return "0".repeat(4 - number.length()) + number;
    }

    /**
     * First editions, and editions that supersede another.
     *
     * @return an arbitrary of editions
     */
    public static Arbitrary<Edition> editions() {
        return Combinators.combine(ids(), ids().optional(), dates().optional())
                .as((id, supersedes, from) -> new Edition(id, supersedes.filter(it -> !it.equals(id)), from))
                .withoutEdgeCases();
    }

    /**
     * Regulations of every type, number and year.
     *
     * @return an arbitrary of regulations
     */
    public static Arbitrary<Regulation> regulations() {
        return Combinators.combine(
                        Arbitraries.oneOf(Arbitraries.of("UU", "PP", "Perpres", "PermenPANRB"), words()),
                        Arbitraries.oneOf(Arbitraries.of("25", "46", "62"), words()),
                        Arbitraries.frequencyOf(
                                Tuple.of(3, Arbitraries.integers().between(1945, 2035)),
                                Tuple.of(1, Arbitraries.integers().between(1, 9999))))
                .as(Regulation::new)
                .withoutEdgeCases();
    }

    /**
     * Citations of regulations, with and without a title.
     *
     * @return an arbitrary of citations
     */
    public static Arbitrary<RegulationCitation> regulationCitations() {
        return Combinators.combine(regulations(), words(), words().optional(), words())
                .as(RegulationCitation::new)
                .withoutEdgeCases();
    }

    /**
     * Decrees with up to three citations and three clauses; number, date, place and signatory may be missing.
     *
     * @return an arbitrary of decrees
     */
    public static Arbitrary<Decree> decrees() {
        Arbitrary<Decree> signed = Combinators.combine(
                        words(),
                        words().optional(),
                        words(),
                        dates().optional(),
                        words().optional(),
                        words(),
                        words().optional())
                .as((form, number, title, date, place, issuer, signatory) -> Decree.builder()
                        .form(form)
                        .number(number)
                        .title(title)
                        .date(date)
                        .place(place)
                        .issuer(issuer)
                        .signatory(signatory)
                        .build());
        Arbitrary<List<Clause>> clauses = Combinators.combine(words(), words())
                .as(Clause::new)
                .list()
                .ofMaxSize(3)
                .uniqueElements(Clause::name);
        return Combinators.combine(signed, regulationCitations().list().ofMaxSize(3), clauses, attributes())
                .as((decree, citations, decided, attributes) ->
                        decree.withCitations(citations).withClauses(decided).withAttributes(attributes))
                .withoutEdgeCases();
    }

    /**
     * Definitions, with and without a number.
     *
     * @return an arbitrary of definitions
     */
    public static Arbitrary<Definition> definitions() {
        return Combinators.combine(words().optional(), words())
                .as(Definition::new)
                .withoutEdgeCases();
    }

    /**
     * Scopes of up to four aspects, whose declared number fits or not.
     *
     * @return an arbitrary of scopes
     */
    public static Arbitrary<Scope> scopes() {
        return Combinators.combine(
                        counts().optional(),
                        Combinators.combine(ids(), words())
                                .as(ScopeAspect::new)
                                .list()
                                .ofMaxSize(4))
                .as(Scope::new)
                .withoutEdgeCases();
    }

    private static Arbitrary<Integer> counts() {
        return Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.integers().between(0, 6)),
                Tuple.of(1, Arbitraries.integers().greaterOrEqual(0)));
    }

    /**
     * Up to three sections of paragraphs and of lists in lists, with and without numbers.
     *
     * @return an arbitrary of narratives
     */
    public static Arbitrary<List<Section>> narratives() {
        return Combinators.combine(
                        words().optional(), words(), passages(3).list().ofMaxSize(3))
                .as(Section::new)
                .list()
                .ofMaxSize(3)
                .map(PlanArbitraries::withNumbersOnce)
                .withoutEdgeCases();
    }

    private static Arbitrary<Passage> passages(int depth) {
        Arbitrary<List<Passage>> items = depth == 0
                ? Arbitraries.just(List.of())
                : Arbitraries.lazy(() -> passages(depth - 1)).list().ofMaxSize(2);
        return Combinators.combine(words().optional(), words(), items).as(Passage::new);
    }

    private static List<Section> withNumbersOnce(List<Section> sections) {
        Set<Optional<String>> used = new HashSet<>();
        return sections.stream()
                .map(section -> used.add(section.number())
                        ? section
                        : new Section(Optional.empty(), section.heading(), section.body()))
                .toList();
    }

    /**
     * Components of the framework with up to three parts, whose declared number fits or not.
     *
     * @return an arbitrary of components
     */
    public static Arbitrary<FrameworkComponent> frameworkComponents() {
        return Combinators.combine(
                        ids(),
                        words(),
                        counts().optional(),
                        Combinators.combine(words(), words())
                                .as(FrameworkPart::new)
                                .list()
                                .ofMaxSize(3),
                        attributes())
                .as(FrameworkComponent::new)
                .withoutEdgeCases();
    }

    /**
     * Tables of up to three parties and three steps with complete and incomplete marks.
     *
     * @return an arbitrary of preparations
     */
    public static Arbitrary<Preparation> preparations() {
        return words().list()
                .ofMaxSize(3)
                .uniqueElements()
                .flatMap(parties -> Combinators.combine(words().optional(), words(), marksAmong(parties))
                        .as(PreparationStep::new)
                        .list()
                        .ofMaxSize(3)
                        .map(steps -> new Preparation(parties, steps)))
                .withoutEdgeCases();
    }

    private static Arbitrary<Marks> marksAmong(List<String> columns) {
        return columns.isEmpty() ? Arbitraries.of(Marks.of(), Marks.unknown()) : RenaksiArbitraries.marks(columns);
    }

    /**
     * Rows of Table 2 as they are printed.
     *
     * @return an arbitrary of published counts
     */
    public static Arbitrary<PublishedCount> publishedCounts() {
        return Combinators.combine(
                        words(),
                        Arbitraries.of(StatusClass.class).optional(),
                        quantities(),
                        Arbitraries.oneOf(Arbitraries.of("97,3%", "100%"), words())
                                .optional())
                .as(PublishedCount::new)
                .withoutEdgeCases();
    }

    private static Arbitrary<Long> quantities() {
        return Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.longs().between(0, 300)),
                Tuple.of(1, Arbitraries.longs().greaterOrEqual(0)));
    }

    /**
     * Rows of Table 5 as they are printed.
     *
     * @return an arbitrary of published priorities
     */
    public static Arbitrary<PublishedPriority> publishedPriorities() {
        return Combinators.combine(
                        ids(), words(), Arbitraries.oneOf(Arbitraries.of("2,6", "3"), words()), words().optional())
                .as(PublishedPriority::new)
                .withoutEdgeCases();
    }

    /**
     * Published assessments whose answers are by questions of an instrument that is printed or not, whose matrix has
     * some of its questions and whose priorities are some of its aspects.
     *
     * @return an arbitrary of published assessments
     */
    public static Arbitrary<PublishedAssessment> publishedAssessments() {
        return RenaksiArbitraries.instruments()
                .flatMap(PlanArbitraries::publishedAssessments)
                .withoutEdgeCases();
    }

    private static Arbitrary<PublishedAssessment> publishedAssessments(Instrument instrument) {
        Arbitrary<MatrixRow> rows = Combinators.combine(
                        Arbitraries.of(instrument.aspects().stream()
                                .flatMap(aspect -> aspect.questions().stream())
                                .map(AssessmentQuestion::id)
                                .toList()),
                        words(),
                        words())
                .as(MatrixRow::new);
        Arbitrary<PublishedPriority> priorities = Combinators.combine(
                        publishedPriorities(),
                        Arbitraries.of(
                                instrument.aspects().stream().map(Aspect::id).toList()))
                .as(PublishedPriority::withAspect);
        return Combinators.combine(
                        Arbitraries.just(instrument).optional(),
                        rows.list().ofMaxSize(3),
                        RenaksiArbitraries.incompleteAssessments(instrument),
                        publishedCounts().list().ofMaxSize(3),
                        priorities.list().ofMaxSize(3))
                .as(PublishedAssessment::new);
    }

    /**
     * Values and ranges of every size, mostly small whole numbers.
     *
     * @return an arbitrary of target values, a quarter of them ranges
     */
    public static Arbitrary<TargetValue> targetValues() {
        return Arbitraries.frequencyOf(
                        Tuple.of(4, Arbitraries.longs().between(0, 100).map(TargetValue::of)),
                        Tuple.of(2, amounts().map(TargetValue::of)),
                        Tuple.of(
                                2,
                                Combinators.combine(amounts(), amounts())
                                        .as((one, other) -> one.compareTo(other) <= 0
                                                ? new TargetValue(one, other)
                                                : new TargetValue(other, one))))
                .withoutEdgeCases();
    }

    /**
     * Objectives, with and without a direction.
     *
     * @return an arbitrary of objectives
     */
    public static Arbitrary<Objective> objectives() {
        return Combinators.combine(
                        ids(), words(), Arbitraries.of(Direction.class).optional())
                .as(Objective::new)
                .withoutEdgeCases();
    }

    /**
     * Targets of up to four periods: years, quarters and any others, also ones that overlap.
     *
     * @return an arbitrary of targets
     */
    public static Arbitrary<StrategicTarget> strategicTargets() {
        Arbitrary<StrategicTarget> measured = Combinators.combine(
                        ids(),
                        words(),
                        Arbitraries.oneOf(Arbitraries.of("pengaduan", "%", "1"), words()),
                        Arbitraries.of(PeriodUnit.class).optional(),
                        Arbitraries.of(Direction.class),
                        Arbitraries.of(Consolidation.class),
                        Arbitraries.maps(tablePeriods(), targetValues()).ofMaxSize(4),
                        attributes())
                .as((id, indicator, unit, periodUnit, direction, consolidation, values, attributes) ->
                        StrategicTarget.builder()
                                .id(id)
                                .indicator(indicator)
                                .unit(unit)
                                .periodUnit(periodUnit)
                                .direction(direction)
                                .consolidation(consolidation)
                                .values(values)
                                .attributes(attributes)
                                .build());
        Arbitrary<Baseline> baselines = Combinators.combine(
                        amounts(), periods(), RenaksiArbitraries.citations().optional())
                .as(Baseline::new);
        return Combinators.combine(
                        measured,
                        ids().optional(),
                        Arbitraries.of(Measure.RECEIVED, Measure.of(CompletionRates.RESOLVED_OF_RECEIVED))
                                .optional(),
                        ids().optional(),
                        baselines.optional(),
                        FormulaArbitraries.formulas().optional(),
                        amounts()
                                .list()
                                .ofSize(2)
                                .map(bounds -> bounds.stream().sorted().toList())
                                .optional())
                .as((target, objective, measure, denominator, baseline, formula, bounds) -> target.withObjective(
                                objective)
                        .withMeasure(measure)
                        .withDenominator(denominator)
                        .withBaseline(baseline)
                        .withFormula(formula)
                        .withFloor(bounds.map(it -> it.get(0)))
                        .withCeiling(bounds.map(it -> it.get(1))))
                .withoutEdgeCases();
    }

    private static Arbitrary<TimePeriod> tablePeriods() {
        Arbitrary<Integer> years = Arbitraries.integers().between(2021, 2025);
        return Arbitraries.frequencyOf(
                Tuple.of(3, years.map(TimePeriod::ofYear)),
                Tuple.of(
                        2,
                        Combinators.combine(years, Arbitraries.integers().between(1, 4))
                                .as(TimePeriod::ofQuarter)),
                Tuple.of(1, periods()));
    }

    /**
     * Strategies of up to two objectives and three targets, of which some serve one of the objectives.
     *
     * @return an arbitrary of strategies
     */
    public static Arbitrary<Strategy> strategies() {
        return Combinators.combine(
                        words().optional(),
                        objectives().list().ofMaxSize(2).uniqueElements(Objective::id),
                        strategicTargets().list().ofMaxSize(3).uniqueElements(StrategicTarget::id))
                .as((goal, objectives, targets) -> new Strategy(
                        goal,
                        objectives,
                        targets.stream()
                                .map(target -> objectives.isEmpty()
                                                || target.objective().isEmpty()
                                        ? target
                                        : target.withObjective(objectives.get(0).id()))
                                .toList()))
                .withoutEdgeCases();
    }

    /**
     * Outputs, with and without quantity and unit.
     *
     * @return an arbitrary of outputs
     */
    public static Arbitrary<Output> outputs() {
        return Combinators.combine(words(), quantities().optional(), words().optional())
                .as(Output::new)
                .withoutEdgeCases();
    }

    /**
     * Activities with up to two outputs and budgets of up to two periods. Some have their code for an id; weights are
     * mostly 1.
     *
     * @return an arbitrary of activities
     */
    public static Arbitrary<Activity> activities() {
        Arbitrary<Ratio> weights =
                Arbitraries.frequencyOf(Tuple.of(4, Arbitraries.just(Ratio.ONE)), Tuple.of(1, weights()));
        return Combinators.combine(
                        ids(),
                        planCodes().optional(),
                        words(),
                        weights,
                        outputs().list().ofMaxSize(2),
                        Arbitraries.maps(tablePeriods(), quantities()).ofMaxSize(2),
                        attributes())
                .as((id, code, name, weight, outputs, budget, attributes) -> Activity.builder()
                        .id(idOf(id, code))
                        .code(code)
                        .name(name)
                        .weight(weight)
                        .outputs(outputs)
                        .budget(budget)
                        .attributes(attributes)
                        .build())
                .withoutEdgeCases();
    }

    /** The code where it is short enough for an id, which most are; the id where there is none. */
    private static String idOf(String id, Optional<PlanCode> code) {
        return code.map(PlanCode::toString).filter(it -> it.length() <= 64).orElse(id);
    }

    /**
     * Programs of up to three activities; ids may occur twice.
     *
     * @return an arbitrary of programs
     */
    public static Arbitrary<Program> programs() {
        return Combinators.combine(
                        ids(),
                        planCodes().optional(),
                        words(),
                        activities().list().ofMaxSize(3),
                        attributes())
                .as((id, code, name, activities, attributes) ->
                        new Program(idOf(id, code), code, name, activities, attributes))
                .withoutEdgeCases();
    }

    /**
     * Groups of up to three programs, for up to two aspects; ids of programs and activities may occur twice.
     *
     * @return an arbitrary of groups
     */
    public static Arbitrary<ProgramGroup> programGroups() {
        return Combinators.combine(
                        ids(),
                        planCodes().optional(),
                        words(),
                        ids().list().ofMaxSize(2).uniqueElements(),
                        programs().list().ofMaxSize(3),
                        attributes())
                .as((id, code, name, aspects, programs, attributes) ->
                        new ProgramGroup(idOf(id, code), code, name, aspects, programs, attributes))
                .withoutEdgeCases();
    }

    /**
     * Rows of Table 8 of up to three indicators; ids may occur twice.
     *
     * @return an arbitrary of rows
     */
    public static Arbitrary<SuccessIndicatorRow> indicatorRows() {
        Arbitrary<SuccessIndicator> indicators =
                Combinators.combine(ids(), words(), ids().optional()).as(SuccessIndicator::new);
        return Combinators.combine(
                        words().optional(), ids(), words(), indicators.list().ofMaxSize(3))
                .as(SuccessIndicatorRow::new)
                .withoutEdgeCases();
    }

    /**
     * Work plans of up to four years and four rows, with complete and incomplete marks.
     *
     * @return an arbitrary of work plans
     */
    public static Arbitrary<WorkPlan> workPlans() {
        Arbitrary<List<Integer>> years = Arbitraries.frequencyOf(
                        Tuple.of(4, Arbitraries.integers().between(2021, 2026)),
                        Tuple.of(1, Arbitraries.integers().between(1, 9999)))
                .list()
                .ofMaxSize(4)
                .uniqueElements()
                .map(columns -> columns.stream().sorted().toList());
        return years.flatMap(
                        columns -> workPlanRows(columns).list().ofMaxSize(4).map(rows -> new WorkPlan(columns, rows)))
                .withoutEdgeCases();
    }

    private static Arbitrary<WorkPlanRow> workPlanRows(List<Integer> years) {
        return Combinators.combine(
                        Arbitraries.of(PlanLevel.class),
                        ids().optional(),
                        planCodes().optional(),
                        words(),
                        marksAmong(years.stream().map(String::valueOf).toList()),
                        words().list().ofMaxSize(3),
                        attributes())
                .as(WorkPlanRow::new);
    }

    /**
     * Any plan that constructors accept: from a draft that says nothing to one of three groups of three programs of
     * three activities with every table.
     *
     * @return an arbitrary of plans
     */
    public static Arbitrary<ActionPlan> actionPlans() {
        Arbitrary<ActionPlan> drafts = Combinators.combine(
                        regions(),
                        Arbitraries.of(PlanStatus.class),
                        editions(),
                        decrees(),
                        periods(),
                        periods().optional(),
                        strategies(),
                        attributes())
                .as((region, status, edition, decree, period, tablePeriod, strategy, attributes) -> ActionPlan.builder()
                        .region(region)
                        .status(status)
                        .edition(edition)
                        .decree(decree)
                        .period(period)
                        .tablePeriod(tablePeriod)
                        .strategy(strategy)
                        .attributes(attributes)
                        .build());
        Arbitrary<ActionPlan> described = Combinators.combine(
                        drafts,
                        narratives(),
                        definitions().list().ofMaxSize(2),
                        scopes().optional(),
                        preparations().optional(),
                        frameworkComponents().list().ofMaxSize(2).uniqueElements(FrameworkComponent::id),
                        publishedAssessments().optional(0.4))
                .as((plan, narrative, definitions, scope, preparation, framework, assessment) -> plan.withNarrative(
                                narrative)
                        .withDefinitions(definitions)
                        .withScope(scope)
                        .withPreparation(preparation)
                        .withFramework(framework)
                        .withAssessment(assessment));
        return Combinators.combine(
                        described,
                        programGroups().list().ofMaxSize(3),
                        indicatorRows().list().ofMaxSize(3),
                        workPlans().optional())
                .as((plan, groups, indicators, workPlan) -> {
                    Set<String> elements = new HashSet<>();
                    List<ProgramGroup> distinct = distinct(groups, elements);
                    List<String> known = elements.stream().sorted().toList();
                    return plan.withGroups(distinct)
                            .withIndicators(rowsOf(known, indicators))
                            .withWorkPlan(workPlan.map(it -> new WorkPlan(it.years(), workOf(known, it.rows()))));
                })
                .withoutEdgeCases();
    }

    private static List<ProgramGroup> distinct(List<ProgramGroup> groups, Set<String> used) {
        return groups.stream()
                .map(group -> group.withId(distinct(group.id(), used))
                        .withPrograms(group.programs().stream()
                                .map(program -> program.withId(distinct(program.id(), used))
                                        .withActivities(program.activities().stream()
                                                .map(activity -> activity.withId(distinct(activity.id(), used)))
                                                .toList()))
                                .toList()))
                .toList();
    }

    private static String distinct(String id, Set<String> used) {
        String free = id;
        for (int i = 1; !used.add(free); i++) {
            free = "x-" + i;
        }
        return free;
    }

    /** Every row but the third means an element of the plan. */
    private static List<SuccessIndicatorRow> rowsOf(List<String> elements, List<SuccessIndicatorRow> rows) {
        Set<String> used = new HashSet<>();
        List<SuccessIndicatorRow> meant = new ArrayList<>();
        for (SuccessIndicatorRow row : rows) {
            SuccessIndicatorRow distinct = row.withIndicators(row.indicators().stream()
                    .map(it -> new SuccessIndicator(distinct(it.id(), used), it.text(), it.target()))
                    .toList());
            int index = meant.size();
            meant.add(
                    index < 2 && !elements.isEmpty()
                            ? distinct.withElement(elements.get(index % elements.size()))
                            : distinct);
        }
        return meant;
    }

    /** Every row that means something but the third means an element of the plan. */
    private static List<WorkPlanRow> workOf(List<String> elements, List<WorkPlanRow> rows) {
        List<WorkPlanRow> meant = new ArrayList<>();
        for (WorkPlanRow row : rows) {
            int index = meant.size();
            meant.add(
                    index != 2 && row.element().isPresent() && !elements.isEmpty()
                            ? row.withElement(elements.get(index % elements.size()))
                            : row);
        }
        return meant;
    }
}
