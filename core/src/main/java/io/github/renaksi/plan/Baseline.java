// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.plan;

import io.github.renaksi.Citation;
import io.github.renaksi.TimePeriod;
import io.github.renaksi.figure.Ratio;
import io.github.renaksi.internal.Checks;
import java.util.Optional;

/**
 * Where a measure stood before the plan (baseline, kondisi awal).
 *
 * @param value the value in the unit of the target: 99 for 99%; at most 10<sup>19</sup> either way, a decimal of at
 *     most six places or a fraction with a denominator of at most 10,000
 * @param period when it was measured
 * @param source where it was taken from, if that is stated; the decree does not state it
 */
public record Baseline(Ratio value, TimePeriod period, Optional<Citation> source) {

    // Checks that nothing is missing, and the value.
    public Baseline {
        Checks.notNull(value, "value of a baseline");
        Checks.notNull(period, "period of a baseline");
        Checks.notNull(source, "source of a baseline");
        Checks.amount(value.numerator(), value.denominator(), "value of a baseline");
    }

    /**
     * A baseline whose source is not stated.
     *
     * @param value the value in the unit of the target
     * @param period when it was measured
     * @return the baseline
     */
    public static Baseline of(long value, TimePeriod period) {
        return new Baseline(Ratio.of(value), period, Optional.empty());
    }
}
