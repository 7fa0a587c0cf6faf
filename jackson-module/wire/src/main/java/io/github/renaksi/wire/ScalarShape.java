// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.wire;

import io.github.renaksi.ProblemCode;
import io.github.renaksi.Text;
import io.github.renaksi.internal.Checks;
import io.github.renaksi.wire.WireReader.Token;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A value written as one token. */
final class ScalarShape<T> extends Shape<T> {

    /** Makes a value of a token's text; null where the text is not one. */
    interface Parse<T> {
        @Nullable
        T parse(String text);
    }

    /** Writes a value. */
    interface Write<T> {
        void write(T value, WireWriter out);
    }

    private static final Text QUOTE = Text.of(": tuliskan di antara tanda petik", ": put it in quotes");

    private final Text expected;
    private final Set<Token> tokens;
    private final Parse<T> parse;
    private final Write<T> write;
    private final @Nullable Function<T, String> key;

    private ScalarShape(
            Text expected, Set<Token> tokens, Parse<T> parse, Write<T> write, @Nullable Function<T, String> key) {
        this.expected = expected;
        this.tokens = tokens;
        this.parse = parse;
        this.write = write;
        this.key = key;
    }

    /** A value that is never a key of a map. */
    ScalarShape(Text expected, Set<Token> tokens, Parse<T> parse, Write<T> write) {
        this(expected, tokens, parse, write, null);
    }

    /** A value written as a text, which may be a key of a map too. */
    static <T> ScalarShape<T> ofText(Text expected, Parse<T> parse, Function<T, String> print) {
        return new ScalarShape<>(
                expected, Set.of(Token.TEXT), parse, (value, out) -> out.text(print.apply(value)), print);
    }

    /** The same, which may be a key of a map too, written like this. */
    ScalarShape<T> withKey(Function<T, String> print) {
        return new ScalarShape<>(expected, tokens, parse, write, print);
    }

    boolean isKey() {
        return key != null;
    }

    /** A value as a key of a map. */
    String key(T value) {
        if (key == null) {
            throw new AssertionError(expected.english() + " is no key");
        }
        return key.apply(value);
    }

    @Override
    public T read(WireReader in) {
        if (!tokens.contains(in.token())) {
            throw unexpected(in);
        }
        String text = in.text();
        if (text.length() > Limits.TEXT) {
            throw WireException.at(
                    in.pointer(),
                    Checks.problem(
                            ProblemCode.TOO_LONG,
                            "seharusnya %s paling banyak %d karakter, ditemukan %d",
                            "expected %s of at most %d characters, found %d",
                            expected,
                            Checks.limit(Limits.TEXT),
                            Checks.value(text.length())));
        }
        @Nullable T value = made(in, parse::parse, text);
        if (value == null) {
            throw unexpected(in);
        }
        return value;
    }

    @Override
    public void write(T value, WireWriter out) {
        write.write(value, out);
    }

    @Override
    Text expected() {
        return expected;
    }

    /** Years, codes and the like are texts, and easily written as numbers. */
    @Override
    Optional<Text> remedy(WireReader in) {
        boolean isText = tokens.contains(Token.TEXT);
        return switch (in.token()) {
            case DOUBTFUL -> isText && !tokens.contains(Token.NUMBER) ? Optional.of(QUOTE) : Optional.of(WRITE_AS_JSON);
            case NUMBER, TRUE, FALSE -> isText && isOne(in.text()) ? Optional.of(QUOTE) : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** A text that is none of those that may stand there. */
    @Override
    ProblemCode code(WireReader in) {
        return tokens.contains(in.token()) ? ProblemCode.UNKNOWN_VALUE : super.code(in);
    }

    private boolean isOne(String text) {
        try {
            return parse.parse(text) != null;
        } catch (IllegalArgumentException | ArithmeticException refused) {
            return false;
        }
    }
}
