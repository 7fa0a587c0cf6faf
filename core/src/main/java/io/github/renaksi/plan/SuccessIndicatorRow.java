// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.plan;

import io.github.renaksi.internal.Checks;
import io.github.renaksi.internal.RecordStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The indicators of one group or program, a row of Table 8.
 *
 * @param number the number it is printed with, if any; in the decree it is not the number of the group
 * @param element the id of the group or program that the indicators are of
 * @param name the group or program as the row calls it
 * @param indicators its indicators
 */
@RecordStyle
@Value.Builder
public record SuccessIndicatorRow(
        Optional<String> number, String element, String name, List<SuccessIndicator> indicators)
        implements WithSuccessIndicatorRow {

    // Checks id and texts.
    public SuccessIndicatorRow {
        element = Checks.id(element, "group or program of a row of indicators");
        number = Checks.optionalText(number, "number of the indicators of '%s'", element);
        name = Checks.text(name, "name of '%s' in its row of indicators", element);
        indicators = Checks.list(indicators, "indicators of '%s'", element);
    }

    /**
     * A builder; element and name must be given.
     *
     * @return the builder
     */
    public static SuccessIndicatorRowBuilder builder() {
        return new SuccessIndicatorRowBuilder();
    }
}
