package io.github.renaksi.wire;

import java.util.function.Predicate;

/**
 * A value written as one token where it says no more than that, and as an object where it does: 3, or {"value": 3,
 * "note": "…"}.
 */
final class ShorthandShape<T> extends Shape<T> {

    private final Shape<T> brief;
    private final Predicate<T> isBrief;
    private final Shape<T> full;

    ShorthandShape(Shape<T> brief, Predicate<T> isBrief, Shape<T> full) {
        this.brief = brief;
        this.isBrief = isBrief;
        this.full = full;
    }

    @Override
    public T read(WireReader in) {
        return switch (in.token()) {
            case OBJECT_START -> full.read(in);
            case TEXT, NUMBER -> brief.read(in);
            default -> throw unexpected(in);
        };
    }

    @Override
    public void write(T value, WireWriter out) {
        if (isBrief.test(value)) {
            brief.write(value, out);
        } else {
            full.write(value, out);
        }
    }

    @Override
    String expected() {
        return brief.expected() + " or " + full.expected();
    }

    @Override
    String remedy(WireReader in) {
        return brief.remedy(in);
    }
}
