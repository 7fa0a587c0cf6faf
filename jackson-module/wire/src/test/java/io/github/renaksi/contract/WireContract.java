package io.github.renaksi.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.renaksi.Citation;
import io.github.renaksi.Marks;
import io.github.renaksi.Period;
import io.github.renaksi.Region;
import io.github.renaksi.arbitraries.RenaksiArbitraries;
import io.github.renaksi.assessment.Answer;
import io.github.renaksi.assessment.Aspect;
import io.github.renaksi.assessment.Assessment;
import io.github.renaksi.assessment.AssessmentQuestion;
import io.github.renaksi.assessment.AssessmentResult;
import io.github.renaksi.assessment.AssessmentScorer;
import io.github.renaksi.assessment.Instrument;
import io.github.renaksi.assessment.RatingScale;
import io.github.renaksi.assessment.Response;
import io.github.renaksi.complaint.ComplaintCounts;
import io.github.renaksi.complaint.GeneralInformation;
import io.github.renaksi.figure.Figure;
import io.github.renaksi.figure.Ratio;
import io.github.renaksi.sp4n.Sp4n;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every adapter must do alike, byte for byte and word for word. */
public abstract class WireContract {

    /** A contract, run by a subclass. */
    protected WireContract() {}

    /**
     * Reads with the ready mapper.
     *
     * @param json the document
     * @param type the type
     * @param <T> the type
     * @return the value
     * @throws Exception what the mapper throws
     */
    protected abstract <T> T read(String json, Class<T> type) throws Exception;

    /**
     * Reads with a mapper of the user's that is as lenient as it can be made: unknown properties ignored, names
     * case-insensitive and in snake case, single values taken for arrays, blanks for nulls, default typing on.
     *
     * @param json the document
     * @param type the type
     * @param <T> the type
     * @return the value
     * @throws Exception what the mapper throws
     */
    protected abstract <T> T readLeniently(String json, Class<T> type) throws Exception;

    /**
     * Reads YAML.
     *
     * @param yaml the document
     * @param type the type
     * @param <T> the type
     * @return the value
     * @throws Exception what the mapper throws
     */
    protected abstract <T> T readYaml(String yaml, Class<T> type) throws Exception;

    /**
     * Writes on one line.
     *
     * @param value the value
     * @return the document
     * @throws Exception what the mapper throws
     */
    protected abstract String write(Object value) throws Exception;

    /**
     * Writes with the lenient mapper.
     *
     * @param value the value
     * @return the document
     * @throws Exception what the mapper throws
     */
    protected abstract String writeLeniently(Object value) throws Exception;

    /**
     * The message of a mapper's exception without the mapper's own additions.
     *
     * @param failure the exception
     * @return the message
     */
    protected abstract String message(Throwable failure);

    private <T> void isWrittenAs(String json, T value, Class<T> type) throws Exception {
        assertThat(write(value)).isEqualTo(json);
        assertThat(read(json, type)).isEqualTo(value);
    }

    private String refusal(String json, Class<?> type) {
        Throwable failure = catchThrowable(() -> read(json, type));
        assertThat(failure).as("reading %s", json).isNotNull();
        Throwable lenient = catchThrowable(() -> readLeniently(json, type));
        assertThat(lenient).as("reading %s leniently", json).isNotNull();
        assertThat(message(lenient)).isEqualTo(message(failure));
        return message(failure);
    }

    // The form

    @Test
    void exactNumbersAreNumbersWhereTheyEndAndTextsWhereTheyDoNot() throws Exception {
        isWrittenAs("3", Ratio.of(3), Ratio.class);
        isWrittenAs("0.25", Ratio.of(1, 4), Ratio.class);
        isWrittenAs("-2.5", Ratio.of(-5, 2), Ratio.class);
        isWrittenAs("\"8/3\"", Ratio.of(8, 3), Ratio.class);
        assertThat(read("2.50", Ratio.class)).isEqualTo(Ratio.of(5, 2));
        assertThat(read("\"5/2\"", Ratio.class)).isEqualTo(Ratio.of(5, 2));
    }

    @Test
    void aNumberOfOverAHundredDigitsIsAText() throws Exception {
        isWrittenAs("\"1" + "0".repeat(100) + "\"", Ratio.parse("1" + "0".repeat(100)), Ratio.class);
        Ratio small = Ratio.of(BigInteger.ONE, BigInteger.TWO.pow(4095));
        assertThat(read(write(small), Ratio.class)).isEqualTo(small);
    }

