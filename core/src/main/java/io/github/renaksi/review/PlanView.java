// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.review;

import io.github.renaksi.ProblemCode;
import io.github.renaksi.internal.Checks;
import io.github.renaksi.plan.ActionPlan;
import io.github.renaksi.plan.Activity;
import io.github.renaksi.plan.Clause;
import io.github.renaksi.plan.Definition;
import io.github.renaksi.plan.FrameworkComponent;
import io.github.renaksi.plan.FrameworkPart;
import io.github.renaksi.plan.Objective;
import io.github.renaksi.plan.PreparationStep;
import io.github.renaksi.plan.Program;
import io.github.renaksi.plan.ProgramGroup;
import io.github.renaksi.plan.RegulationCitation;
import io.github.renaksi.plan.ScopeAspect;
import io.github.renaksi.plan.Section;
import io.github.renaksi.plan.SuccessIndicator;
import io.github.renaksi.plan.SuccessIndicatorRow;
import io.github.renaksi.plan.WorkPlanRow;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A plan as rules look at it: every part with its place, and what several rules ask for computed once. A review makes
 * it and gives it to each rule.
 *
 * <pre>{@code
 * PlanView view = PlanView.of(plan);
 * view.targets().get(1).place();                   // Tabel 6, baris 2 (/strategy/targets/1)
 * view.element("II.3").parent();     // kelompok program II (/groups/1)
 * view.assessment().orElseThrow().score("sdm");    // 11/5, empty where it cannot be scored
 * }</pre>
 *
 * <p>Lists are in the order of the document, and empty where the plan has no such table. The order of methods is that
 * of the decree.
 */
public final class PlanView {

    private final ActionPlan document;
    private final Located<String> title;
    private final List<Located<RegulationCitation>> citations;
    private final List<Located<Clause>> clauses;
    private final List<Located<Section>> sections;
    private final List<Located<Definition>> definitions;
    private final List<Located<ScopeAspect>> scopeAspects;
    private final List<Located<PreparationStep>> steps;
    private final List<Located<FrameworkComponent>> components;
    private final Optional<AssessmentView> assessment;
    private final List<Located<Objective>> objectives;
    private final List<LocatedTarget> targets;
    private final Map<String, LocatedTarget> targetsById = new HashMap<>();
    private final PlanElements elements;
    private final List<Located<SuccessIndicatorRow>> indicatorRows;
    private final List<Located<WorkPlanRow>> rows;
    private final Lazy<List<Located<String>>> parties = Lazy.of(this::partiesOfRows);
    private final Lazy<List<PlanText>> rowNames = Lazy.of(this::namesOfRows);
    private final Lazy<List<List<PlanText>>> texts = Lazy.of(this::allTexts);
    private final Lazy<List<CodeFault>> codeFaults = Lazy.of(this::faultsOfCodes);

    private PlanView(ActionPlan document) {
        this.document = document;
        this.title = new Located<>(document.decree().title(), PlanPlaces.TITLE);
        this.citations = Located.all(document.decree().citations(), PlanPlaces::citation);
        this.clauses = Located.all(document.decree().clauses(), PlanPlaces::clause);
        this.sections = Located.all(document.narrative(), PlanPlaces::section);
        this.definitions = Located.all(document.definitions(), PlanPlaces::definition);
        this.scopeAspects = Located.all(
                document.scope().map(scope -> scope.aspects()).orElse(List.of()),
                (index, it) -> PlanPlaces.scopeAspect(index, it.aspect()));
        this.steps = Located.all(
                document.preparation().map(preparation -> preparation.steps()).orElse(List.of()),
                (index, it) -> PlanPlaces.step(index));
        this.components = Located.all(document.framework(), (index, it) -> PlanPlaces.component(index, it.id()));
        this.assessment = document.assessment().map(AssessmentView::new);
        this.objectives =
                Located.all(document.strategy().objectives(), (index, it) -> PlanPlaces.objective(index, it.id()));
        this.targets = locatedTargets();
        targets.forEach(target -> targetsById.put(target.value().id(), target));
        this.elements = PlanElements.of(document);
        this.indicatorRows =
                Located.all(document.indicators(), (index, it) -> PlanPlaces.indicatorRow(index, it.element()));
        this.rows = Located.all(
                document.workPlan().map(workPlan -> workPlan.rows()).orElse(List.of()), PlanPlaces::workPlanRow);
    }

