// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.renaksi.Text;
import io.github.renaksi.TimePeriod;
import io.github.renaksi.arbitraries.RegencyPlan;
import io.github.renaksi.plan.ActionPlan;
import io.github.renaksi.plan.PlanLevel;
import io.github.renaksi.plan.WorkPlan;
import io.github.renaksi.plan.WorkPlanRow;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Findings are recognised in another draft, and waivers hold there. */
class ReviewComparisonTest {

    private static final ActionPlan PLAN = RegencyPlan.agam();

    /** Rows 2 and 13 of the work plan, of activities, name nobody. */
    private static final ActionPlan FAULTY =
            Changes.row(Changes.row(PLAN, 2, it -> it.withParties(List.of())), 13, it -> it.withParties(List.of()));

    private static final ReviewRule SUMMARY = ReviewRule.of(
            RuleDescription.builder()
                    .id("agam-parties")
                    .name(Text.of("Tanpa pihak", "Without a party"))
                    .severity(Severity.WARNING)
                    .category(Category.SUBSTANCE)
                    .fault(Text.of("Kosong", "Empty"))
                    .correction(Text.of("Dinas Sosial", "Dinas Sosial"))
                    .build(),
            (plan, findings) -> {
                List<Place> rows = plan.rows().stream()
                        .filter(row -> row.value().level() == PlanLevel.ACTIVITY)
                        .filter(row -> row.value().parties().isEmpty())
                        .map(Located::place)
                        .toList();
                if (!rows.isEmpty()) {
                    findings.addSummary(PlanPlaces.WORK_PLAN, rows)
                            .message("{0} baris tanpa pihak.", "{0} rows without a party.", rows.size())
                            .remedy("Sebutkan.", "Name one.");
                }
            });

    private static ActionPlan withRowBefore(ActionPlan plan) {
        WorkPlanRow first = plan.workPlan().orElseThrow().rows().get(0);
        return plan.withWorkPlan(plan.workPlan()
                .map(it -> new WorkPlan(
                        it.years(),
                        Stream.concat(Stream.of(first), it.rows().stream()).toList())));
    }

    private static String elementOfRow(int index) {
        return PLAN.workPlan().orElseThrow().rows().get(index).element().orElseThrow();
    }

    private static List<Finding> standard(ActionPlan plan, String rule) {
        return PlanReview.standard().review(plan).findings(rule);
    }

    private static List<String> fingerprints(List<Finding> findings) {
        return findings.stream().map(Finding::fingerprint).toList();
    }

    @Nested
    class AFingerprint {

        @Test
        void namesRuleElementAndPropertyAndNoPosition() {
            ActionPlan worse = Changes.target(PLAN, 0, it -> Changes.value(it, TimePeriod.ofYear(2029), 1));
            String id = PLAN.strategy().targets().get(0).id();
            assertThat(standard(worse, "target-below-baseline"))
                    .extracting(Finding::fingerprint)
                    .singleElement()
                    .asString()
                    .matches("target-below-baseline:" + id + "/values/2029#[0-9a-f]{16}");
        }

        @Test
        void staysWhereARowIsInserted() {
            List<Finding> before = standard(FAULTY, "party-missing");
            List<Finding> after = standard(withRowBefore(FAULTY), "party-missing");
            assertThat(after)
                    .extracting(finding -> finding.place().pointer())
                    .doesNotContainAnyElementsOf(before.stream()
                            .map(finding -> finding.place().pointer())
                            .toList());
            assertThat(fingerprints(after)).isEqualTo(fingerprints(before));
        }

        @Test
        void changesWithTheValuesThatItRestsOn() {
            ActionPlan one = Changes.target(PLAN, 0, it -> Changes.value(it, TimePeriod.ofYear(2029), 1));
            ActionPlan two = Changes.target(PLAN, 0, it -> Changes.value(it, TimePeriod.ofYear(2029), 2));
            assertThat(fingerprints(standard(one, "target-below-baseline")))
                    .isNotEqualTo(fingerprints(standard(two, "target-below-baseline")));
        }

        @Test
        void isNotOfSeverityAndWording() {
            Finding finding = standard(FAULTY, "party-missing").get(0);
            assertThat(finding.withSeverity(Severity.INFO)
                            .withMessage(Text.of("Lain", "Other"))
                            .withRemedy(Text.of("Lain", "Other"))
                            .fingerprint())
                    .isEqualTo(finding.fingerprint());
        }

        /** "a", "b" is not "ab". */
        @Test
        void keepsValuesApart() {
            Finding finding = standard(FAULTY, "party-missing").get(0);
            Text name = Text.of("nilai", "value");
            assertThat(finding.withFacts(new Fact(name, "a"), new Fact(name, "b"))
                            .fingerprint())
                    .isNotEqualTo(finding.withFacts(new Fact(name, "ab")).fingerprint());
        }
    }

    @Nested
    class AWaiver {

        private static final PlanReview REVIEW = PlanReview.empty().with(SUMMARY);

