package io.github.renaksi.review;

import static io.github.renaksi.review.Category.FORM;
import static io.github.renaksi.review.Category.SUBSTANCE;
import static io.github.renaksi.review.Severity.ERROR;
import static io.github.renaksi.review.Severity.INFO;
import static io.github.renaksi.review.Severity.WARNING;
import static io.github.renaksi.review.StandardRules.rule;

import io.github.renaksi.Text;
import io.github.renaksi.assessment.Aspect;
import io.github.renaksi.assessment.AspectScore;
import io.github.renaksi.assessment.AssessmentQuestion;
import io.github.renaksi.assessment.AssessmentResult;
import io.github.renaksi.assessment.AssessmentScorer;
import io.github.renaksi.assessment.Instrument;
import io.github.renaksi.assessment.InvalidAssessmentException;
import io.github.renaksi.assessment.RatingScale;
import io.github.renaksi.assessment.ScoringPolicy;
import io.github.renaksi.assessment.UnansweredPolicy;
import io.github.renaksi.figure.Ratio;
import io.github.renaksi.plan.ActionPlan;
import io.github.renaksi.plan.MatrixRow;
import io.github.renaksi.plan.PublishedAssessment;
import io.github.renaksi.plan.PublishedPriority;
import io.github.renaksi.plan.ScopeAspect;
import io.github.renaksi.review.StandardRule.Report;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The instrument, its questions and the names of its aspects. */
final class AssessmentRules {

    /** The mean of what was answered, whatever a region's policy adds to it. */
    private static final ScoringPolicy MEAN = ScoringPolicy.builder()
            .id("review-mean")
            .name(Text.of("rata-rata jawaban", "mean of the answers"))
            .unanswered(UnansweredPolicy.EXCLUDE)
            .build();

    private AssessmentRules() {}

    static List<ReviewRule> all() {
        return List.of(
                rule(
                        "assessment-unscorable",
                        ERROR,
                        SUBSTANCE,
                        Text.of("Jawaban yang tidak sesuai dengan instrumen", "Answers that do not fit the instrument"),
                        Text.of("Jawaban 5 pada skala 1–4", "The answer 5 on a scale of 1 to 4"),
                        Text.of("Jawaban 4", "The answer 4"),
                        AssessmentRules::unscorable),
                rule(
                        "scale-undefined",
                        WARNING,
                        FORM,
                        Text.of("Skala penilaian tanpa arti", "A rating scale whose levels mean nothing"),
                        Text.of("Skala 1, 2, 3, 4", "Scale 1, 2, 3, 4"),
                        Text.of("1 sangat kurang … 4 sangat baik", "1 very poor … 4 very good"),
                        AssessmentRules::scale),
                rule(
                        "matrix-text",
                        WARNING,
                        FORM,
                        Text.of(
                                "Pertanyaan berbunyi lain di Tabel 3 dan Tabel 4",
                                "A question is worded otherwise in Table 3 and Table 4"),
                        Text.of("\"supervise\" dan \"supervisi\"", "\"supervise\" and \"supervisi\""),
                        Text.of("\"supervisi\" di kedua tabel", "\"supervisi\" in both tables"),
                        AssessmentRules::matrixTexts),
                rule(
                        "matrix-number",
                        INFO,
                        FORM,
                        Text.of(
                                "Pertanyaan bernomor lain di Tabel 3 dan Tabel 4",
                                "Questions are numbered otherwise in Table 3 and Table 4"),
                        Text.of("Nomor 7 di Tabel 3, nomor 1 di Tabel 4", "Number 7 in Table 3, number 1 in Table 4"),
                        Text.of("Nomor 7 di kedua tabel", "Number 7 in both tables"),
                        AssessmentRules::matrixNumbers),
                rule(
                        "aspect-names",
                        WARNING,
                        FORM,
                        Text.of("Satu aspek dengan beberapa nama", "One aspect under several names"),
                        Text.of(
                                "\"Koordinasi dan Monev\" dan \"koordinasi dan monitoring evaluasi\"",
                                "\"Koordinasi dan Monev\" and \"koordinasi dan monitoring evaluasi\""),
                        Text.of("Satu nama di semua tabel", "One name in all tables"),
                        AssessmentRules::names));
    }

    /** The result by the mean, or why there is none. */
    private static AssessmentResult score(PublishedAssessment published, Instrument instrument) {
        return AssessmentScorer.of(instrument, MEAN).score(published.assessment());
    }

