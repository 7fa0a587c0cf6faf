// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.assessment;

import io.github.renaksi.figure.Ratio;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Levels and weights as whole numbers, those over one denominator, these over another: where all of some questions were
 * answered by equally many, their score is one sum of whole numbers and one division. Made only where no sum can exceed
 * a long.
 */
final class WholeNumbers {

    private final long[] levels;
    private final long levelsOver;
    private final long[] weights;
    private final long weightsOver;

    private WholeNumbers(List<Ratio> levels, List<Ratio> weights) {
        this.levelsOver = denominator(levels);
        this.levels = numerators(levels, levelsOver);
        this.weightsOver = denominator(weights);
        this.weights = numerators(weights, weightsOver);
    }

    /** The levels of a scale and the weights of questions, or nothing where sums could be beyond longs. */
    static Optional<WholeNumbers> of(List<Ratio> levels, List<Ratio> weights) {
        try {
            WholeNumbers numbers = new WholeNumbers(levels, weights);
            numbers.checkSums();
            return Optional.of(numbers);
        } catch (ArithmeticException beyondLongs) {
            return Optional.empty();
        }
    }

    private static long denominator(List<Ratio> values) {
        long common = 1;
        for (Ratio value : values) {
            BigInteger denominator = value.denominator();
            long divisor = denominator.gcd(BigInteger.valueOf(common)).longValueExact();
            common = Math.multiplyExact(common, denominator.longValueExact() / divisor);
        }
        return common;
    }

    private static long[] numerators(List<Ratio> values, long over) {
        return values.stream()
                .mapToLong(value -> value.multipliedBy(over).numerator().longValueExact())
                .toArray();
    }

    /** Multiplies out the greatest numerator and denominator that there can be. */
    private void checkSums() {
        long greatest = Math.max(levelsOver, Math.max(Math.abs(levels[0]), Math.abs(levels[levels.length - 1])));
        long weight = Math.addExact(weightsOver, Arrays.stream(weights).reduce(0, Math::addExact));
        Math.multiplyExact(Math.multiplyExact(greatest, weight), AnswerCounts.MAX_RESPONSES);
    }

    /**
     * Σ weight × value of the questions that count, over Σ weight or not, or nothing where none counts or not all were
     * answered by equally many.
     */
    Optional<Ratio> score(CountedValues values, int from, int to, AnswerCounts counts, Aggregation aggregation) {
        long respondents = 0;
        long sum = 0;
        long weight = 0;
        for (int q = from; q < to; q++) {
            long counted = values.counted(q, counts);
            if (counted > 0) {
                if (respondents > 0 && counted != respondents) {
                    return Optional.empty();
                }
                respondents = counted;
                long ofQuestion = 0;
                for (int level = 0; level < levels.length; level++) {
                    ofQuestion += values.counted(q, level, counts) * levels[level];
                }
                sum += weights[q] * ofQuestion;
                weight += weights[q];
            }
        }
        if (respondents == 0) {
            return Optional.empty();
        }
        long divisor = aggregation == Aggregation.MEAN ? weight : weightsOver;
        return Optional.of(Ratio.of(sum, respondents * levelsOver * divisor));
    }
}
