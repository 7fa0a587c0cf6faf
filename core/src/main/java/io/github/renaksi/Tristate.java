// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi;

/** What a printed table says of one cell: ticked, not ticked, or no longer readable. */
public enum Tristate {

    /** The mark is there. */
    YES,

    /** The mark is not there, and marks are known to be complete. */
    NO,

    /** The mark is not there, but marks may have been lost: unknown is not no. */
    UNKNOWN
}
