// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.examples.walkthrough;

import io.github.renaksi.Language;
import io.github.renaksi.TimePeriod;
import io.github.renaksi.assessment.AssessmentResult;
import io.github.renaksi.assessment.AssessmentScorer;
import io.github.renaksi.jackson.RenaksiJson;
import io.github.renaksi.monitoring.Achievement;
import io.github.renaksi.monitoring.Realisation;
import io.github.renaksi.plan.AchievementFormulas;
import io.github.renaksi.plan.ActionPlan;
import io.github.renaksi.plan.PublishedAssessment;
import io.github.renaksi.plan.StrategicTarget;
import io.github.renaksi.review.PlanReview;
import io.github.renaksi.sp4n.Sp4n;
import java.io.File;
import java.io.IOException;

/** The sample of the README, whole. */
public final class QuickStart {

    private QuickStart() {}

    /**
     * Prints the priorities of a plan, where the third score comes from, what became of a target, and what a review
     * finds.
     *
     * @param arguments the JSON file
     * @throws IOException if the file cannot be read or holds no plan
     */
    public static void main(String[] arguments) throws IOException {
        File file = new File(arguments[0]);
        // README
        ActionPlan plan = RenaksiJson.mapper().readValue(file, ActionPlan.class);

        PublishedAssessment published = plan.assessment().orElseThrow();
        AssessmentResult result =
                AssessmentScorer.of(Sp4n.instrument(), Sp4n.SUMATERA_BARAT_2022).score(published.assessment());
        result.priorities().forEach(System.out::println);
        System.out.println(result.priorities().get(2).score().explain(Language.INDONESIAN));

        StrategicTarget target = plan.strategy().targets().get(0);
        Realisation realisation = Realisation.of(target.id(), TimePeriod.ofYear(2022), 40);
        System.out.println(Achievement.of(target, 2022, realisation, AchievementFormulas.REALISATION_OVER_TARGET)
                .figure()
                .explain(Language.INDONESIAN));

        PlanReview.standard()
                .review(plan)
                .findings("target-below-baseline")
                .forEach(finding -> System.out.println(finding.in(Language.INDONESIAN)));
        // README
    }
}
