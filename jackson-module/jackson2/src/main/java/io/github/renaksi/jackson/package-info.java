/**
 * JSON and YAML with Jackson 2.
 *
 * <p>{@link io.github.renaksi.jackson.RenaksiJson#mapper()} is a ready mapper, strict and bounded. An application that
 * has a mapper of its own registers {@link io.github.renaksi.jackson.RenaksiModule}; whatever that mapper is set to,
 * the library's types keep their form.
 */
@NullMarked
package io.github.renaksi.jackson;

import org.jspecify.annotations.NullMarked;
