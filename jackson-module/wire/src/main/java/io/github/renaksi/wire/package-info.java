/**
 * The JSON form of the library's types, told once for every version of Jackson.
 *
 * <p>{@link io.github.renaksi.wire.Shapes} is the table: each type's property names, their kinds, which of them must be
 * there, how they are taken from a value and how a value is made of them. A {@link io.github.renaksi.wire.Shape} reads
 * from a {@link io.github.renaksi.wire.WireReader} and writes to a {@link io.github.renaksi.wire.WireWriter}; an
 * adapter for a version of Jackson implements these two and nothing else. Whatever is wrong in a document becomes a
 * {@link io.github.renaksi.wire.WireException} with its JSON Pointer.
 */
@NullMarked
package io.github.renaksi.wire;

import org.jspecify.annotations.NullMarked;
