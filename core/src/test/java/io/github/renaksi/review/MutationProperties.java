// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.review;

import static io.github.renaksi.review.Changes.and;
import static io.github.renaksi.review.Changes.at;
import static io.github.renaksi.review.Changes.without;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.renaksi.Marks;
import io.github.renaksi.TimePeriod;
import io.github.renaksi.arbitraries.RegencyPlan;
import io.github.renaksi.arbitraries.SoundPlans;
import io.github.renaksi.assessment.Answer;
import io.github.renaksi.assessment.RatingScale;
import io.github.renaksi.complaint.StatusClass;
import io.github.renaksi.plan.AchievementFormulas;
import io.github.renaksi.plan.ActionPlan;
import io.github.renaksi.plan.Baseline;
import io.github.renaksi.plan.Clause;
import io.github.renaksi.plan.Definition;
import io.github.renaksi.plan.Direction;
import io.github.renaksi.plan.Edition;
import io.github.renaksi.plan.MatrixRow;
import io.github.renaksi.plan.Objective;
import io.github.renaksi.plan.PlanCode;
import io.github.renaksi.plan.PlanLevel;
import io.github.renaksi.plan.PlanStatus;
import io.github.renaksi.plan.Preparation;
import io.github.renaksi.plan.PreparationStep;
import io.github.renaksi.plan.ProgramGroup;
import io.github.renaksi.plan.PublishedCount;
import io.github.renaksi.plan.Regulation;
import io.github.renaksi.plan.RegulationCitation;
import io.github.renaksi.plan.Scope;
import io.github.renaksi.plan.ScopeAspect;
import io.github.renaksi.plan.Strategy;
import io.github.renaksi.plan.SuccessIndicator;
import io.github.renaksi.plan.SuccessIndicatorRow;
import io.github.renaksi.plan.TargetValue;
import io.github.renaksi.plan.WorkPlan;
import io.github.renaksi.plan.WorkPlanRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.api.SoftAssertions;

/** A sound plan in which one thing is changed: that is found, at its place, and nothing else. */
class MutationProperties {

    private static final TimePeriod YEAR_2025 = TimePeriod.ofYear(2025);
    private static final TimePeriod YEAR_2026 = TimePeriod.ofYear(2026);

    /**
     * A kind of mistake.
     *
     * @param rule the rule that is to find it
     * @param pointer where
     * @param what what is changed, for the failure
     * @param change makes it in the plan of Kabupaten Agam
     */
    private record Mutation(String rule, String pointer, String what, UnaryOperator<ActionPlan> change) {

        @Override
        public String toString() {
            return rule + ": " + what;
        }
    }

    private static Mutation of(String rule, String pointer, String what, UnaryOperator<ActionPlan> change) {
        return new Mutation(rule, pointer, what, change);
    }

    private static final List<Mutation> DECREE = List.of(
            of(
                    "decree-incomplete",
                    "/decree",
                    "no number",
                    plan -> Changes.decree(plan, it -> it.withNumber(Optional.empty()))),
            of(
                    "decree-incomplete",
                    "/decree",
                    "no date",
                    plan -> Changes.decree(plan, it -> it.withDate(Optional.empty()))),
            of(
                    "decree-incomplete",
                    "/decree",
                    "no place",
                    plan -> Changes.decree(plan, it -> it.withPlace(Optional.empty()))),
            of(
                    "decree-incomplete",
                    "/decree",
                    "no signatory",
                    plan -> Changes.decree(plan, it -> it.withSignatory(Optional.empty()))),
            of("decree-incomplete", "/decree", "amends nothing", plan -> plan.withStatus(PlanStatus.AMENDED)),
            of(
                    "period-title",
                    "/decree/title",
                    "a year too early",
                    plan -> Changes.decree(plan, it -> it.withTitle(it.title().replace("2025-2029", "2024-2029")))),
            of(
                    "period-tables",
                    "/tablePeriod",
                    "a year too early",
                    plan -> plan.withTablePeriod(TimePeriod.ofYears(2024, 2029))),
            of(
                    "period-before-signing",
                    "/decree/date",
                    "signed in the second year",
                    plan -> Changes.decree(plan, it -> it.withDate(LocalDate.of(2026, 1, 5)))
                            .withEdition(Edition.of("2025"))),
            of(
                    "period-target",
                    "/strategy/targets/0/values/2030",
                    "a year too late",
                    plan -> Changes.target(plan, 0, it -> Changes.value(it, TimePeriod.ofYear(2030), 700))),
            of(
                    "period-schedule",
                    "/workPlan/rows/2/years",
                    "a year too late",
                    plan -> plan.withWorkPlan(plan.workPlan()
                            .map(it -> new WorkPlan(
                                    and(it.years(), 2030),
                                    at(it.rows(), 2, row -> row.withYears(Marks.of("2029", "2030"))))))),
            of(
                    "marks-lost",
                    "/workPlan/rows/2",
                    "years",
                    plan -> Changes.row(plan, 2, it -> it.withYears(Marks.unknown()))),
            of(
                    "marks-lost",
                    "/preparation/steps/0",
                    "parties",
                    plan -> plan.withPreparation(plan.preparation()
                            .map(it -> new Preparation(
                                    it.parties(),
                                    at(
                                            it.steps(),
                                            0,
                                            step -> new PreparationStep(
                                                    step.number(), step.name(), Marks.unknown())))))),
            of(
                    "citation-titles",
                    "/decree/citations/3/title",
                    "another title",
                    plan -> Changes.decree(
                            plan,
                            it -> it.withCitations(at(
                                    it.citations(),
                                    3,
                                    citation -> citation.withTitle("Road Map Pengelolaan Pengaduan"))))));

