// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.wire;

import io.github.renaksi.wire.WireReader.Token;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a scalar of a YAML document is to the shapes. YAML 1.1, which Jackson 2 reads, takes {@code yes} for true and
 * {@code 010} for eight; Jackson 3 takes both for texts. What is not plainly one thing is {@link Token#DOUBTFUL},
 * whatever a parser makes of it, so that all read it alike: not at all.
 */
public final class YamlScalar {

    private static final String STRING = "tag:yaml.org,2002:str";

    /** Numbers as JSON has them, which every YAML reads alike. */
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][-+]?[0-9]+)?");

    /**
     * What some YAML takes for a flag, for nothing or for a number, and JSON does not: yes, ~, 010, 0x1F, 1_000, +3,
     * .5, .inf, and 1:30, which is ninety.
     */
    private static final Pattern DOUBTFUL = Pattern.compile(
            "yes|no|on|off|true|false|null|~"
                    + "|[-+]?(0[box][0-9a-f_]+|[0-9][0-9_:]*(\\.[0-9_]*)?(e[-+]?[0-9]+)?|\\.[0-9][0-9_]*(e[-+]?[0-9]+)?)"
                    + "|[-+]?\\.(inf|nan)",
            Pattern.CASE_INSENSITIVE);

    private YamlScalar() {}

    /**
     * The kind of a scalar.
     *
     * @param parsed what the parser takes it for
     * @param text its text
     * @param span how many characters it takes up in the document, with quotes; a text without them takes up no more
     *     than it has, and an alias one more than its name
     * @param tag its tag, null where it has none
     * @return its kind
     */
    public static Token token(Token parsed, String text, long span, @Nullable Object tag) {
        if (tag != null) {
            return tag.equals(STRING) ? parsed : Token.DOUBTFUL;
        }
        return switch (parsed) {
            case TRUE -> text.equals("true") ? parsed : Token.DOUBTFUL;
            case FALSE -> text.equals("false") ? parsed : Token.DOUBTFUL;
            case NULL -> text.isEmpty() || text.equals("null") ? parsed : Token.DOUBTFUL;
            case NUMBER -> NUMBER.matcher(text).matches() ? parsed : Token.DOUBTFUL;
            case TEXT -> textToken(text, span);
            default -> parsed;
        };
    }

    private static Token textToken(String text, long span) {
        long more = span - text.codePointCount(0, text.length());
        if (more == 0 && DOUBTFUL.matcher(text).matches()) {
            return Token.DOUBTFUL;
        }
        // A text that is folded from two lines may have lost one character too, and has a space.
        boolean alias = more == 1 && !text.isEmpty() && text.chars().noneMatch(Character::isWhitespace);
        return alias ? Token.ALIAS : Token.TEXT;
    }
}
