/**
 * The plan itself (chapters III and IV of the decree): what is numbered, planned and due.
 *
 * <p>A {@link io.github.renaksi.plan.PlanCode} is the number that groups, programs and activities are printed with.
 */
@NullMarked
package io.github.renaksi.plan;

import org.jspecify.annotations.NullMarked;
