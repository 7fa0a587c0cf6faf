package io.github.renaksi.monitoring;

import io.github.renaksi.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Of what was looked up more than once, the looks that count. A later look replaces those whose time it encloses: the
 * year to date, and then the whole year. Equal looks are one.
 *
 * @param kept the looks that count, by time, none of which overlap
 * @param clash two looks that share days and of which neither replaces the other, if there are such; nothing can be
 *     said of all looks then
 */
record LatestLooks<T>(List<T> kept, Optional<Clash<T>> clash) {

    record Clash<T>(T one, T other) {}

    static <T> LatestLooks<T> of(
            Collection<T> looks, Function<T, Period> period, Function<T, Optional<LocalDate>> asOf) {
        List<T> newestFirst = new ArrayList<>(new LinkedHashSet<>(looks));
        newestFirst.sort(
                Comparator.comparing((T look) -> asOf.apply(look).orElse(LocalDate.MIN), Comparator.reverseOrder())
                        .thenComparing(period));
        NavigableMap<LocalDate, T> kept = new TreeMap<>();
        for (T look : newestFirst) {
            Period time = period.apply(look);
            // Those kept share no day: one that encloses this look is the last that begins before its end.
            Map.@Nullable Entry<LocalDate, T> last = kept.floorEntry(time.endInclusive());
            if (last == null || !period.apply(last.getValue()).overlaps(time)) {
                kept.put(time.start(), look);
            } else if (!period.apply(last.getValue()).encloses(time)
                    || !isNewer(asOf.apply(last.getValue()), asOf.apply(look))) {
                return new LatestLooks<>(List.of(), Optional.of(new Clash<>(last.getValue(), look)));
            }
        }
        return new LatestLooks<>(List.copyOf(kept.values()), Optional.empty());
    }

    private static boolean isNewer(Optional<LocalDate> one, Optional<LocalDate> other) {
        return one.filter(day -> other.filter(day::isAfter).isPresent()).isPresent();
    }
}
