// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.plan;

import io.github.renaksi.internal.Checks;
import io.github.renaksi.internal.RecordStyle;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Activities that belong together (program), Table 7.
 *
 * @param id its id, which stays when code and name change
 * @param code the code it is printed with, if any
 * @param name its name, as it is printed
 * @param activities its activities, in their order
 * @param attributes a region's own fields
 */
@RecordStyle
@Value.Builder
public record Program(
        String id, Optional<PlanCode> code, String name, List<Activity> activities, Map<String, String> attributes)
        implements WithProgram {

    // Checks id and name.
    public Program {
        id = Checks.id(id, "id of a program");
        Checks.notNull(code, "code of program '%s'", id);
        name = Checks.text(name, "name of program '%s'", id);
        activities = Checks.list(activities, "activities of program '%s'", id);
        attributes = Checks.textMap(attributes, "attributes of program '%s'", id);
    }

    /**
     * A builder; id and name must be given.
     *
     * @return the builder
     */
    public static ProgramBuilder builder() {
        return new ProgramBuilder();
    }

    /**
     * A program whose id is its code.
     *
     * @param code the code, as it is printed
     * @param name its name
     * @param activities its activities
     * @return the program
     */
    public static Program of(String code, String name, Activity... activities) {
        PlanCode printed = PlanCode.parse(code);
        return builder()
                .id(printed.toString())
                .code(printed)
                .name(Checks.notNull(name, "name of program '%s'", printed))
                .activities(Checks.list(activities, "activities of program '%s'", printed))
                .build();
    }
}
