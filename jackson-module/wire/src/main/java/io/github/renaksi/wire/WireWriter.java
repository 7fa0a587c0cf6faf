// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.wire;

import java.math.BigDecimal;
import java.math.BigInteger;

/** Takes a document piece by piece. Implemented by adapters. */
public interface WireWriter {

    /** Begins an object. */
    void objectStart();

    /** Ends an object. */
    void objectEnd();

    /** Begins an array. */
    void arrayStart();

    /** Ends an array. */
    void arrayEnd();

    /**
     * Writes the name of a property.
     *
     * @param name the name
     */
    void name(String name);

    /**
     * Writes a text.
     *
     * @param text the text
     */
    void text(String text);

    /**
     * Writes a whole number.
     *
     * @param whole the number
     */
    void number(long whole);

    /**
     * Writes a whole number of any length.
     *
     * @param whole the number, beyond the range of {@code long}
     */
    void number(BigInteger whole);

    /**
     * Writes a number that is not whole: in a text without exponent, whatever the mapper is set to, and elsewhere as
     * the exact number.
     *
     * @param decimal the number
     */
    void number(BigDecimal decimal);

    /**
     * Writes true or false.
     *
     * @param flag which
     */
    void flag(boolean flag);
}
