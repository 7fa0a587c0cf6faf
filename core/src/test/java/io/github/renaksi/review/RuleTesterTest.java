// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.renaksi.Text;
import io.github.renaksi.arbitraries.RegencyPlan;
import io.github.renaksi.plan.ActionPlan;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What authors of rules test their rules with, and what a review does with a rule that throws. */
class RuleTesterTest {

    private static final ActionPlan PLAN = RegencyPlan.agam();
    private static final ActionPlan OTHER_GOAL = Changes.goal(PLAN, "untuk");

    private static ReviewRule rule(ReviewRule.Check check) {
        return ReviewRule.of(
                RuleDescription.builder()
                        .id("agam-goal")
                        .name(Text.of("Tujuan", "Goal"))
                        .severity(Severity.WARNING)
                        .category(Category.FORM)
                        .fault(Text.of("Salah", "Wrong"))
                        .correction(Text.of("Benar", "Right"))
                        .build(),
                check);
    }

    private static void find(PlanView plan, Findings findings) {
        plan.goal()
                .filter(goal -> goal.value().equals("untuk"))
                .ifPresent(goal -> findings.add(goal.place())
                        .message("Tujuan terpotong.", "The goal is cut off.")
                        .remedy("Lengkapi.", "Complete it."));
    }

    private static void assertFails(Runnable test, String message) {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(test::run)
                .withMessage(message.replace("\n", System.lineSeparator()));
    }

    @Test
    void aRuleThatFindsWhatItShouldPasses() {
        RuleTester tester = RuleTester.of(rule(RuleTesterTest::find));
        assertThat(tester.findsNothing(PLAN).finds(OTHER_GOAL, "/strategy/goal"))
                .isSameAs(tester);
    }

    @Test
    void whatIsFoundTooMuchOrTooLittleIsSaid() {
        RuleTester tester = RuleTester.of(rule(RuleTesterTest::find));
        assertFails(
                () -> tester.finds(PLAN, "/strategy/goal", "/decree/title"),
                "rule agam-goal must find /strategy/goal, /decree/title, found nothing");
        assertFails(
                () -> tester.findsNothing(OTHER_GOAL),
                "rule agam-goal must find nothing, found \n/strategy/goal: " + OTHER_GOAL_FOUND);
    }

    private static final String OTHER_GOAL_FOUND = "Bagian 3.1, tujuan: Tujuan terpotong. Saran perbaikan: Lengkapi.";

    @Test
    void aRuleGivesTheSameFindingsEachTime() {
        AtomicInteger times = new AtomicInteger();
        assertFails(
                () -> RuleTester.of(rule((plan, findings) -> {
                            if (times.getAndIncrement() % 2 == 0) {
                                find(plan, findings);
                            }
                        }))
                        .finds(OTHER_GOAL, "/strategy/goal"),
                "rule agam-goal must give the same findings each time");
    }

    @Test
    void aRuleThatThrowsIsNamedAndTheOthersGoOn() {
        ReviewRule failing = rule((plan, findings) -> {
            find(plan, findings);
            throw new IllegalStateException("tanpa data");
        });
        assertFails(
                () -> RuleTester.of(failing).findsNothing(PLAN),
                "rule agam-goal threw java.lang.IllegalStateException: tanpa data");

        ReviewResult result = PlanReview.standard()
                .with(failing)
                .withWaiver("agam-goal", "Menyusul")
                .review(OTHER_GOAL);
        assertThat(result.failed())
                .containsExactly(new FailedRule("agam-goal", "java.lang.IllegalStateException: tanpa data"));
        assertThat(result.findings()).extracting(Finding::rule).containsExactly("text-cut-off");
        assertThat(result.unused()).isEmpty();
        assertThat(result.isSignable()).isFalse();
        assertThat(result)
                .hasToString("review of Kabupaten Agam: 0 errors, 1 warnings, 0 notes, 0 waived, 1 rules failed");
    }
}
