// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.wire;

import io.github.renaksi.ProblemCode;
import io.github.renaksi.Text;
import io.github.renaksi.internal.Checks;
import io.github.renaksi.wire.WireReader.Token;
import java.util.ArrayList;
import java.util.List;

/** An array of values of one shape. */
final class ListShape<E> extends Shape<List<E>> {

    private final Shape<E> element;
    private final int limit;

    private ListShape(Shape<E> element, int limit) {
        this.element = element;
        this.limit = limit;
    }

    static <E> Shape<List<E>> list(Shape<E> element) {
        return new ListShape<>(element, Limits.ELEMENTS);
    }

    /** What offices report, which may be more than any other list has. */
    static <E> Shape<List<E>> reported(Shape<E> element) {
        return new ListShape<>(element, Limits.REPORTED);
    }

    @Override
    public List<E> read(WireReader in) {
        if (in.token() != Token.ARRAY_START) {
            throw unexpected(in);
        }
        List<E> elements = new ArrayList<>();
        while (in.next() != Token.ARRAY_END) {
            if (elements.size() == limit) {
                throw WireException.at(
                        in.pointer(),
                        Checks.problem(
                                ProblemCode.TOO_MANY,
                                "larik paling banyak memiliki %d unsur",
                                "an array must have at most %d elements",
                                Checks.limit(limit)));
            }
            elements.add(element.read(in));
        }
        return elements;
    }

    @Override
    public void write(List<E> value, WireWriter out) {
        out.arrayStart();
        for (E each : value) {
            element.write(each, out);
        }
        out.arrayEnd();
    }

    @Override
    Text expected() {
        return Text.of("larik", "an array");
    }
}
