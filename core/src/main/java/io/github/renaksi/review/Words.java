// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.review;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text cut into words: runs of letters and digits.
 *
 * @param text the text
 * @param all its words in their order
 */
record Words(String text, List<Word> all) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]++");

    /**
     * A word of a text.
     *
     * @param text the word
     * @param start where it begins
     * @param end where what follows it begins
     */
    record Word(String text, int start, int end) {}

    static Words of(String text) {
        List<Word> words = new ArrayList<>();
        Matcher found = WORD.matcher(text);
        while (found.find()) {
            words.add(new Word(found.group(), found.start(), found.end()));
        }
        return new Words(text, words);
    }
}
