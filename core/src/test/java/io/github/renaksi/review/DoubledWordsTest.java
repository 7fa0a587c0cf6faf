// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DoubledWordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rata – rata pengaduan",
                "rata-rata pengaduan",
                "masing - masing perangkat daerah",
                "Program, program dan kegiatan",
                "Tahun 1 1 1 1",
                "10 10 persen",
                "dari tahun ke tahun",
                "anak anakan"
            })
    void aReduplicationAListAndNumbersAreNone(String text) {
        assertThat(DoubledWords.in(Words.of(text))).isEmpty();
        assertThat(DoubledWords.removed(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # text                                                  | doubled                  | once
            beberapa beberapa kegiatan                              | beberapa                 | beberapa kegiatan
            Tahun 2009 Nomor Nomor 112                              | Nomor                    | Tahun 2009 Nomor 112
            Nomor nomor 112                                         | Nomor                    | nomor 112
            tentang Pelayanan Publik tentang Pelayanan Publik       | tentang Pelayanan Publik | tentang Pelayanan Publik
            Pasal 5 Pasal 5 ayat 1                                  | Pasal 5                  | Pasal 5 ayat 1
            di di dalam                                             | di                       | di dalam
            """)
    void wordsThatStandTwiceAreFound(String text, String doubled, String once) {
        assertThat(DoubledWords.in(Words.of(text))).containsExactly(doubled);
        assertThat(DoubledWords.removed(text)).isEqualTo(once);
    }

    @Test
    void eachIsNamedOnceInTheOrderOfTheText() {
        assertThat(DoubledWords.in(Words.of("yang yang di di yang yang"))).containsExactly("yang", "di");
    }

    @Test
    void theLongestTextIsReadWordByWord() {
        assertThat(DoubledWords.in(Words.of("a ".repeat(5_000)))).containsExactly("a");
        assertThat(DoubledWords.in(Words.of("a".repeat(10_000)))).isEmpty();
        assertThat(DoubledWords.in(Words.of("ab cd ef gh ij kl ".repeat(555)))).isEmpty();
    }
}
