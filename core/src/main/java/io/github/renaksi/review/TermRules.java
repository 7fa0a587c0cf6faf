// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.review;

import static io.github.renaksi.review.Category.FORM;
import static io.github.renaksi.review.DescribedRule.rule;
import static io.github.renaksi.review.Severity.INFO;

import io.github.renaksi.Text;
import io.github.renaksi.review.Terms.Term;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Abbreviated names of systems and offices within texts. */
final class TermRules {

    private TermRules() {}

    static List<ReviewRule> all() {
        return List.of(SPELLING);
    }

    private static final ReviewRule SPELLING = rule(
            "term-spelling",
            INFO,
            FORM,
            Text.of("Satu istilah dengan beberapa ejaan", "One term in several spellings"),
            Text.of("\"SPAN Lapor\" dan \"SP4N-LAPOR!\"", "\"SPAN Lapor\" and \"SP4N-LAPOR!\""),
            Text.of("\"SP4N-LAPOR!\" di semua tempat", "\"SP4N-LAPOR!\" everywhere"),
            TermRules::spelling);

    /** What a party is called has a rule of its own. */
    private static void spelling(PlanView plan, Findings findings) {
        Spellings spellings = new Spellings();
        Set<String> compounds = new HashSet<>();
        for (List<PlanText> list : plan.texts()) {
            list.forEach(text -> note(text.terms(), text.place(), spellings, compounds));
        }
        Set<String> inTexts = Set.copyOf(spellings.names());
        Set<String> parties = new HashSet<>();
        for (Located<String> party : plan.parties()) {
            parties.add(Terms.key(party.value()));
            note(Terms.in(Words.of(party.value())), party.place(), spellings, compounds);
        }
        spellings.keepSeveral(name -> compounds.contains(name) && inTexts.contains(name) && !parties.contains(name));
        for (String name : spellings.names()) {
            // "Admin SPAN Lapor" is spelt as its "SPAN Lapor" is.
            if (spellings.names().stream().noneMatch(other -> !other.equals(name) && name.contains(other))) {
                spellings.report(name, Text.of("Istilah", "term"), findings);
            }
        }
    }

    private static void note(List<Term> terms, Place place, Spellings spellings, Set<String> compounds) {
        for (Term term : terms) {
            spellings.add(term.key(), term.spelling(), place);
            if (term.compound()) {
                compounds.add(term.key());
            }
        }
    }
}
