package io.github.renaksi.wire;

import static io.github.renaksi.wire.Shapes.ASSESSMENT;
import static io.github.renaksi.wire.Shapes.CITATION;
import static io.github.renaksi.wire.Shapes.COUNT;
import static io.github.renaksi.wire.Shapes.DATE;
import static io.github.renaksi.wire.Shapes.INSTRUMENT;
import static io.github.renaksi.wire.Shapes.MARKS;
import static io.github.renaksi.wire.Shapes.PERIOD;
import static io.github.renaksi.wire.Shapes.RATIO;
import static io.github.renaksi.wire.Shapes.REGION;
import static io.github.renaksi.wire.Shapes.TEXT;
import static io.github.renaksi.wire.Shapes.TEXTS;
import static io.github.renaksi.wire.Shapes.WHOLE;
import static io.github.renaksi.wire.Shapes.attributes;
import static io.github.renaksi.wire.Shapes.list;
import static io.github.renaksi.wire.Shapes.words;

import io.github.renaksi.Marks;
import io.github.renaksi.PeriodUnit;
import io.github.renaksi.TimePeriod;
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
import io.github.renaksi.plan.Objective;
import io.github.renaksi.plan.Output;
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
import io.github.renaksi.plan.StrategicTarget;
import io.github.renaksi.plan.Strategy;
import io.github.renaksi.plan.SuccessIndicator;
import io.github.renaksi.plan.SuccessIndicatorRow;
import io.github.renaksi.plan.TargetValue;
import io.github.renaksi.plan.WorkPlan;
import io.github.renaksi.plan.WorkPlanRow;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;

/** The shapes of a plan and of all that it holds. */
final class PlanShapes {

    /** The form that is written, and the only one that is read. */
    private static final int FORMAT_VERSION = 1;

    static final Shape<PlanCode> PLAN_CODE = new ScalarShape<>(
            "a code such as II.2.1", TEXTS, PlanCode::parse, (code, out) -> out.text(code.toString()));

    static final Shape<PlanStatus> PLAN_STATUS = words(PlanStatus.class);

    static final Shape<PlanLevel> PLAN_LEVEL = words(PlanLevel.class);

    static final Shape<Direction> DIRECTION = words(Direction.class);

    static final Shape<Consolidation> CONSOLIDATION = words(Consolidation.class);

    static final Shape<PeriodUnit> PERIOD_UNIT = words(PeriodUnit.class);

    static final Shape<StatusClass> STATUS_CLASS = words(StatusClass.class);

    /** 60 | {"low": 80, "high": 90}. */
    static final Shape<TargetValue> TARGET_VALUE = new ShorthandShape<>(
            RATIO.as(TargetValue::of, TargetValue::low),
            value -> !value.isRange(),
            ObjectShape.of("TargetValue", object -> {
                var low = object.required("low", RATIO, TargetValue::low);
                var high = object.required("high", RATIO, TargetValue::high);
                return values -> new TargetValue(values.get(low), values.get(high));
            }));

    static final ObjectShape<Edition> EDITION = ObjectShape.of("Edition", object -> {
        var id = object.required("id", TEXT, Edition::id);
        var supersedes = object.optional("supersedes", TEXT, Edition::supersedes);
        var effectiveFrom = object.optional("effectiveFrom", DATE, Edition::effectiveFrom);
        return values -> new Edition(values.get(id), values.get(supersedes), values.get(effectiveFrom));
    });

    static final ObjectShape<Regulation> REGULATION = ObjectShape.of("Regulation", object -> {
        var type = object.required("type", TEXT, Regulation::type);
        var number = object.required("number", TEXT, Regulation::number);
        var year = object.required("year", WHOLE, Regulation::year);
        return values -> new Regulation(values.get(type), values.get(number), values.get(year));
    });

