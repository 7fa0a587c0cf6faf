// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermsTest {

    /** What takes the name of a thing: the checks, and the methods of others that hand names on to them. */
    private static final Pattern CALL = Pattern.compile(
            "\\b(?:(?:Checks|TallySpan|ClassCounts)\\."
                    + "(?!failure|problem|value|limit|quote|quoted|brief|cut|message|format|singleSpaced)\\w+|(?<![.\\w])(?:check|share|noSuch))\\(");

    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

    /** The names in a source: of each call the first text in quotes, which stands behind what is checked. */
    private static Set<String> names(String source) {
        Set<String> names = new TreeSet<>();
        Matcher call = CALL.matcher(source);
        while (call.find()) {
            Matcher literal = LITERAL.matcher(source.substring(call.end(), end(source, call.end())));
            if (literal.find()) {
                names.add(literal.group(1).replaceAll(" of $", "").strip());
            }
        }
        return names;
    }

    /** Where the parenthesis closes that opened before an index. */
    private static int end(String source, int from) {
        int depth = 1;
        for (int i = from; i < source.length(); i++) {
            char c = source.charAt(i);
            if (c == '"') {
                Matcher literal = LITERAL.matcher(source);
                i = literal.find(i) ? literal.end() - 1 : i;
            } else if (c == '(') {
                depth++;
            } else if (c == ')' && --depth == 0) {
                return i;
            }
        }
        return source.length();
    }

    private static Set<String> unknownIn(String source) {
        Set<String> unknown = new TreeSet<>(names(source));
        unknown.removeIf(name -> Terms.find(name).isPresent());
        return unknown;
    }

    @Test
    void everyNameOfEveryCheckIsKnownInIndonesian() throws IOException {
        Set<String> unknown = new TreeSet<>();
        List<String> names = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : (Iterable<Path>)
                    files.filter(it -> it.toString().endsWith(".java") && !it.endsWith("Checks.java"))::iterator) {
                String source = Files.readString(file);
                names.addAll(names(source));
                unknown.addAll(unknownIn(source));
            }
        }
        assertThat(unknown)
                .as("names that the table of Terms cannot translate: add each noun, or reword the name")
                .isEmpty();
        assertThat(names).hasSizeGreaterThan(500);
    }

    @Test
    void aNameWithoutItsNounIsFound() {
        assertThat(unknownIn("Checks.text(mood, \"mood of target '%s'\", id); Checks.id(id, \"id of a target\");"))
                .containsExactly("mood of target '%s'");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        unit of target '%s'                                     | satuan target '%s'
        name of a region                                        | nama wilayah
        each of evidence of an answer                           | setiap bukti jawaban
        key of attributes of activity '%s'                      | kunci atribut kegiatan '%s'
        '%s' in attributes of a plan                            | '%s' dalam atribut rencana aksi
        period of the report on activity '%s' by '%s'           | periode laporan kegiatan '%s' oleh '%s'
        number of a definition                                  | nomor definisi
        number of complaints of status '%s'                     | jumlah pengaduan status '%s'
        budget of activity '%s' in %s                           | anggaran kegiatan '%s' dalam %s
        what the realisation of target '%s' in %s is out of     | penyebut realisasi target '%s' dalam %s
        day on which a complaint of office '%s' was received    | tanggal pengaduan perangkat daerah '%s' diterima
        """)
    void aPossessorFollowsWithoutPreposition(String english, String indonesian) {
        assertThat(Terms.indonesian(english)).isEqualTo(indonesian);
    }

    @Test
    void holesStayInTheirOrder() throws IOException {
        Pattern hole = Pattern.compile("%[sd]");
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : (Iterable<Path>) files.filter(it -> it.toString().endsWith(".java"))::iterator) {
                for (String name : names(Files.readString(file))) {
                    assertThat(hole.matcher(Terms.indonesian(name)).results().map(it -> it.group()))
                            .as(name)
                            .containsExactlyElementsOf(hole.matcher(name)
                                    .results()
                                    .map(it -> it.group())
                                    .toList());
                }
            }
        }
    }
}
