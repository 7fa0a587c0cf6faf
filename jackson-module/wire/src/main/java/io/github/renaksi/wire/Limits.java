// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.wire;

import io.github.renaksi.internal.Checks;

/**
 * The bounds of a document, for the shapes and for the ready mappers of every version of Jackson. None is below those
 * of the library's types, so that what is written can be read back; the length of a document is not bounded at all.
 */
public final class Limits {

    /** Most characters of a text or number that a shape reads, and most characters of a text in the library. */
    public static final int TEXT = Checks.MAX_TEXT;

    /** Most elements of an array, and most properties of an object whose names are data. */
    public static final int ELEMENTS = Checks.MAX_ELEMENTS;

    /** Most elements of an array of what offices report. */
    public static final int REPORTED = Checks.MAX_REPORTED;

    /** Deepest nesting within a property that is passed over. */
    public static final int DEPTH = 64;

    /**
     * Most characters of a text that a ready mapper takes in; above {@link #TEXT}, so that the shape's message is the
     * one shown.
     */
    public static final int MAPPER_TEXT = 20_000;

    /** Most digits of a number that a ready mapper takes in. */
    public static final int MAPPER_NUMBER = 1_000;

    /** Deepest nesting that a ready mapper takes in. */
    public static final int MAPPER_DEPTH = 100;

    private Limits() {}
}
