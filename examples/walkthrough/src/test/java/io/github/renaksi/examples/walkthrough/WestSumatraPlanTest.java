// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.examples.walkthrough;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.renaksi.Marks;
import io.github.renaksi.Region;
import io.github.renaksi.TimePeriod;
import io.github.renaksi.assessment.Answer;
import io.github.renaksi.assessment.AssessmentQuestion;
import io.github.renaksi.assessment.Instrument;
import io.github.renaksi.complaint.CompletionRates;
import io.github.renaksi.complaint.StatusClass;
import io.github.renaksi.jackson.RenaksiJson;
import io.github.renaksi.plan.ActionPlan;
import io.github.renaksi.plan.Activity;
import io.github.renaksi.plan.Consolidation;
import io.github.renaksi.plan.Decree;
import io.github.renaksi.plan.Direction;
import io.github.renaksi.plan.Edition;
import io.github.renaksi.plan.FrameworkComponent;
import io.github.renaksi.plan.MatrixRow;
import io.github.renaksi.plan.Measure;
import io.github.renaksi.plan.Objective;
import io.github.renaksi.plan.PlanCode;
import io.github.renaksi.plan.PlanLevel;
import io.github.renaksi.plan.PlanStatus;
import io.github.renaksi.plan.Preparation;
import io.github.renaksi.plan.Program;
import io.github.renaksi.plan.ProgramGroup;
import io.github.renaksi.plan.PublishedAssessment;
import io.github.renaksi.plan.PublishedCount;
import io.github.renaksi.plan.PublishedPriority;
import io.github.renaksi.plan.RegulationCitation;
import io.github.renaksi.plan.Scope;
import io.github.renaksi.plan.ScopeAspect;
import io.github.renaksi.plan.StrategicTarget;
import io.github.renaksi.plan.Strategy;
import io.github.renaksi.plan.SuccessIndicator;
import io.github.renaksi.plan.SuccessIndicatorRow;
import io.github.renaksi.plan.WorkPlan;
import io.github.renaksi.plan.WorkPlanRow;
import io.github.renaksi.sp4n.Sp4n;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.ObjIntConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The document of West Sumatra's plan says what its decree prints, Keputusan Gubernur Sumatera Barat 065-699-2022, in
 * the wording of its scan.
 */
class WestSumatraPlanTest {

    private final ActionPlan plan = read("sumatera-barat-2022.json", ActionPlan.class);
    private final PublishedAssessment published = plan.assessment().orElseThrow();
    private final Instrument instrument = published.instrument().orElseThrow();
    private final Strategy strategy = plan.strategy();
    private final WorkPlan workPlan = plan.workPlan().orElseThrow();
    private final JsonNode printed = printed();

    WestSumatraPlanTest() throws IOException {}

    private static <T> T read(String file, Class<T> type) throws IOException {
        return RenaksiJson.mapper().readValue(Path.of(file).toFile(), type);
    }

    /** What was read off the scan, table by table. */
    private static JsonNode printed() throws IOException {
        try (InputStream tables =
                Objects.requireNonNull(WestSumatraPlanTest.class.getResourceAsStream("decree-tables.json"))) {
            return new JsonMapper().readTree(tables);
        }
    }

    /** A cell where the document differs from the decree. */
    private record Difference(String cell, String printed, String found) {}

    /** The cells of decree and document by their names; one that only either has is a difference too. */
    private static final class Cells {

        private final Map<String, String> printed = new LinkedHashMap<>();
        private final Map<String, String> found = new LinkedHashMap<>();

        void printed(String cell, JsonNode text) {
            if (!text.isNull() && !text.isMissingNode()) {
                printed(cell, text.asText());
            }
        }

        void printed(String cell, Object text) {
            put(printed, cell, text);
        }

        void found(String cell, Optional<?> text) {
            text.ifPresent(it -> found(cell, it));
        }

        void found(String cell, Object text) {
            put(found, cell, text);
        }

        private static void put(Map<String, String> cells, String cell, Object text) {
            assertThat(cells.put(cell, text.toString()))
                    .as("another cell named %s", cell)
                    .isNull();
        }

