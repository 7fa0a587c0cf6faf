// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.plan;

import io.github.renaksi.Language;
import io.github.renaksi.Localized;

/** Which way a measure is meant to move (arah). */
public enum Direction implements Localized {

    /** Higher is better (meningkat): complaints resolved. */
    INCREASE("meningkat", "increase"),

    /** Lower is better (menurun): days until a complaint is resolved. */
    DECREASE("menurun", "decrease"),

    /** Neither above nor below is better (dipertahankan). */
    MAINTAIN("dipertahankan", "be kept");

    private final String indonesian;
    private final String english;

    Direction(String indonesian, String english) {
        this.indonesian = indonesian;
        this.english = english;
    }

    /** Where it is to move, such as {@code meningkat} or {@code increase}. */
    @Override
    public String in(Language language) {
        return language.choose(indonesian, english);
    }
}
