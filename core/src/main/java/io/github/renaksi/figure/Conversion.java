// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.figure;

import io.github.renaksi.internal.Checks;

/**
 * A scale that scores are converted to by a factor (konversi): ×25 makes 25 to 100 of 1 to 4.
 *
 * @param factor the factor, positive and at most 10<sup>19</sup>, a decimal of at most six places or a fraction with a
 *     denominator of at most 1,000
 * @param rounding how converted figures are printed
 */
public record Conversion(Ratio factor, Rounding rounding) {

    // Checks the factor: positive, so that the order of scores stays.
    public Conversion {
        Checks.notNull(factor, "factor of a conversion");
        Checks.notNull(rounding, "rounding of a conversion");
        Checks.weight(factor.numerator(), factor.denominator(), "factor of a conversion");
    }
}
