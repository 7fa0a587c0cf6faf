// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.renaksi.Citation;
import io.github.renaksi.Region;
import io.github.renaksi.Text;
import io.github.renaksi.TimePeriod;
import io.github.renaksi.Tristate;
import io.github.renaksi.arbitraries.ComplaintArbitraries;
import io.github.renaksi.arbitraries.RegencyPlan;
import io.github.renaksi.assessment.Answer;
import io.github.renaksi.assessment.Assessment;
import io.github.renaksi.assessment.Response;
import io.github.renaksi.complaint.ComplaintCounts;
import io.github.renaksi.complaint.ComplaintRecord;
import io.github.renaksi.complaint.CompletionRates;
import io.github.renaksi.complaint.DeadlineExtension;
import io.github.renaksi.complaint.DeadlineRules;
import io.github.renaksi.complaint.Deadlines;
import io.github.renaksi.complaint.FlowTally;
import io.github.renaksi.complaint.FlowTallyBuilder;
import io.github.renaksi.complaint.GeneralInformation;
import io.github.renaksi.complaint.StatusClass;
import io.github.renaksi.figure.DatedRule;
import io.github.renaksi.figure.Ratio;
import io.github.renaksi.figure.Unit;
import io.github.renaksi.plan.PlanCode;
import io.github.renaksi.review.Coverage;
import io.github.renaksi.review.Severity;
import io.github.renaksi.sp4n.Sp4n;
import io.github.renaksi.wire.Shape;
import io.github.renaksi.wire.Shapes;
import io.github.renaksi.wire.WireException;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which types have a form, as value and as key of a map; all others of the library's are refused. */
public abstract class FormContract implements Mappers {

    private static final String NO_FORM = " has no JSON form; docs/json.md lists the types that have one";
    private static final String NO_KEY = " has no form as a key of a map; docs/json.md lists the types that have one";

    /** A contract, run by a subclass. */
    protected FormContract() {}

    /**
     * A record of types that have no form.
     *
     * @param x a text
     * @param unit a unit
     * @param coverages coverages
     */
    public record Formless(
            String x, @Nullable Unit unit, @Nullable List<Coverage> coverages) {}

    /**
     * A record of maps by types of the library's.
     *
     * @param byPeriod by period
     * @param byCode by code
     * @param byRatio by ratio
     * @param byClass by class
     * @param bySeverity by severity
     */
    public record Keyed(
            @Nullable Map<TimePeriod, Long> byPeriod,
            @Nullable Map<PlanCode, String> byCode,
            @Nullable Map<Ratio, String> byRatio,
            @Nullable EnumMap<StatusClass, Long> byClass,
            @Nullable Map<Severity, Long> bySeverity) {}

    /**
     * A record of a map whose keys have no form.
     *
     * @param byRegion by region
     */
    public record KeyedByRegion(Map<Region, Long> byRegion) {}

    /**
     * A record of kinds of answers.
     *
     * @param rated one with a level
     * @param unanswered one without
     */
    public record Answers(Answer.@Nullable Rated rated, Answer.@Nullable Unanswered unanswered) {}

    private String refusal(String json, Class<?> type) {
        return message(catchThrowable(() -> read(json, type)));
    }

    private static boolean hasForm(Class<?> type) {
        List<Class<?>> forms = new ArrayList<>();
        Shapes.forEach(new Shape.Visitor() {
            @Override
            public <T> void visit(Class<T> known, Shape<T> shape) {
                forms.add(known);
            }
        });
        return forms.stream().anyMatch(form -> form.isAssignableFrom(type));
    }

    private static String name(Class<?> type) {
        return type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
    }

    @Test
    void everyPublicTypeIsReadByItsFormOrRefused() throws Exception {
        for (Class<?> type : PublicTypes.all()) {
            for (Throwable refused : List.of(
                    catchThrowable(() -> read("{\"zzz\":1}", type)),
                    catchThrowable(() -> readLeniently("{\"zzz\":1}", type)))) {
                assertThat(refused).as(type.getName()).hasCauseInstanceOf(WireException.class);
                assertThat(message(refused).equals("document: " + name(type) + NO_FORM))
                        .as(type.getName())
                        .isNotEqualTo(hasForm(type));
            }
        }
    }

