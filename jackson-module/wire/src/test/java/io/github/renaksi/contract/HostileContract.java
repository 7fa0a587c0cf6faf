// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.renaksi.Citation;
import io.github.renaksi.Marks;
import io.github.renaksi.Region;
import io.github.renaksi.TimePeriod;
import io.github.renaksi.arbitraries.HostileTexts;
import io.github.renaksi.assessment.Answer;
import io.github.renaksi.assessment.RatingScale;
import io.github.renaksi.assessment.Response;
import io.github.renaksi.complaint.ComplaintCounts;
import io.github.renaksi.complaint.ComplaintTally;
import io.github.renaksi.figure.Ratio;
import io.github.renaksi.monitoring.ActivityReport;
import io.github.renaksi.monitoring.MonitoringData;
import io.github.renaksi.plan.ActionPlan;
import io.github.renaksi.plan.Output;
import io.github.renaksi.plan.PlanCode;
import io.github.renaksi.plan.PlanStatus;
import io.github.renaksi.plan.Regulation;
import io.github.renaksi.plan.StrategicTarget;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Documents as nobody should write them: each is refused in one short line that can be shown as it is. */
public abstract class HostileContract implements Mappers {

    /** A contract, run by a subclass. */
    protected HostileContract() {}

    private static final Map<String, Class<?>> TYPES = Stream.of(
                    ActionPlan.class,
                    ActivityReport.class,
                    Answer.class,
                    Citation.class,
                    ComplaintCounts.class,
                    Marks.class,
                    MonitoringData.class,
                    Output.class,
                    TimePeriod.class,
                    PlanCode.class,
                    PlanStatus.class,
                    RatingScale.class,
                    Ratio.class,
                    Region.class,
                    Regulation.class,
                    Response.class)
            .collect(Collectors.toMap(Class::getSimpleName, Function.identity()));

    private interface Read {
        Object read(String document, Class<?> type) throws Exception;
    }

