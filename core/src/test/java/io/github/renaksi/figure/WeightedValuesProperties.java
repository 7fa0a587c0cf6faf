// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.renaksi.Language;
import io.github.renaksi.Text;
import io.github.renaksi.arbitraries.RenaksiArbitraries;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;

class WeightedValuesProperties {

    private static final Text NAME = Text.of("nama", "name");

    /** Up to sixty values of every size, some of a thousand digits, equal and different ones, weighted or not. */
    @Provide
    Arbitrary<WeightedValues> values() {
        BigInteger huge = BigInteger.TEN.pow(1_000);
        Arbitrary<Ratio> numbers = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.longs().between(0, 4).map(Ratio::of)),
                Tuple.of(3, RenaksiArbitraries.amounts()),
                Tuple.of(1, RenaksiArbitraries.ratios()),
                Tuple.of(
                        1,
                        Combinators.combine(
                                        Arbitraries.bigIntegers().between(huge.negate(), huge),
                                        Arbitraries.bigIntegers().between(BigInteger.ONE, huge))
                                .as(Ratio::of)));
        Arbitrary<Ratio> weights = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(Ratio.ONE)), Tuple.of(1, RenaksiArbitraries.weights()));
        Arbitrary<WeightedValues.Term> terms = Combinators.combine(weights, numbers)
                .as((weight, value) -> new WeightedValues.Term("i", "I", weight, value));
        return Arbitraries.oneOf(
                terms.list().ofMaxSize(14).map(WeightedValues::new),
                terms.list().ofMinSize(13).ofMaxSize(60).map(WeightedValues::new),
                numbers.list().ofMaxSize(14).map(WeightedValuesProperties::alike));
    }

    private static WeightedValues alike(List<Ratio> values) {
        List<WeightedValues.Term> terms = new ArrayList<>();
        values.forEach(value -> terms.add(WeightedValues.Term.of("i", "I", value)));
        return new WeightedValues(terms);
    }

    @Property
    void sumAndWeightAreThoseOfAddingOneByOne(@ForAll("values") WeightedValues values) {
        Ratio sum = Ratio.ZERO;
        Ratio weight = Ratio.ZERO;
        for (WeightedValues.Term term : values.terms()) {
            sum = sum.plus(term.weight().multipliedBy(term.value()));
            weight = weight.plus(term.weight());
        }
        assertThat(values.sum()).isEqualTo(sum);
        assertThat(values.weight()).isEqualTo(weight);
    }

    @Property
    void noExplanationIsLong(@ForAll("values") WeightedValues values, @ForAll Language language) {
        for (Derivation derivation : List.of(values.meanDerivation(NAME), values.sumDerivation(NAME))) {
            Statistics.label("listed").collect(derivation.basis().isEmpty());
            assertThat(derivation.working().in(language)).hasSizeLessThanOrEqualTo(500);
        }
        Statistics.label("listed").coverage(coverage -> {
            coverage.check(true).percentage(it -> it > 20);
            coverage.check(false).percentage(it -> it > 10);
        });
    }

    @Property
    void whatIsNotListedIsCounted(@ForAll("values") WeightedValues values) {
        values.meanDerivation(NAME)
                .basis()
                .ifPresent(basis -> assertThat(basis.in(Language.ENGLISH))
                        .startsWith(values.terms().size() + " "));
    }
}
