// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.review;

import io.github.renaksi.review.Words.Word;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Words that stand twice in a row with nothing but space between them: "Nomor Nomor", "tentang Pelayanan Publik tentang
 * Pelayanan Publik". A reduplication has a hyphen or dash between ("rata – rata") and is none, nor is a name that
 * begins as the word before it ends ("Pemerintah Daerah Daerah Istimewa Yogyakarta").
 */
final class DoubledWords {

    private static final int LONGEST = 5;

    private DoubledWords() {}

    /** What stands twice, each once, in the order of the text. */
    static List<String> in(Words of) {
        String text = of.text();
        List<Word> words = of.all();
        Set<String> doubled = new LinkedHashSet<>();
        int at = 0;
        while (at < words.size()) {
            int length = doubled(text, words, at);
            if (length > 0) {
                doubled.add(text.substring(
                        words.get(at).start(), words.get(at + length - 1).end()));
            }
            at += Math.max(1, length);
        }
        return List.copyOf(doubled);
    }

    /** The text with each of them standing once. */
    static String removed(String text) {
        List<Word> words = Words.of(text).all();
        StringBuilder once = new StringBuilder();
        int copied = 0;
        int at = 0;
        while (at < words.size()) {
            int length = doubled(text, words, at);
            if (length > 0) {
                once.append(text, copied, words.get(at).start());
                copied = words.get(at + length).start();
                at += length;
            } else {
                at++;
            }
        }
        return once.append(text.substring(copied)).toString();
    }

    /** How many words from here on stand twice in a row, 0 if none do. */
    private static int doubled(String text, List<Word> words, int at) {
        for (int length = 1; length <= LONGEST && at + 2 * length <= words.size(); length++) {
            if (isDoubled(text, words, at, length)) {
                return length;
            }
        }
        return 0;
    }

    private static boolean isDoubled(String text, List<Word> words, int at, int length) {
        boolean letters = false;
        for (int i = 0; i < length; i++) {
            if (!words.get(at + i)
                    .text()
                    .equalsIgnoreCase(words.get(at + length + i).text())) {
                return false;
            }
            letters |= Character.isLetter(words.get(at + i).text().codePointAt(0));
        }
        boolean name = length == 1
                && words.get(at).text().equalsIgnoreCase("daerah")
                && at + 2 < words.size()
                && words.get(at + 2).text().equalsIgnoreCase("istimewa");
        if (!letters || name) {
            return false;
        }
        for (int i = at; i < at + 2 * length - 1; i++) {
            String between = text.substring(words.get(i).end(), words.get(i + 1).start());
            if (!between.isBlank()) {
                return false;
            }
        }
        return true;
    }
}