    static final ObjectShape<RegulationCitation> REGULATION_CITATION = ObjectShape.of("RegulationCitation", object -> {
        var regulation = object.required("regulation", REGULATION, RegulationCitation::regulation);
        var text = object.required("text", TEXT, RegulationCitation::text);
        var title = object.optional("title", TEXT, RegulationCitation::title);
        var place = object.required("place", TEXT, RegulationCitation::place);
        return values ->
                new RegulationCitation(values.get(regulation), values.get(text), values.get(title), values.get(place));
    });

    static final ObjectShape<Clause> CLAUSE = ObjectShape.of("Clause", object -> {
        var name = object.required("name", TEXT, Clause::name);
        var text = object.required("text", TEXT, Clause::text);
        return values -> new Clause(values.get(name), values.get(text));
    });

    static final ObjectShape<Decree> DECREE = ObjectShape.of("Decree", object -> {
        var form = object.required("form", TEXT, Decree::form);
        var number = object.optional("number", TEXT, Decree::number);
        var title = object.required("title", TEXT, Decree::title);
        var date = object.optional("date", DATE, Decree::date);
        var place = object.optional("place", TEXT, Decree::place);
        var issuer = object.required("issuer", TEXT, Decree::issuer);
        var signatory = object.optional("signatory", TEXT, Decree::signatory);
        var citations = listOf(object, "citations", REGULATION_CITATION, Decree::citations);
        var clauses = listOf(object, "clauses", CLAUSE, Decree::clauses);
        var attributes = attributes(object, Decree::attributes);
        return values -> new Decree(
                values.get(form),
                values.get(number),
                values.get(title),
                values.get(date),
                values.get(place),
                values.get(issuer),
                values.get(signatory),
                values.get(citations),
                values.get(clauses),
                values.get(attributes));
    });

    static final ObjectShape<Definition> DEFINITION = ObjectShape.of("Definition", object -> {
        var number = object.optional("number", TEXT, Definition::number);
        var text = object.required("text", TEXT, Definition::text);
        return values -> new Definition(values.get(number), values.get(text));
    });

    static final ObjectShape<ScopeAspect> SCOPE_ASPECT = ObjectShape.of("ScopeAspect", object -> {
        var aspect = object.required("aspect", TEXT, ScopeAspect::aspect);
        var name = object.required("name", TEXT, ScopeAspect::name);
        return values -> new ScopeAspect(values.get(aspect), values.get(name));
    });

    static final ObjectShape<Scope> SCOPE = ObjectShape.of("Scope", object -> {
        var declared = object.optional("declared", WHOLE, Scope::declared);
        var aspects = listOf(object, "aspects", SCOPE_ASPECT, Scope::aspects);
        return values -> new Scope(values.get(declared), values.get(aspects));
    });

    static final ObjectShape<PreparationStep> PREPARATION_STEP = ObjectShape.of("PreparationStep", object -> {
        var number = object.optional("number", TEXT, PreparationStep::number);
        var name = object.required("name", TEXT, PreparationStep::name);
        var parties = object.absentAs(Marks.unknown(), "parties", MARKS, PreparationStep::parties);
        return values -> new PreparationStep(values.get(number), values.get(name), values.get(parties));
    });

    static final ObjectShape<Preparation> PREPARATION = ObjectShape.of("Preparation", object -> {
        var parties = listOf(object, "parties", TEXT, Preparation::parties);
        var steps = listOf(object, "steps", PREPARATION_STEP, Preparation::steps);
        return values -> new Preparation(values.get(parties), values.get(steps));
    });

    static final ObjectShape<FrameworkPart> FRAMEWORK_PART = ObjectShape.of("FrameworkPart", object -> {
        var name = object.required("name", TEXT, FrameworkPart::name);
        var text = object.required("text", TEXT, FrameworkPart::text);
        return values -> new FrameworkPart(values.get(name), values.get(text));
    });

    static final ObjectShape<FrameworkComponent> FRAMEWORK_COMPONENT = ObjectShape.of("FrameworkComponent", object -> {
        var id = object.required("id", TEXT, FrameworkComponent::id);
        var name = object.required("name", TEXT, FrameworkComponent::name);
        var declaredParts = object.optional("declaredParts", WHOLE, FrameworkComponent::declaredParts);
        var parts = listOf(object, "parts", FRAMEWORK_PART, FrameworkComponent::parts);
        var attributes = attributes(object, FrameworkComponent::attributes);
        return values -> new FrameworkComponent(
                values.get(id), values.get(name), values.get(declaredParts), values.get(parts), values.get(attributes));
    });

