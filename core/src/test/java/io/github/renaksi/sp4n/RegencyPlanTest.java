// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.sp4n;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.renaksi.Language;
import io.github.renaksi.TimePeriod;
import io.github.renaksi.arbitraries.RegencyPlan;
import io.github.renaksi.assessment.Aspect;
import io.github.renaksi.assessment.Assessment;
import io.github.renaksi.assessment.AssessmentQuestion;
import io.github.renaksi.assessment.AssessmentResult;
import io.github.renaksi.assessment.AssessmentScorer;
import io.github.renaksi.assessment.Instrument;
import io.github.renaksi.assessment.PriorityScore;
import io.github.renaksi.complaint.ComplaintCounts;
import io.github.renaksi.complaint.CompletionRates;
import io.github.renaksi.complaint.GeneralInformation;
import io.github.renaksi.complaint.StatusClass;
import io.github.renaksi.figure.Ratio;
import io.github.renaksi.plan.ActionPlan;
import io.github.renaksi.plan.Activity;
import io.github.renaksi.plan.Baseline;
import io.github.renaksi.plan.Clause;
import io.github.renaksi.plan.Direction;
import io.github.renaksi.plan.MatrixRow;
import io.github.renaksi.plan.Objective;
import io.github.renaksi.plan.PlanCode;
import io.github.renaksi.plan.PlanLevel;
import io.github.renaksi.plan.PlanStatus;
import io.github.renaksi.plan.Program;
import io.github.renaksi.plan.ProgramGroup;
import io.github.renaksi.plan.PublishedAssessment;
import io.github.renaksi.plan.PublishedCount;
import io.github.renaksi.plan.PublishedPriority;
import io.github.renaksi.plan.Regulation;
import io.github.renaksi.plan.RegulationCitation;
import io.github.renaksi.plan.ScopeAspect;
import io.github.renaksi.plan.StrategicTarget;
import io.github.renaksi.plan.SuccessIndicator;
import io.github.renaksi.plan.SuccessIndicatorRow;
import io.github.renaksi.plan.TargetValue;
import io.github.renaksi.plan.WorkPlan;
import io.github.renaksi.plan.WorkPlanRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The plan of a regency that is made from the reference edition is complete, and agrees with itself. */
class RegencyPlanTest {

    private static final ActionPlan PLAN = RegencyPlan.agam();
    private static final List<TimePeriod> YEARS =
            IntStream.rangeClosed(2025, 2029).mapToObj(TimePeriod::ofYear).toList();

    private static PublishedAssessment published() {
        return PLAN.assessment().orElseThrow();
    }

    private static Assessment assessment() {
        return published().assessment();
    }

    private static AssessmentResult result() {
        return AssessmentScorer.of(RegencyPlan.instrument(), RegencyPlan.policy())
                .score(assessment());
    }

    private static WorkPlan workPlan() {
        return PLAN.workPlan().orElseThrow();
    }

    private static List<String> aspects() {
        return RegencyPlan.instrument().aspects().stream().map(Aspect::id).toList();
    }

    @Test
    void itIsTheSignedPlanOfARegencyForFiveYears() {
        assertThat(PLAN.region()).hasToString("Kabupaten Agam");
        assertThat(PLAN.status()).isEqualTo(PlanStatus.SIGNED);
        assertThat(PLAN.period()).isEqualTo(TimePeriod.ofYears(2025, 2029));
        assertThat(PLAN.coveredPeriod()).isEqualTo(PLAN.period());
        assertThat(PLAN.decree().citation()).hasToString("Keputusan Bupati Agam 188.45/412/2024");
        assertThat(PLAN.decree().date().orElseThrow()).isBefore(PLAN.period().start());
        assertThat(PLAN.decree().place()).isPresent();
        assertThat(PLAN.decree().signatory()).isPresent();
        assertThat(PLAN.edition().effectiveFrom()).hasValue(LocalDate.of(2025, 1, 1));
        assertThat(PLAN.decree().clauses().stream().map(Clause::text))
                .hasSize(4)
                .allMatch(text -> text.endsWith("."));
    }

    @Test
    void itsInstrumentHasASixthAspectOnAScaleOfFiveLabelledLevels() {
        Instrument instrument = published().instrument().orElseThrow();

        assertThat(instrument).isEqualTo(RegencyPlan.instrument());
        assertThat(aspects()).containsExactly("kelembagaan", "sdm", "data", "partisipasi", "koordinasi", "anggaran");
        assertThat(instrument.scale()).hasToString("1, 2, 3, 4, 5");
        assertThat(instrument.scale().levels()).allMatch(level -> level.label().isPresent());
        assertThat(instrument.id()).isNotEqualTo(Sp4n.instrument().id());
    }