    private static final List<Mutation> COUNTS = List.of(
            of(
                    "declared-count",
                    "/scope",
                    "seven aspects declared",
                    plan -> plan.withScope(plan.scope().map(it -> new Scope(Optional.of(7), it.aspects())))),
            of(
                    "declared-count",
                    "/framework/0",
                    "nine parts declared",
                    plan -> plan.withFramework(at(plan.framework(), 0, it -> it.withDeclaredParts(9)))),
            of(
                    "counts-sum",
                    "/assessment/counts/0",
                    "a class left out",
                    plan -> Changes.published(plan, it -> it.withCounts(without(it.counts(), 2)))),
            of(
                    "counts-percent",
                    "/assessment/counts/1/percent",
                    "95% of 360 of 400",
                    plan -> Changes.count(plan, 1, it -> it.withPercent("95%"))),
            of(
                    "counts-percent",
                    "/assessment/counts/1/percent",
                    "no figure",
                    plan -> Changes.count(plan, 1, it -> it.withPercent("9O,0 persen %"))),
            of(
                    "counts-percent-sum",
                    "/assessment/counts/0/percent",
                    "95% where no total is printed",
                    plan -> Changes.count(
                            Changes.published(plan, it -> it.withCounts(without(it.counts(), 0))),
                            0,
                            it -> it.withPercent("95%"))),
            of(
                    "counts-measured",
                    "/assessment/counts/2/count",
                    "one in progress is pending",
                    plan -> Changes.assessment(
                            plan,
                            it -> it.withGeneralInformation(it.generalInformation()
                                    .map(information -> information.withCounts(information
                                            .counts()
                                            .with(StatusClass.IN_PROGRESS, 15)
                                            .with(StatusClass.PENDING, 1)))))),
            of(
                    "rounding-differs",
                    "/assessment/priorities",
                    "8/3 truncated, 215/221 rounded",
                    plan -> Changes.priority(counted(plan, 215, "97,3%", 6, "2,7%"), 3, it -> it.withScore("2,6"))),
            of(
                    "rounding-differs",
                    "/assessment/counts/1/percent",
                    "363 of 373 rounded up, 10 of 373 rounded to the nearest",
                    plan -> counted(plan, 363, "98%", 10, "2,7%")),
            of(
                    "rounding-differs",
                    "/assessment/counts/2/percent",
                    "one of three figures truncated",
                    plan -> counted(plan, 4, "66,7%", 1, "16,6%", 1, "16,7%")),
            of(
                    "rounding-differs",
                    "/assessment/counts",
                    "one of two figures truncated",
                    plan -> counted(plan, 4, "67%", 1, "16%", 1, "–")));

    /** A Table 2 of nothing but what was resolved, what could not be, and what is in progress, in this order. */
    private static ActionPlan counted(ActionPlan plan, Object... countsAndPercentages) {
        List<StatusClass> classes = List.of(StatusClass.RESOLVED, StatusClass.UNRESOLVABLE, StatusClass.IN_PROGRESS);
        List<PublishedCount> rows = new ArrayList<>();
        long received = 0;
        for (int i = 0; i < countsAndPercentages.length; i += 2) {
            int count = (int) countsAndPercentages[i];
            received += count;
            rows.add(PublishedCount.builder()
                    .label("Kelas " + i)
                    .statusClass(classes.get(i / 2))
                    .count(count)
                    .percent((String) countsAndPercentages[i + 1])
                    .build());
        }
        rows.add(0, PublishedCount.builder().label("Diterima").count(received).build());
        return Changes.assessment(
                Changes.published(plan, it -> it.withCounts(rows)), it -> it.withGeneralInformation(Optional.empty()));
    }

    private static ActionPlan answered(ActionPlan plan, String question, int level) {
        return Changes.assessment(
                plan,
                it -> it.withResponses(at(it.responses(), 0, response -> {
                    Map<String, Answer> answers = new LinkedHashMap<>(response.answers());
                    answers.put(question, Answer.rated(level));
                    return response.withAnswers(answers);
                })));
    }

