package io.github.renaksi.review;

import static io.github.renaksi.review.Category.FORM;
import static io.github.renaksi.review.Category.SUBSTANCE;
import static io.github.renaksi.review.Severity.ERROR;
import static io.github.renaksi.review.Severity.WARNING;
import static io.github.renaksi.review.StandardRules.rule;

import io.github.renaksi.Text;
import io.github.renaksi.plan.ActionPlan;
import io.github.renaksi.plan.PlanLevel;
import io.github.renaksi.plan.WorkPlanRow;
import io.github.renaksi.review.Elements.Element;
import io.github.renaksi.review.StandardRule.Report;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The work plan (Table 9) against the table of programs (Table 7), and its parties. */
final class WorkPlanRules {

    private WorkPlanRules() {}

    static List<ReviewRule> all() {
        return List.of(
                rule(
                        "workplan-missing",
                        ERROR,
                        SUBSTANCE,
                        Text.of(
                                "Program atau kegiatan tanpa baris dalam rencana kerja",
                                "A program or activity without a row in the work plan"),
                        Text.of("Kegiatan II.4.1 tidak ada dalam Tabel 9", "Activity II.4.1 is not in Table 9"),
                        Text.of("Baris II.4.1 dengan waktu dan pihak terkait", "A row II.4.1 with years and parties"),
                        WorkPlanRules::missing),
                rule(
                        "workplan-unplanned",
                        ERROR,
                        SUBSTANCE,
                        Text.of(
                                "Baris rencana kerja tanpa program atau kegiatan dalam Tabel 7",
                                "A row of the work plan without program or activity in Table 7"),
                        Text.of("Baris V.4.1 tanpa kegiatan V.4.1", "A row V.4.1 without activity V.4.1"),
                        Text.of("Kegiatan V.4.1 ditambahkan di Tabel 7", "Activity V.4.1 is added to Table 7"),
                        WorkPlanRules::unplanned),
                rule(
                        "workplan-level",
                        ERROR,
                        FORM,
                        Text.of(
                                "Butir yang tingkatnya berbeda di Tabel 7 dan Tabel 9",
                                "An item of another level in Table 7 and Table 9"),
                        Text.of("Program II.3 menjadi kegiatan II.2.3", "Program II.3 becomes activity II.2.3"),
                        Text.of("Program II.3 di kedua tabel", "Program II.3 in both tables"),
                        WorkPlanRules::level),
                rule(
                        "workplan-code",
                        ERROR,
                        FORM,
                        Text.of(
                                "Butir yang kodenya berbeda di Tabel 7 dan Tabel 9",
                                "An item of another code in Table 7 and Table 9"),
                        Text.of("Kegiatan IV.1 menjadi IV.1.2", "Activity IV.1 becomes IV.1.2"),
                        Text.of("IV.1.1 di kedua tabel", "IV.1.1 in both tables"),
                        WorkPlanRules::code),
                rule(
                        "workplan-text",
                        WARNING,
                        FORM,
                        Text.of(
                                "Butir yang bunyinya berbeda di Tabel 7 dan Tabel 9",
                                "An item worded otherwise in Table 7 and Table 9"),
                        Text.of(
                                "\"In house training …\" menjadi \"Coaching Clinic …\"",
                                "\"In house training …\" becomes \"Coaching Clinic …\""),
                        Text.of("Bunyi yang sama di kedua tabel", "The same words in both tables"),
                        WorkPlanRules::text),
                rule(
                        "schedule-missing",
                        ERROR,
                        SUBSTANCE,
                        Text.of("Kegiatan tanpa tahun pelaksanaan", "An activity without a year"),
                        Text.of("Kolom tahun kosong", "The columns of years are empty"),
                        Text.of("2025 dan 2026 ditandai", "2025 and 2026 are marked"),
                        WorkPlanRules::unscheduled),
                rule(
                        "party-missing",
                        ERROR,
                        SUBSTANCE,
                        Text.of("Kegiatan tanpa pihak terkait", "An activity without a party"),
                        Text.of("Kolom pihak terkait kosong", "The column of parties is empty"),
                        Text.of("Biro Organisasi", "Biro Organisasi"),
                        WorkPlanRules::noParty),
                rule(
                        "party-spelling",
                        WARNING,
                        FORM,
                        Text.of("Satu pihak dengan beberapa ejaan", "One party in several spellings"),
                        Text.of("\"Kemenpan & RB\" dan \"Kemenpan RB\"", "\"Kemenpan & RB\" and \"Kemenpan RB\""),
                        Text.of("\"Kementerian PANRB\" di semua baris", "\"Kementerian PANRB\" in all rows"),
                        WorkPlanRules::spelling));
    }

