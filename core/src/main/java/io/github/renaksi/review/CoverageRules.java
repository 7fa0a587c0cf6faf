// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.review;

import static io.github.renaksi.review.Category.FORM;
import static io.github.renaksi.review.Category.SUBSTANCE;
import static io.github.renaksi.review.DescribedRule.rule;
import static io.github.renaksi.review.Severity.ERROR;
import static io.github.renaksi.review.Severity.WARNING;

import io.github.renaksi.Text;
import io.github.renaksi.TimePeriod;
import io.github.renaksi.Tristate;
import io.github.renaksi.plan.Activity;
import io.github.renaksi.plan.PlanLevel;
import io.github.renaksi.plan.ProgramGroup;
import io.github.renaksi.plan.PublishedPriority;
import io.github.renaksi.plan.ScopeAspect;
import io.github.renaksi.plan.SuccessIndicator;
import io.github.renaksi.plan.SuccessIndicatorRow;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whether aspects lead to programs, programs to indicators and indicators to targets; and ids that lead nowhere. */
final class CoverageRules {

    private CoverageRules() {}

    static List<ReviewRule> all() {
        return List.of(
                REFERENCE_UNKNOWN,
                PRIORITY_WITHOUT_PROGRAM,
                GROUP_WITHOUT_ASPECT,
                BUDGET_OVERLAP,
                BUDGET_OUTSIDE,
                PROGRAM_EMPTY,
                INDICATOR_MISSING,
                INDICATOR_WITHOUT_TARGET);
    }

    private static final ReviewRule REFERENCE_UNKNOWN = rule(
            "reference-unknown",
            ERROR,
            FORM,
            Text.of("Rujukan ke id yang tidak ada", "A reference to an id that does not exist"),
            Text.of("Kelompok program untuk aspek \"sdn\"", "A program group for the aspect \"sdn\""),
            Text.of("Aspek \"sdm\"", "The aspect \"sdm\""),
            CoverageRules::references);

    private static void references(PlanView plan, Findings findings) {
        aspects(plan)
                .map(aspects -> new References(Text.of("aspek", "aspect"), aspects::contains, findings))
                .ifPresent(aspects -> aspectReferences(plan, aspects, findings));
        Set<String> objectiveIds = plan.objectives().stream()
                .map(objective -> objective.value().id())
                .collect(Collectors.toSet());
        References objectives = new References(Text.of("sasaran", "objective"), objectiveIds::contains, findings);
        References targets =
                new References(Text.of("target"), id -> plan.findTarget(id).isPresent(), findings);
        for (LocatedTarget target : plan.targets()) {
            target.value()
                    .objective()
                    .ifPresent(id -> objectives.check(id, target.place().at("objective")));
            target.value()
                    .denominator()
                    .ifPresent(id -> targets.check(id, target.place().at("denominator")));
        }
        References elements = new References(
                Text.of("kelompok program atau program", "program group or program"),
                id -> plan.findElement(id).isPresent(),
                findings);
        for (Located<SuccessIndicatorRow> row : plan.indicatorRows()) {
            elements.check(row.value().element(), row.place().at("element"));
            for (Located<SuccessIndicator> indicator : plan.indicators(row)) {
                indicator
                        .value()
                        .target()
                        .ifPresent(id -> targets.check(id, indicator.place().at("target")));
            }
        }
    }

    /** References to what is known of one kind. */
    private record References(Text what, Predicate<String> isKnown, Findings findings) {

        void check(String id, Place place) {
            if (!isKnown.test(id)) {
                findings.add(place)
                        .fact("id", "id", id)
                        .message("Tidak ada {0} dengan id \"{1}\".", "There is no {0} with id \"{1}\".", what, id)
                        .remedy(
                                "Perbaiki id-nya atau tambahkan yang dirujuk.",
                                "Correct the id, or add what it refers to.");
            }
        }
    }

    /** Ids of the aspects of the instrument, else of the scope; empty where the plan has neither. */
    private static Optional<Set<String>> aspects(PlanView plan) {
        Set<String> ofScope = plan.scopeAspects().stream()
                .map(Located::value)
                .map(ScopeAspect::aspect)
                .collect(Collectors.toSet());
        return plan.assessment()
                .filter(assessment -> assessment.published().instrument().isPresent())
                .map(assessment -> assessment.aspects().stream()
                        .map(aspect -> aspect.value().id())
                        .collect(Collectors.toSet()))
                .or(() -> Optional.of(ofScope).filter(ids -> !ids.isEmpty()));
    }

