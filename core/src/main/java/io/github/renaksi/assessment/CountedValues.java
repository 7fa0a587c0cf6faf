package io.github.renaksi.assessment;

import io.github.renaksi.figure.Ratio;
import io.github.renaksi.figure.WeightedValues;
import io.github.renaksi.figure.WeightedValues.Term;
import java.util.ArrayList;
import java.util.List;

/** Takes the values that count from answers and from scores. */
final class CountedValues {

    private CountedValues() {}

    /** The values of the counted questions of an aspect: the exact mean of those who answered each. */
    static WeightedValues of(
            List<AssessmentQuestion> questions,
            int from,
            AnswerCounts counts,
            RatingScale scale,
            ScoringPolicy policy) {
        List<Term> terms = new ArrayList<>(questions.size());
        for (int i = 0; i < questions.size(); i++) {
            int q = from + i;
            long atLowest = atLowest(q, counts, policy);
            long counted = counts.rated(q) + atLowest;
            if (counted > 0) {
                terms.add(term(questions.get(i), q, atLowest, counted, counts, scale));
            }
        }
        return new WeightedValues(terms);
    }

    /** How many who gave no level count as the lowest one. */
    static long atLowest(int question, AnswerCounts counts, ScoringPolicy policy) {
        return (policy.unanswered() == UnansweredPolicy.LOWEST_LEVEL ? counts.unanswered(question) : 0)
                + (policy.notApplicable() == NotApplicablePolicy.LOWEST_LEVEL ? counts.notApplicable(question) : 0);
    }

    /** The mean of those who answered, or the level that all of them gave. */
    private static Term term(
            AssessmentQuestion asked,
            int question,
            long atLowest,
            long counted,
            AnswerCounts counts,
            RatingScale scale) {
        List<Ratio> values = new ArrayList<>();
        for (int level = 0; level < counts.levels(); level++) {
            long times = counts.rated(question, level) + (level == 0 ? atLowest : 0);
            if (times > 0) {
                Ratio value = scale.levels().get(level).value();
                if (times == counted) {
                    return new Term(asked.id(), asked.text(), asked.weight(), value);
                }
                values.add(value.multipliedBy(times));
            }
        }
        return new Term(
                asked.id(), asked.text(), asked.weight(), Ratio.sum(values).dividedBy(counted), counted);
    }

    /** The scores of the aspects that have one, each with weight 1. */
    static WeightedValues ofScores(List<AspectScore> scores) {
        List<Term> terms = new ArrayList<>(scores.size());
        for (AspectScore score : scores) {
            score.score()
                    .value()
                    .ifPresent(value -> terms.add(
                            Term.of(score.aspect().id(), score.aspect().name(), value)));
        }
        return new WeightedValues(terms);
    }
}
