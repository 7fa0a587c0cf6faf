package io.github.renaksi.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.renaksi.Language;
import io.github.renaksi.arbitraries.RenaksiArbitraries;
import java.math.BigDecimal;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

class FigureFormatProperties {

    @Provide
    Arbitrary<Ratio> ratios() {
        return RenaksiArbitraries.ratios();
    }

    @Provide
    Arbitrary<Rounding> roundings() {
        return RenaksiArbitraries.roundings();
    }

    @Provide
    Arbitrary<String> figureLike() {
        return Arbitraries.strings()
                .withChars("0123456789.,-–% persntoad/\u00A0")
                .ofMaxLength(12);
    }

    private static int printedDecimals(Ratio value, Rounding rounding) {
        BigDecimal rounded = rounding.round(value);
        return rounding.trailingZeros()
                ? rounded.scale()
                : Math.max(0, rounded.stripTrailingZeros().scale());
    }

    @Property
    void aPrintedFigureReadsBackToItsPublishedValueDecimalsAndUnit(
            @ForAll("ratios") Ratio value, @ForAll("roundings") Rounding rounding, @ForAll Language language) {
        String printed = FigureFormat.of(language).write(value, rounding);
        Statistics.label("unit").collect(rounding.unit());
        Statistics.label("unit")
                .coverage(coverage -> coverage.check(Unit.PERCENT).percentage(it -> it > 10));
        Statistics.label("negative").collect(printed.startsWith("-"));
        Statistics.label("negative").coverage(coverage -> coverage.check(true).percentage(it -> it > 10));
        Statistics.label("grouped").collect(printed.matches(".*\\d[.,]\\d{3}[.,].*"));
        Statistics.label("grouped").coverage(coverage -> coverage.check(true).percentage(it -> it > 10));

        PrintedFigure read = FigureFormat.of(language).read(printed);

        assertThat(read.value()).isEqualTo(rounding.published(value));
        assertThat(read.decimals()).isEqualTo(printedDecimals(value, rounding));
        assertThat(read.unit().symbol().in(language))
                .isEqualTo(rounding.unit().symbol().in(language));
        assertThat(read.unit().perOne()).isEqualTo(rounding.unit().perOne());
    }

    @Property
    void aPrintedRangeReadsBackToItsPublishedBounds(
            @ForAll("ratios") Ratio a,
            @ForAll("ratios") Ratio b,
            @ForAll("roundings") Rounding rounding,
            @ForAll Language language) {
        Ratio low = a.compareTo(b) <= 0 ? a : b;
        Ratio high = a.compareTo(b) <= 0 ? b : a;

        PrintedRange read =
                FigureFormat.of(language).readRange(FigureFormat.of(language).writeRange(low, high, rounding));

        assertThat(read.low().value()).isEqualTo(rounding.published(low));
        assertThat(read.high().value()).isEqualTo(rounding.published(high));
        assertThat(read.low().decimals()).isEqualTo(printedDecimals(low, rounding));
        assertThat(read.high().decimals()).isEqualTo(printedDecimals(high, rounding));
    }

    @Property
    void aFigureReadAsARangeIsARangeFromItselfToItself(
            @ForAll("ratios") Ratio value, @ForAll("roundings") Rounding rounding, @ForAll Language language) {
        FigureFormat format = FigureFormat.of(language);
        String printed = format.write(value, rounding);

        assertThat(format.readRange(printed)).isEqualTo(new PrintedRange(format.read(printed), format.read(printed)));
    }

    @Property
    void anExactDecimalReadsBackToItself(@ForAll("ratios") Ratio value, @ForAll Language language) {
        Assume.that(value.toDecimal()
                .filter(it -> it.precision() <= 100 && it.scale() <= 50)
                .isPresent());

        assertThat(FigureFormat.of(language)
                        .read(FigureFormat.of(language).writeExact(value))
                        .value())
                .isEqualTo(value);
    }

    @Property
    void readingNeverFailsOtherwiseThanByAnIllegalArgument(
            @ForAll("figureLike") String text, @ForAll Language language) {
        FigureFormat format = FigureFormat.of(language);
        try {
            PrintedRange range = format.readRange(text);
            assertThat(range.low().value()).isLessThanOrEqualTo(range.high().value());
        } catch (IllegalArgumentException refused) {
            assertThat(refused).isExactlyInstanceOf(IllegalArgumentException.class);
        }
    }

    @Property
    void whatIsReadAndWrittenAgainReadsTheSame(@ForAll("figureLike") String text, @ForAll Language language) {
        FigureFormat format = FigureFormat.of(language);
        PrintedFigure read;
        try {
            read = format.read(text);
        } catch (IllegalArgumentException refused) {
            return;
        }
        Rounding same = new Rounding(Math.min(20, read.decimals()), java.math.RoundingMode.HALF_UP, true, read.unit());

        assertThat(format.read(format.write(read.value(), same))).isEqualTo(read);
    }
}
