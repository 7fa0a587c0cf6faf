package io.github.renaksi.review;

import io.github.renaksi.assessment.Aspect;
import io.github.renaksi.assessment.Instrument;
import io.github.renaksi.plan.ActionPlan;
import io.github.renaksi.plan.FrameworkComponent;
import io.github.renaksi.plan.PublishedAssessment;
import io.github.renaksi.plan.RegulationCitation;
import io.github.renaksi.plan.SuccessIndicatorRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Every text of a plan in the order of the document, each with its place; texts of one list stand together. */
final class PlanTexts {

    /** A text. */
    record PlanText(Place place, String text) {}

    private static final Pattern NUMBERS = Pattern.compile("[\\s\\d.]+$");

    private final List<List<PlanText>> lists = new ArrayList<>();

    private PlanTexts(ActionPlan plan) {
        one(Places.TITLE, plan.decree().title());
        citations(plan.decree().citations());
        many(
                plan.decree().clauses(),
                (i, clause) -> Places.clause(i, clause.name()).at("text"),
                clause -> clause.text());
        many(plan.definitions(), (i, it) -> Places.definition(i).at("text"), definition -> definition.text());
        plan.scope()
                .ifPresent(scope ->
                        many(scope.aspects(), (i, it) -> Places.scopeAspect(i).at("name"), aspect -> aspect.name()));
        plan.preparation()
                .ifPresent(preparation ->
                        many(preparation.steps(), (i, it) -> Places.step(i).at("name"), step -> step.name()));
        for (int c = 0; c < plan.framework().size(); c++) {
            FrameworkComponent component = plan.framework().get(c);
            Place place = Places.component(c);
            many(
                    component.parts(),
                    (i, it) -> place.at("parts").at(i).at("text").with("bagian " + (i + 1), "part " + (i + 1)),
                    part -> part.text());
        }
        plan.assessment().ifPresent(this::assessment);
        plan.strategy().goal().ifPresent(goal -> one(Places.STRATEGY.at("goal").with("tujuan", "goal"), goal));
        many(plan.strategy().objectives(), (i, it) -> Places.objective(i).at("text"), objective -> objective.text());
        many(plan.strategy().targets(), (i, it) -> Places.target(i).at("indicator"), target -> target.indicator());
        Elements.of(plan).forEach(element -> one(element.place().at("name"), element.name()));
        for (int r = 0; r < plan.indicators().size(); r++) {
            SuccessIndicatorRow row = plan.indicators().get(r);
            int at = r;
            one(Places.indicatorRow(r).at("name"), row.name());
            many(row.indicators(), (i, it) -> Places.indicator(at, i).at("text"), indicator -> indicator.text());
        }
        plan.workPlan()
                .ifPresent(workPlan -> many(
                        workPlan.rows(), (i, row) -> Places.workPlanRow(i, row).at("name"), row -> row.name()));
    }

    /** "Mengingat 1" and "Mengingat 2" are items of one list; a mention within chapter 1.1 is none of it. */
    private void citations(List<RegulationCitation> citations) {
        Map<String, List<PlanText>> byList = new LinkedHashMap<>();
        for (int i = 0; i < citations.size(); i++) {
            RegulationCitation citation = citations.get(i);
            byList.computeIfAbsent(NUMBERS.matcher(citation.place()).replaceAll(""), it -> new ArrayList<>())
                    .add(new PlanText(Places.citation(i, citation.place()).at("text"), citation.text()));
        }
        lists.addAll(byList.values());
    }

    private void assessment(PublishedAssessment assessment) {
        assessment.instrument().ifPresent(this::instrument);
        many(assessment.matrix(), (i, it) -> Places.matrixRow(i).at("text"), row -> row.text());
        many(assessment.counts(), (i, it) -> Places.count(i).at("label"), count -> count.label());
        for (int i = 0; i < assessment.priorities().size(); i++) {
            Place place = Places.priority(i);
            one(place.at("label"), assessment.priorities().get(i).label());
            assessment.priorities().get(i).reason().ifPresent(reason -> one(place.at("reason"), reason));
        }
    }

    private void instrument(Instrument instrument) {
        for (int a = 0; a < instrument.aspects().size(); a++) {
            Aspect aspect = instrument.aspects().get(a);
            Place place = Places.aspect(a, aspect.name());
            one(place.at("name"), aspect.name());
            many(
                    aspect.questions(),
                    (i, it) ->
                            place.at("questions").at(i).at("text").with("pertanyaan " + (i + 1), "question " + (i + 1)),
                    question -> question.text());
        }
    }

    private interface At<T> {
        Place place(int index, T value);
    }

    private void one(Place place, String text) {
        lists.add(List.of(new PlanText(place, text)));
    }

    private <T> void many(List<T> values, At<T> at, Function<T, String> text) {
        List<PlanText> texts = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            texts.add(new PlanText(at.place(i, values.get(i)), text.apply(values.get(i))));
        }
        lists.add(texts);
    }

    /** The texts by the lists that they stand in; a text that stands alone is a list of one. */
    static List<List<PlanText>> of(ActionPlan plan) {
        return new PlanTexts(plan).lists;
    }
}
