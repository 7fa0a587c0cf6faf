package io.github.renaksi.figure;

import io.github.renaksi.Language;
import io.github.renaksi.Text;
import io.github.renaksi.internal.Checks;

/**
 * What a printed figure counts in (satuan): nothing, per cent, complaints, …
 *
 * @param symbol what stands behind the number: {@code %}, {@code pengaduan}; {@link #NONE} has none
 * @param perOne how many of the unit make 1: 100 per cent, 1 complaint
 */
public record Unit(Text symbol, int perOne) {

    /** A plain number. */
    public static final Unit NONE = new Unit(Text.of("1"), 1);

    /** Per cent (persen): 215/221 is 97,3 %. */
    public static final Unit PERCENT = new Unit(Text.of("%"), 100);

    // Checks that 1 or more of the unit make 1.
    public Unit {
        Checks.between(1, 1_000_000, perOne, "number of units '%s' that make 1", symbol);
    }

    /**
     * A unit of counting.
     *
     * @param symbol its name, {@code pengaduan}
     * @return the unit, of which 1 makes 1
     */
    public static Unit of(Text symbol) {
        return new Unit(symbol, 1);
    }

    /**
     * What is written behind the number, the space before it included: Indonesian "97,3 %" as in Table 2, English
     * "97.3%".
     */
    String suffix(Language language) {
        if (equals(NONE)) {
            return "";
        }
        return equals(PERCENT) && language == Language.ENGLISH ? "%" : " " + symbol.in(language);
    }
}
