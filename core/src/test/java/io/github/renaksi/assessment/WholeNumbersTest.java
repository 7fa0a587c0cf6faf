// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.renaksi.Region;
import io.github.renaksi.Text;
import io.github.renaksi.figure.Ratio;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Scores are exact whether their sums fit whole numbers or not; the expectations are from an independent calculation.
 */
class WholeNumbersTest {

    private static final ScoringPolicy MEAN = ScoringPolicy.builder()
            .id("mean")
            .name(Text.of("Rata-rata", "Mean"))
            .build();

    private static AssessmentResult scored(ScoringPolicy policy, RatingScale scale, String weights, int... levels) {
        List<AssessmentQuestion> questions = new ArrayList<>();
        for (String weight : weights.split(" ", -1)) {
            String id = "q" + questions.size();
            questions.add(AssessmentQuestion.of(id, id).withWeight(Ratio.parse(weight)));
        }
        ResponseBuilder answers = Response.builder();
        for (int q = 0; q < levels.length; q++) {
            answers.putAnswer(
                    "q" + q, Answer.rated(scale.levels().get(levels[q]).value()));
        }
        Instrument instrument = Instrument.builder()
                .id("i")
                .edition("1")
                .name("I")
                .scale(scale)
                .addAspects(
                        Aspect.builder().id("a").name("A").questions(questions).build())
                .build();
        return AssessmentScorer.of(instrument, policy)
                .score(Assessment.builder(instrument)
                        .region(Region.of("Kota", "Padang"))
                        .date(LocalDate.of(2026, 1, 1))
                        .addResponses(answers.build())
                        .build());
    }

    private static RatingScale scale(String... levels) {
        List<RatingScale.Level> scale = new ArrayList<>();
        for (String level : levels) {
            scale.add(RatingScale.Level.of(Ratio.parse(level)));
        }
        return new RatingScale(scale);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # levels | weights | mean | sum
            0 1/4 | 1 2 | 1/6 | 1/2
            -1/3 2/7 | 1/9 2 | 101/399 | 101/189
            0 9999999999999999999 | 1 1 | 9999999999999999999/2 | 9999999999999999999
            1 3 | 9999999999999999999 1/999 | 4994999999999999999502/4994999999999999999501 | 3329999999999999999668/333
            0 1/9999 | 0.000001 999 | 111000000/1109889001111 | 111/1111
            """)
    void aScoreIsExactWhateverLevelsAndWeights(String levels, String weights, String mean, String sum) {
        RatingScale scale = scale(levels.split(" ", -1));

        assertThat(scored(MEAN, scale, weights, 0, 1).scores().get(0).score().value())
                .contains(Ratio.parse(mean));
        assertThat(scored(MEAN.withAggregation(Aggregation.SUM), scale, weights, 0, 1)
                        .index()
                        .value())
                .contains(Ratio.parse(sum));
    }
}
