// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.renaksi.Language;
import io.github.renaksi.arbitraries.RenaksiArbitraries;
import io.github.renaksi.figure.Ratio;
import io.github.renaksi.sp4n.Sp4n;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class RankingSensitivityTest {

    private static final List<String> DECREE = RankingSensitivity.of(WestSumatra.result()).aspects().stream()
            .map(aspect -> aspect.in(Language.INDONESIAN))
            .toList();

    @Test
    void theDecreesRankingIsToldInOneSentenceForEachAspect() {
        assertThat(DECREE)
                .containsExactly(
                        "Sumber Daya Manusia (1) pindah peringkat jika jawaban atas salah satu dari 11 pertanyaan"
                                + " berubah.",
                        "Kebijakan dan Kelembagaan (2) pindah peringkat jika jawaban atas salah satu dari 19 pertanyaan"
                                + " berubah; menjadi seri oleh jawaban atas salah satu dari 6 pertanyaan.",
                        "Pemanfaatan Data dan Optimalisasi Aplikasi (3=) pindah peringkat jika jawaban atas salah satu"
                                + " dari 15 pertanyaan berubah; serinya terurai oleh jawaban atas salah satu dari 6"
                                + " pertanyaan.",
                        "Koordinasi dan Monev. (3=) pindah peringkat jika jawaban atas salah satu dari 15 pertanyaan"
                                + " berubah; serinya terurai oleh jawaban atas salah satu dari 6 pertanyaan.",
                        "Partisipasi Pemangku Kepentingan Internal dan Eksternal (5) pindah peringkat jika jawaban atas"
                                + " salah satu dari 9 pertanyaan berubah; menjadi seri oleh jawaban atas salah satu dari"
                                + " 9 pertanyaan.");
    }

    @Test
    void withAThresholdTheAnswersThatMoveAProposalAreNamed() {
        AssessmentResult result = AssessmentScorer.of(
                        Sp4n.instrument(),
                        Sp4n.SUMATERA_BARAT_2022.withProposal(PriorityProposals.below(Ratio.of(5, 2))))
                .score(WestSumatra.assessment());
        AspectSensitivity institution = RankingSensitivity.of(result).aspects().get(1);

        assertThat(institution.priority().aspect().id()).isEqualTo("kelembagaan");
        assertThat(institution.proposalChanges()).isNotEmpty().allSatisfy(change -> {
            assertThat(change.question()).startsWith("kelembagaan-");
            assertThat(((Answer.Rated) change.from()).value())
                    .isGreaterThan(change.to().value());
        });
    }

    @Test
    void aRankThatNoSingleAnswerMovesIsFirm() {
        Map<String, Answer> answers = WestSumatra.answers();
        answers.replaceAll((question, answer) -> Answer.rated(question.startsWith("sdm-") ? 1 : 4));
        AspectSensitivity first = RankingSensitivity.of(AssessmentScorer.of(Sp4n.instrument(), Sp4n.SUMATERA_BARAT_2022)
                        .score(WestSumatra.assessment(answers)))
                .aspects()
                .get(0);

        assertThat(first.isFirm()).isTrue();
        assertThat(first.in(Language.INDONESIAN))
                .isEqualTo("Sumber Daya Manusia tetap di peringkat 1 apa pun perubahan satu jawaban.");
        assertThat(first.in(Language.ENGLISH))
                .isEqualTo("Sumber Daya Manusia stays at rank 1 whatever one answer becomes.");
    }

    record Case(Instrument instrument, Assessment assessment, ScoringPolicy policy) {}

    @Provide
    Arbitrary<Case> cases() {
        return RenaksiArbitraries.instruments()
                .filter(instrument -> instrument.scale().levels().size() <= 5)
                .flatMap(instrument -> Combinators.combine(
                                RenaksiArbitraries.incompleteAssessments(instrument), RenaksiArbitraries.policies())
                        .as((assessment, policy) ->
                                new Case(instrument, assessment, policy.withUnanswered(UnansweredPolicy.EXCLUDE))));
    }

    private static Answer plain(Answer answer) {
        if (answer instanceof Answer.Rated rated) {
            return Answer.rated(rated.value());
        }
        return answer instanceof Answer.NotApplicable ? Answer.notApplicable() : Answer.unanswered();
    }

    /** Every answer of every respondent is changed in the assessment itself, which is scored anew as a whole. */
    private static Map<String, Set<AnswerChange>> byBruteForce(Case it, AssessmentResult before) {
        Map<String, Set<AnswerChange>> all = new LinkedHashMap<>();
        before.priorities().forEach(each -> all.put(each.aspect().id(), new HashSet<>()));
        for (int r = 0; r < it.assessment().responses().size(); r++) {
            for (Aspect aspect : it.instrument().aspects()) {
                for (AssessmentQuestion question : aspect.questions()) {
                    Response response = it.assessment().responses().get(r);
                    Answer from = plain(response.answers().getOrDefault(question.id(), Answer.unanswered()));
                    for (RatingScale.Level level : it.instrument().scale().levels()) {
                        Answer.Rated to = Answer.rated(level.value());
                        if (to.equals(from)) {
                            continue;
                        }
                        Map<String, Answer> answers = new LinkedHashMap<>(response.answers());
                        answers.put(question.id(), to);
                        List<Response> responses =
                                new ArrayList<>(it.assessment().responses());
                        responses.set(r, Response.of(answers));
                        AssessmentResult after = AssessmentScorer.of(it.instrument(), it.policy())
                                .score(it.assessment().withResponses(responses));
                        for (PriorityScore now : after.priorities()) {
                            PriorityScore was = before.priorities().stream()
                                    .filter(each -> each.aspect().equals(now.aspect()))
                                    .findFirst()
                                    .orElseThrow();
                            if (!now.rank().equals(was.rank())
                                    || !now.tiedWith().equals(was.tiedWith())
                                    || now.proposed() != was.proposed()) {
                                all.getOrDefault(now.aspect().id(), new HashSet<>())
                                        .add(new AnswerChange(
                                                question.id(), from, to, now.rank(), now.tiedWith(), now.proposed()));
                            }
                        }
                    }
                }
            }
        }
        return all;
    }

    @Property(tries = 40)
    void itAgreesWithScoringEveryChangedAssessmentAnew(@ForAll("cases") Case it) {
        AssessmentResult result =
                AssessmentScorer.of(it.instrument(), it.policy()).score(it.assessment());
        Map<String, Set<AnswerChange>> expected = byBruteForce(it, result);

        for (AspectSensitivity aspect : RankingSensitivity.of(result).aspects()) {
            assertThat(aspect.changes())
                    .doesNotHaveDuplicates()
                    .containsExactlyInAnyOrderElementsOf(
                            expected.getOrDefault(aspect.priority().aspect().id(), Set.of()));
        }
    }
}
