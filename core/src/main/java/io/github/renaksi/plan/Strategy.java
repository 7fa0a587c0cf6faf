// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.plan;

import io.github.renaksi.ProblemCode;
import io.github.renaksi.internal.Checks;
import java.util.List;
import java.util.Optional;

/**
 * What a plan wants to reach (tujuan, sasaran dan target, 3.1 and Table 6).
 *
 * @param goal the goal (tujuan), as it is printed, if it is
 * @param objectives the strategic objectives (sasaran strategis), ids unique
 * @param targets the indicators with their targets, ids unique
 */
public record Strategy(Optional<String> goal, List<Objective> objectives, List<StrategicTarget> targets) {

    /** A strategy that says nothing yet. */
    public static final Strategy NONE = new Strategy(Optional.empty(), List.of(), List.of());

    // Checks the goal, and that no id occurs twice.
    public Strategy {
        goal = Checks.optionalText(goal, "goal of a plan");
        objectives = Checks.list(objectives, "objectives of a plan");
        Checks.unique(objectives, Objective::id, "ids of the objectives of a plan");
        targets = Checks.list(targets, "targets of a plan");
        Checks.unique(targets, StrategicTarget::id, "ids of the targets of a plan");
    }

    /**
     * Looks for the target with an id.
     *
     * @param id the id
     * @return the target, or empty where there is none
     */
    public Optional<StrategicTarget> findTarget(String id) {
        Checks.notNull(id, "id of a target");
        return targets.stream().filter(target -> target.id().equals(id)).findFirst();
    }

    /**
     * The target with an id.
     *
     * @param id the id
     * @return the target
     * @throws IllegalArgumentException if there is none
     */
    public StrategicTarget target(String id) {
        return findTarget(id)
                .orElseThrow(() -> Checks.failure(
                        ProblemCode.NOT_FOUND,
                        "rencana aksi tidak memiliki target '%s'",
                        "a plan has no target '%s'",
                        Checks.value(id)));
    }
}