    private static final List<Mutation> ASSESSMENT = List.of(
            of(
                    "assessment-unscorable",
                    "/assessment/assessment/responses/0/answers/anggaran-1",
                    "6 on a scale of 1 to 5",
                    plan -> answered(plan, "anggaran-1", 6)),
            of(
                    "assessment-unscorable",
                    "/assessment/assessment",
                    "another edition of the instrument",
                    plan -> Changes.assessment(plan, it -> it.withEdition("2019"))),
            of(
                    "reference-unknown",
                    "/assessment/assessment/reasons/lain",
                    "a reason for what is no aspect, and no answers",
                    plan -> Changes.assessment(
                            plan, it -> it.withResponses(List.of()).withReasons(Map.of("lain", "Alasan")))),
            of(
                    "scale-undefined",
                    "/assessment/instrument/scale",
                    "no labels",
                    plan -> Changes.published(
                            plan,
                            it -> it.withInstrument(it.instrument()
                                    .map(instrument -> instrument.withScale(RatingScale.between(1, 5)))))),
            of(
                    "matrix-text",
                    "/assessment/matrix/3/text",
                    "another word",
                    plan -> Changes.published(
                            plan,
                            it -> it.withMatrix(at(
                                    it.matrix(),
                                    3,
                                    row -> new MatrixRow(
                                            row.question(), row.number(), row.text() + " setiap tahun"))))),
            of(
                    "matrix-number",
                    "/assessment/matrix/3/number",
                    "another number",
                    plan -> Changes.published(
                            plan,
                            it -> it.withMatrix(
                                    at(it.matrix(), 3, row -> new MatrixRow(row.question(), "1.", row.text()))))),
            of(
                    "aspect-names",
                    "/assessment/instrument/aspects/1/name",
                    "another name",
                    plan -> Changes.published(
                            plan,
                            it -> it.withInstrument(it.instrument()
                                    .map(instrument -> instrument.withAspects(
                                            at(instrument.aspects(), 1, aspect -> aspect.withName("Kepegawaian"))))))),
            of(
                    "priority-score",
                    "/assessment/priorities/0/score",
                    "1,9 for 9/5",
                    plan -> Changes.priority(plan, 0, it -> it.withScore("1,9"))),
            of(
                    "priority-score",
                    "/assessment/priorities/0/score",
                    "no figure",
                    plan -> Changes.priority(plan, 0, it -> it.withScore("1,8,0"))),
            of(
                    "priority-label",
                    "/assessment/priorities/3/label",
                    "the next name begins in the row before",
                    plan -> Changes.priority(
                            Changes.priority(plan, 3, it -> it.withLabel(it.label() + " Partisipasi")),
                            4,
                            it -> it.withLabel(it.label().substring("Partisipasi ".length())))),
            of(
                    "priority-missing",
                    "/assessment/priorities",
                    "the last row",
                    plan -> Changes.published(plan, it -> it.withPriorities(without(it.priorities(), 5)))),
            of(
                    "priority-undecided",
                    "/assessment/assessment",
                    "no circles",
                    plan -> Changes.assessment(plan, it -> it.withPriorities(Marks.unknown()))),
            of(
                    "priority-without-program",
                    "/assessment/priorities/0",
                    "its group serves another",
                    plan -> Changes.group(plan, 5, it -> it.withAspects("data"))),
            of(
                    "priority-without-program",
                    "/assessment/assessment/priorities",
                    "and Table 5 is not printed",
                    plan -> Changes.published(
                            Changes.group(plan, 5, it -> it.withAspects("data")), it -> it.withPriorities(List.of()))));

