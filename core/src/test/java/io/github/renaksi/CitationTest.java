// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class CitationTest {

    private static final String DECREE = "Keputusan Gubernur Sumatera Barat 065-699-2022";

    @Test
    void isWrittenAsDocumentAndPlace() {
        assertThat(Citation.of(DECREE, "Tabel 5"))
                .hasToString("Keputusan Gubernur Sumatera Barat 065-699-2022, Tabel 5");
    }

    @Test
    void ofAWholeDocumentIsWrittenAsTheDocument() {
        assertThat(Citation.of(DECREE)).hasToString("Keputusan Gubernur Sumatera Barat 065-699-2022");
        assertThat(Citation.of(DECREE).place()).isEmpty();
    }

    @Test
    void anotherPlaceIsInTheSameDocument() {
        assertThat(Citation.of(DECREE).at("Tabel 5")).isEqualTo(Citation.of(DECREE, "Tabel 5"));
        assertThat(Citation.of(DECREE, "Tabel 4").at("Tabel 5")).isEqualTo(Citation.of(DECREE, "Tabel 5"));
    }

    @Test
    void refusesBlankTexts() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Citation.of(" "))
                .withMessage("document of a citation must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Citation.of("UU 25/2009", " "))
                .withMessage("place of a citation of 'UU 25/2009' must not be blank");
    }

    @Test
    void aPerCentSignInTheDocumentDoesNotBreakTheMessage() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Citation.of("100 %s %d %", " "))
                .withMessage("place of a citation of '100 %s %d %' must not be blank");
    }

    @Test
    void noMessagePrintsAWholeDocument() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Citation.of("x".repeat(10_000), " "))
                .satisfies(refused -> assertThat(refused.getMessage()).hasSizeLessThan(300));
    }
}
