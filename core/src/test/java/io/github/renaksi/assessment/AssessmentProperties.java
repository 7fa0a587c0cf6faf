// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.renaksi.Language;
import io.github.renaksi.arbitraries.RenaksiArbitraries;
import io.github.renaksi.figure.Figure;
import io.github.renaksi.figure.Ratio;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.statistics.Statistics;

class AssessmentProperties {

    /** An assessment, its instrument, and a policy that accepts it. */
    record Case(Instrument instrument, Assessment assessment, ScoringPolicy policy) {

        AssessmentResult result() {
            return AssessmentScorer.of(instrument, policy).score(assessment);
        }

        Case withMeans() {
            return new Case(instrument, assessment, policy.withAggregation(Aggregation.MEAN));
        }

        Case withAspects(List<Aspect> aspects) {
            return new Case(instrument.withAspects(aspects), assessment, policy);
        }
    }

    @Provide
    Arbitrary<Case> complete() {
        return RenaksiArbitraries.instruments()
                .flatMap(instrument -> Combinators.combine(
                                RenaksiArbitraries.assessments(instrument), RenaksiArbitraries.policies())
                        .as((assessment, policy) -> new Case(instrument, assessment, policy)));
    }

    @Provide
    Arbitrary<Case> incomplete() {
        return RenaksiArbitraries.instruments()
                .flatMap(instrument -> Combinators.combine(
                                RenaksiArbitraries.incompleteAssessments(instrument),
                                RenaksiArbitraries.policies(),
                                Arbitraries.of(instrument.scale().levels()).optional(0.3))
                        .as((assessment, policy, level) -> new Case(
                                instrument,
                                assessment,
                                (policy.unanswered() == UnansweredPolicy.REJECT
                                                ? policy.withUnanswered(UnansweredPolicy.EXCLUDE)
                                                : policy)
                                        .withNotApplicable(level.map(it -> NotApplicablePolicy.countedAs(it.value()))
                                                .orElse(policy.notApplicable())))));
    }

    private static Map<String, Optional<Ratio>> exact(AssessmentResult result) {
        Map<String, Optional<Ratio>> exact = new LinkedHashMap<>();
        result.scores()
                .forEach(score -> exact.put(score.aspect().id(), score.score().value()));
        return exact;
    }

    private static Map<String, String> ranks(AssessmentResult result) {
        Map<String, String> ranks = new LinkedHashMap<>();
        result.priorities().forEach(priority -> ranks.put(priority.aspect().id(), priority.rankLabel()));
        return ranks;
    }

    /** The values that count for a question: one for each response that answered it, by the policy's rules. */
    private static List<Ratio> counted(Case it, AssessmentQuestion question) {
        List<Ratio> counted = new ArrayList<>();
        for (Response response : it.assessment().responses()) {
            Answer answer = response.answers().getOrDefault(question.id(), Answer.unanswered());
            if (answer instanceof Answer.Rated rated) {
                counted.add(rated.value());
            } else if (answer instanceof Answer.NotApplicable
                    && it.policy().notApplicable() instanceof NotApplicablePolicy.DeclaredLevel declared) {
                counted.add(declared.level());
            } else if (answer instanceof Answer.NotApplicable
                    ? it.policy().notApplicable().equals(NotApplicablePolicy.LOWEST_LEVEL)
                    : it.policy().unanswered() == UnansweredPolicy.LOWEST_LEVEL) {
                counted.add(it.instrument().scale().lowest());
            }
        }
        return counted;
    }

    private static Optional<Ratio> naiveScore(Case it, List<AssessmentQuestion> questions) {
        Ratio sum = Ratio.ZERO;
        Ratio weights = Ratio.ZERO;
        for (AssessmentQuestion question : questions) {
            List<Ratio> counted = counted(it, question);
            if (!counted.isEmpty()) {
                Ratio mean = counted.stream().reduce(Ratio.ZERO, Ratio::plus).dividedBy(counted.size());
                sum = sum.plus(mean.multipliedBy(question.weight()));
                weights = weights.plus(question.weight());
            }
        }
        return weights.signum() == 0
                ? Optional.empty()
                : Optional.of(it.policy().aggregation() == Aggregation.SUM ? sum : sum.dividedBy(weights));
    }

