// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.review;

import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.renaksi.Text;
import io.github.renaksi.arbitraries.RegencyPlan;
import io.github.renaksi.plan.Regulation;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What a method of the review is not given is named. */
@SuppressWarnings("NullAway") // what a Java caller without null checks may do
class MissingArgumentsTest {

    private static final PlanReview REVIEW = PlanReview.standard();

    private static void assertMissing(String name, ThrowingCallable call) {
        assertThatNullPointerException().isThrownBy(call).withMessage(name + " must not be null");
    }

    @Test
    void ofAReview() {
        assertMissing("plan of a review", () -> REVIEW.review(null));
        assertMissing("rule of a review", () -> REVIEW.with(null));
        assertMissing("id of a review rule", () -> REVIEW.without(null));
        assertMissing("id of a review rule", () -> REVIEW.withSeverity(null, Severity.INFO));
        assertMissing("severity of review rule 'text-doubled'", () -> REVIEW.withSeverity("text-doubled", null));
        assertMissing("reason for waiving 'text-doubled'", () -> REVIEW.withWaiver("text-doubled", null));
        assertMissing("waiver of a review", () -> REVIEW.withWaiver(null));
        assertMissing("replaced regulations", () -> REVIEW.withReplacedRegulations(null));
        Map<Regulation, Regulation> replaced = new HashMap<>();
        replaced.put(new Regulation("UU", "25", 2009), null);
        assertMissing("successor of UU 25 Tahun 2009", () -> REVIEW.withReplacedRegulations(replaced));
    }

    @Test
    void ofWhatIsFound() {
        ReviewResult result = REVIEW.review(Changes.goal(RegencyPlan.agam(), "untuk"));
        Finding finding = result.findings().get(0);
        assertMissing("severity of findings", () -> result.findings((Severity) null));
        assertMissing("id of a review rule", () -> result.findings((String) null));
        assertMissing("language of a finding", () -> finding.in(null));
        assertMissing("finding", () -> Waiver.of("text-cut-off", "Menyusul").covers(null));
        assertMissing(
                "name of a place below '/strategy/goal'", () -> finding.place().at(null));
        assertMissing(
                "each of facts of a finding of 'text-cut-off'",
                () -> new Finding(
                        finding.rule(),
                        finding.severity(),
                        finding.category(),
                        finding.certainty(),
                        finding.place(),
                        List.of(),
                        false,
                        Arrays.asList((Fact) null),
                        Text.of("a"),
                        Text.of("a"),
                        List.of(),
                        finding.citation()));
    }

    @Test
    void ofACoverage() {
        Coverage coverage = Coverage.of(RegencyPlan.agam());
        assertMissing("id of a question", () -> coverage.ofQuestion(null));
        assertMissing("id of an activity", () -> coverage.ofActivity(null));
    }
}
