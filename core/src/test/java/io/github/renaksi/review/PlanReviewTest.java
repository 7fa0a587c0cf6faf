// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.github.renaksi.Language;
import io.github.renaksi.Text;
import io.github.renaksi.arbitraries.RegencyPlan;
import io.github.renaksi.plan.ActionPlan;
import io.github.renaksi.plan.PlanStatus;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlanReviewTest {

    /** Two activities without a party, and no number. */
    private static final ActionPlan FAULTY = Changes.decree(
            Changes.row(
                    Changes.row(RegencyPlan.agam(), 13, row -> row.withParties(List.of())),
                    2,
                    row -> row.withParties(List.of())),
            decree -> decree.withNumber(Optional.empty()));

    private static final PlanReview STANDARD = PlanReview.standard();

    @Test
    void findingsComeInTheOrderOfTheRulesAndOfTheDocument() {
        ReviewResult result = STANDARD.review(FAULTY);
        assertThat(result.findings())
                .extracting(Finding::rule, finding -> finding.place().pointer())
                .containsExactly(
                        tuple("decree-incomplete", "/decree"),
                        tuple("party-missing", "/workPlan/rows/2"),
                        tuple("party-missing", "/workPlan/rows/13"));
        assertThat(result.plan()).isEqualTo(FAULTY);
        assertThat(result.isSignable()).isFalse();
        assertThat(result.findings(Severity.ERROR)).isEqualTo(result.findings());
        assertThat(result.findings(Severity.INFO)).isEmpty();
        assertThat(result.findings("party-missing")).hasSize(2);
        assertThat(result).hasToString("review of Kabupaten Agam: 3 errors, 0 warnings, 0 notes, 0 waived");
    }

    @Test
    void aFindingSaysWhereWhatAndWhatWouldMendIt() {
        Finding finding = STANDARD.review(FAULTY).findings().get(1);
        assertThat(finding.in(Language.INDONESIAN))
                .isEqualTo(
                        "Tabel 9, I.1.1: Tidak disebutkan pihak yang melaksanakan \"Pelatihan bagi manajemen/operasional"
                                + " harian pimpinan/pelaksana\". Saran perbaikan: Sebutkan perangkat daerah pelaksananya.");
        assertThat(finding.in(Language.ENGLISH))
                .isEqualTo(
                        "Table 9, I.1.1: No party is named that carries out \"Pelatihan bagi manajemen/operasional harian"
                                + " pimpinan/pelaksana\". Remedy: Name the office that carries it out.");
        assertThat(finding).hasToString("ERROR party-missing, " + finding.in(Language.INDONESIAN));
    }

    @Test
    void aDraftNeedsNoNumber() {
        assertThat(STANDARD.review(FAULTY.withStatus(PlanStatus.DRAFT)).findings("decree-incomplete"))
                .isEmpty();
    }

    @Test
    void aRuleIsSwitchedOff() {
        PlanReview review = STANDARD.without("party-missing");
        assertThat(review.review(FAULTY).findings()).extracting(Finding::rule).containsExactly("decree-incomplete");
        assertThat(review.rules()).hasSize(STANDARD.rules().size() - 1);
        assertThat(STANDARD.rules()).extracting(RuleDescription::id).contains("party-missing");
    }

    @Test
    void aRuleIsMadeLessGrave() {
        PlanReview review = STANDARD.withSeverity("party-missing", Severity.WARNING)
                .withSeverity("decree-incomplete", Severity.INFO);
        ReviewResult result = review.review(FAULTY);
        assertThat(result.findings())
                .extracting(Finding::severity)
                .containsExactly(Severity.INFO, Severity.WARNING, Severity.WARNING);
        assertThat(result.isSignable()).isTrue();
        assertThat(review.rules())
                .filteredOn(rule -> rule.id().equals("party-missing"))
                .extracting(RuleDescription::severity)
                .containsExactly(Severity.WARNING);
    }

    @Test
    void findingsOfARuleAreWaived() {
        ReviewResult result =
                STANDARD.withWaiver("party-missing", "Ditetapkan kemudian").review(FAULTY);
        assertThat(result.findings()).extracting(Finding::rule).containsExactly("decree-incomplete");
        assertThat(result.waived()).hasSize(2);
        assertThat(result.waived().get(0).waiver()).isEqualTo(Waiver.of("party-missing", "Ditetapkan kemudian"));
        assertThat(result.unused()).isEmpty();
    }

    private static final String ROW_13 =
            FAULTY.workPlan().orElseThrow().rows().get(13).element().orElseThrow();

    private static Waiver atRow(String element, String reason) {
        return Waiver.of("party-missing", reason).withElement(element);
    }

    @Test
    void aFindingIsWaivedAtItsPlace() {
        ReviewResult result =
                STANDARD.withWaiver(atRow(ROW_13, "Ditetapkan kemudian")).review(FAULTY);
        assertThat(result.findings("party-missing"))
                .extracting(finding -> finding.place().pointer())
                .containsExactly("/workPlan/rows/2");
        assertThat(result.waived())
                .extracting(waived -> waived.finding().place().pointer())
                .containsExactly("/workPlan/rows/13");
    }

    @Test
    void aWaiverThatCoversNothingIsTold() {
        ReviewResult result = STANDARD.withWaiver(atRow("V.9.9", "Salah ketik"))
                .withWaiver("code-level", "Sudah lama begitu")
                .withWaiver("party-missing", "Semua")
                .withWaiver(atRow(ROW_13, "Juga ini"))
                .review(FAULTY);
        assertThat(result.unused()).extracting(Waiver::reason).containsExactly("Salah ketik", "Sudah lama begitu");
        assertThat(result.waived())
                .extracting(waived -> waived.waiver().reason())
                .containsExactly("Semua", "Semua");
    }

    @Test
    void unknownRulesAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> STANDARD.without("party-mising"))
                .withMessage("the review has no rule 'party-mising'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> STANDARD.withSeverity("party-mising", Severity.INFO))
                .withMessage("the review has no rule 'party-mising'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> STANDARD.withWaiver("party-mising", "Alasan"))
                .withMessage("the review has no rule 'party-mising'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PlanReview.empty().without("party-missing"))
                .withMessage("the review has no rule 'party-missing'");
    }

    @Test
    void aWaiverHasAReason() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> STANDARD.withWaiver("party-missing", " "))
                .withMessage("reason for waiving 'party-missing' must not be blank");
    }

    /** A region's own rule: every activity has a budget. */
    private static ReviewRule budgetRule(String id) {
        RuleDescription description = RuleDescription.builder()
                .id(id)
                .name(Text.of("Kegiatan tanpa anggaran", "An activity without budget"))
                .severity(Severity.WARNING)
                .category(Category.SUBSTANCE)
                .fault(Text.of("Anggaran kosong", "No budget"))
                .correction(Text.of("Rp15.000.000", "Rp15,000,000"))
                .build();
        return ReviewRule.of(
                description,
                (plan, findings) -> plan.activities().stream()
                        .filter(activity -> activity.value().budget().isEmpty())
                        .forEach(activity -> findings.add(activity.place())
                                .message("Tidak ada anggaran.", "There is no budget.")
                                .remedy("Anggarkan.", "Budget it.")));
    }

    @Test
    void aRegionAddsItsOwnRule() {
        PlanReview review = STANDARD.with(budgetRule("agam-budget"));
        List<RuleDescription> rules = review.rules();
        assertThat(rules.get(rules.size() - 1).id()).isEqualTo("agam-budget");
        assertThat(review.review(RegencyPlan.agam()).findings("agam-budget")).hasSize(25);
        assertThat(PlanReview.empty()
                        .with(budgetRule("agam-budget"))
                        .review(FAULTY)
                        .findings())
                .hasSize(25);
        assertThat(PlanReview.empty().review(FAULTY).findings()).isEmpty();
    }

    @Test
    void aRuleOfTheSameIdTakesThePlaceOfAnother() {
        PlanReview review = STANDARD.with(budgetRule("party-missing"));
        assertThat(review.rules()).hasSameSizeAs(STANDARD.rules());
        assertThat(review.review(FAULTY)
                        .findings("party-missing")
                        .get(0)
                        .message()
                        .english())
                .isEqualTo("There is no budget.");
    }

    @Test
    void aPlaceIsAJsonPointer() {
        assertThat(Place.of("/values", "Tabel 6", "Table 6").at("2025/2029").at("a~b"))
                .hasToString("Tabel 6 (/values/2025~12029/a~0b)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Place.of("values", "Tabel 6", "Table 6"))
                .withMessage("a JSON Pointer must be empty or begin with '/', was 'values'");
    }

    @Test
    void thePropertyOfAWaiverIsAPointer() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Waiver.of("party-missing", "Alasan").withProperty("years"))
                .withMessage("property of a waiver of 'party-missing' must be empty or begin with '/', was 'years'");
    }
}
