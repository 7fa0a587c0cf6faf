// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.arbitraries;

import io.github.renaksi.Citation;
import io.github.renaksi.Marks;
import io.github.renaksi.Region;
import io.github.renaksi.Text;
import io.github.renaksi.TimePeriod;
import io.github.renaksi.assessment.Answer;
import io.github.renaksi.assessment.Aspect;
import io.github.renaksi.assessment.Assessment;
import io.github.renaksi.assessment.AssessmentQuestion;
import io.github.renaksi.assessment.IndexBasis;
import io.github.renaksi.assessment.Instrument;
import io.github.renaksi.assessment.NotApplicablePolicy;
import io.github.renaksi.assessment.PriorityProposal;
import io.github.renaksi.assessment.PriorityProposals;
import io.github.renaksi.assessment.RatingScale;
import io.github.renaksi.assessment.Response;
import io.github.renaksi.assessment.ScoringPolicy;
import io.github.renaksi.assessment.UnansweredPolicy;
import io.github.renaksi.assessment.UnscoredAspectPolicy;
import io.github.renaksi.assessment.ValueBasis;
import io.github.renaksi.complaint.ComplaintCounts;
import io.github.renaksi.complaint.GeneralInformation;
import io.github.renaksi.complaint.StatusClass;
import io.github.renaksi.figure.Conversion;
import io.github.renaksi.figure.Ratio;
import io.github.renaksi.figure.Rounding;
import io.github.renaksi.figure.TrailingZeros;
import io.github.renaksi.figure.Unit;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.arbitraries.SetArbitrary;

/**
 * Arbitraries of every input of the library, for property-based tests with jqwik.
 *
 * <p>What they generate is always valid: whatever {@link #instruments()} gives, {@link #assessments(Instrument)}
 * answers in full. They are biased to what breaks programs: numbers where an {@code int} and a {@code long} end, the
 * first and the last day, per cent signs and surrogate pairs in texts. Large ones (instruments, assessments, policies)
 * have no edge cases of their own in jqwik's sense, since combining those of all parts would take longer than a test.
 *
 * <pre>{@code
 * @Property
 * void noScoreIsBelowTheScale(@ForAll("scored") AssessmentResult result) { … }
 *
 * @Provide
 * Arbitrary<AssessmentResult> scored() {
 *     AssessmentScorer scorer = AssessmentScorer.of(Sp4n.instrument(), Sp4n.SUMATERA_BARAT_2022);
 *     return RenaksiArbitraries.assessments(Sp4n.instrument()).map(scorer::score);
 * }
 * }</pre>
 */
public final class RenaksiArbitraries {

    /** Bits beyond which no number is generated: far above a {@code long}, far below the limit of a ratio. */
    private static final int WIDE_BITS = 200;

    private static final BigInteger INT_EDGE = BigInteger.ONE.shiftLeft(31);
    private static final BigInteger LONG_EDGE = BigInteger.ONE.shiftLeft(63);
    private static final BigInteger WIDE_EDGE = BigInteger.ONE.shiftLeft(WIDE_BITS);

    private RenaksiArbitraries() {}

    /**
     * Whole numbers of every size: small ones, those where an {@code int} or a {@code long} ends, and those far beyond.
     *
     * @return an arbitrary of whole numbers of either sign, 0 included
     */
    public static Arbitrary<BigInteger> integers() {
        return Arbitraries.frequencyOf(
                Tuple.of(8, Arbitraries.bigIntegers().between(BigInteger.valueOf(-30), BigInteger.valueOf(30))),
                Tuple.of(3, near(INT_EDGE)),
                Tuple.of(3, near(LONG_EDGE)),
                Tuple.of(1, Arbitraries.bigIntegers().between(LONG_EDGE.negate(), LONG_EDGE)),
                Tuple.of(4, Arbitraries.bigIntegers().between(WIDE_EDGE.negate(), WIDE_EDGE)));
    }

