// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.figure;

import static io.github.renaksi.Language.ENGLISH;
import static io.github.renaksi.Language.INDONESIAN;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.renaksi.Language;
import io.github.renaksi.Text;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # unit             | number | indonesian            | english
            %                  | 98     | 98%                  | 98%
            persen             | 98     | 98%                  | 98%
            persentase         | 98     | 98%                  | 98%
            Persentase (%)     | 98     | 98%                  | 98%
            Persen             | 1      | 1%                   | 1%
            per cent           | 98     | 98%                  | 98%
            poin persen        | 26     | 26 poin persentase        | 26 percentage points
            poin persen        | 1      | 1 poin persentase         | 1 percentage point
            poin persen        | −1     | −1 poin persentase        | −1 percentage point
            pengaduan          | 60     | 60 pengaduan          | 60 complaints
            Pengaduan          | 1      | 1 pengaduan           | 1 complaint
            complaints         | 60     | 60 pengaduan          | 60 complaints
            hari  kerja        | 14     | 14 hari kerja         | 14 working days
            orang              | 1      | 1 orang               | 1 person
            kegiatan           | 23     | 23 kegiatan           | 23 activities
            rupiah             | 1      | 1 rupiah              | 1 rupiah
            pengaduan/bulan    | 5      | 5 pengaduan/bulan     | 5 complaints/month
            orang per kegiatan | 1      | 1 orang per kegiatan  | 1 person per activity
            1                  | 4      | 4                     | 4
            tempat tidur       | 8      | 8 tempat tidur        | 8 tempat tidur
            pengaduan          | 80–90  | 80–90 pengaduan       | 80–90 complaints
            """)
    void aUnitIsWordedInEachLanguage(String unit, String number, String indonesian, String english) {
        assertThat(Unit.named(unit).write(number, INDONESIAN)).isEqualTo(indonesian);
        assertThat(Unit.named(unit).write(number, ENGLISH)).isEqualTo(english);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tempat tidur", "persenan", "persen dari", "persen/bulan", "bulan/%", "1/bulan", "/", ""})
    void otherWordsNameNoKnownUnit(String words) {
        assertThat(Unit.find(words)).isEmpty();
    }

    static Iterable<Unit> known() {
        return KnownUnits.all();
    }

    @ParameterizedTest
    @MethodSource("known")
    void everyKnownUnitIsFoundByItsWordsInEachLanguage(Unit unit) {
        for (Language language : Language.values()) {
            for (Text words : List.of(unit.symbol(), unit.one())) {
                assertThat(Unit.find(words.in(language)))
                        .map(found -> found.symbol().in(language))
                        .contains(unit.symbol().in(language));
            }
        }
    }

    @Test
    void aUnitOfOnesOwnKeepsItsWords() {
        Unit beds = Unit.of(Text.of("tempat tidur", "beds"));

        assertThat(beds.write("1", INDONESIAN)).isEqualTo("1 tempat tidur");
        assertThat(beds.write("1", ENGLISH)).isEqualTo("1 beds");
    }

    @Test
    void aShareIsCountedByTheHundredAndAComplaintByOne() {
        assertThat(Unit.named("persen").perOne()).isEqualTo(100);
        assertThat(Unit.named("poin persentase").perOne()).isEqualTo(100);
        assertThat(Unit.named("pengaduan").perOne()).isEqualTo(1);
    }
}
