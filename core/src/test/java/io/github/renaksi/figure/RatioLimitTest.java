// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.renaksi.internal.Checks;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;

/** The arithmetic of the Javadoc of {@link Ratio}: no figure of accepted input comes near the limit. */
class RatioLimitTest {

    /** Of a million million and more: 64 bits of the number and 20 of its decimals. */
    private static final int NUMBER = bits(BigInteger.TEN.pow(Checks.MAX_MAGNITUDE));

    private static final int DECIMALS = bits(BigInteger.valueOf(Checks.DECIMALS));

    /** Of what stands above the line: a number, and how many there are. */
    private static final int ABOVE = 2 * NUMBER + 30;

    /** The least common multiple of 1 to n and another number. */
    static BigInteger commonMultiple(int n, int other) {
        BigInteger common = BigInteger.valueOf(other);
        for (int i = 2; i <= n; i++) {
            BigInteger next = BigInteger.valueOf(i);
            common = common.divide(common.gcd(next)).multiply(next);
        }
        return common;
    }

    private static int bits(BigInteger number) {
        return number.bitLength();
    }

    private static int shares() {
        return bits(commonMultiple(Checks.MAX_DENOMINATOR, Checks.DECIMALS));
    }

    private static int weights() {
        return bits(commonMultiple(Checks.MAX_WEIGHT_DENOMINATOR, Checks.DECIMALS));
    }

    @Test
    void theLeastCommonMultipleOfOneToTenThousandHasFourteenThousandBits() {
        assertThat(bits(commonMultiple(10_000, 1))).isEqualTo(14_447);
    }

    @Test
    void allSumsOfSharesHaveACommonDenominatorAndSoHaveAllSumsOfWeights() {
        assertThat(shares()).isLessThanOrEqualTo(14_450);
        assertThat(weights()).isLessThanOrEqualTo(1_450);
    }

    @Test
    void theProgressOfAPlanStaysUnderHalfTheLimit() {
        // Of so many activities no two have equally many offices, and together a billion.
        long activities = 44_721;
        assertThat(activities * (activities + 1) / 2).isGreaterThan(1_000_000_000);
        int offices = (int) activities * bits(BigInteger.valueOf(1_000_000_000));
        int sumOfWeights = weights() + NUMBER + 30;

        assertThat(shares() + offices + sumOfWeights + ABOVE)
                .isLessThan(1_360_000)
                .isLessThan(Ratio.MAX_BITS / 2);
    }

    @Test
    void theMeanOfSharesOfAnythingStaysUnderHalfTheLimit() {
        int parts = 2_000;

        assertThat(shares() + parts * (NUMBER + DECIMALS) + 11 + ABOVE)
                .isLessThan(185_000)
                .isLessThan(Ratio.MAX_BITS / 2);
    }

    @Test
    void anIndexOverAspectsStaysUnderHalfTheLimit() {
        int questions = 15_000;
        int answers = bits(BigInteger.valueOf(1_000_000_000));
        // The weight of an aspect is at most as many numbers as it has questions, over the product of what divides
        // them.
        int weight = NUMBER + DECIMALS + 1;

        assertThat(shares() + questions * (answers + weight) + ABOVE)
                .isLessThan(1_740_000)
                .isLessThan(Ratio.MAX_BITS / 2);
    }
}