    static final ObjectShape<MatrixRow> MATRIX_ROW = ObjectShape.of("MatrixRow", object -> {
        var question = object.required("question", TEXT, MatrixRow::question);
        var number = object.required("number", TEXT, MatrixRow::number);
        var text = object.required("text", TEXT, MatrixRow::text);
        return values -> new MatrixRow(values.get(question), values.get(number), values.get(text));
    });

    static final ObjectShape<PublishedCount> PUBLISHED_COUNT = ObjectShape.of("PublishedCount", object -> {
        var label = object.required("label", TEXT, PublishedCount::label);
        var statusClass = object.optional("statusClass", STATUS_CLASS, PublishedCount::statusClass);
        var count = object.required("count", COUNT, PublishedCount::count);
        var percent = object.optional("percent", TEXT, PublishedCount::percent);
        return values ->
                new PublishedCount(values.get(label), values.get(statusClass), values.get(count), values.get(percent));
    });

    static final ObjectShape<PublishedPriority> PUBLISHED_PRIORITY = ObjectShape.of("PublishedPriority", object -> {
        var aspect = object.required("aspect", TEXT, PublishedPriority::aspect);
        var label = object.required("label", TEXT, PublishedPriority::label);
        var score = object.required("score", TEXT, PublishedPriority::score);
        var reason = object.optional("reason", TEXT, PublishedPriority::reason);
        return values ->
                new PublishedPriority(values.get(aspect), values.get(label), values.get(score), values.get(reason));
    });

    static final ObjectShape<PublishedAssessment> PUBLISHED_ASSESSMENT =
            ObjectShape.of("PublishedAssessment", object -> {
                var instrument = object.optional("instrument", INSTRUMENT, PublishedAssessment::instrument);
                var matrix = listOf(object, "matrix", MATRIX_ROW, PublishedAssessment::matrix);
                var assessment = object.required("assessment", ASSESSMENT, PublishedAssessment::assessment);
                var counts = listOf(object, "counts", PUBLISHED_COUNT, PublishedAssessment::counts);
                var priorities = listOf(object, "priorities", PUBLISHED_PRIORITY, PublishedAssessment::priorities);
                return values -> new PublishedAssessment(
                        values.get(instrument),
                        values.get(matrix),
                        values.get(assessment),
                        values.get(counts),
                        values.get(priorities));
            });

    static final ObjectShape<Objective> OBJECTIVE = ObjectShape.of("Objective", object -> {
        var id = object.required("id", TEXT, Objective::id);
        var text = object.required("text", TEXT, Objective::text);
        var direction = object.optional("direction", DIRECTION, Objective::direction);
        return values -> new Objective(values.get(id), values.get(text), values.get(direction));
    });

    static final ObjectShape<Baseline> BASELINE = ObjectShape.of("Baseline", object -> {
        var value = object.required("value", RATIO, Baseline::value);
        var period = object.required("period", PERIOD, Baseline::period);
        var source = object.optional("source", CITATION, Baseline::source);
        return values -> new Baseline(values.get(value), values.get(period), values.get(source));
    });

