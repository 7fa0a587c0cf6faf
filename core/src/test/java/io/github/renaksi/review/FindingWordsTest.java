// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.renaksi.Marks;
import io.github.renaksi.Text;
import io.github.renaksi.TimePeriod;
import io.github.renaksi.arbitraries.RegencyPlan;
import io.github.renaksi.assessment.Answer;
import io.github.renaksi.plan.ActionPlan;
import io.github.renaksi.plan.Output;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What findings say of values, of any number of them, and of texts. */
class FindingWordsTest {

    private static final ActionPlan PLAN = RegencyPlan.agam();

    private static Finding only(ActionPlan plan, String rule) {
        List<Finding> findings = PlanReview.standard().review(plan).findings(rule);
        assertThat(findings).hasSize(1);
        return findings.get(0);
    }

    @Test
    void eachOfSeveralIsAllOfThem() {
        assertThat(Message.leadingShare(12, 12)).isEqualTo(Text.of("Seluruh (12)", "All 12"));
        assertThat(Message.share(12, 12)).isEqualTo(Text.of("seluruh (12)", "all 12"));
        assertThat(Message.leadingShare(1, 1)).isEqualTo(Text.of("1 dari 1", "1 of 1"));
        assertThat(Message.share(3, 12)).isEqualTo(Text.of("3 dari 12", "3 of 12"));
    }

    @Test
    void aMatrixWritesPerCentInTheLanguageOfTheReader() {
        ActionPlan before = Changes.target(PLAN, 12, it -> it.withUnit("persen"));
        ActionPlan after = Changes.target(before, 12, it -> Changes.value(it, TimePeriod.ofYear(2029), 96));
        assertThat(PlanComparison.of(before, after).changes())
                .extracting(change -> change.after().orElseThrow().english())
                .containsExactly("96%");
    }

    @Test
    void anOutputIsCountedInTheLanguageOfTheReader() {
        Output output = new Output("Pelatihan", Optional.of(1200L), Optional.of("peserta"));
        Output reached = new Output("Loket yang dilatih", Optional.of(80L), Optional.of("persen"));
        ActionPlan after = Changes.activity(PLAN, 5, 0, 0, it -> it.withOutputs(output, reached));
        assertThat(PlanComparison.of(PLAN, after).changes())
                .extracting(
                        change -> change.after().orElseThrow().indonesian(),
                        change -> change.after().orElseThrow().english())
                .containsExactly(tuple(
                        "1.200 peserta Pelatihan, 80% Loket yang dilatih",
                        "1,200 participants Pelatihan, 80% Loket yang dilatih"));
    }

    @Test
    void ofAnyNumberOfTiedAspectsEachIsToBeDecided() {
        ActionPlan tied = Changes.assessment(
                PLAN,
                it -> it.withPriorities(Marks.unknown()).withResponses(Changes.at(it.responses(), 0, response -> {
                    Map<String, Answer> answers = new LinkedHashMap<>(response.answers());
                    answers.replaceAll((id, answer) -> Answer.rated(3));
                    return response.withAnswers(answers);
                })));
        Finding finding = only(tied, "priority-tie");
        assertThat(finding.related()).hasSize(5);
        assertThat(finding.remedy().indonesian())
                .isEqualTo("Nyatakan aturan untuk skor yang sama atau catat keputusan untuk setiap aspek.");
        assertThat(finding.remedy().english())
                .isEqualTo("State a rule for equal scores, or record the decision for each.");
    }

    @Test
    void whatIsNearlyAllIsNotCalledAll() {
        ActionPlan plan = Changes.assessment(
                Changes.published(
                        PLAN,
                        it -> it.withCounts(List.of(
                                it.counts().get(0).withCount(10_000),
                                it.counts().get(1).withCount(9_999).withPercent("98%"),
                                it.counts().get(3).withCount(1).withPercent("1,5%")))),
                it -> it.withGeneralInformation(Optional.empty()));
        assertThat(PlanReview.standard().review(plan).findings("counts-percent"))
                .extracting(
                        finding -> finding.message().english(),
                        finding -> finding.remedy().indonesian())
                .containsExactly(
                        tuple("9,999 of 10,000 are 99.99%, not 98%.", "Tulis 99,99% atau perbaiki jumlahnya."),
                        tuple("1 of 10,000 is 0.01%, not 1,5%.", "Tulis 0,01% atau perbaiki jumlahnya."));
    }

    @Test
    void aShortTextThatIsCutOffIsShownWhole() {
        assertThat(only(Changes.goal(PLAN, "untuk"), "text-cut-off").message().english())
                .isEqualTo("The text seems cut off: it ends with \"untuk\" (\"untuk\").");
    }
}
