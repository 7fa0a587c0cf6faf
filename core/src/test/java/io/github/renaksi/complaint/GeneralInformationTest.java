// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.complaint;

import static io.github.renaksi.Language.ENGLISH;
import static io.github.renaksi.Language.INDONESIAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.renaksi.TimePeriod;
import io.github.renaksi.figure.Ratio;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GeneralInformationTest {

    private static final ComplaintCounts TABLE_2 =
            ComplaintCounts.builder().resolved(215).unresolvable(6).build();
    private static final LocalDate END_OF_2022 = LocalDate.of(2022, 12, 31);

    @Test
    void theAveragesOfOneMonthAreThoseOfTableTwo() {
        GeneralInformation information = GeneralInformation.ofOneMonth(TABLE_2);

        assertThat(information.monthlyAverage()).hasToString("221");
        assertThat(information.rate(CompletionRates.RESOLVED_OF_RECEIVED)).hasToString("97,3%");
        assertThat(information.rate(CompletionRates.UNRESOLVABLE_OF_RECEIVED)).hasToString("2,7%");
    }

    @Test
    void theMonthlyAverageOfAYearIsATwelfth() {
        GeneralInformation information = GeneralInformation.of(
                ComplaintCounts.builder().resolved(2580).unresolvable(72).build(),
                TimePeriod.ofYear(2022),
                END_OF_2022);

        assertThat(information.months()).isEqualTo(12);
        assertThat(information.monthlyAverage().exact()).isEqualTo(Ratio.of(221));
        assertThat(information.monthlyAverage().explain(INDONESIAN))
                .isEqualTo("diterima 2.652 / bulan 12 = 221 → 221 (tanpa desimal, dibulatkan (5 ke atas);"
                        + " tahun 2022; data per 31 Desember 2022)");
        assertThat(information.monthlyAverage().explain(ENGLISH))
                .isEqualTo("received 2,652 / months 12 = 221 → 221 (no decimals, rounded half up; 2022;"
                        + " data as of 31 December 2022)");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # received | months | exact | printed
            0     | 12 | 0      | 0
            5     | 2  | 5/2    | 3
            29    | 12 | 29/12  | 2
            30    | 12 | 5/2    | 3
            13464 | 12 | 1122   | 1.122
            """)
    void theMonthlyAverageIsPrintedWithoutDecimalsHalfUp(long received, int months, String exact, String printed) {
        GeneralInformation information = GeneralInformation.ofOneMonth(
                        ComplaintCounts.builder().pending(received).build())
                .withMonths(months);

        assertThat(information.monthlyAverage().exact()).hasToString(exact);
        assertThat(information.monthlyAverage()).hasToString(printed);
    }

    @Test
    void aDatedRateCarriesPeriodAndDay() {
        GeneralInformation information = GeneralInformation.of(TABLE_2, TimePeriod.ofMonth(2022, 6), END_OF_2022);

        assertThat(information
                        .rate(CompletionRates.RESOLVED_OF_RECEIVED)
                        .derivation()
                        .period())
                .hasValue(TimePeriod.ofMonth(2022, 6));
        assertThat(information
                        .rate(CompletionRates.RESOLVED_OF_RECEIVED)
                        .derivation()
                        .asOf())
                .hasValue(END_OF_2022);
    }

    @Test
    void anUndatedRateCarriesNeither() {
        GeneralInformation information = GeneralInformation.ofOneMonth(TABLE_2);

        assertThat(information
                        .rate(CompletionRates.RESOLVED_OF_RECEIVED)
                        .derivation()
                        .period())
                .isEmpty();
        assertThat(information.monthlyAverage().derivation().asOf()).isEmpty();
    }

    @Test
    void aPeriodWithoutADayIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GeneralInformation(
                        TABLE_2, 12, Optional.of(TimePeriod.ofYear(2022)), Optional.empty(), Optional.empty()))
                .withMessage(
                        "general information must have both period and as-of date or neither, had 2022 and no date");
    }

    @Test
    void aDayWithoutAPeriodIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GeneralInformation(
                        TABLE_2, 12, Optional.empty(), Optional.of(END_OF_2022), Optional.empty()))
                .withMessage("general information must have both period and as-of date or neither, had no period and"
                        + " 2022-12-31");
    }

    @Test
    void monthsThatDifferFromThePeriodAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GeneralInformation(
                        TABLE_2, 1, Optional.of(TimePeriod.ofYear(2022)), Optional.of(END_OF_2022), Optional.empty()))
                .withMessage("months of general information must be the 12 of its period 2022, were 1");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 1201, Integer.MAX_VALUE})
    void monthsAreOneToTwelveHundred(int months) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GeneralInformation.ofOneMonth(TABLE_2).withMonths(months))
                .withMessage("months of general information must be from 1 to 1200, was " + months);
    }

    @Test
    void aPeriodOfPartsOfMonthsIsAnIllegalArgument() {
        TimePeriod days = TimePeriod.parse("2022-01-15/2022-03-02");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> GeneralInformation.of(TABLE_2, days, END_OF_2022))
                .withMessageContaining("2022-01-15/2022-03-02");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GeneralInformation(
                        TABLE_2, 2, Optional.of(days), Optional.of(END_OF_2022), Optional.empty()))
                .withMessageContaining("2022-01-15/2022-03-02");
    }

    @Test
    void anAsOfDateBeforeThePeriodIsRefusedAtTheDoor() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GeneralInformation.of(TABLE_2, TimePeriod.ofYear(2022), LocalDate.of(2021, 12, 31)))
                .withMessageContainingAll("2022", "2021-12-31");
    }
}
