// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.wire;

import io.github.renaksi.Problem;
import io.github.renaksi.ProblemCode;
import io.github.renaksi.Text;

/** A type of the library's that has no form: what it looks like inside is not left for a mapper to find. */
final class RefusedShape<T> extends Shape<T> {

    private final Text problem;

    RefusedShape(Class<T> type) {
        this.problem = Text.format(
                "{0} tidak memiliki bentuk JSON; docs/json.md memuat jenis yang memilikinya",
                "{0} has no JSON form; docs/json.md lists the types that have one", TypeNames.of(type));
    }

    @Override
    public T read(WireReader in) {
        throw unexpected(in);
    }

    @Override
    public void write(T value, WireWriter out) {
        throw new NoFormException(problem.english());
    }

    @Override
    public WireException unexpected(WireReader in) {
        return WireException.at(in.pointer(), Problem.of(ProblemCode.NO_FORM, problem));
    }

    @Override
    Text expected() {
        return Text.of("tidak ada", "nothing");
    }
}
