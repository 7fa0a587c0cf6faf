// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.renaksi.Language;
import io.github.renaksi.arbitraries.RenaksiArbitraries;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class FigureAuditProperties {

    @Provide
    Arbitrary<Ratio> ratios() {
        return Arbitraries.oneOf(
                Combinators.combine(
                                Arbitraries.longs().between(-1000, 1000),
                                Arbitraries.longs().between(1, 40))
                        .as(Ratio::of),
                RenaksiArbitraries.ratios().filter(it -> it.numerator().bitLength() < 200));
    }

    @Provide
    Arbitrary<Rounding> roundings() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.of(RoundingMode.class).filter(mode -> mode != RoundingMode.UNNECESSARY),
                        Arbitraries.of(TrailingZeros.class),
                        Arbitraries.of(Unit.NONE, Unit.PERCENT))
                .as(Rounding::new);
    }

    @Property
    void theModeThatPrintedAFigureExplainsIt(
            @ForAll("ratios") Ratio exact, @ForAll("roundings") Rounding rounding, @ForAll Language language) {
        String printed = FigureFormat.of(language).write(exact, rounding);
        assertThat(FigureAudit.of(exact, printed, language)
                        .toDecimals(rounding.decimals())
                        .modes())
                .contains(rounding.mode());
    }

    @Property
    void aModeIsNamedExactlyWhereItsRoundingGivesTheFigure(
            @ForAll("ratios") Ratio exact, @ForAll("roundings") Rounding rounding, @ForAll("ratios") Ratio near) {
        Ratio value = rounding.published(exact.plus(near.dividedBy(1000)));
        String printed = FigureFormat.of(Language.INDONESIAN).write(value, rounding);
        List<RoundingMode> giving = Stream.of(RoundingMode.values())
                .filter(mode -> mode != RoundingMode.UNNECESSARY)
                .filter(mode -> rounding.withMode(mode).published(exact).equals(value))
                .toList();
        FigureAudit audit = FigureAudit.of(exact, printed).toDecimals(rounding.decimals());
        assertThat(audit.modes()).isEqualTo(giving);
        assertThat(audit.isExplained()).isEqualTo(!giving.isEmpty());
    }
}
