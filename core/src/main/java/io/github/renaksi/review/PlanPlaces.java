// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.review;

import io.github.renaksi.Text;
import io.github.renaksi.plan.Activity;
import io.github.renaksi.plan.Clause;
import io.github.renaksi.plan.Definition;
import io.github.renaksi.plan.Passage;
import io.github.renaksi.plan.PlanCode;
import io.github.renaksi.plan.PlanLevel;
import io.github.renaksi.plan.Program;
import io.github.renaksi.plan.ProgramGroup;
import io.github.renaksi.plan.RegulationCitation;
import io.github.renaksi.plan.Section;
import io.github.renaksi.plan.WorkPlanRow;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The places of a plan, by the chapters and tables in which the decree prints them. Those of single rows come with the
 * rows, from {@link PlanView}.
 */
public final class PlanPlaces {

    /** The decree. */
    public static final Place DECREE = Place.of("/decree", "Keputusan", "The decree");

    /** The title of the decree. */
    public static final Place TITLE = DECREE.at("title").called("Judul keputusan", "Title of the decree");

    /** The period that the title names. */
    public static final Place PERIOD = Place.of("/period", "Periode dalam judul", "Period in the title");

    /** The period that the tables cover. */
    public static final Place TABLE_PERIOD = Place.of("/tablePeriod", "Periode tabel", "Period of the tables");

    /** The scope (1.4). */
    public static final Place SCOPE = Place.of("/scope", "Bagian 1.4", "Section 1.4");

    /** The steps of preparation (Table 1). */
    public static final Place PREPARATION = Place.of("/preparation", "Tabel 1", "Table 1");

    /** The assessment (Chapter II). */
    public static final Place ASSESSMENT = Place.of("/assessment", "Bab II", "Chapter II");

    /** The counts of complaints (Table 2). */
    public static final Place COUNTS = ASSESSMENT.at("counts").called("Tabel 2", "Table 2");

    /** The matrix of questions (Table 3). */
    public static final Place MATRIX = ASSESSMENT.at("matrix").called("Tabel 3", "Table 3");

    /** The instrument (Table 4). */
    public static final Place INSTRUMENT = ASSESSMENT.at("instrument").called("Tabel 4", "Table 4");

    /** The assessment's own data: answers, decisions and general information. */
    public static final Place ANSWERS = ASSESSMENT.at("assessment").with("jawaban", "answers");

    /** What was counted of complaints, beside what Table 2 prints. */
    public static final Place GENERAL_INFORMATION =
            ASSESSMENT.at("assessment").at("generalInformation").called("Tabel 2", "Table 2");

    /** The table of priorities (Table 5). */
    public static final Place PRIORITIES = ASSESSMENT.at("priorities").called("Tabel 5", "Table 5");

    /** Which aspects were decided to be priorities (the circles of Table 5). */
    public static final Place DECISIONS =
            ASSESSMENT.at("assessment").at("priorities").called("Tabel 5", "Table 5");

    /** Goal, objectives and targets (3.1). */
    public static final Place STRATEGY = Place.of("/strategy", "Bagian 3.1", "Section 3.1");

    /** The table of programs (Table 7). */
    public static final Place PROGRAMS = Place.of("/groups", "Tabel 7", "Table 7");

    /** The success indicators (Table 8). */
    public static final Place INDICATORS = Place.of("/indicators", "Tabel 8", "Table 8");

    /** The work plan (Table 9). */
    public static final Place WORK_PLAN = Place.of("/workPlan", "Tabel 9", "Table 9");

    private static final String CHAPTER = "BAB ";

    /** What stands beside the number or letter of an item. */
    private static final Pattern BESIDE = Pattern.compile("[\\s().]");

    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");

    private static final Place SECTIONS = Place.of("/narrative", "Naskah", "Narrative");
    private static final Place DEFINITIONS = Place.of("/definitions", "Bagian 1.2", "Section 1.2");
    private static final Place SCOPE_ASPECTS = SCOPE.at("aspects");
    private static final Place FRAMEWORK = Place.of("/framework", "Bagian 2.1", "Section 2.1");
    private static final Place TARGETS = STRATEGY.at("targets");
    private static final Place STEPS = PREPARATION.at("steps");
    private static final Place ROWS = WORK_PLAN.at("rows");

    /** Chapters and tables in the order of the document. */
    private static final List<Place> PARTS = List.of(
            DECREE,
            PERIOD,
            TABLE_PERIOD,
            SECTIONS,
            DEFINITIONS,
            SCOPE,
            PREPARATION,
            FRAMEWORK,
            ASSESSMENT,
            COUNTS,
            GENERAL_INFORMATION,
            MATRIX,
            INSTRUMENT,
            ANSWERS,
            PRIORITIES,
            DECISIONS,
            STRATEGY,
            TARGETS.called("Tabel 6", "Table 6"),
            PROGRAMS,
            INDICATORS,
            WORK_PLAN);

    private PlanPlaces() {}

    /** The chapter or table that a place is in; the place itself where it is in none. */
    static Place part(Place place) {
        int index = partIndex(place);
        return index < PARTS.size() ? PARTS.get(index) : place;
    }

    /** Its position in the document; behind all where a place is in no known chapter. */
    static int partIndex(Place place) {
        return PARTS.stream()
                .filter(part -> (place.pointer() + "/").startsWith(part.pointer() + "/"))
                .max(Comparator.comparingInt(part -> part.pointer().length()))
                .map(PARTS::indexOf)
                .orElse(PARTS.size());
    }

    private static Place row(Place table, int index, int number) {
        return table.at(index)
                .called(() ->
                        Text.format("Tabel {0}, baris {1}", "Table {0}, row {1}", number, Integer.toString(index + 1)));
    }

