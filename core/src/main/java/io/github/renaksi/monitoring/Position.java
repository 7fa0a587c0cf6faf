// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.monitoring;

import io.github.renaksi.ProblemCode;
import io.github.renaksi.internal.Checks;
import io.github.renaksi.internal.OfficeNames;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An office or official in the hierarchy of a region (jabatan atau perangkat daerah): Bupati, Sekretaris Daerah, Bagian
 * Organisasi.
 *
 * @param name its name, one whatever its case and white space
 * @param superior the name of the one above it, if there is one (atasan)
 * @param level what its level is called, {@code Eselon II}
 */
public record Position(String name, Optional<String> superior, String level) {

    // Checks that no text is blank.
    public Position {
        name = Checks.text(name, "name of a position");
        superior = Checks.optionalText(superior, "superior of '%s'", name);
        level = Checks.text(level, "level of '%s'", name);
    }

    /**
     * One that nobody is above.
     *
     * @param name its name
     * @param level what its level is called
     * @return the position
     */
    public static Position of(String name, String level) {
        return new Position(name, Optional.empty(), level);
    }

    /**
     * One that is below another.
     *
     * @param newSuperior the name of the one above it
     * @return a copy below it
     */
    public Position under(String newSuperior) {
        return new Position(name, Optional.of(Checks.notNull(newSuperior, "superior of '%s'", name)), level);
    }

    /** Refuses a name that occurs twice, a superior that is not among them, and one who is above himself. */
    static void check(List<Position> hierarchy) {
        Checks.unique(hierarchy, position -> OfficeNames.fold(position.name()), "names of a hierarchy");
        Map<String, Position> byName = new HashMap<>();
        hierarchy.forEach(position -> byName.put(OfficeNames.fold(position.name()), position));
        for (Position position : hierarchy) {
            position.superior().ifPresent(superior -> {
                if (!byName.containsKey(OfficeNames.fold(superior))) {
                    throw Checks.failure(
                            ProblemCode.NOT_FOUND,
                            "atasan '%s' harus ada dalam hierarki, diisi '%s'",
                            "superior of '%s' must be in the hierarchy, was '%s'",
                            position.name(),
                            Checks.value(superior));
                }
            });
        }
        Set<String> rooted = new HashSet<>();
        for (Position position : hierarchy) {
            Set<String> path = new HashSet<>();
            @Nullable Position next = position;
            while (next != null && !rooted.contains(OfficeNames.fold(next.name()))) {
                if (!path.add(OfficeNames.fold(next.name()))) {
                    throw Checks.failure(
                            ProblemCode.CIRCULAR,
                            "'%s' tidak boleh menjadi atasan dirinya dalam hierarki",
                            "'%s' must not be above itself in the hierarchy",
                            Checks.value(next.name()));
                }
                next = next.superior()
                        .map(superior -> byName.get(OfficeNames.fold(superior)))
                        .orElse(null);
            }
            rooted.addAll(path);
        }
    }
}
