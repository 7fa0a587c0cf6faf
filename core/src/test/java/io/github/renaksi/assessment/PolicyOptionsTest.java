// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.renaksi.Language;
import io.github.renaksi.Region;
import io.github.renaksi.Text;
import io.github.renaksi.Tristate;
import io.github.renaksi.figure.Band;
import io.github.renaksi.figure.Bands;
import io.github.renaksi.figure.Conversion;
import io.github.renaksi.figure.Ratio;
import io.github.renaksi.figure.Rounding;
import io.github.renaksi.sp4n.Sp4n;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PolicyOptionsTest {

    /** Keputusan Gubernur Sumatera Barat 065-699-2022, Table 4. */
    private static final int[] TABLE_4 = {3, 2, 2, 3, 2, 3, 2, 3, 2, 2, 2, 3, 3, 2, 3, 3, 3, 3, 3, 2};

    private static AssessmentResult score(ScoringPolicy policy) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        for (Aspect aspect : Sp4n.instrument().aspects()) {
            for (AssessmentQuestion question : aspect.questions()) {
                answers.put(question.id(), Answer.rated(TABLE_4[answers.size()]));
            }
        }
        return AssessmentScorer.of(Sp4n.instrument(), policy)
                .score(Assessment.builder(Sp4n.instrument())
                        .region(Region.of("Provinsi", "Sumatera Barat"))
                        .date(LocalDate.of(2022, 9, 22))
                        .addResponses(Response.of(answers))
                        .build());
    }

    private static List<Tristate> proposed(AssessmentResult result) {
        return result.priorities().stream().map(PriorityScore::proposed).toList();
    }

    @Test
    void aSumIsExplainedAsOne() {
        AssessmentResult result = score(Sp4n.SUMATERA_BARAT_2022.withAggregation(Aggregation.SUM));
        assertThat(result.scores().get(0).score().exact()).isEqualTo(Ratio.of(15));
        assertThat(result.scores().get(0).score().explain(Language.INDONESIAN))
                .isEqualTo("3 + 2 + 2 + 3 + 2 + 3 = 15 → 15 (satu desimal, dipotong tanpa pembulatan; Tabel 5)");
        assertThat(result.index().explain(Language.INDONESIAN)).startsWith("9×2 + 11×3 = 51 → 51 ");
        assertThat(result.index(IndexBasis.ASPECTS).exact()).isEqualTo(Ratio.of(51, 5));
    }

    @Test
    void nothingIsProposedUnlessThePolicyHasARule() {
        assertThat(proposed(score(Sp4n.SUMATERA_BARAT_2022))).containsOnly(Tristate.UNKNOWN);
    }

    @Test
    void theLowestAreProposedWithTheirTies() {
        assertThat(proposed(score(Sp4n.SUMATERA_BARAT_2022.withProposal(PriorityProposals.lowest(3)))))
                .containsExactly(Tristate.YES, Tristate.YES, Tristate.YES, Tristate.YES, Tristate.NO);
        assertThat(proposed(score(Sp4n.SUMATERA_BARAT_2022.withProposal(PriorityProposals.lowest(2)))))
                .containsExactly(Tristate.YES, Tristate.YES, Tristate.NO, Tristate.NO, Tristate.NO);
    }

    @Test
    void scoresBelowAThresholdAreProposed() {
        assertThat(proposed(score(Sp4n.SUMATERA_BARAT_2022.withProposal(PriorityProposals.below(Ratio.of(5, 2))))))
                .containsExactly(Tristate.YES, Tristate.NO, Tristate.NO, Tristate.NO, Tristate.NO);
    }

    @Test
    void anotherPolicyMayProposeOthers() {
        PolicyComparison comparison = PolicyComparison.of(
                score(Sp4n.SUMATERA_BARAT_2022.withProposal(PriorityProposals.lowest(1))),
                Sp4n.SUMATERA_BARAT_2022.withProposal(PriorityProposals.lowest(2)));
        assertThat(comparison.changesProposals()).isTrue();
        assertThat(comparison.changesRanks()).isFalse();
        assertThat(comparison.changes())
                .extracting(change -> change.after().aspect().id())
                .containsExactly("kelembagaan");
    }

    @Test
    void rulesAreNamed() {
        assertThat(PriorityProposals.below(Ratio.of(5, 2)).name())
                .isEqualTo(Text.of("skor di bawah 2,5", "score below 2.5"));
        assertThat(PriorityProposals.lowest(3).name())
                .isEqualTo(Text.of("3 skor terendah, termasuk skor yang sama", "the 3 lowest scores, with ties"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PriorityProposals.lowest(0))
                .withMessage("number of proposed priorities must be from 1 to 10000, was 0");
    }

    private static final Rounding TWO = Rounding.of(2, RoundingMode.HALF_UP);
    private static final Bands BANDS = Bands.of(
            new Band("C", Text.of("Kurang"), Ratio.of(25), Ratio.of(6667, 100)),
            new Band("A", Text.of("Baik"), Ratio.of(6667, 100), Ratio.of(100)));

    @Test
    void scoresAndIndexAreConverted() {
        AssessmentResult result = score(Sp4n.SUMATERA_BARAT_2022.withConversion(new Conversion(Ratio.of(25), TWO)));
        assertThat(result.scores().get(2).converted().orElseThrow().explain(Language.INDONESIAN))
                .isEqualTo("8/3 × 25 = 200/3 → 66,67 (dua desimal, dibulatkan (5 ke atas); Tabel 5)");
        assertThat(result.convertedIndex().orElseThrow().exact()).isEqualTo(Ratio.of(255, 4));
        assertThat(score(Sp4n.SUMATERA_BARAT_2022).convertedIndex()).isEmpty();
    }

    @Test
    void bandsAreDecidedOnTheBasisThatThePolicyNames() {
        ScoringPolicy exact = Sp4n.SUMATERA_BARAT_2022
                .withConversion(new Conversion(Ratio.of(25), TWO))
                .withBands(BANDS);
        // 200/3 is below 66.67, and is printed 66,67.
        assertThat(score(exact).scores().get(2).band().orElseThrow().grade()).isEqualTo("C");
        assertThat(score(exact.withBandBasis(ValueBasis.AS_PUBLISHED))
                        .scores()
                        .get(2)
                        .band()
                        .orElseThrow()
                        .grade())
                .isEqualTo("A");
        assertThat(score(exact).band().orElseThrow().grade()).isEqualTo("C");
    }

    @Test
    void withoutConversionBandsAreOfTheScoreItself() {
        AssessmentResult result = score(Sp4n.SUMATERA_BARAT_2022.withBands(
                Bands.of(new Band("Cukup", Text.of("Cukup"), Ratio.of(2), Ratio.of(3)))));
        assertThat(result.band().orElseThrow().grade()).isEqualTo("Cukup");
        assertThat(score(Sp4n.SUMATERA_BARAT_2022).band()).isEmpty();
    }

    @Test
    void anAspectWithoutScoreHasNoConvertedScoreAndNoBand() {
        Instrument instrument = Instrument.builder()
                .id("mini")
                .edition("1")
                .name("Mini")
                .scale(RatingScale.between(1, 4))
                .addAspects(Aspect.builder()
                        .id("a")
                        .name("A")
                        .addQuestions(AssessmentQuestion.of("a-1", "Satu"))
                        .build())
                .build();
        Assessment assessment = Assessment.builder(instrument)
                .region(Region.of("Kota", "Padang"))
                .date(LocalDate.of(2024, 3, 1))
                .addResponses(Response.of(Map.of()))
                .build();
        ScoringPolicy policy = Sp4n.SUMATERA_BARAT_2022
                .withUnanswered(UnansweredPolicy.EXCLUDE)
                .withAggregation(Aggregation.SUM)
                .withProposal(PriorityProposals.lowest(1))
                .withConversion(new Conversion(Ratio.of(25), TWO))
                .withBands(BANDS);
        AssessmentResult result = AssessmentScorer.of(instrument, policy).score(assessment);
        AspectScore score = result.scores().get(0);
        assertThat(score.converted().orElseThrow().isComputable()).isFalse();
        assertThat(score.score().explain(Language.INDONESIAN))
                .isEqualTo("0 → tidak dapat dihitung (tidak ada pertanyaan yang dihitung; Tabel 5)");
        assertThat(score.band()).isEmpty();
        assertThat(proposed(result)).containsExactly(Tristate.NO);
        assertThatThrownBy(() -> PolicyComparison.of(result, Sp4n.SUMATERA_BARAT_2022))
                .isInstanceOf(InvalidAssessmentException.class)
                .hasMessage("assessment of Kota Padang, 2024-03-01 has 1 problem: question 'a-1' is unanswered");
    }

    @Test
    void anInstrumentTooLargeToCountIsRefused() {
        List<AssessmentQuestion> questions = java.util.stream.IntStream.range(0, 2000)
                .mapToObj(i -> AssessmentQuestion.of("q" + i, "Pertanyaan"))
                .toList();
        Instrument instrument = Sp4n.instrument()
                .withScale(RatingScale.between(1, 10_000))
                .withAspects(
                        Aspect.builder().id("a").name("A").questions(questions).build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AssessmentScorer.of(instrument, Sp4n.SUMATERA_BARAT_2022)
                        .score(Assessment.builder(instrument)
                                .region(Region.of("Kota", "Padang"))
                                .date(LocalDate.of(2024, 3, 1))
                                .addResponses(Response.of(Map.of()))
                                .build()))
                .withMessage(
                        "an instrument must have at most 10000000 pairs of question and level to be scored, had 20004000");
    }

    private static final Conversion BY_25 = new Conversion(Ratio.of(25), TWO);

    @Test
    void aScaleThatIsConvertedBeyondTheBandsIsRefused() {
        ScoringPolicy policy = Sp4n.SUMATERA_BARAT_2022.withConversion(BY_25).withBands(BANDS);
        Instrument five = Sp4n.instrument().withScale(RatingScale.between(1, 5));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AssessmentScorer.of(five, policy))
                .withMessage("highest level 5 of the scale must be converted to at most 100 by policy '%s', was to 125"
                        .formatted(policy.id()));
        assertThatCode(() -> AssessmentScorer.of(five.withScale(RatingScale.between(0, 4)), policy))
                .doesNotThrowAnyException();
    }

    @Test
    void onlyAConvertedMeanOfBandsHasAHighestLevel() {
        ScoringPolicy policy = Sp4n.SUMATERA_BARAT_2022.withConversion(BY_25).withBands(BANDS);
        Instrument five = Sp4n.instrument().withScale(RatingScale.between(1, 5));
        assertThatCode(() -> {
                    AssessmentScorer.of(five, policy.withAggregation(Aggregation.SUM));
                    AssessmentScorer.of(five, policy.withConversion(Optional.empty()));
                    AssessmentScorer.of(five, policy.withBands(Optional.empty()));
                })
                .doesNotThrowAnyException();
    }

    @Test
    @SuppressWarnings("NullAway") // what a caller without checks of null may do
    void whatIsMissingInAQuestionIsNamed() {
        AssessmentResult result = score(Sp4n.SUMATERA_BARAT_2022);
        assertThatNullPointerException()
                .isThrownBy(() -> result.index(null))
                .withMessage("basis of an index must not be null");
        assertThatNullPointerException()
                .isThrownBy(() -> result.valueOf(null))
                .withMessage("id of a question must not be null");
    }
}
