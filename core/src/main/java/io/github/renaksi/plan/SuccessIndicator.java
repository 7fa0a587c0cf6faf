// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.plan;

import io.github.renaksi.internal.Checks;
import java.util.Optional;

/**
 * What shows that programs succeed (indikator keberhasilan, a bullet of Table 8).
 *
 * @param id its id
 * @param text the indicator, as it is printed
 * @param target the id of the target that measures it, if one does
 */
public record SuccessIndicator(String id, String text, Optional<String> target) {

    // Checks ids and text.
    public SuccessIndicator {
        id = Checks.id(id, "id of a success indicator");
        text = Checks.text(text, "text of success indicator '%s'", id);
        target = Checks.optionalId(target, "target of success indicator '%s'", id);
    }

    /**
     * An indicator that no target measures.
     *
     * @param id its id
     * @param text the indicator
     * @return the indicator
     */
    public static SuccessIndicator of(String id, String text) {
        return new SuccessIndicator(id, text, Optional.empty());
    }

    /**
     * The same indicator, measured by a target.
     *
     * @param newTarget the id of the target
     * @return a copy with the target
     */
    public SuccessIndicator measuredBy(String newTarget) {
        return new SuccessIndicator(
                id, text, Optional.of(Checks.notNull(newTarget, "target of success indicator '%s'", id)));
    }
}
