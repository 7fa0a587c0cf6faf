// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.benchmarks;

import io.github.renaksi.Region;
import io.github.renaksi.assessment.Answer;
import io.github.renaksi.assessment.Aspect;
import io.github.renaksi.assessment.Assessment;
import io.github.renaksi.assessment.AssessmentQuestion;
import io.github.renaksi.assessment.AssessmentResult;
import io.github.renaksi.assessment.AssessmentScorer;
import io.github.renaksi.assessment.Response;
import io.github.renaksi.sp4n.Sp4n;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Scores and ranks the decree's 20 answers. The rival is what a developer would write in an afternoon: sums by aspect
 * as decimals in a map, divided to one decimal and sorted; it checks nothing, explains nothing and loses the exact
 * value.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 10, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class ScoringBenchmark {

    private static final int[] ANSWERS = {3, 2, 2, 3, 2, 3, 2, 3, 2, 2, 2, 3, 3, 2, 3, 3, 3, 3, 3, 2};

    private final AssessmentScorer scorer = AssessmentScorer.of(Sp4n.instrument(), Sp4n.SUMATERA_BARAT_2022);
    private final Assessment assessment = assessment();

    private static Assessment assessment() {
        Map<String, Answer> answers = new LinkedHashMap<>();
        for (Aspect aspect : Sp4n.instrument().aspects()) {
            for (AssessmentQuestion question : aspect.questions()) {
                answers.put(question.id(), Answer.rated(ANSWERS[answers.size()]));
            }
        }
        return Assessment.builder(Sp4n.instrument())
                .region(Region.of("Provinsi", "Sumatera Barat"))
                .date(LocalDate.of(2022, 9, 22))
                .addResponses(Response.of(answers))
                .build();
    }

    /** The library: checked, exact, ranked, explainable. */
    @Benchmark
    public AssessmentResult renaksi() {
        return scorer.score(assessment);
    }

    /** The rival. */
    @Benchmark
    public List<Map.Entry<String, BigDecimal>> decimalsInMaps() {
        Map<String, BigDecimal> sums = new HashMap<>();
        Map<String, Integer> counts = new HashMap<>();
        Map<String, Answer> answers = assessment.responses().get(0).answers();
        for (Aspect aspect : Sp4n.instrument().aspects()) {
            for (AssessmentQuestion question : aspect.questions()) {
                if (answers.get(question.id()) instanceof Answer.Rated rated) {
                    sums.merge(aspect.id(), new BigDecimal(rated.value().numerator()), BigDecimal::add);
                    counts.merge(aspect.id(), 1, Integer::sum);
                }
            }
        }
        List<Map.Entry<String, BigDecimal>> scores = new ArrayList<>();
        sums.forEach((aspect, sum) -> scores.add(Map.entry(
                aspect, sum.divide(BigDecimal.valueOf(counts.getOrDefault(aspect, 1)), 1, RoundingMode.DOWN))));
        scores.sort(Map.Entry.comparingByValue(Comparator.naturalOrder()));
        return scores;
    }
}
