// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.review;

import io.github.renaksi.ProblemCode;
import io.github.renaksi.Tristate;
import io.github.renaksi.assessment.Answer;
import io.github.renaksi.assessment.Aspect;
import io.github.renaksi.assessment.AssessmentQuestion;
import io.github.renaksi.assessment.Instrument;
import io.github.renaksi.figure.Ratio;
import io.github.renaksi.internal.Checks;
import io.github.renaksi.plan.MatrixRow;
import io.github.renaksi.plan.PublishedAssessment;
import io.github.renaksi.plan.PublishedCount;
import io.github.renaksi.plan.PublishedPriority;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The assessment of a plan (Chapter II) as rules look at it: its tables row by row with their places, the scores that
 * follow from its answers, and what was decided.
 */
public final class AssessmentView {

    private final PublishedAssessment published;
    private final Decisions decisions;
    private final List<Located<Aspect>> aspects;
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, Located<AssessmentQuestion>> questions = new LinkedHashMap<>();
    private final List<Located<MatrixRow>> matrix;
    private final List<Located<PublishedCount>> counts;
    private final List<Located<PublishedPriority>> priorities;
    private final Lazy<List<Located<Map.Entry<String, Answer>>>> answers = Lazy.of(this::locatedAnswers);
    private final Lazy<Optional<Located<PublishedCount>>> total = Lazy.of(this::rowOfAll);
    private final Lazy<Map<Located<PublishedCount>, PrintedValue>> printedPercentages = Lazy.of(this::percentagesOfAll);
    private final Lazy<Map<String, Ratio>> scores = Lazy.of(this::exactScores);
    private final Lazy<Map<Located<PublishedPriority>, PrintedValue>> printedScores = Lazy.of(this::scoresOfAspects);
    private final Lazy<List<StrayedWords>> strayedWords = Lazy.of(this::strayed);

    AssessmentView(PublishedAssessment published) {
        this.published = published;
        this.decisions = Decisions.of(published);
        this.aspects = Located.all(
                published.instrument().map(Instrument::aspects).orElse(List.of()),
                (index, aspect) -> PlanPlaces.aspect(index, aspect.id(), aspect.name()));
        for (Located<Aspect> aspect : aspects) {
            names.put(aspect.value().id(), aspect.value().name());
            questions(aspect).forEach(question -> questions.put(question.value().id(), question));
        }
        this.matrix = Located.all(published.matrix(), (index, row) -> PlanPlaces.matrixRow(index, row.question()));
        this.counts = Located.all(published.counts(), (index, row) -> PlanPlaces.count(index));
        this.priorities = Located.all(published.priorities(), (index, row) -> PlanPlaces.priority(index, row.aspect()));
    }

    /**
     * The assessment as the plan has it.
     *
     * @return what the plan publishes of it
     */
    public PublishedAssessment published() {
        return published;
    }

    /**
     * The aspects of its instrument (Table 4).
     *
     * @return the aspects; none where the plan does not print the instrument
     */
    public List<Located<Aspect>> aspects() {
        return aspects;
    }

    /**
     * The name of an aspect.
     *
     * @param id the id of the aspect
     * @return its name in the instrument, or empty where that has no such aspect
     */
    public Optional<String> nameOf(String id) {
        return Optional.ofNullable(names.get(id));
    }

    /**
     * The questions of an aspect (Table 4).
     *
     * @param aspect the aspect
     * @return its questions
     */
    public List<Located<AssessmentQuestion>> questions(Located<Aspect> aspect) {
        return Located.all(
                aspect.value().questions(),
                (index, question) -> PlanPlaces.question(aspect.place(), index, question.id()));
    }

    /**
     * The questions of all aspects (Table 4).
     *
     * @return the questions in their order
     */
    public Collection<Located<AssessmentQuestion>> questions() {
        return questions.values();
    }

    /**
     * Looks for the question with an id.
     *
     * @param id the id of the question
     * @return the question, or empty where the instrument has no such question
     */
    public Optional<Located<AssessmentQuestion>> findQuestion(String id) {
        return Optional.ofNullable(questions.get(Checks.notNull(id, "id of a question")));
    }

    /**
     * The question with an id.
     *
     * @param id the id of the question
     * @return the question
     * @throws IllegalArgumentException if the instrument has no such question
     */
    public Located<AssessmentQuestion> question(String id) {
        return findQuestion(id)
                .orElseThrow(() -> Checks.failure(
                        ProblemCode.NOT_FOUND,
                        "instrumen tidak memiliki pertanyaan '%s'",
                        "the instrument has no question '%s'",
                        Checks.value(id)));
    }

    /**
     * The matrix of questions (Table 3).
     *
     * @return its rows
     */
    public List<Located<MatrixRow>> matrix() {
        return matrix;
    }

    /**
     * The answers of all respondents.
     *
     * @return each answer by the id of its question; none of a survey, whose answers no plan holds
     */
    public List<Located<Map.Entry<String, Answer>>> answers() {
        return answers.get();
    }

    private List<Located<Map.Entry<String, Answer>>> locatedAnswers() {
        return Located.all(published.assessment().responses(), (index, response) -> PlanPlaces.response(index)).stream()
                .flatMap(response -> response.value().answers().entrySet().stream()
                        .map(answer -> new Located<>(answer, PlanPlaces.answer(response.place(), answer.getKey()))))
                .toList();
    }

