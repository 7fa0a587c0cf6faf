// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ClassCountsTest {

    private static final ClassCounts<DeadlineClass> COUNTS =
            ClassCounts.of(DeadlineClass.WITHIN, 40).with(DeadlineClass.OPEN, 2).withChangedLater(1);

    /** One class more than all of which the greatest counts are a long together. */
    private enum Ten implements ComplaintClass {
        A,
        B,
        C,
        D,
        E,
        F,
        G,
        H,
        I,
        J;

        @Override
        public String complaints() {
            return name();
        }

        @Override
        public boolean canHaveChangedLater() {
            return false;
        }
    }

    @Test
    void whatIsNotGivenIsZero() {
        assertThat(COUNTS.count(DeadlineClass.WITHIN)).isEqualTo(40);
        assertThat(COUNTS.count(DeadlineClass.OPEN)).isEqualTo(2);
        assertThat(COUNTS.count(DeadlineClass.LATE)).isZero();
        assertThat(COUNTS.total()).isEqualTo(42);
        assertThat(COUNTS).hasToString("{WITHIN=40, OPEN=2, changed later=1}");
        assertThat(ClassCounts.none(DeadlineClass.class)).hasToString("{}");
    }

    @Test
    void aCopyLeavesTheCountsAsTheyAre() {
        assertThat(COUNTS.with(DeadlineClass.WITHIN, 1).count(DeadlineClass.WITHIN))
                .isEqualTo(1);
        assertThat(COUNTS.count(DeadlineClass.WITHIN)).isEqualTo(40);
    }

    @Test
    void countsAreEqualClassByClass() {
        assertThat(COUNTS)
                .isEqualTo(COUNTS.with(DeadlineClass.WITHIN, 40))
                .hasSameHashCodeAs(COUNTS.with(DeadlineClass.WITHIN, 40))
                .isNotEqualTo(COUNTS.with(DeadlineClass.LATE, 1))
                .isNotEqualTo(COUNTS.withChangedLater(0))
                .isNotEqualTo("{WITHIN=40, OPEN=2, changed later=1}");
        assertThat(ClassCounts.of(DeadlineClass.OPEN, 3)).isNotEqualTo(ClassCounts.of(StatusClass.RESOLVED, 3));
    }

    @Test
    void countsOfAStreamAddUp() {
        assertThat(Stream.of(COUNTS, COUNTS, COUNTS).collect(ClassCounts.toSum(DeadlineClass.class)))
                .isEqualTo(ClassCounts.of(DeadlineClass.WITHIN, 120)
                        .with(DeadlineClass.OPEN, 6)
                        .withChangedLater(3));
        assertThat(Stream.<ClassCounts<DeadlineClass>>empty().collect(ClassCounts.toSum(DeadlineClass.class)))
                .isEqualTo(ClassCounts.none(DeadlineClass.class));
    }

    @Test
    void theGreatestCountsOfAllClassesHaveATotal() {
        ClassCounts<DeadlineClass> most =
                ClassCounts.of(DeadlineClass.class, each -> ComplaintCounts.MAX_SUM, ComplaintCounts.MAX_SUM);

        assertThat(most.total()).isEqualTo(9_000_000_000_000_000_000L);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ClassCounts.none(Ten.class))
                .withMessage("number of classes of Ten must be from 1 to 9, was 10");
    }
}
