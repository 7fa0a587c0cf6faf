// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.plan;

import io.github.renaksi.internal.Checks;
import java.util.Optional;

/**
 * What an activity is to bring forth (keluaran): a book, four meetings.
 *
 * @param name what it is
 * @param quantity how many, not negative, if that is stated
 * @param unit what they are counted in ({@code dokumen}), if that is stated
 */
public record Output(String name, Optional<Long> quantity, Optional<String> unit) {

    // Checks the texts, and that the quantity is not negative.
    public Output {
        name = Checks.text(name, "name of an output");
        String output = name;
        Checks.notNull(quantity, "quantity of output '%s'", name)
                .ifPresent(count -> Checks.notNegative(count, "quantity of output '%s'", output));
        unit = Checks.optionalText(unit, "unit of output '%s'", name);
    }
}
