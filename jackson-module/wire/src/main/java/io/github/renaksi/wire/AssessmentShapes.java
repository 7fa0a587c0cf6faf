// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.wire;

import static io.github.renaksi.wire.CommonShapes.CITATION;
import static io.github.renaksi.wire.CommonShapes.FIGURE;
import static io.github.renaksi.wire.CommonShapes.MARKS;
import static io.github.renaksi.wire.CommonShapes.REGION;
import static io.github.renaksi.wire.CommonShapes.TRISTATE;
import static io.github.renaksi.wire.ComplaintShapes.GENERAL_INFORMATION;
import static io.github.renaksi.wire.ListShape.list;
import static io.github.renaksi.wire.MapShape.map;
import static io.github.renaksi.wire.Property.optional;
import static io.github.renaksi.wire.Property.required;
import static io.github.renaksi.wire.ResultShape.property;
import static io.github.renaksi.wire.Scalars.COUNT;
import static io.github.renaksi.wire.Scalars.DATE;
import static io.github.renaksi.wire.Scalars.EXACT_NUMBERS;
import static io.github.renaksi.wire.Scalars.FLAG;
import static io.github.renaksi.wire.Scalars.RATIO;
import static io.github.renaksi.wire.Scalars.TEXT;

import io.github.renaksi.Language;
import io.github.renaksi.Marks;
import io.github.renaksi.ProblemCode;
import io.github.renaksi.Text;
import io.github.renaksi.assessment.Answer;
import io.github.renaksi.assessment.AnswerChange;
import io.github.renaksi.assessment.Aspect;
import io.github.renaksi.assessment.AspectBuilder;
import io.github.renaksi.assessment.AspectScore;
import io.github.renaksi.assessment.AspectSensitivity;
import io.github.renaksi.assessment.Assessment;
import io.github.renaksi.assessment.AssessmentBuilder;
import io.github.renaksi.assessment.AssessmentQuestion;
import io.github.renaksi.assessment.AssessmentQuestionBuilder;
import io.github.renaksi.assessment.AssessmentResult;
import io.github.renaksi.assessment.IndexBasis;
import io.github.renaksi.assessment.Instrument;
import io.github.renaksi.assessment.InstrumentBuilder;
import io.github.renaksi.assessment.PriorityScore;
import io.github.renaksi.assessment.QuestionTally;
import io.github.renaksi.assessment.RankingSensitivity;
import io.github.renaksi.assessment.RatingScale;
import io.github.renaksi.assessment.Response;
import io.github.renaksi.assessment.ResponseBuilder;
import io.github.renaksi.figure.Ratio;
import io.github.renaksi.internal.Checks;
import java.util.Map;

/** The shapes of instruments, of what was answered to them, and of what is made of it. */
final class AssessmentShapes {

    static final Shape<RatingScale.Level> LEVEL = new ShorthandShape<>(
            RATIO.as(RatingScale.Level::of, RatingScale.Level::value),
            level -> level.label().isEmpty(),
            ObjectShape.of(
                    RatingScale.Level.class,
                    required("value", RATIO, RatingScale.Level::value),
                    optional("label", TEXT, RatingScale.Level::label),
                    RatingScale.Level::new));

    static final Shape<RatingScale> SCALE = list(LEVEL).as(RatingScale::new, RatingScale::levels);

    static final ObjectShape<AssessmentQuestion> QUESTION = ObjectShape.of(
                    AssessmentQuestion.class, AssessmentQuestion::builder, AssessmentQuestionBuilder::build)
            .required("id", TEXT, AssessmentQuestion::id, AssessmentQuestionBuilder::id)
            .optional("number", TEXT, AssessmentQuestion::number, AssessmentQuestionBuilder::number)
            .required("text", TEXT, AssessmentQuestion::text, AssessmentQuestionBuilder::text)
            .absentAs(Ratio.ONE, "weight", RATIO, AssessmentQuestion::weight, AssessmentQuestionBuilder::weight)
            .attributes(AssessmentQuestion::attributes, AssessmentQuestionBuilder::attributes)
            .shape();

