// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.github.renaksi.Marks;
import io.github.renaksi.Text;
import io.github.renaksi.Tristate;
import io.github.renaksi.arbitraries.RegencyPlan;
import io.github.renaksi.assessment.AssessmentQuestion;
import io.github.renaksi.plan.ActionPlan;
import io.github.renaksi.plan.Activity;
import io.github.renaksi.plan.ProgramGroup;
import io.github.renaksi.plan.SuccessIndicator;
import io.github.renaksi.review.Coverage.Chain;
import io.github.renaksi.review.Coverage.Gap;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CoverageTest {

    private static final ActionPlan PLAN = RegencyPlan.agam();
    private static final Coverage COVERAGE = Coverage.of(PLAN);

    @Test
    void aQuestionLeadsToWhatIsDoneAboutIt() {
        Chain chain = COVERAGE.ofQuestion("sdm-3");
        assertThat(chain.aspect()).isEqualTo("sdm");
        assertThat(chain.priority()).isEqualTo(Tristate.YES);
        assertThat(chain.groups()).extracting(ProgramGroup::id).containsExactly("I");
        assertThat(chain.activities()).extracting(Activity::id).containsExactly("I.1.1", "I.1.2", "I.1.3");
        assertThat(chain.indicators())
                .extracting(SuccessIndicator::id)
                .containsExactly("indikator-sdm-1", "indikator-sdm-2");
    }

    @Test
    void anActivityLeadsBackToWhatItWasAskedAbout() {
        List<Chain> chains = COVERAGE.ofActivity("6.1.2");
        assertThat(chains).extracting(Chain::aspect).containsExactly("anggaran");
        assertThat(chains.get(0).questions())
                .extracting(AssessmentQuestion::id)
                .containsExactly("anggaran-1", "anggaran-2", "anggaran-3", "anggaran-4", "anggaran-5");
        assertThat(chains.get(0).name()).isEqualTo("Anggaran Pengelolaan Pengaduan");
    }

    @Test
    void indicatorsOfProgramsCountForTheirGroup() {
        ActionPlan plan = PLAN.withIndicators(Changes.at(PLAN.indicators(), 5, row -> row.withElement("6.1")));
        assertThat(Coverage.of(plan).ofQuestion("anggaran-1").indicators()).hasSize(2);
    }

    @Test
    void everyAspectHasItsChainInTheOrderOfTheInstrument() {
        assertThat(COVERAGE.chains())
                .extracting(Chain::aspect, Chain::priority)
                .containsExactly(
                        tuple("kelembagaan", Tristate.NO),
                        tuple("sdm", Tristate.YES),
                        tuple("data", Tristate.NO),
                        tuple("partisipasi", Tristate.NO),
                        tuple("koordinasi", Tristate.YES),
                        tuple("anggaran", Tristate.YES));
        assertThat(Coverage.of(Changes.assessment(PLAN, it -> it.withPriorities(Marks.atLeast(List.of("sdm")))))
                        .chains())
                .extracting(Chain::priority)
                .containsExactly(
                        Tristate.UNKNOWN,
                        Tristate.YES,
                        Tristate.UNKNOWN,
                        Tristate.UNKNOWN,
                        Tristate.UNKNOWN,
                        Tristate.UNKNOWN);
    }

    @Test
    void aSoundPlanHasNoGaps() {
        assertThat(COVERAGE.unserved()).isEmpty();
        assertThat(COVERAGE).hasToString("coverage of Kabupaten Agam: 0 gaps");
    }

    @Test
    void whatIsNotServedIsNamed() {
        ActionPlan plan = Changes.group(PLAN, 0, group -> group.withAspects(List.of()));
        plan = Changes.group(plan, 1, group -> group.withPrograms(List.of()));
        plan = plan.withIndicators(Changes.without(plan.indicators(), 5));
        plan = plan.withIndicators(Changes.at(
                plan.indicators(),
                1,
                row -> row.withIndicators(List.of(SuccessIndicator.of("lain", "Petugas terlatih")))));
        assertThat(Coverage.of(plan).unserved())
                .extracting(
                        Gap::id,
                        gap -> gap.what().indonesian(),
                        gap -> gap.what().english())
                .containsExactly(
                        tuple(
                                "kelembagaan",
                                "aspek Kebijakan dan Kelembagaan tanpa kegiatan",
                                "aspect Kebijakan dan Kelembagaan without activity"),
                        tuple(
                                "sdm",
                                "aspek Sumber Daya Manusia tanpa kelompok program",
                                "aspect Sumber Daya Manusia without program group"),
                        tuple(
                                "anggaran",
                                "aspek Anggaran Pengelolaan Pengaduan tanpa indikator",
                                "aspect Anggaran Pengelolaan Pengaduan without indicator"),
                        tuple(
                                "I",
                                "kelompok program Penguatan Sumber Daya Manusia tanpa aspek",
                                "program group Penguatan Sumber Daya Manusia without aspect"),
                        tuple(
                                "lain",
                                "indikator \"Petugas terlatih\" tanpa target",
                                "indicator \"Petugas terlatih\" without target"));
    }

    @Test
    void aPlanWithoutInstrumentHasNoChains() {
        Coverage coverage = Coverage.of(PLAN.withAssessment(Optional.empty()));
        assertThat(coverage.chains()).isEmpty();
        assertThat(coverage.ofActivity("6.1.2")).isEmpty();
    }

    @Test
    void whatThePlanDoesNotHaveIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> COVERAGE.ofQuestion("sdm-99"))
                .withMessage("plan of Kabupaten Agam has no question 'sdm-99'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> COVERAGE.ofActivity("IX.1.1"))
                .withMessage("plan of Kabupaten Agam has no activity 'IX.1.1'");
    }

    @Test
    void aTargetThatThePlanDoesNotHaveMeasuresNothing() {
        ActionPlan plan = PLAN.withIndicators(Changes.at(
                PLAN.indicators(),
                1,
                row -> row.withIndicators(
                        List.of(SuccessIndicator.of("lain", "Petugas terlatih").measuredBy("tidak-ada")))));
        assertThat(Coverage.of(plan).unserved())
                .containsExactly(
                        new Gap(
                                "lain",
                                Text.of(
                                        "indikator \"Petugas terlatih\" dengan target \"tidak-ada\", yang tidak ada dalam rencana",
                                        "indicator \"Petugas terlatih\" with target \"tidak-ada\", which the plan does not have")));
    }

    @Test
    void anAspectThatTheInstrumentDoesNotHaveIsNamed() {
        ActionPlan plan = Changes.group(PLAN, 0, group -> group.withAspects(List.of("sdm", "SDM")));
        assertThat(Coverage.of(plan).unserved())
                .containsExactly(new Gap(
                        "I",
                        Text.of(
                                "kelompok program Penguatan Sumber Daya Manusia dengan aspek \"SDM\", yang tidak ada dalam "
                                        + "instrumen",
                                "program group Penguatan Sumber Daya Manusia with aspect \"SDM\", which the instrument does "
                                        + "not have")));
    }

    @Test
    void withoutInstrumentEveryAspectThatAGroupNamesCounts() {
        ActionPlan plan = PLAN.withAssessment(Optional.empty());
        assertThat(Coverage.of(plan).unserved()).isEmpty();
        assertThat(Coverage.of(Changes.group(plan, 0, group -> group.withAspects(List.of())))
                        .unserved())
                .extracting(Gap::id)
                .containsExactly("I");
    }
}