    /**
     * A view of a plan.
     *
     * @param plan the plan
     * @return the view
     */
    public static PlanView of(ActionPlan plan) {
        return new PlanView(Checks.notNull(plan, "plan of a view"));
    }

    private List<LocatedTarget> locatedTargets() {
        Map<String, Objective> byId = new HashMap<>();
        objectives.forEach(objective -> byId.put(objective.value().id(), objective.value()));
        return Located.all(document.strategy().targets(), (index, it) -> PlanPlaces.target(index, it.id())).stream()
                .map(target -> new LocatedTarget(
                        target.value(),
                        target.value().objective().flatMap(id -> Optional.ofNullable(byId.get(id))),
                        target.place()))
                .toList();
    }

    /**
     * The plan itself, for what is no list.
     *
     * @return the plan as it was given
     */
    public ActionPlan document() {
        return document;
    }

    /**
     * The title of the decree.
     *
     * @return the title
     */
    public Located<String> title() {
        return title;
    }

    /**
     * The regulations that the decree cites.
     *
     * @return the citations
     */
    public List<Located<RegulationCitation>> citations() {
        return citations;
    }

    /**
     * The clauses of the decree.
     *
     * @return the clauses (diktum)
     */
    public List<Located<Clause>> clauses() {
        return clauses;
    }

    /**
     * The chapters and sections of the narrative.
     *
     * @return the sections (bab dan bagian)
     */
    public List<Located<Section>> sections() {
        return sections;
    }

    /**
     * The definitions (1.2).
     *
     * @return the definitions
     */
    public List<Located<Definition>> definitions() {
        return definitions;
    }

    /**
     * The aspects of the scope (1.4).
     *
     * @return the aspects as the scope lists them
     */
    public List<Located<ScopeAspect>> scopeAspects() {
        return scopeAspects;
    }

    /**
     * The steps of preparation (Table 1).
     *
     * @return the steps
     */
    public List<Located<PreparationStep>> steps() {
        return steps;
    }

    /**
     * The components of the framework (2.1).
     *
     * @return the components
     */
    public List<Located<FrameworkComponent>> components() {
        return components;
    }

    /**
     * The parts of a component of the framework.
     *
     * @param component the component
     * @return its parts
     */
    public List<Located<FrameworkPart>> parts(Located<FrameworkComponent> component) {
        return Located.all(component.value().parts(), (index, it) -> PlanPlaces.part(component.place(), index));
    }

    /**
     * The assessment (Chapter II, Tables 2 to 5).
     *
     * @return a view of it, or empty where the plan has none
     */
    public Optional<AssessmentView> assessment() {
        return assessment;
    }

    /**
     * The goal (3.1).
     *
     * @return the goal, if the plan states one
     */
    public Optional<Located<String>> goal() {
        return document.strategy()
                .goal()
                .map(goal -> new Located<>(goal, PlanPlaces.STRATEGY.at("goal").with("tujuan", "goal")));
    }

    /**
     * The objectives (3.1).
     *
     * @return the objectives
     */
    public List<Located<Objective>> objectives() {
        return objectives;
    }

    /**
     * The targets (Table 6).
     *
     * @return the targets, each with its baseline, its values and its objective
     */
    public List<LocatedTarget> targets() {
        return targets;
    }

    /**
     * Looks for the target with an id.
     *
     * @param id the id of the target
     * @return the target, or empty where the plan has no such target
     */
    public Optional<LocatedTarget> findTarget(String id) {
        return Optional.ofNullable(targetsById.get(Checks.notNull(id, "id of a target")));
    }

    /**
     * The target with an id.
     *
     * @param id the id of the target
     * @return the target
     * @throws IllegalArgumentException if the plan has no such target
     */
    public LocatedTarget target(String id) {
        return findTarget(id).orElseThrow(() -> noSuch("target", id));
    }

