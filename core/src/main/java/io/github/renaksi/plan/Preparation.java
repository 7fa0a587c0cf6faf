// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.plan;

import io.github.renaksi.ProblemCode;
import io.github.renaksi.internal.Checks;
import java.util.List;
import java.util.function.Function;

/**
 * Who takes part in which step of preparing a plan (kegiatan penyusunan rencana aksi, Table 1).
 *
 * @param parties the parties, which are the columns of the table (pihak terkait), each once
 * @param steps the steps, which are its rows (kegiatan)
 */
public record Preparation(List<String> parties, List<PreparationStep> steps) {

    // Checks that no party occurs twice and that none is marked which is no column.
    public Preparation {
        parties = Checks.texts(parties, "parties of the preparation");
        Checks.unique(parties, Function.identity(), "parties of the preparation");
        steps = Checks.list(steps, "steps of the preparation");
        for (PreparationStep step : steps) {
            for (String party : step.parties().marked()) {
                if (!parties.contains(party)) {
                    throw Checks.failure(
                            ProblemCode.UNKNOWN_VALUE,
                            "pihak terkait langkah persiapan '%s' harus salah satu dari %s, ada '%s'",
                            "parties of preparation step '%s' must be among %s, had '%s'",
                            step.name(),
                            Checks.limit(parties),
                            Checks.value(party));
                }
            }
        }
    }
}
