// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.wire;

import io.github.renaksi.Problem;
import io.github.renaksi.ProblemCode;
import io.github.renaksi.Text;
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
        List<Text> problems = new ArrayList<>();
        if (!missing.isEmpty()) {
            problems.add(Text.format("tidak ada {0}", "missing {0}", quoted(missing, 0)));
        }
        if (!unknown.isEmpty()) {
            problems.add(Text.format("tidak dikenal {0}", "unknown {0}", quoted(unknown, moreUnknown)));
        }
        if (!doubled.isEmpty()) {
            problems.add(Text.format("dua kali {0}", "twice {0}", quoted(doubled, 0)));
        }
        Text wrong = Text.format(
                "properti {0} salah: {1}", "{0} has wrong properties: {1}", type, Text.join("; ", problems));
        int length = Math.max(wrong.english().length(), wrong.indonesian().length());
        int room = Checks.MAX_MESSAGE - WireException.place(pointer).length() - length - REST;
        Problem problem = Problem.of(
                code(), Text.format("{0} (propertinya {1})", "{0} (it has {1})", wrong, listed(names, 0, room)));
        return WireException.at(pointer, problem.withValue(Checks.brief(first())));
    }

    private ProblemCode code() {
        if (!unknown.isEmpty()) {
            return ProblemCode.UNKNOWN_PROPERTY;
        }
        return missing.isEmpty() ? ProblemCode.NOT_UNIQUE : ProblemCode.MISSING;
    }

    /** The first of the names that the code speaks of. */
    private String first() {
        if (!unknown.isEmpty()) {
            return unknown.iterator().next();
        }
        return missing.isEmpty() ? doubled.iterator().next() : missing.get(0);
    }

    private static Text quoted(Collection<String> names, int more) {
        return listed(names.stream().map(Checks::quote).toList(), more, ROOM);
    }

    /** Names with commas, as many as there is room for and the first in any case, and how many more there are. */
    private static Text listed(List<String> names, int more, int room) {
        StringBuilder listed = new StringBuilder(names.get(0));
        int shown = 1;
        while (shown < names.size() && listed.length() + names.get(shown).length() <= room) {
            listed.append(", ").append(names.get(shown));
            shown++;
        }
        int left = names.size() - shown + more;
        return left == 0
                ? Text.of(listed.toString())
                : Text.format("{0} dan {1} lainnya", "{0} and {1} more", listed.toString(), Integer.toString(left));
    }
}
