// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.renaksi.Citation;
import io.github.renaksi.Marks;
import io.github.renaksi.Region;
import io.github.renaksi.TimePeriod;
import io.github.renaksi.arbitraries.RegencyPlan;
import io.github.renaksi.figure.Ratio;
import io.github.renaksi.figure.Unit;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanTypesTest {

    private static final Decree DECREE = Decree.builder()
            .form("Keputusan Gubernur Sumatera Barat")
            .title("Rencana Aksi Tahun 2022-2024")
            .issuer("Gubernur Sumatera Barat")
            .build();

    private static final Activity TRAINING = Activity.of("Kegiatan II.2.1.", "Pelatihan petugas");

    private static final ActionPlan PLAN = ActionPlan.builder()
            .region(Region.of("Provinsi", "Sumatera Barat"))
            .edition(Edition.of("2022"))
            .decree(DECREE)
            .period(TimePeriod.ofYears(2022, 2024))
            .addGroups(
                    ProgramGroup.of("II", "Sumber Daya Manusia", "sdm", Program.of("II.2.", "Pelatihan", TRAINING)),
                    ProgramGroup.of("I", "Kebijakan", "kebijakan"))
            .build();

    private static StrategicTarget target(String unit) {
        return StrategicTarget.builder()
                .id("selesai")
                .indicator("Pengaduan selesai")
                .unit(unit)
                .direction(Direction.INCREASE)
                .consolidation(Consolidation.RATIO_OF_SUMS)
                .build();
    }

    private static void isRefused(ThrowingCallable making, String message) {
        assertThatIllegalArgumentException().isThrownBy(making).withMessage(message);
    }

    // Ids

    @Test
    void anIdIsMadeOfTheCanonicalCode() {
        assertThat(TRAINING.id()).isEqualTo("II.2.1");
        assertThat(TRAINING.code()).contains(PlanCode.parse("II.2.1"));
        assertThat(TRAINING.weight()).isEqualTo(Ratio.ONE);
        assertThat(Program.of("II. 2.", "Pelatihan").id()).isEqualTo("II.2");
        assertThat(ProgramGroup.of("KELOMPOK PROGRAM II.", "SDM", "sdm").id()).isEqualTo("II");
    }

    @Test
    void anIdStaysWhenAnAmendmentRenumbers() {
        Activity renumbered = TRAINING.withCode(PlanCode.parse("II.3.1"));
        assertThat(renumbered.id()).isEqualTo("II.2.1");
        assertThat(renumbered.withCode(Optional.empty()).id()).isEqualTo("II.2.1");
    }

    @Test
    void twoActivitiesMayHaveOneCodeAndNotOneId() {
        Activity other = TRAINING.withId("pelatihan-2");
        Program both = Program.of("II.2", "Pelatihan", TRAINING, other);
        assertThat(PLAN.withGroups(ProgramGroup.of("II", "SDM", "sdm", both)).activities())
                .containsExactly(TRAINING, other);
        Program twice = both.withActivities(TRAINING, TRAINING);
        isRefused(
                () -> PLAN.withGroups(ProgramGroup.of("II", "SDM", "sdm", twice)),
                "ids of the groups, programs and activities of a plan must be unique, 'II.2.1' occurs twice");
    }

    @Test
    void groupsProgramsAndActivitiesShareOneSpaceOfIds() {
        isRefused(
                () -> PLAN.withGroups(ProgramGroup.of("II", "SDM", "sdm", Program.of("II", "Pelatihan"))),
                "ids of the groups, programs and activities of a plan must be unique, 'II' occurs twice");
        isRefused(
                () -> PLAN.withGroups(
                        ProgramGroup.of("I", "Kebijakan", "kebijakan"),
                        ProgramGroup.of("II", "SDM", "sdm", Program.of("II.1", "P", TRAINING.withId("I")))),
                "ids of the groups, programs and activities of a plan must be unique, 'I' occurs twice");
    }

    @Test
    void whatElseHasIdsHasEachOnce() {
        FrameworkComponent values =
                FrameworkComponent.builder().id("nilai").name("Nilai").build();
        isRefused(
                () -> PLAN.withFramework(values, values.withName("Komitmen")),
                "ids of the framework components of a plan must be unique, 'nilai' occurs twice");

        SuccessIndicatorRow row = SuccessIndicatorRow.builder()
                .element("II")
                .name("SDM")
                .addIndicators(SuccessIndicator.of("k1", "Petugas terlatih"))
                .build();
        isRefused(
                () -> PLAN.withIndicators(row, row.withElement("I")),
                "ids of the success indicators of a plan must be unique, 'k1' occurs twice");

        Objective objective = Objective.of("s1", "Meningkatnya pengaduan", Direction.INCREASE);
        isRefused(
                () -> new Strategy(Optional.empty(), List.of(objective, objective), List.of()),
                "ids of the objectives of a plan must be unique, 's1' occurs twice");
        isRefused(
                () -> new Strategy(Optional.empty(), List.of(), List.of(target("%"), target("pengaduan"))),
                "ids of the targets of a plan must be unique, 'selesai' occurs twice");
        isRefused(
                () -> DECREE.withClauses(new Clause("KEDUA", "Satu"), new Clause("KEDUA", "Dua")),
                "names of the clauses of the decree must be unique, 'KEDUA' occurs twice");
        isRefused(
                () -> PLAN.withNarrative(Section.of("1.1", "LATAR BELAKANG"), Section.of("1.1", "PENGANTAR")),
                "numbers of the sections of a plan must be unique, '1.1' occurs twice");
        isRefused(
                () -> PLAN.groups().get(0).withAspects("sdm", "sdm"),
                "aspects of program group 'II' must be unique, 'sdm' occurs twice");
    }

    @Test
    void listsNestToALimit() {
        Passage nested = Passage.of("Dasar");
        for (int i = 0; i < Passage.MAX_DEPTH; i++) {
            nested = Passage.item("a.", "Butir", nested);
        }
        Passage deepest = nested;
        assertThat(deepest.items()).hasSize(1);
        isRefused(
                () -> Passage.of("Yaitu:", deepest),
                "depth of the lists below the passage 'Yaitu:' must be from 0 to 8, was 9");
    }

    @Test
    void sectionsMayLackANumberAndAreThenAnyNumber() {
        Section section = new Section(Optional.empty(), "PENUTUP", List.of(Passage.of("Demikian.")));
        assertThat(PLAN.withNarrative(section, section).narrative()).containsExactly(section, section);
        assertThat(section.body().get(0).isPlain()).isTrue();
        assertThat(Passage.item("a.", "Maksud").isPlain()).isFalse();
    }

    @Test
    void anIdWithASpaceIsRefused() {
        String rule = " must be 1 to 64 letters, digits, '.', '_' or '-' and begin with a letter or digit, was 'a b'";
        isRefused(() -> TRAINING.withId("a b"), "id of an activity" + rule);
        isRefused(() -> Program.of("II.2", "P").withId("a b"), "id of a program" + rule);
        isRefused(() -> PLAN.groups().get(0).withId("a b"), "id of a program group" + rule);
        isRefused(() -> Edition.of("a b"), "id of an edition" + rule);
        isRefused(
                () -> Edition.of("2023").amended("2024", LocalDate.EPOCH).amended("a b", LocalDate.EPOCH),
                "id of an edition" + rule);
        isRefused(
                () -> new Edition("2023", Optional.of("a b"), Optional.empty()),
                "edition that edition '2023' supersedes" + rule);
        isRefused(() -> target("%").withObjective("a b"), "objective of target 'selesai'" + rule);
        isRefused(() -> target("%").withDenominator("a b"), "denominator of target 'selesai'" + rule);
        isRefused(() -> SuccessIndicator.of("k1", "K").measuredBy("a b"), "target of success indicator 'k1'" + rule);
        isRefused(() -> new ScopeAspect("a b", "SDM"), "aspect of the scope" + rule);
        isRefused(() -> new MatrixRow("a b", "1", "Staf"), "question of a row of the assessment matrix" + rule);
        isRefused(() -> row("SDM").withElement("a b"), "element of a row of the work plan" + rule);
    }

    // Numbers

    @Test
    void aReversedRangeIsRefused() {
        isRefused(
                () -> TargetValue.between(90, 80),
                "upper bound of a target range must not be below its lower bound 90, was 80");
        isRefused(
                () -> new TargetValue(Ratio.of(8, 3), Ratio.of(5, 2)),
                "upper bound of a target range must not be below its lower bound 8/3, was 5/2");
    }

    @Test
    void aRangeOfOneValueIsThatValue() {
        assertThat(TargetValue.between(80, 80)).isEqualTo(TargetValue.of(80)).hasToString("80");
        assertThat(TargetValue.of(80).isRange()).isFalse();
        assertThat(TargetValue.between(80, 90)).hasToString("80–90");
        assertThat(TargetValue.between(80, 90).isRange()).isTrue();
    }

    @Test
    void theNearestValueOfARangeIsItsBoundOutsideAndTheValueInside() {
        TargetValue range = TargetValue.between(80, 90);
        assertThat(Stream.of(70, 80, 85, 90, 95).map(Ratio::of).map(range::nearestTo))
                .containsExactly(Ratio.of(80), Ratio.of(80), Ratio.of(85), Ratio.of(90), Ratio.of(90));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "-1/3"})
    void aWeightThatIsNotPositiveIsRefused(String weight) {
        isRefused(
                () -> TRAINING.withWeight(Ratio.parse(weight)),
                "weight of activity 'II.2.1' must be positive, was " + weight);
    }

    @Test
    void negativeNumbersAreRefused() {
        isRefused(
                () -> TRAINING.withBudget(Map.of(TimePeriod.ofYear(2022), 0L, TimePeriod.ofQuarter(2023, 1), -1L)),
                "budget of activity 'II.2.1' in 2023-Q1 must not be negative, was -1");
        isRefused(
                () -> new Output("Buku", Optional.of(-1L), Optional.empty()),
                "quantity of output 'Buku' must not be negative, was -1");
        isRefused(
                () -> PublishedCount.builder().label("Selesai").count(-1).build(),
                "published count 'Selesai' must not be negative, was -1");
        isRefused(
                () -> new Scope(Optional.of(-1), List.of()),
                "declared number of aspects of the scope must not be negative, was -1");
        isRefused(
                () -> FrameworkComponent.builder()
                        .id("nilai")
                        .name("Nilai")
                        .declaredParts(-1)
                        .build(),
                "declared number of parts of framework component 'nilai' must not be negative, was -1");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 10_000})
    void yearsHaveFourDigitsAtMost(int year) {
        isRefused(() -> new Regulation("UU", "25", year), "year of UU 25 must be from 1 to 9999, was " + year);
        isRefused(
                () -> new WorkPlan(List.of(year), List.of()),
                "year of the work plan must be from 1 to 9999, was " + year);
    }

    @Test
    void valuesByPeriodAreInTheOrderOfTime() {
        StrategicTarget target = target("%")
                .withValues(Map.of(
                        TimePeriod.ofYear(2023), TargetValue.of(3),
                        TimePeriod.ofYear(2022), TargetValue.of(2),
                        TimePeriod.ofQuarter(2022, 1), TargetValue.of(1)));
        assertThat(target.values().keySet())
                .containsExactly(TimePeriod.ofQuarter(2022, 1), TimePeriod.ofYear(2022), TimePeriod.ofYear(2023));
    }

    // Marks

    private static WorkPlanRow row(String name) {
        return WorkPlanRow.builder().level(PlanLevel.ACTIVITY).name(name).build();
    }

    @Test
    void aMarkedYearIsAColumnOfTheWorkPlan() {
        WorkPlanRow marked = row("Pelatihan").withYears(Marks.of("2022", "2024"));
        assertThat(new WorkPlan(List.of(2022, 2023, 2024), List.of(marked)).rows())
                .containsExactly(marked);
        isRefused(
                () -> new WorkPlan(List.of(2022, 2023), List.of(row("Lain"), marked)),
                "years of 'Pelatihan' in the work plan must be among [2022, 2023], had '2024'");
    }

    @Test
    void yearsOfTheWorkPlanAscend() {
        isRefused(
                () -> new WorkPlan(List.of(2022, 2021), List.of()),
                "years of the work plan must ascend, had 2022 before 2021");
        isRefused(
                () -> new WorkPlan(List.of(2022, 2022), List.of()),
                "years of the work plan must ascend, had 2022 before 2022");
    }

    @Test
    void aRowOfTheWorkPlanHasUnknownYearsUnlessGiven() {
        assertThat(row("Pelatihan").years()).isEqualTo(Marks.unknown()).isNotEqualTo(Marks.of());
    }

    @Test
    void aMarkedPartyIsAColumnOfThePreparation() {
        List<String> parties = List.of("Biro Organisasi", "Ombudsman");
        assertThat(new Preparation(parties, List.of(PreparationStep.of("1", "Asesmen", Marks.of("Ombudsman")))).steps())
                .hasSize(1);
        isRefused(
                () -> new Preparation(parties, List.of(PreparationStep.of("1", "Asesmen", Marks.of("BPKP")))),
                "parties of preparation step 'Asesmen' must be among [Biro Organisasi, Ombudsman], had 'BPKP'");
        isRefused(
                () -> new Preparation(List.of("BPKP", "BPKP"), List.of()),
                "parties of the preparation must be unique, 'BPKP' occurs twice");
    }

    // Texts

    @Test
    void blankTextsAreRefused() {
        isRefused(() -> TRAINING.withName(" "), "name of activity 'II.2.1' must not be blank");
        isRefused(
                () -> TRAINING.withAttributes(Map.of("opd", " ")),
                "'opd' in attributes of activity 'II.2.1' must not be blank");
        isRefused(() -> DECREE.withNumber(" "), "number of the decree must not be blank");
        isRefused(() -> new Clause("KEDUA", " "), "text of clause 'KEDUA' must not be blank");
        isRefused(() -> Definition.of("3.", " "), "text of definition 3. must not be blank");
        isRefused(() -> new Definition(Optional.empty(), " "), "text of a definition without number must not be blank");
        isRefused(() -> new Strategy(Optional.of(" "), List.of(), List.of()), "goal of a plan must not be blank");
        isRefused(() -> row("SDM").withParties(" "), "parties of 'SDM' in the work plan must not be blank");
        isRefused(
                () -> new FrameworkPart("Imparsial", " "),
                "text of part 'Imparsial' of the framework must not be blank");
    }

    // What a plan answers

    @Test
    void anEmptyPlanIsADraftWithoutStrategy() {
        assertThat(PLAN.status()).isEqualTo(PlanStatus.DRAFT);
        assertThat(PLAN.strategy()).isEqualTo(Strategy.NONE);
        assertThat(PLAN.workPlan()).isEmpty();
    }

    @Test
    void anActivityIsFoundByItsId() {
        assertThat(PLAN.findActivity("II.2.1")).contains(TRAINING);
        assertThat(PLAN.findActivity("II.2")).isEmpty();
        Strategy strategy = new Strategy(Optional.empty(), List.of(), List.of(target("%")));
        assertThat(strategy.findTarget("selesai")).contains(target("%"));
        assertThat(strategy.findTarget("masuk")).isEmpty();
    }

    @Test
    void tablesCoverTheTimeOfTheTitleUnlessTheySayAnother() {
        assertThat(PLAN.coveredPeriod()).isEqualTo(TimePeriod.ofYears(2022, 2024));
        assertThat(PLAN.withTablePeriod(TimePeriod.ofYears(2021, 2024)).coveredPeriod())
                .isEqualTo(TimePeriod.ofYears(2021, 2024));
    }

    @Test
    void anEditionIsAmendedByTheNext() {
        assertThat(Edition.of("2022").amended("2023", LocalDate.of(2023, 1, 2)))
                .isEqualTo(new Edition("2023", Optional.of("2022"), Optional.of(LocalDate.of(2023, 1, 2))));
    }

    @Test
    void aDecreeIsCitedByItsNumberOrElseItsTitle() {
        assertThat(DECREE.citation())
                .isEqualTo(Citation.of("Keputusan Gubernur Sumatera Barat tentang Rencana Aksi Tahun 2022-2024"));
        assertThat(DECREE.withNumber("065-699-2022").citation())
                .isEqualTo(Citation.of("Keputusan Gubernur Sumatera Barat 065-699-2022"));
    }

    @Test
    void aRegulationIsNamedByTypeNumberAndYear() {
        assertThat(new Regulation("PermenPANRB", "46", 2020)).hasToString("PermenPANRB 46 Tahun 2020");
    }

    @Test
    void aTargetKnowsHowManyOfItsUnitMakeOne() {
        assertThat(target("%").unitOfFigures()).isEqualTo(Unit.PERCENT);
        assertThat(target("1").unitOfFigures()).isEqualTo(Unit.NONE);
        assertThat(target("pengaduan").unitOfFigures()).isNotIn(Unit.PERCENT, Unit.NONE);
    }

    @Test
    void aScopeOfGivenAspectsDeclaresNoNumber() {
        assertThat(Scope.of(new ScopeAspect("sdm", "SDM"), new ScopeAspect("data", "Data"))
                        .declared())
                .isEmpty();
    }

    @Test
    void aBaselineNeedStateNoSource() {
        assertThat(Baseline.of(99, TimePeriod.ofYear(2020)))
                .isEqualTo(new Baseline(Ratio.of(99), TimePeriod.ofYear(2020), Optional.empty()));
    }

    @Test
    void anEditionDoesNotSupersedeItself() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Edition.of("2022").amended("2022", LocalDate.of(2023, 1, 1)))
                .withMessage("edition that edition '2022' supersedes must be another, was '2022'");
    }

    @Test
    void aDecreeIsCitedBrieflyHoweverLongItsTitle() {
        Decree decree = Decree.builder()
                .form("Keputusan Bupati Agam")
                .title("Rencana ".repeat(1_200))
                .issuer("Bupati Agam")
                .build();
        assertThat(decree.citation().document())
                .startsWith("Keputusan Bupati Agam tentang Rencana")
                .endsWith("…");
        assertThat(decree.withNumber("12").citation()).hasToString("Keputusan Bupati Agam 12");
    }

    @Test
    void groupsAndProgramsAreFoundByIdAndAnActivityIsChangedById() {
        ActionPlan plan = RegencyPlan.agam();
        assertThat(plan.group("II").name()).isEqualTo("Penguatan Kelembagaan");
        assertThat(plan.program("II.4").activities()).hasSize(1);
        assertThat(plan.findGroup("II.4")).isEmpty();
        assertThat(plan.findProgram("II")).isEmpty();
        ActionPlan changed = plan.withActivity("II.4.1", it -> it.withName("Buku saku"));
        assertThat(changed.activity("II.4.1").name()).isEqualTo("Buku saku");
        assertThat(changed.withActivity("II.4.1", it -> plan.activity("II.4.1")))
                .isEqualTo(plan);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> plan.withActivity("II.4.2", it -> it))
                .withMessage("plan of Kabupaten Agam has no activity 'II.4.2'");
    }

    @Test
    @SuppressWarnings("NullAway") // what a Java caller without null checks may do
    void aChangeThatGivesNothingIsNamed() {
        ActionPlan plan = RegencyPlan.agam();

        assertThatNullPointerException()
                .isThrownBy(() -> plan.withActivity("II.4.1", it -> null))
                .withMessage("activity 'II.4.1' as changed must not be null");
        assertThatNullPointerException()
                .isThrownBy(() -> plan.withActivity(null, it -> it))
                .withMessage("id of an activity must not be null");
    }

    @Test
    void aWorkPlanIsMadeOfTheGroupsAndCompletedRowByRow() {
        ActionPlan plan = RegencyPlan.agam();
        WorkPlan workPlan = WorkPlan.of(List.of(2025, 2026), plan.groups());
        assertThat(workPlan.rows()).hasSize(plan.workPlan().orElseThrow().rows().size());
        assertThat(workPlan.rows().get(2).element()).contains("I.1.1");
        assertThat(workPlan.rows().get(2).years()).isEqualTo(Marks.unknown());
        WorkPlan completed =
                workPlan.withRow("I.1.1", row -> row.withYears(Marks.of("2025")).withParties("Inspektorat"));
        assertThat(completed.rows().get(2).parties()).containsExactly("Inspektorat");
        assertThat(completed.rows().get(3)).isEqualTo(workPlan.rows().get(3));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> workPlan.withRow("I.9", row -> row))
                .withMessage("the work plan has no row of 'I.9'");
    }
}
