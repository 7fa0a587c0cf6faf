/**
 * The JSON form of the library's types, told once for every version of Jackson.
 *
 * <p>{@link io.github.renaksi.wire.Shapes} is the table: each type's properties, one line for each, with its name, its
 * shape, whether it must be there, the getter that takes it from a value and the setter that gives it to the builder. A
 * {@link io.github.renaksi.wire.Shape} reads from a {@link io.github.renaksi.wire.WireReader} and writes to a
 * {@link io.github.renaksi.wire.WireWriter}; an adapter for a version of Jackson implements these two and nothing else.
 * Whatever is wrong in a document becomes a {@link io.github.renaksi.wire.WireException} with its JSON Pointer.
 */
@NullMarked
package io.github.renaksi.wire;

import org.jspecify.annotations.NullMarked;
