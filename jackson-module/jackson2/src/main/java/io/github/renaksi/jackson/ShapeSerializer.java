// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.jackson;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.github.renaksi.wire.NoFormException;
import io.github.renaksi.wire.Shape;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Writes one type by its shape. */
final class ShapeSerializer<T> extends StdSerializer<T> {

    private static final long serialVersionUID = 1L;

    private final transient Shape<T> shape;

    ShapeSerializer(Class<T> type, Shape<T> shape) {
        super(type);
        this.shape = shape;
    }

    @Override
    public void serialize(T value, JsonGenerator generator, SerializerProvider provider) throws IOException {
        try {
            shape.write(value, new GeneratorWriter(generator));
        } catch (UncheckedIOException unwritable) {
            throw unwritable.getCause();
        } catch (NoFormException refused) {
            throw InvalidDefinitionException.from(
                    generator, refused.getMessage(), provider.constructType(handledType()));
        }
    }

    /** Default typing does not reach into the library's types. */
    @Override
    public void serializeWithType(T value, JsonGenerator generator, SerializerProvider provider, TypeSerializer ignored)
            throws IOException {
        serialize(value, generator, provider);
    }
}
