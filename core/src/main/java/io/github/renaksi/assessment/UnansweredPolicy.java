// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.assessment;

/** What becomes of questions that were not answered. */
public enum UnansweredPolicy {

    /** The assessment is refused, and the error lists every such question. */
    REJECT,

    /** The question is not counted. */
    EXCLUDE,

    /** The question counts as the lowest level of the scale. */
    LOWEST_LEVEL
}
