// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextFormatTest {

    @Test
    void eachLanguageFillsItsHoles() {
        Text text = Text.format(
                "Target {0} lebih buruk daripada baseline {1}.",
                "The baseline {1} is better than the target {0}.", "98", "99");

        assertThat(text.indonesian()).isEqualTo("Target 98 lebih buruk daripada baseline 99.");
        assertThat(text.english()).isEqualTo("The baseline 99 is better than the target 98.");
    }

    @Test
    void aValueSaysItselfInEachLanguage() {
        Text text = Text.format(
                "{0} per {1}: {2}",
                "{0} as of {1}: {2}", Text.of("pengaduan", "complaints"), LocalDate.of(2022, 9, 22), 1122);

        assertThat(text.indonesian()).isEqualTo("pengaduan per 22 September 2022: 1.122");
        assertThat(text.english()).isEqualTo("complaints as of 22 September 2022: 1,122");
    }

    @Test
    void bracesWithinAValueStayAsTheyAre() {
        assertThat(Text.format("{0} dan {1}", "{0} and {1}", "{1}", "{0}").english())
                .isEqualTo("{1} and {0}");
    }

    @Test
    void aTextWithoutValuesHasNoHoles() {
        assertThat(Text.of("{0}").indonesian()).isEqualTo("{0}");
    }

    @Test
    void aWordFollowsItsNumber() {
        assertThat(Text.format("{0} poin", "{0} {0:point|points}", 1).english()).isEqualTo("1 point");
        assertThat(Text.format("{0} poin", "{0} {0:point|points}", 2).english()).isEqualTo("2 points");
    }

    @Test
    void severalValuesStandInARow() {
        assertThat(Text.format("{0}", "{0}", List.of("a")).indonesian()).isEqualTo("a");
        assertThat(Text.format("{0}", "{0}", List.of("a", "b")).indonesian()).isEqualTo("a dan b");
        assertThat(Text.format("{0}", "{0}", List.of("a", "b", "c")).indonesian())
                .isEqualTo("a, b, dan c");
        assertThat(Text.format("{0}", "{0}", List.of("a", "b", "c")).english()).isEqualTo("a, b and c");
    }

    @Test
    void aQuotedTextIsInOneLine() {
        assertThat(Text.format("\"{0}\"", "\"{0}\"", "Pelatihan\nbagi  pimpinan")
                        .indonesian())
                .isEqualTo("\"Pelatihan bagi pimpinan\"");
    }

    @Test
    void textsThatSayTheSameAreEqual() {
        assertThat(Text.format("{0} b", "{0} c", "a"))
                .isEqualTo(Text.of("a b", "a c"))
                .hasSameHashCodeAs("a b");
        assertThat(Text.format("{0} b", "{0} c", "a")).isNotEqualTo(Text.of("a b", "a d"));
    }

    @Test
    void partsAreJoined() {
        assertThat(Text.join("; ", List.of(Text.of("satu", "one"), Text.of("dua", "two")))
                        .english())
                .isEqualTo("one; two");
    }

    @Test
    void manyPartsAreJoined() {
        assertThat(Text.join(",", Collections.nCopies(1_001, Text.of("a"))).english())
                .isEqualTo("a,".repeat(1_000) + "a");
    }

    @Test
    void aTextKeepsTheSeveralValuesItWasGiven() {
        List<String> given = new ArrayList<>(List.of("a", "b"));
        Text text = Text.format("{0}", "{0}", given);
        given.clear();

        assertThat(text.english()).isEqualTo("a and b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{1}", "{", "{x}", "{-1}", "{0:one}", "{0", "{}"})
    void aHoleWithoutValueIsRefused(String sentence) {
        assertThatThrownBy(() -> Text.format(sentence, "fine", "value"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a hole of a text must be {n} or {n:one|other} with n below 1, had '" + sentence + "'");
    }

    @Test
    void aConstantThatCannotSayItselfIsRefused() {
        assertThatThrownBy(() -> Text.format("{0}", "{0}", DayOfWeek.MONDAY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a value of a text must say itself in each language, was MONDAY");
    }
}