    /** What is read, between '=' and the end; or what it is refused with; "parser" where that is Jackson's own. */
    private String outcome(Read how, String document, String type) {
        try {
            return "=" + how.read(document, Objects.requireNonNull(TYPES.get(type)));
        } catch (Exception refused) {
            String message = message(refused);
            return message.startsWith("document: ") || message.startsWith("/") ? message : "parser";
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            Region | ^^ | parser
            Region | {"level":"Kota","name":"Padang",} | parser
            Region | {"level":"Kota" "name":"Padang"} | parser
            Region | {'level':'Kota','name':'Padang'} | parser
            Region | {level:"Kota",name:"Padang"} | parser
            Region | {/* */"level":"Kota","name":"Padang"} | parser
            Region | {"level":"Kota","name":"Padang"} {} | parser
            Region | {"level":"Kota","name":"Padang" | parser
            Region | {"level":"Kota","name":"Padang"] | parser
            Region | {"level":"Kota","name":"\\x"} | parser
            Region | {"level":"Kota","name":"\\u12"} | parser
            Region | {"level":"Kota","name":"\\u0000"} | document: name of a region holds a control character (U+0000 at index 0)
            Region | {"level":"Kota","name":"a\\ud800b"} | document: name of a region holds half a character (U+D800 at index 1)
            Region | {"level":"Kota","name":"\\udc00"} | document: name of a region holds half a character (U+DC00 at index 0)
            Region | {"level":"Kota","name":"\\u200b"} | document: name of a region must not be blank
            Region | {"level":"Kota","":"x"} | document: Region has wrong properties: missing 'name'; unknown '' (it has level, name, code)
            Region | {"level":"Kota","Name":"x"} | document: Region has wrong properties: missing 'name'; unknown 'Name' (it has level, name, code)
            Region | {"@class":"java.lang.Runtime"} | document: Region has wrong properties: missing 'level', 'name'; unknown '@class' (it has level, name, code)
            Region | ["io.github.renaksi.Region",{}] | document: expected an object (Region), found an array
            Region | {"level":{"x":1},"name":"P"} | /level: expected a text, found an object
            Ratio | NaN | parser
            Ratio | Infinity | parser
            Ratio | 01 | parser
            Ratio | +1 | parser
            Ratio | .5 | parser
            Ratio | 5. | parser
            Ratio | 1e | parser
            Ratio | 0x10 | parser
            Ratio | -0.0 | =0
            Ratio | 1e2000 | document: a decimal must have at most 1000 digits and a scale from -1000 to 1000, had 1 digits and scale -2000
            Ratio | "1/0" | document: denominator of a ratio must not be 0, was 1/0
            Ratio | true | document: expected a number or a fraction such as "8/3", found true
            Ratio | {} | document: expected a number or a fraction such as "8/3", found an object
            Ratio | [3] | document: expected a number or a fraction such as "8/3", found an array
            RatingScale | [1,,2] | parser
            RatingScale | [1,1] | document: levels of a rating scale must ascend, had 1 before 1
            RatingScale | [1,null] | /1: expected a number or a fraction such as "8/3" or an object (Level), found null
            RatingScale | [[1,2]] | /0: expected a number or a fraction such as "8/3" or an object (Level), found an array
            RatingScale | [1,{"value":2,"value":3}] | /1: Level has wrong properties: twice 'value' (it has value, label)
            Response | {"answers":{"a":1,"a":1}} | /answers/a: the name 'a' occurs twice
            Response | {"answers":[]} | /answers: expected an object, found an array
            Response | {"answers":{"a":null}} | /answers/a: expected a level such as 3, "unanswered" or an object (Answer), found null
            Response | {"answers":{"a/b~c":[]}} | /answers/a~1b~0c: expected a level such as 3, "unanswered" or an object (Answer), found an array
            Answer | {"notApplicable":false} | document: an answer must have exactly one of 'value', 'notApplicable': true and 'unanswered': true, had 0
            ComplaintCounts | {"resolved":9223372036854775808} | /resolved: number of complaints must be from 0 to 1000000000000, was 9223372036854775808
            ComplaintCounts | {"resolved":-1} | /resolved: number of complaints must be from 0 to 1000000000000, was -1
            ComplaintCounts | {"resolved":-99999999999999999999} | /resolved: number of complaints must be from 0 to 1000000000000, was -99999999999999999999
            ComplaintCounts | {"resolved":100000000000000000000000000000000000000000} | /resolved: number of complaints must be from 0 to 1000000000000, was '100000000000000000000000000000000000000000'
            ActivityReport | {"spent":9223372036854775808} | /spent: number must be from 0 to 9223372036854775807, was 9223372036854775808
            ActivityReport | {"revision":1000001} | /revision: revision must be from 1 to 1000000, was 1000001
            ActivityReport | {"revision":3000000000} | /revision: revision must be from 1 to 1000000, was 3000000000
            ActivityReport | {"revision":0} | /revision: revision must be from 1 to 1000000, was 0
            Regulation | {"year":20222} | /year: year must be from 1 to 9999, was 20222
            Output | {"quantity":1e30} | /quantity: expected a whole number, found the number 1e30
            ComplaintCounts | {"resolved":1.0} | /resolved: expected a whole number, found the number 1.0: write it as 1
            ComplaintCounts | {"resolved":1e3} | /resolved: expected a whole number, found the number 1e3: write it as 1000
            ComplaintCounts | {"resolved":1e999999999} | /resolved: expected a whole number, found the number 1e999999999
            ComplaintCounts | {"resolved":"8"} | /resolved: expected a whole number, found the text '8'
            ComplaintCounts | {"resolved":[8]} | /resolved: expected a whole number, found an array
            Marks | {"marked":"a","complete":true} | /marked: expected an array, found the text 'a'
            Marks | {"marked":[],"complete":"true"} | /complete: expected true or false, found the text 'true'
            MonitoringData | {"formatVersion":1.0} | /formatVersion: expected format version 1, found 1.0
            MonitoringData | {"formatVersion":"1"} | /formatVersion: expected format version 1, found the text '1'
            MonitoringData | {"formatVersion":1,"tallies":{}} | /tallies: expected an array, found an object
            MonitoringData | {"formatVersion":1,"tallies":[1]} | /tallies/0: expected an object (ComplaintTally), found the number 1
            TimePeriod | 2022 | document: expected a period such as 2022 or 2022-Q1, found the number 2022: put it in quotes
            TimePeriod | "2022/2021" | document: '2022/2021' is no period: end of a period must not be before its start 2022-01-01, was 2021-12-31
            PlanStatus | 0 | document: expected one of "draft", "signed", "amended", found the number 0
            PlanStatus | "draft " | document: expected one of "draft", "signed", "amended", found the text 'draft '
            """)
    void aHostileDocumentIsRefused(String type, String document, String outcome) {
        assertThat(outcome(this::read, document, type)).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            ---⏎...⏎ | document: expected an object (Region), found null
            level: Kota⏎ name: x | parser
            level: Kota⏎⇥name: x | parser
            level: Kota⏎name: a: b | parser
            level: Kota⏎name: [a | /name: expected a text, found an array
            level: Kota⏎name: @x | parser
            level: Kota⏎name: 'x | parser
            level: Kota⏎? [a]⏎: b | parser
            level: Kota⏎name: &a a⏎code: *a | /code: expected a text, found the alias '*a', which is not followed: write what it means
            level: Kota⏎name: *b | /name: expected a text, found the alias '*b', which is not followed: write what it means
            {level: Kota, name: } | /name: expected a text, found null
            {level: Kota, name} | /name: expected a text, found null
            - level: Kota | document: expected an object (Region), found an array
            !!java.net.URL [x] | document: expected an object (Region), found an array
            level: Kota⏎name: "\\ud800" | document: name of a region holds half a character (U+D800 at index 0)
            level: Kota⏎"na\\nme": c | document: Region has wrong properties: missing 'name'; unknown 'na\\u{000A}me' (it has level, name, code)
            name: N⏎level: =⏎ | == N
            level: Kota⏎name: Padang # Kota | =Kota Padang
            level: Kota⏎name: Padang#Kota | =Kota Padang#Kota
            level: 'it''s'⏎name: c | =it's c
            """)
    void aHostileDocumentOfYamlIsRefused(String document, String outcome) {
        String yaml = document.replace("⏎", "\n").replace("⇥", "\t");
        assertThat(outcome(this::readYaml, yaml, "Region")).isEqualTo(outcome);
    }

    // Messages

    private String refusal(String json, Class<?> type) {
        return message(catchThrowable(() -> read(json, type)));
    }

    @Test
    void aNameCannotForgeALineOfALog() {
        assertThat(refusal("{\"level\":\"Kota\",\"\\n2024-01-01 ERROR \\u202e\":1}", Region.class))
                .isEqualTo("document: Region has wrong properties: missing 'name'; unknown "
                        + "'\\u{000A}2024-01-01 ERROR \\u{202E}' (it has level, name, code)");
        assertThat(refusal("{\"answers\":{\"a\\n/b: c\":true}}", Response.class))
                .isEqualTo(
                        "/answers/a\\u{000A}~1b: c: expected a level such as 3, \"unanswered\" or an object (Answer), "
                                + "found true");
        assertThat(refusal("\"draft\\u2066\\u0007\"", PlanStatus.class))
                .isEqualTo("document: expected one of \"draft\", \"signed\", \"amended\", found the text "
                        + "'draft\\u{2066}\\u{0007}'");
    }

    @Test
    void namesAreListedAsFarAsThereIsRoomAndTheRestIsCounted() {
        String names = IntStream.range(0, 40)
                .mapToObj(i -> "\"" + "nama".repeat(20) + i + "\":1")
                .collect(Collectors.joining(",", "{", "}"));

        assertThat(refusal(names, StrategicTarget.class))
                .isEqualTo(
                        "document: StrategicTarget has wrong properties: missing 'id', 'indicator', 'unit', 'direction', "
                                + "'consolidation'; unknown '" + "nama".repeat(15)
                                + "…' (81 characters) and 39 more (it has id, "
                                + "objective, indicator, measure, unit, denominator, periodUnit, direction, baseline, values, "
                                + "floor, ceiling, consolidation, formula, attributes)");
        assertThat(refusal(
                        "{\"a\":1,\"b\":1,\"c\":1,\"d\":1,\"e\":1,\"f\":1,\"g\":1,\"h\":1,\"i\":1,\"j\":1,\"k\":1,\"k\":1}",
                        Marks.class))
                .isEqualTo(
                        "document: Marks has wrong properties: missing 'marked', 'complete'; unknown 'a', 'b', 'c', 'd', "
                                + "'e', 'f', 'g', 'h', 'i', 'j' and 2 more (it has marked, complete)");
    }

    @Test
    void theMessageOfAnExceptionIsOneLineWithPlaceAndLine() {
        assertThat(catchThrowable(() -> read("{\"level\": \"Kota\",\n \"name\": 3}", Region.class)))
                .hasMessage("/name: expected a text, found the number 3: put it in quotes (line 2, column 10)");
        assertThat(catchThrowable(() -> readLeniently("[{\"level\": true}]", Region[].class)))
                .hasMessageStartingWith("/0/level: expected a text, found true: put it in quotes (line 1, column ");
        assertThat(catchThrowable(() -> readYaml("level: Kota\nname: 3", Region.class)))
                .hasMessage("/name: expected a text, found the number 3: put it in quotes (line 2, column 7)");
        assertThat(catchThrowable(() -> read("null", Region.class)))
                .hasMessage("document: expected an object (Region), found null (line 1, column 1)");
    }

    @Test
    void whatIsNoJsonIsRefusedInOneLineToo() {
        assertThat(catchThrowable(() -> read("{\"level\":\n\"Kota\" x", Region.class)))
                .hasMessage("Unexpected character ('x' (code 120)): was expecting comma to separate Object entries "
                        + "(line 2, column 8)");
        assertThat(catchThrowable(() -> read("{\"level\":\"" + "x".repeat(30_000) + "\"}", Region.class)))
                .message()
                .contains("20000")
                .doesNotContain("\n");
    }

    @Test
    void thePlaceStandsBehindALongMessageToo() {
        assertThat(catchThrowable(() -> read(
                        "{\"answers\":{\"" + "y".repeat(900) + "\":{\"" + "z".repeat(900) + "\":1, \"w"
                                + "v".repeat(900) + "\":1}}}",
                        Response.class)))
                .message()
                .matches("/answers/y+…: Answer has wrong properties: .*\\(line 1, column [0-9]+\\)")
                .hasSizeLessThanOrEqualTo(500);
    }

    @Test
    void aTreeHasNoLines() {
        assertThat(catchThrowable(() -> fromTree(readTree("{\"level\":\"Kota\",\"name\":3}"), Region.class)))
                .hasMessage("/name: expected a text, found the number 3: put it in quotes");
    }

    @Test
    void aLongPlaceIsCut() {
        assertThat(refusal("{\"answers\":{\"" + "y".repeat(900) + "\":true}}", Response.class))
                .isEqualTo("/answers/" + "y".repeat(191) + "…: expected a level such as 3, \"unanswered\" or an object "
                        + "(Answer), found true");
    }

    @Test
    void whatAParserQuotesIsShownInOneLine() {
        assertThat(message(catchThrowable(() -> readYaml("level: Kota\nname: a: b", Region.class))))
                .startsWith("mapping values are not allowed here in ")
                .endsWith(", line 2, column 8: name: a: b ^");
        assertThat(refusal("{\"level\":\u202eKota}", Region.class)).contains("'\\u{202E}'");
    }

    /** Texts that break lines, turn their direction, cannot be seen, are halves, or are long. */
    @Provide
    Arbitrary<String> hostileTexts() {
        return HostileTexts.hostileTexts(12, 200);
    }

    private static String quoted(String text) {
        return text.chars().mapToObj(c -> String.format("\\u%04x", c)).collect(Collectors.joining("", "\"", "\""));
    }

    private static final List<Map.Entry<String, Class<?>>> PLACES = List.of(
            Map.entry("{\"level\":\"Kota\",%s:1,%s:2}", Region.class),
            Map.entry("{\"level\":%s,\"name\":true}", Region.class),
            Map.entry("{\"level\":%s,\"name\":%s,%s:[]}", Region.class),
            Map.entry("{\"answers\":{%s:true}}", Response.class),
            Map.entry("{\"answers\":{%s:3,\"a\":{%s:3}}}", Response.class),
            Map.entry("{%s:1,%s:{%s:1},\"id\":\"a\",\"id\":1}", StrategicTarget.class),
            Map.entry(
                    "{\"formatVersion\":1,\"reports\":[{\"activity\":%s,\"office\":%s,\"claimed\":%s}]}",
                    MonitoringData.class),
            Map.entry(
                    "{\"activity\":%s,\"office\":%s,\"period\":\"2025\",\"date\":\"2025-01-01\",\"claimed\":2}",
                    ActivityReport.class),
            Map.entry(
                    "{\"office\":%s,\"period\":\"2025\",\"asOf\":\"2025-01-01\",\"counts\":{},\"unclassified\":{%s:1}}",
                    ComplaintTally.class),
            Map.entry("%s", TimePeriod.class),
            Map.entry("%s", Ratio.class),
            Map.entry("%s", PlanCode.class),
            Map.entry("%s", PlanStatus.class),
            Map.entry("[%s]", RatingScale.class));

    /** Documents with such a text in one of these places, or in several. */
    @Provide
    Arbitrary<Map.Entry<String, Class<?>>> hostileDocuments() {
        return Combinators.combine(Arbitraries.of(PLACES), hostileTexts())
                .as((place, text) -> Map.entry(place.getKey().replace("%s", quoted(text)), place.getValue()));
    }

    @Property(tries = 150)
    void aMessageIsOneShortLineThatReadsAsItStands(@ForAll("hostileDocuments") Map.Entry<String, Class<?>> document) {
        isOneShortLine(() -> read(document.getKey(), document.getValue()));
        isOneShortLine(() -> readLeniently(document.getKey(), document.getValue()));
        isOneShortLine(() -> readYaml(document.getKey(), document.getValue()));
    }

    @Property(tries = 100)
    void aMessageAboutWhatIsNoJsonIsOneToo(@ForAll("hostileTexts") String text) {
        isOneShortLine(() -> read("{\"level\":" + text, Region.class));
        isOneShortLine(() -> read("{\"level\":\"" + text, Region.class));
        isOneShortLine(() -> read("{\"level\":\"Kota\"" + text, Region.class));
    }

    private void isOneShortLine(ThrowingCallable reading) {
        Throwable refused = catchThrowable(reading);
        if (refused != null) {
            isOneShortLine(message(refused));
            // What follows a document is refused by the mapper itself, in its own words.
            if (refused.getClass().getName().startsWith("io.github.renaksi.")) {
                isOneShortLine(Objects.requireNonNull(refused.getMessage()));
                assertThat(refused).hasToString(refused.getClass().getName() + ": " + refused.getMessage());
                assertThat(refused.getLocalizedMessage()).isEqualTo(refused.getMessage());
            }
        }
    }

    private static void isOneShortLine(String message) {
        assertThat(message).hasSizeBetween(1, 500).matches(HostileTexts::readsAsItStands, "shows all");
    }

    // Size

    private static ActivityReport report(int number, String obstacles) {
        return ActivityReport.builder()
                .activity("II.2." + number)
                .office("Dinas Sosial")
                .period(TimePeriod.ofYear(2025))
                .date(LocalDate.of(2025, 4, 2))
                .claimed(Ratio.ONE)
                .obstacles(obstacles)
                .build();
    }

    /** A million reports are some 400 million characters, and no list is refused that the types accept. */
    @Test
    @Timeout(30)
    void noDocumentIsTooLong() throws Exception {
        assertThat(read("{\"formatVersion\":1" + " ".repeat(60_000_000) + "}", MonitoringData.class))
                .isEqualTo(MonitoringData.NONE);
    }

    @Test
    void moreReportsThanAnyOtherListMayHoldReadBack() throws Exception {
        MonitoringData data = new MonitoringData(
                List.of(),
                List.of(),
                IntStream.range(0, 10_001)
                        .mapToObj(i -> report(i, "Narasumber berhalangan"))
                        .toList());
        assertThat(read(write(data), MonitoringData.class)).isEqualTo(data);
    }

    @Test
    void theLongestTextsAndNamesReadBack() throws Exception {
        String longest = "長".repeat(10_000);
        MonitoringData data = new MonitoringData(
                List.of(ComplaintTally.builder()
                        .office(longest)
                        .period(TimePeriod.ofYear(2025))
                        .asOf(LocalDate.of(2025, 4, 2))
                        .counts(ComplaintCounts.builder().unclassified(1).build())
                        .putUnclassified(longest, 1L)
                        .build()),
                List.of(),
                List.of(report(1, "\"\\\n".repeat(3_333)).withEvidence(Collections.nCopies(100, longest))));

        assertThat(read(write(data), MonitoringData.class)).isEqualTo(data);
        assertThat(readBytes(bytesLeniently(data), MonitoringData.class)).isEqualTo(data);
    }
}
