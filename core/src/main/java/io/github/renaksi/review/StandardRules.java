// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.review;

import java.util.List;
import java.util.stream.Stream;

/** All rules of this library, in the order in which they look. */
final class StandardRules {

    private static final List<ReviewRule> ALL = Stream.of(
                    DecreeRules.all(),
                    CitationRules.all(),
                    SignedRules.all(),
                    DoubleRules.all(),
                    CountRules.all(),
                    RoundingRules.all(),
                    AssessmentRules.all(),
                    PriorityRules.all(),
                    TargetRules.all(),
                    BaselineRules.all(),
                    CodeRules.all(),
                    WorkPlanRules.all(),
                    CoverageRules.all(),
                    TermRules.all(),
                    TextRules.all())
            .flatMap(List::stream)
            .toList();

    private StandardRules() {}

    static List<ReviewRule> all() {
        return ALL;
    }
}
