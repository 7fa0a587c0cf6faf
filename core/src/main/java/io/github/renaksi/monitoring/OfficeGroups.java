// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.monitoring;

import io.github.renaksi.ProblemCode;
import io.github.renaksi.internal.Checks;
import io.github.renaksi.internal.OfficeNames;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The offices that the parties of a work plan stand for. Groups may name groups, as deep as there are groups. */
final class OfficeGroups {

    private final OfficeNames names = new OfficeNames();
    private final Map<String, Collection<String>> members = new HashMap<>();

    /** The groups of a policy, of which each is known by its key. */
    OfficeGroups(Map<String, ? extends Collection<String>> members) {
        members.forEach((group, offices) -> this.members.put(names.key(group), offices));
    }

    /** The offices of a party, each once, in the order in which they are first named; an office stands for itself. */
    Collection<String> officesOf(String party) {
        Map<String, String> offices = new LinkedHashMap<>();
        Set<String> entered = new HashSet<>();
        Deque<Iterator<String>> open = new ArrayDeque<>();
        open.push(List.of(party).iterator());
        while (!open.isEmpty()) {
            if (!open.peek().hasNext()) {
                open.pop();
                continue;
            }
            String name = open.peek().next();
            String key = names.key(name);
            @Nullable Collection<String> group = members.get(key);
            if (group == null) {
                offices.putIfAbsent(key, name);
            } else if (entered.add(key)) {
                open.push(group.iterator());
            }
        }
        return offices.values();
    }

    /**
     * Refuses groups that stand for themselves.
     *
     * @throws IllegalArgumentException if a group names itself, be it by way of others, naming all of them
     */
    static void refuseCircles(Map<String, ? extends Collection<String>> members) {
        OfficeGroups groups = new OfficeGroups(members);
        Set<String> entered = new HashSet<>();
        Set<String> left = new HashSet<>();
        members.keySet().forEach(group -> groups.refuseCircles(group, entered, left));
    }

    private void refuseCircles(String start, Set<String> entered, Set<String> left) {
        List<String> path = new ArrayList<>();
        Deque<Iterator<String>> open = new ArrayDeque<>();
        open.push(List.of(start).iterator());
        while (!open.isEmpty()) {
            if (!open.peek().hasNext()) {
                open.pop();
                if (!path.isEmpty()) {
                    left.add(names.key(path.remove(path.size() - 1)));
                }
                continue;
            }
            String name = open.peek().next();
            String key = names.key(name);
            @Nullable Collection<String> group = members.get(key);
            if (group == null || left.contains(key)) {
                continue;
            }
            path.add(name);
            if (!entered.add(key)) {
                throw Checks.failure(
                        ProblemCode.CIRCULAR,
                        "kelompok dalam kebijakan pemantauan tidak boleh mewakili dirinya sendiri: %s",
                        "groups of a monitoring policy must not stand for themselves: %s",
                        Checks.value(circle(path, key)));
            }
            open.push(group.iterator());
        }
    }

    /** The names from the first of the key to the last. */
    private String circle(List<String> path, String key) {
        int first = 0;
        while (!names.key(path.get(first)).equals(key)) {
            first++;
        }
        return "'" + String.join("', '", path.subList(first, path.size())) + "'";
    }
}
