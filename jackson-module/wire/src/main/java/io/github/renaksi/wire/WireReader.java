// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.wire;

import io.github.renaksi.ProblemCode;
import io.github.renaksi.internal.Checks;
import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/**
 * A document as a sequence of tokens, seen from the current one. Implemented by adapters, which let the exceptions of
 * their parser pass, unchecked.
 */
public interface WireReader {

    /** The kinds of token. */
    enum Token {
        /** An object begins. */
        OBJECT_START,
        /** An object ends. */
        OBJECT_END,
        /** An array begins. */
        ARRAY_START,
        /** An array ends. */
        ARRAY_END,
        /** The name of a property. */
        NAME,
        /** A text. */
        TEXT,
        /** A number. */
        NUMBER,
        /** True. */
        TRUE,
        /** False. */
        FALSE,
        /** Null. */
        NULL,
        /** A YAML scalar that not every YAML reads alike, such as yes and 010; its text is as it is written. */
        DOUBTFUL,
        /** A YAML alias; its text is the name of what it stands for. */
        ALIAS,
        /** What a tree holds and JSON does not have, such as a date or bytes; its text is the name of its class. */
        FOREIGN,
        /** The document is over. */
        END
    }

    /**
     * The current token.
     *
     * @return its kind
     */
    Token token();

    /**
     * Goes on to the next token.
     *
     * @return its kind
     */
    Token next();

    /**
     * The text of the current token: a name, a text, or a number as it is written.
     *
     * @return the text
     * @throws WireException if the token is a number that was rounded before it came here
     */
    String text();

    /**
     * Where the current token stands; behind the end of an object or array, where that stood.
     *
     * @return a JSON Pointer from the root of the document
     */
    String pointer();

    /**
     * What a tree holds that JSON does not have.
     *
     * @param held what it holds
     * @return its class
     */
    static String foreign(@Nullable Object held) {
        return held == null ? "no class" : held.getClass().getTypeName();
    }

    /**
     * The decimal of a tree or map that holds it in binary. One of up to 15 significant digits (of a float, six) can be
     * regained; what has more was perhaps rounded before it came here, and is refused.
     *
     * @param binary a {@code Double} or {@code Float}
     * @param in the document, which stands at it
     * @return the number in decimals without exponent, or what it is in place of a number
     * @throws WireException if the number has more digits
     */
    static String decimal(Number binary, WireReader in) {
        boolean single = binary instanceof Float;
        double value = binary.doubleValue();
        if (!Double.isFinite(value)) {
            return binary.toString();
        }
        BigDecimal decimal = new BigDecimal(value).round(new MathContext(single ? 6 : 15));
        boolean same = single ? decimal.floatValue() == binary.floatValue() : decimal.doubleValue() == value;
        boolean normal = value == 0 || Math.abs(value) >= (single ? Float.MIN_NORMAL : Double.MIN_NORMAL);
        if (!same || !normal) {
            throw WireException.at(
                    in.pointer(),
                    Checks.problem(
                            ProblemCode.TOO_EXACT,
                            "angka %s datang dalam biner dan mungkin sudah dibulatkan: "
                                    + "baca dengan USE_BIG_DECIMAL_FOR_FLOATS atau gunakan BigDecimal",
                            "the number %s came in binary, which may have rounded it: "
                                    + "read with USE_BIG_DECIMAL_FOR_FLOATS, or put a BigDecimal there",
                            Checks.value(binary)));
        }
        return decimal.stripTrailingZeros().toPlainString();
    }
}
