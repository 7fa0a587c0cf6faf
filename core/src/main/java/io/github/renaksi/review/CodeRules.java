// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.review;

import static io.github.renaksi.review.Category.FORM;
import static io.github.renaksi.review.DescribedRule.rule;
import static io.github.renaksi.review.Severity.ERROR;

import io.github.renaksi.Text;
import io.github.renaksi.plan.PlanCode;
import io.github.renaksi.review.CodeFault.Kind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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
        faults(plan, Kind.LEVEL)
                .forEach(fault -> remedy(
                        fault,
                        finding(fault, findings)
                                .fact("tingkat seharusnya", "level expected", fault.expected())
                                .message(
                                        "Kode {0} terdiri atas {1} bagian, seharusnya {2}.",
                                        "The code {0} has {1} {1:part|parts} but should have {2}.",
                                        fault.code(),
                                        fault.code().level(),
                                        fault.expected())));
    }

    private static Stream<CodeFault> faults(PlanView plan, Kind kind) {
        return plan.codeFaults().stream().filter(fault -> fault.kind() == kind);
    }

    private static Findings.Draft finding(CodeFault fault, Findings findings) {
        return findings.add(place(fault.element())).fact("kode", "code", fault.code());
    }

    private static Place place(PlanElement element) {
        return element.place().at("code");
    }

    private static void remedy(CodeFault fault, Findings.Draft finding) {
        Optional<PlanCode> below = fault.right().filter(right -> fault.kind() == Kind.LEVEL && isBelow(right, fault));
        if (below.isPresent()) {
            finding.remedy(
                    "Beri kode yang diawali kode induknya, misalnya {0}.",
                    "Give it a code that begins with that of its parent, such as {0}.", below.get());
            return;
        }
        fault.right()
                .ifPresentOrElse(
                        right -> finding.remedy(
                                "Ubah kodenya, misalnya {0}.", "Change the code, such as to {0}.", right),
                        () -> finding.remedy("Beri kode yang berbeda.", "Give it another code."));
    }

    private static boolean isBelow(PlanCode code, CodeFault fault) {
        return fault.element()
                .parent()
                .flatMap(PlanElement::code)
                .filter(parent -> CodeNode.begins(code.numbers(), parent.numbers()))
                .isPresent();
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
        faults(plan, Kind.PARENT).forEach(fault -> parent(fault, finding(fault, findings)));
        faults(plan, Kind.CHILDREN).forEach(fault -> children(fault, finding(fault, findings)));
    }

    private static void parent(CodeFault fault, Findings.Draft finding) {
        PlanCode parent = fault.element().parent().flatMap(PlanElement::code).orElseThrow();
        finding.fact("induk", "parent", parent)
                .message(
                        "Kode {0} tidak diawali kode induknya, {1}.",
                        "The code {0} does not begin with that of its parent, {1}.", fault.code(), parent);
        fault.right()
                .ifPresentOrElse(
                        right -> finding.remedy(
                                "Ubah kodenya, misalnya {0}, atau pindahkan ke induk yang benar.",
                                "Change the code, such as to {0}, or move it to its parent.", right),
                        () -> finding.remedy("Pindahkan ke induk yang benar.", "Move it to its parent."));
    }

    private static void children(CodeFault fault, Findings.Draft finding) {
        PlanCode right = fault.right().orElseThrow();
        finding.message(
                        "Kode di bawahnya tidak diawali {0}, tetapi {1}.",
                        "The codes below do not begin with {0} but with {1}.", fault.code(), right)
                .remedy("Ubah kodenya menjadi {0}.", "Change the code to {0}.", right);
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
        faults(plan, Kind.DUPLICATE).forEach(fault -> duplicate(fault, finding(fault, findings)));
    }

    private static void duplicate(CodeFault fault, Findings.Draft finding) {
        remedy(
                fault,
                finding.related(fault.others().stream().map(CodeRules::place).toList())
                        .message(
                                "Kode {0} digunakan {1} kali, untuk {2}.",
                                "The code {0} is used {1} times, for {2}.",
                                fault.code(),
                                fault.others().size() + 1,
                                Message.quoted(Stream.concat(fault.others().stream(), Stream.of(fault.element()))
                                        .map(PlanElement::name)
                                        .toList())));
    }
}
