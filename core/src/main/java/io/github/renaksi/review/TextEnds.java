// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.review;

import io.github.renaksi.Text;
import io.github.renaksi.review.Words.Word;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** When a text ends too early. */
final class TextEnds {

    /** Words that no sentence or name ends with. */
    private static final Set<String> OPEN = Set.of(
            "adalah",
            "agar",
            "atau",
            "bagi",
            "bahwa",
            "dalam",
            "dan",
            "dari",
            "dengan",
            "di",
            "karena",
            "ke",
            "kepada",
            "maupun",
            "melalui",
            "mulai",
            "namun",
            "oleh",
            "pada",
            "para",
            "sebagai",
            "secara",
            "sehingga",
            "serta",
            "tentang",
            "terhadap",
            "tetapi",
            "untuk",
            "yaitu",
            "yang");

    /** What such a word may well end when it follows another: "peran serta". */
    private static final Map<String, Set<String>> COMPOUNDS = Map.of(
            "serta", Set.of("ikut", "peran", "turut"),
            "dalam", Set.of("bagian", "dan", "dari", "lebih", "orang"),
            "mulai", Set.of("akan", "baru", "belum", "jam", "saat", "sudah", "tahun", "tanggal", "telah", "waktu"));

    /** A word that went on in the next line. */
    private static final Pattern BROKEN = Pattern.compile("\\p{L}-$");

    private static final Pattern INCHES = Pattern.compile("(?<=\\d)\"");

    private TextEnds() {}

    /** Why a text seems to end too early, or empty where it is whole, whatever stands beside it. */
    static Optional<Text> cutOff(Words words) {
        String text = words.text();
        if (isOpened(text)) {
            return Optional.of(
                    Text.of("tanda kurung atau tanda petik tidak ditutup", "a bracket or quotation is not closed"));
        }
        char last = text.charAt(text.length() - 1);
        if (last == ',') {
            return Optional.of(Text.of("berakhir dengan koma", "it ends with a comma"));
        }
        if (last == '&' || last == '/' || BROKEN.matcher(text).find()) {
            return Optional.of(endingWith(Character.toString(last)));
        }
        return Character.isLetterOrDigit(last) ? openWord(words.all()).map(TextEnds::endingWith) : Optional.empty();
    }

    private static Text endingWith(String word) {
        return Text.format("berakhir dengan \"{0}\"", "it ends with \"{0}\"", word);
    }

    /** The last word, if it leaves a text open. */
    private static Optional<String> openWord(List<Word> words) {
        String last = lower(words, words.size() - 1);
        String before = words.size() > 1 ? lower(words, words.size() - 2) : "";
        // "ke luar dan ke dalam" is whole.
        boolean inside = last.equals("dalam")
                && words.stream().anyMatch(word -> word.text().equalsIgnoreCase("luar"));
        return OPEN.contains(last)
                        && !inside
                        && !COMPOUNDS.getOrDefault(last, Set.of()).contains(before)
                ? Optional.of(last)
                : Optional.empty();
    }

    private static String lower(List<Word> words, int index) {
        return words.get(index).text().toLowerCase(Locale.ROOT);
    }

    /** Some documents close a quotation with the mark that opens one. */
    private static boolean isOpened(String text) {
        int quotes = count(text, '“') + count(text, '”');
        return count(text, '(') > count(text, ')')
                || count(text, '[') > count(text, ']')
                || isQuotationOpen(text)
                || (count(text, '“') > count(text, '”') && quotes % 2 == 1);
    }

    /** The mark behind a number may be that of inches: a screen of 24". */
    private static boolean isQuotationOpen(String text) {
        return count(text, '"') % 2 == 1 && count(INCHES.matcher(text).replaceAll(""), '"') % 2 == 1;
    }

    private static int count(String text, char mark) {
        int count = 0;
        for (int at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
            count++;
        }
        return count;
    }
}
