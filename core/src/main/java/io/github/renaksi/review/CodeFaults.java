// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.review;

import io.github.renaksi.plan.PlanCode;
import io.github.renaksi.plan.PlanLevel;
import io.github.renaksi.review.CodeFault.Kind;
import io.github.renaksi.review.CodeLevels.Form;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The codes of a plan that are wrong, each with one that would be right.
 *
 * <p>From the top down it is settled what each code should be: its own, or the one that more of those below begin with;
 * what stands below is held against that, so that one wrong code accuses no other. Where as many speak for either, the
 * order decides.
 */
final class CodeFaults {

    /** How many numbers are tried for a code that is free. */
    private static final int MAX_TRIED = 100;

    private final List<CodeNode> nodes;
    private final Map<PlanLevel, Form> forms;
    private final Map<CodeNode, PlanCode> right = new HashMap<>();
    private final Set<CodeNode> repeating = new HashSet<>();
    private final Set<Key> used = new HashSet<>();

    /** A code where it must be the only one. */
    private record Key(@Nullable CodeNode scope, List<Integer> numbers) {}

    private CodeFaults(Collection<PlanElement> elements) {
        nodes = CodeNode.all(elements);
        forms = CodeLevels.of(nodes).forms();
        nodes.forEach(node -> used.add(key(node, node.numbers())));
        settle(nodes.stream().filter(node -> node.parent() == null).toList());
    }

    static List<CodeFault> of(Collection<PlanElement> elements) {
        return new CodeFaults(elements).all();
    }

    private Optional<Form> form(CodeNode node) {
        return Optional.ofNullable(forms.get(node.element().level()));
    }

    private boolean beginsAnew(CodeNode node) {
        return form(node).map(Form::beginsAnew).orElse(true);
    }

    /** Where its code must be the only one: the plan, or what it stands below where codes begin anew. */
    private @Nullable CodeNode scope(CodeNode node) {
        @Nullable CodeNode parent = node.parent();
        return parent == null || beginsAnew(node) ? parent : scope(parent);
    }

    private Key key(CodeNode node, List<Integer> numbers) {
        return new Key(scope(node), numbers);
    }

    // What each code should be

    private void settle(List<CodeNode> siblings) {
        siblings.stream()
                .filter(this::isPossible)
                .forEach(node -> right.put(node, node.code().orElseThrow()));
        keepOne(siblings);
        for (CodeNode node : siblings) {
            Optional<PlanCode> meant = meant(node);
            Optional<PlanCode> other =
                    meant.isPresent() || right.containsKey(node) || !node.hasCode() ? meant : proposal(node);
            other.ifPresent(code -> {
                right.put(node, code);
                used.add(key(node, code.numbers()));
            });
        }
        siblings.forEach(node -> settle(node.children()));
    }

    /** Whether a code has as many numbers as it should and begins with the code above. */
    private boolean isPossible(CodeNode node) {
        return hasLevel(node) && hasParent(node);
    }

    private boolean hasLevel(CodeNode node) {
        return form(node)
                .filter(form -> form.numbers() == node.numbers().size())
                .isPresent();
    }

    private boolean hasParent(CodeNode node) {
        @Nullable CodeNode parent = node.parent();
        if (parent == null || beginsAnew(node)) {
            return true;
        }
        // What agrees with a wrong code above is wrong with it, and mended with it.
        return Stream.of(Optional.ofNullable(right.get(parent)), parent.code().filter(code -> hasLevel(parent)))
                        .flatMap(Optional::stream)
                        .anyMatch(code -> node.beginsWith(code.numbers()))
                || !right.containsKey(parent);
    }

    /** Of two with one code, one keeps it: that to which more below belong, or where no other number fits between. */
    private void keepOne(List<CodeNode> siblings) {
        Map<PlanCode, CodeNode> kept = new HashMap<>();
        for (CodeNode node : siblings) {
            @Nullable PlanCode code = right.get(node);
            @Nullable CodeNode other = code == null ? null : kept.putIfAbsent(code, node);
            if (code != null && other != null) {
                int votes = Integer.compare(votes(other, code.numbers()), votes(node, code.numbers()));
                boolean laterKeeps = votes == 0 ? code.number() - before(other) > 1 : votes < 0;
                repeating.add(laterKeeps ? other : node);
                kept.put(code, laterKeeps ? node : other);
            }
        }
        siblings.stream().filter(repeating::contains).forEach(right::remove);
    }

    /** How many of those below begin with numbers. */
    private int votes(CodeNode node, List<Integer> numbers) {
        return (int) below(node).filter(it -> it.beginsWith(numbers)).count();
    }

    /** All below whose codes begin with this one, and are as long as they should be. */
    private Stream<CodeNode> below(CodeNode node) {
        return node.children().stream()
                .filter(child -> !beginsAnew(child))
                .flatMap(child -> Stream.concat(Stream.of(child).filter(this::hasLevel), below(child)));
    }

