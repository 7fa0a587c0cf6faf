// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.renaksi.InvalidInputException;
import io.github.renaksi.arbitraries.RenaksiArbitraries;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.jspecify.annotations.Nullable;

class RatioProperties {

    /** A fraction as schoolbooks have it: never reduced, equal where cross products are. */
    private static final class Naive implements Comparable<Naive> {

        private final BigInteger top;
        private final BigInteger bottom;

        Naive(BigInteger top, BigInteger bottom) {
            this.top = bottom.signum() < 0 ? top.negate() : top;
            this.bottom = bottom.abs();
        }

        static Naive of(Ratio ratio) {
            return new Naive(ratio.numerator(), ratio.denominator());
        }

        Naive plus(Naive that) {
            return new Naive(top.multiply(that.bottom).add(that.top.multiply(bottom)), bottom.multiply(that.bottom));
        }

        Naive minus(Naive that) {
            return new Naive(
                    top.multiply(that.bottom).subtract(that.top.multiply(bottom)), bottom.multiply(that.bottom));
        }

        Naive times(Naive that) {
            return new Naive(top.multiply(that.top), bottom.multiply(that.bottom));
        }

        Naive dividedBy(Naive that) {
            return new Naive(top.multiply(that.bottom), bottom.multiply(that.top));
        }

        /** The nearest decimals by long division, mode by mode. */
        BigDecimal round(int decimals, RoundingMode mode) {
            BigInteger[] division =
                    top.abs().multiply(BigInteger.TEN.pow(decimals)).divideAndRemainder(bottom);
            boolean exact = division[1].signum() == 0;
            int half = division[1].shiftLeft(1).compareTo(bottom);
            boolean negative = top.signum() < 0;
            boolean awayFromZero = switch (mode) {
                case UP -> !exact;
                case DOWN -> false;
                case CEILING -> !exact && !negative;
                case FLOOR -> !exact && negative;
                case HALF_UP -> half >= 0;
                case HALF_DOWN -> half > 0;
                case HALF_EVEN -> half > 0 || (half == 0 && division[0].testBit(0));
                case UNNECESSARY -> throw new ArithmeticException();
            };
            BigInteger digits = awayFromZero ? division[0].add(BigInteger.ONE) : division[0];
            return new BigDecimal(negative ? digits.negate() : digits, decimals);
        }

        @Override
        public int compareTo(Naive that) {
            return top.multiply(that.bottom).compareTo(that.top.multiply(bottom));
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Naive that && compareTo(that) == 0;
        }

        @Override
        public int hashCode() {
            BigInteger divisor = top.gcd(bottom);
            return Objects.hash(top.divide(divisor), bottom.divide(divisor));
        }

        @Override
        public String toString() {
            BigInteger divisor = top.gcd(bottom);
            BigInteger denominator = bottom.divide(divisor);
            String whole = top.divide(divisor).toString();
            return denominator.equals(BigInteger.ONE) ? whole : whole + "/" + denominator;
        }
    }

    @Provide
    Arbitrary<Ratio> ratios() {
        return RenaksiArbitraries.ratios();
    }

    @Provide
    Arbitrary<BigInteger> integers() {
        return RenaksiArbitraries.integers();
    }

    /** Two ratios that are often equal, close to each other, or opposite. */
    @Provide
    Arbitrary<Ratio[]> neighbours() {
        Arbitrary<Ratio> ratios = RenaksiArbitraries.ratios();
        return Combinators.combine(ratios, ratios, Arbitraries.integers().between(0, 3))
                .as((a, b, how) -> new Ratio[] {
                    a,
                    switch (how) {
                        case 0 -> a.plus(b).minus(b);
                        case 1 -> Ratio.of(a.numerator().add(BigInteger.ONE), a.denominator());
                        case 2 -> a.negated();
                        default -> b;
                    }
                });
    }

    private static String size(Ratio ratio) {
        int bits = Math.max(
                ratio.numerator().abs().bitLength(), ratio.denominator().bitLength());
        return bits < 32 ? "int" : bits < 64 ? "long" : "wide";
    }

    @Property
    void everySizeOccurs(@ForAll("ratios") Ratio a, @ForAll("ratios") Ratio b) {
        Statistics.label("size").collect(size(a));
        Statistics.label("sizes of a sum").collect(size(a), size(b), size(a.plus(b)));
        Statistics.label("size").coverage(coverage -> {
            coverage.check("int").percentage(it -> it > 25);
            coverage.check("long").percentage(it -> it > 5);
            coverage.check("wide").percentage(it -> it > 3);
        });
        Statistics.label("sizes of a sum").coverage(coverage -> {
            coverage.check("int", "int", "int").percentage(it -> it > 5);
            coverage.check("int", "int", "long").count(it -> it > 0);
            coverage.check("long", "long", "wide").count(it -> it > 0);
            coverage.check("wide", "wide", "wide").count(it -> it > 0);
        });
    }

