package io.github.renaksi.assessment;

import io.github.renaksi.Citation;
import io.github.renaksi.Language;
import io.github.renaksi.Text;
import io.github.renaksi.figure.Band;
import io.github.renaksi.figure.Conversion;
import io.github.renaksi.figure.Derivation;
import io.github.renaksi.figure.Figure;
import io.github.renaksi.figure.FigureFormat;
import io.github.renaksi.figure.NotComputable;
import io.github.renaksi.figure.Operand;
import io.github.renaksi.figure.Ratio;
import io.github.renaksi.figure.Rounding;
import io.github.renaksi.figure.WeightedValues;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What an assessment scored: each aspect, their order as priorities, the overall index, and how complete the answers
 * are.
 *
 * <p>It holds what it was made from: instrument, policy and assessment.
 */
public final class AssessmentResult {

    private static final Rounding SHARE = Rounding.perCent(1);

    private final Instrument instrument;
    private final ScoringPolicy policy;
    private final Assessment assessment;
    private final AnswerCounts counts;
    private final List<WeightedValues> valuesByAspect;
    private final List<AspectScore> scores;
    private final List<PriorityScore> priorities;
    private final Figure completeness;

    AssessmentResult(Instrument instrument, ScoringPolicy policy, Assessment assessment, AnswerCounts counts) {
        this.instrument = instrument;
        this.policy = policy;
        this.assessment = assessment;
        this.counts = counts;
        this.valuesByAspect = new ArrayList<>();
        this.scores = new ArrayList<>();
        long allAnswered = 0;
        int from = 0;
        for (Aspect aspect : instrument.aspects()) {
            int to = from + aspect.questions().size();
            WeightedValues values = CountedValues.of(aspect.questions(), from, counts, instrument.scale(), policy);
            long answered = 0;
            for (int q = from; q < to; q++) {
                answered += counts.responses() - counts.unanswered(q);
            }
            valuesByAspect.add(values);
            Figure score = score(aspect, values, from);
            Optional<Figure> converted = converted(score);
            scores.add(new AspectScore(
                    aspect,
                    score,
                    converted,
                    band(converted.orElse(score)),
                    completeness(
                            answered, counts.responses() * aspect.questions().size())));
            allAnswered += answered;
            from = to;
        }
        this.completeness = completeness(allAnswered, counts.responses() * from);
        this.priorities = Ranking.of(scores, policy, assessment);
    }

    private Figure score(Aspect aspect, WeightedValues values, int from) {
        return figure(
                values,
                from,
                from + aspect.questions().size(),
                policy.aggregation(),
                policy.scoreRounding(),
                () -> Text.of("skor " + aspect.name(), "score of " + aspect.name()),
                policy.citation());
    }

    private Figure figure(
            WeightedValues values,
            int from,
            int to,
            Aggregation aggregation,
            Rounding rounding,
            Supplier<Text> name,
            Optional<Citation> citation) {
        Supplier<Derivation> derivation = () -> {
            Derivation made = aggregation == Aggregation.SUM
                    ? values.sumDerivation(name.get())
                    : values.meanDerivation(name.get());
            return respondents(from, to).map(made::alsoBasedOn).orElse(made).withCitation(citation);
        };
        if (values.terms().isEmpty()) {
            return Figure.notComputable(NotComputable.NOTHING_COUNTED, rounding, derivation);
        }
        Ratio value =
                aggregation == Aggregation.SUM ? values.sum() : values.mean().orElseThrow();
        return Figure.of(value, rounding, derivation);
    }

    /** Whose answers the values of some questions are the exact means of, where several responded. */
    private Optional<Text> respondents(int from, int to) {
        LongSummaryStatistics counted = new LongSummaryStatistics();
        long lowest = 0;
        for (int q = from; q < to; q++) {
            long atLowest = CountedValues.atLowest(q, counts, policy);
            if (counts.rated(q) + atLowest > 0) {
                counted.accept(counts.rated(q) + atLowest);
                lowest += atLowest;
            }
        }
        return counts.responses() == 1 || counted.getCount() == 0
                ? Optional.empty()
                : Optional.of(respondents(counted, lowest));
    }

    private Text respondents(LongSummaryStatistics counted, long lowest) {
        long fewest = counted.getMin();
        long most = counted.getMax();
        Text range = fewest == most
                ? Text.format("{0}", "{0}", most)
                : Text.format("{0} s.d. {1}", "{0} to {1}", fewest, most);
        Text whose = fewest == counts.responses()
                ? Text.format("{0} responden", "{0} respondents", range)
                : Text.format("{0} dari {1} responden", "{0} of {1} respondents", range, counts.responses());
        Text values = most == 1
                ? Text.format("nilai {0}", "values of {0}", whose)
                : Text.format("nilai rata-rata {0}", "mean values of {0}", whose);
        return lowest == 0
                ? values
                : Text.format(
                        "{0}, {1} dari {2} nilai dihitung sebagai tingkat terendah",
                        "{0}, {1} of {2} values counted as the lowest level", values, lowest, counted.getSum());
    }

    private Optional<Figure> converted(Figure figure) {
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
        return from.withName(Text.of(
                        from.name().indonesian() + ", konversi", from.name().english() + ", converted"))
                .withOperands(
                        new Operand(from.name(), value),
                        new Operand(Text.of("faktor konversi", "factor of conversion"), conversion.factor()))
                .withFormula(Text.of("nilai × faktor konversi", "value × factor of conversion"))
                .withWorking(Text.of(
                        product(Language.INDONESIAN, value, conversion.factor()),
                        product(Language.ENGLISH, value, conversion.factor())));
    }

