package io.github.renaksi.wire;

import io.github.renaksi.Citation;
import io.github.renaksi.Language;
import io.github.renaksi.Marks;
import io.github.renaksi.Region;
import io.github.renaksi.TimePeriod;
import io.github.renaksi.assessment.Answer;
import io.github.renaksi.assessment.Aspect;
import io.github.renaksi.assessment.AspectScore;
import io.github.renaksi.assessment.Assessment;
import io.github.renaksi.assessment.AssessmentQuestion;
import io.github.renaksi.assessment.AssessmentResult;
import io.github.renaksi.assessment.IndexBasis;
import io.github.renaksi.assessment.Instrument;
import io.github.renaksi.assessment.PriorityScore;
import io.github.renaksi.assessment.RatingScale;
import io.github.renaksi.assessment.Response;
import io.github.renaksi.complaint.ComplaintCounts;
import io.github.renaksi.complaint.GeneralInformation;
import io.github.renaksi.figure.Figure;
import io.github.renaksi.figure.NotComputable;
import io.github.renaksi.figure.Ratio;
import io.github.renaksi.wire.WireReader.Token;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The table of shapes: the JSON form of every type that can be read or written; those of a plan are {@link PlanShapes}.
 */
public final class Shapes {

    private static final int MAX_DIGITS = 100;
    static final Set<Token> TEXTS = Set.of(Token.TEXT);
    private static final Set<Token> NUMBERS = Set.of(Token.NUMBER);
    private static final Set<Token> EXACT_NUMBERS = Set.of(Token.NUMBER, Token.TEXT);

    static final Shape<String> TEXT = new ScalarShape<>("a text", TEXTS, text -> text, (text, out) -> out.text(text));

    /** The token says which, and no parser's text of it. */
    static final Shape<Boolean> FLAG = new Shape<>() {
        @Override
        public Boolean read(WireReader in) {
            return switch (in.token()) {
                case TRUE -> true;
                case FALSE -> false;
                default -> throw unexpected(in);
            };
        }

        @Override
        public void write(Boolean flag, WireWriter out) {
            out.flag(flag);
        }

        @Override
        String expected() {
            return "true or false";
        }
    };

    static final Shape<Long> COUNT =
            new ScalarShape<>("a whole number", NUMBERS, Shapes::wholeNumber, (count, out) -> out.number(count));

    static final Shape<Integer> WHOLE = new ScalarShape<>(
            "a small whole number", NUMBERS, Shapes::smallNumber, (number, out) -> out.number(number));

    static final Shape<LocalDate> DATE = new ScalarShape<>(
            "a date such as 2022-09-22", TEXTS, Shapes::date, (date, out) -> out.text(date.toString()));

    static final Shape<TimePeriod> PERIOD = new ScalarShape<>(
            "a period such as 2022 or 2022-Q1", TEXTS, TimePeriod::parse, (it, out) -> out.text(it.toString()));

    /** Whole numbers and decimals of up to a hundred digits are numbers, all else texts: 3, 0.25, "8/3". */
    static final Shape<Ratio> RATIO = new ScalarShape<>(
            "a number or a fraction such as \"8/3\"", EXACT_NUMBERS, Ratio::parse, Shapes::writeExact);

    static final ObjectShape<Region> REGION = ObjectShape.of("Region", object -> {
        var level = object.required("level", TEXT, Region::level);
        var name = object.required("name", TEXT, Region::name);
        var code = object.optional("code", TEXT, Region::code);
        return values -> new Region(values.get(level), values.get(name), values.get(code));
    });

    static final ObjectShape<Citation> CITATION = ObjectShape.of("Citation", object -> {
        var document = object.required("document", TEXT, Citation::document);
        var place = object.optional("place", TEXT, Citation::place);
        return values -> new Citation(values.get(document), values.get(place));
    });

    static final ObjectShape<Marks> MARKS = ObjectShape.of("Marks", object -> {
        var marked = object.required("marked", list(TEXT), Marks::marked);
        var complete = object.required("complete", FLAG, Marks::complete);
        return values -> new Marks(values.get(marked), values.get(complete));
    });

