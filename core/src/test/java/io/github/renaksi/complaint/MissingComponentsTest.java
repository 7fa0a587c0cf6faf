// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.renaksi.Citation;
import io.github.renaksi.MissingComponents;
import io.github.renaksi.PeriodUnit;
import io.github.renaksi.Text;
import io.github.renaksi.TimePeriod;
import io.github.renaksi.figure.DatedRule;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MissingComponentsTest {

    private static final TimePeriod YEAR = TimePeriod.ofYear(2023);
    private static final WorkingDayCalendar CALENDAR = WorkingDayCalendar.mondayToFriday(YEAR, List.of());
    private static final LocalDate AS_OF = LocalDate.of(2023, 12, 31);
    private static final DeadlineRules RULES = DeadlineRules.of(DatedRule.<Deadlines>builder()
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
                                "tracking id of a complaint",
                                "category of a complaint",
                                "status of a complaint",
                                "day on which a complaint of office 'Dinsos' was received",
                                "day on which a complaint of office 'Dinsos' was followed up",
                                "day on which a complaint of office 'Dinsos' was resolved",
                                "office of a complaint",
                                "channel of a complaint",
                                "extensions of a complaint of office 'Dinsos'",
                                "attributes of a complaint")),
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

    @Test
    @SuppressWarnings("NullAway") // what a caller without checks of null may do
    void whatIsMissingInADeadlineIsNamed() {
        Deadlines deadlines = RULES.rules().get(0).value();
        refused(() -> deadlines.dueOn(null, AS_OF, CALENDAR), "category of a deadline");
        refused(() -> deadlines.dueOn("aspirasi", null, CALENDAR), "day of receipt of a deadline");
        refused(() -> deadlines.dueOn("aspirasi", AS_OF, null), "calendar of a deadline");
        refused(() -> CALENDAR.plusWorkingDays(null, 1), "day from which working days are counted");
        refused(() -> CALENDAR.workingDaysBetween(null, AS_OF), "first day of working days");
        refused(() -> CALENDAR.workingDaysBetween(AS_OF, null), "last day of working days");
        refused(() -> CALENDAR.isWorkingDay(null), "day asked of a working-day calendar");
        refused(
                () -> WorkingDayCalendar.mondayToFriday(YEAR, Arrays.asList(AS_OF, null)),
                "each of holidays of a working-day calendar");
        refused(() -> RULES.dated().on(null), "day asked of dated rules");
        refused(() -> RULES.rules().get(0).isValidOn(null), "day asked of rule 'tenggat'");
        refused(() -> RULES.rules().get(0).on(null), "day asked of rule 'tenggat'");
        refused(() -> DeadlineRules.of((DatedRule<Deadlines>[]) null), "dated rules");
    }

    @Test
    @SuppressWarnings("NullAway") // what a caller without checks of null may do
    void aCalendarMustSayWhatItCovers() {
        WorkingDayCalendar silent = new WorkingDayCalendar() {
            @Override
            public TimePeriod coverage() {
                return null;
            }

            @Override
            public boolean isWorkingDay(LocalDate day) {
                return true;
            }
        };
        refused(() -> silent.plusWorkingDays(AS_OF, 1), "coverage of a working-day calendar");
    }

    /** Where there is nothing to count too. */
    @Test
    @SuppressWarnings("NullAway") // what a caller without checks of null may do
    void whatATallyOfNoRecordsLacksIsNamed() {
        List<ComplaintRecord> none = List.of();
        StatusVocabulary words = StatusVocabularies.LAPOR_ARCHIVED_IS_RESOLVED;
        refused(() -> DeadlineTally.of("Dinsos", YEAR, AS_OF, null, words, RULES, CALENDAR), "complaints of a tally");
        refused(() -> DeadlineTally.of("Dinsos", YEAR, AS_OF, none, null, RULES, CALENDAR), "vocabulary of complaints");
        refused(
                () -> DeadlineTally.of("Dinsos", YEAR, AS_OF, none, words, null, CALENDAR),
                "rules of a tally of deadlines");
        refused(
                () -> DeadlineTally.of("Dinsos", YEAR, AS_OF, none, words, RULES, null),
                "calendar of a tally of deadlines");
        refused(() -> FollowUpTimes.inDays("Dinsos", YEAR, AS_OF, null, words), "complaints of a tally");
        refused(() -> FollowUpTimes.inDays("Dinsos", YEAR, AS_OF, none, null), "vocabulary of complaints");
        refused(
                () -> FollowUpTimes.inWorkingDays("Dinsos", YEAR, AS_OF, none, words, null),
                "calendar of follow-up times");
        refused(() -> FlowTally.of("Dinsos", null, none, words), "period of a flow tally");
        refused(() -> FlowTally.of("Dinsos", YEAR, null, words), "complaints of a flow tally");
        refused(() -> FlowTally.of("Dinsos", YEAR, none, null), "vocabulary of complaints");
        refused(() -> ComplaintTally.of("Dinsos", YEAR, AS_OF, null, words), "complaints of a tally");
        refused(() -> ComplaintTally.of("Dinsos", YEAR, AS_OF, none, null), "vocabulary of complaints");
        refused(() -> ComplaintTally.toTallies(null, PeriodUnit.MONTH, AS_OF), "vocabulary of complaints");
        refused(() -> ComplaintTally.toTallies(words, null, AS_OF), "unit of time of tallies");
        refused(() -> ComplaintTally.toTallies(words, PeriodUnit.MONTH, null), "as-of date of complaints");
        refused(() -> words.classify(null, AS_OF), "complaint to classify");
        refused(() -> words.classify(complaint(), null), "as-of date of a complaint");
    }

    @Test
    @SuppressWarnings("NullAway") // what a caller without checks of null may do
    void whatIsMissingInARateIsNamed() {
        CompletionRate rate = CompletionRates.RESOLVED_OF_RECEIVED;
        refused(() -> rate.of(null), "tally of resolved-of-received");
        refused(() -> rate.of(null, YEAR, AS_OF), "counts of resolved-of-received");
        refused(() -> rate.of(ComplaintCounts.NONE, null, AS_OF), "period of resolved-of-received");
        refused(() -> rate.of(ComplaintCounts.NONE, YEAR, null), "as-of date of resolved-of-received");
        refused(() -> rate.of(ComplaintCounts.NONE, YEAR, AS_OF, null), "last as-of date of resolved-of-received");
        refused(() -> rate.part(null), "counts of resolved-of-received");
        refused(() -> rate.whole(null), "counts of resolved-of-received");
        refused(() -> CompletionRates.find(null), "id of a rate of complaints");
        refused(() -> GeneralInformation.of(ComplaintCounts.NONE, null, AS_OF), "period of general information");
        refused(() -> GeneralInformation.of(ComplaintCounts.NONE, YEAR, null), "as-of date of general information");
        refused(() -> GeneralInformation.ofOneMonth(ComplaintCounts.NONE).rate(null), "rate of complaints");
        refused(() -> ClassCounts.of((DeadlineClass) null, 1), "class of complaints");
        refused(() -> ComplaintCounts.of(null), "count of each class");
    }

    private static void refused(ThrowingCallable call, String name) {
        assertThatNullPointerException().isThrownBy(call).withMessage(name + " must not be null");
    }
}
