// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.plan;

import io.github.renaksi.complaint.StatusClass;
import io.github.renaksi.internal.Checks;
import io.github.renaksi.internal.RecordStyle;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A row of the published general information (Table 2), as it is printed.
 *
 * @param label what the row counts, as it is printed
 * @param statusClass the class that it counts; empty where it counts all that were received
 * @param count the number (column JML), not negative
 * @param percent the share as it is printed (column %), {@code 97,3%}, if it is
 */
@RecordStyle
@Value.Builder
public record PublishedCount(String label, Optional<StatusClass> statusClass, long count, Optional<String> percent)
        implements WithPublishedCount {

    // Checks the texts, and that the number is not negative.
    public PublishedCount {
        label = Checks.text(label, "label of a published count");
        Checks.notNull(statusClass, "status of published count '%s'", label);
        Checks.notNegative(count, "published count '%s'", label);
        percent = Checks.optionalText(percent, "percentage of published count '%s'", label);
    }

    /**
     * A builder; label and count must be given.
     *
     * @return the builder
     */
    public static PublishedCountBuilder builder() {
        return new PublishedCountBuilder();
    }
}
