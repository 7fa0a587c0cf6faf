// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.review;

import static io.github.renaksi.review.Category.FORM;
import static io.github.renaksi.review.Category.SUBSTANCE;
import static io.github.renaksi.review.DescribedRule.rule;
import static io.github.renaksi.review.Severity.ERROR;
import static io.github.renaksi.review.Severity.INFO;
import static io.github.renaksi.review.Severity.WARNING;

import io.github.renaksi.Text;
import io.github.renaksi.assessment.Answer;
import io.github.renaksi.assessment.Assessment;
import io.github.renaksi.assessment.AssessmentQuestion;
import io.github.renaksi.assessment.Instrument;
import io.github.renaksi.assessment.RatingScale;
import io.github.renaksi.figure.Ratio;
import io.github.renaksi.plan.MatrixRow;
import io.github.renaksi.plan.PublishedAssessment;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The instrument, its questions and the names of its aspects. */
final class AssessmentRules {

    private AssessmentRules() {}

    static List<ReviewRule> all() {
        return List.of(UNSCORABLE, SCALE, MATRIX_TEXT, MATRIX_NUMBER, NAMES);
    }

    private static final ReviewRule UNSCORABLE = rule(
            "assessment-unscorable",
            ERROR,
            SUBSTANCE,
            Text.of("Jawaban yang tidak sesuai dengan instrumen", "Answers that do not fit the instrument"),
            Text.of("Jawaban 5 pada skala 1–4", "The answer 5 on a scale of 1 to 4"),
            Text.of("Jawaban 4", "The answer 4"),
            (plan, findings) -> plan.assessment()
                    .ifPresent(assessment -> assessment
                            .published()
                            .instrument()
                            .ifPresent(instrument -> unscorable(assessment, instrument, findings))));

    /** Each answer at its own place; what the decisions speak of is a matter of references. */
    private static void unscorable(AssessmentView view, Instrument instrument, Findings findings) {
        Assessment assessment = view.published().assessment();
        if (!assessment.instrument().equals(instrument.id())
                || !assessment.edition().equals(instrument.edition())) {
            findings.add(PlanPlaces.ANSWERS)
                    .related(PlanPlaces.INSTRUMENT)
                    .message(
                            "Asesmen dibuat dengan instrumen \"{0}\" edisi \"{1}\", sedangkan Tabel 4 memuat \"{2}\" edisi \"{3}\".",
                            "The assessment was made with instrument \"{0}\" edition \"{1}\", Table 4 has \"{2}\" edition \"{3}\".",
                            assessment.instrument(),
                            assessment.edition(),
                            instrument.id(),
                            instrument.edition())
                    .remedy(
                            "Muat instrumen yang digunakan atau perbaiki id dan edisinya.",
                            "Print the instrument that was used, or correct its id and edition.");
            return;
        }
        Set<Ratio> levels = instrument.scale().levels().stream()
                .map(RatingScale.Level::value)
                .collect(Collectors.toSet());
        for (Located<Map.Entry<String, Answer>> answer : view.answers()) {
            String question = answer.value().getKey();
            if (view.findQuestion(question).isEmpty()) {
                findings.add(answer.place())
                        .message(
                                "Ada jawaban untuk pertanyaan \"{0}\" yang tidak ada dalam instrumen.",
                                "There is an answer to question \"{0}\", which the instrument does not have.", question)
                        .remedy(
                                "Perbaiki id pertanyaannya atau gunakan instrumen yang sesuai.",
                                "Correct the id of the question, or use the instrument that it belongs to.");
            } else if (answer.value().getValue() instanceof Answer.Rated rated && !levels.contains(rated.value())) {
                findings.add(answer.place())
                        .fact("skala", "scale", instrument.scale())
                        .message(
                                "Jawaban {0} tidak ada dalam skala {1}.",
                                "The answer {0} is no level of the scale {1}.", rated.value(), instrument.scale())
                        .remedy("Perbaiki jawabannya.", "Correct the answer.");
            }
        }
    }

    private static final ReviewRule SCALE = rule(
            "scale-undefined",
            WARNING,
            FORM,
            Text.of(
                    "Skala penilaian tanpa penjelasan arti setiap nilai",
                    "A rating scale whose levels are not explained"),
            Text.of("Skala 1, 2, 3, 4", "Scale 1, 2, 3, 4"),
            Text.of("1 sangat kurang … 4 sangat baik", "1 very poor … 4 very good"),
            (plan, findings) -> plan.assessment()
                    .map(AssessmentView::published)
                    .flatMap(PublishedAssessment::instrument)
                    .ifPresent(instrument -> scale(instrument.scale(), findings)));

    private static void scale(RatingScale scale, Findings findings) {
        List<String> mute = scale.levels().stream()
                .filter(level -> level.label().isEmpty())
                .map(RatingScale.Level::value)
                .map(Ratio::toString)
                .toList();
        if (!mute.isEmpty()) {
            findings.add(PlanPlaces.INSTRUMENT.at("scale").with("skala", "scale"))
                    .fact("tingkat tanpa arti", "levels without meaning", String.join(", ", mute))
                    .message(
                            "Arti nilai {0} tidak dijelaskan.", "The plan does not say what the levels {0} mean.", mute)
                    .remedy(
                            "Tuliskan arti setiap nilai agar penilai berikutnya menggunakan ukuran yang sama.",
                            "Say what each level means, so that the next assessor rates the same way.");
        }
    }

