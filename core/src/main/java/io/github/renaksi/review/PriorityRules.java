package io.github.renaksi.review;

import static io.github.renaksi.review.Category.SUBSTANCE;
import static io.github.renaksi.review.Category.TRANSCRIPTION;
import static io.github.renaksi.review.Severity.ERROR;
import static io.github.renaksi.review.Severity.WARNING;
import static io.github.renaksi.review.StandardRules.rule;

import io.github.renaksi.Text;
import io.github.renaksi.Tristate;
import io.github.renaksi.assessment.Aspect;
import io.github.renaksi.assessment.Instrument;
import io.github.renaksi.figure.Ratio;
import io.github.renaksi.plan.ActionPlan;
import io.github.renaksi.plan.PublishedAssessment;
import io.github.renaksi.plan.PublishedPriority;
import io.github.renaksi.review.StandardRule.Report;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The table of priorities against what the answers give. */
final class PriorityRules {

    private PriorityRules() {}

    static List<ReviewRule> all() {
        return List.of(
                rule(
                        "priority-score",
                        ERROR,
                        SUBSTANCE,
                        Text.of(
                                "Skor tercetak yang tidak dihasilkan dari jawaban",
                                "A printed score that the answers do not give"),
                        Text.of("Jawaban 3, 3, 2 tercetak 2,8", "Answers 3, 3, 2 printed 2.8"),
                        Text.of("2,6 bila dipotong, 2,7 bila dibulatkan", "2.6 if truncated, 2.7 if rounded"),
                        PriorityRules::scores),
                rule(
                        "priority-missing",
                        ERROR,
                        SUBSTANCE,
                        Text.of(
                                "Aspek yang dinilai tetapi tidak ada dalam tabel prioritas",
                                "An assessed aspect that is missing from the table of priorities"),
                        Text.of("Lima aspek dinilai, empat dalam Tabel 5", "Five aspects assessed, four in Table 5"),
                        Text.of("Kelima aspek dalam Tabel 5", "All five in Table 5"),
                        PriorityRules::missing),
                rule(
                        "priority-tie",
                        WARNING,
                        SUBSTANCE,
                        Text.of(
                                "Skor persis sama tanpa aturan atau keputusan mana yang didahulukan",
                                "Exactly equal scores without a rule or decision which comes first"),
                        Text.of("Dua aspek 8/3, keduanya tercetak 2,6", "Two aspects of 8/3, both printed 2.6"),
                        Text.of("Keputusan prioritas dicatat untuk keduanya", "The decision is recorded for both"),
                        PriorityRules::ties),
                rule(
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
                        PriorityRules::labels),
                rule(
                        "priority-undecided",
                        WARNING,
                        TRANSCRIPTION,
                        Text.of(
                                "Tidak diketahui aspek mana yang ditetapkan sebagai prioritas",
                                "It is not known which aspects were decided to be priorities"),
                        Text.of(
                                "\"Yang dilingkari adalah prioritas\", lingkaran tidak terbaca",
                                "\"Circled ones are priorities\", no circle readable"),
                        Text.of("Aspek prioritas disebut namanya", "The priority aspects are named"),
                        PriorityRules::undecided));
    }

    private static void scores(ActionPlan plan, Report report) {
        plan.assessment().ifPresent(published -> {
            Map<String, Ratio> exact = AssessmentRules.exactScores(published);
            List<PublishedPriority> priorities = published.priorities();
            for (int i = 0; i < priorities.size(); i++) {
                PublishedPriority priority = priorities.get(i);
                @Nullable Ratio score = exact.get(priority.aspect());
                if (score != null && !AssessmentRules.isExplained(priority, exact)) {
                    report.add(report.at(Places.priority(i).at("score").with("skor", "score"))
                            .addFacts(
                                    Fact.of("tercetak", "printed", priority.score()),
                                    Fact.of("nilai persis", "exact value", score))
                            .message(Message.of(
                                    "Skor {0} tidak dihasilkan dari jawaban, yang memberi {1}.",
                                    "The score {0} does not follow from the answers, which give {1}.",
                                    priority.score(),
                                    score))
                            .remedy(Text.of(
                                    "Hitung ulang skor, atau perbaiki jawaban dalam Tabel 4.",
                                    "Reckon the score anew, or mend the answers in Table 4.")));
                }
            }
        });
    }

    private static void missing(ActionPlan plan, Report report) {
        plan.assessment().filter(published -> !published.priorities().isEmpty()).ifPresent(published -> {
            Set<String> listed = published.priorities().stream()
                    .map(PublishedPriority::aspect)
                    .collect(Collectors.toCollection(HashSet::new));
            List<Aspect> aspects =
                    published.instrument().map(Instrument::aspects).orElse(List.of());
            Map<String, Ratio> exact = AssessmentRules.exactScores(published);
            for (int i = 0; i < aspects.size(); i++) {
                // Nothing of an aspect that does not apply was assessed.
                boolean assessed =
                        exact.isEmpty() || exact.containsKey(aspects.get(i).id());
                if (assessed && !listed.contains(aspects.get(i).id())) {
                    String name = aspects.get(i).name();
                    report.add(report.at(Places.ASSESSMENT.at("priorities").called("Tabel 5", "Table 5"))
                            .addRelated(Places.aspect(i, name))
                            .message(Message.of(
                                    "Aspek {0} dinilai, tetapi tidak ada dalam tabel prioritas.",
                                    "The aspect {0} was assessed and is not in the table of priorities.", name))
                            .remedy(Text.of("Tambahkan barisnya.", "Add its row.")));
                }
            }
        });
    }

