// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.review;

import static io.github.renaksi.review.Category.SUBSTANCE;
import static io.github.renaksi.review.Category.TRANSCRIPTION;
import static io.github.renaksi.review.DescribedRule.rule;
import static io.github.renaksi.review.Severity.ERROR;
import static io.github.renaksi.review.Severity.WARNING;

import io.github.renaksi.Text;
import io.github.renaksi.Tristate;
import io.github.renaksi.assessment.Aspect;
import io.github.renaksi.figure.Ratio;
import io.github.renaksi.plan.PublishedPriority;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The table of priorities against what the answers give. */
final class PriorityRules {

    private PriorityRules() {}

    static List<ReviewRule> all() {
        return List.of(SCORE, MISSING, TIE, LABEL, UNDECIDED);
    }

    private static final ReviewRule SCORE = rule(
            "priority-score",
            ERROR,
            SUBSTANCE,
            Text.of("Skor tercetak yang tidak dihasilkan dari jawaban", "A printed score that the answers do not give"),
            Text.of("Jawaban 3, 3, 2 tercetak 2,8", "Answers 3, 3, 2 printed 2.8"),
            Text.of("2,6 jika dipotong, 2,7 jika dibulatkan", "2.6 if truncated, 2.7 if rounded"),
            (plan, findings) -> plan.assessment()
                    .ifPresent(assessment -> assessment.printedScores().values().stream()
                            .filter(score -> !score.isExplained())
                            .forEach(score -> score(score, findings))));

    private static void score(PrintedValue score, Findings findings) {
        findings.add(score.place().with("skor", "score"))
                .fact("tercetak", "printed", score.printed())
                .fact("nilai persis", "exact value", score.exact())
                .message(
                        "Skor {0} tidak dihasilkan dari jawaban, yang memberi {1}.",
                        "The score {0} does not follow from the answers, which give {1}.",
                        score.printed(),
                        score.exact())
                .remedy(
                        "Hitung ulang skor atau perbaiki jawaban dalam Tabel 4.",
                        "Recalculate the score, or correct the answers in Table 4.");
    }

    private static final ReviewRule MISSING = rule(
            "priority-missing",
            ERROR,
            SUBSTANCE,
            Text.of(
                    "Aspek yang dinilai tetapi tidak ada dalam tabel prioritas",
                    "An assessed aspect that is missing from the table of priorities"),
            Text.of("Lima aspek dinilai, empat dalam Tabel 5", "Five aspects assessed, four in Table 5"),
            Text.of("Kelima aspek dalam Tabel 5", "All five in Table 5"),
            (plan, findings) -> plan.assessment()
                    .filter(assessment -> !assessment.priorities().isEmpty())
                    .ifPresent(assessment -> missing(assessment, findings)));

    private static void missing(AssessmentView assessment, Findings findings) {
        Set<String> listed = assessment.priorities().stream()
                .map(row -> row.value().aspect())
                .collect(Collectors.toSet());
        for (Located<Aspect> aspect : assessment.aspects()) {
            String id = aspect.value().id();
            // Nothing of an aspect that does not apply was assessed.
            boolean assessed = !assessment.isScored() || assessment.score(id).isPresent();
            if (assessed && !listed.contains(id)) {
                findings.add(PlanPlaces.PRIORITIES)
                        .related(aspect.place())
                        .message(
                                "Aspek {0} dinilai, tetapi tidak ada dalam tabel prioritas.",
                                "The aspect {0} was assessed but is not in the table of priorities.",
                                aspect.value().name())
                        .remedy("Tambahkan barisnya.", "Add its row.");
            }
        }
    }

    private static final ReviewRule TIE = rule(
            "priority-tie",
            WARNING,
            SUBSTANCE,
            Text.of(
                    "Skor persis sama tanpa aturan atau keputusan mana yang didahulukan",
                    "Exactly equal scores without a rule or decision which comes first"),
            Text.of("Dua aspek 8/3, keduanya tercetak 2,6", "Two aspects of 8/3, both printed 2.6"),
            Text.of("Keputusan prioritas dicatat untuk keduanya", "The decision is recorded for both"),
            (plan, findings) -> plan.assessment().ifPresent(assessment -> ties(assessment, findings)));

