// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.assessment;

/** What becomes of an index over aspects where an aspect has no score, since none of its questions was counted. */
public enum UnscoredAspectPolicy {

    /** There is no index: the weight of the aspect belongs to no other. */
    NO_INDEX,

    /** The aspect is left out, so that the others share its weight; the index says of how many it is. */
    EXCLUDE
}
