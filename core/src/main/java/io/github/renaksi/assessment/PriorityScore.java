// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.assessment;

import io.github.renaksi.Tristate;
import io.github.renaksi.figure.Figure;
import io.github.renaksi.internal.Checks;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One row of the table of priorities (Table 5): an aspect, its rank by score, and what people decided about it.
 *
 * <p>The lowest score has rank 1. Equal scores share a rank and the next rank is skipped (1, 2, 3, 3, 5). An aspect
 * without a score has no rank.
 *
 * @param aspect the aspect
 * @param score its score (column PRIORITAS)
 * @param rank its rank, 1 and up; empty where it has no score
 * @param tiedWith the ids of the other aspects that share the rank, in the order of the instrument
 * @param proposed whether the policy proposes it as a priority; unknown where the policy proposes nothing
 * @param decision whether the aspect was decided to be a priority (the circle); unknown where that is not recorded
 * @param reason the reason given (column ALASAN)
 */
public record PriorityScore(
        Aspect aspect,
        Figure score,
        OptionalInt rank,
        List<String> tiedWith,
        Tristate proposed,
        Tristate decision,
        Optional<String> reason) {

    public PriorityScore {
        Checks.notNull(aspect, "aspect of a priority");
        Checks.notNull(score, "score of a priority");
        Checks.notNull(rank, "rank of a priority");
        tiedWith = Checks.list(tiedWith, "aspects that a priority is tied with");
        Checks.notNull(proposed, "proposal of a priority");
        Checks.notNull(decision, "decision on a priority");
        Checks.notNull(reason, "reason of a priority");
    }

    /** {@return whether another aspect shares the rank (seri)} */
    public boolean tied() {
        return !tiedWith.isEmpty();
    }

    /**
     * The rank as a table shows it.
     *
     * @return {@code 1}, {@code 3=} where it is shared, or {@code –} where there is none
     */
    public String rankLabel() {
        return rank.isPresent() ? rank.getAsInt() + (tied() ? "=" : "") : "–";
    }

    /** Rank, aspect and score, {@code 3=. Koordinasi dan Monev. 2,6}. */
    @Override
    public String toString() {
        return rankLabel() + ". " + aspect.name() + " " + score;
    }
}
