// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.review;

import static io.github.renaksi.review.Category.FORM;
import static io.github.renaksi.review.Severity.WARNING;

import io.github.renaksi.Text;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What stands twice where it should stand once. */
final class DoubleRules {

    private static final Pattern LAST_NUMBER = Pattern.compile("[\\s\\d.]+$");
    private static final Pattern IS = Pattern.compile("(?i)\\s+(?:adalah|ialah|merupakan)\\s+");

    private DoubleRules() {}

    static List<ReviewRule> all() {
        return List.of(
                CITATION,
                DEFINITION,
                DEFINITION_NUMBER,
                SCOPE,
                MATRIX,
                PRIORITY,
                OBJECTIVE,
                TARGET,
                ACTIVITY,
                INDICATOR_ROW,
                INDICATOR,
                ROW,
                PARTY);
    }

    /** By what something is one of its kind, what it is called, and where it stands. */
    private record Keyed(Object key, String shown, Place place) {}

    /** A rule that the keys of a plan differ. */
    private static ReviewRule unique(
            String id, Text what, Text fault, Text correction, Function<PlanView, Stream<Keyed>> keys) {
        Text name = Text.format("{0} tercantum dua kali", "{0} that stands twice", what);
        return DescribedRule.rule(id, WARNING, FORM, name, fault, correction, (plan, findings) -> {
            Map<Object, Place> first = new HashMap<>();
            keys.apply(plan).forEach(keyed -> {
                Place before = first.putIfAbsent(keyed.key(), keyed.place());
                if (before != null) {
                    findings.add(keyed.place())
                            .related(before)
                            .message(
                                    "\"{0}\" sudah tercantum sebelumnya ({1}).",
                                    "\"{0}\" already stands before ({1}).",
                                    Message.label(keyed.shown()),
                                    before.words())
                            .remedy(
                                    "Hapus salah satunya atau perbaiki rumusannya.",
                                    "Remove one of the two, or correct it.");
                }
            });
        });
    }

    private static final ReviewRule CITATION = unique(
            "citation-double",
            Text.of("Peraturan dalam satu daftar", "A regulation of one list"),
            Text.of("UU 25/2009 pada Mengingat 1 dan 5", "Law 25/2009 at Mengingat 1 and 5"),
            Text.of("UU 25/2009 pada Mengingat 1", "Law 25/2009 at Mengingat 1"),
            plan -> plan.citations().stream()
                    .filter(it -> !LAST_NUMBER
                            .matcher(it.value().place())
                            .replaceAll("")
                            .isEmpty())
                    .map(it -> new Keyed(
                            List.of(
                                    LAST_NUMBER.matcher(it.value().place()).replaceAll(""),
                                    it.value().regulation()),
                            it.value().text(),
                            it.place())));

    private static final ReviewRule DEFINITION = unique(
            "definition-double",
            Text.of("Istilah yang diartikan", "A defined term"),
            Text.of("\"Pengadu adalah …\" pada butir 2 dan 5", "\"Pengadu adalah …\" at 2 and 5"),
            Text.of("Satu pengertian", "One definition"),
            plan -> plan.definitions().stream()
                    .filter(it -> IS.matcher(it.value().text()).find())
                    .map(it -> {
                        String term = IS.split(it.value().text(), 2)[0];
                        return new Keyed(Folding.fold(term), term, it.place());
                    }));

    private static final ReviewRule DEFINITION_NUMBER = unique(
            "definition-number",
            Text.of("Nomor pengertian", "A number of a definition"),
            Text.of("Butir 1, 2, 3, 3", "Items 1, 2, 3, 3"),
            Text.of("Butir 1 sampai dengan 4", "Items 1 to 4"),
            plan -> plan.definitions().stream()
                    .flatMap(it -> it.value().number().stream()
                            .map(number -> new Keyed(
                                    Folding.fold(number), number, it.place().at("number")))));

    private static final ReviewRule SCOPE = unique(
            "scope-double",
            Text.of("Aspek ruang lingkup", "An aspect of the scope"),
            Text.of("Aspek anggaran pada huruf b dan f", "The aspect budget at b and f"),
            Text.of("Aspek anggaran pada huruf b", "The aspect budget at b"),
            plan -> plan.scopeAspects().stream()
                    .map(it -> new Keyed(it.value().aspect(), it.value().name(), it.place())));

    private static final ReviewRule MATRIX = unique(
            "matrix-double",
            Text.of("Pertanyaan Tabel 3", "A question of Table 3"),
            Text.of("Pertanyaan 4 dalam dua baris", "Question 4 in two rows"),
            Text.of("Satu baris setiap pertanyaan", "One row a question"),
            plan -> plan.assessment().stream()
                    .flatMap(it -> it.matrix().stream())
                    .map(it -> new Keyed(it.value().question(), it.value().text(), it.place())));

