// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.jackson.three;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.github.renaksi.wire.KeyForm;
import io.github.renaksi.wire.NoFormException;
import io.github.renaksi.wire.Shapes;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.exc.InvalidDefinitionException;
import tools.jackson.databind.ser.Serializers;
import tools.jackson.databind.ser.std.StdSerializer;

/** Finds how a type of the library's is written as a key of a map. */
final class KeySerializers extends Serializers.Base {

    @Override
    public @Nullable ValueSerializer<?> findSerializer(
            SerializationConfig config, JavaType type, BeanDescription.Supplier description, JsonFormat.Value format) {
        return of(type.getRawClass());
    }

    private static <T> @Nullable ValueSerializer<?> of(Class<T> type) {
        return Shapes.keyOf(type).map(form -> new KeySerializer<>(type, form)).orElse(null);
    }

    private static final class KeySerializer<T> extends StdSerializer<T> {

        private final KeyForm<T> form;

        KeySerializer(Class<T> type, KeyForm<T> form) {
            super(type);
            this.form = form;
        }

        @Override
        public void serialize(T key, JsonGenerator generator, SerializationContext context) {
            try {
                generator.writeName(form.write(key));
            } catch (NoFormException refused) {
                throw InvalidDefinitionException.from(
                        generator, refused.getMessage(), context.constructType(handledType()));
            }
        }
    }
}