    @Test
    void everyPublicTypeIsWrittenByItsFormOrRefused() throws Exception {
        List<String> refused = new ArrayList<>();
        for (Class<?> type : PublicTypes.all()) {
            if (hasForm(type) || Modifier.isAbstract(type.getModifiers())) {
                continue;
            }
            refused.add(name(type));
            Object value = type.isEnum() ? type.getEnumConstants()[0] : PublicTypes.blank(type);
            List<Throwable> failures = List.of(
                    catchThrowable(() -> write(value)),
                    catchThrowable(() -> write(List.of(value))),
                    catchThrowable(() -> write(Map.of("x", value))),
                    catchThrowable(() -> writeLeniently(value)));
            assertThat(failures).as(type.getName()).extracting(this::message).containsOnly(name(type) + NO_FORM);
            if (type.isEnum()) {
                assertThat(message(catchThrowable(() -> write(Map.of(value, 1)))))
                        .isEqualTo(name(type) + NO_KEY);
            }
        }
        assertThat(refused)
                .contains("DeadlineTally", "Deadlines", "FollowUpTimes", "SurveyAnswers", "Coverage", "Unit", "Sp4n")
                .contains("ActionPlanBuilder", "Findings.Draft", "IndexBasis", "Language");
    }

    @Test
    void everyConstantThatHasAFormIsReadAsItIsWritten() throws Exception {
        for (Class<?> type : PublicTypes.all()) {
            if (type.isEnum() && hasForm(type)) {
                for (Object constant : type.getEnumConstants()) {
                    assertThat(read(write(constant), type)).isEqualTo(constant);
                    assertThat(write(Map.of(constant, 1))).isEqualTo("{" + write(constant) + ":1}");
                }
            }
        }
        assertThat(write(Severity.ERROR)).isEqualTo("\"error\"");
        assertThat(write(List.of(Tristate.UNKNOWN))).isEqualTo("[\"unknown\"]");
    }

    @Test
    void aHiddenTypeIsRefusedAsWhatItIs() {
        assertThat(message(catchThrowable(() -> write(CompletionRates.RESOLVED_OF_RECEIVED))))
                .isEqualTo("CompletionRate" + NO_FORM);
    }

    @Test
    void aPropertyWithoutFormIsRefusedUnlessItIsAbsentOrNull() throws Exception {
        assertThat(read("{\"x\":\"1\"}", Formless.class)).isEqualTo(new Formless("1", null, null));
        assertThat(read("{\"x\":\"1\",\"unit\":null}", Formless.class)).isEqualTo(new Formless("1", null, null));
        assertThat(write(new Formless("1", null, null))).isEqualTo("{\"x\":\"1\",\"unit\":null,\"coverages\":null}");
        assertThat(refusal("{\"unit\":{\"symbol\":{}}}", Formless.class)).isEqualTo("/unit: Unit" + NO_FORM);
        assertThat(refusal("{\"coverages\":[{\"id\":\"x\"}]}", Formless.class))
                .isEqualTo("/coverages/0: Coverage" + NO_FORM);
        assertThat(refusal("null", Deadlines.class)).isEqualTo("document: Deadlines" + NO_FORM);
        assertThat(message(catchThrowable(() -> write(new Formless("1", Unit.PERCENT, null)))))
                .isEqualTo("Unit" + NO_FORM);
        assertThat(message(catchThrowable(
                        () -> write(new Formless("1", null, List.of(Coverage.of(RegencyPlan.agam())))))))
                .isEqualTo("Coverage" + NO_FORM);
        assertThat(catchThrowable(() -> write(new Formless("1", Unit.PERCENT, null))))
                .hasMessageContaining("Formless[\"unit\"]");
        assertThat(message(catchThrowable(() -> writeYaml(Unit.PERCENT)))).isEqualTo("Unit" + NO_FORM);
    }

    @Test
    void aTextIsWrittenInBothLanguagesAndNotRead() throws Exception {
        assertThat(write(List.of(Text.of("satu", "one")))).isEqualTo("[{\"indonesian\":\"satu\",\"english\":\"one\"}]");
        assertThat(refusal("{\"indonesian\":\"satu\",\"english\":\"one\"}", Text.class))
                .startsWith("document: Text is a result");
    }

