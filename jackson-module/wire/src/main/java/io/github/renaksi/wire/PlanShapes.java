// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.wire;

import static io.github.renaksi.wire.AssessmentShapes.ASSESSMENT;
import static io.github.renaksi.wire.AssessmentShapes.INSTRUMENT;
import static io.github.renaksi.wire.CommonShapes.CITATION;
import static io.github.renaksi.wire.CommonShapes.MARKS;
import static io.github.renaksi.wire.CommonShapes.REGION;
import static io.github.renaksi.wire.ComplaintShapes.STATUS_CLASS;
import static io.github.renaksi.wire.FormatVersion.formatVersion;
import static io.github.renaksi.wire.FormulaShapes.FORMULA;
import static io.github.renaksi.wire.FormulaShapes.MEASURE;
import static io.github.renaksi.wire.ListShape.list;
import static io.github.renaksi.wire.Property.absentAs;
import static io.github.renaksi.wire.Property.list;
import static io.github.renaksi.wire.Property.optional;
import static io.github.renaksi.wire.Property.required;
import static io.github.renaksi.wire.Scalars.COUNT;
import static io.github.renaksi.wire.Scalars.DATE;
import static io.github.renaksi.wire.Scalars.FEW;
import static io.github.renaksi.wire.Scalars.PERIOD;
import static io.github.renaksi.wire.Scalars.RATIO;
import static io.github.renaksi.wire.Scalars.TEXT;
import static io.github.renaksi.wire.Scalars.YEAR;
import static io.github.renaksi.wire.Scalars.words;

import io.github.renaksi.Marks;
import io.github.renaksi.PeriodUnit;
import io.github.renaksi.ProblemCode;
import io.github.renaksi.Text;
import io.github.renaksi.figure.Ratio;
import io.github.renaksi.internal.Checks;
import io.github.renaksi.plan.ActionPlan;
import io.github.renaksi.plan.ActionPlanBuilder;
import io.github.renaksi.plan.Activity;
import io.github.renaksi.plan.ActivityBuilder;
import io.github.renaksi.plan.Baseline;
import io.github.renaksi.plan.Clause;
import io.github.renaksi.plan.Consolidation;
import io.github.renaksi.plan.Decree;
import io.github.renaksi.plan.DecreeBuilder;
import io.github.renaksi.plan.Definition;
import io.github.renaksi.plan.Direction;
import io.github.renaksi.plan.Edition;
import io.github.renaksi.plan.FrameworkComponent;
import io.github.renaksi.plan.FrameworkComponentBuilder;
import io.github.renaksi.plan.FrameworkPart;
import io.github.renaksi.plan.MatrixRow;
import io.github.renaksi.plan.Objective;
import io.github.renaksi.plan.Output;
import io.github.renaksi.plan.Passage;
import io.github.renaksi.plan.PlanCode;
import io.github.renaksi.plan.PlanLevel;
import io.github.renaksi.plan.PlanStatus;
import io.github.renaksi.plan.Preparation;
import io.github.renaksi.plan.PreparationStep;
import io.github.renaksi.plan.Program;
import io.github.renaksi.plan.ProgramBuilder;
import io.github.renaksi.plan.ProgramGroup;
import io.github.renaksi.plan.ProgramGroupBuilder;
import io.github.renaksi.plan.PublishedAssessment;
import io.github.renaksi.plan.PublishedAssessmentBuilder;
import io.github.renaksi.plan.PublishedCount;
import io.github.renaksi.plan.PublishedCountBuilder;
import io.github.renaksi.plan.PublishedPriority;
import io.github.renaksi.plan.PublishedPriorityBuilder;
import io.github.renaksi.plan.Regulation;
import io.github.renaksi.plan.RegulationCitation;
import io.github.renaksi.plan.RegulationCitationBuilder;
import io.github.renaksi.plan.Scope;
import io.github.renaksi.plan.ScopeAspect;
import io.github.renaksi.plan.Section;
import io.github.renaksi.plan.StrategicTarget;
import io.github.renaksi.plan.StrategicTargetBuilder;
import io.github.renaksi.plan.Strategy;
import io.github.renaksi.plan.SuccessIndicator;
import io.github.renaksi.plan.SuccessIndicatorRow;
import io.github.renaksi.plan.SuccessIndicatorRowBuilder;
import io.github.renaksi.plan.TargetValue;
import io.github.renaksi.plan.WorkPlan;
import io.github.renaksi.plan.WorkPlanRow;
import io.github.renaksi.plan.WorkPlanRowBuilder;
import java.util.Optional;
import java.util.function.Function;

