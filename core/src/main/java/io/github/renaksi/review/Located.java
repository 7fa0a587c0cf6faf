// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.review;

import io.github.renaksi.internal.Checks;
import java.util.ArrayList;
import java.util.List;

/**
 * A part of a plan and where it is.
 *
 * @param value the part
 * @param place its place
 * @param <T> what it is
 */
public record Located<T>(T value, Place place) {

    // Checks that nothing is missing.
    public Located {
        Checks.notNull(value, "value of what is located");
        Checks.notNull(place, "place of what is located");
    }

    /** Says where the element of an index is. */
    interface PlaceOf<T> {
        Place of(int index, T value);
    }

    /** The elements of a list, each with its place. */
    static <T> List<Located<T>> all(List<T> values, PlaceOf<? super T> place) {
        List<Located<T>> located = new ArrayList<>(values.size());
        for (T value : values) {
            located.add(new Located<>(value, place.of(located.size(), value)));
        }
        return List.copyOf(located);
    }
}
