package io.github.renaksi.review;

import static io.github.renaksi.review.Category.FORM;
import static io.github.renaksi.review.Category.TRANSCRIPTION;
import static io.github.renaksi.review.Severity.INFO;
import static io.github.renaksi.review.Severity.WARNING;
import static io.github.renaksi.review.StandardRules.rule;

import io.github.renaksi.Text;
import io.github.renaksi.plan.ActionPlan;
import io.github.renaksi.review.PlanTexts.PlanText;
import io.github.renaksi.review.StandardRule.Report;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Texts that end too early or say something twice. */
final class TextRules {

    /** Words that no sentence or name ends with. */
    private static final Set<String> OPEN = Set.of(
            "adalah",
            "agar",
            "atau",
            "bagi",
            "bahwa",
            "dalam",
            "dan",
            "dari",
            "dengan",
            "di",
            "karena",
            "ke",
            "kepada",
            "maupun",
            "melalui",
            "mulai",
            "namun",
            "oleh",
            "pada",
            "para",
            "sebagai",
            "secara",
            "sehingga",
            "serta",
            "tentang",
            "terhadap",
            "tetapi",
            "untuk",
            "yaitu",
            "yang");

    /** What such a word may well end when it follows another: "peran serta". */
    private static final Map<String, Set<String>> COMPOUNDS = Map.of(
            "serta", Set.of("ikut", "peran", "turut"),
            "dalam", Set.of("bagian", "dan", "dari", "lebih", "orang"),
            "mulai", Set.of("akan", "baru", "belum", "jam", "saat", "sudah", "tahun", "tanggal", "telah", "waktu"));

    /** A word that went on in the next line. */
    private static final Pattern BROKEN = Pattern.compile("\\p{L}-$");

    private static final Pattern INCHES = Pattern.compile("(?<=\\d)\"");

    private static final Pattern JOINT = Pattern.compile("[,;](?: (?:dan|atau|dan/atau))?$");

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
            int last = list.size() - 1;
            for (int i = 0; i <= last; i++) {
                PlanText text = list.get(i);
                why(i < last && !sentences ? withoutJoint(text.text()) : text.text(), sentences)
                        .ifPresent(reason -> report.add(report.at(text.place())
                                .addFact(Fact.of("akhir teks", "end of the text", end(text.text())))
                                .message(Message.of(
                                        "Teks tampak terpotong: {0} (\"{1}\").",
                                        "The text seems cut off: {0} (\"{1}\").", reason, end(text.text())))
                                .remedy(Text.of(
                                        "Lengkapi teks, atau gabungkan dengan lanjutannya.",
                                        "Complete the text, or join it with what follows."))));
            }
        }
    }

    /** Whether nearly all texts of a list end with a full stop, so that one that does not is cut off. */
    private static boolean sentences(List<PlanText> list) {
        long stops = list.stream().filter(text -> text.text().endsWith(".")).count();
        long others = list.size() - stops;
        return stops >= 3 && (others == 1 || others * 4 <= list.size());
    }

    /** Items of a list that are no sentences may end with "," and the last but one with "; dan". */
    private static String withoutJoint(String text) {
        return JOINT.matcher(text).replaceFirst(";");
    }

    private static Optional<Text> why(String text, boolean sentence) {
        if (opened(text)) {
            return Optional.of(Text.of("kurung atau kutipan tidak ditutup", "a bracket or quotation is not closed"));
        }
        char last = text.charAt(text.length() - 1);
        if (last == ',') {
            return Optional.of(Text.of("berakhir dengan koma", "it ends with a comma"));
        }
        if (last == '&' || last == '/' || BROKEN.matcher(text).find()) {
            return Optional.of(endingWith(Character.toString(last)));
        }
        List<String> words = Folding.words(text);
        if (Character.isLetterOrDigit(last) && isOpen(words)) {
            return Optional.of(endingWith(words.get(words.size() - 1)));
        }
        return sentence && Character.isLetterOrDigit(last)
                ? Optional.of(Text.of("kalimat tanpa titik", "a sentence without full stop"))
                : Optional.empty();
    }

    private static Text endingWith(String word) {
        return Text.format("berakhir dengan \"{0}\"", "it ends with \"{0}\"", word);
    }

    /** Whether a text ends too early, whatever stands beside it. */
    static boolean isCutOff(String text) {
        return why(text, false).isPresent();
    }

    private static boolean isOpen(List<String> words) {
        String last = words.get(words.size() - 1);
        String before = words.size() > 1 ? words.get(words.size() - 2) : "";
        // "ke luar dan ke dalam" is whole.
        boolean inside = last.equals("dalam") && words.contains("luar");
        return OPEN.contains(last)
                && !inside
                && !COMPOUNDS.getOrDefault(last, Set.of()).contains(before);
    }

    /** Some documents close a quotation with the mark that opens one. */
    private static boolean opened(String text) {
        long quotes = count(text, '“') + count(text, '”');
        return count(text, '(') > count(text, ')')
                || count(text, '[') > count(text, ']')
                || isQuotationOpen(text)
                || (count(text, '“') > count(text, '”') && quotes % 2 == 1);
    }

    /** The mark behind a number may be that of inches: a screen of 24". */
    private static boolean isQuotationOpen(String text) {
        return count(text, '"') % 2 == 1 && count(INCHES.matcher(text).replaceAll(""), '"') % 2 == 1;
    }

    private static long count(String text, char mark) {
        return text.chars().filter(c -> c == mark).count();
    }

    private static String end(String text) {
        int start = text.offsetByCodePoints(text.length(), -Math.min(SHOWN, text.codePointCount(0, text.length())));
        return (start == 0 ? "" : "…") + text.substring(start);
    }

    private static void doubled(ActionPlan plan, Report report) {
        for (List<PlanText> list : PlanTexts.of(plan)) {
            for (PlanText text : list) {
                for (String words : DoubledWords.in(text.text())) {
                    report.add(report.at(text.place())
                            .addFact(Fact.of("kata", "words", words))
                            .message(Message.of(
                                    "\"{0}\" tertulis dua kali berturut-turut.",
                                    "\"{0}\" stands twice in a row.", words))
                            .remedy(Text.of(
                                    "Hapus salah satunya; bila memang kata ulang, beri tanda hubung.",
                                    "Take one out; a reduplication has a hyphen.")));
                }
            }
        }
    }
}
