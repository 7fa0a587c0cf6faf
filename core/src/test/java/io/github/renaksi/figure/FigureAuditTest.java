// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.figure;

import static java.math.RoundingMode.CEILING;
import static java.math.RoundingMode.DOWN;
import static java.math.RoundingMode.FLOOR;
import static java.math.RoundingMode.HALF_DOWN;
import static java.math.RoundingMode.HALF_EVEN;
import static java.math.RoundingMode.HALF_UP;
import static java.math.RoundingMode.UP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.renaksi.Language;
import io.github.renaksi.Text;
import io.github.renaksi.figure.FigureAudit.Hypothesis;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Printed figures are those of Keputusan Gubernur Sumatera Barat 065-699-2022 unless it is said whose they are. */
class FigureAuditTest {

    private static final List<RoundingMode> HALVES = List.of(HALF_UP, HALF_DOWN, HALF_EVEN);

    @Test
    void aTruncatedScoreIsFound() {
        FigureAudit audit = FigureAudit.of(Ratio.of(8, 3), "2,6");
        assertThat(audit.modes()).containsExactly(DOWN, FLOOR);
        assertThat(audit.exact()).isEqualTo(Ratio.of(8, 3));
        assertThat(audit.printed()).isEqualTo(new PrintedFigure(Ratio.of(26, 10), 1, Unit.NONE));
    }

    @Test
    void aPercentageRoundedToTheNearestIsFound() {
        assertThat(FigureAudit.of(Ratio.of(215, 221), "97,3%").modes())
                .containsExactly(UP, CEILING, HALF_UP, HALF_DOWN, HALF_EVEN);
    }

    @Test
    void aFigureThatNoRoundingGivesIsFound() {
        FigureAudit audit = FigureAudit.of(Ratio.of(92, 90), "113%");
        assertThat(audit.modes()).isEmpty();
        assertThat(audit.isExplained()).isFalse();
        assertThat(audit).hasToString("46/45 printed 113/100: []");
    }

    @Test
    void aFigureInMillionsIsHeldAgainstTheExactNumberInMillions() {
        assertThat(FigureAudit.of(Ratio.of(1_254_000), "1,25 juta rupiah").modes())
                .containsExactly(DOWN, FLOOR, HALF_UP, HALF_DOWN, HALF_EVEN);
        assertThat(FigureAudit.of(Ratio.of(1_250_000), "1,25 juta").modes()).hasSize(7);
        assertThat(FigureAudit.of(Ratio.of(1_240_000), "1,25 juta").modes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # exact | printed | modes
            5/2     | 3       | UP, CEILING, HALF_UP
            5/2     | 2       | DOWN, FLOOR, HALF_DOWN, HALF_EVEN
            -5/2    | -3      | UP, FLOOR, HALF_UP
            -5/2    | -2      | DOWN, CEILING, HALF_DOWN, HALF_EVEN
            3       | 3       | UP, DOWN, CEILING, FLOOR, HALF_UP, HALF_DOWN, HALF_EVEN
            1122    | 1.122   | UP, DOWN, CEILING, FLOOR, HALF_UP, HALF_DOWN, HALF_EVEN
            0       | 1%     |
            """)
    void everyModeThatGivesTheFigureIsNamed(String exact, String printed, String modes) {
        assertThat(String.join(
                        ", ",
                        FigureAudit.of(Ratio.parse(exact), printed).modes().stream()
                                .map(Enum::name)
                                .toList()))
                .isEqualTo(modes == null ? "" : modes);
    }

    @Test
    void aFigureIsReadInTheLanguageThatItIsPrintedIn() {
        assertThat(FigureAudit.of(Ratio.of(8, 3), "2.7", Language.ENGLISH).isExplained())
                .isTrue();
        assertThat(FigureAudit.of(Ratio.of(215, 221), "97.3%", Language.ENGLISH).isExplained())
                .isTrue();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FigureAudit.of(Ratio.of(8, 3), "2.7"))
                .withMessageContaining("'2.7' is no Indonesian figure");
    }

    @Test
    void aWholeNumberInATableOfOneDecimalStandsForThatDecimal() {
        FigureAudit audit = FigureAudit.of(Ratio.of(29, 10), "3");
        assertThat(audit.modes()).containsExactly(UP, CEILING, HALF_UP, HALF_DOWN, HALF_EVEN);
        assertThat(audit.decimals()).isZero();
        assertThat(audit.toDecimals(1).modes()).isEmpty();
        assertThat(audit.toDecimals(1).decimals()).isEqualTo(1);
        assertThat(FigureAudit.of(Ratio.of(3), "3").toDecimals(1).modes()).hasSize(7);
    }

    @Test
    void aTableHasNoFewerDecimalsThanItsFigures() {
        FigureAudit audit = FigureAudit.of(Ratio.of(8, 3), "2,67");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> audit.toDecimals(1))
                .withMessage("decimals of an audit must be from 2 to 100, was 1");
    }

    @Test
    void aFigureMayHaveMoreDecimalsThanARounding() {
        assertThat(FigureAudit.of(Ratio.of(8, 3), "2,6666666666666666666666666").modes())
                .containsExactly(DOWN, FLOOR);
        assertThat(FigureAudit.of(Ratio.of(8, 3), "2,6666666666666666666666667").modes())
                .containsExactly(UP, CEILING, HALF_UP, HALF_DOWN, HALF_EVEN);
    }

    /**
     * A survey of 29 respondents on nine elements published 90.56, which the exact mean does not give: it was reckoned
     * with the weight 0.11 in place of 1/9.
     */
    @Test
    void anotherValueMayExplainAFigure() {
        Ratio totals = Stream.of(105, 101, 100, 116, 102, 105, 106, 105, 115)
                .map(total -> Ratio.of(total))
                .reduce(Ratio.ZERO, Ratio::plus)
                .dividedBy(29)
                .multipliedBy(25);
        Ratio exact = totals.dividedBy(9);
        Hypothesis weight = new Hypothesis(
                Text.of("bobot 0,11 sebagai ganti 1/9", "weight 0.11 for 1/9"), totals.multipliedBy(Ratio.of(11, 100)));
        Hypothesis tenth = new Hypothesis(Text.of("bobot 0,1", "weight 0.1"), totals.dividedBy(10));
        FigureAudit audit = FigureAudit.of(exact, "90.56", Language.ENGLISH);
        assertThat(audit.modes()).isEmpty();
        assertThat(audit.explainedBy(List.of(tenth, weight))).containsExactly(weight);
        assertThat(FigureAudit.of(exact, "91.48", Language.ENGLISH).modes()).containsAll(HALVES);
    }

    @Test
    @SuppressWarnings("NullAway") // what a Java caller without null checks may do
    void whatIsMissingIsNamed() {
        assertThatNullPointerException()
                .isThrownBy(() -> FigureAudit.of(Ratio.ONE, "1").explainedBy(null))
                .withMessage("hypotheses of an audit must not be null");
    }
}
