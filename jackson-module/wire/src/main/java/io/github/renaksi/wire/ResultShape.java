package io.github.renaksi.wire;

import java.util.function.BiConsumer;

/** A result: it is written for others to read, and never read back, since it is computed from its inputs. */
final class ResultShape<T> extends Shape<T> {

    private final String name;
    private final BiConsumer<T, WireWriter> write;

    ResultShape(String name, BiConsumer<T, WireWriter> write) {
        this.name = name;
        this.write = write;
    }

    static void property(WireWriter out, String name, String text) {
        property(out, name, Scalars.TEXT, text);
    }

    static <V> void property(WireWriter out, String name, Shape<V> shape, V value) {
        out.name(name);
        shape.write(value, out);
    }

    @Override
    public T read(WireReader in) {
        throw new WireException(
                in.pointer(),
                name + " is a result: it is computed from its inputs and never read from a document",
                null);
    }

    @Override
    public void write(T value, WireWriter out) {
        write.accept(value, out);
    }

    @Override
    String expected() {
        return "nothing (" + name + " is a result)";
    }
}
