package io.github.renaksi.wire;

import io.github.renaksi.assessment.PriorityProposal;
import io.github.renaksi.assessment.PriorityProposals;
import io.github.renaksi.assessment.PriorityProposals.Below;
import io.github.renaksi.assessment.PriorityProposals.Lowest;
import io.github.renaksi.figure.Ratio;
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
            throw new IllegalArgumentException("a proposal must have exactly one of 'below' and 'lowest', had "
                    + (below.isPresent() ? "both" : "none"));
        }
        return below.map(PriorityProposals::below).orElseGet(() -> PriorityProposals.lowest(lowest.orElseThrow()));
    }
}
