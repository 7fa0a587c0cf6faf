package io.github.renaksi.jackson;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteCapability;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.github.renaksi.wire.Shape;
import io.github.renaksi.wire.WireWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;

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
        }
    }

    /** Default typing does not reach into the library's types. */
    @Override
    public void serializeWithType(T value, JsonGenerator generator, SerializerProvider provider, TypeSerializer ignored)
            throws IOException {
        serialize(value, generator, provider);
    }

    /** A generator as the shapes see it. */
    private record GeneratorWriter(JsonGenerator generator) implements WireWriter {

        @Override
        public void objectStart() {
            run(generator::writeStartObject);
        }

        @Override
        public void objectEnd() {
            run(generator::writeEndObject);
        }

        @Override
        public void arrayStart() {
            run(generator::writeStartArray);
        }

        @Override
        public void arrayEnd() {
            run(generator::writeEndArray);
        }

        @Override
        public void name(String name) {
            run(() -> generator.writeFieldName(name));
        }

        @Override
        public void text(String text) {
            run(() -> generator.writeString(text));
        }

        @Override
        public void number(long whole) {
            // As a mapper writes and a tree holds the same number.
            if (whole == (int) whole) {
                run(() -> generator.writeNumber((int) whole));
            } else {
                run(() -> generator.writeNumber(whole));
            }
        }

        @Override
        public void number(BigInteger whole) {
            run(() -> generator.writeNumber(whole));
        }

        @Override
        public void number(BigDecimal decimal) {
            // A tree would make a double of the digits, and a text an exponent of the decimal.
            if (generator.getWriteCapabilities().isEnabled(StreamWriteCapability.CAN_WRITE_FORMATTED_NUMBERS)) {
                run(() -> generator.writeNumber(decimal.toPlainString()));
            } else {
                run(() -> generator.writeNumber(decimal));
            }
        }

        @Override
        public void flag(boolean flag) {
            run(() -> generator.writeBoolean(flag));
        }

        private interface Step {
            void run() throws IOException;
        }

        private static void run(Step step) {
            try {
                step.run();
            } catch (IOException unwritable) {
                throw new UncheckedIOException(unwritable);
            }
        }
    }
}
