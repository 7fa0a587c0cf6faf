// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.assessment;

import static io.github.renaksi.Language.ENGLISH;
import static io.github.renaksi.Language.INDONESIAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.renaksi.Marks;
import io.github.renaksi.Text;
import io.github.renaksi.Tristate;
import io.github.renaksi.assessment.RatingScale.Level;
import io.github.renaksi.figure.Derivation;
import io.github.renaksi.figure.Figure;
import io.github.renaksi.figure.NotComputable;
import io.github.renaksi.figure.Operand;
import io.github.renaksi.figure.Ratio;
import io.github.renaksi.figure.Rounding;
import io.github.renaksi.figure.Unit;
import io.github.renaksi.sp4n.Sp4n;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssessmentResultTest {

    private static final ScoringPolicy DECREE = Sp4n.SUMATERA_BARAT_2022;
    private static final ScoringPolicy HALF_UP =
            DECREE.withId("half-up").withScoreRounding(Rounding.of(1, RoundingMode.HALF_UP));
    private static final ScoringPolicy AS_PUBLISHED =
            DECREE.withId("as-published").withRankingBasis(ValueBasis.AS_PUBLISHED);

    /** Aspects a, b, c, … of one question each, scored as given. */
    private static AssessmentResult scored(ScoringPolicy policy, String... scores) {
        List<Aspect> aspects = new ArrayList<>();
        Map<String, Answer> answers = new LinkedHashMap<>();
        for (String score : scores) {
            String id = Character.toString('a' + aspects.size());
            aspects.add(Aspect.builder()
                    .id(id)
                    .name("Aspek " + id)
                    .addQuestion(AssessmentQuestion.of("q" + id, "?"))
                    .build());
            answers.put("q" + id, score.equals("-") ? Answer.notApplicable() : Answer.rated(Ratio.parse(score)));
        }
        List<Level> levels = java.util.stream.Stream.concat(
                        java.util.stream.Stream.of("1", "4"), java.util.Arrays.stream(scores))
                .filter(score -> !score.equals("-"))
                .map(Ratio::parse)
                .distinct()
                .sorted()
                .map(Level::of)
                .toList();
        return score(instrument(new RatingScale(levels), aspects), policy, Response.of(answers));
    }

    private static Instrument instrument(RatingScale scale, List<Aspect> aspects) {
        return Instrument.builder()
                .id("x")
                .edition("1")
                .name("Asesmen")
                .scale(scale)
                .aspects(aspects)
                .build();
    }

    private static AssessmentResult score(Instrument instrument, ScoringPolicy policy, Response... responses) {
        return AssessmentScorer.of(instrument, policy)
                .score(Assessment.builder(instrument)
                        .region(WestSumatra.REGION)
                        .date(WestSumatra.DATE)
                        .addResponses(responses)
                        .build());
    }

    private static List<String> table(AssessmentResult result) {
        return result.priorities().stream().map(PriorityScore::toString).toList();
    }

    private static Figure scoreOf(AssessmentResult result, String aspect) {
        return result.scores().stream()
                .filter(score -> score.aspect().id().equals(aspect))
                .findFirst()
                .orElseThrow()
                .score();
    }

    @Nested
    class OfTheDecree {

        private final AssessmentResult result = WestSumatra.result();

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                # Keputusan Gubernur Sumatera Barat 065-699-2022, Tabel 4 and Tabel 5
                # aspect    | exact | printed | english
                kelembagaan | 5/2   | 2,5     | 2.5
                sdm         | 11/5  | 2,2     | 2.2
                data        | 8/3   | 2,6     | 2.6
                partisipasi | 3     | 3       | 3
                koordinasi  | 8/3   | 2,6     | 2.6
                """)
        void theScoresAreThoseOfTableFive(String aspect, String exact, String printed, String english) {
            Figure score = scoreOf(result, aspect);

            assertThat(score.exact()).hasToString(exact);
            assertThat(score.printed(INDONESIAN)).isEqualTo(printed);
            assertThat(score.printed(ENGLISH)).isEqualTo(english);
        }

        @Test
        void theScoresStandInTheOrderOfTheInstrument() {
            assertThat(result.scores())
                    .extracting(score -> score.aspect().id())
                    .containsExactly("kelembagaan", "sdm", "data", "partisipasi", "koordinasi");
        }

        @Test
        void thePrioritiesStandInTheOrderOfTableFive() {
            assertThat(table(result))
                    .containsExactly(
                            "1. Sumber Daya Manusia 2,2",
                            "2. Kebijakan dan Kelembagaan 2,5",
                            "3=. Pemanfaatan Data dan Optimalisasi Aplikasi 2,6",
                            "3=. Koordinasi dan Monev. 2,6",
                            "5. Partisipasi Pemangku Kepentingan Internal dan Eksternal 3");
        }

        @Test
        void tiesShareARankAndTheNextIsSkipped() {
            assertThat(result.priorities())
                    .extracting(PriorityScore::rank)
                    .containsExactly(
                            OptionalInt.of(1),
                            OptionalInt.of(2),
                            OptionalInt.of(3),
                            OptionalInt.of(3),
                            OptionalInt.of(5));
            assertThat(result.priorities())
                    .extracting(PriorityScore::tied)
                    .containsExactly(false, false, true, true, false);
            assertThat(result.priorities())
                    .extracting(PriorityScore::rankLabel)
                    .containsExactly("1", "2", "3=", "3=", "5");
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                # aspect    | explanation of its score
                kelembagaan | (3 + 2 + 2 + 3 + 2 + 3) / 6 = 15/6 = 5/2 → 2,5 (satu desimal, dipotong tanpa pembulatan; Tabel 5)
                sdm         | (2 + 3 + 2 + 2 + 2) / 5 = 11/5 → 2,2 (satu desimal, dipotong tanpa pembulatan; Tabel 5)
                data        | (3 + 3 + 2) / 3 = 8/3 → 2,6 (satu desimal, dipotong tanpa pembulatan; Tabel 5)
                partisipasi | (3 + 3 + 3) / 3 = 9/3 = 3 → 3 (satu desimal, dipotong tanpa pembulatan; Tabel 5)
                koordinasi  | (3 + 3 + 2) / 3 = 8/3 → 2,6 (satu desimal, dipotong tanpa pembulatan; Tabel 5)
                """)
        void everyScoreExplainsItself(String aspect, String explanation) {
            assertThat(scoreOf(result, aspect).explain(INDONESIAN)).isEqualTo(explanation);
        }

        @Test
        void aScoreExplainsItselfInEnglish() {
            assertThat(scoreOf(result, "koordinasi").explain(ENGLISH))
                    .isEqualTo("(3 + 3 + 2) / 3 = 8/3 → 2.6 (one decimal, truncated; Tabel 5)");
        }

        @Test
        void aScoreKnowsWhatItWasMadeOf() {
            Derivation derivation = scoreOf(result, "koordinasi").derivation();

            assertThat(derivation.name())
                    .isEqualTo(Text.of("skor Koordinasi dan Monev.", "score of Koordinasi dan Monev."));
            assertThat(derivation.operands())
                    .extracting(Operand::value)
                    .containsExactly(Ratio.of(3), Ratio.of(3), Ratio.of(2));
            assertThat(derivation.operands().get(2).name().indonesian())
                    .isEqualTo("Penyelenggaraan forum-forum evaluasi dan pelaksanaan hasil evaluasi");
            assertThat(derivation.formula())
                    .isEqualTo(Text.of("Σ bobot × nilai / Σ bobot", "Σ weight × value / Σ weight"));
            assertThat(derivation.citation()).hasValue(Sp4n.DECREE.at("Tabel 5"));
        }

        @Test
        void theIndexOverQuestionsAndThatOverAspectsDiffer() {
            assertThat(result.index().exact()).isEqualTo(Ratio.of(51, 20));
            assertThat(result.index(IndexBasis.QUESTIONS).exact()).isEqualTo(Ratio.of(51, 20));
            assertThat(result.index(IndexBasis.ASPECTS).exact()).isEqualTo(Ratio.of(391, 150));
            assertThat(result.index(IndexBasis.QUESTIONS)).hasToString("2,55");
            assertThat(result.index(IndexBasis.ASPECTS)).hasToString("2,61");
        }

        @Test
        void theIndexIsOnTheBasisThatThePolicyDeclares() {
            AssessmentResult overAspects = AssessmentScorer.of(
                            Sp4n.instrument(), DECREE.withIndexBasis(IndexBasis.ASPECTS))
                    .score(WestSumatra.assessment());

            assertThat(overAspects.index().exact()).isEqualTo(Ratio.of(391, 150));
        }

        @Test
        void theIndexTakesEqualAnswersTogetherWhereThereAreMany() {
            assertThat(result.index().explain(INDONESIAN))
                    .isEqualTo("(9×2 + 11×3) / 20 = 51/20 → 2,55 (dua desimal, dibulatkan (5 ke atas))");
            assertThat(result.index().explain(ENGLISH))
                    .isEqualTo("(9×2 + 11×3) / 20 = 51/20 → 2.55 (two decimals, rounded half up)");
        }

        @Test
        void theIndexCitesNoTableSinceTheDecreePublishesNone() {
            assertThat(result.index(IndexBasis.QUESTIONS).derivation().citation())
                    .isEmpty();
            assertThat(result.index(IndexBasis.ASPECTS).derivation().citation()).isEmpty();
        }

        @Test
        void allAnswersWereGiven() {
            assertThat(result.completeness().explain(INDONESIAN))
                    .isEqualTo("dijawab 20 / ditanyakan 20 = 1 → 100% (satu desimal, dibulatkan (5 ke atas); data"
                            + " per 22 September 2022)");
            assertThat(result.scores())
                    .extracting(score -> score.completeness().exact())
                    .containsOnly(Ratio.ONE);
        }

        @Test
        void roundingHalfUpChangesOnlyTheTwoPrintedScores() {
            PolicyComparison comparison = PolicyComparison.of(result, HALF_UP);

            assertThat(comparison.changes())
                    .extracting(change -> change.before().aspect().id())
                    .containsExactly("data", "koordinasi");
            assertThat(comparison.changes())
                    .extracting(change ->
                            change.before().score() + " → " + change.after().score())
                    .containsExactly("2,6 → 2,7", "2,6 → 2,7");
            assertThat(comparison.changes())
                    .allMatch(PriorityChange::printedChanges)
                    .noneMatch(PriorityChange::rankChanges)
                    .noneMatch(PriorityChange::tieChanges);
            assertThat(comparison.changesRanks()).isFalse();
            assertThat(comparison.changesTies()).isFalse();
            assertThat(comparison.changesProposals()).isFalse();
        }

        @Test
        void ranksOnPrintedScoresAreTheSame() {
            assertThat(PolicyComparison.of(result, AS_PUBLISHED).changes()).isEmpty();
        }

        @Test
        void aComparisonHoldsBothResults() {
            PolicyComparison comparison = PolicyComparison.of(result, HALF_UP);

            assertThat(comparison.first()).isSameAs(result);
            assertThat(comparison.second().policy()).isEqualTo(HALF_UP);
            assertThat(comparison.second().assessment()).isSameAs(result.assessment());
            assertThat(comparison.changes()).isUnmodifiable();
        }

        @Test
        void aResultHoldsWhatItWasMadeFrom() {
            assertThat(result.instrument()).isEqualTo(Sp4n.instrument());
            assertThat(result.policy()).isEqualTo(DECREE);
            assertThat(result.assessment()).isEqualTo(WestSumatra.assessment());
            assertThat(result)
                    .hasToString("result of Provinsi Sumatera Barat, 2022-09-22 by policy 'sumatera-barat-2022'");
        }

        @Test
        void theListsOfAResultCannotBeChanged() {
            assertThat(result.scores()).isUnmodifiable();
            assertThat(result.priorities()).isUnmodifiable();
        }

        @Test
        void theDecisionIsUnknownSinceTheCirclesAreLost() {
            assertThat(result.priorities()).extracting(PriorityScore::decision).containsOnly(Tristate.UNKNOWN);
        }

        @Test
        void decisionsAndReasonsStandBesideTheRank() {
            AssessmentResult decided = AssessmentScorer.of(Sp4n.instrument(), DECREE)
                    .score(WestSumatra.assessment()
                            .withPriorities(Marks.of("sdm", "koordinasi"))
                            .withReasons(Map.of("koordinasi", "Belum terlaksananya Monev secara berkala")));

            assertThat(decided.priorities())
                    .extracting(PriorityScore::decision)
                    .containsExactly(Tristate.YES, Tristate.NO, Tristate.NO, Tristate.YES, Tristate.NO);
            assertThat(decided.priorities().get(3).reason()).hasValue("Belum terlaksananya Monev secara berkala");
            assertThat(decided.priorities().get(0).reason()).isEmpty();
        }
    }

    @Nested
    class Ranking {

        @Test
        void exactScoresDecideUnlessThePolicySaysOtherwise() {
            assertThat(table(scored(DECREE, "2.64", "2.61", "3")))
                    .containsExactly("1. Aspek b 2,6", "2. Aspek a 2,6", "3. Aspek c 3");
        }

        @Test
        void printedScoresTieWhereThePolicySaysAsPublished() {
            assertThat(table(scored(AS_PUBLISHED, "2.64", "2.61", "3")))
                    .containsExactly("1=. Aspek a 2,6", "1=. Aspek b 2,6", "3. Aspek c 3");
        }

        @Test
        void comparingBothNamesRanksAndTiesThatChange() {
            PolicyComparison comparison = PolicyComparison.of(scored(DECREE, "2.64", "2.61", "3"), AS_PUBLISHED);

            assertThat(comparison.changesRanks()).isTrue();
            assertThat(comparison.changesTies()).isTrue();
            assertThat(comparison.changes())
                    .extracting(change ->
                            change.before().rankLabel() + " → " + change.after().rankLabel())
                    .containsExactly("2 → 1=", "1 → 1=");
            assertThat(comparison.changes()).noneMatch(PriorityChange::printedChanges);
        }

        @Test
        void twoTiesThatBecomeOneAreATieThatAppears() {
            PolicyComparison comparison =
                    PolicyComparison.of(scored(DECREE, "2.61", "2.61", "2.64", "2.64"), AS_PUBLISHED);

            assertThat(comparison.changesRanks()).isTrue();
            assertThat(comparison.changesTies()).isTrue();
        }

        @Test
        void allAspectsMayTie() {
            assertThat(table(scored(DECREE, "2", "2", "2")))
                    .containsExactly("1=. Aspek a 2", "1=. Aspek b 2", "1=. Aspek c 2");
        }

        @Test
        void severalTiesSkipSeveralRanks() {
            assertThat(scored(DECREE, "3", "2", "3", "2", "1", "3").priorities())
                    .extracting(PriorityScore::rankLabel)
                    .containsExactly("1", "2=", "2=", "4=", "4=", "4=");
        }

        @Test
        void anAspectWithoutAScoreComesLastAndHasNoRank() {
            AssessmentResult result = scored(DECREE, "-", "2", "-", "1");

            assertThat(table(result))
                    .containsExactly(
                            "1. Aspek d 1",
                            "2. Aspek b 2",
                            "–. Aspek a tidak dapat dihitung",
                            "–. Aspek c tidak dapat dihitung");
            assertThat(result.priorities().get(2).rank()).isEmpty();
            assertThat(result.priorities().get(2).tied()).isFalse();
            assertThat(result.priorities().get(3).tied()).isFalse();
        }

        @Test
        void anAspectWithoutAScoreSaysWhy() {
            Figure score = scoreOf(scored(DECREE, "-", "2"), "a");

            assertThat(score.reason()).hasValue(NotComputable.NOTHING_COUNTED);
            assertThat(score.explain(INDONESIAN))
                    .isEqualTo("0 / 0 → tidak dapat dihitung (tidak ada pertanyaan yang dihitung; Tabel 5)");
        }

        @Test
        void ranksAsPublishedLeaveAspectsWithoutAScoreLastToo() {
            assertThat(table(scored(AS_PUBLISHED, "-", "2.64", "2.61")))
                    .containsExactly("1=. Aspek b 2,6", "1=. Aspek c 2,6", "–. Aspek a tidak dapat dihitung");
        }

        @Test
        void whereNothingIsCountedThereIsNoIndex() {
            AssessmentResult nothing = scored(DECREE, "-", "-");

            assertThat(nothing.index(IndexBasis.QUESTIONS).reason()).hasValue(NotComputable.NOTHING_COUNTED);
            assertThat(nothing.index(IndexBasis.ASPECTS).reason()).hasValue(NotComputable.NOTHING_COUNTED);
            assertThat(nothing.priorities())
                    .extracting(PriorityScore::rankLabel)
                    .containsExactly("–", "–");
        }

        @Test
        void theIndexOverAspectsLeavesOutThoseWithoutAScoreWhereThePolicySaysSo() {
            assertThat(scored(DECREE.withUnscoredAspects(UnscoredAspectPolicy.EXCLUDE), "-", "2", "3")
                            .index(IndexBasis.ASPECTS)
                            .exact())
                    .isEqualTo(Ratio.of(5, 2));
        }

        @Test
        void aScoreOfTheLargestLevelIsRankedAsPublished() {
            String largest = "1" + "0".repeat(19);

            assertThat(scored(AS_PUBLISHED, largest, "2").priorities())
                    .extracting(priority -> priority.aspect().id())
                    .containsExactly("b", "a");
        }
    }

    @Nested
    class MissingAnswers {

        private final Map<String, Answer> answers = WestSumatra.answers();

        private AssessmentResult result(ScoringPolicy policy) {
            return AssessmentScorer.of(Sp4n.instrument(), policy).score(WestSumatra.assessment(answers));
        }

        @Test
        void unansweredQuestionsAreNotCountedWhereExcluded() {
            answers.remove("data-3");
            answers.put("data-1", Answer.unanswered());

            assertThat(scoreOf(result(DECREE.withUnanswered(UnansweredPolicy.EXCLUDE)), "data")
                            .explain(INDONESIAN))
                    .isEqualTo("3 → 3 (satu desimal, dipotong tanpa pembulatan; Tabel 5)");
        }

        @Test
        void unansweredQuestionsCountAsTheLowestLevelWhereThePolicySaysSo() {
            answers.remove("data-3");
            answers.put("data-1", Answer.unanswered());

            assertThat(scoreOf(result(DECREE.withUnanswered(UnansweredPolicy.LOWEST_LEVEL)), "data")
                            .explain(INDONESIAN))
                    .isEqualTo("(1 + 3 + 1) / 3 = 5/3 → 1,6 (satu desimal, dipotong tanpa pembulatan; Tabel 5)");
        }

        @Test
        void questionsThatDoNotApplyAreNotCounted() {
            answers.put("data-3", Answer.notApplicable());

            assertThat(scoreOf(result(DECREE), "data").explain(INDONESIAN))
                    .isEqualTo("(3 + 3) / 2 = 6/2 = 3 → 3 (satu desimal, dipotong tanpa pembulatan; Tabel 5)");
        }

        @Test
        void questionsThatDoNotApplyCountAsTheLowestLevelWhereThePolicySaysSo() {
            answers.put("data-3", Answer.notApplicable());

            assertThat(scoreOf(result(DECREE.withNotApplicable(NotApplicablePolicy.LOWEST_LEVEL)), "data")
                            .exact())
                    .isEqualTo(Ratio.of(7, 3));
        }

        @Test
        void anAnswerThatDoesNotApplyIsGivenAndAnUnansweredOneIsNot() {
            answers.put("data-1", Answer.notApplicable());
            answers.put("data-2", Answer.unanswered());
            answers.remove("data-3");
            AssessmentResult result = result(DECREE.withUnanswered(UnansweredPolicy.EXCLUDE));

            assertThat(result.scores().get(2).completeness().explain(INDONESIAN))
                    .isEqualTo("dijawab 1 / ditanyakan 3 = 1/3 → 33,3% (satu desimal, dibulatkan (5 ke atas); data"
                            + " per 22 September 2022)");
            assertThat(result.completeness().explain(ENGLISH))
                    .isEqualTo("answered 18 / asked 20 = 9/10 → 90% (one decimal, rounded half up; data as of 22"
                            + " September 2022)");
        }

        @Test
        void anIndexOverAspectsSaysHowManyOfThemHaveAScore() {
            answers.keySet().removeIf(question -> question.startsWith("data-"));
            AssessmentResult result = result(
                    DECREE.withUnanswered(UnansweredPolicy.EXCLUDE).withUnscoredAspects(UnscoredAspectPolicy.EXCLUDE));

            assertThat(result.index(IndexBasis.ASPECTS).explain(INDONESIAN)).contains("; 4 dari 5 aspek memiliki skor");
            assertThat(result.index(IndexBasis.QUESTIONS).explain(INDONESIAN)).doesNotContain("aspek memiliki skor");
        }

        @Test
        void aPolicyThatRefusesTheAssessmentIsNotCompared() {
            answers.remove("data-3");
            AssessmentResult result = result(DECREE.withUnanswered(UnansweredPolicy.EXCLUDE));

            assertThatExceptionOfType(InvalidAssessmentException.class)
                    .isThrownBy(() -> PolicyComparison.of(result, DECREE))
                    .withMessageEndingWith("question 'data-3' is unanswered");
        }

        @Test
        void comparingPoliciesForMissingAnswersNamesWhatChanges() {
            answers.remove("partisipasi-3");
            PolicyComparison comparison = PolicyComparison.of(
                    result(DECREE.withUnanswered(UnansweredPolicy.EXCLUDE)),
                    DECREE.withUnanswered(UnansweredPolicy.LOWEST_LEVEL));

            // 9/3 becomes 7/3: from the fifth rank to the second
            assertThat(comparison.changesRanks()).isTrue();
            assertThat(comparison.changes())
                    .extracting(change -> change.before().aspect().id() + " "
                            + change.before().rankLabel() + " → "
                            + change.after().rankLabel())
                    .containsExactly("kelembagaan 2 → 3", "data 3= → 4=", "partisipasi 5 → 2", "koordinasi 3= → 4=");
        }
    }

    @Nested
    class Weights {

        private final Aspect weighted = Aspect.builder()
                .id("a")
                .name("Aspek")
                .addQuestion(AssessmentQuestion.of("q1", "Satu?").withWeight(Ratio.of(2)))
                .addQuestion(AssessmentQuestion.of("q2", "Dua?"))
                .build();
        private final Response answers = Response.of(Map.of("q1", Answer.rated(3), "q2", Answer.rated(2)));

        @Test
        void aWeightedScoreIsTheWeightedMean() {
            Figure score =
                    scoreOf(score(instrument(RatingScale.between(1, 4), List.of(weighted)), DECREE, answers), "a");

            assertThat(score.exact()).isEqualTo(Ratio.of(8, 3));
            assertThat(score.explain(INDONESIAN))
                    .isEqualTo("(2×3 + 1×2) / (2 + 1) = 8/3 → 2,6 (satu desimal, dipotong tanpa pembulatan; Tabel 5)");
        }

        @Test
        void equalWeightsChangeNothing() {
            Aspect ninths = weighted.withQuestions(weighted.questions().stream()
                    .map(question -> question.withWeight(Ratio.of(1, 9)))
                    .toList());

            assertThat(scoreOf(score(instrument(RatingScale.between(1, 4), List.of(ninths)), DECREE, answers), "a")
                            .exact())
                    .isEqualTo(Ratio.of(5, 2));
        }

        @Test
        void theIndexOverQuestionsIsWeightedTooAndThatOverAspectsIsNot() {
            Aspect other = Aspect.builder()
                    .id("b")
                    .name("Lain")
                    .addQuestion(AssessmentQuestion.of("q3", "Tiga?"))
                    .build();
            AssessmentResult result = score(
                    instrument(RatingScale.between(1, 4), List.of(weighted, other)),
                    DECREE,
                    Response.of(Map.of("q1", Answer.rated(3), "q2", Answer.rated(2), "q3", Answer.rated(1))));

            assertThat(result.index(IndexBasis.QUESTIONS).exact()).isEqualTo(Ratio.of(9, 4));
            assertThat(result.index(IndexBasis.ASPECTS).exact()).isEqualTo(Ratio.of(11, 6));
        }
    }

    @Nested
    class Panels {

        @Test
        void severalRespondentsGiveTheExactMeanPerQuestion() {
            Map<String, Answer> second = WestSumatra.answers();
            second.put("data-1", Answer.rated(4));
            Map<String, Answer> third = WestSumatra.answers();
            third.put("data-1", Answer.rated(4));
            AssessmentResult result = AssessmentScorer.of(Sp4n.instrument(), DECREE)
                    .score(WestSumatra.assessment()
                            .withResponses(
                                    Response.of(WestSumatra.answers()), Response.of(second), Response.of(third)));

            // (11/3 + 3 + 2) / 3
            assertThat(scoreOf(result, "data").exact()).isEqualTo(Ratio.of(26, 9));
            assertThat(scoreOf(result, "data").derivation().operands())
                    .extracting(Operand::value)
                    .containsExactly(Ratio.of(11, 3), Ratio.of(3), Ratio.of(2));
            assertThat(result.completeness().derivation().working().indonesian())
                    .isEqualTo("dijawab 60 / ditanyakan 60");
        }

        /** Three respondents, of whom so many answer each question of the aspect, and the others do not. */
        private String basis(ScoringPolicy policy, Answer otherwise, int... answering) {
            List<AssessmentQuestion> questions = new ArrayList<>();
            for (int q = 0; q < answering.length; q++) {
                questions.add(AssessmentQuestion.of("q" + q, "?"));
            }
            Response[] responses = new Response[3];
            for (int r = 0; r < 3; r++) {
                Map<String, Answer> answers = new LinkedHashMap<>();
                for (int q = 0; q < answering.length; q++) {
                    answers.put("q" + q, r < answering[q] ? Answer.rated(3) : otherwise);
                }
                responses[r] = Response.of(answers);
            }
            Aspect aspect =
                    Aspect.builder().id("a").name("Aspek").questions(questions).build();
            AssessmentResult result = score(instrument(RatingScale.between(1, 4), List.of(aspect)), policy, responses);
            assertThat(result.index(IndexBasis.QUESTIONS).derivation().basis())
                    .isEqualTo(result.index(IndexBasis.ASPECTS).derivation().basis())
                    .isEqualTo(scoreOf(result, "a").derivation().basis());
            return scoreOf(result, "a")
                    .derivation()
                    .basis()
                    .map(basis -> basis.indonesian() + " | " + basis.english())
                    .orElse("");
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                # answering | explanation: whose mean the values are
                3 3 3 | nilai rata-rata 3 responden           | mean values of 3 respondents
                1 1 1 | nilai 1 dari 3 responden              | values of 1 of 3 respondents
                2 2 2 | nilai rata-rata 2 dari 3 responden    | mean values of 2 of 3 respondents
                1 3 2 | nilai rata-rata 1 s.d. 3 dari 3 responden | mean values of 1 to 3 of 3 respondents
                0 2 2 | nilai rata-rata 2 dari 3 responden    | mean values of 2 of 3 respondents
                """)
        void anExplanationSaysHowManyAnswered(String answering, String indonesian, String english) {
            int[] counts = java.util.Arrays.stream(answering.split(" "))
                    .mapToInt(Integer::parseInt)
                    .toArray();
            String expected = indonesian + " | " + english;

            assertThat(basis(DECREE.withUnanswered(UnansweredPolicy.EXCLUDE), Answer.unanswered(), counts))
                    .isEqualTo(expected);
            assertThat(basis(DECREE, Answer.notApplicable(), counts)).isEqualTo(expected);
        }

        @Test
        void anExplanationSaysHowManyValuesOnlyCountAsTheLowestLevel() {
            assertThat(basis(DECREE.withUnanswered(UnansweredPolicy.LOWEST_LEVEL), Answer.unanswered(), 1, 3, 2))
                    .isEqualTo("nilai rata-rata 3 responden, 3 dari 9 nilai dihitung sebagai tingkat terendah | "
                            + "mean values of 3 respondents, 3 of 9 values counted as the lowest level");
        }

        @Test
        void theScoreOfOneQuestionShowsWhatItsRespondentsAddUpTo() {
            Response[] responses = IntStream.range(0, 20)
                    .mapToObj(i -> Response.of(Map.of("q", Answer.rated(i < 14 ? 4 : 3))))
                    .toArray(Response[]::new);
            Aspect aspect = Aspect.builder()
                    .id("a")
                    .name("Aspek")
                    .questions(List.of(AssessmentQuestion.of("q", "?")))
                    .build();
            AssessmentResult result = score(instrument(RatingScale.between(1, 4), List.of(aspect)), DECREE, responses);

            assertThat(scoreOf(result, "a").explain(INDONESIAN))
                    .isEqualTo(
                            "74 / 20 = 37/10 → 3,7 (satu desimal, dipotong tanpa pembulatan; nilai rata-rata 20 responden; Tabel 5)");
        }

        @Test
        void whereNothingWasCountedNoRespondentsAreNamed() {
            assertThat(basis(DECREE, Answer.notApplicable(), 0, 0)).isEmpty();
        }

        @Test
        void anExplanationOfManyValuesSaysHowManyTheyAreAndWhoseMean() {
            List<AssessmentQuestion> questions = new ArrayList<>();
            List<Map<String, Answer>> answers =
                    List.of(new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>());
            for (int q = 0; q < 20; q++) {
                String id = "q" + q;
                questions.add(AssessmentQuestion.of(id, "?"));
                for (int r = 0; r < 3; r++) {
                    answers.get(r).put(id, Answer.rated(r == 0 ? q + 1 : 1));
                }
            }
            Aspect aspect =
                    Aspect.builder().id("a").name("Aspek").questions(questions).build();
            AssessmentResult result = score(
                    instrument(RatingScale.between(1, 20), List.of(aspect)),
                    DECREE,
                    answers.stream().map(Response::of).toArray(Response[]::new));

            assertThat(scoreOf(result, "a").explain(INDONESIAN))
                    .contains("(250/3) / 20 = 25/6 → 4,1 (")
                    .contains("; 20 nilai; nilai rata-rata 3 responden; Tabel 5)");
        }

        @Test
        void theMeanOfAQuestionIsThatOfThoseWhoAnsweredIt() {
            Map<String, Answer> second = WestSumatra.answers();
            second.remove("partisipasi-1");
            Map<String, Answer> third = WestSumatra.answers();
            third.put("partisipasi-1", Answer.notApplicable());
            Map<String, Answer> fourth = WestSumatra.answers();
            fourth.put("partisipasi-1", Answer.rated(1));
            Assessment panel = WestSumatra.assessment()
                    .withResponses(
                            Response.of(WestSumatra.answers()),
                            Response.of(second),
                            Response.of(third),
                            Response.of(fourth));

            // (3 + 1) / 2 = 2, then (2 + 3 + 3) / 3
            assertThat(scoreOf(
                                    AssessmentScorer.of(
                                                    Sp4n.instrument(), DECREE.withUnanswered(UnansweredPolicy.EXCLUDE))
                                            .score(panel),
                                    "partisipasi")
                            .exact())
                    .isEqualTo(Ratio.of(8, 3));
            // (3 + 1 + 1 + 1) / 4 = 3/2, then (3/2 + 3 + 3) / 3
            assertThat(scoreOf(
                                    AssessmentScorer.of(
                                                    Sp4n.instrument(),
                                                    DECREE.withUnanswered(UnansweredPolicy.LOWEST_LEVEL)
                                                            .withNotApplicable(NotApplicablePolicy.LOWEST_LEVEL))
                                            .score(panel),
                                    "partisipasi")
                            .exact())
                    .isEqualTo(Ratio.of(5, 2));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # answers | explanation: up to eight values one by one, of more the equal ones together
            1 2 2 3 3 3 4 4   | (1 + 2 + 2 + 3 + 3 + 3 + 4 + 4) / 8 = 22/8 = 11/4 → 2,7 (satu desimal, dipotong tanpa pembulatan; Tabel 5)
            1 2 2 3 3 3 4 4 4 | (1×1 + 2×2 + 3×3 + 3×4) / 9 = 26/9 → 2,8 (satu desimal, dipotong tanpa pembulatan; Tabel 5)
            """)
    void moreThanEightValuesAreTakenTogether(String levels, String explanation) {
        List<AssessmentQuestion> questions = new ArrayList<>();
        Map<String, Answer> answers = new LinkedHashMap<>();
        for (String level : List.of(levels.split(" "))) {
            String id = "q" + questions.size();
            questions.add(AssessmentQuestion.of(id, "?"));
            answers.put(id, Answer.rated(Ratio.parse(level)));
        }
        Aspect aspect =
                Aspect.builder().id("a").name("Aspek").questions(questions).build();

        assertThat(scoreOf(
                                score(
                                        instrument(RatingScale.between(1, 4), List.of(aspect)),
                                        DECREE,
                                        Response.of(answers)),
                                "a")
                        .explain(INDONESIAN))
                .isEqualTo(explanation);
    }

    /** Valid inputs that are larger than any region's. */
    @Nested
    class LargeInputs {

        private static final int MANY = 3_000;

        private AssessmentResult ofManyDifferentAnswers(int aspects) {
            List<Aspect> list = new ArrayList<>();
            Map<String, Answer> answers = new LinkedHashMap<>();
            for (int a = 0; a < aspects; a++) {
                List<AssessmentQuestion> questions = new ArrayList<>();
                for (int q = 0; q < MANY / aspects; q++) {
                    String id = "q" + a + "-" + q;
                    questions.add(AssessmentQuestion.of(id, "?"));
                    answers.put(id, Answer.rated(answers.size() + 1));
                }
                list.add(Aspect.builder()
                        .id("a" + a)
                        .name("Aspek")
                        .questions(questions)
                        .build());
            }
            return score(instrument(RatingScale.between(1, MANY), list), DECREE, Response.of(answers));
        }

        @Test
        void aScoreOfThousandsOfDifferentAnswersExplainsItself() {
            Figure score = scoreOf(ofManyDifferentAnswers(1), "a0");

            assertThat(score.exact()).isEqualTo(Ratio.of(MANY + 1, 2));
            assertThat(score.explain(INDONESIAN)).contains("→ 1.500,5");
            assertThat(score.explain(ENGLISH)).contains("→ 1,500.5");
        }

        @Test
        void anIndexOverThousandsOfAspectsExplainsItself() {
            assertThat(ofManyDifferentAnswers(MANY).index(IndexBasis.ASPECTS).explain(INDONESIAN))
                    .contains("→ 1.500,5");
        }

        @Test
        void anIndexOverMoreThanTenThousandQuestionsExplainsItself() {
            List<Aspect> aspects = new ArrayList<>();
            for (int a = 0; a < 2; a++) {
                List<AssessmentQuestion> questions = new ArrayList<>();
                for (int q = 0; q < 5_001; q++) {
                    questions.add(AssessmentQuestion.of("q" + a + "-" + q, "?"));
                }
                aspects.add(Aspect.builder()
                        .id("a" + a)
                        .name("Aspek")
                        .questions(questions)
                        .build());
            }
            AssessmentResult result = score(
                    instrument(RatingScale.between(1, 4), aspects),
                    DECREE.withUnanswered(UnansweredPolicy.LOWEST_LEVEL),
                    Response.of(Map.of()));

            assertThat(result.index().exact()).isEqualTo(Ratio.ONE);
            assertThat(result.index().explain(INDONESIAN)).contains("→ 1");
        }

        @Test
        void longWeightsExplainThemselves() {
            Ratio longWeight = Ratio.parse("9".repeat(19));
            List<AssessmentQuestion> questions = new ArrayList<>();
            Map<String, Answer> answers = new LinkedHashMap<>();
            for (int i = 0; i < 8; i++) {
                questions.add(AssessmentQuestion.of("q" + i, "?").withWeight(longWeight));
                answers.put("q" + i, Answer.rated(2));
            }
            Figure score = scoreOf(
                    score(
                            instrument(
                                    RatingScale.between(1, 4),
                                    List.of(Aspect.builder()
                                            .id("a")
                                            .name("Aspek")
                                            .questions(questions)
                                            .build())),
                            DECREE,
                            Response.of(answers)),
                    "a");

            assertThat(score.exact()).isEqualTo(Ratio.of(2));
            assertThat(score.explain(INDONESIAN))
                    .isEqualTo("159.999.999.999.999.999.984 / 79.999.999.999.999.999.992 = 2 → 2 (satu desimal,"
                            + " dipotong tanpa pembulatan; 8 nilai tertimbang; Tabel 5)");
        }

        @Test
        void aPolicyMayPrintScoresInPerCent() {
            ScoringPolicy percent = DECREE.withScoreRounding(
                    Rounding.of(1, RoundingMode.HALF_UP).withUnit(Unit.PERCENT));

            assertThat(scoreOf(scored(percent, "0.25", "1"), "a")).hasToString("25%");
        }
    }
}
