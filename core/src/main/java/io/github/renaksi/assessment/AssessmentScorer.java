// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.assessment;

import io.github.renaksi.Problem;
import io.github.renaksi.ProblemCode;
import io.github.renaksi.Text;
import io.github.renaksi.figure.Band;
import io.github.renaksi.figure.Ratio;
import io.github.renaksi.internal.Checks;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Scores assessments with one instrument by one policy. Built once, used by many threads.
 *
 * <pre>{@code
 * AssessmentScorer scorer = AssessmentScorer.of(Sp4n.instrument(), Sp4n.SUMATERA_BARAT_2022);
 * AssessmentResult result = scorer.score(assessment);
 * result.priorities().forEach(System.out::println); // 1. Sumber Daya Manusia 2,2 …
 * }</pre>
 */
public final class AssessmentScorer {

    private final Instrument instrument;
    private final ScoringPolicy policy;
    private final Scoring scoring;
    private final List<String> questionIds;
    private final Set<String> aspectIds;
    private final List<Ratio> levels;

    private AssessmentScorer(Instrument instrument, ScoringPolicy policy) {
        this.instrument = Checks.notNull(instrument, "instrument of a scorer");
        this.policy = Checks.notNull(policy, "policy of a scorer");
        checkConversion(instrument.scale(), policy);
        checkDeclaredLevel(instrument.scale(), policy);
        this.scoring = new Scoring(instrument, policy);
        this.questionIds =
                scoring.questions().stream().map(AssessmentQuestion::id).toList();
        this.aspectIds = instrument.aspects().stream().map(Aspect::id).collect(Collectors.toUnmodifiableSet());
        this.levels = instrument.scale().levels().stream()
                .map(RatingScale.Level::value)
                .toList();
    }

    /**
     * Prepares a scorer.
     *
     * @param instrument the instrument
     * @param policy the policy; where it makes means and converts them, the highest level of the instrument must not be
     *     converted beyond its bands, since its factor is then for another scale
     * @return the scorer
     * @throws IllegalArgumentException if it is, naming both bounds, or if the policy counts what does not apply as a
     *     level that the instrument does not have
     */
    public static AssessmentScorer of(Instrument instrument, ScoringPolicy policy) {
        return new AssessmentScorer(instrument, policy);
    }

    private static void checkDeclaredLevel(RatingScale scale, ScoringPolicy policy) {
        Optional<Ratio> level = policy.notApplicable().levelOn(scale);
        if (level.isPresent()
                && scale.levels().stream().noneMatch(it -> it.value().equals(level.get()))) {
            throw Checks.failure(
                    ProblemCode.NOT_FOUND,
                    "tingkat bagi yang tidak berlaku menurut kebijakan '%s' harus salah satu tingkat %s, diisi %s",
                    "level that what is not applicable counts as by policy '%s' must be one of the levels %s, was %s",
                    policy.id(),
                    Checks.limit(scale),
                    Checks.value(level.get()));
        }
    }

    private static void checkConversion(RatingScale scale, ScoringPolicy policy) {
        if (policy.aggregation() != Aggregation.MEAN
                || policy.conversion().isEmpty()
                || policy.bands().isEmpty()) {
            return;
        }
        Ratio converted = scale.highest().multipliedBy(policy.conversion().get().factor());
        List<Band> bands = policy.bands().get().bands();
        bands.get(bands.size() - 1)
                .to()
                .filter(it -> converted.compareTo(it) > 0)
                .ifPresent(highest -> {
                    throw Checks.failure(
                            ProblemCode.OUT_OF_RANGE,
                            "tingkat tertinggi %s pada skala harus dikonversi menjadi paling besar %s oleh kebijakan '%s',"
                                    + " hasilnya %s",
                            "highest level %s of the scale must be converted to at most %s by policy '%s', was to %s",
                            scale.highest(),
                            Checks.limit(highest),
                            policy.id(),
                            Checks.value(converted));
                });
    }

    /**
     * Scores an assessment from its responses.
     *
     * @param assessment the assessment
     * @return scores, priorities and index
     * @throws InvalidAssessmentException if it was made with another instrument or edition, has no response, answers a
     *     question that the instrument does not have or with a level that the scale does not have, decides on an aspect
     *     that the instrument does not have, or leaves a question unanswered where the policy rejects that; all
     *     problems are named at once
     */
    public AssessmentResult score(Assessment assessment) {
        checkInstrument(assessment);
        List<Problem> problems = new ArrayList<>();
        List<Response> responses = assessment.responses();
        if (responses.isEmpty()) {
            problems.add(problem(ProblemCode.MISSING, "tidak memiliki jawaban responden", "it has no response")
                    .withPointer("/responses"));
        }
        AnswerCounts counts = new AnswerCounts(questionIds.size(), levels.size());
        for (int i = 0; i < responses.size(); i++) {
            count(responses.get(i), i, responses.size() > 1, counts, problems);
        }
        checkDecisions(assessment, problems);
        return result(assessment, counts, problems);
    }

