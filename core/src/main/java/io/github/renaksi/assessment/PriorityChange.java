package io.github.renaksi.assessment;

import io.github.renaksi.Language;
import io.github.renaksi.internal.Checks;

/**
 * What another policy changes for one aspect.
 *
 * @param before the aspect under the first policy
 * @param after the same aspect under the other
 */
public record PriorityChange(PriorityScore before, PriorityScore after) {

    // Checks that nothing is missing.
    public PriorityChange {
        Checks.notNull(before, "priority before a change");
        Checks.notNull(after, "priority after a change");
    }

    /**
     * Whether the rank differs.
     *
     * @return whether it does
     */
    public boolean rankChanges() {
        return !before.rank().equals(after.rank());
    }

    /**
     * Whether the aspect shares its rank with others under one policy than under the other.
     *
     * @return whether it does
     */
    public boolean tieChanges() {
        return !before.tiedWith().equals(after.tiedWith());
    }

    /**
     * Whether the aspect is proposed as a priority under one policy and not under the other.
     *
     * @return whether it is
     */
    public boolean proposalChanges() {
        return before.proposed() != after.proposed();
    }

    /**
     * Whether another figure is printed.
     *
     * @return whether it is
     */
    public boolean printedChanges() {
        return !before.score().printed(Language.INDONESIAN).equals(after.score().printed(Language.INDONESIAN));
    }
}
