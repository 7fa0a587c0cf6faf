// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.review;

import io.github.renaksi.ProblemCode;
import io.github.renaksi.internal.Checks;
import io.github.renaksi.plan.ActionPlan;
import io.github.renaksi.plan.Regulation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads a plan as a careful colleague would before it is signed (telaah rancangan).
 *
 * <pre>{@code
 * ReviewResult result = PlanReview.standard().review(plan);
 * result.findings().forEach(finding -> System.out.println(finding.in(Language.INDONESIAN)));
 * }</pre>
 *
 * <p>A review is a list of rules and of waivers and is immutable: {@link #with}, {@link #without},
 * {@link #withSeverity} and {@link #withWaiver} give another. The standard rules know no decree in particular. What
 * takes a reader's judgement of free text is not found: whether a reason contradicts an answer, or a party is the right
 * one.
 */
public final class PlanReview {

    private static final PlanReview STANDARD = new PlanReview(StandardRules.all(), Map.of(), List.of());

    private final List<ReviewRule> rules;
    private final Map<String, Severity> severities;
    private final List<Waiver> waivers;

    private PlanReview(List<ReviewRule> rules, Map<String, Severity> severities, List<Waiver> waivers) {
        this.rules = List.copyOf(rules);
        this.severities = Map.copyOf(severities);
        this.waivers = List.copyOf(waivers);
    }

    /**
     * The rules of this library.
     *
     * @return a review by all of them
     */
    public static PlanReview standard() {
        return STANDARD;
    }

    /**
     * A review without any rule, to begin from.
     *
     * @return a review that finds nothing
     */
    public static PlanReview empty() {
        return new PlanReview(List.of(), Map.of(), List.of());
    }

    /**
     * Adds a rule, or takes one of the same id out for it.
     *
     * @param rule the rule
     * @return another review
     */
    public PlanReview with(ReviewRule rule) {
        List<ReviewRule> others = new ArrayList<>(rules);
        String id = Checks.notNull(
                        Checks.notNull(rule, "rule of a review").description(), "description of a rule of a review")
                .id();
        boolean replaced = false;
        for (int i = 0; i < others.size(); i++) {
            if (others.get(i).description().id().equals(id)) {
                others.set(i, rule);
                replaced = true;
            }
        }
        if (!replaced) {
            others.add(rule);
        }
        return new PlanReview(others, severities, waivers);
    }

    /**
     * Takes a rule out.
     *
     * @param id its id
     * @return another review
     * @throws IllegalArgumentException if it has no such rule
     */
    public PlanReview without(String id) {
        checkKnown(id);
        return new PlanReview(
                rules.stream()
                        .filter(rule -> !rule.description().id().equals(id))
                        .toList(),
                severities,
                waivers);
    }

    /**
     * Changes how grave the findings of a rule are.
     *
     * @param id the id of the rule
     * @param severity the other severity
     * @return another review
     * @throws IllegalArgumentException if it has no such rule
     */
    public PlanReview withSeverity(String id, Severity severity) {
        checkKnown(id);
        Checks.notNull(severity, "severity of review rule '%s'", id);
        Map<String, Severity> changed = new LinkedHashMap<>(severities);
        changed.put(id, severity);
        return new PlanReview(rules, changed, waivers);
    }

    /**
     * Waives all findings of a rule.
     *
     * @param id the id of the rule
     * @param reason why
     * @return another review
     * @throws IllegalArgumentException if it has no such rule or the reason is blank
     */
    public PlanReview withWaiver(String id, String reason) {
        return withWaiver(Waiver.of(id, reason));
    }

    /**
     * Waives findings: of a rule, of an element or a property of it, or just one.
     *
     * @param waiver the waiver
     * @return another review
     * @throws IllegalArgumentException if it has no such rule
     */
    public PlanReview withWaiver(Waiver waiver) {
        checkKnown(Checks.notNull(waiver, "waiver of a review").rule());
        List<Waiver> more = new ArrayList<>(waivers);
        more.add(waiver);
        return new PlanReview(rules, severities, more);
    }

    /**
     * Knows which regulations were replaced: a plan that cites one of them is told so.
     *
     * @param replacements the replaced regulation and the one that replaced it
     * @return another review
     */
    public PlanReview withReplacedRegulations(Map<Regulation, Regulation> replacements) {
        return with(CitationRules.replaced(replacements));
    }

    private void checkKnown(String id) {
        Checks.notNull(id, "id of a review rule");
        if (rules.stream().noneMatch(rule -> rule.description().id().equals(id))) {
            throw Checks.failure(
                    ProblemCode.NOT_FOUND,
                    "telaah tidak memiliki aturan %s",
                    "the review has no rule %s",
                    Checks.quoted(id));
        }
    }

    /**
     * The rules.
     *
     * @return what each rule is, with its severity here, in the order in which they look
     */
    public List<RuleDescription> rules() {
        return rules.stream()
                .map(ReviewRule::description)
                .map(rule -> rule.withSeverity(severities.getOrDefault(rule.id(), rule.severity())))
                .toList();
    }

    /**
     * Reviews a plan. A rule that throws an exception is reported by name, and the others look on.
     *
     * @param plan the plan, a draft or a signed one
     * @return what was found
     */
    public ReviewResult review(ActionPlan plan) {
        Checks.notNull(plan, "plan of a review");
        List<Finding> findings = new ArrayList<>();
        List<WaivedFinding> waived = new ArrayList<>();
        Set<Waiver> used = new HashSet<>();
        PlanView view = PlanView.of(plan);
        List<FailedRule> failed = new ArrayList<>();
        for (ReviewRule rule : rules) {
            for (Finding found : found(rule, view, failed)) {
                Finding finding = found.withSeverity(severities.getOrDefault(found.rule(), found.severity()));
                List<Waiver> covering = covering(finding);
                used.addAll(covering);
                if (!isCovered(finding, covering)) {
                    findings.add(finding);
                } else {
                    waived.add(new WaivedFinding(finding, covering.get(0)));
                }
            }
        }
        return new ReviewResult(
                plan,
                findings,
                waived,
                waivers.stream()
                        .filter(it -> !used.contains(it))
                        .filter(it ->
                                failed.stream().noneMatch(rule -> rule.rule().equals(it.rule())))
                        .toList(),
                failed);
    }

    /** Those that cover it, or a row of what it sums up. */
    private List<Waiver> covering(Finding finding) {
        return waivers.stream()
                .filter(waiver -> waiver.covers(finding)
                        || (finding.isSummary()
                                && finding.related().stream().anyMatch(row -> waiver.coversRow(finding, row))))
                .toList();
    }

    private static boolean isCovered(Finding finding, List<Waiver> covering) {
        return covering.stream().anyMatch(waiver -> waiver.covers(finding))
                || (finding.isSummary()
                        && finding.related().stream()
                                .allMatch(row -> covering.stream().anyMatch(it -> it.coversRow(finding, row))));
    }

    /** What a rule finds; one that throws is told of, and does not take down the others. */
    private static List<Finding> found(ReviewRule rule, PlanView view, List<FailedRule> failed) {
        RuleDescription description = rule.description();
        try {
            Findings findings = new Findings(description);
            rule.check(view, findings);
            return findings.all();
        } catch (RuntimeException thrown) {
            failed.add(new FailedRule(description.id(), Checks.message(thrown.toString())));
            return List.of();
        }
    }
}
