// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.examples.walkthrough;

import io.github.renaksi.plan.ActionPlan;
import io.github.renaksi.review.Certainty;
import io.github.renaksi.review.Finding;
import io.github.renaksi.review.PlanReview;
import io.github.renaksi.review.ReviewResult;
import io.github.renaksi.review.Severity;
import java.util.Locale;

/** What a review finds before signing: the gravest first. */
final class ReviewChapter {

    private final Page page;
    private final ActionPlan plan;

    ReviewChapter(Page page, ActionPlan plan) {
        this.page = page;
        this.plan = plan;
    }

    void print() {
        ReviewResult result = PlanReview.standard().review(plan);
        page.heading(page.say("HASIL TELAAH", "REVIEW"));
        for (Severity severity : Severity.values()) {
            page.paragraph(
                    "", heading(severity) + ": " + result.findings(severity).size());
        }
        for (Severity severity : Severity.values()) {
            if (!result.findings(severity).isEmpty()) {
                page.heading(heading(severity));
                result.findings(severity).forEach(this::finding);
            }
        }
    }

    private String heading(Severity severity) {
        return severity.in(page.language()).toUpperCase(Locale.ROOT);
    }

    private void finding(Finding finding) {
        String doubt =
                finding.certainty() == Certainty.QUESTION ? page.say(" (perlu konfirmasi)", " (please confirm)") : "";
        page.paragraph("• ", finding.place().words().in(page.language()) + doubt);
        page.paragraph("  ", finding.message().in(page.language()));
        page.paragraph("  → ", finding.remedy().in(page.language()));
    }
}
