// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.figure;

import io.github.renaksi.Language;
import io.github.renaksi.ProblemCode;
import io.github.renaksi.Text;
import io.github.renaksi.internal.Checks;
import java.util.Optional;

/**
 * One band of values with a grade (interval nilai): from its lower bound up to its upper bound, open where it has none.
 *
 * @param grade its grade ({@code A})
 * @param meaning what the grade means ({@code Sangat baik})
 * @param from the lower bound, which belongs to it; none where it is open at the bottom
 * @param to the upper bound, which belongs to the next band, or to this one where it is the last; none where it is open
 *     at the top
 */
public record Band(String grade, Text meaning, Optional<Ratio> from, Optional<Ratio> to) {

    // Checks that the upper bound is above the lower.
    public Band {
        grade = Checks.text(grade, "grade of a band");
        Checks.notNull(meaning, "meaning of band '%s'", grade);
        Checks.notNull(from, "lower bound of band '%s'", grade);
        Checks.notNull(to, "upper bound of band '%s'", grade);
        if (from.isPresent() && to.isPresent() && from.get().compareTo(to.get()) >= 0) {
            throw Checks.failure(
                    ProblemCode.WRONG_ORDER,
                    "batas atas predikat '%s' harus di atas batas bawahnya %s, diisi %s",
                    "upper bound of band '%s' must be above its lower bound %s, was %s",
                    grade,
                    Checks.limit(from.get()),
                    Checks.value(to.get()));
        }
    }

    /**
     * A band with both bounds.
     *
     * @param grade its grade
     * @param meaning what the grade means
     * @param from the lower bound, which belongs to it
     * @param to the upper bound, above the lower
     */
    public Band(String grade, Text meaning, Ratio from, Ratio to) {
        this(
                grade,
                meaning,
                Optional.of(Checks.notNull(from, "lower bound of band '%s'", grade)),
                Optional.of(Checks.notNull(to, "upper bound of band '%s'", grade)));
    }

    /**
     * A band that is open at the top (Melampaui Target: above 105).
     *
     * @param grade its grade
     * @param meaning what the grade means
     * @param from the lower bound, which belongs to it
     * @return the band
     */
    public static Band from(String grade, Text meaning, Ratio from) {
        return new Band(
                grade, meaning, Optional.of(Checks.notNull(from, "lower bound of band '%s'", grade)), Optional.empty());
    }

    /**
     * A band that is open at the bottom (Sangat Rendah: up to 50).
     *
     * @param grade its grade
     * @param meaning what the grade means
     * @param to the upper bound
     * @return the band
     */
    public static Band upTo(String grade, Text meaning, Ratio to) {
        return new Band(
                grade, meaning, Optional.empty(), Optional.of(Checks.notNull(to, "upper bound of band '%s'", grade)));
    }

    /** Grade and bounds, {@code A [88.31, 100)}, {@code A [105, …)} or {@code D (…, 50)}. */
    @Override
    public String toString() {
        FigureFormat format = FigureFormat.of(Language.ENGLISH);
        return grade + " " + from.map(it -> "[" + format.writeExact(it)).orElse("(…") + ", "
                + to.map(format::writeExact).orElse("…") + ")";
    }
}