    @Test
    void smallTypesHaveTheirForm() throws Exception {
        isWrittenAs(
                "{\"level\":\"Provinsi\",\"name\":\"Sumatera Barat\",\"code\":\"13\"}",
                Region.of("Provinsi", "Sumatera Barat").withCode("13"),
                Region.class);
        isWrittenAs("{\"level\":\"Kota\",\"name\":\"Padang\"}", Region.of("Kota", "Padang"), Region.class);
        isWrittenAs(
                "{\"document\":\"PermenPANRB 46/2020\",\"place\":\"Pasal 6\"}",
                Citation.of("PermenPANRB 46/2020", "Pasal 6"),
                Citation.class);
        isWrittenAs("\"2022-Q1\"", Period.ofQuarter(2022, 1), Period.class);
        isWrittenAs("{\"marked\":[\"sdm\"],\"complete\":true}", Marks.of("sdm"), Marks.class);
    }

    @Test
    void aScaleIsAnArrayOfLevelsAndALevelWithALabelIsAnObject() throws Exception {
        isWrittenAs("[1,2,3,4]", RatingScale.between(1, 4), RatingScale.class);
        isWrittenAs(
                "[0,{\"value\":0.25,\"label\":\"Sebagian\"},1]",
                RatingScale.of(
                        RatingScale.Level.of(Ratio.ZERO),
                        RatingScale.Level.of(Ratio.of(1, 4), "Sebagian"),
                        RatingScale.Level.of(Ratio.ONE)),
                RatingScale.class);
    }

    @Test
    void anAnswerIsItsLevelUnlessThereIsMoreToSay() throws Exception {
        isWrittenAs("3", Answer.rated(3), Answer.class);
        isWrittenAs("\"8/3\"", Answer.rated(Ratio.of(8, 3)), Answer.class);
        isWrittenAs("\"unanswered\"", Answer.unanswered(), Answer.class);
        isWrittenAs("{\"notApplicable\":true}", Answer.notApplicable(), Answer.class);
        isWrittenAs(
                "{\"value\":3,\"note\":\"SK lama\",\"evidence\":[\"SK 065/2021\"]}",
                Answer.rated(3).withNote("SK lama").withEvidence(List.of("SK 065/2021")),
                Answer.class);
        isWrittenAs(
                "{\"notApplicable\":true,\"note\":\"Tidak ada aplikasi lain\"}",
                Answer.notApplicable().withNote("Tidak ada aplikasi lain"),
                Answer.class);
        isWrittenAs(
                "{\"unanswered\":true,\"note\":\"Menyusul\"}",
                Answer.unanswered().withNote("Menyusul"),
                Answer.class);
    }

    @Test
    void anInstrumentOmitsWhatIsAsUsual() throws Exception {
        isWrittenAs(
                """
                {"id":"agam","edition":"2025","name":"Asesmen","scale":[1,2],"aspects":[\
                {"id":"a","name":"Aspek A","questions":[\
                {"id":"a-1","text":"Pertanyaan"},\
                {"id":"a-2","number":"2.","text":"Lain","weight":1.5,"attributes":{"unit":"Bagian Organisasi"}}]}]}""",
                Instrument.builder()
                        .id("agam")
                        .edition("2025")
                        .name("Asesmen")
                        .scale(RatingScale.between(1, 2))
                        .addAspects(Aspect.builder()
                                .id("a")
                                .name("Aspek A")
                                .addQuestions(
                                        AssessmentQuestion.of("a-1", "Pertanyaan"),
                                        AssessmentQuestion.of("a-2", "Lain")
                                                .withNumber("2.")
                                                .withWeight(Ratio.of(3, 2))
                                                .withAttributes(Map.of("unit", "Bagian Organisasi")))
                                .build())
                        .build(),
                Instrument.class);
    }

    private static final String ASSESSMENT = """
            {"region":{"level":"Kota","name":"Padang"},"instrument":"sp4n","edition":"2022","date":"2024-03-01",\
            "generalInformation":{"counts":{"inProgress":1,"resolved":8},"months":3,"period":"2024-Q1","asOf":"2024-04-05"},\
            "responses":[{"respondent":"Bagian Organisasi","answers":{"sdm-1":2,"sdm-2":"unanswered"}}],\
            "priorities":{"marked":["sdm"],"complete":true},"reasons":{"sdm":"Belum ada pelatihan"}}""";

