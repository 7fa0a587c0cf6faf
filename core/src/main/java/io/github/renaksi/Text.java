// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi;

import io.github.renaksi.internal.Checks;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words of the library, or of whoever extends it, in every language (kalimat).
 *
 * <pre>{@code
 * Text.format("Target {0} lebih buruk daripada baseline {1}.", "The target {0} is worse than the baseline {1}.", target, baseline)
 * Text.format("{0} pengaduan", "{0} {0:complaint|complaints}", 1) // 1 pengaduan, 1 complaint
 * }</pre>
 *
 * <p>Values are written when the words are asked for, each as the language writes it: what is {@link Localized} by
 * itself, a date with the name of its month, a whole number with its thousands apart, a list with commas and "dan" or
 * "and" before the last. Texts of a decree are no {@code Text}: they stay as they were written, and within a sentence
 * in one line.
 *
 * <p>Two texts are equal if they say the same in every language.
 */
public final class Text implements Localized {

    private static final Object[] NO_VALUES = {};

    private final String indonesian;
    private final String english;
    private final Object[] values;

    private Text(String indonesian, String english, Object[] values) {
        this.indonesian = Checks.words(indonesian, "Indonesian words of a text");
        this.english = Checks.words(english, "English words of a text");
        this.values = values;
    }

    /**
     * A text that is the same in all languages, such as a formula or a name.
     *
     * @param words the words, not blank
     * @return the text
     * @throws IllegalArgumentException if the words are blank or ill-formed
     */
    public static Text of(String words) {
        return of(words, words);
    }

    /**
     * A text in both languages, without holes: a brace is a brace.
     *
     * @param indonesian the Indonesian words, not blank
     * @param english the English words, not blank
     * @return the text
     * @throws IllegalArgumentException if the words of one language are blank or ill-formed
     */
    public static Text of(String indonesian, String english) {
        return new Text(indonesian, english, NO_VALUES);
    }

    /**
     * A sentence with holes: {@code {0}} is the first value, {@code {1}} the second, and {@code {0:point|points}} the
     * first word where the first value is 1 and else the second. All are filled in one pass, so that braces within a
     * value stay as they are. A language may leave a value out.
     *
     * @param indonesian the Indonesian sentence
     * @param english the English sentence
     * @param values what stands in the holes: {@link Localized}, a text, a whole number (grouped; a year is a text or a
     *     period), a date, a collection of these, or a value whose {@code toString()} is the same in all languages
     * @return the text
     * @throws IllegalArgumentException if a sentence is blank or has a hole without value, or a value is a constant of
     *     an enum that cannot say itself
     */
    public static Text format(String indonesian, String english, Object... values) {
        Object[] copy = Checks.list(values, "values of a text").toArray();
        for (int i = 0; i < copy.length; i++) {
            if (copy[i] instanceof Enum<?> && !(copy[i] instanceof Localized)) {
                throw Checks.failure(
                        ProblemCode.INVALID,
                        "nilai dalam kalimat harus dapat dinyatakan dalam setiap bahasa, diisi %s",
                        "a value of a text must say itself in each language, was %s",
                        Checks.value(copy[i]));
            }
            if (copy[i] instanceof Collection<?> several) {
                copy[i] = Checks.reported(several, "values of a text");
            }
        }
        Template.check(indonesian, copy.length);
        Template.check(english, copy.length);
        return new Text(indonesian, english, copy);
    }

    /**
     * Several things in a row.
     *
     * @param separator what stands between them, such as {@code "; "}
     * @param parts the things, at least one
     * @return the text
     * @throws IllegalArgumentException if there is none
     */
    public static Text join(String separator, Collection<? extends Localized> parts) {
        Checks.notNull(separator, "separator of a text");
        Checks.notEmpty(Checks.list(parts, "parts of a text"), "parts of a text");
        StringBuilder holes = new StringBuilder();
        for (int i = 0; i < parts.size(); i++) {
            holes.append(i == 0 ? "" : separator).append('{').append(i).append('}');
        }
        return format(holes.toString(), holes.toString(), parts.toArray());
    }

