package io.github.renaksi.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class OutcomeTest {

    @Test
    void thereIsAValueOrAReason() {
        Outcome<Integer> value = Outcome.of(6);
        assertThat(value.value()).contains(6);
        assertThat(value.reason()).isEmpty();
        Outcome<Integer> none = Outcome.missing(NotComputable.NOTHING_REPORTED);
        assertThat(none.value()).isEmpty();
        assertThat(none.reason()).contains(NotComputable.NOTHING_REPORTED);
    }

    @Test
    void aValueThatMayBeAbsentHasAReasonWhereItIs() {
        assertThat(Outcome.of(Optional.of(6), NotComputable.ZERO_DENOMINATOR)).isEqualTo(Outcome.of(6));
        assertThat(Outcome.of(Optional.empty(), NotComputable.ZERO_DENOMINATOR))
                .isEqualTo(Outcome.missing(NotComputable.ZERO_DENOMINATOR));
    }

    @Test
    void theFirstReasonEndsAChain() {
        assertThat(Outcome.of(6).then(six -> Outcome.of(six + 1))).isEqualTo(Outcome.of(7));
        assertThat(Outcome.of(6).then(six -> Outcome.missing(NotComputable.ZERO_DENOMINATOR)))
                .isEqualTo(Outcome.missing(NotComputable.ZERO_DENOMINATOR));
        assertThat(Outcome.<Integer>missing(NotComputable.NOTHING_REPORTED).then(six -> Outcome.of(six + 1)))
                .isEqualTo(Outcome.missing(NotComputable.NOTHING_REPORTED));
    }

    @Test
    @SuppressWarnings("NullAway")
    void whatIsMissingIsNamed() {
        assertThatNullPointerException()
                .isThrownBy(() -> new Outcome.Known<>(null))
                .withMessage("value of an outcome must not be null");
        assertThatNullPointerException()
                .isThrownBy(() -> new Outcome.Missing<>(null))
                .withMessage("reason of an outcome must not be null");
    }
}
