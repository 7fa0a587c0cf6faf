package io.github.renaksi.figure;

import io.github.renaksi.Text;
import io.github.renaksi.internal.Checks;

/**
 * One band of values with a grade (interval nilai): from its lower bound up to its upper bound.
 *
 * @param grade its grade ({@code A})
 * @param meaning what the grade means ({@code Sangat baik})
 * @param from the lower bound, which belongs to it
 * @param to the upper bound, which belongs to the next band, or to this one where it is the last
 */
public record Band(String grade, Text meaning, Ratio from, Ratio to) {

    // Checks that the upper bound is above the lower.
    public Band {
        grade = Checks.text(grade, "grade of a band");
        Checks.notNull(meaning, "meaning of band '%s'", grade);
        Checks.notNull(from, "lower bound of band '%s'", grade);
        Checks.notNull(to, "upper bound of band '%s'", grade);
        if (from.compareTo(to) >= 0) {
            throw Checks.failure("upper bound of band '%s' must be above its lower bound %s, was %s", grade, from, to);
        }
    }

    /** Grade and bounds, {@code A [88.31, 100)}. */
    @Override
    public String toString() {
        FigureFormat format = FigureFormat.of(io.github.renaksi.Language.ENGLISH);
        return grade + " [" + format.writeExact(from) + ", " + format.writeExact(to) + ")";
    }
}
