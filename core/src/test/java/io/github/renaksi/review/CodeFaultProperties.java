// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.github.renaksi.Region;
import io.github.renaksi.TimePeriod;
import io.github.renaksi.arbitraries.Numbering;
import io.github.renaksi.arbitraries.PlanArbitraries;
import io.github.renaksi.plan.ActionPlan;
import io.github.renaksi.plan.Activity;
import io.github.renaksi.plan.Decree;
import io.github.renaksi.plan.Edition;
import io.github.renaksi.plan.PlanCode;
import io.github.renaksi.plan.PlanStatus;
import io.github.renaksi.plan.Program;
import io.github.renaksi.plan.ProgramGroup;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;

/** One code of a sound table of programs is wrong: it alone is found, and what it should be. */
class CodeFaultProperties {

    private static final Set<String> RULES = Set.of("code-level", "code-parent", "code-duplicate");

    /** How many activities each program of each group has. */
    record Table(Numbering numbering, List<List<Integer>> groups) {

        int programs(int group) {
            return groups.get(group - 1).size();
        }

        int activities(int group, int program) {
            return groups.get(group - 1).get(program - 1);
        }

        ActionPlan plan() {
            List<ProgramGroup> all = new ArrayList<>();
            for (int g = 1; g <= groups.size(); g++) {
                List<Program> programs = new ArrayList<>();
                for (int p = 1; p <= programs(g); p++) {
                    int group = g;
                    int program = p;
                    programs.add(Program.builder()
                            .id("p" + g + "-" + p)
                            .code(numbering.code(g, p))
                            .name("Program " + g + p)
                            .activities(IntStream.rangeClosed(1, activities(g, p))
                                    .mapToObj(a -> Activity.builder()
                                            .id("k" + group + "-" + program + "-" + a)
                                            .code(numbering.code(group, program, a))
                                            .name("Kegiatan")
                                            .build())
                                    .toList())
                            .build());
                }
                all.add(ProgramGroup.builder()
                        .id("g" + g)
                        .code(numbering.code(g))
                        .name("Kelompok " + g)
                        .programs(programs)
                        .build());
            }
            return ActionPlan.builder()
                    .region(Region.of("Kabupaten", "Agam"))
                    .status(PlanStatus.DRAFT)
                    .edition(Edition.of("2025"))
                    .decree(Decree.builder()
                            .form("Keputusan Bupati Agam")
                            .title("Rencana Aksi")
                            .issuer("Bupati Agam")
                            .build())
                    .period(TimePeriod.ofYear(2025))
                    .groups(all)
                    .build();
        }
    }

    private static List<Finding> found(ActionPlan plan) {
        return PlanReview.standard().review(plan).findings().stream()
                .filter(finding -> RULES.contains(finding.rule()))
                .toList();
    }

    private static void isTheOnlyFault(ActionPlan plan, String pointer, PlanCode right) {
        assertThat(found(plan)).singleElement().satisfies(finding -> {
            assertThat(finding.place().pointer()).isEqualTo(pointer + "/code");
            assertThat(words(finding.remedy().english())).contains(right.toString());
        });
    }

    private static List<String> words(String sentence) {
        return Arrays.asList(sentence.replaceAll("[,.](?= |$)", "").split(" "));
    }

    @Provide
    Arbitrary<Table> tables() {
        Arbitrary<List<List<Integer>>> groups = Arbitraries.integers()
                .between(1, 4)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .list()
                .ofMinSize(2)
                .ofMaxSize(6);
        return Combinators.combine(Arbitraries.of(Numbering.class), groups)
                .as(Table::new)
                .withoutEdgeCases();
    }

    private static ActionPlan withGroup(Table table, int g, PlanCode code) {
        return Changes.group(table.plan(), g - 1, it -> it.withCode(code));
    }

    private static ActionPlan withProgram(Table table, int g, int p, PlanCode code) {
        return Changes.program(table.plan(), g - 1, p - 1, it -> it.withCode(code));
    }

