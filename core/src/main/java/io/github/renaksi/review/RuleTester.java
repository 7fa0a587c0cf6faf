// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.review;

import io.github.renaksi.Language;
import io.github.renaksi.internal.Checks;
import io.github.renaksi.plan.ActionPlan;
import java.util.Arrays;
import java.util.List;

/**
 * Tests a region's own rule, in any test framework (penguji aturan): what is wrong is thrown as an AssertionError.
 *
 * <pre>{@code
 * RuleTester.of(BUDGET)
 *         .findsNothing(sound)
 *         .finds(withoutBudget, "/groups/1/programs/1/activities/0");
 * }</pre>
 *
 * <p>Each plan is looked at twice, since a rule gives the same findings each time.
 */
public final class RuleTester {

    private final ReviewRule rule;

    private RuleTester(ReviewRule rule) {
        this.rule = rule;
    }

    /**
     * A tester of a rule.
     *
     * @param rule the rule
     * @return the tester
     */
    public static RuleTester of(ReviewRule rule) {
        return new RuleTester(Checks.notNull(rule, "rule that is tested"));
    }

    /**
     * Tests that the rule leaves a sound plan alone.
     *
     * @param plan the plan
     * @return this
     * @throws AssertionError if it finds something or throws
     */
    public RuleTester findsNothing(ActionPlan plan) {
        return finds(plan);
    }

    /**
     * Tests that the rule finds what is wrong with a plan, and nothing else.
     *
     * @param plan the plan
     * @param pointers the JSON Pointers of its findings, in their order
     * @return this
     * @throws AssertionError if it finds something else or throws
     */
    public RuleTester finds(ActionPlan plan, String... pointers) {
        Checks.notNull(plan, "plan that a rule is tested with");
        List<String> expected = List.copyOf(Arrays.asList(pointers));
        List<Finding> found = found(plan);
        List<String> places =
                found.stream().map(finding -> finding.place().pointer()).toList();
        if (!places.equals(expected)) {
            throw failure(
                    "must find " + placesIn(expected) + ", found " + (found.isEmpty() ? "nothing" : lines(found)));
        }
        return this;
    }

    private List<Finding> found(ActionPlan plan) {
        PlanReview review = PlanReview.empty().with(rule);
        ReviewResult first = review.review(plan);
        if (!first.failed().isEmpty()) {
            throw failure("threw " + first.failed().get(0).reason());
        }
        if (!first.findings().equals(review.review(plan).findings())) {
            throw failure("must give the same findings each time");
        }
        return first.findings();
    }

    private static String placesIn(List<String> pointers) {
        return pointers.isEmpty() ? "nothing" : String.join(", ", pointers);
    }

    private static String lines(List<Finding> findings) {
        return String.join(
                "",
                findings.stream()
                        .map(finding -> System.lineSeparator() + finding.place().pointer() + ": "
                                + finding.in(Language.INDONESIAN))
                        .toList());
    }

    private AssertionError failure(String message) {
        return new AssertionError("rule " + rule.description().id() + " " + message);
    }
}
