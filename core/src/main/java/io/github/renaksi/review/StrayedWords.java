// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.review;

import io.github.renaksi.plan.PublishedPriority;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Words of a name that a scan left in the row before: "Koordinasi, Monev Partisipasi" above "Pemangku Kepentingan".
 *
 * @param words the words
 * @param from the row where they stand
 * @param to the next row, which they begin
 */
record StrayedWords(String words, Located<PublishedPriority> from, Located<PublishedPriority> to) {

    /** All of a table, by the names of the aspects of its rows. */
    static List<StrayedWords> in(List<Located<PublishedPriority>> rows, Function<String, Optional<String>> name) {
        List<StrayedWords> strayed = new ArrayList<>();
        for (int i = 1; i < rows.size(); i++) {
            Located<PublishedPriority> from = rows.get(i - 1);
            Located<PublishedPriority> to = rows.get(i);
            name.apply(to.value().aspect())
                    .flatMap(it -> strayed(from.value().label(), to.value().label(), Folding.fold(it)))
                    .ifPresent(words -> strayed.add(new StrayedWords(words, from, to)));
        }
        return List.copyOf(strayed);
    }

    /** The last words of a label that the next label lacks to begin as the name of its aspect does. */
    private static Optional<String> strayed(String label, String next, String name) {
        String rest = Folding.fold(next);
        for (int at = label.lastIndexOf(' '); at > 0; at = label.lastIndexOf(' ', at - 1)) {
            String words = label.substring(at + 1);
            String beginning = Folding.fold(words);
            if (beginning.length() + rest.length() > name.length()) {
                break;
            }
            if (!beginning.isEmpty() && !name.startsWith(rest) && name.startsWith(beginning + rest)) {
                return Optional.of(words);
            }
        }
        return Optional.empty();
    }

    /**
     * The labels of a table by their rows, with the words that strayed from each, and without those that strayed to it.
     */
    static Map<Located<PublishedPriority>, String> corrected(
            List<Located<PublishedPriority>> rows, List<StrayedWords> strayed) {
        Map<Located<PublishedPriority>, String> labels = new LinkedHashMap<>();
        rows.forEach(row -> labels.put(row, row.value().label()));
        for (StrayedWords each : strayed) {
            labels.computeIfPresent(
                    each.from(),
                    (row, label) ->
                            label.substring(0, label.length() - each.words().length() - 1));
            labels.computeIfPresent(each.to(), (row, label) -> each.words() + " " + label);
        }
        return labels;
    }
}
