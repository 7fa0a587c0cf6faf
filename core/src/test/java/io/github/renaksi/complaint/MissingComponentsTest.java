package io.github.renaksi.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.renaksi.Citation;
import io.github.renaksi.MissingComponents;
import io.github.renaksi.Text;
import io.github.renaksi.TimePeriod;
import io.github.renaksi.figure.DatedRule;
import io.github.renaksi.figure.DatedRules;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MissingComponentsTest {

    private static final TimePeriod YEAR = TimePeriod.ofYear(2023);
    private static final LocalDate AS_OF = LocalDate.of(2023, 12, 31);
    private static final DatedRules<Deadlines> RULES = DatedRules.of(DatedRule.<Deadlines>builder()
            .name("tenggat")
            .value(new Deadlines(Map.of("aspirasi", 5)))
            .citation(Citation.of("X"))
            .validFrom(LocalDate.of(2019, 1, 1))
            .build());

    static Stream<Arguments> records() {
        return Stream.of(
                Arguments.of(
                        ComplaintRecord.builder()
                                .category("aspirasi")
                                .status("Proses")
                                .receivedOn(AS_OF)
                                .office("Dinsos")
                                .build(),
                        List.of(
                                "category of a complaint",
                                "status of a complaint",
                                "day on which a complaint of office 'Dinsos' was received",
                                "day on which a complaint of office 'Dinsos' was followed up",
                                "day on which a complaint of office 'Dinsos' was resolved",
                                "office of a complaint",
                                "channel of a complaint")),
                Arguments.of(
                        ComplaintTally.of("Dinsos", YEAR, AS_OF, ComplaintCounts.NONE),
                        List.of(
                                "office of a tally",
                                "channel of the tally of 'Dinsos'",
                                "period of the tally of 'Dinsos'",
                                "as-of date of the tally of 'Dinsos'",
                                "counts of the tally of 'Dinsos'",
                                "unclassified statuses of the tally of 'Dinsos'")),
                Arguments.of(
                        DeadlineTally.builder()
                                .office("Dinsos")
                                .period(YEAR)
                                .asOf(AS_OF)
                                .rules(RULES)
                                .counts(ClassCounts.none(DeadlineClass.class))
                                .build(),
                        List.of(
                                "office of a tally of deadlines",
                                "period of the tally of deadlines of 'Dinsos'",
                                "as-of date of the tally of deadlines of 'Dinsos'",
                                "rules of the tally of deadlines of 'Dinsos'",
                                "counts of the tally of deadlines of 'Dinsos'")),
                Arguments.of(
                        FlowTally.builder()
                                .office("Dinsos")
                                .period(YEAR)
                                .opening(0)
                                .received(0)
                                .resolved(0)
                                .closing(0)
                                .build(),
                        List.of("office of a flow tally", "period of the flow tally of 'Dinsos'")),
                Arguments.of(
                        GeneralInformation.ofOneMonth(ComplaintCounts.NONE),
                        List.of(
                                "counts of general information",
                                "period of general information",
                                "as-of date of general information",
                                "citation of general information")),
                Arguments.of(
                        new StatusVocabulary("v", Text.of("V"), Map.of()),
                        List.of("id of a status vocabulary", "name of vocabulary 'v'", "classes of vocabulary 'v'")),
                Arguments.of(ComplaintCounts.NONE, List.of("counts of complaints by class")),
                Arguments.of(new Deadlines(Map.of()), List.of("working days of deadlines")));
    }

    @ParameterizedTest
    @MethodSource("records")
    void aComponentThatIsMissingIsNamed(Record complete, List<String> names) throws ReflectiveOperationException {
        assertThat(MissingComponents.refusals(complete).values())
                .containsExactlyElementsOf(
                        names.stream().map(name -> name + " must not be null").toList());
    }

    @Test
    void aValueThatIsMissingInAMapIsNamed() {
        assertThatNullPointerException()
                .isThrownBy(() -> new Deadlines(Collections.singletonMap("aspirasi", null)))
                .withMessage("working days of category 'aspirasi' must not be null");
        assertThatNullPointerException()
                .isThrownBy(() -> new StatusVocabulary("v", Text.of("V"), Collections.singletonMap("Proses", null)))
                .withMessage("class of status 'proses' of vocabulary 'v' must not be null");
        assertThatNullPointerException()
                .isThrownBy(() -> new ComplaintTally(
                        "Dinsos",
                        Optional.empty(),
                        YEAR,
                        AS_OF,
                        ComplaintCounts.NONE,
                        new TreeMap<>(Collections.singletonMap("Arsip", null))))
                .withMessage("number of complaints of status 'Arsip' must not be null");
    }

    @Test
    @SuppressWarnings("NullAway") // what a caller without checks of null may do
    void whatIsMissingInACountIsNamed() {
        assertThatNullPointerException()
                .isThrownBy(() -> FollowUpTimes.inDays(
                        "Dinsos", null, AS_OF, List.of(), StatusVocabularies.LAPOR_ARCHIVED_IS_RESOLVED))
                .withMessage("period of the follow-up times of 'Dinsos' must not be null");
        assertThatNullPointerException()
                .isThrownBy(() -> FollowUpTimes.inDays(
                        "Dinsos", YEAR, null, List.of(), StatusVocabularies.LAPOR_ARCHIVED_IS_RESOLVED))
                .withMessage("as-of date of the follow-up times of 'Dinsos' must not be null");
        assertThatNullPointerException()
                .isThrownBy(() -> TallySpan.checkReceivedIn(null, complaint()))
                .withMessage("period of complaints must not be null");
        assertThatNullPointerException()
                .isThrownBy(() -> TallySpan.checkReceivedBy(null, complaint()))
                .withMessage("as-of date of complaints must not be null");
        assertThatNullPointerException()
                .isThrownBy(() -> WorkingDayCalendar.mondayToFriday(null, List.of()))
                .withMessage("coverage of a working-day calendar must not be null");
        assertThatNullPointerException()
                .isThrownBy(() -> WorkingDayCalendar.mondayToFriday(YEAR, null))
                .withMessage("holidays of a working-day calendar must not be null");
    }

    private static ComplaintRecord complaint() {
        return ComplaintRecord.builder()
                .category("aspirasi")
                .status("Proses")
                .receivedOn(AS_OF)
                .office("Dinsos")
                .build();
    }
}
