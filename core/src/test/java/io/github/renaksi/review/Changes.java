// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.review;

import io.github.renaksi.TimePeriod;
import io.github.renaksi.assessment.Assessment;
import io.github.renaksi.plan.ActionPlan;
import io.github.renaksi.plan.Activity;
import io.github.renaksi.plan.Decree;
import io.github.renaksi.plan.PlanCode;
import io.github.renaksi.plan.Program;
import io.github.renaksi.plan.ProgramGroup;
import io.github.renaksi.plan.PublishedAssessment;
import io.github.renaksi.plan.PublishedCount;
import io.github.renaksi.plan.PublishedPriority;
import io.github.renaksi.plan.StrategicTarget;
import io.github.renaksi.plan.Strategy;
import io.github.renaksi.plan.TargetValue;
import io.github.renaksi.plan.WorkPlan;
import io.github.renaksi.plan.WorkPlanRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** Plans that differ from another in one thing. */
final class Changes {

    private Changes() {}

    static <T> List<T> at(List<T> list, int index, UnaryOperator<T> change) {
        List<T> copy = new ArrayList<>(list);
        copy.set(index, change.apply(copy.get(index)));
        return copy;
    }

    static <T> List<T> without(List<T> list, int index) {
        List<T> copy = new ArrayList<>(list);
        copy.remove(index);
        return copy;
    }

    static <T> List<T> and(List<T> list, T more) {
        List<T> copy = new ArrayList<>(list);
        copy.add(more);
        return copy;
    }

    static ActionPlan decree(ActionPlan plan, UnaryOperator<Decree> change) {
        return plan.withDecree(change.apply(plan.decree()));
    }

    static ActionPlan published(ActionPlan plan, UnaryOperator<PublishedAssessment> change) {
        return plan.withAssessment(plan.assessment().map(change));
    }

    static ActionPlan assessment(ActionPlan plan, UnaryOperator<Assessment> change) {
        return published(plan, it -> it.withAssessment(change.apply(it.assessment())));
    }

    static ActionPlan count(ActionPlan plan, int row, UnaryOperator<PublishedCount> change) {
        return published(plan, it -> it.withCounts(at(it.counts(), row, change)));
    }

    static ActionPlan priority(ActionPlan plan, int row, UnaryOperator<PublishedPriority> change) {
        return published(plan, it -> it.withPriorities(at(it.priorities(), row, change)));
    }

    static ActionPlan target(ActionPlan plan, int row, UnaryOperator<StrategicTarget> change) {
        Strategy strategy = plan.strategy();
        return plan.withStrategy(
                new Strategy(strategy.goal(), strategy.objectives(), at(strategy.targets(), row, change)));
    }

    static StrategicTarget value(StrategicTarget target, TimePeriod period, long value) {
        SortedMap<TimePeriod, TargetValue> values = new TreeMap<>(target.values());
        values.put(period, TargetValue.of(value));
        return target.withValues(values);
    }

    static ActionPlan goal(ActionPlan plan, String goal) {
        return plan.withStrategy(new Strategy(
                Optional.of(goal), plan.strategy().objectives(), plan.strategy().targets()));
    }

    static ActionPlan group(ActionPlan plan, int group, UnaryOperator<ProgramGroup> change) {
        return plan.withGroups(at(plan.groups(), group, change));
    }

    static ActionPlan program(ActionPlan plan, int group, int program, UnaryOperator<Program> change) {
        return group(plan, group, it -> it.withPrograms(at(it.programs(), program, change)));
    }

    /** Each activity of a group changed. */
    static ProgramGroup activities(ProgramGroup group, UnaryOperator<Activity> change) {
        return group.withPrograms(group.programs().stream()
                .map(program -> program.withActivities(
                        program.activities().stream().map(change).toList()))
                .toList());
    }

    static ActionPlan activity(ActionPlan plan, int group, int program, int activity, UnaryOperator<Activity> change) {
        return program(plan, group, program, it -> it.withActivities(at(it.activities(), activity, change)));
    }

    /** The codes of all groups, programs and activities, in their order. */
    static ActionPlan codes(ActionPlan plan, UnaryOperator<PlanCode> change) {
        return plan.withGroups(plan.groups().stream()
                .map(group -> group.withCode(group.code().map(change))
                        .withPrograms(group.programs().stream()
                                .map(program -> program.withCode(program.code().map(change))
                                        .withActivities(program.activities().stream()
                                                .map(it -> it.withCode(it.code().map(change)))
                                                .toList()))
                                .toList()))
                .toList());
    }

    static ActionPlan rows(ActionPlan plan, UnaryOperator<List<WorkPlanRow>> change) {
        return plan.withWorkPlan(plan.workPlan().map(it -> new WorkPlan(it.years(), change.apply(it.rows()))));
    }

    static ActionPlan row(ActionPlan plan, int row, UnaryOperator<WorkPlanRow> change) {
        return rows(plan, it -> at(it, row, change));
    }

    /** Another code for activity II.1.2, in Table 7 and in Table 9. */
    static ActionPlan recoded(ActionPlan plan, String code) {
        PlanCode other = PlanCode.parse(code);
        return row(activity(plan, 1, 0, 1, it -> it.withCode(other)), 8, it -> it.withCode(other));
    }
}
