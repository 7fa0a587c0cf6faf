// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.monitoring;

import io.github.renaksi.figure.Figure;
import io.github.renaksi.figure.Ratio;
import io.github.renaksi.internal.Checks;

/**
 * How far a group of programs, a program or the whole plan is.
 *
 * @param id its id; of a plan, its edition
 * @param name its name
 * @param rate the share that is done: Σ weight × rate / Σ weight over its counted activities; not computable where
 *     nobody has reported on any
 * @param compliance the share of assigned offices that have reported, over its activities; not computable where none is
 *     assigned
 * @param weight Σ weight over its counted activities, by which it counts among others: Σ weight × rate / Σ weight over
 *     the groups is the rate of the plan; 1 for each activity where {@link Weighting#EQUAL} counts them alike
 * @param counted how many activities count
 * @param activities how many activities it has, cancelled and not counted ones included
 */
public record ElementProgress(
        String id, String name, Figure rate, Figure compliance, Ratio weight, int counted, int activities) {

    // Checks that nothing is missing.
    public ElementProgress {
        Checks.notNull(id, "id of a progress");
        Checks.notNull(name, "name of the progress of '%s'", id);
        Checks.notNull(rate, "rate of the progress of '%s'", id);
        Checks.notNull(compliance, "compliance of the progress of '%s'", id);
        Checks.notNull(weight, "weight of the progress of '%s'", id);
    }
}
