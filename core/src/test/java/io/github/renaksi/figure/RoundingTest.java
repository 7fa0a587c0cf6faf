// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.figure;

import static io.github.renaksi.Language.ENGLISH;
import static io.github.renaksi.Language.INDONESIAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.renaksi.Text;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundingTest {

    private static final Rounding TABLE_5 = Rounding.of(1, RoundingMode.DOWN);
    private static final Rounding TABLE_2 = Rounding.of(1, RoundingMode.HALF_UP).withUnit(Unit.PERCENT);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # Keputusan Gubernur Sumatera Barat 065-699-2022, Tabel 5
            # exact | printed | published
            5/2     | 2,5     | 5/2
            11/5    | 2,2     | 11/5
            8/3     | 2,6     | 13/5
            3       | 3       | 3
            """)
    void tableFiveTruncatesToOneDecimal(String exact, String printed, String published) {
        assertThat(FigureFormat.of(INDONESIAN).write(Ratio.parse(exact), TABLE_5))
                .isEqualTo(printed);
        assertThat(TABLE_5.published(Ratio.parse(exact))).hasToString(published);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # Keputusan Gubernur Sumatera Barat 065-699-2022, Tabel 2
            # exact | printed | english | published
            215/221 | 97,3%  | 97.3%   | 973/1000
            6/221   | 2,7%   | 2.7%    | 27/1000
            """)
    void tableTwoRoundsHalfUpToOneDecimalInPerCent(String exact, String printed, String english, String published) {
        assertThat(FigureFormat.of(INDONESIAN).write(Ratio.parse(exact), TABLE_2))
                .isEqualTo(printed);
        assertThat(FigureFormat.of(ENGLISH).write(Ratio.parse(exact), TABLE_2)).isEqualTo(english);
        assertThat(TABLE_2.published(Ratio.parse(exact))).isEqualTo(Ratio.parse(published));
    }

    @Test
    void roundingIsDoneInTheUnit() {
        assertThat(TABLE_2.round(Ratio.of(215, 221))).isEqualTo(new BigDecimal("97.3"));
        assertThat(TABLE_2.withUnit(Unit.NONE).round(Ratio.of(215, 221))).isEqualTo(new BigDecimal("1.0"));
    }

    @Test
    void zerosAtTheEndArePrintedWhereAsked() {
        Rounding zeros = TABLE_5.withDecimals(2).withTrailingZeros(true);

        assertThat(FigureFormat.of(INDONESIAN).write(Ratio.of(5, 2), zeros)).isEqualTo("2,50");
        assertThat(FigureFormat.of(INDONESIAN).write(Ratio.of(5, 2), zeros.withTrailingZeros(false)))
                .isEqualTo("2,5");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # decimals | mode | indonesian | english
            0  | DOWN      | tanpa desimal, dipotong tanpa pembulatan                    | no decimals, truncated
            1  | DOWN      | satu desimal, dipotong tanpa pembulatan                     | one decimal, truncated
            2  | HALF_UP   | dua desimal, dibulatkan (5 ke atas)  | two decimals, rounded half up
            3  | HALF_DOWN | 3 desimal, dibulatkan (tepat setengah ke bawah)   | 3 decimals, rounded half down
            1  | HALF_EVEN | satu desimal, dibulatkan (tepat setengah ke angka genap) | one decimal, rounded half to even
            1  | UP        | satu desimal, dibulatkan menjauhi nol      | one decimal, rounded away from zero
            1  | FLOOR     | satu desimal, dibulatkan ke bawah          | one decimal, rounded down
            20 | CEILING   | 20 desimal, dibulatkan ke atas             | 20 decimals, rounded up
            """)
    void theRuleIsSaidInWords(int decimals, RoundingMode mode, String indonesian, String english) {
        assertThat(Rounding.of(decimals, mode).in(INDONESIAN)).isEqualTo(indonesian);
        assertThat(Rounding.of(decimals, mode).in(ENGLISH)).isEqualTo(english);
    }

    @Test
    void aModeWithoutAResultForEveryValueIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rounding.of(1, RoundingMode.UNNECESSARY))
                .withMessage("mode of a rounding must give a result for every value, was UNNECESSARY");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            -1
            21
            2147483647
            """)
    void decimalsOutsideZeroToTwentyAreRefused(int decimals) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rounding.of(decimals, RoundingMode.DOWN))
                .withMessage("decimals of a rounding must be from 0 to 20, was " + decimals);
    }

    @Test
    void theLongestNumberIsPublished() {
        Ratio longest = Ratio.of(BigInteger.TEN.pow(1100), BigInteger.ONE);

        assertThat(TABLE_5.published(longest)).isEqualTo(longest);
    }

    @Test
    void aUnitOfWhichNoneMakesOneIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Unit(Text.of("persen", "per cent"), 0))
                .withMessage("number of units 'per cent' that make 1 must be from 1 to 1000000, was 0");
    }

    @Test
    void moreThanAMillionUnitsOfOneAreRefused() {
        assertThat(new Unit(Text.of("ppm"), 1_000_000).perOne()).isEqualTo(1_000_000);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Unit(Text.of("ppm"), 1_000_001))
                .withMessage("number of units 'ppm' that make 1 must be from 1 to 1000000, was 1000001");
    }

    @Test
    void figuresArePrintedPerThousandWhereTheUnitSaysSo() {
        Rounding perMille = Rounding.of(1, RoundingMode.HALF_UP).withUnit(new Unit(Text.of("‰"), 1000));

        assertThat(FigureFormat.of(INDONESIAN).write(Ratio.of(1, 80), perMille)).isEqualTo("12,5 ‰");
    }

    @Test
    void decimalsOfAPrintedFigureAreNotNegative() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PrintedFigure(Ratio.ONE, -1, Unit.NONE))
                .withMessage("decimals of a printed figure must be from 0 to 100, was -1");
    }
}
