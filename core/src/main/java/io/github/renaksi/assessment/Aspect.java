// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.assessment;

import io.github.renaksi.figure.Ratio;
import io.github.renaksi.internal.Checks;
import io.github.renaksi.internal.RecordStyle;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;

/**
 * An aspect of managing complaints that questions are grouped by (aspek): the decree has five, another region may have
 * six.
 *
 * @param id its id, which stays when its name changes: the decree calls one aspect by four names; 1 to 64 letters from
 *     a to z of either case, digits, {@code .}, {@code _} or {@code -}, the first a letter or digit
 * @param name its name, as it is printed
 * @param weight how much its score counts in an index over aspects ({@link IndexBasis#ASPECTS}), positive and at most
 *     10<sup>19</sup>, a decimal of at most six places or a fraction with a denominator of at most 1,000; 1 unless
 *     given
 * @param questions its questions, at least one, ids unique
 * @param attributes a region's own fields, name to text; a name is made as an id is
 */
@RecordStyle
@Value.Builder
public record Aspect(
        String id, String name, Ratio weight, List<AssessmentQuestion> questions, Map<String, String> attributes)
        implements WithAspect {

    public Aspect {
        id = Checks.id(id, "id of an aspect");
        name = Checks.text(name, "name of aspect '%s'", id);
        Checks.notNull(weight, "weight of aspect '%s'", id);
        Checks.weight(weight.numerator(), weight.denominator(), "weight of aspect '%s'", id);
        questions = Checks.list(questions, "questions of aspect '%s'", id);
        Checks.notEmpty(questions, "questions of aspect '%s'", id);
        Checks.unique(questions, AssessmentQuestion::id, "ids of the questions of aspect '%s'", id);
        attributes = Checks.textMap(attributes, "attributes of aspect '%s'", id);
    }

    /** {@return a builder with weight 1; id, name and a question must be given} */
    public static AspectBuilder builder() {
        return new AspectBuilder().weight(Ratio.ONE);
    }
}
