package io.github.renaksi.review;

import static io.github.renaksi.review.Category.FORM;
import static io.github.renaksi.review.Category.SUBSTANCE;
import static io.github.renaksi.review.Severity.ERROR;
import static io.github.renaksi.review.Severity.WARNING;
import static io.github.renaksi.review.StandardRules.rule;

import io.github.renaksi.Text;
import io.github.renaksi.TimePeriod;
import io.github.renaksi.Tristate;
import io.github.renaksi.assessment.Aspect;
import io.github.renaksi.assessment.AssessmentQuestion;
import io.github.renaksi.plan.ActionPlan;
import io.github.renaksi.plan.Activity;
import io.github.renaksi.plan.Program;
import io.github.renaksi.plan.ProgramGroup;
import io.github.renaksi.plan.PublishedAssessment;
import io.github.renaksi.plan.PublishedPriority;
import io.github.renaksi.plan.ScopeAspect;
import io.github.renaksi.plan.StrategicTarget;
import io.github.renaksi.plan.SuccessIndicator;
import io.github.renaksi.plan.SuccessIndicatorRow;
import io.github.renaksi.review.StandardRule.Report;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Whether aspects lead to programs, programs to indicators and indicators to targets; and ids that lead nowhere. */
final class CoverageRules {

    private CoverageRules() {}

    static List<ReviewRule> all() {
        return List.of(
                rule(
                        "reference-unknown",
                        ERROR,
                        FORM,
                        Text.of("Rujukan ke id yang tidak ada", "A reference to an id that does not exist"),
                        Text.of("Kelompok program untuk aspek \"sdn\"", "A program group for the aspect \"sdn\""),
                        Text.of("Aspek \"sdm\"", "The aspect \"sdm\""),
                        CoverageRules::references),
                rule(
                        "priority-without-program",
                        ERROR,
                        SUBSTANCE,
                        Text.of("Aspek prioritas tanpa kelompok program", "A priority aspect without a program group"),
                        Text.of("Prioritas \"Anggaran\", tidak ada programnya", "Priority \"Anggaran\", no program"),
                        Text.of("Kelompok program untuk anggaran", "A program group for it"),
                        CoverageRules::priorities),
                rule(
                        "group-without-aspect",
                        WARNING,
                        SUBSTANCE,
                        Text.of(
                                "Kelompok program yang tidak terkait dengan aspek mana pun",
                                "A program group that serves no aspect"),
                        Text.of("Kelompok program VI tanpa aspek", "Program group VI without aspect"),
                        Text.of("Kelompok program VI untuk aspek anggaran", "Program group VI for the aspect budget"),
                        CoverageRules::groups),
                rule(
                        "budget-overlap",
                        ERROR,
                        SUBSTANCE,
                        Text.of(
                                "Anggaran kegiatan untuk waktu yang tumpang tindih",
                                "Budgets of an activity whose times overlap"),
                        Text.of("Anggaran 2025 dan triwulan I 2025", "Budgets for 2025 and quarter I 2025"),
                        Text.of("Anggaran 2025", "Budget for 2025"),
                        (plan, report) -> budgets(plan, (activity, place) -> overlaps(activity, place, report))),
                rule(
                        "period-budget",
                        ERROR,
                        SUBSTANCE,
                        Text.of(
                                "Anggaran untuk waktu di luar periode rencana aksi",
                                "A budget for a time outside the plan's period"),
                        Text.of("Periode 2025–2029, anggaran 2031", "Period 2025–2029, budget for 2031"),
                        Text.of("Anggaran 2029", "Budget for 2029"),
                        (plan, report) -> budgets(plan, (activity, place) -> outside(plan, activity, place, report))),
                rule(
                        "program-empty",
                        ERROR,
                        SUBSTANCE,
                        Text.of(
                                "Kelompok program tanpa program, atau program tanpa kegiatan",
                                "A program group without program, or a program without activity"),
                        Text.of("Program II.3 tanpa kegiatan", "Program II.3 without activity"),
                        Text.of("Kegiatan II.3.1 ditambahkan", "Activity II.3.1 is added"),
                        CoverageRules::empty),
                rule(
                        "indicator-missing",
                        ERROR,
                        SUBSTANCE,
                        Text.of(
                                "Kelompok program tanpa indikator keberhasilan, juga pada programnya",
                                "A program group without success indicator, nor any of its programs"),
                        Text.of("Kelompok program V tidak ada dalam Tabel 8", "Program group V is not in Table 8"),
                        Text.of("Baris kelompok program V", "A row for program group V"),
                        CoverageRules::indicators),
                rule(
                        "indicator-without-target",
                        WARNING,
                        SUBSTANCE,
                        Text.of("Indikator keberhasilan tanpa target", "A success indicator without target"),
                        Text.of("\"Sebagian besar personil …\"", "\"Sebagian besar personil …\""),
                        Text.of("80 % personil pada 2024", "80% of the staff in 2024"),
                        CoverageRules::indicatorTargets));
    }