    @Property(tries = 200)
    void scoresAndIndexAgreeWithTheFormula(@ForAll("incomplete") Case it) {
        AssessmentResult result = it.result();
        List<AssessmentQuestion> all = new ArrayList<>();
        Ratio scores = Ratio.ZERO;
        Ratio weights = Ratio.ZERO;
        boolean everyAspect = true;
        for (AspectScore score : result.scores()) {
            Optional<Ratio> naive = naiveScore(it, score.aspect().questions());
            Statistics.label("scored").collect(naive.isPresent());
            assertThat(score.score().value()).isEqualTo(naive);
            all.addAll(score.aspect().questions());
            everyAspect &= naive.isPresent();
            Ratio weight = naive.isPresent() ? score.aspect().weight() : Ratio.ZERO;
            scores = scores.plus(naive.orElse(Ratio.ZERO).multipliedBy(weight));
            weights = weights.plus(weight);
        }
        Statistics.label("scored").coverage(coverage -> {
            coverage.check(true).percentage(share -> share > 50);
            coverage.check(false).count(count -> count > 0);
        });

        assertThat(result.index(IndexBasis.QUESTIONS).value()).isEqualTo(naiveScore(it, all));
        assertThat(result.index(IndexBasis.ASPECTS).value())
                .isEqualTo(
                        weights.signum() == 0
                                        || (!everyAspect
                                                && it.policy().unscoredAspects() == UnscoredAspectPolicy.NO_INDEX)
                                ? Optional.empty()
                                : Optional.of(scores.dividedBy(weights)));
    }

    @Property(tries = 200)
    void aMeanLiesBetweenItsLowestAndItsHighestAnswer(@ForAll("incomplete") Case generated) {
        Case it = generated.withMeans();
        for (AspectScore score : it.result().scores()) {
            List<Ratio> counted = score.aspect().questions().stream()
                    .flatMap(question -> counted(it, question).stream())
                    .sorted()
                    .toList();
            assertThat(score.score().isComputable()).isEqualTo(!counted.isEmpty());
            score.score()
                    .value()
                    .ifPresent(value -> assertThat(value).isBetween(counted.get(0), counted.get(counted.size() - 1)));
        }
    }

    @Property(tries = 200)
    void raisingAnAnswerRaisesItsAspectAndLeavesTheOthers(@ForAll("complete") Case it, @ForAll Random random) {
        List<Response> responses = new ArrayList<>(it.assessment().responses());
        int at = random.nextInt(responses.size());
        Map<String, Answer> answers = new LinkedHashMap<>(responses.get(at).answers());
        String question = new ArrayList<>(answers.keySet()).get(random.nextInt(answers.size()));
        Ratio highest = it.instrument().scale().highest();
        Assume.that(!answers.put(question, Answer.rated(highest)).equals(Answer.rated(highest)));
        responses.set(at, Response.of(answers));
        AssessmentResult before = it.result();
        AssessmentResult after =
                new Case(it.instrument(), it.assessment().withResponses(responses), it.policy()).result();

        for (int i = 0; i < before.scores().size(); i++) {
            AspectScore was = before.scores().get(i);
            Ratio now = after.scores().get(i).score().exact();
            if (was.aspect().questions().stream().anyMatch(each -> each.id().equals(question))) {
                assertThat(now).isGreaterThanOrEqualTo(was.score().exact());
            } else {
                assertThat(now).isEqualTo(was.score().exact());
            }
        }
        assertThat(after.index().exact()).isGreaterThanOrEqualTo(before.index().exact());
    }

    @Property(tries = 200)
    void theOrderOfQuestionsChangesNoScoreAndNoRank(@ForAll("incomplete") Case it, @ForAll Random random) {
        List<Aspect> shuffled = new ArrayList<>();
        for (Aspect aspect : it.instrument().aspects()) {
            List<AssessmentQuestion> questions = new ArrayList<>(aspect.questions());
            Collections.shuffle(questions, random);
            shuffled.add(aspect.withQuestions(questions));
        }
        AssessmentResult result = it.withAspects(shuffled).result();

        assertThat(exact(result)).isEqualTo(exact(it.result()));
        assertThat(ranks(result)).isEqualTo(ranks(it.result()));
        assertThat(result.index().value()).isEqualTo(it.result().index().value());
    }

    @Property(tries = 200)
    void theOrderOfAspectsChangesNoRank(@ForAll("incomplete") Case it, @ForAll Random random) {
        List<Aspect> shuffled = new ArrayList<>(it.instrument().aspects());
        Collections.shuffle(shuffled, random);

        assertThat(ranks(it.withAspects(shuffled).result())).isEqualTo(ranks(it.result()));
    }

