// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.renaksi.assessment.Answer;
import io.github.renaksi.assessment.AssessmentQuestion;
import io.github.renaksi.assessment.RatingScale;
import io.github.renaksi.figure.Conversion;
import io.github.renaksi.figure.Ratio;
import io.github.renaksi.figure.Rounding;
import io.github.renaksi.monitoring.ActivityReport;
import io.github.renaksi.monitoring.Realisation;
import io.github.renaksi.plan.Activity;
import io.github.renaksi.plan.Baseline;
import io.github.renaksi.plan.TargetValue;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Wherever a number enters that figures are made of, one that is too exact is refused, by a message that names it. */
class BoundedNumbersTest {

    private static final TimePeriod YEAR = TimePeriod.ofYear(2022);

    /** 1/3^2500, as a hostile row has it. */
    private static final Ratio HOSTILE =
            Ratio.of(BigInteger.ONE, BigInteger.valueOf(3).pow(2_500));

    private static ActivityReport report(Ratio claimed) {
        return ActivityReport.builder()
                .activity("II.1.1")
                .office("Dinas Sosial")
                .period(YEAR)
                .date(YEAR.endInclusive())
                .claimed(claimed)
                .build();
    }

    private static Realisation realisation(Ratio amount) {
        return Realisation.builder().target("t1").period(YEAR).amount(amount).build();
    }

    private static Arguments door(String named, Function<Ratio, Object> door) {
        return Arguments.of(named, door);
    }

    static Stream<Arguments> doors() {
        return Stream.of(
                door("claimed share of activity 'II.1.1' by 'Dinas Sosial'", BoundedNumbersTest::report),
                door(
                        "verified share of activity 'II.1.1' by 'Dinas Sosial'",
                        number -> report(Ratio.ONE).withVerified(number)),
                door("realisation of target 't1' in 2022", BoundedNumbersTest::realisation),
                door(
                        "what the realisation of target 't1' in 2022 is out of",
                        number -> realisation(Ratio.ZERO).withOutOf(number)),
                door("lower bound of a target", number -> new TargetValue(number, Ratio.ONE)),
                door("upper bound of a target", number -> new TargetValue(Ratio.ZERO, number)),
                door("value of a baseline", number -> new Baseline(number, YEAR, Optional.empty())),
                door(
                        "weight of activity 'a1'",
                        number -> Activity.builder()
                                .id("a1")
                                .name("Pelatihan")
                                .weight(number)
                                .build()),
                door(
                        "weight of question 'q1'",
                        number -> AssessmentQuestion.of("q1", "?").withWeight(number)),
                door("level of a rating scale", RatingScale.Level::of),
                door("level of an answer", Answer::rated),
                door("factor of a conversion", number -> new Conversion(number, Rounding.of(2, RoundingMode.HALF_UP))));
    }

    @ParameterizedTest
    @MethodSource("doors")
    void aNumberThatIsTooExactIsRefusedByName(String named, Function<Ratio, Object> door) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> door.apply(HOSTILE))
                .withMessageStartingWith(
                        named + " must be a decimal of at most 6 places or a fraction with a denominator of at most 1")
                .satisfies(refused -> assertThat(refused.getMessage()).hasSizeLessThan(500));
    }

    @ParameterizedTest
    @MethodSource("doors")
    void whatOfficesWriteIsTaken(String named, Function<Ratio, Object> door) {
        for (String number : new String[] {"1", "0.75", "2/3", "0.123456", "997/1000"}) {
            assertThat(door.apply(Ratio.parse(number))).as(named).isNotNull();
        }
    }

    @ParameterizedTest
    @MethodSource("doors")
    void aNumberThatIsTooLargeIsRefusedByName(String named, Function<Ratio, Object> door) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> door.apply(Ratio.of(BigInteger.TEN.pow(20), BigInteger.ONE)))
                .withMessageStartingWith(named + " must be ")
                .withMessageEndingWith(", was 100000000000000000000");
    }
}
