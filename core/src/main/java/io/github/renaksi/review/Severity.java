package io.github.renaksi.review;

/** How grave a finding is (tingkat). */
public enum Severity {

    /** To be mended before signing (kesalahan). */
    ERROR,

    /** To be looked at before signing (peringatan). */
    WARNING,

    /** Worth knowing (catatan). */
    INFO
}
