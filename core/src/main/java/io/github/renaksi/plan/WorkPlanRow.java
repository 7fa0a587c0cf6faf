// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.plan;

import io.github.renaksi.Marks;
import io.github.renaksi.internal.Checks;
import io.github.renaksi.internal.RecordStyle;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A row of the work plan (Table 9), as it is printed: a group, a program, or an activity with its years and parties.
 *
 * <p>The decree's work plan words and numbers some programs and activities otherwise than its table of programs; both
 * are kept, and the id says which is meant.
 *
 * @param level whether the row is printed as a group, a program or an activity
 * @param element the id of the group, program or activity of the table of programs that is meant, if one is
 * @param code the code it is printed with here, if any
 * @param name its name, as it is printed here
 * @param years the years that are marked (waktu), such as {@code 2021}; unknown unless given
 * @param parties who carries it out (pihak terkait), as they are printed
 * @param attributes a region's own fields
 */
@RecordStyle
@Value.Builder
public record WorkPlanRow(
        PlanLevel level,
        Optional<String> element,
        Optional<PlanCode> code,
        String name,
        Marks years,
        List<String> parties,
        Map<String, String> attributes)
        implements WithWorkPlanRow {

    // Checks id and texts.
    public WorkPlanRow {
        Checks.notNull(level, "level of a row of the work plan");
        element = Checks.optionalId(element, "element of a row of the work plan");
        Checks.notNull(code, "code of a row of the work plan");
        name = Checks.text(name, "name of a row of the work plan");
        Checks.notNull(years, "years of '%s' in the work plan", name);
        parties = Checks.texts(parties, "parties of '%s' in the work plan", name);
        attributes = Checks.textMap(attributes, "attributes of '%s' in the work plan", name);
    }

    /**
     * A builder with unknown years; level and name must be given.
     *
     * @return the builder
     */
    public static WorkPlanRowBuilder builder() {
        return new WorkPlanRowBuilder().years(Marks.unknown());
    }
}
