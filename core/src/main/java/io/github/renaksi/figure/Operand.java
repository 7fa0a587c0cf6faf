package io.github.renaksi.figure;

import io.github.renaksi.Language;
import io.github.renaksi.Localized;
import io.github.renaksi.Text;
import io.github.renaksi.internal.Checks;

/**
 * A number that went into a figure.
 *
 * @param name what it is: {@code diselesaikan}
 * @param value its exact value: 215
 */
public record Operand(Text name, Ratio value) implements Localized {

    // Checks that nothing is missing.
    public Operand {
        Checks.notNull(name, "name of an operand");
        Checks.notNull(value, "value of operand '%s'", name);
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