    static final ObjectShape<StrategicTarget> STRATEGIC_TARGET = ObjectShape.of("StrategicTarget", object -> {
        var id = object.required("id", TEXT, StrategicTarget::id);
        var objective = object.optional("objective", TEXT, StrategicTarget::objective);
        var indicator = object.required("indicator", TEXT, StrategicTarget::indicator);
        var measure = object.optional("measure", TEXT, StrategicTarget::measure);
        var unit = object.required("unit", TEXT, StrategicTarget::unit);
        var denominator = object.optional("denominator", TEXT, StrategicTarget::denominator);
        var periodUnit = object.optional("periodUnit", PERIOD_UNIT, StrategicTarget::periodUnit);
        var direction = object.required("direction", DIRECTION, StrategicTarget::direction);
        var baseline = object.optional("baseline", BASELINE, StrategicTarget::baseline);
        var targets = byPeriod(object, "values", TARGET_VALUE, StrategicTarget::values);
        var consolidation = object.required("consolidation", CONSOLIDATION, StrategicTarget::consolidation);
        var formula = object.optional("formula", TEXT, StrategicTarget::formula);
        var attributes = attributes(object, StrategicTarget::attributes);
        return values -> new StrategicTarget(
                values.get(id),
                values.get(objective),
                values.get(indicator),
                values.get(measure),
                values.get(unit),
                values.get(denominator),
                values.get(periodUnit),
                values.get(direction),
                values.get(baseline),
                values.get(targets),
                values.get(consolidation),
                values.get(formula),
                values.get(attributes));
    });

    static final ObjectShape<Strategy> STRATEGY = ObjectShape.of("Strategy", object -> {
        var goal = object.optional("goal", TEXT, Strategy::goal);
        var objectives = listOf(object, "objectives", OBJECTIVE, Strategy::objectives);
        var targets = listOf(object, "targets", STRATEGIC_TARGET, Strategy::targets);
        return values -> new Strategy(values.get(goal), values.get(objectives), values.get(targets));
    });

    static final ObjectShape<Output> OUTPUT = ObjectShape.of("Output", object -> {
        var name = object.required("name", TEXT, Output::name);
        var quantity = object.optional("quantity", COUNT, Output::quantity);
        var unit = object.optional("unit", TEXT, Output::unit);
        return values -> new Output(values.get(name), values.get(quantity), values.get(unit));
    });

    static final ObjectShape<Activity> ACTIVITY = ObjectShape.of("Activity", object -> {
        var id = givenId(object, Activity::id);
        var code = object.optional("code", PLAN_CODE, Activity::code);
        var name = object.required("name", TEXT, Activity::name);
        var weight = object.absentAs(Ratio.ONE, "weight", RATIO, Activity::weight);
        var outputs = listOf(object, "outputs", OUTPUT, Activity::outputs);
        var budget = byPeriod(object, "budget", COUNT, Activity::budget);
        var attributes = attributes(object, Activity::attributes);
        return values -> new Activity(
                idOf("an activity", values.get(id), values.get(code)),
                values.get(code),
                values.get(name),
                values.get(weight),
                values.get(outputs),
                values.get(budget),
                values.get(attributes));
    });

    static final ObjectShape<Program> PROGRAM = ObjectShape.of("Program", object -> {
        var id = givenId(object, Program::id);
        var code = object.optional("code", PLAN_CODE, Program::code);
        var name = object.required("name", TEXT, Program::name);
        var activities = listOf(object, "activities", ACTIVITY, Program::activities);
        var attributes = attributes(object, Program::attributes);
        return values -> new Program(
                idOf("a program", values.get(id), values.get(code)),
                values.get(code),
                values.get(name),
                values.get(activities),
                values.get(attributes));
    });

    static final ObjectShape<ProgramGroup> PROGRAM_GROUP = ObjectShape.of("ProgramGroup", object -> {
        var id = givenId(object, ProgramGroup::id);
        var code = object.optional("code", PLAN_CODE, ProgramGroup::code);
        var name = object.required("name", TEXT, ProgramGroup::name);
        var aspects = listOf(object, "aspects", TEXT, ProgramGroup::aspects);
        var programs = listOf(object, "programs", PROGRAM, ProgramGroup::programs);
        var attributes = attributes(object, ProgramGroup::attributes);
        return values -> new ProgramGroup(
                idOf("a program group", values.get(id), values.get(code)),
                values.get(code),
                values.get(name),
                values.get(aspects),
                values.get(programs),
                values.get(attributes));
    });

