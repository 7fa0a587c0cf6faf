// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.wire;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One property of an object: its name, how it is read, how it is taken from a value and written, and what stands for it
 * where it is absent.
 *
 * @param <T> the type that has it
 * @param <V> what it is
 */
final class Property<T, V> {

    private interface Read<V> {
        V read(WireReader in);
    }

    private interface Write<T> {
        void write(T value, WireWriter out);
    }

    private final String name;
    private final Read<V> read;
    private final Write<T> write;
    private final @Nullable V absent;

    private Property(String name, Read<V> read, Write<T> write, @Nullable V absent) {
        this.name = name;
        this.read = read;
        this.write = write;
        this.absent = absent;
    }

    /** A property that must be there. */
    static <T, V> Property<T, V> required(String name, Shape<V> shape, Function<T, V> take) {
        return new Property<>(name, shape::read, (value, out) -> write(name, shape, take.apply(value), out), null);
    }

    /** A property that may be absent, which then has this value; it is not written where it has. */
    static <T, V> Property<T, V> absentAs(V absent, String name, Shape<V> shape, Function<T, V> take) {
        return new Property<>(
                name,
                shape::read,
                (value, out) -> {
                    V taken = take.apply(value);
                    if (!taken.equals(absent)) {
                        write(name, shape, taken, out);
                    }
                },
                absent);
    }

    /** A property that may be absent. */
    static <T, V> Property<T, Optional<V>> optional(String name, Shape<V> shape, Function<T, Optional<V>> take) {
        return new Property<>(
                name,
                in -> Optional.of(shape.read(in)),
                (value, out) -> {
                    Optional<V> taken = take.apply(value);
                    if (taken.isPresent()) {
                        write(name, shape, taken.get(), out);
                    }
                },
                Optional.empty());
    }

    /** A list that may be absent, which then is empty. */
    static <T, V> Property<T, List<V>> list(String name, Shape<V> element, Function<T, List<V>> take) {
        return absentAs(List.of(), name, ListShape.list(element), take);
    }

    private static <V> void write(String name, Shape<V> shape, V value, WireWriter out) {
        out.name(name);
        shape.write(value, out);
    }

    String name() {
        return name;
    }

    boolean isRequired() {
        return absent == null;
    }

    V read(WireReader in) {
        return read.read(in);
    }

    void write(T value, WireWriter out) {
        write.write(value, out);
    }

    /** What was read, or what stands for it where nothing was. */
    @SuppressWarnings("unchecked") // What a property has read is of its type.
    V of(@Nullable Object read) {
        @Nullable V value = read == null ? absent : (V) read;
        if (value == null) {
            throw new AssertionError("property " + name + " was required");
        }
        return value;
    }
}
