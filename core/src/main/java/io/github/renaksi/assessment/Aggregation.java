// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.assessment;

/** How the values of an aspect's counted questions become its score. */
public enum Aggregation {

    /** Σ weight × value / Σ weight. */
    MEAN,

    /** Σ weight × value: aspects with more questions reach more. */
    SUM
}
