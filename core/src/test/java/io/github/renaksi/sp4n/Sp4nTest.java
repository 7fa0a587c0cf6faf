// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.sp4n;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.renaksi.Citation;
import io.github.renaksi.Text;
import io.github.renaksi.assessment.Answer;
import io.github.renaksi.assessment.Aspect;
import io.github.renaksi.assessment.Assessment;
import io.github.renaksi.assessment.AssessmentQuestion;
import io.github.renaksi.assessment.AssessmentResult;
import io.github.renaksi.assessment.AssessmentScorer;
import io.github.renaksi.assessment.NotApplicablePolicy;
import io.github.renaksi.assessment.RatingScale;
import io.github.renaksi.assessment.Response;
import io.github.renaksi.assessment.UnansweredPolicy;
import io.github.renaksi.assessment.ValueBasis;
import io.github.renaksi.figure.Ratio;
import io.github.renaksi.figure.Rounding;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class Sp4nTest {

    private static final String TABLE_4 = "/io/github/renaksi/sp4n/tabel-4.csv";

    private static AssessmentQuestion question(String id) {
        return Sp4n.instrument().aspects().stream()
                .flatMap(aspect -> aspect.questions().stream())
                .filter(question -> question.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** The one letter by which the instrument departs from the scan: a space that it lost, and that Table 3 has. */
    private static String repaired(String scanned) {
        return scanned.replace("pembagian peranyang jelas", "pembagian peran yang jelas");
    }

    @ParameterizedTest
    @CsvFileSource(resources = TABLE_4)
    void everyQuestionReadsAsInTableFour(String aspect, String heading, int number, String scanned, int answer) {
        AssessmentQuestion question = question(aspect + "-" + number);

        assertThat(question.text()).isEqualTo(repaired(scanned));
        assertThat(question.number()).hasValue(number + ".");
        assertThat(question.weight()).isEqualTo(Ratio.ONE);
        assertThat(answer).isBetween(1, 4);
        assertThat(heading).isNotBlank();
    }

    @ParameterizedTest
    @CsvFileSource(resources = TABLE_4)
    void everyAspectIsNamedAsInTableFour(String aspect, String heading, int number) {
        assertThat(Sp4n.instrument().aspects())
                .filteredOn(each -> each.questions().contains(question(aspect + "-" + number)))
                .extracting(Aspect::id, Aspect::name)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(aspect, heading));
    }

    @Test
    void theOnlyDifferenceFromTheScanIsOneSpaceOfTheFirstQuestion() throws IOException {
        List<String> differing = rows().stream()
                .filter(row -> !question(row.get(0) + "-" + row.get(2)).text().equals(row.get(3)))
                .map(row -> row.get(0) + "-" + row.get(2))
                .toList();

        assertThat(differing).containsExactly("kelembagaan-1");
        assertThat(question("kelembagaan-1").text().replace("peran yang", "peranyang"))
                .isEqualTo(rows().get(0).get(3));
    }

    @Test
    void theQuestionsStandInTheOrderOfTableFour() throws IOException {
        assertThat(Sp4n.instrument().aspects().stream().flatMap(aspect -> aspect.questions().stream()))
                .extracting(AssessmentQuestion::id)
                .isEqualTo(rows().stream()
                        .map(row -> row.get(0) + "-" + row.get(2))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # Keputusan Gubernur Sumatera Barat 065-699-2022, Tabel 4
            kelembagaan, 6
            sdm, 5
            data, 3
            partisipasi, 3
            koordinasi, 3
            """)
    void everyAspectHasSoManyQuestions(String aspect, int questions) {
        assertThat(Sp4n.instrument().aspects())
                .filteredOn(each -> each.id().equals(aspect))
                .singleElement()
                .satisfies(each -> assertThat(each.questions()).hasSize(questions));
    }

    @Test
    void theInstrumentHasFiveAspectsAndTwentyQuestions() {
        assertThat(Sp4n.instrument().aspects()).hasSize(5);
        assertThat(Sp4n.instrument().aspects().stream()
                        .mapToInt(aspect -> aspect.questions().size())
                        .sum())
                .isEqualTo(20);
    }

    @Test
    void theScaleIsOneToFourWithoutAMeaning() {
        assertThat(Sp4n.instrument().scale()).isEqualTo(RatingScale.between(1, 4));
    }

    @Test
    void theInstrumentKnowsItsEditionAndSource() {
        assertThat(Sp4n.instrument().id()).isEqualTo("sp4n");
        assertThat(Sp4n.instrument().edition()).isEqualTo("2022");
        assertThat(Sp4n.instrument().citation())
                .hasValue(Citation.of("Keputusan Gubernur Sumatera Barat 065-699-2022", "Tabel 4"));
    }

    @Test
    void thePolicyIsThatOfTableFive() {
        assertThat(Sp4n.SUMATERA_BARAT_2022.id()).isEqualTo("sumatera-barat-2022");
        assertThat(Sp4n.SUMATERA_BARAT_2022.name()).isEqualTo(Text.of("Sumatera Barat 2022", "West Sumatra 2022"));
        assertThat(Sp4n.SUMATERA_BARAT_2022.citation())
                .hasValue(Citation.of("Keputusan Gubernur Sumatera Barat 065-699-2022", "Tabel 5"));
        assertThat(Sp4n.SUMATERA_BARAT_2022.scoreRounding()).isEqualTo(Rounding.of(1, RoundingMode.DOWN));
        assertThat(Sp4n.SUMATERA_BARAT_2022.rankingBasis()).isEqualTo(ValueBasis.EXACT);
        assertThat(Sp4n.SUMATERA_BARAT_2022.unanswered()).isEqualTo(UnansweredPolicy.REJECT);
        assertThat(Sp4n.SUMATERA_BARAT_2022.notApplicable()).isEqualTo(NotApplicablePolicy.EXCLUDE);
    }

    @Test
    void theAnswersOfTableFourGiveTableFive() throws IOException {
        Map<String, Answer> answers = new LinkedHashMap<>();
        for (List<String> row : rows()) {
            answers.put(row.get(0) + "-" + row.get(2), Answer.rated(Long.parseLong(row.get(4))));
        }
        AssessmentResult result = AssessmentScorer.of(Sp4n.instrument(), Sp4n.SUMATERA_BARAT_2022)
                .score(Assessment.builder(Sp4n.instrument())
                        .region(io.github.renaksi.Region.of("Provinsi", "Sumatera Barat"))
                        .date(LocalDate.of(2022, 9, 22))
                        .addResponse(Response.of(answers))
                        .build());

        assertThat(result.priorities())
                .extracting(priority -> priority.aspect().id() + " " + priority.score())
                .containsExactly("sdm 2,2", "kelembagaan 2,5", "data 2,6", "koordinasi 2,6", "partisipasi 3");
    }

    private static List<List<String>> rows() throws IOException {
        Pattern cell = Pattern.compile("\"([^\"]*)\"|([^,\"]+)");
        List<List<String>> rows = new ArrayList<>();
        try (InputStream in = Objects.requireNonNull(Sp4nTest.class.getResourceAsStream(TABLE_4));
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line :
                    reader.lines().filter(each -> !each.startsWith("#")).toList()) {
                List<String> row = new ArrayList<>();
                for (Matcher found = cell.matcher(line); found.find(); ) {
                    row.add(found.group(1) != null ? found.group(1) : found.group(2));
                }
                rows.add(row);
            }
        }
        return rows;
    }
}
