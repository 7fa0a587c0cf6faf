// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.figure;

import io.github.renaksi.Language;
import io.github.renaksi.Localized;
import io.github.renaksi.Text;
import io.github.renaksi.internal.Checks;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How figures that belong together are rounded so that they add up to their rounded total (pembulatan satu set), shares
 * to 100%. Rounded one by one they need not: of 850 the parts 339, 134, 211 and 166 are 40, 16, 25 and 20, which is
 * 101.
 *
 * <pre>{@code
 * List<Ratio> shares = Stream.of(339, 134, 211, 166).map(part -> Ratio.of(part, 850)).toList();
 * SetRounding.LARGEST_REMAINDER.print(shares, Rounding.perCent(0), INDONESIAN) // 40%, 16%, 25%, 19%
 * }</pre>
 */
public enum SetRounding implements Localized {

    /**
     * The largest remainder (sisa terbesar; Hare, Hamilton): all are rounded down, and what is missing to the total
     * goes, one last digit each, to those that lost most; of equal ones to the first. Each figure differs from its
     * exact value by less than one last digit.
     */
    LARGEST_REMAINDER("sisa terbesar dibulatkan ke atas", "largest remainders rounded up") {
        @Override
        List<BigDecimal> rounded(List<Ratio> values, int decimals, RoundingMode mode) {
            List<BigDecimal> digits = each(values, decimals, RoundingMode.FLOOR);
            BigDecimal missing = total(values, decimals, mode).subtract(sum(digits, decimals));
            List<Integer> byRemainder = IntStream.range(0, values.size())
                    .boxed()
                    .sorted(Comparator.comparing(
                            i -> Ratio.exactly(digits.get(i)).minus(values.get(i))))
                    .toList();
            BigDecimal one = BigDecimal.ONE.movePointLeft(decimals);
            for (int row : byRemainder.subList(0, missing.unscaledValue().intValueExact())) {
                digits.set(row, digits.get(row).add(one));
            }
            return digits;
        }
    },

    /** All but the last are rounded by themselves, and the last is what is left of the total (sisanya). */
    REST_TO_LAST("baris terakhir adalah sisa dari total", "the last is what the others leave of the total") {
        @Override
        List<BigDecimal> rounded(List<Ratio> values, int decimals, RoundingMode mode) {
            return restTo(values.size() - 1, values, decimals, mode);
        }
    },

    /** All but the largest, of equal ones the first, are rounded by themselves; it is what is left of the total. */
    REST_TO_LARGEST("nilai terbesar adalah sisa dari total", "the largest is what the others leave of the total") {
        @Override
        List<BigDecimal> rounded(List<Ratio> values, int decimals, RoundingMode mode) {
            int largest = IntStream.range(0, values.size())
                    .boxed()
                    .max(Comparator.<Integer, Ratio>comparing(values::get).thenComparing(Comparator.reverseOrder()))
                    .orElseThrow();
            return restTo(largest, values, decimals, mode);
        }
    };

    // Strings, since a constant of an enum holds nothing that could change.
    private final String indonesian;
    private final String english;

    SetRounding(String indonesian, String english) {
        this.indonesian = indonesian;
        this.english = english;
    }

    /** By this rule, in the unit of the values. */
    abstract List<BigDecimal> rounded(List<Ratio> values, int decimals, RoundingMode mode);

    /**
     * The digits that are printed, in the unit of the rounding.
     *
     * @param values the exact values, at least one; shares in parts of 1
     * @param rounding how each, and how the total, is rounded
     * @return the rounded decimals in the order of the values, which add up to the rounded sum of the values
     * @throws IllegalArgumentException if there is no value
     */
    public List<BigDecimal> round(List<Ratio> values, Rounding rounding) {
        List<Ratio> copy = Checks.list(values, "values that are rounded together");
        Checks.notEmpty(copy, "values that are rounded together");
        Checks.notNull(rounding, "rounding of values that belong together");
        List<Ratio> inUnit = copy.stream()
                .map(value -> value.multipliedBy(rounding.unit().perOne()))
                .toList();
        return List.copyOf(rounded(inUnit, rounding.decimals(), rounding.mode()));
    }

    /**
     * The figures as they are printed.
     *
     * @param values the exact values, at least one; shares in parts of 1
     * @param rounding how each, and how the total, is rounded and printed
     * @param language the language
     * @return the figures in the order of the values
     * @throws IllegalArgumentException if there is no value
     */
    public List<String> print(List<Ratio> values, Rounding rounding, Language language) {
        FigureFormat format = FigureFormat.of(language);
        return round(values, rounding).stream()
                .map(digits -> format.write(
                        Ratio.exactly(digits).dividedBy(rounding.unit().perOne()), rounding))
                .toList();
    }

    private static List<BigDecimal> restTo(int row, List<Ratio> values, int decimals, RoundingMode mode) {
        List<BigDecimal> digits = each(values, decimals, mode);
        BigDecimal others = sum(digits, decimals).subtract(digits.get(row));
        digits.set(row, total(values, decimals, mode).subtract(others));
        return digits;
    }

    private static List<BigDecimal> each(List<Ratio> values, int decimals, RoundingMode mode) {
        List<BigDecimal> digits = new ArrayList<>(values.size());
        values.forEach(value -> digits.add(value.round(decimals, mode)));
        return digits;
    }

    private static BigDecimal total(List<Ratio> values, int decimals, RoundingMode mode) {
        return Ratio.sum(values).round(decimals, mode);
    }

    private static BigDecimal sum(List<BigDecimal> digits, int decimals) {
        return digits.stream().reduce(BigDecimal.ZERO.setScale(decimals), BigDecimal::add);
    }

    /** The rule in words. */
    @Override
    public String in(Language language) {
        return Text.of(indonesian, english).in(language);
    }
}