    private static final ReviewRule MATRIX_TEXT = rule(
            "matrix-text",
            WARNING,
            FORM,
            Text.of(
                    "Pertanyaan yang rumusannya berbeda di Tabel 3 dan Tabel 4",
                    "A question is worded differently in Table 3 and Table 4"),
            Text.of("\"supervise\" dan \"supervisi\"", "\"supervise\" and \"supervisi\""),
            Text.of("\"supervisi\" di kedua tabel", "\"supervisi\" in both tables"),
            (plan, findings) -> plan.assessment()
                    .ifPresent(assessment -> assessment
                            .matrix()
                            .forEach(row -> assessment
                                    .findQuestion(row.value().question())
                                    .ifPresent(question ->
                                            matrixText(row, question.value().text(), findings)))));

    /** A question that is cut off differs for that reason, which has a rule of its own. */
    private static void matrixText(Located<MatrixRow> row, String inTable4, Findings findings) {
        String inTable3 = row.value().text();
        if (!Folding.same(inTable4, inTable3)
                && TextEnds.cutOff(Words.of(inTable3)).isEmpty()) {
            findings.add(row.place().at("text"))
                    .related(PlanPlaces.INSTRUMENT)
                    .fact("Tabel 3", "Table 3", inTable3)
                    .fact("Tabel 4", "Table 4", inTable4)
                    .message(
                            "Rumusan pertanyaan berbeda: Tabel 3 {0}, Tabel 4 {1}.",
                            "Table 3 says {0} but Table 4 says {1}.",
                            Message.quoted(List.of(inTable3, inTable4)).toArray())
                    .remedy("Samakan rumusan pertanyaan di kedua tabel.", "Use the same wording in both tables.");
        }
    }

    private static final ReviewRule MATRIX_NUMBER = rule(
            "matrix-number",
            INFO,
            FORM,
            Text.of(
                    "Pertanyaan bernomor berbeda di Tabel 3 dan Tabel 4",
                    "Questions are numbered differently in Table 3 and Table 4"),
            Text.of("Nomor 7 di Tabel 3, nomor 1 di Tabel 4", "Number 7 in Table 3, number 1 in Table 4"),
            Text.of("Nomor 7 di kedua tabel", "Number 7 in both tables"),
            (plan, findings) -> plan.assessment().ifPresent(assessment -> matrixNumbers(assessment, findings)));

    private static void matrixNumbers(AssessmentView assessment, Findings findings) {
        List<Place> places = assessment.matrix().stream()
                .filter(row -> assessment
                        .findQuestion(row.value().question())
                        .map(Located::value)
                        .flatMap(AssessmentQuestion::number)
                        .filter(number -> !Folding.same(number, row.value().number()))
                        .isPresent())
                .map(row -> row.place().at("number"))
                .toList();
        if (!places.isEmpty()) {
            findings.addSummary(PlanPlaces.MATRIX, places)
                    .fact("pertanyaan", "questions", places.size())
                    .message(
                            "Nomor {0} pertanyaan berbeda dengan Tabel 4 sehingga tidak dapat digunakan sebagai rujukan.",
                            "{0} {0:question is|questions are} numbered differently in Table 4; numbers cannot be used to refer to {0:it|them}.",
                            places.size())
                    .remedy("Gunakan penomoran yang sama di kedua tabel.", "Use the same numbering in both tables.");
        }
    }

    private static final ReviewRule NAMES = rule(
            "aspect-names",
            WARNING,
            FORM,
            Text.of("Satu aspek dengan beberapa nama", "One aspect under several names"),
            Text.of(
                    "\"Koordinasi dan Monev\" dan \"koordinasi dan monitoring evaluasi\"",
                    "\"Koordinasi dan Monev\" and \"koordinasi dan monitoring evaluasi\""),
            Text.of("Satu nama di semua tabel", "One name in all tables"),
            AssessmentRules::names);

    /** The names that places of a plan give to an aspect, each with the first place that does. */
    private static void names(PlanView plan, Findings findings) {
        Map<String, Map<String, Located<String>>> byAspect = new LinkedHashMap<>();
        plan.assessment()
                .ifPresent(assessment -> assessment
                        .aspects()
                        .forEach(aspect -> note(
                                aspect.value().id(),
                                aspect.value().name(),
                                aspect.place().at("name"),
                                byAspect)));
        plan.scopeAspects()
                .forEach(aspect -> note(
                        aspect.value().aspect(),
                        aspect.value().name(),
                        aspect.place().at("name"),
                        byAspect));
        plan.assessment()
                .ifPresent(assessment -> assessment
                        .correctedLabels()
                        .forEach((row, label) ->
                                note(row.value().aspect(), label, row.place().at("label"), byAspect)));
        byAspect.values().removeIf(names -> names.size() == 1);
        byAspect.values().forEach(byName -> {
            List<String> names = byName.values().stream().map(Located::value).toList();
            findings.add(byName.values().stream().map(Located::place).toList())
                    .fact("nama", "names", "\"" + String.join("\", \"", names) + "\"")
                    .message(
                            "Satu aspek disebut dengan {0} nama: {1}.",
                            "One aspect goes by {0} names: {1}.", names.size(), Message.quoted(names))
                    .remedy("Gunakan satu nama di semua tabel.", "Use one name in all tables.");
        });
    }

    private static void note(
            String aspect, String name, Place place, Map<String, Map<String, Located<String>>> byAspect) {
        byAspect.computeIfAbsent(aspect, it -> new LinkedHashMap<>())
                .putIfAbsent(Folding.fold(withoutWordAspek(name)), new Located<>(name, place));
    }

    /** "Aspek sumber daya manusia" is the name "sumber daya manusia". */
    private static String withoutWordAspek(String name) {
        return name.toLowerCase(Locale.ROOT).startsWith("aspek ") ? name.substring("aspek ".length()) : name;
    }
}
