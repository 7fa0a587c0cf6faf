/**
 * The assessment of how complaints are managed (asesmen, chapter II of the decree), from questions to priorities.
 *
 * <p>An {@link io.github.renaksi.assessment.Instrument} has aspects, an {@link io.github.renaksi.assessment.Aspect} has
 * questions, and a {@link io.github.renaksi.assessment.RatingScale} says what may be answered. A region's
 * {@link io.github.renaksi.assessment.Assessment} holds what was answered, by one respondent or several, and what
 * people decided on top of the scores.
 *
 * <p>A {@link io.github.renaksi.assessment.ScoringPolicy} says how answers become scores. Instrument and policy make an
 * {@link io.github.renaksi.assessment.AssessmentScorer}, built once and used by many threads, which turns an assessment
 * into an {@link io.github.renaksi.assessment.AssessmentResult}: the score of each aspect, their order as priorities,
 * and the overall index. A {@link io.github.renaksi.assessment.PolicyComparison} says what another policy would change,
 * an {@link io.github.renaksi.assessment.AssessmentComparison} what changed between two assessments.
 */
@NullMarked
package io.github.renaksi.assessment;

import org.jspecify.annotations.NullMarked;
