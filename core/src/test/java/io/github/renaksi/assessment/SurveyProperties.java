// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.renaksi.Region;
import io.github.renaksi.Text;
import io.github.renaksi.arbitraries.RenaksiArbitraries;
import io.github.renaksi.figure.Ratio;
import io.github.renaksi.sp4n.Sp4n;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;

class SurveyProperties {

    private static final ScoringPolicy EXCLUDING = ScoringPolicy.builder()
            .id("excluding")
            .name(Text.of("Excluding"))
            .unanswered(UnansweredPolicy.EXCLUDE)
            .build();

    @Provide
    Arbitrary<Tuple.Tuple2<Instrument, List<Response>>> surveys() {
        return RenaksiArbitraries.instruments()
                .flatMap(instrument -> RenaksiArbitraries.incompleteResponses(instrument)
                        .list()
                        .ofMinSize(1)
                        .ofMaxSize(8)
                        .map(responses -> Tuple.of(instrument, responses)));
    }

    private static Assessment header(Instrument instrument) {
        return Assessment.builder(instrument)
                .region(Region.of("Kota", "Padang"))
                .date(LocalDate.of(2024, 3, 1))
                .build();
    }

    private static void areAlike(AssessmentResult one, AssessmentResult other) {
        assertThat(other.scores()).isEqualTo(one.scores());
        assertThat(other.priorities()).isEqualTo(one.priorities());
        assertThat(other.index()).isEqualTo(one.index());
    }

    @Property(tries = 200)
    void aSurveyScoresAsAPanelOfItsResponses(@ForAll("surveys") Tuple.Tuple2<Instrument, List<Response>> survey) {
        AssessmentScorer scorer = AssessmentScorer.of(survey.get1(), EXCLUDING);
        SurveyAnswers answers = survey.get2().parallelStream().collect(scorer.toSurveyAnswers());
        assertThat(answers.responses()).isEqualTo(survey.get2().size());
        areAlike(
                scorer.score(header(survey.get1()).withResponses(survey.get2())),
                scorer.score(header(survey.get1()), answers));
    }

    @Property(tries = 200)
    void halvesPutTogetherEqualTheWhole(
            @ForAll("surveys") Tuple.Tuple2<Instrument, List<Response>> survey, @ForAll @IntRange(max = 8) int cut) {
        AssessmentScorer scorer = AssessmentScorer.of(survey.get1(), EXCLUDING);
        List<Response> all = survey.get2();
        int middle = Math.min(cut, all.size());
        SurveyAnswers whole = all.stream().collect(scorer.toSurveyAnswers());
        SurveyAnswers halves = all.subList(0, middle).stream()
                .collect(scorer.toSurveyAnswers())
                .plus(all.subList(middle, all.size()).stream().collect(scorer.toSurveyAnswers()));
        assertThat(halves.responses()).isEqualTo(whole.responses());
        areAlike(scorer.score(header(survey.get1()), whole), scorer.score(header(survey.get1()), halves));
    }

    @Property(tries = 200)
    void equalResponsesEqualOne(
            @ForAll("surveys") Tuple.Tuple2<Instrument, List<Response>> survey,
            @ForAll @IntRange(min = 1, max = 50) int times) {
        AssessmentScorer scorer = AssessmentScorer.of(survey.get1(), EXCLUDING);
        Response one = survey.get2().get(0);
        SurveyAnswers many = Collections.nCopies(times, one).stream().collect(scorer.toSurveyAnswers());
        AssessmentResult result = scorer.score(header(survey.get1()), many);
        AssessmentResult single = scorer.score(header(survey.get1()).withResponses(one));
        assertThat(result.scores().stream().map(score -> score.score().value()).toList())
                .isEqualTo(single.scores().stream()
                        .map(score -> score.score().value())
                        .toList());
        assertThat(result.completeness().exact())
                .isEqualTo(single.completeness().exact());
    }

