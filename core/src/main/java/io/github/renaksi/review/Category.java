// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.review;

/** What a finding is about (jenis). */
public enum Category {

    /** What the plan says: targets, figures, who does what (substansi). */
    SUBSTANCE,

    /** How it says it: codes, names, citations (bentuk). */
    FORM,

    /** What was lost on the way into the document: marks, ends of texts (penyalinan). */
    TRANSCRIPTION
}
