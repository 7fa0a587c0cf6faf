package io.github.renaksi.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.renaksi.Language;
import io.github.renaksi.Period;
import java.util.List;
import org.junit.jupiter.api.Test;

class FlowTallyTest {

    private static FlowTally month(int month, long opening, long received, long resolved, long closing) {
        return FlowTally.builder()
                .office("Dinsos")
                .period(Period.ofMonth(2023, month))
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
                .withMessage("closing balance of 'Dinsos' in 2023-01 must be 5 + 10 - 8 = 7, was 6");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> month(1, 5, 10, 16, 0))
                .withMessage("closing balance of 'Dinsos' in 2023-01 must be 5 + 10 - 16 = -1, was 0");
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
    void theRateIsOfAllOnHand() {
        assertThat(month(1, 5, 10, 8, 7).resolvedOfOnHand().explain(Language.INDONESIAN))
                .isEqualTo("diselesaikan 8 / (saldo awal 5 + diterima 10) = 8/15 → 53,3 % "
                        + "(satu desimal, dibulatkan, setengah ke atas; Januari 2023; data per 31 Januari 2023)");
        assertThat(month(1, 0, 0, 0, 0).resolvedOfOnHand()).hasToString("tidak dapat dihitung");
    }
}
