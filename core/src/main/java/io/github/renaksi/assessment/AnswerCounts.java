// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.assessment;

import io.github.renaksi.ProblemCode;
import io.github.renaksi.internal.Checks;

/**
 * How often each question was answered with each level, declared not applicable, or left unanswered: all that scores
 * are made of, whatever the number of respondents.
 */
final class AnswerCounts {

    private static final int MAX_CELLS = 10_000_000;

    /** The most responses; twice as many are an int still, so that no count overflows before it is refused. */
    static final long MAX_RESPONSES = 1_000_000_000;

    private final int levels;
    private final int[] counts;
    private long responses;

    AnswerCounts(int questions, int levels) {
        this(levels, new int[cells(questions, levels)], 0);
    }

    private AnswerCounts(int levels, int[] counts, long responses) {
        this.levels = levels;
        this.counts = counts;
        this.responses = responses;
    }

    private static int cells(int questions, int levels) {
        long cells = (long) questions * (levels + 2);
        if (cells > MAX_CELLS) {
            throw Checks.failure(
                    ProblemCode.TOO_MANY,
                    "instrumen yang diskor paling banyak memiliki %d pasangan pertanyaan dan tingkat, ada %d",
                    "an instrument must have at most %d pairs of question and level to be scored, had %d",
                    Checks.limit(MAX_CELLS),
                    Checks.value(cells));
        }
        return (int) cells;
    }

    AnswerCounts copy() {
        return new AnswerCounts(levels, counts.clone(), responses);
    }

    void add(AnswerCounts other) {
        for (int i = 0; i < counts.length; i++) {
            counts[i] += other.counts[i];
        }
        addResponses(other.responses);
    }

    void addResponse() {
        addResponses(1);
    }

    private void addResponses(long more) {
        responses += more;
        if (responses > MAX_RESPONSES) {
            throw Checks.failure(
                    ProblemCode.TOO_MANY,
                    "jawaban responden survei paling banyak %d, ada %d",
                    "responses of a survey must be at most %d, were %d",
                    Checks.limit(MAX_RESPONSES),
                    Checks.value(responses));
        }
    }

    long responses() {
        return responses;
    }

    void addRated(int question, int level) {
        counts[question * (levels + 2) + level]++;
    }

    void addNotApplicable(int question) {
        counts[question * (levels + 2) + levels]++;
    }

    void addUnanswered(int question) {
        counts[question * (levels + 2) + levels + 1]++;
    }

    long rated(int question, int level) {
        return counts[question * (levels + 2) + level];
    }

    /** With any level. */
    long rated(int question) {
        return responses - notApplicable(question) - unanswered(question);
    }

    long notApplicable(int question) {
        return counts[question * (levels + 2) + levels];
    }

    long unanswered(int question) {
        return counts[question * (levels + 2) + levels + 1];
    }

    /** How many gave an answer: a level by its index, behind these not applicable, then unanswered. */
    long given(int question, int answer) {
        return counts[question * (levels + 2) + answer];
    }

    /** Makes one answer another; both as in {@link #given}. */
    void move(int question, int from, int to) {
        counts[question * (levels + 2) + from]--;
        counts[question * (levels + 2) + to]++;
    }

    int questions() {
        return counts.length / (levels + 2);
    }

    int levels() {
        return levels;
    }
}