    /** Ids of the aspects of the instrument, else of the scope; empty where the plan has neither. */
    private static Optional<Set<String>> aspects(ActionPlan plan) {
        Optional<Set<String>> ofInstrument = plan.assessment()
                .flatMap(PublishedAssessment::instrument)
                .map(instrument -> ids(instrument.aspects(), Aspect::id));
        return ofInstrument.or(() -> plan.scope()
                .filter(scope -> !scope.aspects().isEmpty())
                .map(scope -> ids(scope.aspects(), ScopeAspect::aspect)));
    }

    private static <T> Set<String> ids(List<T> values, Function<T, String> id) {
        return values.stream().map(id).collect(Collectors.toCollection(HashSet::new));
    }

    private static void references(ActionPlan plan, Report report) {
        aspects(plan).ifPresent(aspects -> aspectReferences(plan, aspects, report));
        Set<String> objectives = new HashSet<>();
        plan.strategy().objectives().forEach(objective -> objectives.add(objective.id()));
        Set<String> targets = new HashSet<>();
        plan.strategy().targets().forEach(target -> targets.add(target.id()));
        for (int i = 0; i < plan.strategy().targets().size(); i++) {
            StrategicTarget target = plan.strategy().targets().get(i);
            Place place = Places.target(i);
            target.objective()
                    .ifPresent(id -> check(objectives, id, place.at("objective"), "sasaran", "objective", report));
            target.denominator()
                    .ifPresent(id -> check(targets, id, place.at("denominator"), "target", "target", report));
        }
        Map<String, Elements.Element> elements = Elements.byId(plan);
        for (int r = 0; r < plan.indicators().size(); r++) {
            SuccessIndicatorRow row = plan.indicators().get(r);
            check(
                    elements.keySet(),
                    row.element(),
                    Places.indicatorRow(r).at("element"),
                    "kelompok program atau program",
                    "program group or program",
                    report);
            for (int i = 0; i < row.indicators().size(); i++) {
                Place place = Places.indicator(r, i).at("target");
                row.indicators().get(i).target().ifPresent(id -> check(targets, id, place, "target", "target", report));
            }
        }
    }

    private static void aspectReferences(ActionPlan plan, Set<String> aspects, Report report) {
        plan.scope().ifPresent(scope -> {
            for (int i = 0; i < scope.aspects().size(); i++) {
                check(
                        aspects,
                        scope.aspects().get(i).aspect(),
                        Places.scopeAspect(i).at("aspect"),
                        "aspek",
                        "aspect",
                        report);
            }
        });
        plan.assessment().ifPresent(published -> {
            published.instrument().ifPresent(instrument -> {
                Set<String> questions = instrument.aspects().stream()
                        .flatMap(aspect -> aspect.questions().stream())
                        .map(AssessmentQuestion::id)
                        .collect(Collectors.toCollection(HashSet::new));
                for (int i = 0; i < published.matrix().size(); i++) {
                    check(
                            questions,
                            published.matrix().get(i).question(),
                            Places.matrixRow(i).at("question"),
                            "pertanyaan",
                            "question",
                            report);
                }
            });
            decisionReferences(published, aspects, report);
            for (int i = 0; i < published.priorities().size(); i++) {
                check(
                        aspects,
                        published.priorities().get(i).aspect(),
                        Places.priority(i).at("aspect"),
                        "aspek",
                        "aspect",
                        report);
            }
        });
        for (int g = 0; g < plan.groups().size(); g++) {
            ProgramGroup group = plan.groups().get(g);
            for (int i = 0; i < group.aspects().size(); i++) {
                check(
                        aspects,
                        group.aspects().get(i),
                        Places.group(g, group).at("aspects").at(i),
                        "aspek",
                        "aspect",
                        report);
            }
        }
    }

    /** What was decided of aspects. */
    private static void decisionReferences(PublishedAssessment published, Set<String> aspects, Report report) {
        for (String aspect : published.assessment().priorities().marked()) {
            check(aspects, aspect, Places.ANSWERS.at("priorities"), "aspek", "aspect", report);
        }
        for (String aspect : published.assessment().reasons().keySet()) {
            check(aspects, aspect, Places.ANSWERS.at("reasons").at(aspect), "aspek", "aspect", report);
        }
    }

