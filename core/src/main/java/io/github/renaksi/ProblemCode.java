// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi;

import java.util.Locale;

/**
 * What kind of problem an input has (jenis masalah masukan). The ids stay the same between versions; words may change.
 */
public enum ProblemCode {

    /** Nothing is there, and something must be. */
    MISSING,

    /** A text holds nothing that is seen. */
    BLANK,

    /** A text holds what no text may: half a character, a control, a change of direction, too many marks. */
    ILL_FORMED,

    /** A text or number has too many characters or digits. */
    TOO_LONG,

    /** There are too many elements. */
    TOO_MANY,

    /** There are too few elements, or none. */
    TOO_FEW,

    /** Nesting is too deep. */
    TOO_DEEP,

    /** A number or a day is outside its bounds. */
    OUT_OF_RANGE,

    /** A number has more decimals, or a larger denominator, than is computed with. */
    TOO_EXACT,

    /** A text is no id: letters, digits, points, underscores and hyphens. */
    NOT_AN_ID,

    /** A text is no exact number. */
    NOT_A_NUMBER,

    /** A text is no date. */
    NOT_A_DATE,

    /** A text is no period. */
    NOT_A_PERIOD,

    /** A text is no code of a plan. */
    NOT_A_CODE,

    /** A text is no printed figure. */
    NOT_A_FIGURE,

    /** A text is no JSON Pointer. */
    NOT_A_POINTER,

    /** A text is no text with holes. */
    NOT_A_TEMPLATE,

    /** What must be there once is there twice. */
    NOT_UNIQUE,

    /** What must come later, or be greater, comes before. */
    WRONG_ORDER,

    /** What must not have anything in common has, such as periods that share days. */
    OVERLAP,

    /** What must follow each other leaves something out between. */
    GAP,

    /** What must be the same of several things is not, such as their office or their unit. */
    MISMATCH,

    /** Figures contradict each other. */
    CONTRADICTION,

    /** A thing is made of itself. */
    CIRCULAR,

    /** The value is none of those that there are. */
    UNKNOWN_VALUE,

    /** Nothing has the id or name that was asked for. */
    NOT_FOUND,

    /** Something is known, but not of the day that was asked. */
    NOT_COVERED,

    /** An object has a property that it does not know. */
    UNKNOWN_PROPERTY,

    /** Another kind of value stands there: a number where a text is expected, an object where an array is. */
    WRONG_KIND,

    /** The text of a document cannot be read at all. */
    MALFORMED,

    /** A type is never read from a document, or never written to one. */
    NO_FORM,

    /** Anything else. */
    INVALID;

    /** {@return the id, in lower case with hyphens, such as {@code too-long}} */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The id. */
    @Override
    public String toString() {
        return id();
    }
}
