// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.internal;

/** A type that users must not see, for ArchitectureTest. */
public interface FaultyHelper {}
