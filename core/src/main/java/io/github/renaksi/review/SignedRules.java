// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.review;

import static io.github.renaksi.review.Category.FORM;
import static io.github.renaksi.review.Category.SUBSTANCE;
import static io.github.renaksi.review.DescribedRule.rule;
import static io.github.renaksi.review.Severity.ERROR;
import static io.github.renaksi.review.Severity.WARNING;

import io.github.renaksi.Text;
import io.github.renaksi.plan.Clause;
import io.github.renaksi.plan.Edition;
import io.github.renaksi.plan.PlanStatus;
import io.github.renaksi.plan.Regulation;
import io.github.renaksi.plan.RegulationCitation;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a decree must have when it is signed, and what it must not have any more. */
final class SignedRules {

    private SignedRules() {}

    static List<ReviewRule> all() {
        return List.of(
                CLAUSES,
                TARGETS,
                PROGRAMS,
                PLACEHOLDER,
                EFFECTIVE,
                ASSESSED,
                REGULATION_YEAR,
                CITATION_TEXT,
                CLAUSE_NUMBER,
                CLAUSE_REFERENCE,
                ELEMENT_REFERENCE);
    }

    /** A rule that a signed plan has at least one of something; an amendment may have only what it changes. */
    private static ReviewRule required(String id, Place place, Text what, Function<PlanView, Collection<?>> parts) {
        return rule(
                id,
                ERROR,
                SUBSTANCE,
                Text.format("Rencana aksi yang ditetapkan tanpa {0}", "A signed plan without {0}", what),
                Text.format("Status ditetapkan, tanpa {0}", "Status signed, without {0}", what),
                Text.format("Dengan {0}", "With {0}", what),
                (plan, findings) -> {
                    if (plan.document().status() == PlanStatus.SIGNED
                            && parts.apply(plan).isEmpty()) {
                        findings.add(place)
                                .message(
                                        "Rencana aksi sudah ditetapkan, tetapi belum memuat {0}.",
                                        "The plan is signed but has no {0}.", what)
                                .remedy(
                                        "Lengkapi atau jadikan statusnya rancangan.",
                                        "Complete it, or make it a draft.");
                    }
                });
    }

    private static final ReviewRule CLAUSES =
            required("clauses-none", PlanPlaces.DECREE.at("clauses"), Text.of("diktum", "clauses"), PlanView::clauses);

    private static final ReviewRule TARGETS = required(
            "targets-none", PlanPlaces.STRATEGY.at("targets"), Text.of("target", "targets"), PlanView::targets);

    private static final ReviewRule PROGRAMS = required(
            "programs-none", PlanPlaces.PROGRAMS, Text.of("kelompok program", "program groups"), PlanView::groups);

    private static final Pattern OPEN = Pattern.compile(
            "\\b[xX]{3,}\\b|…{2,}|\\.{4,}|_{3,}|\\?{3,}|\\((?i:isi|diisi|nama|nomor|tanggal)(?: [^)]{0,40})?\\)|\\bTBD\\b|/\\s{2,}/");

    private static final ReviewRule PLACEHOLDER = rule(
            "text-placeholder",
            ERROR,
            FORM,
            Text.of("Isian yang masih terbuka", "A placeholder that was not filled in"),
            Text.of("Nomor \"188.45/   /2025\"", "Number \"188.45/   /2025\""),
            Text.of("Nomor \"188.45/412/2025\"", "Number \"188.45/412/2025\""),
            SignedRules::placeholders);

    /** A draft may still have them. */
    private static void placeholders(PlanView plan, Findings findings) {
        if (plan.document().status() == PlanStatus.DRAFT) {
            return;
        }
        Stream<PlanText> number = plan.document().decree().number().stream()
                .map(it -> new PlanText(it, PlanPlaces.DECREE.at("number").with("nomor", "number")));
        Stream.concat(number, plan.texts().stream().flatMap(List::stream)).forEach(text -> {
            Matcher open = OPEN.matcher(text.text());
            if (open.find()) {
                findings.add(text.place())
                        .message(
                                "Isian \"{0}\" belum dilengkapi.",
                                "The placeholder \"{0}\" was not filled in.", Message.label(open.group()))
                        .remedy("Lengkapi isiannya.", "Fill it in.");
            }
        });
    }

