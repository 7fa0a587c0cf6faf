// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A third language is one place more: no class but {@link Language} asks which language it is. */
class OneLanguageSwitchTest {

    private static final Pattern ASKED =
            Pattern.compile("[!=]=\\s*(?:Language\\.)?(?:INDONESIAN|ENGLISH)\\b|case (?:INDONESIAN|ENGLISH)\\b");

    private static List<String> asking(Path root) throws IOException {
        List<String> asking = new ArrayList<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : (Iterable<Path>) files.filter(it -> it.toString().endsWith(".java"))::iterator) {
                if (ASKED.matcher(Files.readString(file)).find()) {
                    asking.add(file.getFileName().toString());
                }
            }
        }
        return asking;
    }

    @Test
    void onlyLanguageAsksWhichLanguageItIs() throws IOException {
        // That Language itself is found shows that the check can fail.
        assertThat(asking(Path.of("src/main/java"))).containsExactly("Language.java");
    }
}
