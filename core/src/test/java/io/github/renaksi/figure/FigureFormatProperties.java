// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.renaksi.InvalidInputException;
import io.github.renaksi.Language;
import io.github.renaksi.Text;
import io.github.renaksi.arbitraries.RenaksiArbitraries;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
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

    private static final Map<String, Long> MULTIPLES = Map.of(
            "ribu", 1_000L,
            "thousand", 1_000L,
            "juta", 1_000_000L,
            "million", 1_000_000L,
            "miliar", 1_000_000_000L,
            "milyar", 1_000_000_000L,
            "billion", 1_000_000_000L,
            "triliun", 1_000_000_000_000L,
            "trilyun", 1_000_000_000_000L,
            "trillion", 1_000_000_000_000L);

    /** What may stand behind a number: words of the tables, alone and together, others that look like them, and any. */
    @Provide
    Arbitrary<String> words() {
        Arbitrary<String> units = Arbitraries.of(KnownUnits.all())
                .flatMap(unit -> Arbitraries.of(
                        unit.symbol().indonesian(),
                        unit.symbol().english(),
                        unit.one().english()))
                .filter(words -> !words.equals("1"));
        Arbitrary<String> multiples = Arbitraries.of(MULTIPLES.keySet());
        Arbitrary<String> letters =
                Arbitraries.strings().withCharRange('a', 'z').ofMinLength(1).ofMaxLength(4);
        Arbitrary<String> known = Arbitraries.oneOf(units, multiples);
        return Arbitraries.oneOf(
                units,
                multiples,
                Combinators.combine(multiples, units).as((multiple, unit) -> multiple + " " + unit),
                Combinators.combine(units, Arbitraries.of("/", " per "), units)
                        .as((what, per, each) -> what + per + each),
                Combinators.combine(known, letters).as(String::concat),
                Combinators.combine(letters, known).as(String::concat),
                Combinators.combine(known, known).as((one, other) -> one + " " + other),
                letters.list().ofMinSize(1).ofMaxSize(3).map(list -> String.join(" ", list)),
                Arbitraries.of("persentase", "persen dari", "per cent", "persen", "persenan", "jt", "Persen", "JUTA"));
    }

    @Property
    void wordsBehindANumberAreUnderstoodByTheTablesOrRefused(
            @ForAll("words") String words,
            @ForAll @IntRange(min = 0, max = 999) int number,
            @ForAll Language language) {
        String first = words.split(" ", 2)[0].toLowerCase(Locale.ROOT);
        long multiple = MULTIPLES.getOrDefault(first, 1L);
        String rest = multiple == 1 ? words : words.substring(first.length()).strip();
        Optional<Unit> unit = rest.isEmpty() ? Optional.of(Unit.NONE) : Unit.find(rest);
        Statistics.label("understood").collect(unit.isPresent());
        Statistics.label("understood").coverage(coverage -> {
            coverage.check(true).percentage(it -> it > 20);
            coverage.check(false).percentage(it -> it > 20);
        });

        String text = number + " " + words;
        if (unit.isPresent()) {
            assertThat(FigureFormat.of(language).read(text).value())
                    .isEqualTo(Ratio.of(number)
                            .multipliedBy(multiple)
                            .dividedBy(unit.get().perOne()));
        } else {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> FigureFormat.of(language).read(text));
        }
    }

    @Property
    void aUnitThatIsAskedForReadsBack(
            @ForAll("ratios") Ratio value,
            @ForAll("roundings") Rounding rounding,
            @ForAll("words") String indonesian,
            @ForAll("words") String english,
            @ForAll Language language) {
        Unit unit = new Unit(Text.of(indonesian, english), Text.of(indonesian, english + "x"), 1000);
        Rounding inUnit = rounding.withUnit(unit);
        FigureFormat format = FigureFormat.of(language);

        assertThat(format.read(format.write(value, inUnit), unit))
                .isEqualTo(new PrintedFigure(inUnit.published(value), printedDecimals(value, inUnit), unit));
    }

    private static int printedDecimals(Ratio value, Rounding rounding) {
        BigDecimal rounded = rounding.round(value);
        int needed = Math.max(0, rounded.stripTrailingZeros().scale());
        return switch (rounding.trailingZeros()) {
            case KEPT -> rounded.scale();
            case DROPPED -> needed;
            case UNLESS_WHOLE -> needed == 0 ? 0 : rounded.scale();
        };
    }

    @Property
    void aPrintedFigureReadsBackToItsPublishedValueDecimalsAndUnit(
            @ForAll("ratios") Ratio value, @ForAll("roundings") Rounding rounding, @ForAll Language language) {
        String printed = FigureFormat.of(language).write(value, rounding);
        Statistics.label("unit").collect(rounding.unit());
        Statistics.label("unit")
                .coverage(coverage -> coverage.check(Unit.PERCENT).percentage(it -> it > 10));
        Statistics.label("negative").collect(printed.startsWith("−"));
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
            assertThat(refused).isExactlyInstanceOf(InvalidInputException.class);
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
        Rounding same = new Rounding(
                Math.min(20, read.decimals()), java.math.RoundingMode.HALF_UP, TrailingZeros.KEPT, read.unit());

        assertThat(format.read(format.write(read.value(), same))).isEqualTo(read);
    }
}
