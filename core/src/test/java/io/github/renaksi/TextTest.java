// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi;

import static io.github.renaksi.Language.ENGLISH;
import static io.github.renaksi.Language.INDONESIAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class TextTest {

    @Test
    void hasWordsInBothLanguages() {
        Text text = Text.of("pengaduan", "complaints");

        assertThat(text.in(INDONESIAN)).isEqualTo("pengaduan");
        assertThat(text.in(ENGLISH)).isEqualTo("complaints");
        assertThat(text).hasToString("pengaduan");
    }

    @Test
    void ofOneWordingIsTheSameInBothLanguages() {
        assertThat(Text.of("%")).isEqualTo(Text.of("%", "%"));
    }

    @Test
    void refusesBlankWords() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Text.of(" ", "complaints"))
                .withMessage("Indonesian words of a text must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Text.of("pengaduan", ""))
                .withMessage("English words of a text must not be blank");
    }
}
