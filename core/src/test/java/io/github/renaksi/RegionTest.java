// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class RegionTest {

    @Test
    void isWrittenAsLevelAndName() {
        assertThat(Region.of("Provinsi", "Sumatera Barat").withCode("13")).hasToString("Provinsi Sumatera Barat");
    }

    @Test
    void hasNoCodeUnlessGiven() {
        assertThat(Region.of("Provinsi", "Sumatera Barat").code()).isEmpty();
        assertThat(Region.of("Provinsi", "Sumatera Barat").withCode("13").code())
                .hasValue("13");
    }

    @Test
    void isEqualWhateverSpacesStandAroundItsTexts() {
        assertThat(new Region(" Kota", "Padang ", Optional.of("\t13.71 ")))
                .isEqualTo(Region.of("Kota", "Padang").withCode("13.71"));
    }

    @Test
    void mayHaveALevelThatNoLawKnowsYet() {
        assertThat(Region.of("Otorita", "Ibu Kota Nusantara")).hasToString("Otorita Ibu Kota Nusantara");
    }

    @Test
    void refusesBlankTexts() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Region.of(" ", "Agam"))
                .withMessage("level of a region must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Region.of("Kabupaten", ""))
                .withMessage("name of a region must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Region.of("Kabupaten", "Agam").withCode("\n"))
                .withMessage("code of region 'Agam' must not be blank");
    }
}