    private static final List<Mutation> TARGETS = List.of(
            of(
                    "target-below-baseline",
                    "/strategy/targets/0/values/2025",
                    "390 after 400",
                    plan -> Changes.target(plan, 0, it -> Changes.value(it, YEAR_2025, 390))),
            of(
                    "target-below-baseline",
                    "/strategy/targets/2/values/2025",
                    "15 days after 14",
                    plan -> Changes.target(plan, 2, it -> Changes.value(it, YEAR_2025, 15))),
            of(
                    "target-below-baseline",
                    "/strategy/targets/6/values/2025-Q1",
                    "quarter after quarter",
                    plan -> Changes.target(
                            plan,
                            6,
                            it -> it.withBaseline(Baseline.of(5, TimePeriod.ofQuarter(2023, 1)))
                                    .withValues(Map.of(TimePeriod.ofQuarter(2025, 1), TargetValue.of(4))))),
            of(
                    "target-not-growing",
                    "/strategy/targets/0/values/2026",
                    "450 after 450",
                    plan -> Changes.target(plan, 0, it -> Changes.value(it, YEAR_2026, 450))),
            of(
                    "target-not-growing",
                    "/strategy/targets/0/values/2025",
                    "no more than the baseline",
                    plan -> Changes.target(plan, 0, it -> Changes.value(it, YEAR_2025, 400))),
            of(
                    "target-not-growing",
                    "/strategy/targets/2/values/2026",
                    "12 days after 12",
                    plan -> Changes.target(plan, 2, it -> Changes.value(it, YEAR_2026, 12))),
            of(
                    "target-direction",
                    "/strategy/targets/8/direction",
                    "kept",
                    plan -> Changes.target(plan, 8, it -> it.withDirection(Direction.MAINTAIN))),
            of(
                    "target-impossible",
                    "/strategy/targets/1/values/2029",
                    "more than all",
                    plan -> Changes.target(plan, 1, it -> Changes.value(it, TimePeriod.ofYear(2029), 120))),
            of(
                    "target-parts",
                    "/strategy/targets/0/values/2026",
                    "half-years that make another year",
                    plan -> Changes.target(
                            plan,
                            0,
                            it -> Changes.value(
                                    Changes.value(it, TimePeriod.ofSemester(2026, 1), 1),
                                    TimePeriod.ofSemester(2026, 2),
                                    1))),
            of(
                    "target-formula",
                    "/strategy/targets/2/formula",
                    "rewards being late",
                    plan -> Changes.target(plan, 2, it -> it.withFormula(AchievementFormulas.REALISATION_OVER_TARGET))),
            of(
                    "target-formula",
                    "/strategy/targets/0/formula",
                    "rewards fewer",
                    plan -> Changes.target(plan, 0, it -> it.withFormula(AchievementFormulas.LOWER_IS_BETTER))),
            of(
                    "target-missing",
                    "/strategy/targets/8",
                    "no values",
                    plan -> Changes.target(plan, 8, it -> it.withValues(new TreeMap<>()))),
            of(
                    "target-missing",
                    "/strategy/targets/0/values",
                    "no value for one year",
                    plan -> Changes.target(plan, 0, it -> {
                        Map<TimePeriod, TargetValue> values = new TreeMap<>(it.values());
                        values.remove(TimePeriod.ofYear(2027));
                        return it.withValues(values);
                    })),
            of(
                    "target-missing",
                    "/strategy/objectives/5",
                    "an objective more",
                    plan -> plan.withStrategy(new Strategy(
                            plan.strategy().goal(),
                            and(
                                    plan.strategy().objectives(),
                                    Objective.of("lain", "meningkatnya mutu", Direction.INCREASE)),
                            plan.strategy().targets()))),
            of(
                    "baseline-unattainable",
                    "/strategy/targets/4/baseline",
                    "20% of 1",
                    plan -> Changes.target(plan, 4, it -> it.withDenominator("target-aplikasi"))),
            of(
                    "baseline-rate",
                    "/strategy/targets/1/baseline",
                    "89% for 90%",
                    plan -> Changes.target(plan, 1, it -> it.withBaseline(Baseline.of(89, TimePeriod.ofYear(2023))))),
            of(
                    "baseline-volume",
                    "/strategy/targets/0/baseline",
                    "410 for 400",
                    plan -> Changes.target(plan, 0, it -> it.withBaseline(Baseline.of(410, TimePeriod.ofYear(2023))))));

    private static final List<Mutation> CODES = List.of(
            of(
                    "code-level",
                    "/groups/1/programs/0/activities/1/code",
                    "two numbers",
                    plan -> Changes.recoded(plan, "II.9")),
            of(
                    "code-parent",
                    "/groups/1/programs/0/activities/1/code",
                    "below another program",
                    plan -> Changes.recoded(plan, "II.9.2")),
            of(
                    "code-duplicate",
                    "/groups/1/programs/0/activities/1/code",
                    "that of its neighbour",
                    plan -> Changes.recoded(plan, "II.1.1")));

    private static final List<Mutation> WORK = List.of(
            of(
                    "workplan-missing",
                    "/groups/1/programs/3/activities/0",
                    "no row for II.4.1",
                    plan -> Changes.rows(plan, it -> without(it, 15))),
            of(
                    "workplan-unplanned",
                    "/workPlan/rows/46",
                    "a row more",
                    plan -> Changes.rows(
                            plan,
                            it -> and(
                                    it,
                                    WorkPlanRow.builder()
                                            .level(PlanLevel.ACTIVITY)
                                            .name("Pengadaan kendaraan")
                                            .years(Marks.of("2025"))
                                            .addParties("Inspektorat")
                                            .build()))),
            of(
                    "workplan-level",
                    "/workPlan/rows/12/level",
                    "program II.3 is activity II.2.3",
                    plan -> Changes.row(
                            plan,
                            12,
                            it -> it.withLevel(PlanLevel.ACTIVITY)
                                    .withCode(PlanCode.parse("II.2.3"))
                                    .withParties("Inspektorat"))),
            of(
                    "workplan-code",
                    "/workPlan/rows/13/code",
                    "II.3.2 for II.3.1",
                    plan -> Changes.row(plan, 13, it -> it.withCode(PlanCode.parse("II.3.2")))),
            of(
                    "workplan-text",
                    "/workPlan/rows/13/name",
                    "other words",
                    plan -> Changes.row(plan, 13, it -> it.withName("Coaching Clinic"))),
            of(
                    "schedule-missing",
                    "/workPlan/rows/13/years",
                    "in no year",
                    plan -> Changes.row(plan, 13, it -> it.withYears(Marks.of()))),
            of(
                    "party-missing",
                    "/workPlan/rows/13",
                    "nobody",
                    plan -> Changes.row(plan, 13, it -> it.withParties(List.of()))),
            of(
                    "party-missing",
                    "/workPlan/rows/13",
                    "a dash",
                    plan -> Changes.row(plan, 13, it -> it.withParties("–"))),
            of(
                    "party-spelling",
                    "/workPlan/rows/2/parties/0",
                    "a hyphen",
                    plan -> Changes.row(plan, 2, it -> it.withParties("Bagian Organisasi Sekretariat-Daerah"))));

