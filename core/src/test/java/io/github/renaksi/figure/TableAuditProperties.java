// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.renaksi.Language;
import io.github.renaksi.figure.TableAudit.Row;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

class TableAuditProperties {

    @Provide
    Arbitrary<Ratio> ratios() {
        return Combinators.combine(
                        Arbitraries.longs().between(-1000, 1000),
                        Arbitraries.longs().between(1, 40))
                .as(Ratio::of);
    }

    @Provide
    Arbitrary<Rounding> roundings() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 3),
                        modes(),
                        Arbitraries.just(TrailingZeros.KEPT),
                        Arbitraries.of(Unit.NONE, Unit.PERCENT))
                .as(Rounding::new);
    }

    @Provide
    Arbitrary<RoundingMode> modes() {
        return Arbitraries.of(RoundingMode.class).filter(mode -> mode != RoundingMode.UNNECESSARY);
    }

    /** A value, and a choice of how it is printed. */
    private record Cell(Ratio exact, boolean zeros, int decimals) {}

    @Provide
    Arbitrary<List<Cell>> cells() {
        return Combinators.combine(
                        ratios(),
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(0, 3))
                .as(Cell::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }

    private static List<Row> printed(List<Cell> cells, Function<Cell, Rounding> rounding) {
        return cells.stream()
                .map(cell -> new Row(
                        "baris",
                        cell.exact(),
                        FigureFormat.of(Language.INDONESIAN).write(cell.exact(), rounding.apply(cell))))
                .toList();
    }

    @Property
    void theModeThatPrintedATableExplainsItWhateverZerosWereDropped(
            @ForAll("cells") List<Cell> cells, @ForAll("roundings") Rounding rounding) {
        TableAudit audit = TableAudit.of(printed(cells, cell -> rounding.withTrailingZeros(cell.zeros())));
        assertThat(audit.modes()).contains(rounding.mode());
        assertThat(audit.modesOfAll()).containsAll(audit.modes());
        assertThat(audit.unexplained()).isEmpty();
        assertThat(audit.unexplained(rounding.mode())).isEmpty();
    }

    @Property
    void theModeThatPrintedATableExplainsItWhateverDecimalsWereChosen(
            @ForAll("cells") List<Cell> cells, @ForAll("roundings") Rounding rounding) {
        TableAudit audit = TableAudit.of(
                printed(cells, cell -> rounding.withDecimals(cell.decimals()).withTrailingZeros(cell.zeros())));
        assertThat(audit.modesOfAll()).contains(rounding.mode());
        assertThat(audit.unexplained()).isEmpty();
    }

    @Property
    void noModeLeavesFewerRowsThanTheBest(
            @ForAll("cells") List<Cell> cells, @ForAll("roundings") Rounding one, @ForAll("modes") RoundingMode other) {
        List<Row> rows = printed(cells, cell -> cell.zeros() ? one : one.withMode(other));
        TableAudit audit = TableAudit.of(rows);
        for (RoundingMode mode : modes().allValues().orElseThrow().toList()) {
            assertThat(audit.unexplained(mode))
                    .isEqualTo(rows.stream()
                            .filter(row -> !FigureAudit.of(row.exact(), row.printed())
                                    .modes()
                                    .contains(mode))
                            .toList());
            assertThat(audit.unexplained(mode))
                    .hasSizeGreaterThanOrEqualTo(audit.unexplained().size());
        }
        assertThat(audit.modes())
                .isNotEmpty()
                .allSatisfy(mode -> assertThat(audit.unexplained(mode)).hasSameSizeAs(audit.unexplained()));
        Statistics.label("left")
                .collect(audit.unexplained().isEmpty())
                .coverage(coverage -> coverage.check(false).percentage(it -> it > 2));
    }
}
