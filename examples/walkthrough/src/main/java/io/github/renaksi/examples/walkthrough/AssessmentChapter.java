// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.examples.walkthrough;

import io.github.renaksi.assessment.Answer;
import io.github.renaksi.assessment.Aspect;
import io.github.renaksi.assessment.AssessmentQuestion;
import io.github.renaksi.assessment.AssessmentResult;
import io.github.renaksi.assessment.AssessmentScorer;
import io.github.renaksi.assessment.IndexBasis;
import io.github.renaksi.assessment.PolicyComparison;
import io.github.renaksi.assessment.PriorityChange;
import io.github.renaksi.assessment.PriorityScore;
import io.github.renaksi.complaint.CompletionRates;
import io.github.renaksi.complaint.GeneralInformation;
import io.github.renaksi.figure.Figure;
import io.github.renaksi.figure.Ratio;
import io.github.renaksi.figure.Rounding;
import io.github.renaksi.plan.PublishedAssessment;
import io.github.renaksi.plan.PublishedPriority;
import io.github.renaksi.sp4n.Sp4n;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * Chapter II: Tables 2, 4 and 5, and what the decree leaves out: where each figure comes from, the overall indexes, and
 * what another rounding would change.
 */
final class AssessmentChapter {

    private static final int BAR = 60;
    private static final String INDENT = "     ";

    private final Page page;
    private final PublishedAssessment published;

    AssessmentChapter(Page page, PublishedAssessment published) {
        this.page = page;
        this.published = published;
    }

    void print() {
        AssessmentResult result = AssessmentScorer.of(
                        published.instrument().orElseGet(Sp4n::instrument), Sp4n.SUMATERA_BARAT_2022)
                .score(published.assessment());
        published.assessment().generalInformation().ifPresent(this::table2);
        table4(result);
        table5(result);
        chart(result);
        indexes(result);
        halfUp(result);
    }

    private void table2(GeneralInformation information) {
        Figure resolved = information.rate(CompletionRates.RESOLVED_OF_RECEIVED);
        Figure unresolvable = information.rate(CompletionRates.UNRESOLVABLE_OF_RECEIVED);
        page.heading(page.say("TABEL 2. INFORMASI UMUM", "TABLE 2. GENERAL INFORMATION"));
        page.line(
                "1. ",
                page.say(
                        "Rata-rata jumlah pengaduan yang diterima dalam 1 bulan",
                        "Complaints received in a month, on average"),
                columns(page.printed(information.monthlyAverage()), ""));
        page.line(
                "2. ",
                page.say("Pengaduan yang diselesaikan", "Complaints resolved"),
                columns(count(information.counts().resolved()), page.printed(resolved)));
        page.line(
                "3. ",
                page.say("Pengaduan yang tidak dapat diselesaikan", "Complaints that cannot be resolved"),
                columns(count(information.counts().unresolvable()), page.printed(unresolvable)));
        page.blank();
        page.explain(information.monthlyAverage());
        page.explain(resolved);
        page.explain(unresolvable);
    }

    private void table4(AssessmentResult result) {
        page.heading(page.say("TABEL 4. HASIL ASESMEN, skala ", "TABLE 4. ASSESSMENT, scale ")
                + result.instrument().scale());
        for (Aspect aspect : result.instrument().aspects()) {
            page.paragraph("", aspect.name());
            for (AssessmentQuestion question : aspect.questions()) {
                page.line("  " + question.number().orElse("•") + " ", question.text(), answer(result, question));
            }
        }
        page.blank();
        page.paragraph(
                "",
                page.say("Kelengkapan jawaban: ", "Completeness of answers: ") + page.printed(result.completeness()));
    }

    private String answer(AssessmentResult result, AssessmentQuestion question) {
        if (result.responses() > 1) {
            return result.valueOf(question.id())
                    .map(mean -> page.format().write(mean, Rounding.of(2, RoundingMode.HALF_UP)))
                    .orElse("–");
        }
        Answer answer =
                result.assessment().responses().get(0).answers().getOrDefault(question.id(), Answer.unanswered());
        if (answer instanceof Answer.Rated rated) {
            return page.format().writeExact(rated.value());
        }
        return answer instanceof Answer.NotApplicable
                ? page.say("tidak berlaku", "not applicable")
                : page.say("belum dijawab", "unanswered");
    }

