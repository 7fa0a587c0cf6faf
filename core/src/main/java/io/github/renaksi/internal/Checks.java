package io.github.renaksi.internal;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
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
 * check fails.
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

    /**
     * Most complaints of any count: far more than there are people, and no sum of a million of them outgrows a ratio.
     */
    public static final long MAX_COUNT = 1_000_000_000_000_000L;

    private static final int MAX_QUOTED = 60;
    private static final int MAX_SHOWN = 200;
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");

    private Checks() {}

    /**
     * The text in NFC, with plain line feeds and without outer white space; refuses a blank, too long or ill-formed
     * one.
     */
    public static String text(String value, String name, @Nullable Object... of) {
        // Before anything is copied, and after, since NFC can make two characters of one.
        String words = words(length(value, name, of), name, of);
        return length(words, name, of);
    }

    /** As {@link #text}, for words that the library puts together itself and that may be long. */
    public static String words(String value, String name, @Nullable Object... of) {
        int start = 0;
        int end = value.length();
        while (start < end && isBlank(value.charAt(start))) {
            start++;
        }
        while (start < end && isBlank(value.charAt(end - 1))) {
            end--;
        }
        if (start == end) {
            throw refusal(name, of, "must not be blank");
        }
        for (int i = start; i < end; i++) {
            char c = value.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < end && Character.isLowSurrogate(value.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                throw refusal(name, of, "holds half a character (U+%04X at index %d)", (int) c, i - start);
            } else if (Character.isISOControl(c) && c != '\n' && c != '\t' && !isLineEnd(value, i)) {
                throw refusal(name, of, "holds a control character (U+%04X at index %d)", (int) c, i - start);
            }
        }
        String stripped = value.substring(start, end).replace("\r\n", "\n");
        return Normalizer.isNormalized(stripped, Normalizer.Form.NFC)
                ? stripped
                : Normalizer.normalize(stripped, Normalizer.Form.NFC);
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
        return SPACES.matcher(value).replaceAll(" ").strip();
    }

    /** White space of every kind, no-break spaces included. */
    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static String length(String value, String name, @Nullable Object... of) {
        if (value.length() > MAX_TEXT) {
            throw refusal(name, of, "must have at most %d characters, had %d", MAX_TEXT, value.length());
        }
        return value;
    }

    /** As {@link #text}, where there is a text. */
    public static Optional<String> optionalText(Optional<String> value, String name, @Nullable Object... of) {
        return value.map(text -> text(text, name, of));
    }

    /** An id: a letter or digit, then letters, digits, points, underscores and hyphens, {@value #MAX_ID} at most. */
    public static String id(String value, String name, @Nullable Object... of) {
        if (value.length() > MAX_ID || !ID.matcher(value).matches()) {
            throw refusal(
                    name,
                    of,
                    "must be 1 to %d letters, digits, '.', '_' or '-' and begin with a letter or digit, was %s",
                    MAX_ID,
                    quote(value));
        }
        return value;
    }

    /** An unmodifiable copy in the same order; refuses too many elements. */
    public static <T> List<T> list(Collection<? extends T> values, String name, @Nullable Object... of) {
        size(values.size(), name, of);
        return List.copyOf(values);
    }

    /** As {@link #list}, of what offices report over years, {@value #MAX_REPORTED} at most. */
    public static <T> List<T> reported(Collection<? extends T> values, String name, @Nullable Object... of) {
        if (values.size() > MAX_REPORTED) {
            throw refusal(name, of, "must have at most %d elements, had %d", MAX_REPORTED, values.size());
        }
        return List.copyOf(values);
    }

    /** As {@link #list}, of texts. */
    public static List<String> texts(Collection<String> values, String name, @Nullable Object... of) {
        size(values.size(), name, of);
        List<String> texts = new ArrayList<>(values.size());
        for (String value : values) {
            texts.add(text(value, name, of));
        }
        return Collections.unmodifiableList(texts);
    }

    /** An unmodifiable copy in the same order; refuses too many entries and keys that are no ids. */
    public static <V> Map<String, V> map(Map<String, ? extends V> values, String name, @Nullable Object... of) {
        size(values.size(), name, of);
        Map<String, V> copy = new LinkedHashMap<>();
        values.forEach((key, value) ->
                copy.put(id(key, "key of " + name, of), Objects.requireNonNull(value, () -> format(name, of))));
        return Collections.unmodifiableMap(copy);
    }

    /** As {@link #map}, of texts. */
    public static Map<String, String> textMap(Map<String, String> values, String name, @Nullable Object... of) {
        size(values.size(), name, of);
        Map<String, String> copy = new LinkedHashMap<>();
        values.forEach((key, value) -> copy.put(
                id(key, "key of " + name, of), text(value, "'" + key.replace("%", "%%") + "' in " + name, of)));
        return Collections.unmodifiableMap(copy);
    }

    /** As {@link #list}, of ids, each once. */
    public static List<String> ids(Collection<String> values, String name, @Nullable Object... of) {
        size(values.size(), name, of);
        List<String> ids = new ArrayList<>(values.size());
        for (String value : values) {
            ids.add(id(value, "each of " + name, of));
        }
        unique(ids, Function.identity(), name, of);
        return Collections.unmodifiableList(ids);
    }

    /** An unmodifiable copy in the order of the keys; refuses too many entries. */
    public static <K extends Comparable<K>, V> SortedMap<K, V> sorted(
            Map<K, ? extends V> values, String name, @Nullable Object... of) {
        size(values.size(), name, of);
        SortedMap<K, V> copy = new TreeMap<>();
        values.forEach((key, value) -> copy.put(key, Objects.requireNonNull(value, () -> format(name, of))));
        return Collections.unmodifiableSortedMap(copy);
    }

    /** As {@link #id}, where there is one. */
    public static Optional<String> optionalId(Optional<String> value, String name, @Nullable Object... of) {
        return value.map(id -> id(id, name, of));
    }

    /** Refuses a key that two elements share, naming it. */
    public static <T> void unique(
            Iterable<? extends T> values, Function<T, ?> key, String name, @Nullable Object... of) {
        Set<Object> seen = new HashSet<>();
        for (T value : values) {
            Object id = key.apply(value);
            if (!seen.add(id)) {
                throw refusal(name, of, "must be unique, '%s' occurs twice", id);
            }
        }
    }

    /** Refuses an empty collection. */
    public static void notEmpty(Collection<?> values, String name, @Nullable Object... of) {
        if (values.isEmpty()) {
            throw refusal(name, of, "must not be empty");
        }
    }

    /** Refuses a number outside the bounds, both included. */
    public static int between(int min, int max, int value, String name, @Nullable Object... of) {
        if (value < min || value > max) {
            throw refusal(name, of, "must be from %d to %d, was %d", min, max, value);
        }
        return value;
    }

    /** Refuses a negative number. */
    public static long notNegative(long value, String name, @Nullable Object... of) {
        if (value < 0) {
            throw refusal(name, of, "must not be negative, was %d", value);
        }
        return value;
    }

    /** Refuses a count that is negative or above {@link #MAX_COUNT}. */
    public static long count(long value, String name, @Nullable Object... of) {
        if (value < 0 || value > MAX_COUNT) {
            throw refusal(name, of, "must be from 0 to %d, was %d", MAX_COUNT, value);
        }
        return value;
    }

    /** The exception of a failed check. Long arguments are cut: no message prints a whole document. */
    public static IllegalArgumentException failure(String message, @Nullable Object... arguments) {
        return new IllegalArgumentException(format(message, arguments));
    }

    private static IllegalArgumentException refusal(
            String name, @Nullable Object[] of, String message, @Nullable Object... arguments) {
        return new IllegalArgumentException(format(name, of) + " " + format(message, arguments));
    }

    /** A value of unknown origin between quotes, cut where it is long. */
    public static String quote(String value) {
        return value.length() <= MAX_QUOTED
                ? "'" + value + "'"
                : "'" + cut(value, MAX_QUOTED) + "' (" + value.length() + " characters)";
    }

    /** The words of a value for a message, cut where they are long. */
    public static String brief(@Nullable Object value) {
        String words = String.valueOf(value);
        return words.length() <= MAX_SHOWN ? words : cut(words, MAX_SHOWN);
    }

    private static String cut(String value, int length) {
        int end = Character.isHighSurrogate(value.charAt(length - 1)) ? length - 1 : length;
        return value.substring(0, end) + "…";
    }

    /** A message in the root locale, its arguments but numbers cut where they are long. */
    public static String format(String pattern, @Nullable Object... arguments) {
        @Nullable Object[] brief = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            brief[i] = isShort(arguments[i]) ? arguments[i] : brief(arguments[i]);
        }
        return String.format(Locale.ROOT, pattern, brief);
    }

    private static boolean isShort(@Nullable Object argument) {
        return argument instanceof Integer || argument instanceof Long;
    }

    private static void size(int size, String name, @Nullable Object... of) {
        if (size > MAX_ELEMENTS) {
            throw refusal(name, of, "must have at most %d elements, had %d", MAX_ELEMENTS, size);
        }
    }
}
