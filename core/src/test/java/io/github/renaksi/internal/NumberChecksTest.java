// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.internal;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.renaksi.figure.Ratio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberChecksTest {

    private static final String TOO_EXACT =
            " must be a decimal of at most 6 places or a fraction with a denominator of at most ";

    private static void share(String number) {
        Ratio ratio = Ratio.parse(number);
        Checks.share(ratio.numerator(), ratio.denominator(), "share of '%s'", "Dinsos");
    }

    private static void amount(String number) {
        Ratio ratio = Ratio.parse(number);
        Checks.amount(ratio.numerator(), ratio.denominator(), "amount of '%s'", "Dinsos");
    }

    private static void weight(String number) {
        Ratio ratio = Ratio.parse(number);
        Checks.weight(ratio.numerator(), ratio.denominator(), "weight of '%s'", "Dinsos");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1", "0.75", "1/3", "9999/10000", "7/9973", "0.000001", "0.999999", "0.123456"})
    void aShareIsADecimalOfSixPlacesOrAFractionOfAtMostTenThousand(String share) {
        assertThatCode(() -> share(share)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            1/10001, 1/10001
            0.0000001, 1/10000000
            0.33333333, 33333333/100000000
            5000/19997, 5000/19997
            """)
    void aShareThatIsMoreExactIsRefused(String share, String shown) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> share(share))
                .withMessage("share of 'Dinsos'" + TOO_EXACT + "10000, was " + shown);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            -1/2, -1/2
            1.000001, 1000001/1000000
            100, 100
            """)
    void aShareIsFromZeroToOne(String share, String shown) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> share(share))
                .withMessage("share of 'Dinsos' must be from 0 to 1 (0.75 is 75%), was " + shown);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "-3.5",
                "215/221",
                "1/10000",
                "-0.000001",
                "10000000000000000000",
                "-10000000000000000000",
                "9999999999999999999.999999",
                "9223372036854775807"
            })
    void anAmountIsAsExactAndUpToTenToTheNineteen(String amount) {
        assertThatCode(() -> amount(amount)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            10000000000000000000.5, 20000000000000000001/2
            -10000000000000000001, -10000000000000000001
            """)
    void aLargerAmountIsRefused(String amount, String shown) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> amount(amount))
                .withMessage("amount of 'Dinsos' must be from -10^19 to 10^19, was " + shown);
    }

    @Test
    void anAmountThatIsMoreExactIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> amount("62/10007"))
                .withMessage("amount of 'Dinsos'" + TOO_EXACT + "10000, was 62/10007");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "1/9", "0.0625", "0.000001", "12.345678", "1/1000", "997/991", "10000000000000000000"})
    void aWeightIsADecimalOfSixPlacesOrAFractionOfAtMostAThousand(String weight) {
        assertThatCode(() -> weight(weight)).doesNotThrowAnyException();
    }

    @Test
    void aWeightIsPositive() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> weight("0"))
                .withMessage("weight of 'Dinsos' must be positive, was 0");
    }

    @Test
    void aLargerWeightIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> weight("10000000000000000001"))
                .withMessage("weight of 'Dinsos' must be at most 10^19, was 10000000000000000001");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1/1001", "1/9973"})
    void aWeightThatIsMoreExactIsRefused(String weight) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> weight(weight))
                .withMessage("weight of 'Dinsos'" + TOO_EXACT + "1000, was " + weight);
    }
}
