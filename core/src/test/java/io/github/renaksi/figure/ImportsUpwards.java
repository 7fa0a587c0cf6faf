// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.figure;

import io.github.renaksi.internal.FaultyHelper;
import io.github.renaksi.sp4n.Sp4n;

/** A fault for ArchitectureTest to find: it imports from above, and shows an internal type. */
public final class ImportsUpwards {

    private ImportsUpwards() {}

    public static String id(FaultyHelper helper) {
        return Sp4n.instrument().id() + helper;
    }
}
