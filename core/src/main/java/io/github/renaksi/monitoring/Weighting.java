// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.monitoring;

/** How much activities count in the progress of a program, a group or the plan. */
public enum Weighting {

    /** Each alike. */
    EQUAL,

    /** Each by its weight in the plan. */
    BY_WEIGHT
}
