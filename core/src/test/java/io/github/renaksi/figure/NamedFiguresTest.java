// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.figure;

import static io.github.renaksi.Language.ENGLISH;
import static io.github.renaksi.Language.INDONESIAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.renaksi.Text;
import io.github.renaksi.TimePeriod;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class NamedFiguresTest {

    private static final Text NAME = Text.of("angka", "figure");
    private static final Rounding WHOLE = Rounding.of(0, RoundingMode.HALF_UP);
    private static final Rounding ONE = Rounding.of(1, RoundingMode.HALF_UP);

    private static Operand operand(String name, long value) {
        return new Operand(Text.of(name), Ratio.of(value));
    }

    private static final List<Operand> MONTHS =
            List.of(operand("Januari", 12), operand("Februari", 3), operand("Maret", 7), operand("April", 3));

    @Test
    void growthIsOverTheBaseline() {
        Figure growth = NamedFigures.growth(NAME, operand("2021", 200), operand("2022", 250), Rounding.perCent(1));

        assertThat(growth.exact()).isEqualTo(Ratio.of(1, 4));
        assertThat(growth.explain(INDONESIAN))
                .isEqualTo("(250 − 200) / 200 = 1/4 → 25% (satu desimal, dibulatkan (5 ke atas))");
        assertThat(growth.derivation().formula().english()).isEqualTo("(2022 − 2021) / 2021");
        assertThat(NamedFigures.growth(NAME, operand("2021", 0), operand("2022", 5), WHOLE)
                        .reason())
                .contains(NotComputable.ZERO_DENOMINATOR);
        assertThatThrownBy(() -> NamedFigures.growth(NAME, operand("2021", -1), operand("2022", 5), WHOLE))
                .hasMessage("baseline of 'figure' must not be negative, was -1");
    }

    @Test
    void aShareIsOfItsTotal() {
        assertThat(NamedFigures.share(NAME, operand("selesai", 215), operand("diterima", 221), Rounding.perCent(1))
                        .explain(INDONESIAN))
                .startsWith("selesai 215 / diterima 221 = 215/221 → 97,3%");
    }

    @Test
    void aMeanPerDayCountsAllDaysOfItsPeriod() {
        Figure mean = NamedFigures.meanPerDay(NAME, operand("diterima", 58), TimePeriod.ofMonth(2024, 2), ONE);

        assertThat(mean.exact()).isEqualTo(Ratio.of(2));
        assertThat(mean.explain(INDONESIAN))
                .startsWith("diterima 58 / hari kalender 29")
                .endsWith("Februari 2024)");
    }

    @Test
    void aPrintedTotalIsHeldAgainstTheSumOfItsParts() {
        assertThat(NamedFigures.sum(NAME, MONTHS, WHOLE).explain(ENGLISH))
                .isEqualTo("12 + 3 + 7 + 3 = 25 → 25 (no decimals, rounded half up)");
        Figure difference = NamedFigures.differenceToSum(NAME, MONTHS, operand("total", 26), WHOLE);
        assertThat(difference.exact()).isEqualTo(Ratio.ONE);
        assertThat(difference.explain(INDONESIAN)).startsWith("26 − (12 + 3 + 7 + 3) = 1 → 1");
    }

    @Test
    void theExtremesOfASeriesAreNamed() {
        assertThat(NamedFigures.minimum(NAME, MONTHS, WHOLE).explain(INDONESIAN))
                .isEqualTo("Februari 3 = 3 → 3 (tanpa desimal, dibulatkan (5 ke atas); nilai terendah dari 4)");
        assertThat(NamedFigures.maximum(NAME, MONTHS, WHOLE).explain(ENGLISH))
                .isEqualTo("Januari 12 = 12 → 12 (no decimals, rounded half up; the highest of 4)");
        assertThat(NamedFigures.mean(NAME, MONTHS, ONE).explain(INDONESIAN))
                .startsWith("(12 + 3 + 7 + 3) / 4 = 25/4 → 6,3");
    }

    @Test
    void aSeriesWithoutValueHasNoFigure() {
        for (Figure figure : List.of(
                NamedFigures.sum(NAME, List.of(), WHOLE),
                NamedFigures.differenceToSum(NAME, List.of(), operand("total", 1), WHOLE),
                NamedFigures.mean(NAME, List.of(), WHOLE),
                NamedFigures.minimum(NAME, List.of(), WHOLE),
                NamedFigures.maximum(NAME, List.of(), WHOLE))) {
            assertThat(figure.reason()).contains(NotComputable.NOTHING_REPORTED);
            assertThat(figure.explain(INDONESIAN)).contains("→ tidak dapat dihitung");
        }
    }

    @Test
    void whatIsNotAllIsPrintedWithMoreDecimalsAndSaysSo() {
        Figure almost = NamedFigures.share(NAME, operand("a", 2_499), operand("b", 2_500), Rounding.perCent(0));

        assertThat(almost.printed(INDONESIAN)).isEqualTo("100%");
        assertThat(almost.distinctFromWhole().printed(INDONESIAN)).isEqualTo("99,96%");
        assertThat(almost.distinctFromWhole().explain(INDONESIAN))
                .isEqualTo(
                        "a 2.499 / b 2.500 = 2499/2500 → 99,96% (dua desimal, dibulatkan (5 ke atas); dicetak dengan 2"
                                + " desimal agar tidak terbaca 100%)");
        Figure all = NamedFigures.share(NAME, operand("a", 5), operand("b", 5), Rounding.perCent(0));
        assertThat(all.distinctFromWhole()).isEqualTo(all);
    }

    @Property
    void aSeriesLiesBetweenItsExtremesAndItsSumIsItsMeanTimesItsLength(
            @ForAll @Size(min = 1, max = 20) List<@LongRange(min = -1_000, max = 1_000) Long> numbers) {
        List<Operand> series = new ArrayList<>();
        numbers.forEach(number -> series.add(operand("n" + series.size(), number)));
        Ratio mean = NamedFigures.mean(NAME, series, ONE).exact();

        assertThat(NamedFigures.minimum(NAME, series, ONE).exact())
                .isEqualTo(Ratio.of(numbers.stream().mapToLong(it -> it).min().orElseThrow()));
        assertThat(NamedFigures.maximum(NAME, series, ONE).exact())
                .isEqualTo(Ratio.of(numbers.stream().mapToLong(it -> it).max().orElseThrow()));
        assertThat(mean.multipliedBy(numbers.size()))
                .isEqualTo(NamedFigures.sum(NAME, series, ONE).exact());
        assertThat(NamedFigures.sum(NAME, series, ONE).exact())
                .isEqualTo(Ratio.of(numbers.stream().mapToLong(it -> it).sum()));
    }
}
