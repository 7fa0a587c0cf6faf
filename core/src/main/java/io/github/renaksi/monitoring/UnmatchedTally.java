// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.monitoring;

import io.github.renaksi.Language;
import io.github.renaksi.Localized;
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
    public enum Reason implements Localized {

        /** It speaks of days within the reported period and of others, and cannot be divided. */
        STRADDLES_PERIOD(
                "rekapitulasi melampaui batas periode laporan", "the tally reaches beyond the reported period"),

        /**
         * Its office, or a channel of it, has two different tallies of one period and day: which counts is not known.
         */
        CONTRADICTS(
                "perangkat daerah mempunyai rekapitulasi ganda untuk periode dan tanggal yang sama",
                "its office has two tallies of one period and day"),

        /**
         * Its office has two tallies that share days, and neither is the later one of a time that encloses the other.
         */
        OVERLAPS("rekapitulasi perangkat daerah tumpang tindih", "the tallies of its office overlap");

        private final String indonesian;
        private final String english;

        Reason(String indonesian, String english) {
            this.indonesian = indonesian;
            this.english = english;
        }

        /** The words for a person. */
        @Override
        public String in(Language language) {
            return language.choose(indonesian, english);
        }
    }
}
