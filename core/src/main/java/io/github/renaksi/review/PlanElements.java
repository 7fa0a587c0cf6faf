// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.review;

import io.github.renaksi.plan.ActionPlan;
import io.github.renaksi.plan.Activity;
import io.github.renaksi.plan.PlanCode;
import io.github.renaksi.plan.PlanLevel;
import io.github.renaksi.plan.Program;
import io.github.renaksi.plan.ProgramGroup;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The groups, programs and activities of a plan in their order, each with its place. */
final class PlanElements {

    private final Map<String, PlanElement> byId = new LinkedHashMap<>();
    private final List<Located<ProgramGroup>> groups;
    private final List<Located<Program>> programs = new ArrayList<>();
    private final List<Located<Activity>> activities = new ArrayList<>();

    private PlanElements(ActionPlan plan) {
        groups = Located.all(plan.groups(), PlanPlaces::group);
        groups.forEach(this::addGroup);
    }

    static PlanElements of(ActionPlan plan) {
        return new PlanElements(plan);
    }

    private void addGroup(Located<ProgramGroup> group) {
        ProgramGroup value = group.value();
        PlanElement element =
                element(PlanLevel.GROUP, value.id(), value.code(), value.name(), Optional.empty(), group.place());
        Located.all(value.programs(), (index, program) -> PlanPlaces.program(group.place(), index, program))
                .forEach(program -> addProgram(program, element));
    }

    private void addProgram(Located<Program> program, PlanElement group) {
        programs.add(program);
        Program value = program.value();
        PlanElement element =
                element(PlanLevel.PROGRAM, value.id(), value.code(), value.name(), Optional.of(group), program.place());
        Located.all(value.activities(), (index, activity) -> PlanPlaces.activity(program.place(), index, activity))
                .forEach(activity -> addActivity(activity, element));
    }

    private void addActivity(Located<Activity> activity, PlanElement program) {
        activities.add(activity);
        Activity value = activity.value();
        element(PlanLevel.ACTIVITY, value.id(), value.code(), value.name(), Optional.of(program), activity.place());
    }

    private PlanElement element(
            PlanLevel level,
            String id,
            Optional<PlanCode> code,
            String name,
            Optional<PlanElement> parent,
            Place place) {
        PlanElement element = new PlanElement(level, id, code, name, parent, place);
        byId.put(id, element);
        return element;
    }

    Collection<PlanElement> all() {
        return Collections.unmodifiableCollection(byId.values());
    }

    Optional<PlanElement> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The elements by id, in their order. */
    Map<String, PlanElement> byId() {
        return Collections.unmodifiableMap(byId);
    }

    List<Located<ProgramGroup>> groups() {
        return groups;
    }

    List<Located<Program>> programs() {
        return Collections.unmodifiableList(programs);
    }

    List<Located<Activity>> activities() {
        return Collections.unmodifiableList(activities);
    }
}
