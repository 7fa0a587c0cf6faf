// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.complaint;

/** One of the classes of an enum of at most nine, in exactly one of which {@link ClassCounts} count every complaint. */
public interface ComplaintClass {

    /** {@return what the complaints of this class are called in a message, such as {@code resolved complaints}} */
    String complaints();

    /**
     * Whether complaints that were answered or closed only after the day of the counts can be among those of this
     * class, as which they stood on the day.
     *
     * @return whether they can
     */
    boolean canHaveChangedLater();
}
