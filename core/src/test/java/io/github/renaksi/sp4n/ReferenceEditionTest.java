// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.sp4n;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.renaksi.Region;
import io.github.renaksi.TimePeriod;
import io.github.renaksi.Tristate;
import io.github.renaksi.assessment.Aspect;
import io.github.renaksi.plan.ActionPlan;
import io.github.renaksi.plan.Activity;
import io.github.renaksi.plan.Direction;
import io.github.renaksi.plan.Edition;
import io.github.renaksi.plan.FrameworkComponent;
import io.github.renaksi.plan.FrameworkPart;
import io.github.renaksi.plan.Objective;
import io.github.renaksi.plan.PlanCode;
import io.github.renaksi.plan.PlanStatus;
import io.github.renaksi.plan.PreparationStep;
import io.github.renaksi.plan.Program;
import io.github.renaksi.plan.ProgramGroup;
import io.github.renaksi.plan.ScopeAspect;
import io.github.renaksi.plan.SuccessIndicator;
import io.github.renaksi.plan.SuccessIndicatorRow;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ReferenceEditionTest {

    private static final Pattern DOUBLED_WORD = Pattern.compile("(?iU)\\b(\\w+)\\s+\\1\\b");

    private static List<Program> programs() {
        return Sp4n.programGroups().stream()
                .flatMap(group -> group.programs().stream())
                .toList();
    }

    private static List<Activity> activities() {
        return Sp4n.programGroups().stream()
                .flatMap(group -> group.activities().stream())
                .toList();
    }

    private static Optional<Activity> activity(String id) {
        return activities().stream().filter(each -> each.id().equals(id)).findFirst();
    }

    private static List<PlanCode> codes() {
        return Stream.of(
                        Sp4n.programGroups().stream().map(ProgramGroup::code),
                        programs().stream().map(Program::code),
                        activities().stream().map(Activity::code))
                .flatMap(level -> level)
                .map(Optional::orElseThrow)
                .toList();
    }

    static Stream<String> texts() {
        return Stream.of(
                        Sp4n.programGroups().stream().map(ProgramGroup::name),
                        programs().stream().map(Program::name),
                        activities().stream().map(Activity::name),
                        Sp4n.indicators().stream().map(SuccessIndicatorRow::name),
                        Sp4n.indicators().stream()
                                .flatMap(row -> row.indicators().stream())
                                .map(SuccessIndicator::text),
                        Sp4n.objectives().stream().map(Objective::text),
                        Sp4n.framework().stream().map(FrameworkComponent::name),
                        Sp4n.framework().stream()
                                .flatMap(component -> component.parts().stream())
                                .map(FrameworkPart::text),
                        Sp4n.scope().aspects().stream().map(ScopeAspect::name),
                        Sp4n.preparation().parties().stream(),
                        Sp4n.preparation().steps().stream().map(PreparationStep::name))
                .flatMap(texts -> texts);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # Keputusan Gubernur Sumatera Barat 065-699-2022, Tabel 7: group, aspect, programs, activities
            I, sdm, 1, 3
            II, kelembagaan, 4, 6
            III, data, 3, 6
            IV, koordinasi, 1, 2
            V, partisipasi, 3, 6
            """)
    void everyGroupServesOneAspectWithSoManyProgramsAndActivities(
            String id, String aspect, int programs, int activities) {
        assertThat(Sp4n.programGroups())
                .filteredOn(group -> group.id().equals(id))
                .singleElement()
                .satisfies(group -> {
                    assertThat(group.aspects()).containsExactly(aspect);
                    assertThat(group.programs()).hasSize(programs);
                    assertThat(group.activities()).hasSize(activities);
                });
    }

    @Test
    void thereAreFiveGroupsTwelveProgramsAndTwentyThreeActivities() {
        assertThat(Sp4n.programGroups()).hasSize(5);
        assertThat(programs()).hasSize(12);
        assertThat(activities()).hasSize(23);
    }

    @Test
    void everyCodeStandsBelowTheCodeOfWhatItBelongsTo() {
        for (ProgramGroup group : Sp4n.programGroups()) {
            assertThat(group.code().orElseThrow().parent()).isEmpty();
            for (Program program : group.programs()) {
                assertThat(program.code().orElseThrow().parent()).isEqualTo(group.code());
                for (Activity activity : program.activities()) {
                    assertThat(activity.code().orElseThrow().parent()).isEqualTo(program.code());
                }
            }
        }
    }

    @Test
    void everyLevelIsNumberedFromOneWithoutAGap() {
        assertThat(numbers(Sp4n.programGroups().stream().map(ProgramGroup::code)))
                .isEqualTo(upTo(Sp4n.programGroups().size()));
        for (ProgramGroup group : Sp4n.programGroups()) {
            assertThat(numbers(group.programs().stream().map(Program::code)))
                    .isEqualTo(upTo(group.programs().size()));
        }
        for (Program program : programs()) {
            assertThat(numbers(program.activities().stream().map(Activity::code)))
                    .isEqualTo(upTo(program.activities().size()));
        }
    }

    private static List<Integer> numbers(Stream<Optional<PlanCode>> codes) {
        return codes.map(code -> code.orElseThrow().number()).toList();
    }

    private static List<Integer> upTo(int count) {
        return IntStream.rangeClosed(1, count).boxed().toList();
    }

    @Test
    void noCodeOccursTwiceAndIdsAreTheCodes() {
        assertThat(codes()).doesNotHaveDuplicates().hasSize(40);
        assertThat(Sp4n.programGroups()).allMatch(group -> isCode(group.id(), group.code()));
        assertThat(programs()).allMatch(program -> isCode(program.id(), program.code()));
        assertThat(activities()).allMatch(activity -> isCode(activity.id(), activity.code()));
    }

    private static boolean isCode(String id, Optional<PlanCode> code) {
        return id.equals(code.orElseThrow().toString());
    }

    @Test
    void theActivitiesOfGroupFourAreCodedBelowTheirProgram() {
        assertThat(activity("IV.1.1").map(Activity::name)).hasValue("Pemantauan proses pengelolaan pengaduan");
        assertThat(activity("IV.1.2").map(Activity::name)).hasValue("Evaluasi kelembagaan, proses dan dampak");
    }

    @Test
    void everyAspectOfTheInstrumentIsServedByOneGroup() {
        assertThat(Sp4n.programGroups().stream().flatMap(group -> group.aspects().stream()))
                .containsExactlyInAnyOrderElementsOf(
                        Sp4n.instrument().aspects().stream().map(Aspect::id).toList());
    }

    @Test
    void everyGroupHasItsRowOfIndicatorsInTheOrderOfTheGroups() {
        assertThat(Sp4n.indicators())
                .extracting(SuccessIndicatorRow::number, SuccessIndicatorRow::element, SuccessIndicatorRow::name)
                .containsExactly(
                        tuple(Optional.of("1."), "I", "Penguatan Sumber Daya Manusia"),
                        tuple(Optional.of("2."), "II", "Penguatan Kelembagaan"),
                        tuple(Optional.of("3."), "III", "Optimalisasi Pemanfaatan Data dan Aplikasi"),
                        tuple(Optional.of("4."), "IV", "Koordinasi, Pemantauan dan Evaluasi"),
                        tuple(Optional.of("5."), "V", "Peningkatan Partisipasi Pemangku Kepentingan"));
        assertThat(Sp4n.programGroups())
                .extracting(ProgramGroup::name)
                .isEqualTo(Sp4n.indicators().stream()
                        .map(SuccessIndicatorRow::name)
                        .toList());
    }

    @Test
    void thereAreElevenIndicatorsWhichNoTargetMeasuresYet() {
        assertThat(Sp4n.indicators().stream().flatMap(row -> row.indicators().stream()))
                .extracting(SuccessIndicator::id, SuccessIndicator::target)
                .containsExactly(
                        tuple("indikator-sdm-1", Optional.empty()),
                        tuple("indikator-sdm-2", Optional.empty()),
                        tuple("indikator-kelembagaan-1", Optional.empty()),
                        tuple("indikator-kelembagaan-2", Optional.empty()),
                        tuple("indikator-data-1", Optional.empty()),
                        tuple("indikator-data-2", Optional.empty()),
                        tuple("indikator-data-3", Optional.empty()),
                        tuple("indikator-koordinasi-1", Optional.empty()),
                        tuple("indikator-koordinasi-2", Optional.empty()),
                        tuple("indikator-partisipasi-1", Optional.empty()),
                        tuple("indikator-partisipasi-2", Optional.empty()));
    }

    @Test
    void theIndicatorThatTheTableSplitsIsOne() {
        assertThat(Sp4n.indicators().get(4).indicators().get(1).text())
                .contains("mulai dari formulasi, koordinasi implementasi, hingga pemantauan dan evaluasi");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # Keputusan Gubernur Sumatera Barat 065-699-2022, 2.1: component, name, parts
            nilai, Nilai, 4
            komitmen, Komitmen, 3
            kebijakan, Kebijakan, 4
            sumber-daya, Sumber daya, 2
            pengembangan, Pengembangan dan pembelajaran, 4
            """)
    void everyComponentOfTheFrameworkDeclaresTheNumberOfItsParts(String id, String name, int parts) {
        assertThat(Sp4n.framework())
                .filteredOn(component -> component.id().equals(id))
                .singleElement()
                .satisfies(component -> {
                    assertThat(component.name()).isEqualTo(name);
                    assertThat(component.parts()).hasSize(parts);
                    assertThat(component.declaredParts()).hasValue(parts);
                    assertThat(component.parts())
                            .allMatch(part -> part.text().startsWith(part.name() + ", "))
                            .allMatch(part -> part.text().endsWith("."));
                });
    }

    @Test
    void theFrameworkHasFiveComponentsWithSeventeenParts() {
        assertThat(Sp4n.framework()).hasSize(5);
        assertThat(Sp4n.framework().stream().flatMap(component -> component.parts().stream()))
                .hasSize(17);
    }

    @Test
    void theScopeNamesTheAspectsAsTheInstrumentDoes() {
        assertThat(Sp4n.scope().declared()).hasValue(5);
        assertThat(Sp4n.scope().aspects())
                .extracting(ScopeAspect::aspect, ScopeAspect::name)
                .containsExactlyElementsOf(Sp4n.instrument().aspects().stream()
                        .map(aspect -> tuple(aspect.id(), aspect.name()))
                        .toList());
    }

    @Test
    void sevenStepsOfPreparationHaveFourPartiesWhoseMarksAreUnknown() {
        assertThat(Sp4n.preparation().parties())
                .containsExactly("Tim Penyusun", "OPD Terkait", "Sekretaris Daerah", "Kepala Daerah");
        assertThat(Sp4n.preparation().steps())
                .hasSize(7)
                .allSatisfy(step -> assertThat(Sp4n.preparation().parties())
                        .allMatch(party -> step.parties().markOf(party) == Tristate.UNKNOWN));
    }

    @Test
    void bothObjectivesExpectAnIncrease() {
        assertThat(Sp4n.objectives())
                .extracting(Objective::id, Objective::text, Objective::direction)
                .containsExactly(
                        tuple(
                                "sasaran-jumlah",
                                "meningkatnya jumlah pengaduan dari masyarakat",
                                Optional.of(Direction.INCREASE)),
                        tuple(
                                "sasaran-penyelesaian",
                                "meningkatnya persentase penyelesaian pengaduan",
                                Optional.of(Direction.INCREASE)));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void noTextKeepsATypoOfTheScan(String text) {
        assertThat(text)
                .doesNotContain("  ", " ,", " .", " :", " /", "/ ", "- ")
                .doesNotContainPattern(DOUBLED_WORD)
                .doesNotContainPattern(",\\S")
                .doesNotContainPattern("\\p{Ll}\\p{Lu}")
                .doesNotContainIgnoringCase("SPAN", "PEROGAM", "system", "instans ", "tidak lanjut");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            Provinsi, Sumatera Barat, Gubernur Sumatera Barat, Gubernur
            Kabupaten, Agam, Bupati Agam, Bupati
            KOTA, Padang, Wali Kota Padang, Wali Kota
            Daerah Istimewa, Yogyakarta, Kepala Daerah Yogyakarta, Kepala Daerah
            """)
    void theDecreeOfADraftIsThatOfTheHeadOfTheRegion(String level, String name, String issuer, String head) {
        ActionPlan draft = Sp4n.plan(Region.of(level, name), TimePeriod.ofYears(2025, 2029))
                .build();

        assertThat(draft.decree().form()).isEqualTo("Keputusan " + issuer);
        assertThat(draft.decree().issuer()).isEqualTo(issuer);
        assertThat(draft.findActivity("II.1.1").map(Activity::name))
                .hasValue("Penyusunan Keputusan " + head + " tentang Roadmap");
        assertThat(draft.groups().get(1).programs().get(2).name())
                .endsWith("oleh " + head + ", Wakil " + head + " dan Sekretaris Daerah");
    }

    @Test
    void aDraftHasAllOfTheReferenceEditionAndNothingThatARegionMustDecide() {
        Region padang = Region.of("Kota", "Padang");
        ActionPlan draft = Sp4n.plan(padang, TimePeriod.ofYears(2025, 2029)).build();

        assertThat(draft.region()).isEqualTo(padang);
        assertThat(draft.status()).isEqualTo(PlanStatus.DRAFT);
        assertThat(draft.edition()).isEqualTo(Edition.of("2025"));
        assertThat(draft.decree().title())
                .isEqualTo(
                        "Rencana Aksi Pengelolaan Pengaduan Pelayanan Publik di Lingkungan Pemerintah Kota Padang Tahun 2025-2029");
        assertThat(draft.decree().number()).isEmpty();
        assertThat(draft.scope()).hasValue(Sp4n.scope());
        assertThat(draft.preparation()).hasValue(Sp4n.preparation());
        assertThat(draft.framework()).isEqualTo(Sp4n.framework());
        assertThat(draft.indicators()).isEqualTo(Sp4n.indicators());
        assertThat(draft.strategy().objectives()).isEqualTo(Sp4n.objectives());
        assertThat(draft.strategy().goal())
                .hasValue(
                        "Mewujudkan Sistem Pengelolaan Pengaduan di Lingkungan Pemerintah Kota Padang yang Memiliki Respon dan Solusi Cepat serta Terpercaya");
        assertThat(draft.strategy().targets()).isEmpty();
        assertThat(draft.assessment()).isEmpty();
        assertThat(draft.workPlan()).isEmpty();
    }

    @Test
    void theTitleOfAPlanForOneYearNamesItOnce() {
        assertThat(Sp4n.plan(Region.of("Kota", "Padang"), TimePeriod.ofYear(2025))
                        .build()
                        .decree()
                        .title())
                .endsWith("Kota Padang Tahun 2025");
    }

    @Test
    void aDraftNamesTheGroupsAsTheReferenceEditionDoesButForTheHead() {
        ActionPlan anywhere = Sp4n.plan(Region.of("Kawasan", "Nusantara"), TimePeriod.ofYears(2025, 2029))
                .build();

        assertThat(anywhere.groups()).isEqualTo(Sp4n.programGroups());
    }
}
