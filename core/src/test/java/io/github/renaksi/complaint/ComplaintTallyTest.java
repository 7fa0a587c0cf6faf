// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.complaint;

import static io.github.renaksi.complaint.StatusVocabularies.LAPOR_ARCHIVED_IS_RESOLVED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.renaksi.Language;
import io.github.renaksi.PeriodUnit;
import io.github.renaksi.TimePeriod;
import io.github.renaksi.figure.Figure;
import io.github.renaksi.figure.Ratio;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComplaintTallyTest {

    private static final LocalDate AS_OF = LocalDate.of(2023, 3, 31);

    private static ComplaintRecord complaint(String office, String status, String receivedOn) {
        return ComplaintRecord.builder()
                .category("pengaduan")
                .status(status)
                .receivedOn(LocalDate.parse(receivedOn))
                .office(office)
                .build();
    }

    private static ComplaintTally tally(String office, String period, long resolved, long pending) {
        return ComplaintTally.of(
                office,
                TimePeriod.parse(period),
                AS_OF,
                ComplaintCounts.builder().resolved(resolved).pending(pending).build());
    }

    @Test
    void recordsBecomeTalliesOfOfficesAndMonths() {
        List<ComplaintTally> tallies = List.of(
                        complaint("Dinsos", "Selesai", "2023-01-02"),
                        complaint("Dinsos", "Proses", "2023-01-31"),
                        complaint("Dinsos", "Selesai", "2023-02-01"),
                        complaint("Bappeda", "Dilimpahkan", "2023-01-15"))
                .stream()
                .collect(ComplaintTally.toTallies(LAPOR_ARCHIVED_IS_RESOLVED, PeriodUnit.MONTH, AS_OF));
        assertThat(tallies)
                .containsExactly(
                        new ComplaintTally(
                                "Bappeda",
                                Optional.empty(),
                                TimePeriod.ofMonth(2023, 1),
                                AS_OF,
                                ComplaintCounts.builder().unclassified(1).build(),
                                new TreeMap<>(Map.of("Dilimpahkan", 1L))),
                        ComplaintTally.of(
                                "Dinsos",
                                TimePeriod.ofMonth(2023, 1),
                                AS_OF,
                                ComplaintCounts.builder()
                                        .resolved(1)
                                        .followedUp(1)
                                        .build()),
                        ComplaintTally.of(
                                "Dinsos",
                                TimePeriod.ofMonth(2023, 2),
                                AS_OF,
                                ComplaintCounts.builder().resolved(1).build()));
    }

    @Test
    void anOfficeWithoutComplaintsHasATallyOfNone() {
        ComplaintTally tally =
                ComplaintTally.of("Dinsos", TimePeriod.ofMonth(2023, 3), AS_OF, List.of(), LAPOR_ARCHIVED_IS_RESOLVED);

        assertThat(tally).isEqualTo(tally("Dinsos", "2023-03", 0, 0));
        assertThat(CompletionRates.RESOLVED_OF_RECEIVED.of(tally).explain(Language.INDONESIAN))
                .isEqualTo(
                        "diselesaikan 0 / diterima 0 → tidak dapat dihitung (pembaginya 0: tidak ada yang diterima atau "
                                + "dihitung; Maret 2023; data per 31 Maret 2023)");
        assertThat(ComplaintTally.sum("Semua", List.of(tally, tally("Bappeda", "2023-03", 1, 1))))
                .isEqualTo(tally("Semua", "2023-03", 1, 1));
    }

    @Test
    void theRecordsOfOneOfficeAreReceivedInItsPeriod() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ComplaintTally.of(
                        "Dinsos",
                        TimePeriod.ofMonth(2023, 3),
                        AS_OF,
                        List.of(complaint("Dinsos", "Selesai", "2023-02-28")),
                        LAPOR_ARCHIVED_IS_RESOLVED))
                .withMessage(
                        "a complaint of office 'Dinsos' must be received in the period 2023-03, was on 2023-02-28");
    }

    @Test
    void oneOfficeThatIsSpeltInSeveralWaysHasOneTally() {
        List<ComplaintTally> tallies = List.of(
                        complaint("dinas  kesehatan", "Selesai", "2023-01-02"),
                        complaint("Dinas Kesehatan", "Proses", "2023-01-31"),
                        complaint("Dinas\u00a0kesehatan", "Selesai", "2023-02-01"))
                .stream()
                .collect(ComplaintTally.toTallies(LAPOR_ARCHIVED_IS_RESOLVED, PeriodUnit.QUARTER, AS_OF));

        assertThat(tallies)
                .containsExactly(ComplaintTally.of(
                        "Dinas Kesehatan",
                        TimePeriod.ofQuarter(2023, 1),
                        AS_OF,
                        ComplaintCounts.builder().resolved(2).followedUp(1).build()));
    }

    @Test
    void theChannelsOfAnOfficeAreCountedTogetherOrApart() {
        ComplaintRecord record = complaint("Dinsos", "Selesai", "2023-01-02");
        List<ComplaintRecord> complaints = List.of(
                record.withChannel("WhatsApp"), record.withChannel("whatsapp"), record.withChannel("SMS"), record);

        assertThat(complaints.stream()
                        .collect(ComplaintTally.toTallies(LAPOR_ARCHIVED_IS_RESOLVED, PeriodUnit.MONTH, AS_OF)))
                .containsExactly(tally("Dinsos", "2023-01", 4, 0));
        List<ComplaintTally> byChannel = complaints.stream()
                .collect(ComplaintTally.toTalliesByChannel(
                        LAPOR_ARCHIVED_IS_RESOLVED, PeriodUnit.MONTH, AS_OF, "tidak disebut"));
        assertThat(byChannel)
                .containsExactly(
                        tally("Dinsos", "2023-01", 1, 0).withChannel("SMS"),
                        tally("Dinsos", "2023-01", 1, 0).withChannel("tidak disebut"),
                        tally("Dinsos", "2023-01", 2, 0).withChannel("WhatsApp"));
        assertThat(ComplaintTally.sum("Dinsos", byChannel)).isEqualTo(tally("Dinsos", "2023-01", 4, 0));
    }

    @Test
    void aChannelOfRecordsThatNameNoneIsCalledSomething() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        ComplaintTally.toTalliesByChannel(LAPOR_ARCHIVED_IS_RESOLVED, PeriodUnit.MONTH, AS_OF, " "))
                .withMessage("channel of records that name none must not be blank");
    }

    @Test
    void twoChannelsOfAnOfficeWithEqualCountsAddUp() {
        ComplaintTally tally = tally("Dinsos", "2023-01", 20, 0);

        assertThat(ComplaintTally.sum("Dinsos", List.of(tally.withChannel("SMS"), tally.withChannel("WhatsApp"))))
                .isEqualTo(tally("Dinsos", "2023-01", 40, 0));
    }

    @Test
    void aSumNamesTheChannelThatAllItsTalliesName() {
        ComplaintTally sum = ComplaintTally.sum(
                "Semua OPD",
                List.of(
                        tally("Dinsos", "2023-01", 1, 0).withChannel("sms"),
                        tally("Bappeda", "2023-01", 1, 0).withChannel("SMS")));

        assertThat(sum).isEqualTo(tally("Semua OPD", "2023-01", 2, 0).withChannel("SMS"));
        assertThat(ComplaintTally.sum("Semua OPD", List.of(sum, tally("Camat", "2023-01", 1, 0)))
                        .channel())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            # office | period | channel | office | period | channel | what they are
            Dinas Sosial | 2023-01 | -   | DINAS  SOSIAL | 2023-Q1 | -   | 2023-01 and 2023-Q1
            Dinas Sosial | 2023-01 | SMS | dinas sosial  | 2023-Q1 | sms | 2023-01 of channel 'SMS' and 2023-Q1 of channel 'sms'
            # a channel is a part of the whole
            Dinas Sosial | 2023-01 | SMS | Dinas Sosial  | 2023-Q1 | -   | 2023-01 of channel 'SMS' and 2023-Q1 of all channels
            Dinas Sosial | 2023-Q1 | -   | Dinas Sosial  | 2023-02 | SMS | 2023-Q1 of all channels and 2023-02 of channel 'SMS'
            """)
    void talliesOfOneOfficeThatOverlapAreRefused(
            String office,
            String period,
            @Nullable String channel,
            String otherOffice,
            String otherPeriod,
            @Nullable String otherChannel,
            String both) {
        List<ComplaintTally> tallies = List.of(
                tally("Bappeda", "2023-Q1", 9, 9),
                tally(office, period, 1, 0).withChannel(Optional.ofNullable(channel)),
                tally(otherOffice, otherPeriod, 1, 0).withChannel(Optional.ofNullable(otherChannel)));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> ComplaintTally.sum("Semua OPD", tallies))
                .withMessage("periods of office '%s' must not overlap, had %s", otherOffice, both);
    }

    @Test
    void aWholeThatOverlapsAnyEarlierChannelIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ComplaintTally.sum(
                        "Semua OPD",
                        List.of(
                                tally("Dinsos", "2022/2023", 1, 0).withChannel("SMS"),
                                tally("Dinsos", "2022-01", 1, 0).withChannel("WhatsApp"),
                                tally("Dinsos", "2023-01", 1, 0))))
                .withMessage(
                        "periods of office 'Dinsos' must not overlap, had 2022/2023 of channel 'SMS' and 2023-01 of all channels");
    }

    @Test
    void aRecordReceivedAfterTheDayIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> List.of(complaint("Dinsos", "Selesai", "2023-04-01")).stream()
                        .collect(ComplaintTally.toTallies(LAPOR_ARCHIVED_IS_RESOLVED, PeriodUnit.MONTH, AS_OF)))
                .withMessage("a complaint of office 'Dinsos' must not be received after the as-of date 2023-03-31, "
                        + "was on 2023-04-01");
    }

    @Test
    void whatWasResolvedAfterTheDayIsCountedAsItStoodOnIt() {
        ComplaintRecord resolved = complaint("Dinsos", "Selesai", "2023-03-01");
        List<ComplaintRecord> complaints = new ArrayList<>();
        complaints.addAll(Collections.nCopies(14, resolved.withResolvedOn(LocalDate.of(2023, 3, 31))));
        complaints.addAll(Collections.nCopies(
                4, resolved.withFollowedUpOn(LocalDate.of(2023, 3, 31)).withResolvedOn(LocalDate.of(2023, 4, 2))));
        complaints.addAll(Collections.nCopies(
                2, resolved.withFollowedUpOn(LocalDate.of(2023, 4, 1)).withResolvedOn(LocalDate.of(2023, 4, 2))));

        List<ComplaintTally> tallies = complaints.stream()
                .collect(ComplaintTally.toTallies(LAPOR_ARCHIVED_IS_RESOLVED, PeriodUnit.MONTH, AS_OF));

        assertThat(tallies)
                .containsExactly(ComplaintTally.of(
                        "Dinsos",
                        TimePeriod.ofMonth(2023, 3),
                        AS_OF,
                        ComplaintCounts.builder()
                                .resolved(14)
                                .followedUp(4)
                                .inProgress(2)
                                .changedLater(6)
                                .build()));
        assertThat(CompletionRates.RESOLVED_OF_RECEIVED.of(tallies.get(0)).explain(Language.ENGLISH))
                .isEqualTo("resolved 14 / received 20 = 7/10 → 70% (one decimal, rounded half up; "
                        + "6 complaints whose status changed after the day of the data are counted as they stood on it; "
                        + "March 2023; data as of 31 March 2023)");
    }

    @Test
    void aComplaintMayNotBeResolvedBeforeItWasReceived() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> complaint("Dinsos", "Selesai", "2023-01-02").withResolvedOn(LocalDate.of(2023, 1, 1)))
                .withMessage(
                        "a complaint of office 'Dinsos' must not be resolved before it was received on 2023-01-02, "
                                + "was on 2023-01-01");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> complaint("Dinsos", "Selesai", "2023-01-02").withFollowedUpOn(LocalDate.of(2022, 12, 31)))
                .withMessageContaining("must not be followed up before it was received");
    }

    @Test
    void aRateOfSumsIsNoMeanOfRates() {
        ComplaintTally sum = ComplaintTally.sum(
                "Semua OPD", List.of(tally("Dinsos", "2023-01", 8, 2), tally("Bappeda", "2023-01", 45, 5)));
        assertThat(CompletionRates.RESOLVED_OF_RECEIVED.of(sum).exact()).isEqualTo(Ratio.of(53, 60));
        assertThat(sum.office()).isEqualTo("Semua OPD");
    }

    @Test
    void aSumSpeaksOfTheWholeTime() {
        ComplaintTally sum = ComplaintTally.sum(
                "Dinsos", List.of(tally("Dinsos", "2023-03", 1, 0), tally("Dinsos", "2023-01", 1, 0)));
        assertThat(sum.period()).isEqualTo(TimePeriod.ofQuarter(2023, 1));
        assertThat(sum.asOf()).isEqualTo(AS_OF);
    }

    @Test
    void talliesOfTwoDaysAreNotAddedUp() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ComplaintTally.sum(
                        "Semua OPD",
                        List.of(
                                tally("Dinsos", "2023-02", 1, 0),
                                tally("Dinsos", "2023-01", 1, 0).withAsOf(LocalDate.of(2023, 2, 5)))))
                .withMessage(
                        "tallies that 'Semua OPD' is the sum of must have one as-of date, had 2023-02-05 and 2023-03-31");
    }

    @Test
    void overlappingPeriodsOfOneOfficeAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ComplaintTally.sum(
                        "Semua OPD", List.of(tally("Dinsos", "2023-01", 1, 0), tally("Dinsos", "2023-Q1", 3, 0))))
                .withMessage("periods of office 'Dinsos' must not overlap, had 2023-01 and 2023-Q1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ComplaintTally.sum(
                        "Semua OPD",
                        List.of(
                                tally("Dinsos", "2022/2023", 1, 0),
                                tally("Dinsos", "2022-01", 1, 0),
                                tally("Dinsos", "2023-01", 1, 0))))
                .withMessageContaining("must not overlap");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ComplaintTally.sum(
                        "Semua OPD",
                        List.of(
                                tally("Dinsos", "2023-Q1", 3, 0),
                                tally("Bappeda", "2023-01", 1, 0),
                                tally("Dinsos", "2023-01", 1, 0))))
                .withMessage("periods of office 'Dinsos' must not overlap, had 2023-Q1 and 2023-01");
    }

    @Test
    void aSumOfNothingIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ComplaintTally.sum("Semua OPD", List.of()))
                .withMessage("tallies that 'Semua OPD' is the sum of must not be empty");
    }

    @Test
    void aSumKeepsTheWordsThatNobodyMapped() {
        ComplaintTally one = new ComplaintTally(
                "Dinsos",
                Optional.empty(),
                TimePeriod.ofMonth(2023, 1),
                AS_OF,
                ComplaintCounts.builder().unclassified(2).build(),
                new TreeMap<>(Map.of("Dilimpahkan", 2L)));
        assertThat(ComplaintTally.sum("Semua", List.of(one, one.withOffice("Bappeda")))
                        .unclassified())
                .containsExactly(Map.entry("Dilimpahkan", 4L));
    }

    @Test
    void moreUnclassifiedWordsThanComplaintsAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> tally("Dinsos", "2023-01", 1, 0).withUnclassified(Map.of("Dilimpahkan", 1L)))
                .withMessage(
                        "unclassified statuses of the tally of 'Dinsos' must be at most its 0 unclassified complaints, were 1");
    }

    /** Jakarta published 12.936 followed up of January 2023, and a few weeks later 13.671 of 14.233, printed 96,1%. */
    @Test
    void theSameMonthLooksBetterTheLaterOneLooks() {
        Figure later = CompletionRates.FOLLOWED_UP_OF_RECEIVED.of(ComplaintTally.of(
                "Jakarta",
                TimePeriod.ofMonth(2023, 1),
                LocalDate.of(2023, 2, 28),
                ComplaintCounts.builder().followedUp(13_671).pending(562).build()));
        Figure earlier = CompletionRates.FOLLOWED_UP_OF_RECEIVED.of(ComplaintTally.of(
                "Jakarta",
                TimePeriod.ofMonth(2023, 1),
                LocalDate.of(2023, 2, 1),
                ComplaintCounts.builder().followedUp(12_936).pending(1_297).build()));
        assertThat(later.printed(Language.INDONESIAN)).isEqualTo("96,1%");
        assertThat(earlier.printed(Language.INDONESIAN)).isEqualTo("90,9%");
        assertThat(later.explain(Language.INDONESIAN))
                .isEqualTo("ditindaklanjuti 13.671 / diterima 14.233 = 13671/14233 → 96,1% "
                        + "(satu desimal, dibulatkan (5 ke atas); Januari 2023; data per 28 Februari 2023)");
        assertThat(later).isNotEqualTo(earlier);
    }

    @Test
    void aRateOfEligibleLeavesOutTheIneligible() {
        ComplaintTally tally = tally("Dinsos", "2023-01", 8, 0)
                .withCounts(ComplaintCounts.builder().resolved(8).ineligible(2).build());
        assertThat(CompletionRates.RESOLVED_OF_RECEIVED.of(tally).exact()).isEqualTo(Ratio.of(4, 5));
        assertThat(CompletionRates.RESOLVED_OF_ELIGIBLE.of(tally).exact()).isEqualTo(Ratio.ONE);
        assertThat(CompletionRates.RESOLVED_OF_ELIGIBLE
                        .of(tally.withCounts(
                                ComplaintCounts.builder().ineligible(2).build()))
                        .isComputable())
                .isFalse();
    }

    @Test
    void unclassifiedWordsAreCountedProperly() {
        ComplaintTally tally = tally("Dinsos", "2023-01", 1, 0)
                .withCounts(ComplaintCounts.builder().unclassified(1).build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> tally.withUnclassified(Map.of("Dilimpahkan", -5L)))
                .withMessage(
                        "number of complaints of status 'Dilimpahkan' must be from 0 to 1000000000000000000, was -5");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        tally.withUnclassified(Map.of("A", ComplaintCounts.MAX_SUM, "B", ComplaintCounts.MAX_SUM)))
                .withMessage("number of complaints must be at most 1000000000000000000, "
                        + "was 1000000000000000000 + 1000000000000000000");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> tally.withUnclassified(Map.of(" ", 1L)))
                .withMessage("unclassified status of the tally of 'Dinsos' must not be blank");
    }

    @Test
    void aTallyLookedUpBeforeItsPeriodIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> tally("Dinsos", "2023-04", 1, 0))
                .withMessage(
                        "as-of date of the tally of 'Dinsos' must not be before its period 2023-04, was 2023-03-31");
    }
}
