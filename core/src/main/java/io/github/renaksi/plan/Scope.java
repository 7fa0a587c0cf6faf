// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.plan;

import io.github.renaksi.internal.Checks;
import java.util.List;
import java.util.Optional;

/**
 * The aspects that a plan says it covers (ruang lingkup, 1.4).
 *
 * @param declared how many the text says there are ("5 (lima) aspek"), if it does; it may err
 * @param aspects the aspects that it lists, in their order
 */
public record Scope(Optional<Integer> declared, List<ScopeAspect> aspects) {

    // Checks that the number is not negative.
    public Scope {
        Checks.notNull(declared, "declared number of aspects of the scope")
                .ifPresent(count -> Checks.notNegative(count, "declared number of aspects of the scope"));
        aspects = Checks.list(aspects, "aspects of the scope");
    }

    /**
     * A scope whose text does not count its aspects.
     *
     * @param aspects the aspects
     * @return the scope, with no number declared
     */
    public static Scope of(ScopeAspect... aspects) {
        return new Scope(Optional.empty(), Checks.list(aspects, "aspects of the scope"));
    }
}
