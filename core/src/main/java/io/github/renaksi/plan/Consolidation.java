// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.plan;

/** How the values of parts of a period make the value of the period (konsolidasi): of quarters a year. */
public enum Consolidation {

    /** They add up (jumlah): complaints received. */
    SUM,

    /** The last one counts (nilai terakhir): officers trained up to now. */
    LAST,

    /** Their mean, each part counted alike (rata-rata). */
    MEAN,

    /**
     * The sum of what was counted / the sum of what it was counted of (rasio jumlah): 8 of 10 and 45 of 50 are 53 of
     * 60. Never the mean of the percentages.
     */
    RATIO_OF_SUMS
}