    private static List<WorkPlanRow> rows(ActionPlan plan) {
        return plan.workPlan().map(workPlan -> workPlan.rows()).orElse(List.of());
    }

    private static void missing(ActionPlan plan, Report report) {
        List<WorkPlanRow> rows = rows(plan);
        if (rows.isEmpty()) {
            return;
        }
        // A work plan of activities only says when and by whom; nothing is lost in it.
        Set<PlanLevel> levels = EnumSet.of(PlanLevel.ACTIVITY);
        rows.forEach(row -> levels.add(row.level()));
        Set<String> planned = new HashSet<>();
        rows.forEach(row -> row.element().ifPresent(planned::add));
        for (Element element : Elements.of(plan)) {
            if (levels.contains(element.level()) && !planned.contains(element.id())) {
                // Only activities have years and parties.
                boolean activity = element.level() == PlanLevel.ACTIVITY;
                report.add(report.at(element.place())
                        .addRelated(Places.WORK_PLAN)
                        .message(
                                activity
                                        ? Message.of(
                                                "\"{0}\" tidak ada dalam rencana kerja, sehingga waktu dan pihak terkaitnya tidak diketahui.",
                                                "\"{0}\" is not in the work plan, so that neither its years nor its parties are known.",
                                                element.name())
                                        : Message.of(
                                                "\"{0}\" tidak ada dalam rencana kerja.",
                                                "\"{0}\" is not in the work plan.", element.name()))
                        .remedy(Text.of(
                                "Tambahkan barisnya dalam Tabel 9, atau hapus dari Tabel 7.",
                                "Add its row to Table 9, or take it out of Table 7.")));
            }
        }
    }

    private interface Row {
        void look(WorkPlanRow row, Element element, Place place);
    }

    /** Each row whose element Table 7 has. */
    private static void matched(ActionPlan plan, Row look) {
        Map<String, Element> byId = Elements.byId(plan);
        List<WorkPlanRow> rows = rows(plan);
        for (int i = 0; i < rows.size(); i++) {
            WorkPlanRow row = rows.get(i);
            Place place = Places.workPlanRow(i, row);
            row.element()
                    .flatMap(id -> Optional.ofNullable(byId.get(id)))
                    .ifPresent(element -> look.look(row, element, place));
        }
    }

    private static void unplanned(ActionPlan plan, Report report) {
        Map<String, Element> byId = Elements.byId(plan);
        List<WorkPlanRow> rows = rows(plan);
        for (int i = 0; i < rows.size(); i++) {
            WorkPlanRow row = rows.get(i);
            if (row.element().filter(byId::containsKey).isEmpty()) {
                report.add(report.at(Places.workPlanRow(i, row))
                        .message(row.element()
                                .map(id -> Message.of(
                                        "\"{0}\" (id \"{1}\") tidak ada dalam tabel program.",
                                        "\"{0}\" (id \"{1}\") is not in the table of programs.", row.name(), id))
                                .orElseGet(() -> Message.of(
                                        "\"{0}\" tidak ada dalam tabel program.",
                                        "\"{0}\" is not in the table of programs.", row.name())))
                        .remedy(Text.of(
                                "Tambahkan dalam Tabel 7, atau hubungkan baris ini dengan butir yang dimaksud.",
                                "Add it to Table 7, or link the row to the item that is meant.")));
            }
        }
    }

    private static void level(ActionPlan plan, Report report) {
        matched(plan, (row, element, place) -> {
            if (row.level() != element.level()) {
                report.add(report.at(place.at("level"))
                        .addRelated(element.place())
                        .message(Message.of(
                                "Butir ini tercantum sebagai {0} di Tabel 7, tetapi sebagai {1} {2} di Tabel 9.",
                                "This item is {0} in Table 7 but {1} {2} in Table 9.",
                                element.label(),
                                Elements.words(row.level()),
                                Places.label(row)))
                        .remedy(Text.of(
                                "Beri tingkat dan kode yang sama di kedua tabel.",
                                "Give it one level and code in both tables.")));
            }
        });
    }

