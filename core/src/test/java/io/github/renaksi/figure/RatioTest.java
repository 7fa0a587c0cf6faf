// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RatioTest {

    private static final Ratio MAX = Ratio.of(Long.MAX_VALUE);
    private static final Ratio MIN = Ratio.of(Long.MIN_VALUE);

    @ParameterizedTest
    @CsvSource(textBlock = """
            # numerator, denominator, reduced
            6, 4, 3/2
            8, 3, 8/3
            9, 3, 3
            -6, 4, -3/2
            6, -4, -3/2
            -6, -4, 3/2
            0, 7, 0
            0, -7, 0
            0, -9223372036854775808, 0
            1, -9223372036854775808, -1/9223372036854775808
            9223372036854775807, 9223372036854775807, 1
            9223372036854775807, 1, 9223372036854775807
            9223372036854775807, -1, -9223372036854775807
            -9223372036854775808, 1, -9223372036854775808
            -9223372036854775808, -1, 9223372036854775808
            -9223372036854775808, -9223372036854775808, 1
            -9223372036854775808, 2, -4611686018427387904
            -9223372036854775808, 9223372036854775807, -9223372036854775808/9223372036854775807
            """)
    void aFractionIsReducedAndItsDenominatorPositive(long numerator, long denominator, String reduced) {
        assertThat(Ratio.of(numerator, denominator)).hasToString(reduced);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # text, number
            1.50, 3/2
            0.25, 1/4
            3, 3
            8/3, 8/3
            6/4, 3/2
            -8/3, -8/3
            9/3, 3
            0/5, 0
            -0, 0
            -0.0, 0
            -0/5, 0
            007, 7
            08/03, 8/3
            1e3, 1000
            1E3, 1000
            1e+3, 1000
            2.5e-1, 1/4
            0e0, 0
            9223372036854775808/9223372036854775809, 9223372036854775808/9223372036854775809
            """)
    void parseReadsFractionsAndPlainDecimals(String text, String number) {
        assertThat(Ratio.parse(text)).hasToString(number);
    }

    @Test
    void aDecimalWithTrailingZerosEqualsTheFraction() {
        assertThat(Ratio.parse("1.50")).isEqualTo(Ratio.of(3, 2)).hasSameHashCodeAs(Ratio.of(3, 2));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                " 1",
                "1 ",
                "1\n",
                "abc",
                "1/-2",
                "1/+2",
                "--1",
                "+1",
                "-",
                "/",
                "1/",
                "/2",
                "1/2/3",
                "1.",
                ".5",
                "1,5",
                "1.5.5",
                "1.5/2",
                "1/2.5",
                "٣",
                "1/٣",
                "１",
                "1٣",
                "e3",
                "1e",
                "1e1.5",
                "1e٣",
                "0x10",
                "NaN",
                "Infinity",
                "-Infinity",
                "1_000",
                "1d",
                "1L",
                "½",
                "∞",
                "−1",
                "1⁄2",
                "1 / 2",
                "1e9999999999",
                "%d",
                "%"
            })
    void parseRefusesWhatIsNoNumber(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ratio.parse(text))
                .withMessage("'" + text.replace("\n", "\\u{000A}")
                        + "' is no exact number: expected a whole number, a decimal or a fraction such as"
                        + " 3, 0.25 or 8/3, of at most 2500 characters");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1/0", "0/0", "-5/000"})
    void parseRefusesADenominatorOfZero(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ratio.parse(text))
                .withMessageStartingWith("denominator of a ratio must not be 0, was ");
    }

    @Test
    void aDenominatorOfZeroIsRefusedWithTheNumerator() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ratio.of(8, 0))
                .withMessage("denominator of a ratio must not be 0, was 8/0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ratio.of(Long.MIN_VALUE, 0))
                .withMessage("denominator of a ratio must not be 0, was -9223372036854775808/0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ratio.of(BigInteger.TEN, BigInteger.ZERO))
                .withMessage("denominator of a ratio must not be 0, was 10/0");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # text, scale
            1e999999999, -999999999
            1e-999999999, 999999999
            0e999999999, -999999999
            1e1001, -1001
            1e-1001, 1001
            """)
    void aHugeExponentIsRefusedBeforeItIsExpanded(String text, int scale) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ratio.parse(text))
                .withMessage(
                        "a decimal must have at most 1000 digits and a scale from -1000 to 1000, had 1 digits and scale "
                                + scale);
    }

    @Test
    void tenThousandDigitsAreRefusedInAShortMessage() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ratio.parse("9".repeat(10_000)))
                .withMessage(
                        "'" + "9".repeat(60) + "…' (10000 characters) is no exact number: expected a whole number, a"
                                + " decimal or a fraction such as 3, 0.25 or 8/3, of at most 2500 characters");
    }

    @Test
    void tenMillionCharactersAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ratio.parse("9".repeat(10_000_000)))
                .withMessageContaining("(10000000 characters)");
    }

    @Test
    void aThousandDigitsAreRead() {
        assertThat(Ratio.parse("9".repeat(1000)).numerator())
                .isEqualTo(BigInteger.TEN.pow(1000).subtract(BigInteger.ONE));
    }

    @Test
    void aThousandDecimalsAreRead() {
        assertThat(Ratio.parse("1e-1000").denominator()).isEqualTo(BigInteger.TEN.pow(1000));
    }

    @Test
    void aTextWhoseNumberIsTooLongIsAnIllegalArgument() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ratio.parse("9".repeat(900) + "e1000"))
                .withMessage(
                        "numerator and denominator of a number that is read must have at most 4096 bits, had 6312");
    }

    @Test
    void aDecimalWhoseNumberIsTooLongIsAnIllegalArgument() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ratio.from(new BigDecimal(BigInteger.TEN.pow(999), -1000)));
    }

    @Test
    void theMessageForADenominatorOfZeroIsShortForALongNumerator() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ratio.parse("9".repeat(900) + "/0"))
                .satisfies(refused -> assertThat(refused.getMessage()).hasSizeLessThan(300));
    }

    @Test
    void parseReadsTheTextOfTheLongestNumber() {
        BigInteger longest = BigInteger.ONE.shiftLeft(Ratio.MAX_INPUT_BITS).subtract(BigInteger.ONE);
        Ratio ratio = Ratio.of(longest, BigInteger.ONE);

        assertThat(Ratio.parse(ratio.toString())).isEqualTo(ratio);
    }

    @Test
    void parseReadsTheTextOfTheLongestFraction() {
        BigInteger longest = BigInteger.ONE.shiftLeft(Ratio.MAX_INPUT_BITS).subtract(BigInteger.ONE);
        Ratio ratio = Ratio.of(longest, longest.subtract(BigInteger.ONE));

        assertThat(Ratio.parse(ratio.toString())).isEqualTo(ratio);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # decimal, number
            1.50, 3/2
            -0.125, -1/8
            0.000, 0
            1E+2, 100
            12.00E+1, 120
            1E-18, 1/1000000000000000000
            """)
    void aDecimalIsTakenExactly(BigDecimal decimal, String number) {
        assertThat(Ratio.from(decimal)).hasToString(number);
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1001, 1001, Integer.MAX_VALUE})
    void aDecimalOfHugeScaleIsRefusedBeforeItIsExpanded(int scale) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ratio.from(new BigDecimal(BigInteger.ONE, scale)))
                .withMessage(
                        "a decimal must have at most 1000 digits and a scale from -1000 to 1000, had 1 digits and scale "
                                + scale);
    }

    @Test
    void aDecimalOfMoreThanAThousandDigitsIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ratio.from(new BigDecimal("9".repeat(1001))))
                .withMessage(
                        "a decimal must have at most 1000 digits and a scale from -1000 to 1000, had 1001 digits and"
                                + " scale 0");
    }

    @Test
    void aResultBeyondTheLimitIsAnArithmeticException() {
        Ratio large = Ratio.of(BigInteger.ONE.shiftLeft(4_194_303), BigInteger.ONE);

        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> large.multipliedBy(2))
                .withMessage("numerator and denominator of a ratio must have at most 4194304 bits, had 4194305");
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> large.plus(large))
                .withMessage("numerator and denominator of a ratio must have at most 4194304 bits, had 4194305");
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Ratio.ONE.dividedBy(large).dividedBy(2))
                .withMessage("numerator and denominator of a ratio must have at most 4194304 bits, had 4194305");
    }

    @Test
    void theLimitCountsTheReducedFraction() {
        BigInteger large = BigInteger.ONE.shiftLeft(5_000_000);

        assertThat(Ratio.of(large, large.shiftRight(1))).isEqualTo(Ratio.of(2));
    }

    @Test
    void theLimitIsTheSameForBothSigns() {
        BigInteger beyond = BigInteger.ONE.shiftLeft(4_194_304);

        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Ratio.of(beyond, BigInteger.ONE));
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Ratio.of(beyond.negate(), BigInteger.ONE));
    }

    @Test
    void theLongestNumbersAreStillCompared() {
        BigInteger longest = BigInteger.ONE.shiftLeft(Ratio.MAX_BITS).subtract(BigInteger.ONE);
        Ratio above = Ratio.of(longest, BigInteger.TWO);
        Ratio below = Ratio.of(BigInteger.TWO, longest);

        assertThat(above).isGreaterThan(Ratio.ONE).isGreaterThan(below);
    }

    @Test
    void divisionByZeroNamesTheDividend() {
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Ratio.of(8, 3).dividedBy(Ratio.ZERO))
                .withMessage("division of 8/3 by 0");
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Ratio.ONE.dividedBy(0))
                .withMessage("division of 1 by 0");
    }

    @Test
    void arithmeticGoesOnWhereALongEnds() {
        assertThat(MAX.plus(Ratio.ONE)).hasToString("9223372036854775808");
        assertThat(MAX.plus(MAX)).hasToString("18446744073709551614");
        assertThat(MAX.multipliedBy(MAX)).hasToString("85070591730234615847396907784232501249");
        assertThat(MIN.negated()).hasToString("9223372036854775808");
        assertThat(MIN.minus(Ratio.ONE)).hasToString("-9223372036854775809");
        assertThat(MIN.dividedBy(-1)).hasToString("9223372036854775808");
        assertThat(MAX.negated().minus(Ratio.ONE)).isEqualTo(MIN).hasSameHashCodeAs(MIN);
        assertThat(MIN.plus(Ratio.ONE)).isEqualTo(MAX.negated()).hasSameHashCodeAs(MAX.negated());
    }

    @Test
    void arithmeticGoesOnWhereAnIntEnds() {
        Ratio max = Ratio.of(Integer.MAX_VALUE, Integer.MAX_VALUE - 1);
        Ratio min = Ratio.of(-Integer.MAX_VALUE, Integer.MAX_VALUE - 1);

        assertThat(max.plus(max)).hasToString("2147483647/1073741823");
        assertThat(max.multipliedBy(max)).hasToString("4611686014132420609/4611686009837453316");
        assertThat(max.multipliedBy(min)).hasToString("-4611686014132420609/4611686009837453316");
        assertThat(max.minus(min)).hasToString("2147483647/1073741823");
        assertThat(max.dividedBy(min)).hasToString("-1");
        assertThat(max).isGreaterThan(min);
    }

    @Test
    void aWideNumberThatBecomesSmallAgainEqualsTheSmallOne() {
        Ratio small = MAX.multipliedBy(MAX).dividedBy(MAX).dividedBy(MAX);

        assertThat(small).isEqualTo(Ratio.ONE).hasSameHashCodeAs(Ratio.ONE);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # number, sign, whole
            0, 0, true
            3, 1, true
            -3, -1, true
            8/3, 1, false
            -8/3, -1, false
            9223372036854775808, 1, true
            -9223372036854775808, -1, true
            1/9223372036854775808, 1, false
            """)
    void aNumberKnowsItsSignAndWhetherItIsWhole(String number, int sign, boolean whole) {
        assertThat(Ratio.parse(number).signum()).isEqualTo(sign);
        assertThat(Ratio.parse(number).isWhole()).isEqualTo(whole);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # number, decimal
            5/2, 2.5
            1/8, 0.125
            1/5, 0.2
            1/40, 0.025
            3, 3
            100, 100
            0, 0
            -7/20, -0.35
            18446744073709551617/2, 9223372036854775808.5
            """)
    void aFractionOfTwosAndFivesIsADecimal(String number, BigDecimal decimal) {
        assertThat(Ratio.parse(number).toDecimal()).hasValue(decimal);
    }

    @ParameterizedTest
    @ValueSource(strings = {"8/3", "215/221", "1/7", "-1/30", "1/36893488147419103233"})
    void aFractionThatNeverEndsIsNoDecimal(String number) {
        assertThat(Ratio.parse(number).toDecimal()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # Keputusan Gubernur Sumatera Barat 065-699-2022, Tabel 5, and the same in other modes
            8/3, 1, DOWN, 2.6
            8/3, 1, HALF_UP, 2.7
            8/3, 0, DOWN, 2
            3, 1, DOWN, 3.0
            5/2, 0, HALF_UP, 3
            5/2, 0, HALF_EVEN, 2
            5/2, 0, HALF_DOWN, 2
            -5/2, 0, HALF_UP, -3
            -8/3, 1, DOWN, -2.6
            -8/3, 1, FLOOR, -2.7
            -8/3, 1, CEILING, -2.6
            -8/3, 1, UP, -2.7
            """)
    void roundGivesExactlySoManyDecimals(String number, int decimals, RoundingMode mode, BigDecimal rounded) {
        assertThat(Ratio.parse(number).round(decimals, mode)).isEqualTo(rounded);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # long division by hand; BigDecimal.divide of JDK 17 and 25 gives the other sign where the digits round up to 2^63
            3689348814741910323/4, 1, HALF_UP, 922337203685477580.8
            3689348814741910323/4, 1, UP, 922337203685477580.8
            3689348814741910323/4, 1, CEILING, 922337203685477580.8
            3689348814741910323/4, 1, DOWN, 922337203685477580.7
            -3689348814741910323/4, 1, HALF_UP, -922337203685477580.8
            -3689348814741910323/4, 1, FLOOR, -922337203685477580.8
            18446744073709551615/2, 0, HALF_EVEN, 9223372036854775808
            """)
    void roundKeepsTheSignWhereDigitsRoundUpBeyondALong(
            String number, int decimals, RoundingMode mode, BigDecimal rounded) {
        assertThat(Ratio.parse(number).round(decimals, mode)).isEqualTo(rounded);
    }

    @Test
    void roundingThatIsNecessaryIsRefusedWhereItIsCalledUnnecessary() {
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> Ratio.of(8, 3).round(1, RoundingMode.UNNECESSARY));
    }

    @Test
    void aRatioEqualsNothingElse() {
        assertThat(Ratio.ONE).isNotEqualTo(1).isNotEqualTo(BigDecimal.ONE).isNotEqualTo(null);
        assertThat(Ratio.of(8, 3)).isNotEqualTo(Ratio.of(8)).isNotEqualTo(Ratio.of(1, 3));
        assertThat(MAX.multipliedBy(2)).isNotEqualTo(MAX.multipliedBy(3)).isNotEqualTo(Ratio.ZERO);
    }

    @Test
    void theConstantsAreTheNumbersTheyAreCalled() {
        assertThat(Ratio.ZERO).isEqualTo(Ratio.of(0)).hasToString("0");
        assertThat(Ratio.ONE).isEqualTo(Ratio.of(7, 7)).hasToString("1");
    }

    @Test
    void aTextOfTwentyFiveHundredCharactersIsReadAndOneMoreIsRefused() {
        assertThat(Ratio.parse("0".repeat(2499) + "7")).isEqualTo(Ratio.of(7));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ratio.parse("0".repeat(2500) + "7"))
                .withMessageContaining("(2501 characters)");
    }

    @Test
    void aDecimalOfAThousandDigitsIsTaken() {
        assertThat(Ratio.from(new BigDecimal("9".repeat(1000))).numerator())
                .isEqualTo(BigInteger.TEN.pow(1000).subtract(BigInteger.ONE));
    }

    @Test
    void decimalsBeyondALimitAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ratio.ONE.round(1_000_000_000, RoundingMode.HALF_UP))
                .withMessage("decimals that a ratio is rounded to must be from 0 to 4096, was 1000000000");
    }
}
