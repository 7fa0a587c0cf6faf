// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.figure;

import static io.github.renaksi.Language.INDONESIAN;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.renaksi.Text;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a figure is made of and is missing is named in the words of the library. */
@SuppressWarnings("NullAway") // what a Java caller without null checks may do
class MissingFigurePartsTest {

    private static final Text NAME = Text.of("skor");
    private static final Operand OPERAND = new Operand(NAME, Ratio.ONE);
    private static final Rounding ROUNDING = Rounding.of(1, RoundingMode.DOWN);
    private static final PrintedFigure FIGURE = new PrintedFigure(Ratio.ONE, 0, Unit.NONE);

    private static Derivation derivation() {
        return Derivation.quotient(NAME, OPERAND, OPERAND);
    }

    private static Derivation derivation(
            Text name, List<Operand> operands, Text formula, Text working, Optional<Text> basis) {
        return new Derivation(
                name,
                operands,
                Optional.empty(),
                Optional.empty(),
                formula,
                working,
                basis,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Arguments of(String missing, ThrowingCallable making) {
        return arguments(missing, making);
    }

    static Stream<Arguments> missing() {
        return Stream.of(
                of("value of a figure", () -> Figure.of(null, ROUNDING, MissingFigurePartsTest::derivation)),
                of("rounding of a figure", () -> Figure.of(Ratio.ONE, null, MissingFigurePartsTest::derivation)),
                of("derivation of a figure", () -> Figure.of(Ratio.ONE, ROUNDING, null)),
                of(
                        "reason why a figure is not computable",
                        () -> Figure.notComputable(null, ROUNDING, MissingFigurePartsTest::derivation)),
                of("rounding of a figure", () -> Figure.share(0, 0, null, MissingFigurePartsTest::derivation)),
                of("language of a figure", () -> FigureFormat.of(null)),
                of("text of a figure", () -> FigureFormat.of(INDONESIAN).read(null)),
                of("text of a figure", () -> FigureFormat.of(INDONESIAN).readRange(null)),
                of("value of a printed figure", () -> new PrintedFigure(null, 0, Unit.NONE)),
                of("unit of a printed figure", () -> new PrintedFigure(Ratio.ONE, 0, null)),
                of("lower bound of a range", () -> new PrintedRange(null, FIGURE)),
                of("upper bound of a range", () -> new PrintedRange(FIGURE, null)),
                of("symbol of a unit", () -> new Unit(null, NAME, 1)),
                of("symbol of a unit", () -> Unit.of(null)),
                of("symbol of one of the unit 'skor'", () -> new Unit(NAME, null, 1)),
                of("name of a unit", () -> Unit.named(null)),
                of("name of a unit", () -> Unit.find(null)),
                of("mode of a rounding", () -> Rounding.of(1, null)),
                of("unit of a rounding", () -> new Rounding(1, RoundingMode.DOWN, TrailingZeros.KEPT, null)),
                of("name of an operand", () -> new Operand(null, Ratio.ONE)),
                of("value of operand 'skor'", () -> new Operand(NAME, null)),
                of("weight of 'skor'", () -> new Operand(NAME, Ratio.ONE, null)),
                of("part of 'skor'", () -> Derivation.quotient(NAME, null, OPERAND)),
                of("whole of 'skor'", () -> Derivation.quotient(NAME, OPERAND, null)),
                of("name of a derivation", () -> derivation(null, List.of(), NAME, NAME, Optional.empty())),
                of("operands of 'skor'", () -> derivation(NAME, null, NAME, NAME, Optional.empty())),
                of(
                        "each of operands of 'skor'",
                        () -> derivation(NAME, Arrays.asList(OPERAND, null), NAME, NAME, Optional.empty())),
                of("formula of 'skor'", () -> derivation(NAME, List.of(), null, NAME, Optional.empty())),
                of("working of 'skor'", () -> derivation(NAME, List.of(), NAME, null, Optional.empty())),
                of("basis of 'skor'", () -> derivation(NAME, List.of(), NAME, NAME, null)),
                of(
                        "citation of 'skor'",
                        () -> new Derivation(
                                NAME,
                                List.of(),
                                Optional.empty(),
                                Optional.empty(),
                                NAME,
                                NAME,
                                Optional.empty(),
                                null,
                                Optional.empty(),
                                Optional.empty())),
                of(
                        "period of 'skor'",
                        () -> new Derivation(
                                NAME,
                                List.of(),
                                Optional.empty(),
                                Optional.empty(),
                                NAME,
                                NAME,
                                Optional.empty(),
                                Optional.empty(),
                                null,
                                Optional.empty())),
                of(
                        "as-of day of 'skor'",
                        () -> new Derivation(
                                NAME,
                                List.of(),
                                Optional.empty(),
                                Optional.empty(),
                                NAME,
                                NAME,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                null)));
    }

    @ParameterizedTest
    @MethodSource("missing")
    void whatIsMissingIsNamed(String missing, ThrowingCallable making) {
        assertThatNullPointerException().isThrownBy(making).withMessage(missing + " must not be null");
    }
}