    static final Shape<RatingScale.Level> LEVEL = new ShorthandShape<>(
            RATIO.as(RatingScale.Level::of, RatingScale.Level::value),
            level -> level.label().isEmpty(),
            ObjectShape.of("Level", object -> {
                var value = object.required("value", RATIO, RatingScale.Level::value);
                var label = object.optional("label", TEXT, RatingScale.Level::label);
                return values -> new RatingScale.Level(values.get(value), values.get(label));
            }));

    static final Shape<RatingScale> SCALE = list(LEVEL).as(RatingScale::new, RatingScale::levels);

    static final ObjectShape<AssessmentQuestion> QUESTION = ObjectShape.of("AssessmentQuestion", object -> {
        var id = object.required("id", TEXT, AssessmentQuestion::id);
        var number = object.optional("number", TEXT, AssessmentQuestion::number);
        var text = object.required("text", TEXT, AssessmentQuestion::text);
        var weight = object.absentAs(Ratio.ONE, "weight", RATIO, AssessmentQuestion::weight);
        var attributes = attributes(object, AssessmentQuestion::attributes);
        return values -> new AssessmentQuestion(
                values.get(id), values.get(number), values.get(text), values.get(weight), values.get(attributes));
    });

    static final ObjectShape<Aspect> ASPECT = ObjectShape.of("Aspect", object -> {
        var id = object.required("id", TEXT, Aspect::id);
        var name = object.required("name", TEXT, Aspect::name);
        var questions = object.required("questions", list(QUESTION), Aspect::questions);
        var attributes = attributes(object, Aspect::attributes);
        return values -> new Aspect(values.get(id), values.get(name), values.get(questions), values.get(attributes));
    });

    static final ObjectShape<Instrument> INSTRUMENT = ObjectShape.of("Instrument", object -> {
        var id = object.required("id", TEXT, Instrument::id);
        var edition = object.required("edition", TEXT, Instrument::edition);
        var name = object.required("name", TEXT, Instrument::name);
        var citation = object.optional("citation", CITATION, Instrument::citation);
        var scale = object.required("scale", SCALE, Instrument::scale);
        var aspects = object.required("aspects", list(ASPECT), Instrument::aspects);
        var attributes = attributes(object, Instrument::attributes);
        return values -> new Instrument(
                values.get(id),
                values.get(edition),
                values.get(name),
                values.get(citation),
                values.get(scale),
                values.get(aspects),
                values.get(attributes));
    });

    /**
     * 3 | {"value": 3, "note": …, "evidence": […]} | {"notApplicable": true, …} | "unanswered" | {"unanswered": true,
     * …}.
     */
    static final Shape<Answer> ANSWER = new ShorthandShape<>(
            new ScalarShape<>(
                    "a level such as 3, \"unanswered\"", EXACT_NUMBERS, Shapes::briefAnswer, Shapes::writeBriefAnswer),
            answer ->
                    answer.note().isEmpty() && answer.evidence().isEmpty() && !(answer instanceof Answer.NotApplicable),
            ObjectShape.of("Answer", object -> {
                var value = object.optional(
                        "value",
                        RATIO,
                        answer -> answer instanceof Answer.Rated it ? Optional.of(it.value()) : Optional.empty());
                var notApplicable =
                        object.absentAs(false, "notApplicable", FLAG, answer -> answer instanceof Answer.NotApplicable);
                var unanswered =
                        object.absentAs(false, "unanswered", FLAG, answer -> answer instanceof Answer.Unanswered);
                var note = object.optional("note", TEXT, Answer::note);
                var evidence = object.absentAs(List.of(), "evidence", list(TEXT), Answer::evidence);
                return values -> answer(
                        values.get(value),
                        values.get(notApplicable),
                        values.get(unanswered),
                        values.get(note),
                        values.get(evidence));
            }));

    static final ObjectShape<Response> RESPONSE = ObjectShape.of("Response", object -> {
        var respondent = object.optional("respondent", TEXT, Response::respondent);
        var answers = object.required("answers", map(ANSWER), Response::answers);
        return values -> new Response(values.get(respondent), values.get(answers));
    });

    /** A number of complaints of one report. */
    private static final Shape<Long> COMPLAINTS = COUNT.as(Shapes::ofOneReport, count -> count);

