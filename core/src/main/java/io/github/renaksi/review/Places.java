package io.github.renaksi.review;

import io.github.renaksi.TimePeriod;
import io.github.renaksi.plan.Activity;
import io.github.renaksi.plan.PlanCode;
import io.github.renaksi.plan.Program;
import io.github.renaksi.plan.ProgramGroup;
import io.github.renaksi.plan.WorkPlanRow;
import java.util.Optional;

/** The places of a plan, by the tables in which the decree prints them. */
final class Places {

    static final Place PLAN = Place.of("", "Rencana aksi", "The plan");
    static final Place DECREE = Place.of("/decree", "Keputusan", "The decree");
    static final Place TITLE = DECREE.at("title").called("Judul keputusan", "Title of the decree");
    static final Place PERIOD = Place.of("/period", "Judul, periode", "Title, period");
    static final Place TABLE_PERIOD = Place.of("/tablePeriod", "Tabel, periode", "Tables, period");
    static final Place ASSESSMENT = Place.of("/assessment", "Bab II", "Chapter II");
    static final Place INSTRUMENT = ASSESSMENT.at("instrument").called("Tabel 4", "Table 4");
    static final Place ANSWERS = ASSESSMENT.at("assessment").with("jawaban", "answers");
    static final Place PREPARATION = Place.of("/preparation", "Tabel 1", "Table 1");
    static final Place MATRIX = ASSESSMENT.at("matrix").called("Tabel 3", "Table 3");
    static final Place INDICATORS = Place.of("/indicators", "Tabel 8", "Table 8");
    static final Place WORK_PLAN = Place.of("/workPlan", "Tabel 9", "Table 9");
    static final Place STRATEGY = Place.of("/strategy", "3.1", "3.1");

    private Places() {}

    static Place row(String pointer, int index, int table) {
        return Place.of(
                pointer + "/" + index,
                "Tabel " + table + ", baris " + (index + 1),
                "Table " + table + ", row " + (index + 1));
    }

    static Place citation(int index, String where) {
        String label = Message.label(where);
        return DECREE.at("citations").at(index).called(label, label);
    }

    static Place clause(int index, String name) {
        String label = Message.label(name);
        return DECREE.at("clauses").at(index).called("Diktum " + label, "Clause " + label);
    }

    static Place definition(int index) {
        return Place.of("/definitions/" + index, "1.2, butir " + (index + 1), "1.2, item " + (index + 1));
    }

    static Place scopeAspect(int index) {
        return Place.of("/scope/aspects/" + index, "1.4, butir " + (index + 1), "1.4, item " + (index + 1));
    }

    static Place step(int index) {
        return row("/preparation/steps", index, 1);
    }

    static Place component(int index) {
        return Place.of("/framework/" + index, "2.1." + (index + 1), "2.1." + (index + 1));
    }

    static Place count(int index) {
        return row("/assessment/counts", index, 2);
    }

    static Place matrixRow(int index) {
        return row("/assessment/matrix", index, 3);
    }

    static Place aspect(int index, String name) {
        String label = Message.label(name);
        return INSTRUMENT.at("aspects").at(index).with("aspek " + label, "aspect " + label);
    }

    static Place priority(int index) {
        return row("/assessment/priorities", index, 5);
    }

    static Place objective(int index) {
        return STRATEGY.at("objectives").at(index).with("sasaran " + (index + 1), "objective " + (index + 1));
    }

    static Place target(int index) {
        return row("/strategy/targets", index, 6);
    }

    static Place targetValue(int index, TimePeriod period) {
        return target(index).at("values").at(period).with(period.toString(), period.toString());
    }

    static Place baseline(int index) {
        return target(index).at("baseline").with("baseline", "baseline");
    }

    static Place group(int group, ProgramGroup value) {
        return element("/groups/" + group, "kelompok program", "program group", value.code(), value.name());
    }

    static Place program(int group, int program, Program value) {
        return element("/groups/" + group + "/programs/" + program, "program", "program", value.code(), value.name());
    }

    static Place activity(int group, int program, int activity, Activity value) {
        return element(
                "/groups/" + group + "/programs/" + program + "/activities/" + activity,
                "kegiatan",
                "activity",
                value.code(),
                value.name());
    }

    private static Place element(
            String pointer, String indonesian, String english, Optional<PlanCode> code, String name) {
        String label = code.map(PlanCode::toString).orElseGet(() -> Message.label(name));
        return Place.of(pointer, "Tabel 7, " + indonesian + " " + label, "Table 7, " + english + " " + label);
    }

    static Place indicatorRow(int index) {
        return row("/indicators", index, 8);
    }

    static Place indicator(int row, int index) {
        return indicatorRow(row)
                .at("indicators")
                .at(index)
                .with("indikator " + (index + 1), "indicator " + (index + 1));
    }

    static Place workPlanRow(int index, WorkPlanRow row) {
        String label = label(row);
        return Place.of("/workPlan/rows/" + index, "Tabel 9, " + label, "Table 9, " + label);
    }

    /** By its code, or by its name where it has none. */
    static String label(WorkPlanRow row) {
        return row.code().map(PlanCode::toString).orElseGet(() -> Message.label(row.name()));
    }
}