    private static void check(
            Set<String> known, String id, Place place, String indonesian, String english, Report report) {
        if (!known.contains(id)) {
            report.add(report.at(place)
                    .addFact(Fact.of("id", "id", id))
                    .message(Message.of(
                            "Tidak ada {0} dengan id \"{1}\".",
                            "There is no {0} with id \"{1}\".", Text.of(indonesian, english), id))
                    .remedy(Text.of(
                            "Perbaiki id-nya, atau tambahkan yang dirujuk.",
                            "Mend the id, or add what it refers to.")));
        }
    }

    /** Of a plan whose decision is known, the decided aspects; of another, all that its table lists. */
    private static void priorities(ActionPlan plan, Report report) {
        Set<String> served = new HashSet<>();
        plan.groups().forEach(group -> served.addAll(group.aspects()));
        plan.assessment().filter(it -> !plan.groups().isEmpty()).ifPresent(published -> {
            Decisions decisions = Decisions.of(published);
            Set<String> listed = new HashSet<>();
            published.priorities().forEach(priority -> listed.add(priority.aspect()));
            for (String aspect : published.assessment().priorities().marked()) {
                if (!listed.contains(aspect) && !served.contains(aspect)) {
                    report.add(withoutProgram(
                            report.at(Places.ASSESSMENT
                                    .at("assessment")
                                    .at("priorities")
                                    .called("Tabel 5", "Table 5")),
                            aspect));
                }
            }
            for (int i = 0; i < published.priorities().size(); i++) {
                PublishedPriority priority = published.priorities().get(i);
                Tristate decision = decisions.of(priority.aspect());
                if (decision != Tristate.NO && !served.contains(priority.aspect())) {
                    report.add(withoutProgram(
                            report.at(Places.priority(i))
                                    .certainty(decision == Tristate.YES ? Certainty.FAULT : Certainty.QUESTION),
                            priority.label()));
                }
            }
        });
    }

    private static FindingBuilder withoutProgram(FindingBuilder finding, String aspect) {
        return finding.addRelated(Place.of("/groups", "Tabel 7", "Table 7"))
                .message(Message.of(
                        "Untuk aspek \"{0}\" tidak ada kelompok program.",
                        "There is no program group for the aspect \"{0}\".", aspect))
                .remedy(Text.of(
                        "Tambahkan kelompok program, atau jelaskan mengapa tidak perlu.",
                        "Add a program group, or say why none is needed."));
    }

    /** A plan that names no aspects has none to link its groups to. */
    private static void groups(ActionPlan plan, Report report) {
        boolean names = plan.scope().filter(scope -> !scope.aspects().isEmpty()).isPresent()
                || plan.assessment()
                        .filter(it ->
                                it.instrument().isPresent() || !it.priorities().isEmpty())
                        .isPresent();
        if (!names) {
            return;
        }
        for (int g = 0; g < plan.groups().size(); g++) {
            ProgramGroup group = plan.groups().get(g);
            if (group.aspects().isEmpty()) {
                report.add(report.at(Places.group(g, group))
                        .message(Message.of(
                                "Kelompok program \"{0}\" tidak terhubung dengan aspek mana pun.",
                                "The program group \"{0}\" serves no aspect.", group.name()))
                        .remedy(Text.of(
                                "Hubungkan dengan aspek yang hendak diperbaiki.",
                                "Link it to the aspect that it is to improve.")));
            }
        }
    }

    private static void empty(ActionPlan plan, Report report) {
        // A plan may end with its programs, and its work plan say when and by whom they are carried out.
        boolean ofPrograms = plan.activities().findAny().isEmpty()
                && plan.workPlan().filter(it -> !it.rows().isEmpty()).isPresent();
        for (int g = 0; g < plan.groups().size(); g++) {
            ProgramGroup group = plan.groups().get(g);
            if (group.programs().isEmpty()) {
                report.add(empty(Places.group(g, group), group.name(), Text.of("program"), report));
            }
            for (int p = 0; p < group.programs().size(); p++) {
                if (!ofPrograms && group.programs().get(p).activities().isEmpty()) {
                    report.add(empty(
                            Places.program(g, p, group.programs().get(p)),
                            group.programs().get(p).name(),
                            Text.of("kegiatan", "activity"),
                            report));
                }
            }
        }
    }

    private static FindingBuilder empty(Place place, String name, Text what, Report report) {
        return report.at(place)
                .message(Message.of("\"{0}\" tidak mempunyai {1}.", "\"{0}\" has no {1}.", name, what))
                .remedy(Message.of("Tambahkan {0}, atau hapus barisnya.", "Add one, or take the row out.", what));
    }

