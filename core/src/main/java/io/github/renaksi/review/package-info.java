/**
 * What is wrong in a plan, before it is signed, and what changed between two editions.
 *
 * <p>{@link io.github.renaksi.review.PlanReview#standard()} reviews a plan by rules that know no decree in particular.
 * A {@link io.github.renaksi.review.Finding} says where, what, and what would correct it, for a program (rule and
 * {@link io.github.renaksi.review.Place#pointer() JSON Pointer}) and for a civil servant (place, message and remedy in
 * Indonesian and English). A region adds a {@link io.github.renaksi.review.ReviewRule}, switches others off, and waives
 * what it means to keep.
 *
 * <p>A rule looks at a {@link io.github.renaksi.review.PlanView}, which has every part of the plan with its place and
 * is made once a review, and puts what it finds into {@link io.github.renaksi.review.Findings}.
 *
 * <p>{@link io.github.renaksi.review.Coverage} follows questions to aspects, programs, activities and indicators and
 * back. {@link io.github.renaksi.review.PlanComparison} shows what changed between two editions.
 */
@NullMarked
package io.github.renaksi.review;

import org.jspecify.annotations.NullMarked;
