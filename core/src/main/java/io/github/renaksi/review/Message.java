// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.review;

import io.github.renaksi.Language;
import io.github.renaksi.Localized;
import io.github.renaksi.Text;
import io.github.renaksi.internal.Checks;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * What a finding says (pesan temuan): one line of at most {@value Checks#MAX_MESSAGE} characters in each language,
 * whatever it quotes of a plan. A long text is cut, and of a long list the rest is counted.
 */
final class Message {

    private static final int LONGEST = 160;
    private static final int SHORTEST = 10;

    /** Of a name within a name: of the item that a place is in. */
    private static final int LABEL = 60;

    /** What is shown of the words that texts have in common, before they part. */
    private static final int COMMON = 60;

    /** What is cut within itself, such as the words between quotation marks. */
    interface Piece {
        String in(Language language, int limit);
    }

    private Message() {}

    /** As {@link Text#format}, each value in one line and as short as the whole needs it. */
    static Text of(String indonesian, String english, Object... values) {
        int limit = LONGEST;
        Text text = filled(indonesian, english, limit, values);
        while (isLong(text) && limit > SHORTEST) {
            limit = limit * 3 / 4;
            text = filled(indonesian, english, limit, values);
        }
        return text;
    }

    private static boolean isLong(Text text) {
        return Arrays.stream(Language.values()).anyMatch(it -> text.in(it).length() > Checks.MAX_MESSAGE);
    }

    private static Text filled(String indonesian, String english, int limit, Object... values) {
        return Text.format(
                indonesian,
                english,
                Arrays.stream(values).map(value -> shortened(value, limit)).toArray());
    }

    private static Object shortened(Object value, int limit) {
        if (value instanceof Integer || value instanceof Long || value instanceof LocalDate) {
            return value;
        }
        return value instanceof Collection<?> several
                ? (Localized) language -> listed(several, limit, language)
                : (Localized) language -> words(value, limit, language);
    }

    private static String words(Object value, int limit, Language language) {
        if (value instanceof Piece piece) {
            return piece.in(language, limit);
        }
        return cut(value instanceof Localized localized ? localized.in(language) : value.toString(), limit);
    }

    /** As many as have room, at least one, and how many there are besides. */
    private static String listed(Collection<?> values, int limit, Language language) {
        List<String> shown = new ArrayList<>();
        int length = 0;
        for (Object value : values) {
            String words = words(value, limit, language);
            length += words.length();
            if (!shown.isEmpty() && length > 2 * limit) {
                int more = values.size() - shown.size();
                shown.add(language.choose("dan " + more + " lainnya", "and " + more + " more"));
                break;
            }
            shown.add(words);
        }
        return String.join(", ", shown);
    }

    /** Texts of a plan, each between quotation marks, from near where they part. */
    static List<Piece> quoted(Collection<String> texts) {
        return apart(texts).stream()
                .map(text -> (Piece) (language, limit) -> "\"" + cut(text, limit) + "\"")
                .toList();
    }

    /** How many of how many: {@code seluruh (12)} where it is each of several, else {@code 3 dari 12}. */
    static Text share(int count, int of) {
        return count == of && of > 1
                ? Text.format("seluruh ({0})", "all {0}", of)
                : Text.format("{0} dari {1}", "{0} of {1}", count, of);
    }

    /** As {@link #share}, at the beginning of a sentence. */
    static Text leadingShare(int count, int of) {
        return count == of && of > 1 ? Text.format("Seluruh ({0})", "All {0}", of) : share(count, of);
    }

    /** Names with where each stands first: {@code "Biro Organisasi" (Tabel 9, I.1), "Biro Org." (Tabel 9, I.2)}. */
    static List<Piece> placed(Map<String, Place> places) {
        return places.entrySet().stream()
                .map(entry -> (Piece) (language, limit) -> "\"" + cut(entry.getKey(), limit) + "\" ("
                        + entry.getValue().words().in(language) + ")")
                .toList();
    }

    /** Texts without what long ones have in common at their beginning, so that it is seen where they part. */
    static List<String> apart(Collection<String> texts) {
        List<String> lines = texts.stream().map(Checks::singleSpaced).toList();
        int from = lines.get(0).lastIndexOf(' ', common(lines) - COMMON);
        return lines.size() < 2 || from <= 0 || lines.stream().allMatch(line -> line.length() <= LONGEST)
                ? lines
                : lines.stream().map(line -> "…" + line.substring(from + 1)).toList();
    }

    private static int common(List<String> lines) {
        int common = lines.get(0).length();
        for (String line : lines) {
            int same = 0;
            while (same < Math.min(common, line.length())
                    && line.charAt(same) == lines.get(0).charAt(same)) {
                same++;
            }
            common = same;
        }
        return common;
    }

    /** A name as part of another: in one line, cut where it is long. */
    static String label(String name) {
        return cut(name, LABEL);
    }

    private static String cut(String words, int limit) {
        String line = Checks.singleSpaced(words);
        if (line.length() <= limit) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(limit - 1)) ? limit - 1 : limit;
        return line.substring(0, end) + "…";
    }
}
