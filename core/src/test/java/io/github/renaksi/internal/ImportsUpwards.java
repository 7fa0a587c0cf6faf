// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.internal;

import io.github.renaksi.Tristate;

/** A fault for ArchitectureTest to find: the internal package imports none of ours but what problems are made of. */
public final class ImportsUpwards {

    private ImportsUpwards() {}

    public static String first() {
        return Tristate.YES.name();
    }
}
