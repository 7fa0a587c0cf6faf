// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.complaint;

/** The classes that the words of any status vocabulary are mapped to, and that rates are made of. */
public enum StatusClass implements ComplaintClass {

    /** Received, and nothing done yet (belum diverifikasi, belum ditindaklanjuti). */
    PENDING("pending complaints"),

    /** Verified or passed on, and not answered yet (terdisposisi). */
    IN_PROGRESS("complaints in progress"),

    /** Answered by the office, and still open (sudah ditindaklanjuti, dalam proses). */
    FOLLOWED_UP("followed-up complaints"),

    /** Finished (selesai, diselesaikan). */
    RESOLVED("resolved complaints"),

    /** Closed without a solution (tidak dapat diselesaikan). */
    UNRESOLVABLE("unresolvable complaints"),

    /** Nothing that the office must handle: spam, incomplete, outside its authority (bukan kewenangan). */
    INELIGIBLE("ineligible complaints"),

    /** A status that the vocabulary does not have. Visible in every count, never dropped. */
    UNCLASSIFIED("unclassified complaints");

    private final String complaints;

    StatusClass(String complaints) {
        this.complaints = complaints;
    }

    @Override
    public String complaints() {
        return complaints;
    }

    /** {@return true for {@link #IN_PROGRESS} and {@link #FOLLOWED_UP}} */
    @Override
    public boolean canHaveChangedLater() {
        return this == IN_PROGRESS || this == FOLLOWED_UP;
    }

    /**
     * Whether the office has answered, be the complaint open or closed.
     *
     * @return true for {@link #FOLLOWED_UP}, {@link #RESOLVED} and {@link #UNRESOLVABLE}
     */
    public boolean isAnswered() {
        return this == FOLLOWED_UP || this == RESOLVED || this == UNRESOLVABLE;
    }

    /**
     * Whether nothing more is to be done.
     *
     * @return true for {@link #RESOLVED}, {@link #UNRESOLVABLE} and {@link #INELIGIBLE}
     */
    public boolean isClosed() {
        return this == RESOLVED || this == UNRESOLVABLE || this == INELIGIBLE;
    }
}
