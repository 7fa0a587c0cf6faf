// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.renaksi.Language;
import io.github.renaksi.Localized;
import io.github.renaksi.Text;
import io.github.renaksi.TimePeriod;
import java.io.IOException;
import java.lang.reflect.Field;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables of docs/figures.md are what the library says of itself, each example run. */
class FiguresPageTest {

    private static final Path PAGE = Path.of("../docs/figures.md");
    private static final FigureFormat FORMAT = FigureFormat.of(Language.INDONESIAN);

    /** An example of each slip: what should have been printed, and what was. */
    private record Slip(FigureSource source, String printed) {}

    private static final Map<HypothesisKind, Slip> SLIPS = slips();

    private static Map<HypothesisKind, Slip> slips() {
        Map<HypothesisKind, Slip> slips = new LinkedHashMap<>();
        slips.put(HypothesisKind.ROUNDED_TWICE, new Slip(FigureSource.quotient(7092, 2900), "2,5"));
        slips.put(HypothesisKind.TRUNCATED_AFTER_ROUNDING, new Slip(FigureSource.quotient(29_996, 10_000), "3,00"));
        slips.put(
                HypothesisKind.ROUNDED_WEIGHT,
                new Slip(
                        FigureSource.quotient(955, 9)
                                .withPart(Ratio.of(955, 29))
                                .withFactor(Ratio.of(25)),
                        "90,56"));
        slips.put(
                HypothesisKind.ROUNDED_BEFORE_FACTOR,
                new Slip(FigureSource.quotient(311, 85).withFactor(Ratio.of(25)), "91,50"));
        slips.put(
                HypothesisKind.FORCED_TO_TOTAL,
                new Slip(
                        FigureSource.quotient(166, 850)
                                .withParts(Ratio.of(339), Ratio.of(134), Ratio.of(211), Ratio.of(166)),
                        "19%"));
        slips.put(HypothesisKind.COMPLEMENT, new Slip(FigureSource.quotient(6, 221), "97,29%"));
        slips.put(HypothesisKind.RATIO_FOR_GROWTH, new Slip(FigureSource.growth(100, 120), "120,0%"));
        slips.put(HypothesisKind.GROWTH_FOR_RATIO, new Slip(FigureSource.quotient(147, 110), "33,6%"));
        slips.put(HypothesisKind.EXCHANGED, new Slip(FigureSource.quotient(90, 92), "102,2%"));
        slips.put(
                HypothesisKind.OTHER_DENOMINATOR,
                new Slip(FigureSource.quotient(215, 221).withOthers(Ratio.of(230), Ratio.of(240)), "93,48%"));
        slips.put(HypothesisKind.DIGITS_SWAPPED_IN_PRINT, new Slip(FigureSource.quotient(215, 221), "79,3%"));
        slips.put(HypothesisKind.DIGITS_SWAPPED, new Slip(FigureSource.quotient(251, 260), "82,7%"));
        slips.put(HypothesisKind.DIGIT_DROPPED, new Slip(FigureSource.quotient(1250, 2210), "5,66%"));
        return slips;
    }

    /** Truncation is the rounding of the table where a slip shows in no other. */
    private static RoundingMode mode(HypothesisKind kind) {
        return kind == HypothesisKind.TRUNCATED_AFTER_ROUNDING ? RoundingMode.DOWN : RoundingMode.HALF_UP;
    }

    private static String row(Object... cells) {
        return Arrays.stream(cells).map(String::valueOf).collect(Collectors.joining(" | ", "| ", " |"));
    }

    private static String both(Localized words) {
        return words.in(Language.INDONESIAN) + "<br>*" + words.in(Language.ENGLISH) + "*";
    }

    private static String roundings() {
        List<String> rows =
                new ArrayList<>(List.of(row("mode", "", "2,25", "2,35", "2,38", "−2,25"), "|---|---|---|---|---|---|"));
        for (RoundingMode mode : RoundingMode.values()) {
            if (mode != RoundingMode.UNNECESSARY) {
                Rounding rounding = Rounding.of(1, mode);
                rows.add(row(
                        "`" + mode + "`",
                        both(rounding),
                        FORMAT.write(Ratio.of(225, 100), rounding),
                        FORMAT.write(Ratio.of(235, 100), rounding),
                        FORMAT.write(Ratio.of(238, 100), rounding),
                        FORMAT.write(Ratio.of(-225, 100), rounding)));
            }
        }
        return String.join("\n", rows);
    }

    private static String zeros() {
        List<String> rows = new ArrayList<>(List.of(row("zeros", "5/2", "9/8", "1"), "|---|---|---|---|"));
        for (TrailingZeros zeros : TrailingZeros.values()) {
            Rounding rounding = Rounding.perCent(2).withTrailingZeros(zeros);
            rows.add(row(
                    "`" + zeros + "`",
                    FORMAT.write(Ratio.of(5, 2), rounding),
                    FORMAT.write(Ratio.of(9, 8), rounding),
                    FORMAT.write(Ratio.ONE, rounding)));
        }
        return String.join("\n", rows);
    }