    /**
     * Scores an assessment from the answers of a survey.
     *
     * @param assessment region, date, and what people decided; without responses of its own
     * @param survey the counted answers
     * @return scores, priorities and index
     * @throws InvalidAssessmentException if assessment or survey were made with another instrument or edition, the
     *     assessment has responses besides, the survey has none, or the assessment decides on an aspect that the
     *     instrument does not have
     */
    public AssessmentResult score(Assessment assessment, SurveyAnswers survey) {
        Checks.notNull(survey, "survey to score");
        checkInstrument(assessment);
        List<Problem> problems = new ArrayList<>();
        if (!survey.instrument().equals(instrument)) {
            problems.add(problem(
                    ProblemCode.MISMATCH,
                    "surveinya dibuat dengan instrumen '%s' edisi '%s', tetapi diskor dengan '%s' edisi '%s'%s",
                    "its survey was made with instrument '%s' edition '%s', and is scored with '%s' edition '%s'%s",
                    survey.instrument().id(),
                    survey.instrument().edition(),
                    instrument.id(),
                    instrument.edition(),
                    survey.instrument().differenceTo(instrument)));
        }
        if (!assessment.responses().isEmpty()) {
            problems.add(problem(
                            ProblemCode.CONTRADICTION,
                            "memiliki jawaban responden selain jawaban surveinya",
                            "it has responses besides those of its survey")
                    .withPointer("/responses"));
        }
        if (survey.responses() == 0) {
            problems.add(
                    problem(ProblemCode.MISSING, "surveinya tidak memiliki jawaban", "its survey has no response"));
        }
        if (problems.isEmpty()) {
            checkAnswered(survey.counts(), problems);
        }
        checkDecisions(assessment, problems);
        return result(assessment, survey.counts(), problems);
    }

    /**
     * Counts the responses of a survey one by one, without keeping them. A response that the scorer refuses ends the
     * collecting, and is named by its respondent and by its number: of a sequential stream, by its place in it; of a
     * parallel one, by that in the part that it was counted in.
     *
     * @return a collector, for sequential or parallel streams; it throws {@link InvalidAssessmentException} at the
     *     first response that cannot be scored, with all its problems
     */
    public Collector<Response, ?, SurveyAnswers> toSurveyAnswers() {
        return Collector.of(
                () -> new AnswerCounts(questionIds.size(), levels.size()),
                (counts, response) -> {
                    List<Problem> problems = new ArrayList<>(0);
                    Checks.notNull(response, "response %d of a survey", counts.responses() + 1);
                    count(response, -1, false, counts, problems);
                    if (!problems.isEmpty()) {
                        throw new InvalidAssessmentException(
                                Text.format(
                                        "jawaban ke-{0} oleh {1}",
                                        "response {0} of {1}",
                                        Long.toString(counts.responses()),
                                        response.respondent()
                                                .map(Text::of)
                                                .orElse(Text.of("responden tanpa nama", "an unnamed respondent"))),
                                problems);
                    }
                },
                (counts, more) -> {
                    counts.add(more);
                    return counts;
                },
                counts -> new SurveyAnswers(instrument, counts),
                Collector.Characteristics.UNORDERED);
    }

    /** Scores under this policy what was counted under another. */
    AssessmentResult rescore(Assessment assessment, AnswerCounts counts) {
        List<Problem> problems = new ArrayList<>();
        checkAnswered(counts, problems);
        return result(assessment, counts, problems);
    }

    /**
     * What was counted under a policy that does not reject unanswered questions may have some that this one rejects.
     */
    private void checkAnswered(AnswerCounts counts, List<Problem> problems) {
        if (policy.unanswered() != UnansweredPolicy.REJECT) {
            return;
        }
        for (int q = 0; q < questionIds.size(); q++) {
            if (counts.unanswered(q) > 0) {
                Problem problem = counts.responses() == 1
                        ? unanswered(questionIds.get(q))
                        : problem(
                                ProblemCode.MISSING,
                                "pertanyaan '%s' belum dijawab oleh %d dari %d responden",
                                "question '%s' is unanswered by %d of %d",
                                questionIds.get(q),
                                counts.unanswered(q),
                                counts.responses());
                problems.add(problem);
            }
        }
    }