    private static Arbitrary<BigInteger> near(BigInteger edge) {
        return Combinators.combine(Arbitraries.integers().between(-3, 3), Arbitraries.of(1, -1))
                .as((distance, sign) -> edge.add(BigInteger.valueOf(distance)).multiply(BigInteger.valueOf(sign)));
    }

    /**
     * Exact numbers of every size and either sign: small fractions, fractions whose parts lie where an {@code int} or a
     * {@code long} ends, and fractions far beyond.
     *
     * @return an arbitrary of ratios
     */
    public static Arbitrary<Ratio> ratios() {
        return Arbitraries.frequencyOf(
                Tuple.of(
                        1,
                        Combinators.combine(
                                        Arbitraries.longs().between(-30, 30),
                                        Arbitraries.longs().between(1, 12))
                                .as(Ratio::of)),
                Tuple.of(
                        2,
                        Combinators.combine(integers(), integers().filter(it -> it.signum() != 0))
                                .as(Ratio::of)));
    }

    /**
     * Exact numbers of every size above 0.
     *
     * @return an arbitrary of positive ratios
     */
    public static Arbitrary<Ratio> positiveRatios() {
        return ratios().filter(it -> it.signum() != 0).map(it -> it.signum() < 0 ? it.negated() : it);
    }

    /**
     * Numbers that targets, realisations and levels may have: whole ones, decimals of at most six places and fractions
     * with a denominator of at most 10,000, up to 10<sup>19</sup> either way.
     *
     * @return an arbitrary of amounts
     */
    public static Arbitrary<Ratio> amounts() {
        BigInteger most = BigInteger.TEN.pow(19);
        BigInteger millionths = BigInteger.TEN.pow(6);
        return Arbitraries.frequencyOf(
                Tuple.of(
                        4,
                        Combinators.combine(
                                        Arbitraries.longs().between(-30, 30),
                                        Arbitraries.longs().between(1, 12))
                                .as(Ratio::of)),
                Tuple.of(
                        2,
                        Arbitraries.bigIntegers()
                                .between(most.multiply(millionths).negate(), most.multiply(millionths))
                                .map(numerator -> Ratio.of(numerator, millionths))),
                Tuple.of(
                        2,
                        Combinators.combine(
                                        Arbitraries.bigIntegers().between(most.negate(), most),
                                        Arbitraries.longs().between(1, 10_000))
                                .as((numerator, denominator) -> Ratio.of(numerator, BigInteger.valueOf(denominator)))),
                Tuple.of(1, Arbitraries.of(most, most.negate()).map(it -> Ratio.of(it, BigInteger.ONE))));
    }

    /**
     * Numbers that weights may be: positive, decimals of at most six places or fractions with a denominator of at most
     * 1,000, up to 10<sup>19</sup>.
     *
     * @return an arbitrary of weights
     */
    public static Arbitrary<Ratio> weights() {
        return Arbitraries.frequencyOf(
                Tuple.of(
                        3,
                        Combinators.combine(
                                        Arbitraries.longs().between(1, 100),
                                        Arbitraries.longs().between(1, 1_000))
                                .as(Ratio::of)),
                Tuple.of(
                        1,
                        amounts()
                                .filter(it ->
                                        it.signum() != 0 && it.denominator().bitLength() < 10)
                                .map(it -> it.signum() < 0 ? it.negated() : it)),
                Tuple.of(1, Arbitraries.longs().between(1, 2_000_000).map(it -> Ratio.of(it, 1_000_000))));
    }

    /**
     * Exact whole numbers of every size and either sign.
     *
     * @return an arbitrary of ratios with denominator 1
     */
    public static Arbitrary<Ratio> wholeNumbers() {
        return integers().map(it -> Ratio.of(it, BigInteger.ONE));
    }

    /**
     * Rules of rounding: 0 to 20 decimals, mostly few; every mode that gives a result; plain numbers, per cent and
     * complaints.
     *
     * @return an arbitrary of roundings
     */
    public static Arbitrary<Rounding> roundings() {
        return Combinators.combine(
                        Arbitraries.frequencyOf(
                                Tuple.of(4, Arbitraries.integers().between(0, 3)),
                                Tuple.of(1, Arbitraries.integers().between(4, 20))),
                        Arbitraries.of(RoundingMode.class).filter(it -> it != RoundingMode.UNNECESSARY),
                        Arbitraries.of(TrailingZeros.class),
                        Arbitraries.of(Unit.NONE, Unit.PERCENT, Unit.named("pengaduan")))
                .as(Rounding::new);
    }

