package io.github.renaksi.review;

import static io.github.renaksi.review.Category.FORM;
import static io.github.renaksi.review.Severity.ERROR;
import static io.github.renaksi.review.StandardRules.rule;

import io.github.renaksi.Text;
import io.github.renaksi.plan.ActionPlan;
import io.github.renaksi.plan.PlanCode;
import io.github.renaksi.plan.PlanLevel;
import io.github.renaksi.review.Elements.Element;
import io.github.renaksi.review.StandardRule.Report;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The codes of the table of programs. A gap that a deletion left is no fault. */
final class CodeRules {

    private CodeRules() {}

    static List<ReviewRule> all() {
        return List.of(
                rule(
                        "code-level",
                        ERROR,
                        FORM,
                        Text.of("Kode dengan tingkat yang salah", "A code of the wrong level"),
                        Text.of("Kegiatan IV.1 di bawah Program IV.1", "Activity IV.1 below program IV.1"),
                        Text.of("Kegiatan IV.1.1", "Activity IV.1.1"),
                        CodeRules::level),
                rule(
                        "code-parent",
                        ERROR,
                        FORM,
                        Text.of(
                                "Kode yang tidak diawali kode induknya",
                                "A code that does not begin with that of its parent"),
                        Text.of("Kegiatan II.2.1 di bawah Program II.3", "Activity II.2.1 below program II.3"),
                        Text.of("Kegiatan II.3.1", "Activity II.3.1"),
                        CodeRules::parent),
                rule(
                        "code-duplicate",
                        ERROR,
                        FORM,
                        Text.of("Satu kode untuk beberapa butir", "One code for several items"),
                        Text.of("Program IV.1 dan Kegiatan IV.1", "Program IV.1 and activity IV.1"),
                        Text.of("Kegiatan IV.1.1", "Activity IV.1.1"),
                        CodeRules::duplicate));
    }

    private static Optional<Element> parent(Map<String, Element> byId, Element element) {
        return element.parent().map(parent -> Objects.requireNonNull(byId.get(parent)));
    }

    private static Optional<PlanCode> parentCode(Map<String, Element> byId, Element element) {
        return parent(byId, element).flatMap(Element::code);
    }

    /** The first numbers of a code. */
    private static Optional<PlanCode> beginning(PlanCode code, int level) {
        return code.level() <= level ? Optional.of(code) : code.parent().flatMap(parent -> beginning(parent, level));
    }

