// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.review;

import io.github.renaksi.Text;
import io.github.renaksi.internal.Checks;

/** A rule by what it is and how it looks. */
record DescribedRule(RuleDescription description, Check how) implements ReviewRule {

    // Checks that nothing is missing.
    DescribedRule {
        Checks.notNull(description, "description of a review rule");
        Checks.notNull(how, "check of review rule '%s'", description.id());
    }

    /** A rule of this library; the last two texts are an example of a fault and the same example corrected. */
    static ReviewRule rule(
            String id, Severity severity, Category category, Text name, Text fault, Text correction, Check check) {
        return ReviewRule.of(
                RuleDescription.builder()
                        .id(id)
                        .name(name)
                        .severity(severity)
                        .category(category)
                        .fault(fault)
                        .correction(correction)
                        .build(),
                check);
    }

    /** The same rule, whose findings follow from those of another. */
    static ReviewRule following(String cause, ReviewRule rule) {
        return new DescribedRule(rule.description().withCauses(cause), rule::check);
    }

    @Override
    public void check(PlanView plan, Findings findings) {
        how.check(plan, findings);
    }

    /** The id. */
    @Override
    public String toString() {
        return description.id();
    }
}