    private static ActionPlan withActivity(Table table, int g, int p, int a, PlanCode code) {
        return Changes.activity(table.plan(), g - 1, p - 1, a - 1, it -> it.withCode(code));
    }

    private static String pointer(int g) {
        return "/groups/" + (g - 1);
    }

    private static String pointer(int g, int p) {
        return pointer(g) + "/programs/" + (p - 1);
    }

    private static String pointer(int g, int p, int a) {
        return pointer(g, p) + "/activities/" + (a - 1);
    }

    @Property(tries = 500)
    void nothingIsFoundInASoundTable(@ForAll("tables") Table table) {
        Statistics.collect(table.numbering());
        assertThat(found(table.plan())).isEmpty();
    }

    @Property(tries = 500)
    void aWrongGroup(@ForAll("tables") Table table, @ForAll int random) {
        if (table.numbering().programsGoOn()) {
            int g = at(random, table.groups().size());
            isTheOnlyFault(
                    withGroup(table, g, table.numbering().code(8)),
                    pointer(g),
                    table.numbering().code(g));
        }
    }

    /** Of two programs that begin anew, one does not tell which numbering the other is wrong in. */
    @Property(tries = 500)
    void aWrongProgram(@ForAll("tables") Table table, @ForAll int random) {
        if (table.numbering().activitiesGoOn()
                && (table.numbering().programsGoOn() || table.groups().size() > 2)) {
            int g = at(random, table.groups().size());
            int p = at(random / 7, table.programs(g));
            isTheOnlyFault(
                    withProgram(table, g, p, table.numbering().code(g, 8)),
                    pointer(g, p),
                    table.numbering().code(g, p));
        }
    }

    @Property(tries = 500)
    void aProgramOfAGroupThatIsNone(@ForAll("tables") Table table, @ForAll int random) {
        if (table.numbering().programsGoOn()) {
            int g = at(random, table.groups().size());
            int p = at(random / 7, table.programs(g));
            if (table.numbering().activitiesGoOn() || table.programs(g) > 1) {
                isTheOnlyFault(
                        withProgram(table, g, p, table.numbering().code(8, p)),
                        pointer(g, p),
                        table.numbering().code(g, p));
            }
        }
    }

    @Property(tries = 500)
    void anActivityOfAProgramThatIsNone(@ForAll("tables") Table table, @ForAll int random) {
        if (table.numbering().activitiesGoOn()) {
            int g = at(random, table.groups().size());
            int p = at(random / 7, table.programs(g));
            int a = at(random / 35, table.activities(g, p));
            isTheOnlyFault(
                    withActivity(table, g, p, a, table.numbering().code(g, 8, a)),
                    pointer(g, p, a),
                    table.numbering().code(g, p, a));
        }
    }

    @Property(tries = 500)
    void anActivityOfANeighbour(@ForAll("tables") Table table, @ForAll int random) {
        if (table.numbering().activitiesGoOn()) {
            int g = at(random, table.groups().size());
            int p = at(random / 7, table.programs(g));
            int other = p % table.programs(g) + 1;
            int a = at(random / 35, table.activities(g, p));
            if (other != p) {
                isTheOnlyFault(
                        withActivity(table, g, p, a, table.numbering().code(g, other, a)),
                        pointer(g, p, a),
                        table.numbering().code(g, p, a));
            }
        }
    }

    @Property(tries = 500)
    void aCodeThatLostANumber(@ForAll("tables") Table table, @ForAll int random) {
        int g = at(random, table.groups().size());
        int p = at(random / 7, table.programs(g));
        int a = at(random / 35, table.activities(g, p));
        PlanCode right = table.numbering().code(g, p, a);
        if (right.level() > 1) {
            List<String> numbers = new ArrayList<>(List.of(right.toString().split("\\.")));
            numbers.remove(at(random / 140, numbers.size()) - 1);
            ActionPlan plan = withActivity(table, g, p, a, PlanCode.parse(String.join(".", numbers)));
            // It may be that of its program now, which is another fault.
            assertThat(found(plan)).isNotEmpty().allSatisfy(finding -> {
                assertThat(finding.rule()).isNotEqualTo("code-parent");
                assertThat(finding.place().pointer()).isEqualTo(pointer(g, p, a) + "/code");
                assertThat(words(finding.remedy().english())).contains(right.toString());
            });
        }
    }

