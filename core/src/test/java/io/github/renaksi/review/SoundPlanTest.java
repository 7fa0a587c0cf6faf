// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.renaksi.arbitraries.RegencyPlan;
import org.junit.jupiter.api.Test;

/** A sound plan is left alone. */
class SoundPlanTest {

    @Test
    void nothingIsFoundInTheSoundPlanOfARegency() {
        assertThat(PlanReview.standard().review(RegencyPlan.agam()).findings()).isEmpty();
    }
}
