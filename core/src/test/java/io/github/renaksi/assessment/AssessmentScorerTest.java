// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.renaksi.Language;
import io.github.renaksi.Marks;
import io.github.renaksi.Problem;
import io.github.renaksi.ProblemCode;
import io.github.renaksi.Text;
import io.github.renaksi.figure.Ratio;
import io.github.renaksi.sp4n.Sp4n;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.junit.jupiter.api.Test;

class AssessmentScorerTest {

    private static final AssessmentScorer SCORER = AssessmentScorer.of(Sp4n.instrument(), Sp4n.SUMATERA_BARAT_2022);

    private static ThrowableAssertAlternative<InvalidAssessmentException> refused(Assessment assessment) {
        return assertThatExceptionOfType(InvalidAssessmentException.class).isThrownBy(() -> SCORER.score(assessment));
    }

    private static List<String> english(InvalidAssessmentException refusal) {
        return refusal.problems().stream()
                .map(problem -> problem.in(Language.ENGLISH))
                .toList();
    }

    private static InvalidAssessmentException refusalOf(AssessmentScorer scorer, Assessment assessment) {
        try {
            scorer.score(assessment);
        } catch (InvalidAssessmentException refusal) {
            return refusal;
        }
        throw new AssertionError("was scored");
    }

    private static Assessment with(String question, Answer answer) {
        Map<String, Answer> answers = WestSumatra.answers();
        answers.put(question, answer);
        return WestSumatra.assessment(answers);
    }

    @Test
    void anAnswerOutsideTheScaleIsRefused() {
        refused(with("sdm-1", Answer.rated(5)))
                .withMessage(
                        "assessment of Provinsi Sumatera Barat, 2022-09-22 has 1 problem: answer to question 'sdm-1'"
                                + " must be one of the levels 1, 2, 3, 4, was 5");
    }

    @Test
    void anAnswerBetweenTwoLevelsIsRefused() {
        refused(with("sdm-1", Answer.rated(Ratio.of(5, 2))))
                .withMessageEndingWith("answer to question 'sdm-1' must be one of the levels 1, 2, 3, 4, was 5/2");
        refused(with("sdm-1", Answer.rated(0))).withMessageEndingWith("must be one of the levels 1, 2, 3, 4, was 0");
    }

    @Test
    void anAssessmentWithoutAResponseIsRefused() {
        refused(WestSumatra.assessment().withResponses(List.of()))
                .withMessage("assessment of Provinsi Sumatera Barat, 2022-09-22 has 1 problem: it has no response");
    }

    @Test
    void anUnknownQuestionIsRefused() {
        refused(with("sdm-6", Answer.rated(3)))
                .withMessage("assessment of Provinsi Sumatera Barat, 2022-09-22 has 1 problem: question 'sdm-6' is"
                        + " unknown to instrument 'sp4n'");
    }

    @Test
    void anUnknownQuestionIsRefusedEvenIfUnanswered() {
        refused(with("sdm-6", Answer.unanswered()))
                .withMessageEndingWith("question 'sdm-6' is unknown to instrument 'sp4n'");
    }

    @Test
    void allUnansweredQuestionsAreNamedAtOnce() {
        Map<String, Answer> answers = WestSumatra.answers();
        answers.remove("kelembagaan-6");
        answers.put("sdm-2", Answer.unanswered().withNote("belum ada data"));
        answers.remove("data-1");

        refused(WestSumatra.assessment(answers))
                .withMessage(
                        "assessment of Provinsi Sumatera Barat, 2022-09-22 has 3 problems: question 'kelembagaan-6' is"
                                + " unanswered; question 'sdm-2' is unanswered; question 'data-1' is unanswered");
    }

    @Test
    void anotherEditionIsRefused() {
        refused(WestSumatra.assessment().withEdition("2027"))
                .withMessage(
                        "assessment of Provinsi Sumatera Barat, 2022-09-22 has 1 problem: it was made with instrument"
                                + " 'sp4n' edition '2027', and is scored with 'sp4n' edition '2022'");
    }

    @Test
    void anotherInstrumentIsRefused() {
        refused(WestSumatra.assessment().withInstrument("skm"))
                .withMessage(
                        "assessment of Provinsi Sumatera Barat, 2022-09-22 has 1 problem: it was made with instrument"
                                + " 'skm' edition '2022', and is scored with 'sp4n' edition '2022'");
    }