    private static String sets() {
        List<Ratio> shares =
                Stream.of(339, 134, 211, 166).map(part -> Ratio.of(part, 850)).toList();
        List<String> rows = new ArrayList<>(List.of(row("rule", "", "339, 134, 211, 166 of 850"), "|---|---|---|"));
        for (SetRounding rule : SetRounding.values()) {
            rows.add(row(
                    "`" + rule + "`",
                    both(rule),
                    String.join(", ", rule.print(shares, Rounding.perCent(0), Language.INDONESIAN))));
        }
        return String.join("\n", rows);
    }

    private static String figures() {
        Rounding one = Rounding.of(1, RoundingMode.HALF_UP);
        Operand before = new Operand(Text.of("pengaduan 2021", "complaints of 2021"), Ratio.of(200));
        Operand after = new Operand(Text.of("pengaduan 2022", "complaints of 2022"), Ratio.of(250));
        List<Operand> series = List.of(
                new Operand(Text.of("Januari"), Ratio.of(12)),
                new Operand(Text.of("Februari"), Ratio.of(3)),
                new Operand(Text.of("Maret"), Ratio.of(7)));
        Text name = Text.of("contoh", "example");
        Map<String, Figure> figures = new LinkedHashMap<>();
        figures.put("growth", NamedFigures.growth(name, before, after, Rounding.perCent(1)));
        figures.put("share", NamedFigures.share(name, before, after, Rounding.perCent(1)));
        figures.put("meanPerDay", NamedFigures.meanPerDay(name, after, TimePeriod.ofMonth(2022, 2), one));
        figures.put("sum", NamedFigures.sum(name, series, one));
        figures.put(
                "differenceToSum",
                NamedFigures.differenceToSum(name, series, new Operand(Text.of("total"), Ratio.of(23)), one));
        figures.put("mean", NamedFigures.mean(name, series, one));
        figures.put("minimum", NamedFigures.minimum(name, series, one));
        figures.put("maximum", NamedFigures.maximum(name, series, one));
        List<String> rows = new ArrayList<>(List.of(row("figure", "formula", "explained"), "|---|---|---|"));
        figures.forEach((method, figure) -> rows.add(
                row("`" + method + "`", both(figure.derivation().formula()), figure.explain(Language.INDONESIAN))));
        return String.join("\n", rows);
    }

    private static String hypotheses() {
        List<String> rows = new ArrayList<>(
                List.of(row("hypothesis", "", "right", "printed", "arithmetic"), "|---|---|---|---|---|"));
        SLIPS.forEach((kind, slip) -> rows.add(row(
                "`" + kind.id() + "`",
                both(kind),
                right(kind, slip),
                slip.printed(),
                found(kind, slip).working().in(Language.INDONESIAN))));
        return String.join("\n", rows);
    }

    private static String right(HypothesisKind kind, Slip slip) {
        PrintedFigure printed = FORMAT.read(slip.printed());
        return FORMAT.write(
                slip.source().value(),
                Rounding.of(printed.decimals(), mode(kind))
                        .withUnit(printed.unit())
                        .withTrailingZeros(true));
    }

    private static FigureHypothesis found(HypothesisKind kind, Slip slip) {
        return FigureDiagnosis.of(slip.source(), slip.printed(), mode(kind), Language.INDONESIAN).hypotheses().stream()
                .filter(hypothesis -> hypothesis.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private static String reasons() {
        List<String> rows = new ArrayList<>(List.of(row("reason", ""), "|---|---|"));
        for (NotComputable reason : List.of(
                NotComputable.NOTHING_REPORTED,
                NotComputable.ZERO_DENOMINATOR,
                NotComputable.NOTHING_COUNTED,
                NotComputable.missingDates(2, 9),
                NotComputable.unscoredAspects(1, 5))) {
            rows.add(row("`" + reason.id() + "`", both(reason)));
        }
        return String.join("\n", rows);
    }

    static List<String> tables() {
        return List.of(roundings(), zeros(), sets(), figures(), hypotheses(), reasons());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void thePageHasEachTable(String table) throws IOException {
        assertThat(Files.readString(PAGE))
                .as("docs/figures.md must contain:\n%s", table)
                .contains(table + "\n");
    }

    @Test
    void everySlipHasAnExample() {
        assertThat(SLIPS.keySet()).containsExactlyInAnyOrder(HypothesisKind.values());
    }

    @Test
    void everyFormulaIdIsOnThePage() throws Exception {
        String page = Files.readString(PAGE);
        for (Field id : FormulaIds.class.getFields()) {
            assertThat(page).contains("`" + id.get(null) + "`");
        }
    }
}
