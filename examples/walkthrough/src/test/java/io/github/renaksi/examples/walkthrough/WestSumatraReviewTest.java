// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.examples.walkthrough;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.renaksi.Language;
import io.github.renaksi.figure.FigureAudit;
import io.github.renaksi.figure.Ratio;
import io.github.renaksi.figure.TableAudit;
import io.github.renaksi.jackson.RenaksiJson;
import io.github.renaksi.plan.ActionPlan;
import io.github.renaksi.plan.Regulation;
import io.github.renaksi.review.Finding;
import io.github.renaksi.review.FindingGroup;
import io.github.renaksi.review.Place;
import io.github.renaksi.review.PlanReview;
import io.github.renaksi.review.ReviewResult;
import java.io.IOException;
import java.io.InputStream;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What the standard rules find in West Sumatra's plan: what a reader of the decree found before, as far as a plan's
 * data show it, and nothing that is untrue. The resource {@code catalogue.json} lists, by the reader's numbers, which
 * rule finds it where, or why no plan's data show it; then what the rules find beyond, and why that is true.
 */
class WestSumatraReviewTest {

    private static final Regulation GUIDELINE_2014 = new Regulation("PermenPANRB", "24", 2014);
    private static final Regulation GUIDELINE_2018 = new Regulation("PermenPANRB", "62", 2018);

    private final ActionPlan plan =
            RenaksiJson.mapper().readValue(Path.of("sumatera-barat-2022.json").toFile(), ActionPlan.class);
    private final JsonNode written =
            new JsonMapper().readTree(RenaksiJson.mapper().writeValueAsString(plan));
    private final ReviewResult result = PlanReview.standard()
            .withReplacedRegulations(Map.of(GUIDELINE_2014, GUIDELINE_2018))
            .review(plan);
    private final List<Finding> findings = result.findings();
    private final JsonNode catalogue = catalogue();

    WestSumatraReviewTest() throws IOException {}

    private static JsonNode catalogue() throws IOException {
        try (InputStream file =
                Objects.requireNonNull(WestSumatraReviewTest.class.getResourceAsStream("catalogue.json"))) {
            return new JsonMapper().readTree(file);
        }
    }

    private static String key(String rule, String pointer) {
        return rule + " " + pointer;
    }

    private static Stream<Place> places(Finding finding) {
        return Stream.concat(Stream.of(finding.place()), finding.related().stream());
    }

    private static Stream<String> texts(JsonNode array) {
        return IntStream.range(0, array.size()).mapToObj(i -> array.path(i).asText());
    }

    @Test
    void theCatalogueHasEveryEntryOfTheReaderAndTheOneThatWasMissed() {
        Set<String> entries = new LinkedHashSet<>();
        catalogue.path("entries").forEach(row -> entries.add(row.path("entry").asText()));

        assertThat(entries)
                .containsExactlyElementsOf(
                        Stream.concat(IntStream.rangeClosed(1, 48).mapToObj("S%02d"::formatted), Stream.of("beberapa"))
                                .toList());
        assertThat(catalogue.path("entries"))
                .allSatisfy(row -> assertThat(row.has("rule"))
                        .as("%s is found, or has its reason", row)
                        .isNotEqualTo(row.has("reason")));
    }

    @Test
    void eachEntryThatPlanDataShowIsFoundAtItsPlace() {
        Set<String> found = new HashSet<>();
        findings.forEach(finding -> places(finding).forEach(place -> found.add(key(finding.rule(), place.pointer()))));

        for (JsonNode row : catalogue.path("entries")) {
            String rule = row.path("rule").asText();
            assertThat(found)
                    .as(row.path("entry").asText())
                    .containsAll(texts(row.path("pointers"))
                            .map(pointer -> key(rule, pointer))
                            .toList());
        }
    }

    @Test
    void whatIsFoundIsAnEntryOrHasTheSentenceWhyItIsTrue() {
        Set<String> entries = new HashSet<>();
        for (JsonNode row : catalogue.path("entries")) {
            texts(row.path("pointers"))
                    .forEach(pointer -> entries.add(key(row.path("rule").asText(), pointer)));
        }
        Set<String> others = new LinkedHashSet<>();
        for (JsonNode row : catalogue.path("others")) {
            assertThat(row.path("why").asText()).isNotBlank();
            others.add(key(row.path("rule").asText(), row.path("pointer").asText()));
        }

        assertThat(findings.stream()
                        .map(finding -> key(finding.rule(), finding.place().pointer()))
                        .filter(finding -> !entries.contains(finding)))
                .containsExactlyElementsOf(others);
    }

