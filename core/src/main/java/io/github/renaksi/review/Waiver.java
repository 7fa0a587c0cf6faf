package io.github.renaksi.review;

import io.github.renaksi.internal.Checks;
import java.util.Optional;

/**
 * A finding that its authors know of and keep (pengecualian).
 *
 * @param rule the id of the rule
 * @param pointer the place of the finding, or empty for all findings of the rule
 * @param reason why it is kept
 */
public record Waiver(String rule, Optional<String> pointer, String reason) {

    // Checks id, pointer and reason.
    public Waiver {
        rule = Checks.id(rule, "rule of a waiver");
        Checks.notNull(pointer, "pointer of a waiver of '%s'", rule);
        if (pointer.filter(it -> !it.isEmpty() && it.charAt(0) != '/').isPresent()) {
            throw Checks.failure(
                    "pointer of a waiver of '%s' must be empty or begin with '/', was %s",
                    rule, Checks.quote(pointer.get()));
        }
        reason = Checks.text(reason, "reason for waiving '%s'", rule);
    }

    /**
     * Whether a finding is waived.
     *
     * @param finding the finding
     * @return whether it is of the rule and at the place
     */
    public boolean covers(Finding finding) {
        return Checks.notNull(finding, "finding").rule().equals(rule)
                && pointer.map(finding.place().pointer()::equals).orElse(true);
    }
}
