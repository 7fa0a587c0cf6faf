// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.review;

import io.github.renaksi.plan.PlanLevel;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * How many numbers the codes of each level of a plan have, and whether they begin with the code above, as most of them
 * do.
 *
 * <p>Each element has a voice for those below it: they begin with its code (II above II.1; 2.16.02 above 2.16.02.2.01),
 * or they begin anew (A above 1). Where all below one begin with a code that nobody has, that one's code is likely
 * wrong, and its voice goes to the former.
 */
record CodeLevels(Map<PlanLevel, Form> forms) {

    /**
     * The form of the codes of a level.
     *
     * @param numbers how many numbers they have
     * @param more how many of these follow the code above; all of them where they begin anew
     */
    record Form(int numbers, int more) {

        boolean beginsAnew() {
            return more == numbers;
        }
    }

    static CodeLevels of(Collection<CodeNode> nodes) {
        Map<PlanLevel, Form> forms = new EnumMap<>(PlanLevel.class);
        List<CodeNode> above = List.of();
        int numbersAbove = 0;
        for (PlanLevel level : PlanLevel.values()) {
            List<CodeNode> coded = nodes.stream()
                    .filter(node -> node.element().level() == level && node.hasCode())
                    .toList();
            if (!coded.isEmpty()) {
                Form form = form(above, coded, numbersAbove);
                forms.put(level, form);
                numbersAbove = form.numbers();
            }
            above = coded;
        }
        return new CodeLevels(forms);
    }

    private static Form form(List<CodeNode> above, List<CodeNode> coded, int numbersAbove) {
        int usual = mostFrequent(coded.stream().map(node -> node.numbers().size()));
        Map<List<Integer>, Integer> claims = claims(above);
        SortedMap<Integer, Integer> more = new TreeMap<>();
        int begun = 0;
        int moved = 0;
        int begunAnew = 0;
        for (CodeNode parent : above) {
            List<CodeNode> below = coded(parent);
            List<CodeNode> beginning = below.stream()
                    .filter(child -> child.beginsWith(parent.numbers()))
                    .toList();
            if (!beginning.isEmpty() && 2 * beginning.size() >= below.size()) {
                begun++;
                beginning.forEach(child ->
                        more.merge(child.numbers().size() - parent.numbers().size(), 1, Integer::sum));
            } else if (claims.getOrDefault(common(parent), 0) == 1) {
                moved++;
            } else if (!below.isEmpty()) {
                begunAnew++;
            }
        }
        int majority = Integer.compare(begun + moved, begunAnew);
        if (begun == 0 || majority < 0) {
            return new Form(usual, usual);
        }
        int added = mostFrequent(more);
        int numbers = numbersAbove + added;
        int beginning = more.values().stream().mapToInt(Integer::intValue).sum();
        boolean alike = coded.stream().allMatch(node -> node.numbers().size() == usual);
        // Of groups 1 and 2, both above 1.02.02, one has its number in the official code by chance.
        boolean byChance = alike && numbersAbove == 1 && added > 1;
        boolean undecided = majority == 0 && (byChance || 2 * beginning < coded.size());
        boolean had = coded.stream().anyMatch(node -> node.numbers().size() == numbers);
        return undecided || !had ? new Form(usual, usual) : new Form(numbers, added);
    }

    private static List<CodeNode> coded(CodeNode parent) {
        return parent.children().stream().filter(CodeNode::hasCode).toList();
    }

    /** How many have a code, or are meant by it by all that stand below them. */
    private static Map<List<Integer>, Integer> claims(List<CodeNode> above) {
        Map<List<Integer>, Integer> claims = new HashMap<>();
        for (CodeNode node : above) {
            claims.merge(node.numbers(), 1, Integer::sum);
            List<Integer> common = common(node);
            if (!common.isEmpty() && !common.equals(node.numbers())) {
                claims.merge(common, 1, Integer::sum);
            }
        }
        return claims;
    }

    /** What all codes below one begin with where its own code should stand; nothing where they differ. */
    private static List<Integer> common(CodeNode parent) {
        int length = parent.numbers().size();
        List<List<Integer>> beginnings = coded(parent).stream()
                .map(CodeNode::numbers)
                .map(numbers -> numbers.size() > length ? numbers.subList(0, length) : List.<Integer>of())
                .distinct()
                .toList();
        return beginnings.size() == 1 ? beginnings.get(0) : List.of();
    }

    private static int mostFrequent(Stream<Integer> values) {
        SortedMap<Integer, Integer> counts = new TreeMap<>();
        values.forEach(value -> counts.merge(value, 1, Integer::sum));
        return mostFrequent(counts);
    }

    /** Of several the least. */
    private static int mostFrequent(SortedMap<Integer, Integer> counts) {
        return Collections.max(
                        counts.entrySet(),
                        Map.Entry.<Integer, Integer>comparingByValue()
                                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .getKey();
    }
}
