// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.plan;

/** The levels of the tree of programs. */
public enum PlanLevel {

    /** Group of programs (kelompok program). */
    GROUP,

    /** Program (program). */
    PROGRAM,

    /** Activity (kegiatan). */
    ACTIVITY
}
