// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.assessment;

import io.github.renaksi.Citation;
import io.github.renaksi.Localized;
import io.github.renaksi.Text;
import io.github.renaksi.figure.Band;
import io.github.renaksi.figure.Conversion;
import io.github.renaksi.figure.Derivation;
import io.github.renaksi.figure.Figure;
import io.github.renaksi.figure.FigureFormat;
import io.github.renaksi.figure.FormulaIds;
import io.github.renaksi.figure.NotComputable;
import io.github.renaksi.figure.Operand;
import io.github.renaksi.figure.Ratio;
import io.github.renaksi.figure.Rounding;
import io.github.renaksi.figure.WeightedValues;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Makes figures of counted answers with one instrument by one policy; prepared once. What only an explanation needs is
 * made when one is asked for.
 */
final class Scoring {

    private static final Rounding SHARE = Rounding.perCent(1);
    private static final Text OVER_ASPECTS = Text.of("indeks dari seluruh aspek", "index over all aspects");

    private final Instrument instrument;
    private final ScoringPolicy policy;
    private final List<AssessmentQuestion> questions;
    private final CountedValues values;
    private final Optional<WholeNumbers> wholeNumbers;

    Scoring(Instrument instrument, ScoringPolicy policy) {
        this.instrument = instrument;
        this.policy = policy;
        this.questions = instrument.aspects().stream()
                .flatMap(aspect -> aspect.questions().stream())
                .toList();
        this.values = new CountedValues(questions, instrument.scale(), policy);
        this.wholeNumbers = WholeNumbers.of(
                instrument.scale().levels().stream()
                        .map(RatingScale.Level::value)
                        .toList(),
                questions.stream().map(AssessmentQuestion::weight).toList());
    }

    Instrument instrument() {
        return instrument;
    }

    ScoringPolicy policy() {
        return policy;
    }

    List<AssessmentQuestion> questions() {
        return questions;
    }

    /** The scores of all aspects, in the order of the instrument. */
    List<AspectScore> scores(AnswerCounts counts, LocalDate date) {
        List<AspectScore> scores = new ArrayList<>(instrument.aspects().size());
        int from = 0;
        for (Aspect aspect : instrument.aspects()) {
            scores.add(score(aspect, from, counts, date));
            from += aspect.questions().size();
        }
        return List.copyOf(scores);
    }

    /** The score of one aspect by its place in the instrument. */
    AspectScore score(int aspect, AnswerCounts counts, LocalDate date) {
        int from = instrument.aspects().stream()
                .limit(aspect)
                .mapToInt(before -> before.questions().size())
                .sum();
        return score(instrument.aspects().get(aspect), from, counts, date);
    }

    private AspectScore score(Aspect aspect, int from, AnswerCounts counts, LocalDate date) {
        int to = from + aspect.questions().size();
        Figure score = figure(
                from,
                to,
                counts,
                () -> Text.format("skor {0}", "score of {0}", aspect.name()),
                policy.scoreRounding(),
                policy.citation());
        Optional<Figure> converted = converted(score);
        return new AspectScore(
                aspect, score, converted, band(converted.orElse(score)), completeness(from, to, counts, date));
    }

    /** The overall index. */
    Figure index(IndexBasis basis, List<AspectScore> scores, AnswerCounts counts) {
        return basis == IndexBasis.QUESTIONS
                ? figure(
                        0,
                        questions.size(),
                        counts,
                        () -> Text.of("indeks dari seluruh pertanyaan", "index over all questions"),
                        policy.indexRounding(),
                        policy.indexCitation())
                : indexOverAspects(scores, counts);
    }

    private Figure indexOverAspects(List<AspectScore> scores, AnswerCounts counts) {
        List<WeightedValues.Term> scored = new ArrayList<>(scores.size());
        for (AspectScore each : scores) {
            Aspect aspect = each.aspect();
            each.score()
                    .value()
                    .ifPresent(value ->
                            scored.add(new WeightedValues.Term(aspect.id(), aspect.name(), aspect.weight(), value)));
        }
        WeightedValues mean = new WeightedValues(scored);
        boolean all = scored.size() == scores.size();
        if (!all && !scored.isEmpty() && policy.unscoredAspects() == UnscoredAspectPolicy.NO_INDEX) {
            return withoutIndex(mean, scores.size() - scored.size(), scores.size());
        }
        Figure index = figure(
                mean.mean(),
                () -> explained(mean.meanDerivation(OVER_ASPECTS), 0, questions.size(), counts, policy.indexCitation()),
                policy.indexRounding());
        return scored.isEmpty() || all
                ? index
                : index.alsoBasedOn(Text.format(
                        "{0} dari {1} aspek memiliki skor",
                        "{0} of {1} aspects have a score", scored.size(), scores.size()));
    }

    private Figure withoutIndex(WeightedValues scored, int unscored, int of) {
        return Figure.notComputable(
                NotComputable.unscoredAspects(unscored, of),
                policy.indexRounding(),
                () -> scored.meanDerivation(OVER_ASPECTS).uncomputed().withCitation(policy.indexCitation()));
    }