    private static void ties(ActionPlan plan, Report report) {
        plan.assessment().ifPresent(published -> {
            Map<String, Ratio> exact = AssessmentRules.exactScores(published);
            Decisions decisions = Decisions.of(published);
            Map<Ratio, List<Integer>> byScore = new LinkedHashMap<>();
            for (int i = 0; i < published.priorities().size(); i++) {
                @Nullable Ratio score = exact.get(published.priorities().get(i).aspect());
                if (score != null) {
                    byScore.computeIfAbsent(score, it -> new ArrayList<>()).add(i);
                }
            }
            byScore.forEach((score, rows) -> {
                if (rows.size() > 1 && !decided(published, rows, decisions)) {
                    List<String> labels = rows.stream()
                            .map(row -> published.priorities().get(row).label())
                            .toList();
                    report.addOne(
                            rows.stream().map(Places::priority).toList(),
                            () -> report.anywhere()
                                    .addFact(Fact.of("nilai persis", "exact value", score))
                                    .message(Message.of(
                                            "Skor {0} persis sama, {1}; tidak dinyatakan mana yang didahulukan.",
                                            "{0} have exactly equal scores, {1}; it is not said which comes first.",
                                            Message.quoted(labels),
                                            score))
                                    .remedy(Text.of(
                                            "Nyatakan aturan untuk skor yang sama, atau catat keputusan untuk setiap aspek.",
                                            "State a rule for equal scores, or record the decision for each.")));
                }
            });
        });
    }

    /** Where it is recorded of each whether it is a priority, nobody asks which comes first. */
    private static boolean decided(PublishedAssessment published, List<Integer> rows, Decisions decisions) {
        return rows.stream()
                .map(row -> published.priorities().get(row).aspect())
                .noneMatch(aspect -> decisions.of(aspect) == Tristate.UNKNOWN);
    }

    /** Whether the marks are complete, or every aspect has one. */
    private static boolean isDecided(PublishedAssessment published) {
        Decisions decisions = Decisions.of(published);
        List<String> aspects = published
                .instrument()
                .map(instrument -> instrument.aspects().stream().map(Aspect::id).toList())
                .orElseGet(() -> published.priorities().stream()
                        .map(PublishedPriority::aspect)
                        .toList());
        return decisions.complete() || (!aspects.isEmpty() && decisions.marked().containsAll(aspects));
    }

    private static void labels(ActionPlan plan, Report report) {
        plan.assessment().ifPresent(published -> {
            List<PublishedPriority> rows = published.priorities();
            List<String> mended = mendedLabels(published);
            for (int i = 0; i + 1 < rows.size(); i++) {
                String label = rows.get(i).label();
                String next = rows.get(i + 1).label();
                if (mended.get(i + 1).length() > next.length()) {
                    String words = label.substring(mended.get(i).length() + 1);
                    report.add(report.at(Places.priority(i).at("label"))
                            .addRelated(Places.priority(i + 1).at("label"))
                            .addFact(Fact.of("kata", "words", words))
                            .message(Message.of(
                                    "\"{0}\" tampaknya awal dari \"{1}\" di baris berikutnya.",
                                    "\"{0}\" seems to be the beginning of \"{1}\" in the next row.", words, next))
                            .remedy(Text.of("Pindahkan ke baris berikutnya.", "Move it to the next row.")));
                }
            }
        });
    }

    /** The labels of Table 5, with words that the scan left in the row before moved to where they belong. */
    static List<String> mendedLabels(PublishedAssessment published) {
        Map<String, String> names = new HashMap<>();
        published
                .instrument()
                .ifPresent(instrument -> instrument.aspects().forEach(aspect -> names.put(aspect.id(), aspect.name())));
        List<PublishedPriority> rows = published.priorities();
        List<String> labels =
                new ArrayList<>(rows.stream().map(PublishedPriority::label).toList());
        for (int i = 0; i + 1 < rows.size(); i++) {
            String label = rows.get(i).label();
            String next = rows.get(i + 1).label();
            String name = Folding.fold(names.getOrDefault(rows.get(i + 1).aspect(), ""));
            Optional<String> words = strayed(label, next, name);
            if (words.isPresent()) {
                labels.set(i, label.substring(0, label.length() - words.get().length() - 1));
                labels.set(i + 1, words.get() + " " + next);
            }
        }
        return labels;
    }

    /** The last words of a label that the next label lacks to begin as the name of its aspect does. */
    private static Optional<String> strayed(String label, String next, String name) {
        String rest = Folding.fold(next);
        for (int at = label.lastIndexOf(' '); at > 0; at = label.lastIndexOf(' ', at - 1)) {
            String words = label.substring(at + 1);
            String beginning = Folding.fold(words);
            if (beginning.length() + rest.length() > name.length()) {
                break;
            }
            if (!beginning.isEmpty() && !name.startsWith(rest) && name.startsWith(beginning + rest)) {
                return Optional.of(words);
            }
        }
        return Optional.empty();
    }

    private static void undecided(ActionPlan plan, Report report) {
        plan.assessment()
                .filter(published -> !isDecided(published))
                .ifPresent(published ->
                        report.add(report.at(Places.ASSESSMENT.at("assessment").called("Tabel 5", "Table 5"))
                                .message(Text.of(
                                        "Tidak diketahui aspek mana yang ditetapkan sebagai prioritas.",
                                        "It is not known which aspects were decided to be priorities."))
                                .remedy(Text.of(
                                        "Sebutkan nama aspek yang ditetapkan sebagai prioritas.",
                                        "Name the aspects that were decided to be priorities."))));
    }
}