    private static void indicators(ActionPlan plan, Report report) {
        Set<String> measured = new HashSet<>();
        for (SuccessIndicatorRow row : plan.indicators()) {
            if (!row.indicators().isEmpty()) {
                measured.add(row.element());
            }
        }
        // A plan without Table 8 measures its targets only.
        for (int g = 0; g < plan.groups().size() && !plan.indicators().isEmpty(); g++) {
            ProgramGroup group = plan.groups().get(g);
            boolean ofAllPrograms = !group.programs().isEmpty()
                    && group.programs().stream().allMatch(program -> measured.contains(program.id()));
            if (!measured.contains(group.id()) && !ofAllPrograms) {
                report.add(report.at(Places.group(g, group))
                        .message(Message.of(
                                "Kelompok program \"{0}\" tidak mempunyai indikator keberhasilan.",
                                "The program group \"{0}\" has no success indicator.", group.name()))
                        .remedy(Text.of("Tambahkan indikator dalam Tabel 8.", "Add an indicator to Table 8.")));
            }
        }
    }

    private static void indicatorTargets(ActionPlan plan, Report report) {
        List<Place> places = new ArrayList<>();
        int all = 0;
        for (int r = 0; r < plan.indicators().size(); r++) {
            List<SuccessIndicator> indicators = plan.indicators().get(r).indicators();
            all += indicators.size();
            for (int i = 0; i < indicators.size(); i++) {
                if (indicators.get(i).target().isEmpty()) {
                    places.add(Places.indicator(r, i));
                }
            }
        }
        int of = all;
        report.addSummary(
                Places.INDICATORS,
                places,
                () -> report.anywhere()
                        .addFacts(
                                Fact.of("tanpa target", "without target", places.size()),
                                Fact.of("indikator", "indicators", of))
                        .message(Message.of(
                                "{0} dari {1} indikator keberhasilan tidak mempunyai target.",
                                "{0} of {1} success indicators {0:has|have} no target.", places.size(), of))
                        .remedy(Text.of(
                                "Tetapkan berapa yang hendak dicapai, dalam satuan apa dan kapan.",
                                "Say how much is to be reached, in which unit and by when.")));
    }

    private interface OfActivity {
        void look(Activity activity, Place budget);
    }

    private static void budgets(ActionPlan plan, OfActivity look) {
        for (int g = 0; g < plan.groups().size(); g++) {
            List<Program> programs = plan.groups().get(g).programs();
            for (int p = 0; p < programs.size(); p++) {
                for (int a = 0; a < programs.get(p).activities().size(); a++) {
                    Activity activity = programs.get(p).activities().get(a);
                    look.look(activity, Places.activity(g, p, a, activity).at("budget"));
                }
            }
        }
    }

    private static void outside(ActionPlan plan, Activity activity, Place place, Report report) {
        TimePeriod tables = plan.coveredPeriod();
        for (TimePeriod period : activity.budget().keySet()) {
            if (!period.overlaps(tables) && !period.overlaps(plan.period())) {
                report.add(report.at(place.at(period).with("anggaran", "budget"))
                        .addFact(Fact.of("periode", "period", plan.period()))
                        .message(Message.of(
                                "Anggaran untuk {0} berada di luar periode rencana aksi {1}.",
                                "The budget for {0} lies outside the plan's period, {1}.", period, plan.period()))
                        .remedy(Text.of(
                                "Perbaiki tahun anggarannya, atau perluas periode.",
                                "Mend the year of the budget, or extend the period.")));
            }
        }
    }

    /** By their first day, so that one overlaps another only if it overlaps the one that has ended last. */
    private static void overlaps(Activity activity, Place place, Report report) {
        Optional<TimePeriod> longest = Optional.empty();
        for (TimePeriod period : activity.budget().keySet()) {
            if (longest.filter(period::overlaps).isPresent()) {
                TimePeriod before = longest.get();
                report.add(report.at(place.at(period).with("anggaran", "budget"))
                        .addRelated(place.at(before))
                        .addFacts(Fact.of("anggaran", "budget", before), Fact.of("anggaran", "budget", period))
                        .message(Message.of(
                                "Anggaran untuk {0} dan untuk {1} tumpang tindih.",
                                "The budgets for {0} and for {1} overlap.", before, period))
                        .remedy(Text.of(
                                "Nyatakan anggaran per tahun atau per bagian tahun, bukan keduanya.",
                                "State budgets of years or of parts of years, not of both.")));
            }
            if (longest.filter(it -> !it.endInclusive().isBefore(period.endInclusive()))
                    .isEmpty()) {
                longest = Optional.of(period);
            }
        }
    }
}
