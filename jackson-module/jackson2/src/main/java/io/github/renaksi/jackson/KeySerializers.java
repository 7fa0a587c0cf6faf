// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.jackson;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.ser.Serializers;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.github.renaksi.wire.KeyForm;
import io.github.renaksi.wire.NoFormException;
import io.github.renaksi.wire.Shapes;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Finds how a type of the library's is written as a key of a map. */
final class KeySerializers extends Serializers.Base {

    @Override
    public @Nullable JsonSerializer<?> findSerializer(
            SerializationConfig config, JavaType type, BeanDescription description) {
        return of(type.getRawClass());
    }

    private static <T> @Nullable JsonSerializer<?> of(Class<T> type) {
        return Shapes.keyOf(type).map(form -> new KeySerializer<>(type, form)).orElse(null);
    }

    private static final class KeySerializer<T> extends StdSerializer<T> {

        private static final long serialVersionUID = 1L;

        private final transient KeyForm<T> form;

        KeySerializer(Class<T> type, KeyForm<T> form) {
            super(type);
            this.form = form;
        }

        @Override
        public void serialize(T key, JsonGenerator generator, SerializerProvider provider) throws IOException {
            try {
                generator.writeFieldName(form.write(key));
            } catch (NoFormException refused) {
                throw InvalidDefinitionException.from(
                        generator, refused.getMessage(), provider.constructType(handledType()));
            }
        }
    }
}
