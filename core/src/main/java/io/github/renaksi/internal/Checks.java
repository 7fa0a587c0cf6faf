// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.internal;

import io.github.renaksi.InvalidInputException;
import io.github.renaksi.Language;
import io.github.renaksi.Problem;
import io.github.renaksi.ProblemCode;
import io.github.renaksi.Text;
import java.math.BigInteger;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The checks at the door of every value: each names the thing, the value and the limit.
 *
 * <p>The name of the thing is a format with its arguments ({@code "name of aspect '%s'", id}), put together only when a
 * check fails. What is missing is a {@link NullPointerException}, what is wrong an {@link InvalidInputException}, whose
 * problem says itself in both languages: {@link Terms} has the nouns of which names are made.
 *
 * <p>A message has {@value #MAX_MESSAGE} characters at most and is one line that reads as it stands: of a value that
 * came from outside, controls, line ends, invisible characters and those that change the direction of writing are shown
 * by their code, <code>&#92;u{202E}</code>.
 */
public final class Checks {

    /** Longest text of any component, in UTF-16 code units: the longest of the decree has under 600. */
    public static final int MAX_TEXT = 10_000;

    /** Longest id. */
    public static final int MAX_ID = 64;

    /** Most elements of any list or map. */
    public static final int MAX_ELEMENTS = 10_000;

    /** Most reports, tallies or realisations: 23 activities of 50 offices in 20 quarters are 23,000 of one plan. */
    public static final int MAX_REPORTED = 1_000_000;

    /** Largest denominator of a share, an amount or a level that is no decimal of at most six places. */
    public static final int MAX_DENOMINATOR = 10_000;

    /** Largest denominator of a weight that is no decimal of at most six places. */
    public static final int MAX_WEIGHT_DENOMINATOR = 1_000;

    /** Largest amount and weight, as a power of ten: whatever a long counts is an amount. */
    public static final int MAX_MAGNITUDE = 19;

    /** The denominator that all decimals of at most six places have in common. */
    public static final int DECIMALS = 1_000_000;

    /** Longest message of any failure, in UTF-16 code units. */
    public static final int MAX_MESSAGE = 500;

    /**
     * Most combining marks in a row, as in Unicode's stream-safe text format (UAX 15, section 13): no writing comes
     * near it, and the time that composing takes grows with the square of it.
     */
    public static final int MAX_MARKS = 30;

    /** Below it every text is in NFC. */
    private static final char FIRST_COMBINING = '\u0300';

    /** The largest amount as it is written. */
    private static final String POWER = "10^" + MAX_MAGNITUDE;

    private static final BigInteger LARGEST = BigInteger.TEN.pow(MAX_MAGNITUDE);
    private static final int MAX_QUOTED = 60;
    private static final int MAX_SHOWN = 200;
    private static final int LEAST_SHOWN = 20;
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    private Checks() {}

    /** Refuses null, by the name of the thing. */
    public static <T> T notNull(@Nullable T value, String name, @Nullable Object... of) {
        if (value == null) {
            throw missing(name, of);
        }
        return value;
    }

    private static NullPointerException missing(String name, @Nullable Object... of) {
        return new NullPointerException(format(name + " must not be null", of));
    }

    /**
     * The text in NFC, with plain line feeds and without outer white space, zero-width spaces and byte order marks
     * included; refuses a blank, too long or ill-formed one.
     *
     * <p>Blank is also what holds invisible characters only. Among visible ones these are kept, since names and emoji
     * are spelt with joiners. But no text turns the direction of writing (U+202A to U+202E and U+2066 to U+2069): it
     * would be printed otherwise than it is stored.
     */
    public static String text(String value, String name, @Nullable Object... of) {
        // Before anything is copied, and after, since NFC can make two characters of one.
        String words = words(length(notNull(value, name, of), name, of), name, of);
        return length(words, name, of);
    }

    /** As {@link #text}, for words that the library puts together itself and that may be long. */
    public static String words(String value, String name, @Nullable Object... of) {
        int start = 0;
        int end = notNull(value, name, of).length();
        while (start < end && isBlank(value.charAt(start))) {
            start++;
        }
        while (start < end && isBlank(value.charAt(end - 1))) {
            end--;
        }
        boolean visible = false;
        boolean plain = true;
        int marks = 0;
        for (int i = start; i < end; i++) {
            int point = value.codePointAt(i);
            if (point > ' ' && point < 0x7f) {
                visible = true;
                marks = 0;
                continue;
            }
            marks = isMark(point) ? marks + 1 : 0;
            @Nullable Text fault = fault(value, i, marks);
            if (fault != null) {
                throw refusal(
                        ProblemCode.ILL_FORMED,
                        name,
                        of,
                        "memuat %s (%s pada indeks %d)",
                        "holds %s (%s at index %d)",
                        fault,
                        value(String.format(Locale.ROOT, "U+%04X", point)),
                        i - start);
            }
            visible |= !isHidden(point) && !isBlank(value.charAt(i));
            plain &= point < FIRST_COMBINING;
            i += Character.charCount(point) - 1;
        }
        if (!visible) {
            throw refusal(ProblemCode.BLANK, name, of, "tidak boleh kosong", "must not be blank");
        }
        String stripped = value.substring(start, end).replace("\r\n", "\n");
        return plain ? stripped : Normalizer.normalize(stripped, Normalizer.Form.NFC);
    }

    /** What no text may hold, or null where it is nothing of this. */
    private static @Nullable Text fault(String value, int index, int marks) {
        if (marks > MAX_MARKS) {
            return Text.format(
                    "lebih dari {0} tanda diakritik berturut-turut",
                    "more than {0} combining marks in a row", MAX_MARKS);
        }
        int point = value.codePointAt(index);
        return switch (Character.getType(point)) {
            case Character.SURROGATE -> Text.of("setengah karakter", "half a character");
            case Character.CONTROL ->
                point == '\n' || point == '\t' || isLineEnd(value, index)
                        ? null
                        : Text.of("karakter kendali", "a control character");
            case Character.FORMAT ->
                turns(point) ? Text.of("pembalik arah tulisan", "a change of the direction of writing") : null;
            default -> null;
        };
    }

    /** Embeddings, overrides and isolates; the marks U+061C, U+200E and U+200F turn nothing that stands around them. */
    private static boolean turns(int point) {
        return (point >= 0x202a && point <= 0x202e) || (point >= 0x2066 && point <= 0x2069);
    }

    private static boolean isMark(int point) {
        return switch (Character.getType(point)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }

    /**
     * Whether nothing is seen of a character, or it turns what stands around it: controls, format characters, line
     * separators, halves, and what is drawn as nothing (the joiner of graphemes, fillers of Hangul, inherent vowels of
     * Khmer, variation selectors, the blank of Braille, tags).
     */
    private static boolean isHidden(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default ->
                point == 0x034f
                        || (point >= 0x115f && point <= 0x1160)
                        || (point >= 0x17b4 && point <= 0x17b5)
                        || (point >= 0x180b && point <= 0x180f)
                        || point == 0x2800
                        || point == 0x3164
                        || (point >= 0xfe00 && point <= 0xfe0f)
                        || point == 0xffa0
                        || (point >= 0xe0000 && point <= 0xe0fff);
        };
    }

    /** Whether a line ends here as it does on Windows; the text is kept with plain line feeds. */
    private static boolean isLineEnd(String value, int index) {
        return value.startsWith("\r\n", index);
    }

    /**
     * The words with single plain spaces between them, whatever stood there: exports and word processors use no-break
     * ones.
     */
    public static String singleSpaced(String value) {
        return isSingleSpaced(value)
                ? value
                : SPACES.matcher(value).replaceAll(" ").strip();
    }

    /** Whether a value is plain and single-spaced as it stands, as nearly every one is; may be false of one that is. */
    private static boolean isSingleSpaced(String value) {
        boolean inWord = false;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean visible = c > ' ' && c < 0x7f;
            if (!visible && (c != ' ' || !inWord)) {
                return false;
            }
            inWord = visible;
        }
        return inWord;
    }

    /** White space of every kind, no-break and zero-width spaces included, and the byte order mark of an export. */
    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff';
    }

    private static String length(String value, String name, @Nullable Object... of) {
        if (value.length() > MAX_TEXT) {
            throw refusal(
                    ProblemCode.TOO_LONG,
                    name,
                    of,
                    "paling banyak %d karakter, ada %d",
                    "must have at most %d characters, had %d",
                    limit(MAX_TEXT),
                    value(value.length()));
        }
        return value;
    }

    /** As {@link #text}, where there is a text. */
    public static Optional<String> optionalText(Optional<String> value, String name, @Nullable Object... of) {
        return notNull(value, name, of).map(text -> text(text, name, of));
    }

    /** An id: a letter or digit, then letters, digits, points, underscores and hyphens, {@value #MAX_ID} at most. */
    public static String id(String value, String name, @Nullable Object... of) {
        if (!isId(notNull(value, name, of))) {
            throw refusal(
                    ProblemCode.NOT_AN_ID,
                    name,
                    of,
                    "harus 1 sampai %d huruf, angka, '.', '_', atau '-' dan diawali huruf atau angka, diisi %s",
                    "must be 1 to %d letters, digits, '.', '_' or '-' and begin with a letter or digit, was %s",
                    limit(MAX_ID),
                    quoted(value));
        }
        return value;
    }

    private static boolean isId(String value) {
        if (value.isEmpty() || value.length() > MAX_ID) {
            return false;
        }
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean alphanumeric = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            if (!alphanumeric && (i == 0 || (c != '.' && c != '_' && c != '-'))) {
                return false;
            }
        }
        return true;
    }

    /** An unmodifiable copy in the same order; refuses too many elements. */
    public static <T> List<T> list(Collection<? extends T> values, String name, @Nullable Object... of) {
        return list(MAX_ELEMENTS, values, name, of);
    }

    /** As {@link #list(Collection, String, Object...)}, of the elements of an array. */
    public static <T> List<T> list(T[] values, String name, @Nullable Object... of) {
        return list(Arrays.asList(notNull(values, name, of)), name, of);
    }

    /**
     * As {@link #list(Collection, String, Object...)}, of what offices report over years, {@value #MAX_REPORTED} at
     * most.
     */
    public static <T> List<T> reported(Collection<? extends T> values, String name, @Nullable Object... of) {
        return list(MAX_REPORTED, values, name, of);
    }

    private static <T> List<T> list(int limit, Collection<? extends T> values, String name, @Nullable Object... of) {
        size(limit, notNull(values, name, of).size(), name, of);
        for (T value : values) {
            if (value == null) {
                throw missing("each of " + name, of);
            }
        }
        return List.copyOf(values);
    }

    /** As {@link #list(Collection, String, Object...)}, of texts. */
    public static List<String> texts(Collection<String> values, String name, @Nullable Object... of) {
        List<String> texts = new ArrayList<>();
        for (String value : list(values, name, of)) {
            texts.add(text(value, name, of));
        }
        return Collections.unmodifiableList(texts);
    }

    /** An unmodifiable copy in the same order; refuses too many entries and keys that are no ids. */
    public static <V> Map<String, V> map(Map<String, ? extends V> values, String name, @Nullable Object... of) {
        size(MAX_ELEMENTS, notNull(values, name, of).size(), name, of);
        Map<String, V> copy = new LinkedHashMap<>();
        values.forEach((key, value) -> copy.put(id(key, "key of " + name, of), entry(key, value, name, of)));
        return Collections.unmodifiableMap(copy);
    }

    private static <V> V entry(Object key, @Nullable V value, String name, @Nullable Object... of) {
        if (value == null) {
            throw missing("'%s' in " + name, both(new Object[] {key}, of));
        }
        return value;
    }

    /** As {@link #map}, of texts. */
    public static Map<String, String> textMap(Map<String, String> values, String name, @Nullable Object... of) {
        Map<String, String> copy = new LinkedHashMap<>();
        map(values, name, of)
                .forEach((key, value) -> copy.put(key, text(value, "'%s' in " + name, both(new Object[] {key}, of))));
        return Collections.unmodifiableMap(copy);
    }

    /** As {@link #list(Collection, String, Object...)}, of ids, each once. */
    public static List<String> ids(Collection<String> values, String name, @Nullable Object... of) {
        List<String> ids = new ArrayList<>();
        for (String value : list(values, name, of)) {
            ids.add(id(value, "each of " + name, of));
        }
        unique(ids, Function.identity(), name, of);
        return Collections.unmodifiableList(ids);
    }

    /** An unmodifiable copy in the order of the keys; refuses too many entries. */
    public static <K extends Comparable<K>, V> SortedMap<K, V> sorted(
            Map<K, ? extends V> values, String name, @Nullable Object... of) {
        size(MAX_ELEMENTS, notNull(values, name, of).size(), name, of);
        SortedMap<K, V> copy = new TreeMap<>();
        values.forEach((key, value) -> copy.put(notNull(key, "key of " + name, of), entry(key, value, name, of)));
        return Collections.unmodifiableSortedMap(copy);
    }

    /** As {@link #id}, where there is one. */
    public static Optional<String> optionalId(Optional<String> value, String name, @Nullable Object... of) {
        return notNull(value, name, of).map(id -> id(id, name, of));
    }

    /** Refuses a key that two elements share, naming it. */
    public static <T> void unique(
            Iterable<? extends T> values, Function<T, ?> key, String name, @Nullable Object... of) {
        Set<Object> seen = new HashSet<>();
        for (T value : values) {
            Object id = key.apply(value);
            if (!seen.add(id)) {
                throw refusal(
                        ProblemCode.NOT_UNIQUE,
                        name,
                        of,
                        "tidak boleh berulang, '%s' muncul dua kali",
                        "must be unique, '%s' occurs twice",
                        value(id));
            }
        }
    }

    /** Refuses an empty collection. */
    public static void notEmpty(Collection<?> values, String name, @Nullable Object... of) {
        if (values.isEmpty()) {
            throw refusal(ProblemCode.TOO_FEW, name, of, "tidak boleh kosong", "must not be empty");
        }
    }

    /** Refuses a number outside the bounds, both included. */
    public static int between(int min, int max, int value, String name, @Nullable Object... of) {
        if (value < min || value > max) {
            throw refusal(
                    ProblemCode.OUT_OF_RANGE,
                    name,
                    of,
                    "harus dari %d sampai %d, diisi %d",
                    "must be from %d to %d, was %d",
                    min,
                    limit(value < min ? min : max, max),
                    value(value));
        }
        return value;
    }

    /** Refuses a negative number. */
    public static long notNegative(long value, String name, @Nullable Object... of) {
        if (value < 0) {
            throw refusal(
                    ProblemCode.OUT_OF_RANGE,
                    name,
                    of,
                    "tidak boleh negatif, diisi %d",
                    "must not be negative, was %d",
                    value(value));
        }
        return value;
    }

    /**
     * The exception of a failed check, whose sentences are formats with the same arguments in both languages. An
     * argument that is a {@link Text} is written in the language of the sentence, a {@link #limit} or {@link #value} is
     * kept as data too.
     */
    public static InvalidInputException failure(
            ProblemCode code, String indonesian, String english, @Nullable Object... arguments) {
        return new InvalidInputException(problem(code, indonesian, english, arguments));
    }

    /** The problem of a failed check, as {@link #failure} has it. */
    public static Problem problem(ProblemCode code, String indonesian, String english, @Nullable Object... arguments) {
        Problem problem =
                Problem.of(code, language -> format(language, language.choose(indonesian, english), arguments));
        for (@Nullable Object argument : arguments) {
            if (argument instanceof Marked marked) {
                String shown = brief(marked.data, MAX_QUOTED);
                problem = marked.isLimit ? problem.withLimit(shown) : problem.withValue(shown);
            }
        }
        return problem;
    }

    /** An argument of a sentence that is the limit of a problem. */
    public static Object limit(Object limit) {
        return limit(limit, limit);
    }

    private static Object limit(Object limit, Object shown) {
        return new Marked(true, limit.toString(), shown);
    }

    /** An argument of a sentence that is the value of a problem. */
    public static Object value(Object value) {
        return new Marked(false, value.toString(), value);
    }

    /** As {@link #value}, of a text of unknown origin, which the sentence has between quotes. */
    public static Object quoted(String value) {
        return new Marked(false, value, quote(value));
    }

    /** A name with its arguments, in the language of the sentence in which it stands. */
    public static Text named(String name, @Nullable Object... of) {
        return Text.of(format(Terms.indonesian(name), of), format(name, of));
    }

    /** What is data of a problem, and how a sentence shows it. */
    private record Marked(boolean isLimit, String data, Object shown) {}

    private static InvalidInputException refusal(
            ProblemCode code,
            String name,
            @Nullable Object[] of,
            String indonesian,
            String english,
            @Nullable Object... arguments) {
        return failure(code, Terms.indonesian(name) + " " + indonesian, name + " " + english, both(of, arguments));
    }

    private static @Nullable Object[] both(@Nullable Object[] first, @Nullable Object[] rest) {
        @Nullable Object[] both = Arrays.copyOf(first, first.length + rest.length);
        System.arraycopy(rest, 0, both, first.length, rest.length);
        return both;
    }

    /** A value of unknown origin between quotes, as a message shows it, cut where it is long. */
    public static String quote(String value) {
        StringBuilder quoted = new StringBuilder("'");
        return show(value, MAX_QUOTED, quoted)
                ? quoted.append('\'').toString()
                : quoted.append("…' (")
                        .append(value.length())
                        .append(" characters)")
                        .toString();
    }

    /** A value of unknown origin, as a message shows it, cut where it is long. */
    public static String brief(@Nullable Object value) {
        return brief(String.valueOf(value), MAX_SHOWN);
    }

    /** A message that was put together elsewhere and may hold what came from outside, as a message shows it. */
    public static String message(String words) {
        return brief(words, MAX_MESSAGE - 1);
    }

    private static String brief(String words, int limit) {
        StringBuilder brief = new StringBuilder();
        return show(words, limit, brief) ? brief.toString() : brief.append('…').toString();
    }

    /** Appends a value with its hidden characters by their codes, as far as the limit lets it; whether it is all. */
    private static boolean show(String value, int limit, StringBuilder shown) {
        int end = shown.length() + limit;
        for (int i = 0; i < value.length(); i++) {
            int point = value.codePointAt(i);
            String words = isHidden(point) ? String.format(Locale.ROOT, "\\u{%04X}", point) : Character.toString(point);
            if (shown.length() + words.length() > end) {
                return false;
            }
            shown.append(words);
            i += Character.charCount(point) - 1;
        }
        return true;
    }

    /** The words of a document as they are, cut where they are long. */
    public static String cut(String words) {
        return words.length() <= MAX_SHOWN ? words : cut(words, MAX_SHOWN);
    }

    private static String cut(String words, int length) {
        int end = Character.isHighSurrogate(words.charAt(length - 1)) ? length - 1 : length;
        return words.substring(0, end) + "…";
    }

    /**
     * A message in the root locale, of {@value #MAX_MESSAGE} characters at most: its arguments but numbers are shown as
     * by {@link #brief}, and shorter where the message would still be too long. The pattern is the library's own.
     */
    public static String format(String pattern, @Nullable Object... arguments) {
        return format(Language.ENGLISH, pattern, arguments);
    }

    private static String format(Language language, String pattern, @Nullable Object... arguments) {
        String message;
        int limit = MAX_SHOWN;
        do {
            message = filled(language, pattern, limit, arguments);
            limit /= 2;
        } while (message.length() > MAX_MESSAGE && limit >= LEAST_SHOWN);
        return message.length() <= MAX_MESSAGE ? message : cut(message, MAX_MESSAGE - 1);
    }

    private static String filled(Language language, String pattern, int limit, @Nullable Object... arguments) {
        @Nullable Object[] brief = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            @Nullable Object shown = arguments[i] instanceof Marked marked ? marked.shown : arguments[i];
            brief[i] = isShort(shown)
                    ? shown
                    : brief(shown instanceof Text text ? text.in(language) : String.valueOf(shown), limit);
        }
        return String.format(Locale.ROOT, pattern, brief);
    }

    private static boolean isShort(@Nullable Object argument) {
        return argument instanceof Integer || argument instanceof Long;
    }

    private static void size(int limit, int size, String name, @Nullable Object... of) {
        if (size > limit) {
            throw refusal(
                    ProblemCode.TOO_MANY,
                    name,
                    of,
                    "paling banyak %d unsur, ada %d",
                    "must have at most %d elements, had %d",
                    limit(limit),
                    value(size));
        }
    }

    // How exact and how large a number may be that enters, so that no figure made of such numbers is too long to
    // compute: the Javadoc of Ratio has the arithmetic. Ratio itself is not known here.

    /** Refuses a share that is not from 0 to 1, or too exact. */
    public static void share(BigInteger numerator, BigInteger denominator, String name, @Nullable Object... of) {
        if (numerator.signum() < 0 || numerator.compareTo(denominator) > 0) {
            throw refusal(
                    ProblemCode.OUT_OF_RANGE,
                    name,
                    of,
                    "harus dari 0 sampai 1 (0.75 berarti 75%%), diisi %s",
                    "must be from 0 to 1 (0.75 is 75%%), was %s",
                    value(fraction(numerator, denominator)));
        }
        exact(MAX_DENOMINATOR, numerator, denominator, name, of);
    }

    /** Refuses an amount of anything, or a level of a scale, that is too large either way, or too exact. */
    public static void amount(BigInteger numerator, BigInteger denominator, String name, @Nullable Object... of) {
        if (isBeyond(numerator, denominator)) {
            throw refusal(
                    ProblemCode.OUT_OF_RANGE,
                    name,
                    of,
                    "harus dari %s sampai %s, diisi %s",
                    "must be from %s to %s, was %s",
                    "-" + POWER,
                    limit(numerator.signum() < 0 ? "-" + POWER : POWER, POWER),
                    value(fraction(numerator, denominator)));
        }
        exact(MAX_DENOMINATOR, numerator, denominator, name, of);
    }

    /** Refuses a weight that is not positive, too large, or too exact. */
    public static void weight(BigInteger numerator, BigInteger denominator, String name, @Nullable Object... of) {
        if (numerator.signum() <= 0) {
            throw refusal(
                    ProblemCode.OUT_OF_RANGE,
                    name,
                    of,
                    "harus lebih dari 0, diisi %s",
                    "must be positive, was %s",
                    value(fraction(numerator, denominator)));
        }
        if (isBeyond(numerator, denominator)) {
            throw refusal(
                    ProblemCode.OUT_OF_RANGE,
                    name,
                    of,
                    "paling besar %s, diisi %s",
                    "must be at most %s, was %s",
                    limit(POWER),
                    value(fraction(numerator, denominator)));
        }
        exact(MAX_WEIGHT_DENOMINATOR, numerator, denominator, name, of);
    }

    private static boolean isBeyond(BigInteger numerator, BigInteger denominator) {
        return numerator.abs().compareTo(LARGEST.multiply(denominator)) > 0;
    }

    private static void exact(
            int largest, BigInteger numerator, BigInteger denominator, String name, @Nullable Object... of) {
        boolean small = denominator.bitLength() < Integer.SIZE;
        if (!small || (denominator.intValue() > largest && DECIMALS % denominator.intValue() != 0)) {
            throw refusal(
                    ProblemCode.TOO_EXACT,
                    name,
                    of,
                    "harus desimal paling banyak 6 angka di belakang koma atau pecahan dengan penyebut paling besar"
                            + " %d, diisi %s",
                    "must be a decimal of at most 6 places or a fraction with a denominator of at most %d, was %s",
                    limit(largest),
                    value(fraction(numerator, denominator)));
        }
    }

    private static String fraction(BigInteger numerator, BigInteger denominator) {
        return denominator.equals(BigInteger.ONE) ? numerator.toString() : numerator + "/" + denominator;
    }
}