    private static final List<Mutation> COVERAGE = List.of(
            of(
                    "period-budget",
                    "/groups/0/programs/0/activities/0/budget/2031",
                    "after the plan",
                    plan -> Changes.activity(
                            plan, 0, 0, 0, it -> it.withBudget(Map.of(TimePeriod.ofYear(2031), 20_000_000L)))),
            of(
                    "budget-overlap",
                    "/groups/0/programs/0/activities/0/budget/2025-Q2",
                    "a year and its quarter",
                    plan -> Changes.activity(
                            plan,
                            0,
                            0,
                            0,
                            it -> it.withBudget(
                                    Map.of(YEAR_2025, 20_000_000L, TimePeriod.ofQuarter(2025, 2), 5_000_000L)))),
            of(
                    "reference-unknown",
                    "/groups/5/aspects/1",
                    "aspect of a group",
                    plan -> Changes.group(plan, 5, it -> it.withAspects("anggaran", "sdn"))),
            of(
                    "reference-unknown",
                    "/scope/aspects/6/aspect",
                    "aspect of the scope",
                    plan -> plan.withScope(plan.scope()
                            .map(it ->
                                    new Scope(Optional.of(7), and(it.aspects(), new ScopeAspect("sdn", "Sarana")))))),
            of(
                    "reference-unknown",
                    "/assessment/matrix/3/question",
                    "question",
                    plan -> Changes.published(
                            plan,
                            it -> it.withMatrix(
                                    at(it.matrix(), 3, row -> new MatrixRow("sdn-1", row.number(), row.text()))))),
            of(
                    "reference-unknown",
                    "/assessment/priorities/6/aspect",
                    "aspect of Table 5",
                    plan -> Changes.published(
                            plan,
                            it -> it.withPriorities(
                                    and(it.priorities(), it.priorities().get(5).withAspect("sdn"))))),
            of("reference-unknown", "/indicators/0/element", "group", plan -> plan.withIndicators(moved(plan))),
            of(
                    "reference-unknown",
                    "/indicators/0/indicators/0/target",
                    "target",
                    plan -> plan.withIndicators(at(
                            plan.indicators(),
                            0,
                            row -> row.withIndicators(at(row.indicators(), 0, it -> it.measuredBy("target-lain")))))),
            of(
                    "reference-unknown",
                    "/strategy/targets/1/denominator",
                    "denominator",
                    plan -> Changes.target(plan, 1, it -> it.withDenominator("target-lain"))),
            of(
                    "reference-unknown",
                    "/strategy/targets/8/objective",
                    "objective",
                    plan -> Changes.target(plan, 8, it -> it.withObjective("sasaran-lain"))),
            of(
                    "group-without-aspect",
                    "/groups/1",
                    "for nothing",
                    plan -> Changes.group(plan, 1, it -> it.withAspects(List.of()))),
            of(
                    "program-empty",
                    "/groups/1/programs/3",
                    "no activity",
                    plan -> Changes.rows(
                            Changes.program(plan, 1, 3, it -> it.withActivities(List.of())), it -> without(it, 15))),
            of("program-empty", "/groups/6", "no program", MutationProperties::emptyGroup),
            of(
                    "indicator-missing",
                    "/groups/5",
                    "not in Table 8",
                    plan -> plan.withIndicators(without(plan.indicators(), 5))),
            of(
                    "indicator-without-target",
                    "/indicators/0/indicators/0",
                    "not measured",
                    plan -> plan.withIndicators(at(
                            plan.indicators(),
                            0,
                            row -> row.withIndicators(
                                    at(row.indicators(), 0, it -> SuccessIndicator.of(it.id(), it.text())))))));

    /** A row more, of a group that is none. */
    private static List<SuccessIndicatorRow> moved(ActionPlan plan) {
        SuccessIndicatorRow first = plan.indicators().get(0);
        List<SuccessIndicatorRow> rows = new ArrayList<>();
        rows.add(first.withElement("IX")
                .withIndicators(List.of(
                        SuccessIndicator.of("lain", "Pengaduan tertangani").measuredBy("target-waktu"))));
        rows.addAll(plan.indicators());
        return rows;
    }

