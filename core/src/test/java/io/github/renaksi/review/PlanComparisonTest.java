// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.renaksi.Language;
import io.github.renaksi.Marks;
import io.github.renaksi.Text;
import io.github.renaksi.TimePeriod;
import io.github.renaksi.arbitraries.RegencyPlan;
import io.github.renaksi.figure.Ratio;
import io.github.renaksi.plan.AchievementFormulas;
import io.github.renaksi.plan.ActionPlan;
import io.github.renaksi.plan.Activity;
import io.github.renaksi.plan.Baseline;
import io.github.renaksi.plan.Direction;
import io.github.renaksi.plan.Objective;
import io.github.renaksi.plan.Output;
import io.github.renaksi.plan.PlanCode;
import io.github.renaksi.plan.StrategicTarget;
import io.github.renaksi.plan.Strategy;
import io.github.renaksi.plan.SuccessIndicator;
import io.github.renaksi.plan.TargetValue;
import io.github.renaksi.review.PlanComparison.Change;
import io.github.renaksi.review.PlanComparison.Continuation;
import io.github.renaksi.review.PlanComparison.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class PlanComparisonTest {

    private static final ActionPlan PLAN = RegencyPlan.agam();

    private static List<Change> changes(ActionPlan after) {
        return PlanComparison.of(PLAN, after).changes();
    }

    private static void assertOne(ActionPlan after, Kind kind, String id, String indonesian, String english) {
        List<Change> changes = changes(after);
        assertThat(changes).hasSize(1);
        Change change = changes.get(0);
        assertThat(change.kind()).isEqualTo(kind);
        assertThat(change.id()).isEqualTo(id);
        assertThat(change.in(Language.INDONESIAN)).isEqualTo(indonesian);
        assertThat(change.in(Language.ENGLISH)).isEqualTo(english);
    }

    @Test
    void anEditionDoesNotDifferFromItself() {
        PlanComparison same = PlanComparison.of(PLAN, PLAN);
        assertThat(same.changes()).isEmpty();
        assertThat(same.before()).isEqualTo(PLAN);
        assertThat(same.after()).isEqualTo(PLAN);
        assertThat(same).hasToString("edition 2025 to 2025: 0 changes");
    }

    @Test
    void aNewActivityIsAdded() {
        assertOne(
                Changes.program(
                        PLAN,
                        5,
                        1,
                        it -> it.withActivities(Changes.and(it.activities(), Activity.of("6.2.2", "Audit")))),
                Kind.ADDED,
                "6.2.2",
                "kegiatan 6.2.2 ditambahkan: menjadi \"Audit\"",
                "activity 6.2.2 added: is now \"Audit\"");
    }

    @Test
    void anActivityThatIsGoneIsRemoved() {
        assertOne(
                Changes.program(PLAN, 1, 3, it -> it.withActivities(List.of())),
                Kind.REMOVED,
                "II.4.1",
                "kegiatan II.4.1 dihapus: semula \"Penyusunan panduan (buku manual) pengelolaan pengaduan dan Kode Etik\"",
                "activity II.4.1 removed: was \"Penyusunan panduan (buku manual) pengelolaan pengaduan dan Kode Etik\"");
    }

    @Test
    void anotherCodeIsARenumbering() {
        assertOne(
                Changes.activity(PLAN, 1, 3, 0, it -> it.withCode(PlanCode.parse("II.4.2"))),
                Kind.RENUMBERED,
                "II.4.1",
                "kegiatan II.4.1 diubah nomornya: semula II.4.1, menjadi II.4.2",
                "activity II.4.1 renumbered: was II.4.1, is now II.4.2");
        assertOne(
                Changes.activity(PLAN, 5, 1, 0, it -> it.withCode(Optional.empty())),
                Kind.RENUMBERED,
                "6.2.1",
                "kegiatan 6.2.1 diubah nomornya: semula 6.2.1",
                "activity 6.2.1 renumbered: was 6.2.1");
    }

    @Test
    void otherWordsAreARewording() {
        assertOne(
                Changes.group(PLAN, 5, it -> it.withName("Anggaran")),
                Kind.REWORDED,
                "6",
                "kelompok program 6 diubah bunyinya: semula \"Penguatan Anggaran Pengelolaan Pengaduan\", menjadi \"Anggaran\"",
                "program group 6 reworded: was \"Penguatan Anggaran Pengelolaan Pengaduan\", is now \"Anggaran\"");
    }

    @Test
    void anotherParentIsAMove() {
        ActionPlan without = Changes.program(PLAN, 5, 0, it -> it.withActivities(Changes.without(it.activities(), 1)));
        Activity moved = PLAN.activity("6.1.2");
        assertOne(
                Changes.program(without, 5, 1, it -> it.withActivities(Changes.and(it.activities(), moved))),
                Kind.MOVED,
                "6.1.2",
                "kegiatan 6.1.2 dipindahkan: semula program 6.1, menjadi program 6.2",
                "activity 6.1.2 moved: was program 6.1, is now program 6.2");
    }

    @Test
    void aGroupIsNamedInTheLanguageOfTheReader() {
        ActionPlan without = Changes.group(PLAN, 5, it -> it.withPrograms(Changes.without(it.programs(), 1)));
        ActionPlan after = Changes.group(
                without,
                4,
                it -> it.withPrograms(Changes.and(
                        it.programs(), PLAN.groups().get(5).programs().get(1))));
        assertOne(
                after,
                Kind.MOVED,
                "6.2",
                "program 6.2 dipindahkan: semula kelompok program 6, menjadi kelompok program V",
                "program 6.2 moved: was program group 6, is now program group V");
    }

    @Test
    void aProgramThatBecomesAGroupIsMoved() {
        ActionPlan without = Changes.group(PLAN, 5, it -> it.withPrograms(Changes.without(it.programs(), 1)));
        ActionPlan after = without.withGroups(Changes.and(
                without.groups(),
                PLAN.groups()
                        .get(5)
                        .withId("6.2")
                        .withName("Pengendalian anggaran")
                        .withCode(PlanCode.parse("6.2"))
                        .withPrograms(List.of())));
        assertThat(changes(after))
                .extracting(change -> change.in(Language.INDONESIAN))
                .containsExactly(
                        "kelompok program 6.2 dipindahkan: semula kelompok program 6",
                        "kegiatan 6.2.1 dihapus: semula \"Pemantauan realisasi anggaran pengelolaan pengaduan\"");
    }

    @Test
    void indicatorsAreAddedRemovedRewordedAndMoved() {
        SuccessIndicator moved = PLAN.indicators().get(4).indicators().get(0);
        ActionPlan without = PLAN.withIndicators(
                Changes.at(PLAN.indicators(), 4, row -> row.withIndicators(Changes.without(row.indicators(), 0))));
        ActionPlan after = without.withIndicators(Changes.at(
                without.indicators(),
                5,
                row -> row.withIndicators(
                        SuccessIndicator.of("indikator-anggaran-2", "Anggaran terserap"),
                        moved,
                        SuccessIndicator.of("baru", "Anggaran tepat waktu"))));
        assertThat(changes(after))
                .extracting(change -> change.in(Language.INDONESIAN))
                .containsExactly(
                        "indikator dipindahkan: semula Peningkatan Partisipasi Pemangku Kepentingan, menjadi Penguatan Anggaran Pengelolaan Pengaduan",
                        "indikator dihapus: semula \"Anggaran pengelolaan pengaduan tersedia sesuai kebutuhan\"",
                        "indikator diubah bunyinya: semula \"Anggaran pengelolaan pengaduan terserap sesuai rencana\", menjadi \"Anggaran terserap\"",
                        "indikator ditambahkan: menjadi \"Anggaran tepat waktu\"");
    }

    @Test
    void aRowOfAnotherNameMovesNothing() {
        assertThat(changes(PLAN.withIndicators(Changes.at(PLAN.indicators(), 5, row -> row.withName("Anggaran")))))
                .isEmpty();
    }

    @Test
    void anotherTargetOfAYearIsARevaluation() {
        assertOne(
                Changes.target(PLAN, 0, it -> Changes.value(it, TimePeriod.ofYear(2029), 1650)),
                Kind.REVALUED,
                "target-diterima",
                "target \"Jumlah pengaduan yang diterima\" tahun 2029 diubah nilainya: semula 650 pengaduan, menjadi 1.650 pengaduan",
                "target \"Jumlah pengaduan yang diterima\" 2029 revalued: was 650 complaints, is now 1,650 complaints");
    }

    @Test
    void aTargetOfAYearMoreIsAdded() {
        assertOne(
                Changes.target(PLAN, 3, it -> {
                    Map<TimePeriod, TargetValue> values = new TreeMap<>(it.values());
                    values.put(TimePeriod.ofYear(2030), TargetValue.between(89, 91));
                    return it.withValues(values);
                }),
                Kind.ADDED,
                "target-kepuasan",
                "target \"Tingkat kepuasan pengadu\" tahun 2030 ditambahkan: menjadi 89–91%",
                "target \"Tingkat kepuasan pengadu\" 2030 added: is now 89–91%");
    }

    @Test
    void aTargetOfAYearLessIsRemoved() {
        assertOne(
                Changes.target(PLAN, 3, it -> {
                    Map<TimePeriod, TargetValue> values = new TreeMap<>(it.values());
                    values.remove(TimePeriod.ofYear(2029));
                    return it.withValues(values);
                }),
                Kind.REMOVED,
                "target-kepuasan",
                "target \"Tingkat kepuasan pengadu\" tahun 2029 dihapus: semula 86–88%",
                "target \"Tingkat kepuasan pengadu\" 2029 removed: was 86–88%");
    }

    @Test
    void anotherBaselineIsARevaluation() {
        assertOne(
                Changes.target(
                        PLAN,
                        1,
                        it -> it.withBaseline(
                                new Baseline(Ratio.of(183, 2), TimePeriod.ofYear(2023), Optional.empty()))),
                Kind.REVALUED,
                "target-diselesaikan",
                "baseline \"Persentase pengaduan yang diselesaikan\" diubah nilainya: semula 90%, menjadi 91,5%",
                "baseline of \"Persentase pengaduan yang diselesaikan\" revalued: was 90%, is now 91.5%");
    }

    @Test
    void targetsAreAddedRemovedRewordedAndMoved() {
        Strategy strategy = PLAN.strategy();
        StrategicTarget last = strategy.targets().get(12);
        List<StrategicTarget> targets = Changes.and(
                Changes.at(
                        Changes.without(strategy.targets(), 12),
                        11,
                        it -> it.withIndicator("Anggaran tersedia").withObjective("sasaran-kepuasan")),
                last.withId("baru").withUnit("1"));
        ActionPlan after = PLAN.withStrategy(new Strategy(strategy.goal(), strategy.objectives(), targets));
        assertThat(changes(after))
                .extracting(change -> change.in(Language.ENGLISH))
                .containsExactly(
                        "target \"Persentase kebutuhan anggaran yang tersedia\" reworded: was \"Persentase kebutuhan anggaran yang tersedia\", is now \"Anggaran tersedia\"",
                        "target \"Persentase kebutuhan anggaran yang tersedia\" moved: was \"meningkatnya kapasitas pengelolaan pengaduan\", is now \"meningkatnya kepuasan pengadu\"",
                        "target \"Persentase anggaran yang terserap\" removed: was \"Persentase anggaran yang terserap\"",
                        "target added: is now \"Persentase anggaran yang terserap\"");
    }

    private static ActionPlan next(long baseline) {
        return Changes.target(
                PLAN.withEdition(PLAN.edition().amended("2030", LocalDate.of(2030, 1, 1))),
                3,
                it -> it.withBaseline(Baseline.of(baseline, TimePeriod.ofYear(2029))));
    }

    @Test
    void theYearsAndPartiesOfAnActivityMayChange() {
        assertOne(
                Changes.row(PLAN, 2, it -> it.withYears(Marks.of("2026"))),
                Kind.REVALUED,
                "I.1.1",
                "waktu kegiatan I.1.1 diubah nilainya: semula " + String.join(", ", years("I.1.1")) + ", menjadi 2026",
                "years of activity I.1.1 revalued: was " + String.join(", ", years("I.1.1")) + ", is now 2026");
        assertThat(changes(Changes.row(PLAN, 2, it -> it.withYears(Marks.atLeast(List.of("2026"))))))
                .extracting(change -> change.after().orElseThrow().indonesian())
                .containsExactly("2026, lainnya tidak diketahui");
        assertThat(changes(Changes.row(PLAN, 2, it -> it.withYears(Marks.unknown()))))
                .extracting(change -> change.after().orElseThrow().english())
                .containsExactly("unknown");
        assertThat(changes(Changes.row(PLAN, 2, it -> it.withParties("Inspektorat"))))
                .extracting(Change::what, change -> change.after().orElseThrow().indonesian())
                .containsExactly(
                        tuple(Text.of("pihak terkait kegiatan I.1.1", "parties of activity I.1.1"), "Inspektorat"));
    }

    private static List<String> years(String activity) {
        return PLAN.workPlan().orElseThrow().rows().stream()
                .filter(row -> row.element().equals(Optional.of(activity)))
                .findFirst()
                .orElseThrow()
                .years()
                .marked();
    }

    @Test
    void budgetWeightAndOutputsOfAnActivityMayChange() {
        ActionPlan budgeted = PLAN.withActivity(
                "I.1.1",
                it -> it.withBudget(Map.of(TimePeriod.ofYear(2025), 15_000_000L))
                        .withOutputs());
        ActionPlan more = budgeted.withActivity(
                "I.1.1",
                it -> it.withBudget(Map.of(TimePeriod.ofYear(2025), 20_000_000L))
                        .withWeight(Ratio.of(2))
                        .withOutputs(
                                new Output("pelatihan", Optional.of(4L), Optional.of("kali")),
                                new Output("laporan", Optional.empty(), Optional.empty())));
        assertThat(PlanComparison.of(budgeted, more).changes())
                .extracting(change -> change.in(Language.INDONESIAN))
                .containsExactly(
                        "anggaran kegiatan I.1.1 tahun 2025 diubah nilainya: semula Rp15.000.000, menjadi Rp20.000.000",
                        "bobot kegiatan I.1.1 diubah nilainya: semula 1, menjadi 2",
                        "keluaran kegiatan I.1.1 ditambahkan: menjadi 4 kali pelatihan, laporan");
        assertThat(PlanComparison.of(budgeted, more).changes().get(0).in(Language.ENGLISH))
                .isEqualTo("budget of activity I.1.1 2025 revalued: was Rp15,000,000, is now Rp20,000,000");
    }

    @Test
    void periodGoalAndObjectivesMayChange() {
        ActionPlan after = Changes.goal(PLAN, "Pengaduan tuntas").withPeriod(TimePeriod.ofYears(2025, 2030));
        Strategy strategy = after.strategy();
        after = after.withStrategy(new Strategy(
                strategy.goal(),
                Changes.and(
                        Changes.without(strategy.objectives(), 0),
                        Objective.of("baru", "meningkatnya kepercayaan", Direction.INCREASE)),
                strategy.targets()));
        assertThat(PlanComparison.of(PLAN, after).changes())
                .filteredOn(change -> !change.kind().equals(Kind.MOVED))
                .extracting(change -> change.in(Language.INDONESIAN))
                .containsExactly(
                        "periode diubah nilainya: semula 2025–2029, menjadi 2025–2030",
                        "tujuan diubah nilainya: semula \""
                                + PLAN.strategy().goal().orElseThrow() + "\", menjadi \"Pengaduan tuntas\"",
                        "sasaran dihapus: semula \""
                                + PLAN.strategy().objectives().get(0).text() + "\"",
                        "sasaran ditambahkan: menjadi \"meningkatnya kepercayaan\"");
    }

    @Test
    void anotherUnitIsOneChange() {
        assertOne(
                Changes.target(PLAN, 0, it -> it.withUnit("laporan")),
                Kind.REVALUED,
                "target-diterima",
                "satuan \"Jumlah pengaduan yang diterima\" diubah nilainya: semula pengaduan, menjadi laporan",
                "unit of \"Jumlah pengaduan yang diterima\" revalued: was pengaduan, is now laporan");
    }

    @Test
    void directionAndFormulaOfATargetMayChange() {
        ActionPlan after = Changes.target(
                PLAN, 0, it -> it.withDirection(Direction.MAINTAIN).withFormula(AchievementFormulas.BASELINE_RELATIVE));
        assertThat(changes(after))
                .extracting(change -> change.in(Language.ENGLISH))
                .containsExactly(
                        "direction of \"Jumlah pengaduan yang diterima\" revalued: was increase, is now be kept",
                        "formula of \"Jumlah pengaduan yang diterima\" added: is now baseline-relative");
    }

    private static Continuation continuation(ActionPlan before, ActionPlan after) {
        return PlanComparison.of(before, after).continuations().stream()
                .filter(it -> it.target().id().equals("target-kepuasan"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anEditionBeginsWhereTheOneBeforeMeantToEndOrElsewhere() {
        assertThat(continuation(PLAN, next(87)).meets()).isTrue();
        assertThat(continuation(PLAN, next(86)).meets()).isTrue();
        Continuation below = continuation(PLAN, next(85));
        assertThat(below.meets()).isFalse();
        assertThat(below.period()).isEqualTo(TimePeriod.ofYear(2029));
        assertThat(below.planned()).isEqualTo(TargetValue.between(86, 88));
        assertThat(below.baseline().value()).isEqualTo(Ratio.of(85));
        assertThat(PlanComparison.of(PLAN, next(85))).hasToString("edition 2025 to 2030: 1 changes");
    }

    @Test
    void theLastTargetIsThatOfTheYearRatherThanOfItsLastQuarter() {
        ActionPlan before = Changes.target(PLAN, 3, it -> Changes.value(it, TimePeriod.ofQuarter(2029, 4), 22));
        assertThat(continuation(before, next(87)).period()).isEqualTo(TimePeriod.ofYear(2029));
    }

    @Test
    void whatOneEditionDoesNotHaveDoesNotContinue() {
        assertThat(PlanComparison.of(PLAN.withStrategy(Strategy.NONE), PLAN).continuations())
                .isEmpty();
        ActionPlan withoutBaseline = Changes.target(PLAN, 3, it -> it.withBaseline(Optional.empty()));
        assertThat(PlanComparison.of(PLAN, withoutBaseline).continuations()).hasSize(12);
        assertThat(Kind.MOVED.in(Language.INDONESIAN)).isEqualTo("dipindahkan");
        assertThat(Kind.MOVED.in(Language.ENGLISH)).isEqualTo("moved");
    }
}