    private IllegalArgumentException noSuch(String what, String id) {
        return Checks.failure(
                ProblemCode.NOT_FOUND,
                "rencana aksi %s tidak memiliki %s '%s'",
                "plan of %s has no %s '%s'",
                document.region(),
                Checks.named(what),
                Checks.value(id));
    }

    /**
     * The groups, programs and activities (Table 7), each group before its programs, and each program before its
     * activities.
     *
     * @return the elements
     */
    public Collection<PlanElement> elements() {
        return elements.all();
    }

    /**
     * Looks for the group, program or activity with an id.
     *
     * @param id its id
     * @return the element, or empty where the plan has no such element
     */
    public Optional<PlanElement> findElement(String id) {
        return elements.find(Checks.notNull(id, "id of an element"));
    }

    /**
     * The group, program or activity with an id.
     *
     * @param id its id
     * @return the element
     * @throws IllegalArgumentException if the plan has no such element
     */
    public PlanElement element(String id) {
        return findElement(id).orElseThrow(() -> noSuch("group, program or activity", id));
    }

    /** The elements by id, in their order. */
    Map<String, PlanElement> elementsById() {
        return elements.byId();
    }

    /**
     * The program groups (Table 7).
     *
     * @return the groups
     */
    public List<Located<ProgramGroup>> groups() {
        return elements.groups();
    }

    /**
     * The programs of all groups (Table 7).
     *
     * @return the programs
     */
    public List<Located<Program>> programs() {
        return elements.programs();
    }

    /**
     * The activities of all programs (Table 7).
     *
     * @return the activities
     */
    public List<Located<Activity>> activities() {
        return elements.activities();
    }

    /**
     * The budgets of an activity.
     *
     * @param activity the activity
     * @return its budgets in whole rupiah, by their periods
     */
    public List<PeriodValue<Long>> budgets(Located<Activity> activity) {
        Place budget = activity.place().at("budget");
        return PeriodValue.all(activity.value().budget(), budget::at);
    }

    /** The codes of the elements that are wrong. */
    List<CodeFault> codeFaults() {
        return codeFaults.get();
    }

    private List<CodeFault> faultsOfCodes() {
        return CodeFaults.of(elements.all());
    }

    /**
     * The rows of success indicators (Table 8).
     *
     * @return the rows
     */
    public List<Located<SuccessIndicatorRow>> indicatorRows() {
        return indicatorRows;
    }

    /**
     * The success indicators of a row.
     *
     * @param row the row
     * @return its indicators
     */
    public List<Located<SuccessIndicator>> indicators(Located<SuccessIndicatorRow> row) {
        return Located.all(row.value().indicators(), (index, it) -> PlanPlaces.indicator(row.place(), index, it.id()));
    }

    /**
     * The rows of the work plan (Table 9).
     *
     * @return the rows
     */
    public List<Located<WorkPlanRow>> rows() {
        return rows;
    }

    /** The names of the rows of the work plan. */
    List<PlanText> rowNames() {
        return rowNames.get();
    }

    private List<PlanText> namesOfRows() {
        return PlanTexts.texts(rows, "name", row -> row.name());
    }

    /**
     * The group, program or activity of Table 7 that a row of the work plan is of.
     *
     * @param row the row
     * @return the element, or empty where the row names none, or one that the plan does not have
     */
    public Optional<PlanElement> elementOf(Located<WorkPlanRow> row) {
        return row.value().element().flatMap(this::findElement);
    }

    /**
     * The parties of all rows of the work plan (Table 9).
     *
     * @return the names as they are printed, row by row
     */
    public List<Located<String>> parties() {
        return parties.get();
    }

    private List<Located<String>> partiesOfRows() {
        return rows.stream()
                .flatMap(row ->
                        Located.all(
                                row.value().parties(),
                                (index, it) -> row.place().at("parties").at(index))
                                .stream())
                .toList();
    }

    /**
     * Every text of the plan, by the lists that they stand in; a text that stands alone is a list of one.
     *
     * @return the texts
     */
    public List<List<PlanText>> texts() {
        return texts.get();
    }

    private List<List<PlanText>> allTexts() {
        return PlanTexts.of(this);
    }

    /** The region, as the plan has it. */
    @Override
    public String toString() {
        return "view of the plan of " + document.region();
    }
}
