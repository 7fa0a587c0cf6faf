// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.review;

import static io.github.renaksi.review.Category.FORM;
import static io.github.renaksi.review.Category.TRANSCRIPTION;
import static io.github.renaksi.review.DescribedRule.rule;
import static io.github.renaksi.review.Severity.INFO;
import static io.github.renaksi.review.Severity.WARNING;

import io.github.renaksi.Text;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Texts that end too early or say something twice. */
final class TextRules {

    private static final Pattern JOINT = Pattern.compile("[,;](?: (?:dan|atau|dan/atau))?$");
    private static final int SHOWN = 40;

    private TextRules() {}

    static List<ReviewRule> all() {
        return List.of(CUT_OFF, DOUBLED);
    }

    private static final ReviewRule CUT_OFF = rule(
            "text-cut-off",
            WARNING,
            TRANSCRIPTION,
            Text.of("Teks yang terpotong", "A text that is cut off"),
            Text.of("\"… mendapatkan pelatihan (pengaduan\"", "\"… mendapatkan pelatihan (pengaduan\""),
            Text.of("\"… mendapatkan pelatihan (pengaduan).\"", "\"… mendapatkan pelatihan (pengaduan).\""),
            (plan, findings) -> plan.texts().forEach(list -> cutOff(list, findings)));

    private static void cutOff(List<PlanText> list, Findings findings) {
        boolean sentences = areSentences(list);
        for (PlanText text : list) {
            boolean last = text == list.get(list.size() - 1);
            cutOff(text, sentences, last)
                    .ifPresent(reason -> findings.add(text.place())
                            .fact("akhir teks", "end of the text", end(text.text()))
                            .message(
                                    "Teks tampak terpotong: {0} (\"{1}\").",
                                    "The text seems cut off: {0} (\"{1}\").", reason, end(text.text()))
                            .remedy(
                                    "Lengkapi teks atau gabungkan dengan lanjutannya.",
                                    "Complete the text, or join it with what follows."));
        }
    }

    /** Whether nearly all texts of a list end with a full stop, so that one that does not is cut off. */
    private static boolean areSentences(List<PlanText> list) {
        long stops = list.stream().filter(text -> text.text().endsWith(".")).count();
        long others = list.size() - stops;
        return stops >= 3 && (others == 1 || others * 4 <= list.size());
    }

    /** Items of a list that are no sentences may end with "," and the last but one with "; dan". */
    private static Optional<Text> cutOff(PlanText text, boolean sentence, boolean last) {
        if (!last && !sentence && JOINT.matcher(text.text()).find()) {
            return TextEnds.cutOff(Words.of(JOINT.matcher(text.text()).replaceFirst(";")));
        }
        Optional<Text> reason = TextEnds.cutOff(text.words());
        boolean stopped =
                !Character.isLetterOrDigit(text.text().charAt(text.text().length() - 1));
        return stopped || !sentence
                ? reason
                : reason.or(() -> Optional.of(Text.of("tidak diakhiri tanda titik", "a sentence without a full stop")));
    }

    private static String end(String text) {
        int start = text.offsetByCodePoints(text.length(), -Math.min(SHOWN, text.codePointCount(0, text.length())));
        return (start == 0 ? "" : "…") + text.substring(start);
    }

    private static final ReviewRule DOUBLED = rule(
            "text-doubled",
            INFO,
            FORM,
            Text.of("Kata yang tertulis dua kali berturut-turut", "Words that stand twice in a row"),
            Text.of("\"Tahun 2009 Nomor Nomor 112\"", "\"Tahun 2009 Nomor Nomor 112\""),
            Text.of("\"Tahun 2009 Nomor 112\"", "\"Tahun 2009 Nomor 112\""),
            (plan, findings) -> plan.texts().stream().flatMap(List::stream).forEach(text -> doubled(text, findings)));

    private static void doubled(PlanText text, Findings findings) {
        for (String words : DoubledWords.in(text.words())) {
            findings.add(text.place())
                    .fact("kata", "words", words)
                    .message("\"{0}\" tertulis dua kali berturut-turut.", "\"{0}\" is repeated.", words)
                    .remedy(
                            "Hapus salah satu; jika kata ulang, gunakan tanda hubung.",
                            "Delete one, or add a hyphen if the repetition is meant.");
        }
    }
}