    static final ObjectShape<Aspect> ASPECT = ObjectShape.of(Aspect.class, Aspect::builder, AspectBuilder::build)
            .required("id", TEXT, Aspect::id, AspectBuilder::id)
            .required("name", TEXT, Aspect::name, AspectBuilder::name)
            .absentAs(Ratio.ONE, "weight", RATIO, Aspect::weight, AspectBuilder::weight)
            .required("questions", list(QUESTION), Aspect::questions, AspectBuilder::questions)
            .attributes(Aspect::attributes, AspectBuilder::attributes)
            .shape();

    static final ObjectShape<Instrument> INSTRUMENT = ObjectShape.of(
                    Instrument.class, Instrument::builder, InstrumentBuilder::build)
            .required("id", TEXT, Instrument::id, InstrumentBuilder::id)
            .required("edition", TEXT, Instrument::edition, InstrumentBuilder::edition)
            .required("name", TEXT, Instrument::name, InstrumentBuilder::name)
            .optional("citation", CITATION, Instrument::citation, InstrumentBuilder::citation)
            .required("scale", SCALE, Instrument::scale, InstrumentBuilder::scale)
            .required("aspects", list(ASPECT), Instrument::aspects, InstrumentBuilder::aspects)
            .attributes(Instrument::attributes, InstrumentBuilder::attributes)
            .shape();

    /**
     * 3 | {"value": 3, "note": …, "evidence": […]} | {"notApplicable": true, …} | "unanswered" | {"unanswered": true,
     * …}.
     */
    static final Shape<Answer> ANSWER = new ShorthandShape<>(
            new ScalarShape<>(
                    Text.of("tingkat seperti 3, \"unanswered\"", "a level such as 3, \"unanswered\""),
                    EXACT_NUMBERS,
                    AssessmentShapes::briefAnswer,
                    AssessmentShapes::writeBriefAnswer),
            answer ->
                    answer.note().isEmpty() && answer.evidence().isEmpty() && !(answer instanceof Answer.NotApplicable),
            ObjectShape.of(Answer.class, AnswerParts::new, AnswerParts::answer)
                    .optional("value", RATIO, AnswerParts::valueOf, AnswerParts::value)
                    .absentAs(
                            false,
                            "notApplicable",
                            FLAG,
                            Answer.NotApplicable.class::isInstance,
                            AnswerParts::notApplicable)
                    .absentAs(false, "unanswered", FLAG, Answer.Unanswered.class::isInstance, AnswerParts::unanswered)
                    .optional("note", TEXT, Answer::note, AnswerParts::note)
                    .list("evidence", TEXT, Answer::evidence, AnswerParts::evidence)
                    .shape());

    static final ObjectShape<Response> RESPONSE = ObjectShape.of(
                    Response.class, Response::builder, ResponseBuilder::build)
            .optional("respondent", TEXT, Response::respondent, ResponseBuilder::respondent)
            .required("answers", map(ANSWER), Response::answers, ResponseBuilder::answers)
            .shape();

