// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.review;

import static io.github.renaksi.review.Category.FORM;
import static io.github.renaksi.review.Category.SUBSTANCE;
import static io.github.renaksi.review.DescribedRule.following;
import static io.github.renaksi.review.DescribedRule.rule;
import static io.github.renaksi.review.Severity.ERROR;
import static io.github.renaksi.review.Severity.WARNING;

import io.github.renaksi.Text;
import io.github.renaksi.plan.PlanLevel;
import io.github.renaksi.plan.WorkPlanRow;
import io.github.renaksi.review.Terms.Term;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

/** The work plan (Table 9) against the table of programs (Table 7), and its parties. */
final class WorkPlanRules {

    private WorkPlanRules() {}

    static List<ReviewRule> all() {
        return List.of(MISSING, UNPLANNED, LEVEL, CODE, TEXT, UNSCHEDULED, NO_PARTY, PARTY_SPELLING);
    }

    private static final ReviewRule MISSING = rule(
            "workplan-missing",
            ERROR,
            SUBSTANCE,
            Text.of(
                    "Program atau kegiatan tanpa baris dalam rencana kerja",
                    "A program or activity without a row in the work plan"),
            Text.of("Kegiatan II.4.1 tidak ada dalam Tabel 9", "Activity II.4.1 is not in Table 9"),
            Text.of("Baris II.4.1 dengan waktu dan pihak terkait", "A row II.4.1 with years and parties"),
            WorkPlanRules::missing);

    private static void missing(PlanView plan, Findings findings) {
        if (plan.rows().isEmpty()) {
            return;
        }
        // A work plan of activities only says when and by whom; nothing is lost in it.
        Set<PlanLevel> levels = EnumSet.of(PlanLevel.ACTIVITY);
        Set<String> planned = new HashSet<>();
        for (Located<WorkPlanRow> row : plan.rows()) {
            levels.add(row.value().level());
            row.value().element().ifPresent(planned::add);
        }
        plan.elements().stream()
                .filter(element -> levels.contains(element.level()) && !planned.contains(element.id()))
                .forEach(element -> missing(element, findings));
    }

    private static void missing(PlanElement element, Findings findings) {
        Findings.Draft finding = findings.add(element.place())
                .related(PlanPlaces.WORK_PLAN)
                .remedy(
                        "Tambahkan barisnya dalam Tabel 9 atau hapus dari Tabel 7.",
                        "Add its row to Table 9, or remove it from Table 7.");
        // Only activities have years and parties.
        if (element.level() == PlanLevel.ACTIVITY) {
            finding.message(
                    "\"{0}\" tidak ada dalam rencana kerja sehingga tahun pelaksanaan dan pihak terkaitnya tidak diketahui.",
                    "\"{0}\" is not in the work plan, so its years and parties are unknown.", element.name());
        } else {
            finding.message(
                    "\"{0}\" tidak ada dalam rencana kerja.", "\"{0}\" is not in the work plan.", element.name());
        }
    }

    private static final ReviewRule UNPLANNED = rule(
            "workplan-unplanned",
            ERROR,
            SUBSTANCE,
            Text.of(
                    "Baris rencana kerja tanpa program atau kegiatan dalam Tabel 7",
                    "A row of the work plan without program or activity in Table 7"),
            Text.of("Baris V.4.1 tanpa kegiatan V.4.1", "A row V.4.1 without activity V.4.1"),
            Text.of("Kegiatan V.4.1 ditambahkan di Tabel 7", "Activity V.4.1 is added to Table 7"),
            (plan, findings) -> plan.rows().stream()
                    .filter(row -> plan.elementOf(row).isEmpty())
                    .forEach(row -> unplanned(row, findings)));

    private static void unplanned(Located<WorkPlanRow> row, Findings findings) {
        Findings.Draft finding = findings.add(row.place())
                .remedy(
                        "Tambahkan dalam Tabel 7 atau hubungkan baris ini dengan butir yang dimaksud.",
                        "Add it to Table 7, or link the row to the item that is meant.");
        String name = row.value().name();
        row.value()
                .element()
                .ifPresentOrElse(
                        id -> finding.message(
                                "\"{0}\" (id \"{1}\") tidak ada dalam tabel program.",
                                "\"{0}\" (id \"{1}\") is not in the table of programs.", name, id),
                        () -> finding.message(
                                "\"{0}\" tidak ada dalam tabel program.",
                                "\"{0}\" is not in the table of programs.", name));
    }

