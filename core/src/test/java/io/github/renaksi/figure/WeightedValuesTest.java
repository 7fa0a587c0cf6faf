// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.figure;

import static io.github.renaksi.Language.ENGLISH;
import static io.github.renaksi.Language.INDONESIAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.renaksi.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WeightedValuesTest {

    private static final Text NAME = Text.of("nama", "name");

    private static WeightedValues.Term term(String weight, String value) {
        return new WeightedValues.Term("i", "I", Ratio.parse(weight), Ratio.parse(value));
    }

    private static WeightedValues values(String... values) {
        List<WeightedValues.Term> terms = new ArrayList<>();
        for (String value : values) {
            terms.add(term("1", value));
        }
        return new WeightedValues(terms);
    }

    /** 1/2, 2/3, 3/4 and so on. */
    private static WeightedValues different(int count, String weight) {
        List<WeightedValues.Term> terms = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            terms.add(term(weight, i + "/" + (i + 1)));
        }
        return new WeightedValues(terms);
    }

    private static String working(WeightedValues values) {
        return values.meanDerivation(NAME).working().in(INDONESIAN);
    }

    @Test
    void theMeanIsTheSumOfProductsOverTheSumOfWeights() {
        WeightedValues values = new WeightedValues(List.of(term("2", "3"), term("1/3", "2")));

        assertThat(values.sum()).isEqualTo(Ratio.of(20, 3));
        assertThat(values.weight()).isEqualTo(Ratio.of(7, 3));
        assertThat(values.mean()).hasValue(Ratio.of(20, 7));
    }

    @Test
    void ofNoValuesThereIsNoMean() {
        assertThat(values().mean()).isEmpty();
        assertThat(values().sum()).isEqualTo(Ratio.ZERO);
        assertThat(working(values())).isEqualTo("0 / 0");
        assertThat(values().sumDerivation(NAME).working().in(INDONESIAN)).isEqualTo("0");
    }

    @Test
    void oneValueStandsForItself() {
        assertThat(working(values("3.7"))).isEqualTo("3,7");
        assertThat(working(values("8/3"))).isEqualTo("8/3");
        assertThat(working(new WeightedValues(List.of(term("2", "3"))))).isEqualTo("(2×3) / (2) = 6/2");
    }

    private static WeightedValues.Term mean(String weight, String value, long of) {
        return new WeightedValues.Term("i", "I", Ratio.parse(weight), Ratio.parse(value), of);
    }

    @Test
    void aValueThatIsAMeanShowsWhatItIsTheMeanOf() {
        assertThat(working(new WeightedValues(List.of(mean("1", "3.7", 20))))).isEqualTo("74 / 20");
        assertThat(working(new WeightedValues(List.of(mean("1", "3.7", 20), mean("1", "8/3", 3), term("1", "2")))))
                .isEqualTo("(74 / 20 + 8 / 3 + 2) / 3");
        assertThat(working(new WeightedValues(List.of(mean("2", "3.7", 20), term("1", "2")))))
                .isEqualTo("(2×(74 / 20) + 1×2) / (2 + 1) = 9,4/3");
        assertThat(new WeightedValues(List.of(mean("1", "1.5", 2000), term("1", "2")))
                        .sumDerivation(NAME)
                        .working()
                        .in(ENGLISH))
                .isEqualTo("3,000 / 2,000 + 2");
    }

    @Test
    void aValueIsTheMeanOfAtLeastOne() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> mean("1", "3", 0))
                .withMessage("values that 'i' is the mean of must be at least 1, were 0");
    }

    @Test
    void upToEightValuesAreListed() {
        assertThat(working(values("3", "2.5", "8/3"))).isEqualTo("(3 + 2,5 + 8/3) / 3");
        assertThat(working(new WeightedValues(List.of(term("2", "3"), term("1", "2")))))
                .isEqualTo("(2×3 + 1×2) / (2 + 1) = 8/3");
    }

    @Test
    void ofMoreEqualValuesAreTakenTogether() {
        assertThat(working(values("1", "1", "1", "2", "2", "2", "2", "2", "2"))).isEqualTo("(3×1 + 6×2) / 9 = 15/9");
    }

    @Test
    void theTwelveValuesOfAYearAreListedThoughAllDiffer() {
        WeightedValues months = values("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12");

        assertThat(months.sumDerivation(NAME).working().in(INDONESIAN))
                .isEqualTo("1 + 2 + 3 + 4 + 5 + 6 + 7 + 8 + 9 + 10 + 11 + 12");
        assertThat(months.sumDerivation(NAME).basis()).isEmpty();
    }

    @Test
    void ofManyDifferentValuesThereAreTheirSumAndTheirNumber() {
        WeightedValues many = values("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "1500.5");

        assertThat(many.meanDerivation(NAME).working().in(INDONESIAN)).isEqualTo("1.578,5 / 13");
        assertThat(many.meanDerivation(NAME).basis()).hasValue(Text.of("13 nilai", "13 values"));
        assertThat(many.sumDerivation(NAME).working().in(ENGLISH)).isEqualTo("1,578.5");
        assertThat(many.sumDerivation(NAME).basis()).hasValue(Text.of("13 nilai", "13 values"));
    }

    @Test
    void whatIsWeightedIsCalledSo() {
        Derivation mean = different(1_520, "2").meanDerivation(NAME);

        assertThat(mean.basis()).hasValue(Text.of("1.520 nilai tertimbang", "1,520 weighted values"));
        assertThat(mean.working().in(INDONESIAN)).endsWith(" / 3.040");
    }

    @Test
    void aNumberOfThousandsOfDigitsIsCutBehindSixDecimals() {
        // The sum of i/(i + 1) up to 1,520 is 1,521 − H(1,521)
        Derivation mean = different(1_520, "1").meanDerivation(NAME);

        assertThat(mean.working().in(INDONESIAN)).isEqualTo("1.513,095332… / 1.520");
        assertThat(mean.working().in(ENGLISH)).isEqualTo("1,513.095332… / 1,520");
    }

    @Test
    void aFigureOfThousandsOfDigitsIsExplainedInShort() {
        WeightedValues values = different(1_520, "1");
        Figure figure = Figure.of(values.mean().orElseThrow(), Rounding.perCent(1), () -> values.meanDerivation(NAME));

        assertThat(figure.explain(INDONESIAN))
                .startsWith("1.513,095332… / 1.520 = 0,995457… → 99,5")
                .endsWith("; 1.520 nilai)");
    }

    @Test
    void fewValuesOfThousandsOfDigitsAreListedInShort() {
        Ratio mean = different(1_520, "1").mean().orElseThrow();
        WeightedValues values =
                new WeightedValues(List.of(new WeightedValues.Term("a", "A", Ratio.ONE, mean), term("1", "0.5")));

        assertThat(working(values)).isEqualTo("(0,995457… + 0,5) / 2");
    }

    @Test
    void aLineThatWouldBeLongIsCutToSumAndWeight() {
        List<WeightedValues.Term> terms = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            terms.add(term("10000000000000000000", "123456789012345678901234567890/1234567890123456789" + i));
        }
        Derivation mean = new WeightedValues(terms).meanDerivation(NAME);

        assertThat(mean.working().in(INDONESIAN)).hasSizeLessThan(200).endsWith(" / 80.000.000.000.000.000.000");
        assertThat(mean.basis()).hasValue(Text.of("8 nilai tertimbang", "8 weighted values"));
    }

    @Test
    void theUnionHasTheTermsOfAllParts() {
        assertThat(WeightedValues.concat(List.of(values("1", "2"), values(), values("3"))))
                .isEqualTo(values("1", "2", "3"));
    }

    @Test
    void aTermMayWeighWhatManyWeigh() {
        Ratio weight = Ratio.sum(List.of(Ratio.of(1, 997), Ratio.of(1, 991)));

        assertThat(new WeightedValues(List.of(new WeightedValues.Term("p", "P", weight, Ratio.ONE))).mean())
                .isEqualTo(Optional.of(Ratio.ONE));
    }
}
