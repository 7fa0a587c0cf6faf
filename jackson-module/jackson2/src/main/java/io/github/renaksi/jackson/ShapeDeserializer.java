// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.jackson;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import io.github.renaksi.wire.Shape;
import io.github.renaksi.wire.WireException;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** Reads one type by its shape. */
final class ShapeDeserializer<T> extends StdDeserializer<T> {

    private static final long serialVersionUID = 1L;

    private final transient Shape<T> shape;

    ShapeDeserializer(Class<T> type, Shape<T> shape) {
        super(type);
        this.shape = shape;
    }

    @Override
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        try {
            return shape.read(new ParserReader(parser));
        } catch (WireException wrong) {
            throw new WrongDocumentException(parser, handledType(), wrong);
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
    }

    /** Default typing does not reach into the library's types. */
    @Override
    public Object deserializeWithType(JsonParser parser, DeserializationContext context, TypeDeserializer ignored)
            throws IOException {
        return deserialize(parser, context);
    }

    /**
     * Null in a user's own type is the user's affair, and so is what is absent, for which this is asked too, behind the
     * end of the object. A document that is nothing but null is refused.
     */
    @Override
    public @Nullable T getNullValue(DeserializationContext context) throws JsonMappingException {
        @Nullable JsonParser parser = context.getParser();
        if (parser == null
                || parser.currentToken() != JsonToken.VALUE_NULL
                || !parser.getParsingContext().inRoot()) {
            return null;
        }
        throw new WrongDocumentException(parser, handledType(), shape.unexpected(new ParserReader(parser)));
    }
}
