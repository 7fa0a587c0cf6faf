// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No sentence is glued of pieces: words come whole, with holes, and a literal may only be split over lines. */
class NoGlueTest {

    private static final Path SOURCES = Path.of("src/main/java/io/github/renaksi");
    private static final Pattern SAYING = Pattern.compile("(?:\\bText\\.(?:of|format)|\\.(?:message|remedy))\\(");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|(?m)^\\s*//.*$", Pattern.DOTALL);
    private static final Pattern LITERAL = Pattern.compile("\"(?:\\\\.|[^\"\\\\])*+\"");

    /** A plus with something else than a literal on one of its sides. */
    private static final Pattern GLUE = Pattern.compile("\"\"\\s*\\+\\s*[^\"\\s]|[^\"\\s+]\\s*\\+\\s*\"\"");

    /** The calls that glue, without the words of their literals. */
    private static List<String> glued(String source) {
        String code = LITERAL.matcher(COMMENT.matcher(source).replaceAll("")).replaceAll("\"\"");
        List<String> glued = new ArrayList<>();
        Matcher call = SAYING.matcher(code);
        while (call.find()) {
            String arguments = code.substring(call.end(), end(code, call.end()));
            if (GLUE.matcher(arguments).find()) {
                glued.add(call.group() + arguments + ")");
            }
        }
        return glued;
    }

    private static int end(String code, int from) {
        int depth = 1;
        for (int i = from; i < code.length(); i++) {
            depth += code.charAt(i) == '(' ? 1 : code.charAt(i) == ')' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return code.length();
    }

    @Test
    void noTextIsGlued() throws IOException {
        List<String> glued = new ArrayList<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : (Iterable<Path>)
                    files.filter(it -> it.toString().endsWith(".java")).sorted()::iterator) {
                glued(Files.readString(file)).forEach(call -> glued.add(file.getFileName() + ": " + call));
            }
        }
        assertThat(glued).isEmpty();
    }

    @Test
    void glueIsFound() {
        assertThat(glued("Text.of(\"data per \" + day, \"as of \" + day)")).hasSize(1);
        assertThat(glued(".message(count + \" baris\", \"rows\")")).hasSize(1);
        assertThat(glued("Text.format(\"a (\"\n + \"b\", \"c\", Integer.toString(index + 1))"))
                .isEmpty();
        assertThat(glued("/* Text.of(\"a\" + b) */")).isEmpty();
    }
}
