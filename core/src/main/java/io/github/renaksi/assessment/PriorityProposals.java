// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.assessment;

import io.github.renaksi.Text;
import io.github.renaksi.figure.FigureFormat;
import io.github.renaksi.figure.Ratio;
import io.github.renaksi.internal.Checks;

/** The usual rules that propose priorities. */
public final class PriorityProposals {

    private PriorityProposals() {}

    /**
     * Aspects whose score is below a threshold; a score equal to it is not below.
     *
     * @param threshold the threshold
     * @return the rule
     */
    public static PriorityProposal below(Ratio threshold) {
        return new Below(threshold);
    }

    /**
     * The aspects with the lowest scores. Ties are not broken: where the last place is shared, all who share it are
     * proposed, so of the decree's scores the three lowest are four.
     *
     * @param count how many, 1 or more
     * @return the rule
     */
    public static PriorityProposal lowest(int count) {
        return new Lowest(count);
    }

    /**
     * See {@link #below}.
     *
     * @param threshold the threshold
     */
    public record Below(Ratio threshold) implements PriorityProposal {

        public Below {
            Checks.notNull(threshold, "threshold of proposed priorities");
        }

        @Override
        public Text name() {
            return Text.format("skor di bawah {0}", "score below {0}", FigureFormat.exact(threshold));
        }

        @Override
        public boolean proposes(Ratio score, int rank) {
            return score.compareTo(threshold) < 0;
        }
    }

    /**
     * See {@link #lowest}.
     *
     * @param count how many, 1 or more
     */
    public record Lowest(int count) implements PriorityProposal {

        public Lowest {
            Checks.between(1, Checks.MAX_ELEMENTS, count, "number of proposed priorities");
        }

        @Override
        public Text name() {
            return Text.format("{0} skor terendah, termasuk skor yang sama", "the {0} lowest scores, with ties", count);
        }

        @Override
        public boolean proposes(Ratio score, int rank) {
            return rank <= count;
        }
    }
}
