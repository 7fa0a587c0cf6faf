// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.plan;

import io.github.renaksi.internal.Checks;

/**
 * An aspect in the list of a plan's scope.
 *
 * @param aspect the id of the aspect in the instrument
 * @param name its name, as it is printed there
 */
public record ScopeAspect(String aspect, String name) {

    // Checks id and name.
    public ScopeAspect {
        aspect = Checks.id(aspect, "aspect of the scope");
        name = Checks.text(name, "name of aspect '%s' of the scope", aspect);
    }
}
