// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.monitoring;

import io.github.renaksi.ProblemCode;
import io.github.renaksi.TimePeriod;
import io.github.renaksi.internal.Checks;
import io.github.renaksi.internal.OfficeNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The pairs of office and activity of a report, by office and by position. */
final class Offices {

    private final Map<String, OfficeProgress> byKey = new LinkedHashMap<>();
    private final Map<String, OfficeProgress> positions = new LinkedHashMap<>();
    private final List<OwedReport> owed;

    /**
     * Takes up pairs.
     *
     * @param pairs the pairs in the order of the plan
     */
    Offices(List<OfficeActivity> pairs, TimePeriod period, PlanProgress progress) {
        List<Position> hierarchy = progress.policy().hierarchy();
        Map<String, Position> positionOf = new HashMap<>();
        hierarchy.forEach(position -> positionOf.put(OfficeNames.fold(position.name()), position));
        Map<String, List<OfficeActivity>> ofOffice = new LinkedHashMap<>();
        Map<String, List<OfficeActivity>> ofPosition = new HashMap<>();
        for (OfficeActivity pair : pairs) {
            String key = OfficeNames.fold(pair.office());
            ofOffice.computeIfAbsent(key, it -> new ArrayList<>()).add(pair);
            @Nullable Position above = positionOf.get(key);
            while (above != null) {
                ofPosition
                        .computeIfAbsent(OfficeNames.fold(above.name()), it -> new ArrayList<>())
                        .add(pair);
                above = above.superior()
                        .map(OfficeNames::fold)
                        .map(positionOf::get)
                        .orElse(null);
            }
        }
        ofOffice.forEach((key, activities) -> byKey.put(
                key,
                new OfficeProgress(
                        activities.get(0).office(),
                        Optional.ofNullable(positionOf.get(key)),
                        activities,
                        period,
                        progress)));
        for (Position position : hierarchy) {
            String key = OfficeNames.fold(position.name());
            positions.put(
                    key,
                    new OfficeProgress(
                            position.name(),
                            Optional.of(position),
                            ofPosition.getOrDefault(key, List.of()),
                            period,
                            progress));
        }
        this.owed = OfficeProgress.owed(pairs, period);
    }

    List<OfficeProgress> all() {
        return List.copyOf(byKey.values());
    }

    Optional<OfficeProgress> find(String name) {
        return Optional.ofNullable(byKey.get(OfficeNames.fold(Checks.notNull(name, "name of an office"))));
    }

    OfficeProgress get(String name) {
        return find(name)
                .orElseThrow(() -> Checks.failure(
                        ProblemCode.NOT_FOUND,
                        "rencana aksi tidak menugasi perangkat daerah '%s', dan tidak ada laporan darinya",
                        "the plan assigns nothing to office '%s', and no report of it counts",
                        Checks.value(name)));
    }

    List<OfficeProgress> positions() {
        return List.copyOf(positions.values());
    }

    OfficeProgress position(String name) {
        return Optional.ofNullable(positions.get(OfficeNames.fold(Checks.notNull(name, "name of a position"))))
                .orElseThrow(() -> Checks.failure(
                        ProblemCode.NOT_FOUND,
                        "hierarki kebijakan pemantauan tidak memiliki '%s'",
                        "the hierarchy of the monitoring policy has no '%s'",
                        Checks.value(name)));
    }

    List<OwedReport> owed() {
        return owed;
    }
}
