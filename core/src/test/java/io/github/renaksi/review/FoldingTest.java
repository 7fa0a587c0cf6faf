// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Kemenpan RB                  | KemenpanRB
            Kemenpan RB                  | Kemenpan & RB
            Kemenpan RB                  | KEMENPAN-RB
            Koordinasi dan Evaluasi      | Koordinasi & Evaluasi
            Koordinasi dan Evaluasi      | Koordinasidan Evaluasi
            Koordinasi dan Evaluasi      | Koordinasi danEvaluasi
            Koordinasi dan Evaluasi      | Koordinasi, Evaluasi.
            UI CSGAR                     | UICSGAR
            SPAN Lapor                   | SPAN- LAPOR!
            """)
    void caseSpacesPunctuationAndDanAreNoDifference(String one, String other) {
        assertThat(Folding.same(one, other)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Biro Hukum               | Biro Umum
            Dinas Sosial             | Dinas Sosial dan Tenaga Kerja
            Bagian 1                 | Bagian 11
            supervise                | supervisi
            Koordinasi dan Monev     | Koordinasi dan Monitoring Evaluasi
            Koordinasi dan Evaluasi  | Koordinasi atau Evaluasi
            """)
    void otherWordsAre(String one, String other) {
        assertThat(Folding.same(one, other)).isFalse();
    }
}
