// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.wire;

import static io.github.renaksi.wire.CommonShapes.BANDS;
import static io.github.renaksi.wire.CommonShapes.CITATION;
import static io.github.renaksi.wire.CommonShapes.ROUNDING;
import static io.github.renaksi.wire.CommonShapes.WORDS;
import static io.github.renaksi.wire.Property.required;
import static io.github.renaksi.wire.Scalars.EXACT_NUMBERS;
import static io.github.renaksi.wire.Scalars.RATIO;
import static io.github.renaksi.wire.Scalars.TEXT;
import static io.github.renaksi.wire.Scalars.whole;
import static io.github.renaksi.wire.Scalars.words;

import io.github.renaksi.Text;
import io.github.renaksi.assessment.Aggregation;
import io.github.renaksi.assessment.IndexBasis;
import io.github.renaksi.assessment.NotApplicablePolicy;
import io.github.renaksi.assessment.NotApplicablePolicy.DeclaredLevel;
import io.github.renaksi.assessment.PriorityProposal;
import io.github.renaksi.assessment.ScoringPolicy;
import io.github.renaksi.assessment.ScoringPolicyBuilder;
import io.github.renaksi.assessment.UnansweredPolicy;
import io.github.renaksi.assessment.UnscoredAspectPolicy;
import io.github.renaksi.assessment.ValueBasis;
import io.github.renaksi.figure.Conversion;
import io.github.renaksi.figure.Ratio;

/** The shapes of how answers are scored: policies with their roundings, conversions and bands. */
final class PolicyShapes {

    static final ObjectShape<Conversion> CONVERSION = ObjectShape.of(
            Conversion.class,
            required("factor", RATIO, Conversion::factor),
            required("rounding", ROUNDING, Conversion::rounding),
            Conversion::new);

    private static final String LOWEST_LEVEL = "lowest-level";
    private static final String EXCLUDE = "exclude";

    /** "exclude" | "lowest-level" | 4, the level that is counted. */
    static final Shape<NotApplicablePolicy> NOT_APPLICABLE = new ScalarShape<>(
            Text.of(
                    "\"exclude\", \"lowest-level\", atau tingkat seperti 4",
                    "\"exclude\", \"lowest-level\" or a level such as 4"),
            EXACT_NUMBERS,
            PolicyShapes::notApplicable,
            PolicyShapes::writeNotApplicable);

    /** {"below": 2.5} | {"lowest": 3}. */
    static final Shape<PriorityProposal> PROPOSAL = ObjectShape.of(
                    PriorityProposal.class, ProposalParts::new, ProposalParts::proposal)
            .optional("below", RATIO, ProposalParts::belowOf, ProposalParts::below)
            .optional(
                    "lowest",
                    whole(Text.of("jumlah", "number"), 1, 10_000),
                    ProposalParts::lowestOf,
                    ProposalParts::lowest)
            .shape();

    static final ObjectShape<ScoringPolicy> SCORING_POLICY = scoringPolicy(
            ScoringPolicy.builder().id("defaults").name(Text.of("defaults")).build());

    private PolicyShapes() {}

    /** What is absent is as the builder of policies has it. */
    private static ObjectShape<ScoringPolicy> scoringPolicy(ScoringPolicy absent) {
        return ObjectShape.of(ScoringPolicy.class, ScoringPolicy::builder, ScoringPolicyBuilder::build)
                .required("id", TEXT, ScoringPolicy::id, ScoringPolicyBuilder::id)
                .required("name", WORDS, ScoringPolicy::name, ScoringPolicyBuilder::name)
                .optional("citation", CITATION, ScoringPolicy::citation, ScoringPolicyBuilder::citation)
                .absentAs(
                        absent.unanswered(),
                        "unanswered",
                        words(UnansweredPolicy.class),
                        ScoringPolicy::unanswered,
                        ScoringPolicyBuilder::unanswered)
                .absentAs(
                        absent.notApplicable(),
                        "notApplicable",
                        NOT_APPLICABLE,
                        ScoringPolicy::notApplicable,
                        ScoringPolicyBuilder::notApplicable)
                .absentAs(
                        absent.unscoredAspects(),
                        "unscoredAspects",
                        words(UnscoredAspectPolicy.class),
                        ScoringPolicy::unscoredAspects,
                        ScoringPolicyBuilder::unscoredAspects)
                .absentAs(
                        absent.aggregation(),
                        "aggregation",
                        words(Aggregation.class),
                        ScoringPolicy::aggregation,
                        ScoringPolicyBuilder::aggregation)
                .absentAs(
                        absent.scoreRounding(),
                        "scoreRounding",
                        ROUNDING,
                        ScoringPolicy::scoreRounding,
                        ScoringPolicyBuilder::scoreRounding)
                .absentAs(
                        absent.rankingBasis(),
                        "rankingBasis",
                        words(ValueBasis.class),
                        ScoringPolicy::rankingBasis,
                        ScoringPolicyBuilder::rankingBasis)
                .absentAs(
                        absent.indexBasis(),
                        "indexBasis",
                        words(IndexBasis.class),
                        ScoringPolicy::indexBasis,
                        ScoringPolicyBuilder::indexBasis)
                .absentAs(
                        absent.indexRounding(),
                        "indexRounding",
                        ROUNDING,
                        ScoringPolicy::indexRounding,
                        ScoringPolicyBuilder::indexRounding)
                .optional("indexCitation", CITATION, ScoringPolicy::indexCitation, ScoringPolicyBuilder::indexCitation)
                .optional("conversion", CONVERSION, ScoringPolicy::conversion, ScoringPolicyBuilder::conversion)
                .optional("bands", BANDS, ScoringPolicy::bands, ScoringPolicyBuilder::bands)
                .absentAs(
                        absent.bandBasis(),
                        "bandBasis",
                        words(ValueBasis.class),
                        ScoringPolicy::bandBasis,
                        ScoringPolicyBuilder::bandBasis)
                .optional("proposal", PROPOSAL, ScoringPolicy::proposal, ScoringPolicyBuilder::proposal)
                .shape();
    }

    static void forEach(Shape.Visitor visitor) {
        visitor.visit(Conversion.class, CONVERSION);
        visitor.visit(NotApplicablePolicy.class, NOT_APPLICABLE);
        visitor.visit(PriorityProposal.class, PROPOSAL);
        visitor.visit(ScoringPolicy.class, SCORING_POLICY);
    }

    private static NotApplicablePolicy notApplicable(String text) {
        return switch (text) {
            case EXCLUDE -> NotApplicablePolicy.EXCLUDE;
            case LOWEST_LEVEL -> NotApplicablePolicy.LOWEST_LEVEL;
            default -> NotApplicablePolicy.countedAs(Ratio.parse(text));
        };
    }

    private static void writeNotApplicable(NotApplicablePolicy policy, WireWriter out) {
        if (policy instanceof DeclaredLevel declared) {
            RATIO.write(declared.level(), out);
        } else {
            out.text(policy.equals(NotApplicablePolicy.EXCLUDE) ? EXCLUDE : LOWEST_LEVEL);
        }
    }
}