    private static final ReviewRule EFFECTIVE = rule(
            "effective-before-signing",
            WARNING,
            SUBSTANCE,
            Text.of("Mulai berlaku sebelum ditetapkan", "In force before it is signed"),
            Text.of(
                    "Ditetapkan 16 Desember 2024, berlaku 1 November 2024",
                    "Signed 16 December 2024, in force 1 November 2024"),
            Text.of("Berlaku 1 Januari 2025", "In force 1 January 2025"),
            (plan, findings) -> {
                Optional<LocalDate> signed = plan.document().decree().date();
                Edition edition = plan.document().edition();
                boolean backwards = plan.clauses().stream()
                        .anyMatch(
                                it -> it.value().text().toLowerCase(Locale.ROOT).contains("surut"));
                edition.effectiveFrom()
                        .filter(from -> signed.filter(from::isBefore).isPresent() && !backwards)
                        .ifPresent(from -> findings.add(
                                        Place.of("/edition", "Edisi", "Edition").at("effectiveFrom"))
                                .certainty(Certainty.QUESTION)
                                .fact("mulai berlaku", "in force from", from)
                                .fact("ditetapkan", "signed", signed.get())
                                .message(
                                        "Edisi berlaku sejak {0}, sebelum ditetapkan pada {1}.",
                                        "The edition is in force from {0}, before it was signed on {1}.",
                                        from,
                                        signed.get())
                                .remedy(
                                        "Perbaiki tanggalnya, atau nyatakan berlaku surut dalam diktum.",
                                        "Correct the date, or say in a clause that it reaches back."));
            });

    private static final ReviewRule ASSESSED = rule(
            "assessment-after-signing",
            WARNING,
            SUBSTANCE,
            Text.of("Asesmen sesudah keputusan ditetapkan", "An assessment after the decree was signed"),
            Text.of(
                    "Ditetapkan 16 Desember 2024, asesmen 10 Juni 2025",
                    "Signed 16 December 2024, assessed 10 June 2025"),
            Text.of("Asesmen 10 Juni 2024", "Assessed 10 June 2024"),
            (plan, findings) -> plan.document().assessment().ifPresent(published -> {
                LocalDate assessed = published.assessment().date();
                plan.document()
                        .decree()
                        .date()
                        .filter(assessed::isAfter)
                        .ifPresent(signed -> findings.add(
                                        PlanPlaces.ASSESSMENT.at("assessment").at("date"))
                                .fact("asesmen", "assessed", assessed)
                                .fact("ditetapkan", "signed", signed)
                                .message(
                                        "Asesmen bertanggal {0}, sesudah keputusan ditetapkan pada {1}.",
                                        "The assessment is of {0}, after the decree was signed on {1}.",
                                        assessed,
                                        signed)
                                .remedy("Perbaiki tanggalnya.", "Correct the date."));
            }));

    /** The republic's first year; what is older is a colonial ordinance, cited by its Staatsblad. */
    private static final int FIRST_YEAR = 1945;

    private static final ReviewRule REGULATION_YEAR = rule(
            "citation-year",
            ERROR,
            FORM,
            Text.of(
                    "Peraturan yang lebih muda daripada keputusan atau lebih tua daripada negara",
                    "A regulation younger than the decree or older than the state"),
            Text.of("Keputusan 2024, Perpres 76/2027", "Decree of 2024, Perpres 76/2027"),
            Text.of("Perpres 76/2013", "The right Perpres 76/2013"),
            (plan, findings) -> plan.citations().forEach(citation -> {
                int year = citation.value().regulation().year();
                boolean young = plan.document()
                        .decree()
                        .date()
                        .filter(date -> year > date.getYear())
                        .isPresent();
                if (young || year < FIRST_YEAR) {
                    findings.add(citation.place())
                            .fact("tahun", "year", year)
                            .message(
                                    "Peraturan tahun {0} tidak mungkin dikutip dalam keputusan ini.",
                                    "A regulation of {0} cannot be cited in this decree.", String.valueOf(year))
                            .remedy("Perbaiki tahunnya.", "Correct the year.");
                }
            }));

    private static final Pattern NUMBER_AND_YEAR =
            Pattern.compile("(?i)\\bnomor\\s+(\\S{1,60})\\s+tahun\\s+(\\d{4})\\b");

    private static final ReviewRule CITATION_TEXT = rule(
            "citation-number",
            ERROR,
            FORM,
            Text.of(
                    "Nomor atau tahun dalam kutipan berbeda dengan peraturannya",
                    "Number or year in a citation are not those of its regulation"),
            Text.of("Perpres 76/2013 dikutip \"Nomor 67 Tahun 2013\"", "Perpres 76/2013 cited \"Nomor 67 Tahun 2013\""),
            Text.of("\"Nomor 76 Tahun 2013\"", "Cited \"Nomor 76 Tahun 2013\""),
            (plan, findings) -> plan.citations().forEach(citation -> citationText(citation, findings)));

    /** The text may name others too: those that the regulation amends or carries out. */
    private static void citationText(Located<RegulationCitation> citation, Findings findings) {
        Regulation regulation = citation.value().regulation();
        Matcher named = NUMBER_AND_YEAR.matcher(citation.value().text());
        Optional<String> first = Optional.empty();
        while (named.find()) {
            if (Folding.same(named.group(1), regulation.number())
                    && named.group(2).equals(String.valueOf(regulation.year()))) {
                return;
            }
            first = first.or(() -> Optional.of(named.group()));
        }
        first.ifPresent(text -> findings.add(citation.place().at("text"))
                .fact("kutipan", "citation", text)
                .fact("peraturan", "regulation", regulation)
                .message(
                        "Kutipan menyebut \"{0}\", sedangkan peraturannya {1}.",
                        "The citation says \"{0}\" but its regulation is {1}.", text, regulation)
                .remedy("Samakan nomor dan tahunnya.", "Make number and year agree."));
    }

