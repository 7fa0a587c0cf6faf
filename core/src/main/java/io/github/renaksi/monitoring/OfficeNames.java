package io.github.renaksi.monitoring;

import io.github.renaksi.internal.Checks;
import java.util.Locale;

/** When two names are of one office. */
final class OfficeNames {

    private OfficeNames() {}

    /** The same for names that differ only in case and white space: exports and word processors change both. */
    static String fold(String name) {
        return Checks.singleSpaced(name).toLowerCase(Locale.ROOT);
    }
}
