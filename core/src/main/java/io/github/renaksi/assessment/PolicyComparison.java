package io.github.renaksi.assessment;

import io.github.renaksi.internal.Checks;
import java.util.List;

/**
 * The same answers under two policies: would rank, tie, proposal or printed score change?
 *
 * @param first the result under the first policy
 * @param second the result under the second
 * @param changes the aspects for which something changes, in the order of the instrument
 */
public record PolicyComparison(AssessmentResult first, AssessmentResult second, List<PriorityChange> changes) {

    // Checks that nothing is missing, and copies the changes.
    public PolicyComparison {
        Checks.notNull(first, "first result of a comparison");
        Checks.notNull(second, "second result of a comparison");
        changes = Checks.list(changes, "changes of a comparison");
    }

    /**
     * Whether some aspect has another rank.
     *
     * @return whether one has
     */
    public boolean changesRanks() {
        return changes.stream().anyMatch(PriorityChange::rankChanges);
    }

    /**
     * Whether some aspect is proposed as a priority under one policy only.
     *
     * @return whether one is
     */
    public boolean changesProposals() {
        return changes.stream().anyMatch(PriorityChange::proposalChanges);
    }

    /**
     * Whether a tie appears or disappears.
     *
     * @return whether one does
     */
    public boolean changesTies() {
        return changes.stream().anyMatch(PriorityChange::tieChanges);
    }
}
