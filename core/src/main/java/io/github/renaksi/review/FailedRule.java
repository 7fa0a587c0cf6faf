// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.review;

import io.github.renaksi.internal.Checks;

/**
 * A rule that could not look at a plan (aturan yang gagal dijalankan): it threw an exception, and so found nothing.
 *
 * @param rule the id of the rule
 * @param reason what it threw
 */
public record FailedRule(String rule, String reason) {

    // Checks the texts.
    public FailedRule {
        rule = Checks.id(rule, "id of a rule that failed");
        reason = Checks.words(reason, "reason why rule '%s' failed", rule);
    }
}