    @Test
    void theseAreAllFindingsInTheirOrder() {
        assertThat(findings)
                .extracting(Finding::rule, finding -> finding.place().pointer())
                .containsExactly(
                        tuple("period-tables", "/tablePeriod"),
                        tuple("period-before-signing", "/decree/date"),
                        tuple("period-schedule", "/workPlan"),
                        tuple("marks-lost", "/preparation"),
                        tuple("marks-lost", "/workPlan"),
                        tuple("citation-titles", "/decree/citations/0/title"),
                        tuple("citation-titles", "/decree/citations/4/title"),
                        tuple("citation-replaced", "/decree/citations/11"),
                        tuple("declared-count", "/framework/1"),
                        tuple("rounding-differs", "/assessment/priorities"),
                        tuple("scale-undefined", "/assessment/instrument/scale"),
                        tuple("matrix-text", "/assessment/matrix/14/text"),
                        tuple("matrix-text", "/assessment/matrix/15/text"),
                        tuple("matrix-text", "/assessment/matrix/17/text"),
                        tuple("matrix-number", "/assessment/matrix"),
                        tuple("aspect-names", "/assessment/instrument/aspects/0/name"),
                        tuple("aspect-names", "/assessment/instrument/aspects/3/name"),
                        tuple("aspect-names", "/assessment/instrument/aspects/4/name"),
                        tuple("priority-tie", "/assessment/priorities/2"),
                        tuple("priority-label", "/assessment/priorities/3/label"),
                        tuple("priority-undecided", "/assessment/assessment"),
                        tuple("target-below-baseline", "/strategy/targets/1/values/2021"),
                        tuple("target-not-growing", "/strategy/targets/0/values/2024"),
                        tuple("target-not-growing", "/strategy/targets/1/values/2022"),
                        tuple("target-not-growing", "/strategy/targets/1/values/2023"),
                        tuple("baseline-unattainable", "/strategy/targets/1/baseline"),
                        tuple("baseline-rate", "/strategy/targets/1/baseline"),
                        tuple("baseline-volume", "/strategy/targets/0/baseline"),
                        tuple("code-level", "/groups/3/programs/0/activities/0/code"),
                        tuple("code-level", "/groups/3/programs/0/activities/1/code"),
                        tuple("code-duplicate", "/groups/3/programs/0/activities/0/code"),
                        tuple("workplan-missing", "/groups/1/programs/2/activities/0"),
                        tuple("workplan-missing", "/groups/1/programs/3"),
                        tuple("workplan-missing", "/groups/1/programs/3/activities/0"),
                        tuple("workplan-level", "/workPlan/rows/12/level"),
                        tuple("workplan-code", "/workPlan/rows/25/code"),
                        tuple("workplan-code", "/workPlan/rows/26/code"),
                        tuple("workplan-text", "/workPlan/rows/1/name"),
                        tuple("workplan-text", "/workPlan/rows/2/name"),
                        tuple("workplan-text", "/workPlan/rows/3/name"),
                        tuple("workplan-text", "/workPlan/rows/4/name"),
                        tuple("workplan-text", "/workPlan/rows/7/name"),
                        tuple("workplan-text", "/workPlan/rows/8/name"),
                        tuple("workplan-text", "/workPlan/rows/18/name"),
                        tuple("workplan-text", "/workPlan/rows/19/name"),
                        tuple("workplan-text", "/workPlan/rows/20/name"),
                        tuple("workplan-text", "/workPlan/rows/22/name"),
                        tuple("party-spelling", "/workPlan/rows/2/parties/0"),
                        tuple("indicator-without-target", "/indicators"),
                        tuple("term-spelling", "/assessment/priorities/2/reason"),
                        tuple("term-spelling", "/workPlan/rows/1/name"),
                        tuple("text-cut-off", "/definitions/6/text"),
                        tuple("text-cut-off", "/definitions/9/text"),
                        tuple("text-cut-off", "/assessment/matrix/8/text"),
                        tuple("text-cut-off", "/indicators/3/indicators/1/text"),
                        tuple("text-doubled", "/decree/citations/1/text"),
                        tuple("text-doubled", "/decree/citations/1/text"));
    }