    /**
     * The words in one language, every hole filled.
     *
     * @param language the language
     * @return the words
     */
    @Override
    public String in(Language language) {
        String words = Checks.notNull(language, "language of a text").choose(indonesian, english);
        return values.length == 0 ? words : Template.fill(words, values, language);
    }

    /**
     * The words in Indonesian.
     *
     * @return {@code in(Language.INDONESIAN)}
     */
    public String indonesian() {
        return in(Language.INDONESIAN);
    }

    /**
     * The words in English.
     *
     * @return {@code in(Language.ENGLISH)}
     */
    public String english() {
        return in(Language.ENGLISH);
    }

    /**
     * Whether two texts say the same in every language.
     *
     * @param other the other object
     * @return whether it is a text of equal words
     */
    @Override
    public boolean equals(@Nullable Object other) {
        if (!(other instanceof Text that)) {
            return false;
        }
        for (Language language : Language.values()) {
            if (!in(language).equals(that.in(language))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int hashCode() {
        return indonesian().hashCode();
    }

    /** The Indonesian words. */
    @Override
    public String toString() {
        return indonesian();
    }

    /** A sentence with holes. */
    private static final class Template {

        private Template() {}

        /** Refuses a hole that no value fills. */
        static void check(String sentence, int values) {
            Checks.notNull(sentence, "words of a text");
            for (int open = sentence.indexOf('{'); open >= 0; open = sentence.indexOf('{', open + 1)) {
                int index = index(sentence, open);
                if (index < 0 || index >= values) {
                    throw Checks.failure(
                            ProblemCode.NOT_A_TEMPLATE,
                            "tempat isian kalimat harus {n} atau {n:satu|lainnya} dengan n di bawah %d, ada %s",
                            "a hole of a text must be {n} or {n:one|other} with n below %d, had %s",
                            Checks.limit(values),
                            Checks.quoted(sentence.substring(open)));
                }
            }
        }

        /** The number behind an opening brace, or −1 where there is none. */
        private static int index(String sentence, int open) {
            int end = sentence.indexOf('}', open);
            int colon = sentence.indexOf(':', open);
            int stop = colon >= 0 && colon < end ? colon : end;
            boolean bar = stop == end || sentence.substring(stop, end).indexOf('|') > 0;
            if (stop <= open + 1 || stop > open + 6 || !bar) {
                return -1;
            }
            int index = 0;
            for (int i = open + 1; i < stop; i++) {
                int digit = Character.digit(sentence.charAt(i), 10);
                if (digit < 0) {
                    return -1;
                }
                index = 10 * index + digit;
            }
            return index;
        }

        static String fill(String sentence, Object[] values, Language language) {
            StringBuilder words = new StringBuilder(sentence.length() + 16 * values.length);
            int at = 0;
            for (int open = sentence.indexOf('{'); open >= 0; open = sentence.indexOf('{', at)) {
                words.append(sentence, at, open);
                int close = sentence.indexOf('}', open);
                Object value = values[index(sentence, open)];
                int colon = sentence.indexOf(':', open);
                if (colon >= 0 && colon < close) {
                    int bar = sentence.indexOf('|', colon);
                    boolean one = value.toString().equals("1");
                    words.append(sentence, one ? colon + 1 : bar + 1, one ? bar : close);
                } else {
                    words.append(written(value, language));
                }
                at = close + 1;
            }
            return words.append(sentence, at, sentence.length()).toString();
        }

        private static String written(Object value, Language language) {
            if (value instanceof Localized localized) {
                return localized.in(language);
            }
            if (value instanceof LocalDate date) {
                return language.write(date);
            }
            if (value instanceof Integer || value instanceof Long || value instanceof BigInteger) {
                return language.write(new BigInteger(value.toString()));
            }
            if (value instanceof Collection<?> several) {
                List<String> words = new ArrayList<>(several.size());
                for (Object each : several) {
                    words.add(written(each, language));
                }
                return language.list(words);
            }
            return inOneLine(value.toString());
        }

        /** Scans break lines anywhere; within a sentence that is a space. */
        private static String inOneLine(String words) {
            boolean broken = words.indexOf('\n') >= 0 || words.indexOf('\t') >= 0;
            return broken ? Checks.singleSpaced(words) : words;
        }
    }
}
