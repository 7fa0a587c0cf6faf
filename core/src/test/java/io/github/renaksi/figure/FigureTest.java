// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.figure;

import static io.github.renaksi.Language.ENGLISH;
import static io.github.renaksi.Language.INDONESIAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.renaksi.Citation;
import io.github.renaksi.Language;
import io.github.renaksi.Text;
import io.github.renaksi.TimePeriod;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureTest {

    private static final Citation DECREE = Citation.of("Keputusan Gubernur Sumatera Barat 065-699-2022");
    private static final Rounding TABLE_5 = Rounding.of(1, RoundingMode.DOWN);
    private static final Rounding TABLE_2 = Rounding.of(1, RoundingMode.HALF_UP).withUnit(Unit.PERCENT);

    private static Derivation derivation(String working) {
        return Derivation.builder()
                .name(Text.of("skor Koordinasi dan Monev.", "score of Koordinasi dan Monev."))
                .formula(Text.of("jumlah / banyaknya", "sum / number"))
                .working(Text.of(working))
                .citation(DECREE.at("Tabel 5"))
                .build();
    }

    private static Figure score(Ratio value, String working) {
        return Figure.of(value, TABLE_5, () -> derivation(working));
    }

    @Test
    void explainsWorkingExactValuePrintedFigureRuleAndPlace() {
        Figure score = score(Ratio.of(8, 3), "(3 + 3 + 2) / 3");

        assertThat(score.explain(INDONESIAN))
                .isEqualTo("(3 + 3 + 2) / 3 = 8/3 → 2,6 (satu desimal, dipotong tanpa pembulatan; Tabel 5)");
        assertThat(score.explain(ENGLISH)).isEqualTo("(3 + 3 + 2) / 3 = 8/3 → 2.6 (one decimal, truncated; Tabel 5)");
    }

    @Test
    void doesNotRepeatAnExactValueThatTheWorkingEndsWith() {
        assertThat(score(Ratio.of(8, 3), "(3 + 3 + 2) / 3 = 8/3").explain(INDONESIAN))
                .isEqualTo("(3 + 3 + 2) / 3 = 8/3 → 2,6 (satu desimal, dipotong tanpa pembulatan; Tabel 5)");
        assertThat(score(Ratio.of(8, 3), "8 / 3").explain(INDONESIAN))
                .isEqualTo("8 / 3 → 2,6 (satu desimal, dipotong tanpa pembulatan; Tabel 5)");
    }

    @Test
    void reducesAWholeResult() {
        assertThat(score(Ratio.of(3), "(3 + 3 + 3) / 3 = 9/3").explain(INDONESIAN))
                .isEqualTo("(3 + 3 + 3) / 3 = 9/3 = 3 → 3 (satu desimal, dipotong tanpa pembulatan; Tabel 5)");
    }

    @Test
    void aWorkingThatOnlyEndsLikeTheExactValueIsFollowedByIt() {
        assertThat(score(Ratio.of(8, 3), "16/6 + 0/18/3").explain(INDONESIAN))
                .isEqualTo("16/6 + 0/18/3 = 8/3 → 2,6 (satu desimal, dipotong tanpa pembulatan; Tabel 5)");
    }

    @Test
    void namesTheWholeDocumentWhereNoPlaceIsCited() {
        Figure score =
                Figure.of(Ratio.of(8, 3), TABLE_5, () -> derivation("8 / 3").withCitation(DECREE));

        assertThat(score.explain(INDONESIAN))
                .isEqualTo(
                        "8 / 3 → 2,6 (satu desimal, dipotong tanpa pembulatan; Keputusan Gubernur Sumatera Barat 065-699-2022)");
    }

    @Test
    void saysPeriodAndDayOfTheDataWhereItHasThem() {
        Figure rate = Figure.of(
                Ratio.of(215, 221),
                TABLE_2,
                () -> Derivation.builder()
                        .name(Text.of("persentase"))
                        .formula(Text.of("a / b"))
                        .working(Text.of("215 / 221"))
                        .period(TimePeriod.ofQuarter(2022, 1))
                        .asOf(LocalDate.of(2022, 5, 3))
                        .build());

        assertThat(rate.explain(INDONESIAN))
                .isEqualTo("215 / 221 → 97,3% (satu desimal, dibulatkan (5 ke atas); triwulan I tahun 2022; data per 3"
                        + " Mei 2022)");
        assertThat(rate.explain(ENGLISH))
                .isEqualTo("215 / 221 → 97.3% (one decimal, rounded half up; Q1 2022; data as of 3 May 2022)");
    }

    private static String explained(Ratio value, Rounding rounding, Language language) {
        return Figure.of(value, rounding, () -> derivation("n")).explain(language);
    }

    // 99,96% printed "100%" is not all.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # exact   | printed | indonesian                     | english
            2499/2500 | 100%   | nilai persisnya kurang dari 100% | its exact value is less than 100%
            2501/2500 | 100%   | nilai persisnya lebih dari 100%  | its exact value is more than 100%
            1/2500    | 0%     | nilai persisnya lebih dari 0%    | its exact value is more than 0%
            -1/2500   | 0%     | nilai persisnya kurang dari 0%   | its exact value is less than 0%
            """)
    void saysThatAllOrNothingIsRoundedAndNotReached(String exact, String printed, String indonesian, String english) {
        assertThat(explained(Ratio.parse(exact), TABLE_2, INDONESIAN))
                .endsWith(" → " + printed + " (satu desimal, dibulatkan (5 ke atas); " + indonesian + "; Tabel 5)");
        assertThat(explained(Ratio.parse(exact), TABLE_2, ENGLISH))
                .endsWith(" (one decimal, rounded half up; " + english + "; Tabel 5)");
    }

    @ParameterizedTest
    @CsvSource({"1", "0", "1/2", "9994/10000", "2", "-1"})
    void saysNothingOfItWhereAllOrNothingIsExactOrNotPrinted(String exact) {
        assertThat(explained(Ratio.parse(exact), TABLE_2, INDONESIAN)).doesNotContain("nilai persisnya");
    }

    @Test
    void aScoreThatIsRoundedToAWholeNumberIsNoShare() {
        assertThat(explained(Ratio.parse("1.04"), TABLE_5, INDONESIAN)).doesNotContain("nilai persisnya");
    }

    @Test
    void writesOneMinusSign() {
        assertThat(explained(Ratio.of(-8, 3), TABLE_5, INDONESIAN))
                .isEqualTo("n = −8/3 → −2,6 (satu desimal, dipotong tanpa pembulatan; Tabel 5)");
    }

    @Test
    void saysWhyItIsNotComputable() {
        Figure none = Figure.notComputable(NotComputable.NOTHING_COUNTED, TABLE_5, () -> derivation("0 / 0"));

        assertThat(none.explain(INDONESIAN))
                .isEqualTo("0 / 0 → tidak dapat dihitung (tidak ada pertanyaan yang dihitung; Tabel 5)");
        assertThat(none.explain(ENGLISH)).isEqualTo("0 / 0 → not computable (no question was counted; Tabel 5)");
    }

    @Test
    void aFigureThatIsNotComputableHasAReasonAndNoValue() {
        Figure none = Figure.notComputable(NotComputable.NOTHING_COUNTED, TABLE_5, () -> derivation("0 / 0"));

        assertThat(none.isComputable()).isFalse();
        assertThat(none.value()).isEmpty();
        assertThat(none.published()).isEmpty();
        assertThat(none.reason()).hasValue(NotComputable.NOTHING_COUNTED);
        assertThat(none.printed(INDONESIAN)).isEqualTo("tidak dapat dihitung");
        assertThat(none.printed(ENGLISH)).isEqualTo("not computable");
        assertThat(none).hasToString("tidak dapat dihitung");
    }

    @Test
    void theExactValueOfAFigureThatIsNotComputableIsRefusedNamingFigureAndReason() {
        Figure none = Figure.notComputable(NotComputable.NOTHING_COUNTED, TABLE_5, () -> derivation("0 / 0"));

        assertThatIllegalStateException()
                .isThrownBy(none::exact)
                .withMessage(
                        "score of Koordinasi dan Monev.: 0 / 0 → not computable (no question was counted; Tabel 5)");
    }

    @Test
    void aFigureHasItsExactPrintedAndPublishedValue() {
        Figure score = score(Ratio.of(8, 3), "8 / 3");

        assertThat(score.isComputable()).isTrue();
        assertThat(score.exact()).isEqualTo(Ratio.of(8, 3));
        assertThat(score.value()).hasValue(Ratio.of(8, 3));
        assertThat(score.published()).hasValue(Ratio.of(26, 10));
        assertThat(score.reason()).isEmpty();
        assertThat(score.rounding()).isEqualTo(TABLE_5);
        assertThat(score.printed(INDONESIAN)).isEqualTo("2,6");
        assertThat(score.printed(ENGLISH)).isEqualTo("2.6");
        assertThat(score).hasToString("2,6");
    }

    @Test
    void anotherRoundingChangesOnlyWhatIsPrinted() {
        Figure score = score(Ratio.of(8, 3), "8 / 3").roundedBy(Rounding.of(2, RoundingMode.HALF_UP));

        assertThat(score.exact()).isEqualTo(Ratio.of(8, 3));
        assertThat(score.explain(INDONESIAN)).isEqualTo("8 / 3 → 2,67 (dua desimal, dibulatkan (5 ke atas); Tabel 5)");
    }

    @Test
    void anotherRoundingMakesNothingComputable() {
        Figure none = Figure.notComputable(NotComputable.NOTHING_COUNTED, TABLE_5, () -> derivation("0 / 0"))
                .roundedBy(TABLE_2);

        assertThat(none.reason()).hasValue(NotComputable.NOTHING_COUNTED);
        assertThat(none.rounding()).isEqualTo(TABLE_2);
    }

    @Test
    void aShareOfNothingIsNotComputable() {
        assertThat(Figure.share(0, 0, TABLE_2, () -> derivation("0 / 0")).reason())
                .hasValue(NotComputable.ZERO_DENOMINATOR);
    }

    @Test
    void aShareOfSomethingIsItsExactValue() {
        assertThat(Figure.share(0, 221, TABLE_2, () -> derivation("0 / 221")).exact())
                .isEqualTo(Ratio.ZERO);
        assertThat(Figure.share(215, 221, TABLE_2, () -> derivation("215 / 221"))
                        .exact())
                .isEqualTo(Ratio.of(215, 221));
    }

    @Test
    void theDerivationIsNotMadeUntilItIsAskedFor() {
        AtomicInteger asked = new AtomicInteger();
        Figure score = Figure.of(Ratio.of(8, 3), TABLE_5, () -> {
            asked.incrementAndGet();
            return derivation("8 / 3");
        });

        assertThat(score.roundedBy(TABLE_2).printed(ENGLISH)).isEqualTo("266.7%");
        assertThat(score.exact()).isEqualTo(Ratio.of(8, 3));
        assertThat(score.published()).isPresent();
        assertThat(score).hasToString("2,6").hasSameHashCodeAs(score);
        assertThat(asked).hasValue(0);
        assertThat(score.derivation()).isEqualTo(derivation("8 / 3"));
        assertThat(asked).hasValue(1);
    }

    @Test
    void figuresOfTheSameValueRoundingAndDerivationAreEqual() {
        Figure score = score(Ratio.of(8, 3), "8 / 3");

        assertThat(score).isEqualTo(score(Ratio.of(8, 3), "8 / 3")).hasSameHashCodeAs(score(Ratio.of(8, 3), "8 / 3"));
        assertThat(score)
                .isNotEqualTo(score(Ratio.of(7, 3), "8 / 3"))
                .isNotEqualTo(score(Ratio.of(8, 3), "16 / 6"))
                .isNotEqualTo(score.roundedBy(TABLE_2))
                .isNotEqualTo("2,6")
                .isNotEqualTo(null);
    }

    @Test
    void figuresThatAreNotComputableForDifferentReasonsDiffer() {
        Figure counted = Figure.notComputable(NotComputable.NOTHING_COUNTED, TABLE_5, () -> derivation("0 / 0"));
        Figure reported = Figure.notComputable(NotComputable.NOTHING_REPORTED, TABLE_5, () -> derivation("0 / 0"));

        assertThat(counted).isNotEqualTo(reported);
        assertThat(counted).isNotEqualTo(score(Ratio.ZERO, "0 / 0"));
    }

    @Test
    void theReasonsHaveStableIdsAndWordsInBothLanguages() {
        assertThat(NotComputable.NOTHING_REPORTED)
                .isEqualTo(new NotComputable(
                        "nothing-reported", Text.of("tidak ada yang dilaporkan", "nothing was reported")));
        assertThat(NotComputable.ZERO_DENOMINATOR)
                .isEqualTo(new NotComputable(
                        "zero-denominator",
                        Text.of(
                                "pembaginya 0: tidak ada yang diterima atau dihitung",
                                "the divisor is 0: nothing was received or counted")));
        assertThat(NotComputable.NOTHING_COUNTED)
                .isEqualTo(new NotComputable(
                        "nothing-counted", Text.of("tidak ada pertanyaan yang dihitung", "no question was counted")));
    }

    @Test
    void aReasonWithoutAnIdIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NotComputable("target nol", Text.of("target nol", "target is zero")))
                .withMessage(
                        "id of a reason why a figure is not computable must be 1 to 64 letters, digits, '.', '_' or"
                                + " '-' and begin with a letter or digit, was 'target nol'");
    }
}
