package io.github.renaksi.wire;

import io.github.renaksi.internal.Checks;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The names in an object that are unknown, doubled or missing, reported at once, since a name that is misspelt is
 * unknown and missing.
 */
final class WrongNames {

    /** Most names of one kind that a message lists, whatever their length. */
    private static final int SHOWN = 10;

    /** Characters that the names of one kind take up in a message. */
    private static final int ROOM = 100;

    /** Characters that a message needs beside its place, its names and what is wrong with them. */
    private static final int REST = 30;

    private final Set<String> unknown = new LinkedHashSet<>();
    private final Set<String> doubled = new LinkedHashSet<>();
    private final List<String> missing = new ArrayList<>();
    private int moreUnknown;

    void addUnknown(String name) {
        if (unknown.size() < SHOWN) {
            unknown.add(name);
        } else if (!unknown.contains(name)) {
            moreUnknown++;
        }
    }

    void addDoubled(String name) {
        doubled.add(name);
    }

    void addMissing(String name) {
        missing.add(name);
    }

    /**
     * What is wrong with the names of an object.
     *
     * @param pointer where the object stands
     * @param type what it is
     * @param names the names that it may have
     */
    WireException failure(String pointer, String type, List<String> names) {
        List<String> problems = new ArrayList<>();
        if (!missing.isEmpty()) {
            problems.add("missing " + quoted(missing, 0));
        }
        if (!unknown.isEmpty()) {
            problems.add("unknown " + quoted(unknown, moreUnknown));
        }
        if (!doubled.isEmpty()) {
            problems.add("twice " + quoted(doubled, 0));
        }
        String problem = type + " has wrong properties: " + String.join("; ", problems);
        int room = Checks.MAX_MESSAGE - WireException.place(pointer).length() - problem.length() - REST;
        return new WireException(pointer, problem + " (it has " + listed(names, 0, room) + ")", null);
    }

    private static String quoted(Collection<String> names, int more) {
        return listed(names.stream().map(Checks::quote).toList(), more, ROOM);
    }

    /** Names with commas, as many as there is room for and the first in any case, and how many more there are. */
    private static String listed(List<String> names, int more, int room) {
        StringBuilder listed = new StringBuilder(names.get(0));
        int shown = 1;
        while (shown < names.size() && listed.length() + names.get(shown).length() <= room) {
            listed.append(", ").append(names.get(shown));
            shown++;
        }
        int left = names.size() - shown + more;
        return left == 0
                ? listed.toString()
                : listed.append(" and ").append(left).append(" more").toString();
    }
}
