package io.github.renaksi.examples.walkthrough;

import com.fasterxml.jackson.core.JacksonException;
import io.github.renaksi.Language;
import io.github.renaksi.assessment.Answer;
import io.github.renaksi.assessment.Aspect;
import io.github.renaksi.assessment.Assessment;
import io.github.renaksi.assessment.AssessmentQuestion;
import io.github.renaksi.assessment.AssessmentResult;
import io.github.renaksi.assessment.AssessmentScorer;
import io.github.renaksi.assessment.IndexBasis;
import io.github.renaksi.assessment.Instrument;
import io.github.renaksi.assessment.PolicyComparison;
import io.github.renaksi.assessment.PriorityChange;
import io.github.renaksi.assessment.PriorityScore;
import io.github.renaksi.complaint.CompletionRates;
import io.github.renaksi.complaint.GeneralInformation;
import io.github.renaksi.figure.Figure;
import io.github.renaksi.figure.FigureFormat;
import io.github.renaksi.figure.Ratio;
import io.github.renaksi.figure.Rounding;
import io.github.renaksi.jackson.RenaksiJson;
import io.github.renaksi.sp4n.Sp4n;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Prints Tables 2, 4 and 5 of the decree from a JSON file, and what the decree leaves out: where each figure comes
 * from, the overall indexes, and what another rounding would change.
 */
public final class Walkthrough {

    private static final int BAR = 60;
    private static final String INDENT = "     ";

    private final Page page;
    private final Language language;

    private Walkthrough(Page page, Language language) {
        this.page = page;
        this.language = language;
    }