    static final ObjectShape<Assessment> ASSESSMENT = ObjectShape.of(
                    Assessment.class, Assessment::builder, AssessmentBuilder::build)
            .required("region", REGION, Assessment::region, AssessmentBuilder::region)
            .required("instrument", TEXT, Assessment::instrument, AssessmentBuilder::instrument)
            .required("edition", TEXT, Assessment::edition, AssessmentBuilder::edition)
            .required("date", DATE, Assessment::date, AssessmentBuilder::date)
            .optional(
                    "generalInformation",
                    GENERAL_INFORMATION,
                    Assessment::generalInformation,
                    AssessmentBuilder::generalInformation)
            .list("responses", RESPONSE, Assessment::responses, AssessmentBuilder::responses)
            .absentAs(Marks.unknown(), "priorities", MARKS, Assessment::priorities, AssessmentBuilder::priorities)
            .absentAs(Map.of(), "reasons", map(TEXT), Assessment::reasons, AssessmentBuilder::reasons)
            .attributes(Assessment::attributes, AssessmentBuilder::attributes)
            .shape();

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
        property(out, "proposed", TRISTATE, priority.proposed());
        property(out, "decision", TRISTATE, priority.decision());
        if (priority.reason().isPresent()) {
            property(out, "reason", priority.reason().get());
        }
        out.objectEnd();
    });

    static final Shape<QuestionTally> QUESTION_TALLY = new ResultShape<>("QuestionTally", (tally, out) -> {
        out.objectStart();
        property(out, "question", tally.question());
        property(out, "rated", COUNT, tally.rated());
        if (tally.notApplicable() > 0) {
            property(out, "notApplicable", COUNT, tally.notApplicable());
        }
        if (tally.unanswered() > 0) {
            property(out, "unanswered", COUNT, tally.unanswered());
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
        property(out, "answers", list(QUESTION_TALLY), result.answers());
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

    static final Shape<AnswerChange> ANSWER_CHANGE = new ResultShape<>("AnswerChange", (change, out) -> {
        out.objectStart();
        property(out, "question", change.question());
        property(out, "from", ANSWER, change.from());
        property(out, "to", ANSWER, change.to());
        if (change.rank().isPresent()) {
            out.name("rank");
            out.number(change.rank().getAsInt());
        }
        property(out, "tiedWith", list(TEXT), change.tiedWith());
        property(out, "proposed", TRISTATE, change.proposed());
        out.objectEnd();
    });

    static final Shape<AspectSensitivity> ASPECT_SENSITIVITY = new ResultShape<>("AspectSensitivity", (aspect, out) -> {
        out.objectStart();
        property(out, "aspect", aspect.priority().aspect().id());
        property(out, "changes", list(ANSWER_CHANGE), aspect.changes());
        property(out, "explained", aspect.in(Language.INDONESIAN));
        out.objectEnd();
    });

    static final Shape<RankingSensitivity> RANKING_SENSITIVITY =
            new ResultShape<>("RankingSensitivity", (sensitivity, out) -> {
                out.objectStart();
                property(out, "aspects", list(ASPECT_SENSITIVITY), sensitivity.aspects());
                out.objectEnd();
            });

    private AssessmentShapes() {}

    static void forEach(Shape.Visitor visitor) {
        visitor.visit(RatingScale.class, SCALE);
        visitor.visit(RatingScale.Level.class, LEVEL);
        visitor.visit(AssessmentQuestion.class, QUESTION);
        visitor.visit(Aspect.class, ASPECT);
        visitor.visit(Instrument.class, INSTRUMENT);
        visitor.visit(Answer.class, ANSWER);
        visitor.visit(Response.class, RESPONSE);
        visitor.visit(Assessment.class, ASSESSMENT);
        visitor.visit(QuestionTally.class, QUESTION_TALLY);
        visitor.visit(AspectScore.class, ASPECT_SCORE);
        visitor.visit(PriorityScore.class, PRIORITY_SCORE);
        visitor.visit(AssessmentResult.class, ASSESSMENT_RESULT);
        visitor.visit(AnswerChange.class, ANSWER_CHANGE);
        visitor.visit(AspectSensitivity.class, ASPECT_SENSITIVITY);
        visitor.visit(RankingSensitivity.class, RANKING_SENSITIVITY);
    }

    private static Answer briefAnswer(String text) {
        if (text.equals("unanswered")) {
            return Answer.unanswered();
        }
        if (text.chars().noneMatch(c -> c >= '0' && c <= '9')) {
            throw Checks.failure(
                    ProblemCode.UNKNOWN_VALUE,
                    "jawaban dengan satu kata harus \"unanswered\", diisi %s: yang tidak berlaku ditulis "
                            + "{\"notApplicable\": true}, tingkat ditulis dengan angkanya, seperti 3",
                    "an answer in one word must be \"unanswered\", was %s: what is not applicable is written as "
                            + "{\"notApplicable\": true}, a level as its number, such as 3",
                    Checks.quoted(text));
        }
        return Answer.rated(Ratio.parse(text));
    }

    private static void writeBriefAnswer(Answer answer, WireWriter out) {
        if (answer instanceof Answer.Rated rated) {
            RATIO.write(rated.value(), out);
        } else {
            out.text("unanswered");
        }
    }
}
