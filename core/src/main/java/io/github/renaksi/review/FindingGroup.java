// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.review;

import io.github.renaksi.Language;
import io.github.renaksi.Localized;
import io.github.renaksi.Text;
import io.github.renaksi.internal.Checks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Findings with one cause (temuan sejenis beserta akibatnya), which one act of correction settles: those of one rule,
 * severity and remedy, and what follows from them.
 *
 * @param lead the first of them in the order of the document
 * @param alike the others of equal rule, severity, certainty and remedy
 * @param consequences findings of other rules that follow from one of these
 */
public record FindingGroup(Finding lead, List<Finding> alike, List<Finding> consequences) implements Localized {

    // Copies the lists.
    public FindingGroup {
        Checks.notNull(lead, "lead of a group of findings");
        alike = Checks.reported(alike, "findings alike of a group of findings");
        consequences = Checks.reported(consequences, "consequences of a group of findings");
    }

    /**
     * All findings of the group.
     *
     * @return the lead, those alike and the consequences
     */
    public List<Finding> findings() {
        List<Finding> all = new ArrayList<>(List.of(lead));
        all.addAll(alike);
        all.addAll(consequences);
        return List.copyOf(all);
    }

    /**
     * The group for a person, a line each: the lead with its remedy, the places that it is about and does not name, the
     * findings alike, and what follows.
     *
     * @return the lines, at least one
     */
    public List<Text> lines() {
        List<Text> lines = new ArrayList<>();
        lines.add(Text.format("{0}", "{0}", lead));
        seeAlso(lead).ifPresent(lines::add);
        for (Finding other : alike) {
            lines.add(Text.format(
                    "Demikian pula {0}: {1}", "Likewise {0}: {1}", other.place().words(), other.message()));
            seeAlso(other).ifPresent(lines::add);
        }
        for (Finding consequence : consequences) {
            lines.add(Text.format("Akibatnya, {0}", "It follows: {0}", consequence));
            seeAlso(consequence).ifPresent(lines::add);
        }
        return List.copyOf(lines);
    }

    private static Optional<Text> seeAlso(Finding finding) {
        List<Text> places = finding.related().stream()
                .map(Place::words)
                .filter(words -> !finding.message().indonesian().contains(words.indonesian()))
                .distinct()
                .toList();
        return places.isEmpty()
                ? Optional.empty()
                : Optional.of(Text.format("Lihat juga: {0}.", "See also: {0}.", Text.join("; ", places)));
    }

    /** The lines, those below the first indented. */
    @Override
    public String in(Language language) {
        Checks.notNull(language, "language of a group of findings");
        return String.join(
                "\n  ", lines().stream().map(line -> line.in(language)).toList());
    }

    /** Severity, rule and the group in Indonesian. */
    @Override
    public String toString() {
        return lead.severity() + " " + lead.rule() + ", " + in(Language.INDONESIAN);
    }
}
