// SPDX-License-Identifier: Apache-2.0
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

    public PriorityChange {
        Checks.notNull(before, "priority before a change");
        Checks.notNull(after, "priority after a change");
    }

    /** {@return whether the rank differs} */
    public boolean rankChanges() {
        return !before.rank().equals(after.rank());
    }

    /** {@return whether the aspect shares its rank with others under one policy than under the other} */
    public boolean tieChanges() {
        return !before.tiedWith().equals(after.tiedWith());
    }

    /** {@return whether the aspect is proposed as a priority under one policy and not under the other} */
    public boolean proposalChanges() {
        return before.proposed() != after.proposed();
    }

    /** {@return whether another figure is printed} */
    public boolean printedChanges() {
        return !before.score().printed(Language.INDONESIAN).equals(after.score().printed(Language.INDONESIAN));
    }

    boolean changesAnything() {
        return rankChanges() || tieChanges() || proposalChanges() || printedChanges();
    }
}
