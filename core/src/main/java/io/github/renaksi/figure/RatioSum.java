// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.figure;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Adds up exact numbers. While all have one small common denominator, only their numerators are added, as longs; what
 * has another is added up by denominator, and the parts are put together in pairs when the total is asked for. To
 * reduce after each term, as {@link Ratio#plus} must, would take hundreds of times as long.
 *
 * <p>It changes while it adds, and is for one thread.
 */
final class RatioSum {

    /** Largest common denominator of the longs. */
    private static final long LARGEST = Integer.MAX_VALUE;

    private long numerator;
    private long denominator = 1;
    /** Numerators by denominator of what the longs do not hold; most sums have none. */
    private Map<BigInteger, BigInteger> others = Map.of();

    void add(Ratio term) {
        if (term.wide != null || !addLong(term.numerator, term.denominator)) {
            if (others.isEmpty()) {
                others = new HashMap<>();
            }
            others.merge(term.denominator(), term.numerator(), BigInteger::add);
        }
    }

    /** Adds what keeps the common denominator small and the numerator a long, and says whether it did. */
    private boolean addLong(long top, long bottom) {
        long factor = bottom == denominator ? 1 : denominator / bottom;
        if (factor * bottom != denominator) {
            if (!widen(bottom)) {
                return false;
            }
            factor = denominator / bottom;
        }
        long term = top * factor;
        long sum = numerator + term;
        if (Math.multiplyHigh(top, factor) != term >> 63 || ((numerator ^ sum) & (term ^ sum)) < 0) {
            return false;
        }
        numerator = sum;
        return true;
    }

    /** Makes the common denominator a multiple of another, unless numbers would grow too large. */
    private boolean widen(long bottom) {
        if (bottom > LARGEST) {
            return false;
        }
        long factor = bottom / Ratio.greatestCommonDivisor(denominator, bottom);
        long wider = numerator * factor;
        if (denominator * factor > LARGEST || Math.multiplyHigh(numerator, factor) != wider >> 63) {
            return false;
        }
        numerator = wider;
        denominator *= factor;
        return true;
    }

    Ratio total() {
        Ratio small = denominator == 1 ? Ratio.of(numerator) : Ratio.of(numerator, denominator);
        if (others.isEmpty()) {
            return small;
        }
        List<Ratio> parts = new ArrayList<>(others.size() + 1);
        parts.add(small);
        others.forEach((bottom, top) -> parts.add(Ratio.of(top, bottom)));
        return total(parts);
    }

    /** Halves first, so that long numbers are few. */
    private static Ratio total(List<Ratio> parts) {
        int size = parts.size();
        return size == 1 ? parts.get(0) : total(parts.subList(0, size / 2)).plus(total(parts.subList(size / 2, size)));
    }
}
