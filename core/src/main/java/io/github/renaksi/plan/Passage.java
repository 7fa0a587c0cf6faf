// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.plan;

import io.github.renaksi.internal.Checks;
import java.util.List;
import java.util.Optional;

/**
 * A paragraph of a section, or an item of a list in it (paragraf atau butir). Both may lead in a list, as "yaitu :"
 * does, and a list may so stand within a list.
 *
 * @param mark what stands before an item as it is printed, {@code 1.}, {@code a.}, {@code •}; empty for a paragraph
 * @param text what it says
 * @param items the list that it leads in, in its order; lists nest at most {@value #MAX_DEPTH} deep
 */
public record Passage(Optional<String> mark, String text, List<Passage> items) {

    /** How deep lists nest at most. */
    public static final int MAX_DEPTH = 8;

    // Checks the texts and how deep the lists nest.
    public Passage {
        mark = Checks.optionalText(mark, "mark of a passage");
        text = Checks.text(text, "text of a passage");
        items = Checks.list(items, "items below the passage '%s'", text);
        Checks.between(0, MAX_DEPTH, depth(items), "depth of the lists below the passage '%s'", text);
    }

    private static int depth(List<Passage> items) {
        return items.stream().mapToInt(item -> 1 + depth(item.items)).max().orElse(0);
    }

    /**
     * A paragraph.
     *
     * @param text what it says
     * @param items the list that it leads in, if it does
     * @return the paragraph
     */
    public static Passage of(String text, Passage... items) {
        return new Passage(Optional.empty(), text, Checks.list(items, "items below the passage '%s'", text));
    }

    /**
     * An item of a list.
     *
     * @param mark what stands before it, {@code a.}
     * @param text what it says
     * @param items the list that it leads in, if it does
     * @return the item
     */
    public static Passage item(String mark, String text, Passage... items) {
        return new Passage(
                Optional.of(Checks.text(mark, "mark of a passage")),
                text,
                Checks.list(items, "items below the passage '%s'", text));
    }

    /** {@return whether it is a paragraph that leads in no list} */
    public boolean isPlain() {
        return mark.isEmpty() && items.isEmpty();
    }
}
