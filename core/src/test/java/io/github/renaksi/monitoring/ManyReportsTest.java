// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.renaksi.Language;
import io.github.renaksi.Marks;
import io.github.renaksi.TimePeriod;
import io.github.renaksi.complaint.ComplaintCounts;
import io.github.renaksi.complaint.ComplaintTally;
import io.github.renaksi.figure.Figure;
import io.github.renaksi.figure.Ratio;
import io.github.renaksi.plan.AchievementFormulas;
import io.github.renaksi.plan.ActionPlan;
import io.github.renaksi.plan.Activity;
import io.github.renaksi.plan.Consolidation;
import io.github.renaksi.plan.Direction;
import io.github.renaksi.plan.Program;
import io.github.renaksi.plan.ProgramGroup;
import io.github.renaksi.plan.StrategicTarget;
import io.github.renaksi.plan.WorkPlanRow;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** More offices than any province has, each with a share of its own denominator. */
class ManyReportsTest {

    private static final LocalDate AS_OF = LocalDate.of(2022, 12, 31);
    private static final int LARGEST = 10_000;
    private static final MonitoringPolicy WEIGHTED = MonitoringPolicy.STANDARD.withWeighting(Weighting.BY_WEIGHT);

    private final Random random = new Random(14);

    /** Activities in two groups, of weight 1, 1/2, 1/3, …, on which whoever reports counts. */
    private static ActionPlan plan(int activities) {
        List<Activity> all = IntStream.range(0, activities)
                .mapToObj(i -> Activity.builder()
                        .id("a" + i)
                        .name("kegiatan " + i)
                        .weight(Ratio.of(1, i + 1))
                        .build())
                .toList();
        return PilotPlan.with(all.stream()
                        .map(activity -> PilotPlan.row(activity.id(), Marks.of("2022")))
                        .toArray(WorkPlanRow[]::new))
                .withGroups(
                        group("I", all.subList(0, activities / 2)),
                        group("II", all.subList(activities / 2, activities)));
    }

    private static ProgramGroup group(String id, List<Activity> activities) {
        return ProgramGroup.builder()
                .id(id)
                .name("kelompok " + id)
                .addPrograms(Program.builder()
                        .id(id + ".1")
                        .name("program " + id)
                        .activities(activities)
                        .build())
                .build();
    }

    private List<ActivityReport> reports(int activities, int offices) {
        List<ActivityReport> reports = new ArrayList<>();
        for (int a = 0; a < activities; a++) {
            for (int o = 0; o < offices; o++) {
                int whole = 1 + random.nextInt(LARGEST);
                reports.add(PilotPlan.report("a" + a, "Dinas " + o, 1, random.nextInt(whole + 1) + "/" + whole));
            }
        }
        return reports;
    }

    /** Every figure of the progress. */
    private static List<Figure> figures(PlanProgress progress) {
        List<Figure> figures = new ArrayList<>();
        figures.add(progress.rate());
        progress.groups().forEach(group -> figures.add(group.rate()));
        progress.programs().forEach(program -> figures.add(program.rate()));
        progress.activities().forEach(activity -> figures.add(activity.rate()));
        return figures;
    }

    /** The mean of activities on which equally many offices report, over one denominator that is never reduced. */
    private static Ratio naive(ActionPlan plan, List<ActivityReport> reports, int offices) {
        BigInteger top = BigInteger.ZERO;
        BigInteger weights = BigInteger.ZERO;
        BigInteger common = BigInteger.ONE;
        for (int i = 2; i <= LARGEST; i++) {
            BigInteger next = BigInteger.valueOf(i);
            common = common.multiply(next.divide(common.gcd(next)));
        }
        for (Activity activity : plan.activities()) {
            BigInteger sum = BigInteger.ZERO;
            for (ActivityReport report : reports) {
                if (report.activity().equals(activity.id())) {
                    sum = sum.add(common.divide(report.progress().denominator())
                            .multiply(report.progress().numerator()));
                }
            }
            BigInteger weight = common.divide(activity.weight().denominator())
                    .multiply(activity.weight().numerator());
            top = top.add(sum.multiply(weight));
            weights = weights.add(weight);
        }
        return Ratio.of(top, weights.multiply(common).multiply(BigInteger.valueOf(offices)));
    }

