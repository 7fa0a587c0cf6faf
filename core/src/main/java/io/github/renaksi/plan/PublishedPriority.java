// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.plan;

import io.github.renaksi.internal.Checks;
import io.github.renaksi.internal.RecordStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A row of the published table of priorities (penentuan prioritas, Table 5), as it is printed. The order of the rows is
 * that of the table.
 *
 * @param aspect the id of the aspect in the instrument
 * @param label the aspect as the row calls it: the scan of the decree has {@code Koordinasi, Monev Partisipasi}
 * @param score the score as it is printed (column PRIORITAS), {@code 2,6}
 * @param reason the reason given (column ALASAN), if one is
 */
@RecordStyle
@Value.Builder
public record PublishedPriority(String aspect, String label, String score, Optional<String> reason)
        implements WithPublishedPriority {

    // Checks id and texts.
    public PublishedPriority {
        aspect = Checks.id(aspect, "aspect of a published priority");
        label = Checks.text(label, "label of published priority '%s'", aspect);
        score = Checks.text(score, "score of published priority '%s'", aspect);
        reason = Checks.optionalText(reason, "reason of published priority '%s'", aspect);
    }

    /**
     * A builder; aspect, label and score must be given.
     *
     * @return the builder
     */
    public static PublishedPriorityBuilder builder() {
        return new PublishedPriorityBuilder();
    }
}
