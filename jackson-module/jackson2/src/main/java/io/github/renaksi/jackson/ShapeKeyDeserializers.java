// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.jackson;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.deser.KeyDeserializers;
import io.github.renaksi.wire.KeyForm;
import io.github.renaksi.wire.Shapes;
import io.github.renaksi.wire.WireException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Finds how a type of the library's is read as a key of a map. */
final class ShapeKeyDeserializers implements KeyDeserializers {

    @Override
    public @Nullable KeyDeserializer findKeyDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription description) {
        return of(type.getRawClass());
    }

    private static <T> @Nullable KeyDeserializer of(Class<T> type) {
        return Shapes.keyOf(type)
                .map(form -> new ShapeKeyDeserializer<>(type, form))
                .orElse(null);
    }

    private static final class ShapeKeyDeserializer<T> extends KeyDeserializer {

        private final Class<T> type;
        private final KeyForm<T> form;

        ShapeKeyDeserializer(Class<T> type, KeyForm<T> form) {
            this.type = type;
            this.form = form;
        }

        @Override
        public Object deserializeKey(String name, DeserializationContext context) throws IOException {
            try {
                return form.read(
                        name,
                        context.getParser().getParsingContext().pathAsPointer().toString());
            } catch (WireException wrong) {
                throw new WrongDocumentException(context.getParser(), type, wrong);
            }
        }
    }
}