    private static ActionPlan emptyGroup(ActionPlan plan) {
        ProgramGroup group = ProgramGroup.of("7", "Penguatan Sarana", "data");
        ActionPlan more = plan.withGroups(and(plan.groups(), group))
                .withIndicators(and(
                        plan.indicators(),
                        SuccessIndicatorRow.builder()
                                .element("7")
                                .name(group.name())
                                .addIndicators(SuccessIndicator.of("lain", "Sarana tersedia")
                                        .measuredBy("target-tersedia"))
                                .build()));
        return Changes.rows(
                more,
                rows -> and(
                        rows,
                        WorkPlanRow.builder()
                                .level(PlanLevel.GROUP)
                                .element("7")
                                .code(group.code())
                                .name(group.name())
                                .build()));
    }

    private static ActionPlan defined(ActionPlan plan, String text) {
        return plan.withDefinitions(at(plan.definitions(), 1, it -> Definition.of("2.", text)));
    }

    private static final List<Mutation> TEXTS = List.of(
            of(
                    "term-spelling",
                    "/strategy/goal",
                    "a system's name",
                    plan -> Changes.goal(plan, "Mewujudkan SPAN LAPOR! yang dipercaya")),
            of("text-cut-off", "/definitions/1/text", "no full stop", plan -> defined(plan, "Pengadu adalah orang")),
            of(
                    "text-cut-off",
                    "/definitions/1/text",
                    "an open word",
                    plan -> defined(plan, "Pengadu adalah orang yang")),
            of(
                    "text-cut-off",
                    "/definitions/3/text",
                    "a comma at the end of the list",
                    plan -> plan.withDefinitions(at(plan.definitions(), 3, it -> Definition.of("4.", "Pengelola,")))),
            of(
                    "text-cut-off",
                    "/strategy/goal",
                    "an open bracket",
                    plan -> Changes.goal(plan, "Pelayanan yang cepat (SP4N")),
            of(
                    "text-cut-off",
                    "/strategy/goal",
                    "an open quotation",
                    plan -> Changes.goal(plan, "Mewujudkan “pelayanan yang cepat")),
            of("text-cut-off", "/strategy/goal", "one word", plan -> Changes.goal(plan, "untuk")),
            of(
                    "text-doubled",
                    "/strategy/goal",
                    "a word",
                    plan -> Changes.goal(plan, "Mewujudkan mewujudkan pelayanan")));

    private static ActionPlan citations(ActionPlan plan, UnaryOperator<List<RegulationCitation>> change) {
        return Changes.decree(plan, it -> it.withCitations(change.apply(it.citations())));
    }

    private static ActionPlan clauses(ActionPlan plan, UnaryOperator<List<Clause>> change) {
        return Changes.decree(plan, it -> it.withClauses(change.apply(it.clauses())));
    }

    private static final List<Mutation> DOUBLES = List.of(
            of(
                    "citation-double",
                    "/decree/citations/5",
                    "a regulation under another number",
                    plan -> citations(plan, it -> and(it, it.get(3).withPlace("Mengingat 5")))),
            of(
                    "definition-double",
                    "/definitions/4",
                    "a term with two meanings",
                    plan -> plan.withDefinitions(and(
                            plan.definitions(),
                            Definition.of("5.", "Pengadu adalah warga yang menyampaikan keluhan.")))),
            of(
                    "definition-number",
                    "/definitions/3/number",
                    "a number twice",
                    plan -> plan.withDefinitions(at(plan.definitions(), 3, it -> Definition.of("3.", it.text())))),
            of(
                    "scope-double",
                    "/scope/aspects/6",
                    "an aspect twice",
                    plan -> plan.withScope(plan.scope()
                            .map(it -> new Scope(
                                    Optional.of(7),
                                    and(it.aspects(), it.aspects().get(0)))))),
            of(
                    "matrix-double",
                    "/assessment/matrix/25",
                    "a question twice",
                    plan -> Changes.published(
                            plan,
                            it -> it.withMatrix(and(it.matrix(), it.matrix().get(0))))),
            of(
                    "priority-double",
                    "/assessment/priorities/6",
                    "an aspect twice",
                    plan -> Changes.published(
                            plan,
                            it -> it.withPriorities(
                                    and(it.priorities(), it.priorities().get(5))))),
            of(
                    "target-double",
                    "/strategy/targets/10",
                    "an indicator twice",
                    plan -> Changes.target(
                            plan,
                            10,
                            it -> it.withIndicator(
                                            plan.strategy().targets().get(9).indicator())
                                    .withUnit(plan.strategy().targets().get(9).unit()))),
            of("activity-double", "/groups/5/programs/1/activities/0", "an activity in two programs", plan -> {
                String name = "Pengusulan anggaran pengelolaan pengaduan dalam APBD";
                int last = plan.workPlan().orElseThrow().rows().size() - 1;
                return Changes.row(
                        Changes.activity(plan, 5, 1, 0, it -> it.withName(name)), last, it -> it.withName(name));
            }),
            of(
                    "indicator-row-double",
                    "/indicators/6",
                    "a group twice",
                    plan -> plan.withIndicators(and(
                            plan.indicators(),
                            plan.indicators()
                                    .get(5)
                                    .withIndicators(SuccessIndicator.of("lain", "Anggaran tersedia tepat waktu")
                                            .measuredBy("target-tersedia"))))),
            of(
                    "indicator-double",
                    "/indicators/5/indicators/2",
                    "an indicator twice",
                    plan -> plan.withIndicators(at(
                            plan.indicators(),
                            5,
                            row -> row.withIndicators(and(
                                    row.indicators(),
                                    SuccessIndicator.of(
                                                    "lain",
                                                    row.indicators().get(0).text())
                                            .measuredBy("target-tersedia")))))),
            of(
                    "objective-double",
                    "/strategy/objectives/1",
                    "two objectives in the same words",
                    plan -> plan.withStrategy(new Strategy(
                            plan.strategy().goal(),
                            at(
                                    plan.strategy().objectives(),
                                    1,
                                    it -> Objective.of(
                                            it.id(),
                                            plan.strategy().objectives().get(0).text(),
                                            Direction.INCREASE)),
                            plan.strategy().targets()))),
            of(
                    "workplan-double",
                    "/workPlan/rows/"
                            + RegencyPlan.agam().workPlan().orElseThrow().rows().size(),
                    "a row twice",
                    plan -> Changes.rows(plan, it -> and(it, it.get(it.size() - 1)))),
            of(
                    "party-double",
                    "/workPlan/rows/2/parties/1",
                    "a party twice",
                    plan -> Changes.row(
                            plan,
                            2,
                            it -> it.withParties(
                                    "Dinas Komunikasi dan Informatika", "Dinas Komunikasi dan Informatika"))));