    @Property
    void aFractionIsThatOfItsParts(@ForAll("integers") BigInteger top, @ForAll("integers") BigInteger bottom) {
        Assume.that(bottom.signum() != 0);

        assertThat(Naive.of(Ratio.of(top, bottom))).isEqualTo(new Naive(top, bottom));
    }

    @Property
    void aFractionOfLongsIsThatOfTheSameBigIntegers(@ForAll long top, @ForAll long bottom) {
        Assume.that(bottom != 0);

        assertThat(Ratio.of(top, bottom))
                .isEqualTo(Ratio.of(BigInteger.valueOf(top), BigInteger.valueOf(bottom)))
                .hasToString(new Naive(BigInteger.valueOf(top), BigInteger.valueOf(bottom)).toString());
    }

    @Property
    void aFractionIsReducedAndItsDenominatorPositive(@ForAll("ratios") Ratio a) {
        assertThat(a.numerator().gcd(a.denominator())).isEqualTo(BigInteger.ONE);
        assertThat(a.denominator()).isPositive();
    }

    @Property
    void theSumAgreesWithNaiveFractions(@ForAll("ratios") Ratio a, @ForAll("ratios") Ratio b) {
        assertThat(a.plus(b)).hasToString(Naive.of(a).plus(Naive.of(b)).toString());
    }

    @Property
    void theDifferenceAgreesWithNaiveFractions(@ForAll("ratios") Ratio a, @ForAll("ratios") Ratio b) {
        assertThat(a.minus(b)).hasToString(Naive.of(a).minus(Naive.of(b)).toString());
    }

    @Property
    void theProductAgreesWithNaiveFractions(@ForAll("ratios") Ratio a, @ForAll("ratios") Ratio b) {
        assertThat(a.multipliedBy(b)).hasToString(Naive.of(a).times(Naive.of(b)).toString());
    }

    @Property
    void theQuotientAgreesWithNaiveFractions(@ForAll("ratios") Ratio a, @ForAll("ratios") Ratio b) {
        Assume.that(b.signum() != 0);

        assertThat(a.dividedBy(b))
                .hasToString(Naive.of(a).dividedBy(Naive.of(b)).toString());
    }

    @Property
    void productAndQuotientWithALongAgreeWithThoseOfTheRatio(@ForAll("ratios") Ratio a, @ForAll long factor) {
        assertThat(a.multipliedBy(factor)).isEqualTo(a.multipliedBy(Ratio.of(factor)));
        Assume.that(factor != 0);
        assertThat(a.dividedBy(factor)).isEqualTo(a.dividedBy(Ratio.of(factor)));
    }

    @Property
    void theOrderAgreesWithNaiveFractions(@ForAll("neighbours") Ratio[] pair) {
        int naive = Naive.of(pair[0]).compareTo(Naive.of(pair[1]));
        Statistics.label("order").collect(naive);
        Statistics.label("order").coverage(coverage -> {
            coverage.check(0).percentage(it -> it > 10);
            coverage.check(-1).percentage(it -> it > 10);
            coverage.check(1).percentage(it -> it > 5);
        });

        assertThat(Integer.signum(pair[0].compareTo(pair[1]))).isEqualTo(naive);
        assertThat(Integer.signum(pair[1].compareTo(pair[0]))).isEqualTo(-naive);
    }

    @Property
    void equalNumbersAreEqualObjectsAndNoOthersAre(@ForAll("neighbours") Ratio[] pair) {
        boolean same = Naive.of(pair[0]).compareTo(Naive.of(pair[1])) == 0;

        assertThat(pair[0].equals(pair[1])).isEqualTo(same);
        assertThat(pair[0].compareTo(pair[1]) == 0).isEqualTo(same);
        if (same) {
            assertThat(pair[0]).hasSameHashCodeAs(pair[1]).hasToString(pair[1].toString());
        }
    }

    @Property
    void parseReadsWhatToStringWrites(@ForAll("ratios") Ratio a) {
        assertThat(Ratio.parse(a.toString())).isEqualTo(a);
    }

    @Property
    void aNumberIsADecimalExactlyIfItsDenominatorIsMadeOfTwosAndFives(@ForAll("ratios") Ratio a) {
        BigInteger rest = a.denominator();
        for (BigInteger prime : new BigInteger[] {BigInteger.TWO, BigInteger.valueOf(5)}) {
            while (rest.mod(prime).signum() == 0) {
                rest = rest.divide(prime);
            }
        }
        Statistics.label("terminates").collect(rest.equals(BigInteger.ONE));
        Statistics.label("terminates").coverage(coverage -> {
            coverage.check(true).percentage(it -> it > 10);
            coverage.check(false).percentage(it -> it > 10);
        });

        assertThat(a.toDecimal().isPresent()).isEqualTo(rest.equals(BigInteger.ONE));
        a.toDecimal().ifPresent(decimal -> {
            assertThat(Ratio.from(decimal)).isEqualTo(a);
            assertThat(decimal.scale()).isGreaterThanOrEqualTo(0);
            assertThat(decimal.scale() == 0 || decimal.stripTrailingZeros().scale() == decimal.scale())
                    .isTrue();
        });
    }

