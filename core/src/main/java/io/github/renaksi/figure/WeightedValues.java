// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.figure;

import io.github.renaksi.Language;
import io.github.renaksi.ProblemCode;
import io.github.renaksi.Text;
import io.github.renaksi.internal.Checks;
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
    private static final int MONTHS = 12;
    private static final int LONGEST = 400;
    private static final Text MEAN = Text.of("Σ bobot × nilai / Σ bobot", "Σ weight × value / Σ weight");
    private static final Text SUM = Text.of("Σ bobot × nilai", "Σ weight × value");

    /**
     * One value.
     *
     * <p>Weight and value may be results, such as what a program weighs and its mean: how exact they are is bounded
     * where the numbers enter that they are made of.
     *
     * @param id the id of what it is of: a question, an aspect, an activity
     * @param name its name
     * @param weight how much it counts, positive
     * @param value the value
     * @param of how many reported values it is the mean of, at least 1: explanations show 74 / 20 of 20 and not 3,7
     */
    public record Term(String id, String name, Ratio weight, Ratio value, long of) {

        // Checks that the weight is positive and the value one of some.
        public Term {
            Checks.notNull(id, "id of a weighted value");
            Checks.notNull(name, "name of '%s'", id);
            Checks.notNull(weight, "weight of '%s'", id);
            Checks.notNull(value, "value of '%s'", id);
            if (weight.signum() <= 0) {
                throw Checks.failure(
                        ProblemCode.OUT_OF_RANGE,
                        "bobot '%s' harus lebih dari 0, diisi %s",
                        "weight of '%s' must be positive, was %s",
                        id,
                        Checks.value(weight));
            }
            if (of < 1) {
                throw Checks.failure(
                        ProblemCode.TOO_FEW,
                        "nilai yang dirata-ratakan untuk '%s' paling sedikit 1, ada %d",
                        "values that '%s' is the mean of must be at least 1, were %d",
                        id,
                        Checks.value(of));
            }
        }

        /**
         * A value that was reported as it is.
         *
         * @param id the id of what it is of
         * @param name its name
         * @param weight how much it counts, positive
         * @param value the value
         */
        public Term(String id, String name, Ratio weight, Ratio value) {
            this(id, name, weight, value, 1);
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

        private boolean weighsOne() {
            return weight.equals(Ratio.ONE);
        }

        /** The value, or the sum and the number of which it is the mean. */
        private String written(FigureFormat format) {
            return of == 1
                    ? format.writeExact(value)
                    : factor(format, value.multipliedBy(of)) + " / " + format.writeExact(Ratio.of(of));
        }
    }

    // Checks and copies the terms.
    public WeightedValues {
        for (Term term : Checks.notNull(terms, "weighted values")) {
            Checks.notNull(term, "each of weighted values");
        }
        terms = List.copyOf(terms);
    }

    /**
     * The values of several parts together. Their mean is that of the means of the parts, each weighted by what it
     * counts.
     *
     * @param parts the parts
     * @return all their terms, in order
     */
    public static WeightedValues concat(Collection<WeightedValues> parts) {
        return new WeightedValues(Checks.reported(parts, "parts of weighted values").stream()
                .flatMap(part -> part.terms().stream())
                .toList());
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
        RatioSum sum = new RatioSum();
        for (Term term : terms) {
            sum.add(term.weighsOne() ? term.value() : term.weight().multipliedBy(term.value()));
        }
        return sum.total();
    }

    /**
     * Σ weight.
     *
     * @return the weight of all, 0 where there is no value
     */
    public Ratio weight() {
        RatioSum weight = new RatioSum();
        for (Term term : terms) {
            weight.add(term.weight());
        }
        return weight.total();
    }

    /**
     * Where the mean comes from.
     *
     * @param name what it is called
     * @return its derivation, without citation, period or date; its basis says how many values there are where the
     *     working does not list them
     */
    public Derivation meanDerivation(Text name) {
        return derivation(name, MEAN, true);
    }

    /**
     * Where the sum comes from.
     *
     * @param name what it is called
     * @return its derivation, without citation, period or date; its basis says how many values there are where the
     *     working does not list them
     */
    public Derivation sumDerivation(Text name) {
        return derivation(name, SUM, false);
    }

    private Derivation derivation(Text name, Text formula, boolean divided) {
        Ratio sum = sum();
        Ratio weight = weight();
        Optional<String> indonesian = listed(FigureFormat.of(Language.INDONESIAN), sum, weight, divided);
        Optional<String> english = listed(FigureFormat.of(Language.ENGLISH), sum, weight, divided);
        boolean all = indonesian.isPresent() && english.isPresent();
        return Derivation.builder()
                .name(name)
                .addAllOperands(terms.stream()
                        .map(term -> new Operand(Text.of(term.name()), term.value(), term.weight()))
                        .toList())
                .formulaId(formulaId(divided))
                .formula(formula)
                .working(
                        all
                                ? Text.of(indonesian.get(), english.get())
                                : Text.of(
                                        total(FigureFormat.of(Language.INDONESIAN), sum, weight, divided),
                                        total(FigureFormat.of(Language.ENGLISH), sum, weight, divided)))
                .basis(all ? Optional.empty() : Optional.of(howMany()))
                .build();
    }

    private String formulaId(boolean divided) {
        if (!divided) {
            return FormulaIds.SUM;
        }
        return weighAlike() ? FormulaIds.MEAN : FormulaIds.WEIGHTED_MEAN;
    }

    private Text howMany() {
        return weighAlike()
                ? Text.format("{0} nilai", "{0} {0:value|values}", terms.size())
                : Text.format("{0} nilai tertimbang", "{0} weighted {0:value|values}", terms.size());
    }

    /**
     * The formula with the numbers in place, or none where that would be long. Up to eight values are listed one by
     * one, (3 + 3 + 2) / 3 or (2×3 + 1×2) / (2 + 1); of more, equal values are taken together, (9×2 + 11×3) / 20,
     * unless more than eight differ: those of twelve months are listed still. The sum over the weight follows, before
     * it is reduced.
     */
    private Optional<String> listed(FigureFormat format, Ratio sum, Ratio weight, boolean divided) {
        if (terms.isEmpty()) {
            return Optional.of(divided ? "0 / 0" : "0");
        }
        List<String> together = terms.size() <= LISTED ? List.of() : together(format);
        if (together.isEmpty() && terms.size() > MONTHS) {
            return Optional.empty();
        }
        boolean alike = weighAlike();
        List<String> summands = together.isEmpty() ? oneByOne(format, alike) : together;
        String working = String.join(" + ", summands);
        if (divided && (terms.size() > 1 || !alike)) {
            String divisor = together.isEmpty() && !alike ? weights(format) : factor(format, weight);
            working = "(" + working + ") / " + divisor + step(format, sum, weight);
        }
        return Optional.of(working).filter(it -> it.length() <= LONGEST);
    }

    private boolean weighAlike() {
        return terms.stream().allMatch(Term::weighsOne);
    }

    private List<String> oneByOne(FigureFormat format, boolean alike) {
        return terms.stream()
                .map(term -> alike
                        ? term.written(format)
                        : factor(format, term.weight()) + "×" + bracketed(term.written(format)))
                .toList();
    }

    /** Each value with the weight of all that have it, or nothing where they are many. */
    private List<String> together(FigureFormat format) {
        Map<Ratio, Ratio> weights = new TreeMap<>();
        for (Term term : terms) {
            weights.merge(term.value(), term.weight(), Ratio::plus);
            if (weights.size() > LISTED) {
                return List.of();
            }
        }
        return weights.entrySet().stream()
                .map(entry -> product(format, entry.getValue(), entry.getKey()))
                .toList();
    }

    private String weights(FigureFormat format) {
        return "("
                + String.join(
                        " + ",
                        terms.stream()
                                .map(term -> format.writeExact(term.weight()))
                                .toList())
                + ")";
    }

    /** 15/6 helps whoever adds up by hand; a fraction of fractions would not. */
    private static String step(FigureFormat format, Ratio sum, Ratio weight) {
        boolean addsUp = sum.isShort()
                && weight.isShort()
                && sum.toDecimal().isPresent()
                && weight.toDecimal().isPresent();
        return addsUp ? " = " + format.writeExact(sum) + "/" + format.writeExact(weight) : "";
    }

    /** Only the sum and what it is divided by. */
    private static String total(FigureFormat format, Ratio sum, Ratio weight, boolean divided) {
        return divided ? factor(format, sum) + " / " + factor(format, weight) : factor(format, sum);
    }

    private static String product(FigureFormat format, Ratio weight, Ratio value) {
        return factor(format, weight) + "×" + factor(format, value);
    }

    /** A number between signs of multiplication or division: a fraction or a power in brackets. */
    private static String factor(FigureFormat format, Ratio value) {
        return bracketed(format.writeExact(value));
    }

    private static String bracketed(String written) {
        return written.indexOf('/') < 0 && written.indexOf('^') < 0 ? written : "(" + written + ")";
    }
}
