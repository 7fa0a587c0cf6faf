// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.assessment;

import io.github.renaksi.ProblemCode;
import io.github.renaksi.figure.Ratio;
import io.github.renaksi.internal.Checks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The levels that may be answered (skala penilaian), from the lowest to the highest.
 *
 * <p>The decree's scale is 1 to 4 and gives its levels no meaning; another region may have 0, ¼, ½ and 1, each with a
 * label.
 *
 * @param levels at least two levels, ascending
 */
public record RatingScale(List<Level> levels) {

    /**
     * One level of a scale (tingkat).
     *
     * @param value its value, at most 10<sup>19</sup> either way, a decimal of at most six places or a fraction with a
     *     denominator of at most 10,000
     * @param label what it means ({@code "Sangat baik"}), if the scale says so
     */
    public record Level(Ratio value, Optional<String> label) {

        public Level {
            Checks.notNull(value, "level of a rating scale");
            Checks.amount(value.numerator(), value.denominator(), "level of a rating scale");
            label = Checks.optionalText(label, "label of level %s", value);
        }

        /**
         * A level with a meaning.
         *
         * @param value its value
         * @param label what it means
         * @return the level
         */
        public static Level of(Ratio value, String label) {
            return new Level(value, Optional.of(label));
        }

        /**
         * A level without a meaning.
         *
         * @param value its value
         * @return the level
         */
        public static Level of(Ratio value) {
            return new Level(value, Optional.empty());
        }
    }

    public RatingScale {
        levels = Checks.list(levels, "levels of a rating scale");
        if (levels.size() < 2) {
            throw Checks.failure(
                    ProblemCode.TOO_FEW,
                    "skala penilaian paling sedikit memiliki 2 tingkat, ada %d",
                    "a rating scale must have at least 2 levels, had %d",
                    Checks.value(levels.size()));
        }
        for (int i = 1; i < levels.size(); i++) {
            Ratio lower = levels.get(i - 1).value();
            Ratio higher = levels.get(i).value();
            if (lower.compareTo(higher) >= 0) {
                throw Checks.failure(
                        ProblemCode.WRONG_ORDER,
                        "tingkat skala penilaian harus berurutan naik, ada %s sebelum %s",
                        "levels of a rating scale must ascend, had %s before %s",
                        Checks.limit(lower),
                        Checks.value(higher));
            }
        }
    }

    /**
     * A scale of levels with or without labels.
     *
     * @param levels the levels, ascending
     * @return the scale
     */
    public static RatingScale of(Level... levels) {
        return new RatingScale(Checks.list(levels, "levels of a rating scale"));
    }

    /**
     * A scale of whole numbers without labels, such as the decree's {@code between(1, 4)}.
     *
     * @param lowest the lowest level
     * @param highest the highest level, above the lowest
     * @return the scale
     * @throws IllegalArgumentException if it is not, or there are more than 10,000 levels, naming both
     */
    public static RatingScale between(int lowest, int highest) {
        if (highest <= lowest) {
            throw Checks.failure(
                    ProblemCode.WRONG_ORDER,
                    "tingkat tertinggi skala penilaian harus di atas tingkat terendahnya %d, diisi %d",
                    "highest level of a rating scale must be above its lowest %d, was %d",
                    Checks.limit(lowest),
                    Checks.value(highest));
        }
        long number = (long) highest - lowest + 1;
        if (number > Checks.MAX_ELEMENTS) {
            throw Checks.failure(
                    ProblemCode.TOO_MANY,
                    "skala penilaian dari %d sampai %d paling banyak memiliki %d tingkat, ada %d",
                    "a rating scale from %d to %d must have at most %d levels, had %d",
                    lowest,
                    highest,
                    Checks.limit(Checks.MAX_ELEMENTS),
                    Checks.value(number));
        }
        List<Level> levels = new ArrayList<>();
        for (long value = lowest; value <= highest; value++) {
            levels.add(Level.of(Ratio.of(value)));
        }
        return new RatingScale(levels);
    }

    /** {@return the lowest level} */
    public Ratio lowest() {
        return levels.get(0).value();
    }

    /** {@return the highest level} */
    public Ratio highest() {
        return levels.get(levels.size() - 1).value();
    }

    /** {@return the levels in short, such as {@code 1, 2, 3, 4}} */
    @Override
    public String toString() {
        return String.join(
                ", ", levels.stream().map(level -> level.value().toString()).toList());
    }
}
