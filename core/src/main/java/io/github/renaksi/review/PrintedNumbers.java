// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.review;

import io.github.renaksi.Language;
import io.github.renaksi.figure.FigureFormat;
import io.github.renaksi.figure.PrintedFigure;
import io.github.renaksi.figure.Unit;
import java.util.Optional;

/** Reads the cells of tables that may hold a figure, in Indonesian or English form, or none. */
final class PrintedNumbers {

    private PrintedNumbers() {}

    /** "–" and "belum dinilai" say that there is no figure; "9O %" means to be one. */
    static boolean meansAFigure(String printed) {
        return printed.codePoints().anyMatch(Character::isDigit);
    }

    /** The figure in Indonesian form: "2.6" can only be 2,6. Empty where the text is no figure. */
    static Optional<String> figure(String printed) {
        if (read(printed, Language.INDONESIAN).isPresent()) {
            return Optional.of(printed);
        }
        return read(printed, Language.ENGLISH)
                .filter(figure -> figure.decimals() > 0 && printed.indexOf(',') < 0)
                .map(figure -> printed.replace('.', ','));
    }

    /** The percentage in Indonesian form, with the sign that the column's head may have in its place. */
    static Optional<String> percentage(String printed) {
        return figure(printed).flatMap(text -> {
            Unit unit = FigureFormat.of(Language.INDONESIAN).read(text).unit();
            if (unit.equals(Unit.PERCENT)) {
                return Optional.of(text);
            }
            return unit.equals(Unit.NONE) ? Optional.of(text + " %") : Optional.empty();
        });
    }

    /** A figure as it is printed, or empty where the text is none. */
    private static Optional<PrintedFigure> read(String printed, Language language) {
        try {
            return Optional.of(FigureFormat.of(language).read(printed));
        } catch (IllegalArgumentException notAFigure) {
            return Optional.empty();
        }
    }
}
