// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.review;

import static io.github.renaksi.review.Category.FORM;
import static io.github.renaksi.review.DescribedRule.rule;
import static io.github.renaksi.review.Severity.WARNING;

import io.github.renaksi.Text;
import io.github.renaksi.internal.Checks;
import io.github.renaksi.plan.Regulation;
import io.github.renaksi.plan.RegulationCitation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The regulations that a decree cites. */
final class CitationRules {

    private CitationRules() {}

    static List<ReviewRule> all() {
        return List.of(TITLES, replaced(Map.of()));
    }

    private static final ReviewRule TITLES = rule(
            "citation-titles",
            WARNING,
            FORM,
            Text.of("Satu peraturan dikutip dengan beberapa judul", "One regulation is cited under several titles"),
            Text.of(
                    "PermenPANRB 46/2020 \"Pengelolaan Pengaduan …\" dan \"Road Map Sistem Pengelolaan Pengaduan …\"",
                    "PermenPANRB 46/2020 \"Pengelolaan Pengaduan …\" and \"Road Map Sistem Pengelolaan Pengaduan …\""),
            Text.of("Judul resmi di semua tempat", "The official title everywhere"),
            CitationRules::titles);

    private static void titles(PlanView plan, Findings findings) {
        Map<Regulation, Map<String, Located<RegulationCitation>>> byTitle = new LinkedHashMap<>();
        for (Located<RegulationCitation> citation : plan.citations()) {
            citation.value()
                    .title()
                    .ifPresent(title -> byTitle.computeIfAbsent(
                                    folded(citation.value().regulation()), it -> new LinkedHashMap<>())
                            .putIfAbsent(folded(title), citation));
        }
        byTitle.values().removeIf(citations -> citations.size() == 1);
        byTitle.values().forEach(citations -> titles(citations.values(), findings));
    }

    private static void titles(Collection<Located<RegulationCitation>> citations, Findings findings) {
        List<String> titles = citations.stream()
                .flatMap(citation -> citation.value().title().stream())
                .toList();
        Findings.Draft finding = findings.add(
                citations.stream().map(citation -> citation.place().at("title")).toList());
        citations.forEach(citation -> citation.value()
                .title()
                .ifPresent(title -> finding.fact(Text.of(citation.value().place()), title)));
        finding.message(
                        "{0} dikutip dengan {1} judul: {2}.",
                        "{0} is cited under {1} titles: {2}.",
                        citations.iterator().next().value().regulation(),
                        titles.size(),
                        Message.quoted(titles))
                .remedy(
                        "Gunakan judul resmi peraturan itu di semua tempat.",
                        "Use the official title of the regulation everywhere.");
    }

    /** "Permen PANRB" is the type "PermenPANRB". */
    private static Regulation folded(Regulation regulation) {
        String type = Folding.fold(regulation.type());
        return type.isEmpty() ? regulation : new Regulation(type, regulation.number(), regulation.year());
    }

    /** "Pelayanan Publik tentang Pelayanan Publik" is a doubled title and no other title. */
    private static String folded(String title) {
        return Folding.fold(DoubledWords.removed("tentang " + title));
    }

    /** The rule with a register of replaced regulations; the standard one knows none. */
    static ReviewRule replaced(Map<Regulation, Regulation> replacements) {
        Map<Regulation, Regulation> register = new HashMap<>();
        Checks.notNull(replacements, "replaced regulations");
        replacements.forEach((regulation, successor) -> register.put(
                folded(Checks.notNull(regulation, "regulation that was replaced")),
                Checks.notNull(successor, "successor of %s", regulation)));
        return rule(
                "citation-replaced",
                WARNING,
                FORM,
                Text.of(
                        "Peraturan yang sudah diganti masih dikutip, menurut daftar yang diberikan pemakai",
                        "A replaced regulation is still cited, by the register that the caller supplies"),
                Text.of("PermenPANRB 24/2014, diganti 62/2018", "PermenPANRB 24/2014, replaced by 62/2018"),
                Text.of("PermenPANRB 62/2018", "PermenPANRB 62/2018"),
                (plan, findings) -> replaced(plan, register, findings));
    }

    private static void replaced(PlanView plan, Map<Regulation, Regulation> register, Findings findings) {
        Map<Regulation, List<Place>> cited = new LinkedHashMap<>();
        for (Located<RegulationCitation> citation : plan.citations()) {
            Regulation regulation = citation.value().regulation();
            if (register.containsKey(folded(regulation))) {
                cited.computeIfAbsent(regulation, it -> new ArrayList<>()).add(citation.place());
            }
        }
        cited.forEach((regulation, places) -> {
            Regulation successor = Objects.requireNonNull(register.get(folded(regulation)));
            findings.add(places)
                    .message(
                            "{0} dikutip, padahal sudah diganti dengan {1}.",
                            "{0} is cited, though {1} replaced it.", regulation, successor)
                    .remedy(
                            "Kutip {0} atau jelaskan mengapa peraturan lama yang dimaksud.",
                            "Cite {0}, or say why the older regulation is meant.", successor);
        });
    }
}