    /** Program 2.1 stands rightly below group II. */
    private static boolean sameNumbers(Optional<PlanCode> one, Optional<PlanCode> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.isEmpty() && other.isEmpty();
        }
        return one.get().number() == other.get().number()
                && sameNumbers(one.get().parent(), other.get().parent());
    }

    /**
     * How many numbers the codes of a plan have.
     *
     * @param ofGroups as many as that of the first group
     * @param more how many more a program has than its group, and an activity than its program: one, or in official
     *     codes two (2.16.2, 2.16.2.2.1), as most of them have
     */
    private record Levels(Map<String, Element> byId, int ofGroups, Map<PlanLevel, Integer> more) {

        static Levels of(ActionPlan plan) {
            Map<String, Element> byId = Elements.byId(plan);
            Map<PlanLevel, SortedMap<Integer, Integer>> counts = new EnumMap<>(PlanLevel.class);
            int ofGroups = 0;
            for (Element element : byId.values()) {
                int level = element.code().map(PlanCode::level).orElse(0);
                if (element.level() == PlanLevel.GROUP && ofGroups == 0) {
                    ofGroups = level;
                }
                int more =
                        level - parentCode(byId, element).map(PlanCode::level).orElse(level);
                if (more > 0) {
                    counts.computeIfAbsent(element.level(), it -> new TreeMap<>())
                            .merge(more, 1, Integer::sum);
                }
            }
            Map<PlanLevel, Integer> usual = new EnumMap<>(PlanLevel.class);
            counts.forEach((level, byMore) -> usual.put(
                    level,
                    Collections.max(
                                    byMore.entrySet(),
                                    Map.Entry.<Integer, Integer>comparingByValue()
                                            .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                            .getKey()));
            return new Levels(byId, Math.max(1, ofGroups), usual);
        }

        /**
         * The level that a code should have: for groups that of the first group; else so far below its parent's, and
         * where the parent's is wrong, so far below what that should be.
         */
        Optional<Integer> expected(Element element) {
            if (element.level() == PlanLevel.GROUP) {
                return Optional.of(ofGroups);
            }
            return parent(byId, element)
                    .filter(parent -> parent.code().isPresent())
                    .map(parent -> more.getOrDefault(element.level(), 1)
                            + expected(parent)
                                    .orElseGet(() -> parent.code().orElseThrow().level()));
        }

        boolean fits(Element element) {
            Optional<Integer> expected = expected(element);
            return element.code().isEmpty()
                    || expected.isEmpty()
                    || element.code().get().level() == expected.get();
        }
    }

    private static void level(ActionPlan plan, Report report) {
        Levels levels = Levels.of(plan);
        for (Element element : levels.byId().values()) {
            if (!levels.fits(element)) {
                PlanCode code = element.code().orElseThrow();
                int expected = levels.expected(element).orElseThrow();
                report.add(report.at(element.place().at("code"))
                        .addFacts(
                                Fact.of("kode", "code", code),
                                Fact.of("tingkat seharusnya", "level expected", expected))
                        .message(Message.of(
                                "Kode {0} terdiri atas {1} bagian, seharusnya {2}.",
                                "The code {0} has {1} {1:part|parts}, it should have {2}.",
                                code,
                                code.level(),
                                expected))
                        .remedy(parentCode(levels.byId(), element)
                                .map(parent -> Message.of(
                                        "Beri kode yang diawali kode induknya, misalnya {0}.{1}.",
                                        "Give it a code that begins with that of its parent, such as {0}.{1}.",
                                        parent,
                                        Integer.toString(code.number())))
                                .orElseGet(() -> Text.of(
                                        "Beri kode yang diawali kode induknya.",
                                        "Give it a code that begins with that of its parent."))));
            }
        }
    }

    private static void parent(ActionPlan plan, Report report) {
        Levels levels = Levels.of(plan);
        for (Element element : levels.byId().values()) {
            Optional<PlanCode> parent = parentCode(levels.byId(), element);
            if (element.code().isPresent()
                    && parent.isPresent()
                    && levels.fits(element)
                    && levels.fits(parent(levels.byId(), element).orElseThrow())
                    && !sameNumbers(beginning(element.code().get(), parent.get().level()), parent)) {
                PlanCode code = element.code().get();
                report.add(report.at(element.place().at("code"))
                        .addFacts(Fact.of("kode", "code", code), Fact.of("induk", "parent", parent.get()))
                        .message(Message.of(
                                "Kode {0} tidak diawali kode induknya, {1}.",
                                "The code {0} does not begin with that of its parent, {1}.", code, parent.get()))
                        .remedy(Message.of(
                                "Ubah kodenya, misalnya {0}.{1}, atau pindahkan ke induk yang benar.",
                                "Change the code, such as to {0}.{1}, or move it to its parent.",
                                parent.get(),
                                Integer.toString(code.number()))));
            }
        }
    }

    private static void duplicate(ActionPlan plan, Report report) {
        Map<PlanCode, List<Element>> byCode = new LinkedHashMap<>();
        for (Element element : Elements.of(plan)) {
            element.code()
                    .ifPresent(code -> byCode.computeIfAbsent(code, it -> new ArrayList<>())
                            .add(element));
        }
        byCode.forEach((code, elements) -> {
            if (elements.size() > 1) {
                Element last = elements.get(elements.size() - 1);
                report.add(report.at(last.place().at("code"))
                        .addAllRelated(elements.subList(0, elements.size() - 1).stream()
                                .map(element -> element.place().at("code"))
                                .toList())
                        .addFact(Fact.of("kode", "code", code))
                        .message(Message.of(
                                "Kode {0} dipakai untuk {1} butir: {2}.",
                                "The code {0} is used for {1} items: {2}.",
                                code,
                                elements.size(),
                                Message.quoted(
                                        elements.stream().map(Element::name).toList())))
                        .remedy(Text.of("Beri setiap butir kodenya sendiri.", "Give each item a code of its own.")));
            }
        });
    }
}
