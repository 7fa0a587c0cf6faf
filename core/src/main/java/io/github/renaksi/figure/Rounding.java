// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.figure;

import io.github.renaksi.Language;
import io.github.renaksi.Localized;
import io.github.renaksi.ProblemCode;
import io.github.renaksi.Text;
import io.github.renaksi.internal.Checks;
import io.github.renaksi.internal.RecordStyle;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How one kind of figure is rounded and printed (pembulatan). Never global: each kind of figure has its own, and says
 * so.
 *
 * <pre>{@code
 * Rounding.of(1, RoundingMode.DOWN)                           // 8/3 is printed 2,6 and 3 is printed 3: Table 5
 * Rounding.of(1, RoundingMode.HALF_UP).withUnit(Unit.PERCENT) // 215/221 is printed 97,3%: Table 2
 * }</pre>
 *
 * @param decimals digits after the separator, 0 to 20
 * @param mode how the digits beyond are dropped; not {@link RoundingMode#UNNECESSARY}
 * @param trailingZeros which zeros at the end are printed: 2,50 or 2,5, and 100 beside 112,50
 * @param unit what the figure counts in; rounding is done in this unit
 */
@RecordStyle
@Value.Builder
public record Rounding(int decimals, RoundingMode mode, TrailingZeros trailingZeros, Unit unit)
        implements WithRounding, Localized {

    static final int MAX_DECIMALS = 20;

    private static final Map<Integer, String> INDONESIAN_DIGITS =
            Map.of(0, "tanpa desimal", 1, "satu desimal", 2, "dua desimal");
    private static final Map<Integer, String> ENGLISH_DIGITS =
            Map.of(0, "no decimals", 1, "one decimal", 2, "two decimals");

    // Checks decimals and mode.
    public Rounding {
        Checks.between(0, MAX_DECIMALS, decimals, "decimals of a rounding");
        Checks.notNull(trailingZeros, "trailing zeros of a rounding");
        Checks.notNull(unit, "unit of a rounding");
        if (Checks.notNull(mode, "mode of a rounding") == RoundingMode.UNNECESSARY) {
            throw Checks.failure(
                    ProblemCode.UNKNOWN_VALUE,
                    "cara pembulatan harus memberi hasil untuk setiap nilai, diisi %s",
                    "mode of a rounding must give a result for every value, was %s",
                    Checks.value(mode));
        }
    }

    /**
     * A builder; all components must be given.
     *
     * @return the builder
     */
    public static RoundingBuilder builder() {
        return new RoundingBuilder();
    }

    /**
     * A rounding of plain numbers without trailing zeros.
     *
     * @param decimals digits after the separator, 0 to 20
     * @param mode how
     * @return the rounding
     */
    public static Rounding of(int decimals, RoundingMode mode) {
        return new Rounding(decimals, mode, TrailingZeros.DROPPED, Unit.NONE);
    }

    /**
     * A rounding of shares in per cent, half up, without trailing zeros: 97,3%.
     *
     * @param decimals digits after the separator, 0 to 20
     * @return the rounding
     */
    public static Rounding perCent(int decimals) {
        return of(decimals, RoundingMode.HALF_UP).withUnit(Unit.PERCENT);
    }

    /**
     * This rounding with or without zeros at the end.
     *
     * @param kept whether they are printed, all or none
     * @return the rounding
     */
    public Rounding withTrailingZeros(boolean kept) {
        return withTrailingZeros(kept ? TrailingZeros.KEPT : TrailingZeros.DROPPED);
    }

    /**
     * The digits that are printed, in units: 97.3 for 215/221 in per cent.
     *
     * @param value the exact value
     * @return the rounded decimal, of scale {@link #decimals}
     */
    public BigDecimal round(Ratio value) {
        return value.multipliedBy(unit.perOne()).round(decimals, mode);
    }

    /**
     * The value of what is printed: 973/1000 for 215/221 in per cent to one decimal.
     *
     * @param value the exact value
     * @return the exact value of the printed figure
     */
    public Ratio published(Ratio value) {
        return Ratio.exactly(round(value)).dividedBy(unit.perOne());
    }

    /** What rounding hides: that all or nothing is printed of a share, 100% of 99,96%, and it is not quite that. */
    Optional<Text> hidden(Ratio value) {
        if (!unit.equals(Unit.PERCENT)) {
            return Optional.empty();
        }
        Ratio published = published(value);
        boolean whole = published.equals(Ratio.ONE) || published.signum() == 0;
        int order = value.compareTo(published);
        Localized mark = language -> unit.write(published.signum() == 0 ? "0" : "100", language);
        return !whole || order == 0
                ? Optional.empty()
                : Optional.of(
                        order < 0
                                ? Text.format(
                                        "nilai persisnya kurang dari {0}", "its exact value is less than {0}", mark)
                                : Text.format(
                                        "nilai persisnya lebih dari {0}", "its exact value is more than {0}", mark));
    }

    /**
     * The rule in words.
     *
     * @param language the language
     * @return such as {@code satu desimal, dipotong tanpa pembulatan}
     */
    @Override
    public String in(Language language) {
        String digits = language.choose(INDONESIAN_DIGITS, ENGLISH_DIGITS)
                .getOrDefault(decimals, decimals + language.choose(" desimal", " decimals"));
        String how = switch (mode) {
            case DOWN -> language.choose("dipotong tanpa pembulatan", "truncated");
            case UP -> language.choose("dibulatkan menjauhi nol", "rounded away from zero");
            case FLOOR -> language.choose("dibulatkan ke bawah", "rounded down");
            case CEILING -> language.choose("dibulatkan ke atas", "rounded up");
            case HALF_UP -> language.choose("dibulatkan (5 ke atas)", "rounded half up");
            case HALF_DOWN -> language.choose("dibulatkan (tepat setengah ke bawah)", "rounded half down");
            case HALF_EVEN -> language.choose("dibulatkan (tepat setengah ke angka genap)", "rounded half to even");
            case UNNECESSARY -> throw new AssertionError(mode);
        };
        return digits + ", " + how;
    }
}