    @Test
    void aReasonForAnUnknownAspectIsRefused() {
        refused(WestSumatra.assessment().withReasons(Map.of("keuangan", "kurang")))
                .withMessage("assessment of Provinsi Sumatera Barat, 2022-09-22 has 1 problem: a reason is given for"
                        + " aspect 'keuangan', which is unknown to instrument 'sp4n'");
    }

    @Test
    void anUnknownAspectAsPriorityIsRefused() {
        refused(WestSumatra.assessment().withPriorities(Marks.of("sdm", "keuangan")))
                .withMessage("assessment of Provinsi Sumatera Barat, 2022-09-22 has 1 problem: a priority is aspect"
                        + " 'keuangan', which is unknown to instrument 'sp4n'");
    }

    @Test
    void theNameOfAnAspectIsNotItsId() {
        refused(WestSumatra.assessment().withPriorities(Marks.atLeast(List.of("Sumber Daya Manusia"))))
                .withMessageContaining("a priority is aspect 'Sumber Daya Manusia', which is unknown");
    }

    @Test
    void everythingWrongIsNamedAtOnceInOrder() {
        Map<String, Answer> answers = WestSumatra.answers();
        answers.put("koordinasi-3", Answer.rated(9));
        answers.remove("sdm-1");
        answers.put("x", Answer.rated(1));
        Assessment assessment =
                WestSumatra.assessment(answers).withReasons(Map.of("y", "?")).withPriorities(Marks.of("z"));

        assertThat(english(refusalOf(SCORER, assessment)))
                .containsExactly(
                        "question 'sdm-1' is unanswered",
                        "answer to question 'koordinasi-3' must be one of the levels 1, 2, 3, 4, was 9",
                        "question 'x' is unknown to instrument 'sp4n'",
                        "a reason is given for aspect 'y', which is unknown to instrument 'sp4n'",
                        "a priority is aspect 'z', which is unknown to instrument 'sp4n'");
    }

    @Test
    void severalResponsesAreNamedByNumber() {
        Map<String, Answer> incomplete = WestSumatra.answers();
        incomplete.remove("sdm-1");
        Map<String, Answer> unknown = WestSumatra.answers();
        unknown.put("x", Answer.rated(1));
        Map<String, Answer> outside = WestSumatra.answers();
        outside.put("data-3", Answer.rated(-1));
        Assessment panel = WestSumatra.assessment()
                .withResponses(
                        Response.of(WestSumatra.answers()),
                        Response.of(incomplete),
                        Response.of(unknown),
                        Response.of(outside));

        assertThat(english(refusalOf(SCORER, panel)))
                .containsExactly(
                        "response 2: question 'sdm-1' is unanswered",
                        "response 3: question 'x' is unknown to instrument 'sp4n'",
                        "response 4: answer to question 'data-3' must be one of the levels 1, 2, 3, 4, was -1");
    }

    @Test
    void eachProblemPointsIntoTheDocumentAndSaysItselfInIndonesian() {
        Map<String, Answer> incomplete = WestSumatra.answers();
        incomplete.remove("sdm-1");
        incomplete.put("data-3", Answer.rated(-1));
        Assessment panel = WestSumatra.assessment()
                .withResponses(Response.of(WestSumatra.answers()), Response.of(incomplete))
                .withReasons(Map.of("y", "?"));

        List<Problem> problems = refusalOf(SCORER, panel).problems();

        assertThat(problems.stream().map(problem -> problem.pointer().orElseThrow()))
                .containsExactly("/responses/1/answers/sdm-1", "/responses/1/answers/data-3", "/reasons/y");
        assertThat(problems.stream().map(problem -> problem.in(Language.INDONESIAN)))
                .containsExactly(
                        "jawaban responden ke-2: pertanyaan 'sdm-1' belum dijawab",
                        "jawaban responden ke-2: jawaban pertanyaan 'data-3' harus salah satu tingkat 1, 2, 3, 4,"
                                + " diisi -1",
                        "alasan diberikan untuk aspek 'y', yang tidak ada dalam instrumen 'sp4n'");
        assertThat(problems.get(1).code()).isEqualTo(ProblemCode.UNKNOWN_VALUE);
        assertThat(problems.get(1).limit()).contains("1, 2, 3, 4");
        assertThat(problems.get(1).value()).contains("-1");
    }