/** The shapes of a plan and of all that it holds. */
final class PlanShapes {

    static final Shape<PlanCode> PLAN_CODE = ScalarShape.ofText(
            Text.of("kode seperti II.2.1", "a code such as II.2.1"), PlanCode::parse, PlanCode::toString);

    static final Shape<PlanStatus> PLAN_STATUS = words(PlanStatus.class);

    static final Shape<PlanLevel> PLAN_LEVEL = words(PlanLevel.class);

    static final Shape<Direction> DIRECTION = words(Direction.class);

    static final Shape<Consolidation> CONSOLIDATION = words(Consolidation.class);

    static final Shape<PeriodUnit> PERIOD_UNIT = words(PeriodUnit.class);

    /** 60 | {"low": 80, "high": 90}. */
    static final Shape<TargetValue> TARGET_VALUE = new ShorthandShape<>(
            RATIO.as(TargetValue::of, TargetValue::low),
            value -> !value.isRange(),
            ObjectShape.of(
                    TargetValue.class,
                    required("low", RATIO, TargetValue::low),
                    required("high", RATIO, TargetValue::high),
                    TargetValue::new));

    static final ObjectShape<Edition> EDITION = ObjectShape.of(
            Edition.class,
            required("id", TEXT, Edition::id),
            optional("supersedes", TEXT, Edition::supersedes),
            optional("effectiveFrom", DATE, Edition::effectiveFrom),
            Edition::new);

    static final ObjectShape<Regulation> REGULATION = ObjectShape.of(
            Regulation.class,
            required("type", TEXT, Regulation::type),
            required("number", TEXT, Regulation::number),
            required("year", YEAR, Regulation::year),
            Regulation::new);

    static final ObjectShape<RegulationCitation> REGULATION_CITATION = ObjectShape.of(
                    RegulationCitation.class, RegulationCitation::builder, RegulationCitationBuilder::build)
            .required("regulation", REGULATION, RegulationCitation::regulation, RegulationCitationBuilder::regulation)
            .required("text", TEXT, RegulationCitation::text, RegulationCitationBuilder::text)
            .optional("title", TEXT, RegulationCitation::title, RegulationCitationBuilder::title)
            .required("place", TEXT, RegulationCitation::place, RegulationCitationBuilder::place)
            .shape();

    static final ObjectShape<Clause> CLAUSE = ObjectShape.of(
            Clause.class, required("name", TEXT, Clause::name), required("text", TEXT, Clause::text), Clause::new);

    static final ObjectShape<Decree> DECREE = ObjectShape.of(Decree.class, Decree::builder, DecreeBuilder::build)
            .required("form", TEXT, Decree::form, DecreeBuilder::form)
            .optional("number", TEXT, Decree::number, DecreeBuilder::number)
            .required("title", TEXT, Decree::title, DecreeBuilder::title)
            .optional("date", DATE, Decree::date, DecreeBuilder::date)
            .optional("place", TEXT, Decree::place, DecreeBuilder::place)
            .required("issuer", TEXT, Decree::issuer, DecreeBuilder::issuer)
            .optional("signatory", TEXT, Decree::signatory, DecreeBuilder::signatory)
            .list("citations", REGULATION_CITATION, Decree::citations, DecreeBuilder::citations)
            .list("clauses", CLAUSE, Decree::clauses, DecreeBuilder::clauses)
            .attributes(Decree::attributes, DecreeBuilder::attributes)
            .shape();

