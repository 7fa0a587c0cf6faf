package io.github.renaksi.internal;

import io.github.renaksi.Language;

/** A fault for ArchitectureTest to find: the internal package imports none of ours. */
public final class ImportsUpwards {

    private ImportsUpwards() {}

    public static String first() {
        return Language.INDONESIAN.name();
    }
}
