// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.internal;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.renaksi.ProblemCode;
import io.github.renaksi.arbitraries.HostileTexts;
import io.github.renaksi.arbitraries.RenaksiArbitraries;
import java.text.Normalizer;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ChecksProperties {

    @Provide
    Arbitrary<String> words() {
        return RenaksiArbitraries.words();
    }

    @Provide
    Arbitrary<String> ids() {
        return RenaksiArbitraries.ids();
    }

    @Provide
    Arbitrary<String> anything() {
        return Arbitraries.strings().all().ofMaxLength(30);
    }

    @Property
    void wordsAreTakenAsTheyAre(@ForAll("words") String words) {
        assertThat(Checks.text(words, "words")).isEqualTo(words);
    }

    @Property
    void idsAreTakenAsTheyAre(@ForAll("ids") String id) {
        assertThat(Checks.id(id, "id")).isEqualTo(id);
    }

    @Property
    void anyTextIsEitherRefusedOrTakenOnceAndForAll(@ForAll("anything") String text) {
        String taken;
        try {
            taken = Checks.text(text, "text");
        } catch (IllegalArgumentException refused) {
            assertThat(refused).hasMessageStartingWith("text ");
            return;
        }
        assertThat(Checks.text(taken, "text")).isEqualTo(taken);
        assertThat(Normalizer.isNormalized(taken, Normalizer.Form.NFC)).isTrue();
    }

    @Provide
    Arbitrary<String> hostile() {
        return HostileTexts.hostileTexts(40, 3000);
    }

    /** Every check that takes a text, and whatever else shows one. */
    private static final Map<String, Consumer<String>> CHECKS = Map.ofEntries(
            entry("text", it -> Checks.text(it, "name of '%s'", it)),
            entry("words", it -> Checks.words(it, "name of '%s'", it)),
            entry("optional text", it -> Checks.optionalText(Optional.of(it), "name of '%s'", it)),
            entry("id", it -> Checks.id(it, "id of '%s'", it)),
            entry("optional id", it -> Checks.optionalId(Optional.of(it), "id of '%s'", it)),
            entry("texts", it -> Checks.texts(List.of(it), "texts of '%s' and %s", it, it)),
            entry("ids", it -> Checks.ids(List.of(it), "ids of '%s'", it)),
            entry("key", it -> Checks.map(Map.of(it, 1), "map of '%s'", it)),
            entry("value", it -> Checks.textMap(Map.of("a", it), "map of '%s' in '%s' in '%s'", it, it, it)),
            entry("twice", it -> Checks.unique(List.of(it, it), each -> each, "ids of '%s'", it)),
            entry("none", it -> Checks.notEmpty(List.of(), "ids of '%s', '%s', '%s' and '%s'", it, it, it, it)),
            entry("null", it -> Checks.notNull(null, "name of '%s'", it)),
            entry("null in a list", it -> Checks.list(Collections.singletonList(null), "name of '%s'", it)),
            entry("null in a map", it -> Checks.map(Collections.singletonMap("a", null), "name of '%s'", it)),
            entry("bounds", it -> Checks.between(1, 2, 3, "size of %s", it)),
            entry("not negative", it -> Checks.notNegative(-1, "count of %s", it)),
            entry("quote", it -> {
                throw Checks.failure(ProblemCode.INVALID, "diisi %s", "was %s", Checks.quoted(it));
            }));

    @Property(tries = 300)
    void aMessageIsOneShortLineWhateverCameIn(@ForAll("hostile") String value) {
        CHECKS.forEach((check, asked) -> {
            try {
                asked.accept(value);
            } catch (IllegalArgumentException | NullPointerException refused) {
                assertThat(refused.getMessage())
                        .as(check)
                        .hasSizeBetween(1, 500)
                        .matches(HostileTexts::readsAsItStands, "shows all");
            }
        });
    }

    @Property
    void whatIsComposedHasNoMoreThanThirtyMarksInARow(@ForAll("marked") String value) {
        boolean tooMany = MORE_THAN_THIRTY_MARKS.matcher(value).find();

        assertThat(refuses(value)).isEqualTo(tooMany);
    }

    private static final Pattern MORE_THAN_THIRTY_MARKS = Pattern.compile("\\p{M}{31}");

    @Provide
    Arbitrary<String> marked() {
        Arbitrary<String> marks = Arbitraries.of("\u0301", "\u0327", "\u20dd", "\u0903", "\ud834\udd65")
                .list()
                .ofMinSize(0)
                .ofMaxSize(34)
                .map(some -> String.join("", some));
        return Arbitraries.of("a", "\u0915", "\ud83d\ude00", " ")
                .flatMap(base -> marks.map(some -> base + some))
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(some -> "x" + String.join("", some));
    }

    private static boolean refuses(String value) {
        try {
            Checks.words(value, "words");
            return false;
        } catch (IllegalArgumentException refused) {
            assertThat(refused).hasMessageContaining("combining marks");
            return true;
        }
    }

    @Property
    void aQuoteIsShortWhateverTheValue(@ForAll String value) {
        assertThat(Checks.quote(value)).hasSizeLessThan(100).startsWith("'");
    }
}
