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
 * Of what was looked up more than once, the looks that count. A later look replaces those whose time it encloses: the
 * year to date, and then the whole year. Looks that are equal in all that they say are one that came twice.
 *
 * @param kept what was seen in the looks that count, by time; none of these looks share time
 * @param clash two looks that share time and of which neither replaces the other, if there are such; nothing can be
 *     said of all looks then
 */
record LatestLooks<T>(List<T> kept, Optional<Clash<T>> clash) {

    /**
     * A look.
     *
     * @param seen what was seen
     * @param period the time that it speaks of
     * @param asOf the day of the look, if it is known
     * @param part the part that was looked at, if it was not the whole
     */
    record Look<T>(T seen, TimePeriod period, Optional<LocalDate> asOf, Optional<String> part) {

        private boolean sharesTimeWith(Look<T> other) {
            return period.overlaps(other.period) && (part.isEmpty() || other.part.isEmpty() || part.equals(other.part));
        }

        private boolean replaces(Look<T> earlier) {
            return period.encloses(earlier.period)
                    && (part.isEmpty() || part.equals(earlier.part))
                    && asOf.filter(day -> earlier.asOf.filter(day::isAfter).isPresent())
                            .isPresent();
        }
    }

    record Clash<T>(T one, T other) {}

    static <T> LatestLooks<T> of(Collection<Look<T>> looks) {
        List<Look<T>> newestFirst = new ArrayList<>(new LinkedHashSet<>(looks));
        newestFirst.sort(
                Comparator.comparing((Look<T> look) -> look.asOf().orElse(LocalDate.MIN), Comparator.reverseOrder())
                        .thenComparing(Look::period)
                        // So that the same two clash, whatever the order of the looks.
                        .thenComparing(Look::toString));
        Map<Optional<String>, NavigableMap<LocalDate, Look<T>>> kept = new LinkedHashMap<>();
        for (Look<T> look : newestFirst) {
            boolean replaced = false;
            for (NavigableMap<LocalDate, Look<T>> ofPart : kept.values()) {
                // Those kept of a part share no day: one that shares a day is the last that begins before the end.
                Map.@Nullable Entry<LocalDate, Look<T>> last =
                        ofPart.floorEntry(look.period().endInclusive());
                if (last != null && last.getValue().sharesTimeWith(look)) {
                    if (!last.getValue().replaces(look)) {
                        return new LatestLooks<>(
                                List.of(),
                                Optional.of(new Clash<>(last.getValue().seen(), look.seen())));
                    }
                    replaced = true;
                }
            }
            if (!replaced) {
                kept.computeIfAbsent(look.part(), it -> new TreeMap<>())
                        .put(look.period().start(), look);
            }
        }
        return new LatestLooks<>(
                kept.values().stream()
                        .flatMap(ofPart -> ofPart.values().stream())
                        .sorted(Comparator.comparing(Look::period))
                        .map(Look::seen)
                        .toList(),
                Optional.empty());
    }
}