    @Test
    void levelsAreCheckedForEachResponseAndNotForTheirMean() {
        Map<String, Answer> low = WestSumatra.answers();
        low.put("sdm-1", Answer.rated(0));
        Map<String, Answer> high = WestSumatra.answers();
        high.put("sdm-1", Answer.rated(4));

        refused(WestSumatra.assessment().withResponses(Response.of(low), Response.of(high)))
                .withMessageContaining("response 1: answer to question 'sdm-1'");
    }

    @Test
    void theMessageIsCutAtThirtyProblemsAndTheListIsComplete() {
        Assessment empty = WestSumatra.assessment().withResponses(Response.of(Map.of()), Response.of(Map.of()));

        InvalidAssessmentException refusal = refusalOf(SCORER, empty);

        assertThat(refusal.problems()).hasSize(40).isUnmodifiable();
        assertThat(english(refusal).get(39)).isEqualTo("response 2: question 'koordinasi-3' is unanswered");
        assertThat(refusal)
                .hasMessageStartingWith("assessment of Provinsi Sumatera Barat, 2022-09-22 has 40 problems: response 1:"
                        + " question 'kelembagaan-1' is unanswered; ")
                .hasMessageEndingWith("response 2: question 'sdm-4' is unanswered; and 10 more");
    }

    @Test
    void thirtyProblemsAreAllShown() {
        Map<String, Answer> half = WestSumatra.answers();
        half.keySet()
                .removeIf(id -> !id.startsWith("kelembagaan") && !id.startsWith("sdm-1") && !id.startsWith("data"));
        Assessment assessment = WestSumatra.assessment().withResponses(Response.of(Map.of()), Response.of(half));

        InvalidAssessmentException refusal = refusalOf(SCORER, assessment);

        assertThat(refusal.problems()).hasSize(30);
        assertThat(refusal.getMessage()).endsWith("response 2: question 'koordinasi-3' is unanswered");
    }

