package io.github.renaksi.wire;

import org.jspecify.annotations.Nullable;

/** What is wrong in a document, and where. */
public final class WireException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The JSON Pointer. */
    private final String pointer;

    /**
     * A problem at a place.
     *
     * @param pointer the JSON Pointer, empty for the root
     * @param problem the problem, what was found and what was expected
     * @param cause the check that failed, if one did
     */
    public WireException(String pointer, String problem, @Nullable Throwable cause) {
        super((pointer.isEmpty() ? "document" : pointer) + ": " + problem, cause);
        this.pointer = pointer;
    }

    /**
     * Where the problem is.
     *
     * @return the JSON Pointer, empty for the root
     */
    public String pointer() {
        return pointer;
    }
}