    /**
     * Prints the walkthrough of a file.
     *
     * @param arguments the JSON file of an assessment; then {@code id} (unless given) or {@code en}
     * @throws IOException if the file cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        // Whatever the terminal's locale says: the tables need '─', '█' and '→'.
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        Language language = arguments.length > 1 && arguments[1].equals("en") ? Language.ENGLISH : Language.INDONESIAN;
        try {
            print(Path.of(arguments[0]), language, out);
        } catch (JacksonException | IllegalArgumentException wrong) {
            // Wrong in the file, not in the program: the message says what and where, and a stack trace would hide it.
            out.println(arguments[0] + ": " + wrong.getMessage());
            System.exit(1);
        }
    }

    static void print(Path file, Language language, PrintStream out) throws IOException {
        Assessment assessment = RenaksiJson.mapper().readValue(file.toFile(), Assessment.class);
        Instrument instrument = Sp4n.instrument();
        AssessmentScorer scorer = AssessmentScorer.of(instrument, Sp4n.SUMATERA_BARAT_2022);
        AssessmentResult result = scorer.score(assessment);
        Walkthrough walkthrough = new Walkthrough(new Page(out), language);
        walkthrough.title(result);
        assessment.generalInformation().ifPresent(walkthrough::table2);
        walkthrough.table4(result);
        walkthrough.table5(result);
        walkthrough.chart(result);
        walkthrough.indexes(result);
        walkthrough.halfUp(result);
    }

    private void title(AssessmentResult result) {
        page.paragraph(
                "", say("RENCANA AKSI PENGELOLAAN PENGADUAN: ASESMEN", "ACTION PLAN FOR COMPLAINTS: ASSESSMENT"));
        page.paragraph(
                "",
                result.assessment().region() + ", "
                        + language.write(result.assessment().date()));
        page.paragraph("", Sp4n.DECREE.toString());
    }

    private void table2(GeneralInformation information) {
        Figure resolved = information.rate(CompletionRates.RESOLVED_OF_RECEIVED);
        Figure unresolvable = information.rate(CompletionRates.UNRESOLVABLE_OF_RECEIVED);
        page.heading(say("TABEL 2. INFORMASI UMUM", "TABLE 2. GENERAL INFORMATION"));
        page.line(
                "1. ",
                say(
                        "Rata-rata jumlah pengaduan yang diterima dalam 1 bulan",
                        "Complaints received in a month, on average"),
                columns(printed(information.monthlyAverage()), ""));
        page.line(
                "2. ",
                say("Pengaduan yang diselesaikan", "Complaints resolved"),
                columns(count(information.counts().resolved()), printed(resolved)));
        page.line(
                "3. ",
                say("Pengaduan yang tidak dapat diselesaikan", "Complaints that cannot be resolved"),
                columns(count(information.counts().unresolvable()), printed(unresolvable)));
        page.blank();
        explain(information.monthlyAverage());
        explain(resolved);
        explain(unresolvable);
    }

    private void table4(AssessmentResult result) {
        page.heading(say("TABEL 4. HASIL ASESMEN, skala ", "TABLE 4. ASSESSMENT, scale ")
                + result.instrument().scale());
        for (Aspect aspect : result.instrument().aspects()) {
            page.paragraph("", aspect.name());
            for (AssessmentQuestion question : aspect.questions()) {
                page.line("  " + question.number().orElse("•") + " ", question.text(), answer(result, question));
            }
        }
        page.blank();
        page.paragraph("", say("Kelengkapan jawaban: ", "Completeness of answers: ") + printed(result.completeness()));
    }

    private String answer(AssessmentResult result, AssessmentQuestion question) {
        if (result.responses() > 1) {
            return result.valueOf(question.id())
                    .map(mean -> FigureFormat.of(language).write(mean, Rounding.of(2, RoundingMode.HALF_UP)))
                    .orElse("–");
        }
        Answer answer =
                result.assessment().responses().get(0).answers().getOrDefault(question.id(), Answer.unanswered());
        if (answer instanceof Answer.Rated rated) {
            return FigureFormat.of(language).writeExact(rated.value());
        }
        return answer instanceof Answer.NotApplicable
                ? say("tidak berlaku", "not applicable")
                : say("belum dijawab", "unanswered");
    }

    private void table5(AssessmentResult result) {
        page.heading(say(
                "TABEL 5. PENENTUAN PRIORITAS, skor terendah lebih dahulu", "TABLE 5. PRIORITIES, lowest score first"));
        for (PriorityScore priority : result.priorities()) {
            page.line(label(priority.rankLabel()), priority.aspect().name(), printed(priority.score()));
            page.paragraph(
                    INDENT + say("Asal:      ", "From:     "), priority.score().explain(language));
            page.paragraph(INDENT + say("Prioritas: ", "Priority: "), decision(priority));
            priority.reason().ifPresent(reason -> page.paragraph(INDENT + say("Alasan:    ", "Reason:   "), reason));
        }
        page.blank();
        page.paragraph(
                "",
                say(
                        "Tanda = berarti seri: skor persis sama, peringkat sama, urutan menurut Tabel 4.",
                        "The sign = means a tie: exactly equal scores, the same rank, in the order of Table 4."));
    }

    private String decision(PriorityScore priority) {
        return switch (priority.decision()) {
            case YES -> say("ya", "yes");
            case NO -> say("tidak", "no");
            case UNKNOWN -> say("tidak diketahui (lingkaran tidak terbaca)", "unknown (the circle is not readable)");
        };
    }

    private void chart(AssessmentResult result) {
        page.heading(say("DIAGRAM BATANG", "BAR CHART"));
        for (PriorityScore priority : result.priorities()) {
            page.paragraph("", priority.aspect().name());
            String bar = priority.score()
                    .value()
                    .map(score ->
                            bar(score.dividedBy(result.instrument().scale().highest())))
                    .orElse("");
            page.paragraph("  " + bar + " ", printed(priority.score()));
        }
    }

    private static String bar(Ratio shareOfHighest) {
        return "█"
                .repeat(shareOfHighest.times(BAR).round(0, RoundingMode.HALF_UP).intValueExact());
    }

    private void indexes(AssessmentResult result) {
        page.heading(say("INDEKS KESELURUHAN (tidak dimuat dalam keputusan)", "OVERALL INDEX (not in the decree)"));
        explain(result.index(IndexBasis.QUESTIONS));
        explain(result.index(IndexBasis.ASPECTS));
    }

    private void halfUp(AssessmentResult result) {
        page.heading(say("BILA SKOR DIBULATKAN SETENGAH KE ATAS", "IF SCORES WERE ROUNDED HALF UP"));
        PolicyComparison comparison = result.compare(
                Sp4n.SUMATERA_BARAT_2022.withId("half-up").withScoreRounding(Rounding.of(1, RoundingMode.HALF_UP)));
        for (PriorityChange change : comparison.changes()) {
            page.line(
                    "",
                    change.after().aspect().name(),
                    printed(change.before().score()) + " → "
                            + printed(change.after().score()));
        }
        page.paragraph(
                "",
                say("Peringkat ", "Ranks ") + change(comparison.changesRanks()) + say("; seri ", "; ties ")
                        + change(comparison.changesTies()) + ".");
    }

    private String change(boolean changes) {
        return changes ? say("berubah", "change") : say("tidak berubah", "do not change");
    }

    private static String label(String rank) {
        return (rank + "    ").substring(0, INDENT.length());
    }

    private void explain(Figure figure) {
        page.paragraph("• ", figure.derivation().name().in(language) + ": " + figure.explain(language));
    }

    private String printed(Figure figure) {
        return figure.printed(language);
    }

    private String count(long count) {
        return FigureFormat.of(language).writeExact(Ratio.of(count));
    }

    private static String columns(String left, String right) {
        return "%8s%10s".formatted(left, right);
    }

    private String say(String indonesian, String english) {
        return language == Language.INDONESIAN ? indonesian : english;
    }
}