    @Test
    void theQuestionsHaveOneNumberAndOneTextInBothTables() {
        List<AssessmentQuestion> questions = RegencyPlan.instrument().aspects().stream()
                .flatMap(aspect -> aspect.questions().stream())
                .toList();

        assertThat(questions).hasSize(25);
        assertThat(questions).extracting(AssessmentQuestion::number).doesNotHaveDuplicates();
        assertThat(published().matrix())
                .isEqualTo(questions.stream()
                        .map(question ->
                                new MatrixRow(question.id(), question.number().orElseThrow(), question.text()))
                        .toList());
    }

    @Test
    void everyPrintedScoreFollowsFromTheAnswersInTheOrderOfRanks() {
        assertThat(result().priorities())
                .extracting(
                        priority -> priority.aspect().id(),
                        priority -> priority.score().printed(Language.INDONESIAN))
                .containsExactlyElementsOf(published().priorities().stream()
                        .map(row -> tuple(row.aspect(), row.score()))
                        .toList());
        assertThat(published().priorities())
                .extracting(PublishedPriority::aspect, PublishedPriority::score)
                .contains(tuple("data", "2,7"))
                .hasSize(6);
    }

    @Test
    void noTwoAspectsAreTiedExactOrPrinted() {
        assertThat(result().priorities()).noneMatch(PriorityScore::tied);
        assertThat(published().priorities())
                .extracting(PublishedPriority::score)
                .doesNotHaveDuplicates();
    }

    @Test
    void theDecidedPrioritiesAreCompleteAndAreTheLowestScores() {
        assertThat(assessment().priorities().complete()).isTrue();
        assertThat(assessment().priorities().marked())
                .isEqualTo(published().priorities().stream()
                        .limit(3)
                        .map(PublishedPriority::aspect)
                        .toList());
    }

    @Test
    void everyPriorityIsPrintedWithTheNameOfItsAspectAndTheReasonOfTheAssessment() {
        Map<String, String> names =
                RegencyPlan.instrument().aspects().stream().collect(Collectors.toMap(Aspect::id, Aspect::name));

        assertThat(published().priorities()).allSatisfy(row -> {
            assertThat(row.label()).isEqualTo(names.get(row.aspect()));
            assertThat(row.reason()).hasValue(assessment().reasons().get(row.aspect()));
        });
    }

    @Test
    void theCountsOfTableTwoAddUpAndThePercentagesAreTheirs() {
        List<PublishedCount> rows = published().counts();
        long received = rows.get(0).count();

        assertThat(rows.get(0).statusClass()).isEmpty();
        assertThat(rows.stream().skip(1).mapToLong(PublishedCount::count).sum()).isEqualTo(received);
        assertThat(rows.stream().skip(1))
                .allSatisfy(row -> assertThat(row.percent()).hasValue(Ratio.of(row.count() * 100, received) + "%"));
    }

    @Test
    void theGeneralInformationIsThatOfTableTwoAndSaysOfWhichPeriodAndDay() {
        GeneralInformation information = assessment().generalInformation().orElseThrow();
        Map<Optional<StatusClass>, Long> printed = published().counts().stream()
                .collect(Collectors.toMap(PublishedCount::statusClass, PublishedCount::count));

        assertThat(information.counts())
                .isEqualTo(ComplaintCounts.of(statusClass -> printed.getOrDefault(Optional.of(statusClass), 0L)));
        assertThat(information.counts().received()).isEqualTo(printed.get(Optional.empty()));
        assertThat(information.period()).hasValue(TimePeriod.ofYear(2023));
        assertThat(information.asOf().orElseThrow()).isBefore(assessment().date());
        assertThat(assessment().date()).isBefore(PLAN.decree().date().orElseThrow());
    }

    @Test
    void theBaselinesOfComplaintsAreThoseOfTableTwo() {
        GeneralInformation information = assessment().generalInformation().orElseThrow();

        assertThat(baseline("target-diterima").value())
                .isEqualTo(Ratio.of(information.counts().received()));
        assertThat(baseline("target-diselesaikan").value())
                .isEqualTo(information
                        .rate(CompletionRates.RESOLVED_OF_RECEIVED)
                        .exact()
                        .multipliedBy(Ratio.of(100)));
        assertThat(PLAN.strategy().targets())
                .allMatch(target -> target.baseline()
                        .orElseThrow()
                        .period()
                        .equals(information.period().orElseThrow()));
    }

    private static Baseline baseline(String target) {
        return PLAN.strategy()
                .findTarget(target)
                .flatMap(StrategicTarget::baseline)
                .orElseThrow();
    }