    @Test
    void anAssessmentCarriesResponsesAndDecisions() throws Exception {
        isWrittenAs(
                ASSESSMENT,
                Assessment.builder(Sp4n.instrument())
                        .region(Region.of("Kota", "Padang"))
                        .date(LocalDate.of(2024, 3, 1))
                        .generalInformation(GeneralInformation.of(
                                ComplaintCounts.builder()
                                        .inProgress(1)
                                        .resolved(8)
                                        .build(),
                                Period.ofQuarter(2024, 1),
                                LocalDate.of(2024, 4, 5)))
                        .addResponses(new Response(
                                Optional.of("Bagian Organisasi"),
                                new TreeMap<>(Map.of("sdm-1", Answer.rated(2), "sdm-2", Answer.unanswered()))))
                        .priorities(Marks.of("sdm"))
                        .putReason("sdm", "Belum ada pelatihan")
                        .build(),
                Assessment.class);
    }

    @Test
    void aResultIsWrittenExactAndPrintedAndNeverReadBack() throws Exception {
        Instrument instrument = Instrument.builder()
                .id("mini")
                .edition("1")
                .name("Mini")
                .scale(RatingScale.between(1, 4))
                .addAspects(Aspect.builder()
                        .id("a")
                        .name("Aspek A")
                        .addQuestions(
                                AssessmentQuestion.of("a-1", "Satu"),
                                AssessmentQuestion.of("a-2", "Dua"),
                                AssessmentQuestion.of("a-3", "Tiga"))
                        .build())
                .addAspects(Aspect.builder()
                        .id("b")
                        .name("Aspek B")
                        .addQuestions(AssessmentQuestion.of("b-1", "Empat"))
                        .build())
                .build();
        AssessmentResult result = AssessmentScorer.of(instrument, Sp4n.SUMATERA_BARAT_2022)
                .score(Assessment.builder(instrument)
                        .region(Region.of("Kota", "Padang"))
                        .date(LocalDate.of(2024, 3, 1))
                        .addResponses(Response.of(Map.<String, Answer>of(
                                "a-1",
                                Answer.rated(3),
                                "a-2",
                                Answer.rated(3),
                                "a-3",
                                Answer.rated(2),
                                "b-1",
                                Answer.notApplicable())))
                        .putReason("a", "Alasan")
                        .build());
        assertThat(write(result)).isEqualTo("""
                        {"region":{"level":"Kota","name":"Padang"},"date":"2024-03-01","instrument":"mini","edition":"1",\
                        "policy":"sumatera-barat-2022","scores":[\
                        {"aspect":"a","name":"Aspek A","score":{"exact":"8/3","printed":"2,6"},"completeness":{"exact":"1","printed":"100 %"}},\
                        {"aspect":"b","name":"Aspek B","score":{"notComputable":"nothing-counted"},"completeness":{"exact":"1","printed":"100 %"}}],\
                        "priorities":[\
                        {"aspect":"a","name":"Aspek A","rank":1,"tied":false,"score":{"exact":"8/3","printed":"2,6"},"proposed":"unknown","decision":"unknown","reason":"Alasan"},\
                        {"aspect":"b","name":"Aspek B","tied":false,"score":{"notComputable":"nothing-counted"},"proposed":"unknown","decision":"unknown"}],\
                        "indexOverQuestions":{"exact":"8/3","printed":"2,67"},"indexOverAspects":{"exact":"8/3","printed":"2,67"},\
                        "completeness":{"exact":"1","printed":"100 %"}}""");
        assertThat(message(catchThrowable(() -> read("{\"exact\":\"8/3\"}", Figure.class))))
                .isEqualTo(
                        "document: Figure is a result: it is computed from its inputs and never read from a document");
    }

    // What is refused, and in which words

    @Test
    void missingUnknownAndDoubledPropertiesAreNamedAtOnce() {
        assertThat(refusal("{\"nama\":\"Padang\",\"code\":\"1\",\"code\":\"2\"}", Region.class))
                .isEqualTo(
                        "document: Region has wrong properties: missing 'level', 'name'; unknown 'nama'; twice 'code' (it has level, name, code)");
    }

    @Test
    void anErrorNamesItsPlace() {
        assertThat(refusal(ASSESSMENT.replace("\"sdm-1\":2", "\"sdm-1\":true"), Assessment.class))
                .isEqualTo(
                        "/responses/0/answers/sdm-1: expected a level such as 3, \"unanswered\" or an object (Answer), found true");
        assertThat(refusal(ASSESSMENT.replace("\"resolved\":8", "\"resolved\":-8"), Assessment.class))
                .isEqualTo("/generalInformation/counts: number of resolved complaints must not be negative, was -8");
        assertThat(refusal(ASSESSMENT.replace("\"name\":\"Padang\"", "\"nama\":\"Padang\""), Assessment.class))
                .isEqualTo(
                        "/region: Region has wrong properties: missing 'name'; unknown 'nama' (it has level, name, code)");
    }

