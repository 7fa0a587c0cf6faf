// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.review;

import io.github.renaksi.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Folds findings with one cause, in the order of the document. */
final class FindingGroups {

    /** What findings that one act settles have in common. */
    private record Key(String rule, Severity severity, Certainty certainty, Text remedy) {

        static Key of(Finding finding) {
            return new Key(finding.rule(), finding.severity(), finding.certainty(), finding.remedy());
        }
    }

    /** A rule that found something, at an element or, without one, about the plan as a whole. */
    private record Source(String rule, Optional<String> element) {}

    private final Map<Source, Finding> sources = new HashMap<>();
    private final Map<Key, List<Finding>> roots = new LinkedHashMap<>();
    private final Map<Key, List<Finding>> consequences = new HashMap<>();

    private FindingGroups(List<Finding> findings) {
        List<Finding> ordered = findings.stream()
                .sorted(Comparator.comparing(Finding::place, FindingGroups::inDocument))
                .toList();
        ordered.forEach(finding ->
                sources.putIfAbsent(new Source(finding.rule(), finding.place().element()), finding));
        for (Finding finding : ordered) {
            Finding root = root(finding);
            (root.equals(finding) ? roots : consequences)
                    .computeIfAbsent(Key.of(root), key -> new ArrayList<>())
                    .add(finding);
        }
    }

    static List<FindingGroup> of(List<Finding> findings) {
        FindingGroups groups = new FindingGroups(findings);
        return groups.roots.entrySet().stream()
                .map(entry -> new FindingGroup(
                        entry.getValue().get(0),
                        entry.getValue().subList(1, entry.getValue().size()),
                        groups.consequences.getOrDefault(entry.getKey(), List.of())))
                .toList();
    }

    /** What it follows from in the end; itself where that goes round in a circle. */
    private Finding root(Finding finding) {
        Set<Source> seen = new HashSet<>();
        Finding at = finding;
        for (Optional<Finding> cause = cause(at); cause.isPresent(); cause = cause(at)) {
            at = cause.get();
            if (!seen.add(new Source(at.rule(), at.place().element()))) {
                return finding;
            }
        }
        return at;
    }

    private Optional<Finding> cause(Finding finding) {
        List<Optional<String>> elements = Stream.concat(Stream.of(finding.place()), finding.related().stream())
                .map(Place::element)
                .distinct()
                .toList();
        return finding.causes().stream()
                .flatMap(rule -> Stream.concat(Stream.of(Optional.<String>empty()), elements.stream())
                        .map(element -> new Source(rule, element)))
                .flatMap(source -> Optional.ofNullable(sources.get(source)).stream())
                .filter(cause -> !cause.equals(finding))
                .findFirst();
    }

    /** By the table or chapter, then by the row. */
    private static int inDocument(Place first, Place second) {
        int byPart = Integer.compare(PlanPlaces.partIndex(first), PlanPlaces.partIndex(second));
        return byPart != 0 ? byPart : Arrays.compare(positions(first), positions(second));
    }

    private static int[] positions(Place place) {
        return Arrays.stream(place.pointer().split("/", -1))
                .filter(token -> !token.isEmpty() && token.length() < 10)
                .filter(token -> token.chars().allMatch(c -> c >= '0' && c <= '9'))
                .mapToInt(Integer::parseInt)
                .toArray();
    }
}
