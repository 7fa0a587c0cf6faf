package io.github.renaksi.assessment;

import io.github.renaksi.Language;
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
        return new Below(Checks.notNull(threshold, "threshold of proposed priorities"));
    }

    /**
     * The aspects with the lowest scores. Ties are not broken: where the last place is shared, all who share it are
     * proposed, so of the decree's scores the three lowest are four.
     *
     * @param count how many, 1 or more
     * @return the rule
     */
    public static PriorityProposal lowest(int count) {
        return new Lowest(Checks.between(1, Checks.MAX_ELEMENTS, count, "number of proposed priorities"));
    }

    private record Below(Ratio threshold) implements PriorityProposal {

        @Override
        public Text name() {
            return Text.of(
                    "skor di bawah " + FigureFormat.of(Language.INDONESIAN).writeExact(threshold),
                    "score below " + FigureFormat.of(Language.ENGLISH).writeExact(threshold));
        }

        @Override
        public boolean proposes(Ratio score, int rank) {
            return score.compareTo(threshold) < 0;
        }
    }

    private record Lowest(int count) implements PriorityProposal {

        @Override
        public Text name() {
            return Text.of(
                    count + " skor terendah, termasuk skor yang sama", "the " + count + " lowest scores, with ties");
        }

        @Override
        public boolean proposes(Ratio score, int rank) {
            return rank <= count;
        }
    }
}