    private static void ties(AssessmentView assessment, Findings findings) {
        Map<Ratio, List<Located<PublishedPriority>>> byScore = new LinkedHashMap<>();
        for (Located<PublishedPriority> row : assessment.priorities()) {
            assessment
                    .score(row.value().aspect())
                    .ifPresent(score -> byScore.computeIfAbsent(score, it -> new ArrayList<>())
                            .add(row));
        }
        byScore.values().removeIf(rows -> rows.size() == 1 || areDecided(assessment, rows));
        byScore.forEach((score, rows) -> findings.add(
                        rows.stream().map(Located::place).toList())
                .fact("nilai persis", "exact value", score)
                .message(
                        "Skor {0} persis sama ({1}), tetapi urutan prioritasnya belum ditetapkan.",
                        "{0} have exactly equal scores, {1}; the plan does not say which comes first.",
                        Message.quoted(
                                rows.stream().map(row -> row.value().label()).toList()),
                        score)
                .remedy(
                        "Nyatakan aturan untuk skor yang sama atau catat keputusan untuk setiap aspek.",
                        "State a rule for equal scores, or record the decision for each."));
    }

    /** Where it is recorded of each whether it is a priority, nobody asks which comes first. */
    private static boolean areDecided(AssessmentView assessment, List<Located<PublishedPriority>> rows) {
        return rows.stream().noneMatch(row -> assessment.decision(row.value().aspect()) == Tristate.UNKNOWN);
    }

    private static final ReviewRule LABEL = rule(
            "priority-label",
            WARNING,
            TRANSCRIPTION,
            Text.of(
                    "Nama aspek yang awalnya terbaca di baris sebelumnya",
                    "A name of an aspect whose beginning stands in the row before"),
            Text.of(
                    "\"Koordinasi, Monev Partisipasi\", di bawahnya \"Pemangku Kepentingan\"",
                    "\"Koordinasi, Monev Partisipasi\", below it \"Pemangku Kepentingan\""),
            Text.of(
                    "\"Koordinasi, Monev\", \"Partisipasi Pemangku Kepentingan\"",
                    "\"Koordinasi, Monev\", \"Partisipasi Pemangku Kepentingan\""),
            (plan, findings) -> plan.assessment()
                    .ifPresent(assessment -> assessment.strayedWords().forEach(strayed -> label(strayed, findings))));

    private static void label(StrayedWords strayed, Findings findings) {
        findings.add(strayed.from().place().at("label"))
                .related(strayed.to().place().at("label"))
                .fact("kata", "words", strayed.words())
                .message(
                        "\"{0}\" tampaknya awal dari \"{1}\" di baris berikutnya.",
                        "\"{0}\" seems to be the beginning of \"{1}\" in the next row.",
                        strayed.words(),
                        strayed.to().value().label())
                .remedy("Pindahkan ke baris berikutnya.", "Move it to the next row.");
    }

    private static final ReviewRule UNDECIDED = rule(
            "priority-undecided",
            WARNING,
            TRANSCRIPTION,
            Text.of(
                    "Tidak diketahui aspek mana yang ditetapkan sebagai prioritas",
                    "It is not known which aspects were chosen as priorities"),
            Text.of(
                    "\"Yang dilingkari adalah prioritas\", lingkaran tidak terbaca",
                    "\"Circled ones are priorities\", no circle readable"),
            Text.of("Aspek prioritas disebut namanya", "The priority aspects are named"),
            (plan, findings) -> plan.assessment()
                    .filter(assessment -> !assessment.isDecided())
                    .ifPresent(assessment -> findings.add(
                                    PlanPlaces.ASSESSMENT.at("assessment").called("Tabel 5", "Table 5"))
                            .message(
                                    "Tidak diketahui aspek mana yang ditetapkan sebagai prioritas.",
                                    "It is not known which aspects were chosen as priorities.")
                            .remedy(
                                    "Sebutkan nama aspek yang ditetapkan sebagai prioritas.",
                                    "Name the aspects that were chosen as priorities.")));
}