    /** "Pengaduan …" | {"mark": "a.", "text": "Maksud …", "items": […]}. */
    static final Shape<Passage> PASSAGE = new ShorthandShape<>(
            TEXT.as(Passage::of, Passage::text),
            Passage::isPlain,
            ObjectShape.of(
                    Passage.class,
                    optional("mark", TEXT, Passage::mark),
                    required("text", TEXT, Passage::text),
                    list("items", new LaterShape<>(() -> PlanShapes.PASSAGE), Passage::items),
                    Passage::new));

    static final ObjectShape<Section> SECTION = ObjectShape.of(
            Section.class,
            optional("number", TEXT, Section::number),
            required("heading", TEXT, Section::heading),
            list("body", PASSAGE, Section::body),
            Section::new);

    static final ObjectShape<Definition> DEFINITION = ObjectShape.of(
            Definition.class,
            optional("number", TEXT, Definition::number),
            required("text", TEXT, Definition::text),
            Definition::new);

    static final ObjectShape<ScopeAspect> SCOPE_ASPECT = ObjectShape.of(
            ScopeAspect.class,
            required("aspect", TEXT, ScopeAspect::aspect),
            required("name", TEXT, ScopeAspect::name),
            ScopeAspect::new);

    static final ObjectShape<Scope> SCOPE = ObjectShape.of(
            Scope.class,
            optional("declared", FEW, Scope::declared),
            list("aspects", SCOPE_ASPECT, Scope::aspects),
            Scope::new);

    static final ObjectShape<PreparationStep> PREPARATION_STEP = ObjectShape.of(
            PreparationStep.class,
            optional("number", TEXT, PreparationStep::number),
            required("name", TEXT, PreparationStep::name),
            absentAs(Marks.unknown(), "parties", MARKS, PreparationStep::parties),
            PreparationStep::new);

    static final ObjectShape<Preparation> PREPARATION = ObjectShape.of(
            Preparation.class,
            list("parties", TEXT, Preparation::parties),
            list("steps", PREPARATION_STEP, Preparation::steps),
            Preparation::new);

    static final ObjectShape<FrameworkPart> FRAMEWORK_PART = ObjectShape.of(
            FrameworkPart.class,
            required("name", TEXT, FrameworkPart::name),
            required("text", TEXT, FrameworkPart::text),
            FrameworkPart::new);

    static final ObjectShape<FrameworkComponent> FRAMEWORK_COMPONENT = ObjectShape.of(
                    FrameworkComponent.class, FrameworkComponent::builder, FrameworkComponentBuilder::build)
            .required("id", TEXT, FrameworkComponent::id, FrameworkComponentBuilder::id)
            .required("name", TEXT, FrameworkComponent::name, FrameworkComponentBuilder::name)
            .optional("declaredParts", FEW, FrameworkComponent::declaredParts, FrameworkComponentBuilder::declaredParts)
            .list("parts", FRAMEWORK_PART, FrameworkComponent::parts, FrameworkComponentBuilder::parts)
            .attributes(FrameworkComponent::attributes, FrameworkComponentBuilder::attributes)
            .shape();

    static final ObjectShape<MatrixRow> MATRIX_ROW = ObjectShape.of(
            MatrixRow.class,
            required("question", TEXT, MatrixRow::question),
            required("number", TEXT, MatrixRow::number),
            required("text", TEXT, MatrixRow::text),
            MatrixRow::new);

    static final ObjectShape<PublishedCount> PUBLISHED_COUNT = ObjectShape.of(
                    PublishedCount.class, PublishedCount::builder, PublishedCountBuilder::build)
            .required("label", TEXT, PublishedCount::label, PublishedCountBuilder::label)
            .optional("statusClass", STATUS_CLASS, PublishedCount::statusClass, PublishedCountBuilder::statusClass)
            .required("count", COUNT, PublishedCount::count, PublishedCountBuilder::count)
            .optional("percent", TEXT, PublishedCount::percent, PublishedCountBuilder::percent)
            .shape();

