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
            long atLowest = (policy.unanswered() == UnansweredPolicy.LOWEST_LEVEL ? counts.unanswered(q) : 0)
                    + (policy.notApplicable() == NotApplicablePolicy.LOWEST_LEVEL ? counts.notApplicable(q) : 0);
            long counted = atLowest;
            Ratio sum = scale.lowest().times(atLowest);
            for (int level = 0; level < counts.levels(); level++) {
                long times = counts.rated(q, level);
                if (times > 0) {
                    counted += times;
                    sum = sum.plus(scale.levels().get(level).value().times(times));
                }
            }
            if (counted > 0) {
                AssessmentQuestion question = questions.get(i);
                terms.add(new Term(question.id(), question.text(), question.weight(), sum.dividedBy(counted)));
            }
        }
        return new WeightedValues(terms);
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