    private static void aspectReferences(PlanView plan, References aspects, Findings findings) {
        plan.scopeAspects()
                .forEach(aspect ->
                        aspects.check(aspect.value().aspect(), aspect.place().at("aspect")));
        plan.assessment().ifPresent(assessment -> {
            questionReferences(assessment, findings);
            assessment
                    .published()
                    .assessment()
                    .priorities()
                    .marked()
                    .forEach(id -> aspects.check(id, PlanPlaces.ANSWERS.at("priorities")));
            assessment
                    .published()
                    .assessment()
                    .reasons()
                    .keySet()
                    .forEach(id ->
                            aspects.check(id, PlanPlaces.ANSWERS.at("reasons").at(id)));
            assessment
                    .priorities()
                    .forEach(row ->
                            aspects.check(row.value().aspect(), row.place().at("aspect")));
        });
        for (Located<ProgramGroup> group : plan.groups()) {
            Place place = group.place().at("aspects");
            Located.all(group.value().aspects(), (index, id) -> place.at(index))
                    .forEach(aspect -> aspects.check(aspect.value(), aspect.place()));
        }
    }

    private static void questionReferences(AssessmentView assessment, Findings findings) {
        if (assessment.published().instrument().isPresent()) {
            References questions = new References(
                    Text.of("pertanyaan", "question"),
                    id -> assessment.findQuestion(id).isPresent(),
                    findings);
            assessment
                    .matrix()
                    .forEach(row ->
                            questions.check(row.value().question(), row.place().at("question")));
        }
    }

    private static final ReviewRule PRIORITY_WITHOUT_PROGRAM = rule(
            "priority-without-program",
            ERROR,
            SUBSTANCE,
            Text.of("Aspek prioritas tanpa kelompok program", "A priority aspect without a program group"),
            Text.of("Prioritas \"Anggaran\", belum ada programnya", "Priority \"Anggaran\", no program"),
            Text.of("Kelompok program untuk anggaran", "A program group for it"),
            (plan, findings) -> plan.assessment()
                    .filter(assessment -> !plan.groups().isEmpty())
                    .ifPresent(assessment -> withoutProgram(plan, assessment, findings)));

    /** Of a plan whose decision is known, the decided aspects; of another, all that its table lists. */
    private static void withoutProgram(PlanView plan, AssessmentView assessment, Findings findings) {
        Set<String> served = plan.groups().stream()
                .flatMap(group -> group.value().aspects().stream())
                .collect(Collectors.toSet());
        Set<String> listed = assessment.priorities().stream()
                .map(row -> row.value().aspect())
                .collect(Collectors.toSet());
        for (String aspect : assessment.published().assessment().priorities().marked()) {
            if (!listed.contains(aspect) && !served.contains(aspect)) {
                withoutProgram(findings.add(PlanPlaces.DECISIONS), aspect);
            }
        }
        for (Located<PublishedPriority> row : assessment.priorities()) {
            Tristate decision = assessment.decision(row.value().aspect());
            if (decision != Tristate.NO && !served.contains(row.value().aspect())) {
                withoutProgram(
                        findings.add(row.place())
                                .certainty(decision == Tristate.YES ? Certainty.FAULT : Certainty.QUESTION),
                        row.value().label());
            }
        }
    }

    private static void withoutProgram(Findings.Draft finding, String aspect) {
        finding.related(PlanPlaces.PROGRAMS)
                .message(
                        "Untuk aspek \"{0}\" tidak ada kelompok program.",
                        "There is no program group for the aspect \"{0}\".", aspect)
                .remedy(
                        "Tambahkan kelompok program atau jelaskan mengapa tidak perlu.",
                        "Add a program group, or say why none is needed.");
    }

    private static final ReviewRule GROUP_WITHOUT_ASPECT = rule(
            "group-without-aspect",
            WARNING,
            SUBSTANCE,
            Text.of(
                    "Kelompok program yang tidak terkait dengan aspek mana pun",
                    "A program group that serves no aspect"),
            Text.of("Kelompok program VI tanpa aspek", "Program group VI without aspect"),
            Text.of("Kelompok program VI untuk aspek anggaran", "Program group VI for the aspect budget"),
            (plan, findings) -> plan.groups().stream()
                    .filter(group ->
                            lacksAGroup(plan) && group.value().aspects().isEmpty())
                    .forEach(group -> findings.add(group.place())
                            .message(
                                    "Kelompok program \"{0}\" tidak terhubung dengan aspek mana pun.",
                                    "The program group \"{0}\" serves no aspect.",
                                    group.value().name())
                            .remedy(
                                    "Hubungkan dengan aspek yang hendak diperbaiki.",
                                    "Link it to the aspect that it is to improve.")));

