// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.renaksi.Language;
import io.github.renaksi.arbitraries.PlanArbitraries;
import io.github.renaksi.arbitraries.RegencyPlan;
import io.github.renaksi.arbitraries.SoundPlans;
import io.github.renaksi.figure.Ratio;
import io.github.renaksi.plan.ActionPlan;
import io.github.renaksi.plan.PlanStatus;
import io.github.renaksi.plan.PublishedAssessment;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** In a sound plan nothing is found, and on no plan does a rule fail. */
class SoundPlanProperties {

    @Provide
    Arbitrary<ActionPlan> sound() {
        return SoundPlans.actionPlans();
    }

    @Provide
    Arbitrary<ActionPlan> any() {
        return PlanArbitraries.actionPlans();
    }

    private static boolean isTied(PublishedAssessment published) {
        Map<String, Ratio> scores = ExactScores.of(published);
        Set<Ratio> values = new HashSet<>(scores.values());
        return values.size() < scores.size();
    }

    @Property(tries = 300)
    void nothingIsFoundInASoundPlan(@ForAll("sound") ActionPlan plan) {
        assertThat(PlanReview.standard().review(plan).findings()).isEmpty();
        Statistics.label("status").collect(plan.status()).coverage(coverage -> {
            for (PlanStatus status : PlanStatus.values()) {
                coverage.check(status).percentage(it -> it > 20);
            }
        });
        Statistics.label("work plan").collect(plan.workPlan().isPresent()).coverage(coverage -> {
            coverage.check(true).percentage(it -> it > 40);
            coverage.check(false).percentage(it -> it > 20);
        });
        Statistics.label("assessment")
                .collect(plan.assessment()
                        .map(it -> it.assessment().responses().isEmpty() ? "survey" : "answers")
                        .orElse("none"))
                .coverage(coverage -> {
                    coverage.check("survey").percentage(it -> it > 10);
                    coverage.check("answers").percentage(it -> it > 30);
                    coverage.check("none").percentage(it -> it > 10);
                });
        Statistics.label("tied")
                .collect(plan.assessment().filter(SoundPlanProperties::isTied).isPresent())
                .coverage(coverage -> coverage.check(true).percentage(it -> it > 5));
    }

    @Example
    void nothingIsFoundInThePlanOfARegency() {
        ReviewResult result = PlanReview.standard().review(RegencyPlan.agam());
        assertThat(result.findings()).isEmpty();
        assertThat(result.isSignable()).isTrue();
        assertThat(result).hasToString("review of Kabupaten Agam: 0 errors, 0 warnings, 0 notes, 0 waived");
    }

    @Property(tries = 100)
    void everyPlanIsReviewedFollowedAndCompared(@ForAll("any") ActionPlan plan, @ForAll("any") ActionPlan other) {
        ReviewResult result = PlanReview.standard().review(plan);
        for (Finding finding : result.findings()) {
            assertThat(finding.in(Language.INDONESIAN)).contains(" Saran perbaikan: ");
            assertThat(finding.in(Language.ENGLISH)).contains(" Remedy: ");
        }
        assertThat(PlanReview.standard().review(plan)).isEqualTo(result);
        assertThat(Coverage.of(plan).unserved()).doesNotContainNull();
        PlanComparison.of(plan, other)
                .changes()
                .forEach(change -> assertThat(change.in(Language.ENGLISH)).isNotBlank());
        assertThat(PlanComparison.of(plan, plan).changes()).isEmpty();
    }
}