    /** What a person has to do is less than what was found, and none of it is lost. */
    @Test
    void atMostThirtyGroupsHoldEveryFindingAtEveryPlace() {
        List<FindingGroup> groups = result.groups();
        assertThat(groups).hasSizeLessThanOrEqualTo(30);
        assertThat(groups.stream()
                        .flatMap(group -> group.findings().stream())
                        .flatMap(finding -> places(finding).map(place -> key(finding.rule(), place.pointer()))))
                .containsExactlyInAnyOrderElementsOf(findings.stream()
                        .flatMap(finding -> places(finding).map(place -> key(finding.rule(), place.pointer())))
                        .toList());
        assertThat(groups)
                .filteredOn(group -> !group.consequences().isEmpty())
                .extracting(
                        group -> group.lead().rule(),
                        group ->
                                group.consequences().stream().map(Finding::rule).toList())
                .containsExactly(
                        tuple("period-tables", List.of("period-before-signing", "period-schedule")),
                        tuple("code-level", List.of("workplan-code")),
                        tuple("code-level", List.of("workplan-code")));
    }

    @Test
    void everyPlaceIsInTheWrittenDocument() {
        assertThat(findings.stream().flatMap(WestSumatraReviewTest::places).map(Place::pointer))
                .allSatisfy(pointer -> assertThat(written.at(pointer).isMissingNode())
                        .as(pointer)
                        .isFalse());
    }

    @Test
    void whatStandsAtAPlaceIsWhatTheFindingSpeaksOf() {
        assertThat(Stream.of(
                                "/tablePeriod",
                                "/period",
                                "/decree/date",
                                "/workPlan/rows/7/years/marked/0",
                                "/framework/1/name",
                                "/assessment/counts/2/count",
                                "/assessment/matrix/6/number",
                                "/assessment/instrument/aspects/4/name",
                                "/scope/aspects/4/name",
                                "/assessment/priorities/3/label",
                                "/assessment/priorities/4/score",
                                "/strategy/targets/1/values/2021",
                                "/strategy/targets/0/values/2024",
                                "/strategy/targets/1/values/2022",
                                "/strategy/targets/1/values/2023",
                                "/strategy/targets/1/baseline/value",
                                "/strategy/targets/0/baseline/value",
                                "/groups/3/programs/0/activities/0/code",
                                "/groups/3/programs/0/code",
                                "/groups/1/programs/3/code",
                                "/workPlan/rows/12/level",
                                "/workPlan/rows/25/code",
                                "/workPlan/rows/2/parties/0",
                                "/workPlan/rows/25/parties/0")
                        .map(pointer -> written.at(pointer).asText()))
                .containsExactly(
                        "2021/2024",
                        "2022/2024",
                        "2022-09-22",
                        "2021",
                        "Komitmen",
                        "6",
                        "7.",
                        "Koordinasi dan Monev.",
                        "Aspek koordinasi dan monitoring evaluasi",
                        "Koordinasi, Monev Partisipasi",
                        "3",
                        "98",
                        "80",
                        "99",
                        "99",
                        "99",
                        "50",
                        "IV.1",
                        "IV.1",
                        "II.4",
                        "activity",
                        "IV.1.2",
                        "Kemenpan & RB",
                        "Kemenpan RB");
    }

    @Test
    void wordingsThatDifferAreThoseOfTheirTwoPlaces() {
        assertThat(findings)
                .filteredOn(finding ->
                        finding.rule().equals("workplan-text") || finding.rule().equals("workplan-code"))
                .hasSize(12)
                .allSatisfy(finding -> {
                    assertThat(finding.facts().get(0).value())
                            .isEqualTo(written.at(finding.related().get(0).pointer())
                                    .asText());
                    assertThat(finding.facts().get(1).value())
                            .isEqualTo(written.at(finding.place().pointer()).asText());
                });
    }

