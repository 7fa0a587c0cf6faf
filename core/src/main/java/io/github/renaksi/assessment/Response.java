package io.github.renaksi.assessment;

import io.github.renaksi.internal.Checks;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What one respondent answered (lembar jawaban).
 *
 * @param respondent who answered, if it is recorded: a person, a team, an office
 * @param answers the answers by id of the question, in any order; a question without one is unanswered
 */
public record Response(Optional<String> respondent, Map<String, Answer> answers) {

    // Checks the texts and copies the answers.
    public Response {
        respondent = Checks.optionalText(respondent, "respondent of a response");
        answers = Checks.map(answers, "answers of a response");
    }

    /**
     * The answers of a respondent who is not recorded.
     *
     * @param answers the answers by id of the question
     * @return the response
     */
    public static Response of(Map<String, ? extends Answer> answers) {
        return new Response(Optional.empty(), new LinkedHashMap<>(answers));
    }
}
