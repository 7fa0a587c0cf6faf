/**
 * What is wrong in a plan, before it is signed, and where its printed figures come from.
 *
 * <p>{@link io.github.renaksi.review.PlanReview#standard()} reviews a plan by rules that know no decree in particular.
 * A {@link io.github.renaksi.review.Finding} says where, what, and what would mend it, for a program (rule and
 * {@link io.github.renaksi.review.Place#pointer() JSON Pointer}) and for a civil servant (place, message and remedy in
 * Indonesian and English). A region adds a {@link io.github.renaksi.review.ReviewRule}, switches others off, and waives
 * what it means to keep.
 *
 * <p>A {@link io.github.renaksi.review.FigureAudit} asks which rounding gives a printed figure, a
 * {@link io.github.renaksi.review.TableAudit} which one rounding explains a table.
 * {@link io.github.renaksi.review.Coverage} follows questions to aspects, programs, activities and indicators and back.
 * {@link io.github.renaksi.review.AssessmentComparison} and {@link io.github.renaksi.review.PlanComparison} show what
 * changed between two assessments and two editions.
 */
@NullMarked
package io.github.renaksi.review;

import org.jspecify.annotations.NullMarked;
