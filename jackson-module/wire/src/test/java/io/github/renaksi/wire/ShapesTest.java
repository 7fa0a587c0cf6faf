package io.github.renaksi.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShapesTest {

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
                            .containsExactlyElementsOf(Arrays.stream(type.getRecordComponents())
                                    .map(RecordComponent::getName)
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
                        "Assessment");
    }
}
