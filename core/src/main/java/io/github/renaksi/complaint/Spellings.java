// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.complaint;

import io.github.renaksi.internal.OfficeNames;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.BinaryOperator;

/**
 * How offices or channels are spelt whose names come in several spellings: in the shortest, which has no needless
 * space, and of these in the first by the order of strings. So neither the order of records nor that of merging
 * matters.
 */
final class Spellings {

    private static final BinaryOperator<String> KEPT =
            BinaryOperator.minBy(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()));

    private final Map<String, String> keys = new HashMap<>();
    private final Map<String, String> kept = new HashMap<>();

    /** The same for all spellings of one name. */
    String key(String name) {
        return keys.computeIfAbsent(name, this::keep);
    }

    private String keep(String name) {
        String key = OfficeNames.fold(name);
        kept.merge(key, name, KEPT);
        return key;
    }

    void addAll(Spellings others) {
        others.kept.values().forEach(this::key);
    }

    /** The spelling of a name whose key was asked for. */
    String of(String key) {
        return Objects.requireNonNull(kept.get(key));
    }
}
