package io.github.renaksi.assessment;

import io.github.renaksi.Citation;
import io.github.renaksi.Language;
import io.github.renaksi.Text;
import io.github.renaksi.figure.Derivation;
import io.github.renaksi.figure.FigureFormat;
import io.github.renaksi.figure.Operand;
import io.github.renaksi.figure.Ratio;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Values with their weights, and the one formula of all scores and indexes: Σ weight × value / Σ weight, or the sum
 * alone.
 *
 * @param aggregation mean or sum
 * @param terms the counted values
 */
record WeightedValues(Aggregation aggregation, List<Term> terms) {

    private static final int LISTED = 8;
    private static final Text MEAN = Text.of("Σ bobot × nilai / Σ bobot", "Σ weight × value / Σ weight");
    private static final Text SUM = Text.of("Σ bobot × nilai", "Σ weight × value");

    /** One value, its weight, and the question or aspect that it is of. */
    record Term(String id, String name, Ratio weight, Ratio value) {}

    /** The values of the counted questions of an aspect: the exact mean of those who answered each. */
    static WeightedValues of(
            List<AssessmentQuestion> questions,
            int from,
            AnswerCounts counts,
            RatingScale scale,
            ScoringPolicy policy) {
        List<Term> terms = new ArrayList<>(questions.size());
        for (int i = 0; i < questions.size(); i++) {
            int q = from + i;
            long atLowest = (policy.unanswered() == UnansweredPolicy.LOWEST_LEVEL ? counts.unanswered(q) : 0)
                    + (policy.notApplicable() == NotApplicablePolicy.LOWEST_LEVEL ? counts.notApplicable(q) : 0);
            long counted = atLowest;
            Ratio sum = scale.lowest().times(atLowest);
            for (int level = 0; level < counts.levels(); level++) {
                long times = counts.rated(q, level);
                if (times > 0) {
                    counted += times;
                    sum = sum.plus(scale.levels().get(level).value().times(times));
                }
            }
            if (counted > 0) {
                AssessmentQuestion question = questions.get(i);
                terms.add(new Term(question.id(), question.text(), question.weight(), sum.dividedBy(counted)));
            }
        }
        return new WeightedValues(policy.aggregation(), terms);
    }

    /** The mean of the scores of the aspects that have one, each with weight 1. */
    static WeightedValues ofScores(List<AspectScore> scores) {
        List<Term> terms = new ArrayList<>(scores.size());
        for (AspectScore score : scores) {
            score.score()
                    .value()
                    .ifPresent(value -> terms.add(
                            new Term(score.aspect().id(), score.aspect().name(), Ratio.ONE, value)));
        }
        return new WeightedValues(Aggregation.MEAN, terms);
    }

    /** All values of all aspects. */
    static WeightedValues union(Aggregation aggregation, List<WeightedValues> parts) {
        return new WeightedValues(
                aggregation,
                parts.stream().flatMap(part -> part.terms().stream()).toList());
    }

    /** Σ weight × value / Σ weight, or Σ weight × value; empty where there is no value. */
    Optional<Ratio> result() {
        if (terms.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(aggregation == Aggregation.SUM ? total() : total().dividedBy(weight()));
    }

    private Ratio total() {
        Ratio total = Ratio.ZERO;
        for (Term term : terms) {
            total = total.plus(term.weight().times(term.value()));
        }
        return total;
    }

    private Ratio weight() {
        Ratio weight = Ratio.ZERO;
        for (Term term : terms) {
            weight = weight.plus(term.weight());
        }
        return weight;
    }

    Derivation derivation(Text name, Optional<Text> basis, Optional<Citation> citation) {
        return new Derivation(
                name,
                terms.stream()
                        .map(term -> new Operand(Text.of(term.name()), term.value()))
                        .toList(),
                aggregation == Aggregation.SUM ? SUM : MEAN,
                Text.of(working(Language.INDONESIAN), working(Language.ENGLISH)),
                basis,
                citation,
                Optional.empty(),
                Optional.empty());
    }

    /**
     * The formula with the numbers in place, short however many there are. Up to eight values are listed one by one, (3
     * + 3 + 2) / 3 or (2×3 + 1×2) / (2 + 1); of more, equal values are taken together, (9×2 + 11×3) / 20; where these
     * are more than eight still, only sum and divisor are left. The sum over the weight follows, before it is reduced.
     */
    private String working(Language language) {
        FigureFormat format = FigureFormat.of(language);
        if (terms.isEmpty()) {
            return aggregation == Aggregation.SUM ? "0" : "0 / 0";
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
                String total = factor(format, total());
                return aggregation == Aggregation.SUM ? total : total + " / " + factor(format, weight());
            }
            weights.forEach((value, weight) -> products.add(product(format, weight, value)));
        }
        if (aggregation == Aggregation.SUM) {
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
        boolean addsUp = total().toDecimal().isPresent() && weight().toDecimal().isPresent();
        return addsUp ? working + " = " + format.writeExact(total()) + "/" + format.writeExact(weight()) : working;
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
