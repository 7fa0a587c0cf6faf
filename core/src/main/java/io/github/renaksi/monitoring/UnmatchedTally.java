package io.github.renaksi.monitoring;

import io.github.renaksi.Text;
import io.github.renaksi.complaint.ComplaintTally;

/**
 * A tally that speaks of the reported period and does not count in it, and why. It is listed and never dropped.
 *
 * @param tally the tally
 * @param reason why it does not count
 */
public record UnmatchedTally(ComplaintTally tally, Reason reason) {

    /** Why a tally does not count. */
    public enum Reason {

        /** It speaks of days within the reported period and of others, and cannot be divided. */
        STRADDLES_PERIOD;

        /**
         * The reason for people.
         *
         * @return the reason in both languages
         */
        public Text words() {
            return Text.of(
                    "rekapitulasi melampaui batas periode laporan", "the tally reaches beyond the reported period");
        }
    }
}
