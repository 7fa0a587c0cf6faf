// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.assessment;

import io.github.renaksi.figure.Ratio;
import io.github.renaksi.internal.Checks;
import io.github.renaksi.internal.RecordStyle;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A question of an assessment (pertanyaan, Tables 3 and 4).
 *
 * @param id its id, which stays when number and text change: the decree numbers the same question 7 in Table 3 and 1 in
 *     Table 4
 * @param number the number it is printed with, if any
 * @param text the question, as it is printed
 * @param weight how much it counts within its aspect and in an index over questions, positive and at most
 *     10<sup>19</sup>, a decimal of at most six places or a fraction with a denominator of at most 1,000; 1 unless
 *     given
 * @param attributes a region's own fields
 */
@RecordStyle
@Value.Builder
public record AssessmentQuestion(
        String id, Optional<String> number, String text, Ratio weight, Map<String, String> attributes)
        implements WithAssessmentQuestion {

    public AssessmentQuestion {
        id = Checks.id(id, "id of a question");
        number = Checks.optionalText(number, "number of question '%s'", id);
        text = Checks.text(text, "text of question '%s'", id);
        Checks.notNull(weight, "weight of question '%s'", id);
        Checks.weight(weight.numerator(), weight.denominator(), "weight of question '%s'", id);
        attributes = Checks.textMap(attributes, "attributes of question '%s'", id);
    }

    /** {@return a builder with weight 1; id and text must be given} */
    public static AssessmentQuestionBuilder builder() {
        return new AssessmentQuestionBuilder().weight(Ratio.ONE);
    }

    /**
     * A question of weight 1.
     *
     * @param id its id
     * @param text the question
     * @return the question
     */
    public static AssessmentQuestion of(String id, String text) {
        return builder().id(id).text(text).build();
    }
}
