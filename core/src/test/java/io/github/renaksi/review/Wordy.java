// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.review;

import io.github.renaksi.Marks;
import io.github.renaksi.Region;
import io.github.renaksi.plan.AchievementFormula;
import io.github.renaksi.plan.ActionPlan;
import io.github.renaksi.plan.Measure;
import io.github.renaksi.plan.Preparation;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Plans whose every text is another; ids, codes and marks stay. */
final class Wordy {

    private static final Set<String> IDS = Set.of(
            "id",
            "aspect",
            "aspects",
            "question",
            "element",
            "objective",
            "target",
            "denominator",
            "measure",
            "formula",
            "instrument",
            "edition",
            "supersedes",
            "code");

    private Wordy() {}

    static ActionPlan texts(ActionPlan plan, UnaryOperator<String> change) {
        return (ActionPlan) changed(plan, "plan", change);
    }

    private static Object changed(Object value, String name, UnaryOperator<String> change) {
        if (value instanceof String text) {
            return IDS.contains(name) ? text : change.apply(text);
        }
        if (value instanceof Optional<?> optional) {
            return optional.map(it -> changed(it, name, change));
        }
        if (value instanceof List<?> list) {
            return list.stream().map(it -> changed(it, name, change)).toList();
        }
        if (value instanceof Map<?, ?> map) {
            Map<Object, Object> copy = new LinkedHashMap<>();
            map.forEach((key, it) -> copy.put(key, changed(it, name, change)));
            return name.equals("values") || name.equals("budget") ? map : copy;
        }
        boolean kept = value instanceof Marks
                || value instanceof Region
                || value instanceof Preparation
                || value instanceof AchievementFormula
                || value instanceof Measure;
        return value instanceof Record row && !kept ? changed(row, change) : value;
    }

    private static Object changed(Record row, UnaryOperator<String> change) {
        RecordComponent[] components = row.getClass().getRecordComponents();
        @Nullable Object[] values = new Object[components.length];
        try {
            for (int i = 0; i < components.length; i++) {
                values[i] = changed(components[i].getAccessor().invoke(row), components[i].getName(), change);
            }
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return row.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException refused) {
            throw new LinkageError(row.getClass().getName(), refused);
        }
    }
}
