package io.github.renaksi.sp4n;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.renaksi.Language;
import io.github.renaksi.Period;
import io.github.renaksi.Region;
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
import io.github.renaksi.figure.FigureFormat;
import io.github.renaksi.figure.Ratio;
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
                responses.stream().collect(scorer.collecting()));
    }

    /** A published survey of 29 respondents; its source printed 91,48 and, elsewhere, 90,56. */
    private static final int[] TOTALS = {105, 101, 100, 116, 102, 105, 106, 105, 115};

    @Test
    void thePublishedIndexOf29RespondentsIsReproduced() {
        AssessmentResult result = score(Skm.PERMENPANRB_14_2017, 29, TOTALS);
        assertThat(result.convertedIndex().orElseThrow()).hasToString("91,48");
        assertThat(result.band().orElseThrow().grade()).isEqualTo("A");
        assertThat(result.convertedIndex().orElseThrow().explain(Language.INDONESIAN))
                .isEqualTo("955/261 × 25 = 23875/261 → 91,48 (dua desimal, dibulatkan, setengah ke atas)");
        assertThat(result.responses()).isEqualTo(29);
    }

    @Test
    void theWeight011ExplainsTheOtherPublishedIndex() {
        Ratio sum = score(Skm.PERMENPANRB_14_2017, 29, TOTALS).scores().stream()
                .map(score -> score.score().exact().times(Ratio.of(11, 100)))
                .reduce(Ratio.ZERO, Ratio::plus);
        assertThat(FigureFormat.of(Language.INDONESIAN)
                        .write(
                                sum.times(25),
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
        WorkingDayCalendar calendar = WorkingDayCalendar.mondayToFriday(Period.ofYears(2019, 2025), List.of());
        LocalDate monday = LocalDate.of(2024, 6, 3);
        assertThat(Sp4n.DEADLINES_62_2018.on(monday).dueOn("aspirasi", monday, calendar))
                .isEqualTo(LocalDate.of(2024, 6, 10));
        assertThat(Sp4n.DEADLINES_62_2018.value().workingDays().values()).containsExactly(5, 5, 14, 60);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Sp4n.DEADLINES_62_2018.on(LocalDate.of(2025, 1, 1)))
                .withMessageEndingWith("PermenPANRB 5 Tahun 2025 is reported to replace it");
    }
}