    /**
     * Whether an aspect of the plan is served by no group; where none is, a group of the secretariat may serve none.
     */
    private static boolean lacksAGroup(PlanView plan) {
        Set<String> served = plan.groups().stream()
                .flatMap(group -> group.value().aspects().stream())
                .collect(Collectors.toSet());
        Stream<String> ofScope =
                plan.scopeAspects().stream().map(it -> it.value().aspect());
        Stream<String> ofAssessment = plan.assessment().stream()
                .flatMap(assessment -> Stream.concat(
                        assessment.aspects().stream().map(it -> it.value().id()),
                        assessment.priorities().stream().map(it -> it.value().aspect())));
        return Stream.concat(ofScope, ofAssessment).anyMatch(aspect -> !served.contains(aspect));
    }

    private static final ReviewRule BUDGET_OVERLAP = rule(
            "budget-overlap",
            ERROR,
            SUBSTANCE,
            Text.of("Anggaran kegiatan untuk waktu yang tumpang tindih", "Budgets of an activity whose times overlap"),
            Text.of("Anggaran 2025 dan triwulan I 2025", "Budgets for 2025 and quarter I 2025"),
            Text.of("Anggaran 2025", "Budget for 2025"),
            (plan, findings) -> plan.activities().forEach(activity -> overlaps(plan.budgets(activity), findings)));

    /** By their first day, so that one overlaps another only if it overlaps the one that has ended last. */
    private static void overlaps(List<PeriodValue<Long>> budgets, Findings findings) {
        Optional<PeriodValue<Long>> longest = Optional.empty();
        for (PeriodValue<Long> budget : budgets) {
            longest.filter(it -> it.period().overlaps(budget.period()))
                    .ifPresent(before -> overlap(before, budget, findings));
            if (longest.filter(it ->
                            !it.period().endInclusive().isBefore(budget.period().endInclusive()))
                    .isEmpty()) {
                longest = Optional.of(budget);
            }
        }
    }

    private static void overlap(PeriodValue<Long> before, PeriodValue<Long> budget, Findings findings) {
        findings.add(budget.place().with("anggaran", "budget"))
                .related(before.place())
                .fact("anggaran", "budget", before.period())
                .fact("anggaran", "budget", budget.period())
                .message(
                        "Anggaran untuk {0} dan untuk {1} tumpang tindih.",
                        "The budgets for {0} and for {1} overlap.", before.period(), budget.period())
                .remedy(
                        "Nyatakan anggaran per tahun atau per bagian tahun, bukan keduanya.",
                        "State budgets of years or of parts of years, not of both.");
    }

    private static final ReviewRule BUDGET_OUTSIDE = rule(
            "period-budget",
            ERROR,
            SUBSTANCE,
            Text.of(
                    "Anggaran untuk waktu di luar periode rencana aksi",
                    "A budget for a time outside the plan's period"),
            Text.of("Periode 2025–2029, anggaran 2031", "Period 2025–2029, budget for 2031"),
            Text.of("Anggaran 2029", "Budget for 2029"),
            (plan, findings) -> plan.activities().forEach(activity -> outside(plan, activity, findings)));

    private static void outside(PlanView plan, Located<Activity> activity, Findings findings) {
        TimePeriod period = plan.document().period();
        TimePeriod tables = plan.document().coveredPeriod();
        for (PeriodValue<Long> budget : plan.budgets(activity)) {
            if (!budget.period().overlaps(tables) && !budget.period().overlaps(period)) {
                findings.add(budget.place().with("anggaran", "budget"))
                        .fact("periode", "period", period)
                        .message(
                                "Anggaran untuk {0} berada di luar periode rencana aksi {1}.",
                                "The budget for {0} lies outside the plan's period, {1}.", budget.period(), period)
                        .remedy(
                                "Perbaiki tahun anggarannya atau perluas periode.",
                                "Correct the year of the budget, or extend the period.");
            }
        }
    }

