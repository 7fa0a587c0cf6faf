// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi;

import static io.github.renaksi.Language.ENGLISH;
import static io.github.renaksi.Language.INDONESIAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            # Kamus Besar Bahasa Indonesia
            1, Januari, January
            2, Februari, February
            3, Maret, March
            4, April, April
            5, Mei, May
            6, Juni, June
            7, Juli, July
            8, Agustus, August
            9, September, September
            10, Oktober, October
            11, November, November
            12, Desember, December
            """)
    void monthsHaveTheirNames(int month, String indonesian, String english) {
        assertThat(INDONESIAN.monthName(month)).isEqualTo(indonesian);
        assertThat(ENGLISH.monthName(month)).isEqualTo(english);
    }

    @ParameterizedTest
    @EnumSource
    void monthNamesAgreeWithTheCldrOfAFullJdk(Month month) {
        assertThat(INDONESIAN.monthName(month.getValue()))
                .isEqualTo(month.getDisplayName(TextStyle.FULL, Locale.forLanguageTag("id")));
        assertThat(ENGLISH.monthName(month.getValue())).isEqualTo(month.getDisplayName(TextStyle.FULL, Locale.ENGLISH));
    }

    @Test
    void datesAreWrittenWithTheMonthsName() {
        assertThat(INDONESIAN.write(LocalDate.of(2022, 9, 22))).isEqualTo("22 September 2022");
        assertThat(INDONESIAN.write(LocalDate.of(2026, 8, 3))).isEqualTo("3 Agustus 2026");
        assertThat(ENGLISH.write(LocalDate.of(2026, 8, 3))).isEqualTo("3 August 2026");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 13, -1})
    void thereIsNoOtherMonth(int month) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> INDONESIAN.monthName(month))
                .withMessage("month must be from 1 to 12, was " + month);
    }
}
