// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.benchmarks;

import io.github.renaksi.Marks;
import io.github.renaksi.Region;
import io.github.renaksi.TimePeriod;
import io.github.renaksi.figure.Ratio;
import io.github.renaksi.monitoring.ActivityReport;
import io.github.renaksi.monitoring.ElementProgress;
import io.github.renaksi.monitoring.PlanMonitor;
import io.github.renaksi.monitoring.PlanProgress;
import io.github.renaksi.plan.ActionPlan;
import io.github.renaksi.plan.Activity;
import io.github.renaksi.plan.Decree;
import io.github.renaksi.plan.Edition;
import io.github.renaksi.plan.PlanLevel;
import io.github.renaksi.plan.Program;
import io.github.renaksi.plan.ProgramGroup;
import io.github.renaksi.plan.WorkPlan;
import io.github.renaksi.plan.WorkPlanRow;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Rolls up plans of the decree's size, 5 groups, 12 programs and 23 activities of two offices each, with the reports of
 * 16 quarters: the rate of the plan and of every group, for 700 plans (515,200 reports) and for 7,000. To spare memory
 * ten plans share the reports of one where there are 7,000; each is rolled up from the reports anew.
 *
 * <p>The rival is what a developer would write in an afternoon: streams that group reports by activity and office, keep
 * the latest, and take averages as decimals. It matches nothing against the work plan, knows no cancelled or silent
 * offices, explains nothing and loses the exact value.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class ProgressBenchmark {

    private static final int DISTINCT = 700;
    private static final int QUARTERS = 16;
    private static final int[][] ACTIVITIES = {{3}, {2, 2, 2}, {2, 2, 2}, {2, 2}, {2, 1, 1}};
    private static final List<String> OFFICES = List.of("Biro Organisasi", "Diskominfo");
    private static final LocalDate AS_OF = LocalDate.of(2025, 1, 31);

    /** How many plans are rolled up. */
    @Param({"700", "7000"})
    private int plans;

    private List<ActionPlan> all = List.of();
    private List<List<ActivityReport>> reports = List.of();

    /** Makes the plans and their reports. */
    @Setup
    public void generate() {
        ActionPlan plan = plan();
        all = new ArrayList<>();
        for (int i = 0; i < plans; i++) {
            all.add(plan.withRegion(Region.of("Kabupaten", "Daerah " + i)));
        }
        Random random = new Random(20220922);
        reports = Stream.generate(() -> reports(plan, random)).limit(DISTINCT).toList();
    }

    private static ActionPlan plan() {
        List<ProgramGroup> groups = new ArrayList<>();
        List<WorkPlanRow> rows = new ArrayList<>();
        for (int group = 1; group <= ACTIVITIES.length; group++) {
            List<Program> programs = new ArrayList<>();
            for (int program = 1; program <= ACTIVITIES[group - 1].length; program++) {
                String code = group + "." + program;
                List<Activity> activities = new ArrayList<>();
                for (int activity = 1; activity <= ACTIVITIES[group - 1][program - 1]; activity++) {
                    String id = code + "." + activity;
                    activities.add(
                            Activity.builder().id(id).name("Kegiatan " + id).build());
                    rows.add(WorkPlanRow.builder()
                            .level(PlanLevel.ACTIVITY)
                            .element(id)
                            .name("Kegiatan " + id)
                            .years(Marks.of("2021", "2024"))
                            .parties(OFFICES)
                            .build());
                }
                programs.add(Program.builder()
                        .id(code)
                        .name("Program " + code)
                        .activities(activities)
                        .build());
            }
            groups.add(ProgramGroup.builder()
                    .id(String.valueOf(group))
                    .name("Kelompok " + group)
                    .programs(programs)
                    .build());
        }
        return ActionPlan.builder()
                .region(Region.of("Provinsi", "Sumatera Barat"))
                .edition(Edition.of("2022"))
                .decree(Decree.builder()
                        .form("Keputusan Gubernur")
                        .title("Rencana Aksi")
                        .issuer("Gubernur")
                        .build())
                .period(TimePeriod.ofYears(2021, 2024))
                .groups(groups)
                .workPlan(new WorkPlan(List.of(2021, 2022, 2023, 2024), rows))
                .build();
    }

    private static List<ActivityReport> reports(ActionPlan plan, Random random) {
        List<ActivityReport> made = new ArrayList<>();
        for (int quarter = 0; quarter < QUARTERS; quarter++) {
            TimePeriod period = TimePeriod.ofQuarter(2021 + quarter / 4, quarter % 4 + 1);
            for (ProgramGroup group : plan.groups()) {
                for (Activity activity : group.activities()) {
                    for (String office : OFFICES) {
                        made.add(ActivityReport.builder()
                                .activity(activity.id())
                                .office(office)
                                .period(period)
                                .date(period.endInclusive())
                                .claimed(Ratio.of(random.nextInt(101), 100))
                                .build());
                    }
                }
            }
        }
        Collections.shuffle(made, random);
        return List.copyOf(made);
    }

    /** The library: matched, unambiguous, exact, explainable. */
    @Benchmark
    public void renaksi(Blackhole figures) {
        for (int i = 0; i < all.size(); i++) {
            PlanProgress progress = PlanMonitor.of(all.get(i)).progress(reports.get(i % DISTINCT), AS_OF);
            figures.consume(progress.rate());
            for (ElementProgress group : progress.groups()) {
                figures.consume(group.rate());
            }
        }
    }

    /** The rival. */
    @Benchmark
    public void decimalsInStreams(Blackhole figures) {
        for (int i = 0; i < all.size(); i++) {
            Map<String, BigDecimal> activities = byActivity(reports.get(i % DISTINCT));
            figures.consume(average(activities.values()));
            for (ProgramGroup group : all.get(i).groups()) {
                figures.consume(average(group.activities().stream()
                        .map(activity -> activities.getOrDefault(activity.id(), BigDecimal.ZERO))
                        .toList()));
            }
        }
    }

    private static Map<String, BigDecimal> byActivity(List<ActivityReport> reports) {
        Comparator<ActivityReport> latest =
                Comparator.comparing(ActivityReport::period).thenComparing(ActivityReport::revision);
        return reports.stream()
                .filter(report -> !report.date().isAfter(AS_OF))
                .collect(Collectors.groupingBy(
                        ActivityReport::activity,
                        Collectors.collectingAndThen(
                                Collectors.toMap(
                                        ActivityReport::office, report -> report, BinaryOperator.maxBy(latest)),
                                offices -> average(offices.values().stream()
                                        .map(report -> decimal(report.progress()))
                                        .toList()))));
    }

    private static BigDecimal decimal(Ratio share) {
        return new BigDecimal(share.numerator()).divide(new BigDecimal(share.denominator()), 10, RoundingMode.HALF_UP);
    }

    private static BigDecimal average(Collection<BigDecimal> values) {
        return values.stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(values.size()), 10, RoundingMode.HALF_UP);
    }
}
