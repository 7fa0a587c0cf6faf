// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.complaint;

import static io.github.renaksi.complaint.StatusVocabularies.LAPOR_ARCHIVED_IS_INELIGIBLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.renaksi.Citation;
import io.github.renaksi.Language;
import io.github.renaksi.TimePeriod;
import io.github.renaksi.figure.DatedRule;
import io.github.renaksi.figure.Figure;
import io.github.renaksi.figure.NotComputable;
import io.github.renaksi.figure.Ratio;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlinesTest {

    /** 22 and 23 March 2023 were a holiday (Nyepi) and joint leave; 22 March was a Wednesday. */
    private static final WorkingDayCalendar CALENDAR = WorkingDayCalendar.mondayToFriday(
            TimePeriod.ofYear(2023), List.of(LocalDate.of(2023, 3, 22), LocalDate.of(2023, 3, 23)));

    private static final Deadlines DEADLINES = new Deadlines(Map.of("aspirasi", 5));
    private static final DeadlineRules RULE = DeadlineRules.of(DatedRule.<Deadlines>builder()
            .name("tenggat")
            .value(DEADLINES)
            .citation(Citation.of("PermenPANRB 62 Tahun 2018"))
            .validFrom(LocalDate.of(2019, 1, 1))
            .build());
    private static final TimePeriod MARCH = TimePeriod.ofMonth(2023, 3);
    private static final LocalDate AS_OF = LocalDate.of(2023, 3, 20);

    private static final StatusVocabulary VOCABULARY =
            LAPOR_ARCHIVED_IS_INELIGIBLE.with("Buntu", StatusClass.UNRESOLVABLE);

    private static ComplaintRecord complaint(String status, String receivedOn, String followedUpOn, String resolvedOn) {
        return ComplaintRecord.builder()
                .category("aspirasi")
                .status(status)
                .receivedOn(LocalDate.parse(receivedOn))
                .followedUpOn(
                        Optional.of(followedUpOn).filter(it -> !it.isEmpty()).map(LocalDate::parse))
                .resolvedOn(Optional.of(resolvedOn).filter(it -> !it.isEmpty()).map(LocalDate::parse))
                .office("Dinsos")
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        // received Monday: the fifth working day is the next Monday
        "2023-03-06, 2023-03-13",
        // received Saturday: counting begins on Monday
        "2023-03-04, 2023-03-10",
        // two days off in between
        "2023-03-17, 2023-03-28"
    })
    void aDeadlineCountsWorkingDaysAfterReceipt(LocalDate receivedOn, LocalDate due) {
        assertThat(DEADLINES.dueOn("aspirasi", receivedOn, CALENDAR)).isEqualTo(due);
        assertThat(CALENDAR.workingDaysBetween(receivedOn, due)).isEqualTo(5);
    }

    @Test
    void anUnknownCategoryIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DEADLINES.dueOn("pengaduan", LocalDate.of(2023, 3, 6), CALENDAR))
                .withMessage("no deadline is known for category 'pengaduan', only for aspirasi");
    }

    @Test
    void aCalendarIsNotAskedBeyondItsCoverage() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DEADLINES.dueOn("aspirasi", LocalDate.of(2023, 12, 28), CALENDAR))
                .withMessage("the working-day calendar covers 2023, and was asked for 2024-01-01");
    }

    @Test
    void categoriesAreComparedWithoutCase() {
        assertThat(DEADLINES.dueOn(" ASPIRASI ", LocalDate.of(2023, 3, 6), CALENDAR))
                .isEqualTo(LocalDate.of(2023, 3, 13));
    }

    @Test
    void zeroWorkingDaysAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Deadlines(Map.of("aspirasi", 0)))
                .withMessage("working days of category 'aspirasi' must be from 1 to 10000, was 0");
    }

    private static final List<ComplaintRecord> COMPLAINTS = List.of(
            complaint("Selesai", "2023-03-06", "2023-03-07", "2023-03-13"), // on its last day
            complaint("Selesai", "2023-03-06", "2023-03-10", "2023-03-14"), // a day late
            complaint("Proses", "2023-03-06", "2023-03-06", ""), // overdue
            complaint("Belum Ditindaklanjuti", "2023-03-16", "", ""), // due on 2023-03-27
            complaint("Diarsipkan oleh Admin", "2023-03-06", "", "")); // has no deadline

    private static DeadlineTally tally(List<ComplaintRecord> complaints) {
        return DeadlineTally.of("Dinsos", MARCH, AS_OF, complaints, VOCABULARY, RULE, CALENDAR);
    }

    @Test
    void complaintsStandToTheirDeadlines() {
        DeadlineTally tally = tally(COMPLAINTS);
        assertThat(tally)
                .isEqualTo(DeadlineTally.builder()
                        .office("Dinsos")
                        .period(MARCH)
                        .asOf(AS_OF)
                        .rules(RULE)
                        .counts(ClassCounts.of(DeadlineClass.WITHIN, 1)
                                .with(DeadlineClass.LATE, 1)
                                .with(DeadlineClass.OVERDUE, 1)
                                .with(DeadlineClass.OPEN, 1)
                                .with(DeadlineClass.INELIGIBLE, 1))
                        .build());
        assertThat(tally.resolvedWithinDeadline().exact()).isEqualTo(Ratio.of(1, 3));
        assertThat(tally.resolvedWithinDeadline().explain(Language.ENGLISH))
                .isEqualTo(
                        "within 1 / due 3 = 1/3 → 33.3% "
                                + "(one decimal, rounded half up; PermenPANRB 62 Tahun 2018; March 2023; data as of 20 March 2023)");
    }

    @Test
    void theGreatestNumbersHaveARateAndNoSum() {
        long most = ComplaintCounts.MAX_SUM;
        DeadlineTally tally = tally(COMPLAINTS)
                .withCounts(ClassCounts.of(DeadlineClass.WITHIN, most)
                        .with(DeadlineClass.LATE, most)
                        .with(DeadlineClass.OVERDUE, most));

        assertThat(tally.resolvedWithinDeadline().exact()).isEqualTo(Ratio.of(1, 3));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DeadlineTally.sum("Semua", List.of(tally, tally.withOffice("Bappeda"))))
                .withMessage("number of complaints must be at most 1000000000000000000, "
                        + "was 1000000000000000000 + 1000000000000000000");
    }

    @Test
    void aSourceWithoutDatesGivesNoRate() {
        Figure rate = tally(List.of(
                        complaint("Selesai", "2023-03-06", "", "2023-03-07"),
                        complaint("Selesai", "2023-03-06", "", ""),
                        complaint("Proses", "2023-03-06", "", ""),
                        complaint("Proses", "2023-03-17", "", "")))
                .resolvedWithinDeadline();
        assertThat(rate.reason()).contains(NotComputable.missingDates(1, 2));
        assertThat(rate.explain(Language.INDONESIAN))
                .startsWith("tepat waktu 1, jatuh tempo 2 → tidak dapat dihitung (1 dari 2 tidak bertanggal; ");
    }

    @Test
    void aDayEarlyIsWithinAndADayAfterIsLate() {
        DeadlineTally tally = tally(List.of(
                complaint("Selesai", "2023-03-06", "", "2023-03-10"),
                complaint("Selesai", "2023-03-06", "", "2023-03-10"),
                complaint("Selesai", "2023-03-06", "", "2023-03-14")));
        assertThat(tally.within()).isEqualTo(2);
        assertThat(tally.late()).isEqualTo(1);
    }

    @Test
    void nothingDueGivesNoRate() {
        assertThat(tally(List.of(complaint("Proses", "2023-03-17", "", "")))
                        .resolvedWithinDeadline()
                        .reason())
                .contains(NotComputable.ZERO_DENOMINATOR);
    }

    @Test
    void aComplaintReceivedOutsideTheRulesValidityIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DeadlineTally.of(
                        "Dinsos",
                        TimePeriod.ofYear(2018),
                        AS_OF,
                        List.of(complaint("Proses", "2018-12-31", "", "")),
                        VOCABULARY,
                        RULE,
                        CALENDAR))
                .withMessageContaining("holds from 2019-01-01 on, and was asked for 2018-12-31");
    }

    @Test
    void aFigureSaysThatItsRuleIsAppliedBeyondItsValidity() {
        DatedRule<Deadlines> ended = RULE.rules().get(0).withValidTo(LocalDate.of(2022, 12, 31));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DeadlineTally.of(
                        "Dinsos", MARCH, AS_OF, COMPLAINTS, VOCABULARY, DeadlineRules.of(ended), CALENDAR))
                .withMessageContaining("holds from 2019-01-01 to 2022-12-31, and was asked for 2023-03-06");
        DeadlineTally beyond = DeadlineTally.of(
                "Dinsos",
                MARCH,
                AS_OF,
                COMPLAINTS,
                VOCABULARY,
                DeadlineRules.of(ended.appliedBeyondValidity("penggantinya belum dapat dipastikan")),
                CALENDAR);
        assertThat(beyond.counts()).isEqualTo(tally(COMPLAINTS).counts());
        assertThat(beyond.resolvedWithinDeadline().explain(Language.INDONESIAN))
                .isEqualTo("tepat waktu 1 / jatuh tempo 3 = 1/3 → 33,3% (satu desimal, dibulatkan (5 ke atas); "
                        + "PermenPANRB 62 Tahun 2018 (aturan berlaku s.d. 31 Desember 2022, diterapkan melampaui masa "
                        + "berlakunya: penggantinya belum dapat dipastikan); Maret 2023; data per 20 Maret 2023)");
    }

    @Test
    void aDecisionInTimeExtendsADeadlineAndALaterOneDoesNot() {
        ComplaintRecord late =
                complaint("Selesai", "2023-03-06", "", "2023-03-16").withTrackingId("5551234");
        ComplaintRecord inTime = late.withExtensions(
                DeadlineExtension.of(LocalDate.of(2023, 3, 17), LocalDate.of(2023, 3, 13), "menunggu hasil uji"));
        ComplaintRecord tooLate = late.withExtensions(
                DeadlineExtension.of(LocalDate.of(2023, 3, 17), LocalDate.of(2023, 3, 14), "menunggu hasil uji"));

        DeadlineTally tally = tally(List.of(late, inTime, tooLate));

        assertThat(tally.within()).isEqualTo(1);
        assertThat(tally.late()).isEqualTo(2);
        assertThat(tally.extended()).isEqualTo(1);
        assertThat(tally.resolvedWithinDeadline().explain(Language.INDONESIAN))
                .contains("PermenPANRB 62 Tahun 2018; batas waktu 1 pengaduan diperpanjang; Maret 2023");
        DeadlineBreaches breaches =
                DeadlineBreaches.of(AS_OF, List.of(tooLate, inTime, late), VOCABULARY, RULE, CALENDAR);
        assertThat(breaches.ofOffice(" DINSOS")).hasSize(2).allSatisfy(breach -> {
            assertThat(breach.trackingId()).contains("5551234");
            assertThat(breach.dueOn()).isEqualTo("2023-03-13");
            assertThat(breach.daysLate()).isEqualTo(3);
        });
        assertThat(breaches).hasToString("2 breaches of deadlines as of 2023-03-20: {Dinsos=2}");
        assertThat(breaches.all().get(0)).hasToString("breach of office 'Dinsos', due on 2023-03-13, 3 days late");
        assertThat(inTime).hasToString("complaint of office 'Dinsos', 'Selesai', received on 2023-03-06");
        assertThat(inTime.extensions()).hasToString("[extended until 2023-03-17 on 2023-03-13]");
    }

    @Test
    void anExtensionEndsNotBeforeItsDecisionAndComesNotBeforeItsComplaint() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DeadlineExtension.of(LocalDate.of(2023, 3, 1), LocalDate.of(2023, 3, 2), "x"))
                .withMessage(
                        "new deadline of an extension must not be before its decision on 2023-03-02, was 2023-03-01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> complaint("Proses", "2023-03-06", "", "")
                        .withExtensions(DeadlineExtension.of(AS_OF, LocalDate.of(2023, 3, 5), "x")))
                .withMessage(
                        "a complaint of office 'Dinsos' must not be extended before it was received on 2023-03-06, "
                                + "was on 2023-03-05");
    }

    @Test
    void aComplaintWithoutCategoryHasNoKnownDeadline() {
        DeadlineTally tally = tally(List.of(
                complaint("Selesai", "2023-03-06", "", "2023-03-07"),
                complaint("Proses", "2023-03-06", "", "").withCategory(Optional.empty())));
        assertThat(tally.counts().count(DeadlineClass.UNCATEGORISED)).isEqualTo(1);
        assertThat(tally.resolvedWithinDeadline().explain(Language.ENGLISH))
                .contains("1 complaint without category is left out");
    }

    @Test
    void eachComplaintHasTheRuleOfTheDayOnWhichItWasReceived() {
        DeadlineRules rules = DeadlineRules.of(
                RULE.rules().get(0).withValidTo(LocalDate.of(2023, 3, 9)),
                RULE.rules()
                        .get(0)
                        .withValidFrom(LocalDate.of(2023, 3, 10))
                        .withValue(new Deadlines(Map.of("aspirasi", 1))));
        DeadlineTally tally = DeadlineTally.of(
                "Dinsos",
                MARCH,
                AS_OF,
                List.of(
                        complaint("Selesai", "2023-03-06", "", "2023-03-13"), // five days
                        complaint("Selesai", "2023-03-10", "", "2023-03-14")), // one day
                VOCABULARY,
                rules,
                CALENDAR);
        assertThat(tally.within()).isEqualTo(1);
        assertThat(tally.late()).isEqualTo(1);
    }

    @Test
    void nobodyKnowsOfTheUnclassifiedAndNoDeadlineBindsTheUnresolvable() {
        DeadlineTally tally = tally(List.of(
                complaint("Hilang", "2023-03-06", "", "2023-03-07"),
                complaint("Buntu", "2023-03-06", "", "2023-03-07")));
        assertThat(tally.counts())
                .isEqualTo(ClassCounts.of(DeadlineClass.UNCLASSIFIED, 1).with(DeadlineClass.UNRESOLVABLE, 1));
        assertThat(tally.overdue()).isZero();
    }

    @Test
    void whatHappenedAfterTheDayHadNotHappenedOnIt() {
        List<ComplaintRecord> complaints = List.of(
                complaint("Selesai", "2023-03-06", "2023-03-07", "2023-03-21"), // overdue and answered
                complaint("Selesai", "2023-03-16", "2023-03-21", "2023-03-21"), // open and waiting
                complaint("Diarsipkan oleh Admin", "2023-03-16", "2023-03-17", "2023-03-21"), // open and answered
                complaint("Buntu", "2023-03-16", "", "2023-03-21"), // open and waiting
                complaint("Proses", "2023-03-06", "2023-03-21", "")); // overdue and waiting
        DeadlineTally tally = tally(complaints);
        assertThat(tally)
                .isEqualTo(DeadlineTally.builder()
                        .office("Dinsos")
                        .period(MARCH)
                        .asOf(AS_OF)
                        .rules(RULE)
                        .counts(ClassCounts.of(DeadlineClass.OVERDUE, 2)
                                .with(DeadlineClass.OPEN, 3)
                                .withChangedLater(5))
                        .build());
        assertThat(tally.resolvedWithinDeadline()
                        .derivation()
                        .basis()
                        .orElseThrow()
                        .english())
                .isEqualTo(
                        "PermenPANRB 62 Tahun 2018; "
                                + "5 complaints whose status changed after the day of the data are counted as they stood on it");
        FollowUpTimes times = times(complaints); // 1 and 1 days
        assertThat(times.answered()).isEqualTo(2);
        assertThat(times.waiting()).isEqualTo(3);
        assertThat(times.changedLater()).isEqualTo(5);
        assertThat(times.mean().explain(Language.INDONESIAN))
                .isEqualTo("Σ hari 2 / ditindaklanjuti 2 = 1 → 1 hari (satu desimal, dibulatkan (5 ke atas); "
                        + "5 pengaduan yang statusnya berubah sesudah tanggal data dihitung menurut keadaan pada tanggal itu; "
                        + "Maret 2023; data per 20 Maret 2023)");
    }

    /** It was answered, since it was resolved; but not on the day that the source says. */
    @Test
    void whatWasResolvedBeforeItsFirstAnswerIsAnsweredWithoutDate() {
        FollowUpTimes times = times(List.of(complaint("Selesai", "2023-03-06", "2023-03-21", "2023-03-20")));
        assertThat(times.undated()).isEqualTo(1);
        assertThat(times.changedLater()).isZero();
    }

    @Test
    void noMoreCanHaveChangedLaterThanWereOverdueOrOpen() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> tally(COMPLAINTS).counts().withChangedLater(3))
                .withMessage("number of complaints that changed later must be at most that of overdue complaints (1), "
                        + "open complaints (1) and complaints without category (0), was 3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> tally(COMPLAINTS).counts().withChangedLater(-1))
                .withMessage("number of complaints that changed later must be from 0 to 1000000000000000000, was -1");
    }

    @Test
    void whatWasReceivedAfterTheDayIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> tally(List.of(complaint("Proses", "2023-03-21", "", ""))))
                .withMessage(
                        "a complaint of office 'Dinsos' must not be received after the as-of date 2023-03-20, was on 2023-03-21");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> times(List.of(complaint("Proses", "2023-04-06", "", ""))))
                .withMessage(
                        "a complaint of office 'Dinsos' must be received in the period 2023-03, was on 2023-04-06");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> times(List.of(complaint("Proses", "2023-03-21", "", ""))))
                .withMessageContaining("must not be received after the as-of date");
    }

    @Test
    void noDayIsBeforeThePeriodOfWhichItSpeaks() {
        LocalDate before = LocalDate.of(2023, 2, 28);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> tally(COMPLAINTS).withAsOf(before))
                .withMessage("as-of date of the tally of deadlines of 'Dinsos' must not be before its period 2023-03, "
                        + "was 2023-02-28");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FollowUpTimes.inDays("Dinsos", MARCH, before, List.of(), VOCABULARY))
                .withMessage("as-of date of the follow-up times of 'Dinsos' must not be before its period 2023-03, "
                        + "was 2023-02-28");
    }

    @Test
    void talliesOfOfficesAddUp() {
        DeadlineTally one = tally(COMPLAINTS);
        DeadlineTally sum = DeadlineTally.sum("Semua", List.of(one, one.withOffice("Bappeda")));
        assertThat(sum.within()).isEqualTo(2);
        assertThat(sum.counts().count(DeadlineClass.INELIGIBLE)).isEqualTo(2);
        assertThat(sum.resolvedWithinDeadline().exact()).isEqualTo(Ratio.of(1, 3));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DeadlineTally.sum("Semua", List.of(one, one.withOffice("DINSOS"))))
                .withMessage("periods of office 'DINSOS' must not overlap, had 2023-03 and 2023-03");
        DeadlineRules others = DeadlineRules.of(RULE.rules().get(0).withName("lain"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DeadlineTally.sum(
                        "Semua", List.of(one, one.withOffice("Bappeda").withRules(others))))
                .withMessage(
                        "tallies that 'Semua' is the sum of must have the same deadlines, only 'Dinsos' has 'tenggat' "
                                + "(PermenPANRB 62 Tahun 2018) from 2019-01-01 on: {aspirasi=5} and only 'Bappeda' has 'lain' "
                                + "(PermenPANRB 62 Tahun 2018) from 2019-01-01 on: {aspirasi=5}");
    }

    @Test
    void timesOfOfficesGoTogether() {
        FollowUpTimes one = times(COMPLAINTS);
        FollowUpTimes other = FollowUpTimes.inDays("Bappeda", MARCH, AS_OF, COMPLAINTS.subList(1, 2), VOCABULARY);
        FollowUpTimes sum = FollowUpTimes.sum("Semua", List.of(one, other)); // 0, 1, 4 and 4 days
        assertThat(sum.answered()).isEqualTo(4);
        assertThat(sum.waiting()).isEqualTo(1);
        assertThat(sum.median().exact()).isEqualTo(Ratio.of(5, 2));
        FollowUpTimes again = FollowUpTimes.inDays("DINSOS", MARCH, AS_OF, COMPLAINTS, VOCABULARY);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FollowUpTimes.sum("Semua", List.of(one, again)))
                .withMessage("periods of office 'DINSOS' must not overlap, had 2023-03 and 2023-03");
        FollowUpTimes working =
                FollowUpTimes.inWorkingDays("Dishub", MARCH, AS_OF, COMPLAINTS.subList(1, 2), VOCABULARY, CALENDAR);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FollowUpTimes.sum("Semua", List.of(one, working)))
                .withMessage(
                        "follow-up times that 'Semua' is the sum of must be in one unit, had days and working days");
    }

    @Test
    void timesOfOfficesAreOrderedAndCountedTogether() {
        ComplaintRecord undated = complaint("Selesai", "2023-03-06", "", "2023-03-07");
        ComplaintRecord waiting = COMPLAINTS.get(3);
        ComplaintRecord ineligible = COMPLAINTS.get(4);
        ComplaintRecord later = complaint("Proses", "2023-03-06", "2023-03-21", ""); // waiting on the day
        FollowUpTimes slow = FollowUpTimes.inDays(
                "Bappeda", MARCH, AS_OF, List.of(COMPLAINTS.get(1), COMPLAINTS.get(1), later), VOCABULARY);
        FollowUpTimes quick = times(COMPLAINTS);
        FollowUpTimes sum = FollowUpTimes.sum("Semua", List.of(slow, quick)); // 4 and 4, then 0, 1 and 4 days
        assertThat(sum.median().exact()).isEqualTo(Ratio.of(4));
        assertThat(sum.shareWithin(1).exact()).isEqualTo(Ratio.of(2, 5));
        assertThat(sum.waiting()).isEqualTo(2);
        assertThat(sum.ineligible()).isEqualTo(1);
        assertThat(sum.changedLater()).isEqualTo(1);
        FollowUpTimes one = times(List.of(undated, undated, waiting, waiting, waiting, ineligible));
        FollowUpTimes other = FollowUpTimes.inDays(
                "Bappeda", MARCH, AS_OF, List.of(undated, waiting, ineligible, ineligible, ineligible), VOCABULARY);
        FollowUpTimes both = FollowUpTimes.sum("Semua", List.of(one, other));
        assertThat(both.undated()).isEqualTo(3);
        assertThat(both.waiting()).isEqualTo(4);
        assertThat(both.ineligible()).isEqualTo(4);
        assertThat(both.mean().reason()).contains(NotComputable.missingDates(3, 3));
    }

    @Test
    void workingDaysAreCountedForward() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CALENDAR.workingDaysBetween(LocalDate.of(2023, 1, 10), LocalDate.of(2023, 1, 2)))
                .withMessage("the last day must not be before the first 2023-01-10, was 2023-01-02");
    }

    private static FollowUpTimes times(List<ComplaintRecord> complaints) {
        return FollowUpTimes.inDays("Dinsos", MARCH, AS_OF, complaints, VOCABULARY);
    }

    @Test
    void followUpTimesAreOfThoseThatWereAnswered() {
        FollowUpTimes times = times(COMPLAINTS); // 1, 4 and 0 days
        assertThat(times.answered()).isEqualTo(3);
        assertThat(times.waiting()).isEqualTo(1);
        assertThat(times.mean().explain(Language.INDONESIAN))
                .isEqualTo("Σ hari 5 / ditindaklanjuti 3 = 5/3 → 1,7 hari "
                        + "(satu desimal, dibulatkan (5 ke atas); Maret 2023; data per 20 Maret 2023)");
        assertThat(times.median().exact()).isEqualTo(Ratio.ONE);
        assertThat(times.shareWithin(1).exact()).isEqualTo(Ratio.of(2, 3));
        assertThat(times.shareWithin(1).explain(Language.ENGLISH))
                .startsWith("within 1 day: 2 / followed up 3 = 2/3 → 66.7%");
    }

    @Test
    void theMedianOfAnEvenNumberIsTheMeanOfTheMiddle() {
        assertThat(times(COMPLAINTS.subList(0, 2)).median().exact()).isEqualTo(Ratio.of(5, 2));
        assertThat(times(COMPLAINTS.subList(0, 2)).median().explain(Language.INDONESIAN))
                .startsWith("nilai tengah dari 2 = 5/2 → 2,5 hari");
    }

    @Test
    void followUpTimesCanBeInWorkingDays() {
        FollowUpTimes times = FollowUpTimes.inWorkingDays(
                "Dinsos",
                MARCH,
                LocalDate.of(2023, 3, 31),
                List.of(complaint("Proses", "2023-03-17", "2023-03-24", "")), // Friday to Friday, two days off
                VOCABULARY,
                CALENDAR);
        assertThat(times.mean()).hasToString("3 hari kerja");
    }

    @Test
    void aSourceWithoutDatesGivesNoTimes() {
        FollowUpTimes times = times(
                List.of(complaint("Selesai", "2023-03-06", "", "2023-03-07"), COMPLAINTS.get(0), COMPLAINTS.get(3)));
        assertThat(times.mean().reason()).contains(NotComputable.missingDates(1, 2));
        assertThat(times.median().reason()).contains(NotComputable.missingDates(1, 2));
        assertThat(times.shareWithin(3).reason()).contains(NotComputable.missingDates(1, 2));
        assertThat(times.mean().explain(Language.ENGLISH))
                .startsWith("Σ days 1, followed up 1 → not computable (1 of 2 has no date; ");
    }

    @Test
    void nothingAnsweredGivesNoTimes() {
        FollowUpTimes times = times(COMPLAINTS.subList(3, 5));
        assertThat(times.mean().reason()).contains(NotComputable.ZERO_DENOMINATOR);
        assertThat(times.mean().explain(Language.INDONESIAN)).contains("tidak dapat dihitung");
        assertThat(times.median().explain(Language.ENGLISH)).contains("not computable");
    }

    @Test
    void manyComplaintsAreCounted() {
        assertThat(times(java.util.Collections.nCopies(100, COMPLAINTS.get(1)))
                        .mean()
                        .exact())
                .isEqualTo(Ratio.of(4));
    }

    @Test
    void noTwoCategoriesAreTheSame() {
        Map<String, Integer> twice = new LinkedHashMap<>();
        twice.put("Aspirasi", 5);
        twice.put("aspirasi ", 60);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Deadlines(twice))
                .withMessage("categories of deadlines must be unique, 'aspirasi ' occurs twice");
    }

    @Test
    void aFigureSaysHowManyAreUnclassified() {
        List<ComplaintRecord> complaints = List.of(
                complaint("Selesai", "2023-03-06", "2023-03-07", "2023-03-07"),
                complaint("Seleai", "2023-03-06", "2023-03-07", "2023-03-07"),
                complaint("Sele\u200bsai", "2023-03-06", "2023-03-07", "2023-03-07"));
        Figure within = tally(complaints).resolvedWithinDeadline();
        assertThat(within.exact()).isEqualTo(Ratio.ONE);
        assertThat(within.explain(Language.INDONESIAN))
                .contains("; 2 pengaduan yang statusnya tidak dikenali tidak ikut dihitung; ");
        assertThat(within.explain(Language.ENGLISH))
                .contains("; 2 complaints of an unclassified status are left out; ");

        FollowUpTimes times = times(complaints);
        assertThat(times.unclassified()).isEqualTo(2);
        assertThat(times.waiting()).isEqualTo(2);
        for (Figure figure : List.of(times.mean(), times.median(), times.shareWithin(1))) {
            assertThat(figure.explain(Language.ENGLISH))
                    .contains("2 complaints of an unclassified status are left out");
        }
        assertThat(times(COMPLAINTS).mean().explain(Language.ENGLISH)).doesNotContain("unclassified");
    }

    @Test
    void aSumSpeaksOfTheTimeFromItsFirstToItsLastDay() {
        DeadlineTally march = tally(COMPLAINTS);
        DeadlineTally later = march.withPeriod(TimePeriod.ofYear(2021));
        assertThat(DeadlineTally.sum("Dinsos", List.of(march, later)).period())
                .isEqualTo(TimePeriod.parse("2021-01/2023-03"));
        assertThat(FollowUpTimes.sum(
                                "Dinsos",
                                List.of(
                                        times(COMPLAINTS),
                                        FollowUpTimes.inDays(
                                                "Dinsos", TimePeriod.ofYear(2021), AS_OF, List.of(), VOCABULARY)))
                        .period())
                .isEqualTo(TimePeriod.parse("2021-01/2023-03"));
    }

    @Test
    void aTallyOfNoRecordsIsNotMadeBeforeItsPeriodEither() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DeadlineTally.of(
                        "Dinsos", MARCH, LocalDate.of(2023, 2, 28), List.of(), VOCABULARY, RULE, CALENDAR))
                .withMessageContaining("must not be before its period 2023-03, was 2023-02-28");
    }

    @Test
    void aHolidayOutsideTheCoverageIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WorkingDayCalendar.mondayToFriday(
                        TimePeriod.ofYear(2024), List.of(LocalDate.of(2024, 5, 9), LocalDate.of(2023, 5, 1))))
                .withMessage("each of holidays of a working-day calendar must be in its coverage 2024, was 2023-05-01");
    }

    @Test
    void noCategoryIsKnownWhereThereIsNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Deadlines(Map.of()).dueOn("x", AS_OF, CALENDAR))
                .withMessage("no deadline is known for category 'x', only for none");
    }

    @Test
    void whatOneTallyHasOfTheDeadlinesAndAnotherHasNotIsNamed() {
        DeadlineTally one = tally(COMPLAINTS);
        DatedRule<Deadlines> ended = RULE.rules().get(0).withValidTo(LocalDate.of(2024, 12, 31));
        DatedRule<Deadlines> next =
                RULE.rules().get(0).withValidFrom(LocalDate.of(2025, 1, 1)).withRemark("baru");
        DeadlineTally first = one.withRules(DeadlineRules.of(ended));
        DeadlineTally other = one.withOffice("Bappeda").withRules(DeadlineRules.of(ended, next));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DeadlineTally.sum("Semua", List.of(first, other)))
                .withMessageContaining("only 'Dinsos' has none and only 'Bappeda' has 'tenggat' "
                        + "(PermenPANRB 62 Tahun 2018) from 2025-01-01 on: {aspirasi=5}, baru");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DeadlineTally.sum("Semua", List.of(first, one.withOffice("Bappeda"))))
                .withMessageContaining("only 'Dinsos' has 'tenggat' (PermenPANRB 62 Tahun 2018) "
                        + "from 2019-01-01 to 2024-12-31: {aspirasi=5}");
    }

    @Test
    void theLastDayOfAllIsNotCountedBeyond() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CALENDAR.plusWorkingDays(LocalDate.MAX, 1))
                .withMessage("the working-day calendar covers 2023, and was asked beyond +999999999-12-31");
        assertThat(CALENDAR.workingDaysBetween(LocalDate.MAX, LocalDate.MAX)).isZero();
    }

    @Test
    void anAnswerThatTookMoreDaysThanAreCountedIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FollowUpTimes.inDays(
                        "Dinsos",
                        TimePeriod.ofYear(1),
                        LocalDate.MAX,
                        List.of(complaint("Selesai", "0001-01-01", "+999999999-12-31", "")),
                        VOCABULARY))
                .withMessage(
                        "a complaint of office 'Dinsos' must be followed up within 2147483647 days after its receipt on "
                                + "0001-01-01, was on +999999999-12-31");
    }

    /** The day of receipt is not counted, and need not be in the calendar. */
    @Test
    void aCalendarCoversTheDaysAfterReceipt() {
        WorkingDayCalendar calendar = WorkingDayCalendar.mondayToFriday(TimePeriod.ofYear(2024), List.of());
        assertThat(DEADLINES.dueOn("aspirasi", LocalDate.of(2023, 12, 31), calendar))
                .isEqualTo(LocalDate.of(2024, 1, 5));
    }

    /** Open on the day, since it was found ineligible only after it. */
    @Test
    void whatWasFoundIneligibleLaterNeedsADeadline() {
        ComplaintRecord other = complaint("Diarsipkan oleh Admin", "2023-03-06", "", "2023-03-21")
                .withCategory("bukan kewenangan");
        assertThat(tally(List.of(other.withResolvedOn(AS_OF))).counts().count(DeadlineClass.INELIGIBLE))
                .isEqualTo(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> tally(List.of(other)))
                .withMessageContaining("no deadline is known for category 'bukan kewenangan'");
    }

    @Test
    void equalTimesAreEqual() {
        FollowUpTimes times = times(COMPLAINTS);
        assertThat(times).isEqualTo(times(COMPLAINTS)).hasSameHashCodeAs(times(COMPLAINTS));
        assertThat(times)
                .hasToString("follow-up times of Dinsos in 2023-03 as of 2023-03-20, in days: "
                        + "{DATED=3, AWAITED=1, NOT_NEEDED=1}");
        LocalDate later = AS_OF.plusDays(11);
        assertThat(List.of(
                        FollowUpTimes.inDays("Bappeda", MARCH, AS_OF, COMPLAINTS, VOCABULARY),
                        FollowUpTimes.inDays("Dinsos", TimePeriod.ofYear(2023), AS_OF, COMPLAINTS, VOCABULARY),
                        FollowUpTimes.inDays("Dinsos", MARCH, later, COMPLAINTS, VOCABULARY),
                        FollowUpTimes.inWorkingDays("Dinsos", MARCH, AS_OF, COMPLAINTS, VOCABULARY, CALENDAR),
                        times(COMPLAINTS.subList(0, 4)),
                        times(List.of(
                                COMPLAINTS.get(0),
                                COMPLAINTS.get(0),
                                COMPLAINTS.get(2),
                                COMPLAINTS.get(3),
                                COMPLAINTS.get(4)))))
                .doesNotContain(times);
        assertThat(times.equals((Object) "Dinsos")).isFalse();
    }
}
