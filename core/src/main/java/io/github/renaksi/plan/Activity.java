// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.plan;

import io.github.renaksi.TimePeriod;
import io.github.renaksi.figure.Ratio;
import io.github.renaksi.internal.Checks;
import io.github.renaksi.internal.RecordStyle;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.immutables.value.Value;

/**
 * What is done (kegiatan), a row of Table 7.
 *
 * @param id its id, which stays when code and name change; reports are made under it
 * @param code the code it is printed with, if any
 * @param name what is done, as it is printed
 * @param weight how much it counts in weighted progress, positive and at most 10<sup>19</sup>, a decimal of at most six
 *     places or a fraction with a denominator of at most 1,000; 1 unless given
 * @param outputs what it is to bring forth
 * @param budget whole rupiah by period, none negative
 * @param attributes a region's own fields
 */
@RecordStyle
@Value.Builder
public record Activity(
        String id,
        Optional<PlanCode> code,
        String name,
        Ratio weight,
        List<Output> outputs,
        @Value.NaturalOrder SortedMap<TimePeriod, Long> budget,
        Map<String, String> attributes)
        implements WithActivity {

    // Checks id, name and weight, and that no budget is negative.
    public Activity {
        id = Checks.id(id, "id of an activity");
        Checks.notNull(code, "code of activity '%s'", id);
        name = Checks.text(name, "name of activity '%s'", id);
        Checks.notNull(weight, "weight of activity '%s'", id);
        Checks.weight(weight.numerator(), weight.denominator(), "weight of activity '%s'", id);
        outputs = Checks.list(outputs, "outputs of activity '%s'", id);
        budget = Checks.sorted(budget, "budget of activity '%s'", id);
        for (Map.Entry<TimePeriod, Long> entry : budget.entrySet()) {
            Checks.notNegative(entry.getValue(), "budget of activity '%s' in %s", id, entry.getKey());
        }
        attributes = Checks.textMap(attributes, "attributes of activity '%s'", id);
    }

    /**
     * A builder with weight 1; id and name must be given.
     *
     * @return the builder
     */
    public static ActivityBuilder builder() {
        return new ActivityBuilder().weight(Ratio.ONE);
    }

    /**
     * An activity of weight 1 whose id is its code.
     *
     * @param code the code, as it is printed
     * @param name what is done
     * @return the activity
     */
    public static Activity of(String code, String name) {
        PlanCode printed = PlanCode.parse(code);
        return builder()
                .id(printed.toString())
                .code(printed)
                .name(Checks.notNull(name, "name of activity '%s'", printed))
                .build();
    }
}