    @Test
    void fiftyOfficesOnTwentyThreeActivitiesAddUpExactly() {
        ActionPlan plan = plan(23);
        List<ActivityReport> reports = reports(23, 50);

        assertThat(PlanMonitor.of(plan, WEIGHTED)
                        .progress(reports, AS_OF)
                        .rate()
                        .exact())
                .isEqualTo(naive(plan, reports, 50));
    }

    @Test
    void noExplanationOfManyOfficesIsLong() {
        for (Figure figure : figures(PlanMonitor.of(plan(23), WEIGHTED).progress(reports(23, 50), AS_OF))) {
            assertThat(figure.explain(Language.INDONESIAN)).hasSizeLessThan(500);
        }
    }

    @Test
    void anExplanationOfManyOfficesSaysHowManyTheyAre() {
        PlanProgress progress = PlanMonitor.of(plan(1)).progress(reports(1, 1_520), AS_OF);

        assertThat(progress.activity("a0").rate().explain(Language.INDONESIAN))
                .contains("… / 1.520 = 0,")
                .contains("1.520 nilai");
        assertThat(progress.overdue()).isEmpty();
    }

    @Test
    void aHundredThousandReportsAddUp() {
        PlanProgress progress = PlanMonitor.of(plan(5), WEIGHTED).progress(reports(5, 20_000), AS_OF);

        assertThat(figures(progress))
                .allMatch(Figure::isComputable)
                .allSatisfy(figure -> assertThat(figure.exact()).isBetween(Ratio.of(49, 100), Ratio.of(51, 100)));
    }

    private static StrategicTarget daily(String unit) {
        return StrategicTarget.builder()
                .id("t")
                .indicator("Indikator")
                .unit(unit)
                .direction(Direction.INCREASE)
                .consolidation(Consolidation.MEAN)
                .build();
    }

    /** On so many days a share of wholes that are as long and as exact as they may be. */
    private static List<Realisation> longest(int days) {
        Ratio most = Ratio.parse("9999999999999999999.999999");
        return IntStream.range(0, days)
                .mapToObj(day -> {
                    LocalDate date = LocalDate.of(2020, 1, 1).plusDays(day);
                    return Realisation.builder()
                            .target("t")
                            .period(TimePeriod.between(date, date))
                            .amount(Ratio.of(day, LARGEST - day))
                            .outOf(most.minus(Ratio.of(2L * day, 1_000_000)))
                            .build();
                })
                .toList();
    }

    @Test
    void theMeanOfTwoThousandDaysIsComputed() {
        Figure mean = Achievement.of(
                        daily("%"),
                        TimePeriod.ofYears(2020, 2025),
                        longest(2_000),
                        AchievementFormulas.REALISATION_OVER_TARGET)
                .realised();

        assertThat(mean.exact()).isBetween(Ratio.ZERO, Ratio.ONE);
        assertThat(mean.explain(Language.ENGLISH)).hasSizeLessThan(500);
    }

    @Test
    void moreThanTwoThousandPartsOfAPeriodAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Achievement.of(
                        daily("%"),
                        TimePeriod.ofYears(2020, 2025),
                        longest(2_001),
                        AchievementFormulas.REALISATION_OVER_TARGET))
                .withMessage("realisations of target 't' in 2020–2025 must be at most 2,000, were 2,001");
    }

    @Test
    void aTallyOfMoreComplaintsThanAMillionReportsCanAddUpIsRefused() {
        ComplaintTally tally = ComplaintTally.of(
                "Dinas Kesehatan",
                TimePeriod.ofYear(2022),
                AS_OF,
                ComplaintCounts.builder()
                        .resolved(ComplaintCounts.MAX_REPORTED + 1)
                        .build());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> MonitoringData.ofTallies(List.of(tally)))
                .withMessage(
                        "complaints of the tally of 'Dinas Kesehatan' in 2022 must be at most 1000000000000, were 1000000000001");
    }
}
