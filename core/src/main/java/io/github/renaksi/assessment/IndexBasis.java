// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.assessment;

/**
 * What an overall index is the mean of (indeks keseluruhan). The decree publishes none; on its answers the two differ.
 */
public enum IndexBasis {

    /**
     * All counted questions, aggregated as those of an aspect are: Σ weight × value / Σ weight, or Σ weight × value.
     * Aspects with more questions weigh more, and the weight of a question that is not counted goes to all others,
     * those of other aspects too; weights of aspects play no part. The decree's answers: 51/20.
     */
    QUESTIONS,

    /**
     * The scores of the aspects: Σ weight of the aspect × score / Σ weight of the aspects. A question that is not
     * counted moves weight to the others of its aspect only; what becomes of an aspect without any is for
     * {@link UnscoredAspectPolicy}. The decree's answers: 391/150.
     */
    ASPECTS
}