    static final ObjectShape<ComplaintCounts> COUNTS = ObjectShape.of("ComplaintCounts", object -> {
        var pending = object.absentAs(0L, "pending", COMPLAINTS, ComplaintCounts::pending);
        var inProgress = object.absentAs(0L, "inProgress", COMPLAINTS, ComplaintCounts::inProgress);
        var followedUp = object.absentAs(0L, "followedUp", COMPLAINTS, ComplaintCounts::followedUp);
        var resolved = object.absentAs(0L, "resolved", COMPLAINTS, ComplaintCounts::resolved);
        var unresolvable = object.absentAs(0L, "unresolvable", COMPLAINTS, ComplaintCounts::unresolvable);
        var ineligible = object.absentAs(0L, "ineligible", COMPLAINTS, ComplaintCounts::ineligible);
        var unclassified = object.absentAs(0L, "unclassified", COMPLAINTS, ComplaintCounts::unclassified);
        var changedLater = object.absentAs(0L, "changedLater", COMPLAINTS, ComplaintCounts::changedLater);
        return values -> ComplaintCounts.builder()
                .pending(values.get(pending))
                .inProgress(values.get(inProgress))
                .followedUp(values.get(followedUp))
                .resolved(values.get(resolved))
                .unresolvable(values.get(unresolvable))
                .ineligible(values.get(ineligible))
                .unclassified(values.get(unclassified))
                .changedLater(values.get(changedLater))
                .build();
    });

    static final ObjectShape<GeneralInformation> GENERAL_INFORMATION = ObjectShape.of("GeneralInformation", object -> {
        var counts = object.required("counts", COUNTS, GeneralInformation::counts);
        var months = object.required("months", WHOLE, GeneralInformation::months);
        var period = object.optional("period", PERIOD, GeneralInformation::period);
        var asOf = object.optional("asOf", DATE, GeneralInformation::asOf);
        var citation = object.optional("citation", CITATION, GeneralInformation::citation);
        return values -> new GeneralInformation(
                values.get(counts), values.get(months), values.get(period), values.get(asOf), values.get(citation));
    });

    static final ObjectShape<Assessment> ASSESSMENT = ObjectShape.of("Assessment", object -> {
        var region = object.required("region", REGION, Assessment::region);
        var instrument = object.required("instrument", TEXT, Assessment::instrument);
        var edition = object.required("edition", TEXT, Assessment::edition);
        var date = object.required("date", DATE, Assessment::date);
        var generalInformation =
                object.optional("generalInformation", GENERAL_INFORMATION, Assessment::generalInformation);
        var responses = object.absentAs(List.of(), "responses", list(RESPONSE), Assessment::responses);
        var priorities = object.absentAs(Marks.unknown(), "priorities", MARKS, Assessment::priorities);
        var reasons = object.absentAs(Map.of(), "reasons", map(TEXT), Assessment::reasons);
        var attributes = attributes(object, Assessment::attributes);
        return values -> new Assessment(
                values.get(region),
                values.get(instrument),
                values.get(edition),
                values.get(date),
                values.get(generalInformation),
                values.get(responses),
                values.get(priorities),
                values.get(reasons),
                values.get(attributes));
    });

    /** {"exact": "8/3", "printed": "2,6"} | {"notComputable": "nothing-counted"}. */
    static final Shape<Figure> FIGURE = new ResultShape<>("Figure", (figure, out) -> {
        out.objectStart();
        writeValue(figure, out);
        out.objectEnd();
    });

    /** As {@link #FIGURE}, with where it came from: {…, "explained": "40 / 70 = 4/7 → 57,14 % (…)"}. */
    static final Shape<Figure> EXPLAINED_FIGURE = new ResultShape<>("Figure", (figure, out) -> {
        out.objectStart();
        writeValue(figure, out);
        property(out, "explained", figure.explain(Language.INDONESIAN));
        out.objectEnd();
    });

    static final Shape<AspectScore> ASPECT_SCORE = new ResultShape<>("AspectScore", (score, out) -> {
        out.objectStart();
        property(out, "aspect", score.aspect().id());
        property(out, "name", score.aspect().name());
        property(out, "score", FIGURE, score.score());
        if (score.converted().isPresent()) {
            property(out, "converted", FIGURE, score.converted().get());
        }
        if (score.band().isPresent()) {
            property(out, "band", score.band().get().grade());
        }
        property(out, "completeness", FIGURE, score.completeness());
        out.objectEnd();
    });