    @Test
    void findingsReadInIndonesianAndEnglish() {
        Set<String> shown = Set.of(
                "period-before-signing /decree/date",
                "period-schedule /workPlan",
                "citation-titles /decree/citations/4/title",
                "declared-count /framework/1",
                "rounding-differs /assessment/priorities",
                "priority-label /assessment/priorities/3/label",
                "target-below-baseline /strategy/targets/1/values/2021",
                "target-not-growing /strategy/targets/0/values/2024",
                "baseline-unattainable /strategy/targets/1/baseline",
                "baseline-volume /strategy/targets/0/baseline",
                "code-level /groups/3/programs/0/activities/0/code",
                "workplan-missing /groups/1/programs/2/activities/0",
                "workplan-missing /groups/1/programs/3",
                "workplan-level /workPlan/rows/12/level",
                "workplan-code /workPlan/rows/25/code",
                "term-spelling /workPlan/rows/1/name",
                "text-cut-off /definitions/9/text");

        assertThat(findings)
                .filteredOn(finding ->
                        shown.contains(key(finding.rule(), finding.place().pointer())))
                .extracting(
                        Finding::rule,
                        finding -> finding.place().pointer(),
                        finding -> finding.in(Language.INDONESIAN),
                        finding -> finding.in(Language.ENGLISH))
                .containsExactly(
                        tuple(
                                "period-before-signing",
                                "/decree/date",
                                "Tanggal keputusan: Keputusan ditetapkan pada 22 September 2022, ketika tahun 2021 dalam tabel sudah lewat. Saran perbaikan: Mulai tabel pada tahun penetapan atau nyatakan bahwa angka tahun sebelumnya adalah capaian.",
                                "Date of the decree: When it was signed on 22 September 2022, the year 2021 of the tables was over. Remedy: Begin the tables in the year of signing, or say that the figures of earlier years are results, not targets."),
                        tuple(
                                "period-schedule",
                                "/workPlan",
                                "Tabel 9: Dijadwalkan di luar periode 2022–2024: II.1.1 (2021), II.1.2 (2021), II.2.1 (2021), II.2.2 (2021). Saran perbaikan: Jadwalkan kegiatan itu dalam periode atau catat sebagai kegiatan yang sudah selesai.",
                                "Table 9: Scheduled outside the period 2022–2024: II.1.1 (2021), II.1.2 (2021), II.2.1 (2021), II.2.2 (2021). Remedy: Schedule the activities within the period, or record them as done."),
                        tuple(
                                "citation-titles",
                                "/decree/citations/4/title",
                                "Mengingat 4: Perpres 76 Tahun 2013 dikutip dengan 2 judul: \"Pengelolaan Pelayanan Publik\", \"Pengelolaan Pengaduan Pelayanan Publik\". Saran perbaikan: Gunakan judul resmi peraturan itu di semua tempat.",
                                "Mengingat 4: Perpres 76 Tahun 2013 is cited under 2 titles: \"Pengelolaan Pelayanan Publik\", \"Pengelolaan Pengaduan Pelayanan Publik\". Remedy: Use the official title of the regulation everywhere."),
                        tuple(
                                "declared-count",
                                "/framework/1",
                                "Bagian 2.1.2: Disebutkan 4 bagian Komitmen, tetapi yang diuraikan 3. Saran perbaikan: Lengkapi uraiannya atau sesuaikan jumlahnya.",
                                "Section 2.1.2: 4 parts of Komitmen are declared but 3 are listed. Remedy: Add what is missing or correct the number."),
                        tuple(
                                "rounding-differs",
                                "/assessment/priorities",
                                "Tabel 5: Tidak ada satu pun cara pembulatan yang menghasilkan angka Tabel 2 dan Tabel 5 sekaligus. Saran perbaikan: Gunakan satu cara pembulatan atau nyatakan cara masing-masing tabel.",
                                "Table 5: No single way of rounding gives the figures of both Table 2 and Table 5. Remedy: Round in one way, or say how each table is rounded."),
                        tuple(
                                "priority-label",
                                "/assessment/priorities/3/label",
                                "Tabel 5, baris 4: \"Partisipasi\" tampaknya awal dari \"Pemangku Kepentingan\" di baris berikutnya. Saran perbaikan: Pindahkan ke baris berikutnya.",
                                "Table 5, row 4: \"Partisipasi\" seems to be the beginning of \"Pemangku Kepentingan\" in the next row. Remedy: Move it to the next row."),
                        tuple(
                                "target-below-baseline",
                                "/strategy/targets/1/values/2021",
                                "Tabel 6, baris 2, tahun 2021: Target 98% lebih buruk daripada baseline 99% (tahun 2020). Saran perbaikan: Tetapkan target yang lebih baik daripada baseline atau perbaiki baseline.",
                                "Table 6, row 2, 2021: The target 98% is worse than the baseline 99% (2020). Remedy: Set a target that is better than the baseline, or correct the baseline."),
                        tuple(
                                "target-not-growing",
                                "/strategy/targets/0/values/2024",
                                "Tabel 6, baris 1, tahun 2024: Target 80 pengaduan tidak lebih baik daripada 2023 (80 pengaduan), padahal sasarannya \"meningkatnya jumlah pengaduan dari masyarakat\". Saran perbaikan: Tetapkan target yang terus membaik atau ubah rumusan sasaran.",
                                "Table 6, row 1, 2024: The target 80 complaints is no better than 2023 (80 complaints), though its objective is \"meningkatnya jumlah pengaduan dari masyarakat\". Remedy: Set targets that keep improving, or reword the objective."),
                        tuple(
                                "baseline-unattainable",
                                "/strategy/targets/1/baseline",
                                "Tabel 6, baris 2, baseline: 99% dari 50 tidak mungkin: 49/50 = 98%, 50/50 = 100%. Saran perbaikan: Periksa kedua baseline; mungkin berasal dari periode atau kanal yang berbeda.",
                                "Table 6, row 2, baseline: 99% of 50 is impossible: 49/50 = 98%, 50/50 = 100%. Remedy: Check both baselines; they may come from different periods or channels."),
                        tuple(
                                "baseline-volume",
                                "/strategy/targets/0/baseline",
                                "Tabel 6, baris 1, baseline: Baseline 50 pengaduan (tahun 2020), sedangkan Tabel 2 memberi 221 (rata-rata sebulan, periode tidak dinyatakan). Saran perbaikan: Nyatakan periode dan kanal keduanya; jika sama, samakan angkanya.",
                                "Table 6, row 1, baseline: The baseline is 50 complaints (2020) but Table 2 gives 221 (average of a month, period not stated). Remedy: State period and channel of both; where these are the same, make the figures agree."),
                        tuple(
                                "code-level",
                                "/groups/3/programs/0/activities/0/code",
                                "Tabel 7, kegiatan IV.1: Kode IV.1 terdiri atas 2 bagian, seharusnya 3. Saran perbaikan: Beri kode yang diawali kode induknya, misalnya IV.1.1.",
                                "Table 7, activity IV.1: The code IV.1 has 2 parts but should have 3. Remedy: Give it a code that begins with that of its parent, such as IV.1.1."),
                        tuple(
                                "workplan-missing",
                                "/groups/1/programs/2/activities/0",
                                "Tabel 7, kegiatan II.3.1: \"Sinergitas dan koordinasi pengawasan dengan Inspektorat dan Ombudsman\" tidak ada dalam rencana kerja sehingga tahun pelaksanaan dan pihak terkaitnya tidak diketahui. Saran perbaikan: Tambahkan barisnya dalam Tabel 9 atau hapus dari Tabel 7.",
                                "Table 7, activity II.3.1: \"Sinergitas dan koordinasi pengawasan dengan Inspektorat dan Ombudsman\" is not in the work plan, so its years and parties are unknown. Remedy: Add its row to Table 9, or remove it from Table 7."),
                        tuple(
                                "workplan-missing",
                                "/groups/1/programs/3",
                                "Tabel 7, program II.4: \"Penyusunan / penguatan panduan teknis\" tidak ada dalam rencana kerja. Saran perbaikan: Tambahkan barisnya dalam Tabel 9 atau hapus dari Tabel 7.",
                                "Table 7, program II.4: \"Penyusunan / penguatan panduan teknis\" is not in the work plan. Remedy: Add its row to Table 9, or remove it from Table 7."),
                        tuple(
                                "workplan-level",
                                "/workPlan/rows/12/level",
                                "Tabel 9, II.2.3: Butir ini tercantum sebagai program II.3 di Tabel 7, tetapi sebagai kegiatan II.2.3 di Tabel 9. Saran perbaikan: Beri tingkat dan kode yang sama di kedua tabel.",
                                "Table 9, II.2.3: This item is program II.3 in Table 7 but activity II.2.3 in Table 9. Remedy: Give it one level and code in both tables."),
                        tuple(
                                "workplan-code",
                                "/workPlan/rows/25/code",
                                "Tabel 9, IV.1.2: \"Pemantauan proses pengelolaan pengaduan\" berkode IV.1.2, sedangkan di Tabel 7 IV.1. Saran perbaikan: Gunakan kode yang sama di kedua tabel.",
                                "Table 9, IV.1.2: \"Pemantauan proses pengelolaan pengaduan\" has code IV.1.2 but IV.1 in Table 7. Remedy: Use the same code in both tables."),
                        tuple(
                                "term-spelling",
                                "/workPlan/rows/1/name",
                                "Tabel 9, I.1: Istilah ditulis dengan 2 cara: \"UICSGAR\" (Tabel 9, I.1), \"UI CSGAR\" (Tabel 9, II.1.1). Saran perbaikan: Seragamkan penulisannya.",
                                "Table 9, I.1: One term is spelt in 2 ways: \"UICSGAR\" (Table 9, I.1), \"UI CSGAR\" (Table 9, II.1.1). Remedy: Use one spelling everywhere."),
                        tuple(
                                "text-cut-off",
                                "/definitions/9/text",
                                "Bagian 1.2, angka 10: Teks tampak terpotong: berakhir dengan koma (\"…rima aduan, baik secara lisan, tertulis,\"). Saran perbaikan: Lengkapi teks atau gabungkan dengan lanjutannya.",
                                "Section 1.2, item 10: The text seems cut off: it ends with a comma (\"…rima aduan, baik secara lisan, tertulis,\"). Remedy: Complete the text, or join it with what follows."));
    }

