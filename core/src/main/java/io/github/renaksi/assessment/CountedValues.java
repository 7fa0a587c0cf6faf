// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.assessment;

import io.github.renaksi.Text;
import io.github.renaksi.figure.FigureFormat;
import io.github.renaksi.figure.Ratio;
import io.github.renaksi.figure.WeightedValues;
import io.github.renaksi.figure.WeightedValues.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Optional;

/** Which answers count by a policy, and as which values. Questions are numbered through the instrument. */
final class CountedValues {

    private static final int NOT_COUNTED = -1;

    private final List<AssessmentQuestion> questions;
    private final List<Ratio> levels;
    private final int unansweredAs;
    private final int notApplicableAs;

    CountedValues(List<AssessmentQuestion> questions, RatingScale scale, ScoringPolicy policy) {
        this.questions = questions;
        this.levels = scale.levels().stream().map(RatingScale.Level::value).toList();
        this.unansweredAs = policy.unanswered() == UnansweredPolicy.LOWEST_LEVEL ? 0 : NOT_COUNTED;
        this.notApplicableAs =
                policy.notApplicable().levelOn(scale).map(levels::indexOf).orElse(NOT_COUNTED);
    }

    /** The values of the counted questions of a range: the exact mean of those who answered each. */
    WeightedValues of(int from, int to, AnswerCounts counts) {
        List<Term> terms = new ArrayList<>(to - from);
        for (int q = from; q < to; q++) {
            if (counted(q, counts) > 0) {
                terms.add(term(q, counts));
            }
        }
        return new WeightedValues(terms);
    }

    /** How many gave a value to a question that counts. */
    long counted(int question, AnswerCounts counts) {
        return counts.rated(question)
                + (unansweredAs == NOT_COUNTED ? 0 : counts.unanswered(question))
                + (notApplicableAs == NOT_COUNTED ? 0 : counts.notApplicable(question));
    }

    /** How many count with a level: those who gave it, and those who gave none and count as if they had. */
    long counted(int question, int level, AnswerCounts counts) {
        return counts.rated(question, level) + assumed(question, level, counts);
    }

    private long assumed(int question, int level, AnswerCounts counts) {
        return (unansweredAs == level ? counts.unanswered(question) : 0)
                + (notApplicableAs == level ? counts.notApplicable(question) : 0);
    }

    /** The mean of those who answered, or the level that all of them gave. */
    private Term term(int question, AnswerCounts counts) {
        AssessmentQuestion asked = questions.get(question);
        long counted = counted(question, counts);
        List<Ratio> values = new ArrayList<>();
        for (int level = 0; level < counts.levels(); level++) {
            long times = counted(question, level, counts);
            if (times > 0) {
                Ratio value = levels.get(level);
                if (times == counted) {
                    return new Term(asked.id(), asked.text(), asked.weight(), value);
                }
                values.add(value.multipliedBy(times));
            }
        }
        return new Term(
                asked.id(), asked.text(), asked.weight(), Ratio.sum(values).dividedBy(counted), counted);
    }

    /** Whose answers the values of some questions are the exact means of, where several responded. */
    Optional<Text> respondents(int from, int to, AnswerCounts counts) {
        LongSummaryStatistics counted = new LongSummaryStatistics();
        long lowest = 0;
        long declared = 0;
        for (int q = from; q < to; q++) {
            if (counted(q, counts) > 0) {
                counted.accept(counted(q, counts));
                lowest += assumed(q, 0, counts);
                declared += notApplicableAs > 0 ? counts.notApplicable(q) : 0;
            }
        }
        return counts.responses() == 1 || counted.getCount() == 0
                ? Optional.empty()
                : Optional.of(respondents(counted, lowest, declared, counts.responses()));
    }

    private Text respondents(LongSummaryStatistics counted, long lowest, long declared, long responses) {
        long fewest = counted.getMin();
        long most = counted.getMax();
        Text range = fewest == most
                ? Text.format("{0}", "{0}", most)
                : Text.format("{0} s.d. {1}", "{0} to {1}", fewest, most);
        Text whose = fewest == responses
                ? Text.format("{0} responden", "{0} respondents", range)
                : Text.format("{0} dari {1} responden", "{0} of {1} respondents", range, responses);
        Text values = most == 1
                ? Text.format("nilai {0}", "values of {0}", whose)
                : Text.format("nilai rata-rata {0}", "mean values of {0}", whose);
        Text atLowest = lowest == 0
                ? values
                : Text.format(
                        "{0}, {1} dari {2} nilai dihitung sebagai tingkat terendah",
                        "{0}, {1} of {2} values counted as the lowest level", values, lowest, counted.getSum());
        return declared == 0
                ? atLowest
                : Text.format(
                        "{0}, {1} dari {2} nilai yang tidak berlaku dihitung sebagai tingkat {3}",
                        "{0}, {1} of {2} values that do not apply counted as level {3}",
                        atLowest,
                        declared,
                        counted.getSum(),
                        FigureFormat.exact(levels.get(notApplicableAs)));
    }
}
