// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi;

import static io.github.renaksi.Language.ENGLISH;
import static io.github.renaksi.Language.INDONESIAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimePeriodTest {

    private static final String EXPECTED =
            " is no period: expected 2022, 2022-S1, 2022-Q1, 2022-01, 2022-01-31, or two of these between a '/'";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # text | first | last | shortest text
            2022                  | 2022-01-01 | 2022-12-31 | 2022
            2022-S1               | 2022-01-01 | 2022-06-30 | 2022-S1
            2022-S2               | 2022-07-01 | 2022-12-31 | 2022-S2
            2022-Q1               | 2022-01-01 | 2022-03-31 | 2022-Q1
            2022-Q2               | 2022-04-01 | 2022-06-30 | 2022-Q2
            2022-Q3               | 2022-07-01 | 2022-09-30 | 2022-Q3
            2022-Q4               | 2022-10-01 | 2022-12-31 | 2022-Q4
            2022-01               | 2022-01-01 | 2022-01-31 | 2022-01
            2022-02               | 2022-02-01 | 2022-02-28 | 2022-02
            2024-02               | 2024-02-01 | 2024-02-29 | 2024-02
            2022-12               | 2022-12-01 | 2022-12-31 | 2022-12
            2022-01-31            | 2022-01-31 | 2022-01-31 | 2022-01-31
            2024-02-29            | 2024-02-29 | 2024-02-29 | 2024-02-29
            2022/2024             | 2022-01-01 | 2024-12-31 | 2022/2024
            2022/2022             | 2022-01-01 | 2022-12-31 | 2022
            2022-01/2022-12       | 2022-01-01 | 2022-12-31 | 2022
            2022-01-01/2022-12-31 | 2022-01-01 | 2022-12-31 | 2022
            2022-S1/2022-S2       | 2022-01-01 | 2022-12-31 | 2022
            2022-Q1/2022-Q4       | 2022-01-01 | 2022-12-31 | 2022
            2022-Q1/2022-Q2       | 2022-01-01 | 2022-06-30 | 2022-S1
            2022-Q2/2022-Q3       | 2022-04-01 | 2022-09-30 | 2022-04/2022-09
            2022-S2/2023-S1       | 2022-07-01 | 2023-06-30 | 2022-07/2023-06
            2022-01/2022-03       | 2022-01-01 | 2022-03-31 | 2022-Q1
            2022-02/2022-04       | 2022-02-01 | 2022-04-30 | 2022-02/2022-04
            2022-01/2022-02       | 2022-01-01 | 2022-02-28 | 2022-01/2022-02
            2022-02-01/2022-02-28 | 2022-02-01 | 2022-02-28 | 2022-02
            2024-02-01/2024-02-28 | 2024-02-01 | 2024-02-28 | 2024-02-01/2024-02-28
            2022-01-15/2022-03-02 | 2022-01-15 | 2022-03-02 | 2022-01-15/2022-03-02
            2022-01-15/2022-01-15 | 2022-01-15 | 2022-01-15 | 2022-01-15
            2022-01-01/2022-01-30 | 2022-01-01 | 2022-01-30 | 2022-01-01/2022-01-30
            2022-01-02/2022-01-31 | 2022-01-02 | 2022-01-31 | 2022-01-02/2022-01-31
            2022/2023-06          | 2022-01-01 | 2023-06-30 | 2022-01/2023-06
            2022-07/2024-06       | 2022-07-01 | 2024-06-30 | 2022-07/2024-06
            0001                  | 0001-01-01 | 0001-12-31 | 0001
            0987-Q2               | 0987-04-01 | 0987-06-30 | 0987-Q2
            0001/9999             | 0001-01-01 | 9999-12-31 | 0001/9999
            9999-12-31            | 9999-12-31 | 9999-12-31 | 9999-12-31
            """)
    void parseReadsUnitsAndTwoUnits(String text, LocalDate first, LocalDate last, String shortest) {
        assertThat(TimePeriod.parse(text))
                .isEqualTo(TimePeriod.between(first, last))
                .hasToString(shortest);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "abc",
                "22",
                "202",
                "20222",
                "-2022",
                "+2022",
                " 2022",
                "2022 ",
                "2022\n",
                "2022-",
                "2022-1",
                "2022-001",
                "2022-S0",
                "2022-S3",
                "2022-Q0",
                "2022-Q5",
                "2022-q1",
                "2022-s1",
                "2022Q1",
                "2022-01-1",
                "2022-01-32",
                "2022-02-29",
                "2022-02-30",
                "2022-13-01",
                "2022-00-01",
                "2022-01-00",
                "2022-Q1-01",
                "2022/",
                "/2022",
                "/",
                "//",
                "2022/2023/2024",
                "2022//2023",
                "2022–2024",
                "2022-2024",
                "22 September 2022",
                "2022-01-31T00:00",
                "٢٠٢٢",
                "２０２２",
                "2022-٠١",
                "%d"
            })
    void parseRefusesWhatIsNoPeriod(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TimePeriod.parse(text))
                .withMessage("'" + text.replace("\n", "\\u{000A}") + "'" + EXPECTED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # text | message
            2022-00   | month must be from 1 to 12, was 0
            2022-13   | month must be from 1 to 12, was 13
            0000      | year of a period must be from 1 to 9999, was 0
            0000-01-31 | year of a period must be from 1 to 9999, was 0
            2024/2022 | end of a period must not be before its start 2024-01-01, was 2022-12-31
            """)
    void parseRefusesWhatNoCalendarHas(String text, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TimePeriod.parse(text))
                .withMessage("'" + text + "' is no period: " + message);
    }

    @Test
    void aLongTextIsRefusedInAShortMessage() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TimePeriod.parse("2022/" + "2".repeat(10_000_000)))
                .withMessage("'2022/" + "2".repeat(55) + "…' (10000005 characters)" + EXPECTED);
    }

    @Test
    void theFactoriesGiveTheDaysOfTheirUnit() {
        assertThat(TimePeriod.ofYear(2022)).isEqualTo(TimePeriod.parse("2022"));
        assertThat(TimePeriod.ofYears(2022, 2024)).isEqualTo(TimePeriod.parse("2022/2024"));
        assertThat(TimePeriod.ofSemester(2022, 2)).isEqualTo(TimePeriod.parse("2022-S2"));
        assertThat(TimePeriod.ofQuarter(2022, 3)).isEqualTo(TimePeriod.parse("2022-Q3"));
        assertThat(TimePeriod.ofMonth(2024, 2)).isEqualTo(TimePeriod.parse("2024-02"));
    }

    @Test
    void theFactoriesRefuseWhatAYearDoesNotHave() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TimePeriod.ofSemester(2022, 3))
                .withMessage("semester must be from 1 to 2, was 3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TimePeriod.ofQuarter(2022, 0))
                .withMessage("quarter must be from 1 to 4, was 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TimePeriod.ofMonth(2022, 13))
                .withMessage("month must be from 1 to 12, was 13");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TimePeriod.ofMonth(2022, Integer.MIN_VALUE))
                .withMessage("month must be from 1 to 12, was -2147483648");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 10_000, Integer.MAX_VALUE, Integer.MIN_VALUE})
    void yearsHaveOneToFourDigits(int year) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TimePeriod.ofYear(year))
                .withMessage("year of a period must be from 1 to 9999, was " + year);
    }

    @Test
    void daysOfYearsWithoutFourDigitsAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TimePeriod.between(LocalDate.MIN, LocalDate.MAX))
                .withMessage("year of a period must be from 1 to 9999, was -999999999");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TimePeriod.between(LocalDate.of(9999, 1, 1), LocalDate.of(10_000, 1, 1)))
                .withMessage("year of a period must be from 1 to 9999, was 10000");
    }

    @Test
    void aPeriodDoesNotEndBeforeItStarts() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TimePeriod.between(LocalDate.of(2022, 9, 22), LocalDate.of(2022, 9, 21)))
                .withMessage("end of a period must not be before its start 2022-09-22, was 2022-09-21");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TimePeriod.ofYears(2024, 2022))
                .withMessage("end of a period must not be before its start 2024-01-01, was 2022-12-31");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # period | indonesian | english
            2022                  | tahun 2022                     | 2022
            2022/2024             | 2022–2024                      | 2022–2024
            2022-S1               | semester I tahun 2022          | first half of 2022
            2022-S2               | semester II tahun 2022         | second half of 2022
            2022-Q1               | triwulan I tahun 2022          | Q1 2022
            2022-Q2               | triwulan II tahun 2022         | Q2 2022
            2022-Q3               | triwulan III tahun 2022        | Q3 2022
            2022-Q4               | triwulan IV tahun 2022         | Q4 2022
            2022-01               | Januari 2022                   | January 2022
            2022-08               | Agustus 2022                   | August 2022
            2022-01/2022-05       | Januari s.d. Mei 2022          | January to May 2022
            2022-07/2023-06       | Juli 2022 s.d. Juni 2023       | July 2022 to June 2023
            2022-01-15/2022-03-02 | 15 Januari s.d. 2 Maret 2022   | 15 January to 2 March 2022
            2022-09-22            | 22 September 2022              | 22 September 2022
            """)
    void aPeriodIsSaidInWords(String period, String indonesian, String english) {
        assertThat(TimePeriod.parse(period).in(INDONESIAN)).isEqualTo(indonesian);
        assertThat(TimePeriod.parse(period).in(ENGLISH)).isEqualTo(english);
    }

    @Test
    void itsFirstAndLastDayLieInAPeriod() {
        TimePeriod period = TimePeriod.ofQuarter(2022, 1);

        assertThat(period.contains(LocalDate.of(2021, 12, 31))).isFalse();
        assertThat(period.contains(LocalDate.of(2022, 1, 1))).isTrue();
        assertThat(period.contains(LocalDate.of(2022, 3, 31))).isTrue();
        assertThat(period.contains(LocalDate.of(2022, 4, 1))).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # one | other | overlap
            2022-Q1    | 2022-Q2               | false
            2022-Q1    | 2022                  | true
            2022-Q1    | 2022-03-31/2022-04-30 | true
            2022-01-31 | 2022-01-31            | true
            2022       | 2023                  | false
            2022/2024  | 2023                  | true
            """)
    void periodsOverlapWhereTheyShareADay(String one, String other, boolean overlap) {
        assertThat(TimePeriod.parse(one).overlaps(TimePeriod.parse(other))).isEqualTo(overlap);
        assertThat(TimePeriod.parse(other).overlaps(TimePeriod.parse(one))).isEqualTo(overlap);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # period, months
            2022, 12
            2022-Q1, 3
            2022-02, 1
            2022/2024, 36
            2022-07/2023-06, 12
            0001/9999, 119988
            """)
    void aPeriodCountsItsWholeMonths(String period, int months) {
        assertThat(TimePeriod.parse(period).wholeMonths()).isEqualTo(months);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022-01-15/2022-03-02", "2022-01-02/2022-01-31", "2022-01-01/2022-01-30", "2022-01-31"})
    void thePartsOfMonthsAreNotCounted(String period) {
        assertThatIllegalStateException()
                .isThrownBy(() -> TimePeriod.parse(period).wholeMonths())
                .withMessage("period " + period + " is not made of whole months");
    }

    @ParameterizedTest
    @CsvSource({
        "2022, 2022, true",
        "2022, 2022-Q1, true",
        "2022, 2022-S2, true",
        "2022, 2022-12-31, true",
        "2022-Q1, 2022, false",
        "2022-Q1, 2022-03/2022-04, false",
        "2022-Q1, 2021-12/2022-01, false",
        "2022-Q1, 2022-Q2, false",
        "2021/2024, 2022, true",
        "2021/2024, 2024-12/2025-01, false",
        "2022-Q1, 2021/2024, false"
    })
    void enclosesWhatLiesWithinIt(String period, String other, boolean encloses) {
        assertThat(TimePeriod.parse(period).encloses(TimePeriod.parse(other))).isEqualTo(encloses);
    }

    @Test
    void ordersByTheFirstDayAndThenTheShorterFirst() {
        assertThat(Stream.of(
                                "2023",
                                "2022/2024",
                                "2022-Q2",
                                "2022",
                                "2022-01",
                                "2022-S1",
                                "2022-01-01",
                                "2021-12-31",
                                "2022-Q1")
                        .map(TimePeriod::parse)
                        .sorted()
                        .map(TimePeriod::toString))
                .containsExactly(
                        "2021-12-31",
                        "2022-01-01",
                        "2022-01",
                        "2022-Q1",
                        "2022-S1",
                        "2022",
                        "2022/2024",
                        "2022-Q2",
                        "2023");
    }
}
