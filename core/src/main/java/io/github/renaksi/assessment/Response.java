// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.assessment;

import io.github.renaksi.internal.Checks;
import io.github.renaksi.internal.RecordStyle;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What one respondent answered (lembar jawaban).
 *
 * @param respondent who answered, if it is recorded: a person, a team, an office
 * @param answers the answers by id of the question, in any order; a question without one is unanswered
 */
@RecordStyle
@Value.Builder
public record Response(Optional<String> respondent, Map<String, Answer> answers) implements WithResponse {

    public Response {
        respondent = Checks.optionalText(respondent, "respondent of a response");
        answers = Checks.map(answers, "answers of a response");
    }

    /**
     * A builder, for answers one by one: {@code Response.builder().putAnswer("sdm-1", Answer.rated(3))}.
     *
     * @return the builder
     */
    public static ResponseBuilder builder() {
        return new ResponseBuilder();
    }

    /**
     * The answers of a respondent who is not recorded.
     *
     * @param answers the answers by id of the question
     * @return the response
     */
    public static Response of(Map<String, ? extends Answer> answers) {
        return new Response(Optional.empty(), new LinkedHashMap<>(Checks.notNull(answers, "answers of a response")));
    }
}
