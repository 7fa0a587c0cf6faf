// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.renaksi.assessment.Assessment;
import io.github.renaksi.assessment.Instrument;
import io.github.renaksi.assessment.RatingScale;
import io.github.renaksi.complaint.ComplaintCounts;
import io.github.renaksi.figure.Ratio;
import io.github.renaksi.monitoring.MonitoringData;
import io.github.renaksi.plan.ActionPlan;
import io.github.renaksi.plan.TargetValue;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Trees, maps and buffers hold what the document would hold, to the last digit. */
public abstract class TreeContract implements Mappers, Values {

    /** A contract, run by a subclass. */
    protected TreeContract() {}

    private <T> void isKept(T value, Class<T> type) throws Exception {
        Object tree = tree(value);
        assertThat(fromTree(tree, type)).as("of a tree").isEqualTo(value);
        assertThat(tree).as("as the document is read").isEqualTo(readExactTree(write(value)));
        assertThat(convert(convert(value, Object.class), type)).as("of a map").isEqualTo(value);
        assertThat(buffered(value, type)).as("of a buffer").isEqualTo(value);
    }

    @Property(tries = 50)
    void anInstrumentIsKept(@ForAll("instruments") Instrument instrument) throws Exception {
        isKept(instrument, Instrument.class);
    }

    @Property(tries = 50)
    void anAssessmentIsKept(@ForAll("assessments") Assessment assessment) throws Exception {
        isKept(assessment, Assessment.class);
    }

    @Property(tries = 40)
    void aPlanIsKept(@ForAll("actionPlans") ActionPlan plan) throws Exception {
        isKept(plan, ActionPlan.class);
    }

    @Property(tries = 50)
    void whatOfficesReportIsKept(@ForAll("monitoringData") MonitoringData data) throws Exception {
        isKept(data, MonitoringData.class);
    }

    @Property(tries = 200)
    void aRatioIsKept(@ForAll("ratios") Ratio ratio) throws Exception {
        isKept(ratio, Ratio.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "-1",
                "2147483648",
                "9007199254740993",
                "9223372036854775807",
                "9223372036854775808",
                "-9223372036854775809",
                "1000000000000000000000000000000",
                "0.1",
                "97.3",
                "0.0000001",
                "-0.000000000000000000000000000000123",
                "9007199254740993.5",
                "0.12345678901234567890123456789"
            })
    void aNumberIsTheSameInATreeAMapAndABuffer(String digits) throws Exception {
        isKept(Ratio.parse(digits), Ratio.class);
        assertThat(write(Ratio.parse(digits))).isEqualTo(digits);
    }

    @Test
    void aTreeHoldsIntegersAsTheyAre() throws Exception {
        assertThat(tree(MonitoringData.NONE)).hasToString("{\"formatVersion\":1}");
        assertThat(tree(ComplaintCounts.builder().resolved(900_719_925_474_993L).build()))
                .hasToString("{\"resolved\":900719925474993}");
        assertThat(tree(Ratio.parse("9007199254740993"))).hasToString("9007199254740993");
        assertThat(convert(ComplaintCounts.builder().resolved(3).build(), Object.class))
                .isEqualTo(Map.of("resolved", 3));
    }

