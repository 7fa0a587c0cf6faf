// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi;

import io.github.renaksi.internal.Checks;
import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with an input, as data that says itself in both languages (masalah masukan), so that a form, a workbook
 * or a web service can show it at its place.
 *
 * <pre>{@code
 * try {
 *     Region.of("provinsi", " ");
 * } catch (InvalidInputException e) {
 *     e.problem().code();                 // blank
 *     e.problem().in(Language.INDONESIAN); // nama wilayah tidak boleh kosong
 * }
 * }</pre>
 *
 * <p>What came from outside is shown cut and with its hidden characters by their codes; whole documents never appear.
 */
public final class Problem implements Localized, Serializable {

    private static final long serialVersionUID = 1L;

    private final ProblemCode code;
    private final String indonesian;
    private final String english;
    private final @Nullable String value;
    private final @Nullable String limit;
    private final @Nullable String pointer;

    private Problem(
            ProblemCode code,
            String indonesian,
            String english,
            @Nullable String value,
            @Nullable String limit,
            @Nullable String pointer) {
        this.code = Checks.notNull(code, "code of a problem");
        this.indonesian = indonesian;
        this.english = english;
        this.value = value;
        this.limit = limit;
        this.pointer = pointer;
    }

    /**
     * A problem without value, limit and pointer.
     *
     * @param code what kind of problem it is
     * @param words what is wrong, in one sentence
     * @return the problem
     */
    public static Problem of(ProblemCode code, Localized words) {
        Checks.notNull(words, "words of a problem");
        return new Problem(code, words.in(Language.INDONESIAN), words.in(Language.ENGLISH), null, null, null);
    }

    /**
     * The same problem in other words, such as with what it belongs to before them.
     *
     * @param words what is wrong, in one sentence
     * @return the problem with them
     */
    public Problem withWords(Localized words) {
        Checks.notNull(words, "words of a problem");
        return new Problem(code, words.in(Language.INDONESIAN), words.in(Language.ENGLISH), value, limit, pointer);
    }

    /**
     * The same problem with the value that was found.
     *
     * @param found the value, as it is shown to a reader
     * @return the problem with it
     */
    public Problem withValue(String found) {
        return new Problem(code, indonesian, english, Checks.notNull(found, "value of a problem"), limit, pointer);
    }

    /**
     * The same problem with the limit that was not kept.
     *
     * @param kept the limit
     * @return the problem with it
     */
    public Problem withLimit(String kept) {
        return new Problem(code, indonesian, english, value, Checks.notNull(kept, "limit of a problem"), pointer);
    }

    /**
     * The same problem at a place of a document.
     *
     * @param place a JSON Pointer, empty for the root
     * @return the problem with it
     */
    public Problem withPointer(String place) {
        return new Problem(code, indonesian, english, value, limit, Checks.notNull(place, "pointer of a problem"));
    }

    /** {@return what kind of problem it is} */
    public ProblemCode code() {
        return code;
    }

    /** {@return what was found, cut where it is long; empty where nothing was, or no single value is wrong} */
    public Optional<String> value() {
        return Optional.ofNullable(value);
    }

    /** {@return what the value must keep to, such as 64 or 10^19; empty where there is no single limit} */
    public Optional<String> limit() {
        return Optional.ofNullable(limit);
    }

    /** {@return where it is in a document, as a JSON Pointer, empty text for the root; empty outside of a document} */
    public Optional<String> pointer() {
        return Optional.ofNullable(pointer);
    }

    /** What is wrong, in one sentence that names the thing, the value and the limit, without the place. */
    @Override
    public String in(Language language) {
        return Checks.notNull(language, "language of a problem").choose(indonesian, english);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Problem that
                && code == that.code
                && indonesian.equals(that.indonesian)
                && english.equals(that.english)
                && Objects.equals(value, that.value)
                && Objects.equals(limit, that.limit)
                && Objects.equals(pointer, that.pointer);
    }

    @Override
    public int hashCode() {
        return Objects.hash(code, english, pointer);
    }

    /** Place, code and the English words. */
    @Override
    public String toString() {
        return (pointer == null ? "" : pointer + " ") + code + ": " + english;
    }
}