    static final Shape<PriorityScore> PRIORITY_SCORE = new ResultShape<>("PriorityScore", (priority, out) -> {
        out.objectStart();
        property(out, "aspect", priority.aspect().id());
        property(out, "name", priority.aspect().name());
        if (priority.rank().isPresent()) {
            out.name("rank");
            out.number(priority.rank().getAsInt());
        }
        property(out, "tied", FLAG, priority.tied());
        property(out, "score", FIGURE, priority.score());
        property(out, "proposed", word(priority.proposed()));
        property(out, "decision", word(priority.decision()));
        if (priority.reason().isPresent()) {
            property(out, "reason", priority.reason().get());
        }
        out.objectEnd();
    });

    static final Shape<AssessmentResult> ASSESSMENT_RESULT = new ResultShape<>("AssessmentResult", (result, out) -> {
        out.objectStart();
        property(out, "region", REGION, result.assessment().region());
        property(out, "date", DATE, result.assessment().date());
        property(out, "instrument", result.instrument().id());
        property(out, "edition", result.instrument().edition());
        property(out, "policy", result.policy().id());
        property(out, "scores", list(ASPECT_SCORE), result.scores());
        property(out, "priorities", list(PRIORITY_SCORE), result.priorities());
        property(out, "indexOverQuestions", FIGURE, result.index(IndexBasis.QUESTIONS));
        property(out, "indexOverAspects", FIGURE, result.index(IndexBasis.ASPECTS));
        if (result.convertedIndex().isPresent()) {
            property(out, "convertedIndex", FIGURE, result.convertedIndex().get());
        }
        if (result.band().isPresent()) {
            property(out, "band", result.band().get().grade());
        }
        property(out, "completeness", FIGURE, result.completeness());
        out.objectEnd();
    });

    private static final Map<Class<?>, Shape<?>> BY_TYPE = new LinkedHashMap<>();

    static {
        add(Ratio.class, RATIO);
        add(TimePeriod.class, PERIOD);
        add(Region.class, REGION);
        add(Citation.class, CITATION);
        add(Marks.class, MARKS);
        add(RatingScale.class, SCALE);
        add(RatingScale.Level.class, LEVEL);
        add(AssessmentQuestion.class, QUESTION);
        add(Aspect.class, ASPECT);
        add(Instrument.class, INSTRUMENT);
        add(Answer.class, ANSWER);
        add(Response.class, RESPONSE);
        add(ComplaintCounts.class, COUNTS);
        add(GeneralInformation.class, GENERAL_INFORMATION);
        add(Assessment.class, ASSESSMENT);
        add(Figure.class, FIGURE);
        add(AspectScore.class, ASPECT_SCORE);
        add(PriorityScore.class, PRIORITY_SCORE);
        add(AssessmentResult.class, ASSESSMENT_RESULT);
    }

    private Shapes() {}

    private static <T> void add(Class<T> type, Shape<T> shape) {
        BY_TYPE.put(type, shape);
    }

    /** Takes each type with its shape. */
    public interface Visitor {

        /**
         * Takes one type.
         *
         * @param type the type
         * @param shape its shape
         * @param <T> the type
         */
        <T> void visit(Class<T> type, Shape<T> shape);
    }

    /**
     * Shows every type that has a shape.
     *
     * @param visitor who takes them
     */
    public static void forEach(Visitor visitor) {
        BY_TYPE.forEach((type, shape) -> visit(visitor, type, shape));
        // Not in the table: its initialisation would wait for theirs, and theirs for its scalars.
        PlanShapes.forEach(visitor);
        MonitoringShapes.forEach(visitor);
        ReviewShapes.forEach(visitor);
    }

    @SuppressWarnings("unchecked") // add() puts type and shape of one T together.
    private static <T> void visit(Visitor visitor, Class<T> type, Shape<?> shape) {
        visitor.visit(type, (Shape<T>) shape);
    }

    static <T> ObjectShape.Property<T, Map<String, String>> attributes(
            ObjectShape.Properties<T> object, Function<T, Map<String, String>> take) {
        return object.absentAs(Map.of(), "attributes", map(TEXT), take);
    }