    private static String product(Language language, Ratio value, Ratio factor) {
        FigureFormat format = FigureFormat.of(language);
        return format.writeExact(value) + " × " + format.writeExact(factor);
    }

    private Optional<Band> band(Figure figure) {
        return policy.bands().flatMap(bands -> policy.bandBasis().of(figure).flatMap(bands::bandOf));
    }

    private Figure completeness(long answered, long asked) {
        return Figure.share(
                answered,
                asked,
                SHARE,
                () -> Derivation.quotient(
                                Text.of("kelengkapan jawaban", "completeness of answers"),
                                new Operand(Text.of("dijawab", "answered"), Ratio.of(answered)),
                                new Operand(Text.of("ditanyakan", "asked"), Ratio.of(asked)))
                        .withAsOf(assessment.date()));
    }

    /**
     * The instrument it was scored with.
     *
     * @return the instrument
     */
    public Instrument instrument() {
        return instrument;
    }

    /**
     * The policy it was scored by.
     *
     * @return the policy
     */
    public ScoringPolicy policy() {
        return policy;
    }

    /**
     * The assessment that was scored.
     *
     * @return the assessment
     */
    public Assessment assessment() {
        return assessment;
    }

    /**
     * The scores in the order of the instrument (Table 4).
     *
     * @return one for each aspect
     */
    public List<AspectScore> scores() {
        return Collections.unmodifiableList(scores);
    }

    /**
     * The value that a question went into the scores with: its level, or the exact mean of its levels where several
     * responded.
     *
     * @param questionId the id of the question
     * @return the value, or empty where it was not counted
     */
    public Optional<Ratio> valueOf(String questionId) {
        return valuesByAspect.stream()
                .flatMap(values -> values.terms().stream())
                .filter(term -> term.id().equals(questionId))
                .map(WeightedValues.Term::value)
                .findFirst();
    }

    /**
     * The aspects in the order of priority (Table 5): lowest score first, equal scores in the order of the instrument,
     * aspects without a score last.
     *
     * @return one for each aspect
     */
    public List<PriorityScore> priorities() {
        return priorities;
    }

    /**
     * The overall index on the basis that the policy declares.
     *
     * @return the figure; not computable where no question was counted
     */
    public Figure index() {
        return index(policy.indexBasis());
    }

    /**
     * The overall index on a basis (indeks keseluruhan).
     *
     * @param basis what it is the mean of
     * @return the figure; not computable where no question was counted
     */
    public Figure index(IndexBasis basis) {
        if (basis == IndexBasis.QUESTIONS) {
            return figure(
                    WeightedValues.concat(valuesByAspect),
                    0,
                    counts.questions(),
                    policy.aggregation(),
                    policy.indexRounding(),
                    () -> Text.of("indeks atas semua pertanyaan", "index over all questions"),
                    policy.indexCitation());
        }
        WeightedValues scored = CountedValues.ofScores(scores);
        Figure index = figure(
                scored,
                0,
                counts.questions(),
                Aggregation.MEAN,
                policy.indexRounding(),
                () -> Text.of("indeks atas semua aspek", "index over all aspects"),
                policy.indexCitation());
        return scored.terms().isEmpty() || scored.terms().size() == scores.size()
                ? index
                : index.alsoBasedOn(Text.format(
                        "{0} dari {1} aspek memiliki skor",
                        "{0} of {1} aspects have a score", scored.terms().size(), scores.size()));
    }

    /**
     * The overall index times the policy's factor of conversion (indeks konversi).
     *
     * @return the figure, or empty where the policy has no conversion
     */
    public Optional<Figure> convertedIndex() {
        return converted(index());
    }

    /**
     * The band that the overall index falls in (mutu): the converted index where the policy has a conversion.
     *
     * @return the band, or empty where the policy has none, or the index lies outside them or is not computable
     */
    public Optional<Band> band() {
        return band(convertedIndex().orElseGet(this::index));
    }

    /**
     * How many responded.
     *
     * @return the number of responses
     */
    public long responses() {
        return counts.responses();
    }

    /**
     * Which share of all answers was given, as a level or as not applicable.
     *
     * @return the figure, always computable
     */
    public Figure completeness() {
        return completeness;
    }

    /**
     * Asks what another policy would make of the same answers.
     *
     * @param other the other policy
     * @return which ranks, ties, proposals and printed scores would change
     * @throws InvalidAssessmentException if the other policy refuses the assessment
     */
    public PolicyComparison compare(ScoringPolicy other) {
        AssessmentResult second = AssessmentScorer.of(instrument, other).rescore(assessment, counts);
        List<PriorityChange> changes = new ArrayList<>();
        for (Aspect aspect : instrument.aspects()) {
            PriorityChange change = new PriorityChange(priority(aspect), second.priority(aspect));
            if (change.rankChanges() || change.tieChanges() || change.proposalChanges() || change.printedChanges()) {
                changes.add(change);
            }
        }
        return new PolicyComparison(this, second, changes);
    }

    private PriorityScore priority(Aspect aspect) {
        return priorities.stream()
                .filter(priority -> Objects.equals(priority.aspect(), aspect))
                .findFirst()
                .orElseThrow();
    }

    /** Region, date and policy. */
    @Override
    public String toString() {
        return "result of " + assessment.region() + ", " + assessment.date() + " by policy '" + policy.id() + "'";
    }
}
