package io.github.renaksi.figure;

import io.github.renaksi.Language;
import io.github.renaksi.Text;
import io.github.renaksi.internal.Checks;

/**
 * A number that went into a figure.
 *
 * @param name what it is: {@code diselesaikan}
 * @param value its exact value: 215
 */
public record Operand(Text name, Ratio value) {

    // Checks that nothing is missing.
    public Operand {
        Checks.notNull(name, "name of an operand");
        Checks.notNull(value, "value of operand '%s'", name);
    }

    /** Name and value, {@code diterima 1.122}. */
    String in(Language language) {
        return name.in(language) + " " + FigureFormat.of(language).writeExact(value);
    }
}