    static final ObjectShape<PublishedPriority> PUBLISHED_PRIORITY = ObjectShape.of(
                    PublishedPriority.class, PublishedPriority::builder, PublishedPriorityBuilder::build)
            .required("aspect", TEXT, PublishedPriority::aspect, PublishedPriorityBuilder::aspect)
            .required("label", TEXT, PublishedPriority::label, PublishedPriorityBuilder::label)
            .required("score", TEXT, PublishedPriority::score, PublishedPriorityBuilder::score)
            .optional("reason", TEXT, PublishedPriority::reason, PublishedPriorityBuilder::reason)
            .shape();

    static final ObjectShape<PublishedAssessment> PUBLISHED_ASSESSMENT = ObjectShape.of(
                    PublishedAssessment.class, PublishedAssessment::builder, PublishedAssessmentBuilder::build)
            .optional("instrument", INSTRUMENT, PublishedAssessment::instrument, PublishedAssessmentBuilder::instrument)
            .list("matrix", MATRIX_ROW, PublishedAssessment::matrix, PublishedAssessmentBuilder::matrix)
            .required("assessment", ASSESSMENT, PublishedAssessment::assessment, PublishedAssessmentBuilder::assessment)
            .list("counts", PUBLISHED_COUNT, PublishedAssessment::counts, PublishedAssessmentBuilder::counts)
            .list(
                    "priorities",
                    PUBLISHED_PRIORITY,
                    PublishedAssessment::priorities,
                    PublishedAssessmentBuilder::priorities)
            .shape();

    static final ObjectShape<Objective> OBJECTIVE = ObjectShape.of(
            Objective.class,
            required("id", TEXT, Objective::id),
            required("text", TEXT, Objective::text),
            optional("direction", DIRECTION, Objective::direction),
            Objective::new);

    static final ObjectShape<Baseline> BASELINE = ObjectShape.of(
            Baseline.class,
            required("value", RATIO, Baseline::value),
            required("period", PERIOD, Baseline::period),
            optional("source", CITATION, Baseline::source),
            Baseline::new);

    static final ObjectShape<StrategicTarget> STRATEGIC_TARGET = ObjectShape.of(
                    StrategicTarget.class, StrategicTarget::builder, StrategicTargetBuilder::build)
            .required("id", TEXT, StrategicTarget::id, StrategicTargetBuilder::id)
            .optional("objective", TEXT, StrategicTarget::objective, StrategicTargetBuilder::objective)
            .required("indicator", TEXT, StrategicTarget::indicator, StrategicTargetBuilder::indicator)
            .optional("measure", MEASURE, StrategicTarget::measure, StrategicTargetBuilder::measure)
            .required("unit", TEXT, StrategicTarget::unit, StrategicTargetBuilder::unit)
            .optional("denominator", TEXT, StrategicTarget::denominator, StrategicTargetBuilder::denominator)
            .optional("periodUnit", PERIOD_UNIT, StrategicTarget::periodUnit, StrategicTargetBuilder::periodUnit)
            .required("direction", DIRECTION, StrategicTarget::direction, StrategicTargetBuilder::direction)
            .optional("baseline", BASELINE, StrategicTarget::baseline, StrategicTargetBuilder::baseline)
            .byPeriod("values", TARGET_VALUE, StrategicTarget::values, StrategicTargetBuilder::values)
            .optional("floor", RATIO, StrategicTarget::floor, StrategicTargetBuilder::floor)
            .optional("ceiling", RATIO, StrategicTarget::ceiling, StrategicTargetBuilder::ceiling)
            .required(
                    "consolidation",
                    CONSOLIDATION,
                    StrategicTarget::consolidation,
                    StrategicTargetBuilder::consolidation)
            .optional("formula", FORMULA, StrategicTarget::formula, StrategicTargetBuilder::formula)
            .attributes(StrategicTarget::attributes, StrategicTargetBuilder::attributes)
            .shape();

