// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.renaksi.Citation;
import io.github.renaksi.Marks;
import io.github.renaksi.TimePeriod;
import io.github.renaksi.assessment.Answer;
import io.github.renaksi.assessment.RatingScale;
import io.github.renaksi.complaint.ComplaintCounts;
import io.github.renaksi.figure.Ratio;
import io.github.renaksi.monitoring.ActivityReport;
import io.github.renaksi.monitoring.MonitoringData;
import io.github.renaksi.plan.PlanCode;
import io.github.renaksi.plan.WorkPlan;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How YAML is read: each scalar means what it plainly says, or is refused, by every adapter alike. */
public abstract class YamlContract implements Mappers, Values {

    /** A contract, run by a subclass. */
    protected YamlContract() {}

    private String refusal(String yaml, Class<?> type) {
        Throwable failure = catchThrowable(() -> readYaml(yaml, type));
        assertThat(failure).as("reading %s", yaml).isNotNull();
        return message(failure);
    }

    /** What is read, or why nothing is: "doubtful", "quote" where the remedy is to quote it, or "wrong". */
    private String outcome(String yaml, Class<?> type) {
        try {
            Object value = readYaml(yaml, type);
            if (value instanceof Marks marks) {
                return Boolean.toString(marks.complete());
            }
            return value instanceof ComplaintCounts counts
                    ? Long.toString(counts.resolved())
                    : value instanceof Citation citation
                            ? citation.document()
                            : ((RatingScale.Level) value).value().toString();
        } catch (Exception refused) {
            String message = message(refused);
            return message.contains("which not every YAML reads alike")
                    ? "doubtful"
                    : message.endsWith(": put it in quotes") ? "quote" : "wrong";
        }
    }

