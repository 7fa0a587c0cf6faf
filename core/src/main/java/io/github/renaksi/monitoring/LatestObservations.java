// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.monitoring;

import io.github.renaksi.TimePeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Of what was observed more than once, the observations that count. A later one replaces those whose time it encloses:
 * the year to date, and then the whole year. Observations that are equal in all that they say are one that came twice.
 *
 * @param kept what was observed in those that count, by time; none of them share time
 * @param clash two that share time and of which neither replaces the other, if there are such; nothing can be said of
 *     all then
 */
record LatestObservations<T>(List<T> kept, Optional<Clash<T>> clash) {

    /**
     * An observation.
     *
     * @param seen what was observed
     * @param period the time that it speaks of
     * @param asOf the day, if it is known
     * @param part the part that was observed, if it was not the whole
     */
    record Observation<T>(T seen, TimePeriod period, Optional<LocalDate> asOf, Optional<String> part) {

        private boolean sharesTimeWith(Observation<T> other) {
            return period.overlaps(other.period) && (part.isEmpty() || other.part.isEmpty() || part.equals(other.part));
        }

        private boolean replaces(Observation<T> earlier) {
            return period.encloses(earlier.period)
                    && (part.isEmpty() || part.equals(earlier.part))
                    && asOf.filter(day -> earlier.asOf.filter(day::isAfter).isPresent())
                            .isPresent();
        }
    }

    record Clash<T>(T one, T other) {}

    static <T> LatestObservations<T> of(Collection<Observation<T>> observations) {
        List<Observation<T>> newestFirst = new ArrayList<>(new LinkedHashSet<>(observations));
        newestFirst.sort(Comparator.comparing(
                        (Observation<T> observation) -> observation.asOf().orElse(LocalDate.MIN),
                        Comparator.reverseOrder())
                .thenComparing(Observation::period)
                // So that the same two clash, whatever the order.
                .thenComparing(Observation::toString));
        Map<Optional<String>, NavigableMap<LocalDate, Observation<T>>> kept = new LinkedHashMap<>();
        for (Observation<T> observation : newestFirst) {
            boolean replaced = false;
            for (NavigableMap<LocalDate, Observation<T>> ofPart : kept.values()) {
                // Those kept of a part share no day: one that shares a day is the last that begins before the end.
                Map.@Nullable Entry<LocalDate, Observation<T>> last =
                        ofPart.floorEntry(observation.period().endInclusive());
                if (last != null && last.getValue().sharesTimeWith(observation)) {
                    if (!last.getValue().replaces(observation)) {
                        return new LatestObservations<>(
                                List.of(),
                                Optional.of(new Clash<>(last.getValue().seen(), observation.seen())));
                    }
                    replaced = true;
                }
            }
            if (!replaced) {
                kept.computeIfAbsent(observation.part(), it -> new TreeMap<>())
                        .put(observation.period().start(), observation);
            }
        }
        return new LatestObservations<>(
                kept.values().stream()
                        .flatMap(ofPart -> ofPart.values().stream())
                        .sorted(Comparator.comparing(Observation::period))
                        .map(Observation::seen)
                        .toList(),
                Optional.empty());
    }
}
