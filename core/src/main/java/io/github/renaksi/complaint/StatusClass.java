package io.github.renaksi.complaint;

/** The classes that the words of any status vocabulary are mapped to, and that rates are made of. */
public enum StatusClass {

    /** Received, and nothing done yet (belum diverifikasi, belum ditindaklanjuti). */
    PENDING,

    /** Verified or passed on, and not answered yet (terdisposisi). */
    IN_PROGRESS,

    /** Answered by the office, and still open (sudah ditindaklanjuti, dalam proses). */
    FOLLOWED_UP,

    /** Finished (selesai). */
    RESOLVED,

    /** Closed without a solution (tidak dapat diselesaikan). */
    UNRESOLVABLE,

    /** Nothing that the office must handle: spam, incomplete, outside its authority (bukan kewenangan). */
    INELIGIBLE,

    /** A status that the vocabulary does not have. Visible in every count, never dropped. */
    UNCLASSIFIED;

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
