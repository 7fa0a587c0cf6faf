// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.jackson;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import io.github.renaksi.wire.WireReader;
import io.github.renaksi.wire.YamlScalar;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** A parser as the shapes see it. */
final class ParserReader implements WireReader {

    private final JsonParser parser;

    /** YAML has anchors, and of the formats of texts only YAML. */
    private final boolean yaml;

    private Token token;

    ParserReader(JsonParser parser) {
        this.parser = parser;
        this.yaml = parser.canReadObjectId();
        this.token = kind();
    }

    @Override
    public Token token() {
        return token;
    }

    @Override
    public Token next() {
        asked(parser::nextToken);
        token = kind();
        return token;
    }

    private Token kind() {
        @Nullable JsonToken current = parser.currentToken();
        Token kind = kind(current);
        return yaml && current != null && current.isScalarValue() ? asked(() -> yamlKind(kind)) : kind;
    }

    private static Token kind(@Nullable JsonToken token) {
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
            case VALUE_EMBEDDED_OBJECT -> Token.FOREIGN;
            case NOT_AVAILABLE -> Token.END;
        };
    }

    private Token yamlKind(Token parsed) throws IOException {
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
                return WireReader.decimal(number, this);
            }
            return token == Token.FOREIGN ? WireReader.foreign(parser.getEmbeddedObject()) : parser.getText();
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
            throw new UncheckedIOException(new MalformedDocumentException(parser, malformed));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
