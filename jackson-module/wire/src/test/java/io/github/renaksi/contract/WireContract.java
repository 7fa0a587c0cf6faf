// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.renaksi.Citation;
import io.github.renaksi.Language;
import io.github.renaksi.Marks;
import io.github.renaksi.PeriodUnit;
import io.github.renaksi.Region;
import io.github.renaksi.Text;
import io.github.renaksi.TimePeriod;
import io.github.renaksi.arbitraries.RegencyPlan;
import io.github.renaksi.assessment.Aggregation;
import io.github.renaksi.assessment.Answer;
import io.github.renaksi.assessment.Aspect;
import io.github.renaksi.assessment.Assessment;
import io.github.renaksi.assessment.AssessmentQuestion;
import io.github.renaksi.assessment.AssessmentResult;
import io.github.renaksi.assessment.AssessmentScorer;
import io.github.renaksi.assessment.IndexBasis;
import io.github.renaksi.assessment.Instrument;
import io.github.renaksi.assessment.NotApplicablePolicy;
import io.github.renaksi.assessment.PriorityProposal;
import io.github.renaksi.assessment.PriorityProposals;
import io.github.renaksi.assessment.RankingSensitivity;
import io.github.renaksi.assessment.RatingScale;
import io.github.renaksi.assessment.Response;
import io.github.renaksi.assessment.ScoringPolicy;
import io.github.renaksi.assessment.UnansweredPolicy;
import io.github.renaksi.assessment.UnscoredAspectPolicy;
import io.github.renaksi.assessment.ValueBasis;
import io.github.renaksi.complaint.ComplaintCounts;
import io.github.renaksi.complaint.ComplaintTally;
import io.github.renaksi.complaint.CompletionRates;
import io.github.renaksi.complaint.GeneralInformation;
import io.github.renaksi.complaint.StatusClass;
import io.github.renaksi.figure.Band;
import io.github.renaksi.figure.Bands;
import io.github.renaksi.figure.Conversion;
import io.github.renaksi.figure.Figure;
import io.github.renaksi.figure.NotComputable;
import io.github.renaksi.figure.Ratio;
import io.github.renaksi.figure.Rounding;
import io.github.renaksi.figure.Unit;
import io.github.renaksi.monitoring.ActivityReport;
import io.github.renaksi.monitoring.AttentionRule;
import io.github.renaksi.monitoring.BlankPeriods;
import io.github.renaksi.monitoring.MonitoringData;
import io.github.renaksi.monitoring.MonitoringPolicy;
import io.github.renaksi.monitoring.PeriodReport;
import io.github.renaksi.monitoring.PlanMonitor;
import io.github.renaksi.monitoring.Position;
import io.github.renaksi.monitoring.Realisation;
import io.github.renaksi.monitoring.UnmatchedTally;
import io.github.renaksi.monitoring.Weighting;
import io.github.renaksi.plan.AchievementBase;
import io.github.renaksi.plan.AchievementFormula;
import io.github.renaksi.plan.AchievementFormulas;
import io.github.renaksi.plan.AchievementLimits;
import io.github.renaksi.plan.ActionPlan;
import io.github.renaksi.plan.Activity;
import io.github.renaksi.plan.Baseline;
import io.github.renaksi.plan.Clause;
import io.github.renaksi.plan.Consolidation;
import io.github.renaksi.plan.Decree;
import io.github.renaksi.plan.Definition;
import io.github.renaksi.plan.Direction;
import io.github.renaksi.plan.Edition;
import io.github.renaksi.plan.FrameworkComponent;
import io.github.renaksi.plan.FrameworkPart;
import io.github.renaksi.plan.MatrixRow;
import io.github.renaksi.plan.Measure;
import io.github.renaksi.plan.Objective;
import io.github.renaksi.plan.Output;
import io.github.renaksi.plan.Passage;
import io.github.renaksi.plan.PlanCode;
import io.github.renaksi.plan.PlanLevel;
import io.github.renaksi.plan.PlanStatus;
import io.github.renaksi.plan.Preparation;
import io.github.renaksi.plan.PreparationStep;
import io.github.renaksi.plan.Program;
import io.github.renaksi.plan.ProgramGroup;
import io.github.renaksi.plan.PublishedAssessment;
import io.github.renaksi.plan.PublishedCount;
import io.github.renaksi.plan.PublishedPriority;
import io.github.renaksi.plan.Regulation;
import io.github.renaksi.plan.RegulationCitation;
import io.github.renaksi.plan.Scope;
import io.github.renaksi.plan.ScopeAspect;
import io.github.renaksi.plan.Section;
import io.github.renaksi.plan.StrategicTarget;
import io.github.renaksi.plan.Strategy;
import io.github.renaksi.plan.SuccessIndicator;
import io.github.renaksi.plan.SuccessIndicatorRow;
import io.github.renaksi.plan.TargetValue;
import io.github.renaksi.plan.ThresholdTable;
import io.github.renaksi.plan.WorkPlan;
import io.github.renaksi.plan.WorkPlanRow;
import io.github.renaksi.plan.ZeroRule;
import io.github.renaksi.review.Category;
import io.github.renaksi.review.Place;
import io.github.renaksi.review.PlanReview;
import io.github.renaksi.review.ReviewComparison;
import io.github.renaksi.review.ReviewResult;
import io.github.renaksi.review.ReviewRule;
import io.github.renaksi.review.RuleDescription;
import io.github.renaksi.review.Severity;
import io.github.renaksi.review.Waiver;
import io.github.renaksi.sp4n.Skm;
import io.github.renaksi.sp4n.Sp4n;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every adapter must do alike, byte for byte and word for word. */
public abstract class WireContract implements Mappers, Values {

