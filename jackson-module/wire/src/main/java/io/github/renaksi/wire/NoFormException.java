// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.wire;

/** A value that has no form, and so is not written. */
public final class NoFormException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NoFormException(String problem) {
        super(problem);
    }
}
