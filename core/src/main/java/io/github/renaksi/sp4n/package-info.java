/**
 * The reference edition: what the decree of West Sumatra publishes, in plain Java, for other regions to start from.
 *
 * <p>{@link io.github.renaksi.sp4n.Sp4n} has the instrument of 20 questions and the policy that reproduces Table 5. Nothing else in
 * the library depends on this package.
 */
@NullMarked
package io.github.renaksi.sp4n;

import org.jspecify.annotations.NullMarked;
