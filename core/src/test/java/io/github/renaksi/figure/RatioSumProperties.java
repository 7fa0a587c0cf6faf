// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.renaksi.arbitraries.RenaksiArbitraries;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

class RatioSumProperties {

    private static final int ROWS = 100_000;
    private static final int LARGEST = 10_000;

    /** Terms of every size; where numerators are large, also many over few small denominators, and some that cancel. */
    @Provide
    Arbitrary<List<Ratio>> terms() {
        Arbitrary<Ratio> nearTheEndOfALong = Combinators.combine(
                        Arbitraries.longs(), Arbitraries.longs().between(1, 12))
                .as(Ratio::of);
        return Arbitraries.oneOf(
                        RenaksiArbitraries.ratios().list().ofMaxSize(12),
                        RenaksiArbitraries.amounts().list().ofMaxSize(40),
                        nearTheEndOfALong.list().ofMaxSize(12))
                .flatMap(
                        list -> Arbitraries.integers().between(0, 3).map(how -> how == 0 ? withOpposites(list) : list));
    }

    private static List<Ratio> withOpposites(List<Ratio> list) {
        List<Ratio> all = new ArrayList<>(list);
        list.forEach(term -> all.add(term.negated()));
        return all;
    }

    /** By a fraction that is never reduced. */
    private static Ratio naive(List<Ratio> terms) {
        BigInteger top = BigInteger.ZERO;
        BigInteger bottom = BigInteger.ONE;
        for (Ratio term : terms) {
            top = top.multiply(term.denominator()).add(term.numerator().multiply(bottom));
            bottom = bottom.multiply(term.denominator());
        }
        return Ratio.of(top, bottom);
    }

    @Property
    void theSumAgreesWithNaiveFractions(@ForAll("terms") List<Ratio> terms) {
        Statistics.label("beyond a long").collect(naive(terms).numerator().bitLength() >= Long.SIZE);
        Statistics.label("beyond a long").coverage(coverage -> {
            coverage.check(true).percentage(it -> it > 10);
            coverage.check(false).percentage(it -> it > 10);
        });

        assertThat(Ratio.sum(terms))
                .isEqualTo(naive(terms))
                .hasToString(naive(terms).toString());
    }

    @Property
    void theOrderOfTheTermsDoesNotMatter(@ForAll("terms") List<Ratio> terms, @ForAll Random random) {
        List<Ratio> shuffled = new ArrayList<>(terms);
        Collections.shuffle(shuffled, random);

        assertThat(Ratio.sum(shuffled)).isEqualTo(Ratio.sum(terms));
    }

    @Example
    void theSumOfNothingIsZero() {
        assertThat(Ratio.sum(List.of())).isEqualTo(Ratio.ZERO);
    }

    @Example
    void aHundredThousandSharesAddUpExactly() {
        Random random = new Random(14);
        List<Ratio> shares = new ArrayList<>(ROWS);
        long[] numerators = new long[LARGEST + 1];
        for (int i = 0; i < ROWS; i++) {
            int denominator = 1 + random.nextInt(LARGEST);
            int numerator = random.nextInt(denominator + 1);
            shares.add(Ratio.of(numerator, denominator));
            numerators[denominator] += numerator;
        }
        BigInteger common = RatioLimitTest.commonMultiple(LARGEST, 1);
        BigInteger sum = BigInteger.ZERO;
        for (int denominator = 1; denominator <= LARGEST; denominator++) {
            sum = sum.add(common.divide(BigInteger.valueOf(denominator))
                    .multiply(BigInteger.valueOf(numerators[denominator])));
        }

        assertThat(Ratio.sum(shares)).isEqualTo(Ratio.of(sum, common));
    }

    /** The sum of 1/k to n has a denominator of some n × 1.44 bits, beyond any fixed size. */
    @Example
    void fractionsWhoseDenominatorsGrowAddUpExactly() {
        List<Ratio> growing = new ArrayList<>();
        BigInteger common = RatioLimitTest.commonMultiple(LARGEST, 1);
        BigInteger sum = BigInteger.ZERO;
        for (int denominator = 1; denominator <= LARGEST; denominator++) {
            growing.add(Ratio.of(1, denominator));
            sum = sum.add(common.divide(BigInteger.valueOf(denominator)));
        }

        assertThat(Ratio.sum(growing)).isEqualTo(Ratio.of(sum, common));
    }
}
