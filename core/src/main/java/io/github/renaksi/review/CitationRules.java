package io.github.renaksi.review;

import static io.github.renaksi.review.Category.FORM;
import static io.github.renaksi.review.Severity.WARNING;
import static io.github.renaksi.review.StandardRules.rule;

import io.github.renaksi.Text;
import io.github.renaksi.internal.Checks;
import io.github.renaksi.plan.ActionPlan;
import io.github.renaksi.plan.Regulation;
import io.github.renaksi.plan.RegulationCitation;
import io.github.renaksi.review.StandardRule.Report;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The regulations that a decree cites. */
final class CitationRules {

    private CitationRules() {}

    static List<ReviewRule> all() {
        return List.of(
                rule(
                        "citation-titles",
                        WARNING,
                        FORM,
                        Text.of(
                                "Satu peraturan dikutip dengan beberapa judul",
                                "One regulation is cited under several titles"),
                        Text.of(
                                "PermenPANRB 46/2020 \"Pengelolaan Pengaduan …\" dan \"Road Map Sistem Pengelolaan Pengaduan …\"",
                                "PermenPANRB 46/2020 \"Pengelolaan Pengaduan …\" and \"Road Map Sistem Pengelolaan Pengaduan …\""),
                        Text.of("Judul resmi di semua tempat", "The official title everywhere"),
                        CitationRules::titles),
                replaced(Map.of()));
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
                (plan, report) -> replaced(plan, register, report));
    }

    private static void titles(ActionPlan plan, Report report) {
        Map<Regulation, List<Integer>> byRegulation = new LinkedHashMap<>();
        List<RegulationCitation> citations = plan.decree().citations();
        for (int i = 0; i < citations.size(); i++) {
            if (citations.get(i).title().isPresent()) {
                byRegulation
                        .computeIfAbsent(folded(citations.get(i).regulation()), it -> new ArrayList<>())
                        .add(i);
            }
        }
        byRegulation.values().forEach(places -> {
            Regulation regulation = citations.get(places.get(0)).regulation();
            Map<String, Integer> firstOfTitle = new LinkedHashMap<>();
            for (int index : places) {
                firstOfTitle.putIfAbsent(fold(citations.get(index).title().orElseThrow()), index);
            }
            if (firstOfTitle.size() > 1) {
                List<Place> found = firstOfTitle.values().stream()
                        .map(index -> Places.citation(
                                        index, citations.get(index).place())
                                .at("title"))
                        .toList();
                List<String> titles = firstOfTitle.values().stream()
                        .map(index -> citations.get(index).title().orElseThrow())
                        .toList();
                report.addOne(
                        found,
                        () -> report.anywhere()
                                .addAllFacts(firstOfTitle.values().stream()
                                        .map(index -> Fact.of(
                                                citations.get(index).place(),
                                                citations.get(index).place(),
                                                citations.get(index).title().orElseThrow()))
                                        .toList())
                                .message(Message.of(
                                        "{0} dikutip dengan {1} judul: {2}.",
                                        "{0} is cited under {1} titles: {2}.",
                                        regulation,
                                        titles.size(),
                                        Message.quoted(titles)))
                                .remedy(Text.of(
                                        "Pakai judul resmi peraturan itu di semua tempat.",
                                        "Use the official title of the regulation everywhere.")));
            }
        });
    }

    /** "Permen PANRB" is the type "PermenPANRB". */
    private static Regulation folded(Regulation regulation) {
        String type = Folding.fold(regulation.type());
        return type.isEmpty() ? regulation : new Regulation(type, regulation.number(), regulation.year());
    }

    /** "Pelayanan Publik tentang Pelayanan Publik" is a doubled title and no other title. */
    private static String fold(String title) {
        return Folding.fold(DoubledWords.removed("tentang " + title));
    }

    private static void replaced(ActionPlan plan, Map<Regulation, Regulation> register, Report report) {
        Map<Regulation, List<Place>> cited = new LinkedHashMap<>();
        List<RegulationCitation> citations = plan.decree().citations();
        for (int i = 0; i < citations.size(); i++) {
            Regulation regulation = citations.get(i).regulation();
            if (register.containsKey(folded(regulation))) {
                cited.computeIfAbsent(regulation, it -> new ArrayList<>())
                        .add(Places.citation(i, citations.get(i).place()));
            }
        }
        cited.forEach((regulation, places) -> {
            Regulation successor = Objects.requireNonNull(register.get(folded(regulation)));
            report.addOne(
                    places,
                    () -> report.anywhere()
                            .message(Message.of(
                                    "{0} dikutip, padahal sudah diganti dengan {1}.",
                                    "{0} is cited, though {1} replaced it.", regulation, successor))
                            .remedy(Message.of(
                                    "Kutip {0}, atau jelaskan mengapa peraturan lama yang dimaksud.",
                                    "Cite {0}, or say why the older regulation is meant.", successor)));
        });
    }
}