    /**
     * Complaints.
     *
     * @return complaints of a month
     */
    @Provide
    Arbitrary<ComplaintRecord> complaints() {
        return ComplaintArbitraries.complaints(TimePeriod.ofMonth(2024, 5));
    }

    @Property(tries = 100)
    void aComplaintIsReadAsItIsWritten(@ForAll("complaints") ComplaintRecord complaint) throws Exception {
        assertThat(read(write(complaint), ComplaintRecord.class)).isEqualTo(complaint);
        assertThat(fromTree(tree(complaint), ComplaintRecord.class)).isEqualTo(complaint);
        assertThat(readYaml(writeYaml(complaint), ComplaintRecord.class)).isEqualTo(complaint);
    }

    @Test
    void aComplaintHasAForm() throws Exception {
        ComplaintRecord complaint = ComplaintRecord.builder()
                .category("aspirasi")
                .status("Selesai")
                .receivedOn(LocalDate.of(2024, 5, 1))
                .resolvedOn(LocalDate.of(2024, 5, 8))
                .office("Dinas Sosial")
                .build();
        assertThat(write(complaint))
                .isEqualTo("{\"category\":\"aspirasi\",\"status\":\"Selesai\",\"receivedOn\":\"2024-05-01\","
                        + "\"resolvedOn\":\"2024-05-08\",\"office\":\"Dinas Sosial\"}");
        assertThat(read(write(complaint), ComplaintRecord.class)).isEqualTo(complaint);
        ComplaintRecord all = complaint
                .withTrackingId("5551234")
                .withCategory(Optional.empty())
                .withExtensions(
                        DeadlineExtension.of(LocalDate.of(2024, 5, 20), LocalDate.of(2024, 5, 6), "menunggu hasil uji"))
                .withAttributes(Map.of("nagari", "Lubuk Basung"));
        assertThat(write(all))
                .isEqualTo("{\"trackingId\":\"5551234\",\"status\":\"Selesai\",\"receivedOn\":\"2024-05-01\","
                        + "\"resolvedOn\":\"2024-05-08\",\"office\":\"Dinas Sosial\",\"extensions\":[{\"until\":"
                        + "\"2024-05-20\",\"decidedOn\":\"2024-05-06\",\"reason\":\"menunggu hasil uji\"}],"
                        + "\"attributes\":{\"nagari\":\"Lubuk Basung\"}}");
        assertThat(read(write(all), ComplaintRecord.class)).isEqualTo(all);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"resolved_on\":\"2024-05-08\" | unknown 'resolved_on'",
                "\"status\":\"Selesai\"         | twice 'status'"
            })
    void aWrongPropertyOfAComplaintIsRefused(String property, String problem) {
        String json = "{\"category\":\"a\",\"status\":\"Selesai\",\"receivedOn\":\"2024-05-01\",\"office\":\"D\","
                + property + "}";
        for (String message : List.of(
                refusal(json, ComplaintRecord.class),
                message(catchThrowable(() -> readLeniently(json, ComplaintRecord.class))))) {
            assertThat(message)
                    .startsWith("document: ComplaintRecord has wrong properties: ")
                    .contains(problem);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        "category":5           | /category: expected a text, found the number 5
        "status":true          | /status: expected a text, found true
        "receivedOn":20240501  | /receivedOn: expected a date such as 2022-09-22, found the number 20240501
        """)
    void aPropertyOfWrongTypeOfAComplaintIsRefused(String property, String message) {
        assertThat(refusal("{" + property + "}", ComplaintRecord.class)).startsWith(message);
    }

    @Test
    void theDeadlinesOfARegionHaveAForm() throws Exception {
        DeadlineRules rules = DeadlineRules.of(
                Sp4n.DEADLINES_62_2018.appliedBeyondValidity("penggantinya belum dapat dipastikan"),
                DatedRule.<Deadlines>builder()
                        .name("jangka waktu")
                        .value(new Deadlines(Map.of("aspirasi", 3)))
                        .citation(Citation.of("Perbup Agam Nomor 7 Tahun 2026"))
                        .validFrom(LocalDate.of(2026, 1, 1))
                        .build());
        assertThat(write(rules))
                .isEqualTo(
                        "[{\"name\":\"jangka waktu penyelesaian pengaduan\",\"workingDays\":{\"informasi\":5,"
                                + "\"permintaan informasi\":5,\"aspirasi\":5,\"pengaduan tidak berkadar pengawasan\":14,"
                                + "\"pengaduan berkadar pengawasan\":60},"
                                + "\"citation\":{\"document\":\"PermenPANRB 62 Tahun 2018\"},\"validFrom\":\"2019-01-01\","
                                + "\"validTo\":\"2024-12-31\",\"remark\":\"PermenPANRB 5 Tahun 2025 is reported to replace it\","
                                + "\"appliedBeyond\":\"penggantinya belum dapat dipastikan\"},"
                                + "{\"name\":\"jangka waktu\",\"workingDays\":{\"aspirasi\":3},"
                                + "\"citation\":{\"document\":\"Perbup Agam Nomor 7 Tahun 2026\"},\"validFrom\":\"2026-01-01\"}]");
        assertThat(read(write(rules), DeadlineRules.class)).isEqualTo(rules);
        assertThat(readYaml(writeYaml(rules), DeadlineRules.class)).isEqualTo(rules);
        assertThat(refusal("[]", DeadlineRules.class)).isEqualTo("document: dated rules must not be empty");
        assertThat(refusal(write(rules).replace("\"2026-01-01\"", "\"2024-01-01\""), DeadlineRules.class))
                .startsWith("document: rules must not hold on one day, ");
        assertThat(refusal(write(rules).replace(":3}", ":0}"), DeadlineRules.class))
                .isEqualTo("/1/workingDays/aspirasi: working days must be from 1 to 10000, was 0");
        assertThat(refusal(write(rules).replace("\"validTo\":\"2024-12-31\",", ""), DeadlineRules.class))
                .startsWith("/0: rule 'jangka waktu penyelesaian pengaduan' must have a last day to be applied beyond");
    }

    private static FlowTallyBuilder flow() {
        return FlowTally.builder()
                .office("Dinas Sosial")
                .period(TimePeriod.ofMonth(2024, 5))
                .opening(5)
                .received(3)
                .resolved(4)
                .closing(4);
    }

    @Test
    void aFlowHasAForm() throws Exception {
        FlowTally flow = flow().build();
        assertThat(write(flow))
                .isEqualTo("{\"office\":\"Dinas Sosial\",\"period\":\"2024-05\",\"opening\":5,\"received\":3,"
                        + "\"resolved\":4,\"closing\":4}");
        FlowTally all = flow().received(4).closedOtherwise(1).undated(2).build();
        assertThat(read(write(flow), FlowTally.class)).isEqualTo(flow);
        assertThat(read(write(all), FlowTally.class)).isEqualTo(all);
        assertThat(refusal(write(flow).replace(":5", ":\"5\""), FlowTally.class))
                .isEqualTo("/opening: expected a whole number, found the text '5'");
        assertThat(refusal(write(flow).replace("\"resolved\":4", "\"resolved\":1.9"), FlowTally.class))
                .isEqualTo("/resolved: expected a whole number, found the number 1.9");
        assertThat(refusal(write(flow).replace("\"closing\":4", "\"closing\":5"), FlowTally.class))
                .startsWith("document: closing balance of 'Dinas Sosial' in 2024-05 must be 5 + 3 - 4 - 0 = 4, was 5");
        long most = 1_000_000_000_000_000_000L;
        FlowTally greatest =
                flow().opening(most).received(0).resolved(0).closing(most).build();
        assertThat(read(write(greatest), FlowTally.class)).isEqualTo(greatest);
        assertThat(refusal(write(greatest).replace("" + most, "" + (most + 1)), FlowTally.class))
                .isEqualTo("/opening: number of complaints must be from 0 to 1000000000000000000, was"
                        + " 1000000000000000001");
    }

    @Test
    void whatIsOneTextMayBeAKeyOfAMap() throws Exception {
        Keyed keyed = new Keyed(
                Map.of(TimePeriod.ofQuarter(2022, 1), 3L),
                Map.of(PlanCode.parse("II.2"), "x"),
                Map.of(Ratio.of(8, 3), "y"),
                new EnumMap<>(Map.of(StatusClass.IN_PROGRESS, 4L)),
                Map.of(Severity.ERROR, 5L));
        String json = "{\"byPeriod\":{\"2022-Q1\":3},\"byCode\":{\"II.2\":\"x\"},\"byRatio\":{\"8/3\":\"y\"},"
                + "\"byClass\":{\"in-progress\":4},\"bySeverity\":{\"error\":5}}";
        assertThat(write(keyed)).isEqualTo(json);
        assertThat(read(json, Keyed.class)).isEqualTo(keyed);
        assertThat(fromTree(readTree(json), Keyed.class)).isEqualTo(keyed);
        assertThat(readYaml(writeYaml(keyed), Keyed.class)).isEqualTo(keyed);
        assertThat(write(Map.of(TimePeriod.ofYear(2022), 1))).isEqualTo("{\"2022\":1}");
    }

    @Test
    void aWrongKeyIsRefusedWithItsPlace() {
        assertThat(refusal("{\"byPeriod\":{\"2022\":1,\"2022-13\":2}}", Keyed.class))
                .startsWith("/byPeriod/2022-13: ")
                .contains("'2022-13'");
        assertThat(refusal("{\"byClass\":{\"IN_PROGRESS\":1}}", Keyed.class))
                .startsWith("/byClass/IN_PROGRESS: expected one of \"pending\", \"in-progress\"")
                .endsWith("found the text 'IN_PROGRESS'");
    }

    @Test
    void aKeyWithoutFormIsRefused() {
        assertThat(refusal("{\"byRegion\":{\"Padang\":1}}", KeyedByRegion.class))
                .isEqualTo("/byRegion/Padang: Region" + NO_KEY);
        assertThat(message(catchThrowable(() -> write(new KeyedByRegion(Map.of(Region.of("Kota", "Padang"), 1L))))))
                .isEqualTo("Region" + NO_KEY);
    }

    @Test
    void aKindOfAnswerIsReadWhereItIsWanted() throws Exception {
        Answers answers = new Answers(
                Answer.rated(Ratio.of(3)).withNote("n"), Answer.unanswered().withNote("m"));
        assertThat(read(write(answers), Answers.class)).isEqualTo(answers);
        assertThat(read("3", Answer.Rated.class)).isEqualTo(Answer.rated(Ratio.of(3)));
        assertThat(readLeniently("3", Answer.Rated.class)).isEqualTo(Answer.rated(Ratio.of(3)));
        assertThat(refusal("{\"rated\":\"unanswered\"}", Answers.class))
                .isEqualTo("/rated: expected an Answer.Rated, found an Answer.Unanswered");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Unanswered", "notApplicable", "tidak berlaku", "", "UNANSWERED"})
    void anAnswerInAWrongWordNamesTheRightOnes(String word) {
        assertThat(refusal("{\"answers\":{\"a\":\"" + word + "\"}}", Response.class))
                .isEqualTo("/answers/a: an answer in one word must be \"unanswered\", was '" + word
                        + "': what is not applicable is written as {\"notApplicable\": true}, a level as its"
                        + " number, such as 3");
    }

    @Test
    void whatATreeHoldsAndJsonDoesNotIsNamed() {
        assertThat(message(catchThrowable(
                        () -> fromTree(treeHolding("date", LocalDate.of(2022, 9, 22)), Assessment.class))))
                .isEqualTo(
                        "/date: expected a date such as 2022-09-22, found a value of java.time.LocalDate, which JSON "
                                + "does not have: put its text there");
        assertThat(message(catchThrowable(() -> fromTree(treeHolding("document", new byte[] {1}), Citation.class))))
                .isEqualTo(
                        "/document: expected a text, found a value of byte[], which JSON does not have: put its text "
                                + "there");
        assertThat(message(catchThrowable(
                        () -> fromTree(treeHolding("counts", ComplaintCounts.NONE), GeneralInformation.class))))
                .startsWith(
                        "/counts: expected an object (ComplaintCounts), found a value of io.github.renaksi.complaint."
                                + "ComplaintCounts");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e3", "1000.0", "1.0E+3"})
    void aWholeNumberIsWrittenPlainly(String number) {
        assertThat(refusal("{\"resolved\":" + number + "}", ComplaintCounts.class))
                .startsWith("/resolved: expected a whole number, found the number ")
                .endsWith(": write it as 1000");
    }
}