    /** The exact scores by id of the aspect; none where the answers cannot be scored. */
    static Map<String, Ratio> exactScores(PublishedAssessment published) {
        Map<String, Ratio> scores = new LinkedHashMap<>();
        if (published.instrument().isPresent()) {
            try {
                for (AspectScore score :
                        score(published, published.instrument().get()).scores()) {
                    score.score()
                            .value()
                            .ifPresent(value -> scores.put(score.aspect().id(), value));
                }
            } catch (InvalidAssessmentException unscorable) {
                return Map.of();
            }
        }
        return scores;
    }

    /** The printed scores that are figures, each with its exact value. */
    static List<TableAudit.Row> scores(PublishedAssessment published) {
        Map<String, Ratio> exact = exactScores(published);
        List<TableAudit.Row> rows = new ArrayList<>();
        for (PublishedPriority priority : published.priorities()) {
            @Nullable Ratio score = exact.get(priority.aspect());
            if (score != null && CountRules.read(priority.score()).isPresent()) {
                rows.add(new TableAudit.Row(priority.label(), score, priority.score()));
            }
        }
        return rows;
    }

    private static void unscorable(ActionPlan plan, Report report) {
        plan.assessment()
                .ifPresent(published -> published.instrument().ifPresent(instrument -> {
                    try {
                        score(published, instrument);
                    } catch (InvalidAssessmentException refused) {
                        String problems = String.join("; ", refused.problems());
                        report.add(report.at(Places.ASSESSMENT.at("assessment").with("jawaban", "answers"))
                                .message(Text.of(
                                        "Jawaban tidak dapat dinilai: " + problems + ".",
                                        "The answers cannot be scored: " + problems + "."))
                                .remedy(Text.of(
                                        "Perbaiki jawaban atau pakai instrumen yang sesuai.",
                                        "Mend the answers or take the instrument that they belong to.")));
                    }
                }));
    }

    private static void scale(ActionPlan plan, Report report) {
        plan.assessment().flatMap(PublishedAssessment::instrument).ifPresent(instrument -> {
            List<String> mute = instrument.scale().levels().stream()
                    .filter(level -> level.label().isEmpty())
                    .map(RatingScale.Level::value)
                    .map(Ratio::toString)
                    .toList();
            if (!mute.isEmpty()) {
                String levels = String.join(", ", mute);
                report.add(report.at(Places.INSTRUMENT.at("scale").with("skala", "scale"))
                        .addFact(Fact.of("tingkat tanpa arti", "levels without meaning", levels))
                        .message(Text.of(
                                "Arti nilai " + levels + " tidak dijelaskan.",
                                "It is not said what the levels " + levels + " mean."))
                        .remedy(Text.of(
                                "Tuliskan arti setiap nilai, agar penilai berikutnya menilai sama.",
                                "Say what each level means, so that the next assessor rates alike.")));
            }
        });
    }

    private static Map<String, AssessmentQuestion> questions(Instrument instrument) {
        Map<String, AssessmentQuestion> questions = new HashMap<>();
        for (Aspect aspect : instrument.aspects()) {
            aspect.questions().forEach(question -> questions.put(question.id(), question));
        }
        return questions;
    }

    /** A question that is cut off differs for that reason, which has a rule of its own. */
    private static void matrixTexts(ActionPlan plan, Report report) {
        plan.assessment()
                .ifPresent(published -> published.instrument().ifPresent(instrument -> {
                    Map<String, AssessmentQuestion> questions = questions(instrument);
                    for (int i = 0; i < published.matrix().size(); i++) {
                        MatrixRow row = published.matrix().get(i);
                        @Nullable AssessmentQuestion question = questions.get(row.question());
                        if (question != null
                                && !TextRules.isCutOff(row.text())
                                && !Folding.same(question.text(), row.text())) {
                            report.add(report.at(Places.matrixRow(i).at("text"))
                                    .addRelated(Places.INSTRUMENT)
                                    .addFacts(
                                            Fact.of("Tabel 3", "Table 3", row.text()),
                                            Fact.of("Tabel 4", "Table 4", question.text()))
                                    .message(Text.of(
                                            "Pertanyaan berbunyi \"" + row.text() + "\", sedangkan di Tabel 4 \""
                                                    + question.text() + "\".",
                                            "The question reads \"" + row.text() + "\", in Table 4 \"" + question.text()
                                                    + "\"."))
                                    .remedy(Text.of(
                                            "Samakan bunyi pertanyaan di kedua tabel.",
                                            "Word the question alike in both tables.")));
                        }
                    }
                }));
    }