    @Property
    void everyDecimalIsReadBack(@ForAll BigDecimal decimal) {
        assertThat(Ratio.from(decimal).toDecimal())
                .hasValueSatisfying(it -> assertThat(it).isEqualByComparingTo(decimal));
        assertThat(Ratio.parse(decimal.toString())).isEqualTo(Ratio.from(decimal));
        assertThat(Ratio.parse(decimal.toPlainString())).isEqualTo(Ratio.from(decimal));
    }

    @Property
    void roundingAgreesWithLongDivision(
            @ForAll("ratios") Ratio a, @ForAll @IntRange(max = 25) int decimals, @ForAll RoundingMode mode) {
        Assume.that(mode != RoundingMode.UNNECESSARY);

        assertThat(a.round(decimals, mode)).isEqualTo(Naive.of(a).round(decimals, mode));
    }

    @Property
    void roundingATieAgreesWithLongDivision(
            @ForAll("integers") BigInteger half, @ForAll @IntRange(max = 3) int decimals, @ForAll RoundingMode mode) {
        Assume.that(mode != RoundingMode.UNNECESSARY);
        Ratio tie = Ratio.of(
                half.shiftLeft(1).add(BigInteger.ONE),
                BigInteger.TEN.pow(decimals).shiftLeft(1));

        assertThat(tie.round(decimals, mode)).isEqualTo(Naive.of(tie).round(decimals, mode));
    }

    @Property
    void additionIsAssociativeCommutativeAndHasZeroAndOpposites(
            @ForAll("ratios") Ratio a, @ForAll("ratios") Ratio b, @ForAll("ratios") Ratio c) {
        assertThat(a.plus(b).plus(c)).isEqualTo(a.plus(b.plus(c)));
        assertThat(a.plus(b)).isEqualTo(b.plus(a));
        assertThat(a.plus(Ratio.ZERO)).isEqualTo(a);
        assertThat(a.plus(a.negated())).isEqualTo(Ratio.ZERO);
        assertThat(a.negated().negated()).isEqualTo(a);
        assertThat(a.minus(b)).isEqualTo(b.minus(a).negated());
    }

    @Property
    void multiplicationIsAssociativeCommutativeAndHasOneAndReciprocals(
            @ForAll("ratios") Ratio a, @ForAll("ratios") Ratio b, @ForAll("ratios") Ratio c) {
        assertThat(a.multipliedBy(b).multipliedBy(c)).isEqualTo(a.multipliedBy(b.multipliedBy(c)));
        assertThat(a.multipliedBy(b)).isEqualTo(b.multipliedBy(a));
        assertThat(a.multipliedBy(Ratio.ONE)).isEqualTo(a);
        assertThat(a.multipliedBy(Ratio.ZERO)).isEqualTo(Ratio.ZERO);
        if (a.signum() != 0) {
            assertThat(a.multipliedBy(Ratio.ONE.dividedBy(a))).isEqualTo(Ratio.ONE);
            assertThat(b.dividedBy(a).multipliedBy(a)).isEqualTo(b);
        }
    }

    @Property
    void multiplicationDistributesOverAddition(
            @ForAll("ratios") Ratio a, @ForAll("ratios") Ratio b, @ForAll("ratios") Ratio c) {
        assertThat(a.multipliedBy(b.plus(c))).isEqualTo(a.multipliedBy(b).plus(a.multipliedBy(c)));
    }

    @Property
    void theOrderIsKeptByAdditionAndByAPositiveFactor(
            @ForAll("ratios") Ratio a, @ForAll("ratios") Ratio b, @ForAll("ratios") Ratio c) {
        int order = Integer.signum(a.compareTo(b));

        assertThat(Integer.signum(a.plus(c).compareTo(b.plus(c)))).isEqualTo(order);
        assertThat(Integer.signum(a.multipliedBy(c).compareTo(b.multipliedBy(c))))
                .isEqualTo(order * c.signum());
        assertThat(a.minus(b).signum()).isEqualTo(order);
    }

    @Property
    void divisionByZeroIsRefusedAtEverySize(@ForAll("ratios") Ratio a) {
        assertThatThrownBy(() -> a.dividedBy(Ratio.ZERO))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("division of " + a + " by 0");
    }

    @Property
    void parseNeverFailsOtherwiseThanByAnIllegalArgument(@ForAll("numberLike") String text) {
        try {
            Ratio read = Ratio.parse(text);
            assertThat(Ratio.parse(read.toString())).isEqualTo(read);
        } catch (IllegalArgumentException refused) {
            assertThat(refused).hasMessageNotContaining("null").isExactlyInstanceOf(InvalidInputException.class);
        }
    }

    @Provide
    Arbitrary<String> numberLike() {
        return Arbitraries.strings().withChars("0123456789./-+eE, %٣").ofMaxLength(12);
    }
}
