// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.renaksi.figure.TableAudit.Row;
import java.math.RoundingMode;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The tables are those of Keputusan Gubernur Sumatera Barat 065-699-2022. */
class TableAuditTest {

    private static final List<Row> TABLE_5 = List.of(
            new Row("Sumber daya manusia", Ratio.of(11, 5), "2,2"),
            new Row("Kelembagaan", Ratio.of(15, 6), "2,5"),
            new Row("Data", Ratio.of(8, 3), "2,6"),
            new Row("Koordinasi", Ratio.of(8, 3), "2,6"),
            new Row("Partisipasi", Ratio.of(3), "3"));

    private static final List<Row> TABLE_2 = List.of(
            new Row("Diselesaikan", Ratio.of(215, 221), "97,3%"),
            new Row("Tidak dapat diselesaikan", Ratio.of(6, 221), "2,7%"));

    @Test
    void truncationExplainsAllScores() {
        TableAudit audit = TableAudit.of(TABLE_5);
        assertThat(audit.decimals()).isEqualTo(1);
        assertThat(audit.modes()).containsExactly(RoundingMode.DOWN, RoundingMode.FLOOR);
        assertThat(audit.modesOfAll()).containsExactly(RoundingMode.DOWN, RoundingMode.FLOOR);
        assertThat(audit.unexplained()).isEmpty();
        assertThat(audit).hasToString("[DOWN, FLOOR] at 1 decimals, 0 of 5 rows unexplained");
    }

    @Test
    void roundingToTheNearestExplainsBothPercentages() {
        TableAudit audit = TableAudit.of(TABLE_2);
        assertThat(audit.modes()).containsExactly(RoundingMode.HALF_UP, RoundingMode.HALF_DOWN, RoundingMode.HALF_EVEN);
        assertThat(audit.modesOfAll()).isEqualTo(audit.modes());
    }

    @Test
    void theRowsThatTheBestModesDoNotExplainAreNamed() {
        Row wrong = new Row("Anggaran", Ratio.of(8, 3), "2,8");
        Row rounded = new Row("Sarana", Ratio.of(8, 3), "2,7");
        TableAudit audit = TableAudit.of(List.of(TABLE_5.get(2), wrong, TABLE_5.get(3), rounded));
        assertThat(audit.modes()).containsExactly(RoundingMode.DOWN, RoundingMode.FLOOR);
        assertThat(audit.modesOfAll()).isEmpty();
        assertThat(audit.unexplained()).containsExactly(wrong, rounded);
    }

    @Test
    void whereNoModeExplainsAnyRowAllAreNamed() {
        Row wrong = new Row("Anggaran", Ratio.of(8, 3), "2,8");
        TableAudit audit = TableAudit.of(List.of(wrong));
        assertThat(audit.modes()).isEmpty();
        assertThat(audit.unexplained()).containsExactly(wrong);
    }

    @Test
    void whereModesTieTheFewestRowsAreNamed() {
        Row truncated = new Row("Sarana", Ratio.of(8, 3), "2,6");
        Row rounded = new Row("Anggaran", Ratio.of(8, 3), "2,7");
        TableAudit audit = TableAudit.of(List.of(truncated, rounded, TABLE_5.get(4)));
        assertThat(audit.modes()).hasSize(7);
        assertThat(audit.unexplained()).containsExactly(truncated);
        assertThat(audit.unexplained(RoundingMode.HALF_EVEN)).containsExactly(truncated);
        assertThat(audit.unexplained(RoundingMode.DOWN)).containsExactly(rounded);
        assertThat(audit)
                .hasToString("[UP, DOWN, CEILING, FLOOR, HALF_UP, HALF_DOWN, HALF_EVEN] at 1 decimals,"
                        + " 1 of 3 rows unexplained, which ones depends on the mode");
    }

    @Test
    void figuresOfMixedDecimalsAreHeldAgainstTheirOwn() {
        TableAudit audit = TableAudit.of(
                List.of(new Row("Puas", Ratio.of(3, 14), "21,4%"), new Row("Tidak puas", Ratio.of(11, 14), "78,57%")));
        assertThat(audit.decimals()).isEqualTo(2);
        assertThat(audit.modes())
                .containsExactly(
                        RoundingMode.DOWN,
                        RoundingMode.FLOOR,
                        RoundingMode.HALF_UP,
                        RoundingMode.HALF_DOWN,
                        RoundingMode.HALF_EVEN);
        assertThat(audit.unexplained()).isEmpty();
    }

    @Test
    void zerosThatWereDroppedTellModesApart() {
        TableAudit audit = TableAudit.of(List.of(new Row("Data", Ratio.of(306, 100), "3"), TABLE_5.get(0)));
        assertThat(audit.modes()).containsExactly(RoundingMode.DOWN, RoundingMode.FLOOR);
        assertThat(audit.modesOfAll()).contains(RoundingMode.HALF_UP);
        assertThat(audit.unexplained()).isEmpty();
    }

    @Test
    void aModeThatGivesNoResultIsRefused() {
        TableAudit audit = TableAudit.of(TABLE_5);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> audit.unexplained(RoundingMode.UNNECESSARY))
                .withMessage("mode of a table audit must give a result for every value, was UNNECESSARY");
    }

    @Test
    void manyDecimalsAreAudited() {
        assertThat(TableAudit.of(List.of(new Row("a", Ratio.of(1, 3), "0,333333333333333333333333"), TABLE_5.get(4)))
                        .modesOfAll())
                .contains(RoundingMode.DOWN, RoundingMode.HALF_EVEN);
    }

    @Test
    void aTableHasRowsThatAreFigures() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TableAudit.of(List.of()))
                .withMessage("rows of a table audit must not be empty");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TableAudit.of(List.of(new Row("a", Ratio.ONE, "–"))))
                .withMessageContaining("'–' is no Indonesian figure");
    }

    @Test
    @SuppressWarnings("NullAway") // what a Java caller without null checks may do
    void whatIsMissingIsNamed() {
        TableAudit table = TableAudit.of(List.of(new Row("a", Ratio.of(8, 3), "2,6")));
        assertThatNullPointerException()
                .isThrownBy(() -> table.unexplained((RoundingMode) null))
                .withMessage("mode of a table audit must not be null");
    }
}
