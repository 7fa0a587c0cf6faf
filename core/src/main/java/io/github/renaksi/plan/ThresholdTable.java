// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.plan;

import io.github.renaksi.ProblemCode;
import io.github.renaksi.Text;
import io.github.renaksi.figure.FigureFormat;
import io.github.renaksi.figure.NotComputable;
import io.github.renaksi.figure.Ratio;
import io.github.renaksi.figure.Unit;
import io.github.renaksi.internal.Checks;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A base that reads the achievement off a table (tabel ambang), whatever the target: "answered within 5 days 100%,
 * within 10 days 75%, later 0%".
 *
 * <pre>{@code
 * ThresholdTable.of(
 *         ThresholdTable.Side.AT_MOST,
 *         List.of(new ThresholdTable.Threshold(Ratio.of(5), Ratio.ONE), new ThresholdTable.Threshold(Ratio.of(10), Ratio.of(3, 4))),
 *         Ratio.ZERO) // 5 days are 100%, 6 are 75%, 11 are 0%
 * }</pre>
 *
 * @param side which realisations a bound takes in
 * @param thresholds at least one, those first that are asked first: bounds rise for {@link Side#AT_MOST} and fall for
 *     {@link Side#AT_LEAST}
 * @param otherwise the achievement of what no threshold takes in
 */
public record ThresholdTable(Side side, List<Threshold> thresholds, Ratio otherwise) implements AchievementBase {

    /** Which realisations a bound takes in. */
    public enum Side {
        /** Those up to it, itself included: within 5 days. */
        AT_MOST("≤"),

        /** Those from it, itself included: 80 and more. */
        AT_LEAST("≥");

        private final String sign;

        Side(String sign) {
            this.sign = sign;
        }

        private boolean takesIn(Ratio bound, Ratio realised) {
            int order = realised.compareTo(bound);
            return this == AT_MOST ? order <= 0 : order >= 0;
        }
    }

    /**
     * A row of the table.
     *
     * @param bound the realisation up to or from which it counts, in the unit of the target
     * @param achievement the achievement; 1 is 100%
     */
    public record Threshold(Ratio bound, Ratio achievement) {

        // Checks that both are amounts.
        public Threshold {
            Checks.notNull(bound, "bound of a threshold");
            Checks.notNull(achievement, "achievement of a threshold");
            Checks.amount(bound.numerator(), bound.denominator(), "bound of a threshold");
            Checks.amount(achievement.numerator(), achievement.denominator(), "achievement of a threshold");
        }
    }

    // Checks that each threshold takes in more than those before.
    public ThresholdTable {
        Checks.notNull(side, "side of a threshold table");
        thresholds = Checks.list(thresholds, "thresholds of a table");
        Checks.notEmpty(thresholds, "thresholds of a table");
        Checks.notNull(otherwise, "achievement of a threshold table otherwise");
        Checks.amount(otherwise.numerator(), otherwise.denominator(), "achievement of a threshold table otherwise");
        Optional<Ratio> before = Optional.empty();
        for (Threshold threshold : thresholds) {
            Ratio bound = threshold.bound();
            if (before.isPresent() && side.takesIn(before.get(), bound)) {
                throw Checks.failure(
                        ProblemCode.WRONG_ORDER,
                        "batas ambang harus %s, ada %s sebelum %s",
                        "bounds of thresholds must %s, had %s before %s",
                        side == Side.AT_MOST ? Text.of("naik", "rise") : Text.of("turun", "fall"),
                        Checks.limit(before.get()),
                        Checks.value(bound));
            }
            before = Optional.of(bound);
        }
    }

    /**
     * A table.
     *
     * @param side which realisations a bound takes in
     * @param thresholds the rows, in the order in which they are asked
     * @param otherwise the achievement of what no threshold takes in
     * @return the table
     * @throws IllegalArgumentException if a row takes in no more than the one before
     */
    public static ThresholdTable of(Side side, List<Threshold> thresholds, Ratio otherwise) {
        return new ThresholdTable(side, thresholds, otherwise);
    }

    /** All that it says: {@code threshold-table-at-most-5-is-100%-10-is-75%-else-0%}. */
    @Override
    public String id() {
        return "threshold-table-" + side.name().toLowerCase(Locale.ROOT).replace('_', '-') + "-"
                + thresholds.stream()
                        .map(it -> plain(it.bound()) + "-is-" + percent(it.achievement()) + "-")
                        .collect(Collectors.joining())
                + "else-" + percent(otherwise);
    }

    private static String percent(Ratio share) {
        return plain(share.multipliedBy(Unit.PERCENT.perOne())) + "%";
    }

    private static String plain(Ratio number) {
        return number.toDecimal().map(BigDecimal::toPlainString).orElseGet(number::toString);
    }

    /** Its name for people. */
    @Override
    public Text name() {
        return Text.of("tabel ambang", "threshold table");
    }

    /** The formula in words. */
    @Override
    public Text formula() {
        return Text.of("capaian menurut tabel ambang", "achievement by the threshold table");
    }

    /** None: every realisation lies in the table. */
    @Override
    public Optional<NotComputable> obstacle(Inputs inputs) {
        return Optional.empty();
    }

    /** The achievement of the first row that takes in what was realised. */
    @Override
    public Ratio value(Inputs inputs) {
        return row(inputs.realised()).map(Threshold::achievement).orElse(otherwise);
    }

    private Optional<Threshold> row(Ratio realised) {
        return thresholds.stream()
                .filter(it -> side.takesIn(it.bound(), realised))
                .findFirst();
    }

    /** Such as {@code 6 ≤ 10}. */
    @Override
    public Text working(Inputs inputs, Written written) {
        return row(inputs.realised())
                .map(it -> Text.format(
                        "{0} {1} {2}", "{0} {1} {2}", written.realised(), side.sign, FigureFormat.exact(it.bound())))
                .orElseGet(() -> Text.format(
                        "{0} di luar {1} {2}",
                        "{0} not {1} {2}",
                        written.realised(),
                        side.sign,
                        FigureFormat.exact(thresholds.get(thresholds.size() - 1).bound())));
    }

    /** Whether a better realisation is never in a row of less. */
    @Override
    public boolean suits(Direction direction) {
        return switch (direction) {
            case INCREASE -> side == Side.AT_LEAST ? isFalling() : isRising();
            case DECREASE -> side == Side.AT_MOST ? isFalling() : isRising();
            case MAINTAIN -> true;
        };
    }

    /** Whether no row gives more than the one before. */
    private boolean isFalling() {
        return isMonotone(-1);
    }

    private boolean isRising() {
        return isMonotone(1);
    }

    private boolean isMonotone(int sign) {
        Ratio before = thresholds.get(0).achievement();
        for (Threshold threshold : thresholds) {
            if (threshold.achievement().compareTo(before) * sign < 0) {
                return false;
            }
            before = threshold.achievement();
        }
        return otherwise.compareTo(before) * sign >= 0;
    }
}
