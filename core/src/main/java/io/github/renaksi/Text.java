package io.github.renaksi;

import io.github.renaksi.internal.Checks;

/**
 * Words of the library, or of whoever extends it, in both languages.
 *
 * <p>Texts of a decree are no {@code Text}: they stay as they were written.
 *
 * @param indonesian the Indonesian words, not blank
 * @param english the English words, not blank
 */
public record Text(String indonesian, String english) {

    // Checks that neither is blank.
    public Text {
        indonesian = Checks.words(indonesian, "Indonesian words of a text");
        english = Checks.words(english, "English words of a text");
    }

    /**
     * A text that is the same in both languages, such as a formula or a name.
     *
     * @param words the words, not blank
     * @return the text
     */
    public static Text of(String words) {
        return new Text(words, words);
    }

    /**
     * A text in both languages.
     *
     * @param indonesian the Indonesian words, not blank
     * @param english the English words, not blank
     * @return the text
     */
    public static Text of(String indonesian, String english) {
        return new Text(indonesian, english);
    }

    /**
     * The words in one language.
     *
     * @param language the language
     * @return the words
     */
    public String in(Language language) {
        return language == Language.INDONESIAN ? indonesian : english;
    }

    /** The Indonesian words. */
    @Override
    public String toString() {
        return indonesian;
    }
}
