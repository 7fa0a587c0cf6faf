// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.review;

import io.github.renaksi.Citation;
import io.github.renaksi.Text;
import io.github.renaksi.internal.Checks;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Takes what a rule finds in a plan (penampung temuan).
 *
 * <pre>{@code
 * findings.add(activity.place())
 *         .message("Kegiatan \"{0}\" belum dianggarkan.", "The activity \"{0}\" has no budget.", activity.value().name())
 *         .remedy("Anggarkan, atau gabungkan.", "Budget it, or merge it.");
 * }</pre>
 *
 * <p>A finding is of the rule and as grave and as sure as the rule says. Place, message and remedy must be given. What
 * it says has one line of at most {@value Checks#MAX_MESSAGE} characters in each language: long texts are cut, and of a
 * long list the rest is counted.
 */
public final class Findings {

    private final RuleDescription rule;
    private final List<FindingBuilder> drafts = new ArrayList<>();

    Findings(RuleDescription rule) {
        this.rule = rule;
    }

    /**
     * Adds a finding.
     *
     * @param place where it is
     * @return what is still to be said of it
     */
    public Draft add(Place place) {
        FindingBuilder finding =
                Finding.builder(rule).place(Checks.notNull(place, "place of a finding of '%s'", rule.id()));
        drafts.add(finding);
        return new Draft(finding);
    }

    /**
     * Adds one finding for several places, at the first and related to the others.
     *
     * @param places where it is, at least one place
     * @return what is still to be said of it
     * @throws IllegalArgumentException if there is no place
     */
    public Draft add(List<Place> places) {
        List<Place> copy = Checks.reported(places, "places of a finding of '%s'", rule.id());
        Checks.notEmpty(copy, "places of a finding of '%s'", rule.id());
        return add(copy.get(0)).related(copy.subList(1, copy.size()));
    }

    /**
     * Adds one finding for all rows of a table that have a fault: at the row if it is one, else at the table and
     * related to the rows.
     *
     * @param table the place of the table
     * @param rows the places of the rows, at least one
     * @return what is still to be said of it
     * @throws IllegalArgumentException if there is no row
     */
    public Draft addSummary(Place table, List<Place> rows) {
        return rows.size() > 1 ? add(table).related(rows).summary() : add(rows);
    }

    /** The findings in the order in which they were added. */
    List<Finding> all() {
        return drafts.stream().map(FindingBuilder::build).toList();
    }

    /** What is still to be said of a finding. */
    public static final class Draft {

        private final FindingBuilder finding;

        private Draft(FindingBuilder finding) {
            this.finding = finding;
        }

        /**
         * What is wrong.
         *
         * @param indonesian the Indonesian sentence, with holes as in {@link Text#format}
         * @param english the English sentence
         * @param values what stands in the holes
         * @return this
         */
        public Draft message(String indonesian, String english, Object... values) {
            finding.message(Message.of(indonesian, english, values));
            return this;
        }

        /**
         * What would correct it.
         *
         * @param indonesian the Indonesian sentence, with holes as in {@link Text#format}
         * @param english the English sentence
         * @param values what stands in the holes
         * @return this
         */
        public Draft remedy(String indonesian, String english, Object... values) {
            finding.remedy(Message.of(indonesian, english, values));
            return this;
        }

        /**
         * A value that it rests on.
         *
         * @param indonesian what the value is, in Indonesian
         * @param english the same in English
         * @param value the value as the plan has it
         * @return this
         */
        public Draft fact(String indonesian, String english, Object value) {
            return fact(Text.of(indonesian, english), value);
        }

        /** As {@link #fact(String, String, Object)}, of a value whose name is known as a text. */
        Draft fact(Text name, Object value) {
            finding.addFact(new Fact(
                    name, Checks.notNull(value, "value of the fact '%s'", name).toString()));
            return this;
        }

        /**
         * Another place that it is about.
         *
         * @param place the place
         * @return this
         */
        public Draft related(Place place) {
            finding.addRelated(place);
            return this;
        }

        private Draft summary() {
            finding.isSummary(true);
            return this;
        }

        /**
         * Other places that it is about.
         *
         * @param places the places
         * @return this
         */
        public Draft related(Collection<Place> places) {
            finding.addAllRelated(places);
            return this;
        }

        /**
         * Whether it is a fault or a question, where that is not what the rule says.
         *
         * @param certainty how sure it is
         * @return this
         */
        public Draft certainty(Certainty certainty) {
            finding.certainty(certainty);
            return this;
        }

        /**
         * The rule of law or drafting behind it, where that is not what the rule says.
         *
         * @param citation the citation
         * @return this
         */
        public Draft citation(Citation citation) {
            finding.citation(citation);
            return this;
        }
    }
}
