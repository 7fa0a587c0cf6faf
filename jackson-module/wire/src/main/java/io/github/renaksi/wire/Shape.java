package io.github.renaksi.wire;

import io.github.renaksi.internal.Checks;
import io.github.renaksi.wire.WireReader.Token;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The form of one type in a document.
 *
 * @param <T> the type
 */
public abstract class Shape<T> {

    /** What is to be done about a number or a flag that not every YAML reads alike. */
    static final String WRITE_AS_JSON = "write it as JSON does";

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
    abstract String expected();

    /**
     * Refuses what stands at the current token.
     *
     * @param in the document
     * @return the exception, with what was found and what was expected
     */
    public WireException unexpected(WireReader in) {
        return new WireException(in.pointer(), "expected " + expected() + ", found " + found(in) + remedy(in), null);
    }

    /** What stands in a message behind what was found, where there is something to say. */
    String remedy(WireReader in) {
        return "";
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
            String expected() {
                return inner.expected();
            }

            @Override
            String remedy(WireReader in) {
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
            throw new WireException(in.pointer(), String.valueOf(refused.getMessage()), refused);
        }
    }

    /** A number as a message shows it. */
    static String digits(String number) {
        return number.length() <= MAX_DIGITS ? number : Checks.quote(number);
    }

    private static String found(WireReader in) {
        return switch (in.token()) {
            case OBJECT_START -> "an object";
            case ARRAY_START -> "an array";
            case TEXT -> "the text " + Checks.quote(in.text());
            case NUMBER -> "the number " + digits(in.text());
            case NAME -> "the name " + Checks.quote(in.text());
            case TRUE -> "true";
            case FALSE -> "false";
            case NULL -> "null";
            case DOUBTFUL -> Checks.quote(in.text()) + " without quotes, which not every YAML reads alike";
            case ALIAS -> "the alias " + Checks.quote("*" + in.text()) + ", which is not followed: write what it means";
            case FOREIGN -> "a value of " + in.text() + ", which JSON does not have: put its text there";
            case OBJECT_END, ARRAY_END, END -> "nothing";
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
                case END -> throw new WireException(in.pointer(), "the document ends in the middle", null);
                default -> {}
            }
            if (depth == 0) {
                return;
            }
            if (depth > Limits.DEPTH) {
                throw new WireException(in.pointer(), "nested deeper than " + Limits.DEPTH + " levels", null);
            }
            token = in.next();
        }
    }
}