    @Property(tries = 200)
    void aSumIsTheMeanTimesTheWeightsThatCount(@ForAll("surveys") Tuple.Tuple2<Instrument, List<Response>> survey) {
        ScoringPolicy mean = EXCLUDING
                .withUnanswered(UnansweredPolicy.LOWEST_LEVEL)
                .withNotApplicable(NotApplicablePolicy.LOWEST_LEVEL);
        Assessment assessment = header(survey.get1()).withResponses(survey.get2());
        AssessmentResult means = AssessmentScorer.of(survey.get1(), mean).score(assessment);
        AssessmentResult sums = AssessmentScorer.of(survey.get1(), mean.withAggregation(Aggregation.SUM))
                .score(assessment);
        for (int i = 0; i < means.scores().size(); i++) {
            Ratio weights = means.scores().get(i).aspect().questions().stream()
                    .map(AssessmentQuestion::weight)
                    .reduce(Ratio.ZERO, Ratio::plus);
            assertThat(sums.scores().get(i).score().exact())
                    .isEqualTo(means.scores().get(i).score().exact().multipliedBy(weights));
        }
    }

    private static Response decree(int sdm1) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        for (Aspect aspect : Sp4n.instrument().aspects()) {
            for (AssessmentQuestion question : aspect.questions()) {
                answers.put(question.id(), Answer.rated(3));
            }
        }
        answers.put("sdm-1", Answer.rated(sdm1));
        return Response.of(answers);
    }

    @Example
    void aMillionResponsesAreNotKeptAndTheirExplanationStaysShort() {
        AssessmentScorer scorer = AssessmentScorer.of(Sp4n.instrument(), Sp4n.SUMATERA_BARAT_2022);
        Response high = decree(4);
        Response low = decree(1);
        SurveyAnswers answers = IntStream.range(0, 1_000_000)
                .mapToObj(i -> i % 4 == 0 ? high : low)
                .collect(scorer.toSurveyAnswers());
        AssessmentResult result = scorer.score(header(Sp4n.instrument()), answers);
        assertThat(result.responses()).isEqualTo(1_000_000);
        assertThat(result.scores().get(1).score().explain(io.github.renaksi.Language.INDONESIAN))
                .isEqualTo(
                        "(1.750.000 / 1.000.000 + 3 + 3 + 3 + 3) / 5 = 13,75/5 = 11/4 → 2,7 (satu desimal, dipotong tanpa pembulatan; "
                                + "nilai rata-rata 1.000.000 responden; Tabel 5)");
    }

    @Example
    void aResponseThatCannotBeScoredEndsTheCollecting() {
        AssessmentScorer scorer = AssessmentScorer.of(Sp4n.instrument(), Sp4n.SUMATERA_BARAT_2022);
        assertThatThrownBy(() -> List.of(decree(3), decree(5)).stream().collect(scorer.toSurveyAnswers()))
                .isInstanceOf(InvalidAssessmentException.class)
                .hasMessage("response 2 of an unnamed respondent has 1 problem: "
                        + "answer to question 'sdm-1' must be one of the levels 1, 2, 3, 4, was 5");
    }

    @Example
    void aSurveyIsScoredWithItsOwnInstrumentAndWithoutOtherResponses() {
        AssessmentScorer scorer = AssessmentScorer.of(Sp4n.instrument(), Sp4n.SUMATERA_BARAT_2022);
        Instrument other = Sp4n.instrument().withEdition("2025");
        SurveyAnswers answers = List.of(decree(3)).stream().collect(scorer.toSurveyAnswers());
        SurveyAnswers others = List.of(decree(3)).stream()
                .collect(AssessmentScorer.of(other, Sp4n.SUMATERA_BARAT_2022).toSurveyAnswers());
        SurveyAnswers none = List.<Response>of().stream().collect(scorer.toSurveyAnswers());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> answers.plus(others))
                .withMessage("answers of a survey must be to one instrument, "
                        + "had 'sp4n' edition '2022' and 'sp4n' edition '2025'");
        assertThatThrownBy(() -> scorer.score(header(Sp4n.instrument()).withResponses(decree(3)), others))
                .hasMessage("assessment of Kota Padang, 2024-03-01 has 2 problems: "
                        + "its survey was made with instrument 'sp4n' edition '2025', and is scored with 'sp4n' edition '2022'; "
                        + "it has responses besides those of its survey");
        assertThatThrownBy(() -> scorer.score(header(Sp4n.instrument()), none))
                .hasMessage("assessment of Kota Padang, 2024-03-01 has 1 problem: its survey has no response");
        assertThatThrownBy(() -> scorer.score(header(Sp4n.instrument())))
                .hasMessage("assessment of Kota Padang, 2024-03-01 has 1 problem: it has no response");
    }

    @Example
    void anIndexOverManyDifferentMeansStaysShort() {
        List<AssessmentQuestion> questions = IntStream.range(0, 20)
                .mapToObj(i -> AssessmentQuestion.of("q" + i, "Pertanyaan"))
                .toList();
        Instrument instrument = Sp4n.instrument()
                .withAspects(
                        Aspect.builder().id("a").name("A").questions(questions).build());
        AssessmentScorer scorer = AssessmentScorer.of(instrument, Sp4n.SUMATERA_BARAT_2022);
        SurveyAnswers answers = IntStream.range(0, 997)
                .mapToObj(respondent -> {
                    Map<String, Answer> given = new LinkedHashMap<>();
                    for (int i = 0; i < 20; i++) {
                        given.put("q" + i, Answer.rated(1 + respondent * (i + 1) % 997 % 4));
                    }
                    return Response.of(given);
                })
                .collect(scorer.toSurveyAnswers());
        assertThat(scorer.score(header(instrument), answers).index().explain(io.github.renaksi.Language.INDONESIAN))
                .hasSizeLessThan(160)
                .contains("nilai rata-rata 997 responden");
    }

    /** Put together with itself, a survey doubles: 2 to the 30th is more than a billion. */
    @Example
    void aSurveyMayHaveABillionResponsesAndNoMore() {
        AssessmentScorer scorer = AssessmentScorer.of(Sp4n.instrument(), Sp4n.SUMATERA_BARAT_2022);
        SurveyAnswers answers = List.of(decree(3)).stream().collect(scorer.toSurveyAnswers());
        for (int i = 0; i < 29; i++) {
            answers = answers.plus(answers);
        }
        SurveyAnswers many = answers;

        assertThat(many.responses()).isEqualTo(536_870_912);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> many.plus(many))
                .withMessage("responses of a survey must be at most 1000000000, were 1073741824");
    }

    @Example
    @SuppressWarnings("NullAway") // what a caller without checks of null may do
    void aResponseThatIsMissingIsNamed() {
        AssessmentScorer scorer = AssessmentScorer.of(Sp4n.instrument(), Sp4n.SUMATERA_BARAT_2022);
        assertThatThrownBy(
                        () -> java.util.Arrays.asList(decree(3), null).stream().collect(scorer.toSurveyAnswers()))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("response 2 of a survey must not be null");
    }

    @Example
    void instrumentsOfOneEditionAreToldApart() {
        Instrument one = Sp4n.instrument();
        ScoringPolicy policy = Sp4n.SUMATERA_BARAT_2022;
        AssessmentScorer scorer = AssessmentScorer.of(one, policy);
        SurveyAnswers answers = List.of(decree(3)).stream().collect(scorer.toSurveyAnswers());
        Instrument renamed = one.withName("Lain").withAttributes(Map.of("jenis", "daring"));
        SurveyAnswers others = List.of(decree(3)).stream()
                .collect(AssessmentScorer.of(renamed, policy).toSurveyAnswers());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> answers.plus(others))
                .withMessage(
                        "answers of a survey must be to one instrument, had 'sp4n' edition '2022' and 'sp4n' edition '2022', "
                                + "which differ in name (%s / Lain); attributes ({} / {jenis=daring})",
                        one.name());
        assertThatThrownBy(() -> scorer.score(header(one), others))
                .hasMessageEndingWith("and is scored with 'sp4n' edition '2022', which differ in name (Lain / "
                        + one.name() + "); attributes ({jenis=daring} / {})");

        List<Aspect> aspects = new java.util.ArrayList<>(one.aspects());
        aspects.set(0, aspects.get(0).withName("Lain"));
        assertThat(one.differenceTo(one.withAspects(aspects).withScale(RatingScale.between(1, 5))))
                .isEqualTo(", which differ in scale (1, 2, 3, 4 / 1, 2, 3, 4, 5); aspects ([%1$s] / [%1$s])"
                        .formatted(aspects.get(0).id()));
        aspects = new java.util.ArrayList<>(one.aspects());
        java.util.Collections.reverse(aspects);
        assertThat(one.differenceTo(one.withAspects(aspects)))
                .isEqualTo(", which differ in the order of their aspects");
        assertThat(one.differenceTo(one.withCitation(java.util.Optional.empty())))
                .contains("citation (");
        assertThat(one.differenceTo(one)).isEmpty();
        assertThat(one.differenceTo(renamed.withId("lain"))).isEmpty();
        assertThat(one.differenceTo(renamed.withEdition("2025"))).isEmpty();
    }
}
