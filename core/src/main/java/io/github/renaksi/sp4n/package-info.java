/**
 * The reference edition: what the decree of West Sumatra publishes, and the named rules of regulations, in plain Java,
 * for other regions to start from.
 *
 * <p>{@link io.github.renaksi.sp4n.Sp4n} has the draft of a plan that a region begins with, its parts one by one
 * (instrument of 20 questions, scope, preparation, framework, program groups, indicators, objectives), the policy that
 * reproduces Table 5, and the deadlines of PermenPANRB 62/2018. {@link io.github.renaksi.sp4n.Skm} has the policies of
 * satisfaction surveys. Nothing else in the library depends on this package.
 */
@NullMarked
package io.github.renaksi.sp4n;

import org.jspecify.annotations.NullMarked;
