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
    UNCLASSIFIED
}
