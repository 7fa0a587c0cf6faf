// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.review;

import io.github.renaksi.review.Words.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds the abbreviated names of systems and offices in texts. */
final class Terms {

    private static final Pattern JOINT = Pattern.compile("[\\s&–-]+");
    private static final Pattern ABBREVIATION = Pattern.compile("\\p{Lu}[\\p{Lu}\\p{N}]");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    // The 4 of SP4N is an A to whoever types it by its look.
    private static final Pattern FOUR = Pattern.compile("(?<=\\p{L})4(?=\\p{L})");
    private static final int LONGEST = 3;

    /**
     * One to three capitalised words with an abbreviation among them.
     *
     * @param key the same for all its spellings
     * @param spelling as it is written
     * @param compound whether it has more than one word
     */
    record Term(String key, String spelling, boolean compound) {}

    private Terms() {}

    static String key(String term) {
        return FOUR.matcher(Folding.fold(term)).replaceAll("a");
    }

    static List<Term> in(Words of) {
        String text = of.text();
        List<Word> words = of.all();
        List<Term> terms = new ArrayList<>();
        for (int first = 0; first < words.size(); first++) {
            for (int last = first; last < Math.min(words.size(), first + LONGEST); last++) {
                if (!isCapitalised(words.get(last)) || !isJoined(text, words, first, last)) {
                    break;
                }
                int end = words.get(last).end();
                boolean exclaimed = end < text.length() && text.charAt(end) == '!';
                String term = text.substring(words.get(first).start(), exclaimed ? end + 1 : end);
                if (ABBREVIATION.matcher(term).find()) {
                    terms.add(new Term(key(term), term, last > first));
                }
            }
        }
        return terms;
    }

    /** "Dan" at the beginning of a sentence joins, and 2022 is a year. */
    private static boolean isCapitalised(Word word) {
        char first = word.text().charAt(0);
        return Character.isDigit(first)
                ? !YEAR.matcher(word.text()).matches()
                : Character.isUpperCase(first) && !word.text().equalsIgnoreCase("dan");
    }

    private static boolean isJoined(String text, List<Word> words, int first, int last) {
        return first == last
                || JOINT.matcher(text.substring(
                                words.get(last - 1).end(), words.get(last).start()))
                        .matches();
    }
}
