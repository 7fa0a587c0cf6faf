// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.assessment;

import io.github.renaksi.figure.Band;
import io.github.renaksi.figure.Figure;
import io.github.renaksi.figure.Ratio;
import io.github.renaksi.internal.Checks;
import java.util.List;
import java.util.Optional;

/**
 * What an assessment scored: each aspect, their order as priorities, the overall index, and how complete the answers
 * are.
 *
 * <p>It holds what it was made from: instrument, policy and assessment.
 */
public final class AssessmentResult {

    private final Scoring scoring;
    private final Assessment assessment;
    private final AnswerCounts counts;
    private final List<AspectScore> scores;
    private final List<PriorityScore> priorities;
    private final Figure completeness;

    AssessmentResult(
            Scoring scoring,
            Assessment assessment,
            AnswerCounts counts,
            List<AspectScore> scores,
            List<PriorityScore> priorities,
            Figure completeness) {
        this.scoring = scoring;
        this.assessment = assessment;
        this.counts = counts;
        this.scores = scores;
        this.priorities = priorities;
        this.completeness = completeness;
    }

    /** What made the scores. */
    Scoring scoring() {
        return scoring;
    }

    /** What the scores were made of. */
    AnswerCounts counts() {
        return counts;
    }

    /** {@return the instrument it was scored with} */
    public Instrument instrument() {
        return scoring.instrument();
    }

    /** {@return the policy it was scored by} */
    public ScoringPolicy policy() {
        return scoring.policy();
    }

    /** {@return the assessment that was scored} */
    public Assessment assessment() {
        return assessment;
    }

    /** {@return the scores in the order of the instrument (Table 4)} */
    public List<AspectScore> scores() {
        return scores;
    }

    /**
     * The value that a question went into the scores with: its level, or the exact mean of its levels where several
     * responded.
     *
     * @param questionId the id of the question
     * @return the value, or empty where it was not counted
     */
    public Optional<Ratio> valueOf(String questionId) {
        return scoring.valueOf(Checks.notNull(questionId, "id of a question"), counts);
    }

    /**
     * The aspects in the order of priority (Table 5): lowest score first, equal scores in the order of the instrument,
     * aspects without a score last.
     *
     * @return one for each aspect
     */
    public List<PriorityScore> priorities() {
        return priorities;
    }

    /**
     * The overall index on the basis that the policy declares.
     *
     * @return the figure; not computable where no question was counted, or an aspect has no score and the policy gives
     *     its weight to no other
     */
    public Figure index() {
        return index(policy().indexBasis());
    }

    /**
     * The overall index on a basis (indeks keseluruhan).
     *
     * @param basis what it is the mean of
     * @return the figure; not computable where no question was counted, or an aspect has no score and the policy gives
     *     its weight to no other
     */
    public Figure index(IndexBasis basis) {
        return scoring.index(Checks.notNull(basis, "basis of an index"), scores, counts);
    }

    /**
     * The overall index times the policy's factor of conversion (indeks konversi).
     *
     * @return the figure, or empty where the policy has no conversion
     */
    public Optional<Figure> convertedIndex() {
        return scoring.converted(index());
    }

    /**
     * The band that the overall index falls in (mutu): the converted index where the policy has a conversion.
     *
     * @return the band, or empty where the policy has none, or the index lies outside them or is not computable
     */
    public Optional<Band> band() {
        return scoring.band(convertedIndex().orElseGet(this::index));
    }

    /** {@return how many answered each question, in the order of the instrument} */
    public List<QuestionTally> answers() {
        return scoring.tallies(counts);
    }

    /** {@return how many responded} */
    public long responses() {
        return counts.responses();
    }

    /** {@return which share of all answers was given, as a level or as not applicable} */
    public Figure completeness() {
        return completeness;
    }

    /** Region, date and policy. */
    @Override
    public String toString() {
        return "result of " + assessment.region() + ", " + assessment.date() + " by policy '" + policy().id() + "'";
    }
}