    static <E> Shape<List<E>> list(Shape<E> element) {
        return new ListShape<>(element, Limits.ELEMENTS);
    }

    static <E> Shape<List<E>> reported(Shape<E> element) {
        return new ListShape<>(element, Limits.REPORTED);
    }

    static <V> Shape<Map<String, V>> map(Shape<V> element) {
        return new MapShape<>("name", name -> name, element);
    }

    static <V> Shape<SortedMap<TimePeriod, V>> byPeriod(Shape<V> element) {
        return new MapShape<>("period", TimePeriod::parse, element).as(TreeMap::new, values -> values);
    }

    /** Constants written as words: {@code RATIO_OF_SUMS} is "ratio-of-sums". */
    static <E extends Enum<E>> Shape<E> words(Class<E> type) {
        Map<String, E> byWord = new LinkedHashMap<>();
        for (E constant : EnumSet.allOf(type)) {
            byWord.put(word(constant), constant);
        }
        return new ScalarShape<>(
                "one of \"" + String.join("\", \"", byWord.keySet()) + "\"",
                TEXTS,
                byWord::get,
                (constant, out) -> out.text(word(constant)));
    }

    private static void writeValue(Figure figure, WireWriter out) {
        if (figure.isComputable()) {
            property(out, "exact", figure.exact().toString());
            property(out, "printed", figure.printed(Language.INDONESIAN));
        } else {
            property(
                    out, "notComputable", figure.reason().map(NotComputable::id).orElseThrow());
        }
    }

    private static @Nullable Long wholeNumber(String digits) {
        try {
            return Long.valueOf(digits);
        } catch (NumberFormatException notWhole) {
            return null;
        }
    }

    private static Long ofOneReport(Long count) {
        if (count > ComplaintCounts.MAX_REPORTED) {
            throw new IllegalArgumentException(
                    "number of complaints must be at most " + ComplaintCounts.MAX_REPORTED + ", was " + count);
        }
        return count;
    }

    private static @Nullable Integer smallNumber(String digits) {
        try {
            return Integer.valueOf(digits);
        } catch (NumberFormatException notSmallOrWhole) {
            return null;
        }
    }

    private static @Nullable LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException notADate) {
            return null;
        }
    }

    private static void writeExact(Ratio ratio, WireWriter out) {
        // A mapper need not read numbers of any length, and texts it does.
        Optional<BigDecimal> decimal =
                ratio.toDecimal().filter(it -> it.precision() <= MAX_DIGITS && it.scale() <= MAX_DIGITS);
        if (decimal.isEmpty()) {
            out.text(ratio.toString());
        } else if (!ratio.isWhole()) {
            out.number(decimal.get());
        } else if (ratio.numerator().bitLength() < Long.SIZE) {
            out.number(ratio.numerator().longValue());
        } else {
            out.number(ratio.numerator());
        }
    }

    private static Answer briefAnswer(String text) {
        return text.equals("unanswered") ? Answer.unanswered() : Answer.rated(Ratio.parse(text));
    }

    private static void writeBriefAnswer(Answer answer, WireWriter out) {
        if (answer instanceof Answer.Rated rated) {
            RATIO.write(rated.value(), out);
        } else {
            out.text("unanswered");
        }
    }

    private static Answer answer(
            Optional<Ratio> value,
            boolean notApplicable,
            boolean unanswered,
            Optional<String> note,
            List<String> evidence) {
        int said = (value.isPresent() ? 1 : 0) + (notApplicable ? 1 : 0) + (unanswered ? 1 : 0);
        if (said != 1) {
            throw new IllegalArgumentException(
                    "an answer must have exactly one of 'value', 'notApplicable': true and 'unanswered': true, had "
                            + said);
        }
        if (value.isPresent()) {
            return new Answer.Rated(value.get(), note, evidence);
        }
        return notApplicable ? new Answer.NotApplicable(note, evidence) : new Answer.Unanswered(note, evidence);
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static void property(WireWriter out, String name, String text) {
        property(out, name, TEXT, text);
    }

    static <V> void property(WireWriter out, String name, Shape<V> shape, V value) {
        out.name(name);
        shape.write(value, out);
    }
}
