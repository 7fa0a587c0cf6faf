// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarksTest {

    @Test
    void whatIsMarkedIsYes() {
        assertThat(Marks.of("2021", "2022").markOf("2021")).isEqualTo(Tristate.YES);
        assertThat(Marks.atLeast(List.of("2021")).markOf("2021")).isEqualTo(Tristate.YES);
    }

    @Test
    void oneMarkIsMadeLikeSeveral() {
        assertThat(Marks.of("sdm")).isEqualTo(new Marks(List.of("sdm"), true));
    }

    @Test
    void whatIsNotAmongCompleteMarksIsNo() {
        assertThat(Marks.of("2021", "2022").markOf("2023")).isEqualTo(Tristate.NO);
        assertThat(Marks.of().markOf("2021")).isEqualTo(Tristate.NO);
    }

    @Test
    void whatIsNotAmongIncompleteMarksIsUnknown() {
        assertThat(Marks.atLeast(List.of("2021")).markOf("2023")).isEqualTo(Tristate.UNKNOWN);
        assertThat(Marks.unknown().markOf("2021")).isEqualTo(Tristate.UNKNOWN);
    }

    @Test
    void unknownIsNotNone() {
        assertThat(Marks.unknown()).isNotEqualTo(Marks.of());
        assertThat(Marks.unknown()).isEqualTo(Marks.atLeast(List.of()));
    }

    @Test
    void keepTheirOrderAndEachOnce() {
        assertThat(Marks.of("sdm", "data", "sdm", " data ").marked()).containsExactly("sdm", "data");
    }

    @Test
    void whatWasMarkedIsMarkedHoweverItIsSpelled() {
        Marks marks = Marks.of(" 2021 ", "Kafe\u0301");

        assertThat(marks.markOf("2021")).isEqualTo(Tristate.YES);
        assertThat(marks.markOf("Kaf\u00E9")).isEqualTo(Tristate.YES);
        assertThat(marks.markOf(" 2021 ")).isEqualTo(Tristate.YES);
        assertThat(marks.markOf("Kafe\u0301")).isEqualTo(Tristate.YES);
    }

    @Test
    void areNotChangedByTheListTheyWereMadeOf() {
        List<String> list = new java.util.ArrayList<>(List.of("2021"));
        Marks marks = new Marks(list, true);
        list.add("2022");

        assertThat(marks.marked()).containsExactly("2021");
        assertThat(marks.marked()).isUnmodifiable();
    }

    @Test
    void refuseBlankOnesAndTooMany() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Marks.of("2021", " "))
                .withMessage("marks must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Marks.atLeast(Collections.nCopies(10_001, "2021")))
                .withMessage("marks must have at most 10000 elements, had 10001");
    }
}