    /**
     * Words of a person or a document: NFC, without outer white space, not blank; with per cent signs, quotes, line
     * breaks, letters with marks and surrogate pairs among them.
     *
     * @return an arbitrary of texts of up to 40 characters
     */
    public static Arbitrary<String> words() {
        return Arbitraries.frequencyOf(
                        Tuple.of(
                                4,
                                Arbitraries.strings()
                                        .withCharRange('a', 'z')
                                        .withChars(' ', '-', '.')
                                        .ofMinLength(1)
                                        .ofMaxLength(30)),
                        Tuple.of(
                                2,
                                Arbitraries.of(
                                        "Sumber Daya Manusia",
                                        "97,3%",
                                        "100 %s dari %d %n",
                                        "\"SK\" 065/2021 & 'lampiran' <b>",
                                        "{\"a\": null}\\u0000",
                                        "baris satu\nbaris dua\tkolom",
                                        "Kafé naïf Å",
                                        "🗳️ 𝒜𝒷",
                                        "# - : | > yaml",
                                        "null",
                                        "1e3",
                                        "العربية ١٢٣")),
                        Tuple.of(
                                1,
                                Arbitraries.strings()
                                        .withCharRange(' ', '~')
                                        .withCharRange('\u00A1', '\u02FF')
                                        .ofMinLength(1)
                                        .ofMaxLength(40)))
                .map(it -> Normalizer.normalize(it.strip(), Normalizer.Form.NFC))
                // A soft hyphen alone is blank, since nothing is seen of it.
                .filter(it -> !it.replace("\u00AD", "").isBlank());
    }

    /**
     * Words in both languages.
     *
     * @return an arbitrary of texts
     */
    public static Arbitrary<Text> texts() {
        return Combinators.combine(words(), words()).as(Text::of);
    }

    /**
     * Ids: 1 to 64 letters, digits, points, underscores and hyphens.
     *
     * @return an arbitrary of ids
     */
    public static Arbitrary<String> ids() {
        Arbitrary<Character> first =
                Arbitraries.chars().range('a', 'z').range('A', 'Z').range('0', '9');
        Arbitrary<String> rest = Arbitraries.strings()
                .withCharRange('a', 'z')
                .withCharRange('A', 'Z')
                .withCharRange('0', '9')
                .withChars('.', '_', '-')
                .ofMaxLength(63);
        return Combinators.combine(first, rest).as((start, end) -> start + end);
    }

