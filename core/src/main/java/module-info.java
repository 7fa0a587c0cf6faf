/**
 * Action plans on public-service complaints of Indonesian provinces, regencies and cities (SP4N-LAPOR!): immutable
 * types and exact, explained calculators. Begin with {@link io.github.renaksi.sp4n.Sp4n} and
 * {@link io.github.renaksi.assessment.AssessmentScorer}.
 */
@SuppressWarnings("module") // Names the module that reads documents, which is built after it.
module io.github.renaksi.core {
    requires static org.immutables.value;
    requires static org.jspecify;

    exports io.github.renaksi;
    exports io.github.renaksi.assessment;
    exports io.github.renaksi.complaint;
    exports io.github.renaksi.figure;
    exports io.github.renaksi.monitoring;
    exports io.github.renaksi.plan;
    exports io.github.renaksi.review;
    exports io.github.renaksi.sp4n;
    // The bounds and the words of refusals are the same on both sides.
    exports io.github.renaksi.internal to
            io.github.renaksi.wire;
}
