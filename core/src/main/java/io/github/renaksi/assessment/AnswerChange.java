// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.assessment;

import io.github.renaksi.Tristate;
import io.github.renaksi.internal.Checks;
import java.util.List;
import java.util.OptionalInt;

/**
 * One answer that would become another, and what that would make of the rank of an aspect.
 *
 * @param question the id of the question
 * @param from the answer that was given, without note and evidence; where several gave it, one of theirs
 * @param to the level that it would become
 * @param rank the rank that the aspect would have; empty where it would have no score
 * @param tiedWith the ids of the aspects that it would then share its rank with
 * @param proposed whether it would be proposed as a priority
 */
public record AnswerChange(
        String question, Answer from, Answer.Rated to, OptionalInt rank, List<String> tiedWith, Tristate proposed) {

    public AnswerChange {
        question = Checks.id(question, "id of a question that is answered otherwise");
        Checks.notNull(from, "answer to question '%s' that changes", question);
        Checks.notNull(to, "answer to question '%s' after a change", question);
        Checks.notNull(rank, "rank after a change of question '%s'", question);
        tiedWith = Checks.list(tiedWith, "aspects tied after a change of question '%s'", question);
        Checks.notNull(proposed, "proposal after a change of question '%s'", question);
    }
}
