// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.figure;

import io.github.renaksi.Localized;
import io.github.renaksi.ProblemCode;
import io.github.renaksi.Text;
import io.github.renaksi.TimePeriod;
import io.github.renaksi.internal.Checks;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The small figures that reports print beside their rates (angka pendukung), each with its derivation.
 *
 * <pre>{@code
 * Operand before = new Operand(Text.of("pengaduan 2021", "complaints of 2021"), Ratio.of(200));
 * Operand after = new Operand(Text.of("pengaduan 2022", "complaints of 2022"), Ratio.of(250));
 * NamedFigures.growth(Text.of("pertumbuhan", "growth"), before, after, Rounding.perCent(1)).explain(INDONESIAN)
 * // (250 − 200) / 200 = 1/4 → 25% (satu desimal, dibulatkan (5 ke atas))
 * }</pre>
 */
public final class NamedFigures {

    private static final Text LOWEST = Text.of("nilai terendah", "the lowest");
    private static final Text HIGHEST = Text.of("nilai tertinggi", "the highest");

    private NamedFigures() {}

    /**
     * Growth over a baseline (pertumbuhan): (later − earlier) / earlier. Of a negative baseline the sign would turn
     * round, so that it is refused.
     *
     * @param name what the figure is
     * @param earlier the baseline
     * @param later the value after it
     * @param rounding how it is printed
     * @return the figure; not computable ({@link NotComputable#ZERO_DENOMINATOR}) if the baseline is 0
     * @throws IllegalArgumentException if the baseline is negative
     */
    public static Figure growth(Text name, Operand earlier, Operand later, Rounding rounding) {
        Checks.notNull(name, "name of a growth");
        Checks.notNull(earlier, "baseline of '%s'", name);
        Checks.notNull(later, "value of '%s'", name);
        if (earlier.value().signum() < 0) {
            throw Checks.failure(
                    ProblemCode.OUT_OF_RANGE,
                    "baseline '%s' tidak boleh negatif, diisi %s",
                    "baseline of '%s' must not be negative, was %s",
                    name,
                    Checks.value(earlier.value()));
        }
        Localized from = FigureFormat.exact(earlier.value());
        Derivation derivation = Derivation.builder()
                .name(name)
                .addOperands(earlier, later)
                .formulaId(FormulaIds.GROWTH)
                .formula(Text.format("({1} − {0}) / {0}", "({1} − {0}) / {0}", earlier.name(), later.name()))
                .working(Text.format("({1} − {0}) / {0}", "({1} − {0}) / {0}", from, FigureFormat.exact(later.value())))
                .build();
        return quotient(later.value().minus(earlier.value()), earlier.value(), rounding, derivation);
    }

    /**
     * The share of a total (proporsi): part / total.
     *
     * @param name what the figure is
     * @param part the part
     * @param total the total
     * @param rounding how it is printed
     * @return the figure; not computable ({@link NotComputable#ZERO_DENOMINATOR}) if the total is 0
     */
    public static Figure share(Text name, Operand part, Operand total, Rounding rounding) {
        Derivation derivation = Derivation.quotient(Checks.notNull(name, "name of a share"), part, total);
        return quotient(part.value(), total.value(), rounding, derivation);
    }

    /**
     * The mean per day of a period (rata-rata per hari): total / days, weekends and holidays counted.
     *
     * @param name what the figure is
     * @param total what was counted in the period
     * @param period the period
     * @param rounding how it is printed
     * @return the figure
     */
    public static Figure meanPerDay(Text name, Operand total, TimePeriod period, Rounding rounding) {
        Checks.notNull(name, "name of a mean per day");
        Checks.notNull(total, "total of '%s'", name);
        Checks.notNull(period, "period of '%s'", name);
        Operand days = new Operand(
                Text.of("hari kalender", "calendar days"),
                Ratio.of(ChronoUnit.DAYS.between(period.start(), period.endInclusive()) + 1));
        return quotient(
                total.value(),
                days.value(),
                rounding,
                Derivation.quotient(name, total, days).withPeriod(period));
    }

    /**
     * The sum of parts (jumlah).
     *
     * @param name what the figure is
     * @param parts the parts
     * @param rounding how it is printed
     * @return the figure; not computable ({@link NotComputable#NOTHING_REPORTED}) if there is no part
     */
    public static Figure sum(Text name, List<Operand> parts, Rounding rounding) {
        List<Operand> copy = Checks.reported(parts, "parts of '%s'", name);
        Text working = copy.isEmpty() ? Text.of("–") : Text.join(" + ", exact(copy));
        return ofSeries(
                copy,
                rounding,
                derivation(name, copy, FormulaIds.SUM, Text.of("Σ nilai", "Σ value"), working),
                Ratio.sum(values(copy)));
    }

