// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.assessment;

import io.github.renaksi.Citation;
import io.github.renaksi.Text;
import io.github.renaksi.figure.Bands;
import io.github.renaksi.figure.Conversion;
import io.github.renaksi.figure.Rounding;
import io.github.renaksi.internal.Checks;
import io.github.renaksi.internal.RecordStyle;
import java.math.RoundingMode;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How answers become scores and scores become ranks (kebijakan penilaian). A policy is data with a name:
 * {@code io.github.renaksi.sp4n.Sp4n} has those of published rules, and a region builds its own.
 *
 * <p>The score of an aspect is Σ weight × value / Σ weight over its counted questions, or Σ weight × value. With
 * several respondents the value of a question is the exact mean of those who answered it.
 *
 * @param id a stable id, under which results are compared
 * @param name its name
 * @param citation where it was published, if it was
 * @param unanswered what becomes of unanswered questions; {@link UnansweredPolicy#REJECT} unless given
 * @param notApplicable what becomes of questions that do not apply; {@link NotApplicablePolicy#EXCLUDE} unless given
 * @param unscoredAspects what becomes of an index over aspects where one has no score;
 *     {@link UnscoredAspectPolicy#NO_INDEX} unless given
 * @param aggregation whether the score of an aspect is a mean or a sum; {@link Aggregation#MEAN} unless given
 * @param scoreRounding how scores of aspects are printed; one decimal, half up unless given
 * @param rankingBasis whether exact or printed scores decide ranks; {@link ValueBasis#EXACT} unless given
 * @param indexBasis what the overall index is the mean of; {@link IndexBasis#QUESTIONS} unless given
 * @param indexRounding how the index is printed; two decimals, half up unless given
 * @param indexCitation where the index was published, if it was; the decree has none
 * @param conversion the scale that scores and index are converted to besides, if any
 * @param bands the bands that converted scores and index fall in, or unconverted ones where there is no conversion; if
 *     any
 * @param bandBasis whether exact or printed values decide bands; {@link ValueBasis#EXACT} unless given
 * @param proposal which aspects are proposed as priorities, if any rule is
 */
@RecordStyle
@Value.Builder
public record ScoringPolicy(
        String id,
        Text name,
        Optional<Citation> citation,
        UnansweredPolicy unanswered,
        NotApplicablePolicy notApplicable,
        UnscoredAspectPolicy unscoredAspects,
        Aggregation aggregation,
        Rounding scoreRounding,
        ValueBasis rankingBasis,
        IndexBasis indexBasis,
        Rounding indexRounding,
        Optional<Citation> indexCitation,
        Optional<Conversion> conversion,
        Optional<Bands> bands,
        ValueBasis bandBasis,
        Optional<PriorityProposal> proposal)
        implements WithScoringPolicy {

    public ScoringPolicy {
        id = Checks.id(id, "id of a scoring policy");
        Checks.notNull(name, "name of policy '%s'", id);
        Checks.notNull(citation, "citation of policy '%s'", id);
        Checks.notNull(unanswered, "rule for unanswered questions of policy '%s'", id);
        Checks.notNull(notApplicable, "rule for questions that do not apply of policy '%s'", id);
        Checks.notNull(unscoredAspects, "rule for aspects without score of policy '%s'", id);
        Checks.notNull(aggregation, "aggregation of policy '%s'", id);
        Checks.notNull(scoreRounding, "rounding of scores of policy '%s'", id);
        Checks.notNull(rankingBasis, "basis of ranks of policy '%s'", id);
        Checks.notNull(indexBasis, "basis of the index of policy '%s'", id);
        Checks.notNull(indexRounding, "rounding of the index of policy '%s'", id);
        Checks.notNull(indexCitation, "citation of the index of policy '%s'", id);
        Checks.notNull(conversion, "conversion of policy '%s'", id);
        Checks.notNull(bands, "bands of policy '%s'", id);
        Checks.notNull(bandBasis, "basis of bands of policy '%s'", id);
        Checks.notNull(proposal, "proposal of policy '%s'", id);
    }

    /** {@return a builder with the defaults named above; id and name must be given} */
    public static ScoringPolicyBuilder builder() {
        return new ScoringPolicyBuilder()
                .unanswered(UnansweredPolicy.REJECT)
                .notApplicable(NotApplicablePolicy.EXCLUDE)
                .unscoredAspects(UnscoredAspectPolicy.NO_INDEX)
                .aggregation(Aggregation.MEAN)
                .scoreRounding(Rounding.of(1, RoundingMode.HALF_UP))
                .rankingBasis(ValueBasis.EXACT)
                .indexBasis(IndexBasis.QUESTIONS)
                .indexRounding(Rounding.of(2, RoundingMode.HALF_UP))
                .bandBasis(ValueBasis.EXACT);
    }
}