    /**
     * The counts of complaints (Table 2).
     *
     * @return its rows
     */
    public List<Located<PublishedCount>> counts() {
        return counts;
    }

    /**
     * The row of Table 2 that counts all: the one without class; of several, such as one for each channel, the one that
     * is the sum of the classes or of the others.
     *
     * @return the row, or empty where none is sure to count all
     */
    public Optional<Located<PublishedCount>> total() {
        return total.get();
    }

    private Optional<Located<PublishedCount>> rowOfAll() {
        List<Located<PublishedCount>> rows =
                counts.stream().filter(it -> it.value().statusClass().isEmpty()).toList();
        if (rows.size() == 1) {
            return Optional.of(rows.get(0));
        }
        Ratio others = sum(rows);
        Ratio classed = sum(counts).minus(others);
        return rows.stream()
                .filter(row -> {
                    Ratio count = Ratio.of(row.value().count());
                    return count.equals(classed) || count.multipliedBy(2).equals(others);
                })
                .findFirst();
    }

    private static Ratio sum(List<Located<PublishedCount>> rows) {
        return rows.stream().map(row -> Ratio.of(row.value().count())).reduce(Ratio.ZERO, Ratio::plus);
    }

    /** The cells of Table 2 that mean to be a percentage of all, where all are known, by their rows. */
    Map<Located<PublishedCount>, PrintedValue> printedPercentages() {
        return printedPercentages.get();
    }

    private Map<Located<PublishedCount>, PrintedValue> percentagesOfAll() {
        long all = total().map(row -> row.value().count()).orElse(0L);
        Map<Located<PublishedCount>, PrintedValue> percentages = new LinkedHashMap<>();
        if (all > 0) {
            counts.forEach(row -> row.value()
                    .percent()
                    .filter(PrintedNumbers::meansAFigure)
                    .ifPresent(printed -> percentages.put(
                            row,
                            PrintedValue.of(
                                    printed,
                                    PrintedNumbers.percentage(printed),
                                    Ratio.of(row.value().count(), all),
                                    row.place().at("percent")))));
        }
        return Collections.unmodifiableMap(percentages);
    }

    /**
     * The table of priorities (Table 5).
     *
     * @return its rows
     */
    public List<Located<PublishedPriority>> priorities() {
        return priorities;
    }

    /**
     * The exact score of an aspect. A plan does not say by which policy it scored: it is the first way of scoring that
     * explains all printed scores, and the mean of the answers where none does.
     *
     * @param aspect the id of the aspect
     * @return its score; empty where nothing of it was answered, or the answers cannot be scored
     */
    public Optional<Ratio> score(String aspect) {
        return Optional.ofNullable(scores.get().get(aspect));
    }

    /**
     * Whether the plan has answers that can be scored.
     *
     * @return whether any aspect has a score
     */
    public boolean isScored() {
        return !scores.get().isEmpty();
    }

    private Map<String, Ratio> exactScores() {
        return ExactScores.of(published);
    }

    /** The cells of Table 5 that mean to be the score of an aspect whose exact score is known, by their rows. */
    Map<Located<PublishedPriority>, PrintedValue> printedScores() {
        return printedScores.get();
    }

    private Map<Located<PublishedPriority>, PrintedValue> scoresOfAspects() {
        Map<Located<PublishedPriority>, PrintedValue> figures = new LinkedHashMap<>();
        for (Located<PublishedPriority> row : priorities) {
            String printed = row.value().score();
            score(row.value().aspect())
                    .filter(score -> PrintedNumbers.meansAFigure(printed))
                    .ifPresent(score -> figures.put(
                            row,
                            PrintedValue.of(
                                    printed,
                                    PrintedNumbers.figure(printed),
                                    score,
                                    row.place().at("score"))));
        }
        return Collections.unmodifiableMap(figures);
    }

    /**
     * Whether an aspect was decided to be a priority (the circles of Table 5).
     *
     * @param aspect the id of the aspect
     * @return whether it was, or unknown where the marks are lost
     */
    public Tristate decision(String aspect) {
        return decisions.of(aspect);
    }

    /**
     * Whether it is known of every aspect whether it was decided to be a priority.
     *
     * @return whether the marks are complete, or every aspect has one
     */
    public boolean isDecided() {
        List<String> ids = published.instrument().isPresent()
                ? aspects.stream().map(aspect -> aspect.value().id()).toList()
                : priorities.stream().map(row -> row.value().aspect()).toList();
        return decisions.complete() || (!ids.isEmpty() && decisions.marked().containsAll(ids));
    }

    /** Words of labels of Table 5 that stand in the row before. */
    List<StrayedWords> strayedWords() {
        return strayedWords.get();
    }

    private List<StrayedWords> strayed() {
        return StrayedWords.in(priorities, this::nameOf);
    }

    /**
     * The labels of Table 5 by their rows, with words that the scan left in the row before moved to where they belong.
     */
    Map<Located<PublishedPriority>, String> correctedLabels() {
        return StrayedWords.corrected(priorities, strayedWords());
    }

    /** The instrument, and how many rows the tables have. */
    @Override
    public String toString() {
        return "assessment with " + published.assessment().instrument() + ", " + counts.size() + " counts and "
                + priorities.size() + " priorities";
    }
}
