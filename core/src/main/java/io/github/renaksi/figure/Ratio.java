// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.figure;

import io.github.renaksi.ProblemCode;
import io.github.renaksi.internal.Checks;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An exact number: a fraction of two whole numbers, always reduced (8/3, 5/2, 3).
 *
 * <p>All arithmetic is exact; nothing is rounded before {@link #round} is asked. Numerator and denominator are kept as
 * {@code long} while they fit and as {@link BigInteger} beyond, up to {@value #MAX_BITS} bits each. A result beyond
 * that is an {@link ArithmeticException}, which no figure of accepted input can come to. What enters is bounded where
 * it enters: a share, an amount and the level of a scale are decimals of at most six places or have a denominator of at
 * most 10,000, a weight one of at most 1,000, and none is beyond 10<sup>19</sup>. All sums of shares then have the
 * common denominator lcm(1, …, 10,000; 1,000,000) of 14,450 bits, all sums of weights one of 1,450 bits, and of the
 * figures made of them:
 *
 * <ul>
 *   <li>The progress of a plan is a weighted mean of means over offices. Besides 14,450 bits of shares and 1,600 of the
 *       sum of weights it has the least common multiple of the numbers of offices. Of a billion pairs of activity and
 *       office at most 44,721 activities differ in that number, and each has 30 bits: together under 1,360,000 bits.
 *   <li>The mean of shares that were reported as an amount out of another has the product of all wholes, of 84 bits
 *       each (10<sup>19</sup> of millionths); a period has at most 2,000 parts: under 185,000 bits.
 *   <li>An index over aspects has, of each question, the number of its answers, 30 bits of a billion respondents, and
 *       of the weight of its aspect 85 bits; an instrument has at most 15,000 questions: under 1,740,000 bits.
 * </ul>
 *
 * <p>All stay under half the limit, so that the difference or the quotient of any two of them stays under the limit.
 *
 * <p>Equal numbers are equal objects: {@code Ratio.of(6, 4)}, {@code Ratio.parse("1.5")} and
 * {@code Ratio.parse("1.50")} are one.
 */
public final class Ratio implements Comparable<Ratio> {

    /** Most bits of a numerator or denominator. */
    public static final int MAX_BITS = 1 << 22;

    /** Most bits of a numerator or denominator that is read: some 1,200 digits. */
    public static final int MAX_INPUT_BITS = 4096;

    /** 0. */
    public static final Ratio ZERO = new Ratio(0, 1);

    /** 1. */
    public static final Ratio ONE = new Ratio(1, 1);

    private static final int MAX_DECIMAL = 1000;
    private static final int MAX_DECIMALS = 4096;
    private static final int SHORT_BITS = 333;
    private static final int MAX_TEXT = 2500;
    private static final Pattern FRACTION = Pattern.compile("(-?\\d+)(?:/(\\d+))?");
    private static final Pattern DECIMAL = Pattern.compile("-?\\d+(?:\\.\\d+)?(?:[eE]([+-]?\\d{1,9}))?");

    private static final long INT_MAX = Integer.MAX_VALUE;

    /** Numerator and denominator where one of them does not fit a long. */
    record Wide(BigInteger numerator, BigInteger denominator) {}

    // Reduced, denominator positive, neither Long.MIN_VALUE. Both 0 where wide is set.
    final long numerator;
    final long denominator;
    final @Nullable Wide wide;

    private Ratio(long numerator, long denominator) {
        this.numerator = numerator;
        this.denominator = denominator;
        this.wide = null;
    }

    private Ratio(Wide wide) {
        this.numerator = 0;
        this.denominator = 0;
        this.wide = wide;
    }

    /**
     * A whole number.
     *
     * @param whole the number
     * @return the ratio
     */
    public static Ratio of(long whole) {
        return whole == Long.MIN_VALUE ? of(BigInteger.valueOf(whole), BigInteger.ONE) : new Ratio(whole, 1);
    }

    /**
     * A fraction, reduced.
     *
     * @param numerator the numerator
     * @param denominator the denominator, not 0; a negative one changes the sign of both
     * @return the ratio
     * @throws IllegalArgumentException if the denominator is 0
     */
    public static Ratio of(long numerator, long denominator) {
        if (numerator == Long.MIN_VALUE || denominator == Long.MIN_VALUE) {
            return of(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
        }
        if (denominator == 0) {
            throw zeroDenominator(numerator);
        }
        long divisor = greatestCommonDivisor(Math.abs(numerator), Math.abs(denominator));
        long sign = denominator < 0 ? -1 : 1;
        return new Ratio(sign * (numerator / divisor), sign * (denominator / divisor));
    }

    /**
     * A fraction, reduced.
     *
     * @param numerator the numerator
     * @param denominator the denominator, not 0
     * @return the ratio
     * @throws IllegalArgumentException if the denominator is 0
     * @throws ArithmeticException if the reduced numerator or denominator has more than {@value #MAX_BITS} bits
     */
    public static Ratio of(BigInteger numerator, BigInteger denominator) {
        Checks.notNull(numerator, "numerator");
        if (Checks.notNull(denominator, "denominator").signum() == 0) {
            throw zeroDenominator(numerator);
        }
        BigInteger divisor = numerator.gcd(denominator);
        return reduced(numerator.divide(divisor), denominator.divide(divisor));
    }

    /** A fraction whose parts have no common divisor. */
    private static Ratio reduced(BigInteger numerator, BigInteger denominator) {
        BigInteger top = denominator.signum() < 0 ? numerator.negate() : numerator;
        BigInteger bottom = denominator.abs();
        if (fitsLong(top) && fitsLong(bottom)) {
            return new Ratio(top.longValue(), bottom.longValue());
        }
        Ratio ratio = new Ratio(new Wide(top, bottom));
        if (ratio.bits() > MAX_BITS) {
            throw new ArithmeticException("numerator and denominator of a ratio must have at most " + MAX_BITS
                    + " bits, had " + ratio.bits());
        }
        return ratio;
    }

    /** Whether it can be written in full wherever it stands: two numbers of at most a hundred digits. */
    boolean isShort() {
        return bits() <= SHORT_BITS;
    }

    private int bits() {
        return Math.max(numerator().abs().bitLength(), denominator().bitLength());
    }

    /**
     * The exact value of a decimal.
     *
     * @param decimal the decimal, of at most 1,000 digits and a scale of at most 1,000 either way
     * @return the ratio
     * @throws IllegalArgumentException if the decimal is longer, naming the limit; it is not expanded first
     */
    public static Ratio from(BigDecimal decimal) {
        Checks.notNull(decimal, "a decimal");
        if (Math.abs((long) decimal.scale()) > MAX_DECIMAL || decimal.precision() > MAX_DECIMAL) {
            throw Checks.failure(
                    ProblemCode.TOO_LONG,
                    "desimal paling banyak %d digit dengan skala dari -%d sampai %d, ada %d digit dengan skala %d",
                    "a decimal must have at most %d digits and a scale from -%d to %d, had %d digits and scale %d",
                    Checks.limit(MAX_DECIMAL),
                    MAX_DECIMAL,
                    MAX_DECIMAL,
                    Checks.value(decimal.precision()),
                    decimal.scale());
        }
        return read(exactly(decimal));
    }

    /** The value of a decimal that was made here, and so is not too long to expand. */
    static Ratio exactly(BigDecimal decimal) {
        return decimal.scale() <= 0
                ? of(decimal.toBigIntegerExact(), BigInteger.ONE)
                : of(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()));
    }

    /** What comes from outside is far shorter than what may become of it. */
    private static Ratio read(Ratio ratio) {
        if (ratio.bits() > MAX_INPUT_BITS) {
            throw Checks.failure(
                    ProblemCode.TOO_LONG,
                    "pembilang dan penyebut bilangan yang dibaca paling banyak %d bit, ada %d",
                    "numerator and denominator of a number that is read must have at most %d bits, had %d",
                    Checks.limit(MAX_INPUT_BITS),
                    Checks.value(ratio.bits()));
        }
        return ratio;
    }

    /**
     * Reads what {@link #toString()} writes of numbers up to {@value #MAX_INPUT_BITS} bits, and plain decimals:
     * {@code -?digits/digits}, or {@code -?digits(.digits)?} with an optional exponent {@code e-?digits}. For figures
     * as documents print them see {@link FigureFormat}.
     *
     * @param text {@code 8/3}, {@code 3}, {@code 0.25}, {@code 1e3}
     * @return the ratio
     * @throws IllegalArgumentException if the text is no such number, has a zero denominator, or is longer than any
     *     number kept here
     */
    public static Ratio parse(String text) {
        Checks.notNull(text, "text of an exact number");
        if (text.length() <= MAX_TEXT) {
            Matcher fraction = FRACTION.matcher(text);
            if (fraction.matches()) {
                BigInteger numerator = new BigInteger(fraction.group(1));
                BigInteger denominator = fraction.group(2) == null ? BigInteger.ONE : new BigInteger(fraction.group(2));
                return read(of(numerator, denominator));
            }
            if (DECIMAL.matcher(text).matches()) {
                return from(new BigDecimal(text));
            }
        }
        throw Checks.failure(
                ProblemCode.NOT_A_NUMBER,
                "%s bukan angka tepat: tuliskan bilangan bulat, desimal, atau pecahan seperti 3, 0.25, atau 8/3,"
                        + " paling banyak %d karakter",
                "%s is no exact number: expected a whole number, a decimal or a fraction such as 3, 0.25 or 8/3, of at"
                        + " most %d characters",
                Checks.quoted(text),
                Checks.limit(MAX_TEXT));
    }

    /**
     * The numerator of the reduced fraction; it bears the sign.
     *
     * @return the numerator
     */
    public BigInteger numerator() {
        return wide == null ? BigInteger.valueOf(numerator) : wide.numerator;
    }

    /**
     * The denominator of the reduced fraction.
     *
     * @return the denominator, positive
     */
    public BigInteger denominator() {
        return wide == null ? BigInteger.valueOf(denominator) : wide.denominator;
    }

    /**
     * Sum.
     *
     * @param other the other term
     * @return this + other
     * @throws ArithmeticException beyond {@value #MAX_BITS} bits
     */
    public Ratio plus(Ratio other) {
        Objects.requireNonNull(other, "number that is added must not be null");
        if (isInt() && other.isInt()) {
            if (denominator == 1 && other.denominator == 1) {
                return new Ratio(numerator + other.numerator, 1);
            }
            return of(numerator * other.denominator + other.numerator * denominator, denominator * other.denominator);
        }
        // Both are reduced, so that only a divisor of both denominators can divide the sum: Knuth 4.5.1.
        BigInteger common = denominator().gcd(other.denominator());
        BigInteger rest = denominator().divide(common);
        BigInteger top = numerator()
                .multiply(other.denominator().divide(common))
                .add(other.numerator().multiply(rest));
        BigInteger divisor = top.gcd(common);
        return reduced(top.divide(divisor), rest.multiply(other.denominator().divide(divisor)));
    }

    /**
     * Sum of any number of terms. Hundreds of thousands of fractions are added over common denominators, and reduced at
     * the end.
     *
     * @param terms the terms
     * @return their sum, 0 where there is none
     * @throws ArithmeticException beyond {@value #MAX_BITS} bits
     */
    public static Ratio sum(Iterable<Ratio> terms) {
        RatioSum sum = new RatioSum();
        for (Ratio term : Checks.notNull(terms, "terms of a sum")) {
            sum.add(Checks.notNull(term, "term of a sum"));
        }
        return sum.total();
    }

    /**
     * Difference.
     *
     * @param other what is taken away
     * @return this − other
     * @throws ArithmeticException beyond {@value #MAX_BITS} bits
     */
    public Ratio minus(Ratio other) {
        return plus(Objects.requireNonNull(other, "number that is taken away must not be null")
                .negated());
    }

    /**
     * Product.
     *
     * @param other the other factor
     * @return this × other
     * @throws ArithmeticException beyond {@value #MAX_BITS} bits
     */
    public Ratio multipliedBy(Ratio other) {
        Objects.requireNonNull(other, "factor must not be null");
        if (isInt() && other.isInt()) {
            if (denominator == 1 && other.denominator == 1) {
                return new Ratio(numerator * other.numerator, 1);
            }
            return of(numerator * other.numerator, denominator * other.denominator);
        }
        return product(other.numerator(), other.denominator());
    }

    /** This × a reduced fraction: only across the two can something be reduced, which is faster where one is small. */
    private Ratio product(BigInteger top, BigInteger bottom) {
        BigInteger down = numerator().gcd(bottom);
        BigInteger across = top.gcd(denominator());
        return reduced(
                numerator().divide(down).multiply(top.divide(across)),
                denominator().divide(across).multiply(bottom.divide(down)));
    }

    /**
     * Product with a whole number.
     *
     * @param factor the other factor
     * @return this × factor
     * @throws ArithmeticException beyond {@value #MAX_BITS} bits
     */
    public Ratio multipliedBy(long factor) {
        return multipliedBy(of(factor));
    }

    /**
     * Quotient.
     *
     * @param divisor the divisor, not 0
     * @return this / divisor
     * @throws ArithmeticException if the divisor is 0, or beyond {@value #MAX_BITS} bits
     */
    public Ratio dividedBy(Ratio divisor) {
        if (Objects.requireNonNull(divisor, "divisor must not be null").signum() == 0) {
            throw new ArithmeticException("division of " + Checks.brief(this) + " by 0");
        }
        if (divisor.equals(ONE)) {
            return this;
        }
        if (isInt() && divisor.isInt()) {
            return of(numerator * divisor.denominator, denominator * divisor.numerator);
        }
        return product(divisor.denominator(), divisor.numerator());
    }

    /**
     * Quotient by a whole number.
     *
     * @param divisor the divisor, not 0
     * @return this / divisor
     * @throws ArithmeticException if the divisor is 0, or beyond {@value #MAX_BITS} bits
     */
    public Ratio dividedBy(long divisor) {
        return dividedBy(of(divisor));
    }

    /**
     * The number with the other sign.
     *
     * @return 0 − this
     */
    public Ratio negated() {
        return wide == null ? new Ratio(-numerator, denominator) : of(wide.numerator.negate(), wide.denominator);
    }

    /**
     * The sign.
     *
     * @return −1, 0 or 1
     */
    public int signum() {
        return wide == null ? Long.signum(numerator) : wide.numerator.signum();
    }

    /**
     * Whether the number is whole.
     *
     * @return whether the denominator is 1
     */
    public boolean isWhole() {
        return wide == null ? denominator == 1 : wide.denominator.equals(BigInteger.ONE);
    }

    /**
     * The number as a decimal, where it is one: 5/2 is 2.5, and 8/3 is none.
     *
     * @return the decimal without trailing zeros, or empty if it would never end
     */
    public Optional<BigDecimal> toDecimal() {
        BigInteger rest = denominator();
        int twos = rest.getLowestSetBit();
        rest = rest.shiftRight(twos);
        int fives = 0;
        BigInteger five = BigInteger.valueOf(5);
        for (BigInteger[] step = rest.divideAndRemainder(five);
                step[1].signum() == 0;
                step = rest.divideAndRemainder(five)) {
            rest = step[0];
            fives++;
        }
        return rest.equals(BigInteger.ONE)
                ? Optional.of(rounded(Math.max(twos, fives), RoundingMode.UNNECESSARY))
                : Optional.empty();
    }

    /**
     * The number rounded to a decimal.
     *
     * @param decimals digits after the separator, 0 to 4,096
     * @param mode how
     * @return a decimal of exactly this scale
     * @throws ArithmeticException if the mode is {@link RoundingMode#UNNECESSARY} and rounding is necessary
     */
    public BigDecimal round(int decimals, RoundingMode mode) {
        Checks.between(0, MAX_DECIMALS, decimals, "decimals that a ratio is rounded to");
        Checks.notNull(mode, "mode by which a ratio is rounded");
        return rounded(decimals, mode);
    }

    private BigDecimal rounded(int decimals, RoundingMode mode) {
        // Not by BigDecimal.divide, which loses the sign where digits round up to 2^63 (JDK 17 and 25).
        BigInteger[] division =
                numerator().abs().multiply(BigInteger.TEN.pow(decimals)).divideAndRemainder(denominator());
        boolean up = division[1].signum() != 0 && awayFromZero(division[0], division[1], mode);
        BigInteger digits = up ? division[0].add(BigInteger.ONE) : division[0];
        return new BigDecimal(signum() < 0 ? digits.negate() : digits, decimals);
    }

    /** Whether digits with a rest behind them go up to the next. */
    private boolean awayFromZero(BigInteger digits, BigInteger rest, RoundingMode mode) {
        int half = rest.shiftLeft(1).compareTo(denominator());
        return switch (mode) {
            case UP -> true;
            case DOWN -> false;
            case CEILING -> signum() > 0;
            case FLOOR -> signum() < 0;
            case HALF_UP -> half >= 0;
            case HALF_DOWN -> half > 0;
            case HALF_EVEN -> half > 0 || (half == 0 && digits.testBit(0));
            case UNNECESSARY -> throw new ArithmeticException("rounding of " + Checks.brief(this) + " is necessary");
        };
    }

    @Override
    public int compareTo(Ratio other) {
        Objects.requireNonNull(other, "number that is compared must not be null");
        if (isInt() && other.isInt()) {
            return Long.compare(numerator * other.denominator, other.numerator * denominator);
        }
        return numerator()
                .multiply(other.denominator())
                .compareTo(other.numerator().multiply(denominator()));
    }

    /**
     * Whether two ratios are the same number.
     *
     * @param other the other object
     * @return whether it is a ratio of the same value
     */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Ratio that
                && numerator == that.numerator
                && denominator == that.denominator
                && Objects.equals(wide, that.wide);
    }

    @Override
    public int hashCode() {
        return wide == null ? 31 * Long.hashCode(numerator) + Long.hashCode(denominator) : wide.hashCode();
    }

    /** The reduced fraction, {@code 8/3}, or the whole number, {@code 3}. */
    @Override
    public String toString() {
        return isWhole() ? numerator().toString() : numerator() + "/" + denominator();
    }

    /** Whether products of two such numbers, and sums of two such products, stay within a long. */
    private boolean isInt() {
        return wide == null && numerator <= INT_MAX && numerator >= -INT_MAX && denominator <= INT_MAX;
    }

    private static boolean fitsLong(BigInteger number) {
        return number.bitLength() < Long.SIZE && number.longValue() != Long.MIN_VALUE;
    }

    static long greatestCommonDivisor(long a, long b) {
        while (b != 0) {
            long rest = a % b;
            a = b;
            b = rest;
        }
        return a;
    }

    private static IllegalArgumentException zeroDenominator(Object numerator) {
        return Checks.failure(
                ProblemCode.OUT_OF_RANGE,
                "penyebut rasio tidak boleh 0, diisi %s/0",
                "denominator of a ratio must not be 0, was %s/0",
                numerator);
    }
}
