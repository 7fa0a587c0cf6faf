// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.jackson.three;

import io.github.renaksi.wire.WireWriter;
import java.math.BigDecimal;
import java.math.BigInteger;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteCapability;

/** A generator as the shapes see it. */
record GeneratorWriter(JsonGenerator generator) implements WireWriter {

    @Override
    public void objectStart() {
        generator.writeStartObject();
    }

    @Override
    public void objectEnd() {
        generator.writeEndObject();
    }

    @Override
    public void arrayStart() {
        generator.writeStartArray();
    }

    @Override
    public void arrayEnd() {
        generator.writeEndArray();
    }

    @Override
    public void name(String name) {
        generator.writeName(name);
    }

    @Override
    public void text(String text) {
        generator.writeString(text);
    }

    @Override
    public void number(long whole) {
        // As a mapper writes and a tree holds the same number.
        if (whole == (int) whole) {
            generator.writeNumber((int) whole);
        } else {
            generator.writeNumber(whole);
        }
    }

    @Override
    public void number(BigInteger whole) {
        generator.writeNumber(whole);
    }

    @Override
    public void number(BigDecimal decimal) {
        // A tree would refuse the digits, and a text would hold an exponent of the decimal.
        if (generator.has(StreamWriteCapability.CAN_WRITE_FORMATTED_NUMBERS)) {
            generator.writeNumber(decimal.toPlainString());
        } else {
            generator.writeNumber(decimal);
        }
    }

    @Override
    public void flag(boolean flag) {
        generator.writeBoolean(flag);
    }
}
