// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.figure;

import static io.github.renaksi.Language.ENGLISH;
import static io.github.renaksi.Language.INDONESIAN;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@link FigureFormat#writeExact} does where numbers are long. */
class LongNumbersTest {

    private static Ratio ratio(BigInteger numerator, BigInteger denominator) {
        return Ratio.of(numerator, denominator);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # number | indonesian | english
            8/3      | 8/3        | 8/3
            5/2      | 2,5        | 2.5
            1122     | 1.122      | 1,122
            9223372036854775807/9223372036854775806 | 9223372036854775807/9223372036854775806 | 9223372036854775807/9223372036854775806
            """)
    void aShortNumberIsWrittenInFull(String number, String indonesian, String english) {
        assertThat(FigureFormat.of(INDONESIAN).writeExact(Ratio.parse(number))).isEqualTo(indonesian);
        assertThat(FigureFormat.of(ENGLISH).writeExact(Ratio.parse(number))).isEqualTo(english);
    }

    @Test
    void aLongFractionIsCutBehindSixDecimalsAndNotRounded() {
        BigInteger three = BigInteger.valueOf(3).pow(300);
        // 5,000 less than 10⁻¹⁴²: rounded it would be 5,000.
        Ratio below = ratio(three.multiply(BigInteger.valueOf(5_000)).subtract(BigInteger.ONE), three);

        assertThat(FigureFormat.of(INDONESIAN).writeExact(below)).isEqualTo("4.999,999999…");
        assertThat(FigureFormat.of(ENGLISH).writeExact(below)).isEqualTo("4,999.999999…");
    }

    @Test
    void aNumberOfMoreThanAHundredDigitsIsWrittenWithAPowerOfTen() {
        assertThat(FigureFormat.of(INDONESIAN).writeExact(ratio(BigInteger.TEN.pow(101), BigInteger.ONE)))
                .isEqualTo("1,000000… × 10^101");
        assertThat(FigureFormat.of(ENGLISH).writeExact(ratio(new BigInteger("1999" + "9".repeat(900)), BigInteger.ONE)))
                .isEqualTo("1.999999… × 10^903");
    }

    @Test
    void aSmallFractionIsWrittenAsMoreThanZero() {
        assertThat(FigureFormat.of(INDONESIAN).writeExact(ratio(BigInteger.ONE, BigInteger.TEN.pow(150))))
                .isEqualTo("0,000000…");
    }
}
