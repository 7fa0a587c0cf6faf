// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.examples.walkthrough;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.renaksi.Language;
import io.github.renaksi.Region;
import io.github.renaksi.assessment.Assessment;
import io.github.renaksi.assessment.AssessmentResult;
import io.github.renaksi.assessment.Instrument;
import io.github.renaksi.assessment.PriorityProposals;
import io.github.renaksi.assessment.ScoringPolicy;
import io.github.renaksi.complaint.ComplaintRecord;
import io.github.renaksi.complaint.FlowTally;
import io.github.renaksi.jackson.RenaksiJson;
import io.github.renaksi.monitoring.MonitoringData;
import io.github.renaksi.monitoring.MonitoringPolicy;
import io.github.renaksi.plan.AchievementFormula;
import io.github.renaksi.plan.ActionPlan;
import io.github.renaksi.plan.PlanCode;
import io.github.renaksi.plan.ProgramGroup;
import io.github.renaksi.review.ReviewResult;
import io.github.renaksi.review.Severity;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadmeTest {

    private static final Path ROOT = Path.of("../..");

    private static String readme() throws IOException {
        return Files.readString(ROOT.resolve("README.md"));
    }

    /** The fenced blocks of one language. */
    private static List<String> blocks(String page, String language) {
        return Pattern.compile("^```" + language + "\\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE)
                .matcher(page)
                .results()
                .map(MatchResult::group)
                .map(block -> block.substring(block.indexOf('\n') + 1, block.lastIndexOf("```")))
                .toList();
    }

    @Test
    void theQuickStartHasTwoCommandsEachInABlockOfItsOwn() throws IOException {
        assertThat(blocks(readme(), "sh").subList(0, 2)).containsExactly("mvn -q -Pwalkthrough\n", "mvn verify\n");
    }

    @Test
    void theGateRunsTheSecondCommand() throws IOException {
        assertThat(Files.readString(ROOT.resolve(".ci/run")))
                .contains("mvn --batch-mode --no-transfer-progress verify");
    }

    @ParameterizedTest
    @CsvSource({
        "1, QuickStart, 1",
        "2, OwnInstrument, 1",
        "3, OwnInstrument, 2",
        "4, QuarterReport, 1",
        "5, MonthlyRates, 1",
        "6, QuarterReport, 3",
        "7, OwnReview, 1"
    })
    void theJavaSamplesAreCodeThatCompiles(int block, String type, int part) throws IOException {
        assertThat(withoutLayout(blocks(readme(), "java").get(block))).isEqualTo(withoutLayout(parts(type)[part]));
    }

    private static String[] parts(String type) throws IOException {
        return Files.readString(Path.of("src/main/java/io/github/renaksi/examples/walkthrough/" + type + ".java"))
                .split("// README\\n", -1);
    }

    @Test
    void theFirstSampleIsADocumentAProgramWithItsImportsAndWhatItPrints() throws IOException {
        assertThat(blocks(readme(), "json").get(0)).isEqualTo(Files.readString(Path.of("asesmen.json")));
        String[] parts = parts("FirstSteps");
        assertThat(withoutLayout(blocks(readme(), "java").get(0))).isEqualTo(withoutLayout(parts[1] + parts[3]));
        assertThat(printed(() -> FirstSteps.main(new String[0])))
                .isEqualTo(blocks(readme(), "text").get(0));
    }

    /** A program that may fail to read a file. */
    private interface Program {
        void run() throws IOException;
    }

    private static String printed(Program program) throws IOException {
        PrintStream console = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            program.run();
        } finally {
            System.setOut(console);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void theOwnInstrumentScores() {
        AssessmentResult result = OwnInstrument.result();
        assertThat(result.priorities().get(5)).hasToString("6. Sumber Daya Manusia 1,80");
        assertThat(result.priorities().get(5).reason()).contains("Belum ada pelatihan");
        assertThat(result.priorities().get(0)).hasToString("1=. Kebijakan dan Kelembagaan 1,00");
    }

    @Test
    void theMonthlyRatesAreOfAllOffices() {
        ComplaintRecord resolved = ComplaintRecord.builder()
                .category("aspirasi")
                .status("Selesai")
                .receivedOn(LocalDate.of(2024, 1, 2))
                .office("Dinsos")
                .build();
        assertThat(MonthlyRates.resolved(
                                List.of(resolved, resolved.withOffice("Bappeda"), resolved.withStatus("Proses")),
                                LocalDate.of(2024, 2, 1))
                        .explain(Language.INDONESIAN))
                .isEqualTo("diselesaikan 2 / diterima 3 = 2/3 → 66,7% "
                        + "(satu desimal, dibulatkan (5 ke atas); Januari 2024; data per 1 Februari 2024)");
    }

    @Test
    void theQuarterReportIsOfTheReferenceEdition() throws IOException {
        ActionPlan plan = QuarterReport.plan();
        assertThat(printed(() -> QuarterReport.report(plan, MonitoringData.NONE)))
                .isEqualTo("""
                        tidak dapat dihitung
                        (1/6 + 0 + 0) / 3 = 1/18 → 5,6% (satu desimal, dibulatkan (5 ke atas); \
                        2 dari 3 kegiatan belum dilaporkan, dihitung 0; data per 10 April 2025)
                        0 / 0
                        Dinas Kesehatan belum melaporkan kegiatan I.1.1 "Pelatihan bagi pimpinan dan pelaksana" untuk triwulan I tahun 2025.
                        Dinas Pendidikan belum melaporkan kegiatan I.1.1 "Pelatihan bagi pimpinan dan pelaksana" untuk triwulan I tahun 2025.
                        2 dari 3 laporan belum disampaikan oleh 2 perangkat daerah: Dinas Kesehatan (1), Dinas Pendidikan (1). \
                        Minta laporan perangkat daerah tersebut.
                        """);
    }

    @Test
    void theOwnReviewKeepsWhatIsWaived() throws IOException {
        ActionPlan plan = RenaksiJson.mapper()
                .readValue(Path.of("sumatera-barat-2022.json").toFile(), ActionPlan.class);
        ReviewResult result = OwnReview.review(plan);
        assertThat(result.findings("matrix-number")).isEmpty();
        assertThat(result.findings("scale-undefined").get(0).severity()).isEqualTo(Severity.ERROR);
        assertThat(result.findings("citation-replaced")).hasSize(1);
        assertThat(result.waived())
                .hasSize(1)
                .allSatisfy(waived -> assertThat(waived.finding().rule()).isEqualTo("party-spelling"));
    }

    @Test
    void theDocumentsOfTheJsonPageAreRead() throws IOException {
        List<String> documents = blocks(Files.readString(ROOT.resolve("docs/json.md")), "json");
        JsonMapper mapper = RenaksiJson.mapper();
        assertThat(mapper.readValue(documents.get(0), Assessment.class).region())
                .isEqualTo(Region.of("Provinsi", "Sumatera Barat").withCode("13"));
        assertThat(mapper.readValue(documents.get(1), Instrument.class).aspects())
                .hasSize(1);
        assertThat(mapper.readValue(documents.get(2), ScoringPolicy.class).proposal())
                .contains(PriorityProposals.lowest(3));
        ActionPlan plan = mapper.readValue(documents.get(3), ActionPlan.class);
        assertThat(plan.activity("sop").code()).contains(PlanCode.parse("II.2.2"));
        assertThat(plan.groups()).extracting(ProgramGroup::id).containsExactly("II");
        assertThat(mapper.readValue(mapper.writeValueAsString(plan), ActionPlan.class))
                .isEqualTo(plan);
        assertThat(mapper.readValue(documents.get(4), MonitoringData.class).reports())
                .hasSize(1);
        assertThat(mapper.readValue(documents.get(5), AchievementFormula.class).id())
                .isEqualTo("lower-is-better+zero-full-when-zero-was-aim+min-0%+max-120%");
        assertThat(mapper.readValue(documents.get(6), MonitoringPolicy.class).hierarchy())
                .hasSize(2);
        assertThat(mapper.readValue(documents.get(7), ComplaintRecord.class).category())
                .contains("aspirasi");
        assertThat(mapper.readValue(documents.get(8), FlowTally.class).closing())
                .isEqualTo(3);
    }

    private static String withoutLayout(String code) {
        return code.replaceAll("//[^\\n]*", "").replaceAll("\\s+", "");
    }

    @Test
    void theJavaSamplePrintsWhatTheReadmeSays() throws IOException {
        assertThat(printed(() -> QuickStart.main(new String[] {"sumatera-barat-2022.json"})))
                .isEqualTo(blocks(readme(), "text").get(2));
    }

    @Test
    void theExcerptIsWhatTheWalkthroughPrints() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Walkthrough.print(
                Path.of("sumatera-barat-2022.json"),
                Path.of("pemantauan-sumatera-barat.json"),
                Language.INDONESIAN,
                new PrintStream(bytes, true, StandardCharsets.UTF_8));
        assertThat(bytes.toString(StandardCharsets.UTF_8))
                .contains(blocks(readme(), "text").get(1));
    }

    @Test
    void theDependencyIsThisVersionOfThePublishedModules() throws IOException {
        String version = System.getProperty("renaksi.version");
        assertThat(blocks(readme(), "xml").get(0)).isEqualTo("""
                        <dependency>
                          <groupId>io.github.renaksi</groupId>
                          <artifactId>renaksi-jackson</artifactId>
                          <version>%s</version>
                        </dependency>
                        """.formatted(version));
        assertThat(Files.readString(ROOT.resolve("jackson-module/jackson2/pom.xml")))
                .contains("<artifactId>renaksi-jackson</artifactId>")
                .contains("<version>" + version + "</version>");
    }
}
