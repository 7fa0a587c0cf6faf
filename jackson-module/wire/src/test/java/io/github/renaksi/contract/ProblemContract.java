// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.renaksi.InvalidInput;
import io.github.renaksi.Language;
import io.github.renaksi.Problem;
import io.github.renaksi.ProblemCode;
import io.github.renaksi.Region;
import io.github.renaksi.Text;
import io.github.renaksi.plan.WorkPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong in a document is data: a code, a value, a limit, a pointer, and a sentence in both languages. */
public abstract class ProblemContract implements Mappers {

    /** A contract, run by a subclass. */
    protected ProblemContract() {}

    private Problem problem(String json, Class<?> type) {
        return InvalidInput.problemsOf(catchThrowable(() -> read(json, type))).get(0);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        {"level": 1, "name": "Agam"}                  | wrong-kind       | /level | 1     | seharusnya teks, ditemukan angka 1: tuliskan di antara tanda petik
        {"level": null, "name": "Agam"}               | missing          | /level |       | seharusnya teks, ditemukan null
        {"level": "a", "nama": "Agam"}                | unknown-property | ``     | nama  | properti Region salah: tidak ada 'name'; tidak dikenal 'nama' (propertinya level, name, code)
        {"level": "a"}                                | missing          | ``     | name  | properti Region salah: tidak ada 'name' (propertinya level, name, code)
        {"level": "a", "name": "b", "name": "c"}      | not-unique       | ``     | name  | properti Region salah: dua kali 'name' (propertinya level, name, code)
        {"level": "a", "name": " "}                   | blank            | ``     |       | nama wilayah tidak boleh kosong
        []                                            | wrong-kind       | ``     |       | seharusnya objek (Region), ditemukan larik
        """)
    void aProblemSaysWhatIsWrongWhereInIndonesian(
            String json, String code, String pointer, String value, String indonesian) {
        Problem problem = problem(json, Region.class);

        assertThat(problem.code().id()).isEqualTo(code);
        assertThat(problem.pointer()).contains(pointer);
        assertThat(problem.value().orElse(null)).isEqualTo(value);
        assertThat(problem.in(Language.INDONESIAN)).isEqualTo(indonesian);
    }

    @Test
    void aBoundIsGivenAsItsLimit() {
        Problem problem = problem("{\"years\": [0], \"rows\": []}", WorkPlan.class);

        assertThat(problem.code()).isEqualTo(ProblemCode.OUT_OF_RANGE);
        assertThat(problem.pointer()).contains("/years/0");
        assertThat(problem.value()).contains("0");
        assertThat(problem.limit()).contains("1");
        assertThat(problem.in(Language.INDONESIAN)).isEqualTo("tahun harus dari 1 sampai 9999, diisi 0");
        assertThat(problem.in(Language.ENGLISH)).isEqualTo("year must be from 1 to 9999, was 0");
    }

    @Test
    void whatNoParserReadsIsAProblemToo() {
        Problem problem = problem("{\"level\": \"a\", \"name\": }", Region.class);

        assertThat(problem.code()).isEqualTo(ProblemCode.MALFORMED);
        assertThat(problem.pointer()).contains("/name");
        assertThat(problem.in(Language.INDONESIAN)).startsWith("dokumen tidak dapat dibaca: ");
    }

    @Test
    void theMessageIsTheEnglishSentenceBehindThePlace() {
        Throwable refused = catchThrowable(() -> read("{\"level\": \"a\", \"name\": 3}", Region.class));
        Problem problem = InvalidInput.problemsOf(refused).get(0);

        assertThat(message(refused)).isEqualTo("/name: " + problem.in(Language.ENGLISH));
        assertThat(refused).isInstanceOf(InvalidInput.class);
    }

    @Test
    void aProblemOfYamlIsTheSame() {
        Throwable refused = catchThrowable(() -> readYaml("level: provinsi\nname: 2025\n", Region.class));

        assertThat(InvalidInput.problemsOf(refused)).singleElement().satisfies(problem -> {
            assertThat(problem.pointer()).contains("/name");
            assertThat(problem.in(Language.INDONESIAN))
                    .isEqualTo("seharusnya teks, ditemukan angka 2025: tuliskan di antara tanda petik");
        });
    }

    @Test
    void aProblemIsWrittenInBothLanguages() throws Exception {
        Problem problem = Problem.of(ProblemCode.TOO_LONG, Text.of("terlalu panjang", "too long"))
                .withPointer("/name")
                .withValue("11")
                .withLimit("10");

        assertThat(write(problem))
                .isEqualTo("{\"code\":\"too-long\",\"pointer\":\"/name\",\"value\":\"11\",\"limit\":\"10\","
                        + "\"message\":{\"indonesian\":\"terlalu panjang\",\"english\":\"too long\"}}");
        assertThat(write(Problem.of(ProblemCode.BLANK, Text.of("kosong", "blank"))))
                .isEqualTo("{\"code\":\"blank\",\"message\":{\"indonesian\":\"kosong\",\"english\":\"blank\"}}");
        assertThat(read("\"not-an-id\"", ProblemCode.class)).isEqualTo(ProblemCode.NOT_AN_ID);
    }
}
