// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.benchmarks;

import io.github.renaksi.Marks;
import io.github.renaksi.Region;
import io.github.renaksi.TimePeriod;
import io.github.renaksi.plan.ActionPlan;
import io.github.renaksi.plan.ActionPlanBuilder;
import io.github.renaksi.plan.Activity;
import io.github.renaksi.plan.Program;
import io.github.renaksi.plan.ProgramGroup;
import io.github.renaksi.plan.WorkPlan;
import io.github.renaksi.review.PlanReview;
import io.github.renaksi.review.ReviewResult;
import io.github.renaksi.sp4n.Sp4n;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
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

/**
 * Reviews a plan by all standard rules: of 5 groups, about the decree's size, and of 50 and 500, to see that the cost
 * grows as the plan does. There is no rival: no other system reviews.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 10, time = 2)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class ReviewBenchmark {

    /** How many groups the plan has, each with 2 programs of 2 activities. */
    @Param({"5", "50", "500"})
    public int groups;

    private ActionPlan plan = draft().build();

    private static ActionPlanBuilder draft() {
        return Sp4n.plan(Region.of("Kabupaten", "Agam"), TimePeriod.ofYears(2025, 2029));
    }

    /** Makes the plan. */
    @Setup
    public void makePlan() {
        List<ProgramGroup> made = new ArrayList<>();
        for (int g = 1; g <= groups; g++) {
            made.add(ProgramGroup.of(
                    String.valueOf(g), "Penguatan bidang ke-" + g, "sdm", program(g + ".1"), program(g + ".2")));
        }
        WorkPlan workPlan = WorkPlan.of(List.of(2025, 2026, 2027, 2028, 2029), made);
        plan = draft().groups(made)
                .indicators(List.of())
                .workPlan(new WorkPlan(
                        workPlan.years(),
                        workPlan.rows().stream()
                                .map(row -> row.withYears(Marks.of("2025")).withParties("Bagian Organisasi"))
                                .toList()))
                .build();
    }

    private static Program program(String code) {
        return Program.of(
                code,
                "Program " + code,
                Activity.of(code + ".1", "Pelatihan pengelola pengaduan tahap " + code),
                Activity.of(code + ".2", "Penyusunan pedoman pengelolaan pengaduan " + code));
    }

    /**
     * Reviews it.
     *
     * @return what was found
     */
    @Benchmark
    public ReviewResult review() {
        return PlanReview.standard().review(plan);
    }
}