    private static final ReviewRule PRIORITY = unique(
            "priority-double",
            Text.of("Aspek Tabel 5", "An aspect of Table 5"),
            Text.of("Aspek data dalam dua baris", "The aspect data in two rows"),
            Text.of("Satu baris setiap aspek", "One row an aspect"),
            plan -> plan.assessment().stream()
                    .flatMap(it -> it.priorities().stream())
                    .map(it -> new Keyed(it.value().aspect(), it.value().label(), it.place())));

    private static final ReviewRule OBJECTIVE = unique(
            "objective-double",
            Text.of("Sasaran", "An objective"),
            Text.of("\"Meningkatnya kepuasan\" dua kali", "\"Meningkatnya kepuasan\" twice"),
            Text.of("Satu sasaran dengan dua indikator", "One objective with two indicators"),
            plan -> plan.objectives().stream()
                    .map(it -> new Keyed(
                            Folding.fold(it.value().text()), it.value().text(), it.place())));

    /** Of one indicator one row may have the years and another the quarters. */
    private static final ReviewRule TARGET = unique(
            "target-double",
            Text.of("Indikator Tabel 6", "An indicator of Table 6"),
            Text.of("\"Jumlah rapat\" dalam dua baris", "\"Jumlah rapat\" in two rows"),
            Text.of("Satu baris setiap indikator", "One row an indicator"),
            plan -> plan.targets().stream()
                    .map(it -> new Keyed(
                            List.of(
                                    Folding.fold(it.value().indicator()),
                                    it.value().unit().toLowerCase(Locale.ROOT),
                                    it.value().values().keySet()),
                            it.value().indicator(),
                            it.place())));

    /** Groups may all have their "Pemantauan dan evaluasi". */
    private static final ReviewRule ACTIVITY = unique(
            "activity-double",
            Text.of("Kegiatan dalam satu kelompok program", "An activity of one program group"),
            Text.of("Kegiatan II.1.1 sama dengan II.2.1", "Activity II.1.1 is the same as II.2.1"),
            Text.of("Kegiatan dalam satu program", "The activity in one program"),
            plan -> plan.elements().stream()
                    .flatMap(it -> it.parent().flatMap(PlanElement::parent).stream()
                            .map(group ->
                                    new Keyed(List.of(group.id(), Folding.fold(it.name())), it.name(), it.place()))));

    private static final ReviewRule INDICATOR_ROW = unique(
            "indicator-row-double",
            Text.of("Baris Tabel 8", "A row of Table 8"),
            Text.of("Kelompok program VI dalam dua baris", "Program group VI in two rows"),
            Text.of("Satu baris dengan semua indikator", "One row with all indicators"),
            plan -> plan.indicatorRows().stream()
                    .map(it -> new Keyed(it.value().element(), it.value().name(), it.place())));

    private static final ReviewRule INDICATOR = unique(
            "indicator-double",
            Text.of("Indikator keberhasilan", "A success indicator"),
            Text.of("\"Anggaran tersedia\" dua kali untuk kelompok VI", "\"Anggaran tersedia\" twice for group VI"),
            Text.of("Satu kali", "Once"),
            plan -> plan.indicatorRows().stream()
                    .flatMap(row -> plan.indicators(row).stream()
                            .map(it -> new Keyed(
                                    List.of(
                                            row.value().element(),
                                            Folding.fold(it.value().text())),
                                    it.value().text(),
                                    it.place()))));

    /** An activity may have several rows, for years or for parties; equal rows say nothing more. */
    private static final ReviewRule ROW = unique(
            "workplan-double",
            Text.of("Baris Tabel 9", "A row of Table 9"),
            Text.of("Kegiatan II.1.1 dalam dua baris yang sama", "Activity II.1.1 in two equal rows"),
            Text.of("Satu baris", "One row"),
            plan -> plan.rows().stream()
                    .map(it -> new Keyed(it.value(), it.value().name(), it.place())));

    private static final ReviewRule PARTY = unique(
            "party-double",
            Text.of("Pihak dalam satu baris", "A party of one row"),
            Text.of("\"Inspektorat, Inspektorat\"", "Twice \"Inspektorat\""),
            Text.of("\"Inspektorat\"", "Once \"Inspektorat\""),
            plan -> plan.rows().stream()
                    .flatMap(row ->
                            Located.all(
                                            row.value().parties(),
                                            (index, it) ->
                                                    row.place().at("parties").at(index))
                                    .stream()
                                    .map(it -> new Keyed(
                                            List.of(row.place().pointer(), it.value()), it.value(), it.place()))));
}
