/**
 * The plan itself: all that a decree and its annex say.
 *
 * <p>An {@link io.github.renaksi.plan.ActionPlan} is one document. It begins with its
 * {@link io.github.renaksi.plan.Decree} and, for a plan that was amended, the {@link io.github.renaksi.plan.Edition}
 * that it supersedes; chapter I has {@linkplain io.github.renaksi.plan.Definition definitions}, the
 * {@link io.github.renaksi.plan.Scope} and who took part in its {@link io.github.renaksi.plan.Preparation} (Table 1);
 * chapter II the {@linkplain io.github.renaksi.plan.FrameworkComponent framework} and the
 * {@link io.github.renaksi.plan.PublishedAssessment} (Tables 2 to 5); chapter III the
 * {@link io.github.renaksi.plan.Strategy} with its {@linkplain io.github.renaksi.plan.StrategicTarget targets} (Table
 * 6), {@link io.github.renaksi.plan.ProgramGroup} over {@link io.github.renaksi.plan.Program} over
 * {@link io.github.renaksi.plan.Activity} (Table 7) and the {@linkplain io.github.renaksi.plan.SuccessIndicatorRow
 * indicators} (Table 8); chapter IV the {@link io.github.renaksi.plan.WorkPlan} (Table 9).
 *
 * <p>Parts refer to each other by ids, which stay when an amendment renumbers or rewords. An id, and a name of a
 * region's own fields, is 1 to 64 letters from a to z of either case, digits, {@code .}, {@code _} or {@code -}, the
 * first a letter or digit. A {@link io.github.renaksi.plan.PlanCode} is only what is printed, in whatever numbering a
 * region has: {@code II.2.1}, {@code A}, {@code 1.1.a} or {@code 2.16.02.2.01}.
 */
@NullMarked
package io.github.renaksi.plan;

import org.jspecify.annotations.NullMarked;
