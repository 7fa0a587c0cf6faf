// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.review;

import io.github.renaksi.internal.Checks;
import io.github.renaksi.plan.ActionPlan;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a review found.
 *
 * @param plan the plan
 * @param findings what was found and not waived, in the order of the rules and of the document
 * @param waived what was found and waived
 * @param unused waivers that cover no finding: what they excused was corrected, or they are misspelt
 * @param failed rules that threw an exception, with which nothing is known of what they look for
 */
public record ReviewResult(
        ActionPlan plan,
        List<Finding> findings,
        List<WaivedFinding> waived,
        List<Waiver> unused,
        List<FailedRule> failed) {

    // Checks that nothing is missing, and copies the lists.
    public ReviewResult {
        Checks.notNull(plan, "plan of a review");
        findings = Checks.reported(findings, "findings of a review");
        waived = Checks.reported(waived, "waived findings of a review");
        unused = Checks.reported(unused, "unused waivers of a review");
        failed = Checks.reported(failed, "failed rules of a review");
    }

    /**
     * The findings of one severity.
     *
     * @param severity the severity
     * @return the findings, in their order
     */
    public List<Finding> findings(Severity severity) {
        Checks.notNull(severity, "severity of findings");
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .toList();
    }

    /**
     * The findings of one rule.
     *
     * @param rule the id of the rule
     * @return the findings, in their order
     */
    public List<Finding> findings(String rule) {
        Checks.id(rule, "id of a review rule");
        return findings.stream().filter(finding -> finding.rule().equals(rule)).toList();
    }

    /**
     * The findings as they are read in one go: those of one cause together, in the order of the document.
     *
     * @return the groups, in which each finding stands once
     */
    public List<FindingGroup> groups() {
        return FindingGroups.of(findings);
    }

    /**
     * The groups of one severity.
     *
     * @param severity the severity of what leads them
     * @return the groups, in the order of the document
     */
    public List<FindingGroup> groups(Severity severity) {
        Checks.notNull(severity, "severity of findings");
        return groups().stream()
                .filter(group -> group.lead().severity() == severity)
                .toList();
    }

    /**
     * The groups by chapter and table.
     *
     * @return the places of chapters and tables in the order of the document, each with the groups that begin there
     */
    public Map<Place, List<FindingGroup>> groupsByTable() {
        Map<Place, List<FindingGroup>> tables = new LinkedHashMap<>();
        groups().forEach(group -> tables.computeIfAbsent(
                        PlanPlaces.part(group.lead().place()), table -> new ArrayList<>())
                .add(group));
        return Collections.unmodifiableMap(tables);
    }

    /**
     * Whether nothing stands against signing.
     *
     * @return whether there is no finding of severity {@link Severity#ERROR} and every rule could look
     */
    public boolean isSignable() {
        return failed.isEmpty() && findings(Severity.ERROR).isEmpty();
    }

    /** How many findings there are of each severity. */
    @Override
    public String toString() {
        return "review of " + plan.region() + ": " + findings(Severity.ERROR).size() + " errors, "
                + findings(Severity.WARNING).size() + " warnings, "
                + findings(Severity.INFO).size() + " notes, " + waived.size() + " waived"
                + (failed.isEmpty() ? "" : ", " + failed.size() + " rules failed");
    }
}
