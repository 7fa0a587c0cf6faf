// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.plan;

import io.github.renaksi.internal.Checks;

/**
 * A part of a component of the framework (bagian).
 *
 * @param name its name, {@code Imparsial}
 * @param text what the plan says of it, its name included
 */
public record FrameworkPart(String name, String text) {

    // Checks the texts.
    public FrameworkPart {
        name = Checks.text(name, "name of a part of the framework");
        text = Checks.text(text, "text of part '%s' of the framework", name);
    }
}
