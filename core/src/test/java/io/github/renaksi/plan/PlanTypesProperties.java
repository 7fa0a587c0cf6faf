// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.renaksi.arbitraries.PlanArbitraries;
import io.github.renaksi.arbitraries.RenaksiArbitraries;
import io.github.renaksi.figure.Ratio;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

class PlanTypesProperties {

    @Provide
    Arbitrary<ActionPlan> plans() {
        return PlanArbitraries.actionPlans();
    }

    @Provide
    Arbitrary<String> words() {
        return RenaksiArbitraries.words();
    }

    @Provide
    Arbitrary<TargetValue> targetValues() {
        return PlanArbitraries.targetValues();
    }

    @Property(tries = 200)
    void aPlanBuiltOfItsPartsIsThePlan(@ForAll("plans") ActionPlan plan) {
        assertThat(ActionPlan.builder().from(plan).build()).isEqualTo(plan).hasSameHashCodeAs(plan);
        assertThat(Decree.builder().from(plan.decree()).build()).isEqualTo(plan.decree());
        plan.decree()
                .citations()
                .forEach(it -> assertThat(RegulationCitation.builder().from(it).build())
                        .isEqualTo(it));
        plan.framework()
                .forEach(it -> assertThat(FrameworkComponent.builder().from(it).build())
                        .isEqualTo(it));
        plan.assessment().ifPresent(it -> {
            assertThat(PublishedAssessment.builder().from(it).build()).isEqualTo(it);
            it.counts()
                    .forEach(count -> assertThat(
                                    PublishedCount.builder().from(count).build())
                            .isEqualTo(count));
            it.priorities()
                    .forEach(priority -> assertThat(
                                    PublishedPriority.builder().from(priority).build())
                            .isEqualTo(priority));
        });
        plan.strategy()
                .targets()
                .forEach(it ->
                        assertThat(StrategicTarget.builder().from(it).build()).isEqualTo(it));
        plan.groups().forEach(it -> {
            assertThat(ProgramGroup.builder().from(it).build()).isEqualTo(it);
            it.programs()
                    .forEach(program ->
                            assertThat(Program.builder().from(program).build()).isEqualTo(program));
        });
        plan.activities()
                .forEach(it -> assertThat(Activity.builder().from(it).build()).isEqualTo(it));
        plan.indicators()
                .forEach(it -> assertThat(SuccessIndicatorRow.builder().from(it).build())
                        .isEqualTo(it));
        plan.workPlan()
                .ifPresent(work -> work.rows()
                        .forEach(it -> assertThat(WorkPlanRow.builder().from(it).build())
                                .isEqualTo(it)));
    }

    @Property(tries = 200)
    void withChangesOnePartAndNoOther(@ForAll("plans") ActionPlan plan, @ForAll("words") String name) {
        for (ProgramGroup group : plan.groups()) {
            assertThat(group.withName(name).name()).isEqualTo(name);
            assertThat(group.withName(name).withName(group.name())).isEqualTo(group);
            for (Program program : group.programs()) {
                assertThat(program.withName(name).name()).isEqualTo(name);
                assertThat(program.withName(name).withName(program.name())).isEqualTo(program);
                for (Activity activity : program.activities()) {
                    assertThat(activity.withName(name).name()).isEqualTo(name);
                    assertThat(activity.withName(name).withName(activity.name()))
                            .isEqualTo(activity);
                }
            }
        }
        assertThat(plan.withAttributes(Map.of("catatan", name)).attributes()).containsEntry("catatan", name);
        assertThat(plan.withAttributes(Map.of("catatan", name)).withAttributes(plan.attributes()))
                .isEqualTo(plan);
        assertThat(plan.withDecree(plan.decree().withTitle(name)).decree().title())
                .isEqualTo(name);
    }

    @Property(tries = 200)
    void everyActivityIsFoundByItsId(@ForAll("plans") ActionPlan plan) {
        assertThat(plan.activities())
                .allSatisfy(
                        activity -> assertThat(plan.findActivity(activity.id())).contains(activity));
        assertThat(plan.activities().stream().count())
                .isEqualTo(plan.groups().stream()
                        .flatMap(group -> group.activities().stream())
                        .count());
        assertThat(plan.strategy().targets())
                .allSatisfy(target ->
                        assertThat(plan.strategy().findTarget(target.id())).contains(target));
    }

    @Property(tries = 200)
    void plansComeInEverySize(@ForAll("plans") ActionPlan plan) {
        Statistics.label("assessment").collect(plan.assessment().isPresent());
        Statistics.label("work plan")
                .collect(plan.workPlan().filter(it -> !it.rows().isEmpty()).isPresent());
        Statistics.label("marks").collect(marks(plan));
        Statistics.label("ranges")
                .collect(plan.strategy().targets().stream()
                        .flatMap(it -> it.values().values().stream())
                        .anyMatch(TargetValue::isRange));
        Statistics.label("activities").collect(plan.activities().stream().count() > 0);
        for (String label : List.of("assessment", "work plan", "ranges", "activities")) {
            Statistics.label(label).coverage(coverage -> {
                coverage.check(true).percentage(share -> share > 15);
                coverage.check(false).percentage(share -> share > 5);
            });
        }
        Statistics.label("marks").coverage(coverage -> {
            coverage.check("both").percentage(share -> share > 5);
            coverage.check("none").percentage(share -> share > 5);
        });

        assertThat(plan.groups()).hasSizeLessThanOrEqualTo(3);
        assertThat(plan.activities().stream().count()).isLessThanOrEqualTo(27);
    }

    private static String marks(ActionPlan plan) {
        List<Boolean> complete = plan.workPlan().map(WorkPlan::rows).stream()
                .flatMap(List::stream)
                .map(row -> row.years().complete())
                .distinct()
                .toList();
        return complete.isEmpty()
                ? "none"
                : complete.size() == 2 ? "both" : complete.get(0) ? "complete" : "incomplete";
    }

    @Property
    void theNearestValueLiesInTheRangeAndIsTheValueWhereThatDoes(
            @ForAll("targetValues") TargetValue target, @ForAll("targetValues") TargetValue other) {
        for (Ratio value : List.of(other.low(), target.low(), target.high())) {
            Ratio nearest = target.nearestTo(value);
            assertThat(nearest).isBetween(target.low(), target.high());
            assertThat(Stream.of(value, target.low(), target.high())).contains(nearest);
            boolean inside = value.compareTo(target.low()) >= 0 && value.compareTo(target.high()) <= 0;
            assertThat(nearest.equals(value)).isEqualTo(inside);
        }
    }
}