    private void table5(AssessmentResult result) {
        page.heading(page.say(
                "TABEL 5. PENENTUAN PRIORITAS, skor terendah lebih dahulu", "TABLE 5. PRIORITIES, lowest score first"));
        for (PriorityScore priority : result.priorities()) {
            page.line(label(priority.rankLabel()), priority.aspect().name(), page.printed(priority.score()));
            page.paragraph(
                    INDENT + page.say("Perhitungan: ", "Calculation: "),
                    priority.score().explain(page.language()));
            page.paragraph(INDENT + page.say("Prioritas:   ", "Priority:    "), decision(priority));
            reason(priority.aspect().id())
                    .ifPresent(reason -> page.paragraph(INDENT + page.say("Alasan:      ", "Reason:      "), reason));
        }
        page.blank();
        page.paragraph(
                "",
                page.say(
                        "Tanda = berarti skor sama persis dan peringkat sama, urutan menurut Tabel 4.",
                        "The sign = means a tie: exactly equal scores, the same rank, in the order of Table 4."));
    }

    private String decision(PriorityScore priority) {
        return switch (priority.decision()) {
            case YES -> page.say("ya", "yes");
            case NO -> page.say("tidak", "no");
            case UNKNOWN ->
                page.say("tidak diketahui (lingkaran tidak terbaca)", "unknown (the circle is not readable)");
        };
    }

    private void chart(AssessmentResult result) {
        page.heading(page.say("DIAGRAM BATANG", "BAR CHART"));
        for (PriorityScore priority : result.priorities()) {
            page.paragraph("", priority.aspect().name());
            String bar = priority.score()
                    .value()
                    .map(score ->
                            bar(score.dividedBy(result.instrument().scale().highest())))
                    .orElse("");
            page.paragraph("  " + bar + " ", page.printed(priority.score()));
        }
    }

    private static String bar(Ratio shareOfHighest) {
        return "█"
                .repeat(shareOfHighest
                        .multipliedBy(BAR)
                        .round(0, RoundingMode.HALF_UP)
                        .intValueExact());
    }

    private void indexes(AssessmentResult result) {
        page.heading(
                page.say("INDEKS KESELURUHAN (tidak dimuat dalam keputusan)", "OVERALL INDEX (not in the decree)"));
        page.explain(result.index(IndexBasis.QUESTIONS));
        page.explain(result.index(IndexBasis.ASPECTS));
    }

    private void halfUp(AssessmentResult result) {
        page.heading(page.say("JIKA SKOR DIBULATKAN, BUKAN DIPOTONG", "IF SCORES WERE ROUNDED HALF UP"));
        PolicyComparison comparison = PolicyComparison.of(
                result,
                Sp4n.SUMATERA_BARAT_2022.withId("half-up").withScoreRounding(Rounding.of(1, RoundingMode.HALF_UP)));
        for (PriorityChange change : comparison.changes()) {
            page.line(
                    "",
                    change.after().aspect().name(),
                    page.printed(change.before().score()) + " → "
                            + page.printed(change.after().score()));
        }
        page.paragraph(
                "",
                page.say("Peringkat ", "Ranks ") + change(comparison.changesRanks())
                        + page.say("; skor sama ", "; ties ") + change(comparison.changesTies()) + ".");
    }

    private String change(boolean changes) {
        return changes ? page.say("berubah", "change") : page.say("tidak berubah", "do not change");
    }

    private Optional<String> reason(String aspect) {
        return published.priorities().stream()
                .filter(priority -> priority.aspect().equals(aspect))
                .findFirst()
                .flatMap(PublishedPriority::reason);
    }

    private static String label(String rank) {
        return (rank + "    ").substring(0, INDENT.length());
    }

    private String count(long count) {
        return page.format().writeExact(Ratio.of(count));
    }

    private static String columns(String left, String right) {
        return "%8s%10s".formatted(left, right);
    }
}