    private static final ReviewRule PROGRAM_EMPTY = rule(
            "program-empty",
            ERROR,
            SUBSTANCE,
            Text.of(
                    "Kelompok program tanpa program, atau program tanpa kegiatan",
                    "A program group without program, or a program without activity"),
            Text.of("Program II.3 tanpa kegiatan", "Program II.3 without an activity"),
            Text.of("Kegiatan II.3.1 ditambahkan", "Activity II.3.1 is added"),
            CoverageRules::empty);

    private static void empty(PlanView plan, Findings findings) {
        Set<PlanElement> parents = plan.elements().stream()
                .flatMap(element -> element.parent().stream())
                .collect(Collectors.toSet());
        // A plan may end with its programs, and its work plan say when and by whom they are carried out.
        boolean ofPrograms = plan.activities().isEmpty() && !plan.rows().isEmpty();
        for (PlanElement element : plan.elements()) {
            if (element.level() == PlanLevel.GROUP && !parents.contains(element)) {
                empty(element, Text.of("program"), findings);
            }
            if (element.level() == PlanLevel.PROGRAM && !parents.contains(element) && !ofPrograms) {
                empty(element, Text.of("kegiatan", "activity"), findings);
            }
        }
    }

    private static void empty(PlanElement element, Text what, Findings findings) {
        findings.add(element.place())
                .message("\"{0}\" belum memiliki {1}.", "\"{0}\" has no {1}.", element.name(), what)
                .remedy("Tambahkan {0} atau hapus barisnya.", "Add one, or remove the row.", what);
    }

    private static final ReviewRule INDICATOR_MISSING = rule(
            "indicator-missing",
            ERROR,
            SUBSTANCE,
            Text.of(
                    "Kelompok program tanpa indikator keberhasilan, juga pada programnya",
                    "A program group without success indicator, nor any of its programs"),
            Text.of("Kelompok program V tidak ada dalam Tabel 8", "Program group V is not in Table 8"),
            Text.of("Baris kelompok program V", "A row for program group V"),
            CoverageRules::indicators);

    private static void indicators(PlanView plan, Findings findings) {
        Set<String> measured = plan.indicatorRows().stream()
                .map(Located::value)
                .filter(row -> !row.indicators().isEmpty())
                .map(SuccessIndicatorRow::element)
                .collect(Collectors.toSet());
        // A plan without Table 8 measures its targets only.
        if (plan.indicatorRows().isEmpty()) {
            return;
        }
        for (Located<ProgramGroup> group : plan.groups()) {
            if (!isMeasured(group.value(), measured)) {
                findings.add(group.place())
                        .message(
                                "Kelompok program \"{0}\" belum memiliki indikator keberhasilan.",
                                "The program group \"{0}\" has no success indicator.",
                                group.value().name())
                        .remedy("Tambahkan indikator dalam Tabel 8.", "Add an indicator to Table 8.");
            }
        }
    }

    private static boolean isMeasured(ProgramGroup group, Set<String> measured) {
        boolean ofAllPrograms = !group.programs().isEmpty()
                && group.programs().stream().allMatch(program -> measured.contains(program.id()));
        return measured.contains(group.id()) || ofAllPrograms;
    }

    private static final ReviewRule INDICATOR_WITHOUT_TARGET = rule(
            "indicator-without-target",
            WARNING,
            SUBSTANCE,
            Text.of("Indikator keberhasilan tanpa target", "A success indicator without a target"),
            Text.of("\"Sebagian besar personil …\"", "\"Sebagian besar personil …\""),
            Text.of("80% personil pada 2024", "80% of the staff in 2024"),
            CoverageRules::indicatorTargets);

    private static void indicatorTargets(PlanView plan, Findings findings) {
        List<Located<SuccessIndicator>> indicators = plan.indicatorRows().stream()
                .flatMap(row -> plan.indicators(row).stream())
                .toList();
        List<Place> without = indicators.stream()
                .filter(indicator -> indicator.value().target().isEmpty())
                .map(Located::place)
                .toList();
        if (!without.isEmpty()) {
            findings.addSummary(PlanPlaces.INDICATORS, without)
                    .fact("tanpa target", "without target", without.size())
                    .fact("indikator", "indicators", indicators.size())
                    .message(
                            "{0} indikator keberhasilan belum memiliki target.",
                            "{0} success indicators {1:has|have} no target.",
                            Message.leadingShare(without.size(), indicators.size()),
                            without.size())
                    .remedy(
                            "Tetapkan besaran target, satuan, dan tahun pencapaiannya.",
                            "Say how much is to be reached, in which unit and by when.");
        }
    }
}