    private AssessmentResult result(Assessment assessment, AnswerCounts counts, List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw invalid(assessment, problems);
        }
        List<AspectScore> scores = scoring.scores(counts, assessment.date());
        return new AssessmentResult(
                scoring,
                assessment,
                counts,
                scores,
                Ranking.of(scores, policy, assessment),
                scoring.completeness(counts, assessment.date()));
    }

    /** Refuses another instrument at once: its ids mean nothing here, so that all else would be noise. */
    private void checkInstrument(Assessment assessment) {
        Checks.notNull(assessment, "assessment to score");
        if (!assessment.instrument().equals(instrument.id())
                || !assessment.edition().equals(instrument.edition())) {
            throw invalid(
                    assessment,
                    List.of(problem(
                            ProblemCode.MISMATCH,
                            "dibuat dengan instrumen '%s' edisi '%s', tetapi diskor dengan '%s' edisi '%s'",
                            "it was made with instrument '%s' edition '%s', and is scored with '%s' edition '%s'",
                            assessment.instrument(),
                            assessment.edition(),
                            instrument.id(),
                            instrument.edition())));
        }
    }

    private void checkDecisions(Assessment assessment, List<Problem> problems) {
        for (String aspect : assessment.reasons().keySet()) {
            checkAspect(
                    aspect, "/reasons/" + aspect, Text.of("alasan diberikan untuk", "a reason is given for"), problems);
        }
        for (String aspect : assessment.priorities().marked()) {
            checkAspect(aspect, "/priorities/marked", Text.of("prioritasnya adalah", "a priority is"), problems);
        }
    }

    /** The answers of one response, whose number problems bear where there are several. */
    private void count(Response response, int index, boolean several, AnswerCounts counts, List<Problem> problems) {
        int before = problems.size();
        counts.addResponse();
        Map<String, Answer> answers = response.answers();
        int known = 0;
        for (int q = 0; q < questionIds.size(); q++) {
            String id = questionIds.get(q);
            @Nullable Answer answer = answers.get(id);
            if (answer != null) {
                known++;
            }
            if (answer instanceof Answer.Rated rated) {
                int level = Collections.binarySearch(levels, rated.value());
                if (level < 0) {
                    problems.add(problem(
                                    ProblemCode.UNKNOWN_VALUE,
                                    "jawaban pertanyaan '%s' harus salah satu tingkat %s, diisi %s",
                                    "answer to question '%s' must be one of the levels %s, was %s",
                                    id,
                                    Checks.limit(instrument.scale()),
                                    Checks.value(rated.value()))
                            .withPointer(pointer(index, id)));
                } else {
                    counts.addRated(q, level);
                }
            } else if (answer instanceof Answer.NotApplicable) {
                counts.addNotApplicable(q);
            } else if (policy.unanswered() == UnansweredPolicy.REJECT) {
                problems.add(unanswered(id).withPointer(pointer(index, id)));
            } else {
                counts.addUnanswered(q);
            }
        }
        if (known < answers.size()) {
            Set<String> asked = new HashSet<>(questionIds);
            for (String id : answers.keySet()) {
                if (!asked.contains(id)) {
                    problems.add(problem(
                                    ProblemCode.NOT_FOUND,
                                    "pertanyaan '%s' tidak ada dalam instrumen '%s'",
                                    "question '%s' is unknown to instrument '%s'",
                                    Checks.value(id),
                                    instrument.id())
                            .withPointer(pointer(index, id)));
                }
            }
        }
        if (several) {
            problems.subList(before, problems.size()).replaceAll(problem -> numbered(index + 1, problem));
        }
    }

    private static Problem numbered(int response, Problem problem) {
        return problem.withWords(
                Text.format("jawaban responden ke-{0}: {1}", "response {0}: {1}", Integer.toString(response), problem));
    }

    /** Where an answer stands in the document of its assessment, or of the response where that stands alone. */
    private static String pointer(int response, String question) {
        return (response < 0 ? "" : "/responses/" + response) + "/answers/" + question;
    }

    private static Problem unanswered(String question) {
        return problem(ProblemCode.MISSING, "pertanyaan '%s' belum dijawab", "question '%s' is unanswered", question);
    }

    private static Problem problem(ProblemCode code, String indonesian, String english, Object... arguments) {
        return Checks.problem(code, indonesian, english, arguments);
    }

    private void checkAspect(String id, String pointer, Text subject, List<Problem> problems) {
        if (!aspectIds.contains(id)) {
            problems.add(problem(
                            ProblemCode.NOT_FOUND,
                            "%s aspek %s, yang tidak ada dalam instrumen '%s'",
                            "%s aspect %s, which is unknown to instrument '%s'",
                            subject,
                            Checks.quoted(id),
                            instrument.id())
                    .withPointer(pointer));
        }
    }

    private static InvalidAssessmentException invalid(Assessment assessment, List<Problem> problems) {
        return new InvalidAssessmentException(
                Text.of(
                        Checks.format("penilaian %s, %s", assessment.region(), assessment.date()),
                        Checks.format("assessment of %s, %s", assessment.region(), assessment.date())),
                problems);
    }
}
