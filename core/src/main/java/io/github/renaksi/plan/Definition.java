// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.plan;

import io.github.renaksi.internal.Checks;
import java.util.Optional;

/**
 * What a plan means by a word (pengertian umum, 1.2).
 *
 * @param number the number it is printed with, if any
 * @param text the definition, as it is printed
 */
public record Definition(Optional<String> number, String text) {

    // Checks the texts.
    public Definition {
        number = Checks.optionalText(number, "number of a definition");
        text = number.isPresent()
                ? Checks.text(text, "text of definition %s", number.get())
                : Checks.text(text, "text of a definition without number");
    }

    /**
     * A numbered definition.
     *
     * @param number the number it is printed with
     * @param text the definition
     * @return the definition
     */
    public static Definition of(String number, String text) {
        return new Definition(Optional.of(Checks.notNull(number, "number of a definition")), text);
    }
}