    @Property(tries = 200)
    void theOrderOfResponsesChangesNothing(@ForAll("incomplete") Case it, @ForAll Random random) {
        List<Response> shuffled = new ArrayList<>(it.assessment().responses());
        Collections.shuffle(shuffled, random);
        AssessmentResult result =
                new Case(it.instrument(), it.assessment().withResponses(shuffled), it.policy()).result();

        assertThat(result.scores()).isEqualTo(it.result().scores());
        assertThat(result.priorities()).isEqualTo(it.result().priorities());
    }

    @Property(tries = 200)
    void scalingAllWeightsChangesNoMeanAndNoRank(
            @ForAll("incomplete") Case generated,
            @ForAll @LongRange(min = 1, max = 50) long top,
            @ForAll @LongRange(min = 1, max = 50) long bottom) {
        Case it = generated.withMeans();
        AssessmentResult result = it.withAspects(it.instrument().aspects().stream()
                        .map(aspect -> aspect.withQuestions(aspect.questions().stream()
                                .map(question ->
                                        question.withWeight(question.weight().multipliedBy(Ratio.of(top, bottom))))
                                .toList()))
                        .toList())
                .result();

        assertThat(exact(result)).isEqualTo(exact(it.result()));
        assertThat(ranks(result)).isEqualTo(ranks(it.result()));
        assertThat(result.index().value()).isEqualTo(it.result().index().value());
    }

    @Property(tries = 200)
    void aPanelOfEqualResponsesScoresAsOneOfThem(
            @ForAll("incomplete") Case it, @ForAll @IntRange(min = 2, max = 20) int respondents) {
        Assessment alone =
                it.assessment().withResponses(it.assessment().responses().get(0));
        AssessmentResult one = new Case(it.instrument(), alone, it.policy()).result();
        AssessmentResult many = new Case(
                        it.instrument(),
                        alone.withResponses(Collections.nCopies(
                                respondents, alone.responses().get(0))),
                        it.policy())
                .result();

        for (int i = 0; i < one.scores().size(); i++) {
            assertThat(many.scores().get(i).score().value())
                    .isEqualTo(one.scores().get(i).score().value());
            assertThat(many.scores().get(i).score().reason())
                    .isEqualTo(one.scores().get(i).score().reason());
            assertThat(many.scores().get(i).completeness().exact())
                    .isEqualTo(one.scores().get(i).completeness().exact());
        }
        assertThat(many.index().value()).isEqualTo(one.index().value());
    }

    @Property(tries = 200)
    void theRankingAgreesWithCountingLowerScores(@ForAll("incomplete") Case it) {
        AssessmentResult result = it.result();
        List<Ratio> values = new ArrayList<>();
        for (AspectScore score : result.scores()) {
            Figure figure = score.score();
            (it.policy().rankingBasis() == ValueBasis.EXACT ? figure.value() : figure.published())
                    .ifPresent(values::add);
        }
        for (PriorityScore priority : result.priorities()) {
            Optional<Ratio> value = it.policy().rankingBasis() == ValueBasis.EXACT
                    ? priority.score().value()
                    : priority.score().published();
            if (value.isEmpty()) {
                assertThat(priority.rank()).isEmpty();
                assertThat(priority.tied()).isFalse();
            } else {
                long lower = values.stream()
                        .filter(other -> other.compareTo(value.get()) < 0)
                        .count();
                long equal = values.stream().filter(value.get()::equals).count();
                Statistics.label("tied").collect(equal > 1);
                assertThat(priority.rank()).hasValue((int) lower + 1);
                assertThat(priority.tied()).isEqualTo(equal > 1);
            }
        }
        Statistics.label("tied").coverage(coverage -> {
            coverage.check(true).percentage(share -> share > 3);
            coverage.check(false).percentage(share -> share > 20);
        });
    }

    @Property(tries = 200)
    void prioritiesAreTheAspectsByRankThenInTheOrderOfTheInstrument(@ForAll("incomplete") Case it) {
        List<PriorityScore> priorities = it.result().priorities();

        assertThat(priorities)
                .extracting(PriorityScore::aspect)
                .containsExactlyInAnyOrderElementsOf(it.instrument().aspects());
        for (int i = 1; i < priorities.size(); i++) {
            PriorityScore above = priorities.get(i - 1);
            PriorityScore below = priorities.get(i);
            int rankAbove = above.rank().orElse(Integer.MAX_VALUE);
            int rankBelow = below.rank().orElse(Integer.MAX_VALUE);
            assertThat(rankAbove).isLessThanOrEqualTo(rankBelow);
            if (rankAbove == rankBelow) {
                assertThat(it.instrument().aspects().indexOf(above.aspect()))
                        .isLessThan(it.instrument().aspects().indexOf(below.aspect()));
            } else if (below.rank().isPresent()) {
                assertThat(rankBelow).isEqualTo(i + 1);
            }
        }
    }

