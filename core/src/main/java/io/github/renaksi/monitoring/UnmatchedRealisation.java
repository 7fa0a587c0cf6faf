// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.monitoring;

import io.github.renaksi.Language;
import io.github.renaksi.Localized;
import io.github.renaksi.internal.Checks;

/**
 * A realisation that counts nowhere, and why. It is listed and never dropped.
 *
 * @param realisation the realisation
 * @param reason why it counts nowhere
 */
public record UnmatchedRealisation(Realisation realisation, Reason reason) {

    // Checks that nothing is missing.
    public UnmatchedRealisation {
        Checks.notNull(realisation, "unmatched realisation");
        Checks.notNull(reason, "reason of an unmatched realisation");
    }

    /** Why a realisation counts nowhere. */
    public enum Reason implements Localized {

        /** The plan has no target with its id. */
        NO_SUCH_TARGET("target tidak ada dalam rencana aksi", "the plan has no such target"),

        /** Its period lies within none that the target has a value for. */
        NO_TARGET_PERIOD(
                "periode tidak berada dalam satu pun periode target", "its period lies within none of the target");

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
