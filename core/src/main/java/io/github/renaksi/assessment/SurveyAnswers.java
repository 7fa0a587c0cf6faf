// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.assessment;

import io.github.renaksi.ProblemCode;
import io.github.renaksi.internal.Checks;

/**
 * The answers of a survey, counted: how often each question was answered with each level. All that scores are made of,
 * in a few hundred bytes, whether ten people responded or a million; the responses themselves are not kept.
 *
 * <p>Made by {@link AssessmentScorer#toSurveyAnswers()}; halves of a survey are put together by {@link #plus}.
 */
public final class SurveyAnswers {

    private final Instrument instrument;
    private final AnswerCounts counts;

    SurveyAnswers(Instrument instrument, AnswerCounts counts) {
        this.instrument = instrument;
        this.counts = counts;
    }

    AnswerCounts counts() {
        return counts;
    }

    /** {@return the instrument that was answered} */
    public Instrument instrument() {
        return instrument;
    }

    /** {@return how many responded} */
    public long responses() {
        return counts.responses();
    }

    /**
     * The answers of both together.
     *
     * @param other other answers to the same instrument
     * @return the sum
     * @throws IllegalArgumentException if the instruments differ, naming both and in what they do, or there are more
     *     than a billion responses
     */
    public SurveyAnswers plus(SurveyAnswers other) {
        Checks.notNull(other, "other answers to a survey");
        if (!instrument.equals(other.instrument)) {
            throw Checks.failure(
                    ProblemCode.MISMATCH,
                    "jawaban survei harus untuk satu instrumen, ada '%s' edisi '%s' dan '%s' edisi '%s'%s",
                    "answers of a survey must be to one instrument, had '%s' edition '%s' and '%s' edition '%s'%s",
                    instrument.id(),
                    instrument.edition(),
                    other.instrument.id(),
                    other.instrument.edition(),
                    instrument.differenceTo(other.instrument));
        }
        AnswerCounts sum = counts.copy();
        sum.add(other.counts);
        return new SurveyAnswers(instrument, sum);
    }
}