    /** Another code than its own, which more of those below begin with, or as many and it stands in order. */
    private Optional<PlanCode> meant(CodeNode node) {
        int length = form(node).map(Form::numbers).orElse(0);
        if (length == 0) {
            return Optional.empty();
        }
        Set<PlanCode> candidates = new LinkedHashSet<>();
        below(node).forEach(it -> candidates.add(beginning(it.code().orElseThrow(), length)));
        @Nullable PlanCode best = null;
        for (PlanCode code : candidates) {
            boolean free = !used.contains(key(node, code.numbers()));
            if (free
                    && fitsAbove(node, code)
                    && (best == null || votes(node, code.numbers()) > votes(node, best.numbers()))) {
                best = code;
            }
        }
        return Optional.ofNullable(best)
                .filter(code -> !right.containsKey(node) || outvotes(node, code))
                .map(code -> inForm(node, code));
    }

    private boolean fitsAbove(CodeNode node, PlanCode code) {
        @Nullable CodeNode parent = node.parent();
        return parent == null
                || beginsAnew(node)
                || !right.containsKey(parent)
                || CodeNode.begins(code.numbers(), right.get(parent).numbers());
    }

    /** Its own code has the voice of the element itself. */
    private boolean outvotes(CodeNode node, PlanCode code) {
        int votes = Integer.compare(votes(node, code.numbers()), 1 + votes(node, node.numbers()));
        return votes > 0 || (votes == 0 && gap(node, code.numbers()) < gap(node, node.numbers()));
    }

    /** How far numbers are behind those of the sibling before; very far where they are out of order. */
    private int gap(CodeNode node, List<Integer> numbers) {
        int last = lastNumber(numbers);
        int gap = last - before(node);
        return gap > 0 && last < after(node) ? gap : Integer.MAX_VALUE;
    }

    private static int lastNumber(List<Integer> numbers) {
        return numbers.get(numbers.size() - 1);
    }

    /** The last number of the code of the sibling before; 0 where there is none. */
    private int before(CodeNode node) {
        return number(node.before(), 0);
    }

    /** That of the sibling after. */
    private int after(CodeNode node) {
        return number(node.after(), Integer.MAX_VALUE);
    }

    private int number(Stream<CodeNode> siblings, int otherwise) {
        return siblings.filter(right::containsKey)
                .findFirst()
                .map(right::get)
                .map(PlanCode::number)
                .orElse(otherwise);
    }

    // Codes that would be right

    /** With its own last numbers where these are free, else the next in order. */
    private Optional<PlanCode> proposal(CodeNode node) {
        Optional<Form> form = form(node);
        @Nullable CodeNode parent = node.parent();
        // Below a code that is not known, none can be proposed.
        boolean unknown = parent != null && !beginsAnew(node) && !right.containsKey(parent);
        if (form.isEmpty() || unknown) {
            return Optional.empty();
        }
        int more = form.get().more();
        String above = above(node);
        PlanCode code = node.code().orElseThrow();
        Stream<PlanCode> kept = Stream.empty();
        if (hasLevel(node) && !repeating.contains(node)) {
            kept = Stream.of(PlanCode.parse(above + ending(code, more)));
        } else if (code.level() > form.get().numbers()) {
            kept = Stream.of(beginning(code, form.get().numbers())).filter(cut -> fitsAbove(node, cut));
        }
        Stream<PlanCode> made = like(node).stream()
                .map(like -> PlanCode.parse(above + ending(like, more)))
                .flatMap(like -> numbers(node, like).mapToObj(like::sibling).flatMap(Optional::stream));
        return Stream.concat(kept, made).filter(it -> isFree(node, it)).findFirst();
    }

    /** Its own last number where it is in order, then what comes after the sibling before, then any. */
    private IntStream numbers(CodeNode node, PlanCode like) {
        int before = before(node);
        int own = lastNumber(node.numbers());
        // A code that others of this form go on from has lost its own number.
        boolean hasOwn = !hasLevel(node)
                && !CodeNode.begins(like.numbers(), node.numbers())
                && own > before
                && own < after(node);
        IntStream next = IntStream.concat(
                IntStream.rangeClosed(before + 1, before + MAX_TRIED), IntStream.rangeClosed(1, MAX_TRIED));
        return hasOwn ? IntStream.concat(IntStream.of(own), next) : next;
    }

    private boolean isFree(CodeNode node, PlanCode code) {
        return !used.contains(key(node, code.numbers()));
    }

