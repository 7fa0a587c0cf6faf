// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.monitoring;

/** Over which offices the progress of an activity is the mean. */
public enum OfficeBasis {

    /** Over those that the work plan assigns it to; one that has not reported counts as 0. */
    ASSIGNED,

    /** Over those that have reported; an activity of which nobody has is not counted. */
    REPORTING
}
