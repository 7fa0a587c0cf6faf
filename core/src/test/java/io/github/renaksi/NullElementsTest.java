// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi;

import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.renaksi.arbitraries.RegencyPlan;
import io.github.renaksi.complaint.ComplaintCounts;
import io.github.renaksi.complaint.ComplaintTally;
import io.github.renaksi.complaint.FlowTally;
import io.github.renaksi.complaint.StatusVocabulary;
import io.github.renaksi.figure.FigureFormat;
import io.github.renaksi.figure.Ratio;
import io.github.renaksi.figure.Rounding;
import io.github.renaksi.figure.WeightedValues;
import io.github.renaksi.monitoring.MonitoringData;
import io.github.renaksi.monitoring.PlanMonitor;
import io.github.renaksi.sp4n.Skm;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A null among what a calculator is given is named in the library's words, and never passed on. */
@NullUnmarked
class NullElementsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);
    private static final TimePeriod QUARTER = TimePeriod.ofQuarter(2026, 1);

    private record Call(String message, ThrowingCallable call) {

        @Override
        public String toString() {
            return message;
        }
    }

    private static <T> List<T> none() {
        return Arrays.asList((T) null);
    }

    static List<Call> calls() {
        StatusVocabulary vocabulary = new StatusVocabulary("uji", Text.of("uji", "test"), Map.of());
        return List.of(
                new Call("each of flow tallies of a sum must not be null", () -> FlowTally.sum(none())),
                new Call(
                        "each of tallies that 'x' is the sum of must not be null",
                        () -> ComplaintTally.sum("x", none())),
                new Call("tallies that 'x' is the sum of must not be null", () -> ComplaintTally.sum("x", null)),
                new Call(
                        "complaint of a tally must not be null",
                        () -> ComplaintTally.of("x", QUARTER, DAY, none(), vocabulary)),
                new Call(
                        "complaint of a flow tally must not be null",
                        () -> FlowTally.of("x", QUARTER, none(), vocabulary)),
                new Call("status of a complaint must not be null", () -> vocabulary.classify((String) null)),
                new Call("counts that are added must not be null", () -> ComplaintCounts.NONE.plus(null)),
                new Call("term of a sum must not be null", () -> Ratio.sum(none())),
                new Call("mode by which a ratio is rounded must not be null", () -> Ratio.ONE.round(1, null)),
                new Call("number that is added must not be null", () -> Ratio.ONE.plus(null)),
                new Call("number that is taken away must not be null", () -> Ratio.ONE.minus(null)),
                new Call("factor must not be null", () -> Ratio.ONE.multipliedBy(null)),
                new Call("divisor must not be null", () -> Ratio.ONE.dividedBy(null)),
                new Call("number that is compared must not be null", () -> Ratio.ONE.compareTo(null)),
                new Call("numerator must not be null", () -> Ratio.of(null, BigInteger.ONE)),
                new Call("denominator must not be null", () -> Ratio.of(BigInteger.ONE, null)),
                new Call("value asked of bands must not be null", () -> Skm.BANDS_2017.bandOf(null)),
                new Call("each of parts of weighted values must not be null", () -> WeightedValues.concat(none())),
                new Call(
                        "value that is written must not be null",
                        () -> FigureFormat.of(Language.ENGLISH).write(null, Rounding.perCent(1))),
                new Call(
                        "rounding of what is written must not be null",
                        () -> FigureFormat.of(Language.ENGLISH).write(Ratio.ONE, null)),
                new Call("monitoring data that is added must not be null", () -> MonitoringData.NONE.plus(null)),
                new Call(
                        "each of reports on activities must not be null",
                        () -> PlanMonitor.of(RegencyPlan.agam()).progress(none(), DAY)),
                new Call(
                        "period of a compliance must not be null",
                        () -> PlanMonitor.of(RegencyPlan.agam())
                                .progress(List.of(), DAY)
                                .compliance(null)),
                new Call(
                        "each of reports on activities must not be null",
                        () -> PlanMonitor.of(RegencyPlan.agam()).absorption(none(), QUARTER, DAY)));
    }

    @ParameterizedTest
    @MethodSource("calls")
    void whatIsMissingIsNamed(Call call) {
        assertThatNullPointerException().isThrownBy(call.call()).withMessage(call.message());
    }
}
