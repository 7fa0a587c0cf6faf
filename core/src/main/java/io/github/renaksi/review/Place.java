// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.review;

import io.github.renaksi.ProblemCode;
import io.github.renaksi.Text;
import io.github.renaksi.internal.Checks;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A place in a plan, for programs and for people. {@link PlanView} has the place of everything in a plan.
 *
 * <p>The {@linkplain #pointer() pointer} says where a place is in one document; {@linkplain #element() element} and
 * {@linkplain #property() property} say it also where rows were inserted or moved since. The words are made when they
 * are asked for.
 */
public final class Place {

    /** A position in a list, in a property. */
    private static final String ANY = "/*";

    private final String pointer;
    private final Supplier<Text> words;
    private final Optional<String> element;
    private final String property;

    private Place(String pointer, Supplier<Text> words, Optional<String> element, String property) {
        this.pointer = pointer;
        this.words = words;
        this.element = element;
        this.property = property;
    }

    /**
     * A place.
     *
     * @param pointer the JSON Pointer (RFC 6901) into the document of the plan
     * @param indonesian where a person finds it, in Indonesian
     * @param english the same in English
     * @return the place
     * @throws IllegalArgumentException if the pointer is none
     */
    public static Place of(String pointer, String indonesian, String english) {
        Checks.notNull(pointer, "pointer of a place");
        if (!pointer.isEmpty() && pointer.charAt(0) != '/') {
            throw Checks.failure(
                    ProblemCode.NOT_A_POINTER,
                    "JSON Pointer harus kosong atau diawali '/', diisi %s",
                    "a JSON Pointer must be empty or begin with '/', was %s",
                    Checks.quoted(pointer));
        }
        Text words = Text.of(indonesian, english);
        return new Place(pointer, () -> words, Optional.empty(), pointer);
    }

    /**
     * A place within this one.
     *
     * @param name the name of a property, or an {@code Integer}, which is the position of an element in a list
     * @return the place, in the same words
     */
    public Place at(Object name) {
        String token =
                Checks.notNull(name, "name of a place below '%s'", pointer).toString();
        String step = "/" + token.replace("~", "~0").replace("/", "~1");
        return new Place(pointer + step, words, element, property + (name instanceof Integer ? ANY : step));
    }

    /**
     * The same place in other words.
     *
     * @param indonesian where a person finds it, in Indonesian
     * @param english the same in English
     * @return the place
     */
    public Place called(String indonesian, String english) {
        Text other = Text.of(indonesian, english);
        return called(() -> other);
    }

    /** The same place in other words, which are made when they are asked for. */
    Place called(Supplier<Text> other) {
        return new Place(pointer, other, element, property);
    }

    /**
     * The same place with more words behind a comma.
     *
     * @param indonesian what is added in Indonesian
     * @param english what is added in English
     * @return the place
     */
    public Place with(String indonesian, String english) {
        Text more = Text.of(indonesian, english);
        return with(() -> more);
    }

    /** As {@link #with(String, String)}, by words that are made when they are asked for. */
    Place with(Supplier<Text> more) {
        return called(() -> Text.join(", ", List.of(words.get(), more.get())));
    }

    /** The same place as that of an element: what lies below is a property of it. */
    Place ofElement(String id) {
        return new Place(pointer, words, Optional.of(id), "");
    }

    /**
     * Where it is in the document of the plan.
     *
     * @return the JSON Pointer (RFC 6901), {@code /strategy/targets/1/values/2021}; empty for the plan itself
     */
    public String pointer() {
        return pointer;
    }

    /**
     * Where a person finds it.
     *
     * @return the words, {@code Tabel 6, baris 2, tahun 2021}
     */
    public Text words() {
        return words.get();
    }

    /**
     * What it belongs to.
     *
     * @return the id of the innermost aspect, target, group, program, activity, indicator or the like that it is or is
     *     part of; of what has no id, kind and name or number: {@code clause:KEDUA}, {@code citation:Mengingat 4},
     *     {@code definition:7}, {@code section:1.3}; empty where nothing around it has either
     */
    public Optional<String> element() {
        return element;
    }

    /**
     * What it is of its element, or of the plan where it belongs to none. A position in a list, which changes when a
     * row is inserted, is written {@code *}.
     *
     * @return the JSON Pointer from the element on, {@code /values/2021} or {@code /parties/*}; empty for the element
     *     itself
     */
    public String property() {
        return property;
    }

    /**
     * Whether two places are one.
     *
     * @param other the other object
     * @return whether it is a place of equal pointer, element and words
     */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Place that
                && pointer.equals(that.pointer)
                && element.equals(that.element)
                && words().equals(that.words());
    }

    @Override
    public int hashCode() {
        return pointer.hashCode();
    }

    /** The words in Indonesian and the pointer. */
    @Override
    public String toString() {
        return words() + " (" + pointer + ")";
    }
}