    private static final List<Mutation> SIGNED = List.of(
            of("clauses-none", "/decree/clauses", "no clause", plan -> clauses(plan, it -> List.of())),
            of(
                    "targets-none",
                    "/strategy/targets",
                    "no target",
                    plan -> plan.withIndicators(List.of())
                            .withStrategy(new Strategy(plan.strategy().goal(), List.of(), List.of()))
                            .withGroups(plan.groups())),
            of(
                    "programs-none",
                    "/groups",
                    "no program group",
                    plan -> Changes.assessment(plan, it -> it.withPriorities(Marks.of()))
                            .withGroups(List.of())
                            .withIndicators(List.of())
                            .withWorkPlan(Optional.empty())),
            of(
                    "text-placeholder",
                    "/decree/number",
                    "a number left open",
                    plan -> Changes.decree(plan, it -> it.withNumber("188.45/   /2024"))),
            of(
                    "text-placeholder",
                    "/strategy/goal",
                    "crosses",
                    plan -> Changes.goal(plan, "Mewujudkan pelayanan xxx yang prima")),
            of(
                    "effective-before-signing",
                    "/edition/effectiveFrom",
                    "in force a month early",
                    plan -> plan.withEdition(
                            new Edition("2025", Optional.empty(), Optional.of(LocalDate.of(2024, 11, 1))))),
            of(
                    "assessment-after-signing",
                    "/assessment/assessment/date",
                    "a year later",
                    plan -> Changes.assessment(plan, it -> it.withDate(LocalDate.of(2025, 6, 10)))),
            of(
                    "citation-year",
                    "/decree/citations/2",
                    "a regulation to come",
                    plan -> citations(
                            plan,
                            list -> at(
                                    list,
                                    2,
                                    it -> it.withRegulation(new Regulation("Perpres", "76", 2027))
                                            .withText(it.text().replace("2013", "2027"))))),
            of(
                    "citation-number",
                    "/decree/citations/2/text",
                    "figures that changed places",
                    plan -> citations(
                            plan,
                            list -> at(list, 2, it -> it.withText(it.text().replace("Nomor 76", "Nomor 67"))))),
            of(
                    "clause-number",
                    "/decree/clauses/3/name",
                    "a clause left out",
                    plan -> clauses(plan, list -> at(list, 3, it -> new Clause("KELIMA", it.text())))),
            of(
                    "clause-reference",
                    "/decree/clauses/2/text",
                    "a clause that there is not",
                    plan -> clauses(
                            plan,
                            list -> at(
                                    list,
                                    2,
                                    it -> new Clause(it.name(), it.text().replace("KEDUA", "KESEMBILAN"))))),
            of(
                    "element-reference",
                    "/strategy/goal",
                    "an activity that there is not",
                    plan -> Changes.goal(plan, "Mewujudkan pelayanan prima melalui kegiatan IX.1.1")));

    private static final List<Mutation> ALL = new ArrayList<>();

    static {
        List.of(DECREE, COUNTS, ASSESSMENT, TARGETS, CODES, WORK, COVERAGE, TEXTS, DOUBLES, SIGNED)
                .forEach(ALL::addAll);
    }

    /** The plan of Kabupaten Agam with each of the mistakes. */
    static List<ActionPlan> faulty() {
        return ALL.stream()
                .map(mutation -> mutation.change().apply(RegencyPlan.agam()))
                .toList();
    }