        private Waiver ofRow(String element) {
            return Waiver.builder()
                    .rule("agam-parties")
                    .element(element)
                    .property("")
                    .reason("Menyusul")
                    .build();
        }

        @Test
        void ofOneFindingHoldsWhereARowIsInserted() {
            Finding second = standard(FAULTY, "party-missing").get(1);
            ReviewResult result = PlanReview.standard()
                    .withWaiver(Waiver.of(second, "Menyusul"))
                    .review(withRowBefore(FAULTY));
            assertThat(result.waived())
                    .extracting(waived -> waived.finding().place().element())
                    .containsExactly(second.place().element());
            assertThat(result.findings("party-missing")).hasSize(1);
            assertThat(result.unused()).isEmpty();
        }

        @Test
        void ofASummaryIsOfItsRowsAndNotOfLaterOnes() {
            Finding summary = REVIEW.review(FAULTY).findings().get(0);
            assertThat(summary.isSummary()).isTrue();
            PlanReview waiving = REVIEW.withWaiver(Waiver.of(summary, "Menyusul"));
            assertThat(waiving.review(FAULTY).findings()).isEmpty();
            assertThat(waiving.review(withRowBefore(FAULTY)).findings()).isEmpty();
            ReviewResult later = waiving.review(Changes.row(FAULTY, 3, it -> it.withParties(List.of())));
            assertThat(later.findings()).hasSize(1);
            assertThat(later.unused()).hasSize(1);
        }

        @Test
        void ofEachRowIsOfTheSummaryAsLongAsThereIsNoOther() {
            PlanReview waiving = REVIEW.withWaiver(ofRow(elementOfRow(2))).withWaiver(ofRow(elementOfRow(13)));
            assertThat(waiving.review(FAULTY).findings()).isEmpty();
            ReviewResult later = waiving.review(Changes.row(FAULTY, 3, it -> it.withParties(List.of())));
            assertThat(later.findings()).hasSize(1);
            assertThat(later.unused()).isEmpty();
        }

        @Test
        void ofTheTableIsNotOfItsRows() {
            ReviewResult result = REVIEW.withWaiver(
                            Waiver.of("agam-parties", "Menyusul").withProperty("/workPlan"))
                    .review(FAULTY);
            assertThat(result.findings()).hasSize(1);
            assertThat(result.unused()).hasSize(1);
        }

        @Test
        void ofAnotherElementOrPropertyIsUnused() {
            Waiver row = Waiver.of("party-missing", "Menyusul").withElement(elementOfRow(2));
            assertThat(PlanReview.standard()
                            .withWaiver(row.withElement(elementOfRow(3)))
                            .withWaiver(row.withProperty("/years"))
                            .review(FAULTY)
                            .unused())
                    .hasSize(2);
        }
    }

    @Nested
    class TwoDrafts {

        private ReviewComparison compare(ActionPlan before, ActionPlan after) {
            PlanReview review = PlanReview.standard();
            return ReviewComparison.of(review.review(before), review.review(after));
        }

        @Test
        void haveNewCorrectedAndRemainingFindings() {
            List<String> parties = PLAN.workPlan().orElseThrow().rows().get(2).parties();
            ActionPlan corrected = Changes.row(FAULTY, 2, it -> it.withParties(parties));
            ActionPlan next = Changes.goal(withRowBefore(corrected), "untuk");
            ReviewComparison compared = compare(FAULTY, next);
            assertThat(compared.added()).extracting(Finding::rule).contains("text-cut-off");
            assertThat(compared.corrected())
                    .extracting(finding -> finding.place().pointer())
                    .containsExactly("/workPlan/rows/2");
            assertThat(compared.remaining())
                    .extracting(finding -> finding.place().pointer())
                    .containsExactly("/workPlan/rows/14");
        }

        @Test
        void keepAFaultWhoseValueChanged() {
            ActionPlan before = Changes.target(PLAN, 0, it -> Changes.value(it, TimePeriod.ofYear(2029), 1));
            ActionPlan after = Changes.target(PLAN, 0, it -> Changes.value(it, TimePeriod.ofYear(2029), 2));
            ReviewComparison compared = compare(before, after);
            assertThat(compared.added()).isEmpty();
            assertThat(compared.corrected()).isEmpty();
            assertThat(compared.remaining())
                    .isEqualTo(PlanReview.standard().review(after).findings());
        }

        @Test
        void takeWhatIsWaivedInOneOfThemForNeitherNewNorCorrected() {
            ReviewResult all = PlanReview.standard().review(FAULTY);
            ReviewResult waived = PlanReview.standard()
                    .withWaiver("party-missing", "Menyusul")
                    .review(FAULTY);
            ReviewComparison later = ReviewComparison.of(all, waived);
            assertThat(later.added()).isEmpty();
            assertThat(later.corrected()).isEmpty();
            assertThat(later.remaining()).isEmpty();
            ReviewComparison back = ReviewComparison.of(waived, all);
            assertThat(back.added()).isEmpty();
            assertThat(back.remaining()).isEqualTo(all.findings());
        }
    }
}
