// SPDX-License-Identifier: Apache-2.0
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
