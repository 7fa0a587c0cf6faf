// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.plan;

import static io.github.renaksi.Language.ENGLISH;
import static io.github.renaksi.Language.INDONESIAN;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.renaksi.figure.Ratio;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StrategicTargetTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # unit    | low  | high | indonesian       | english
            %         | 98   | 98   | 98%             | 98%
            persen    | 98   | 98   | 98%             | 98%
            Per Cent  | 97.5 | 97.5 | 97,5%           | 97.5%
            %         | 80   | 90   | 80–90%          | 80–90%
            pengaduan | 60   | 60   | 60 pengaduan     | 60 complaints
            pengaduan | 1    | 1    | 1 pengaduan      | 1 complaint
            pengaduan | 1    | 2    | 1–2 pengaduan    | 1–2 complaints
            hari      | -1   | -1   | −1 hari          | −1 day
            1         | 8/3  | 8/3  | 8/3              | 8/3
            tiang     | 1200 | 1200 | 1.200 tiang      | 1,200 tiang
            """)
    void aValueIsWrittenWithItsUnitInEachLanguage(
            String unit, String low, String high, String indonesian, String english) {
        StrategicTarget target = StrategicTarget.builder()
                .id("selesai")
                .indicator("Pengaduan selesai")
                .unit(unit)
                .direction(Direction.INCREASE)
                .consolidation(Consolidation.LAST)
                .build();
        TargetValue value = new TargetValue(Ratio.parse(low), Ratio.parse(high));

        assertThat(target.inUnit(value).in(INDONESIAN)).isEqualTo(indonesian);
        assertThat(target.inUnit(value).in(ENGLISH)).isEqualTo(english);
    }
}
