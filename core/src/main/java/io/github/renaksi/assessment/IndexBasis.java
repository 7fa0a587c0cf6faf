package io.github.renaksi.assessment;

/**
 * What an overall index is the mean of (indeks keseluruhan). The decree publishes none; on its answers the two differ.
 */
public enum IndexBasis {

    /**
     * All counted questions, aggregated as those of an aspect are: Σ weight × value / Σ weight, or Σ weight × value.
     * Aspects with more questions weigh more. The decree's answers: 51/20.
     */
    QUESTIONS,

    /** The mean of the scores of all aspects that have one, each once. The decree's answers: 391/150. */
    ASPECTS
}