    @Test
    void everyTargetImprovesOnItsBaselineAndOnTheYearBefore() {
        assertThat(PLAN.strategy().targets()).allSatisfy(target -> {
            boolean increase = target.direction() == Direction.INCREASE;
            assertThat(target.values().keySet()).containsExactlyElementsOf(YEARS);
            Ratio before = target.baseline().orElseThrow().value();
            for (TargetValue value : target.values().values()) {
                Ratio next = increase ? value.low() : value.high();
                assertThat(increase ? next.compareTo(before) : before.compareTo(next))
                        .as("%s: %s after %s", target.id(), value, before)
                        .isPositive();
                before = increase ? value.high() : value.low();
            }
        });
    }

    @Test
    void noShareExceedsAHundredPerCentAndSharesOfComplaintsAreOfWholeOnes() {
        StrategicTarget received = PLAN.strategy().target("target-diterima");
        StrategicTarget resolved = PLAN.strategy().target("target-diselesaikan");

        assertThat(PLAN.strategy().targets())
                .filteredOn(target -> target.unit().equals("%"))
                .hasSize(6)
                .allSatisfy(target -> assertThat(target.values().values())
                        .allMatch(value -> value.high().compareTo(Ratio.of(100)) <= 0));
        assertThat(resolved.denominator()).hasValue(received.id());
        assertThat(YEARS).allSatisfy(year -> {
            Ratio complaints =
                    Objects.requireNonNull(received.values().get(year)).low();
            Ratio percent = Objects.requireNonNull(resolved.values().get(year)).low();
            assertThat(complaints.multipliedBy(percent).dividedBy(Ratio.of(100)).toString())
                    .matches("\\d+");
        });
    }

    @Test
    void oneTargetIsARangeAndOneIsBetterWhenLower() {
        assertThat(PLAN.strategy().targets())
                .filteredOn(target -> target.values().values().stream().allMatch(TargetValue::isRange))
                .extracting(StrategicTarget::id)
                .containsExactly("target-kepuasan");
        assertThat(PLAN.strategy().targets())
                .filteredOn(target -> target.direction() == Direction.DECREASE)
                .extracting(StrategicTarget::id)
                .containsExactly("target-waktu");
    }

    @Test
    void everyObjectiveHasTargetsThatMoveItsWayAndEveryTargetServesOne() {
        Map<String, Optional<Direction>> objectives =
                PLAN.strategy().objectives().stream().collect(Collectors.toMap(Objective::id, Objective::direction));

        assertThat(PLAN.strategy().targets())
                .allMatch(target -> Optional.of(target.direction())
                        .equals(objectives.get(target.objective().orElseThrow())));
        assertThat(PLAN.strategy().targets().stream()
                        .map(target -> target.objective().orElseThrow()))
                .containsAll(objectives.keySet());
        assertThat(PLAN.strategy().goal()).isPresent();
    }

    @Test
    void everyCodeStandsBelowItsParentAndNoneIsMissing() {
        List<PlanCode> codes = new ArrayList<>();
        for (ProgramGroup group : PLAN.groups()) {
            codes.add(group.code().orElseThrow());
            assertThat(group.code().orElseThrow().number())
                    .isEqualTo(PLAN.groups().indexOf(group) + 1);
            for (Program program : group.programs()) {
                PlanCode below =
                        group.code().orElseThrow().child(group.programs().indexOf(program) + 1);
                codes.add(program.code().orElseThrow());
                assertThat(program.code()).hasValue(below);
                for (Activity activity : program.activities()) {
                    codes.add(activity.code().orElseThrow());
                    assertThat(activity.code())
                            .hasValue(below.child(program.activities().indexOf(activity) + 1));
                }
            }
        }

        assertThat(codes).doesNotHaveDuplicates().contains(PlanCode.parse("6"), PlanCode.parse("6.1.1"));
    }

    @Test
    void theSixthGroupIsCodedInArabicNumbers() {
        assertThat(PLAN.groups().get(5).code()).hasValue(PlanCode.parse("6"));
        assertThat(PLAN.groups().get(5).programs()).extracting(Program::id).containsExactly("6.1", "6.2");
        assertThat(PLAN.activity("6.1.1").budget().keySet()).allMatch(PLAN.period()::encloses);
    }

    @Test
    void everyAspectIsInTheScopeAndIsServedByAGroup() {
        assertThat(PLAN.scope().orElseThrow().declared()).hasValue(6);
        assertThat(PLAN.scope().orElseThrow().aspects())
                .isEqualTo(RegencyPlan.instrument().aspects().stream()
                        .map(aspect -> new ScopeAspect(aspect.id(), aspect.name()))
                        .toList());
        assertThat(PLAN.groups().stream().flatMap(group -> group.aspects().stream()))
                .containsExactlyInAnyOrderElementsOf(aspects())
                .containsAll(assessment().priorities().marked());
    }