    @Test
    void table5IsTruncatedAndTable2IsRoundedToTheNearest() {
        TableAudit table5 = TableAudit.of(List.of(
                new TableAudit.Row("Sumber Daya Manusia", Ratio.of(11, 5), "2,2"),
                new TableAudit.Row("Kelembagaan & Kebijakan", Ratio.of(5, 2), "2,5"),
                new TableAudit.Row("Pemanfaatan Data & Optimalisasi Aplikasi", Ratio.of(8, 3), "2,6"),
                new TableAudit.Row("Koordinasi, Monev Partisipasi", Ratio.of(8, 3), "2,6"),
                new TableAudit.Row("Pemangku Kepentingan", Ratio.of(3), "3")));
        TableAudit table2 = TableAudit.of(List.of(
                new TableAudit.Row("Pengaduan yang diselesaikan", Ratio.of(215, 221), "97,3%"),
                new TableAudit.Row("Pengaduan yang tidak dapat diselesaikan", Ratio.of(6, 221), "2,7%")));

        assertThat(table5.modesOfAll()).containsExactly(RoundingMode.DOWN, RoundingMode.FLOOR);
        assertThat(table5.unexplained()).isEmpty();
        assertThat(table2.modesOfAll())
                .containsExactly(RoundingMode.HALF_UP, RoundingMode.HALF_DOWN, RoundingMode.HALF_EVEN);
        assertThat(table2.unexplained()).isEmpty();
        assertThat(FigureAudit.of(Ratio.of(8, 3), "2,6").modes())
                .containsExactly(RoundingMode.DOWN, RoundingMode.FLOOR);
        assertThat(FigureAudit.of(Ratio.of(215, 221), "97,3%").modes())
                .containsExactly(
                        RoundingMode.UP,
                        RoundingMode.CEILING,
                        RoundingMode.HALF_UP,
                        RoundingMode.HALF_DOWN,
                        RoundingMode.HALF_EVEN);
        assertThat(FigureAudit.of(Ratio.of(6, 221), "2,7%").modes())
                .containsExactly(
                        RoundingMode.DOWN,
                        RoundingMode.FLOOR,
                        RoundingMode.HALF_UP,
                        RoundingMode.HALF_DOWN,
                        RoundingMode.HALF_EVEN);
    }
}
