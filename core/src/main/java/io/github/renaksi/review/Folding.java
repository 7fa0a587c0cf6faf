// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** When two names are the same name. */
final class Folding {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private Folding() {}

    /**
     * A text without case, spaces, punctuation and the word "dan" or "&amp;". "dan" goes wherever it stands, since
     * scans lose the spaces around it; it goes from both names alike.
     */
    static String fold(String text) {
        return String.join("", words(text)).replace("dan", "");
    }

    static boolean same(String first, String second) {
        return fold(first).equals(fold(second));
    }

    /** The words of a text in lower case. */
    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher found = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (found.find()) {
            words.add(found.group());
        }
        return words;
    }
}