    /**
     * What a printed total departs from the sum of its parts (selisih): printed − sum, 0 where it is right.
     *
     * @param name what the figure is
     * @param parts the parts, at least one
     * @param printed the printed total
     * @param rounding how it is printed
     * @return the figure; not computable ({@link NotComputable#NOTHING_REPORTED}) if there is no part
     */
    public static Figure differenceToSum(Text name, List<Operand> parts, Operand printed, Rounding rounding) {
        List<Operand> copy = Checks.reported(parts, "parts of '%s'", name);
        Checks.notNull(printed, "printed total of '%s'", name);
        Text working = copy.isEmpty()
                ? Text.of("–")
                : Text.format(
                        "{0} − ({1})",
                        "{0} − ({1})", FigureFormat.exact(printed.value()), Text.join(" + ", exact(copy)));
        List<Operand> operands = new ArrayList<>(copy);
        operands.add(0, printed);
        Derivation derivation = derivation(
                name,
                operands,
                FormulaIds.DIFFERENCE_TO_SUM,
                Text.format("{0} − Σ nilai", "{0} − Σ value", printed.name()),
                working);
        return ofSeries(copy, rounding, derivation, printed.value().minus(Ratio.sum(values(copy))));
    }

    /**
     * The mean of a series (rata-rata).
     *
     * @param name what the figure is
     * @param series the values
     * @param rounding how it is printed
     * @return the figure; not computable ({@link NotComputable#NOTHING_REPORTED}) if there is no value
     */
    public static Figure mean(Text name, List<Operand> series, Rounding rounding) {
        List<Operand> copy = Checks.reported(series, "series of '%s'", name);
        WeightedValues values = new WeightedValues(copy.stream()
                .map(each -> WeightedValues.Term.of(
                        each.name().english(), each.name().indonesian(), each.value()))
                .toList());
        Derivation derivation = values.meanDerivation(name).withOperands(copy);
        return values.mean()
                .map(mean -> Figure.of(mean, rounding, () -> derivation))
                .orElseGet(() -> Figure.notComputable(NotComputable.NOTHING_REPORTED, rounding, () -> derivation));
    }

    /**
     * The lowest value of a series (minimum), named; of equal ones the first.
     *
     * @param name what the figure is
     * @param series the values
     * @param rounding how it is printed
     * @return the figure; not computable ({@link NotComputable#NOTHING_REPORTED}) if there is no value
     */
    public static Figure minimum(Text name, List<Operand> series, Rounding rounding) {
        return extreme(name, series, rounding, Comparator.comparing(Operand::value), FormulaIds.MINIMUM, LOWEST);
    }

    /**
     * The highest value of a series (maksimum), named; of equal ones the first.
     *
     * @param name what the figure is
     * @param series the values
     * @param rounding how it is printed
     * @return the figure; not computable ({@link NotComputable#NOTHING_REPORTED}) if there is no value
     */
    public static Figure maximum(Text name, List<Operand> series, Rounding rounding) {
        return extreme(
                name, series, rounding, Comparator.comparing(Operand::value).reversed(), FormulaIds.MAXIMUM, HIGHEST);
    }

    private static Figure extreme(
            Text name, List<Operand> series, Rounding rounding, Comparator<Operand> order, String id, Text formula) {
        List<Operand> copy = Checks.reported(series, "series of '%s'", name);
        Optional<Operand> first = copy.stream().min(order);
        Text working = first.<Text>map(it -> Text.format("{0}", "{0}", it)).orElse(Text.of("–"));
        Derivation derivation = derivation(name, copy, id, formula, working)
                .alsoBasedOn(Text.format("{0} dari {1}", "{0} of {1}", formula, copy.size()));
        return ofSeries(copy, rounding, derivation, first.map(Operand::value).orElse(Ratio.ZERO));
    }

    private static Figure quotient(Ratio part, Ratio whole, Rounding rounding, Derivation derivation) {
        return whole.signum() == 0
                ? Figure.notComputable(NotComputable.ZERO_DENOMINATOR, rounding, () -> derivation)
                : Figure.of(part.dividedBy(whole), rounding, () -> derivation);
    }

    private static Figure ofSeries(List<Operand> series, Rounding rounding, Derivation derivation, Ratio value) {
        return series.isEmpty()
                ? Figure.notComputable(NotComputable.NOTHING_REPORTED, rounding, () -> derivation)
                : Figure.of(value, rounding, () -> derivation);
    }

    private static Derivation derivation(
            Text name, List<Operand> operands, String formulaId, Text formula, Text working) {
        return Derivation.builder()
                .name(Checks.notNull(name, "name of a figure"))
                .operands(operands)
                .formulaId(formulaId)
                .formula(formula)
                .working(working)
                .build();
    }

    private static List<Ratio> values(List<Operand> operands) {
        return operands.stream().map(Operand::value).toList();
    }

    private static List<Localized> exact(List<Operand> operands) {
        return operands.stream().map(Operand::value).map(FigureFormat::exact).toList();
    }
}
