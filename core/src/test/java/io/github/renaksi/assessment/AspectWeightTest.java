// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.renaksi.Language;
import io.github.renaksi.Region;
import io.github.renaksi.Text;
import io.github.renaksi.figure.NotComputable;
import io.github.renaksi.figure.Ratio;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Weights on aspects beside weights on questions, and what becomes of them where questions do not apply. */
class AspectWeightTest {

    private static final Instrument INSTRUMENT = Instrument.builder()
            .id("berbobot")
            .edition("1")
            .name("Instrumen berbobot")
            .scale(RatingScale.between(0, 5))
            .addAspects(
                    Aspect.builder()
                            .id("kebijakan")
                            .name("Kebijakan Pelayanan")
                            .weight(Ratio.of(30))
                            .addQuestions(
                                    AssessmentQuestion.of("k-1", "Standar pelayanan")
                                            .withWeight(Ratio.of(2)),
                                    AssessmentQuestion.of("k-2", "Maklumat"))
                            .build(),
                    Aspect.builder()
                            .id("sarana")
                            .name("Sarana Prasarana")
                            .weight(Ratio.of(18))
                            .addQuestions(
                                    AssessmentQuestion.of("s-1", "Ruang tunggu"),
                                    AssessmentQuestion.of("s-2", "Sarana difabel"))
                            .build())
            .build();

    private static final ScoringPolicy POLICY = ScoringPolicy.builder()
            .id("berbobot")
            .name(Text.of("Berbobot", "Weighted"))
            .indexBasis(IndexBasis.ASPECTS)
            .build();

    private static AssessmentResult result(ScoringPolicy policy, Answer k1, Answer k2, Answer s1, Answer s2) {
        return AssessmentScorer.of(INSTRUMENT, policy)
                .score(Assessment.builder(INSTRUMENT)
                        .region(Region.of("Kabupaten", "Agam"))
                        .date(LocalDate.of(2026, 3, 1))
                        .addResponse(Response.builder()
                                .putAnswer("k-1", k1)
                                .putAnswer("k-2", k2)
                                .putAnswer("s-1", s1)
                                .putAnswer("s-2", s2)
                                .build())
                        .build());
    }

    private static Answer rated(int level) {
        return Answer.rated(level);
    }

    @Test
    void anIndexOverAspectsWeighsTheirScores() {
        AssessmentResult result = result(POLICY, rated(4), rated(1), rated(5), rated(2));

        assertThat(result.index().exact()).isEqualTo(Ratio.of(30 * 3 * 2 + 18 * 7, 2 * 48));
        assertThat(result.index().explain(Language.INDONESIAN))
                .startsWith("(30×3 + 18×3,5) / (30 + 18) = 153/48")
                .contains("→ 3,19");
        assertThat(result.index(IndexBasis.QUESTIONS).exact()).isEqualTo(Ratio.of(2 * 4 + 1 + 5 + 2, 5));
    }

    @Test
    void aQuestionThatDoesNotApplyMovesItsWeightWithinItsAspectOnly() {
        AssessmentResult result = result(POLICY, rated(4), rated(1), rated(5), Answer.notApplicable());

        assertThat(result.index().exact()).isEqualTo(Ratio.of(30 * 3 + 18 * 5, 48));
        assertThat(result.index(IndexBasis.QUESTIONS).exact()).isEqualTo(Ratio.of(2 * 4 + 1 + 5, 4));
    }

    @Test
    void anAspectWithoutScoreGivesItsWeightToOthersOnlyWhereThePolicySaysSo() {
        AssessmentResult without = result(POLICY, rated(4), rated(1), Answer.notApplicable(), Answer.notApplicable());
        AssessmentResult excluded = result(
                POLICY.withUnscoredAspects(UnscoredAspectPolicy.EXCLUDE),
                rated(4),
                rated(1),
                Answer.notApplicable(),
                Answer.notApplicable());

        assertThat(without.index().reason()).contains(NotComputable.unscoredAspects(1, 2));
        assertThat(without.index().explain(Language.INDONESIAN))
                .isEqualTo("Kebijakan Pelayanan 3 → tidak dapat dihitung (1 dari 2 aspek tidak memiliki skor)");
        assertThat(without.index().explain(Language.ENGLISH))
                .isEqualTo("Kebijakan Pelayanan 3 → not computable (1 of 2 aspects has no score)");
        assertThat(excluded.index().exact()).isEqualTo(Ratio.of(3));
        assertThat(excluded.index().explain(Language.ENGLISH)).contains("1 of 2 aspects have a score");
    }

    @Test
    void whatDoesNotApplyMayCountAsADeclaredLevel() {
        ScoringPolicy full = POLICY.withNotApplicable(NotApplicablePolicy.countedAs(Ratio.of(5)));

        assertThat(result(full, rated(4), rated(1), rated(1), Answer.notApplicable())
                        .scores()
                        .get(1)
                        .score()
                        .exact())
                .isEqualTo(Ratio.of(3));
    }

    @Test
    void aDeclaredLevelIsOneOfTheScale() {
        ScoringPolicy six = POLICY.withNotApplicable(NotApplicablePolicy.countedAs(Ratio.of(6)));

        assertThatThrownBy(() -> AssessmentScorer.of(INSTRUMENT, six))
                .hasMessage("level that what is not applicable counts as by policy 'berbobot' must be one of the levels"
                        + " 0, 1, 2, 3, 4, 5, was 6");
    }

    @Test
    void aPanelSaysWhatWasCountedAsTheDeclaredLevel() {
        Assessment panel = Assessment.builder(INSTRUMENT)
                .region(Region.of("Kabupaten", "Agam"))
                .date(LocalDate.of(2026, 3, 1))
                .addResponses(
                        Response.builder()
                                .putAnswer("k-1", rated(4))
                                .putAnswer("k-2", rated(4))
                                .putAnswer("s-1", rated(3))
                                .putAnswer("s-2", Answer.notApplicable())
                                .build(),
                        Response.builder()
                                .putAnswer("k-1", rated(2))
                                .putAnswer("s-1", rated(3))
                                .putAnswer("s-2", rated(2))
                                .build())
                .build();
        AssessmentResult result = AssessmentScorer.of(
                        INSTRUMENT,
                        POLICY.withUnanswered(UnansweredPolicy.EXCLUDE)
                                .withNotApplicable(NotApplicablePolicy.countedAs(Ratio.of(5))))
                .score(panel);

        assertThat(result.scores().get(1).score().explain(Language.INDONESIAN))
                .contains("nilai rata-rata 2 responden, 1 dari 4 nilai yang tidak berlaku dihitung sebagai tingkat 5");
        assertThat(result.answers())
                .containsExactly(
                        QuestionTally.of("k-1", 2, 0, 0),
                        QuestionTally.of("k-2", 1, 0, 1),
                        QuestionTally.of("s-1", 2, 0, 0),
                        QuestionTally.of("s-2", 1, 1, 0));
    }

    @Test
    void aWeightIsPositive() {
        assertThatThrownBy(() -> INSTRUMENT.aspects().get(0).withWeight(Ratio.ZERO))
                .hasMessage("weight of aspect 'kebijakan' must be positive, was 0");
    }
}
