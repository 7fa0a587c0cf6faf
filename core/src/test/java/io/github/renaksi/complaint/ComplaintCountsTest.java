package io.github.renaksi.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComplaintCountsTest {

    private static final ComplaintCounts TABLE_2 =
            ComplaintCounts.builder().resolved(215).unresolvable(6).build();

    @Test
    void everyCountThatIsNotGivenIsZero() {
        assertThat(TABLE_2).isEqualTo(new ComplaintCounts(0, 0, 0, 215, 6, 0, 0, 0));
        assertThat(ComplaintCounts.builder().build()).isEqualTo(ComplaintCounts.NONE);
    }

    @Test
    void receivedIsTheSumOfAllClasses() {
        assertThat(TABLE_2.received()).isEqualTo(221);
        assertThat(new ComplaintCounts(1, 20, 300, 4_000, 50_000, 600_000, 7_000_000, 5).received())
                .isEqualTo(7_654_321);
        assertThat(ComplaintCounts.NONE.received()).isZero();
    }

    @Test
    void countsAreAddedClassByClass() {
        assertThat(new ComplaintCounts(1, 2, 3, 4, 5, 6, 7, 1).plus(new ComplaintCounts(10, 20, 30, 40, 50, 60, 70, 8)))
                .isEqualTo(new ComplaintCounts(11, 22, 33, 44, 55, 66, 77, 9));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # class | name
            0 | pending complaints
            1 | complaints in progress
            2 | followed-up complaints
            3 | resolved complaints
            4 | unresolvable complaints
            5 | ineligible complaints
            6 | unclassified complaints
            7 | complaints that changed later
            """)
    void aCountIsFromNothingToTheGreatestOfAnySum(int index, String name) {
        for (long count : new long[] {-1, ComplaintCounts.MAX_SUM + 1, Long.MAX_VALUE}) {
            long[] counts = new long[8];
            counts[index] = count;

            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new ComplaintCounts(
                            counts[0], counts[1], counts[2], counts[3], counts[4], counts[5], counts[6], counts[7]))
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
                        "number of complaints that changed later must be at most that of those in progress (2) and "
                                + "followed up (3), was 6");
    }

    @Test
    void theGreatestCountsOfAllAreReceived() {
        long most = ComplaintCounts.MAX_SUM;

        assertThat(new ComplaintCounts(most, most, most, most, most, most, most, 0).received())
                .isEqualTo(7_000_000_000_000_000_000L);
    }

    @Test
    void aSumBeyondTheGreatestIsRefusedWithItsTerms() {
        ComplaintCounts most = TABLE_2.withResolved(ComplaintCounts.MAX_SUM);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> most.plus(TABLE_2))
                .withMessage("number of complaints must be at most 1000000000000000000, was 1000000000000000000 + 215");
    }
}
