// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.review;

import io.github.renaksi.Citation;
import io.github.renaksi.Text;
import io.github.renaksi.internal.Checks;
import io.github.renaksi.internal.RecordStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a rule is, for whoever switches it off, changes it or explains it.
 *
 * @param id its stable id, {@code target-below-baseline}
 * @param name what it finds
 * @param severity how grave its findings are
 * @param category what they are about
 * @param certainty whether they are sure; a finding may be less sure than its rule
 * @param fault an example of what it finds
 * @param correction the same example corrected
 * @param causes ids of rules from whose findings those of this rule follow, where they are about the plan as a whole or
 *     the same element
 * @param citation the rule of law or drafting that it rests on, if there is one
 */
@RecordStyle
@Value.Builder
public record RuleDescription(
        String id,
        Text name,
        Severity severity,
        Category category,
        Certainty certainty,
        Text fault,
        Text correction,
        List<String> causes,
        Optional<Citation> citation)
        implements WithRuleDescription {

    // Checks the id and that nothing is missing.
    public RuleDescription {
        id = Checks.id(id, "id of a review rule");
        Checks.notNull(name, "name of review rule '%s'", id);
        Checks.notNull(severity, "severity of review rule '%s'", id);
        Checks.notNull(category, "category of review rule '%s'", id);
        Checks.notNull(certainty, "certainty of review rule '%s'", id);
        Checks.notNull(fault, "fault of review rule '%s'", id);
        Checks.notNull(correction, "correction of review rule '%s'", id);
        causes = Checks.ids(causes, "causes of review rule '%s'", id);
        Checks.notNull(citation, "citation of review rule '%s'", id);
    }

    /**
     * A builder for a rule whose findings are sure; id, name, severity, category, fault and correction must be given.
     *
     * @return the builder
     */
    public static RuleDescriptionBuilder builder() {
        return new RuleDescriptionBuilder().certainty(Certainty.FAULT);
    }
}
