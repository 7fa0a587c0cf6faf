// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.renaksi.Language;
import io.github.renaksi.Text;
import io.github.renaksi.TimePeriod;
import io.github.renaksi.figure.NotComputable;
import io.github.renaksi.figure.Ratio;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FlowTallyTest {

    private static FlowTally month(int month, long opening, long received, long resolved, long closing) {
        return FlowTally.builder()
                .office("Dinsos")
                .period(TimePeriod.ofMonth(2023, month))
                .opening(opening)
                .received(received)
                .resolved(resolved)
                .closing(closing)
                .build();
    }

    @Test
    void theClosingBalanceIsComputed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> month(1, 5, 10, 8, 6))
                .withMessage("closing balance of 'Dinsos' in 2023-01 must be 5 + 10 - 8 - 0 = 7, was 6");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> month(1, 5, 10, 16, 0))
                .withMessage("closing balance of 'Dinsos' in 2023-01 must be 5 + 10 - 16 - 0 = -1, was 0");
    }

    @Test
    void balancesThatDoNotMeetAreNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FlowTally.sum(List.of(month(1, 5, 10, 8, 7), month(2, 6, 1, 1, 6))))
                .withMessage("balances of 'Dinsos' must meet, closing balance on 2023-01-31 is 7 "
                        + "and opening balance on 2023-02-01 is 6");
    }

    @Test
    void gapsAndOtherOfficesAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FlowTally.sum(List.of(month(1, 5, 10, 8, 7), month(3, 7, 1, 1, 7))))
                .withMessage("periods of the flow of 'Dinsos' must follow each other, 2023-03 begins on 2023-03-01 "
                        + "after an end on 2023-01-31");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FlowTally.sum(
                        List.of(month(1, 5, 10, 8, 7), month(2, 7, 1, 1, 7).withOffice("Bappeda"))))
                .withMessage("flow tallies of a sum must be of one office, had 'Dinsos' and 'Bappeda'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FlowTally.sum(List.of()))
                .withMessage("flow tallies of a sum must not be empty");
    }

    @Test
    void anOfficeIsOneHoweverItIsSpelt() {
        assertThat(FlowTally.sum(
                        List.of(month(1, 5, 10, 8, 7), month(2, 7, 1, 1, 7).withOffice(" DINSOS"))))
                .isEqualTo(month(1, 5, 11, 9, 7).withPeriod(TimePeriod.parse("2023-01/2023-02")));
    }

    @Test
    void theRateIsOfAllOnHand() {
        assertThat(month(1, 5, 10, 8, 7).resolvedOfOnHand().explain(Language.INDONESIAN))
                .isEqualTo("diselesaikan 8 / saldo awal dan diterima 15 = 8/15 → 53,3% "
                        + "(satu desimal, dibulatkan (5 ke atas); Januari 2023; data per 31 Januari 2023)");
        assertThat(month(1, 0, 0, 0, 0).resolvedOfOnHand().reason()).contains(NotComputable.ZERO_DENOMINATOR);
    }

    private static ComplaintRecord complaint(String status, String receivedOn, String resolvedOn) {
        return ComplaintRecord.builder()
                .category("aspirasi")
                .status(status)
                .receivedOn(LocalDate.parse(receivedOn))
                .resolvedOn(Optional.of(resolvedOn).filter(it -> !it.isEmpty()).map(LocalDate::parse))
                .office("Dinsos")
                .build();
    }

    private static FlowTally february(ComplaintRecord... complaints) {
        return FlowTally.of(
                "Dinsos",
                TimePeriod.ofMonth(2023, 2),
                List.of(complaints),
                StatusVocabularies.LAPOR_ARCHIVED_IS_INELIGIBLE.with("Buntu", StatusClass.UNRESOLVABLE));
    }

    @Test
    void recordsHaveABalance() {
        assertThat(february(
                        complaint("Selesai", "2023-01-10", "2023-01-31"), // closed before
                        complaint("Selesai", "2023-01-10", "2023-02-01"), // carried in and resolved
                        complaint("Proses", "2023-01-10", ""), // carried in and on
                        complaint("Selesai", "2023-02-28", "2023-03-01"), // received and carried on
                        complaint("Selesai", "2023-02-01", "2023-02-28"), // received and resolved
                        complaint("Diarsipkan oleh Admin", "2023-02-02", "2023-02-03"), // closed otherwise
                        complaint("Buntu", "2023-02-02", "2023-02-03"), // closed otherwise
                        complaint("Hilang", "2023-02-02", ""), // unclassified: still open
                        complaint("Selesai", "2023-03-01", "2023-03-02"))) // received later
                .isEqualTo(FlowTally.builder()
                        .office("Dinsos")
                        .period(TimePeriod.ofMonth(2023, 2))
                        .opening(2)
                        .received(5)
                        .resolved(2)
                        .closedOtherwise(2)
                        .closing(3)
                        .build());
    }

    @Test
    void aSourceWithoutDatesGivesNoRate() {
        FlowTally flow =
                february(complaint("Selesai", "2023-02-01", ""), complaint("Selesai", "2023-02-01", "2023-02-02"));
        assertThat(flow.undated()).isEqualTo(1);
        assertThat(flow.resolvedOfOnHand().reason()).contains(NotComputable.missingDates(1, 2));
        assertThat(flow.resolvedOfOnHand().derivation().working())
                .isEqualTo(Text.of(
                        "diselesaikan 1, saldo awal dan diterima 1", "resolved 1, opening balance and received 1"));
    }

    @Test
    void anUndatedComplaintOfTwoPeriodsIsOne() {
        assertThat(FlowTally.sum(List.of(
                                month(1, 5, 10, 8, 7).withUndated(2),
                                month(2, 7, 1, 1, 7).withUndated(3)))
                        .undated())
                .isEqualTo(3);
    }

    @Test
    void theGreatestBalancesHaveARate() {
        long most = ComplaintCounts.MAX_SUM;

        assertThat(month(1, most, most, most, most).resolvedOfOnHand().exact()).isEqualTo(Ratio.of(1, 2));
    }

    @Test
    void aBalanceBeyondTheGreatestIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> month(1, Long.MAX_VALUE, 1, 0, 0))
                .withMessage("opening balance of 'Dinsos' in 2023-01 must be from 0 to 1000000000000000000, "
                        + "was 9223372036854775807");
    }

    /** April's is among those of May too, since it may have been closed in either. */
    @Test
    void anUndatedComplaintIsInTheListOfEveryLaterPeriod() {
        ComplaintRecord april = complaint("Selesai", "2023-04-10", "");
        ComplaintRecord may = complaint("Selesai", "2023-05-10", "");
        StatusVocabulary vocabulary = StatusVocabularies.LAPOR_ARCHIVED_IS_INELIGIBLE;
        TimePeriod both = TimePeriod.parse("2023-04/2023-05");
        FlowTally sum = FlowTally.sum(List.of(
                FlowTally.of("Dinsos", TimePeriod.ofMonth(2023, 4), List.of(april), vocabulary),
                FlowTally.of("Dinsos", TimePeriod.ofMonth(2023, 5), List.of(april, may), vocabulary)));
        assertThat(sum.undated()).isEqualTo(2);
        assertThat(sum).isEqualTo(FlowTally.of("Dinsos", both, List.of(april, may), vocabulary));
    }
}
