// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.jackson.three;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.github.renaksi.wire.Shapes;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.ser.Serializers;

/** Finds how a type of the library's is written; other types are left to the mapper. */
final class ShapeSerializers extends Serializers.Base {

    @Override
    public @Nullable ValueSerializer<?> findSerializer(
            SerializationConfig config, JavaType type, BeanDescription.Supplier description, JsonFormat.Value format) {
        return of(type.getRawClass());
    }

    @Override
    public @Nullable ValueSerializer<?> findEnumSerializer(
            SerializationConfig config, JavaType type, BeanDescription.Supplier description, JsonFormat.Value format) {
        return of(type.getRawClass());
    }

    @Override
    public @Nullable ValueSerializer<?> findExplicitPOJOSerializer(
            SerializationConfig config, JavaType type, BeanDescription.Supplier description, JsonFormat.Value format) {
        return of(type.getRawClass());
    }

    private static <T> @Nullable ValueSerializer<?> of(Class<T> type) {
        return Shapes.of(type).map(shape -> new ShapeSerializer<>(type, shape)).orElse(null);
    }
}
