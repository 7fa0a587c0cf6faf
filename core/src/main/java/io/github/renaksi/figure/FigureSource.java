// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.figure;

import io.github.renaksi.ProblemCode;
import io.github.renaksi.internal.Checks;
import io.github.renaksi.internal.RecordStyle;
import java.util.List;
import org.immutables.value.Value;

/**
 * The numbers that a printed figure should have been made of, and those that stand around it in its table: what
 * hypotheses are tried on ({@link FigureDiagnosis}).
 *
 * <pre>{@code
 * FigureSource.quotient(215, 221)                       // 215 / 221
 * FigureSource.growth(100, 120)                         // (120 − 100) / 100
 * FigureSource.quotient(955, 9).withFactor(Ratio.of(25)) // 955 / 9 × 25
 * }</pre>
 *
 * @param form how the two numbers make the value
 * @param part the number that is divided, or the later value of a growth
 * @param whole the number that it is divided by, or the earlier value of a growth; not 0
 * @param factor what the quotient is multiplied by, not 0; 1 unless given
 * @param others the other numbers of the table, at most 20: what it may have been divided by
 * @param parts all parts of the whole in their order, this one among them, where they are shares of one whole; at most
 *     1,000
 */
@RecordStyle
@Value.Builder
public record FigureSource(Form form, Ratio part, Ratio whole, Ratio factor, List<Ratio> others, List<Ratio> parts)
        implements WithFigureSource {

    private static final int MOST_OTHERS = 20;
    private static final int MOST_PARTS = 1_000;

    /** How two numbers make a value. */
    public enum Form {

        /** part / whole × factor. */
        QUOTIENT,

        /** (part − whole) / whole × factor: what is later, less what was earlier, of what was earlier. */
        GROWTH
    }

    // Checks that there is something to divide by, and that the lists are bounded.
    public FigureSource {
        Checks.notNull(form, "form of the source of a figure");
        Checks.notNull(part, "part of the source of a figure");
        Checks.notNull(whole, "whole of the source of a figure");
        Checks.notNull(factor, "factor of the source of a figure");
        if (whole.signum() == 0 || factor.signum() == 0) {
            throw Checks.failure(
                    ProblemCode.OUT_OF_RANGE,
                    "pembagi dan faktor sumber angka tidak boleh 0, diisi %s dan %s",
                    "whole and factor of the source of a figure must not be 0, were %s and %s",
                    Checks.value(whole),
                    factor);
        }
        others = Checks.list(others, "other numbers of the source of a figure");
        Checks.between(0, MOST_OTHERS, others.size(), "number of other numbers of the source of a figure");
        parts = Checks.list(parts, "parts of the source of a figure");
        Checks.between(0, MOST_PARTS, parts.size(), "number of parts of the source of a figure");
        if (!parts.isEmpty() && !parts.contains(part)) {
            throw Checks.failure(
                    ProblemCode.INVALID,
                    "bagian-bagian sumber angka harus memuat bagiannya %s",
                    "parts of the source of a figure must contain its part %s",
                    Checks.value(part));
        }
    }

    /** {@return a builder with factor 1; form, part and whole must be given} */
    public static FigureSourceBuilder builder() {
        return new FigureSourceBuilder().factor(Ratio.ONE);
    }

    /**
     * A share or a mean: a part of a whole, a sum over its number.
     *
     * @param part the number that is divided
     * @param whole the number that it is divided by, not 0
     * @return the source
     */
    public static FigureSource quotient(long part, long whole) {
        return builder()
                .form(Form.QUOTIENT)
                .part(Ratio.of(part))
                .whole(Ratio.of(whole))
                .build();
    }

    /**
     * The growth from one value to another.
     *
     * @param earlier the value that it grew from, not 0
     * @param later the value that it grew to
     * @return the source
     */
    public static FigureSource growth(long earlier, long later) {
        return builder()
                .form(Form.GROWTH)
                .part(Ratio.of(later))
                .whole(Ratio.of(earlier))
                .build();
    }

    /** {@return the exact value that should have been printed} */
    public Ratio value() {
        return of(part, whole);
    }

    /** What other numbers in the place of part and whole would make. */
    Ratio of(Ratio otherPart, Ratio otherWhole) {
        Ratio quotient = otherPart.dividedBy(otherWhole);
        return (form == Form.GROWTH ? quotient.minus(Ratio.ONE) : quotient).multipliedBy(factor);
    }
}
