package io.github.renaksi.monitoring;

import io.github.renaksi.Text;
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
    public enum Reason {

        /** The plan has no target with its id. */
        NO_SUCH_TARGET,

        /** Its period lies within none that the target has a value for. */
        NO_TARGET_PERIOD;

        /**
         * The reason for people.
         *
         * @return the reason in both languages
         */
        public Text words() {
            return switch (this) {
                case NO_SUCH_TARGET -> Text.of("target tidak ada dalam rencana aksi", "the plan has no such target");
                case NO_TARGET_PERIOD ->
                    Text.of(
                            "periode tidak berada dalam satu pun periode target",
                            "its period lies within none of the target");
            };
        }
    }
}
