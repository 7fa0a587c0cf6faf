// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.review;

import io.github.renaksi.internal.Checks;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * What became of the findings of one draft in the next (perbandingan hasil telaah): new, corrected, or still there.
 *
 * <p>Findings of equal {@linkplain Finding#fingerprint() fingerprint} are one; of what is left, those of one rule at
 * one element and property are, whose values changed while the fault stayed. What is waived in one of the drafts is
 * neither new nor corrected.
 *
 * @param added what the later draft has and the earlier has not, in its order
 * @param corrected what the earlier draft had and the later has not, in the order of the earlier
 * @param remaining what both have, as the later has it and in its order
 */
public record ReviewComparison(List<Finding> added, List<Finding> corrected, List<Finding> remaining) {

    // Copies the lists.
    public ReviewComparison {
        added = Checks.reported(added, "new findings of a comparison");
        corrected = Checks.reported(corrected, "corrected findings of a comparison");
        remaining = Checks.reported(remaining, "remaining findings of a comparison");
    }

    /**
     * Compares the reviews of two drafts.
     *
     * @param before the review of the earlier draft
     * @param after the review of the later draft
     * @return the comparison
     */
    public static ReviewComparison of(ReviewResult before, ReviewResult after) {
        List<Finding> earlier = all(Checks.notNull(before, "earlier review of a comparison"));
        List<Finding> later = all(Checks.notNull(after, "later review of a comparison"));
        Set<Integer> matchedEarlier = new HashSet<>();
        Set<Integer> matchedLater = new HashSet<>();
        match(earlier, matchedEarlier, later, matchedLater, Finding::fingerprint);
        match(earlier, matchedEarlier, later, matchedLater, Fingerprints::whereFrom);
        return new ReviewComparison(
                pick(after.findings(), matchedLater, false),
                pick(before.findings(), matchedEarlier, false),
                pick(after.findings(), matchedLater, true));
    }

    /** Those that are not waived come first, so that their positions stay. */
    private static List<Finding> all(ReviewResult result) {
        List<Finding> all = new ArrayList<>(result.findings());
        result.waived().forEach(waived -> all.add(waived.finding()));
        return all;
    }

    /** Matches the first of each key with the first, the second with the second. */
    private static void match(
            List<Finding> earlier,
            Set<Integer> matchedEarlier,
            List<Finding> later,
            Set<Integer> matchedLater,
            Function<Finding, String> key) {
        Map<String, Deque<Integer>> open = new HashMap<>();
        for (int i = 0; i < earlier.size(); i++) {
            if (!matchedEarlier.contains(i)) {
                open.computeIfAbsent(key.apply(earlier.get(i)), it -> new ArrayDeque<>())
                        .add(i);
            }
        }
        for (int i = 0; i < later.size(); i++) {
            Deque<Integer> equal = open.getOrDefault(key.apply(later.get(i)), new ArrayDeque<>());
            if (!matchedLater.contains(i) && !equal.isEmpty()) {
                matchedEarlier.add(equal.remove());
                matchedLater.add(i);
            }
        }
    }

    private static List<Finding> pick(List<Finding> findings, Set<Integer> matched, boolean isMatched) {
        List<Finding> picked = new ArrayList<>();
        for (int i = 0; i < findings.size(); i++) {
            if (matched.contains(i) == isMatched) {
                picked.add(findings.get(i));
            }
        }
        return picked;
    }
}
