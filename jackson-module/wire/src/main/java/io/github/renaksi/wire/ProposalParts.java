// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.wire;

import io.github.renaksi.ProblemCode;
import io.github.renaksi.Text;
import io.github.renaksi.assessment.PriorityProposal;
import io.github.renaksi.assessment.PriorityProposals;
import io.github.renaksi.assessment.PriorityProposals.Below;
import io.github.renaksi.assessment.PriorityProposals.Lowest;
import io.github.renaksi.figure.Ratio;
import io.github.renaksi.internal.Checks;
import java.util.Optional;

/** The parts of a rule that proposes priorities, of which one says what kind it is. A region's own rule has none. */
final class ProposalParts {

    private Optional<Ratio> below = Optional.empty();
    private Optional<Integer> lowest = Optional.empty();

    static Optional<Ratio> belowOf(PriorityProposal proposal) {
        if (!(proposal instanceof Below) && !(proposal instanceof Lowest)) {
            throw new NoFormException("a rule that proposes priorities must be one of PriorityProposals to be written,"
                    + " was " + proposal.name().english());
        }
        return proposal instanceof Below rule ? Optional.of(rule.threshold()) : Optional.empty();
    }

    static Optional<Integer> lowestOf(PriorityProposal proposal) {
        return proposal instanceof Lowest rule ? Optional.of(rule.count()) : Optional.empty();
    }

    void below(Optional<Ratio> given) {
        below = given;
    }

    void lowest(Optional<Integer> given) {
        lowest = given;
    }

    /** The rule, which must be of exactly one kind. */
    PriorityProposal proposal() {
        if (below.isPresent() == lowest.isPresent()) {
            throw Checks.failure(
                    ProblemCode.CONTRADICTION,
                    "usulan prioritas harus memuat tepat satu dari 'below' dan 'lowest', %s",
                    "a proposal must have exactly one of 'below' and 'lowest', had %s",
                    below.isPresent() ? Text.of("ada keduanya", "both") : Text.of("tidak ada satu pun", "none"));
        }
        return below.map(PriorityProposals::below).orElseGet(() -> PriorityProposals.lowest(lowest.orElseThrow()));
    }
}
