// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.jackson.three;

import io.github.renaksi.wire.KeyForm;
import io.github.renaksi.wire.Shapes;
import io.github.renaksi.wire.WireException;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.deser.KeyDeserializers;

/** Finds how a type of the library's is read as a key of a map. */
final class ShapeKeyDeserializers implements KeyDeserializers {

    @Override
    public @Nullable KeyDeserializer findKeyDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
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
        public Object deserializeKey(String name, DeserializationContext context) {
            try {
                return form.read(
                        name,
                        context.getParser().streamReadContext().pathAsPointer().toString());
            } catch (WireException wrong) {
                throw new WrongDocumentException(context.getParser(), type, wrong);
            }
        }
    }
}
