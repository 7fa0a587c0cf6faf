// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.plan;

import io.github.renaksi.Localized;
import io.github.renaksi.Text;
import io.github.renaksi.figure.NotComputable;
import io.github.renaksi.figure.Ratio;
import io.github.renaksi.internal.Checks;
import java.util.Optional;

/**
 * How what was realised is held against a target, before any rule for zero, limit or rounding: the arithmetic of an
 * {@link AchievementFormula}, with all that goes with it.
 *
 * <p>The published ones are the bases of {@link AchievementFormulas}, and a {@link ThresholdTable} is data. A region
 * that calculates otherwise implements this interface; what becomes of a range or of parts of a period is no matter of
 * the base. A base of a region's own has no JSON form.
 */
public interface AchievementBase {

    /**
     * What a formula is computed of.
     *
     * @param realised what was realised, in the unit of the target
     * @param target what was to be reached; of a range, the bound that counts
     * @param baseline where it stood before, if that is known
     * @param direction which way it was to move
     */
    record Inputs(Ratio realised, Ratio target, Optional<Ratio> baseline, Direction direction) {

        // Checks that nothing is missing.
        public Inputs {
            Checks.notNull(realised, "realisation of a formula");
            Checks.notNull(target, "target of a formula");
            Checks.notNull(baseline, "baseline of a formula");
            Checks.notNull(direction, "direction of a formula");
        }
    }

    /**
     * The numbers of a formula as an explanation writes them: in brackets where they are more than a number, and with
     * the sign of per cent where the target counts in it.
     *
     * @param realised what was realised, with the numbers that were reported: {@code ((8 + 45) / (10 + 50))}
     * @param target what was to be reached; of a range, the bound that counts
     * @param baseline where it stood before, {@code –} where that is not known
     */
    record Written(Localized realised, Localized target, Localized baseline) {

        // Checks that nothing is missing.
        public Written {
            Checks.notNull(realised, "realisation of a formula in words");
            Checks.notNull(target, "target of a formula in words");
            Checks.notNull(baseline, "baseline of a formula in words");
        }
    }

    /**
     * A stable id for programs and documents.
     *
     * @return such as {@code realisation-over-target}
     */
    String id();

    /**
     * What it is called.
     *
     * @return its name for people
     */
    Text name();

    /**
     * The formula in words.
     *
     * @return such as {@code realisasi / target}
     */
    Text formula();

    /**
     * Why there is no achievement.
     *
     * @param inputs the numbers
     * @return the reason, or empty where there is one
     */
    Optional<NotComputable> obstacle(Inputs inputs);

    /**
     * The achievement of numbers that have no obstacle.
     *
     * @param inputs the numbers
     * @return the achievement, 1 where exactly the target was realised
     */
    Ratio value(Inputs inputs);

    /**
     * The formula with the numbers in place. Asked for once with what was reported, and once more with what that adds
     * up to where it was reported in parts.
     *
     * @param inputs the numbers, which have no obstacle
     * @param written the numbers as they are to be written
     * @return such as {@code 62 / 60}
     */
    Text working(Inputs inputs, Written written);

    /**
     * Whether the formula rewards what is better where a measure is to move so. Asked of a target that is to fall,
     * realisation over target rewards what is worse.
     *
     * @param direction which way the measure is to move
     * @return yes unless overridden
     */
    default boolean suits(Direction direction) {
        return true;
    }

    /**
     * Whether the baseline goes into the formula, so that explanations name it.
     *
     * @return no unless overridden
     */
    default boolean usesBaseline() {
        return false;
    }
}
