package io.github.renaksi.plan;

/** Which way a measure is meant to move (arah). */
public enum Direction {

    /** Higher is better (meningkat): complaints resolved. */
    INCREASE,

    /** Lower is better (menurun): days until a complaint is resolved. */
    DECREASE,

    /** Neither above nor below is better (dipertahankan). */
    MAINTAIN
}
