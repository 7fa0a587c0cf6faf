// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.monitoring;

import static io.github.renaksi.plan.AchievementFormulas.REALISATION_OVER_TARGET;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.renaksi.Text;
import io.github.renaksi.TimePeriod;
import io.github.renaksi.figure.Ratio;
import io.github.renaksi.plan.AchievementBase.Inputs;
import io.github.renaksi.plan.AchievementBase.Written;
import io.github.renaksi.plan.AchievementFormulas;
import io.github.renaksi.plan.Consolidation;
import io.github.renaksi.plan.Direction;
import io.github.renaksi.plan.StrategicTarget;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a realisation or an achievement is made of and is missing is named in the words of the library. */
@SuppressWarnings("NullAway") // what a Java caller without null checks may do
class MissingRealisationPartsTest {

    private static final TimePeriod YEAR = TimePeriod.ofYear(2022);
    private static final Text WORDS = Text.of("1");
    private static final Realisation REALISATION = Realisation.of("t", YEAR, 1);
    private static final StrategicTarget TARGET = StrategicTarget.builder()
            .id("t")
            .indicator("Indikator")
            .unit("hari")
            .direction(Direction.INCREASE)
            .consolidation(Consolidation.SUM)
            .build();

    private static Arguments of(String missing, ThrowingCallable making) {
        return arguments(missing, making);
    }

    static Stream<Arguments> missing() {
        return Stream.of(
                of("target of a realisation", () -> Realisation.of(null, YEAR, 1)),
                of("period of the realisation of target 't'", () -> Realisation.of("t", null, 1)),
                of("period of the realisation of target 't'", () -> Realisation.share("t", null, 1, 2)),
                of(
                        "amount of the realisation of target 't'",
                        () -> new Realisation("t", YEAR, null, Optional.empty(), Optional.empty(), Optional.empty())),
                of(
                        "what the realisation of target 't' is out of",
                        () -> new Realisation("t", YEAR, Ratio.ONE, null, Optional.empty(), Optional.empty())),
                of(
                        "as-of day of the realisation of target 't'",
                        () -> new Realisation("t", YEAR, Ratio.ONE, Optional.empty(), null, Optional.empty())),
                of(
                        "source of the realisation of target 't'",
                        () -> new Realisation("t", YEAR, Ratio.ONE, Optional.empty(), Optional.empty(), null)),
                of("target of a realisation", () -> Realisation.from(null, null)),
                of("tally of complaints", () -> Realisation.from(TARGET, null)),
                of("target of an achievement", () -> Achievement.of(null, YEAR, List.of(), REALISATION_OVER_TARGET)),
                of(
                        "period of the achievement of target 't'",
                        () -> Achievement.of(TARGET, null, List.of(), REALISATION_OVER_TARGET)),
                of("realisations of target 't'", () -> Achievement.of(TARGET, YEAR, null, REALISATION_OVER_TARGET)),
                of(
                        "each of realisations of target 't'",
                        () -> Achievement.of(TARGET, YEAR, Arrays.asList(REALISATION, null), REALISATION_OVER_TARGET)),
                of("formula of the achievement of target 't'", () -> Achievement.of(TARGET, YEAR, List.of(), null)),
                of("realisation of a target", () -> Achievement.of(TARGET, 2022, null, REALISATION_OVER_TARGET)),
                of("id of a formula of achievement", () -> AchievementFormulas.find(null)),
                of("realisation of a formula", () -> new Inputs(null, Ratio.ONE, Optional.empty(), Direction.INCREASE)),
                of("target of a formula", () -> new Inputs(Ratio.ONE, null, Optional.empty(), Direction.INCREASE)),
                of("baseline of a formula", () -> new Inputs(Ratio.ONE, Ratio.ONE, null, Direction.INCREASE)),
                of("direction of a formula", () -> new Inputs(Ratio.ONE, Ratio.ONE, Optional.empty(), null)),
                of("realisation of a formula in words", () -> new Written(null, WORDS, WORDS)),
                of("target of a formula in words", () -> new Written(WORDS, null, WORDS)),
                of("baseline of a formula in words", () -> new Written(WORDS, WORDS, null)));
    }

    @ParameterizedTest
    @MethodSource("missing")
    void whatIsMissingIsNamed(String missing, ThrowingCallable making) {
        assertThatNullPointerException().isThrownBy(making).withMessage(missing + " must not be null");
    }
}
