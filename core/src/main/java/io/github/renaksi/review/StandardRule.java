package io.github.renaksi.review;

import io.github.renaksi.plan.ActionPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** A rule of this library: what it is, and how it looks. */
record StandardRule(RuleDescription description, Check look) implements ReviewRule {

    /** Looks at a plan and tells what it finds. */
    interface Check {
        void look(ActionPlan plan, Report report);
    }

    /** Takes findings of one rule. */
    static final class Report {

        private final RuleDescription rule;
        private final List<Finding> findings = new ArrayList<>();

        private Report(RuleDescription rule) {
            this.rule = rule;
        }

        /** A finding of the rule, to be completed and added. */
        FindingBuilder at(Place place) {
            return Finding.builder(rule).place(place);
        }

        void add(FindingBuilder finding) {
            findings.add(finding.build());
        }

        /** One finding for all places of one kind, at the first; none where there is none. */
        void addOne(List<Place> places, Supplier<FindingBuilder> finding) {
            if (!places.isEmpty()) {
                add(finding.get().place(places.get(0)).addAllRelated(places.subList(1, places.size())));
            }
        }

        /** One finding for all places of a table: at the place if there is one, else at the table. */
        void addSummary(Place table, List<Place> places, Supplier<FindingBuilder> finding) {
            if (places.size() > 1) {
                add(finding.get().place(table).addAllRelated(places));
            } else {
                addOne(places, finding);
            }
        }

        /** A finding whose place is set later. */
        FindingBuilder anywhere() {
            return Finding.builder(rule);
        }
    }

    @Override
    public List<Finding> check(ActionPlan plan) {
        Report report = new Report(description);
        look.look(plan, report);
        return List.copyOf(report.findings);
    }
}
