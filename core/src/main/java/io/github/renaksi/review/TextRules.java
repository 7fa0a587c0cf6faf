package io.github.renaksi.review;

import static io.github.renaksi.review.Category.FORM;
import static io.github.renaksi.review.Category.TRANSCRIPTION;
import static io.github.renaksi.review.Severity.INFO;
import static io.github.renaksi.review.Severity.WARNING;
import static io.github.renaksi.review.StandardRules.rule;

import io.github.renaksi.Text;
import io.github.renaksi.internal.Checks;
import io.github.renaksi.plan.ActionPlan;
import io.github.renaksi.review.PlanTexts.PlanText;
import io.github.renaksi.review.StandardRule.Report;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Texts that end too early or say something twice. */
final class TextRules {

    /** Words that no sentence or name ends with. */
    private static final Set<String> OPEN = Set.of(
            "atau",
            "bagi",
            "dalam",
            "dan",
            "dari",
            "dengan",
            "di",
            "ke",
            "mulai",
            "oleh",
            "pada",
            "sebagai",
            "serta",
            "tentang",
            "terhadap",
            "untuk",
            "yang");

    private static final int SHOWN = 40;

    private TextRules() {}

    static List<ReviewRule> all() {
        return List.of(
                rule(
                        "text-cut-off",
                        WARNING,
                        TRANSCRIPTION,
                        Text.of("Teks yang terpotong", "A text that is cut off"),
                        Text.of("\"… mendapatkan pelatihan (pengaduan\"", "\"… mendapatkan pelatihan (pengaduan\""),
                        Text.of("\"… mendapatkan pelatihan (pengaduan).\"", "\"… mendapatkan pelatihan (pengaduan).\""),
                        TextRules::cutOff),
                rule(
                        "text-doubled",
                        INFO,
                        FORM,
                        Text.of("Kata yang tertulis dua kali berturut-turut", "Words that stand twice in a row"),
                        Text.of("\"Tahun 2009 Nomor Nomor 112\"", "\"Tahun 2009 Nomor Nomor 112\""),
                        Text.of("\"Tahun 2009 Nomor 112\"", "\"Tahun 2009 Nomor 112\""),
                        TextRules::doubled));
    }

    private static void cutOff(ActionPlan plan, Report report) {
        for (List<PlanText> list : PlanTexts.of(plan)) {
            boolean sentences = sentences(list);
            for (PlanText text : list) {
                why(text.text(), sentences)
                        .ifPresent(reason -> report.add(report.at(text.place())
                                .addFact(Fact.of("akhir teks", "end of the text", "…" + end(text.text())))
                                .message(Text.of(
                                        "Teks tampak terpotong: " + reason.indonesian() + " (\"…" + end(text.text())
                                                + "\").",
                                        "The text seems cut off: " + reason.english() + " (\"…" + end(text.text())
                                                + "\")."))
                                .remedy(Text.of(
                                        "Lengkapi teks, atau gabungkan dengan lanjutannya.",
                                        "Complete the text, or join it with what follows."))));
            }
        }
    }

    /** Whether most texts of a list end with a full stop, so that one that does not is cut off. */
    private static boolean sentences(List<PlanText> list) {
        long stops = list.stream().filter(text -> text.text().endsWith(".")).count();
        return list.size() >= 3 && stops * 2 > list.size();
    }

    private static Optional<Text> why(String text, boolean sentence) {
        if (opened(text, '(', ')') || opened(text, '“', '”')) {
            return Optional.of(Text.of("kurung atau kutipan tidak ditutup", "a bracket or quotation is not closed"));
        }
        char last = text.charAt(text.length() - 1);
        if (last == ',') {
            return Optional.of(Text.of("berakhir dengan koma", "it ends with a comma"));
        }
        List<String> words = Folding.words(text);
        if (Character.isLetterOrDigit(last) && OPEN.contains(words.get(words.size() - 1))) {
            return Optional.of(Text.of(
                    "berakhir dengan \"" + words.get(words.size() - 1) + "\"",
                    "it ends with \"" + words.get(words.size() - 1) + "\""));
        }
        return sentence && Character.isLetterOrDigit(last)
                ? Optional.of(Text.of("kalimat tanpa titik", "a sentence without full stop"))
                : Optional.empty();
    }

    /** Whether a text ends too early, whatever stands beside it. */
    static boolean isCutOff(String text) {
        return why(text, false).isPresent();
    }

    private static boolean opened(String text, char open, char close) {
        long opened = text.chars().filter(c -> c == open).count();
        return opened > text.chars().filter(c -> c == close).count();
    }

    private static String end(String text) {
        return text.substring(
                text.offsetByCodePoints(text.length(), -Math.min(SHOWN, text.codePointCount(0, text.length()))));
    }

    private static void doubled(ActionPlan plan, Report report) {
        for (List<PlanText> list : PlanTexts.of(plan)) {
            for (PlanText text : list) {
                for (String words : DoubledWords.in(text.text())) {
                    report.add(report.at(text.place())
                            .addFact(Fact.of("kata", "words", Checks.brief(words)))
                            .message(Text.of(
                                    "\"" + Checks.brief(words) + "\" tertulis dua kali berturut-turut.",
                                    "\"" + Checks.brief(words) + "\" stands twice in a row."))
                            .remedy(Text.of(
                                    "Hapus yang satu; bila kata ulang, beri tanda hubung.",
                                    "Take one out; a reduplication has a hyphen.")));
                }
            }
        }
    }
}