    @Test
    void wrongTypesAreRefused() {
        assertThat(refusal(ASSESSMENT.replace("\"2024-03-01\"", "20240301"), Assessment.class))
                .isEqualTo("/date: expected a date such as 2022-09-22, found the number 20240301");
        assertThat(refusal(ASSESSMENT.replace("\"2024-03-01\"", "\"2024-02-30\""), Assessment.class))
                .isEqualTo("/date: expected a date such as 2022-09-22, found the text '2024-02-30'");
        assertThat(refusal(ASSESSMENT.replace("\"months\":3", "\"months\":3.5"), Assessment.class))
                .isEqualTo("/generalInformation/months: expected a small whole number, found the number 3.5");
        assertThat(refusal(ASSESSMENT.replace("\"months\":3", "\"months\":\"3\""), Assessment.class))
                .isEqualTo("/generalInformation/months: expected a small whole number, found the text '3'");
        assertThat(refusal(ASSESSMENT.replace("\"instrument\":\"sp4n\"", "\"instrument\":null"), Assessment.class))
                .isEqualTo("/instrument: expected a text, found null");
        assertThat(refusal(ASSESSMENT.replace("\"complete\":true", "\"complete\":1"), Assessment.class))
                .isEqualTo("/priorities/complete: expected true or false, found the number 1");
        assertThat(refusal("[\"Kota\",\"Padang\"]", Region.class))
                .isEqualTo("document: expected an object (Region), found an array");
        assertThat(refusal("{\"scale\":1}", RatingScale.class))
                .isEqualTo("document: expected an array, found an object");
        assertThat(refusal("\"delapan\"", Ratio.class))
                .isEqualTo(
                        "document: 'delapan' is no exact number: expected a whole number, a decimal or a fraction such as 3, 0.25 or 8/3, of at most 2500 characters");
        assertThat(refusal("null", Region.class)).isEqualTo("document: expected an object (Region), found null");
    }

    @Test
    void anAnswerSaysExactlyOneThing() {
        assertThat(refusal("{\"note\":\"Belum\"}", Answer.class))
                .isEqualTo(
                        "document: an answer must have exactly one of 'value', 'notApplicable': true and 'unanswered': true, had 0");
        assertThat(refusal("{\"value\":1,\"unanswered\":true}", Answer.class)).endsWith("had 2");
    }

    @Test
    void whatAValueRefusesItselfIsRefusedAtItsPlace() {
        assertThat(refusal(
                        "{\"id\":\"a\",\"name\":\"A\",\"questions\":[{\"id\":\"a-1\",\"text\":\"T\",\"weight\":-1}]}",
                        Aspect.class))
                .isEqualTo("/questions/0: weight of question 'a-1' must be positive, was -1");
        assertThat(refusal("{\"id\":\"a\",\"name\":\"A\",\"questions\":[]}", Aspect.class))
                .isEqualTo("document: questions of aspect 'a' must not be empty");
        assertThat(refusal("{\"document\":\"D\",\"place\":\"  \"}", Citation.class))
                .isEqualTo("document: place of a citation of 'D' must not be blank");
    }

