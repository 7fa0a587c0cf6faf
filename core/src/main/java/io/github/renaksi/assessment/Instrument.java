// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.assessment;

import io.github.renaksi.Citation;
import io.github.renaksi.ProblemCode;
import io.github.renaksi.internal.Checks;
import io.github.renaksi.internal.RecordStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The questionnaire of an assessment (instrumen): aspects with their questions, and the scale that all are answered on.
 *
 * @param id its id, shared by its editions
 * @param edition which edition; assessments of different editions are not scored alike
 * @param name its name
 * @param citation where it was published, if it was
 * @param scale the levels that may be answered
 * @param aspects its aspects, at least one; ids of aspects unique, ids of questions unique over all aspects, of which
 *     there are 15,000 at most
 * @param attributes a region's own fields
 */
@RecordStyle
@Value.Builder
public record Instrument(
        String id,
        String edition,
        String name,
        Optional<Citation> citation,
        RatingScale scale,
        List<Aspect> aspects,
        Map<String, String> attributes)
        implements WithInstrument {

    private static final int MAX_QUESTIONS = 15_000;

    public Instrument {
        id = Checks.id(id, "id of an instrument");
        edition = Checks.id(edition, "edition of instrument '%s'", id);
        name = Checks.text(name, "name of instrument '%s'", id);
        Checks.notNull(citation, "citation of instrument '%s'", id);
        Checks.notNull(scale, "scale of instrument '%s'", id);
        aspects = Checks.list(aspects, "aspects of instrument '%s'", id);
        Checks.notEmpty(aspects, "aspects of instrument '%s'", id);
        Checks.unique(aspects, Aspect::id, "ids of the aspects of instrument '%s'", id);
        Map<String, Aspect> owners = new HashMap<>();
        for (Aspect aspect : aspects) {
            for (AssessmentQuestion question : aspect.questions()) {
                Aspect other = owners.put(question.id(), aspect);
                if (other != null) {
                    throw Checks.failure(
                            ProblemCode.NOT_UNIQUE,
                            "id pertanyaan instrumen '%s' tidak boleh berulang, '%s' ada dalam aspek '%s' dan '%s'",
                            "ids of the questions of instrument '%s' must be unique, '%s' occurs in aspects '%s' and"
                                    + " '%s'",
                            id,
                            Checks.value(question.id()),
                            other.id(),
                            aspect.id());
                }
            }
        }
        if (owners.size() > MAX_QUESTIONS) {
            throw Checks.failure(
                    ProblemCode.TOO_MANY,
                    "pertanyaan instrumen '%s' paling banyak %d, ada %d",
                    "questions of instrument '%s' must be at most %d, were %d",
                    id,
                    Checks.limit(MAX_QUESTIONS),
                    Checks.value(owners.size()));
        }
        attributes = Checks.textMap(attributes, "attributes of instrument '%s'", id);
    }

    /** What tells apart another instrument of the same id and edition, in words for a message; else nothing. */
    String differenceTo(Instrument other) {
        if (equals(other) || !id.equals(other.id) || !edition.equals(other.edition)) {
            return "";
        }
        List<String> differences = new ArrayList<>();
        List<String> own = without(aspects, other.aspects);
        List<String> others = without(other.aspects, aspects);
        compare("name", name, other.name, differences);
        compare("citation", citation.map(Citation::toString), other.citation.map(Citation::toString), differences);
        compare("scale", scale, other.scale, differences);
        if (!own.isEmpty() || !others.isEmpty()) {
            differences.add(Checks.format("aspects (%s / %s)", own, others));
        }
        compare("attributes", attributes, other.attributes, differences);
        return differences.isEmpty()
                ? ", which differ in the order of their aspects"
                : ", which differ in " + String.join("; ", differences);
    }

    private static void compare(String component, Object one, Object other, List<String> differences) {
        if (!one.equals(other)) {
            differences.add(Checks.format("%s (%s / %s)", component, one, other));
        }
    }

    private static List<String> without(List<Aspect> aspects, List<Aspect> others) {
        return aspects.stream()
                .filter(aspect -> !others.contains(aspect))
                .map(Aspect::id)
                .toList();
    }

    /** {@return a builder; id, edition, name, scale and an aspect must be given} */
    public static InstrumentBuilder builder() {
        return new InstrumentBuilder();
    }
}
