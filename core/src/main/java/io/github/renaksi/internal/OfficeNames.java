// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.internal;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * When two names are of one office, everywhere: where they differ only in case and white space, which exports and word
 * processors change. An instance remembers what it was asked, since many records bear few names.
 */
public final class OfficeNames {

    private final Map<String, String> keys = new HashMap<>();

    /** No name is known yet. */
    public OfficeNames() {}

    /** The same for names of one office. */
    public String key(String name) {
        return keys.computeIfAbsent(name, OfficeNames::fold);
    }

    /** As {@link #key}, of a name that is asked once. */
    public static String fold(String name) {
        return Checks.singleSpaced(name).toLowerCase(Locale.ROOT);
    }
}
