// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class PositionTest {

    private static final Position BUPATI = Position.of("Bupati Agam", "Kepala daerah");
    private static final Position SEKDA =
            Position.of("Sekretaris Daerah", "Eselon II").under("Bupati  AGAM");
    private static final Position BAGIAN =
            Position.of("Bagian Organisasi", "Eselon III").under("Sekretaris Daerah");

    private static MonitoringPolicy policy(Position... hierarchy) {
        return MonitoringPolicy.builder().addHierarchy(hierarchy).build();
    }

    @Test
    void aHierarchyMayComeInAnyOrderAndNamesAreOneWhateverTheirCase() {
        assertThat(policy(BAGIAN, SEKDA, BUPATI).hierarchy()).containsExactly(BAGIAN, SEKDA, BUPATI);
    }

    @Test
    void aSuperiorIsInTheHierarchy() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> policy(BUPATI, BAGIAN))
                .withMessage("superior of 'Bagian Organisasi' must be in the hierarchy, was 'Sekretaris Daerah'");
    }

    @Test
    void nobodyIsAboveHimself() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> policy(BUPATI.under("Bagian Organisasi"), SEKDA, BAGIAN))
                .withMessage("'Bupati Agam' must not be above itself in the hierarchy");
        assertThatIllegalArgumentException().isThrownBy(() -> policy(BUPATI.under("bupati agam")));
    }

    @Test
    void aNameOccursOnce() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> policy(BUPATI, Position.of("BUPATI AGAM", "x")))
                .withMessage("names of a hierarchy must be unique, 'bupati agam' occurs twice");
    }
}
