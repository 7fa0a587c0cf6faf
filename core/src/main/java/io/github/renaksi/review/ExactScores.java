// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.review;

import io.github.renaksi.Text;
import io.github.renaksi.assessment.Aggregation;
import io.github.renaksi.assessment.AspectScore;
import io.github.renaksi.assessment.AssessmentScorer;
import io.github.renaksi.assessment.Instrument;
import io.github.renaksi.assessment.InvalidAssessmentException;
import io.github.renaksi.assessment.NotApplicablePolicy;
import io.github.renaksi.assessment.ScoringPolicy;
import io.github.renaksi.assessment.UnansweredPolicy;
import io.github.renaksi.figure.FigureAudit;
import io.github.renaksi.figure.Ratio;
import io.github.renaksi.plan.PublishedAssessment;
import io.github.renaksi.plan.PublishedPriority;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The exact scores behind a table of priorities. A plan does not say by which policy, nor whether a score is then
 * counted up to 100 or to 1: it is the first way that explains all printed scores, and the mean where none does.
 */
final class ExactScores {

    /** The mean of what was answered, and what else a region's policy may make of the same answers. */
    private static final List<ScoringPolicy> POLICIES = policies();

    private final PublishedAssessment published;
    private final Instrument instrument;

    private ExactScores(PublishedAssessment published, Instrument instrument) {
        this.published = published;
        this.instrument = instrument;
    }

    private static List<ScoringPolicy> policies() {
        ScoringPolicy mean = ScoringPolicy.builder()
                .id("review-mean")
                .name(Text.of("rata-rata jawaban", "mean of the answers"))
                .build();
        List<ScoringPolicy> policies = new ArrayList<>();
        for (Aggregation aggregation : Aggregation.values()) {
            for (NotApplicablePolicy notApplicable :
                    List.of(NotApplicablePolicy.EXCLUDE, NotApplicablePolicy.LOWEST_LEVEL)) {
                for (UnansweredPolicy unanswered : List.of(UnansweredPolicy.EXCLUDE, UnansweredPolicy.LOWEST_LEVEL)) {
                    policies.add(mean.withAggregation(aggregation)
                            .withNotApplicable(notApplicable)
                            .withUnanswered(unanswered));
                }
            }
        }
        return List.copyOf(policies);
    }

    /** By id of the aspect; none where the answers are not in the plan, as those of a survey, or cannot be scored. */
    static Map<String, Ratio> of(PublishedAssessment published) {
        return published
                .instrument()
                .filter(instrument -> !published.assessment().responses().isEmpty())
                .map(instrument -> new ExactScores(published, instrument).explaining())
                .orElse(Map.of());
    }

    private Map<String, Ratio> explaining() {
        List<Map<String, Ratio>> tried = new ArrayList<>();
        for (ScoringPolicy policy : POLICIES) {
            Map<String, Ratio> scores = scores(policy);
            if (explain(scores)) {
                return scores;
            }
            tried.add(scores);
        }
        Ratio highest = instrument.scale().highest();
        return Stream.of(1, 100)
                .filter(most -> highest.signum() > 0)
                .map(most -> Ratio.of(most).dividedBy(highest))
                .flatMap(factor -> tried.stream().map(scores -> multiplied(scores, factor)))
                .filter(this::explain)
                .findFirst()
                .orElse(tried.get(0));
    }

    private Map<String, Ratio> scores(ScoringPolicy policy) {
        Map<String, Ratio> scores = new LinkedHashMap<>();
        try {
            for (AspectScore score : AssessmentScorer.of(instrument, policy)
                    .score(published.assessment())
                    .scores()) {
                score.score()
                        .value()
                        .ifPresent(value -> scores.put(score.aspect().id(), value));
            }
        } catch (InvalidAssessmentException | ArithmeticException unscorable) {
            return Map.of();
        }
        return scores;
    }

    private static Map<String, Ratio> multiplied(Map<String, Ratio> scores, Ratio factor) {
        Map<String, Ratio> converted = new LinkedHashMap<>();
        scores.forEach((aspect, score) -> converted.put(aspect, score.multipliedBy(factor)));
        return converted;
    }

    /** Whether every printed score follows from an exact one, or nothing can be said of it. */
    private boolean explain(Map<String, Ratio> scores) {
        return published.priorities().stream()
                .allMatch(priority -> Optional.ofNullable(scores.get(priority.aspect()))
                        .map(score -> isExplained(priority, score))
                        .orElse(true));
    }

    private static boolean isExplained(PublishedPriority priority, Ratio score) {
        return !PrintedNumbers.meansAFigure(priority.score())
                || PrintedNumbers.figure(priority.score())
                        .filter(printed -> FigureAudit.of(score, printed).isExplained())
                        .isPresent();
    }
}
