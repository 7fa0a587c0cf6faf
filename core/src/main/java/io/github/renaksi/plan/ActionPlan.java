// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.plan;

import io.github.renaksi.InvalidInputException;
import io.github.renaksi.ProblemCode;
import io.github.renaksi.Region;
import io.github.renaksi.TimePeriod;
import io.github.renaksi.internal.Checks;
import io.github.renaksi.internal.RecordStyle;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * An action plan for managing complaints (rencana aksi pengelolaan pengaduan pelayanan publik): all that the decree and
 * its annex say, in the order of the document.
 *
 * <p>A plan holds what was written, its faults included. Whether codes, targets and tables agree is not asked here but
 * by a review; only ids, by which parts refer to each other, must be unique: those of groups, programs and activities
 * together.
 *
 * @param region whose plan it is
 * @param status how far it has come
 * @param edition which edition it is
 * @param decree the decree that sets it
 * @param period the time that its title names
 * @param tablePeriod the time that its tables are headed with, where that is another: the decree's title says 2022 to
 *     2024, its tables 2021 to 2024
 * @param narrative the chapters and sections of its annex in their order, numbers unique
 * @param definitions what it means by its words (1.2)
 * @param scope the aspects that it covers (1.4), if it says so
 * @param preparation who prepared it (Table 1), if it says so
 * @param framework the components that it rests on (2.1), ids unique
 * @param assessment what it publishes of its assessment (chapter II), if it does
 * @param strategy goal, objectives and targets (3.1, Table 6)
 * @param groups the groups of programs (Table 7)
 * @param indicators the indicators of success (Table 8), ids unique
 * @param workPlan when and by whom activities are carried out (Table 9), if it says so
 * @param attributes a region's own fields
 */
