// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.renaksi.Language;
import io.github.renaksi.Text;
import io.github.renaksi.arbitraries.RegencyPlan;
import io.github.renaksi.assessment.AssessmentComparison.AspectChange;
import io.github.renaksi.figure.Figure;
import io.github.renaksi.figure.NotComputable;
import io.github.renaksi.figure.Ratio;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class AssessmentComparisonTest {

    private static final Instrument INSTRUMENT = RegencyPlan.instrument();
    private static final Assessment BEFORE =
            RegencyPlan.agam().assessment().orElseThrow().assessment();

    private static AssessmentResult result(Instrument instrument, ScoringPolicy policy, Assessment assessment) {
        return AssessmentScorer.of(instrument, policy)
                .score(assessment.withInstrument(instrument.id()).withEdition(instrument.edition()));
    }

    private static AssessmentResult result(Assessment assessment) {
        return result(INSTRUMENT, RegencyPlan.policy(), assessment);
    }

    private static Assessment answered(UnaryOperator<Map<String, Answer>> change) {
        Map<String, Answer> answers =
                new LinkedHashMap<>(BEFORE.responses().get(0).answers());
        return BEFORE.withDate(LocalDate.of(2025, 6, 10)).withResponses(Response.of(change.apply(answers)));
    }

    private static Assessment budgetIsBetter() {
        return answered(answers -> {
            answers.put("anggaran-1", Answer.rated(5));
            answers.put("anggaran-2", Answer.rated(3));
            return answers;
        });
    }

    private static AspectChange change(AssessmentComparison comparison, String aspect) {
        return comparison.changes().stream()
                .filter(each -> each.after().aspect().id().equals(aspect))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void differencesAreExact() {
        AssessmentResult earlier = result(BEFORE);
        AssessmentResult later = result(budgetIsBetter());
        AssessmentComparison comparison = AssessmentComparison.of(earlier, later);
        AspectChange budget = change(comparison, "anggaran");
        assertThat(budget.before().score().exact()).isEqualTo(Ratio.of(9, 5));
        assertThat(budget.after().score().exact()).isEqualTo(Ratio.of(14, 5));
        assertThat(budget.difference().exact()).isEqualTo(Ratio.ONE);
        assertThat(budget.difference().explain(Language.INDONESIAN))
                .isEqualTo("14/5 − 9/5 = 1 → 1 (satu desimal, dibulatkan (5 ke atas))");
        assertThat(change(comparison, "sdm").difference().exact()).isEqualTo(Ratio.ZERO);
        assertThat(comparison.index().exact()).isEqualTo(Ratio.of(1, 5));
        assertThat(comparison.changes())
                .extracting(each -> each.after().aspect().id())
                .containsExactly("kelembagaan", "sdm", "data", "partisipasi", "koordinasi", "anggaran");
        assertThat(comparison.before()).isSameAs(earlier);
        assertThat(comparison.after()).isSameAs(later);
        assertThat(comparison).hasToString("comparison of 2024-06-10 and 2025-06-10: " + comparison.index());
    }

    @Test
    void ranksChangeOrStay() {
        AssessmentComparison comparison = AssessmentComparison.of(result(BEFORE), result(budgetIsBetter()));
        assertThat(comparison.changes())
                .filteredOn(AspectChange::rankChanges)
                .extracting(each -> each.after().aspect().id())
                .containsExactly("sdm", "data", "koordinasi", "anggaran");
    }

    @Test
    void whatHasNoScoreHasNoDifference() {
        Assessment none = answered(answers -> {
            answers.replaceAll((question, answer) -> question.startsWith("anggaran") ? Answer.notApplicable() : answer);
            return answers;
        });
        Figure gone = change(AssessmentComparison.of(result(BEFORE), result(none)), "anggaran")
                .difference();
        Figure come = change(AssessmentComparison.of(result(none), result(BEFORE)), "anggaran")
                .difference();
        assertThat(gone.reason()).contains(NotComputable.NOTHING_COUNTED);
        assertThat(come.reason()).contains(NotComputable.NOTHING_COUNTED);
        assertThat(gone.explain(Language.ENGLISH)).isEqualTo("– → not computable (no question was counted)");
    }

    private static void assertRefused(AssessmentResult after, String indonesian, String english) {
        AssessmentResult before = result(BEFORE);
        assertThat(AssessmentComparison.refusal(before, after)).contains(Text.of(indonesian, english));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AssessmentComparison.of(before, after))
                .withMessage("assessments cannot be compared: " + english);
    }

    @Test
    void anotherInstrumentIsRefused() {
        assertRefused(
                result(INSTRUMENT.withId("lain"), RegencyPlan.policy(), BEFORE),
                "instrumen berbeda: kab-agam / lain",
                "the instruments differ: kab-agam / lain");
    }

    @Test
    void anotherEditionIsRefused() {
        assertRefused(
                result(INSTRUMENT.withEdition("2025"), RegencyPlan.policy(), BEFORE),
                "edisi instrumen berbeda: 2024 / 2025",
                "the editions of the instrument differ: 2024 / 2025");
    }

    @Test
    void anotherScaleIsRefused() {
        assertRefused(
                result(INSTRUMENT.withScale(RatingScale.between(1, 6)), RegencyPlan.policy(), BEFORE),
                "skala berbeda: 1, 2, 3, 4, 5 / 1, 2, 3, 4, 5, 6",
                "the scales differ: 1, 2, 3, 4, 5 / 1, 2, 3, 4, 5, 6");
    }

    @Test
    void anotherPolicyIsRefused() {
        assertRefused(
                result(INSTRUMENT, RegencyPlan.policy().withId("lain"), BEFORE),
                "kebijakan penilaian berbeda: kab-agam-2025 / lain",
                "the scoring policies differ: kab-agam-2025 / lain");
    }

    private static <T> List<T> withFirst(List<T> values, UnaryOperator<T> change) {
        List<T> changed = new ArrayList<>(values);
        changed.set(0, change.apply(values.get(0)));
        return changed;
    }

    @Test
    void otherQuestionsAreRefused() {
        Instrument reworded = INSTRUMENT.withAspects(withFirst(
                INSTRUMENT.aspects(),
                aspect -> aspect.withQuestions(withFirst(aspect.questions(), question -> question.withText("Lain")))));
        assertRefused(
                result(reworded, RegencyPlan.policy(), BEFORE),
                "pertanyaan berbeda dalam edisi yang sama",
                "the questions differ within one edition");
    }

    @Test
    void likeIsComparedWithLike() {
        assertThat(AssessmentComparison.refusal(result(BEFORE), result(BEFORE))).isEmpty();
        assertThat(AssessmentComparison.of(result(BEFORE), result(BEFORE)).changes())
                .allSatisfy(change -> assertThat(change.difference().exact()).isEqualTo(Ratio.ZERO))
                .noneMatch(AspectChange::rankChanges);
    }
}
