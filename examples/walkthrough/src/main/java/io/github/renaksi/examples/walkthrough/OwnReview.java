// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.examples.walkthrough;

import io.github.renaksi.plan.ActionPlan;
import io.github.renaksi.plan.Regulation;
import io.github.renaksi.review.PlanReview;
import io.github.renaksi.review.ReviewResult;
import io.github.renaksi.review.Severity;
import java.util.Map;

/** The sample of the README on reviewing a plan, whole. */
final class OwnReview {

    private OwnReview() {}

    static ReviewResult review(ActionPlan plan) {
        // README
        PlanReview review = PlanReview.standard()
                .without("matrix-number")
                .withSeverity("scale-undefined", Severity.ERROR)
                .withReplacedRegulations(
                        Map.of(new Regulation("PermenPANRB", "24", 2014), new Regulation("PermenPANRB", "62", 2018)))
                .withWaiver("party-spelling", "Ejaan menurut naskah asli");
        ReviewResult result = review.review(plan);
        // README
        return result;
    }
}
