// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a record says of each of its components where that is null. */
public final class MissingComponents {

    private MissingComponents() {}

    /**
     * What is said of each component that is missing, primitive ones and those that may be null aside.
     *
     * @param complete a record that misses nothing
     * @return the message by name of the component, in their order
     * @throws ReflectiveOperationException if the record cannot be made anew
     */
    public static Map<String, String> refusals(Record complete) throws ReflectiveOperationException {
        RecordComponent[] components = complete.getClass().getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Constructor<?> constructor = complete.getClass().getDeclaredConstructor(types);
        Map<String, String> refusals = new LinkedHashMap<>();
        for (int missing = 0; missing < components.length; missing++) {
            if (types[missing].isPrimitive()) {
                continue;
            }
            @Nullable Object[] values = new Object[components.length];
            for (int i = 0; i < components.length; i++) {
                values[i] = i == missing ? null : components[i].getAccessor().invoke(complete);
            }
            try {
                constructor.newInstance(values);
            } catch (InvocationTargetException refused) {
                Throwable cause = Objects.requireNonNull(refused.getCause());
                assertThat(cause).isInstanceOf(NullPointerException.class);
                refusals.put(components[missing].getName(), Objects.requireNonNull(cause.getMessage()));
            }
        }
        return refusals;
    }
}
