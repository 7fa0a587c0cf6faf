// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.review;

import io.github.renaksi.Text;
import io.github.renaksi.internal.OfficeNames;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** The spellings of names, and where each stands first. */
final class Spellings {

    private final Map<String, Map<String, Place>> byName = new LinkedHashMap<>();

    /** Adds a spelling of a name, unless it is known in other capitals, as in a heading, or with other spaces. */
    void add(String name, String spelling, Place place) {
        Map<String, Place> places = byName.computeIfAbsent(name, it -> new LinkedHashMap<>());
        String folded = OfficeNames.fold(spelling);
        if (places.keySet().stream().map(OfficeNames::fold).noneMatch(folded::equals)) {
            places.put(spelling, place);
        }
    }

    /** The names, each as a key that all its spellings share. */
    Set<String> names() {
        return byName.keySet();
    }

    /** Forgets the names that are of no interest, and those that are spelt in one way. */
    void keepSeveral(Predicate<String> ofInterest) {
        byName.entrySet().removeIf(entry -> entry.getValue().size() == 1 || !ofInterest.test(entry.getKey()));
    }

    /** One finding for all spellings of a name: "Satu pihak dieja dengan 2 cara". */
    void report(String name, Text what, Findings findings) {
        Map<String, Place> places = byName.getOrDefault(name, Map.of());
        findings.add(List.copyOf(places.values()))
                .fact("ejaan", "spellings", "\"" + String.join("\", \"", places.keySet()) + "\"")
                .message(
                        "{0} ditulis dengan {1} cara: {2}.",
                        "One {0} is spelt in {1} ways: {2}.", what, places.size(), Message.placed(places))
                .remedy("Seragamkan penulisannya.", "Use one spelling everywhere.");
    }
}
