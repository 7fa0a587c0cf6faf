/**
 * Arbitraries of the library's types for property-based tests with jqwik, here and in whatever embeds the library.
 *
 * <p>They are shipped as the test-jar of {@code renaksi-core}; see
 * {@link io.github.renaksi.arbitraries.RenaksiArbitraries} and, for plans,
 * {@link io.github.renaksi.arbitraries.PlanArbitraries}, for what offices report of them,
 * {@link io.github.renaksi.arbitraries.MonitoringArbitraries}. {@link io.github.renaksi.arbitraries.RegencyPlan} is one
 * sound plan, for tests that break it.
 */
@NullMarked
package io.github.renaksi.arbitraries;

import org.jspecify.annotations.NullMarked;
