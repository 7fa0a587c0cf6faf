// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.plan;

import io.github.renaksi.internal.Checks;
import io.github.renaksi.internal.RecordStyle;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A basic component of the framework of managing complaints (komponen dasar kerangka kerja, 2.1): values, commitment,
 * policy, resources, development and learning.
 *
 * @param id its id
 * @param name its name
 * @param declaredParts how many parts the text says it has ("Empat bagian"), if it does; it may err
 * @param parts the parts that it lists
 * @param attributes a region's own fields
 */
@RecordStyle
@Value.Builder
public record FrameworkComponent(
        String id,
        String name,
        Optional<Integer> declaredParts,
        List<FrameworkPart> parts,
        Map<String, String> attributes)
        implements WithFrameworkComponent {

    // Checks id and name, and that the number is not negative.
    public FrameworkComponent {
        id = Checks.id(id, "id of a framework component");
        name = Checks.text(name, "name of framework component '%s'", id);
        String component = id;
        Checks.notNull(declaredParts, "declared number of parts of framework component '%s'", id)
                .ifPresent(count ->
                        Checks.notNegative(count, "declared number of parts of framework component '%s'", component));
        parts = Checks.list(parts, "parts of framework component '%s'", id);
        attributes = Checks.textMap(attributes, "attributes of framework component '%s'", id);
    }

    /**
     * A builder; id and name must be given.
     *
     * @return the builder
     */
    public static FrameworkComponentBuilder builder() {
        return new FrameworkComponentBuilder();
    }
}
