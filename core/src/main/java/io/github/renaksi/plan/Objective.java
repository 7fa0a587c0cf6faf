// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.plan;

import io.github.renaksi.internal.Checks;
import java.util.Optional;

/**
 * A strategic objective (sasaran strategis, 3.1).
 *
 * @param id its id
 * @param text the objective, as it is printed: {@code meningkatnya jumlah pengaduan dari masyarakat}
 * @param direction which way it expects its measures to move, if it does
 */
public record Objective(String id, String text, Optional<Direction> direction) {

    // Checks id and text.
    public Objective {
        id = Checks.id(id, "id of an objective");
        text = Checks.text(text, "text of objective '%s'", id);
        Checks.notNull(direction, "direction of objective '%s'", id);
    }

    /**
     * An objective that expects its measures to move.
     *
     * @param id its id
     * @param text the objective
     * @param direction which way
     * @return the objective
     */
    public static Objective of(String id, String text, Direction direction) {
        return new Objective(id, text, Optional.of(Checks.notNull(direction, "direction of objective '%s'", id)));
    }
}
