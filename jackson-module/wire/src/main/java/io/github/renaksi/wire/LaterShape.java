// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.wire;

import io.github.renaksi.Text;
import java.util.Optional;
import java.util.function.Supplier;

/** A shape that is known only later, for a type that holds values of its own type. */
final class LaterShape<T> extends Shape<T> {

    private final Supplier<Shape<T>> shape;

    LaterShape(Supplier<Shape<T>> shape) {
        this.shape = shape;
    }

    @Override
    public T read(WireReader in) {
        return shape.get().read(in);
    }

    @Override
    public void write(T value, WireWriter out) {
        shape.get().write(value, out);
    }

    @Override
    Text expected() {
        return shape.get().expected();
    }

    @Override
    Optional<Text> remedy(WireReader in) {
        return shape.get().remedy(in);
    }
}
