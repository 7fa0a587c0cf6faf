// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.review;

import io.github.renaksi.internal.Checks;

/**
 * A finding that was waived, with its reason: it is shown and does not count.
 *
 * @param finding the finding
 * @param waiver the waiver
 */
public record WaivedFinding(Finding finding, Waiver waiver) {

    // Checks that nothing is missing.
    public WaivedFinding {
        Checks.notNull(finding, "finding that is waived");
        Checks.notNull(waiver, "waiver of a finding");
    }
}
