// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.plan;

import io.github.renaksi.Marks;
import io.github.renaksi.internal.Checks;
import java.util.Optional;

/**
 * A step of preparing a plan (kegiatan penyusunan), a row of Table 1.
 *
 * @param number the number it is printed with, if any
 * @param name what is done
 * @param parties who takes part: the columns that are marked
 */
public record PreparationStep(Optional<String> number, String name, Marks parties) {

    // Checks the texts.
    public PreparationStep {
        number = Checks.optionalText(number, "number of a preparation step");
        name = Checks.text(name, "name of a preparation step");
        Checks.notNull(parties, "parties of preparation step '%s'", name);
    }

    /**
     * A numbered step.
     *
     * @param number the number it is printed with
     * @param name what is done
     * @param parties who takes part
     * @return the step
     */
    public static PreparationStep of(String number, String name, Marks parties) {
        return new PreparationStep(Optional.of(Checks.notNull(number, "number of a preparation step")), name, parties);
    }
}
