// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.assessment;

import io.github.renaksi.figure.Ratio;
import io.github.renaksi.internal.Checks;
import java.util.Optional;

/** What becomes of questions that do not apply (tidak berlaku). */
public sealed interface NotApplicablePolicy {

    /** The question is not counted. */
    NotApplicablePolicy EXCLUDE = new Excluded();

    /** The question counts as the lowest level of the scale. */
    NotApplicablePolicy LOWEST_LEVEL = new LowestLevel();

    /**
     * The question counts as a level that the policy declares: full marks, as some instruments give to an office that a
     * duty does not fall on.
     *
     * @param level the level; a scorer refuses one that the scale of its instrument does not have
     * @return the policy
     */
    static NotApplicablePolicy countedAs(Ratio level) {
        return new DeclaredLevel(level);
    }

    /**
     * The level that such a question counts as.
     *
     * @param scale the scale of the instrument
     * @return the level, or empty where the question is not counted
     */
    Optional<Ratio> levelOn(RatingScale scale);

    /** See {@link #EXCLUDE}. */
    record Excluded() implements NotApplicablePolicy {

        @Override
        public Optional<Ratio> levelOn(RatingScale scale) {
            return Optional.empty();
        }
    }

    /** See {@link #LOWEST_LEVEL}. */
    record LowestLevel() implements NotApplicablePolicy {

        @Override
        public Optional<Ratio> levelOn(RatingScale scale) {
            return Optional.of(scale.lowest());
        }
    }

    /**
     * See {@link #countedAs}.
     *
     * @param level the level
     */
    record DeclaredLevel(Ratio level) implements NotApplicablePolicy {

        public DeclaredLevel {
            Checks.notNull(level, "level that what is not applicable counts as");
        }

        @Override
        public Optional<Ratio> levelOn(RatingScale scale) {
            return Optional.of(level);
        }
    }
}
