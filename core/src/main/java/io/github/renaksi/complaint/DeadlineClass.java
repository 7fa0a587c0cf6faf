// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.complaint;

/** How a complaint stands to its deadline on a day. */
public enum DeadlineClass implements ComplaintClass {

    /** Resolved on or before its deadline (tepat waktu). */
    WITHIN("complaints resolved within their deadline"),

    /** Resolved after it (terlambat). */
    LATE("complaints resolved late"),

    /** Not closed, and the deadline is before the day (lewat tenggat). */
    OVERDUE("overdue complaints"),

    /** Not closed, and the deadline is still to come. */
    OPEN("open complaints"),

    /** Resolved on a day that the source does not say. */
    UNDATED("resolved complaints without a date"),

    /** Closed as unresolvable; neither within nor late. */
    UNRESOLVABLE("unresolvable complaints"),

    /** Closed as ineligible; it has no deadline. */
    INELIGIBLE("ineligible complaints"),

    /** Of no category that the source says, so that its deadline is unknown. */
    UNCATEGORISED("complaints without category"),

    /** Of a status that the vocabulary does not have; nobody knows whether it is closed. */
    UNCLASSIFIED("unclassified complaints");

    private final String complaints;

    DeadlineClass(String complaints) {
        this.complaints = complaints;
    }

    @Override
    public String complaints() {
        return complaints;
    }

    /** {@return true for {@link #OVERDUE}, {@link #OPEN} and {@link #UNCATEGORISED}} */
    @Override
    public boolean canHaveChangedLater() {
        return this == OVERDUE || this == OPEN || this == UNCATEGORISED;
    }

    /** Whether a complaint of this class stands to a deadline. */
    boolean isOfADeadline() {
        return this == WITHIN || this == LATE || this == OVERDUE || this == OPEN;
    }
}
