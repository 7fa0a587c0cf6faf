// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.wire;

import io.github.renaksi.ProblemCode;
import io.github.renaksi.assessment.Answer;
import io.github.renaksi.figure.Ratio;
import io.github.renaksi.internal.Checks;
import java.util.List;
import java.util.Optional;

/** The parts of an answer that is written as an object, of which one says what kind it is. */
final class AnswerParts {

    private Optional<Ratio> value = Optional.empty();
    private boolean notApplicable;
    private boolean unanswered;
    private Optional<String> note = Optional.empty();
    private List<String> evidence = List.of();

    static Optional<Ratio> valueOf(Answer answer) {
        return answer instanceof Answer.Rated rated ? Optional.of(rated.value()) : Optional.empty();
    }

    void value(Optional<Ratio> given) {
        value = given;
    }

    void notApplicable(boolean given) {
        notApplicable = given;
    }

    void unanswered(boolean given) {
        unanswered = given;
    }

    void note(Optional<String> given) {
        note = given;
    }

    void evidence(List<String> given) {
        evidence = given;
    }

    /** The answer, which must be of exactly one kind. */
    Answer answer() {
        int said = (value.isPresent() ? 1 : 0) + (notApplicable ? 1 : 0) + (unanswered ? 1 : 0);
        if (said != 1) {
            throw Checks.failure(
                    ProblemCode.CONTRADICTION,
                    "jawaban harus memiliki tepat satu dari 'value', 'notApplicable': true, dan 'unanswered': true,"
                            + " ada %d",
                    "an answer must have exactly one of 'value', 'notApplicable': true and 'unanswered': true, had %d",
                    said);
        }
        if (value.isPresent()) {
            return new Answer.Rated(value.get(), note, evidence);
        }
        return notApplicable ? new Answer.NotApplicable(note, evidence) : new Answer.Unanswered(note, evidence);
    }
}
