package io.github.renaksi.review;

import static io.github.renaksi.review.Category.FORM;
import static io.github.renaksi.review.DescribedRule.rule;
import static io.github.renaksi.review.Severity.ERROR;

import io.github.renaksi.Text;
import io.github.renaksi.plan.PlanCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The codes of the table of programs. A gap that a deletion left is no fault. */
final class CodeRules {

    private CodeRules() {}

    static List<ReviewRule> all() {
        return List.of(LEVEL, PARENT, DUPLICATE);
    }

    private static final ReviewRule LEVEL = rule(
            "code-level",
            ERROR,
            FORM,
            Text.of("Kode dengan tingkat yang salah", "A code of the wrong level"),
            Text.of("Kegiatan IV.1 di bawah Program IV.1", "Activity IV.1 below program IV.1"),
            Text.of("Kegiatan IV.1.1", "Activity IV.1.1"),
            CodeRules::level);

    private static void level(PlanView plan, Findings findings) {
        for (PlanElement element : plan.elements()) {
            if (!plan.codeLevels().fits(element)) {
                PlanCode code = element.code().orElseThrow();
                int expected = plan.codeLevels().expected(element).orElseThrow();
                Findings.Draft finding = findings.add(element.place().at("code"))
                        .fact("kode", "code", code)
                        .fact("tingkat seharusnya", "level expected", expected)
                        .message(
                                "Kode {0} terdiri atas {1} bagian, seharusnya {2}.",
                                "The code {0} has {1} {1:part|parts} but should have {2}.",
                                code,
                                code.level(),
                                expected);
                CodeLevels.parentCode(element)
                        .ifPresentOrElse(
                                parent -> finding.remedy(
                                        "Beri kode yang diawali kode induknya, misalnya {0}.{1}.",
                                        "Give it a code that begins with that of its parent, such as {0}.{1}.",
                                        parent,
                                        number(code)),
                                () -> finding.remedy(
                                        "Beri kode yang diawali kode induknya.",
                                        "Give it a code that begins with that of its parent."));
            }
        }
    }

    private static String number(PlanCode code) {
        return Integer.toString(code.number());
    }

    private static final ReviewRule PARENT = rule(
            "code-parent",
            ERROR,
            FORM,
            Text.of("Kode yang tidak diawali kode induknya", "A code that does not begin with that of its parent"),
            Text.of("Kegiatan II.2.1 di bawah Program II.3", "Activity II.2.1 below program II.3"),
            Text.of("Kegiatan II.3.1", "Activity II.3.1"),
            CodeRules::parent);

    private static void parent(PlanView plan, Findings findings) {
        for (PlanElement element : plan.elements()) {
            boolean fits = plan.codeLevels().fits(element)
                    && element.parent().filter(plan.codeLevels()::fits).isPresent();
            Optional<PlanCode> parent = CodeLevels.parentCode(element);
            if (fits && element.code().isPresent() && parent.isPresent()) {
                PlanCode code = element.code().get();
                if (!sameNumbers(beginning(code, parent.get().level()), parent)) {
                    findings.add(element.place().at("code"))
                            .fact("kode", "code", code)
                            .fact("induk", "parent", parent.get())
                            .message(
                                    "Kode {0} tidak diawali kode induknya, {1}.",
                                    "The code {0} does not begin with that of its parent, {1}.", code, parent.get())
                            .remedy(
                                    "Ubah kodenya, misalnya {0}.{1}, atau pindahkan ke induk yang benar.",
                                    "Change the code, such as to {0}.{1}, or move it to its parent.",
                                    parent.get(),
                                    number(code));
                }
            }
        }
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

    private static final ReviewRule DUPLICATE = rule(
            "code-duplicate",
            ERROR,
            FORM,
            Text.of("Satu kode untuk beberapa butir", "One code for several items"),
            Text.of("Program IV.1 dan Kegiatan IV.1", "Program IV.1 and activity IV.1"),
            Text.of("Kegiatan IV.1.1", "Activity IV.1.1"),
            CodeRules::duplicate);

    private static void duplicate(PlanView plan, Findings findings) {
        Map<PlanCode, List<PlanElement>> byCode = new LinkedHashMap<>();
        for (PlanElement element : plan.elements()) {
            element.code()
                    .ifPresent(code -> byCode.computeIfAbsent(code, it -> new ArrayList<>())
                            .add(element));
        }
        byCode.values().removeIf(elements -> elements.size() == 1);
        byCode.forEach((code, elements) -> {
            List<Place> places =
                    elements.stream().map(element -> element.place().at("code")).toList();
            int last = places.size() - 1;
            findings.add(places.get(last))
                    .related(places.subList(0, last))
                    .fact("kode", "code", code)
                    .message(
                            "Kode {0} digunakan {1} kali, untuk {2}.",
                            "The code {0} is used {1} times, for {2}.",
                            code,
                            elements.size(),
                            Message.quoted(
                                    elements.stream().map(PlanElement::name).toList()))
                    .remedy("Beri kode yang berbeda.", "Give each a code of its own.");
        });
    }
}