        int size() {
            return printed.size();
        }

        List<Difference> differences() {
            Set<String> names = new LinkedHashSet<>(printed.keySet());
            names.addAll(found.keySet());
            return names.stream()
                    .map(cell -> new Difference(
                            cell, printed.getOrDefault(cell, "no such cell"), found.getOrDefault(cell, "no such cell")))
                    .filter(cell -> !cell.printed().equals(cell.found()))
                    .toList();
        }
    }

    private static <T> void numbered(Iterable<T> rows, ObjIntConsumer<T> row) {
        int number = 1;
        for (T it : rows) {
            row.accept(it, number++);
        }
    }

    @Test
    void everyCellIsAsItIsPrintedButForASpaceThatTheScanLost() {
        Cells cells = new Cells();
        decree(cells);
        definitions(cells);
        scope(cells);
        framework(cells);
        table1(cells);
        table2(cells);
        table3(cells);
        table4(cells);
        table5(cells);
        goalAndObjectives(cells);
        table6(cells);
        table7(cells);
        table8(cells);
        table9(cells);

        assertThat(cells.differences())
                .containsExactly(new Difference(
                        "Table 4, kelembagaan-1, text",
                        "Sistem pengelolaan pengaduan didukung oleh pembagian peranyang jelas "
                                + "diantara pimpinan, pengawas dan level operasional",
                        "Sistem pengelolaan pengaduan didukung oleh pembagian peran yang jelas "
                                + "diantara pimpinan, pengawas dan level operasional"));
        assertThat(cells.size()).isEqualTo(756);
    }

    private void decree(Cells cells) {
        JsonNode head = printed.path("decree");
        Decree decree = plan.decree();
        // Capitals, and spaces around the hyphens of the number, are how the head is set.
        cells.printed("decree, form", head.path("form"));
        cells.found("decree, form", decree.form().toUpperCase(Locale.ROOT));
        cells.printed("decree, number", head.path("number").asText().replace(" ", ""));
        cells.found("decree, number", decree.number());
        cells.printed("decree, title", head.path("title"));
        cells.found("decree, title", decree.title().toUpperCase(Locale.ROOT));
        cells.printed("decree, date", head.path("date"));
        cells.found("decree, date", decree.date());
        cells.printed("decree, place", head.path("place"));
        cells.found("decree, place", decree.place());
        cells.printed("decree, issuer", head.path("issuer"));
        cells.found("decree, issuer", decree.issuer());
        cells.printed("decree, signatory", head.path("signatory"));
        cells.found("decree, signatory", decree.signatory());

        cells.printed("citation 1, place", "Menimbang");
        cells.printed("citation 1, text", head.path("considering"));
        numbered(head.path("legal_basis"), (row, n) -> {
            cells.printed("citation " + (n + 1) + ", place", "Mengingat " + row.path("no"));
            cells.printed("citation " + (n + 1) + ", text", row.path("text"));
        });
        numbered(head.path("narrative"), (row, n) -> {
            cells.printed("citation " + (n + 9) + ", place", row.path("place"));
            cells.printed("citation " + (n + 9) + ", text", row.path("text"));
        });
        numbered(decree.citations(), (citation, n) -> {
            cells.found("citation " + n + ", place", citation.place());
            cells.found("citation " + n + ", text", citation.text());
        });

        numbered(head.path("clauses"), (row, n) -> {
            cells.printed("clause " + n + ", name", row.path("name"));
            cells.printed("clause " + n + ", text", row.path("text"));
        });
        numbered(decree.clauses(), (clause, n) -> {
            cells.found("clause " + n + ", name", clause.name());
            cells.found("clause " + n + ", text", clause.name() + " : " + clause.text());
        });
    }

    private void definitions(Cells cells) {
        numbered(printed.path("definitions_1_2"), (row, n) -> {
            cells.printed("definition " + n + ", number", row.path("printed_no") + ".");
            cells.printed("definition " + n + ", text", row.path("text"));
        });
        numbered(plan.definitions(), (definition, n) -> {
            cells.found("definition " + n + ", number", definition.number());
            cells.found("definition " + n + ", text", definition.text());
        });
    }