    static final ObjectShape<SuccessIndicator> SUCCESS_INDICATOR = ObjectShape.of("SuccessIndicator", object -> {
        var id = object.required("id", TEXT, SuccessIndicator::id);
        var text = object.required("text", TEXT, SuccessIndicator::text);
        var target = object.optional("target", TEXT, SuccessIndicator::target);
        return values -> new SuccessIndicator(values.get(id), values.get(text), values.get(target));
    });

    static final ObjectShape<SuccessIndicatorRow> INDICATOR_ROW = ObjectShape.of("SuccessIndicatorRow", object -> {
        var number = object.optional("number", TEXT, SuccessIndicatorRow::number);
        var element = object.required("element", TEXT, SuccessIndicatorRow::element);
        var name = object.required("name", TEXT, SuccessIndicatorRow::name);
        var indicators = listOf(object, "indicators", SUCCESS_INDICATOR, SuccessIndicatorRow::indicators);
        return values -> new SuccessIndicatorRow(
                values.get(number), values.get(element), values.get(name), values.get(indicators));
    });

    static final ObjectShape<WorkPlanRow> WORK_PLAN_ROW = ObjectShape.of("WorkPlanRow", object -> {
        var level = object.required("level", PLAN_LEVEL, WorkPlanRow::level);
        var element = object.optional("element", TEXT, WorkPlanRow::element);
        var code = object.optional("code", PLAN_CODE, WorkPlanRow::code);
        var name = object.required("name", TEXT, WorkPlanRow::name);
        var years = object.absentAs(Marks.unknown(), "years", MARKS, WorkPlanRow::years);
        var parties = listOf(object, "parties", TEXT, WorkPlanRow::parties);
        var attributes = attributes(object, WorkPlanRow::attributes);
        return values -> new WorkPlanRow(
                values.get(level),
                values.get(element),
                values.get(code),
                values.get(name),
                values.get(years),
                values.get(parties),
                values.get(attributes));
    });

    static final ObjectShape<WorkPlan> WORK_PLAN = ObjectShape.of("WorkPlan", object -> {
        var years = listOf(object, "years", WHOLE, WorkPlan::years);
        var rows = listOf(object, "rows", WORK_PLAN_ROW, WorkPlan::rows);
        return values -> new WorkPlan(values.get(years), values.get(rows));
    });

    static final ObjectShape<ActionPlan> ACTION_PLAN = ObjectShape.of("ActionPlan", object -> {
        object.formatVersion(FORMAT_VERSION);
        var region = object.required("region", REGION, ActionPlan::region);
        var status = object.required("status", PLAN_STATUS, ActionPlan::status);
        var edition = object.required("edition", EDITION, ActionPlan::edition);
        var decree = object.required("decree", DECREE, ActionPlan::decree);
        var period = object.required("period", PERIOD, ActionPlan::period);
        var tablePeriod = object.optional("tablePeriod", PERIOD, ActionPlan::tablePeriod);
        var definitions = listOf(object, "definitions", DEFINITION, ActionPlan::definitions);
        var scope = object.optional("scope", SCOPE, ActionPlan::scope);
        var preparation = object.optional("preparation", PREPARATION, ActionPlan::preparation);
        var framework = listOf(object, "framework", FRAMEWORK_COMPONENT, ActionPlan::framework);
        var assessment = object.optional("assessment", PUBLISHED_ASSESSMENT, ActionPlan::assessment);
        var strategy = object.absentAs(Strategy.NONE, "strategy", STRATEGY, ActionPlan::strategy);
        var groups = listOf(object, "groups", PROGRAM_GROUP, ActionPlan::groups);
        var indicators = listOf(object, "indicators", INDICATOR_ROW, ActionPlan::indicators);
        var workPlan = object.optional("workPlan", WORK_PLAN, ActionPlan::workPlan);
        var attributes = attributes(object, ActionPlan::attributes);
        return values -> new ActionPlan(
                values.get(region),
                values.get(status),
                values.get(edition),
                values.get(decree),
                values.get(period),
                values.get(tablePeriod),
                values.get(definitions),
                values.get(scope),
                values.get(preparation),
                values.get(framework),
                values.get(assessment),
                values.get(strategy),
                values.get(groups),
                values.get(indicators),
                values.get(workPlan),
                values.get(attributes));
    });

