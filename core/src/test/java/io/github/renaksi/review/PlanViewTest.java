// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.tuple;

import io.github.renaksi.Citation;
import io.github.renaksi.Text;
import io.github.renaksi.TimePeriod;
import io.github.renaksi.Tristate;
import io.github.renaksi.arbitraries.RegencyPlan;
import io.github.renaksi.figure.Ratio;
import io.github.renaksi.plan.ActionPlan;
import io.github.renaksi.plan.Passage;
import io.github.renaksi.plan.PlanLevel;
import io.github.renaksi.plan.Section;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a rule is given: every part of a plan with its place, and somewhere to put what it finds. */
class PlanViewTest {

    private static final ActionPlan PLAN = RegencyPlan.agam();
    private static final PlanView VIEW = PlanView.of(PLAN);

    private static final RuleDescription RULE = RuleDescription.builder()
            .id("agam-rule")
            .name(Text.of("Nama", "Name"))
            .severity(Severity.WARNING)
            .category(Category.FORM)
            .fault(Text.of("Salah", "Wrong"))
            .correction(Text.of("Benar", "Right"))
            .build();

    @Test
    void everyElementKnowsWhatIsAboveIt() {
        assertThat(VIEW.elements())
                .hasSize(VIEW.groups().size()
                        + VIEW.programs().size()
                        + VIEW.activities().size());
        PlanElement activity = VIEW.element("II.2.1");
        assertThat(activity).hasToString("kegiatan II.2.1 (/groups/1/programs/1/activities/0)");
        PlanElement program = activity.parent().orElseThrow();
        assertThat(program).hasToString("program II.2 (/groups/1/programs/1)");
        PlanElement group = program.parent().orElseThrow();
        assertThat(group.level()).isEqualTo(PlanLevel.GROUP);
        assertThat(group.label().english()).isEqualTo("program group II");
        assertThat(group.parent()).isEmpty();
        assertThat(VIEW.findElement("lain")).isEmpty();
    }

    @Test
    void aTargetKnowsItsObjectiveAndThePlacesOfItsValues() {
        LocatedTarget target = VIEW.targets().get(0);
        assertThat(target).hasToString("target " + target.value().id() + " (/strategy/targets/0)");
        assertThat(VIEW.findTarget(target.value().id())).contains(target);
        assertThat(VIEW.target(target.value().id())).isSameAs(target);
        assertThat(VIEW.findTarget("lain")).isEmpty();
        assertThat(target.objective().orElseThrow().id())
                .isEqualTo(target.value().objective().orElseThrow());
        assertThat(target.baseline().orElseThrow().place())
                .hasToString("Tabel 6, baris 1, baseline (/strategy/targets/0/baseline)");
        assertThat(target.values())
                .first()
                .extracting(PeriodValue::period, value -> value.place().toString())
                .containsExactly(
                        TimePeriod.ofYear(2025), "Tabel 6, baris 1, tahun 2025 (/strategy/targets/0/values/2025)");
    }

