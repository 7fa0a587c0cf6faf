// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.review;

/** Whether a finding is sure (kepastian). */
public enum Certainty {

    /** The plan contradicts itself or lacks something, whatever was meant (temuan). */
    FAULT,

    /** It may be right, and only its authors know (pertanyaan). */
    QUESTION
}