    /**
     * A region's own fields.
     *
     * @return an arbitrary of up to two attributes by name, mostly none
     */
    public static Arbitrary<Map<String, String>> attributes() {
        return Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(Map.of())),
                Tuple.of(1, Arbitraries.maps(ids(), words()).ofMinSize(1).ofMaxSize(2)));
    }

    /**
     * Citations of a document or of a place in it.
     *
     * @return an arbitrary of citations
     */
    public static Arbitrary<Citation> citations() {
        return Combinators.combine(words(), words().optional()).as(Citation::new);
    }

    /**
     * Provinces, regencies and cities, and levels that no law knows yet; with or without a code.
     *
     * @return an arbitrary of regions
     */
    public static Arbitrary<Region> regions() {
        return Combinators.combine(
                        Arbitraries.oneOf(Arbitraries.of("Provinsi", "Kabupaten", "Kota"), words()),
                        Arbitraries.oneOf(Arbitraries.of("Sumatera Barat", "Agam", "Padang"), words()),
                        Arbitraries.of("13", "13.06", "13.71").optional())
                .as(Region::new);
    }

    /**
     * Days, mostly of this century's first half.
     *
     * @return an arbitrary of days from 0001-01-01 to 9999-12-31
     */
    public static Arbitrary<LocalDate> dates() {
        return Arbitraries.frequencyOf(
                Tuple.of(6, days(LocalDate.of(2015, 1, 1), LocalDate.of(2035, 12, 31))),
                Tuple.of(1, days(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31))));
    }

    /**
     * Days between two days.
     *
     * @param first the first day
     * @param last the last day
     * @return an arbitrary of days, both ends included
     */
    public static Arbitrary<LocalDate> days(LocalDate first, LocalDate last) {
        return Arbitraries.longs()
                .between(first.toEpochDay(), last.toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    /**
     * Periods of every kind: days, months, quarters, semesters and years, one or several.
     *
     * @return an arbitrary of periods between the years 1 and 9999
     */
    public static Arbitrary<TimePeriod> periods() {
        Arbitrary<TimePeriod> fewDays = Combinators.combine(
                        days(LocalDate.of(2015, 1, 1), LocalDate.of(2035, 12, 31)),
                        Arbitraries.integers().between(0, 800))
                .as((start, more) -> TimePeriod.between(start, start.plusDays(more)));
        Arbitrary<TimePeriod> anyDays = Combinators.combine(dates(), dates())
                .as((a, b) -> a.isAfter(b) ? TimePeriod.between(b, a) : TimePeriod.between(a, b));
        return Arbitraries.frequencyOf(
                Tuple.of(2, units()),
                Tuple.of(2, wholeMonths()),
                Tuple.of(1, years()),
                Tuple.of(1, fewDays),
                Tuple.of(1, anyDays));
    }

    /**
     * Periods of whole calendar months, 1 to 48.
     *
     * @return an arbitrary of periods
     */
    public static Arbitrary<TimePeriod> wholeMonths() {
        return Combinators.combine(
                        Arbitraries.integers().between(2015, 2035),
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.frequencyOf(
                                Tuple.of(2, Arbitraries.of(1, 3, 6, 12)),
                                Tuple.of(1, Arbitraries.integers().between(1, 48))))
                .as((year, month, count) -> {
                    LocalDate first = LocalDate.of(year, month, 1);
                    return TimePeriod.between(first, first.plusMonths(count).minusDays(1));
                });
    }

    private static Arbitrary<TimePeriod> units() {
        return Combinators.combine(
                        Arbitraries.integers().between(2015, 2035),
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.integers().between(1, 5))
                .as((year, month, unit) -> switch (unit) {
                    case 1 -> TimePeriod.between(LocalDate.of(year, month, 9), LocalDate.of(year, month, 9));
                    case 2 -> TimePeriod.ofMonth(year, month);
                    case 3 -> TimePeriod.ofQuarter(year, (month + 2) / 3);
                    case 4 -> TimePeriod.ofSemester(year, (month + 5) / 6);
                    default -> TimePeriod.ofYear(year);
                });
    }

    private static Arbitrary<TimePeriod> years() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 9999),
                        Arbitraries.integers().between(0, 5))
                .as((year, more) -> TimePeriod.ofYears(year, Math.min(9999, year + more)));
    }

    /**
     * Complete and incomplete marks of any words.
     *
     * @return an arbitrary of marks
     */
    public static Arbitrary<Marks> marks() {
        return Combinators.combine(words().list().ofMaxSize(4), Arbitraries.of(true, false))
                .as(Marks::new);
    }

    /**
     * Complete and incomplete marks among given ids.
     *
     * @param ids what may be marked
     * @return an arbitrary of marks
     */
    public static Arbitrary<Marks> marks(Collection<String> ids) {
        return Combinators.combine(subsets(ids), Arbitraries.of(true, false)).as(Marks::new);
    }

    private static Arbitrary<List<String>> subsets(Collection<String> ids) {
        SetArbitrary<String> subsets = Arbitraries.of(List.copyOf(ids)).set();
        return subsets.ofMaxSize(ids.size()).map(List::copyOf);
    }

    /**
     * Counts of complaints, each from 0 to a billion, many of them 0.
     *
     * @return an arbitrary of counts, of which billions add up without overflow
     */
    public static Arbitrary<ComplaintCounts> complaintCounts() {
        Arbitrary<Long> count = Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.just(0L)),
                Tuple.of(4, Arbitraries.longs().between(0, 300)),
                Tuple.of(1, Arbitraries.longs().between(0, 1_000_000_000)));
        return Combinators.combine(count, count, count, count, count, count, count)
                .as((pending, inProgress, followedUp, resolved, unresolvable, ineligible, unclassified) ->
                        complaintCounts(
                                List.of(
                                        pending,
                                        inProgress,
                                        followedUp,
                                        resolved,
                                        unresolvable,
                                        ineligible,
                                        unclassified),
                                // What changed later is counted as in progress or followed up.
                                (inProgress + followedUp) / 2));
    }

    /**
     * Counts in the order of the classes.
     *
     * @param counts the count of each class
     * @param changedLater how many changed later
     * @return the counts
     */
    public static ComplaintCounts complaintCounts(List<Long> counts, long changedLater) {
        List<StatusClass> classes = List.of(StatusClass.values());
        return ComplaintCounts.of(each -> counts.get(classes.indexOf(each))).withChangedLater(changedLater);
    }

    /**
     * General information with and without period and date.
     *
     * @return an arbitrary of general information
     */
    public static Arbitrary<GeneralInformation> generalInformation() {
        return Arbitraries.oneOf(
                Combinators.combine(complaintCounts(), Arbitraries.integers().between(1, 1200))
                        .as((counts, months) -> GeneralInformation.builder()
                                .counts(counts)
                                .months(months)
                                .build()),
                Combinators.combine(
                                complaintCounts(),
                                wholeMonths(),
                                Arbitraries.integers().between(0, 900))
                        .as((counts, period, later) -> GeneralInformation.of(
                                counts, period, period.start().plusDays(later))));
    }

    /**
     * Scales: the decree's 1 to 4, others of whole numbers, OWASP SAMM's 0, ¼, ½, 1, and any two to six ascending
     * levels of either sign, with and without labels.
     *
     * @return an arbitrary of scales
     */
    public static Arbitrary<RatingScale> ratingScales() {
        Arbitrary<Ratio> values = Combinators.combine(
                        Arbitraries.longs().between(-20, 20),
                        Arbitraries.longs().between(1, 9))
                .as(Ratio::of);
        Arbitrary<RatingScale> any = Combinators.combine(
                        values.set().ofMinSize(2).ofMaxSize(6),
                        words().optional().list().ofSize(6))
                .as((levels, labels) -> {
                    List<Ratio> ascending = levels.stream().sorted().toList();
                    List<RatingScale.Level> labelled = new ArrayList<>();
                    for (Ratio level : ascending) {
                        labelled.add(new RatingScale.Level(level, labels.get(labelled.size())));
                    }
                    return new RatingScale(labelled);
                });
        return Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(RatingScale.between(1, 4))),
                Tuple.of(1, Arbitraries.just(RatingScale.between(1, 5))),
                Tuple.of(1, Arbitraries.just(RatingScale.between(0, 10))),
                Tuple.of(
                        1,
                        Arbitraries.just(RatingScale.of(
                                RatingScale.Level.of(Ratio.ZERO, "No"),
                                RatingScale.Level.of(Ratio.of(1, 4)),
                                RatingScale.Level.of(Ratio.of(1, 2)),
                                RatingScale.Level.of(Ratio.ONE, "Yes")))),
                Tuple.of(2, any));
    }

    /**
     * Instruments of one to six aspects with one to eight questions each. Weights are mostly 1, sometimes another
     * positive number.
     *
     * @return an arbitrary of instruments
     */
    public static Arbitrary<Instrument> instruments() {
        return Combinators.combine(
                        ids(),
                        ids(),
                        words(),
                        citations().optional(),
                        ratingScales(),
                        aspects().list().ofMinSize(1).ofMaxSize(6),
                        attributes())
                .as((id, edition, name, citation, scale, aspects, attributes) ->
                        new Instrument(id, edition, name, citation, scale, numbered(aspects), attributes))
                .withoutEdgeCases();
    }

    /** Aspects whose ids, and those of whose questions, are all the same until {@link #numbered} makes them differ. */
    private static Arbitrary<Aspect> aspects() {
        return Combinators.combine(
                        words(), mostlyOne(), questions().list().ofMinSize(1).ofMaxSize(8), attributes())
                .as((name, weight, questions, attributes) -> {
                    List<AssessmentQuestion> numbered = new ArrayList<>();
                    for (AssessmentQuestion question : questions) {
                        numbered.add(question.withId("q" + (numbered.size() + 1)));
                    }
                    return new Aspect("a", name, weight, numbered, attributes);
                })
                .withoutEdgeCases();
    }

    private static Arbitrary<Ratio> mostlyOne() {
        return Arbitraries.frequencyOf(
                Tuple.of(8, Arbitraries.just(Ratio.ONE)),
                Tuple.of(
                        1,
                        Combinators.combine(
                                        Arbitraries.longs().between(1, 20),
                                        Arbitraries.longs().between(1, 9))
                                .as(Ratio::of)));
    }

    private static Arbitrary<AssessmentQuestion> questions() {
        return Combinators.combine(words().optional(), words(), mostlyOne(), attributes())
                .as((number, text, weight, attributes) ->
                        new AssessmentQuestion("q", number, text, weight, attributes));
    }

    private static List<Aspect> numbered(List<Aspect> aspects) {
        List<Aspect> numbered = new ArrayList<>();
        for (Aspect aspect : aspects) {
            String id = "a" + (numbered.size() + 1);
            numbered.add(aspect.withId(id)
                    .withQuestions(aspect.questions().stream()
                            .map(question -> question.withId(id + "-" + question.id()))
                            .toList()));
        }
        return numbered;
    }

    /**
     * Answers with a level of a scale, some with a note or evidence.
     *
     * @param scale the scale
     * @return an arbitrary of answers
     */
    public static Arbitrary<Answer> ratedAnswers(RatingScale scale) {
        return Arbitraries.of(scale.levels()).flatMap(level -> noted(Answer.rated(level.value())));
    }

    /**
     * Answers of every kind: mostly levels of a scale, some not applicable, some unanswered.
     *
     * @param scale the scale
     * @return an arbitrary of answers
     */
    public static Arbitrary<Answer> answers(RatingScale scale) {
        return Arbitraries.frequencyOf(
                Tuple.of(4, ratedAnswers(scale)),
                Tuple.of(1, noted(Answer.notApplicable())),
                Tuple.of(1, noted(Answer.unanswered())));
    }

    private static Arbitrary<Answer> noted(Answer answer) {
        return Arbitraries.frequencyOf(
                Tuple.of(8, Arbitraries.just(answer)),
                Tuple.of(1, words().map(answer::withNote)),
                Tuple.of(1, words().list().ofMaxSize(3).map(answer::withEvidence)));
    }

    /**
     * Responses that answer every question of an instrument with a level.
     *
     * @param instrument the instrument
     * @return an arbitrary of responses
     */
    public static Arbitrary<Response> responses(Instrument instrument) {
        return responses(instrument, ratedAnswers(instrument.scale()).map(Optional::of));
    }

    /**
     * Responses that answer some questions of an instrument, call others not applicable or unanswered, and leave others
     * out.
     *
     * @param instrument the instrument
     * @return an arbitrary of responses
     */
    public static Arbitrary<Response> incompleteResponses(Instrument instrument) {
        return responses(
                instrument,
                Arbitraries.frequencyOf(
                        Tuple.of(6, answers(instrument.scale()).map(Optional::of)),
                        Tuple.of(1, Arbitraries.just(Optional.empty()))));
    }

    private static Arbitrary<Response> responses(Instrument instrument, Arbitrary<Optional<Answer>> answers) {
        List<String> ids = instrument.aspects().stream()
                .flatMap(aspect -> aspect.questions().stream())
                .map(AssessmentQuestion::id)
                .toList();
        return Combinators.combine(words().optional(), answers.list().ofSize(ids.size()), Arbitraries.shuffle(ids))
                .as((respondent, given, order) -> {
                    Map<String, Answer> byId = new LinkedHashMap<>();
                    for (int i = 0; i < order.size(); i++) {
                        String id = order.get(i);
                        given.get(i).ifPresent(answer -> byId.put(id, answer));
                    }
                    return new Response(respondent, byId);
                })
                .withoutEdgeCases();
    }

    /**
     * Assessments with an instrument by one to three respondents, in which every question is answered with a level.
     *
     * @param instrument the instrument
     * @return an arbitrary of assessments that every policy accepts
     */
    public static Arbitrary<Assessment> assessments(Instrument instrument) {
        return assessments(instrument, responses(instrument));
    }

    /**
     * Assessments with an instrument by one to three respondents, in which some questions are not applicable or
     * unanswered.
     *
     * @param instrument the instrument
     * @return an arbitrary of assessments that a policy accepts unless it rejects unanswered questions
     */
    public static Arbitrary<Assessment> incompleteAssessments(Instrument instrument) {
        return assessments(instrument, incompleteResponses(instrument));
    }

    private static Arbitrary<Assessment> assessments(Instrument instrument, Arbitrary<Response> responses) {
        List<String> aspects = instrument.aspects().stream().map(Aspect::id).toList();
        Arbitrary<Map<String, String>> reasons = Combinators.combine(
                        subsets(aspects), words().list().ofSize(aspects.size()))
                .as((ids, texts) -> {
                    Map<String, String> byAspect = new LinkedHashMap<>();
                    ids.forEach(id -> byAspect.put(id, texts.get(byAspect.size())));
                    return byAspect;
                });
        return Combinators.combine(
                        regions(),
                        dates(),
                        generalInformation().optional(),
                        responses.list().ofMinSize(1).ofMaxSize(3),
                        marks(aspects),
                        reasons,
                        attributes())
                .as((region, date, information, given, priorities, reason, attributes) -> new Assessment(
                        region,
                        instrument.id(),
                        instrument.edition(),
                        date,
                        information,
                        given,
                        priorities,
                        reason,
                        attributes))
                .withoutEdgeCases();
    }

    /**
     * Policies of every kind whose scores are means.
     *
     * @return an arbitrary of policies, a third of which reject unanswered questions
     */
    public static Arbitrary<ScoringPolicy> policies() {
        Arbitrary<ScoringPolicy> rules = Combinators.combine(
                        ids(),
                        texts(),
                        citations().optional(),
                        Arbitraries.of(UnansweredPolicy.class),
                        Arbitraries.of(NotApplicablePolicy.EXCLUDE, NotApplicablePolicy.LOWEST_LEVEL),
                        Arbitraries.of(UnscoredAspectPolicy.class))
                .as((id, name, citation, unanswered, notApplicable, unscored) -> ScoringPolicy.builder()
                        .id(id)
                        .name(name)
                        .citation(citation)
                        .unanswered(unanswered)
                        .notApplicable(notApplicable)
                        .unscoredAspects(unscored)
                        .build());
        Arbitrary<Optional<Conversion>> conversions =
                Combinators.combine(weights(), roundings()).as(Conversion::new).optional();
        Arbitrary<Optional<PriorityProposal>> proposals = Arbitraries.oneOf(
                        ratios().map(PriorityProposals::below),
                        Arbitraries.integers().between(1, 8).map(PriorityProposals::lowest))
                .optional();
        return Combinators.combine(
                        rules,
                        roundings(),
                        Arbitraries.of(ValueBasis.class),
                        Arbitraries.of(IndexBasis.class),
                        roundings(),
                        conversions,
                        proposals)
                .as((policy, score, ranking, index, rounding, conversion, proposal) -> policy.withScoreRounding(score)
                        .withRankingBasis(ranking)
                        .withIndexBasis(index)
                        .withIndexRounding(rounding)
                        .withConversion(conversion)
                        .withProposal(proposal))
                .withoutEdgeCases();
    }
}