    /** With words and number of what it is of its place: "bagian 2", "part 2". */
    private static Place numbered(Place place, String indonesian, String english, int index) {
        String number = Integer.toString(index + 1);
        return place.with(() -> Text.format("{0} {1}", "{0} {1}", Text.of(indonesian, english), number));
    }

    private static Place item(Place section, int index) {
        return section.at(index).with(() -> {
            String number = Integer.toString(index + 1);
            return Text.format("angka {0}", "item {0}", number);
        });
    }

    static Place citation(int index, RegulationCitation citation) {
        return DECREE.at("citations")
                .at(index)
                .called(() -> Text.of(Message.label(citation.place())))
                .ofElement("citation:" + citation.place());
    }

    static Place clause(int index, Clause clause) {
        return DECREE.at("clauses")
                .at(index)
                .called(() -> Text.format("Diktum {0}", "Clause {0}", Message.label(clause.name())))
                .ofElement("clause:" + clause.name());
    }

    static Place section(int index, Section section) {
        Place place = SECTIONS.at(index);
        return section.number()
                .map(number -> place.called(() -> sectionWords(number)).ofElement("section:" + number))
                .orElseGet(() -> place.called(
                        () -> Text.format("Bagian \"{0}\"", "Section \"{0}\"", Message.label(section.heading()))));
    }

    private static Text sectionWords(String number) {
        return number.toUpperCase(Locale.ROOT).startsWith(CHAPTER)
                ? Text.format("Bab {0}", "Chapter {0}", Message.label(number.substring(CHAPTER.length())))
                : Text.format("Bagian {0}", "Section {0}", Message.label(number));
    }

    /** A paragraph by its position; an item by its mark if that counts, else by its position. */
    static Place passage(Place list, int index, Passage passage) {
        String position = Integer.toString(index + 1);
        String mark =
                passage.mark().map(it -> BESIDE.matcher(it).replaceAll("")).orElse("");
        return list.at(index).with(() -> {
            if (passage.mark().isEmpty()) {
                return Text.format("paragraf {0}", "paragraph {0}", position);
            }
            if (NUMBER.matcher(mark).matches()) {
                return Text.format("angka {0}", "item {0}", mark);
            }
            return mark.length() == 1 && Character.isLetter(mark.charAt(0))
                    ? Text.format("huruf {0}", "letter {0}", mark)
                    : Text.format("butir {0}", "item {0}", position);
        });
    }

    static Place definition(int index, Definition definition) {
        Place place = item(DEFINITIONS, index);
        return definition
                .number()
                .map(number -> place.ofElement("definition:" + number))
                .orElse(place);
    }

    static Place scopeAspect(int index, String aspect) {
        return item(SCOPE_ASPECTS, index).ofElement(aspect);
    }

    static Place step(int index) {
        return row(STEPS, index, 1);
    }

    static Place component(int index, String id) {
        return FRAMEWORK
                .at(index)
                .called(() -> Text.format("Bagian 2.1.{0}", "Section 2.1.{0}", Integer.toString(index + 1)))
                .ofElement(id);
    }

    static Place part(Place component, int index) {
        return numbered(component.at("parts").at(index), "bagian", "part", index);
    }

    static Place count(int index) {
        return row(COUNTS, index, 2);
    }

    static Place matrixRow(int index, String question) {
        return row(MATRIX, index, 3).ofElement(question);
    }

    static Place aspect(int index, String id, String name) {
        return INSTRUMENT
                .at("aspects")
                .at(index)
                .with(() -> Text.format("aspek {0}", "aspect {0}", Message.label(name)))
                .ofElement(id);
    }

    static Place question(Place aspect, int index, String id) {
        return numbered(aspect.at("questions").at(index), "pertanyaan", "question", index)
                .ofElement(id);
    }

    static Place response(int index) {
        return ANSWERS.at("responses").at(index);
    }

    static Place answer(Place response, String question) {
        return response.at("answers")
                .at(question)
                .with(() -> Text.format("pertanyaan {0}", "question {0}", question))
                .ofElement(question);
    }

    static Place priority(int index, String aspect) {
        return row(PRIORITIES, index, 5).ofElement(aspect);
    }

    static Place objective(int index, String id) {
        return numbered(STRATEGY.at("objectives").at(index), "sasaran", "objective", index)
                .ofElement(id);
    }

    static Place target(int index, String id) {
        return row(TARGETS, index, 6).ofElement(id);
    }

    static Place group(int index, ProgramGroup group) {
        return element(PROGRAMS.at(index), PlanLevel.GROUP, group.id(), group.code(), group.name());
    }

    static Place program(Place group, int index, Program program) {
        return element(group.at("programs").at(index), PlanLevel.PROGRAM, program.id(), program.code(), program.name());
    }

    static Place activity(Place program, int index, Activity activity) {
        return element(
                program.at("activities").at(index),
                PlanLevel.ACTIVITY,
                activity.id(),
                activity.code(),
                activity.name());
    }

    private static Place element(Place place, PlanLevel level, String id, Optional<PlanCode> code, String name) {
        return place.called(() -> Text.format("Tabel 7, {0}", "Table 7, {0}", PlanElement.label(level, code, name)))
                .ofElement(id);
    }

    static Place indicatorRow(int index, String element) {
        return row(INDICATORS, index, 8).ofElement(element);
    }

    static Place indicator(Place row, int index, String id) {
        return numbered(row.at("indicators").at(index), "indikator", "indicator", index)
                .ofElement(id);
    }

    static Place workPlanRow(int index, WorkPlanRow row) {
        Place place = ROWS.at(index)
                .called(() ->
                        Text.format("Tabel 9, {0}", "Table 9, {0}", PlanElement.codeOrName(row.code(), row.name())));
        return row.element().map(place::ofElement).orElse(place);
    }
}
