// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.wire;

import io.github.renaksi.Text;
import io.github.renaksi.wire.WireReader.Token;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A value written as one token or a list where it says no more than that, and as an object where it does: 3, or
 * {"value": 3, "note": "…"}.
 */
final class ShorthandShape<T> extends Shape<T> {

    private final Shape<T> brief;
    private final Predicate<T> isBrief;
    private final Shape<T> full;
    private final Set<Token> begins;

    ShorthandShape(Shape<T> brief, Predicate<T> isBrief, Shape<T> full) {
        this(EnumSet.of(Token.TEXT, Token.NUMBER), brief, isBrief, full);
    }

    private ShorthandShape(Set<Token> begins, Shape<T> brief, Predicate<T> isBrief, Shape<T> full) {
        this.begins = begins;
        this.brief = brief;
        this.isBrief = isBrief;
        this.full = full;
    }

    /** One whose brief form is a list. */
    static <T> ShorthandShape<T> ofList(Shape<T> brief, Predicate<T> isBrief, Shape<T> full) {
        return new ShorthandShape<>(EnumSet.of(Token.ARRAY_START), brief, isBrief, full);
    }

    @Override
    public T read(WireReader in) {
        if (in.token() == Token.OBJECT_START) {
            return full.read(in);
        }
        if (!begins.contains(in.token())) {
            throw unexpected(in);
        }
        return brief.read(in);
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
    Text expected() {
        return Text.format("{0} atau {1}", "{0} or {1}", brief.expected(), full.expected());
    }

    @Override
    Optional<Text> remedy(WireReader in) {
        return brief.remedy(in);
    }
}
