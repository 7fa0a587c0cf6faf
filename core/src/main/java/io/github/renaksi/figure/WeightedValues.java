package io.github.renaksi.figure;

import io.github.renaksi.Language;
import io.github.renaksi.Text;
import io.github.renaksi.internal.Checks;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Values with their weights, and the one formula of all scores, indexes and roll-ups: Σ weight × value / Σ weight, or
 * the sum alone.
 *
 * @param terms the counted values, in their order
 */
public record WeightedValues(List<Term> terms) {

    private static final int LISTED = 8;
    private static final Text MEAN = Text.of("Σ bobot × nilai / Σ bobot", "Σ weight × value / Σ weight");
    private static final Text SUM = Text.of("Σ bobot × nilai", "Σ weight × value");

    /**
     * One value.
     *
     * @param id the id of what it is of: a question, an aspect, an activity
     * @param name its name
     * @param weight how much it counts, positive
     * @param value the value
     */
    public record Term(String id, String name, Ratio weight, Ratio value) {

        // Checks that the weight is positive.
        public Term {
            if (weight.signum() <= 0) {
                throw Checks.failure("weight of '%s' must be positive, was %s", id, weight);
            }
        }

        /**
         * A value of weight 1.
         *
         * @param id the id of what it is of
         * @param name its name
         * @param value the value
         * @return the term
         */
        public static Term of(String id, String name, Ratio value) {
            return new Term(id, name, Ratio.ONE, value);
        }
    }

    // Copies the terms.
    public WeightedValues {
        terms = List.copyOf(terms);
    }

    /**
     * The values of several parts together. Their mean is that of the means of the parts, each weighted by what it
     * counts.
     *
     * @param parts the parts
     * @return all their terms, in order
     */
    public static WeightedValues union(Collection<WeightedValues> parts) {
        return new WeightedValues(
                parts.stream().flatMap(part -> part.terms().stream()).toList());
    }

    /**
     * Σ weight × value / Σ weight.
     *
     * @return the mean, or empty where there is no value
     */
    public Optional<Ratio> mean() {
        return terms.isEmpty() ? Optional.empty() : Optional.of(sum().dividedBy(weight()));
    }

    /**
     * Σ weight × value.
     *
     * @return the sum, 0 where there is no value
     */
    public Ratio sum() {
        Ratio total = Ratio.ZERO;
        for (Term term : terms) {
            total = total.plus(term.weight().times(term.value()));
        }
        return total;
    }

    /**
     * Σ weight.
     *
     * @return the weight of all, 0 where there is no value
     */
    public Ratio weight() {
        Ratio weight = Ratio.ZERO;
        for (Term term : terms) {
            weight = weight.plus(term.weight());
        }
        return weight;
    }

    /**
     * Where the mean comes from.
     *
     * @param name what it is called
     * @return its derivation, without basis, citation, period or date
     */
    public Derivation meanCalled(Text name) {
        return derivation(name, MEAN, true);
    }

    /**
     * Where the sum comes from.
     *
     * @param name what it is called
     * @return its derivation, without basis, citation, period or date
     */
    public Derivation sumCalled(Text name) {
        return derivation(name, SUM, false);
    }

    private Derivation derivation(Text name, Text formula, boolean divided) {
        return Derivation.builder()
                .name(name)
                .addAllOperands(terms.stream()
                        .map(term -> new Operand(Text.of(term.name()), term.value()))
                        .toList())
                .formula(formula)
                .working(Text.of(working(Language.INDONESIAN, divided), working(Language.ENGLISH, divided)))
                .build();
    }

    /**
     * The formula with the numbers in place, short however many there are. Up to eight values are listed one by one, (3
     * + 3 + 2) / 3 or (2×3 + 1×2) / (2 + 1); of more, equal values are taken together, (9×2 + 11×3) / 20; where these
     * are more than eight still, only sum and divisor are left. The sum over the weight follows, before it is reduced.
     */
    private String working(Language language, boolean divided) {
        FigureFormat format = FigureFormat.of(language);
        if (terms.isEmpty()) {
            return divided ? "0 / 0" : "0";
        }
        boolean equalWeights = terms.stream().allMatch(term -> term.weight().equals(Ratio.ONE));
        boolean listed = terms.size() <= LISTED;
        List<String> products = new ArrayList<>();
        if (listed) {
            for (Term term : terms) {
                products.add(
                        equalWeights ? format.writeExact(term.value()) : product(format, term.weight(), term.value()));
            }
        } else {
            Map<Ratio, Ratio> weights = new TreeMap<>();
            for (Term term : terms) {
                weights.merge(term.value(), term.weight(), Ratio::plus);
            }
            if (weights.size() > LISTED) {
                String total = factor(format, sum());
                return divided ? total + " / " + factor(format, weight()) : total;
            }
            weights.forEach((value, weight) -> products.add(product(format, weight, value)));
        }
        if (!divided) {
            return String.join(" + ", products);
        }
        String divisor = listed && !equalWeights
                ? "("
                        + String.join(
                                " + ",
                                terms.stream()
                                        .map(term -> format.writeExact(term.weight()))
                                        .toList()) + ")"
                : factor(format, weight());
        String working = "(" + String.join(" + ", products) + ") / " + divisor;
        // 15/6 helps whoever adds up by hand; a fraction of fractions would not.
        boolean addsUp = sum().toDecimal().isPresent() && weight().toDecimal().isPresent();
        return addsUp ? working + " = " + format.writeExact(sum()) + "/" + format.writeExact(weight()) : working;
    }

    private static String product(FigureFormat format, Ratio weight, Ratio value) {
        return factor(format, weight) + "×" + factor(format, value);
    }

    /** A number between signs of multiplication or division: a fraction in brackets. */
    private static String factor(FigureFormat format, Ratio value) {
        String written = format.writeExact(value);
        return written.indexOf('/') < 0 ? written : "(" + written + ")";
    }
}