    private void scope(Cells cells) {
        numbered(printed.path("aspects_1_4"), (row, n) -> cells.printed("scope, aspect " + n, row.path("name")));
        numbered(plan.scope().orElseThrow().aspects(), (aspect, n) -> cells.found("scope, aspect " + n, aspect.name()));
    }

    private void framework(Cells cells) {
        numbered(printed.path("framework_2_1"), (row, n) -> {
            cells.printed("component " + n + ", name", row.path("heading"));
            cells.printed("component " + n + ", declared parts", row.path("declared_parts"));
            numbered(row.path("parts"), (part, m) -> {
                cells.printed("component " + n + ", part " + m + ", name", part.path("name"));
                cells.printed("component " + n + ", part " + m + ", text", part.path("text"));
            });
        });
        numbered(plan.framework(), (component, n) -> {
            cells.found("component " + n + ", name", component.name());
            cells.found("component " + n + ", declared parts", component.declaredParts());
            numbered(component.parts(), (part, m) -> {
                cells.found("component " + n + ", part " + m + ", name", part.name());
                cells.found("component " + n + ", part " + m + ", text", part.text());
            });
        });
    }

    private void table1(Cells cells) {
        JsonNode table = printed.path("table1");
        Preparation preparation = plan.preparation().orElseThrow();
        numbered(table.path("parties"), (party, n) -> cells.printed("Table 1, column " + n, party));
        numbered(preparation.parties(), (party, n) -> cells.found("Table 1, column " + n, party));
        numbered(table.path("steps"), (row, n) -> {
            cells.printed("Table 1, row " + n + ", number", row.path("no"));
            cells.printed("Table 1, row " + n + ", step", row.path("name"));
            Marks survived = Marks.atLeast(texts(row.path("marks")));
            table.path("parties")
                    .forEach(party -> cells.printed(
                            "Table 1, row " + n + ", " + party.asText(), survived.markOf(party.asText())));
        });
        numbered(preparation.steps(), (step, n) -> {
            cells.found("Table 1, row " + n + ", number", step.number());
            cells.found("Table 1, row " + n + ", step", step.name());
            preparation
                    .parties()
                    .forEach(party -> cells.found(
                            "Table 1, row " + n + ", " + party, step.parties().markOf(party)));
        });
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.asText()));
        return texts;
    }

    private void table2(Cells cells) {
        numbered(printed.path("table2"), (row, n) -> {
            cells.printed("Table 2, row " + n + ", label", row.path("label"));
            cells.printed("Table 2, row " + n + ", JML", row.path("count"));
            cells.printed("Table 2, row " + n + ", %", row.path("percent_printed"));
        });
        numbered(published.counts(), (row, n) -> {
            cells.found("Table 2, row " + n + ", label", row.label());
            cells.found("Table 2, row " + n + ", JML", row.count());
            cells.found("Table 2, row " + n + ", %", row.percent());
        });
    }

    private void table3(Cells cells) {
        numbered(printed.path("table3"), (row, n) -> {
            cells.printed("Table 3, row " + n + ", number", row.path("no") + ".");
            cells.printed("Table 3, row " + n + ", question", row.path("text"));
        });
        numbered(published.matrix(), (row, n) -> {
            cells.found("Table 3, row " + n + ", number", row.number());
            cells.found("Table 3, row " + n + ", question", row.text());
        });
    }

    private void table4(Cells cells) {
        JsonNode table = printed.path("table4");
        numbered(table.path("scale"), (level, n) -> cells.printed("Table 4, level " + n, level));
        numbered(instrument.scale().levels(), (level, n) -> cells.found("Table 4, level " + n, level.value()));
        List<String> ids = List.of("kelembagaan", "sdm", "data", "partisipasi", "koordinasi");
        numbered(table.path("aspects"), (aspect, n) -> {
            cells.printed("Table 4, aspect " + n, aspect.path("heading"));
            numbered(aspect.path("questions"), (row, m) -> {
                String question = "Table 4, " + ids.get(n - 1) + "-" + m;
                cells.printed(question + ", number", row.path("no_in_aspect") + ".");
                cells.printed(question + ", text", row.path("text"));
                cells.printed(question + ", score", row.path("score"));
            });
        });
        numbered(instrument.aspects(), (aspect, n) -> {
            cells.found("Table 4, aspect " + n, aspect.name());
            for (AssessmentQuestion question : aspect.questions()) {
                cells.found("Table 4, " + question.id() + ", number", question.number());
                cells.found("Table 4, " + question.id() + ", text", question.text());
            }
        });
        published.assessment().responses().get(0).answers().forEach((question, answer) -> {
            if (answer instanceof Answer.Rated rated) {
                cells.found("Table 4, " + question + ", score", rated.value());
            }
        });
    }

    private void table5(Cells cells) {
        numbered(printed.path("table5"), (row, n) -> {
            cells.printed("Table 5, row " + n + ", ASPEK", row.path("aspek"));
            cells.printed("Table 5, row " + n + ", PRIORITAS", row.path("prioritas"));
            cells.printed("Table 5, row " + n + ", ALASAN", row.path("alasan"));
        });
        numbered(published.priorities(), (row, n) -> {
            cells.found("Table 5, row " + n + ", ASPEK", row.label());
            cells.found("Table 5, row " + n + ", PRIORITAS", row.score());
            cells.found("Table 5, row " + n + ", ALASAN", row.reason());
        });
    }

    private void goalAndObjectives(Cells cells) {
        cells.printed("goal", printed.path("strategic_goal").path("goal"));
        cells.found("goal", strategy.goal());
        numbered(
                printed.path("strategic_goal").path("objectives"),
                (objective, n) -> cells.printed("objective " + n, objective));
        numbered(strategy.objectives(), (objective, n) -> cells.found("objective " + n, objective.text()));
    }

    private void table6(Cells cells) {
        JsonNode table = printed.path("table6");
        numbered(table.path("rows"), (row, n) -> {
            cells.printed("Table 6, row " + n + ", indicator", row.path("indicator"));
            cells.printed("Table 6, row " + n + ", unit", row.path("unit"));
            cells.printed("Table 6, row " + n + ", baseline of " + table.path("baseline_year"), row.path("baseline"));
            row.path("targets")
                    .properties()
                    .forEach(target -> cells.printed("Table 6, row " + n + ", " + target.getKey(), target.getValue()));
        });
        numbered(strategy.targets(), (target, n) -> {
            cells.found("Table 6, row " + n + ", indicator", target.indicator());
            cells.found("Table 6, row " + n + ", unit", target.unit());
            target.baseline()
                    .ifPresent(baseline ->
                            cells.found("Table 6, row " + n + ", baseline of " + baseline.period(), baseline.value()));
            target.values().forEach((year, value) -> cells.found("Table 6, row " + n + ", " + year, value));
        });
    }

    /** A row of Table 7 or 9 as it is printed. */
    private record PrintedRow(PlanLevel level, JsonNode row) {

        /** The groups of a table, each before its programs, and these before their activities. */
        static List<PrintedRow> of(JsonNode groups) {
            List<PrintedRow> rows = new ArrayList<>();
            for (JsonNode group : groups) {
                rows.add(new PrintedRow(PlanLevel.GROUP, group));
                for (JsonNode program : group.path("programs")) {
                    rows.add(new PrintedRow(PlanLevel.PROGRAM, program));
                    for (JsonNode activity : program.path("activities")) {
                        rows.add(new PrintedRow(PlanLevel.ACTIVITY, activity));
                    }
                }
            }
            return rows;
        }

        void print(String name, Cells cells) {
            cells.printed(name + ", level", level);
            cells.printed(name + ", code", PlanCode.parse(row.path("raw_code").asText()));
            cells.printed(name + ", name", row.path("name"));
        }
    }

    /** A group, program or activity of the document. */
    private record Element(PlanLevel level, String id, Optional<PlanCode> code, String name) {}

    /** In the order of Table 7. */
    private List<Element> elements() {
        List<Element> elements = new ArrayList<>();
        for (ProgramGroup group : plan.groups()) {
            elements.add(new Element(PlanLevel.GROUP, group.id(), group.code(), group.name()));
            for (Program program : group.programs()) {
                elements.add(new Element(PlanLevel.PROGRAM, program.id(), program.code(), program.name()));
                for (Activity activity : program.activities()) {
                    elements.add(new Element(PlanLevel.ACTIVITY, activity.id(), activity.code(), activity.name()));
                }
            }
        }
        return elements;
    }

    private void table7(Cells cells) {
        numbered(PrintedRow.of(printed.path("table7")), (row, n) -> row.print("Table 7, row " + n, cells));
        numbered(elements(), (element, n) -> {
            cells.found("Table 7, row " + n + ", level", element.level());
            cells.found("Table 7, row " + n + ", code", element.code());
            cells.found("Table 7, row " + n + ", name", element.name());
        });
    }

    private void table8(Cells cells) {
        numbered(printed.path("table8"), (row, n) -> {
            cells.printed("Table 8, row " + n + ", NO", row.path("no") + ".");
            cells.printed("Table 8, row " + n + ", PROGRAM", row.path("program_column"));
            numbered(row.path("bullets"), (text, m) -> cells.printed("Table 8, row " + n + ", bullet " + m, text));
        });
        numbered(plan.indicators(), (row, n) -> {
            cells.found("Table 8, row " + n + ", NO", row.number());
            cells.found("Table 8, row " + n + ", PROGRAM", row.name());
            numbered(
                    row.indicators(),
                    (indicator, m) -> cells.found("Table 8, row " + n + ", bullet " + m, indicator.text()));
        });
    }

    private void table9(Cells cells) {
        JsonNode table = printed.path("table9");
        numbered(table.path("years"), (year, n) -> cells.printed("Table 9, column " + n, year));
        numbered(workPlan.years(), (year, n) -> cells.found("Table 9, column " + n, year));
        numbered(PrintedRow.of(table.path("groups")), (row, n) -> {
            row.print("Table 9, row " + n, cells);
            Marks survived = Marks.atLeast(texts(row.row().path("year_marks_surviving")));
            table.path("years")
                    .forEach(year -> cells.printed("Table 9, row " + n + ", " + year, survived.markOf(year.asText())));
            numbered(
                    row.row().path("parties"),
                    (party, m) -> cells.printed("Table 9, row " + n + ", party " + m, party));
        });
        numbered(workPlan.rows(), (row, n) -> {
            cells.found("Table 9, row " + n + ", level", row.level());
            cells.found("Table 9, row " + n + ", code", row.code());
            cells.found("Table 9, row " + n + ", name", row.name());
            for (int year : workPlan.years()) {
                cells.found("Table 9, row " + n + ", " + year, row.years().markOf(Integer.toString(year)));
            }
            numbered(row.parties(), (party, m) -> cells.found("Table 9, row " + n + ", party " + m, party));
        });
    }

    @Test
    void thereAreAsManyOfEachAsTheDecreePrints() {
        assertThat(plan.decree().citations()).hasSize(1 + 8 + 5);
        assertThat(plan.decree().clauses()).hasSize(4);
        assertThat(plan.definitions()).hasSize(12);
        assertThat(plan.scope().orElseThrow().aspects()).hasSize(5);
        assertThat(plan.framework()).hasSize(5);
        assertThat(plan.framework().stream().flatMap(component -> component.parts().stream()))
                .hasSize(17);
        assertThat(plan.preparation().orElseThrow().parties()).hasSize(4);
        assertThat(plan.preparation().orElseThrow().steps()).hasSize(7);
        assertThat(published.counts()).hasSize(3);
        assertThat(published.matrix()).hasSize(20);
        assertThat(instrument.aspects().stream().flatMap(aspect -> aspect.questions().stream()))
                .hasSize(20);
        assertThat(published.priorities()).hasSize(5);
        assertThat(strategy.objectives()).hasSize(2);
        assertThat(strategy.targets().stream().flatMap(target -> target.baseline().stream()))
                .hasSize(2);
        assertThat(strategy.targets().stream().flatMap(target -> target.values().values().stream()))
                .hasSize(8);
        assertThat(levels(elements().stream().map(Element::level)))
                .isEqualTo(Map.of(PlanLevel.GROUP, 5L, PlanLevel.PROGRAM, 12L, PlanLevel.ACTIVITY, 23L));
        assertThat(plan.indicators()).hasSize(5);
        assertThat(plan.indicators().stream().flatMap(row -> row.indicators().stream()))
                .hasSize(12);
        assertThat(workPlan.years()).hasSize(4);
        assertThat(levels(workPlan.rows().stream().map(WorkPlanRow::level)))
                .isEqualTo(Map.of(PlanLevel.GROUP, 5L, PlanLevel.PROGRAM, 10L, PlanLevel.ACTIVITY, 22L));
        assertThat(workPlan.rows().stream().flatMap(row -> row.years().marked().stream()))
                .hasSize(5);
        assertThat(workPlan.rows().stream().flatMap(row -> row.parties().stream()))
                .hasSize(40);
    }

    private static Map<PlanLevel, Long> levels(Stream<PlanLevel> levels) {
        return levels.collect(Collectors.groupingBy(level -> level, Collectors.counting()));
    }

    @Test
    void theDecreeIsSignedAndHoldsFromThatDay() {
        assertThat(plan.region())
                .isEqualTo(Region.of("Provinsi", "Sumatera Barat").withCode("13"));
        assertThat(plan.status()).isEqualTo(PlanStatus.SIGNED);
        // KEEMPAT: mulai berlaku pada tanggal ditetapkan
        assertThat(plan.edition())
                .isEqualTo(new Edition("2022", Optional.empty(), Optional.of(LocalDate.of(2022, 9, 22))));
    }

    @Test
    void theTitleNamesAnotherTimeThanTheTables() {
        assertThat(plan.decree().title()).endsWith("Tahun 2022 - 2024");
        assertThat(plan.period()).isEqualTo(TimePeriod.ofYears(2022, 2024));
        assertThat(plan.tablePeriod()).contains(TimePeriod.ofYears(2021, 2024));
    }

    @Test
    void citationsSayWhichRegulationUnderWhichTitle() {
        assertThat(plan.decree().citations())
                .extracting(
                        RegulationCitation::place,
                        citation -> citation.regulation().toString(),
                        citation -> citation.title().orElse("none"))
                .containsExactly(
                        tuple(
                                "Menimbang",
                                "PermenPANRB 46 Tahun 2020",
                                "Pengelolaan Pengaduan Pelayanan Publik Nasional"),
                        tuple("Mengingat 1", "UU 25 Tahun 2009", "Pelayanan Publik tentang Pelayanan Publik"),
                        tuple("Mengingat 2", "UU 17 Tahun 2022", "Provinsi Sumatera Barat"),
                        tuple(
                                "Mengingat 3",
                                "PP 96 Tahun 2012",
                                "Pelaksanaan Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik"),
                        tuple("Mengingat 4", "Perpres 76 Tahun 2013", "Pengelolaan Pelayanan Publik"),
                        tuple("Mengingat 5", "Perpres 95 Tahun 2018", "Sistem Pemerintahan Berbasis Elektronik"),
                        tuple(
                                "Mengingat 6",
                                "PermenPANRB 62 Tahun 2018",
                                "Pedoman Sistem Pengelolaan Pengaduan Pelayanan Publik Nasional"),
                        tuple(
                                "Mengingat 7",
                                "PermenPANRB 46 Tahun 2020",
                                "Roadmap Pengelolaan Pengaduan Pelayanan Publik Nasional Tahun 2020-2024"),
                        tuple(
                                "Mengingat 8",
                                "Perda Provinsi Sumatera Barat 6 Tahun 2015",
                                "Penyelenggaraan Pelayanan Publik"),
                        tuple("1.1", "UU 25 Tahun 2009", "Pelayanan Publik"),
                        tuple("1.1", "Perpres 76 Tahun 2013", "Pengelolaan Pengaduan Pelayanan Publik"),
                        tuple(
                                "1.1",
                                "PermenPANRB 24 Tahun 2014",
                                "Pedoman Penyelenggaraan Pengelolaan Pengaduan Pelayanan Publik secara nasional"),
                        tuple("1.1", "PermenPANRB 46 Tahun 2020", "none"),
                        tuple(
                                "3.1",
                                "PermenPANRB 46 Tahun 2020",
                                "Road Map Sistem Pengelolaan Pengaduan Pelayanan Publik Nasional Tahun 2020-2024"));
    }

    @Test
    void aRegulationIsThatOfTheCitationsWords() {
        assertThat(plan.decree().citations()).allSatisfy(citation -> {
            assertThat(citation.text())
                    .containsIgnoringCase("Nomor " + citation.regulation().number() + " Tahun "
                            + citation.regulation().year());
            citation.title().ifPresent(title -> assertThat(citation.text()).contains(" tentang " + title));
        });
    }

    @Test
    void scopeAndFrameworkCountWhatTheyListButForOnePart() {
        Scope scope = plan.scope().orElseThrow();
        assertThat(scope.declared()).contains(5);
        assertThat(scope.aspects())
                .extracting(ScopeAspect::aspect)
                .containsExactly("kelembagaan", "sdm", "data", "partisipasi", "koordinasi");
        assertThat(plan.framework())
                .extracting(
                        FrameworkComponent::id,
                        FrameworkComponent::declaredParts,
                        it -> it.parts().size())
                .containsExactly(
                        tuple("nilai", Optional.of(4), 4),
                        tuple("komitmen", Optional.of(4), 3),
                        tuple("kebijakan", Optional.of(4), 4),
                        tuple("sumber-daya", Optional.of(2), 2),
                        tuple("pengembangan", Optional.of(4), 4));
    }

    @Test
    void publishedRowsAreOfTheQuestionsAspectsAndClassesThatTheyPrint() {
        assertThat(published.matrix())
                .extracting(MatrixRow::question)
                .containsExactlyElementsOf(instrument.aspects().stream()
                        .flatMap(aspect -> aspect.questions().stream())
                        .map(AssessmentQuestion::id)
                        .toList());
        assertThat(published.priorities())
                .extracting(PublishedPriority::aspect)
                .containsExactly("sdm", "kelembagaan", "data", "koordinasi", "partisipasi");
        assertThat(published.counts())
                .extracting(PublishedCount::statusClass)
                .containsExactly(
                        Optional.empty(), Optional.of(StatusClass.RESOLVED), Optional.of(StatusClass.UNRESOLVABLE));
    }

    @Test
    void targetsAreMeasuredAndConsolidated() {
        assertThat(strategy.objectives())
                .extracting(Objective::id, Objective::direction)
                .containsExactly(
                        tuple("jumlah", Optional.of(Direction.INCREASE)),
                        tuple("penyelesaian", Optional.of(Direction.INCREASE)));
        assertThat(strategy.targets())
                .extracting(
                        StrategicTarget::id,
                        StrategicTarget::objective,
                        StrategicTarget::measure,
                        StrategicTarget::denominator,
                        StrategicTarget::consolidation)
                .containsExactly(
                        tuple(
                                "jumlah-pengaduan",
                                Optional.of("jumlah"),
                                Optional.of(Measure.RECEIVED),
                                Optional.empty(),
                                Consolidation.SUM),
                        tuple(
                                "persentase-penyelesaian",
                                Optional.of("penyelesaian"),
                                Optional.of(Measure.of(CompletionRates.RESOLVED_OF_RECEIVED)),
                                Optional.of("jumlah-pengaduan"),
                                Consolidation.RATIO_OF_SUMS));
        assertThat(strategy.targets()).allSatisfy(target -> {
            assertThat(target.direction()).isEqualTo(Direction.INCREASE);
            assertThat(target.baseline().orElseThrow().source()).isEmpty();
            // The decree does not say of what time its 50 complaints are, nor how achievement is reckoned.
            assertThat(target.periodUnit()).isEmpty();
            assertThat(target.formula()).isEmpty();
        });
    }

    @Test
    void idsAreTheCodesButForTwoActivitiesSinceOneHasTheCodeOfItsProgram() {
        assertThat(elements())
                .filteredOn(element -> !element.code().map(PlanCode::toString).equals(Optional.of(element.id())))
                .extracting(
                        Element::level, Element::id, element -> element.code().map(PlanCode::toString))
                .containsExactly(
                        tuple(PlanLevel.ACTIVITY, "pemantauan", Optional.of("IV.1")),
                        tuple(PlanLevel.ACTIVITY, "evaluasi", Optional.of("IV.2")));
    }

    @Test
    void groupsServeTheAspectsInTheOrderOfTable5() {
        assertThat(plan.groups())
                .extracting(ProgramGroup::id, ProgramGroup::aspects)
                .containsExactly(
                        tuple("I", List.of("sdm")),
                        tuple("II", List.of("kelembagaan")),
                        tuple("III", List.of("data")),
                        tuple("IV", List.of("koordinasi")),
                        tuple("V", List.of("partisipasi")));
    }

    @Test
    void indicatorsAreOfGroupsInAnotherOrderAndHaveNoTarget() {
        assertThat(plan.indicators())
                .extracting(
                        SuccessIndicatorRow::element,
                        row -> row.indicators().stream()
                                .map(SuccessIndicator::id)
                                .toList())
                .containsExactly(
                        tuple("II", List.of("kelembagaan-a", "kelembagaan-b")),
                        tuple("I", List.of("sdm-a", "sdm-b")),
                        tuple("III", List.of("data-a", "data-b", "data-c")),
                        tuple("V", List.of("partisipasi-a", "partisipasi-b", "partisipasi-c")),
                        tuple("IV", List.of("koordinasi-a", "koordinasi-b")));
        assertThat(plan.indicators().stream().flatMap(row -> row.indicators().stream()))
                .allSatisfy(indicator -> assertThat(indicator.target()).isEmpty());
    }

    @Test
    void everyRowOfTheWorkPlanMeansAnElementAndThreeAreRenumbered() {
        List<String> ids = elements().stream().map(Element::id).toList();
        List<String> meant =
                workPlan.rows().stream().map(row -> row.element().orElseThrow()).toList();

        assertThat(meant).doesNotHaveDuplicates().isSubsetOf(ids);
        assertThat(ids).filteredOn(id -> !meant.contains(id)).containsExactly("II.3.1", "II.4", "II.4.1");
        assertThat(workPlan.rows())
                .filteredOn(row -> !row.element().equals(row.code().map(PlanCode::toString)))
                .extracting(row -> row.code().map(PlanCode::toString), WorkPlanRow::element)
                .containsExactly(
                        tuple(Optional.of("II.2.3"), Optional.of("II.3")),
                        tuple(Optional.of("IV.1.2"), Optional.of("pemantauan")),
                        tuple(Optional.of("IV.1.3"), Optional.of("evaluasi")));
    }

    @Test
    void theYearsThatSurvivedAreNotSaidToBeAll() {
        assertThat(workPlan.rows())
                .filteredOn(row -> !row.years().marked().isEmpty())
                .extracting(row -> row.code().map(PlanCode::toString).orElseThrow(), WorkPlanRow::years)
                .containsExactly(
                        tuple("II.1.1", Marks.atLeast(List.of("2021"))),
                        tuple("II.1.2", Marks.atLeast(List.of("2021"))),
                        tuple("II.2.1", Marks.atLeast(List.of("2021"))),
                        tuple("II.2.2", Marks.atLeast(List.of("2021"))),
                        tuple("V.2.1", Marks.atLeast(List.of("2024"))));
        assertThat(workPlan.rows())
                .allSatisfy(row -> assertThat(row.years().complete()).isFalse());
    }

    @Test
    void theInstrumentIsThatOfTheReferenceEditionAndNoDecisionCanBeRead() {
        assertThat(instrument).isEqualTo(Sp4n.instrument());
        assertThat(published.assessment().priorities()).isEqualTo(Marks.unknown());
    }
}
