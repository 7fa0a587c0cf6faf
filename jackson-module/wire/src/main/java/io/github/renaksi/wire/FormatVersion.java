// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.wire;

import io.github.renaksi.ProblemCode;
import io.github.renaksi.Text;
import io.github.renaksi.internal.Checks;
import io.github.renaksi.wire.WireReader.Token;
import java.util.Set;

/** The version of the form of documents, which those of their own bear before all else. */
final class FormatVersion {

    private static final int VERSION = 1;

    private static final Text EXPECTED = Text.of("versi format " + VERSION, "format version " + VERSION);

    private static final Shape<Integer> SHAPE = new ScalarShape<>(
            EXPECTED, Set.of(Token.NUMBER), FormatVersion::parse, (version, out) -> out.number(version));

    private FormatVersion() {}

    /** The property, which is written and checked, and which no value has. */
    static <T> Property<T, Integer> formatVersion() {
        return Property.required("formatVersion", SHAPE, document -> VERSION);
    }

    private static int parse(String number) {
        if (!number.equals(Integer.toString(VERSION))) {
            throw Checks.failure(
                    ProblemCode.UNKNOWN_VALUE,
                    "seharusnya %s, ditemukan %s",
                    "expected %s, found %s",
                    EXPECTED,
                    Checks.value(Shape.digits(number)));
        }
        return VERSION;
    }
}
