// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.jackson;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteCapability;
import io.github.renaksi.wire.WireWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;

/** A generator as the shapes see it. */
record GeneratorWriter(JsonGenerator generator) implements WireWriter {

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
