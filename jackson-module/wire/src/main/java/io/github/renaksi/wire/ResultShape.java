package io.github.renaksi.wire;

/** A result: it is written for others to read, and never read back, since it is computed from its inputs. */
final class ResultShape<T> extends Shape<T> {

    private final String name;
    private final ScalarShape.Write<T> write;

    ResultShape(String name, ScalarShape.Write<T> write) {
        this.name = name;
        this.write = write;
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
        write.write(value, out);
    }

    @Override
    String expected() {
        return "nothing (" + name + " is a result)";
    }
}