    /** Each row whose element Table 7 has. */
    private static void matched(PlanView plan, BiConsumer<Located<WorkPlanRow>, PlanElement> check) {
        plan.rows().forEach(row -> plan.elementOf(row).ifPresent(element -> check.accept(row, element)));
    }

    private static final ReviewRule LEVEL = rule(
            "workplan-level",
            ERROR,
            FORM,
            Text.of(
                    "Butir yang tingkatnya berbeda di Tabel 7 dan Tabel 9",
                    "An item with a different level in Table 7 and Table 9"),
            Text.of("Program II.3 menjadi kegiatan II.2.3", "Program II.3 becomes activity II.2.3"),
            Text.of("Program II.3 di kedua tabel", "Program II.3 in both tables"),
            (plan, findings) -> matched(plan, (row, element) -> level(row, element, findings)));

    private static void level(Located<WorkPlanRow> row, PlanElement element, Findings findings) {
        WorkPlanRow value = row.value();
        if (value.level() != element.level()) {
            findings.add(row.place().at("level"))
                    .related(element.place())
                    .message(
                            "Butir ini tercantum sebagai {0} di Tabel 7, tetapi sebagai {1} di Tabel 9.",
                            "This item is {0} in Table 7 but {1} in Table 9.",
                            element.label(),
                            PlanElement.label(value.level(), value.code(), value.name()))
                    .remedy(
                            "Beri tingkat dan kode yang sama di kedua tabel.",
                            "Give it one level and code in both tables.");
        }
    }

    private static final ReviewRule CODE = following(
            "code-level",
            rule(
                    "workplan-code",
                    ERROR,
                    FORM,
                    Text.of(
                            "Butir yang kodenya berbeda di Tabel 7 dan Tabel 9",
                            "An item with a different code in Table 7 and Table 9"),
                    Text.of("Kegiatan IV.1 menjadi IV.1.2", "Activity IV.1 becomes IV.1.2"),
                    Text.of("IV.1.1 di kedua tabel", "IV.1.1 in both tables"),
                    (plan, findings) -> matched(plan, (row, element) -> code(row, element, findings))));

    /** What changes its level changes its code with it, which is one finding. */
    private static void code(Located<WorkPlanRow> row, PlanElement element, Findings findings) {
        boolean differs = row.value().code().isPresent()
                && element.code().isPresent()
                && !row.value().code().equals(element.code());
        if (differs && row.value().level() == element.level()) {
            findings.add(row.place().at("code"))
                    .related(element.place().at("code"))
                    .fact("Tabel 7", "Table 7", element.code().get())
                    .fact("Tabel 9", "Table 9", row.value().code().get())
                    .message(
                            "\"{0}\" berkode {1}, sedangkan di Tabel 7 {2}.",
                            "\"{0}\" has code {1} but {2} in Table 7.",
                            row.value().name(),
                            row.value().code().get(),
                            element.code().get())
                    .remedy("Gunakan kode yang sama di kedua tabel.", "Use the same code in both tables.");
        }
    }

    private static final ReviewRule TEXT = rule(
            "workplan-text",
            WARNING,
            FORM,
            Text.of(
                    "Butir yang rumusannya berbeda di Tabel 7 dan Tabel 9",
                    "An item worded differently in Table 7 and Table 9"),
            Text.of(
                    "\"In house training …\" menjadi \"Coaching Clinic …\"",
                    "\"In house training …\" becomes \"Coaching Clinic …\""),
            Text.of("Rumusan yang sama di kedua tabel", "The same words in both tables"),
            (plan, findings) -> matched(plan, (row, element) -> text(row, element, findings)));