    /** What its code must begin with, with a point behind; where 2.1 stands below group II, in arabic numbers. */
    private String above(CodeNode node) {
        @Nullable CodeNode parent = node.parent();
        @Nullable PlanCode code = parent == null || beginsAnew(node) ? null : right.get(parent);
        if (code == null) {
            return "";
        }
        boolean alike = beside(node)
                .filter(this::isPossible)
                .flatMap(it -> beginsAlike(it, code.level()).stream())
                .findFirst()
                .orElse(true);
        return alike ? code + "." : joined(code.numbers());
    }

    /** Whether a code begins with the one above as that is printed; empty where that is not known. */
    private Optional<Boolean> beginsAlike(CodeNode node, int length) {
        return Optional.ofNullable(node.parent())
                .map(right::get)
                .map(above -> node.code().map(code -> beginning(code, length)).equals(Optional.of(above)));
    }

    private static String joined(List<Integer> numbers) {
        return numbers.stream().map(number -> number + ".").collect(Collectors.joining());
    }

    /** A code in whose form its own should be: that of the sibling beside it, or of another of its level. */
    private Optional<PlanCode> like(CodeNode node) {
        return beside(node)
                .filter(this::hasLevel)
                .flatMap(it -> it.code().stream())
                .findFirst();
    }

    /** The siblings, those before first, and all others of its level. */
    private Stream<CodeNode> beside(CodeNode node) {
        return Stream.of(node.before(), node.after(), nodes.stream())
                .flatMap(it -> it)
                .filter(it ->
                        it != node && it.element().level() == node.element().level());
    }

    /** A code in the form of those beside it: VI where 6.1 stands below and V beside. */
    private PlanCode inForm(CodeNode node, PlanCode code) {
        int more = form(node).map(Form::more).orElse(code.level());
        return like(node)
                .map(like -> PlanCode.parse(above(node) + ending(like, more)))
                .flatMap(like -> like.sibling(code.number()))
                .filter(like -> like.numbers().equals(code.numbers()))
                .orElse(code);
    }

    private static PlanCode beginning(PlanCode code, int length) {
        return code.level() <= length
                ? code
                : code.parent().map(above -> beginning(above, length)).orElse(code);
    }

    /** The last numbers of a code, as they are printed. */
    private static String ending(PlanCode code, int length) {
        return length >= code.level()
                ? code.toString()
                : code.toString()
                        .substring(beginning(code, code.level() - length)
                                        .toString()
                                        .length()
                                + 1);
    }

    // What is wrong

    private List<CodeFault> all() {
        List<CodeFault> faults = new ArrayList<>();
        nodes.stream().filter(CodeNode::hasCode).forEach(node -> add(node, faults));
        repeated().forEach(same -> faults.add(duplicate(same)));
        return faults;
    }

    private void add(CodeNode node, List<CodeFault> faults) {
        PlanCode code = node.code().orElseThrow();
        if (form(node).isPresent() && !hasLevel(node)) {
            faults.add(fault(Kind.LEVEL, node, List.of()));
        } else if (!hasParent(node)) {
            faults.add(fault(Kind.PARENT, node, List.of()));
        } else if (!repeating.contains(node)
                && right.containsKey(node)
                && !right.get(node).numbers().equals(code.numbers())) {
            faults.add(fault(Kind.CHILDREN, node, List.of()));
        }
    }

    private CodeFault fault(Kind kind, CodeNode node, List<PlanElement> others) {
        return new CodeFault(
                kind,
                node.element(),
                node.code().orElseThrow(),
                form(node).map(Form::numbers).orElse(0),
                Optional.ofNullable(right.get(node))
                        .filter(code -> !code.numbers().equals(node.numbers())),
                others);
    }

    /** What has one code, where codes must differ; what stands below a wrong one is not held against others. */
    private Collection<List<CodeNode>> repeated() {
        Map<Map.Entry<Optional<CodeNode>, PlanCode>, List<CodeNode>> byCode = new LinkedHashMap<>();
        for (CodeNode node : nodes) {
            if (node.hasCode() && !isMisplaced(node)) {
                byCode.computeIfAbsent(
                                Map.entry(
                                        Optional.ofNullable(scope(node)),
                                        node.code().orElseThrow()),
                                it -> new ArrayList<>())
                        .add(node);
            }
        }
        return byCode.values().stream().filter(same -> same.size() > 1).toList();
    }

    private boolean isMisplaced(CodeNode node) {
        @Nullable CodeNode parent = node.parent();
        return (hasLevel(node) && !hasParent(node)) || (parent != null && isMisplaced(parent));
    }

    private CodeFault duplicate(List<CodeNode> same) {
        CodeNode wrong = same.stream()
                .filter(node -> repeating.contains(node) || !hasLevel(node))
                .findFirst()
                .orElse(same.get(same.size() - 1));
        return fault(
                Kind.DUPLICATE,
                wrong,
                same.stream()
                        .filter(node -> node != wrong)
                        .map(CodeNode::element)
                        .toList());
    }
}
