// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.figure;

import io.github.renaksi.Language;
import io.github.renaksi.Localized;
import io.github.renaksi.ProblemCode;
import io.github.renaksi.Text;
import io.github.renaksi.internal.Checks;

/**
 * A number that went into a figure.
 *
 * @param name what it is: {@code diselesaikan}
 * @param value its exact value: 215
 * @param weight how much it counts where its formula weighs values (bobot), positive; 1 unless given
 */
public record Operand(Text name, Ratio value, Ratio weight) implements Localized {

    // Checks that nothing is missing.
    public Operand {
        Checks.notNull(name, "name of an operand");
        Checks.notNull(value, "value of operand '%s'", name);
        Checks.notNull(weight, "weight of '%s'", name);
        if (weight.signum() <= 0) {
            throw Checks.failure(
                    ProblemCode.OUT_OF_RANGE,
                    "bobot '%s' harus lebih dari 0, diisi %s",
                    "weight of '%s' must be positive, was %s",
                    name,
                    Checks.value(weight));
        }
    }

    /**
     * A number of weight 1.
     *
     * @param name what it is
     * @param value its exact value
     */
    public Operand(Text name, Ratio value) {
        this(name, value, Ratio.ONE);
    }

    /**
     * Name and value.
     *
     * @param language the language
     * @return such as {@code diterima 1.122}
     */
    @Override
    public String in(Language language) {
        return name.in(language) + " " + FigureFormat.of(language).writeExact(value);
    }
}