    private static void text(Located<WorkPlanRow> row, PlanElement element, Findings findings) {
        String name = row.value().name();
        if (!Folding.same(name, element.name())) {
            findings.add(row.place().at("name"))
                    .related(element.place().at("name"))
                    .fact("Tabel 7", "Table 7", element.name())
                    .fact("Tabel 9", "Table 9", name)
                    .message(
                            "Rumusan berbeda: Tabel 9 {0}, Tabel 7 {1}.",
                            "Table 9 says {0} but Table 7 says {1}.",
                            Message.quoted(List.of(name, element.name())).toArray())
                    .remedy("Samakan rumusannya di kedua tabel.", "Use the same wording in both tables.");
        }
    }

    private static final ReviewRule UNSCHEDULED = rule(
            "schedule-missing",
            ERROR,
            SUBSTANCE,
            Text.of("Kegiatan tanpa tahun pelaksanaan", "An activity without a year"),
            Text.of("Kolom tahun kosong", "The columns of years are empty"),
            Text.of("2025 dan 2026 ditandai", "2025 and 2026 are marked"),
            WorkPlanRules::unscheduled);

    /** Where marks are lost nothing can be said; of several rows of an activity one may have its years. */
    private static void unscheduled(PlanView plan, Findings findings) {
        if (plan.document()
                .workPlan()
                .filter(workPlan -> !workPlan.years().isEmpty())
                .isEmpty()) {
            return;
        }
        Set<String> scheduled = new HashSet<>();
        for (Located<WorkPlanRow> row : plan.rows()) {
            if (!row.value().years().complete() || !row.value().years().marked().isEmpty()) {
                row.value().element().ifPresent(scheduled::add);
            }
        }
        matched(plan, (row, element) -> {
            if (element.level() == PlanLevel.ACTIVITY && scheduled.add(element.id())) {
                findings.add(row.place().at("years"))
                        .message(
                                "Kegiatan \"{0}\" tidak dijadwalkan pada tahun mana pun.",
                                "The activity \"{0}\" is scheduled in no year.",
                                row.value().name())
                        .remedy("Tandai tahun pelaksanaannya.", "Mark the years in which it is done.");
            }
        });
    }

    private static final ReviewRule NO_PARTY = rule(
            "party-missing",
            ERROR,
            SUBSTANCE,
            Text.of("Kegiatan tanpa pihak terkait", "An activity without a party"),
            Text.of("Kolom pihak terkait kosong", "The column of parties is empty"),
            Text.of("Biro Organisasi", "Biro Organisasi"),
            (plan, findings) -> plan.rows().stream()
                    .filter(row -> row.value().level() == PlanLevel.ACTIVITY)
                    .filter(row -> row.value().parties().stream().allMatch(WorkPlanRules::isNobody))
                    .forEach(row -> findings.add(row.place())
                            .message(
                                    "Tidak disebutkan pihak yang melaksanakan \"{0}\".",
                                    "No party is named that carries out \"{0}\".",
                                    row.value().name())
                            .remedy(
                                    "Sebutkan perangkat daerah pelaksananya.",
                                    "Name the office that carries it out.")));

    /** "–" is nobody. */
    private static boolean isNobody(String party) {
        return Folding.fold(party).isEmpty();
    }

    private static final ReviewRule PARTY_SPELLING = rule(
            "party-spelling",
            WARNING,
            FORM,
            Text.of("Satu pihak dengan beberapa ejaan", "One party in several spellings"),
            Text.of("\"Kemenpan & RB\" dan \"Kemenpan RB\"", "\"Kemenpan & RB\" and \"Kemenpan RB\""),
            Text.of("\"Kementerian PANRB\" di semua baris", "\"Kementerian PANRB\" in all rows"),
            WorkPlanRules::partySpelling);

    /** The parties, and where the name of a row speaks of one of them. */
    private static void partySpelling(PlanView plan, Findings findings) {
        Spellings spellings = new Spellings();
        for (Located<String> party : plan.parties()) {
            if (!isNobody(party.value())) {
                spellings.add(Terms.key(party.value()), party.value(), party.place());
            }
        }
        Set<String> parties = Set.copyOf(spellings.names());
        for (PlanText name : plan.rowNames()) {
            for (Term term : name.terms()) {
                if (parties.contains(term.key())) {
                    spellings.add(term.key(), term.spelling(), name.place());
                }
            }
        }
        spellings.keepSeveral(parties::contains);
        spellings.names().forEach(name -> spellings.report(name, Text.of("Nama pihak", "party"), findings));
    }
}
