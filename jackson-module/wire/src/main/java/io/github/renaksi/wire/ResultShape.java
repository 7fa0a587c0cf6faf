// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.wire;

import io.github.renaksi.Problem;
import io.github.renaksi.ProblemCode;
import io.github.renaksi.Text;
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
        throw WireException.at(
                in.pointer(),
                Problem.of(
                        ProblemCode.NO_FORM,
                        Text.format(
                                "{0} adalah hasil: dihitung dari masukannya dan tidak pernah dibaca dari dokumen",
                                "{0} is a result: it is computed from its inputs and never read from a document",
                                name)));
    }

    @Override
    public void write(T value, WireWriter out) {
        write.accept(value, out);
    }

    @Override
    Text expected() {
        return Text.format("tidak ada ({0} adalah hasil)", "nothing ({0} is a result)", name);
    }
}
