// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi;

import io.github.renaksi.internal.Checks;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * The marks of a row or column of a printed table: what is marked, and whether these are all the marks there were.
 *
 * <p>Scans lose tick marks and circles. Of the circles of Table 5 (prioritas yang dilingkari) none can be read any
 * more, so that table is {@link #unknown()}, which is not the same as {@code Marks.of()}, where nothing was circled.
 *
 * @param marked what is marked (an aspect's id, a year, a party), in the order given, each once
 * @param complete whether nothing else was marked
 */
public record Marks(List<String> marked, boolean complete) {

    // Checks that nothing is blank, and drops repetitions.
    public Marks {
        marked = List.copyOf(new LinkedHashSet<>(Checks.texts(marked, "marks")));
    }

    /**
     * Exactly these marks.
     *
     * @param marked what is marked
     * @return complete marks
     */
    public static Marks of(String... marked) {
        return new Marks(Checks.list(marked, "marks"), true);
    }

    /**
     * At least these marks; others may have been lost.
     *
     * @param marked what is surely marked
     * @return incomplete marks
     */
    public static Marks atLeast(Collection<String> marked) {
        return new Marks(Checks.list(marked, "marks"), false);
    }

    /**
     * No mark that is known.
     *
     * @return incomplete marks without any
     */
    public static Marks unknown() {
        return new Marks(List.of(), false);
    }

    /**
     * Whether something is marked.
     *
     * @param what an aspect's id, a year, a party
     * @return {@link Tristate#YES} if it is marked, else {@link Tristate#NO} if the marks are complete, else
     *     {@link Tristate#UNKNOWN}
     */
    public Tristate markOf(String what) {
        if (marked.contains(Checks.text(what, "what is asked of marks"))) {
            return Tristate.YES;
        }
        return complete ? Tristate.NO : Tristate.UNKNOWN;
    }
}
