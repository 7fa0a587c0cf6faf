// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.internal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * How Immutables writes the builder and the {@code with…} methods of a record.
 *
 * <p>The style stands on an annotation of our own, kept in source only: placed directly on a type it would stay in the
 * class file and make the compiler of a user who has no Immutables warn.
 */
@Value.Style(
        jdkOnly = true,
        depluralize = true,
        depluralizeDictionary = {"reason:reasons", "attributes:attributes"},
        allowedClasspathAnnotations = {Override.class})
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
public @interface RecordStyle {}