    static final ObjectShape<Strategy> STRATEGY = ObjectShape.of(
            Strategy.class,
            optional("goal", TEXT, Strategy::goal),
            list("objectives", OBJECTIVE, Strategy::objectives),
            list("targets", STRATEGIC_TARGET, Strategy::targets),
            Strategy::new);

    static final ObjectShape<Output> OUTPUT = ObjectShape.of(
            Output.class,
            required("name", TEXT, Output::name),
            optional("quantity", COUNT, Output::quantity),
            optional("unit", TEXT, Output::unit),
            Output::new);

    static final ObjectShape<Activity> ACTIVITY = ObjectShape.of(
                    Activity.class, Activity::builder, ActivityBuilder::build)
            .both(
                    givenId(Activity::id),
                    optional("code", PLAN_CODE, Activity::code),
                    (builder, id, code) -> builder.id(idOf(Text.of("kegiatan", "an activity"), id, code))
                            .code(code))
            .required("name", TEXT, Activity::name, ActivityBuilder::name)
            .absentAs(Ratio.ONE, "weight", RATIO, Activity::weight, ActivityBuilder::weight)
            .list("outputs", OUTPUT, Activity::outputs, ActivityBuilder::outputs)
            .byPeriod("budget", COUNT, Activity::budget, ActivityBuilder::budget)
            .attributes(Activity::attributes, ActivityBuilder::attributes)
            .shape();

    static final ObjectShape<Program> PROGRAM = ObjectShape.of(Program.class, Program::builder, ProgramBuilder::build)
            .both(
                    givenId(Program::id),
                    optional("code", PLAN_CODE, Program::code),
                    (builder, id, code) -> builder.id(idOf(Text.of("program", "a program"), id, code))
                            .code(code))
            .required("name", TEXT, Program::name, ProgramBuilder::name)
            .list("activities", ACTIVITY, Program::activities, ProgramBuilder::activities)
            .attributes(Program::attributes, ProgramBuilder::attributes)
            .shape();

    static final ObjectShape<ProgramGroup> PROGRAM_GROUP = ObjectShape.of(
                    ProgramGroup.class, ProgramGroup::builder, ProgramGroupBuilder::build)
            .both(
                    givenId(ProgramGroup::id),
                    optional("code", PLAN_CODE, ProgramGroup::code),
                    (builder, id, code) -> builder.id(idOf(Text.of("kelompok program", "a program group"), id, code))
                            .code(code))
            .required("name", TEXT, ProgramGroup::name, ProgramGroupBuilder::name)
            .list("aspects", TEXT, ProgramGroup::aspects, ProgramGroupBuilder::aspects)
            .list("programs", PROGRAM, ProgramGroup::programs, ProgramGroupBuilder::programs)
            .attributes(ProgramGroup::attributes, ProgramGroupBuilder::attributes)
            .shape();

    static final ObjectShape<SuccessIndicator> SUCCESS_INDICATOR = ObjectShape.of(
            SuccessIndicator.class,
            required("id", TEXT, SuccessIndicator::id),
            required("text", TEXT, SuccessIndicator::text),
            optional("target", TEXT, SuccessIndicator::target),
            SuccessIndicator::new);

    static final ObjectShape<SuccessIndicatorRow> INDICATOR_ROW = ObjectShape.of(
                    SuccessIndicatorRow.class, SuccessIndicatorRow::builder, SuccessIndicatorRowBuilder::build)
            .optional("number", TEXT, SuccessIndicatorRow::number, SuccessIndicatorRowBuilder::number)
            .required("element", TEXT, SuccessIndicatorRow::element, SuccessIndicatorRowBuilder::element)
            .required("name", TEXT, SuccessIndicatorRow::name, SuccessIndicatorRowBuilder::name)
            .list(
                    "indicators",
                    SUCCESS_INDICATOR,
                    SuccessIndicatorRow::indicators,
                    SuccessIndicatorRowBuilder::indicators)
            .shape();

