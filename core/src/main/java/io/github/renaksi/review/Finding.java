// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.review;

import io.github.renaksi.Citation;
import io.github.renaksi.Language;
import io.github.renaksi.Localized;
import io.github.renaksi.Text;
import io.github.renaksi.internal.Checks;
import io.github.renaksi.internal.RecordStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something wrong or doubtful in a plan (temuan): where, what, and what would correct it.
 *
 * @param rule the id of the rule that found it
 * @param severity how grave it is
 * @param category what it is about
 * @param certainty whether it is sure
 * @param place where it is
 * @param related other places that it is about
 * @param isSummary whether the related places are rows that all have the fault, which it sums up
 * @param facts the values that it rests on
 * @param message what is wrong
 * @param remedy what would correct it
 * @param causes ids of rules from whose findings it follows, where they are about the plan as a whole or the same
 *     element
 * @param citation the rule of law or drafting behind it, if there is one
 */
@RecordStyle
@Value.Builder
public record Finding(
        String rule,
        Severity severity,
        Category category,
        Certainty certainty,
        Place place,
        List<Place> related,
        boolean isSummary,
        List<Fact> facts,
        Text message,
        Text remedy,
        List<String> causes,
        Optional<Citation> citation)
        implements WithFinding, Localized {

    // Checks the id and that nothing is missing, and copies the lists.
    public Finding {
        rule = Checks.id(rule, "rule of a finding");
        Checks.notNull(severity, "severity of a finding of '%s'", rule);
        Checks.notNull(category, "category of a finding of '%s'", rule);
        Checks.notNull(certainty, "certainty of a finding of '%s'", rule);
        Checks.notNull(place, "place of a finding of '%s'", rule);
        related = Checks.reported(related, "related places of a finding of '%s'", rule);
        facts = Checks.reported(facts, "facts of a finding of '%s'", rule);
        Checks.notNull(message, "message of a finding of '%s'", rule);
        Checks.notNull(remedy, "remedy of a finding of '%s'", rule);
        causes = Checks.ids(causes, "causes of a finding of '%s'", rule);
        Checks.notNull(citation, "citation of a finding of '%s'", rule);
    }

    /**
     * A builder for a finding of a rule, as grave and as sure as the rule says; place, message and remedy must be
     * given.
     *
     * @param rule the rule
     * @return the builder
     */
    public static FindingBuilder builder(RuleDescription rule) {
        Checks.notNull(rule, "rule of a finding");
        return new FindingBuilder()
                .rule(rule.id())
                .severity(rule.severity())
                .category(rule.category())
                .certainty(rule.certainty())
                .isSummary(false)
                .causes(rule.causes())
                .citation(rule.citation());
    }

    /**
     * By what it is recognised in another draft: rule, element, property, rows that it sums up and the values of its
     * facts. It does not change with wording, severity or the order of rows.
     *
     * @return the fingerprint, {@code target-not-growing:masuk/values/2029#f2c1a90be34d7716}
     */
    public String fingerprint() {
        return Fingerprints.of(this);
    }

    /**
     * The finding for a person.
     *
     * @param language the language
     * @return place, message and remedy: {@code Tabel 6, baris 2, tahun 2021: target 98% … Saran perbaikan: …}
     */
    @Override
    public String in(Language language) {
        Checks.notNull(language, "language of a finding");
        return Text.format("{0}: {1} Saran perbaikan: {2}", "{0}: {1} Remedy: {2}", place.words(), message, remedy)
                .in(language);
    }

    /** Severity, rule and the finding in Indonesian. */
    @Override
    public String toString() {
        return severity + " " + rule + ", " + in(Language.INDONESIAN);
    }
}
