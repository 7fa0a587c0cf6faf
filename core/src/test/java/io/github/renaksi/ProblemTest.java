// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.renaksi.complaint.ComplaintRecord;
import io.github.renaksi.complaint.Deadlines;
import io.github.renaksi.figure.Ratio;
import io.github.renaksi.internal.Checks;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ProblemTest {

    private static Problem of(ThrowingCallable refused) {
        return catchThrowableOfType(InvalidInputException.class, refused).problem();
    }

    @Test
    void saysItselfInBothLanguagesWithCodeValueAndLimit() {
        Problem problem = of(() -> Checks.id("a b", "id of question '%s'", "sdm-1"));

        assertThat(problem.code()).isEqualTo(ProblemCode.NOT_AN_ID);
        assertThat(problem.value()).contains("a b");
        assertThat(problem.limit()).contains("64");
        assertThat(problem.pointer()).isEmpty();
        assertThat(problem.in(Language.ENGLISH))
                .isEqualTo("id of question 'sdm-1' must be 1 to 64 letters, digits, '.', '_' or '-' and begin with a "
                        + "letter or digit, was 'a b'");
        assertThat(problem.in(Language.INDONESIAN))
                .isEqualTo("id pertanyaan 'sdm-1' harus 1 sampai 64 huruf, angka, '.', '_', atau '-' dan diawali huruf "
                        + "atau angka, diisi 'a b'");
        assertThat(problem).hasToString("not-an-id: " + problem.in(Language.ENGLISH));
    }

    @Test
    void theMessageOfTheExceptionIsTheEnglishSentence() {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> Region.of("provinsi", " "))
                .withMessage("name of a region must not be blank")
                .satisfies(blank -> assertThat(blank.problem().in(Language.INDONESIAN))
                        .isEqualTo("nama wilayah tidak boleh kosong"));
    }

    @Test
    void theLimitIsTheOneThatWasNotKept() {
        assertThat(of(() -> Language.ENGLISH.monthName(13)).limit()).contains("12");
        assertThat(of(() -> Language.ENGLISH.monthName(0)).limit()).contains("1");
    }

    @Test
    void wordsWithinASentenceAreInItsLanguage() {
        Problem problem = of(() -> ComplaintRecord.builder()
                .category("aspirasi")
                .status("Selesai")
                .receivedOn(LocalDate.of(2024, 5, 2))
                .resolvedOn(LocalDate.of(2024, 5, 1))
                .office("Dinas Sosial")
                .build());

        assertThat(problem.in(Language.INDONESIAN))
                .isEqualTo("pengaduan perangkat daerah 'Dinas Sosial' tidak boleh diselesaikan sebelum diterima pada "
                        + "2024-05-02, diisi 2024-05-01");
        assertThat(of(() -> Checks.text("a\u0007", "name of a region")).in(Language.INDONESIAN))
                .isEqualTo("nama wilayah memuat karakter kendali (U+0007 pada indeks 1)");
    }

    @Test
    void whatCameFromOutsideIsCutAndPlain() {
        Problem problem = of(() -> Ratio.parse("9\u202e" + "x".repeat(1000)));

        assertThat(problem.code()).isEqualTo(ProblemCode.NOT_A_NUMBER);
        assertThat(problem.value().orElseThrow()).startsWith("9\\u{202E}xxx").hasSizeLessThan(70);
        assertThat(problem.in(Language.INDONESIAN)).hasSizeLessThanOrEqualTo(Checks.MAX_MESSAGE);
    }

    @Test
    void isFoundBehindOtherExceptions() {
        Problem problem = of(() -> new Deadlines(Map.of("a", 0)));

        assertThat(InvalidInput.problemsOf(new IllegalStateException(new InvalidInputException(problem))))
                .containsExactly(problem);
        assertThat(InvalidInput.problemsOf(new IllegalStateException("else"))).isEmpty();
    }

    @Test
    void hasWhatItIsGiven() {
        Problem problem = Problem.of(ProblemCode.INVALID, Text.of("salah", "wrong"))
                .withValue("3")
                .withLimit("2")
                .withPointer("/a/0");

        assertThat(problem.value()).contains("3");
        assertThat(problem.limit()).contains("2");
        assertThat(problem.pointer()).contains("/a/0");
        assertThat(problem).hasToString("/a/0 invalid: wrong").isNotEqualTo(problem.withPointer(""));
        assertThat(problem.withPointer(""))
                .isEqualTo(problem.withPointer(""))
                .hasSameHashCodeAs(problem.withPointer(""));
    }

    @Test
    void travelsWithItsException() throws IOException, ClassNotFoundException {
        InvalidInputException thrown = new InvalidInputException(
                Problem.of(ProblemCode.INVALID, Text.of("salah", "wrong")).withPointer("/a"));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(thrown);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(((InvalidInputException) in.readObject()).problem()).isEqualTo(thrown.problem());
        }
    }

    @Test
    void idsOfCodesAreInLowerCase() {
        assertThat(List.of(ProblemCode.values()).stream().map(ProblemCode::id).toList())
                .allMatch(id -> id.matches("[a-z]+(-[a-z]+)*"))
                .doesNotHaveDuplicates()
                .contains("not-an-id", "too-long", "missing", "out-of-range", "not-unique");
        assertThat(Optional.of(ProblemCode.TOO_LONG.toString())).contains("too-long");
    }

    @Test
    void everyCodeStandsInTheDocsAndNoOther() throws IOException {
        String docs = Files.readString(Path.of("../docs/json.md"));
        String section = docs.substring(docs.indexOf("### Problems as data"), docs.indexOf("## Which types"));

        assertThat(Pattern.compile("(?m)^\\| `([a-z-]+)` \\|")
                        .matcher(section)
                        .results()
                        .map(it -> it.group(1)))
                .containsExactlyElementsOf(
                        Stream.of(ProblemCode.values()).map(ProblemCode::id).toList());
    }
}
