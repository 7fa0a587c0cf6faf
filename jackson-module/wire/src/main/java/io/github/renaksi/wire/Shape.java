// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.wire;

import io.github.renaksi.Problem;
import io.github.renaksi.ProblemCode;
import io.github.renaksi.Text;
import io.github.renaksi.internal.Checks;
import io.github.renaksi.wire.WireReader.Token;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The form of one type in a document.
 *
 * @param <T> the type
 */
public abstract class Shape<T> {

    /** What is to be done about a number or a flag that not every YAML reads alike. */
    static final Text WRITE_AS_JSON = Text.of(": tuliskan seperti dalam JSON", ": write it as JSON does");

    private static final int MAX_DIGITS = 40;

    Shape() {}

    /** Takes each type with its shape. */
    public interface Visitor {

        /**
         * Takes one type.
         *
         * @param type the type
         * @param shape its shape
         * @param <T> the type
         */
        <T> void visit(Class<T> type, Shape<T> shape);
    }

    /**
     * Reads a value.
     *
     * @param in a document at the first token of the value; afterwards at its last
     * @return the value
     * @throws WireException if the document is not of this shape
     */
    public abstract T read(WireReader in);

    /**
     * Writes a value.
     *
     * @param value the value
     * @param out where to
     */
    public abstract void write(T value, WireWriter out);

    /** What stands in a message behind "expected". */
    abstract Text expected();

    /**
     * Refuses what stands at the current token.
     *
     * @param in the document
     * @return the exception, with what was found and what was expected
     */
    public WireException unexpected(WireReader in) {
        Text said = Text.format("seharusnya {0}, ditemukan {1}", "expected {0}, found {1}", expected(), found(in));
        Problem problem = Problem.of(
                code(in),
                remedy(in)
                        .map(remedy -> Text.format("{0}{1}", "{0}{1}", said, remedy))
                        .orElse(said));
        return WireException.at(
                in.pointer(), isScalar(in.token()) ? problem.withValue(Checks.brief(in.text())) : problem);
    }

    /** What kind of problem it is where something else stands than what is expected. */
    ProblemCode code(WireReader in) {
        return in.token() == Token.NULL ? ProblemCode.MISSING : ProblemCode.WRONG_KIND;
    }

    /** What stands in a message behind what was found, where there is something to say. */
    Optional<Text> remedy(WireReader in) {
        return Optional.empty();
    }

    private static boolean isScalar(Token token) {
        return switch (token) {
            case TEXT, NUMBER, NAME, TRUE, FALSE, DOUBTFUL, ALIAS -> true;
            default -> false;
        };
    }

    /** A shape of another type that is written as this one. */
    final <R> Shape<R> as(Function<T, R> make, Function<R, T> take) {
        Shape<T> inner = this;
        return new Shape<>() {
            @Override
            public R read(WireReader in) {
                return made(in, make, inner.read(in));
            }

            @Override
            public void write(R value, WireWriter out) {
                inner.write(take.apply(value), out);
            }

            @Override
            Text expected() {
                return inner.expected();
            }

            @Override
            ProblemCode code(WireReader in) {
                return inner.code(in);
            }

            @Override
            Optional<Text> remedy(WireReader in) {
                return inner.remedy(in);
            }
        };
    }

    /**
     * Makes a value of what was read. What a constructor refuses is refused at the current token, or where the object
     * or array stood that ends there.
     */
    static <A, R> R made(WireReader in, Function<A, R> make, A read) {
        try {
            return make.apply(read);
        } catch (IllegalArgumentException | IllegalStateException | ArithmeticException refused) {
            throw WireException.at(in.pointer(), refused);
        }
    }

    /** A number as a message shows it. */
    static String digits(String number) {
        return number.length() <= MAX_DIGITS ? number : Checks.quote(number);
    }

    private static Text found(WireReader in) {
        return switch (in.token()) {
            case OBJECT_START -> Text.of("objek", "an object");
            case ARRAY_START -> Text.of("larik", "an array");
            case TEXT -> Text.format("teks {0}", "the text {0}", Checks.quote(in.text()));
            case NUMBER -> Text.format("angka {0}", "the number {0}", digits(in.text()));
            case NAME -> Text.format("nama {0}", "the name {0}", Checks.quote(in.text()));
            case TRUE -> Text.of("true");
            case FALSE -> Text.of("false");
            case NULL -> Text.of("null");
            case DOUBTFUL ->
                Text.format(
                        "{0} tanpa tanda petik, yang tidak dibaca sama oleh setiap YAML",
                        "{0} without quotes, which not every YAML reads alike", Checks.quote(in.text()));
            case ALIAS ->
                Text.format(
                        "alias {0}, yang tidak diikuti: tuliskan artinya",
                        "the alias {0}, which is not followed: write what it means", Checks.quote("*" + in.text()));
            case FOREIGN ->
                Text.format(
                        "nilai {0}, yang tidak ada dalam JSON: gunakan teksnya",
                        "a value of {0}, which JSON does not have: put its text there", in.text());
            case OBJECT_END, ARRAY_END, END -> Text.of("kosong", "nothing");
        };
    }

    /** Passes over a value, however deep within bounds. */
    static void skip(WireReader in) {
        int depth = 0;
        @Nullable Token token = in.token();
        while (true) {
            switch (token) {
                case OBJECT_START, ARRAY_START -> depth++;
                case OBJECT_END, ARRAY_END -> depth--;
                case END ->
                    throw WireException.at(
                            in.pointer(),
                            Problem.of(
                                    ProblemCode.MALFORMED,
                                    Text.of("dokumen berakhir di tengah", "the document ends in the middle")));
                default -> {}
            }
            if (depth == 0) {
                return;
            }
            if (depth > Limits.DEPTH) {
                throw WireException.at(
                        in.pointer(),
                        Checks.problem(
                                ProblemCode.TOO_DEEP,
                                "bersarang lebih dari %d tingkat",
                                "nested deeper than %d levels",
                                Checks.limit(Limits.DEPTH)));
            }
            token = in.next();
        }
    }
}
