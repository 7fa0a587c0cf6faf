// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.jackson.three;

import io.github.renaksi.wire.NoFormException;
import io.github.renaksi.wire.Shape;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.exc.InvalidDefinitionException;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes one type by its shape. */
final class ShapeSerializer<T> extends StdSerializer<T> {

    private final Shape<T> shape;

    ShapeSerializer(Class<T> type, Shape<T> shape) {
        super(type);
        this.shape = shape;
    }

    @Override
    public void serialize(T value, JsonGenerator generator, SerializationContext context) {
        try {
            shape.write(value, new GeneratorWriter(generator));
        } catch (NoFormException refused) {
            throw InvalidDefinitionException.from(
                    generator, refused.getMessage(), context.constructType(handledType()));
        }
    }

    /** Default typing does not reach into the library's types. */
    @Override
    public void serializeWithType(
            T value, JsonGenerator generator, SerializationContext context, TypeSerializer ignored) {
        serialize(value, generator, context);
    }
}
