package io.github.renaksi.monitoring;

import io.github.renaksi.Text;
import io.github.renaksi.complaint.ComplaintTally;
import io.github.renaksi.internal.Checks;

/**
 * A tally that speaks of the reported period, or of a target up to its end, and does not count, and why. It is listed
 * and never dropped.
 *
 * @param tally the tally
 * @param reason why it does not count
 */
public record UnmatchedTally(ComplaintTally tally, Reason reason) {

    // Checks that nothing is missing.
    public UnmatchedTally {
        Checks.notNull(tally, "unmatched tally");
        Checks.notNull(reason, "reason of an unmatched tally");
    }

    /** Why a tally does not count. */
    public enum Reason {

        /** It speaks of days within the reported period and of others, and cannot be divided. */
        STRADDLES_PERIOD,

        /**
         * Its office, or a channel of it, has two different tallies of one period and day: which counts is not known.
         */
        CONTRADICTS,

        /**
         * Its office has two tallies that share days, and neither is the later one of a time that encloses the other.
         */
        OVERLAPS;

        /**
         * The reason for people.
         *
         * @return the reason in both languages
         */
        public Text words() {
            return switch (this) {
                case STRADDLES_PERIOD ->
                    Text.of(
                            "rekapitulasi melampaui batas periode laporan",
                            "the tally reaches beyond the reported period");
                case CONTRADICTS ->
                    Text.of(
                            "perangkat daerah mempunyai rekapitulasi ganda untuk periode dan tanggal yang sama",
                            "its office has two tallies of one period and day");
                case OVERLAPS ->
                    Text.of("rekapitulasi perangkat daerah tumpang tindih", "the tallies of its office overlap");
            };
        }
    }
}
