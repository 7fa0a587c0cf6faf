// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.assessment;

import io.github.renaksi.internal.Checks;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The same answers under two policies: would rank, tie, proposal or printed score change?
 *
 * @param first the result under the first policy
 * @param second the result under the second
 * @param changes the aspects for which something changes, in the order of the instrument
 */
public record PolicyComparison(AssessmentResult first, AssessmentResult second, List<PriorityChange> changes) {

    public PolicyComparison {
        Checks.notNull(first, "first result of a comparison");
        Checks.notNull(second, "second result of a comparison");
        changes = Checks.list(changes, "changes of a comparison");
    }

    /**
     * Asks what another policy would make of the answers that were scored.
     *
     * @param first the result under the first policy
     * @param other the other policy
     * @return which ranks, ties, proposals and printed scores would change
     * @throws InvalidAssessmentException if the other policy refuses the assessment
     * @throws IllegalArgumentException if the other policy refuses the instrument, as {@link AssessmentScorer#of} does
     */
    public static PolicyComparison of(AssessmentResult first, ScoringPolicy other) {
        Checks.notNull(first, "first result of a comparison");
        AssessmentResult second =
                AssessmentScorer.of(first.instrument(), other).rescore(first.assessment(), first.counts());
        Map<String, PriorityScore> before = byAspect(first);
        Map<String, PriorityScore> after = byAspect(second);
        return new PolicyComparison(
                first,
                second,
                first.instrument().aspects().stream()
                        .map(Aspect::id)
                        .map(id -> new PriorityChange(
                                Objects.requireNonNull(before.get(id)), Objects.requireNonNull(after.get(id))))
                        .filter(PriorityChange::changesAnything)
                        .toList());
    }

    private static Map<String, PriorityScore> byAspect(AssessmentResult result) {
        return result.priorities().stream()
                .collect(Collectors.toMap(priority -> priority.aspect().id(), Function.identity()));
    }

    /** {@return whether some aspect has another rank} */
    public boolean changesRanks() {
        return changes.stream().anyMatch(PriorityChange::rankChanges);
    }

    /** {@return whether some aspect is proposed as a priority under one policy only} */
    public boolean changesProposals() {
        return changes.stream().anyMatch(PriorityChange::proposalChanges);
    }

    /** {@return whether a tie appears or disappears} */
    public boolean changesTies() {
        return changes.stream().anyMatch(PriorityChange::tieChanges);
    }
}