    static final ObjectShape<WorkPlanRow> WORK_PLAN_ROW = ObjectShape.of(
                    WorkPlanRow.class, WorkPlanRow::builder, WorkPlanRowBuilder::build)
            .required("level", PLAN_LEVEL, WorkPlanRow::level, WorkPlanRowBuilder::level)
            .optional("element", TEXT, WorkPlanRow::element, WorkPlanRowBuilder::element)
            .optional("code", PLAN_CODE, WorkPlanRow::code, WorkPlanRowBuilder::code)
            .required("name", TEXT, WorkPlanRow::name, WorkPlanRowBuilder::name)
            .absentAs(Marks.unknown(), "years", MARKS, WorkPlanRow::years, WorkPlanRowBuilder::years)
            .list("parties", TEXT, WorkPlanRow::parties, WorkPlanRowBuilder::parties)
            .attributes(WorkPlanRow::attributes, WorkPlanRowBuilder::attributes)
            .shape();

    static final ObjectShape<WorkPlan> WORK_PLAN = ObjectShape.of(
            WorkPlan.class,
            list("years", YEAR, WorkPlan::years),
            list("rows", WORK_PLAN_ROW, WorkPlan::rows),
            WorkPlan::new);

    static final ObjectShape<ActionPlan> ACTION_PLAN = ObjectShape.of(
                    ActionPlan.class, ActionPlan::builder, ActionPlanBuilder::build)
            .required("region", REGION, ActionPlan::region, ActionPlanBuilder::region)
            .required("status", PLAN_STATUS, ActionPlan::status, ActionPlanBuilder::status)
            .required("edition", EDITION, ActionPlan::edition, ActionPlanBuilder::edition)
            .required("decree", DECREE, ActionPlan::decree, ActionPlanBuilder::decree)
            .required("period", PERIOD, ActionPlan::period, ActionPlanBuilder::period)
            .optional("tablePeriod", PERIOD, ActionPlan::tablePeriod, ActionPlanBuilder::tablePeriod)
            .list("narrative", SECTION, ActionPlan::narrative, ActionPlanBuilder::narrative)
            .list("definitions", DEFINITION, ActionPlan::definitions, ActionPlanBuilder::definitions)
            .optional("scope", SCOPE, ActionPlan::scope, ActionPlanBuilder::scope)
            .optional("preparation", PREPARATION, ActionPlan::preparation, ActionPlanBuilder::preparation)
            .list("framework", FRAMEWORK_COMPONENT, ActionPlan::framework, ActionPlanBuilder::framework)
            .optional("assessment", PUBLISHED_ASSESSMENT, ActionPlan::assessment, ActionPlanBuilder::assessment)
            .absentAs(Strategy.NONE, "strategy", STRATEGY, ActionPlan::strategy, ActionPlanBuilder::strategy)
            .list("groups", PROGRAM_GROUP, ActionPlan::groups, ActionPlanBuilder::groups)
            .list("indicators", INDICATOR_ROW, ActionPlan::indicators, ActionPlanBuilder::indicators)
            .optional("workPlan", WORK_PLAN, ActionPlan::workPlan, ActionPlanBuilder::workPlan)
            .attributes(ActionPlan::attributes, ActionPlanBuilder::attributes)
            .shape()
            .after(formatVersion());

    private PlanShapes() {}

    /** Shows every type of a plan with its shape. */
    static void forEach(Shape.Visitor visitor) {
        visitor.visit(PeriodUnit.class, PERIOD_UNIT);
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
        visitor.visit(Passage.class, PASSAGE);
        visitor.visit(Section.class, SECTION);
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

    /** An id, which is always written and may be absent where there is a code to make it of. */
    private static <T> Property<T, Optional<String>> givenId(Function<T, String> take) {
        return optional("id", TEXT, value -> Optional.of(take.apply(value)));
    }

    private static String idOf(Text thing, Optional<String> id, Optional<PlanCode> code) {
        return id.or(() -> code.map(PlanCode::toString))
                .orElseThrow(() -> Checks.failure(
                        ProblemCode.MISSING,
                        "%s harus memiliki 'id' atau 'code'",
                        "%s must have an 'id' or a 'code'",
                        thing));
    }
}