@RecordStyle
@Value.Builder
public record ActionPlan(
        Region region,
        PlanStatus status,
        Edition edition,
        Decree decree,
        TimePeriod period,
        Optional<TimePeriod> tablePeriod,
        List<Section> narrative,
        List<Definition> definitions,
        Optional<Scope> scope,
        Optional<Preparation> preparation,
        List<FrameworkComponent> framework,
        Optional<PublishedAssessment> assessment,
        Strategy strategy,
        List<ProgramGroup> groups,
        List<SuccessIndicatorRow> indicators,
        Optional<WorkPlan> workPlan,
        Map<String, String> attributes)
        implements WithActionPlan {

    // Checks that no id occurs twice.
    public ActionPlan {
        Checks.notNull(region, "region of a plan");
        Checks.notNull(status, "status of a plan");
        Checks.notNull(edition, "edition of a plan");
        Checks.notNull(decree, "decree of a plan");
        Checks.notNull(period, "period of a plan");
        Checks.notNull(tablePeriod, "period of the tables of a plan");
        narrative = Checks.list(narrative, "narrative of a plan");
        Checks.unique(
                narrative.stream().flatMap(section -> section.number().stream()).toList(),
                number -> number,
                "numbers of the sections of a plan");
        definitions = Checks.list(definitions, "definitions of a plan");
        Checks.notNull(scope, "scope of a plan");
        Checks.notNull(preparation, "preparation of a plan");
        framework = Checks.list(framework, "framework of a plan");
        Checks.unique(framework, FrameworkComponent::id, "ids of the framework components of a plan");
        Checks.notNull(assessment, "assessment of a plan");
        Checks.notNull(strategy, "strategy of a plan");
        groups = Checks.list(groups, "program groups of a plan");
        Checks.unique(elementIds(groups), id -> id, "ids of the groups, programs and activities of a plan");
        indicators = Checks.list(indicators, "indicators of a plan");
        Checks.unique(
                indicators.stream()
                        .flatMap(row -> row.indicators().stream())
                        .map(SuccessIndicator::id)
                        .toList(),
                id -> id,
                "ids of the success indicators of a plan");
        Checks.notNull(workPlan, "work plan of a plan");
        attributes = Checks.textMap(attributes, "attributes of a plan");
    }

    private static List<String> elementIds(List<ProgramGroup> groups) {
        return groups.stream()
                .flatMap(group -> Stream.concat(
                        Stream.of(group.id()),
                        group.programs().stream()
                                .flatMap(program -> Stream.concat(
                                        Stream.of(program.id()),
                                        program.activities().stream().map(Activity::id)))))
                .toList();
    }

    /**
     * A builder for a draft without strategy; region, edition, decree and period must be given.
     *
     * @return the builder
     */
    public static ActionPlanBuilder builder() {
        return new ActionPlanBuilder().status(PlanStatus.DRAFT).strategy(Strategy.NONE);
    }

    /**
     * The time that its tables cover.
     *
     * @return the period of the tables where it is given, else that of the title
     */
    public TimePeriod coveredPeriod() {
        return tablePeriod.orElse(period);
    }

    /**
     * The activities of all groups.
     *
     * @return the activities in their order
     */
    public List<Activity> activities() {
        return groups.stream().flatMap(group -> group.activities().stream()).toList();
    }

    /**
     * Looks for the activity with an id.
     *
     * @param id the id
     * @return the activity, or empty where there is none
     */
    public Optional<Activity> findActivity(String id) {
        Checks.notNull(id, "id of an activity");
        return activities().stream()
                .filter(activity -> activity.id().equals(id))
                .findFirst();
    }

    /**
     * The activity with an id.
     *
     * @param id the id
     * @return the activity
     * @throws IllegalArgumentException if there is none
     */
    public Activity activity(String id) {
        return findActivity(id).orElseThrow(() -> noSuch("activity", id));
    }

    /**
     * Looks for the group with an id.
     *
     * @param id the id
     * @return the group, or empty where there is none
     */
    public Optional<ProgramGroup> findGroup(String id) {
        Checks.notNull(id, "id of a group");
        return groups.stream().filter(group -> group.id().equals(id)).findFirst();
    }

    /**
     * The group with an id.
     *
     * @param id the id
     * @return the group
     * @throws IllegalArgumentException if there is none
     */
    public ProgramGroup group(String id) {
        return findGroup(id).orElseThrow(() -> noSuch("program group", id));
    }

    /**
     * Looks for the program with an id.
     *
     * @param id the id
     * @return the program, or empty where there is none
     */
    public Optional<Program> findProgram(String id) {
        Checks.notNull(id, "id of a program");
        return groups.stream()
                .flatMap(group -> group.programs().stream())
                .filter(program -> program.id().equals(id))
                .findFirst();
    }

    /**
     * The program with an id.
     *
     * @param id the id
     * @return the program
     * @throws IllegalArgumentException if there is none
     */
    public Program program(String id) {
        return findProgram(id).orElseThrow(() -> noSuch("program", id));
    }

    private InvalidInputException noSuch(String what, String id) {
        return Checks.failure(
                ProblemCode.NOT_FOUND,
                "rencana aksi %s tidak memiliki %s '%s'",
                "plan of %s has no %s '%s'",
                region,
                Checks.named(what),
                Checks.value(id));
    }

    /**
     * The same plan with one activity changed.
     *
     * @param id the id of the activity
     * @param change what becomes of it: {@code activity -> activity.withCode(PlanCode.parse("II.3.1"))}
     * @return a copy
     * @throws IllegalArgumentException if the plan has no such activity, or its id becomes that of another element
     */
    public ActionPlan withActivity(String id, UnaryOperator<Activity> change) {
        Checks.notNull(id, "id of an activity");
        Checks.notNull(change, "change of activity '%s'", id);
        activity(id);
        return withGroups(groups.stream()
                .map(group -> group.withPrograms(group.programs().stream()
                        .map(program -> program.withActivities(program.activities().stream()
                                .map(activity -> activity.id().equals(id)
                                        ? Checks.notNull(change.apply(activity), "activity '%s' as changed", id)
                                        : activity)
                                .toList()))
                        .toList()))
                .toList());
    }
}
