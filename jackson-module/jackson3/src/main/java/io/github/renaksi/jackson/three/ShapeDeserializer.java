// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.jackson.three;

import io.github.renaksi.wire.Shape;
import io.github.renaksi.wire.WireException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.jsontype.TypeDeserializer;

/** Reads one type by its shape. */
final class ShapeDeserializer<T> extends StdDeserializer<T> {

    private final Shape<T> shape;

    ShapeDeserializer(Class<T> type, Shape<T> shape) {
        super(type);
        this.shape = shape;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) {
        try {
            return shape.read(new ParserReader(parser));
        } catch (WireException wrong) {
            throw new WrongDocumentException(parser, handledType(), wrong);
        }
    }

    /** Default typing does not reach into the library's types. */
    @Override
    public Object deserializeWithType(JsonParser parser, DeserializationContext context, TypeDeserializer ignored) {
        return deserialize(parser, context);
    }

    /**
     * Null in a user's own type is the user's affair, and so is what is absent, for which this is asked too, behind the
     * end of the object. A document that is nothing but null is refused.
     */
    @Override
    public @Nullable Object getNullValue(DeserializationContext context) {
        @Nullable JsonParser parser = context.getParser();
        if (parser == null
                || parser.currentToken() != JsonToken.VALUE_NULL
                || !parser.streamReadContext().inRoot()) {
            return null;
        }
        throw new WrongDocumentException(parser, handledType(), shape.unexpected(new ParserReader(parser)));
    }
}
