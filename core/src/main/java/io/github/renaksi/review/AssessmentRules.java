package io.github.renaksi.review;

import static io.github.renaksi.review.Category.FORM;
import static io.github.renaksi.review.Category.SUBSTANCE;
import static io.github.renaksi.review.Severity.ERROR;
import static io.github.renaksi.review.Severity.INFO;
import static io.github.renaksi.review.Severity.WARNING;
import static io.github.renaksi.review.StandardRules.rule;

import io.github.renaksi.Text;
import io.github.renaksi.assessment.Aggregation;
import io.github.renaksi.assessment.Answer;
import io.github.renaksi.assessment.Aspect;
import io.github.renaksi.assessment.AspectScore;
import io.github.renaksi.assessment.Assessment;
import io.github.renaksi.assessment.AssessmentQuestion;
import io.github.renaksi.assessment.AssessmentResult;
import io.github.renaksi.assessment.AssessmentScorer;
import io.github.renaksi.assessment.Instrument;
import io.github.renaksi.assessment.InvalidAssessmentException;
import io.github.renaksi.assessment.NotApplicablePolicy;
import io.github.renaksi.assessment.RatingScale;
import io.github.renaksi.assessment.Response;
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
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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
                        Text.of(
                                "Skala penilaian tanpa penjelasan arti setiap nilai",
                                "A rating scale whose levels mean nothing"),
                        Text.of("Skala 1, 2, 3, 4", "Scale 1, 2, 3, 4"),
                        Text.of("1 sangat kurang … 4 sangat baik", "1 very poor … 4 very good"),
                        AssessmentRules::scale),
                rule(
                        "matrix-text",
                        WARNING,
                        FORM,
                        Text.of(
                                "Pertanyaan berbunyi berbeda di Tabel 3 dan Tabel 4",
                                "A question is worded otherwise in Table 3 and Table 4"),
                        Text.of("\"supervise\" dan \"supervisi\"", "\"supervise\" and \"supervisi\""),
                        Text.of("\"supervisi\" di kedua tabel", "\"supervisi\" in both tables"),
                        AssessmentRules::matrixTexts),
                rule(
                        "matrix-number",
                        INFO,
                        FORM,
                        Text.of(
                                "Pertanyaan bernomor berbeda di Tabel 3 dan Tabel 4",
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

    /** The mean, and what else a region's policy may make of the same answers. */
    private static final List<ScoringPolicy> POLICIES = policies();

    private static List<ScoringPolicy> policies() {
        List<ScoringPolicy> policies = new ArrayList<>();
        for (Aggregation aggregation : Aggregation.values()) {
            for (NotApplicablePolicy notApplicable : NotApplicablePolicy.values()) {
                for (UnansweredPolicy unanswered : List.of(UnansweredPolicy.EXCLUDE, UnansweredPolicy.LOWEST_LEVEL)) {
                    policies.add(MEAN.withAggregation(aggregation)
                            .withNotApplicable(notApplicable)
                            .withUnanswered(unanswered));
                }
            }
        }
        return List.copyOf(policies);
    }

    /** The result, or why there is none. The answers of a survey are not in the plan, which is no fault of it. */
    private static AssessmentResult score(PublishedAssessment published, Instrument instrument, ScoringPolicy policy) {
        Assessment assessment = published.assessment();
        return AssessmentScorer.of(instrument, policy)
                .score(assessment.responses().isEmpty() ? assessment.withResponses(Response.of(Map.of())) : assessment);
    }

    private static Map<String, Ratio> exactScores(
            PublishedAssessment published, Instrument instrument, ScoringPolicy policy) {
        Map<String, Ratio> scores = new LinkedHashMap<>();
        try {
            for (AspectScore score : score(published, instrument, policy).scores()) {
                score.score()
                        .value()
                        .ifPresent(value -> scores.put(score.aspect().id(), value));
            }
        } catch (InvalidAssessmentException | ArithmeticException unscorable) {
            return Map.of();
        }
        return scores;
    }

    /**
     * The exact scores by id of the aspect; none where the answers cannot be scored. A plan does not say by which
     * policy, nor whether a score is then counted up to 100 or to 1: it is the first way that explains all printed
     * scores, and the mean where none does.
     */
    static Map<String, Ratio> exactScores(PublishedAssessment published) {
        if (published.instrument().isEmpty()
                || published.assessment().responses().isEmpty()) {
            return Map.of();
        }
        Instrument instrument = published.instrument().get();
        List<Map<String, Ratio>> tried = new ArrayList<>();
        for (ScoringPolicy policy : POLICIES) {
            Map<String, Ratio> scores = exactScores(published, instrument, policy);
            if (areExplained(published, scores)) {
                return scores;
            }
            tried.add(scores);
        }
        Ratio highest = instrument.scale().highest();
        return Stream.of(1, 100)
                .filter(most -> highest.signum() > 0)
                .map(most -> Ratio.of(most).dividedBy(highest))
                .flatMap(factor -> tried.stream().map(scores -> times(scores, factor)))
                .filter(scores -> areExplained(published, scores))
                .findFirst()
                .orElse(tried.get(0));
    }

    private static Map<String, Ratio> times(Map<String, Ratio> scores, Ratio factor) {
        Map<String, Ratio> converted = new LinkedHashMap<>();
        scores.forEach((aspect, score) -> converted.put(aspect, score.multipliedBy(factor)));
        return converted;
    }

    private static boolean areExplained(PublishedAssessment published, Map<String, Ratio> exact) {
        return published.priorities().stream().allMatch(priority -> isExplained(priority, exact));
    }

    /** Whether a printed score follows from an exact one, or nothing can be said of it. */
    static boolean isExplained(PublishedPriority priority, Map<String, Ratio> exact) {
        @Nullable Ratio score = exact.get(priority.aspect());
        return score == null
                || !CountRules.meansAFigure(priority.score())
                || CountRules.figure(priority.score())
                        .filter(printed -> FigureAudit.of(score, printed).isExplained())
                        .isPresent();
    }

    /** The printed scores that some rounding of an exact one gives, each with its exact value. */
    static List<RoundingRules.Printed> scores(PublishedAssessment published) {
        Map<String, Ratio> exact = exactScores(published);
        List<RoundingRules.Printed> rows = new ArrayList<>();
        for (int i = 0; i < published.priorities().size(); i++) {
            PublishedPriority priority = published.priorities().get(i);
            Place place = Places.priority(i).at("score");
            @Nullable Ratio score = exact.get(priority.aspect());
            if (score != null) {
                CountRules.figure(priority.score())
                        .ifPresent(printed -> RoundingRules.addTo(rows, place, score, printed));
            }
        }
        return rows;
    }

    /** Each answer at its own place; what the decisions speak of is a matter of references. */
    private static void unscorable(ActionPlan plan, Report report) {
        plan.assessment()
                .ifPresent(published -> published
                        .instrument()
                        .ifPresent(instrument -> unscorable(published.assessment(), instrument, report)));
    }

    private static void unscorable(Assessment assessment, Instrument instrument, Report report) {
        if (!assessment.instrument().equals(instrument.id())
                || !assessment.edition().equals(instrument.edition())) {
            report.add(report.at(Places.ANSWERS)
                    .addRelated(Places.INSTRUMENT)
                    .message(Message.of(
                            "Asesmen dibuat dengan instrumen \"{0}\" edisi \"{1}\", sedangkan Tabel 4 memuat \"{2}\" edisi \"{3}\".",
                            "The assessment was made with instrument \"{0}\" edition \"{1}\", Table 4 has \"{2}\" edition \"{3}\".",
                            assessment.instrument(),
                            assessment.edition(),
                            instrument.id(),
                            instrument.edition()))
                    .remedy(Text.of(
                            "Muat instrumen yang dipakai, atau perbaiki id dan edisinya.",
                            "Print the instrument that was used, or mend its id and edition.")));
            return;
        }
        Set<String> questions = questions(instrument).keySet();
        Set<Ratio> levels = new HashSet<>();
        instrument.scale().levels().forEach(level -> levels.add(level.value()));
        for (int i = 0; i < assessment.responses().size(); i++) {
            Place answers = Places.ANSWERS.at("responses").at(i).at("answers");
            assessment.responses().get(i).answers().forEach((question, answer) -> {
                Place place = answers.at(question).with("pertanyaan " + question, "question " + question);
                if (!questions.contains(question)) {
                    report.add(report.at(place)
                            .message(Message.of(
                                    "Ada jawaban untuk pertanyaan \"{0}\" yang tidak ada dalam instrumen.",
                                    "There is an answer to question \"{0}\", which the instrument does not have.",
                                    question))
                            .remedy(Text.of(
                                    "Perbaiki id pertanyaannya, atau pakai instrumen yang sesuai.",
                                    "Mend the id of the question, or take the instrument that it belongs to.")));
                } else if (answer instanceof Answer.Rated rated && !levels.contains(rated.value())) {
                    report.add(report.at(place)
                            .addFact(Fact.of("skala", "scale", instrument.scale()))
                            .message(Message.of(
                                    "Jawaban {0} tidak ada dalam skala {1}.",
                                    "The answer {0} is no level of the scale {1}.", rated.value(), instrument.scale()))
                            .remedy(Text.of("Perbaiki jawabannya.", "Mend the answer.")));
                }
            });
        }
    }

    private static void scale(ActionPlan plan, Report report) {
        plan.assessment().flatMap(PublishedAssessment::instrument).ifPresent(instrument -> {
            List<String> mute = instrument.scale().levels().stream()
                    .filter(level -> level.label().isEmpty())
                    .map(RatingScale.Level::value)
                    .map(Ratio::toString)
                    .toList();
            if (!mute.isEmpty()) {
                report.add(report.at(Places.INSTRUMENT.at("scale").with("skala", "scale"))
                        .addFact(Fact.of("tingkat tanpa arti", "levels without meaning", String.join(", ", mute)))
                        .message(Message.of(
                                "Arti nilai {0} tidak dijelaskan.", "It is not said what the levels {0} mean.", mute))
                        .remedy(Text.of(
                                "Tuliskan arti setiap nilai, agar penilai berikutnya memakai ukuran yang sama.",
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
                                    .message(Message.of(
                                            "Pertanyaan berbunyi {0}, sedangkan di Tabel 4 {1}.",
                                            "The question reads {0}, in Table 4 {1}.",
                                            Message.quoted(List.of(row.text(), question.text()))
                                                    .toArray()))
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
                    report.addSummary(
                            Places.MATRIX,
                            places,
                            () -> report.anywhere()
                                    .addFact(Fact.of("pertanyaan", "questions", places.size()))
                                    .message(Message.of(
                                            "Nomor {0} pertanyaan berbeda dengan Tabel 4, sehingga tidak dapat dipakai sebagai rujukan.",
                                            "{0} {0:question is|questions are} numbered otherwise in Table 4; numbers cannot be used to refer to {0:it|them}.",
                                            places.size()))
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
            List<String> labels = PriorityRules.mendedLabels(published);
            for (int i = 0; i < published.priorities().size(); i++) {
                PublishedPriority priority = published.priorities().get(i);
                note(priority.aspect(), labels.get(i), Places.priority(i).at("label"), placesByName, printed);
            }
        });
        placesByName.forEach((aspect, byName) -> {
            if (byName.size() > 1) {
                List<String> names =
                        List.copyOf(printed.getOrDefault(aspect, Map.of()).values());
                report.addOne(
                        List.copyOf(byName.values()),
                        () -> report.anywhere()
                                .addFact(Fact.of("nama", "names", "\"" + String.join("\", \"", names) + "\""))
                                .message(Message.of(
                                        "Satu aspek disebut dengan {0} nama: {1}.",
                                        "One aspect goes by {0} names: {1}.", names.size(), Message.quoted(names)))
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