    /** A contract, run by a subclass. */
    protected WireContract() {}

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
        isWrittenAs("\"2022-Q1\"", TimePeriod.ofQuarter(2022, 1), TimePeriod.class);
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
                {"id":"a","name":"Aspek A","weight":30,"questions":[\
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
                                .weight(Ratio.of(30))
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

    @Test
    void aPolicyIsWrittenWithWhatDepartsFromTheUsual() throws Exception {
        isWrittenAs(
                "{\"id\":\"biasa\",\"name\":\"Biasa\"}",
                ScoringPolicy.builder().id("biasa").name(Text.of("Biasa")).build(),
                ScoringPolicy.class);
        isWrittenAs(
                """
                {"id":"ippp","name":{"indonesian":"Indeks","english":"Index"},"citation":{"document":"Perwako 1/2026"},\
                "unanswered":"lowest-level","notApplicable":4,"unscoredAspects":"exclude","aggregation":"sum",\
                "scoreRounding":{"decimals":2,"mode":"down"},"rankingBasis":"as-published","indexBasis":"aspects",\
                "indexRounding":{"decimals":3,"mode":"half-even","trailingZeros":"kept","unit":"%"},\
                "indexCitation":{"document":"Perwako 1/2026","place":"Pasal 3"},\
                "conversion":{"factor":25,"rounding":{"decimals":2,"mode":"half-up"}},\
                "bands":[{"grade":"B","meaning":{"indonesian":"Baik","english":"Good"},"from":0,"to":76.61},\
                {"grade":"A","meaning":"A","from":76.61,"to":100}],\
                "bandBasis":"as-published","proposal":{"lowest":3}}""",
                ScoringPolicy.builder()
                        .id("ippp")
                        .name(Text.of("Indeks", "Index"))
                        .citation(Citation.of("Perwako 1/2026"))
                        .unanswered(UnansweredPolicy.LOWEST_LEVEL)
                        .notApplicable(NotApplicablePolicy.countedAs(Ratio.of(4)))
                        .unscoredAspects(UnscoredAspectPolicy.EXCLUDE)
                        .aggregation(Aggregation.SUM)
                        .scoreRounding(Rounding.of(2, RoundingMode.DOWN))
                        .rankingBasis(ValueBasis.AS_PUBLISHED)
                        .indexBasis(IndexBasis.ASPECTS)
                        .indexRounding(Rounding.of(3, RoundingMode.HALF_EVEN)
                                .withTrailingZeros(true)
                                .withUnit(Unit.PERCENT))
                        .indexCitation(Citation.of("Perwako 1/2026", "Pasal 3"))
                        .conversion(new Conversion(Ratio.of(25), Rounding.of(2, RoundingMode.HALF_UP)))
                        .bands(Bands.of(
                                new Band("B", Text.of("Baik", "Good"), Ratio.ZERO, Ratio.of(7661, 100)),
                                new Band("A", Text.of("A"), Ratio.of(7661, 100), Ratio.of(100))))
                        .bandBasis(ValueBasis.AS_PUBLISHED)
                        .proposal(PriorityProposals.lowest(3))
                        .build(),
                ScoringPolicy.class);
        for (ScoringPolicy policy : List.of(Sp4n.SUMATERA_BARAT_2022, Skm.PERMENPANRB_14_2017, Skm.KEPMENPAN_25_2004)) {
            assertThat(read(write(policy), ScoringPolicy.class)).isEqualTo(policy);
        }
    }

    @Test
    void aWrongPolicyIsRefusedWithItsPlace() {
        String start = "{\"id\":\"x\",\"name\":\"X\",";
        assertThat(refusal(start + "\"proposal\":{\"below\":2,\"lowest\":3}}", ScoringPolicy.class))
                .isEqualTo("/proposal: a proposal must have exactly one of 'below' and 'lowest', had both");
        assertThat(refusal(start + "\"scoreRounding\":{\"decimals\":1,\"mode\":\"unnecessary\"}}", ScoringPolicy.class))
                .isEqualTo("/scoreRounding: mode of a rounding must give a result for every value, was UNNECESSARY");
        assertThat(refusal(start + "\"indexBasis\":\"ASPECTS\"}", ScoringPolicy.class))
                .startsWith("/indexBasis: expected one of \"questions\", \"aspects\"");
    }

    @Test
    void aRegionsOwnProposalIsNotWritten() {
        PriorityProposal own = new PriorityProposal() {
            @Override
            public Text name() {
                return Text.of("semua", "all");
            }

            @Override
            public boolean proposes(Ratio score, int rank) {
                return true;
            }
        };
        ScoringPolicy policy = Sp4n.SUMATERA_BARAT_2022.withProposal(own);
        assertThat(message(catchThrowable(() -> write(policy))))
                .contains("a rule that proposes priorities must be one of PriorityProposals to be written, was all");
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
                                TimePeriod.ofQuarter(2024, 1),
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
        String json = write(result);
        assertThat(withoutDerivations(json)).isEqualTo("""
                        {"region":{"level":"Kota","name":"Padang"},"date":"2024-03-01","instrument":"mini","edition":"1",\
                        "policy":"sumatera-barat-2022","answers":[{"question":"a-1","rated":1},{"question":"a-2","rated":1},\
                        {"question":"a-3","rated":1},{"question":"b-1","rated":0,"notApplicable":1}],"scores":[\
                        {"aspect":"a","name":"Aspek A","score":{"exact":"8/3","printed":"2,6"},"completeness":{"exact":"1","printed":"100%"}},\
                        {"aspect":"b","name":"Aspek B","score":{"notComputable":"nothing-counted"},"completeness":{"exact":"1","printed":"100%"}}],\
                        "priorities":[\
                        {"aspect":"a","name":"Aspek A","rank":1,"tied":false,"score":{"exact":"8/3","printed":"2,6"},"proposed":"unknown","decision":"unknown","reason":"Alasan"},\
                        {"aspect":"b","name":"Aspek B","tied":false,"score":{"notComputable":"nothing-counted"},"proposed":"unknown","decision":"unknown"}],\
                        "indexOverQuestions":{"exact":"8/3","printed":"2,67"},"indexOverAspects":{"notComputable":"aspect-without-score"},\
                        "completeness":{"exact":"1","printed":"100%"}}""");
        assertThat(json).contains("""
                        "score":{"exact":"8/3","printed":"2,6","derivation":{"name":{"indonesian":"skor Aspek A","english":"score of Aspek A"},\
                        "operands":[{"name":"Satu","value":"3"},{"name":"Dua","value":"3"},{"name":"Tiga","value":"2"}],"formulaId":"mean",\
                        "formula":{"indonesian":"Σ bobot × nilai / Σ bobot","english":"Σ weight × value / Σ weight"},"ruleId":"sumatera-barat-2022",\
                        "rounding":{"decimals":1,"mode":"down"},"citation":{"document":"Keputusan Gubernur Sumatera Barat 065-699-2022","place":"Tabel 5"}}}""");
        assertThat(message(catchThrowable(() -> read("{\"exact\":\"8/3\"}", Figure.class))))
                .isEqualTo(
                        "document: Figure is a result: it is computed from its inputs and never read from a document");
    }

    @Test
    void whatWouldChangeARankingIsWrittenAsData() throws Exception {
        Instrument instrument = Instrument.builder()
                .id("mini")
                .edition("1")
                .name("Mini")
                .scale(RatingScale.between(1, 2))
                .addAspects(
                        Aspect.builder()
                                .id("a")
                                .name("Aspek A")
                                .addQuestions(AssessmentQuestion.of("a-1", "Satu"))
                                .build(),
                        Aspect.builder()
                                .id("b")
                                .name("Aspek B")
                                .addQuestions(AssessmentQuestion.of("b-1", "Dua"))
                                .build())
                .build();
        AssessmentResult result = AssessmentScorer.of(instrument, Sp4n.SUMATERA_BARAT_2022)
                .score(Assessment.builder(instrument)
                        .region(Region.of("Kota", "Padang"))
                        .date(LocalDate.of(2024, 3, 1))
                        .addResponses(
                                Response.of(Map.<String, Answer>of("a-1", Answer.rated(1), "b-1", Answer.rated(2))))
                        .build());
        assertThat(write(RankingSensitivity.of(result))).isEqualTo("""
                {"aspects":[{"aspect":"a","changes":[\
                {"question":"a-1","from":1,"to":2,"rank":1,"tiedWith":["b"],"proposed":"unknown"},\
                {"question":"b-1","from":2,"to":1,"rank":1,"tiedWith":["b"],"proposed":"unknown"}],\
                "explained":"Aspek A tetap di peringkat 1 apa pun perubahan satu jawaban; menjadi seri oleh jawaban atas \
                salah satu dari 2 pertanyaan."},\
                {"aspect":"b","changes":[\
                {"question":"a-1","from":1,"to":2,"rank":1,"tiedWith":["a"],"proposed":"unknown"},\
                {"question":"b-1","from":2,"to":1,"rank":1,"tiedWith":["a"],"proposed":"unknown"}],\
                "explained":"Aspek B (2) pindah peringkat jika jawaban atas salah satu dari 2 pertanyaan berubah; menjadi \
                seri oleh jawaban atas salah satu dari 2 pertanyaan."}]}""");
    }

    // The form of a plan

    @Test
    void codesAndWordsOfAPlanHaveTheirForm() throws Exception {
        isWrittenAs("\"II.2.1\"", PlanCode.parse("Kegiatan II. 2. 1."), PlanCode.class);
        assertThat(read("\"Kegiatan II.2.1.\"", PlanCode.class)).isEqualTo(PlanCode.parse("II.2.1"));
        // An equal code may be printed with other zeros: it is written as it was read.
        for (String printed : List.of("A", "1.1.a", "2.16.02", "2.16.02.2.01", "2.16.02.2.01.0005")) {
            assertThat(write(read("\"" + printed + "\"", PlanCode.class))).isEqualTo("\"" + printed + "\"");
        }
        assertThat(write(read("{\"code\":\"2.16.02.2.01\",\"name\":\"Pengelolaan\"}", Activity.class)))
                .isEqualTo("{\"id\":\"2.16.02.2.01\",\"code\":\"2.16.02.2.01\",\"name\":\"Pengelolaan\"}");
        isWrittenAs("\"draft\"", PlanStatus.DRAFT, PlanStatus.class);
        isWrittenAs("\"increase\"", Direction.INCREASE, Direction.class);
        isWrittenAs("\"ratio-of-sums\"", Consolidation.RATIO_OF_SUMS, Consolidation.class);
        isWrittenAs("\"activity\"", PlanLevel.ACTIVITY, PlanLevel.class);
        isWrittenAs("\"year\"", PeriodUnit.YEAR, PeriodUnit.class);
        isWrittenAs("\"followed-up\"", StatusClass.FOLLOWED_UP, StatusClass.class);
    }

    @Test
    void aTargetIsItsValueUnlessItIsARange() throws Exception {
        isWrittenAs("60", TargetValue.of(60), TargetValue.class);
        isWrittenAs("\"8/3\"", TargetValue.of(Ratio.of(8, 3)), TargetValue.class);
        isWrittenAs("{\"low\":80,\"high\":90}", TargetValue.between(80, 90), TargetValue.class);
        assertThat(read("{\"low\":80,\"high\":80}", TargetValue.class)).isEqualTo(TargetValue.of(80));
    }

    @Test
    void theDecreeOfADraftHasNeitherNumberNorDate() throws Exception {
        isWrittenAs(
                "{\"form\":\"Keputusan Bupati Agam\",\"title\":\"Rencana Aksi\",\"issuer\":\"Bupati Agam\"}",
                Decree.builder()
                        .form("Keputusan Bupati Agam")
                        .title("Rencana Aksi")
                        .issuer("Bupati Agam")
                        .build(),
                Decree.class);
        isWrittenAs(
                """
                {"form":"Keputusan Gubernur Sumatera Barat","number":"065-699-2022","title":"Rencana Aksi",\
                "date":"2022-09-22","place":"Padang","issuer":"Gubernur Sumatera Barat","signatory":"Mahyeldi",\
                "citations":[{"regulation":{"type":"PermenPANRB","number":"46","year":2020},\
                "text":"PermenPANRB Nomor 46 Tahun 2020","title":"Road Map","place":"Mengingat 7"}],\
                "clauses":[{"name":"KESATU","text":"Menetapkan"}],"attributes":{"biro":"Organisasi"}}""",
                Decree.builder()
                        .form("Keputusan Gubernur Sumatera Barat")
                        .number("065-699-2022")
                        .title("Rencana Aksi")
                        .date(LocalDate.of(2022, 9, 22))
                        .place("Padang")
                        .issuer("Gubernur Sumatera Barat")
                        .signatory("Mahyeldi")
                        .addCitations(RegulationCitation.builder()
                                .regulation(new Regulation("PermenPANRB", "46", 2020))
                                .text("PermenPANRB Nomor 46 Tahun 2020")
                                .title("Road Map")
                                .place("Mengingat 7")
                                .build())
                        .addClauses(new Clause("KESATU", "Menetapkan"))
                        .putAttributes("biro", "Organisasi")
                        .build(),
                Decree.class);
    }

    @Test
    void anEditionMayNameTheOneItSupersedes() throws Exception {
        isWrittenAs("{\"id\":\"2022\"}", Edition.of("2022"), Edition.class);
        isWrittenAs(
                "{\"id\":\"2023\",\"supersedes\":\"2022\",\"effectiveFrom\":\"2023-01-02\"}",
                Edition.of("2022").amended("2023", LocalDate.of(2023, 1, 2)),
                Edition.class);
    }

    @Test
    void theTablesOfChapterOneHaveTheirForm() throws Exception {
        isWrittenAs(
                "{\"number\":\"1.\",\"text\":\"Pengaduan adalah\"}",
                Definition.of("1.", "Pengaduan adalah"),
                Definition.class);
        isWrittenAs(
                "{\"declared\":5,\"aspects\":[{\"aspect\":\"sdm\",\"name\":\"Sumber Daya Manusia\"}]}",
                new Scope(Optional.of(5), List.of(new ScopeAspect("sdm", "Sumber Daya Manusia"))),
                Scope.class);
        isWrittenAs(
                """
                {"parties":["Biro Organisasi","Ombudsman"],"steps":[\
                {"number":"1","name":"Asesmen","parties":{"marked":["Ombudsman"],"complete":true}},\
                {"name":"Penetapan"}]}""",
                new Preparation(
                        List.of("Biro Organisasi", "Ombudsman"),
                        List.of(
                                PreparationStep.of("1", "Asesmen", Marks.of("Ombudsman")),
                                new PreparationStep(Optional.empty(), "Penetapan", Marks.unknown()))),
                Preparation.class);
        isWrittenAs(
                """
                {"id":"nilai","name":"Nilai","declaredParts":4,"parts":[{"name":"Imparsial","text":"Imparsial: adil"}]}""",
                FrameworkComponent.builder()
                        .id("nilai")
                        .name("Nilai")
                        .declaredParts(4)
                        .addParts(new FrameworkPart("Imparsial", "Imparsial: adil"))
                        .build(),
                FrameworkComponent.class);
    }

    @Test
    void whatIsPublishedOfAnAssessmentIsKeptAsPrinted() throws Exception {
        isWrittenAs(
                "{\"matrix\":[{\"question\":\"sdm-1\",\"number\":\"1\",\"text\":\"Staf\"}],\"assessment\":" + ASSESSMENT
                        + """
                ,"counts":[{"label":"Diterima","count":221},\
                {"label":"Selesai","statusClass":"resolved","count":215,"percent":"97,3%"}],\
                "priorities":[{"aspect":"sdm","label":"SDM","score":"2,2","reason":"Belum ada pelatihan"}]}""",
                PublishedAssessment.builder()
                        .addMatrix(new MatrixRow("sdm-1", "1", "Staf"))
                        .assessment(read(ASSESSMENT, Assessment.class))
                        .addCounts(
                                PublishedCount.builder()
                                        .label("Diterima")
                                        .count(221)
                                        .build(),
                                PublishedCount.builder()
                                        .label("Selesai")
                                        .statusClass(StatusClass.RESOLVED)
                                        .count(215)
                                        .percent("97,3%")
                                        .build())
                        .addPriorities(PublishedPriority.builder()
                                .aspect("sdm")
                                .label("SDM")
                                .score("2,2")
                                .reason("Belum ada pelatihan")
                                .build())
                        .build(),
                PublishedAssessment.class);
    }

    private static final String TARGET = """
            {"id":"selesai","objective":"s1","indicator":"Pengaduan selesai","measure":"resolved-of-received","unit":"%",\
            "denominator":"masuk","periodUnit":"year","direction":"increase","baseline":{"value":99,"period":"2020",\
            "source":{"document":"LAPOR!"}},"values":{"2021":98,"2022-Q1":{"low":80,"high":90}},\
            "floor":0,"ceiling":100,"consolidation":"ratio-of-sums","formula":"realisation-over-target","attributes":{"sumber":"Tabel 6"}}""";

    @Test
    void aTargetHasItsValuesByPeriod() throws Exception {
        isWrittenAs(
                TARGET,
                StrategicTarget.builder()
                        .id("selesai")
                        .objective("s1")
                        .indicator("Pengaduan selesai")
                        .measure(Measure.of(CompletionRates.RESOLVED_OF_RECEIVED))
                        .unit("%")
                        .denominator("masuk")
                        .periodUnit(PeriodUnit.YEAR)
                        .direction(Direction.INCREASE)
                        .baseline(
                                new Baseline(Ratio.of(99), TimePeriod.ofYear(2020), Optional.of(Citation.of("LAPOR!"))))
                        .putValue(TimePeriod.ofQuarter(2022, 1), TargetValue.between(80, 90))
                        .putValue(TimePeriod.ofYear(2021), TargetValue.of(98))
                        .floor(Ratio.ZERO)
                        .ceiling(Ratio.of(100))
                        .consolidation(Consolidation.RATIO_OF_SUMS)
                        .formula(AchievementFormulas.REALISATION_OVER_TARGET)
                        .putAttributes("sumber", "Tabel 6")
                        .build(),
                StrategicTarget.class);
    }

    private static final String FORMULA = """
            {"id":"capaian-padang","name":{"indonesian":"Capaian Kota Padang","english":"Achievement of Padang"},\
            "base":"lower-is-better","zero":"full-when-zero-was-aim","limits":{"lowest":0,"highest":1.2},\
            "rounding":{"decimals":1,"mode":"half-up","unit":"%"},"citation":{"document":"Perwako 1/2025"}}""";

    private static final String TABLE = """
            {"base":{"side":"at-most","thresholds":[{"bound":5,"achievement":1},{"bound":10,"achievement":0.75}],\
            "otherwise":0}}""";

    @Test
    void aFormulaIsItsIdWhereThatSaysAllAndAnObjectWhereItDoesNot() throws Exception {
        isWrittenAs("\"baseline-relative\"", AchievementFormulas.BASELINE_RELATIVE, AchievementFormula.class);
        isWrittenAs(
                "{\"base\":\"realisation-over-target\",\"limits\":{\"highest\":1.2}}",
                AchievementFormulas.REALISATION_OVER_TARGET.limitedTo(Ratio.of(6, 5)),
                AchievementFormula.class);
        isWrittenAs(
                FORMULA,
                AchievementFormulas.LOWER_IS_BETTER
                        .withZero(ZeroRule.FULL_WHEN_ZERO_WAS_AIM)
                        .withLimits(AchievementLimits.between(Ratio.ZERO, Ratio.of(6, 5)))
                        .withRounding(Rounding.perCent(1))
                        .named("capaian-padang", Text.of("Capaian Kota Padang", "Achievement of Padang"))
                        .withCitation(Citation.of("Perwako 1/2025")),
                AchievementFormula.class);
        isWrittenAs(
                TABLE,
                AchievementFormula.of(ThresholdTable.of(
                        ThresholdTable.Side.AT_MOST,
                        List.of(
                                new ThresholdTable.Threshold(Ratio.of(5), Ratio.ONE),
                                new ThresholdTable.Threshold(Ratio.of(10), Ratio.of(3, 4))),
                        Ratio.ZERO)),
                AchievementFormula.class);
        // The same in more words.
        assertThat(read("{\"base\":\"lower-is-better\"}", AchievementFormula.class))
                .isEqualTo(AchievementFormulas.LOWER_IS_BETTER);
    }

    @Test
    void aFormulaOrMeasureThatIsNotKnownIsRefusedWithThoseThatAre() {
        String formulas = "formula of achievement must be one of 'realisation-over-target', 'lower-is-better', "
                + "'target-over-realisation', 'baseline-relative', was 'lower-better'";
        assertThat(refusal(TARGET.replace("realisation-over-target", "lower-better"), StrategicTarget.class))
                .isEqualTo("/formula: " + formulas);
        assertThat(refusal(FORMULA.replace("lower-is-better", "lower-better"), AchievementFormula.class))
                .isEqualTo("/base: " + formulas);
        assertThat(refusal(TARGET.replace("resolved-of-received", "days"), StrategicTarget.class))
                .isEqualTo("/measure: measure must be one of 'received', 'resolved-of-received', "
                        + "'unresolvable-of-received', 'resolved-of-eligible', 'followed-up-of-received', was 'days'");
    }

    @Test
    void aBaseOrRateOfARegionsOwnIsNotWritten() {
        AchievementBase own = new AchievementBase() {
            @Override
            public String id() {
                return "own-base";
            }

            @Override
            public Text name() {
                return Text.of("x");
            }

            @Override
            public Text formula() {
                return Text.of("x");
            }

            @Override
            public Optional<NotComputable> obstacle(Inputs inputs) {
                return Optional.empty();
            }

            @Override
            public Ratio value(Inputs inputs) {
                return inputs.realised();
            }

            @Override
            public Text working(Inputs inputs, Written written) {
                return Text.of("x");
            }
        };
        assertThat(message(catchThrowable(() -> write(AchievementFormula.of(own)))))
                .isEqualTo("the base 'own-base' of a region's own formula has no JSON form");
    }

    @Property(tries = 200)
    void aFormulaReadsBackToItself(@ForAll("formulas") AchievementFormula formula) throws Exception {
        assertThat(read(write(formula), AchievementFormula.class)).isEqualTo(formula);
        assertThat(readYaml(writeYaml(formula), AchievementFormula.class)).isEqualTo(formula);
    }

    @Test
    void anIdIsMadeOfTheCodeWhereItIsAbsentAndIsAlwaysWritten() throws Exception {
        assertThat(read("{\"code\":\"Kegiatan II.2.1.\",\"name\":\"Pelatihan\"}", Activity.class))
                .isEqualTo(Activity.of("II.2.1", "Pelatihan"));
        assertThat(read("{\"code\":\"II.2.\",\"name\":\"Pelatihan\"}", Program.class))
                .isEqualTo(Program.of("II.2", "Pelatihan"));
        assertThat(read("{\"code\":\"II.\",\"name\":\"SDM\",\"aspects\":[\"sdm\"]}", ProgramGroup.class))
                .isEqualTo(ProgramGroup.of("II", "SDM", "sdm"));
        isWrittenAs(
                "{\"id\":\"II.2.1\",\"code\":\"II.2.1\",\"name\":\"Pelatihan\"}",
                Activity.of("II.2.1", "Pelatihan"),
                Activity.class);
        isWrittenAs(
                "{\"id\":\"pelatihan\",\"name\":\"Pelatihan\"}",
                Activity.builder().id("pelatihan").name("Pelatihan").build(),
                Activity.class);
        isWrittenAs(
                """
                {"id":"II","code":"II","name":"SDM","aspects":["sdm"],"programs":[\
                {"id":"II.2","code":"II.2","name":"Pelatihan","activities":[\
                {"id":"pelatihan","code":"II.2.1","name":"Pelatihan","weight":1.5,\
                "outputs":[{"name":"Pelatihan","quantity":4,"unit":"kali"},{"name":"Buku"}],\
                "budget":{"2022":150000000,"2023":0}}]}]}""",
                ProgramGroup.of(
                        "II",
                        "SDM",
                        "sdm",
                        Program.of(
                                "II.2",
                                "Pelatihan",
                                Activity.of("II.2.1", "Pelatihan")
                                        .withId("pelatihan")
                                        .withWeight(Ratio.of(3, 2))
                                        .withOutputs(
                                                new Output("Pelatihan", Optional.of(4L), Optional.of("kali")),
                                                new Output("Buku", Optional.empty(), Optional.empty()))
                                        .withBudget(Map.of(
                                                TimePeriod.ofYear(2022), 150_000_000L, TimePeriod.ofYear(2023), 0L)))),
                ProgramGroup.class);
    }

    @Test
    void theWorkPlanSaysWhatIsMarkedAndWhetherThatIsAll() throws Exception {
        isWrittenAs(
                """
                {"years":[2021,2022],"rows":[{"level":"group","name":"SDM"},\
                {"level":"activity","element":"II.2.1","code":"II.2.1","name":"Pelatihan",\
                "years":{"marked":["2022"],"complete":true},"parties":["Biro Organisasi","BPSDM"],\
                "attributes":{"catatan":"daring"}}]}""",
                new WorkPlan(
                        List.of(2021, 2022),
                        List.of(
                                WorkPlanRow.builder()
                                        .level(PlanLevel.GROUP)
                                        .name("SDM")
                                        .build(),
                                WorkPlanRow.builder()
                                        .level(PlanLevel.ACTIVITY)
                                        .element("II.2.1")
                                        .code(PlanCode.parse("II.2.1"))
                                        .name("Pelatihan")
                                        .years(Marks.of("2022"))
                                        .addParties("Biro Organisasi", "BPSDM")
                                        .putAttributes("catatan", "daring")
                                        .build())),
                WorkPlan.class);
    }

    /** Source: Keputusan Gubernur Sumatera Barat 065-699-2022, 1.3 and 2.1.4, shortened at the dots. */
    @Test
    void aParagraphIsItsTextAndAnItemHasItsMark() throws Exception {
        isWrittenAs(
                """
                {"number":"1.3","heading":"MAKSUD DAN TUJUAN","body":[{"mark":"a.","text":"Maksud …"},{"mark":"b.","text":"Tujuan …"}]}""",
                Section.of("1.3", "MAKSUD DAN TUJUAN", Passage.item("a.", "Maksud …"), Passage.item("b.", "Tujuan …")),
                Section.class);
        isWrittenAs(
                """
                {"heading":"Sumber daya","body":["Selain dari kebutuhan staf …",{"text":"Setidaknya 2 (dua) bagian yaitu :",\
                "items":[{"mark":"-","text":"Pelaksana …","items":["menerima pelatihan …"]}]}]}""",
                new Section(
                        Optional.empty(),
                        "Sumber daya",
                        List.of(
                                Passage.of("Selain dari kebutuhan staf …"),
                                Passage.of(
                                        "Setidaknya 2 (dua) bagian yaitu :",
                                        Passage.item("-", "Pelaksana …", Passage.of("menerima pelatihan …"))))),
                Section.class);
        assertThat(refusal(
                        "{\"heading\":\"Sumber daya\",\"body\":[{\"mark\":\"a.\",\"items\":[true]}]}", Section.class))
                .isEqualTo("/body/0/items/0: expected a text or an object (Passage), found true: put it in quotes");
    }

    private static final String DRAFT = """
            {"formatVersion":1,"region":{"level":"Kabupaten","name":"Agam"},"status":"draft","edition":{"id":"2025"},\
            "decree":{"form":"Keputusan Bupati Agam","title":"Rencana Aksi","issuer":"Bupati Agam"},"period":"2025/2027"}""";

    private static ActionPlan draft() {
        return ActionPlan.builder()
                .region(Region.of("Kabupaten", "Agam"))
                .edition(Edition.of("2025"))
                .decree(Decree.builder()
                        .form("Keputusan Bupati Agam")
                        .title("Rencana Aksi")
                        .issuer("Bupati Agam")
                        .build())
                .period(TimePeriod.ofYears(2025, 2027))
                .build();
    }

    private static final String PLAN = """
            {"formatVersion":1,"region":{"level":"Kabupaten","name":"Agam"},"status":"signed","edition":{"id":"2025"},\
            "decree":{"form":"Keputusan Bupati Agam","title":"Rencana Aksi","issuer":"Bupati Agam"},"period":"2025/2027",\
            "tablePeriod":"2024/2027","narrative":[{"number":"1.1","heading":"LATAR BELAKANG","body":["Pengaduan adalah masukan."]}],\
            "definitions":[{"text":"Pengaduan adalah"}],"scope":{"aspects":[]},\
            "preparation":{},"framework":[{"id":"nilai","name":"Nilai"}],\
            "strategy":{"goal":"Pengaduan terkelola","objectives":[{"id":"s1","text":"Meningkatnya pengaduan","direction":"increase"}],\
            "targets":[{"id":"masuk","indicator":"Pengaduan masuk","unit":"pengaduan","direction":"increase","values":{"2025":60},"consolidation":"sum"}]},\
            "groups":[{"id":"II","code":"II","name":"SDM","aspects":["sdm"]}],\
            "indicators":[{"number":"1","element":"II","name":"SDM","indicators":[{"id":"k1","text":"Petugas terlatih"},\
            {"id":"k2","text":"Pengaduan masuk","target":"masuk"}]}],\
            "workPlan":{"years":[2025]},"attributes":{"versi":"final"}}""";

    private static ActionPlan plan() {
        return draft().withStatus(PlanStatus.SIGNED)
                .withTablePeriod(TimePeriod.ofYears(2024, 2027))
                .withNarrative(Section.of("1.1", "LATAR BELAKANG", Passage.of("Pengaduan adalah masukan.")))
                .withDefinitions(new Definition(Optional.empty(), "Pengaduan adalah"))
                .withScope(new Scope(Optional.empty(), List.of()))
                .withPreparation(new Preparation(List.of(), List.of()))
                .withFramework(
                        FrameworkComponent.builder().id("nilai").name("Nilai").build())
                .withStrategy(new Strategy(
                        Optional.of("Pengaduan terkelola"),
                        List.of(Objective.of("s1", "Meningkatnya pengaduan", Direction.INCREASE)),
                        List.of(StrategicTarget.builder()
                                .id("masuk")
                                .indicator("Pengaduan masuk")
                                .unit("pengaduan")
                                .direction(Direction.INCREASE)
                                .putValue(TimePeriod.ofYear(2025), TargetValue.of(60))
                                .consolidation(Consolidation.SUM)
                                .build())))
                .withGroups(ProgramGroup.of("II", "SDM", "sdm"))
                .withIndicators(SuccessIndicatorRow.builder()
                        .number("1")
                        .element("II")
                        .name("SDM")
                        .addIndicators(
                                SuccessIndicator.of("k1", "Petugas terlatih"),
                                SuccessIndicator.of("k2", "Pengaduan masuk").measuredBy("masuk"))
                        .build())
                .withWorkPlan(new WorkPlan(List.of(2025), List.of()))
                .withAttributes(Map.of("versi", "final"));
    }

    @Test
    void aDraftOfAPlanNeedsFiveThingsAndAPlanMayHaveEveryTable() throws Exception {
        isWrittenAs(DRAFT, draft(), ActionPlan.class);
        isWrittenAs(PLAN.replace(",\"scope\":{\"aspects\":[]}", ",\"scope\":{}"), plan(), ActionPlan.class);
        assertThat(read(PLAN, ActionPlan.class)).isEqualTo(plan());
        assertThat(writeLeniently(plan())).isEqualTo(write(plan()));
        assertThat(readLeniently(PLAN, ActionPlan.class)).isEqualTo(plan());
    }

    private static final String POLICY = """
            {"formatVersion":1,"weighting":"by-weight","members":{"Seluruh OPD":["Dinsos","Dinkes"]},\
            "formulas":{"masuk":{"base":"lower-is-better","limits":{"highest":1.2}},"selesai":"realisation-over-target"},\
            "bands":{"byLowerBounds":true,"bands":[{"grade":"C","meaning":"Kurang","to":0.5},\
            {"grade":"A","meaning":{"indonesian":"Baik","english":"Good"},"from":0.51}]},"bandBasis":"as-published","blankPeriods":"whole-year",\
            "hierarchy":[{"name":"Bupati","level":"Kepala daerah"},\
            {"name":"Sekda","superior":"Bupati","level":"Eselon II"}],"attention":[{"condition":"overdue","limit":0.25}]}""";

    @Test
    void anOfficeIsWrittenWithItsPairs() throws Exception {
        ActionPlan plan = RegencyPlan.agam();
        WorkPlanRow row = plan.workPlan().orElseThrow().rows().stream()
                .filter(it -> it.level() == PlanLevel.ACTIVITY && !it.parties().isEmpty())
                .findFirst()
                .orElseThrow();
        String activity = row.element().orElseThrow();
        ActionPlan one = plan.withWorkPlan(new WorkPlan(
                List.of(2025), List.of(row.withParties("Dinsos", "Dinkes").withYears(Marks.of("2025")))));
        PeriodReport report = PlanMonitor.of(one)
                .report(
                        MonitoringData.ofReports(List.of(ActivityReport.builder()
                                .activity(activity)
                                .office("Dinsos")
                                .period(TimePeriod.ofQuarter(2025, 1))
                                .date(LocalDate.of(2025, 4, 1))
                                .claimed(Ratio.of(1, 2))
                                .build())),
                        TimePeriod.ofQuarter(2025, 1),
                        LocalDate.of(2025, 4, 2));
        String explained = report.office("Dinsos").rate().explain(Language.INDONESIAN);
        String compliance = report.office("Dinsos").compliance().explain(Language.INDONESIAN);
        assertThat(withoutDerivations(write(report.office("Dinsos"))))
                .isEqualTo("{\"name\":\"Dinsos\",\"rate\":{\"exact\":\"1/2\",\"printed\":\"50%\",\"explained\":\""
                        + explained
                        + "\"},\"compliance\":{\"exact\":\"1\",\"printed\":\"100%\",\"explained\":\"" + compliance
                        + "\"},\"spent\":0,\"activities\":[{\"activity\":\"" + activity
                        + "\",\"office\":\"Dinsos\",\"progress\":0.5,\"cancelled\":false,\"due\":true,\"reported\":true,"
                        + "\"overdue\":\"no\",\"spent\":0}]}");
        assertThat(write(report.owed()))
                .isEqualTo("[{\"activity\":\"" + activity + "\",\"office\":\"Dinkes\",\"period\":\"2025-Q1\"}]");
        assertThat(write(report.attention().get(0)))
                .startsWith(
                        "{\"condition\":\"unverified\",\"share\":1,\"places\":[\"Dinsos\"],\"message\":{\"indonesian\":\"1 dari 1");
    }

    @Test
    void aMonitoringPolicyIsOneDocument() throws Exception {
        MonitoringPolicy policy = MonitoringPolicy.builder()
                .attention(List.of(AttentionRule.of(AttentionRule.Condition.OVERDUE, Ratio.of(1, 4))))
                .weighting(Weighting.BY_WEIGHT)
                .putMember("Seluruh OPD", List.of("Dinsos", "Dinkes"))
                .putFormula("masuk", AchievementFormulas.LOWER_IS_BETTER.limitedTo(Ratio.of(6, 5)))
                .putFormula("selesai", AchievementFormulas.REALISATION_OVER_TARGET)
                .bands(Bands.byLowerBounds(
                        Band.upTo("C", Text.of("Kurang"), Ratio.of(1, 2)),
                        Band.from("A", Text.of("Baik", "Good"), Ratio.of(51, 100))))
                .bandBasis(ValueBasis.AS_PUBLISHED)
                .blankPeriods(BlankPeriods.WHOLE_YEAR)
                .addHierarchy(
                        Position.of("Bupati", "Kepala daerah"),
                        Position.of("Sekda", "Eselon II").under("Bupati"))
                .build();
        isWrittenAs(POLICY, policy, MonitoringPolicy.class);
        assertThat(readYaml(writeYaml(policy), MonitoringPolicy.class)).isEqualTo(policy);
        isWrittenAs("{\"formatVersion\":1}", MonitoringPolicy.STANDARD, MonitoringPolicy.class);
    }

    @Test
    void whatIsWrongInAPolicyIsRefusedAtItsPlace() {
        assertThat(refusal(
                        POLICY.replace("\"superior\":\"Bupati\"", "\"superior\":\"Gubernur\""), MonitoringPolicy.class))
                .isEqualTo("document: superior of 'Sekda' must be in the hierarchy, was 'Gubernur'");
        assertThat(refusal(POLICY.replace("0.51", "0.49"), MonitoringPolicy.class))
                .isEqualTo("/bands: bands must have no overlap, had C (…, 0.5) before A [0.49, …)");
        assertThat(refusal(POLICY.replace("\"byLowerBounds\":true,", ""), MonitoringPolicy.class))
                .isEqualTo("/bands: bands must have no gap, had C (…, 0.5) before A [0.51, …)");
        assertThat(refusal(POLICY.replace("\"lower-is-better\"", "\"lower\""), MonitoringPolicy.class))
                .startsWith("/formulas/masuk/base: formula of achievement must be one of 'realisation-over-target'");
    }

    @Property(tries = 150)
    void aMonitoringPolicyReadsBackToItself(@ForAll("monitoringPolicies") MonitoringPolicy policy) throws Exception {
        assertThat(read(write(policy), MonitoringPolicy.class)).isEqualTo(policy);
        assertThat(readYaml(writeYaml(policy), MonitoringPolicy.class)).isEqualTo(policy);
    }

    private static final String MONITORING = """
            {"formatVersion":1,\
            "tallies":[{"office":"Dinsos","period":"2025-Q1","asOf":"2025-04-05","counts":{"resolved":8,"unclassified":2},"unclassified":{"Arsip":2}}],\
            "realisations":[{"target":"masuk","period":"2025-Q1","amount":10,"asOf":"2025-04-05","source":{"document":"SP4N-LAPOR!"}},\
            {"target":"selesai","period":"2025-Q1","amount":8,"outOf":10}],\
            "reports":[{"activity":"II.2.1","office":"Dinsos","period":"2025-Q1","revision":2,"date":"2025-04-02","claimed":0.75,"verified":0.5,\
            "spent":1500000,"obstacles":"Narasumber","followUp":"Dijadwal ulang","evidence":["SPT 12/2025"],"attributes":{"pelapor":"Admin"}},\
            {"activity":"II.2.2","office":"Dinsos","period":"2025-Q1","date":"2025-04-02","claimed":0,"cancelled":true}]}""";

    private static MonitoringData monitoring() {
        TimePeriod quarter = TimePeriod.ofQuarter(2025, 1);
        LocalDate asOf = LocalDate.of(2025, 4, 5);
        ActivityReport report = ActivityReport.builder()
                .activity("II.2.1")
                .office("Dinsos")
                .period(quarter)
                .revision(2)
                .date(LocalDate.of(2025, 4, 2))
                .claimed(Ratio.of(3, 4))
                .verified(Ratio.of(1, 2))
                .spent(1_500_000L)
                .obstacles("Narasumber")
                .followUp("Dijadwal ulang")
                .addEvidence("SPT 12/2025")
                .putAttributes("pelapor", "Admin")
                .build();
        return new MonitoringData(
                List.of(ComplaintTally.builder()
                        .office("Dinsos")
                        .period(quarter)
                        .asOf(asOf)
                        .counts(ComplaintCounts.builder()
                                .resolved(8)
                                .unclassified(2)
                                .build())
                        .putUnclassified("Arsip", 2L)
                        .build()),
                List.of(
                        Realisation.of("masuk", quarter, 10).withAsOf(asOf).withSource(Citation.of("SP4N-LAPOR!")),
                        Realisation.share("selesai", quarter, 8, 10)),
                List.of(
                        report,
                        ActivityReport.builder()
                                .activity("II.2.2")
                                .office("Dinsos")
                                .period(quarter)
                                .date(LocalDate.of(2025, 4, 2))
                                .claimed(Ratio.ZERO)
                                .cancelled(true)
                                .build()));
    }

    @Test
    void countsSayHowManyChangedAfterTheDay() throws Exception {
        isWrittenAs(
                "{\"inProgress\":2,\"resolved\":8,\"changedLater\":1}",
                ComplaintCounts.builder()
                        .inProgress(2)
                        .resolved(8)
                        .changedLater(1)
                        .build(),
                ComplaintCounts.class);
    }

    @Test
    void aCountThatNoReportCanHaveIsRefusedAtItsPlace() {
        assertThat(refusal(MONITORING.replace("\"resolved\":8", "\"resolved\":1000000000001"), MonitoringData.class))
                .isEqualTo("/tallies/0/counts/resolved: number of complaints must be from 0 to 1000000000000, "
                        + "was 1000000000001");
    }

    @Test
    void aTallyMayBeOfOneChannel() throws Exception {
        isWrittenAs(
                "{\"office\":\"Dinsos\",\"channel\":\"SP4N-LAPOR!\",\"period\":\"2025-Q1\",\"asOf\":\"2025-04-05\","
                        + "\"counts\":{\"resolved\":8}}",
                ComplaintTally.of(
                                "Dinsos",
                                TimePeriod.ofQuarter(2025, 1),
                                LocalDate.of(2025, 4, 5),
                                ComplaintCounts.builder().resolved(8).build())
                        .withChannel("SP4N-LAPOR!"),
                ComplaintTally.class);
    }

    @Test
    void whatOfficesReportIsOneDocument() throws Exception {
        isWrittenAs(MONITORING, monitoring(), MonitoringData.class);
        isWrittenAs("{\"formatVersion\":1}", MonitoringData.NONE, MonitoringData.class);
        assertThat(refusal(MONITORING.replace("\"claimed\":0.75", "\"claimed\":75"), MonitoringData.class))
                .isEqualTo("/reports/0: claimed share of activity 'II.2.1' by 'Dinsos' must be from 0 to 1 "
                        + "(0.75 is 75%), was 75");
    }

    @Test
    void aReportIsWrittenWithEveryFigureAndNeverReadBack() throws Exception {
        ActionPlan plan = plan().withGroups(ProgramGroup.of(
                "II", "SDM", "sdm", Program.of("II.2", "Pelatihan", Activity.of("II.2.1", "Pelatihan admin"))));
        PeriodReport report = PlanMonitor.of(
                        plan,
                        MonitoringPolicy.STANDARD.withFormulas(
                                Map.of("masuk", AchievementFormulas.REALISATION_OVER_TARGET)))
                .report(monitoring(), TimePeriod.ofQuarter(2025, 1), LocalDate.of(2025, 4, 30));
        String json = write(report);
        assertThat(withoutDerivations(json).replaceAll(",\"explained\":\"[^\"]*\"", ""))
                .isEqualTo("""
                        {"region":{"level":"Kabupaten","name":"Agam"},"edition":"2025","policy":{"formulas":{"masuk":"realisation-over-target"}},"period":"2025-Q1","asOf":"2025-04-30",\
                        "complaints":{"office":"Kabupaten Agam","period":"2025-Q1","asOf":"2025-04-05",\
                        "counts":{"resolved":8,"unclassified":2},"unclassified":{"Arsip":2}},\
                        "counts":{"resolved":8,"unclassified":2},\
                        "resolvedOfReceived":{"exact":"4/5","printed":"80%"},\
                        "achievements":[{"target":"masuk","period":"2025","planned":60,"realised":{"exact":"10","printed":"10 pengaduan"},\
                        "formula":"realisation-over-target","achievement":{"exact":"1/6","printed":"16,67%"},"gap":{"exact":"50","printed":"50 pengaduan"},"provisional":true}],\
                        "achievementsToDate":[{"target":"masuk","period":"2025-Q1","realised":{"exact":"10","printed":"10 pengaduan"},\
                        "formula":"realisation-over-target","achievement":{"notComputable":"no-target"},"gap":{"notComputable":"no-target"},"provisional":false}],\
                        "requiredPaces":[{"target":"masuk","over":"2025-Q1","remaining":3,"pace":{"exact":"50/3","printed":"16,67"},\
                        "possible":"unknown","sentence":"sisa 3 triwulan: 16,67 per triwulan, sejauh ini 10"}],\
                        "progress":{"region":{"level":"Kabupaten","name":"Agam"},"edition":"2025","asOf":"2025-04-30",\
                        "total":{"id":"2025","name":"Rencana Aksi","rate":{"exact":"1/2","printed":"50%"},\
                        "compliance":{"notComputable":"none-assigned"},"weight":1,"counted":1,\
                        "activities":1},\
                        "groups":[{"id":"II","name":"SDM","rate":{"exact":"1/2","printed":"50%"},\
                        "compliance":{"notComputable":"none-assigned"},"weight":1,"counted":1,\
                        "activities":1}],\
                        "programs":[{"id":"II.2","name":"Pelatihan","rate":{"exact":"1/2","printed":"50%"},\
                        "compliance":{"notComputable":"none-assigned"},"weight":1,"counted":1,\
                        "activities":1}],\
                        "activities":[{"id":"II.2.1","name":"Pelatihan admin","assigned":[],"rate":{"exact":"1/2","printed":"50%"},\
                        "compliance":{"notComputable":"none-assigned"},"cancelled":false,"overdue":"unknown"}],\
                        "unmatched":[{"report":{"activity":"II.2.2","office":"Dinsos","period":"2025-Q1","date":"2025-04-02","claimed":0,"cancelled":true},"reason":"no-such-activity"}]},\
                        "compliance":{"notComputable":"none-assigned"},\
                        "absorption":{"notComputable":"no-budget"},\
                        "attention":[],\
                        "offices":[{"name":"Dinsos","rate":{"exact":"1/2","printed":"50%"},\
                        "compliance":{"notComputable":"none-due"},"spent":0,\
                        "activities":[{"activity":"II.2.1","office":"Dinsos","progress":0.5,"cancelled":false,"due":false,"reported":true,"overdue":"unknown","spent":0}]}],\
                        "positions":[],"owed":[],\
                        "unbudgeted":[{"activity":"II.2.1","office":"Dinsos","period":"2025-Q1","revision":2,"date":"2025-04-02","claimed":0.75,"verified":0.5,"spent":1500000,"obstacles":"Narasumber","followUp":"Dijadwal ulang","evidence":["SPT 12/2025"],"attributes":{"pelapor":"Admin"}}],\
                        "unmatchedRealisations":[{"realisation":{"target":"selesai","period":"2025-Q1","amount":8,"outOf":10},"reason":"no-such-target"}],\
                        "unmatchedTallies":[]}""");
        assertThat(json)
                .contains(
                        "\"achievement\":{\"exact\":\"1/6\",\"printed\":\"16,67%\",\"explained\":\"10 / 60 = 1/6 → 16,67% "
                                + "(dua desimal, dibulatkan (5 ke atas); angka sementara, realisasi triwulan I tahun 2025; tahun 2025; "
                                + "data per 5 April 2025)\",\"derivation\":{");
        assertThat(message(catchThrowable(() -> read("{}", PeriodReport.class))))
                .isEqualTo("document: PeriodReport is a result: it is computed from its inputs and never read from a "
                        + "document");
    }

    @Test
    void aTallyThatDoesNotCountIsWrittenWithItsReason() throws Exception {
        ComplaintTally tally = monitoring().tallies().get(0);
        assertThat(write(new UnmatchedTally(tally, UnmatchedTally.Reason.CONTRADICTS)))
                .isEqualTo("""
                        {"tally":{"office":"Dinsos","period":"2025-Q1","asOf":"2025-04-05",\
                        "counts":{"resolved":8,"unclassified":2},"unclassified":{"Arsip":2}},"reason":"contradicts"}""");
    }

    @Test
    void aFindingIsWrittenWithPlaceMessageAndRemedyInBothLanguages() throws Exception {
        ActionPlan plan = draft().withStatus(PlanStatus.SIGNED);
        ReviewResult result = PlanReview.empty()
                .with(ReviewRule.of(
                        RuleDescription.builder()
                                .id("agam-nomor")
                                .name(Text.of("Nomor", "Number"))
                                .severity(Severity.WARNING)
                                .category(Category.FORM)
                                .fault(Text.of("Tanpa nomor", "Without number"))
                                .correction(Text.of("Nomor 1", "Number 1"))
                                .build(),
                        (checked, findings) -> findings.add(Place.of("/decree", "Keputusan", "The decree"))
                                .fact("status", "status", checked.document().status())
                                .message("Tanpa nomor.", "It has no number.")
                                .remedy("Beri nomor.", "Number it.")))
                .review(plan);
        assertThat(write(result)).isEqualTo("""
                        {"region":{"level":"Kabupaten","name":"Agam"},"edition":"2025","findings":[\
                        {"rule":"agam-nomor","fingerprint":"agam-nomor:/decree#5de7a7fe3c87d55f","severity":"warning","category":"form","certainty":"fault",\
                        "place":{"pointer":"/decree","property":"/decree","words":{"indonesian":"Keputusan","english":"The decree"}},"related":[],\
                        "facts":[{"name":{"indonesian":"status","english":"status"},"value":"SIGNED"}],\
                        "message":{"indonesian":"Tanpa nomor.","english":"It has no number."},\
                        "remedy":{"indonesian":"Beri nomor.","english":"Number it."}}],"waived":[],"unused":[],"failed":[]}""");
        assertThat(write(ReviewComparison.of(result, result)))
                .isEqualTo("{\"added\":[],\"corrected\":[],\"remaining\":["
                        + write(result.findings().get(0)) + "]}");
    }

    @Test
    void aWaiverIsWrittenWithWhatItIsOf() throws Exception {
        Waiver waiver = Waiver.builder()
                .rule("target-not-growing")
                .element("masuk")
                .property("/values/2029")
                .fingerprint("target-not-growing:masuk/values/2029#0")
                .reason("Kapasitas penuh")
                .build();
        assertThat(write(waiver)).isEqualTo("""
                        {"rule":"target-not-growing","element":"masuk","property":"/values/2029",\
                        "fingerprint":"target-not-growing:masuk/values/2029#0","reason":"Kapasitas penuh"}""");
        assertThat(write(Waiver.of("text-doubled", "Naskah asli")))
                .isEqualTo("{\"rule\":\"text-doubled\",\"reason\":\"Naskah asli\"}");
    }

    @Test
    void aPlanIsReadFromYaml() throws Exception {
        assertThat(readYaml("""
                                formatVersion: 1
                                region: {level: Kabupaten, name: Agam}
                                status: draft
                                edition: {id: "2025"}
                                decree:
                                  form: Keputusan Bupati Agam
                                  title: Rencana Aksi
                                  issuer: Bupati Agam
                                period: 2025/2027
                                strategy:
                                  targets:
                                    - id: selesai
                                      indicator: Pengaduan selesai
                                      unit: "%"
                                      direction: increase
                                      consolidation: ratio-of-sums
                                      values:
                                        2025: 98
                                        2026-Q1: {low: 80, high: 90}
                                groups:
                                  - code: II.
                                    name: SDM
                                    aspects: [sdm]
                                """, ActionPlan.class))
                .isEqualTo(draft().withStrategy(new Strategy(
                                Optional.empty(),
                                List.of(),
                                List.of(StrategicTarget.builder()
                                        .id("selesai")
                                        .indicator("Pengaduan selesai")
                                        .unit("%")
                                        .direction(Direction.INCREASE)
                                        .consolidation(Consolidation.RATIO_OF_SUMS)
                                        .putValue(TimePeriod.ofYear(2025), TargetValue.of(98))
                                        .putValue(TimePeriod.ofQuarter(2026, 1), TargetValue.between(80, 90))
                                        .build())))
                        .withGroups(ProgramGroup.of("II", "SDM", "sdm")));
    }

    // What is refused of a plan

    @Test
    void theFormatVersionIsRequiredAndIsOne() {
        assertThat(refusal(
                        DRAFT.replace("\"formatVersion\":1,", "").replace("\"status\":\"draft\",", ""),
                        ActionPlan.class))
                .isEqualTo(
                        "document: ActionPlan has wrong properties: missing 'formatVersion', 'status' "
                                + "(it has formatVersion, region, status, edition, decree, period, tablePeriod, narrative, definitions, "
                                + "scope, preparation, framework, assessment, strategy, groups, indicators, workPlan, attributes)");
        assertThat(refusal(DRAFT.replace("\"formatVersion\":1", "\"formatVersion\":2"), ActionPlan.class))
                .isEqualTo("/formatVersion: expected format version 1, found 2");
        assertThat(refusal(DRAFT.replace("\"formatVersion\":1", "\"formatVersion\":\"1\""), ActionPlan.class))
                .isEqualTo("/formatVersion: expected format version 1, found the text '1'");
        assertThat(refusal("{\"formatVersion\":2,\"wilayah\":{}}", ActionPlan.class))
                .isEqualTo("/formatVersion: expected format version 1, found 2");
        assertThat(refusal("{\"formatVersion\":1" + "0".repeat(900) + "}", ActionPlan.class))
                .hasSizeLessThan(200);
    }

    @Test
    void anElementWithoutIdAndCodeIsRefused() {
        assertThat(refusal("{\"name\":\"Pelatihan\"}", Activity.class))
                .isEqualTo("document: an activity must have an 'id' or a 'code'");
        assertThat(refusal("{\"id\":\"a\",\"name\":\"A\",\"activities\":[{\"name\":\"Pelatihan\"}]}", Program.class))
                .isEqualTo("/activities/0: an activity must have an 'id' or a 'code'");
        assertThat(refusal("{\"name\":\"Pelatihan\"}", Program.class))
                .isEqualTo("document: a program must have an 'id' or a 'code'");
        assertThat(refusal("{\"name\":\"SDM\"}", ProgramGroup.class))
                .isEqualTo("document: a program group must have an 'id' or a 'code'");
    }

    @Test
    void aWordThatIsNoneOfThoseIsRefusedWithThem() {
        assertThat(refusal(DRAFT.replace("\"draft\"", "\"DRAFT\""), ActionPlan.class))
                .isEqualTo("/status: expected one of \"draft\", \"signed\", \"amended\", found the text 'DRAFT'");
        assertThat(refusal("\"ratio_of_sums\"", Consolidation.class))
                .isEqualTo(
                        "document: expected one of \"sum\", \"last\", \"mean\", \"ratio-of-sums\", found the text 'ratio_of_sums'");
        assertThat(refusal("1", PlanLevel.class))
                .isEqualTo("document: expected one of \"group\", \"program\", \"activity\", found the number 1");
        assertThat(refusal("\"\"", Direction.class))
                .isEqualTo("document: expected one of \"increase\", \"decrease\", \"maintain\", found the text ''");
    }

    @Test
    void aPeriodThatIsNoneOrOccursTwiceIsRefusedAtItsPlace() {
        assertThat(refusal(TARGET.replace("\"2021\":98", "\"2021-Q5\":98"), StrategicTarget.class))
                .isEqualTo("/values/2021-Q5: '2021-Q5' is no period: "
                        + "expected 2022, 2022-S1, 2022-Q1, 2022-01, 2022-01-31, or two of these between a '/'");
        assertThat(refusal("{\"code\":\"II.2.1\",\"name\":\"A\",\"budget\":{\"2022\":1,\"2022\":2}}", Activity.class))
                .isEqualTo("/budget/2022: the period '2022' occurs twice");
        assertThat(refusal(
                        "{\"code\":\"II.2.1\",\"name\":\"A\",\"budget\":{\"2022\":1,\"2022-01/2022-12\":2}}",
                        Activity.class))
                .isEqualTo("/budget/2022-01~12022-12: the period '2022' occurs twice");
        assertThat(refusal("{\"code\":\"II.2.1\",\"name\":\"A\",\"budget\":{\"2022\":1.5}}", Activity.class))
                .isEqualTo("/budget/2022: expected a whole number, found the number 1.5");
    }

    @Test
    void codesAndTargetsThatAreNoneAreRefused() {
        assertThat(refusal("{\"code\":\"A 1\",\"name\":\"A\"}", Activity.class))
                .isEqualTo("/code: 'A 1' is no code: expected up to 8 numbers with points between them, "
                        + "arabic, roman in capitals or single letters, such as II.2.1 or 2.16.02");
        assertThat(refusal("{\"code\":2.1,\"name\":\"A\"}", Activity.class))
                .isEqualTo("/code: expected a code such as II.2.1, found the number 2.1: put it in quotes");
        assertThat(refusal(TARGET.replace("\"2021\":98", "\"2021\":true"), StrategicTarget.class))
                .isEqualTo(
                        "/values/2021: expected a number or a fraction such as \"8/3\" or an object (TargetValue), found true");
        assertThat(refusal(TARGET.replace("\"low\":80", "\"low\":95"), StrategicTarget.class))
                .isEqualTo(
                        "/values/2022-Q1: upper bound of a target range must not be below its lower bound 95, was 90");
    }

    @Test
    void whatAPlanRefusesItselfIsRefusedAtItsPlace() {
        assertThat(refusal(PLAN.replace("\"id\":\"k2\"", "\"id\":\"k1\""), ActionPlan.class))
                .isEqualTo("document: ids of the success indicators of a plan must be unique, 'k1' occurs twice");
        assertThat(refusal(PLAN.replace("\"years\":[2025]", "\"years\":[2025,2025]"), ActionPlan.class))
                .isEqualTo("/workPlan: years of the work plan must ascend, had 2025 before 2025");
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
                .isEqualTo(
                        "/generalInformation/counts/resolved: number of complaints must be from 0 to 1000000000000, was -8");
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
                .isEqualTo("/generalInformation/months: expected a whole number, found the number 3.5");
        assertThat(refusal(ASSESSMENT.replace("\"months\":3", "\"months\":\"3\""), Assessment.class))
                .isEqualTo("/generalInformation/months: expected a whole number, found the text '3'");
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
                .hasMessageContaining("(line 2, column 8)");
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

    @Property(tries = 200)
    void anInstrumentReadsBackToItself(@ForAll("instruments") Instrument instrument) throws Exception {
        assertThat(read(write(instrument), Instrument.class)).isEqualTo(instrument);
    }

    @Property(tries = 200)
    void anAssessmentReadsBackToItself(@ForAll("assessments") Assessment assessment) throws Exception {
        assertThat(read(write(assessment), Assessment.class)).isEqualTo(assessment);
    }

    @Property(tries = 150)
    void aPlanReadsBackToItself(@ForAll("actionPlans") ActionPlan plan) throws Exception {
        String json = write(plan);
        assertThat(read(json, ActionPlan.class)).isEqualTo(plan);
        // Whatever is JSON is YAML too. (A character of two halves at the end of its buffer makes Jackson 3's YAML
        // fail.)
        if (json.chars().noneMatch(c -> Character.isSurrogate((char) c))) {
            assertThat(readYaml(json, ActionPlan.class)).isEqualTo(plan);
        }
    }

    @Property(tries = 200)
    void whatOfficesReportReadsBackToItself(@ForAll("monitoringData") MonitoringData data) throws Exception {
        assertThat(read(write(data), MonitoringData.class)).isEqualTo(data);
    }

    @Property(tries = 500)
    void aRatioReadsBackToItself(@ForAll("ratios") Ratio ratio) throws Exception {
        assertThat(read(write(ratio), Ratio.class)).isEqualTo(ratio);
    }

    /** A document without the derivations of its figures, each of which stands last in its figure. */
    private static String withoutDerivations(String json) {
        String start = ",\"derivation\":{";
        StringBuilder kept = new StringBuilder();
        int from = 0;
        for (int at = json.indexOf(start); at >= 0; at = json.indexOf(start, from)) {
            kept.append(json, from, at);
            int open = 1;
            from = at + start.length();
            while (open > 0) {
                char next = json.charAt(from++);
                open += next == '{' ? 1 : next == '}' ? -1 : 0;
            }
        }
        return kept.append(json, from, json.length()).toString();
    }
}
