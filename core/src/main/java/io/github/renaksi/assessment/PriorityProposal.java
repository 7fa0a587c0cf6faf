// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.assessment;

import io.github.renaksi.Text;
import io.github.renaksi.figure.Ratio;

/**
 * A rule that proposes aspects as priorities (usulan prioritas). What is proposed is not decided: the decision is made
 * by people and stands beside it.
 *
 * <p>{@link PriorityProposals} has the usual ones; a region with another implements this interface, best as a record,
 * so that policies with it can be compared.
 */
public interface PriorityProposal {

    /** {@return what the rule is called} */
    Text name();

    /**
     * Whether an aspect is proposed.
     *
     * @param score its score, exact or printed as the policy's ranking basis says
     * @param rank its rank; equal scores share one
     * @return whether it is
     */
    boolean proposes(Ratio score, int rank);
}
