// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.renaksi.TimePeriod;
import io.github.renaksi.complaint.ComplaintCounts;
import io.github.renaksi.complaint.GeneralInformation;
import io.github.renaksi.complaint.StatusClass;
import io.github.renaksi.figure.Ratio;
import io.github.renaksi.monitoring.ActivityReport;
import io.github.renaksi.monitoring.MonitoringData;
import io.github.renaksi.monitoring.MonitoringPolicy;
import io.github.renaksi.plan.ActionPlan;
import io.github.renaksi.plan.Regulation;
import io.github.renaksi.plan.WorkPlan;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ShapesTest {

    /** What is a document of its own bears the version of its form before all else. */
    private static final Set<Class<?>> DOCUMENTS =
            Set.of(ActionPlan.class, MonitoringData.class, MonitoringPolicy.class);

    private static Stream<String> components(Class<?> type) {
        return Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName);
    }

    /** Counts have a property for each class of status, by its accessor, and one for what changed later. */
    private static Stream<String> classes() {
        return Stream.concat(
                Arrays.stream(StatusClass.values()).map(status -> {
                    String words = status.name().toLowerCase(Locale.ROOT);
                    return Pattern.compile("_(\\w)")
                            .matcher(words)
                            .replaceAll(letter -> letter.group(1).toUpperCase(Locale.ROOT));
                }),
                Stream.of("changedLater"));
    }

    @Test
    void everyRecordComponentIsAPropertyInTheSameOrder() {
        List<String> checked = new ArrayList<>();
        Shapes.forEach(new Shape.Visitor() {
            @Override
            public <T> void visit(Class<T> type, Shape<T> shape) {
                if (shape instanceof ObjectShape<T> object && !type.isInterface()) {
                    checked.add(type.getSimpleName());
                    assertThat(object.propertyNames())
                            .as(type.getName())
                            .containsExactlyElementsOf(Stream.concat(
                                            DOCUMENTS.contains(type) ? Stream.of("formatVersion") : Stream.empty(),
                                            type == ComplaintCounts.class ? classes() : components(type))
                                    .toList());
                }
            }
        });
        assertThat(checked)
                .containsExactly(
                        "Region",
                        "Citation",
                        "Marks",
                        "Rounding",
                        "Band",
                        "ComplaintCounts",
                        "GeneralInformation",
                        "ComplaintTally",
                        "ComplaintRecord",
                        "DeadlineExtension",
                        "FlowTally",
                        "AssessmentQuestion",
                        "Aspect",
                        "Instrument",
                        "Response",
                        "Assessment",
                        "Conversion",
                        "ScoringPolicy",
                        "Edition",
                        "Regulation",
                        "RegulationCitation",
                        "Clause",
                        "Decree",
                        "Section",
                        "Definition",
                        "Scope",
                        "ScopeAspect",
                        "FrameworkComponent",
                        "FrameworkPart",
                        "Preparation",
                        "PreparationStep",
                        "MatrixRow",
                        "PublishedCount",
                        "PublishedPriority",
                        "PublishedAssessment",
                        "Objective",
                        "Baseline",
                        "StrategicTarget",
                        "Strategy",
                        "Output",
                        "Activity",
                        "Program",
                        "ProgramGroup",
                        "SuccessIndicator",
                        "SuccessIndicatorRow",
                        "WorkPlanRow",
                        "WorkPlan",
                        "ActionPlan",
                        "AttentionRule",
                        "Realisation",
                        "ActivityReport",
                        "MonitoringData",
                        "MonitoringPolicy");
    }

    @Test
    void thePageListsTheTypesThatHaveAForm() throws IOException {
        List<String> both = new ArrayList<>();
        List<String> results = new ArrayList<>();
        Shapes.forEach(new Shape.Visitor() {
            @Override
            public <T> void visit(Class<T> type, Shape<T> shape) {
                (shape instanceof ResultShape<T> ? results : both).add(TypeNames.of(type));
            }
        });
        String page = Files.readString(Path.of("../../docs/json.md"));
        assertThat(listed(page, "Read and written:")).containsExactlyInAnyOrderElementsOf(both);
        assertThat(listed(page, "Written and never read, since they are computed from their inputs:"))
                .containsExactlyInAnyOrderElementsOf(results);
    }

    private static List<String> listed(String page, String heading) {
        int start = page.indexOf(heading + "\n\n") + heading.length() + 2;
        return Pattern.compile("`([^`]+)`")
                .matcher(page.substring(start, page.indexOf("\n\n", start)))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    /** What a shape refuses as out of bounds its type would refuse too, and what it lets pass its type accepts. */
    @Test
    void theBoundsOfWholeNumbersAreThoseOfTheirTypes() {
        bounds("year", 1, 9999, year -> new Regulation("UU", "25", year));
        bounds("year", 1, 9999, year -> new WorkPlan(List.of(year), List.of()));
        bounds(
                "number of months",
                1,
                1200,
                months -> GeneralInformation.ofOneMonth(ComplaintCounts.NONE).withMonths(months));
        bounds(
                "revision",
                1,
                1_000_000,
                revision -> ActivityReport.builder()
                        .activity("a")
                        .office("Dinsos")
                        .period(TimePeriod.ofYear(2025))
                        .date(LocalDate.of(2025, 4, 2))
                        .claimed(Ratio.ONE)
                        .revision(revision)
                        .build());
    }

    private static void bounds(String what, int min, int max, IntFunction<?> make) {
        assertThat(make.apply(min)).as(what).isNotNull();
        assertThat(make.apply(max)).as(what).isNotNull();
        assertThatThrownBy(() -> make.apply(min - 1)).as(what).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> make.apply(max + 1)).as(what).isInstanceOf(IllegalArgumentException.class);
    }
}
