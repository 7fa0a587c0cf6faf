package io.github.renaksi.review;

import io.github.renaksi.Text;
import io.github.renaksi.internal.Checks;

/**
 * A place in a plan, for programs and for people.
 *
 * @param pointer the JSON Pointer (RFC 6901) into the document of the plan, {@code /strategy/targets/1/values/2021}
 * @param words where a person finds it: {@code Tabel 6, baris 2, 2021}
 */
public record Place(String pointer, Text words) {

    // Checks the form of the pointer.
    public Place {
        Checks.notNull(pointer, "pointer of a place");
        Checks.notNull(words, "words of place '%s'", pointer);
        if (!pointer.isEmpty() && pointer.charAt(0) != '/') {
            throw Checks.failure("a JSON Pointer must be empty or begin with '/', was %s", Checks.quote(pointer));
        }
    }

    /**
     * A place.
     *
     * @param pointer the JSON Pointer
     * @param indonesian where a person finds it, in Indonesian
     * @param english the same in English
     * @return the place
     */
    public static Place of(String pointer, String indonesian, String english) {
        return new Place(pointer, Text.of(indonesian, english));
    }

    /**
     * A place within this one.
     *
     * @param name the name of a property or the index of an element
     * @return the place, in the same words
     */
    public Place at(Object name) {
        return new Place(
                pointer + "/"
                        + escaped(Checks.notNull(name, "name of a place below '%s'", pointer)
                                .toString()),
                words);
    }

    /**
     * The same place in other words.
     *
     * @param indonesian where a person finds it, in Indonesian
     * @param english the same in English
     * @return the place
     */
    public Place called(String indonesian, String english) {
        return of(pointer, indonesian, english);
    }

    /**
     * The same place with more words behind a comma.
     *
     * @param indonesian what is added in Indonesian
     * @param english what is added in English
     * @return the place
     */
    public Place with(String indonesian, String english) {
        return of(pointer, words.indonesian() + ", " + indonesian, words.english() + ", " + english);
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    /** The words in Indonesian and the pointer. */
    @Override
    public String toString() {
        return words + " (" + pointer + ")";
    }
}