    @Test
    void whatIsNotThereIsRefusedByItsId() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> VIEW.element("IX.9"))
                .withMessage("plan of Kabupaten Agam has no group, program or activity 'IX.9'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> VIEW.target("lain"))
                .withMessage("plan of Kabupaten Agam has no target 'lain'");
        AssessmentView assessment = VIEW.assessment().orElseThrow();
        assertThat(assessment.findQuestion("lain")).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> assessment.question("lain"))
                .withMessage("the instrument has no question 'lain'");
    }

    @Test
    void aPlaceKnowsItsElementAndWhatItIsOfIt() {
        Place name = VIEW.element("II.2.1").place().at("name");
        assertThat(name.element()).contains("II.2.1");
        assertThat(name.property()).isEqualTo("/name");
        Place year = VIEW.targets().get(0).values().get(0).place();
        assertThat(year.element()).contains(VIEW.targets().get(0).value().id());
        assertThat(year.property()).isEqualTo("/values/2025");
        assertThat(VIEW.title().place().element()).isEmpty();
        assertThat(VIEW.title().place().property()).isEqualTo("/decree/title");
        assertThat(VIEW.groups().get(0).place().property()).isEmpty();
    }

    /** So that a waiver or a draft of a correction outlives a row that is inserted above. */
    @Test
    void elementAndPropertyStayWhereARowIsInserted() {
        ActionPlan longer = PLAN.withGroups(Stream.concat(
                        Stream.of(PLAN.groups().get(0).withId("baru").withPrograms(List.of())), PLAN.groups().stream())
                .toList());
        Place before = VIEW.element("II.2.1").place().at("name");
        Place after = PlanView.of(longer).element("II.2.1").place().at("name");
        assertThat(after.pointer()).isNotEqualTo(before.pointer());
        assertThat(after.element()).isEqualTo(before.element());
        assertThat(after.property()).isEqualTo(before.property());
    }

    @Test
    void placesAreEqualIfTheyAreOneForProgramsAndPeople() {
        Place place = PlanPlaces.WORK_PLAN.at("rows").at(1);
        assertThat(place)
                .isEqualTo(PlanPlaces.WORK_PLAN.at("rows").at(1))
                .hasSameHashCodeAs(PlanPlaces.WORK_PLAN.at("rows").at(1))
                .isNotEqualTo(PlanPlaces.WORK_PLAN.at("rows").at(2))
                .isNotEqualTo(place.called("baris", "row"))
                .isNotEqualTo(place.ofElement("II.2.1"))
                .isNotEqualTo(place.pointer());
    }

    @Test
    void theAssessmentKnowsScoresAndDecisions() {
        AssessmentView assessment = VIEW.assessment().orElseThrow();
        assertThat(assessment.isScored()).isTrue();
        assertThat(assessment.score("anggaran")).contains(Ratio.of(9, 5));
        assertThat(assessment.score("lain")).isEmpty();
        assertThat(assessment.isDecided()).isTrue();
        assertThat(assessment.decision("anggaran")).isEqualTo(Tristate.YES);
        assertThat(assessment.total().orElseThrow().place()).hasToString("Tabel 2, baris 1 (/assessment/counts/0)");
        assertThat(assessment.questions()).hasSameSizeAs(assessment.answers());
        assertThat(assessment.question("anggaran-1").place().property()).isEmpty();
        assertThat(assessment)
                .hasToString(
                        "assessment with " + assessment.published().assessment().instrument() + ", "
                                + assessment.counts().size() + " counts and 6 priorities");
    }

    /** Each part has one place, and each text is found where its place says. */
    @Test
    void textsStandAtTheirPlaces() {
        Set<String> pointers = new HashSet<>();
        for (List<PlanText> list : VIEW.texts()) {
            list.forEach(text -> assertThat(pointers.add(text.place().pointer()))
                    .as(text.toString())
                    .isTrue());
        }
        assertThat(VIEW.texts().get(0).get(0)).hasToString("\"" + PLAN.decree().title() + "\" (/decree/title)");
        assertThat(pointers)
                .contains(
                        "/strategy/goal",
                        "/groups/1/programs/1/activities/0/name",
                        "/workPlan/rows/13/name",
                        "/assessment/instrument/aspects/0/questions/0/text");
        assertThat(VIEW).hasToString("view of the plan of Kabupaten Agam");
    }

    /** Source: Keputusan Gubernur Sumatera Barat 065-699-2022, 1.3 and 2.1.4, shortened at the dots. */
    @Test
    void sectionsAreReadAsTheyAreNested() {
        ActionPlan plan = PLAN.withNarrative(
                Section.of("BAB I", "P E N D A H U L U A N"),
                Section.of(
                        "1.3",
                        "MAKSUD DAN TUJUAN",
                        Passage.item("a.", "Maksud penyusunan rencana aksi … untuk memberikan panduan dan acuan."),
                        Passage.item("b.", "Tujuan umum penyusunan rencana aksi adalah menyediakan peta jalan.")),
                Section.of(
                        "2.1.4",
                        "Sumber daya",
                        Passage.of(
                                "Pada komponen dasar sumber daya, … setidaknya memerlukan 2 (dua) bagian yaitu :",
                                Passage.item(
                                        "-",
                                        "Pelaksana, … mendapatkan berbagai hal sebagai berikut :",
                                        Passage.item("✓", "menerima pelatihan berkelanjutan."),
                                        Passage.item("✓", "menerima pendelegasian wewenang yang jelas dan")),
                                Passage.item("-", "Fasilitas, bahan dan peralatan yang memadai.")),
                        Passage.of("Selesai.")),
                new Section(Optional.empty(), "Lampiran", List.of(Passage.item("1.", "Matriks Asesmen dan Dan"))));

        assertThat(PlanView.of(plan).texts().stream()
                        .flatMap(List::stream)
                        .map(text -> text.place().toString())
                        .filter(place -> place.contains("/narrative")))
                .containsExactly(
                        "Bab I (/narrative/0/heading)",
                        "Bagian 1.3 (/narrative/1/heading)",
                        "Bagian 1.3, huruf a (/narrative/1/body/0/text)",
                        "Bagian 1.3, huruf b (/narrative/1/body/1/text)",
                        "Bagian 2.1.4 (/narrative/2/heading)",
                        "Bagian 2.1.4, paragraf 1 (/narrative/2/body/0/text)",
                        "Bagian 2.1.4, paragraf 2 (/narrative/2/body/1)",
                        "Bagian 2.1.4, paragraf 1, butir 1 (/narrative/2/body/0/items/0/text)",
                        "Bagian 2.1.4, paragraf 1, butir 2 (/narrative/2/body/0/items/1/text)",
                        "Bagian 2.1.4, paragraf 1, butir 1, butir 1 (/narrative/2/body/0/items/0/items/0/text)",
                        "Bagian 2.1.4, paragraf 1, butir 1, butir 2 (/narrative/2/body/0/items/0/items/1/text)",
                        "Bagian \"Lampiran\" (/narrative/3/heading)",
                        "Bagian \"Lampiran\", angka 1 (/narrative/3/body/0/text)");
        assertThat(PlanReview.standard().review(plan).findings())
                .extracting(
                        Finding::rule,
                        finding -> finding.place().pointer(),
                        finding -> finding.place().element())
                .containsExactly(
                        tuple("text-cut-off", "/narrative/2/body/0/items/0/items/1/text", Optional.of("section:2.1.4")),
                        tuple("text-cut-off", "/narrative/3/body/0/text", Optional.empty()),
                        tuple("text-doubled", "/narrative/3/body/0/text", Optional.empty()));
    }

    private static List<Finding> found(ReviewRule.Check check) {
        Findings findings = new Findings(RULE);
        check.check(VIEW, findings);
        return findings.all();
    }

    @Test
    void aFindingIsAsGraveAndAsSureAsItsRuleUnlessItSaysOtherwise() {
        Citation citation = PLAN.decree().citation();
        List<Finding> findings = found((plan, all) -> {
            all.add(PlanPlaces.DECREE).message("Satu {0}.", "One {0}.", 1_000).remedy("Ubah.", "Change.");
            all.add(PlanPlaces.PERIOD)
                    .certainty(Certainty.QUESTION)
                    .citation(citation)
                    .related(PlanPlaces.TABLE_PERIOD)
                    .fact("nilai", "value", 2)
                    .message("Dua.", "Two.")
                    .remedy("Ubah.", "Change.");
        });
        assertThat(findings)
                .extracting(
                        Finding::rule,
                        Finding::severity,
                        Finding::certainty,
                        it -> it.message().english())
                .containsExactly(
                        tuple("agam-rule", Severity.WARNING, Certainty.FAULT, "One 1,000."),
                        tuple("agam-rule", Severity.WARNING, Certainty.QUESTION, "Two."));
        assertThat(findings.get(1).citation()).contains(citation);
        assertThat(findings.get(1).facts()).containsExactly(Fact.of("nilai", "value", 2));
        assertThat(findings.get(1).related()).containsExactly(PlanPlaces.TABLE_PERIOD);
    }

    @Test
    void oneFindingSpeaksOfSeveralPlaces() {
        List<Place> rows =
                VIEW.rows().subList(0, 3).stream().map(Located::place).toList();
        List<Finding> findings = found((plan, all) -> {
            all.add(rows).message("a", "a").remedy("b", "b");
            all.addSummary(PlanPlaces.WORK_PLAN, rows).message("a", "a").remedy("b", "b");
            all.addSummary(PlanPlaces.WORK_PLAN, rows.subList(0, 1))
                    .message("a", "a")
                    .remedy("b", "b");
        });
        assertThat(findings)
                .extracting(Finding::place, Finding::related)
                .containsExactly(
                        tuple(rows.get(0), rows.subList(1, 3)),
                        tuple(PlanPlaces.WORK_PLAN, rows),
                        tuple(rows.get(0), List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> found((plan, all) -> all.add(List.of())))
                .withMessage("places of a finding of 'agam-rule' must not be empty");
    }

    @Test
    void aFindingThatSaysNothingIsRefused() {
        assertThatIllegalStateException()
                .isThrownBy(
                        () -> found((plan, all) -> all.add(PlanPlaces.DECREE).message("a", "a")))
                .withMessageContaining("remedy");
    }

    @Test
    @SuppressWarnings("NullAway") // what a Java caller without null checks may do
    void whatIsMissingIsNamed() {
        assertThatNullPointerException()
                .isThrownBy(() -> found((plan, all) -> all.add((Place) null)))
                .withMessage("place of a finding of 'agam-rule' must not be null");
        assertThatNullPointerException()
                .isThrownBy(
                        () -> found((plan, all) -> all.add(PlanPlaces.DECREE).fact("a", "b", null)))
                .withMessage("value of the fact 'b' must not be null");
        assertThat(ReviewRule.of(RULE, (plan, all) -> {})).hasToString("agam-rule");
    }

    @Test
    void whatIsCostlyIsComputedOnceAndWhenAsked() {
        AtomicInteger computed = new AtomicInteger();
        Lazy<Integer> lazy = Lazy.of(computed::incrementAndGet);
        assertThat(computed).hasValue(0);
        assertThat(List.of(lazy.get(), lazy.get())).containsExactly(1, 1);
    }
}