    /** What changes its level changes its code with it, which is one finding. */
    private static void code(ActionPlan plan, Report report) {
        matched(plan, (row, element, place) -> {
            boolean differs = row.code().isPresent()
                    && element.code().isPresent()
                    && !row.code().equals(element.code());
            if (differs && row.level() == element.level()) {
                report.add(report.at(place.at("code"))
                        .addRelated(element.place().at("code"))
                        .addFacts(
                                Fact.of("Tabel 7", "Table 7", element.code().get()),
                                Fact.of("Tabel 9", "Table 9", row.code().get()))
                        .message(Message.of(
                                "\"{0}\" berkode {1}, sedangkan di Tabel 7 {2}.",
                                "\"{0}\" has code {1}, in Table 7 {2}.",
                                row.name(),
                                row.code().get(),
                                element.code().get()))
                        .remedy(Text.of("Pakai satu kode di kedua tabel.", "Use one code in both tables.")));
            }
        });
    }

    private static void text(ActionPlan plan, Report report) {
        matched(plan, (row, element, place) -> {
            if (!Folding.same(row.name(), element.name())) {
                report.add(report.at(place.at("name"))
                        .addRelated(element.place().at("name"))
                        .addFacts(
                                Fact.of("Tabel 7", "Table 7", element.name()),
                                Fact.of("Tabel 9", "Table 9", row.name()))
                        .message(Message.of(
                                "Butir ini berbunyi {0}, sedangkan di Tabel 7 berbunyi {1}.",
                                "It reads {0}, in Table 7 {1}.",
                                Message.quoted(List.of(row.name(), element.name()))
                                        .toArray()))
                        .remedy(Text.of("Samakan bunyinya di kedua tabel.", "Word it alike in both tables.")));
            }
        });
    }

    /** Where marks are lost nothing can be said; of several rows of an activity one may have its years. */
    private static void unscheduled(ActionPlan plan, Report report) {
        Set<String> scheduled = new HashSet<>();
        for (WorkPlanRow row : rows(plan)) {
            if (!row.years().complete() || !row.years().marked().isEmpty()) {
                row.element().ifPresent(scheduled::add);
            }
        }
        if (plan.workPlan().filter(workPlan -> !workPlan.years().isEmpty()).isEmpty()) {
            return;
        }
        matched(plan, (row, element, place) -> {
            if (element.level() == PlanLevel.ACTIVITY && scheduled.add(element.id())) {
                report.add(report.at(place.at("years"))
                        .message(Message.of(
                                "Kegiatan \"{0}\" tidak dijadwalkan pada tahun mana pun.",
                                "The activity \"{0}\" is scheduled in no year.", row.name()))
                        .remedy(Text.of("Tandai tahun pelaksanaannya.", "Mark the years in which it is done.")));
            }
        });
    }

    private static void noParty(ActionPlan plan, Report report) {
        List<WorkPlanRow> rows = rows(plan);
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).level() == PlanLevel.ACTIVITY
                    && rows.get(i).parties().stream().allMatch(WorkPlanRules::isBlank)) {
                report.add(report.at(Places.workPlanRow(i, rows.get(i)))
                        .message(Message.of(
                                "Tidak disebutkan pihak yang melaksanakan \"{0}\".",
                                "No party is named that carries out \"{0}\".",
                                rows.get(i).name()))
                        .remedy(Text.of("Sebutkan perangkat daerah pelaksananya.", "Name the office that does.")));
            }
        }
    }

    /** "–" is nobody. */
    private static boolean isBlank(String party) {
        return Folding.fold(party).isEmpty();
    }

    /** The parties, and where the name of a row speaks of one of them. */
    private static void spelling(ActionPlan plan, Report report) {
        Map<String, Map<String, Place>> spellings = new LinkedHashMap<>();
        List<WorkPlanRow> rows = rows(plan);
        for (int i = 0; i < rows.size(); i++) {
            List<String> parties = rows.get(i).parties();
            for (int p = 0; p < parties.size(); p++) {
                if (isBlank(parties.get(p))) {
                    continue;
                }
                TermRules.add(
                        parties.get(p),
                        Places.workPlanRow(i, rows.get(i)).at("parties").at(p),
                        spellings.computeIfAbsent(TermRules.key(parties.get(p)), it -> new LinkedHashMap<>()));
            }
        }
        for (int i = 0; i < rows.size(); i++) {
            Place place = Places.workPlanRow(i, rows.get(i)).at("name");
            for (TermRules.Term term : TermRules.in(rows.get(i).name())) {
                Optional.ofNullable(spellings.get(term.key()))
                        .ifPresent(places -> TermRules.add(term.spelling(), place, places));
            }
        }
        for (Map<String, Place> places : spellings.values()) {
            if (places.size() > 1) {
                report.addOne(
                        List.copyOf(places.values()),
                        () -> TermRules.severalSpellings(Text.of("pihak", "party"), places, report));
            }
        }
    }
}
