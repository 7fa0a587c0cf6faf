// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.review;

import io.github.renaksi.plan.PlanCode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An element of the table of programs with the numbers of its code, and what stands above and below it. */
final class CodeNode {

    private final PlanElement element;
    private final @Nullable CodeNode parent;
    private final List<Integer> numbers;
    private final List<CodeNode> siblings;
    private final int position;
    private final List<CodeNode> children = new ArrayList<>();

    private CodeNode(PlanElement element, @Nullable CodeNode parent, List<CodeNode> siblings) {
        this.element = element;
        this.parent = parent;
        this.siblings = siblings;
        this.position = siblings.size();
        this.numbers = element.code().map(PlanCode::numbers).orElse(List.of());
    }

    /** A node for each element, each parent before what stands below it. */
    static List<CodeNode> all(Collection<PlanElement> elements) {
        Map<PlanElement, CodeNode> nodes = new LinkedHashMap<>();
        List<CodeNode> groups = new ArrayList<>();
        for (PlanElement element : elements) {
            @Nullable CodeNode parent = element.parent().map(nodes::get).orElse(null);
            CodeNode node = new CodeNode(element, parent, parent == null ? groups : parent.children);
            node.siblings.add(node);
            nodes.put(element, node);
        }
        return List.copyOf(nodes.values());
    }

    PlanElement element() {
        return element;
    }

    @Nullable
    CodeNode parent() {
        return parent;
    }

    List<CodeNode> children() {
        return children;
    }

    /** Those before it below the same element, the nearest first. */
    Stream<CodeNode> before() {
        return IntStream.range(0, position).mapToObj(i -> siblings.get(position - 1 - i));
    }

    /** Those after it. */
    Stream<CodeNode> after() {
        return IntStream.range(position + 1, siblings.size()).mapToObj(siblings::get);
    }

    Optional<PlanCode> code() {
        return element.code();
    }

    /** The numbers of its code; none where it has none. */
    List<Integer> numbers() {
        return numbers;
    }

    boolean hasCode() {
        return !numbers.isEmpty();
    }

    /** Whether its code begins with other numbers and goes on: program 2.1 stands rightly below group II. */
    boolean beginsWith(List<Integer> above) {
        return begins(numbers, above);
    }

    static boolean begins(List<Integer> numbers, List<Integer> above) {
        return numbers.size() > above.size() && numbers.subList(0, above.size()).equals(above);
    }
}
