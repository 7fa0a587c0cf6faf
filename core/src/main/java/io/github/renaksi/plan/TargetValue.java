// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.plan;

import io.github.renaksi.ProblemCode;
import io.github.renaksi.figure.Ratio;
import io.github.renaksi.internal.Checks;

/**
 * What is to be reached in a period (target): a value, or a range that is as good everywhere.
 *
 * <p>Both bounds are at most 10<sup>19</sup> either way, decimals of at most six places or fractions with a denominator
 * of at most 10,000.
 *
 * @param low the value, or the lower bound of the range, in the unit of the target: 98 for 98%
 * @param high the value once more, or the upper bound; not below the lower
 */
public record TargetValue(Ratio low, Ratio high) {

    // Checks the bounds and their order.
    public TargetValue {
        Checks.notNull(low, "lower bound of a target");
        Checks.notNull(high, "upper bound of a target");
        Checks.amount(low.numerator(), low.denominator(), "lower bound of a target");
        Checks.amount(high.numerator(), high.denominator(), "upper bound of a target");
        if (low.compareTo(high) > 0) {
            throw Checks.failure(
                    ProblemCode.WRONG_ORDER,
                    "batas atas rentang target tidak boleh di bawah batas bawahnya %s, diisi %s",
                    "upper bound of a target range must not be below its lower bound %s, was %s",
                    Checks.limit(low),
                    Checks.value(high));
        }
    }

    /**
     * A single value.
     *
     * @param value the value in the unit of the target: 98 for 98%
     * @return the value as a target
     */
    public static TargetValue of(Ratio value) {
        Checks.notNull(value, "value of a target");
        return new TargetValue(value, value);
    }

    /**
     * A single whole value.
     *
     * @param value the value in the unit of the target: 60 for 60 complaints, 98 for 98%
     * @return the value as a target
     */
    public static TargetValue of(long value) {
        return of(Ratio.of(value));
    }

    /**
     * A range.
     *
     * @param low the lower bound in the unit of the target: 80 for 80%
     * @param high the upper bound
     * @return the range
     */
    public static TargetValue between(long low, long high) {
        return new TargetValue(Ratio.of(low), Ratio.of(high));
    }

    /**
     * Whether it is a range and no single value.
     *
     * @return whether the bounds differ
     */
    public boolean isRange() {
        return !low.equals(high);
    }

    /**
     * The value of the range that lies nearest to a value.
     *
     * @param value the value
     * @return the value where the range contains it, else the bound on its side
     */
    public Ratio nearestTo(Ratio value) {
        if (value.compareTo(low) < 0) {
            return low;
        }
        return value.compareTo(high) > 0 ? high : value;
    }

    /** {@code 60} or {@code 80–90}. */
    @Override
    public String toString() {
        return isRange() ? low + "–" + high : low.toString();
    }
}
