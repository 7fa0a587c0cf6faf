// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.assessment;

import io.github.renaksi.internal.Checks;

/**
 * How many answered a question, and how.
 *
 * @param question the id of the question
 * @param rated how many gave a level
 * @param notApplicable how many said that it does not apply
 * @param unanswered how many left it unanswered
 */
public record QuestionTally(String question, long rated, long notApplicable, long unanswered) {

    public QuestionTally {
        question = Checks.id(question, "id of a question that is tallied");
        Checks.notNegative(rated, "levels given to question '%s'", question);
        Checks.notNegative(notApplicable, "times that question '%s' is not applicable", question);
        Checks.notNegative(unanswered, "times that question '%s' is unanswered", question);
    }

    /**
     * A tally of a question.
     *
     * @param question the id of the question
     * @param rated how many gave a level
     * @param notApplicable how many said that it does not apply
     * @param unanswered how many left it unanswered
     * @return the tally
     */
    public static QuestionTally of(String question, long rated, long notApplicable, long unanswered) {
        return new QuestionTally(question, rated, notApplicable, unanswered);
    }
}
