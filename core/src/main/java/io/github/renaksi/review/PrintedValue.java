// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.review;

import io.github.renaksi.figure.FigureAudit;
import io.github.renaksi.figure.Ratio;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * A figure of a table beside the exact value that it stands for.
 *
 * @param printed what is printed
 * @param figure the figure in Indonesian form, or empty where what is printed is none
 * @param exact the exact value; a share in parts of 1
 * @param modes the ways of rounding that give the figure
 * @param place where it is printed
 */
record PrintedValue(String printed, Optional<String> figure, Ratio exact, List<RoundingMode> modes, Place place) {

    private static final int ALL_MODES = RoundingMode.values().length - 1;

    static PrintedValue of(String printed, Optional<String> figure, Ratio exact, Place place) {
        return new PrintedValue(
                printed,
                figure,
                exact,
                figure.map(it -> FigureAudit.of(exact, it).modes()).orElse(List.of()),
                place);
    }

    /** Whether some way of rounding gives it. */
    boolean isExplained() {
        return !modes.isEmpty();
    }

    /** Whether it shows nothing of how it was rounded. */
    boolean isExact() {
        return modes.size() == ALL_MODES;
    }
}
