package io.github.renaksi.wire;

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
    String expected() {
        return shape.get().expected();
    }

    @Override
    String remedy(WireReader in) {
        return shape.get().remedy(in);
    }
}
