// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.renaksi.assessment.Answer;
import io.github.renaksi.assessment.Assessment;
import io.github.renaksi.assessment.AssessmentQuestion;
import io.github.renaksi.assessment.AssessmentResult;
import io.github.renaksi.assessment.AssessmentScorer;
import io.github.renaksi.assessment.PolicyComparison;
import io.github.renaksi.assessment.PriorityChange;
import io.github.renaksi.assessment.PriorityProposals;
import io.github.renaksi.assessment.RatingScale;
import io.github.renaksi.assessment.Response;
import io.github.renaksi.assessment.UnansweredPolicy;
import io.github.renaksi.figure.Band;
import io.github.renaksi.figure.Bands;
import io.github.renaksi.figure.Conversion;
import io.github.renaksi.figure.DatedRule;
import io.github.renaksi.figure.DatedRules;
import io.github.renaksi.figure.NotComputable;
import io.github.renaksi.figure.Ratio;
import io.github.renaksi.figure.Rounding;
import io.github.renaksi.figure.WeightedValues;
import io.github.renaksi.plan.Baseline;
import io.github.renaksi.plan.TargetValue;
import io.github.renaksi.sp4n.Sp4n;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A component that is missing is refused by its name, and not by what the machine stumbled over. */
class MissingComponentsTest {

    private static final LocalDate DAY = LocalDate.of(2022, 9, 22);

    static Stream<Record> records() {
        AssessmentScorer scorer = AssessmentScorer.of(
                Sp4n.instrument(), Sp4n.SUMATERA_BARAT_2022.withUnanswered(UnansweredPolicy.EXCLUDE));
        Assessment assessment = Assessment.builder(Sp4n.instrument())
                .region(Region.of("Kota", "Padang"))
                .date(DAY)
                .addResponses(Response.of(Map.of("sdm-1", Answer.rated(3))))
                .build();
        AssessmentResult result = scorer.score(assessment);
        Band band = new Band("A", Text.of("baik", "good"), Ratio.ZERO, Ratio.ONE);
        DatedRule<String> rule = DatedRule.<String>builder()
                .name("aturan")
                .value("x")
                .citation(Citation.of("PermenPANRB"))
                .validFrom(DAY)
                .build();
        return Stream.of(
                Sp4n.instrument(),
                Sp4n.instrument().aspects().get(0),
                AssessmentQuestion.of("q", "?"),
                RatingScale.between(1, 4),
                RatingScale.Level.of(Ratio.ONE),
                Sp4n.SUMATERA_BARAT_2022,
                assessment,
                assessment.responses().get(0),
                Answer.rated(3),
                Answer.notApplicable(),
                Answer.unanswered(),
                result.scores().get(0),
                result.priorities().get(0),
                PolicyComparison.of(result, scorer.score(assessment).policy()),
                new PriorityChange(
                        result.priorities().get(0), result.priorities().get(0)),
                band,
                Bands.of(band),
                new Conversion(Ratio.of(25), Rounding.of(2, RoundingMode.HALF_UP)),
                rule,
                DatedRules.of(rule),
                Rounding.perCent(1),
                NotComputable.NOTHING_COUNTED,
                WeightedValues.Term.of("i", "I", Ratio.ONE),
                new WeightedValues(List.of()),
                TargetValue.of(1),
                Baseline.of(1, TimePeriod.ofYear(2022)));
    }

    @ParameterizedTest
    @MethodSource("records")
    void aMissingComponentIsNamed(Record complete) throws ReflectiveOperationException {
        Map<String, String> refusals = MissingComponents.refusals(complete);

        assertThat(refusals)
                .containsOnlyKeys(Arrays.stream(complete.getClass().getRecordComponents())
                        .filter(component -> !component.getType().isPrimitive())
                        .map(RecordComponent::getName)
                        .toList());
        assertThat(refusals.values()).allMatch(refusal -> refusal.endsWith(" must not be null"));
    }

    @SuppressWarnings({"NullAway", "DataFlowIssue"}) // What must not be done is done here.
    static Stream<ThrowingCallable> calls() {
        return Stream.of(
                () -> Ratio.parse(null),
                () -> Ratio.from((BigDecimal) null),
                () -> Bands.of((Band) null),
                () -> DatedRules.of((DatedRule<String>) null),
                () -> RatingScale.of((RatingScale.Level) null),
                () -> Response.of(null),
                () -> PriorityProposals.below(null),
                () -> AssessmentScorer.of(null, Sp4n.SUMATERA_BARAT_2022),
                () -> AssessmentScorer.of(Sp4n.instrument(), null),
                () -> AssessmentScorer.of(Sp4n.instrument(), Sp4n.SUMATERA_BARAT_2022)
                        .score(null));
    }

    @ParameterizedTest
    @MethodSource("calls")
    void aMissingArgumentIsNamed(ThrowingCallable call) {
        assertThatNullPointerException().isThrownBy(call).withMessageEndingWith(" must not be null");
    }

    @Test
    void aMessageSaysOfWhatAComponentIsMissing() {
        assertThatNullPointerException()
                .isThrownBy(() -> new Conversion(Ratio.of(25), missing()))
                .withMessage("rounding of a conversion must not be null");
    }

    @SuppressWarnings("NullAway") // What must not be done is done here.
    private static Rounding missing() {
        return null;
    }
}
