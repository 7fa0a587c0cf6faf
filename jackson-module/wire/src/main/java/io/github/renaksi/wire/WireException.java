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
     * A message with its place in the text of the document.
     *
     * @param message a message in one line
     * @param line the line, from 1; less where it is not known, such as in a tree
     * @param column the column, from 1
     * @return the message, cut where there is no room for the place behind it
     */
    public static String at(String message, int line, int column) {
        if (line < 1) {
            return message;
        }
        String place = " (line " + line + ", column " + column + ")";
        int room = Checks.MAX_MESSAGE - place.length();
        if (message.length() <= room) {
            return message + place;
        }
        int end = Character.isHighSurrogate(message.charAt(room - 2)) ? room - 2 : room - 1;
        return message.substring(0, end) + "…" + place;
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
