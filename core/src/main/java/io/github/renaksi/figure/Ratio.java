package io.github.renaksi.figure;

import io.github.renaksi.internal.Checks;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An exact number: a fraction of two whole numbers, always reduced (8/3, 5/2, 3).
 *
 * <p>All arithmetic is exact; nothing is rounded before {@link #round} is asked. Numerator and denominator are kept as
 * {@code long} while they fit and as {@link BigInteger} beyond, up to {@value #MAX_BITS} bits each (some 1,200 digits).
 * A result beyond that is an {@link ArithmeticException}: no figure of an action plan is that long, but input from
 * outside might be.
 *
 * <p>Equal numbers are equal objects: {@code Ratio.of(6, 4)}, {@code Ratio.parse("1.5")} and
 * {@code Ratio.parse("1.50")} are one.
 */
public final class Ratio implements Comparable<Ratio> {

    /** Most bits of a numerator or denominator. */
    public static final int MAX_BITS = 4096;

    /** 0. */
    public static final Ratio ZERO = new Ratio(0, 1);

    /** 1. */
    public static final Ratio ONE = new Ratio(1, 1);

    private static final int MAX_DECIMAL = 1000;
    private static final int MAX_TEXT = 2500;
    private static final Pattern FRACTION = Pattern.compile("(-?\\d+)(?:/(\\d+))?");
    private static final Pattern DECIMAL = Pattern.compile("-?\\d+(?:\\.\\d+)?(?:[eE]([+-]?\\d{1,9}))?");

    private static final long INT_MAX = Integer.MAX_VALUE;

    /** Numerator and denominator where one of them does not fit a long. */
    private record Wide(BigInteger numerator, BigInteger denominator) {}

    // Reduced, denominator positive, neither Long.MIN_VALUE. Both 0 where wide is set.
    private final long numerator;
    private final long denominator;
    private final @Nullable Wide wide;

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
        if (denominator.signum() == 0) {
            throw zeroDenominator(numerator);
        }
        BigInteger divisor = numerator.gcd(denominator);
        if (denominator.signum() < 0) {
            divisor = divisor.negate();
        }
        BigInteger top = numerator.divide(divisor);
        BigInteger bottom = denominator.divide(divisor);
        if (fitsLong(top) && fitsLong(bottom)) {
            return new Ratio(top.longValue(), bottom.longValue());
        }
        int bits = Math.max(top.abs().bitLength(), bottom.bitLength());
        if (bits > MAX_BITS) {
            throw new ArithmeticException(
                    "numerator and denominator of a ratio must have at most " + MAX_BITS + " bits, had " + bits);
        }
        return new Ratio(new Wide(top, bottom));
    }

    /**
     * The exact value of a decimal.
     *
     * @param decimal the decimal, of at most 1,000 digits and a scale of at most 1,000 either way
     * @return the ratio
     * @throws IllegalArgumentException if the decimal is longer, naming the limit; it is not expanded first
     */
    public static Ratio from(BigDecimal decimal) {
        if (Math.abs((long) decimal.scale()) > MAX_DECIMAL || decimal.precision() > MAX_DECIMAL) {
            throw Checks.failure(
                    "a decimal must have at most %d digits and a scale from -%d to %d, had %d digits and scale %d",
                    MAX_DECIMAL, MAX_DECIMAL, MAX_DECIMAL, decimal.precision(), decimal.scale());
        }
        return within(() -> exactly(decimal));
    }

    /** The value of a decimal that was made here, and so is not too long to expand. */
    static Ratio exactly(BigDecimal decimal) {
        return decimal.scale() <= 0
                ? of(decimal.toBigIntegerExact(), BigInteger.ONE)
                : of(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()));
    }

    /** Input that goes beyond the limit is an illegal argument, where a result that does is an arithmetic failure. */
    private static Ratio within(Supplier<Ratio> ratio) {
        try {
            return ratio.get();
        } catch (ArithmeticException tooLong) {
            throw new IllegalArgumentException(tooLong.getMessage(), tooLong);
        }
    }

    /**
     * Reads what {@link #toString()} writes, and plain decimals: {@code -?digits/digits}, or {@code -?digits(.digits)?}
     * with an optional exponent {@code e-?digits}. For figures as documents print them see {@link FigureFormat}.
     *
     * @param text {@code 8/3}, {@code 3}, {@code 0.25}, {@code 1e3}
     * @return the ratio
     * @throws IllegalArgumentException if the text is no such number, has a zero denominator, or is longer than any
     *     number kept here
     */
    public static Ratio parse(String text) {
        if (text.length() <= MAX_TEXT) {
            Matcher fraction = FRACTION.matcher(text);
            if (fraction.matches()) {
                BigInteger numerator = new BigInteger(fraction.group(1));
                BigInteger denominator = fraction.group(2) == null ? BigInteger.ONE : new BigInteger(fraction.group(2));
                return within(() -> of(numerator, denominator));
            }
            if (DECIMAL.matcher(text).matches()) {
                return from(new BigDecimal(text));
            }
        }
        throw Checks.failure(
                "%s is no exact number: expected a whole number, a decimal or a fraction such as 3, 0.25 or 8/3, of at most %d characters",
                Checks.quote(text), MAX_TEXT);
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
        if (isInt() && other.isInt()) {
            if (denominator == 1 && other.denominator == 1) {
                return new Ratio(numerator + other.numerator, 1);
            }
            return of(numerator * other.denominator + other.numerator * denominator, denominator * other.denominator);
        }
        return of(
                numerator().multiply(other.denominator()).add(other.numerator().multiply(denominator())),
                denominator().multiply(other.denominator()));
    }

    /**
     * Difference.
     *
     * @param other what is taken away
     * @return this − other
     * @throws ArithmeticException beyond {@value #MAX_BITS} bits
     */
    public Ratio minus(Ratio other) {
        return plus(other.negated());
    }

    /**
     * Product.
     *
     * @param other the other factor
     * @return this × other
     * @throws ArithmeticException beyond {@value #MAX_BITS} bits
     */
    public Ratio times(Ratio other) {
        if (isInt() && other.isInt()) {
            if (denominator == 1 && other.denominator == 1) {
                return new Ratio(numerator * other.numerator, 1);
            }
            return of(numerator * other.numerator, denominator * other.denominator);
        }
        return of(numerator().multiply(other.numerator()), denominator().multiply(other.denominator()));
    }

    /**
     * Product with a whole number.
     *
     * @param factor the other factor
     * @return this × factor
     * @throws ArithmeticException beyond {@value #MAX_BITS} bits
     */
    public Ratio times(long factor) {
        return times(of(factor));
    }

    /**
     * Quotient.
     *
     * @param divisor the divisor, not 0
     * @return this / divisor
     * @throws ArithmeticException if the divisor is 0, or beyond {@value #MAX_BITS} bits
     */
    public Ratio dividedBy(Ratio divisor) {
        if (divisor.signum() == 0) {
            throw new ArithmeticException("division of " + Checks.brief(this) + " by 0");
        }
        if (divisor.equals(ONE)) {
            return this;
        }
        if (isInt() && divisor.isInt()) {
            return of(numerator * divisor.denominator, denominator * divisor.numerator);
        }
        return of(numerator().multiply(divisor.denominator()), denominator().multiply(divisor.numerator()));
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
                ? Optional.of(round(Math.max(twos, fives), RoundingMode.UNNECESSARY))
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
        Checks.between(0, MAX_BITS, decimals, "decimals that a ratio is rounded to");
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

    private static long greatestCommonDivisor(long a, long b) {
        while (b != 0) {
            long rest = a % b;
            a = b;
            b = rest;
        }
        return a;
    }

    private static IllegalArgumentException zeroDenominator(Object numerator) {
        return Checks.failure("denominator of a ratio must not be 0, was %s/0", numerator);
    }
}