    @Example
    void aMistakeIsFoundWhereItIsAndNothingElse() {
        SoftAssertions all = new SoftAssertions();
        for (Mutation mutation : ALL) {
            ActionPlan plan = mutation.change().apply(RegencyPlan.agam());
            all.assertThat(PlanReview.standard().review(plan).findings())
                    .as(mutation.toString())
                    .extracting(Finding::rule, finding -> finding.place().pointer())
                    .containsExactly(tuple(mutation.rule(), mutation.pointer()));
        }
        all.assertAll();
    }

    /** A tie is open only where a decision is, which is found too. */
    @Example
    void aTieWithoutDecisionIsFoundBesideTheMissingDecision() {
        ActionPlan plan = Changes.priority(
                Changes.assessment(
                        answered(RegencyPlan.agam(), "koordinasi-1", 3), it -> it.withPriorities(Marks.unknown())),
                1,
                it -> it.withScore("2,7"));
        assertThat(PlanReview.standard().review(plan).findings())
                .extracting(Finding::rule, finding -> finding.place().pointer())
                .containsExactly(
                        tuple("priority-tie", "/assessment/priorities/1"),
                        tuple("priority-undecided", "/assessment/assessment"));
    }

    @Example
    void aReplacedRegulationIsFoundByARegister() {
        PlanReview review = PlanReview.standard()
                .withReplacedRegulations(
                        Map.of(new Regulation("PermenPANRB", "62", 2018), new Regulation("PermenPANRB", "1", 2025)));
        List<Finding> findings = review.review(RegencyPlan.agam()).findings();
        assertThat(findings)
                .extracting(Finding::rule, finding -> finding.place().pointer())
                .containsExactly(tuple("citation-replaced", "/decree/citations/3"));
        assertThat(findings.get(0).related()).extracting(Place::pointer).containsExactly("/decree/citations/4");
        assertThat(findings.get(0).message().english())
                .isEqualTo("PermenPANRB 62 Tahun 2018 is cited, though PermenPANRB 1 Tahun 2025 replaced it.");
    }

    @Example
    void everyStandardRuleHasAMistakeThatItFinds() {
        List<String> rules =
                new ArrayList<>(ALL.stream().map(Mutation::rule).distinct().toList());
        rules.addAll(List.of("priority-tie", "citation-replaced"));
        assertThat(PlanReview.standard().rules())
                .extracting(RuleDescription::id)
                .containsExactlyInAnyOrderElementsOf(rules);
    }

    // Mistakes in sound plans of any kind.

    @Provide
    Arbitrary<ActionPlan> sound() {
        return SoundPlans.actionPlans();
    }

    private static void assertFound(ActionPlan plan, String rule, String pointer) {
        assertThat(PlanReview.standard().review(plan).findings())
                .extracting(Finding::rule, finding -> finding.place().pointer())
                .containsExactly(tuple(rule, pointer));
    }

    @Property(tries = 100)
    void inAnyPlanOneMistakeIsOneFinding(@ForAll("sound") ActionPlan plan) {
        assertFound(
                plan.withIndicators(at(
                        plan.indicators(),
                        0,
                        row -> row.withIndicators(
                                at(row.indicators(), 0, it -> SuccessIndicator.of(it.id(), it.text()))))),
                "indicator-without-target",
                "/indicators/0/indicators/0");
        assertFound(Changes.goal(plan, "Mewujudkan pelayanan yang"), "text-cut-off", "/strategy/goal");
        assertFound(
                Changes.decree(plan, it -> it.withTitle("Rencana Aksi Tahun 2019 - 2020")),
                "period-title",
                "/decree/title");
        assertFound(
                plan.withScope(plan.scope().map(it -> new Scope(Optional.of(99), it.aspects()))),
                "declared-count",
                "/scope");
        int last = plan.strategy().targets().size() - 1;
        assertFound(
                Changes.target(plan, last, it -> it.withValues(new TreeMap<>())),
                "target-missing",
                "/strategy/targets/" + last);
        plan.workPlan().ifPresent(workPlan -> {
            int row = workPlan.rows().size() - 1;
            assertFound(
                    Changes.row(plan, row, it -> it.withParties(List.of())), "party-missing", "/workPlan/rows/" + row);
            assertFound(
                    Changes.row(plan, row, it -> it.withYears(Marks.unknown())), "marks-lost", "/workPlan/rows/" + row);
            int group = plan.groups().size() - 1;
            int program = plan.groups().get(group).programs().size() - 1;
            int activity = plan.groups()
                            .get(group)
                            .programs()
                            .get(program)
                            .activities()
                            .size()
                    - 1;
            // A work plan without any row is blank, and says nothing of one activity.
            if (row > 0) {
                assertFound(
                        Changes.rows(plan, it -> without(it, row)),
                        "workplan-missing",
                        "/groups/" + group + "/programs/" + program + "/activities/" + activity);
            }
        });
    }
}