    @Property(tries = 200)
    void comparedWithItsOwnPolicyNothingChanges(@ForAll("incomplete") Case it) {
        PolicyComparison comparison = PolicyComparison.of(it.result(), it.policy());

        assertThat(comparison.changes()).isEmpty();
        assertThat(comparison.changesRanks()).isFalse();
        assertThat(comparison.changesTies()).isFalse();
    }

    @Property(tries = 200)
    void comparisonIsSymmetric(@ForAll("complete") Case it, @ForAll("policies") ScoringPolicy other) {
        PolicyComparison there = PolicyComparison.of(it.result(), other);
        PolicyComparison back =
                PolicyComparison.of(new Case(it.instrument(), it.assessment(), other).result(), it.policy());

        assertThat(back.changes())
                .extracting(change -> change.before().aspect().id())
                .isEqualTo(there.changes().stream()
                        .map(change -> change.before().aspect().id())
                        .toList());
        assertThat(back.changesRanks()).isEqualTo(there.changesRanks());
        assertThat(back.changesTies()).isEqualTo(there.changesTies());
    }

    @Provide
    Arbitrary<ScoringPolicy> policies() {
        return RenaksiArbitraries.policies();
    }

    @Property(tries = 200)
    void everyPolicyScoresWhatIsCompleteAndFindsItComplete(@ForAll("complete") Case it) {
        AssessmentResult result = it.result();

        assertThat(result.completeness().exact()).isEqualTo(Ratio.ONE);
        assertThat(result.scores()).allMatch(score -> score.score().isComputable());
    }

    @Property(tries = 200)
    void completenessCountsWhatWasAnswered(@ForAll("incomplete") Case it) {
        long asked = 0;
        long answered = 0;
        for (Response response : it.assessment().responses()) {
            for (Aspect aspect : it.instrument().aspects()) {
                for (AssessmentQuestion question : aspect.questions()) {
                    asked++;
                    Answer answer = response.answers().getOrDefault(question.id(), Answer.unanswered());
                    answered += answer instanceof Answer.Unanswered ? 0 : 1;
                }
            }
        }

        assertThat(it.result().completeness().exact()).isEqualTo(Ratio.of(answered, asked));
    }

    @Property(tries = 200)
    void whatIsUnansweredIsRejectedExactlyIfThePolicySaysSo(@ForAll("incomplete") Case it) {
        Case rejecting =
                new Case(it.instrument(), it.assessment(), it.policy().withUnanswered(UnansweredPolicy.REJECT));
        long unanswered = it.assessment().responses().stream()
                .mapToLong(response -> it.instrument().aspects().stream()
                        .flatMap(aspect -> aspect.questions().stream())
                        .filter(question -> response.answers().getOrDefault(question.id(), Answer.unanswered())
                                instanceof Answer.Unanswered)
                        .count())
                .sum();

        if (unanswered == 0) {
            assertThat(rejecting.result().completeness().exact()).isEqualTo(Ratio.ONE);
        } else {
            assertThatExceptionOfType(InvalidAssessmentException.class)
                    .isThrownBy(rejecting::result)
                    .satisfies(refused -> assertThat(refused.problems()).hasSize((int) unanswered));
        }
    }

    /** Whoever computes the line by hand, by the rules of school, arrives at the exact value at every step. */
    @Property(tries = 200)
    void everyStepOfAnExplanationIsArithmeticallyTheExactValue(
            @ForAll("incomplete") Case it, @ForAll Language language) {
        AssessmentResult result = it.result();
        List<Figure> figures = new ArrayList<>();
        result.scores().forEach(score -> figures.add(score.score()));
        figures.add(result.index(IndexBasis.QUESTIONS));
        figures.add(result.index(IndexBasis.ASPECTS));
        for (Figure figure : figures) {
            if (figure.isComputable()) {
                String line = figure.explain(language);
                String working = line.substring(0, line.indexOf(" → "));
                for (String step : working.split(" = ", -1)) {
                    assertThat(Arithmetic.evaluate(step, language))
                            .describedAs("%s in %s", step, line)
                            .isEqualTo(figure.exact());
                }
            }
        }
    }
}
