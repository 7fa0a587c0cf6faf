// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.wire;

import io.github.renaksi.Problem;
import io.github.renaksi.ProblemCode;
import io.github.renaksi.Text;
import org.jspecify.annotations.Nullable;

/**
 * The form of one type as a key of a map, which is the name of a property. Only what is written as one text has one.
 *
 * @param <T> the type
 */
public final class KeyForm<T> {

    private final @Nullable ScalarShape<T> shape;
    private final Text problem;

    KeyForm(Class<T> type, Shape<T> shape) {
        this.shape = shape instanceof ScalarShape<T> scalar && scalar.isKey() ? scalar : null;
        this.problem = Text.format(
                "{0} tidak memiliki bentuk sebagai kunci peta; docs/json.md memuat jenis yang memilikinya",
                "{0} has no form as a key of a map; docs/json.md lists the types that have one", TypeNames.of(type));
    }

    /**
     * Reads a key.
     *
     * @param name the name of the property
     * @param pointer where it stands
     * @return the key
     * @throws WireException if it is not one
     */
    public T read(String name, String pointer) {
        if (shape == null) {
            throw WireException.at(pointer, Problem.of(ProblemCode.NO_FORM, problem));
        }
        return shape.read(new Name(name, pointer));
    }

    /**
     * Writes a key.
     *
     * @param key the key
     * @return the name of the property
     * @throws NoFormException if the type has no form as a key
     */
    public String write(T key) {
        if (shape == null) {
            throw new NoFormException(problem.english());
        }
        return shape.key(key);
    }

    /** A name as a document of nothing but its text. */
    private record Name(String text, String pointer) implements WireReader {

        @Override
        public Token token() {
            return Token.TEXT;
        }

        @Override
        public Token next() {
            return Token.END;
        }
    }
}
