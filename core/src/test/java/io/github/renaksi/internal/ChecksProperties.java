package io.github.renaksi.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.renaksi.arbitraries.RenaksiArbitraries;
import java.text.Normalizer;
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

    @Property
    void aQuoteIsShortWhateverTheValue(@ForAll String value) {
        assertThat(Checks.quote(value)).hasSizeLessThan(100).startsWith("'");
    }
}