    // Where it stands for a flag, a count, an exact number and a text.
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-", textBlock = """
            true                 | true     | wrong    | wrong    | quote
            false                | false    | wrong    | wrong    | quote
            True                 | doubtful | doubtful | doubtful | doubtful
            FALSE                | doubtful | doubtful | doubtful | doubtful
            yes                  | doubtful | doubtful | doubtful | doubtful
            Yes                  | doubtful | doubtful | doubtful | doubtful
            no                   | doubtful | doubtful | doubtful | doubtful
            on                   | doubtful | doubtful | doubtful | doubtful
            OFF                  | doubtful | doubtful | doubtful | doubtful
            "yes"                | wrong    | wrong    | wrong    | yes
            'true'               | wrong    | wrong    | wrong    | true
            y                    | wrong    | wrong    | wrong    | y
            ya                   | wrong    | wrong    | wrong    | ya
            yes please           | wrong    | wrong    | wrong    | yes please
            null                 | wrong    | wrong    | wrong    | wrong
            ~                    | doubtful | doubtful | doubtful | doubtful
            Null                 | doubtful | doubtful | doubtful | doubtful
            NULL                 | doubtful | doubtful | doubtful | doubtful
            "~"                  | wrong    | wrong    | wrong    | ~
            'Null'               | wrong    | wrong    | wrong    | Null
            ``                   | wrong    | wrong    | wrong    | wrong
            ""                   | wrong    | wrong    | wrong    | wrong
            10                   | wrong    | 10       | 10       | quote
            0                    | wrong    | 0        | 0        | quote
            -3                   | wrong    | wrong    | -3       | quote
            "10"                 | wrong    | wrong    | 10       | 10
            010                  | doubtful | doubtful | doubtful | doubtful
            '010'                | wrong    | wrong    | 10       | 010
            -010                 | doubtful | doubtful | doubtful | doubtful
            08                   | doubtful | doubtful | doubtful | doubtful
            00                   | doubtful | doubtful | doubtful | doubtful
            007.5                | doubtful | doubtful | doubtful | doubtful
            0o10                 | doubtful | doubtful | doubtful | doubtful
            0x1F                 | doubtful | doubtful | doubtful | doubtful
            -0x1F                | doubtful | doubtful | doubtful | doubtful
            0b11                 | doubtful | doubtful | doubtful | doubtful
            1_000                | doubtful | doubtful | doubtful | doubtful
            685_230.15           | doubtful | doubtful | doubtful | doubtful
            1:30                 | doubtful | doubtful | doubtful | doubtful
            1:30.5               | doubtful | doubtful | doubtful | doubtful
            190:20:30            | doubtful | doubtful | doubtful | doubtful
            +3                   | doubtful | doubtful | doubtful | doubtful
            .5                   | doubtful | doubtful | doubtful | doubtful
            5.                   | doubtful | doubtful | doubtful | doubtful
            +1e3                 | doubtful | doubtful | doubtful | doubtful
            .inf                 | doubtful | doubtful | doubtful | doubtful
            -.INF                | doubtful | doubtful | doubtful | doubtful
            .nan                 | doubtful | doubtful | doubtful | doubtful
            0.50                 | wrong    | wrong    | 1/2      | quote
            1e3                  | wrong    | wrong    | 1000     | quote
            1E-2                 | wrong    | wrong    | 1/100    | quote
            9876543210987654321  | wrong    | wrong    | 9876543210987654321 | quote
            8/3                  | wrong    | wrong    | 8/3      | 8/3
            1,5                  | wrong    | wrong    | wrong    | 1,5
            1.000,5              | wrong    | wrong    | wrong    | 1.000,5
            1.2.3                | wrong    | wrong    | wrong    | 1.2.3
            2025                 | wrong    | 2025     | 2025     | quote
            2025-01-01           | wrong    | wrong    | wrong    | 2025-01-01
            2025-01-01T10:00:00Z | wrong    | wrong    | wrong    | 2025-01-01T10:00:00Z
            2025-Q1              | wrong    | wrong    | wrong    | 2025-Q1
            065-699-2022         | wrong    | wrong    | wrong    | 065-699-2022
            &a 3                 | wrong    | 3        | 3        | quote
            *a                   | wrong    | wrong    | wrong    | wrong
            !!str 010            | wrong    | wrong    | 10       | 010
            !!int 010            | doubtful | doubtful | doubtful | doubtful
            !!int "10"           | doubtful | doubtful | doubtful | doubtful
            !!bool yes           | doubtful | doubtful | doubtful | doubtful
            !!float 3            | doubtful | doubtful | doubtful | doubtful
            !!null x             | doubtful | doubtful | doubtful | doubtful
            !!binary aGVsbG8=    | doubtful | doubtful | doubtful | doubtful
            !jumlah 3            | doubtful | doubtful | doubtful | doubtful
            ! 3                  | doubtful | doubtful | doubtful | doubtful
            [3]                  | wrong    | wrong    | wrong    | wrong
            {}                   | wrong    | wrong    | wrong    | wrong
            3 # tiga             | wrong    | 3        | 3        | quote
            """)
    void aScalarMeansWhatItPlainlySaysOrIsRefused(String scalar, String flag, String count, String exact, String text) {
        assertThat(outcome("marked: []\ncomplete: " + scalar, Marks.class)).isEqualTo(flag);
        assertThat(outcome("resolved: " + scalar, ComplaintCounts.class)).isEqualTo(count);
        assertThat(outcome("value: " + scalar, RatingScale.Level.class)).isEqualTo(exact);
        assertThat(outcome("document: " + scalar, Citation.class)).isEqualTo(text);
    }

    @Test
    void theRefusalOfADoubtfulScalarSaysWhatToWrite() {
        assertThat(refusal("marked: []\ncomplete: yes", Marks.class))
                .isEqualTo("/complete: expected true or false, found 'yes' without quotes, which not every YAML reads "
                        + "alike: write it as JSON does");
        assertThat(refusal("resolved: 010", ComplaintCounts.class))
                .isEqualTo("/resolved: expected a whole number, found '010' without quotes, which not every YAML reads "
                        + "alike: write it as JSON does");
        assertThat(refusal("value: +1e3", RatingScale.Level.class))
                .isEqualTo(
                        "/value: expected a number or a fraction such as \"8/3\", found '+1e3' without quotes, which "
                                + "not every YAML reads alike: write it as JSON does");
        assertThat(refusal("document: ~", Citation.class))
                .isEqualTo(
                        "/document: expected a text, found '~' without quotes, which not every YAML reads alike: put "
                                + "it in quotes");
        assertThat(refusal("tallies: ~", MonitoringData.class))
                .isEqualTo("/tallies: expected an array, found '~' without quotes, which not every YAML reads alike");
        assertThat(refusal("{value: 3, unanswered: yes}", Answer.class))
                .startsWith("/unanswered: expected true or false, found 'yes' without quotes");
        assertThat(refusal("yes", Answer.class))
                .isEqualTo("document: expected a level such as 3, \"unanswered\" or an object (Answer), found 'yes' "
                        + "without quotes, which not every YAML reads alike: write it as JSON does");
    }

    @Test
    void aWholeNumberIsWrittenWithoutPointAndExponent() {
        assertThat(refusal("resolved: 1e3", ComplaintCounts.class))
                .isEqualTo("/resolved: expected a whole number, found the number 1e3: write it as 1000");
        assertThat(refusal("resolved: 2.50e+2", ComplaintCounts.class))
                .isEqualTo("/resolved: expected a whole number, found the number 2.50e+2: write it as 250");
        assertThat(refusal("resolved: 2.5", ComplaintCounts.class))
                .isEqualTo("/resolved: expected a whole number, found the number 2.5");
        assertThat(refusal("resolved: 1e13", ComplaintCounts.class))
                .isEqualTo("/resolved: expected a whole number, found the number 1e13");
        assertThat(refusal("resolved: '1000'", ComplaintCounts.class))
                .isEqualTo("/resolved: expected a whole number, found the text '1000'");
    }

    @Test
    void aNumberWhereATextIsWantedIsToBeQuotedWhereThatHelps() {
        assertThat(refusal("2025", TimePeriod.class))
                .isEqualTo(
                        "document: expected a period such as 2022 or 2022-Q1, found the number 2025: put it in quotes");
        assertThat(refusal("2.10", PlanCode.class))
                .isEqualTo("document: expected a code such as II.2.1, found the number 2.10: put it in quotes");
        assertThat(refusal("2.5e3", PlanCode.class))
                .isEqualTo("document: expected a code such as II.2.1, found the number 2.5e3");
        assertThat(refusal("{years: [2025], rows: [{level: group, name: true}]}", WorkPlan.class))
                .isEqualTo("/rows/0/name: expected a text, found true: put it in quotes");
    }

    @Test
    void anAliasIsNotTakenForATextOfItsName() {
        assertThat(refusal("document: &a Renaksi\nplace: *a", Citation.class))
                .isEqualTo("/place: expected a text, found the alias '*a', which is not followed: write what it means");
        assertThat(refusal("document: &a Renaksi\n<<: *a", Citation.class))
                .isEqualTo("document: Citation has wrong properties: unknown '<<' (it has document, place)");
        assertThat(refusal("tallies: [&a {}, *a]\nformatVersion: 1", MonitoringData.class))
                .startsWith("/tallies/0: ComplaintTally has wrong properties");
        assertThat(refusal("formatVersion: 1\ntallies: *a", MonitoringData.class))
                .isNotEmpty();
    }

    @Test
    void aTextOfSeveralLinesIsNoAlias() throws Exception {
        assertThat(readYaml("document: Rencana\n  Aksi", Citation.class)).isEqualTo(Citation.of("Rencana Aksi"));
        assertThat(readYaml("document: |\n  Rencana\n  Aksi\n", Citation.class))
                .isEqualTo(Citation.of("Rencana\nAksi"));
        assertThat(readYaml("document: >-\n  yes\n", Citation.class)).isEqualTo(Citation.of("yes"));
        assertThat(readYaml("document: \"*a\"", Citation.class)).isEqualTo(Citation.of("*a"));
        assertThat(readYaml("document: Pengaduan 😀", Citation.class)).isEqualTo(Citation.of("Pengaduan 😀"));
    }

    @Test
    void aKeyIsTheTextThatStandsThere() {
        assertThat(refusal("yes: 1", Citation.class))
                .isEqualTo(
                        "document: Citation has wrong properties: missing 'document'; unknown 'yes' (it has document, "
                                + "place)");
        assertThat(refusal("document: A\ndocument: B", Citation.class))
                .isEqualTo("document: Citation has wrong properties: twice 'document' (it has document, place)");
    }

    @Test
    void aReportIsCancelledOnlyWhereItSaysTrue() throws Exception {
        String report = "{activity: a, office: Dinsos, period: 2025-Q1, date: 2025-04-02, claimed: 0.5, cancelled: ";

        assertThat(readYaml(report + "true}", ActivityReport.class).cancelled()).isTrue();
        assertThat(refusal(report + "on}", ActivityReport.class))
                .startsWith("/cancelled: expected true or false, found 'on'");
    }

    @Property(tries = 100)
    void whatIsWrittenAsYamlReadsBackToItself(@ForAll("monitoringData") MonitoringData data) throws Exception {
        String yaml = writeYaml(data);
        if (yaml.chars().noneMatch(c -> Character.isSurrogate((char) c))) {
            assertThat(readYaml(yaml, MonitoringData.class)).isEqualTo(data);
        }
    }

    @Test
    void anExactNumberIsWrittenInYamlAsInJson() throws Exception {
        assertThat(writeYaml(RatingScale.of(
                        RatingScale.Level.of(Ratio.of(1, 1_000_000)), RatingScale.Level.of(Ratio.of(8, 3)))))
                .isEqualTo("---\n- 0.000001\n- \"8/3\"\n");
    }
}