    @Test
    void aDoubledIdInAMapIsRefused() {
        assertThat(refusal("{\"answers\":{\"sdm-1\":2,\"sdm-1\":3}}", Response.class))
                .isEqualTo("/answers/sdm-1: the name 'sdm-1' occurs twice");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e999999999",
                "-1e-999999999",
                "\"1e999999999\"",
                "1e1001",
            })
    @Timeout(5)
    void hugeExponentsAreRefusedAndNotExpanded(String number) {
        assertThat(refusal(number, Ratio.class)).startsWith("document: a decimal must have at most 1000 digits");
    }

    @Test
    @Timeout(5)
    void deepNestingIsRefused() {
        String deep = "[".repeat(100_000);
        assertThat(catchThrowable(() -> read("{\"x\":" + deep, Region.class))).isNotNull();
        assertThat(message(catchThrowable(
                        () -> readLeniently("{\"x\":" + deep + "]".repeat(100_000) + "}", Region.class))))
                .contains("nested deeper than 64 levels");
    }

    @Test
    @Timeout(5)
    void aLongTextIsRefusedAndNotPrinted() {
        String json = "{\"level\":\"" + "x".repeat(10_000_000) + "\",\"name\":\"Padang\"}";
        assertThat(catchThrowable(() -> read(json, Region.class))).isNotNull();
        assertThat(message(catchThrowable(() -> readLeniently(json, Region.class))))
                .isEqualTo("/level: expected a text of at most 10000 characters, found 10000000");
    }

    @Test
    void halfACharacterIsRefused() {
        assertThat(refusal("{\"level\":\"Kota\",\"name\":\"\\ud83d\"}", Region.class))
                .isEqualTo("document: name of a region holds half a character (U+D83D at index 0)");
    }

    @Test
    void aWholeEmojiIsKept() throws Exception {
        Region region = Region.of("Kota", "Padang 😀");
        assertThat(read(write(region), Region.class)).isEqualTo(region);
    }

    @Test
    void trailingTextIsRefusedByTheReadyMapper() {
        assertThat(catchThrowable(() -> read("{\"level\":\"Kota\",\"name\":\"Padang\"} {}", Region.class)))
                .isNotNull();
    }

    @Test
    void malformedDocumentsAreRefusedWithLineAndColumn() {
        assertThat(catchThrowable(() -> read("{\"level\":\"Kota\",\n\"name\":Padang}", Region.class)))
                .hasMessageContaining("line: 2");
        assertThat(catchThrowable(() -> read("{\"level\":\"Kota\",\"name\"", Region.class)))
                .isNotNull();
        assertThat(catchThrowable(() -> read("", Region.class))).isNotNull();
    }

    // Whatever the mapper is set to

    @Test
    void aLenientMapperKeepsTheForm() throws Exception {
        assertThat(writeLeniently(read(ASSESSMENT, Assessment.class))).isEqualTo(ASSESSMENT);
        assertThat(readLeniently(ASSESSMENT, Assessment.class)).isEqualTo(read(ASSESSMENT, Assessment.class));
    }

    /** A user's own type that holds one of the library's. */
    public static class Submission {
        /** The sender. */
        public String senderName = "";

        /** The assessment; null where none was sent. */
        public @Nullable Assessment assessment;

        /** For the mapper. */
        public Submission() {}
    }

    @Test
    void withinAUsersTypeAPlaceIsNamedFromTheRoot() throws Exception {
        String json = "{\"senderName\":\"Bagian Organisasi\",\"assessment\":" + ASSESSMENT + "}";
        assertThat(read(json, Submission.class).assessment).isEqualTo(read(ASSESSMENT, Assessment.class));
        assertThat(message(catchThrowable(() -> read(json.replace("\"2024-03-01\"", "\"besok\""), Submission.class))))
                .isEqualTo("/assessment/date: expected a date such as 2022-09-22, found the text 'besok'");
    }

    @Test
    void withinAUsersTypeNullIsTheUsersAffair() throws Exception {
        assertThat(read("{\"senderName\":\"A\",\"assessment\":null}", Submission.class).assessment)
                .isNull();
    }

    @Test
    void yamlIsReadByTheSameShapes() throws Exception {
        assertThat(readYaml("""
                                id: a
                                name: Aspek A
                                questions:
                                  - {id: a-1, text: Satu, weight: 8/3}
                                  - {id: a-2, text: Dua, weight: 0.5}
                                """, Aspect.class))
                .isEqualTo(Aspect.builder()
                        .id("a")
                        .name("Aspek A")
                        .addQuestions(
                                AssessmentQuestion.of("a-1", "Satu").withWeight(Ratio.of(8, 3)),
                                AssessmentQuestion.of("a-2", "Dua").withWeight(Ratio.of(1, 2)))
                        .build());
    }

    // Laws

    /** Instruments of every shape. */
    @Provide
    Arbitrary<Instrument> instruments() {
        return RenaksiArbitraries.instruments();
    }

    /** Assessments of every shape. */
    @Provide
    Arbitrary<Assessment> assessments() {
        return RenaksiArbitraries.instruments().flatMap(RenaksiArbitraries::incompleteAssessments);
    }

    /** Ratios of every size. */
    @Provide
    Arbitrary<Ratio> ratios() {
        return RenaksiArbitraries.ratios();
    }

    @Property(tries = 200)
    void anInstrumentReadsBackToItself(@ForAll("instruments") Instrument instrument) throws Exception {
        assertThat(read(write(instrument), Instrument.class)).isEqualTo(instrument);
    }

    @Property(tries = 200)
    void anAssessmentReadsBackToItself(@ForAll("assessments") Assessment assessment) throws Exception {
        assertThat(read(write(assessment), Assessment.class)).isEqualTo(assessment);
    }

    @Property(tries = 500)
    void aRatioReadsBackToItself(@ForAll("ratios") Ratio ratio) throws Exception {
        assertThat(read(write(ratio), Ratio.class)).isEqualTo(ratio);
    }
}
