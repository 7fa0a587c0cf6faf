// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.plan;

import io.github.renaksi.internal.Checks;

/**
 * A clause of the decree's decision (diktum).
 *
 * @param name its name, {@code KEDUA}
 * @param text what it says
 */
public record Clause(String name, String text) {

    // Checks the texts.
    public Clause {
        name = Checks.text(name, "name of a clause");
        text = Checks.text(text, "text of clause '%s'", name);
    }
}
