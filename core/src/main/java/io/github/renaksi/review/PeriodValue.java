// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.review;

import io.github.renaksi.TimePeriod;
import io.github.renaksi.internal.Checks;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Function;

/**
 * What a plan sets for a period, a target or a budget, and where.
 *
 * @param period the period
 * @param value what is set for it
 * @param place where
 * @param <T> what it is
 */
public record PeriodValue<T>(TimePeriod period, T value, Place place) {

    // Checks that nothing is missing.
    public PeriodValue {
        Checks.notNull(period, "period of a value");
        Checks.notNull(value, "value of %s", period);
        Checks.notNull(place, "place of the value of %s", period);
    }

    /** The values of a map, each with the place of its key. */
    static <T> List<PeriodValue<T>> all(SortedMap<TimePeriod, T> values, Function<TimePeriod, Place> place) {
        return values.entrySet().stream()
                .map(entry -> new PeriodValue<>(entry.getKey(), entry.getValue(), place.apply(entry.getKey())))
                .toList();
    }
}