    private Figure figure(
            int from,
            int to,
            AnswerCounts counts,
            Supplier<Text> name,
            Rounding rounding,
            Optional<Citation> citation) {
        return figure(
                score(from, to, counts),
                () -> {
                    WeightedValues terms = values.of(from, to, counts);
                    return explained(
                            policy.aggregation() == Aggregation.SUM
                                    ? terms.sumDerivation(name.get())
                                    : terms.meanDerivation(name.get()),
                            from,
                            to,
                            counts,
                            citation);
                },
                rounding);
    }

    private static Figure figure(Optional<Ratio> value, Supplier<Derivation> derivation, Rounding rounding) {
        return value.isPresent()
                ? Figure.of(value.get(), rounding, derivation)
                : Figure.notComputable(NotComputable.NOTHING_COUNTED, rounding, derivation);
    }

    private Derivation explained(
            Derivation derivation, int from, int to, AnswerCounts counts, Optional<Citation> citation) {
        return values.respondents(from, to, counts)
                .map(derivation::alsoBasedOn)
                .orElse(derivation)
                .withRuleId(policy.id())
                .withCitation(citation);
    }

    /** The score of some questions, or nothing where none counts. */
    private Optional<Ratio> score(int from, int to, AnswerCounts counts) {
        Optional<Ratio> quick = wholeNumbers.isPresent()
                ? wholeNumbers.get().score(values, from, to, counts, policy.aggregation())
                : Optional.empty();
        if (quick.isPresent()) {
            return quick;
        }
        WeightedValues terms = values.of(from, to, counts);
        return policy.aggregation() == Aggregation.MEAN || terms.terms().isEmpty()
                ? terms.mean()
                : Optional.of(terms.sum());
    }

    /** The value that a question went into the scores with, or nothing where it was not counted. */
    Optional<Ratio> valueOf(String questionId, AnswerCounts counts) {
        for (int q = 0; q < questions.size(); q++) {
            if (questions.get(q).id().equals(questionId)) {
                return values.of(q, q + 1, counts).terms().stream()
                        .map(WeightedValues.Term::value)
                        .findFirst();
            }
        }
        return Optional.empty();
    }

    /** How each question was answered, in the order of the instrument. */
    List<QuestionTally> tallies(AnswerCounts counts) {
        List<QuestionTally> tallies = new ArrayList<>(questions.size());
        for (int q = 0; q < questions.size(); q++) {
            tallies.add(new QuestionTally(
                    questions.get(q).id(), counts.rated(q), counts.notApplicable(q), counts.unanswered(q)));
        }
        return List.copyOf(tallies);
    }

    Figure completeness(AnswerCounts counts, LocalDate date) {
        return completeness(0, questions.size(), counts, date);
    }

    private Figure completeness(int from, int to, AnswerCounts counts, LocalDate date) {
        long asked = counts.responses() * (to - from);
        long unanswered = 0;
        for (int q = from; q < to; q++) {
            unanswered += counts.unanswered(q);
        }
        long answered = asked - unanswered;
        return Figure.share(
                answered,
                asked,
                SHARE,
                () -> Derivation.quotient(
                                Text.of("kelengkapan jawaban", "completeness of answers"),
                                new Operand(Text.of("dijawab", "answered"), Ratio.of(answered)),
                                new Operand(Text.of("ditanyakan", "asked"), Ratio.of(asked)))
                        .withAsOf(date));
    }

    /** The figure times the policy's factor of conversion, if it has one. */
    Optional<Figure> converted(Figure figure) {
        return policy.conversion()
                .map(conversion -> figure.value()
                        .map(value -> Figure.of(
                                value.multipliedBy(conversion.factor()),
                                conversion.rounding(),
                                () -> converted(figure, conversion)))
                        .orElseGet(() -> figure.roundedBy(conversion.rounding())));
    }

    private static Derivation converted(Figure figure, Conversion conversion) {
        Derivation from = figure.derivation();
        Ratio value = figure.exact();
        return from.withName(Text.format("{0}, konversi", "{0}, converted", from.name()))
                .withOperands(
                        new Operand(from.name(), value),
                        new Operand(Text.of("faktor konversi", "factor of conversion"), conversion.factor()))
                .withFormulaId(FormulaIds.PRODUCT)
                .withFormula(Text.of("nilai × faktor konversi", "value × factor of conversion"))
                .withWorking(Text.format("{0} × {1}", "{0} × {1}", exact(value), exact(conversion.factor())));
    }

    private static Localized exact(Ratio value) {
        return language -> FigureFormat.of(language).writeExact(value);
    }

    /** The band of a figure, if the policy has bands and the figure lies within one. */
    Optional<Band> band(Figure figure) {
        return policy.bands().flatMap(bands -> policy.bandBasis().of(figure).flatMap(bands::bandOf));
    }
}
