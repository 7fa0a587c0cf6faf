// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.review;

import io.github.renaksi.plan.Passage;
import io.github.renaksi.plan.RegulationCitation;
import io.github.renaksi.plan.Section;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Gathers the texts of a plan in the order of the document; texts of one list stand together. */
final class PlanTexts {

    private static final Pattern NUMBERS = Pattern.compile("[\\s\\d.]+$");

    private final List<List<PlanText>> lists = new ArrayList<>();

    private PlanTexts(PlanView plan) {
        addOne(plan.title().value(), plan.title().place());
        addCitations(plan.citations());
        add(plan.clauses(), "text", clause -> clause.text());
        plan.sections().forEach(this::addSection);
        add(plan.definitions(), "text", definition -> definition.text());
        add(plan.scopeAspects(), "name", aspect -> aspect.name());
        add(plan.steps(), "name", step -> step.name());
        plan.components().forEach(component -> add(plan.parts(component), "text", part -> part.text()));
        plan.assessment().ifPresent(this::addAssessment);
        plan.goal().ifPresent(goal -> addOne(goal.value(), goal.place()));
        add(plan.objectives(), "text", objective -> objective.text());
        lists.add(plan.targets().stream()
                .map(target ->
                        new PlanText(target.value().indicator(), target.place().at("indicator")))
                .toList());
        plan.elements()
                .forEach(element -> addOne(element.name(), element.place().at("name")));
        plan.indicatorRows().forEach(row -> {
            addOne(row.value().name(), row.place().at("name"));
            add(plan.indicators(row), "text", indicator -> indicator.text());
        });
        lists.add(plan.rowNames());
    }

    static List<List<PlanText>> of(PlanView plan) {
        return List.copyOf(new PlanTexts(plan).lists);
    }

    /** A text of each part, by the property that holds it. */
    static <T> List<PlanText> texts(List<Located<T>> parts, String property, Function<T, String> text) {
        return parts.stream()
                .map(part -> new PlanText(text.apply(part.value()), part.place().at(property)))
                .toList();
    }

    private <T> void add(List<Located<T>> parts, String property, Function<T, String> text) {
        lists.add(texts(parts, property, text));
    }

    private void addOne(String text, Place place) {
        lists.add(List.of(new PlanText(text, place)));
    }

    /** Paragraphs of a section are a list, and so are the items of each list in it, which end as items do. */
    private void addSection(Located<Section> section) {
        addOne(section.value().heading(), section.place().at("heading"));
        Place body = section.place().at("body");
        List<Located<Passage>> passages =
                Located.all(section.value().body(), (index, it) -> PlanPlaces.passage(body, index, it));
        add(passages.stream().filter(it -> it.value().mark().isEmpty()).toList());
        add(passages.stream().filter(it -> it.value().mark().isPresent()).toList());
        passages.forEach(this::addItems);
    }

    private void addItems(Located<Passage> passage) {
        Place below = passage.place().at("items");
        List<Located<Passage>> items =
                Located.all(passage.value().items(), (index, it) -> PlanPlaces.passage(below, index, it));
        add(items);
        items.forEach(this::addItems);
    }

    /** A passage that says nothing but its text is written as that text. */
    private void add(List<Located<Passage>> passages) {
        lists.add(passages.stream()
                .map(it -> new PlanText(
                        it.value().text(),
                        it.value().isPlain() ? it.place() : it.place().at("text")))
                .toList());
    }

    /** "Mengingat 1" and "Mengingat 2" are items of one list; a mention within chapter 1.1 is none of it. */
    private void addCitations(List<Located<RegulationCitation>> citations) {
        Map<String, List<PlanText>> byList = new LinkedHashMap<>();
        for (Located<RegulationCitation> citation : citations) {
            String list = NUMBERS.matcher(citation.value().place()).replaceAll("");
            byList.computeIfAbsent(list, it -> new ArrayList<>())
                    .add(new PlanText(citation.value().text(), citation.place().at("text")));
        }
        lists.addAll(byList.values());
    }

    private void addAssessment(AssessmentView assessment) {
        assessment.aspects().forEach(aspect -> {
            addOne(aspect.value().name(), aspect.place().at("name"));
            add(assessment.questions(aspect), "text", question -> question.text());
        });
        add(assessment.matrix(), "text", row -> row.text());
        add(assessment.counts(), "label", count -> count.label());
        assessment.priorities().forEach(row -> {
            addOne(row.value().label(), row.place().at("label"));
            row.value().reason().ifPresent(reason -> addOne(reason, row.place().at("reason")));
        });
    }
}