    private static final List<String> ORDINALS = List.of(
            "KESATU",
            "KEDUA",
            "KETIGA",
            "KEEMPAT",
            "KELIMA",
            "KEENAM",
            "KETUJUH",
            "KEDELAPAN",
            "KESEMBILAN",
            "KESEPULUH",
            "KESEBELAS",
            "KEDUA BELAS",
            "KETIGA BELAS",
            "KEEMPAT BELAS",
            "KELIMA BELAS");

    private static String upper(String name) {
        return name.strip().toUpperCase(Locale.ROOT);
    }

    private static final ReviewRule CLAUSE_NUMBER = rule(
            "clause-number",
            WARNING,
            FORM,
            Text.of("Urutan diktum terputus", "Clauses that are out of order"),
            Text.of("KESATU, KEDUA, KEEMPAT", "First KESATU, KEDUA, then KEEMPAT"),
            Text.of("KESATU, KEDUA, KETIGA", "First KESATU, KEDUA, then KETIGA"),
            SignedRules::clauseNumbers);

    /**
     * Where a clause is called otherwise, as in a decree that amends another, nothing can be said of those after it.
     */
    private static void clauseNumbers(PlanView plan, Findings findings) {
        int before = -1;
        for (Located<Clause> clause : plan.clauses()) {
            int index = ORDINALS.indexOf(upper(clause.value().name()));
            if (index < 0) {
                return;
            }
            if (index != before + 1) {
                findings.add(clause.place().at("name"))
                        .message(
                                "Diktum {0} tidak pada urutannya: seharusnya {1}.",
                                "The clause {0} is out of order: {1} comes next.",
                                clause.value().name(),
                                ORDINALS.get(before + 1))
                        .remedy("Perbaiki urutan diktum.", "Correct the order of the clauses.");
                return;
            }
            before = index;
        }
    }

    private static final Pattern CLAUSE = Pattern.compile("(?i)\\bdiktum\\s+(ke[a-z]+(?:\\s+belas)?)\\b");

    private static final ReviewRule CLAUSE_REFERENCE = rule(
            "clause-reference",
            ERROR,
            FORM,
            Text.of("Rujukan ke diktum yang tidak ada", "A reference to a clause that does not exist"),
            Text.of("Empat diktum, \"diktum KESEMBILAN\"", "Four clauses, \"diktum KESEMBILAN\""),
            Text.of("\"diktum KEDUA\"", "Rather \"diktum KEDUA\""),
            (plan, findings) -> {
                Set<String> names = plan.clauses().stream()
                        .map(it -> upper(it.value().name()))
                        .collect(Collectors.toUnmodifiableSet());
                plan.clauses()
                        .forEach(clause -> refers(
                                clause.value().text(),
                                clause.place().at("text"),
                                CLAUSE,
                                name -> !ORDINALS.contains(upper(name)) || names.contains(upper(name)),
                                Text.of("diktum", "clause"),
                                findings));
            });

    /** Each name that a text refers to and that is not known. */
    private static void refers(
            String text, Place place, Pattern reference, Predicate<String> isKnown, Text what, Findings findings) {
        Matcher found = reference.matcher(text);
        while (found.find()) {
            if (!isKnown.test(found.group(1))) {
                findings.add(place)
                        .fact("rujukan", "reference", found.group(1))
                        .message("Tidak ada {0} {1}.", "There is no {0} {1}.", what, found.group(1))
                        .remedy("Perbaiki rujukannya.", "Correct the reference.");
            }
        }
    }

    private static final Pattern ELEMENT =
            Pattern.compile("\\b(?i:kegiatan|program)\\s+((?:[IVXLC]+|\\d+)(?:\\.\\d+)+)\\b(?!\\.?\\d)");

    private static final ReviewRule ELEMENT_REFERENCE = rule(
            "element-reference",
            WARNING,
            FORM,
            Text.of(
                    "Teks merujuk kegiatan atau program yang tidak ada",
                    "A text refers to an activity or program that does not exist"),
            Text.of("\"melalui kegiatan IX.1.1\"", "Text: \"melalui kegiatan IX.1.1\""),
            Text.of("\"melalui kegiatan I.1.1\"", "Text: \"melalui kegiatan I.1.1\""),
            (plan, findings) -> {
                Set<String> codes = plan.elements().stream()
                        .flatMap(it -> it.code().stream())
                        .map(Object::toString)
                        .collect(Collectors.toUnmodifiableSet());
                if (!codes.isEmpty()) {
                    plan.texts()
                            .forEach(list -> list.forEach(text -> refers(
                                    text.text(),
                                    text.place(),
                                    ELEMENT,
                                    codes::contains,
                                    Text.of("butir berkode", "item with the code"),
                                    findings)));
                }
            });
}