    @Test
    void aRefusalIsSerialisedWithItsProblems() throws Exception {
        InvalidAssessmentException refusal = refusalOf(SCORER, with("sdm-1", Answer.rated(5)));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(refusal);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            InvalidAssessmentException copy = (InvalidAssessmentException) in.readObject();
            assertThat(copy.problems()).isEqualTo(refusal.problems());
            assertThat(copy).hasMessage(refusal.getMessage());
        }
    }

    @Test
    void aProblemDoesNotPrintAScaleOfTenThousandLevels() {
        Instrument instrument = Sp4n.instrument().withScale(RatingScale.between(1, 10_000));

        InvalidAssessmentException refusal =
                refusalOf(AssessmentScorer.of(instrument, Sp4n.SUMATERA_BARAT_2022), with("sdm-1", Answer.rated(0)));

        assertThat(english(refusal).get(0)).hasSizeLessThan(1_000);
    }

    @Test
    void aProblemDoesNotPrintANumberOfAThousandDigits() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Answer.rated(Ratio.parse("9".repeat(1000))))
                .withMessageStartingWith("level of an answer must be from -10^19 to 10^19, was 9")
                .satisfies(refused -> assertThat(refused.getMessage()).hasSizeLessThan(500));
    }

    @Test
    void aMessageDoesNotPrintARegionOfTenThousandCharacters() {
        Assessment assessment =
                with("sdm-1", Answer.rated(5)).withRegion(io.github.renaksi.Region.of("Provinsi", "x".repeat(10_000)));

        assertThat(refusalOf(SCORER, assessment).getMessage()).hasSizeLessThan(1_000);
    }

    @Test
    void anAspectNameOfTenThousandCharactersIsScored() {
        Aspect first = Sp4n.instrument().aspects().get(0).withName("x".repeat(10_000));
        List<Aspect> aspects = new java.util.ArrayList<>(Sp4n.instrument().aspects());
        aspects.set(0, first);
        AssessmentScorer scorer = AssessmentScorer.of(Sp4n.instrument().withAspects(aspects), Sp4n.SUMATERA_BARAT_2022);

        assertThat(scorer.score(WestSumatra.assessment())
                        .scores()
                        .get(0)
                        .score()
                        .exact())
                .isEqualTo(Ratio.of(5, 2));
    }

    @Test
    void aScorerIsUsedByManyThreads() {
        AssessmentResult expected = SCORER.score(WestSumatra.assessment());

        assertThat(IntStream.range(0, 500)
                        .parallel()
                        .mapToObj(i -> SCORER.score(WestSumatra.assessment()).priorities())
                        .distinct())
                .containsExactly(expected.priorities());
    }

    @Test
    void nothingIsRejectedAsUnansweredWhereThePolicyCountsOrExcludesIt() {
        Assessment empty = WestSumatra.assessment(Map.of());

        for (UnansweredPolicy unanswered : List.of(UnansweredPolicy.EXCLUDE, UnansweredPolicy.LOWEST_LEVEL)) {
            AssessmentScorer scorer =
                    AssessmentScorer.of(Sp4n.instrument(), Sp4n.SUMATERA_BARAT_2022.withUnanswered(unanswered));
            assertThat(scorer.score(empty).completeness().exact()).isEqualTo(Ratio.ZERO);
        }
    }

    @Test
    void aPolicyHasDefaultsAndAnId() {
        ScoringPolicy policy =
                ScoringPolicy.builder().id("agam").name(Text.of("Agam")).build();

        assertThat(policy.unanswered()).isEqualTo(UnansweredPolicy.REJECT);
        assertThat(policy.notApplicable()).isEqualTo(NotApplicablePolicy.EXCLUDE);
        assertThat(policy.rankingBasis()).isEqualTo(ValueBasis.EXACT);
        assertThat(policy.indexBasis()).isEqualTo(IndexBasis.QUESTIONS);
        assertThat(policy.scoreRounding())
                .isEqualTo(io.github.renaksi.figure.Rounding.of(1, java.math.RoundingMode.HALF_UP));
        assertThat(policy.indexRounding())
                .isEqualTo(io.github.renaksi.figure.Rounding.of(2, java.math.RoundingMode.HALF_UP));
        assertThat(policy.citation()).isEmpty();
    }

    @Test
    void aSurveyWithUnansweredQuestionsIsRefusedWhereThePolicyRejectsThem() {
        Map<String, Answer> incomplete = WestSumatra.answers();
        incomplete.remove("sdm-1");
        AssessmentScorer lenient = AssessmentScorer.of(
                Sp4n.instrument(), Sp4n.SUMATERA_BARAT_2022.withUnanswered(UnansweredPolicy.EXCLUDE));
        SurveyAnswers survey = java.util.stream.Stream.of(Response.of(WestSumatra.answers()), Response.of(incomplete))
                .collect(lenient.toSurveyAnswers());
        Assessment assessment = WestSumatra.assessment().withResponses(List.of());

        assertThatExceptionOfType(InvalidAssessmentException.class)
                .isThrownBy(() -> SCORER.score(assessment, survey))
                .withMessageContaining("question 'sdm-1' is unanswered");
    }

    @Test
    void aSurveyIsCheckedAgainstEditionAndDecisionsToo() {
        SurveyAnswers survey =
                java.util.stream.Stream.of(Response.of(WestSumatra.answers())).collect(SCORER.toSurveyAnswers());
        Assessment assessment = WestSumatra.assessment().withResponses(List.of());

        assertThatExceptionOfType(InvalidAssessmentException.class)
                .isThrownBy(() -> SCORER.score(assessment.withEdition("2027"), survey))
                .withMessageContaining("edition '2027', and is scored with 'sp4n' edition '2022'");
        assertThatExceptionOfType(InvalidAssessmentException.class)
                .isThrownBy(() -> SCORER.score(assessment.withPriorities(Marks.of("keuangan")), survey))
                .withMessageContaining("a priority is aspect 'keuangan', which is unknown");
        assertThatExceptionOfType(InvalidAssessmentException.class)
                .isThrownBy(() -> SCORER.score(assessment.withReasons(Map.of("keuangan", "?")), survey))
                .withMessageContaining("a reason is given for aspect 'keuangan', which is unknown");
        assertThat(SCORER.score(assessment, survey).index()).hasToString("2,55");
    }
}