    @Test
    void aMapHoldsDecimalsAsTheyAre() throws Exception {
        assertThat(convert(new TargetValue(Ratio.parse("97.3"), Ratio.of(98)), Object.class))
                .isEqualTo(Map.of("low", new BigDecimal("97.3"), "high", 98));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.1", "0.0000001", "0.000000000000000000000000000000123", "97.3", "1000000000000"})
    void digitsAreWrittenWithoutExponentWhateverTheMapperIsSetTo(String digits) throws Exception {
        assertThat(writeLeniently(Ratio.parse(digits))).isEqualTo(digits);
        assertThat(new String(bytesLeniently(Ratio.parse(digits)), StandardCharsets.UTF_8))
                .isEqualTo(digits);
    }

    // A mapper that is as it comes makes a double of each decimal of a tree.

    @ParameterizedTest
    @CsvSource({
        "0.1, 0.1",
        "97.3, 97.3",
        "-0.25, -0.25",
        "3.0, 3",
        "0.0, 0",
        "1e22, 10000000000000000000000",
        "1e-7, 0.0000001",
        "123456789012.345, 123456789012.345",
        "0.333333333333333, 0.333333333333333",
        "2.5e-300, 2.5e-300"
    })
    void aDecimalOfUpToFifteenDigitsIsRegainedFromTheDoubleOfATree(String json, String exact) throws Exception {
        assertThat(fromTree(readTree(json), Ratio.class)).isEqualTo(Ratio.parse(exact));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.3333333333333333", "9007199254740993.5", "0.12345678901234567890", "5e-324"})
    void aDecimalThatATreeMayHaveRoundedIsRefused(String json) {
        assertThat(message(catchThrowable(
                        () -> fromTree(readTree("{\"low\":" + json + ",\"high\":1}"), TargetValue.class))))
                .startsWith("/low: the number ")
                .endsWith(" came in binary, which may have rounded it: read with USE_BIG_DECIMAL_FOR_FLOATS, or put a "
                        + "BigDecimal there");
    }

    /** What has been rounded already cannot be told from what a double holds: 218036972823688.99 has become …89. */
    @Property(tries = 200)
    void aDecimalOfATreeIsReadAsWhatItsDoubleHolds(@ForAll BigDecimal decimal) throws Exception {
        Object tree = readTree(decimal.toString());
        if (decimal.stripTrailingZeros().precision() <= 15) {
            assertThat(fromTree(tree, Ratio.class)).isEqualTo(Ratio.from(decimal));
        } else {
            try {
                assertThat(fromTree(tree, Ratio.class).toDecimal().orElseThrow().doubleValue())
                        .isEqualTo(decimal.doubleValue());
            } catch (Exception refused) {
                assertThat(message(refused)).contains("came in binary");
            }
        }
    }

    @Test
    void theReadyMapperKeepsTheDecimalsOfATree() throws Exception {
        assertThat(readExactTree("0.12345678901234567890123")).hasToString("0.12345678901234567890123");
    }

    @Test
    void theNumbersOfAUsersMapAreReadAsTheyAre() throws Exception {
        assertThat(convert(Map.of("resolved", 3.0, "pending", 2L), ComplaintCounts.class))
                .isEqualTo(ComplaintCounts.builder().resolved(3).pending(2).build());
        assertThat(convert(Map.of("value", 97.3), RatingScale.Level.class))
                .isEqualTo(RatingScale.Level.of(Ratio.of(973, 10)));
        assertThat(convert(Map.of("value", 97.3f), RatingScale.Level.class))
                .isEqualTo(RatingScale.Level.of(Ratio.of(973, 10)));
        assertThat(convert(Map.of("value", new BigDecimal("1E+3")), RatingScale.Level.class))
                .isEqualTo(RatingScale.Level.of(Ratio.of(1000)));
        assertThat(message(cause(() -> convert(Map.of("value", 1.0 / 3), RatingScale.Level.class))))
                .startsWith("/value: the number 0.3333333333333333 came in binary");
        assertThat(message(cause(() -> convert(Map.of("value", Double.NaN), RatingScale.Level.class))))
                .startsWith("/value: 'NaN' is no exact number");
        assertThat(message(cause(() -> convert(Map.of("resolved", 0.5), ComplaintCounts.class))))
                .isEqualTo("/resolved: expected a whole number, found the number 0.5");
    }

    private interface Step {
        void run() throws Exception;
    }

    /** What conversion of Jackson 2 wraps up. */
    private static Throwable cause(Step step) {
        Throwable failure = catchThrowable(step::run);
        return failure instanceof IllegalArgumentException && failure.getCause() != null ? failure.getCause() : failure;
    }
}
