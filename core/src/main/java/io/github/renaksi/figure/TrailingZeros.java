// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.figure;

/** Which zeros at the end of a figure are printed. */
public enum TrailingZeros {

    /** None: 2,5 and 3 of two decimals. */
    DROPPED,

    /** All: 2,50 and 3,00 of two decimals. */
    KEPT,

    /** Those of a figure that is not whole: 112,50% beside 100%. */
    UNLESS_WHOLE
}
