// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.plan;

/** How far a plan has come (status). */
public enum PlanStatus {

    /** Being drafted (rancangan): number, date and signatory of the decree may be missing. */
    DRAFT,

    /** Signed and in force (ditetapkan). */
    SIGNED,

    /** Signed in place of an earlier edition (perubahan), which its {@link Edition} names. */
    AMENDED
}