    @Property(tries = 500)
    void aCodeWithANumberMore(@ForAll("tables") Table table, @ForAll int random) {
        int g = at(random, table.groups().size());
        int p = at(random / 7, table.programs(g));
        int a = at(random / 35, table.activities(g, p));
        PlanCode right = table.numbering().code(g, p, a);
        isTheOnlyFault(withActivity(table, g, p, a, right.child(at(random / 140, 4))), pointer(g, p, a), right);
    }

    @Property(tries = 500)
    void aCodeOfANeighbour(@ForAll("tables") Table table, @ForAll int random) {
        int g = at(random, table.groups().size());
        int p = at(random / 7, table.programs(g));
        int a = at(random / 35, table.activities(g, p));
        int other = at(random / 140, table.activities(g, p));
        if (a != other) {
            isTheOnlyFault(
                    withActivity(table, g, p, a, table.numbering().code(g, p, other)),
                    pointer(g, p, a),
                    table.numbering().code(g, p, a));
        }
    }

    @Provide
    Arbitrary<List<PlanCode>> codes() {
        return PlanArbitraries.planCodes().list().ofMinSize(1).ofMaxSize(12);
    }

    /** Whatever codes stand in a table, it is reviewed, and what is proposed is free and no two proposals are alike. */
    @Property(tries = 500)
    void anyCodesAtAll(@ForAll("tables") Table table, @ForAll("codes") List<PlanCode> codes, @ForAll int random) {
        int step = at(random, 7);
        int[] next = {0};
        ActionPlan plan =
                Changes.codes(table.plan(), code -> ++next[0] % step == 0 ? codes.get(next[0] % codes.size()) : code);
        List<PlanElement> elements = new ArrayList<>(PlanElements.of(plan).all());
        List<CodeFault> faults = CodeFaults.of(elements);
        Statistics.label("faults").collect(faults.isEmpty() ? "none" : faults.size() < 4 ? "few" : "many");
        assertThat(faults).allSatisfy(fault -> {
            assertThat(fault.right()).isNotEqualTo(Optional.of(fault.code()));
            fault.right()
                    .ifPresent(right -> assertThat(
                                    siblings(elements, fault.element()).flatMap(it -> it.code().stream()))
                            .doesNotContain(right));
        });
        assertThat(found(plan)).hasSameSizeAs(faults);
    }

    private static Stream<PlanElement> siblings(List<PlanElement> elements, PlanElement element) {
        return elements.stream()
                .filter(it -> it.level() == element.level() && it.parent().equals(element.parent()));
    }

    @Test
    void aTableOfTenThousandActivitiesWithOneCodeIsReviewedInTime() {
        List<Activity> activities = IntStream.rangeClosed(1, 10_000)
                .mapToObj(number -> Activity.builder()
                        .id("k" + number)
                        .code(PlanCode.parse("I.1.1"))
                        .name("Kegiatan")
                        .build())
                .toList();
        ActionPlan plan = Changes.program(
                new Table(Numbering.ROMAN, List.of(List.of(1))).plan(), 0, 0, it -> it.withActivities(activities));
        assertTimeout(
                Duration.ofSeconds(60),
                () -> assertThat(CodeFaults.of(PlanElements.of(plan).all()))
                        .singleElement()
                        .satisfies(fault -> assertThat(fault.others()).hasSize(9_999)));
    }

    private static int at(int random, int size) {
        return Math.floorMod(random, size) + 1;
    }
}
