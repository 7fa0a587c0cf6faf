// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.figure;

import io.github.renaksi.Language;
import io.github.renaksi.Localized;
import io.github.renaksi.Text;
import io.github.renaksi.internal.Checks;
import java.util.Locale;

/** How a figure may have come to be printed wrong; where chance would give several equally, the first is likeliest. */
public enum HypothesisKind implements Localized {

    /** It was rounded to more decimals first, and rounded again: 2,449 by 2,45 to 2,5. */
    ROUNDED_TWICE("dibulatkan dua kali", "rounded twice"),

    /** It was rounded to more decimals first, and the rest cut off: 2,9996 by 3,000 to 3,00. */
    TRUNCATED_AFTER_ROUNDING("dipotong setelah dibulatkan", "truncated after it was rounded"),

    /** A rounded weight stood for a fraction: 0,11 for 1/9. */
    ROUNDED_WEIGHT("bobot dibulatkan lebih dahulu", "the weight was rounded first"),

    /** What the factor multiplies was rounded before: 3,66 × 25 for 3,6588 × 25. */
    ROUNDED_BEFORE_FACTOR("dibulatkan sebelum dikalikan faktor", "rounded before it was multiplied by the factor"),

    /** Shares were made to add up to 100%, by one of the rules of {@link SetRounding}. */
    FORCED_TO_TOTAL("disesuaikan agar totalnya 100%", "made to fit a total of 100%"),

    /** What is missing to the whole: 2,7% for 97,3%. */
    COMPLEMENT("kebalikannya: sisa dari 100%", "the complement: what is missing to 100%"),

    /** The ratio of two values stood for the growth from one to the other: 120% for 20%. */
    RATIO_FOR_GROWTH("rasio, bukan pertumbuhan", "a ratio in place of growth"),

    /** The growth from one value to another stood for their ratio: 20% for 120%. */
    GROWTH_FOR_RATIO("pertumbuhan, bukan rasio", "growth in place of a ratio"),

    /** Part and whole changed places. */
    EXCHANGED("pembilang dan penyebut tertukar", "part and whole exchanged"),

    /** It was divided by another number of the table. */
    OTHER_DENOMINATOR("penyebut lain dari tabel", "another denominator of the table"),

    /** Two digits that stand side by side changed places in the printed figure. */
    DIGITS_SWAPPED_IN_PRINT("angka tertukar saat dicetak", "digits swapped in print"),

    /** Two digits that stand side by side changed places in the part or the whole. */
    DIGITS_SWAPPED("angka tertukar", "digits swapped"),

    /** A digit of the part or the whole was left out. */
    DIGIT_DROPPED("angka hilang", "a digit left out");

    // Strings, since a constant of an enum holds nothing that could change.
    private final String indonesian;
    private final String english;

    HypothesisKind(String indonesian, String english) {
        this.indonesian = Checks.text(indonesian, "Indonesian words of a hypothesis");
        this.english = Checks.text(english, "English words of a hypothesis");
    }

    /** {@return a stable id for programs, such as {@code other-denominator}} */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What happened, in words. */
    @Override
    public String in(Language language) {
        return Text.of(indonesian, english).in(language);
    }
}
