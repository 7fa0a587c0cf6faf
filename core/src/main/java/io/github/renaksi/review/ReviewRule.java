// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.review;

/**
 * Finds one kind of fault in a plan. {@link PlanReview#standard()} has the rules of this library; a region adds its
 * own, most simply as a constant:
 *
 * <pre>{@code
 * static final ReviewRule BUDGET = ReviewRule.of(
 *         description,
 *         (plan, findings) -> plan.activities().stream()
 *                 .filter(activity -> activity.value().budget().isEmpty())
 *                 .forEach(activity -> findings.add(activity.place())
 *                         .message("Anggaran kosong.", "There is no budget.")
 *                         .remedy("Anggarkan, atau gabungkan.", "Budget it, or merge it.")));
 * }</pre>
 *
 * <p>A rule looks at nothing but the plan, gives the same findings each time, and takes time that grows no faster than
 * the plan.
 */
public interface ReviewRule {

    /**
     * What the rule is.
     *
     * @return its description
     */
    RuleDescription description();

    /**
     * Looks for the fault.
     *
     * @param plan the plan, with the place of everything in it
     * @param findings takes what is found, in the order of the document
     */
    void check(PlanView plan, Findings findings);

    /** How a rule looks for its fault. */
    @FunctionalInterface
    interface Check {

        /**
         * Looks for the fault.
         *
         * @param plan the plan, with the place of everything in it
         * @param findings takes what is found, in the order of the document
         */
        void check(PlanView plan, Findings findings);
    }

    /**
     * A rule.
     *
     * @param description what it is
     * @param check how it looks
     * @return the rule
     */
    static ReviewRule of(RuleDescription description, Check check) {
        return new DescribedRule(description, check);
    }
}
