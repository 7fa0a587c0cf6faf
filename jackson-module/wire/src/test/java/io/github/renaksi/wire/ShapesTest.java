package io.github.renaksi.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.renaksi.monitoring.MonitoringData;
import io.github.renaksi.plan.ActionPlan;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ShapesTest {

    /** What is a document of its own bears the version of its form before all else. */
    private static final Set<Class<?>> DOCUMENTS = Set.of(ActionPlan.class, MonitoringData.class);

    @Test
    void everyRecordComponentIsAPropertyInTheSameOrder() {
        List<String> checked = new ArrayList<>();
        Shapes.forEach(new Shapes.Visitor() {
            @Override
            public <T> void visit(Class<T> type, Shape<T> shape) {
                if (shape instanceof ObjectShape<T> object) {
                    checked.add(type.getSimpleName());
                    assertThat(object.propertyNames())
                            .as(type.getName())
                            .containsExactlyElementsOf(Stream.concat(
                                            DOCUMENTS.contains(type) ? Stream.of("formatVersion") : Stream.empty(),
                                            Arrays.stream(type.getRecordComponents())
                                                    .map(RecordComponent::getName))
                                    .toList());
                }
            }
        });
        assertThat(checked)
                .containsExactly(
                        "Region",
                        "Citation",
                        "Marks",
                        "AssessmentQuestion",
                        "Aspect",
                        "Instrument",
                        "Response",
                        "ComplaintCounts",
                        "GeneralInformation",
                        "Assessment",
                        "Edition",
                        "Regulation",
                        "RegulationCitation",
                        "Clause",
                        "Decree",
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
                        "ComplaintTally",
                        "Realisation",
                        "ActivityReport",
                        "MonitoringData");
    }
}
