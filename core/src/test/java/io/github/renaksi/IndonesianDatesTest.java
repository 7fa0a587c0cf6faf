// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.Month;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class IndonesianDatesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    3 Agt 2026              | 2026-08-03
                    3 Agustus 2026          | 2026-08-03
                    03 agustus 2026         | 2026-08-03
                    3 AGT. 2026             | 2026-08-03
                    3 Agu 2026              | 2026-08-03
                    3 Pebruari 2026         | 2026-02-03
                    3 Peb 2026              | 2026-02-03
                    10 Nopember 2026        | 2026-11-10
                    29 Februari 2024        | 2024-02-29
                    22 September 2022       | 2022-09-22
                    1 Mei 2026              | 2026-05-01
                    31 Des 2026             | 2026-12-31
                    Senin, 3 Agustus 2026   | 2026-08-03
                    Jum'at, 7 Agustus 2026  | 2026-08-07
                    Jum’at, 7 Agustus 2026  | 2026-08-07
                    Sen, 3 Agt 2026         | 2026-08-03
                    Jumat 7 Agustus 2026    | 2026-08-07
                    Ahad, 9 Agustus 2026    | 2026-08-09
                    Rabu, 5 Agustus 2026    | 2026-08-05
                    3/8/2026                | 2026-08-03
                    03-08-2026              | 2026-08-03
                    03.08.2026              | 2026-08-03
                    2026-08-03              | 2026-08-03
                    """)
    void readsWhatPeopleAndExportsWrite(String text, LocalDate date) {
        assertThat(IndonesianDates.parse(text)).isEqualTo(date);
    }

    @ParameterizedTest
    @EnumSource
    void readsWhatLanguageWrites(Month month) {
        LocalDate date = LocalDate.of(2026, month, 3);
        assertThat(IndonesianDates.parse(Language.INDONESIAN.write(date))).isEqualTo(date);
    }

    @Test
    void refusesADayThatTheMonthDoesNotHave() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IndonesianDates.parse("31 Feb 2026"))
                .withMessage("'31 Feb 2026' is no date: Februari 2026 has days 1 to 28");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IndonesianDates.parse("0/8/2026"))
                .withMessage("'0/8/2026' is no date: Agustus 2026 has days 1 to 31");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IndonesianDates.parse("3/13/2026"))
                .withMessage("'3/13/2026' is no date: months are 1 to 12");
    }

    @Test
    void readsNoBreakSpaces() {
        assertThat(IndonesianDates.parse("3\u00a0Agustus\u202f2026")).isEqualTo(LocalDate.of(2026, 8, 3));
    }

    @Test
    void refusesTheYearZero() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IndonesianDates.parse("3 Agustus 0000"))
                .withMessage("'3 Agustus 0000' is no date: years are 1 to 9999");
    }

    @Test
    void refusesAnUnknownWeekday() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IndonesianDates.parse("Senin'at, 3 Agustus 2026"))
                .withMessage("'Senin'at, 3 Agustus 2026' is no date: no weekday is called 'Senin'at'");
    }

    @Test
    void refusesAnUnknownMonth() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IndonesianDates.parse("3 Augustus 2026"))
                .withMessage("'3 Augustus 2026' is no date: no month is called 'Augustus'");
    }

    @Test
    void refusesAnotherWeekday() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IndonesianDates.parse("Selasa, 3 Agustus 2026"))
                .withMessage("'Selasa, 3 Agustus 2026' is no date: 2026-08-03 is a Senin");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "besok", "3 Agustus", "3 Agustus 26", "3/8-2026", "2026/08/03", "٣ Agustus 2026"})
    void refusesWhatIsNoDate(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IndonesianDates.parse(text))
                .withMessageContaining("is no date: expected day, month and year");
    }

    @Test
    void refusesALongTextWithoutPrintingIt() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IndonesianDates.parse("3".repeat(1_000_000)))
                .withMessage("a date must have at most 60 characters, had 1000000");
    }

    @ParameterizedTest
    @CsvSource({
        "MONTH, 2026-08-03, 2026-08",
        "QUARTER, 2026-09-30, 2026-Q3",
        "QUARTER, 2026-10-01, 2026-Q4",
        "SEMESTER, 2026-06-30, 2026-S1",
        "SEMESTER, 2026-07-01, 2026-S2",
        "YEAR, 2026-12-31, 2026"
    })
    void aUnitContainsItsDays(PeriodUnit unit, LocalDate day, String period) {
        assertThat(unit.containing(day)).isEqualTo(TimePeriod.parse(period)).matches(it -> it.contains(day));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3 Aug 2026",
                "3 Agt 2026 10.22 WIB",
                "3 Agustus 2026, pukul 10.22 WITA",
                "3/8/2026 10:22:05",
                "2026-08-03T10:22:05.123",
                "2026-08-03T23:30+07:00",
                "2026-08-03 10:22"
            })
    void aTimeBehindADateIsLeftOut(String text) {
        assertThat(IndonesianDates.parse(text)).isEqualTo(LocalDate.of(2026, 8, 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-08-03T23:30Z", "2026-08-03T23:30-05:00"})
    void aTimeOfAnotherZoneIsRefused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IndonesianDates.parse(text))
                .withMessageContaining("in which the day may be another than in WIB, WITA or WIT");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            TW II 2026,              2026-Q2
            tw. 4 2026,              2026-Q4
            Triwulan II Tahun 2026,  2026-Q2
            TRIWULAN III TAHUN 2026, 2026-Q3
            Semester I Tahun 2026,   2026-S1
            April 2026,              2026-04
            Bulan Agustus 2026,      2026-08
            Tahun 2026,              2026
            2026-Q1,                 2026-Q1
            2022/2024,               2022/2024
            """)
    void aPeriodIsReadAsReportsWriteIt(String text, String period) {
        assertThat(IndonesianDates.parsePeriod(text)).isEqualTo(TimePeriod.parse(period));
    }

    @ParameterizedTest
    @ValueSource(strings = {"TW V 2026", "TW IIII 2026", "Semester III 2026", "Foo 2026", "TW II", "", "TW 0 2026"})
    void otherTextsAreNoPeriods(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IndonesianDates.parsePeriod(text))
                .withMessageContaining("is no period: expected");
    }
}
