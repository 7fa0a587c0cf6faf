// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.renaksi.Language;
import io.github.renaksi.figure.TableAudit.Row;
import io.github.renaksi.figure.TableAudit.RowMode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SetRoundingTest {

    private static final List<Ratio> SHARES =
            Stream.of(339, 134, 211, 166).map(part -> Ratio.of(part, 850)).toList();

    private static List<Row> rows(List<Ratio> shares, List<String> printed) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < shares.size(); i++) {
            rows.add(new Row("baris " + (i + 1), shares.get(i), printed.get(i)));
        }
        return rows;
    }

    @Test
    void eachRuleGivesTheRestToAnotherRow() {
        Rounding whole = Rounding.perCent(0);
        assertThat(SetRounding.LARGEST_REMAINDER.print(SHARES, whole, Language.INDONESIAN))
                .containsExactly("40%", "16%", "25%", "19%");
        assertThat(SetRounding.REST_TO_LAST.print(SHARES, whole, Language.INDONESIAN))
                .containsExactly("40%", "16%", "25%", "19%");
        assertThat(SetRounding.REST_TO_LARGEST.print(SHARES, whole, Language.INDONESIAN))
                .containsExactly("39%", "16%", "25%", "20%");
    }

    @Test
    void aTableThatWasMadeToAddUpIsKnown() {
        TableAudit audit = TableAudit.of(rows(SHARES, List.of("40%", "16%", "25%", "19%")));

        assertThat(audit.setRoundings()).containsExactly(SetRounding.LARGEST_REMAINDER, SetRounding.REST_TO_LAST);
        assertThat(audit.unexplained()).isEmpty();
        assertThat(audit.unexplained(RoundingMode.HALF_UP)).hasSize(1);
        assertThat(audit).hasToString("[LARGEST_REMAINDER, REST_TO_LAST] at 0 decimals explain all 4 rows together");
    }

    @Test
    void aTableThatOneModeExplainsNeedsNoRuleOfSets() {
        TableAudit audit = TableAudit.of(rows(List.of(Ratio.of(1, 4), Ratio.of(3, 4)), List.of("25%", "75%")));

        assertThat(audit.setRoundings()).isEmpty();
    }

    @Test
    void figuresThatAreNoSharesOfOneWholeAreNotMadeToAddUp() {
        List<Ratio> scores = List.of(Ratio.of(8, 3), Ratio.of(8, 3));

        assertThat(TableAudit.of(rows(scores, List.of("2,7", "2,6"))).setRoundings())
                .isEmpty();
    }

    @Test
    void theModeThatAllOthersShareComesFirstAndOneThatOnlyOneFigureNeedsIsOdd() {
        List<Row> rows = rows(SHARES, List.of("40%", "16%", "25%", "19%"));
        TableAudit audit = TableAudit.of(rows);

        assertThat(audit.modesOf(rows.get(3)))
                .containsExactly(new RowMode(RoundingMode.DOWN, 0, true), new RowMode(RoundingMode.FLOOR, 0, true));
        assertThat(audit.modesOf(rows.get(0)).get(0)).isEqualTo(new RowMode(RoundingMode.HALF_UP, 2, false));
        assertThatThrownBy(() -> audit.modesOf(new Row("lain", Ratio.ONE, "100%")))
                .hasMessage("row 'lain' must be one of those that were audited");
    }

    @Test
    void zerosAreDroppedOnlyWhereAllAreZero() {
        Rounding rounding = Rounding.perCent(2).withTrailingZeros(TrailingZeros.UNLESS_WHOLE);
        FigureFormat format = FigureFormat.of(Language.INDONESIAN);

        assertThat(format.write(Ratio.ONE, rounding)).isEqualTo("100%");
        assertThat(format.write(Ratio.of(9, 8), rounding)).isEqualTo("112,50%");
        assertThat(format.write(Ratio.of(99_999, 100_000), rounding)).isEqualTo("100%");
    }

    @Test
    void whatHasNoValueIsADashInATable() {
        Figure none = Figure.notComputable(NotComputable.NOTHING_COUNTED, Rounding.perCent(0), () -> {
            throw new AssertionError("not asked for");
        });

        assertThat(none.printedInTable(Language.INDONESIAN)).isEqualTo("–");
        assertThat(none.printed(Language.INDONESIAN)).isEqualTo("tidak dapat dihitung");
    }

    @Provide
    Arbitrary<List<Ratio>> values() {
        return Combinators.combine(
                        Arbitraries.longs().between(0, 5_000),
                        Arbitraries.longs().between(1, 5_000))
                .as(Ratio::of)
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    @Provide
    Arbitrary<RoundingMode> modes() {
        return Arbitraries.of(RoundingMode.class).filter(mode -> mode != RoundingMode.UNNECESSARY);
    }

    @Property(tries = 300)
    void roundedTogetherFiguresAddUpToTheirRoundedTotal(
            @ForAll SetRounding rule,
            @ForAll("values") List<Ratio> values,
            @ForAll("modes") RoundingMode mode,
            @ForAll @IntRange(max = 4) int decimals) {
        Rounding rounding = Rounding.of(decimals, mode);

        BigDecimal sum = rule.round(values, rounding).stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(sum).isEqualByComparingTo(rounding.round(values.stream().reduce(Ratio.ZERO, Ratio::plus)));
    }

    @Property(tries = 300)
    void byTheLargestRemainderNoFigureIsALastDigitOffAndNoneThatLostMoreIsPassedOver(
            @ForAll("values") List<Ratio> values, @ForAll("modes") RoundingMode mode) {
        List<BigDecimal> rounded = SetRounding.LARGEST_REMAINDER.round(values, Rounding.of(0, mode));
        for (int i = 0; i < values.size(); i++) {
            Ratio up = Ratio.of(rounded.get(i).longValueExact()).minus(values.get(i));
            assertThat(up).isBetween(Ratio.of(-1), Ratio.ONE);
            for (int j = 0; j < values.size(); j++) {
                Ratio other = Ratio.of(rounded.get(j).longValueExact()).minus(values.get(j));
                if (up.signum() > 0 && other.signum() <= 0) {
                    // The one that went up lost no less than the one that did not.
                    assertThat(Ratio.ONE.minus(up)).isGreaterThanOrEqualTo(Ratio.ZERO.minus(other));
                }
            }
        }
    }
}
