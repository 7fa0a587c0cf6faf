// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.figure;

import io.github.renaksi.ProblemCode;
import io.github.renaksi.internal.Checks;

/**
 * A figure as a document prints it, read exactly: "97,3%" is 973/1000, shown to one decimal in per cent; "1,25 juta" is
 * 1250000, shown to two decimals in millions.
 *
 * @param value the exact value of what is printed; per cent are hundredths
 * @param decimals how many digits stand after the separator
 * @param unit the unit behind the number
 * @param multiple what the number is multiplied by: 1,000,000 where juta stands behind it, 1 where no such word does
 */
public record PrintedFigure(Ratio value, int decimals, Unit unit, long multiple) {

    /** Most digits of a figure. */
    static final int MAX_DIGITS = 100;

    // Checks that nothing is missing, decimals are not negative and the multiple is positive.
    public PrintedFigure {
        Checks.notNull(value, "value of a printed figure");
        Checks.notNull(unit, "unit of a printed figure");
        Checks.between(0, MAX_DIGITS, decimals, "decimals of a printed figure");
        if (multiple < 1) {
            throw Checks.failure(
                    ProblemCode.OUT_OF_RANGE,
                    "kelipatan angka tercetak harus lebih dari 0, diisi %d",
                    "multiple of a printed figure must be positive, was %d",
                    Checks.value(multiple));
        }
    }

    /**
     * A figure whose number is not multiplied.
     *
     * @param value the exact value of what is printed; per cent are hundredths
     * @param decimals how many digits stand after the separator
     * @param unit the unit behind the number
     */
    public PrintedFigure(Ratio value, int decimals, Unit unit) {
        this(value, decimals, unit, 1);
    }

    /**
     * An exact value as this figure prints one, before it is rounded.
     *
     * @param exact the exact value; a share in parts of 1
     * @return the number in the unit and multiple of this figure: 97.28… for 215/221 in per cent, 1.253 for 1253000 in
     *     millions
     */
    public Ratio numberOf(Ratio exact) {
        return exact.multipliedBy(unit.perOne()).dividedBy(multiple);
    }

    /** This figure, a bound of a range, with what stands behind the other bound, where nothing stands behind it. */
    PrintedFigure countedAs(PrintedFigure other) {
        if (!unit.equals(Unit.NONE)) {
            return this;
        }
        long shared = multiple == 1 ? other.multiple : multiple;
        Ratio scaled = value.dividedBy(multiple).multipliedBy(shared).dividedBy(other.unit.perOne());
        return new PrintedFigure(scaled, decimals, other.unit, shared);
    }
}
