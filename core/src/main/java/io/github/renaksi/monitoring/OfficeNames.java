package io.github.renaksi.monitoring;

import io.github.renaksi.internal.Checks;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * When two names are of one office: where they differ only in case and white space, which exports and word processors
 * change. It remembers what it was asked, since many reports bear few names.
 */
final class OfficeNames {

    private final Map<String, String> keys = new HashMap<>();

    /** The same for names of one office. */
    String key(String name) {
        return keys.computeIfAbsent(name, OfficeNames::fold);
    }

    private static String fold(String name) {
        return Checks.singleSpaced(name).toLowerCase(Locale.ROOT);
    }
}
