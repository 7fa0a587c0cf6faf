// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.sp4n;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.renaksi.Language;
import io.github.renaksi.Region;
import io.github.renaksi.Text;
import io.github.renaksi.TimePeriod;
import io.github.renaksi.assessment.Answer;
import io.github.renaksi.assessment.Aspect;
import io.github.renaksi.assessment.Assessment;
import io.github.renaksi.assessment.AssessmentQuestion;
import io.github.renaksi.assessment.AssessmentResult;
import io.github.renaksi.assessment.AssessmentScorer;
import io.github.renaksi.assessment.Instrument;
import io.github.renaksi.assessment.RatingScale;
import io.github.renaksi.assessment.Response;
import io.github.renaksi.assessment.ScoringPolicy;
import io.github.renaksi.complaint.WorkingDayCalendar;
import io.github.renaksi.figure.Bands;
import io.github.renaksi.figure.Conversion;
import io.github.renaksi.figure.FigureFormat;
import io.github.renaksi.figure.Ratio;
import io.github.renaksi.figure.Rounding;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SkmTest {

    private static Instrument elements(int count) {
        List<Aspect> aspects = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            aspects.add(Aspect.builder()
                    .id("u" + i)
                    .name("Unsur " + i)
                    .addQuestions(AssessmentQuestion.of("u" + i, "Unsur " + i))
                    .build());
        }
        return Instrument.builder()
                .id("skm")
                .edition("2017")
                .name("SKM")
                .scale(RatingScale.between(1, 4))
                .addAllAspects(aspects)
                .build();
    }

    /** Responses whose answers to each element add up to the total, as even as can be. */
    private static AssessmentResult score(ScoringPolicy policy, int respondents, int... totals) {
        Instrument instrument = elements(totals.length);
        List<Response> responses = new ArrayList<>();
        for (int r = 0; r < respondents; r++) {
            Map<String, Answer> answers = new LinkedHashMap<>();
            for (int e = 0; e < totals.length; e++) {
                answers.put(
                        "u" + (e + 1), Answer.rated(totals[e] / respondents + (r < totals[e] % respondents ? 1 : 0)));
            }
            responses.add(Response.of(answers));
        }
        AssessmentScorer scorer = AssessmentScorer.of(instrument, policy);
        return scorer.score(
                Assessment.builder(instrument)
                        .region(Region.of("Kota", "Padang"))
                        .date(LocalDate.of(2024, 3, 1))
                        .build(),
                responses.stream().collect(scorer.toSurveyAnswers()));
    }

    /** A published survey of 29 respondents; its source printed 91,48 and, elsewhere, 90,56. */
    private static final int[] TOTALS = {105, 101, 100, 116, 102, 105, 106, 105, 115};

    @Test
    void thePublishedIndexOf29RespondentsIsReproduced() {
        AssessmentResult result = score(Skm.PERMENPANRB_14_2017, 29, TOTALS);
        assertThat(result.convertedIndex().orElseThrow()).hasToString("91,48");
        assertThat(result.band().orElseThrow().grade()).isEqualTo("A");
        assertThat(result.convertedIndex().orElseThrow().explain(Language.INDONESIAN))
                .isEqualTo(
                        "955/261 × 25 = 23875/261 → 91,48 (dua desimal, dibulatkan (5 ke atas); nilai rata-rata 29 responden; PermenPANRB 14 Tahun 2017)");
        assertThat(result.responses()).isEqualTo(29);
    }

    @Test
    void theWeight011ExplainsTheOtherPublishedIndex() {
        Ratio sum = score(Skm.PERMENPANRB_14_2017, 29, TOTALS).scores().stream()
                .map(score -> score.score().exact().multipliedBy(Ratio.of(11, 100)))
                .reduce(Ratio.ZERO, Ratio::plus);
        assertThat(FigureFormat.of(Language.INDONESIAN)
                        .write(
                                sum.multipliedBy(25),
                                Skm.PERMENPANRB_14_2017
                                        .conversion()
                                        .orElseThrow()
                                        .rounding()))
                .isEqualTo("90,56");
    }

    @Test
    void nineFoursAreAHundred() {
        AssessmentResult result = score(Skm.PERMENPANRB_14_2017, 1, 4, 4, 4, 4, 4, 4, 4, 4, 4);
        assertThat(result.convertedIndex().orElseThrow()).hasToString("100,00");
        assertThat(result.band().orElseThrow().grade()).isEqualTo("A");
    }

    @Test
    void eightElementsWeighTheSameAsNine() {
        AssessmentResult result = score(Skm.PERMENPANRB_14_2017, 1, 4, 4, 4, 4, 4, 4, 4, 2);
        assertThat(result.index().exact()).isEqualTo(Ratio.of(30, 8));
        assertThat(result.convertedIndex().orElseThrow().exact()).isEqualTo(Ratio.of(375, 4));
    }

    @Test
    void aScaleThatEndsAboveFourIsRefused() {
        Instrument five = Sp4n.instrument().withScale(RatingScale.between(1, 5));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AssessmentScorer.of(five, Skm.PERMENPANRB_14_2017))
                .withMessageEndingWith("must be converted to at most 100 by policy 'permenpanrb-14-2017', was to 125");
    }

    @Test
    void fourteenElementsHaveTheOlderBands() {
        AssessmentResult result = score(Skm.KEPMENPAN_25_2004, 1, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4);
        assertThat(result.convertedIndex().orElseThrow()).hasToString("76,79");
        assertThat(result.band().orElseThrow().grade()).isEqualTo("B");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    # PermenPANRB 14/2017 and KEP/25/M.PAN/2/2004: bounds of the printed intervals
                    2017, 25,    D
                    2017, 64.99, D
                    2017, 65,    C
                    2017, 76.60, C
                    2017, 76.61, B
                    2017, 88.30, B
                    2017, 88.31, A
                    2017, 100,   A
                    2004, 25,    D
                    2004, 43.75, D
                    2004, 43.76, C
                    2004, 62.50, C
                    2004, 62.51, B
                    2004, 81.25, B
                    2004, 81.26, A
                    2004, 100,   A
                    """)
    void thePrintedBoundsFallInTheirBands(int edition, String value, String grade) {
        Bands bands = edition == 2017 ? Skm.BANDS_2017 : Skm.BANDS_2004;
        assertThat(bands.bandOf(Ratio.parse(value)).orElseThrow().grade()).isEqualTo(grade);
    }

    @Test
    void deadlinesOf2018HoldTo2024() {
        WorkingDayCalendar calendar = WorkingDayCalendar.mondayToFriday(TimePeriod.ofYears(2019, 2025), List.of());
        LocalDate monday = LocalDate.of(2024, 6, 3);
        assertThat(Sp4n.DEADLINES_62_2018.on(monday).dueOn("aspirasi", monday, calendar))
                .isEqualTo(LocalDate.of(2024, 6, 10));
        assertThat(Sp4n.DEADLINES_62_2018.value().workingDays().values()).containsExactly(5, 5, 5, 14, 60);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Sp4n.DEADLINES_62_2018.on(LocalDate.of(2025, 1, 1)))
                .withMessageEndingWith("PermenPANRB 5 Tahun 2025 is reported to replace it");
    }

    @Test
    void eachPolicyHeldInItsTime() {
        assertThat(Skm.POLICIES.on(LocalDate.of(2010, 6, 1))).isEqualTo(Skm.KEPMENPAN_25_2004);
        assertThat(Skm.POLICIES.on(LocalDate.of(2024, 6, 1))).isEqualTo(Skm.PERMENPANRB_14_2017);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Skm.POLICIES.on(LocalDate.of(2016, 6, 1)))
                .withMessageEndingWith("PermenPANRB 16 Tahun 2014 came in its place and is not in this library");
    }

    /**
     * OWASP SAMM: 15 practices of 6 questions, answered 1, 0, .25, .5 in turn; the score of a function is the mean × 3.
     */
    @ParameterizedTest
    @CsvSource(textBlock = """
            # OWASP SAMM v2: three practices a function; answers of a practice, score of the function
            0, '1 0 0.25',   1.25
            1, '0.5 1 0',    1.5
            2, '0.25 0.5 1', 1.75
            3, '0 0.25 0.5', 0.75
            4, '1 0 0.25',   1.25
            """)
    void sammScoresAreConvertedByThree(int function, String practices, String score) {
        AssessmentResult result = samm();
        assertThat(result.scores().get(function).converted().orElseThrow().exact())
                .isEqualTo(Ratio.parse(score));
        assertThat(result.convertedIndex().orElseThrow().exact()).isEqualTo(Ratio.parse("1.3"));
        for (int practice = 0; practice < 3; practice++) {
            assertThat(result.valueOf("p" + (3 * function + practice) + "-0"))
                    .contains(Ratio.parse(List.of(practices.split(" ")).get(practice)));
        }
    }

    private static AssessmentResult samm() {
        List<Ratio> turn = List.of(Ratio.ONE, Ratio.ZERO, Ratio.of(1, 4), Ratio.of(1, 2));
        List<Aspect> functions = new ArrayList<>();
        Map<String, Answer> answers = new LinkedHashMap<>();
        for (int function = 0; function < 5; function++) {
            List<AssessmentQuestion> questions = new ArrayList<>();
            for (int practice = 3 * function; practice < 3 * function + 3; practice++) {
                for (int question = 0; question < 6; question++) {
                    String id = "p" + practice + "-" + question;
                    questions.add(AssessmentQuestion.of(id, "?"));
                    answers.put(id, Answer.rated(turn.get(practice % 4)));
                }
            }
            functions.add(Aspect.builder()
                    .id("f" + function)
                    .name("Function " + function)
                    .questions(questions)
                    .build());
        }
        Instrument instrument = Instrument.builder()
                .id("samm")
                .edition("2")
                .name("SAMM")
                .scale(new RatingScale(
                        turn.stream().sorted().map(RatingScale.Level::of).toList()))
                .addAllAspects(functions)
                .build();
        ScoringPolicy policy = ScoringPolicy.builder()
                .id("samm")
                .name(Text.of("SAMM"))
                .conversion(new Conversion(Ratio.of(3), Rounding.of(2, RoundingMode.HALF_UP)))
                .build();
        return AssessmentScorer.of(instrument, policy)
                .score(Assessment.builder(instrument)
                        .region(Region.of("Kota", "Padang"))
                        .date(LocalDate.of(2024, 3, 1))
                        .addResponses(Response.of(answers))
                        .build());
    }
}
