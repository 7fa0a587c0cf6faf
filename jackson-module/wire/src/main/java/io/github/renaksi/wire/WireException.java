// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.wire;

import io.github.renaksi.InvalidInput;
import io.github.renaksi.Language;
import io.github.renaksi.Problem;
import io.github.renaksi.ProblemCode;
import io.github.renaksi.Text;
import io.github.renaksi.internal.Checks;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What is wrong in a document, and where. */
public final class WireException extends RuntimeException implements InvalidInput {

    private static final long serialVersionUID = 1L;

    private static final Pattern LINE_BREAKS = Pattern.compile("[ \\t]*[\\r\\n][\\s]*");

    /** What is wrong, with its pointer. */
    private final Problem problem;

    private WireException(Problem problem, @Nullable Throwable cause) {
        super(line(place(problem.pointer().orElse("")) + ": " + problem.in(Language.ENGLISH)), cause);
        this.problem = problem;
    }

    /**
     * A problem at a place.
     *
     * @param pointer the JSON Pointer, empty for the root
     * @param problem the problem, what was found and what was expected
     * @return the exception
     */
    public static WireException at(String pointer, Problem problem) {
        return new WireException(problem.withPointer(pointer), null);
    }

    /** What a check refused, at a place. */
    static WireException at(String pointer, RuntimeException refused) {
        return new WireException(problem(refused).withPointer(pointer), refused);
    }

    private static Problem problem(RuntimeException refused) {
        return refused instanceof InvalidInput invalid
                ? invalid.problem()
                : Problem.of(ProblemCode.INVALID, Text.of(Checks.message(String.valueOf(refused.getMessage()))));
    }

    /**
     * What no parser can read.
     *
     * @param pointer the JSON Pointer, empty for the root
     * @param line what the parser says of it, in one line
     * @return the problem
     */
    public static Problem malformed(String pointer, String line) {
        return Problem.of(
                        ProblemCode.MALFORMED,
                        Text.format("dokumen tidak dapat dibaca: {0}", "the document cannot be read: {0}", line))
                .withPointer(pointer);
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

    @Override
    public List<Problem> problems() {
        return List.of(problem);
    }
}
