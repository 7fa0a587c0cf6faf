package io.github.renaksi.jackson;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import io.github.renaksi.wire.Shape;
import io.github.renaksi.wire.WireException;
import io.github.renaksi.wire.WireReader;
import io.github.renaksi.wire.YamlScalar;
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
            throw failure(parser, wrong);
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
        throw failure(parser, shape.unexpected(new ParserReader(parser)));
    }

    private JsonMappingException failure(JsonParser parser, WireException wrong) {
        MismatchedInputException failure = MismatchedInputException.from(parser, handledType(), wrong.getMessage());
        failure.initCause(wrong);
        return failure;
    }

    /** A parser as the shapes see it. */
    private static final class ParserReader implements WireReader {

        private final JsonParser parser;

        /** YAML has anchors, and of the formats of texts only YAML. */
        private final boolean yaml;

        ParserReader(JsonParser parser) {
            this.parser = parser;
            this.yaml = parser.canReadObjectId();
        }

        @Override
        public Token token() {
            @Nullable JsonToken current = parser.currentToken();
            Token token = token(current);
            return yaml && current != null && current.isScalarValue() ? asked(() -> yamlToken(token)) : token;
        }

        @Override
        public Token next() {
            asked(parser::nextToken);
            return token();
        }

        private static Token token(@Nullable JsonToken token) {
            if (token == null) {
                return Token.END;
            }
            return switch (token) {
                case START_OBJECT -> Token.OBJECT_START;
                case END_OBJECT -> Token.OBJECT_END;
                case START_ARRAY -> Token.ARRAY_START;
                case END_ARRAY -> Token.ARRAY_END;
                case FIELD_NAME -> Token.NAME;
                case VALUE_STRING -> Token.TEXT;
                case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Token.NUMBER;
                case VALUE_TRUE -> Token.TRUE;
                case VALUE_FALSE -> Token.FALSE;
                case VALUE_NULL -> Token.NULL;
                case NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT -> Token.END;
            };
        }

        private Token yamlToken(Token parsed) throws IOException {
            long span = parser.currentLocation().getCharOffset()
                    - parser.currentTokenLocation().getCharOffset();
            return YamlScalar.token(parsed, parser.getText(), span, parser.getTypeId());
        }

        @Override
        public String text() {
            return asked(() -> {
                if (parser.currentToken() == JsonToken.VALUE_NUMBER_FLOAT
                        && parser.getNumberValueDeferred() instanceof Number number
                        && (number instanceof Double || number instanceof Float)) {
                    return WireReader.decimal(number, pointer());
                }
                return parser.getText();
            });
        }

        @Override
        public String pointer() {
            return parser.getParsingContext().pathAsPointer().toString();
        }

        private interface Question<A> {
            A ask() throws IOException;
        }

        private <A> A asked(Question<A> question) {
            try {
                return question.ask();
            } catch (JsonProcessingException malformed) {
                throw new UncheckedIOException(inOneLine(malformed));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }

        /** A parser's message may quote the document, whose characters may be anything. */
        private JsonProcessingException inOneLine(JsonProcessingException malformed) {
            String line = WireException.line(malformed.getOriginalMessage());
            if (line.equals(malformed.getOriginalMessage())) {
                return malformed;
            }
            JsonParseException readable = new JsonParseException(parser, line, malformed.getLocation());
            readable.setStackTrace(malformed.getStackTrace());
            return readable;
        }
    }
}
