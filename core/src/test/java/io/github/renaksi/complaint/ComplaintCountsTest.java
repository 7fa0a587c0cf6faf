// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComplaintCountsTest {

    private static final ComplaintCounts TABLE_2 =
            ComplaintCounts.builder().resolved(215).unresolvable(6).build();

    /** Counts in the order of the classes. */
    private static ComplaintCounts counts(long... counts) {
        return ComplaintCounts.of(
                statusClass -> counts[List.of(StatusClass.values()).indexOf(statusClass)]);
    }

    @Test
    void everyCountThatIsNotGivenIsZero() {
        assertThat(TABLE_2)
                .isEqualTo(counts(0, 0, 0, 215, 6, 0, 0))
                .isEqualTo(
                        ComplaintCounts.NONE.with(StatusClass.UNRESOLVABLE, 6).with(StatusClass.RESOLVED, 215));
        assertThat(ComplaintCounts.builder().build()).isEqualTo(ComplaintCounts.NONE);
    }

    @Test
    void receivedIsTheSumOfAllClasses() {
        assertThat(TABLE_2.received()).isEqualTo(221);
        assertThat(counts(1, 20, 300, 4_000, 50_000, 600_000, 7_000_000).received())
                .isEqualTo(7_654_321);
        assertThat(ComplaintCounts.NONE.received()).isZero();
    }

    @Test
    void countsAreAddedClassByClass() {
        assertThat(counts(1, 2, 3, 4, 5, 6, 7)
                        .withChangedLater(1)
                        .plus(counts(10, 20, 30, 40, 50, 60, 70).withChangedLater(8)))
                .isEqualTo(counts(11, 22, 33, 44, 55, 66, 77).withChangedLater(9));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # class | name
            PENDING | pending complaints
            IN_PROGRESS | complaints in progress
            FOLLOWED_UP | followed-up complaints
            RESOLVED | resolved complaints
            UNRESOLVABLE | unresolvable complaints
            INELIGIBLE | ineligible complaints
            UNCLASSIFIED | unclassified complaints
            | complaints that changed later
            """)
    void aCountIsFromNothingToTheGreatestOfAnySum(@Nullable StatusClass statusClass, String name) {
        for (long count : new long[] {-1, ComplaintCounts.MAX_SUM + 1, Long.MAX_VALUE}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> {
                        ComplaintCountsBuilder builder = ComplaintCounts.builder();
                        if (statusClass == null) {
                            builder.changedLater(count);
                        } else {
                            builder.count(statusClass, count);
                        }
                        builder.build();
                    })
                    .withMessage("number of " + name + " must be from 0 to 1000000000000000000, was " + count);
        }
    }

    @Test
    void onlyWhatIsInProgressOrFollowedUpCanHaveChangedLater() {
        ComplaintCounts counts =
                ComplaintCounts.builder().pending(9).inProgress(2).followedUp(3).build();

        assertThat(counts.withChangedLater(5).received()).isEqualTo(14);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> counts.withChangedLater(6))
                .withMessage(
                        "number of complaints that changed later must be at most that of complaints in progress (2) and "
                                + "followed-up complaints (3), was 6");
    }

    @Test
    void theGreatestCountsOfAllAreReceived() {
        long most = ComplaintCounts.MAX_SUM;

        assertThat(counts(most, most, most, most, most, most, most).received()).isEqualTo(7_000_000_000_000_000_000L);
    }

    @Test
    void aSumBeyondTheGreatestIsRefusedWithItsTerms() {
        ComplaintCounts most = TABLE_2.with(StatusClass.RESOLVED, ComplaintCounts.MAX_SUM);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> most.plus(TABLE_2))
                .withMessage("number of complaints must be at most 1000000000000000000, was 1000000000000000000 + 215");
    }
}
