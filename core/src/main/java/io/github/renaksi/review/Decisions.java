// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.review;

import io.github.renaksi.Marks;
import io.github.renaksi.Tristate;
import io.github.renaksi.plan.PublishedAssessment;
import java.util.Set;

/** Which aspects were decided to be priorities; asked of each aspect, so held as a set. */
record Decisions(Set<String> marked, boolean complete) {

    static Decisions of(PublishedAssessment published) {
        Marks priorities = published.assessment().priorities();
        return new Decisions(Set.copyOf(priorities.marked()), priorities.complete());
    }

    Tristate of(String aspect) {
        if (marked.contains(aspect)) {
            return Tristate.YES;
        }
        return complete ? Tristate.NO : Tristate.UNKNOWN;
    }
}
