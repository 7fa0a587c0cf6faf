package io.github.renaksi.review;

import io.github.renaksi.Mark;
import io.github.renaksi.Marks;
import io.github.renaksi.plan.PublishedAssessment;
import java.util.Set;

/** Which aspects were decided to be priorities; asked of each aspect, so held as a set. */
record Decisions(Set<String> marked, boolean complete) {

    static Decisions of(PublishedAssessment published) {
        Marks priorities = published.assessment().priorities();
        return new Decisions(Set.copyOf(priorities.marked()), priorities.complete());
    }

    Mark of(String aspect) {
        if (marked.contains(aspect)) {
            return Mark.YES;
        }
        return complete ? Mark.NO : Mark.UNKNOWN;
    }
}
