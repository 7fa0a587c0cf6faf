// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.monitoring;

import io.github.renaksi.Language;
import io.github.renaksi.Localized;
import io.github.renaksi.internal.Checks;

/**
 * A report that counts nowhere, and why. It is listed and never dropped.
 *
 * @param report the report
 * @param reason why it counts nowhere
 */
public record UnmatchedReport(ActivityReport report, Reason reason) {

    // Checks that nothing is missing.
    public UnmatchedReport {
        Checks.notNull(report, "unmatched report");
        Checks.notNull(reason, "reason of an unmatched report");
    }

    /** Why a report counts nowhere. */
    public enum Reason implements Localized {

        /** The edition of the plan has no activity with its id. */
        NO_SUCH_ACTIVITY("kegiatan tidak ada dalam rencana aksi", "the plan has no such activity"),

        /** The work plan assigns the activity to other offices. */
        NOT_ASSIGNED("perangkat daerah bukan pihak terkait kegiatan ini", "the office is no party to this activity"),

        /**
         * Another report of its office on this activity and period is of the same revision and says something else:
         * which one holds is not known, and neither counts until a higher revision does.
         */
        CONTRADICTS(
                "laporan lain dengan revisi yang sama menyatakan hal yang berbeda",
                "another report of the same revision says something else"),

        /** It is of days within the reported period and of later ones. */
        STRADDLES_PERIOD("laporan melampaui batas periode laporan", "the report reaches beyond the reported period");

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
