// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.plan;

import io.github.renaksi.internal.Checks;
import io.github.renaksi.internal.RecordStyle;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Programs that serve one aspect, or several (kelompok program), Table 7.
 *
 * @param id its id, which stays when code and name change
 * @param code the code it is printed with, if any
 * @param name its name, as it is printed
 * @param aspects the ids of the aspects that it is to improve
 * @param programs its programs, in their order
 * @param attributes a region's own fields
 */
@RecordStyle
@Value.Builder
public record ProgramGroup(
        String id,
        Optional<PlanCode> code,
        String name,
        List<String> aspects,
        List<Program> programs,
        Map<String, String> attributes)
        implements WithProgramGroup {

    // Checks ids and name.
    public ProgramGroup {
        id = Checks.id(id, "id of a program group");
        Checks.notNull(code, "code of program group '%s'", id);
        name = Checks.text(name, "name of program group '%s'", id);
        aspects = Checks.ids(aspects, "aspects of program group '%s'", id);
        programs = Checks.list(programs, "programs of program group '%s'", id);
        attributes = Checks.textMap(attributes, "attributes of program group '%s'", id);
    }

    /**
     * A builder; id and name must be given.
     *
     * @return the builder
     */
    public static ProgramGroupBuilder builder() {
        return new ProgramGroupBuilder();
    }

    /**
     * A group that serves one aspect, whose id is its code.
     *
     * @param code the code, as it is printed
     * @param name its name
     * @param aspect the id of the aspect that it is to improve
     * @param programs its programs
     * @return the group
     */
    public static ProgramGroup of(String code, String name, String aspect, Program... programs) {
        PlanCode printed = PlanCode.parse(code);
        return builder()
                .id(printed.toString())
                .code(printed)
                .name(Checks.notNull(name, "name of program group '%s'", printed))
                .addAspects(Checks.notNull(aspect, "aspect of program group '%s'", printed))
                .programs(Checks.list(programs, "programs of program group '%s'", printed))
                .build();
    }

    /**
     * The activities of its programs.
     *
     * @return the activities in their order
     */
    public List<Activity> activities() {
        return programs.stream()
                .flatMap(program -> program.activities().stream())
                .toList();
    }
}