    @Test
    void everyGroupHasIndicatorsAndATargetMeasuresEach() {
        assertThat(PLAN.indicators())
                .extracting(SuccessIndicatorRow::element)
                .isEqualTo(PLAN.groups().stream().map(ProgramGroup::id).toList());
        assertThat(PLAN.indicators())
                .extracting(SuccessIndicatorRow::name)
                .isEqualTo(PLAN.groups().stream().map(ProgramGroup::name).toList());
        assertThat(PLAN.indicators().stream().flatMap(row -> row.indicators().stream()))
                .hasSize(13)
                .allMatch(indicator ->
                        indicator.target().flatMap(PLAN.strategy()::findTarget).isPresent());
        assertThat(PLAN.indicators()).allMatch(row -> !row.indicators().isEmpty());
        assertThat(PLAN.indicators().stream().flatMap(row -> row.indicators().stream()))
                .extracting(SuccessIndicator::text)
                .doesNotHaveDuplicates();
    }

    @Test
    void theWorkPlanHasEveryGroupProgramAndActivityUnderTheSameCodeAndName() {
        Stream<WorkPlanRow> expected = PLAN.groups().stream()
                .flatMap(group -> Stream.concat(
                        Stream.of(row(PlanLevel.GROUP, group.id(), group.code(), group.name())),
                        group.programs().stream()
                                .flatMap(program -> Stream.concat(
                                        Stream.of(row(PlanLevel.PROGRAM, program.id(), program.code(), program.name())),
                                        program.activities().stream()
                                                .map(activity -> row(
                                                        PlanLevel.ACTIVITY,
                                                        activity.id(),
                                                        activity.code(),
                                                        activity.name()))))));

        assertThat(workPlan().rows().stream()
                        .map(each -> row(each.level(), each.element().orElseThrow(), each.code(), each.name())))
                .containsExactlyElementsOf(expected.toList());
    }

    private static WorkPlanRow row(PlanLevel level, String element, Optional<PlanCode> code, String name) {
        return WorkPlanRow.builder()
                .level(level)
                .element(element)
                .code(code)
                .name(name)
                .build();
    }

    @Test
    void everyActivityHasCompleteYearsWithinThePlanAndSomeoneWhoCarriesItOut() {
        assertThat(workPlan().years()).containsExactly(2025, 2026, 2027, 2028, 2029);
        assertThat(workPlan().rows()).allMatch(row -> row.years().complete());
        assertThat(workPlan().rows())
                .filteredOn(row -> row.level() == PlanLevel.ACTIVITY)
                .hasSize(26)
                .allSatisfy(row -> {
                    assertThat(row.years().marked()).isNotEmpty();
                    assertThat(row.parties()).isNotEmpty().doesNotHaveDuplicates();
                });
        assertThat(workPlan().rows().stream().flatMap(row -> row.years().marked().stream()))
                .contains("2025", "2026", "2027", "2028", "2029");
    }

    @Test
    void whoeverMonitorsByTheDecreeTakesPartInItsActivitiesOfMonitoring() {
        String monitoring = PLAN.decree().clauses().get(1).text();

        assertThat(workPlan().rows())
                .filteredOn(row -> row.level() == PlanLevel.ACTIVITY
                        && row.element().orElseThrow().startsWith("IV."))
                .hasSize(2)
                .allMatch(row -> row.parties().stream().anyMatch(monitoring::contains));
    }

    @Test
    void everyRegulationIsCitedUnderOneTitle() {
        Map<Regulation, Set<Optional<String>>> titles = PLAN.decree().citations().stream()
                .collect(Collectors.groupingBy(
                        RegulationCitation::regulation,
                        Collectors.mapping(RegulationCitation::title, Collectors.toSet())));

        assertThat(PLAN.decree().citations()).hasSizeGreaterThan(titles.size());
        assertThat(titles)
                .allSatisfy((regulation, named) ->
                        assertThat(named).as(regulation.toString()).hasSize(1).allMatch(Optional::isPresent));
    }

    @Test
    void definitionsAreNumberedThroughAndEndWithAFullStop() {
        assertThat(PLAN.definitions()).allMatch(definition -> definition.text().endsWith("."));
        assertThat(PLAN.definitions())
                .extracting(definition -> definition.number().orElseThrow())
                .containsExactly("1.", "2.", "3.", "4.");
    }

    @Test
    void everyStepOfPreparationIsTickedCompletely() {
        assertThat(PLAN.preparation().orElseThrow().steps())
                .hasSize(7)
                .allMatch(step -> step.parties().complete())
                .noneMatch(step -> step.parties().marked().isEmpty());
    }

    @Test
    void everyCallGivesAnEqualPlan() {
        assertThat(RegencyPlan.agam()).isEqualTo(PLAN).isNotSameAs(PLAN);
    }
}
