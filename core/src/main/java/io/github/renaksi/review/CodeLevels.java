package io.github.renaksi.review;

import io.github.renaksi.plan.PlanCode;
import io.github.renaksi.plan.PlanLevel;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How many numbers the codes of a plan have.
 *
 * @param ofGroups as many as that of the first group
 * @param more how many more a program has than its group, and an activity than its program: one, or in official codes
 *     two (2.16.2, 2.16.2.2.1), as most of them have
 */
record CodeLevels(int ofGroups, Map<PlanLevel, Integer> more) {

    static CodeLevels of(Collection<PlanElement> elements) {
        Map<PlanLevel, SortedMap<Integer, Integer>> counts = new EnumMap<>(PlanLevel.class);
        for (PlanElement element : elements) {
            int level = element.code().map(PlanCode::level).orElse(0);
            int more = level - parentCode(element).map(PlanCode::level).orElse(level);
            if (more > 0) {
                counts.computeIfAbsent(element.level(), it -> new TreeMap<>()).merge(more, 1, Integer::sum);
            }
        }
        Map<PlanLevel, Integer> usual = new EnumMap<>(PlanLevel.class);
        counts.forEach((level, byMore) -> usual.put(level, mostFrequent(byMore)));
        int ofGroups = elements.stream()
                .filter(element -> element.level() == PlanLevel.GROUP)
                .flatMap(element -> element.code().stream())
                .map(PlanCode::level)
                .findFirst()
                .orElse(1);
        return new CodeLevels(ofGroups, usual);
    }

    /** Of several the least. */
    private static int mostFrequent(SortedMap<Integer, Integer> counts) {
        return Collections.max(
                        counts.entrySet(),
                        Map.Entry.<Integer, Integer>comparingByValue()
                                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .getKey();
    }

    static Optional<PlanCode> parentCode(PlanElement element) {
        return element.parent().flatMap(PlanElement::code);
    }

    /**
     * The level that a code should have: for groups that of the first group; else so far below its parent's, and where
     * the parent's is wrong, so far below what that should be.
     */
    Optional<Integer> expected(PlanElement element) {
        if (element.level() == PlanLevel.GROUP) {
            return Optional.of(ofGroups);
        }
        return element.parent()
                .flatMap(parent -> parent.code()
                        .map(code -> more.getOrDefault(element.level(), 1)
                                + expected(parent).orElseGet(code::level)));
    }

    /** Whether a code has the level that it should have, or nothing can be said of it. */
    boolean fits(PlanElement element) {
        Optional<Integer> level = element.code().map(PlanCode::level);
        Optional<Integer> expected = expected(element);
        return level.isEmpty() || expected.isEmpty() || level.equals(expected);
    }
}
