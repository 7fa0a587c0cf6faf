// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.jackson;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.ser.Serializers;
import io.github.renaksi.wire.Shapes;
import org.jspecify.annotations.Nullable;

/** Finds how a type of the library's is written; other types are left to the mapper. */
final class ShapeSerializers extends Serializers.Base {

    @Override
    public @Nullable JsonSerializer<?> findSerializer(
            SerializationConfig config, JavaType type, BeanDescription description) {
        return of(type.getRawClass());
    }

    private static <T> @Nullable JsonSerializer<?> of(Class<T> type) {
        return Shapes.of(type).map(shape -> new ShapeSerializer<>(type, shape)).orElse(null);
    }
}