    private static void matrixNumbers(ActionPlan plan, Report report) {
        plan.assessment()
                .ifPresent(published -> published.instrument().ifPresent(instrument -> {
                    Map<String, AssessmentQuestion> questions = questions(instrument);
                    List<Place> places = new ArrayList<>();
                    for (int i = 0; i < published.matrix().size(); i++) {
                        MatrixRow row = published.matrix().get(i);
                        boolean differs = Optional.ofNullable(questions.get(row.question()))
                                .flatMap(AssessmentQuestion::number)
                                .filter(number -> !Folding.same(number, row.number()))
                                .isPresent();
                        if (differs) {
                            places.add(Places.matrixRow(i).at("number"));
                        }
                    }
                    report.addOne(
                            places,
                            () -> report.anywhere()
                                    .addFact(Fact.of("pertanyaan", "questions", places.size()))
                                    .message(
                                            Text.of(
                                                    places.size()
                                                            + " pertanyaan bernomor lain di Tabel 4; nomor tidak dapat dipakai untuk merujuk.",
                                                    places.size()
                                                            + " questions are numbered otherwise in Table 4; numbers cannot be used to refer to them."))
                                    .remedy(Text.of(
                                            "Pakai satu penomoran di kedua tabel.",
                                            "Number them alike in both tables.")));
                }));
    }

    /** The names that places of a plan give to an aspect, each with the first place that does. */
    private static void names(ActionPlan plan, Report report) {
        Map<String, Map<String, Place>> placesByName = new LinkedHashMap<>();
        Map<String, Map<String, String>> printed = new LinkedHashMap<>();
        plan.assessment().flatMap(PublishedAssessment::instrument).ifPresent(instrument -> {
            for (int i = 0; i < instrument.aspects().size(); i++) {
                Aspect aspect = instrument.aspects().get(i);
                note(aspect.id(), aspect.name(), Places.aspect(i, aspect.name()).at("name"), placesByName, printed);
            }
        });
        plan.scope().ifPresent(scope -> {
            for (int i = 0; i < scope.aspects().size(); i++) {
                ScopeAspect aspect = scope.aspects().get(i);
                note(aspect.aspect(), aspect.name(), Places.scopeAspect(i).at("name"), placesByName, printed);
            }
        });
        plan.assessment().ifPresent(published -> {
            for (int i = 0; i < published.priorities().size(); i++) {
                PublishedPriority priority = published.priorities().get(i);
                note(priority.aspect(), priority.label(), Places.priority(i).at("label"), placesByName, printed);
            }
        });
        placesByName.forEach((aspect, byName) -> {
            if (byName.size() > 1) {
                List<String> names =
                        List.copyOf(printed.getOrDefault(aspect, Map.of()).values());
                String all = String.join("\", \"", names);
                report.addOne(
                        List.copyOf(byName.values()),
                        () -> report.anywhere()
                                .addFact(Fact.of("nama", "names", "\"" + all + "\""))
                                .message(Text.of(
                                        "Satu aspek disebut dengan " + names.size() + " nama: \"" + all + "\".",
                                        "One aspect goes by " + names.size() + " names: \"" + all + "\"."))
                                .remedy(Text.of("Pakai satu nama di semua tabel.", "Use one name in all tables.")));
            }
        });
    }

    private static void note(
            String aspect,
            String name,
            Place place,
            Map<String, Map<String, Place>> placesByName,
            Map<String, Map<String, String>> printed) {
        String folded = Folding.fold(withoutWordAspek(name));
        placesByName.computeIfAbsent(aspect, it -> new LinkedHashMap<>()).putIfAbsent(folded, place);
        printed.computeIfAbsent(aspect, it -> new LinkedHashMap<>()).putIfAbsent(folded, name);
    }

    /** "Aspek sumber daya manusia" is the name "sumber daya manusia". */
    private static String withoutWordAspek(String name) {
        return name.toLowerCase(Locale.ROOT).startsWith("aspek ") ? name.substring("aspek ".length()) : name;
    }
}
