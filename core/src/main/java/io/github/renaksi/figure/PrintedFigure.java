package io.github.renaksi.figure;

import io.github.renaksi.internal.Checks;

/**
 * A figure as a document prints it, read exactly: "97,3 %" is 973/1000, shown to one decimal in per cent.
 *
 * @param value the exact value of what is printed; per cent are hundredths
 * @param decimals how many digits stand after the separator
 * @param unit the unit behind the number
 */
public record PrintedFigure(Ratio value, int decimals, Unit unit) {

    // Checks that decimals are not negative.
    public PrintedFigure {
        Checks.between(0, FigureFormat.MAX_DIGITS, decimals, "decimals of a printed figure");
    }
}
