// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.renaksi.assessment.RatingScale.Level;
import io.github.renaksi.figure.Ratio;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RatingScaleTest {

    @Test
    void theDecreesScaleIsOneToFourWithoutLabels() {
        RatingScale scale = RatingScale.between(1, 4);

        assertThat(scale)
                .isEqualTo(RatingScale.of(
                        Level.of(Ratio.of(1)), Level.of(Ratio.of(2)), Level.of(Ratio.of(3)), Level.of(Ratio.of(4))));
        assertThat(scale).hasToString("1, 2, 3, 4");
        assertThat(scale.lowest()).isEqualTo(Ratio.of(1));
        assertThat(scale.highest()).isEqualTo(Ratio.of(4));
    }

    @Test
    void levelsMayBeFractionsWithLabels() {
        RatingScale scale = RatingScale.of(
                Level.of(Ratio.ZERO, "No"),
                Level.of(Ratio.parse("0.25")),
                Level.of(Ratio.parse("0.5")),
                Level.of(Ratio.ONE, " Yes "));

        assertThat(scale).hasToString("0, 1/4, 1/2, 1");
        assertThat(scale.levels().get(3).label()).hasValue("Yes");
        assertThat(scale.levels().get(1).label()).isEmpty();
    }

    @Test
    void levelsMayBeNegative() {
        assertThat(RatingScale.between(-2, 2)).hasToString("-2, -1, 0, 1, 2");
    }

    @Test
    void theHighestIntIsALevel() {
        assertThat(RatingScale.between(Integer.MAX_VALUE - 1, Integer.MAX_VALUE))
                .hasToString("2147483646, 2147483647");
    }

    @Test
    void theLowestIntIsALevel() {
        assertThat(RatingScale.between(Integer.MIN_VALUE, Integer.MIN_VALUE + 1))
                .hasToString("-2147483648, -2147483647");
    }

    @Test
    void fewerThanTwoLevelsAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(RatingScale::of)
                .withMessage("a rating scale must have at least 2 levels, had 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RatingScale.between(1, 1))
                .withMessage("highest level of a rating scale must be above its lowest 1, was 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RatingScale.between(4, 1))
                .withMessage("highest level of a rating scale must be above its lowest 4, was 1");
    }

    @Test
    void levelsThatDoNotAscendAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RatingScale.of(Level.of(Ratio.of(2)), Level.of(Ratio.of(5, 3))))
                .withMessage("levels of a rating scale must ascend, had 2 before 5/3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RatingScale.of(Level.of(Ratio.of(1, 2)), Level.of(Ratio.parse("0.50"))))
                .withMessage("levels of a rating scale must ascend, had 1/2 before 1/2");
    }

    @Test
    void moreThanTenThousandLevelsAreRefused() {
        assertThat(RatingScale.between(1, 10_000).levels()).hasSize(10_000);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RatingScale.between(1, 10_001))
                .withMessage("a rating scale from 1 to 10001 must have at most 10000 levels, had 10001");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RatingScale.between(Integer.MIN_VALUE, Integer.MAX_VALUE))
                .withMessage(
                        "a rating scale from -2147483648 to 2147483647 must have at most 10000 levels, had 4294967296");
    }

    @Test
    void aBlankLabelIsRefusedNamingItsLevel() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Level.of(Ratio.of(1, 4), " "))
                .withMessage("label of level 1/4 must not be blank");
    }

    @Test
    void aScaleIsNotChangedByTheListItWasMadeOf() {
        List<Level> levels = new ArrayList<>(List.of(Level.of(Ratio.ZERO), Level.of(Ratio.ONE)));
        RatingScale scale = new RatingScale(levels);
        levels.clear();

        assertThat(scale.levels()).hasSize(2).isUnmodifiable();
    }
}
