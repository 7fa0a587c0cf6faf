package io.github.renaksi.figure;

import io.github.renaksi.internal.Checks;

/**
 * A scale that scores are converted to by a factor (konversi): ×25 makes 25 to 100 of 1 to 4.
 *
 * @param factor the factor, positive
 * @param rounding how converted figures are printed
 */
public record Conversion(Ratio factor, Rounding rounding) {

    // Checks that the factor is positive, so that the order of scores stays.
    public Conversion {
        if (factor.signum() <= 0) {
            throw Checks.failure("factor of a conversion must be positive, was %s", factor);
        }
    }
}
