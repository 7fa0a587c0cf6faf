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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

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

    /** Program 2.1 stands rightly below group II. */
    private static boolean sameNumbers(Optional<PlanCode> one, Optional<PlanCode> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.isEmpty() && other.isEmpty();
        }
        return one.get().number() == other.get().number()
                && sameNumbers(one.get().parent(), other.get().parent());
    }

    /**
     * The level that the code should have: for groups that of the first group; else one below its parent's, and where
     * the parent's is wrong, one below what that should be.
     */
    private static Optional<Integer> expectedLevel(Map<String, Element> byId, Element element, int groupLevel) {
        if (element.level() == PlanLevel.GROUP) {
            return Optional.of(groupLevel);
        }
        return parent(byId, element)
                .filter(parent -> parent.code().isPresent())
                .map(parent -> 1
                        + expectedLevel(byId, parent, groupLevel)
                                .orElseGet(() -> parent.code().orElseThrow().level()));
    }

    private static int groupLevel(Map<String, Element> byId) {
        return byId.values().stream()
                .filter(element -> element.level() == PlanLevel.GROUP)
                .flatMap(element -> element.code().stream())
                .mapToInt(PlanCode::level)
                .findFirst()
                .orElse(1);
    }

    private static boolean hasLevel(Map<String, Element> byId, Element element, int groupLevel) {
        Optional<Integer> expected = expectedLevel(byId, element, groupLevel);
        return element.code().isEmpty()
                || expected.isEmpty()
                || element.code().get().level() == expected.get();
    }

    private static void level(ActionPlan plan, Report report) {
        Map<String, Element> byId = Elements.byId(plan);
        int groupLevel = groupLevel(byId);
        for (Element element : byId.values()) {
            if (!hasLevel(byId, element, groupLevel)) {
                PlanCode code = element.code().orElseThrow();
                int expected = expectedLevel(byId, element, groupLevel).orElseThrow();
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
                        .remedy(parentCode(byId, element)
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
        Map<String, Element> byId = Elements.byId(plan);
        int groupLevel = groupLevel(byId);
        for (Element element : byId.values()) {
            Optional<PlanCode> parent = parentCode(byId, element);
            if (element.code().isPresent()
                    && parent.isPresent()
                    && hasLevel(byId, element, groupLevel)
                    && hasLevel(byId, parent(byId, element).orElseThrow(), groupLevel)
                    && !sameNumbers(element.code().get().parent(), parent)) {
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
