package io.github.renaksi.wire;

import io.github.renaksi.internal.Checks;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What is wrong in a document, and where. */
public final class WireException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final Pattern LINE_BREAKS = Pattern.compile("[ \\t]*[\\r\\n][\\s]*");

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
        super(line(place(pointer) + ": " + problem), cause);
        this.pointer = pointer;
    }

    /** A pointer as a message shows it. */
    static String place(String pointer) {
        return pointer.isEmpty() ? "document" : Checks.brief(pointer);
    }

    /**
     * A message in one line that reads as it stands.
     *
     * @param message a message, which may quote a document
     * @return it, cut where it is long; line breaks are spaces, and whatever else is not seen stands by its code
     */
    public static String line(String message) {
        return Checks.message(LINE_BREAKS.matcher(message).replaceAll(" ").strip());
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
