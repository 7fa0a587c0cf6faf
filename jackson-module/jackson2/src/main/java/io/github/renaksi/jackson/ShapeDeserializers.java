// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.jackson;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.Deserializers;
import io.github.renaksi.wire.Shapes;
import org.jspecify.annotations.Nullable;

/** Finds how a type of the library's is read; other types are left to the mapper. */
final class ShapeDeserializers extends Deserializers.Base {

    @Override
    public @Nullable JsonDeserializer<?> findBeanDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription description) {
        return of(type.getRawClass());
    }

    @Override
    public @Nullable JsonDeserializer<?> findEnumDeserializer(
            Class<?> type, DeserializationConfig config, BeanDescription description) {
        return of(type);
    }

    @Override
    public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
        return Shapes.of(type).isPresent();
    }

    private static <T> @Nullable JsonDeserializer<?> of(Class<T> type) {
        return Shapes.of(type)
                .map(shape -> new ShapeDeserializer<>(type, shape))
                .orElse(null);
    }
}
