package io.github.renaksi.wire;

/** A type of the library's that has no form: what it looks like inside is not left for a mapper to find. */
final class RefusedShape<T> extends Shape<T> {

    private final String problem;

    RefusedShape(Class<T> type) {
        this.problem = TypeNames.of(type) + " has no JSON form; docs/json.md lists the types that have one";
    }

    @Override
    public T read(WireReader in) {
        throw unexpected(in);
    }

    @Override
    public void write(T value, WireWriter out) {
        throw new NoFormException(problem);
    }

    @Override
    public WireException unexpected(WireReader in) {
        return new WireException(in.pointer(), problem, null);
    }

    @Override
    String expected() {
        return "nothing";
    }
}
