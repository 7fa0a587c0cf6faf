package io.github.renaksi.monitoring;

import io.github.renaksi.Text;
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
    public enum Reason {

        /** The edition of the plan has no activity with its id. */
        NO_SUCH_ACTIVITY,

        /** The work plan assigns the activity to other offices. */
        NOT_ASSIGNED;

        /**
         * The reason for people.
         *
         * @return the reason in both languages
         */
        public Text words() {
            return switch (this) {
                case NO_SUCH_ACTIVITY ->
                    Text.of("kegiatan tidak ada dalam rencana aksi", "the plan has no such activity");
                case NOT_ASSIGNED ->
                    Text.of(
                            "perangkat daerah bukan pihak terkait kegiatan ini",
                            "the office is no party to this activity");
            };
        }
    }
}