    private PlanShapes() {}

    /** Shows every type of a plan with its shape. */
    static void forEach(Shapes.Visitor visitor) {
        visitor.visit(PeriodUnit.class, PERIOD_UNIT);
        visitor.visit(StatusClass.class, STATUS_CLASS);
        visitor.visit(PlanCode.class, PLAN_CODE);
        visitor.visit(PlanStatus.class, PLAN_STATUS);
        visitor.visit(PlanLevel.class, PLAN_LEVEL);
        visitor.visit(Direction.class, DIRECTION);
        visitor.visit(Consolidation.class, CONSOLIDATION);
        visitor.visit(TargetValue.class, TARGET_VALUE);
        visitor.visit(Edition.class, EDITION);
        visitor.visit(Regulation.class, REGULATION);
        visitor.visit(RegulationCitation.class, REGULATION_CITATION);
        visitor.visit(Clause.class, CLAUSE);
        visitor.visit(Decree.class, DECREE);
        visitor.visit(Definition.class, DEFINITION);
        visitor.visit(Scope.class, SCOPE);
        visitor.visit(ScopeAspect.class, SCOPE_ASPECT);
        visitor.visit(FrameworkComponent.class, FRAMEWORK_COMPONENT);
        visitor.visit(FrameworkPart.class, FRAMEWORK_PART);
        visitor.visit(Preparation.class, PREPARATION);
        visitor.visit(PreparationStep.class, PREPARATION_STEP);
        visitor.visit(MatrixRow.class, MATRIX_ROW);
        visitor.visit(PublishedCount.class, PUBLISHED_COUNT);
        visitor.visit(PublishedPriority.class, PUBLISHED_PRIORITY);
        visitor.visit(PublishedAssessment.class, PUBLISHED_ASSESSMENT);
        visitor.visit(Objective.class, OBJECTIVE);
        visitor.visit(Baseline.class, BASELINE);
        visitor.visit(StrategicTarget.class, STRATEGIC_TARGET);
        visitor.visit(Strategy.class, STRATEGY);
        visitor.visit(Output.class, OUTPUT);
        visitor.visit(Activity.class, ACTIVITY);
        visitor.visit(Program.class, PROGRAM);
        visitor.visit(ProgramGroup.class, PROGRAM_GROUP);
        visitor.visit(SuccessIndicator.class, SUCCESS_INDICATOR);
        visitor.visit(SuccessIndicatorRow.class, INDICATOR_ROW);
        visitor.visit(WorkPlanRow.class, WORK_PLAN_ROW);
        visitor.visit(WorkPlan.class, WORK_PLAN);
        visitor.visit(ActionPlan.class, ACTION_PLAN);
    }

    private static <T, E> ObjectShape.Property<T, List<E>> listOf(
            ObjectShape.Properties<T> object, String name, Shape<E> element, Function<T, List<E>> take) {
        return object.absentAs(List.of(), name, list(element), take);
    }

    private static <T, V> ObjectShape.Property<T, SortedMap<TimePeriod, V>> byPeriod(
            ObjectShape.Properties<T> object,
            String name,
            Shape<V> element,
            Function<T, SortedMap<TimePeriod, V>> take) {
        return object.absentAs(Collections.emptySortedMap(), name, Shapes.byPeriod(element), take);
    }

    /** An id, which is always written and may be absent where there is a code to make it of. */
    private static <T> ObjectShape.Property<T, Optional<String>> givenId(
            ObjectShape.Properties<T> object, Function<T, String> take) {
        return object.optional("id", TEXT, value -> Optional.of(take.apply(value)));
    }

    private static String idOf(String thing, Optional<String> id, Optional<PlanCode> code) {
        return id.or(() -> code.map(PlanCode::toString))
                .orElseThrow(() -> new IllegalArgumentException(thing + " must have an 'id' or a 'code'"));
    }
}
