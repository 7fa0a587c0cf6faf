package io.github.renaksi.complaint;

import static io.github.renaksi.complaint.StatusVocabularies.LAPOR_ARCHIVED_IS_INELIGIBLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.renaksi.Citation;
import io.github.renaksi.Language;
import io.github.renaksi.Period;
import io.github.renaksi.figure.DatedRule;
import io.github.renaksi.figure.Figure;
import io.github.renaksi.figure.NotComputable;
import io.github.renaksi.figure.Ratio;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlinesTest {

    /** 22 and 23 March 2023 were a holiday (Nyepi) and joint leave; 22 March was a Wednesday. */
    private static final WorkingDayCalendar CALENDAR = WorkingDayCalendar.mondayToFriday(
            Period.ofYear(2023), List.of(LocalDate.of(2023, 3, 22), LocalDate.of(2023, 3, 23)));

    private static final Deadlines DEADLINES = new Deadlines(Map.of("aspirasi", 5));
    private static final DatedRule<Deadlines> RULE = new DatedRule<>(
            "tenggat",
            DEADLINES,
            Citation.of("PermenPANRB 62 Tahun 2018"),
            LocalDate.of(2019, 1, 1),
            Optional.empty(),
            Optional.empty());

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
        return DeadlineTally.of(complaints, LAPOR_ARCHIVED_IS_INELIGIBLE, RULE, CALENDAR, LocalDate.of(2023, 3, 20));
    }

    @Test
    void complaintsStandToTheirDeadlines() {
        DeadlineTally tally = tally(COMPLAINTS);
        assertThat(tally).isEqualTo(new DeadlineTally(RULE, LocalDate.of(2023, 3, 20), 1, 1, 1, 1, 0));
        assertThat(tally.resolvedWithinDeadline().exact()).isEqualTo(Ratio.of(1, 3));
        assertThat(tally.resolvedWithinDeadline().explain(Language.ENGLISH))
                .isEqualTo("within 1 / due 3 = 1/3 → 33.3% "
                        + "(one decimal, rounded half up; PermenPANRB 62 Tahun 2018; data as of 20 March 2023)");
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
        assertThat(rate.explain(Language.INDONESIAN)).contains("1 dari 2 tidak bertanggal");
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
                .contains(NotComputable.NOTHING_REPORTED);
    }

    @Test
    void aComplaintReceivedOutsideTheRulesValidityIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> tally(List.of(complaint("Proses", "2018-12-31", "", ""))))
                .withMessageContaining("holds from 2019-01-01 on, and was asked for 2018-12-31");
    }

    private static FollowUpTimes times(List<ComplaintRecord> complaints) {
        return FollowUpTimes.inDays(complaints, LAPOR_ARCHIVED_IS_INELIGIBLE, LocalDate.of(2023, 3, 20));
    }

    @Test
    void followUpTimesAreOfThoseThatWereAnswered() {
        FollowUpTimes times = times(COMPLAINTS); // 1, 4 and 0 days
        assertThat(times.answered()).isEqualTo(3);
        assertThat(times.waiting()).isEqualTo(1);
        assertThat(times.mean().explain(Language.INDONESIAN))
                .isEqualTo("Σ hari 5 / ditindaklanjuti 3 = 5/3 → 1,7 hari "
                        + "(satu desimal, dibulatkan, setengah ke atas; data per 20 Maret 2023)");
        assertThat(times.median().exact()).isEqualTo(Ratio.ONE);
        assertThat(times.shareWithin(1).exact()).isEqualTo(Ratio.of(2, 3));
        assertThat(times.shareWithin(1).explain(Language.ENGLISH))
                .startsWith("within 1 days 2 / followed up 3 = 2/3 → 66.7%");
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
                List.of(complaint("Proses", "2023-03-17", "2023-03-24", "")), // Friday to Friday, two days off
                LAPOR_ARCHIVED_IS_INELIGIBLE,
                LocalDate.of(2023, 3, 31),
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
    }

    @Test
    void nothingAnsweredGivesNoTimes() {
        FollowUpTimes times = times(COMPLAINTS.subList(3, 5));
        assertThat(times.mean().reason()).contains(NotComputable.NOTHING_REPORTED);
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
}
