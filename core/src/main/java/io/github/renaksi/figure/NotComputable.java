// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.figure;

import io.github.renaksi.Language;
import io.github.renaksi.Localized;
import io.github.renaksi.Text;
import io.github.renaksi.internal.Checks;

/**
 * Why a figure cannot be computed (tidak dapat dihitung). Never 0, 100 or an exception from deep inside.
 *
 * @param id a stable id for programs, such as {@code zero-denominator}
 * @param reason the reason for people
 */
public record NotComputable(String id, Text reason) implements Localized {

    /** Nobody reported. */
    public static final NotComputable NOTHING_REPORTED =
            new NotComputable("nothing-reported", Text.of("tidak ada yang dilaporkan", "nothing was reported"));

    /** 0 of 0: it is known that there was nothing to take a share or mean of, as a nil report says (laporan nihil). */
    public static final NotComputable ZERO_DENOMINATOR = new NotComputable(
            "zero-denominator",
            Text.of(
                    "pembaginya 0: tidak ada yang diterima atau dihitung",
                    "the divisor is 0: nothing was received or counted"));

    /** No question of the aspect was counted: all are unanswered or not applicable. */
    public static final NotComputable NOTHING_COUNTED = new NotComputable(
            "nothing-counted", Text.of("tidak ada pertanyaan yang dihitung", "no question was counted"));

    /**
     * Aspects have no score, and their weight belongs to no other.
     *
     * @param unscored how many have none
     * @param of of how many
     * @return the reason
     */
    public static NotComputable unscoredAspects(long unscored, long of) {
        return new NotComputable(
                "aspect-without-score",
                Text.format(
                        "{0} dari {1} aspek tidak memiliki skor",
                        "{0} of {1} aspects {0:has|have} no score", unscored, of));
    }

    /**
     * The source does not say when some of the events happened that the figure counts.
     *
     * @param missing how many have no date
     * @param of of how many
     * @return the reason
     */
    public static NotComputable missingDates(long missing, long of) {
        return new NotComputable(
                "missing-dates",
                Text.format("{0} dari {1} tidak bertanggal", "{0} of {1} {0:has|have} no date", missing, of));
    }

    // Checks the id.
    public NotComputable {
        id = Checks.id(id, "id of a reason why a figure is not computable");
        Checks.notNull(reason, "reason '%s' why a figure is not computable", id);
    }

    /** The reason for a person. */
    @Override
    public String in(Language language) {
        return reason.in(language);
    }
}
