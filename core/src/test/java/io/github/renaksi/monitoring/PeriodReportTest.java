// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.monitoring;

import static io.github.renaksi.complaint.CompletionRates.RESOLVED_OF_RECEIVED;
import static io.github.renaksi.monitoring.PilotPlan.KOMINFO;
import static io.github.renaksi.monitoring.PilotPlan.ORGANISASI;
import static io.github.renaksi.monitoring.PilotPlan.report;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.github.renaksi.Citation;
import io.github.renaksi.Language;
import io.github.renaksi.Text;
import io.github.renaksi.TimePeriod;
import io.github.renaksi.complaint.ComplaintCounts;
import io.github.renaksi.complaint.ComplaintTally;
import io.github.renaksi.complaint.CompletionRates;
import io.github.renaksi.complaint.StatusClass;
import io.github.renaksi.figure.NotComputable;
import io.github.renaksi.figure.Ratio;
import io.github.renaksi.plan.AchievementFormulas;
import io.github.renaksi.plan.ActionPlan;
import io.github.renaksi.plan.Consolidation;
import io.github.renaksi.plan.Direction;
import io.github.renaksi.plan.Measure;
import io.github.renaksi.plan.StrategicTarget;
import io.github.renaksi.plan.Strategy;
import io.github.renaksi.plan.TargetValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodReportTest {

    private static final LocalDate AS_OF = LocalDate.of(2023, 1, 31);
    private static final TimePeriod YEAR = TimePeriod.ofYear(2022);
    private static final TimePeriod Q1 = TimePeriod.ofQuarter(2022, 1);
    private static final TimePeriod Q2 = TimePeriod.ofQuarter(2022, 2);

    private static final StrategicTarget RECEIVED = StrategicTarget.builder()
            .id("diterima")
            .indicator("Jumlah Pengaduan yang Diterima")
            .measure(Measure.RECEIVED)
            .unit("pengaduan")
            .direction(Direction.INCREASE)
            .putValue(YEAR, TargetValue.of(70))
            .putValue(TimePeriod.ofYear(2023), TargetValue.of(80))
            .consolidation(Consolidation.SUM)
            .formula(AchievementFormulas.REALISATION_OVER_TARGET)
            .build();

    private static final StrategicTarget RESOLVED = StrategicTarget.builder()
            .id("diselesaikan")
            .indicator("Persentase Pengaduan yang Diselesaikan")
            .measure(Measure.of(CompletionRates.RESOLVED_OF_RECEIVED))
            .unit("%")
            .direction(Direction.INCREASE)
            .putValue(YEAR, TargetValue.of(99))
            .consolidation(Consolidation.RATIO_OF_SUMS)
            .formula(AchievementFormulas.REALISATION_OVER_TARGET)
            .build();

    private static final ActionPlan PLAN = plan(RECEIVED, RESOLVED);

    private static ActionPlan plan(StrategicTarget... targets) {
        return BudgetAbsorptionTest.budgeted(Map.of("klinik", Map.of(YEAR, 100L)))
                .withStrategy(new Strategy(Optional.empty(), List.of(), List.of(targets)));
    }

    private static ComplaintTally tally(
            String office, TimePeriod period, LocalDate asOf, long received, long resolved) {
        return ComplaintTally.of(
                office,
                period,
                asOf,
                ComplaintCounts.builder()
                        .pending(received - resolved)
                        .resolved(resolved)
                        .build());
    }

    private static ComplaintTally tally(String office, TimePeriod period, long received, long resolved) {
        return tally(office, period, AS_OF, received, resolved);
    }

    private static MonitoringData tallies(ComplaintTally... tallies) {
        return MonitoringData.ofTallies(List.of(tallies));
    }

    private static MonitoringData realisations(Realisation... realisations) {
        return MonitoringData.ofRealisations(List.of(realisations));
    }

    private static MonitoringData reports(ActivityReport... reports) {
        return MonitoringData.ofReports(List.of(reports));
    }

    private static PeriodReport reportOf(TimePeriod period, MonitoringData data) {
        return PlanMonitor.of(PLAN).report(data, period, AS_OF);
    }

    private static Achievement achievement(PeriodReport report, String target) {
        return report.achievements().stream()
                .filter(it -> it.target().id().equals(target))
                .findFirst()
                .orElseThrow();
    }

    private static final MonitoringData MONTHS = tallies(
            tally("Dinsos", TimePeriod.ofMonth(2022, 1), 10, 8),
            tally("Dinsos", TimePeriod.ofMonth(2022, 2), 10, 7),
            tally("Dinkes", TimePeriod.ofMonth(2022, 1), 5, 5),
            tally("Dinsos", TimePeriod.ofMonth(2022, 5), 20, 10),
            tally("Dinsos", TimePeriod.ofMonth(2022, 9), 15, 3));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2022-01 | 15 | 86,7% | 15 / 70 = 3/14",
                "2022-Q1 | 25 | 80%   | (15 + 10) / 70 = 25 / 70 = 5/14",
                "2022-S1 | 45 | 66,7% | (15 + 10 + 20) / 70 = 45 / 70 = 9/14",
                "2022    | 60 | 55%   | (15 + 10 + 20 + 15) / 70 = 60 / 70 = 6/7",
            })
    void aReportIsOfAMonthQuarterSemesterOrYear(String period, long received, String rate, String achievement) {
        PeriodReport report = reportOf(TimePeriod.parse(period), MONTHS);
        assertThat(report.complaints()).map(it -> it.counts().received()).contains(received);
        assertThat(report.completion(RESOLVED_OF_RECEIVED)).hasToString(rate);
        assertThat(achievement(report, "diterima").figure().explain(Language.INDONESIAN))
                .startsWith(achievement + " → ");
    }

    @Test
    void ofTalliesOfOneOfficeAndTimeTheLatestLookCounts() {
        PeriodReport report = reportOf(
                Q1,
                tallies(
                        tally("Dinsos", Q1, LocalDate.of(2022, 4, 9), 10, 6),
                        tally("Dinsos", Q1, LocalDate.of(2022, 5, 2), 10, 9),
                        tally("Dinsos", Q1, LocalDate.of(2022, 4, 2), 10, 5)));
        assertThat(report.completion(RESOLVED_OF_RECEIVED).explain(Language.INDONESIAN))
                .isEqualTo("diselesaikan 9 / diterima 10 = 9/10 → 90% (satu desimal, dibulatkan (5 ke atas); "
                        + "triwulan I tahun 2022; data per 2 Mei 2022)");
    }

    @Test
    void aLookAfterTheDayIsNotKnownYet() {
        MonitoringData data = tallies(
                tally("Dinsos", Q1, LocalDate.of(2022, 4, 2), 10, 5),
                tally("Dinsos", Q1, LocalDate.of(2022, 5, 2), 10, 9));
        assertThat(PlanMonitor.of(PLAN)
                        .report(data, Q1, LocalDate.of(2022, 5, 1))
                        .completion(RESOLVED_OF_RECEIVED))
                .hasToString("50%");
    }

    @Test
    void aTallyOfALaterDayIsNeitherCountedNorListed() {
        LocalDate day = LocalDate.of(2022, 5, 1);
        PeriodReport report = PlanMonitor.of(PLAN)
                .report(
                        tallies(
                                tally("Dinsos", Q1, day.plusDays(1), 10, 9),
                                tally("Dinkes", TimePeriod.parse("2022-03/2022-04"), day.plusDays(1), 10, 9),
                                tally("Bappeda", Q1, day, 4, 3)),
                        Q1,
                        day);
        assertThat(report.counts().orElseThrow().received()).isEqualTo(4);
        assertThat(achievement(report, "diterima").realised()).hasToString("4 pengaduan");
        assertThat(report.unmatchedTallies()).isEmpty();
    }

    @Test
    void withoutTallyThereIsNoRate() {
        PeriodReport report = reportOf(Q1, MonitoringData.NONE);
        assertThat(report.complaints()).isEmpty();
        assertThat(report.completion(RESOLVED_OF_RECEIVED).explain(Language.INDONESIAN))
                .isEqualTo("– → tidak dapat dihitung (tidak ada rekapitulasi pengaduan; triwulan I tahun 2022; "
                        + "data per 31 Januari 2023)");
    }

    @Test
    void anOfficeWhoseOnlyTallyReachesBeyondThePeriodIsMissingFromTheFigure() {
        PeriodReport report = reportOf(
                Q1, tallies(tally("Dinsos", TimePeriod.parse("2022-03/2022-04"), 2, 1), tally("Dinkes", Q1, 4, 3)));
        assertThat(report.completion(RESOLVED_OF_RECEIVED).explain(Language.INDONESIAN))
                .startsWith("diselesaikan 3 / diterima 4 = 3/4 → 75%")
                .contains("; rekapitulasi 1 dari 2 perangkat daerah");
    }

    @Test
    void aTargetFedByTalliesSaysWhatChangedAfterTheDay() {
        ComplaintTally tally = tally("Dinsos", Q1, 4, 3);
        PeriodReport report = reportOf(
                Q1,
                tallies(tally.withCounts(tally.counts()
                        .with(StatusClass.IN_PROGRESS, 1)
                        .with(StatusClass.PENDING, 0)
                        .withChangedLater(1))));
        String said = "1 complaint whose status changed after the day of the data is counted as it stood on it";
        assertThat(report.completion(RESOLVED_OF_RECEIVED).explain(Language.ENGLISH))
                .contains(said);
        assertThat(achievement(report, "diselesaikan").figure().explain(Language.ENGLISH))
                .contains(said);
        assertThat(achievement(report, "diselesaikan").realised().explain(Language.ENGLISH))
                .contains(said);
        assertThat(achievement(report, "diterima").figure().explain(Language.ENGLISH))
                .doesNotContain(said);
    }

    private static final MonitoringData DIFFERENT_DAYS = tallies(
            tally("Dinsos", Q1, LocalDate.of(2022, 4, 2), 10, 5), tally("Dinkes", Q1, LocalDate.of(2022, 5, 2), 10, 9));

    @Test
    void talliesOfDifferentDaysAddUpAndSaySo() {
        PeriodReport report = reportOf(Q1, DIFFERENT_DAYS);
        assertThat(report.complaints()).isEmpty();
        assertThat(report.counts().orElseThrow().received()).isEqualTo(20);
        assertThat(report.completion(RESOLVED_OF_RECEIVED).explain(Language.INDONESIAN))
                .isEqualTo("diselesaikan 14 / diterima 20 = 7/10 → 70% (satu desimal, dibulatkan (5 ke atas); "
                        + "data per tanggal yang berbeda, 2 April 2022 sampai 2 Mei 2022; triwulan I tahun 2022)");
        assertThat(achievement(report, "diterima").figure().explain(Language.ENGLISH))
                .contains("data as of different days, 2 April 2022 to 2 May 2022");
    }

    @Test
    void talliesThatContradictEachOtherGiveNoFigureWhateverTheirOrder() {
        ComplaintTally one = tally("Dinsos", Q1, 10, 5);
        ComplaintTally other = tally("Dinsos", Q1, 10, 9);
        for (MonitoringData data : List.of(tallies(one, other), tallies(other, one))) {
            PeriodReport report = reportOf(Q1, data);
            assertThat(report.completion(RESOLVED_OF_RECEIVED).explain(Language.INDONESIAN))
                    .isEqualTo("– → tidak dapat dihitung (rekapitulasi ganda untuk periode dan tanggal yang sama: "
                            + "'Dinsos' triwulan I tahun 2022 per 31 Januari 2023 (10 diterima, 9 diselesaikan) dan "
                            + "'Dinsos' triwulan I tahun 2022 per 31 Januari 2023 (10 diterima, 5 diselesaikan); "
                            + "triwulan I tahun 2022; data per 31 Januari 2023)");
            assertThat(achievement(report, "diterima").figure().reason())
                    .map(NotComputable::id)
                    .contains("contradicting-tallies");
        }
    }

    @Test
    void aTallyThatCameTwiceIsOne() {
        ComplaintTally tally = tally("Dinsos", Q1, 10, 5);
        assertThat(reportOf(Q1, tallies(tally, tally)).counts().orElseThrow().received())
                .isEqualTo(10);
    }

    /** Whether these are one look or two halves of the office, nobody can tell. */
    @Test
    void equalTalliesOfAnOfficeInTwoSpellingsAreNeitherAddedUpNorTakenForOne() {
        ComplaintTally one = tally("Dinas Kesehatan", Q1, 20, 15);
        ComplaintTally other = one.withOffice("DINAS  KESEHATAN");
        PeriodReport report = reportOf(Q1, tallies(one, other));
        assertThat(report.counts()).isEmpty();
        assertThat(report.unmatchedTallies())
                .containsExactly(
                        new UnmatchedTally(one, UnmatchedTally.Reason.CONTRADICTS),
                        new UnmatchedTally(other, UnmatchedTally.Reason.CONTRADICTS));
        assertThat(report.completion(RESOLVED_OF_RECEIVED).explain(Language.ENGLISH))
                .contains("'DINAS  KESEHATAN' Q1 2022 as of 31 January 2023 (20 received, 15 resolved)");
    }

    @Test
    void aLaterTallyInAnotherSpellingReplacesTheEarlierOne() {
        PeriodReport report = reportOf(
                Q1,
                tallies(
                        tally("DINSOS", Q1, LocalDate.of(2022, 4, 9), 10, 9),
                        tally("Dinsos", Q1, LocalDate.of(2022, 4, 2), 10, 5)));
        assertThat(report.completion(RESOLVED_OF_RECEIVED)).hasToString("90%");
        assertThat(report.unmatchedTallies()).isEmpty();
    }

    @Test
    void channelsOfAnOfficeAreAddedUpEqualOnesToo() {
        ComplaintTally sms = tally("Dinsos", Q1, 20, 10).withChannel("SMS");
        PeriodReport report = reportOf(Q1, tallies(sms, sms.withChannel("Web")));
        assertThat(report.counts().orElseThrow().received()).isEqualTo(40);
        assertThat(report.complaints().orElseThrow().counts().received()).isEqualTo(40);
        assertThat(achievement(report, "diterima").realised()).hasToString("40 pengaduan");
    }

    @Test
    void aTallyOfAllChannelsAndOneOfAChannelOverlap() {
        ComplaintTally all = tally("Dinsos", Q1, 20, 10);
        ComplaintTally sms = tally("Dinsos", TimePeriod.ofMonth(2022, 1), 5, 5).withChannel("SMS");
        PeriodReport report = reportOf(Q1, tallies(all, sms));
        assertThat(report.unmatchedTallies())
                .containsExactly(
                        new UnmatchedTally(all, UnmatchedTally.Reason.OVERLAPS),
                        new UnmatchedTally(sms, UnmatchedTally.Reason.OVERLAPS));
        assertThat(report.completion(RESOLVED_OF_RECEIVED).explain(Language.ENGLISH))
                .contains("tallies overlap: 'Dinsos' channel 'SMS' January 2022 as of 31 January 2023 "
                        + "(5 received, 5 resolved) and 'Dinsos' Q1 2022 as of 31 January 2023 ");
        assertThat(reportOf(Q1, tallies(all, sms.withPeriod(Q1))).unmatchedTallies())
                .extracting(UnmatchedTally::reason)
                .containsOnly(UnmatchedTally.Reason.OVERLAPS);
    }

    @Test
    void aChannelInTwoSpellingsIsOne() {
        ComplaintTally sms = tally("Dinsos", Q1, 20, 10).withChannel("SMS");
        assertThat(reportOf(Q1, tallies(sms, sms.withChannel("sms"))).unmatchedTallies())
                .extracting(UnmatchedTally::reason)
                .containsOnly(UnmatchedTally.Reason.CONTRADICTS)
                .hasSize(2);
    }

    @Test
    void aLaterTallyOfAllChannelsReplacesThoseOfEach() {
        ComplaintTally sms = tally("Dinsos", Q1, LocalDate.of(2022, 4, 2), 5, 5).withChannel("SMS");
        PeriodReport report = reportOf(
                Q1, tallies(tally("Dinsos", Q1, LocalDate.of(2022, 4, 9), 20, 10), sms, sms.withChannel("Web")));
        assertThat(report.counts().orElseThrow().received()).isEqualTo(20);
        assertThat(report.unmatchedTallies()).isEmpty();
    }

    private static final ComplaintTally FEBRUARY = tally("Dinsos", TimePeriod.ofMonth(2022, 2), 10, 5);

    /** Dinsos has two tallies of March; those of Dinkes, Bappeda and RSUD are sound. */
    private static final MonitoringData CONTRADICTING = tallies(
            FEBRUARY,
            tally("Dinkes", Q1, 10, 5),
            tally("Dinsos", TimePeriod.ofMonth(2022, 3), 7, 7),
            tally("Bappeda", Q1, 10, 10),
            tally("DINSOS", TimePeriod.ofMonth(2022, 3), 8, 8),
            tally("RSUD", Q1, 20, 15));

    @Test
    void anOfficeWhoseTalliesContradictEachOtherIsListedAndTheOthersCount() {
        PeriodReport report = reportOf(Q1, CONTRADICTING);
        assertThat(report.completion(RESOLVED_OF_RECEIVED).explain(Language.INDONESIAN))
                .isEqualTo("diselesaikan 30 / diterima 40 = 3/4 → 75% (satu desimal, dibulatkan (5 ke atas); "
                        + "rekapitulasi 3 dari 4 perangkat daerah; triwulan I tahun 2022; data per 31 Januari 2023)");
        assertThat(report.complaints().orElseThrow().counts().received()).isEqualTo(40);
        assertThat(report.unmatchedTallies())
                .extracting(it -> it.tally().counts().received(), UnmatchedTally::reason)
                .containsExactly(
                        tuple(10L, UnmatchedTally.Reason.CONTRADICTS),
                        tuple(7L, UnmatchedTally.Reason.CONTRADICTS),
                        tuple(8L, UnmatchedTally.Reason.CONTRADICTS));
    }

    @Test
    void aTargetFedByTalliesIsOfTheOfficesThatCountAndProvisional() {
        Achievement achievement = achievement(
                reportOf(
                        YEAR,
                        CONTRADICTING.plus(tallies(tally("Dinkes", TimePeriod.parse("2022-04/2022-12"), 30, 30)))),
                "diterima");
        assertThat(achievement.realised()).hasToString("70 pengaduan");
        assertThat(achievement.realised().explain(Language.ENGLISH)).contains("; tallies of 3 of 4 offices; ");
        assertThat(achievement.figure().explain(Language.INDONESIAN))
                .contains("rekapitulasi 3 dari 4 perangkat daerah");
        assertThat(achievement.isProvisional()).isTrue();
    }

    @Test
    void aTallyThatIsLeftOutOfATargetIsListedUnlessItCountsInThePeriod() {
        ComplaintTally may = tally("Dinsos", TimePeriod.ofMonth(2022, 5), 4, 4);
        PeriodReport report = reportOf(Q2, CONTRADICTING.plus(tallies(may)));
        assertThat(report.counts().orElseThrow().received()).isEqualTo(4);
        assertThat(achievement(report, "diterima").realised()).hasToString("40 pengaduan");
        assertThat(report.unmatchedTallies())
                .extracting(it -> it.tally().counts().received())
                .containsExactly(10L, 7L, 8L);
    }

    @Test
    void aTallyOfNoComplaintsIsNoMissingTally() {
        PeriodReport report = reportOf(Q1, tallies(tally("Dinsos", Q1, 0, 0)));
        assertThat(report.counts()).contains(ComplaintCounts.NONE);
        assertThat(report.complaints()).isPresent();
        assertThat(report.completion(RESOLVED_OF_RECEIVED).reason()).contains(NotComputable.ZERO_DENOMINATOR);
        assertThat(achievement(report, "diterima").realised()).hasToString("0 pengaduan");
    }

    @Test
    void aTargetFedByTalliesIsProvisionalUntilTheyWereLookedUpAfterItsEnd() {
        ComplaintTally early = tally("Dinsos", YEAR, LocalDate.of(2022, 12, 30), 70, 70);
        ComplaintTally onTheLastDay = tally("Dinkes", YEAR, LocalDate.of(2022, 12, 31), 70, 70);
        assertThat(achievement(reportOf(YEAR, tallies(early)), "diterima").isProvisional())
                .isTrue();
        assertThat(achievement(reportOf(YEAR, tallies(onTheLastDay)), "diterima")
                        .isProvisional())
                .isFalse();
        assertThat(achievement(reportOf(YEAR, tallies(early, onTheLastDay)), "diterima")
                        .isProvisional())
                .isTrue();
    }

    @Test
    void aLaterTallyReplacesThoseThatItEncloses() {
        PeriodReport report = PlanMonitor.of(PLAN)
                .report(
                        tallies(
                                tally("Dinsos", TimePeriod.ofMonth(2022, 1), LocalDate.of(2022, 2, 5), 5, 5),
                                tally("Dinsos", Q1, LocalDate.of(2022, 4, 5), 20, 10)),
                        Q1,
                        AS_OF);
        assertThat(report.completion(RESOLVED_OF_RECEIVED)).hasToString("50%");
    }

    @Test
    void officesMayCountByMonthsAndByQuarters() {
        PeriodReport report = reportOf(
                Q1,
                tallies(
                        tally("Dinsos", TimePeriod.ofMonth(2022, 3), 10, 5),
                        tally("Dinkes", Q1, 20, 10),
                        tally("Dinsos", TimePeriod.ofMonth(2022, 1), 5, 5)));
        assertThat(achievement(report, "diterima").figure()).hasToString("50,00%");
        assertThat(achievement(report, "diselesaikan").realised()).hasToString("57,1%");
    }

    @Test
    void anOfficeDoesNotCountTheSameTimeTwice() {
        PeriodReport report =
                reportOf(Q1, tallies(tally("Dinsos", Q1, 10, 5), tally("Dinsos", TimePeriod.ofMonth(2022, 1), 5, 5)));
        assertThat(report.completion(RESOLVED_OF_RECEIVED).explain(Language.INDONESIAN))
                .contains("rekapitulasi tumpang tindih: 'Dinsos' Januari 2022 per 31 Januari 2023 "
                        + "(5 diterima, 5 diselesaikan) dan 'Dinsos' triwulan I tahun 2022 per 31 Januari 2023 ");
        assertThat(report.counts()).isEmpty();
        assertThat(report.unmatchedTallies())
                .extracting(UnmatchedTally::reason)
                .containsExactly(UnmatchedTally.Reason.OVERLAPS, UnmatchedTally.Reason.OVERLAPS);
    }

    @Test
    void aReportedRealisationCountsBeforeTallies() {
        PeriodReport report = reportOf(YEAR, MONTHS.plus(realisations(Realisation.of("diterima", YEAR, 77))));
        assertThat(achievement(report, "diterima").figure()).hasToString("110,00%");
        assertThat(achievement(report, "diterima").isProvisional()).isFalse();
        assertThat(achievement(report, "diselesaikan").realised()).hasToString("55%");
    }

    @Test
    void aLaterLookReplacesThoseThatItSharesTimeWith() {
        TimePeriod toOctober = TimePeriod.parse("2022-01-01/2022-10-16");
        PeriodReport report = PlanMonitor.of(PLAN)
                .report(
                        realisations(
                                Realisation.of("diterima", toOctober, 60).withAsOf(LocalDate.of(2022, 10, 17)),
                                Realisation.of("diterima", TimePeriod.ofYear(2022), 75)
                                        .withAsOf(LocalDate.of(2023, 1, 5))),
                        TimePeriod.ofYear(2022),
                        LocalDate.of(2023, 1, 31));
        assertThat(achievement(report, "diterima").realised()).hasToString("75 pengaduan");
        assertThat(achievement(
                                reportOf(
                                        TimePeriod.ofYear(2022),
                                        realisations(
                                                Realisation.of("diterima", toOctober, 60),
                                                Realisation.of("diterima", TimePeriod.ofYear(2022), 75))),
                                "diterima")
                        .figure()
                        .reason())
                .map(NotComputable::id)
                .contains("overlapping-realisations");
    }

    @Test
    void realisationsThatOverlapAreToldApart() {
        Realisation plain = Realisation.of("diterima", Q1, 10);
        Realisation share = Realisation.share("diterima", Q1, 10, 12)
                .withAsOf(LocalDate.of(2022, 4, 5))
                .withSource(Citation.of("LKjIP 2022", "hlm. 5"));
        assertThat(achievement(reportOf(YEAR, realisations(plain, share)), "diterima")
                        .figure()
                        .reason()
                        .map(NotComputable::reason))
                .contains(Text.of(
                        "realisasi tumpang tindih: triwulan I tahun 2022 (10 dari 12, LKjIP 2022, hlm. 5, "
                                + "data per 5 April 2022) dan triwulan I tahun 2022 (10)",
                        "realisations overlap: Q1 2022 (10 out of 12, LKjIP 2022, hlm. 5, "
                                + "data as of 5 April 2022) and Q1 2022 (10)"));
    }

    @Test
    void eachLookReplacesOnlyWhatItEnclosesAndALookThatWasReplacedReplacesNothing() {
        MonitoringData data = realisations(
                Realisation.of("diterima", Q1, 10).withAsOf(LocalDate.of(2022, 4, 1)),
                Realisation.of("diterima", TimePeriod.ofSemester(2022, 1), 30).withAsOf(LocalDate.of(2022, 7, 1)),
                Realisation.of("diterima", TimePeriod.ofQuarter(2022, 2), 21).withAsOf(LocalDate.of(2022, 7, 10)));
        assertThat(achievement(reportOf(YEAR, data), "diterima").figure().reason())
                .map(NotComputable::id)
                .contains("overlapping-realisations");
    }

    @Test
    void whatWasRealisedOfNoTargetIsListed() {
        Realisation unknown = Realisation.of("diterma", Q1, 5);
        Realisation straddling = Realisation.of("diterima", TimePeriod.parse("2021-12/2022-01"), 5);
        PeriodReport report = reportOf(Q1, realisations(unknown, straddling));
        assertThat(report.unmatchedRealisations())
                .containsExactly(
                        new UnmatchedRealisation(unknown, UnmatchedRealisation.Reason.NO_SUCH_TARGET),
                        new UnmatchedRealisation(straddling, UnmatchedRealisation.Reason.NO_TARGET_PERIOD));
        assertThat(UnmatchedRealisation.Reason.NO_SUCH_TARGET.in(Language.ENGLISH))
                .isEqualTo("the plan has no such target");
        assertThat(UnmatchedRealisation.Reason.NO_TARGET_PERIOD.in(Language.ENGLISH))
                .isEqualTo("its period lies within none of the target");
    }

    @Test
    void aTallyThatReachesBeyondThePeriodIsListed() {
        ComplaintTally straddling = tally("Dinsos", TimePeriod.parse("2022-03/2022-04"), 5, 5);
        PeriodReport report = reportOf(Q1, tallies(straddling));
        assertThat(report.unmatchedTallies())
                .containsExactly(new UnmatchedTally(straddling, UnmatchedTally.Reason.STRADDLES_PERIOD));
        assertThat(UnmatchedTally.Reason.values())
                .extracting(it -> it.in(Language.ENGLISH))
                .containsExactly(
                        "the tally reaches beyond the reported period",
                        "its office has two tallies of one period and day",
                        "the tallies of its office overlap");
        assertThat(report.completion(RESOLVED_OF_RECEIVED).reason()).contains(PeriodReport.NO_TALLY);
    }

    @Test
    void whatCannotBePutTogetherTakesNothingElseDown() {
        MonitoringData data =
                realisations(Realisation.share("diterima", Q1, 5, 10), Realisation.of("diselesaikan", YEAR, 80));
        PeriodReport report = reportOf(YEAR, data);
        assertThat(achievement(report, "diterima").figure().reason())
                .map(NotComputable::id)
                .contains("realisations-refused");
        assertThat(achievement(report, "diselesaikan").realised()).hasToString("80%");
    }

    @Test
    void realisationsOfOtherTimesAndLaterLooksArePassedOver() {
        PeriodReport report = reportOf(
                Q1,
                realisations(
                        Realisation.of("diterima", Q1, 7).withAsOf(AS_OF),
                        Realisation.of("diterima", Q2, 14),
                        Realisation.of("diterima", TimePeriod.ofYear(2021), 28),
                        Realisation.of("diselesaikan", Q1, 56)));
        assertThat(achievement(report, "diterima").realised().exact()).isEqualTo(Ratio.of(7));
        assertThat(achievement(
                                reportOf(
                                        Q1,
                                        realisations(Realisation.of("diterima", Q1, 7)
                                                .withAsOf(AS_OF.plusDays(1)))),
                                "diterima")
                        .figure()
                        .reason())
                .contains(Achievement.NOTHING_REALISED);
    }

    @Test
    void aQuarterReportsTheTargetOfItsYearProvisionally() {
        Achievement achievement = achievement(
                reportOf(Q2, realisations(Realisation.of("diterima", Q1, 7), Realisation.of("diterima", Q2, 14))),
                "diterima");
        assertThat(achievement.isProvisional()).isTrue();
        assertThat(achievement.figure().explain(Language.INDONESIAN))
                .isEqualTo("(7 + 14) / 70 = 21 / 70 = 3/10 → 30,00% (dua desimal, dibulatkan (5 ke atas); "
                        + "angka sementara, realisasi triwulan I tahun 2022 dan triwulan II tahun 2022; tahun 2022)");
    }

    @Test
    void aYearReportsTheTargetsOfItsQuarters() {
        StrategicTarget quarterly = RECEIVED.withValues(Map.of(
                Q1, TargetValue.of(10), Q2, TargetValue.of(20), TimePeriod.ofQuarter(2023, 1), TargetValue.of(30)));
        PeriodReport report = PlanMonitor.of(plan(quarterly)).report(MONTHS, YEAR, AS_OF);
        assertThat(report.achievements())
                .map(Achievement::toString)
                .containsExactly("diterima 2022-Q1: 250,00%", "diterima 2022-Q2: 100,00%");
    }

    @Test
    void aTargetWithoutValueForThePeriodSaysSo() {
        StrategicTarget semester = RECEIVED.withValues(Map.of(TimePeriod.parse("2022-02/2022-04"), TargetValue.of(10)));
        assertThat(PlanMonitor.of(plan(semester)).report(MONTHS, Q1, AS_OF).achievements())
                .singleElement()
                .satisfies(it -> assertThat(it.figure().reason()).contains(PlannedTarget.NO_TARGET));
    }

    @Test
    void aTargetThatMeasuresNoComplaintsTakesNoTallies() {
        PeriodReport report =
                PlanMonitor.of(plan(RECEIVED.withMeasure(Optional.empty()))).report(MONTHS, YEAR, AS_OF);
        assertThat(achievement(report, "diterima").figure().reason()).contains(Achievement.NOTHING_REALISED);
    }

    @Test
    void aFormulaIsDeclaredByTheTargetOrByTheCaller() {
        StrategicTarget undeclared = RECEIVED.withFormula(Optional.empty());
        assertThat(achievement(PlanMonitor.of(plan(undeclared)).report(MONTHS, YEAR, AS_OF), "diterima")
                        .figure()
                        .reason())
                .contains(Achievement.NO_FORMULA);
        assertThat(achievement(
                                PlanMonitor.of(
                                                plan(undeclared),
                                                MonitoringPolicy.STANDARD.withFormulas(
                                                        Map.of("diterima", AchievementFormulas.LOWER_IS_BETTER)))
                                        .report(MONTHS, YEAR, AS_OF),
                                "diterima")
                        .formula())
                .contains(AchievementFormulas.LOWER_IS_BETTER);
    }

    @Test
    void progressAndComplianceStandBesideEachOther() {
        PeriodReport report =
                reportOf(Q2, reports(report("pelatihan", KOMINFO, 1, "0.6"), report("klinik", ORGANISASI, 2, "0.9")));
        assertThat(report.progress().rate()).hasToString("40%");
        assertThat(report.compliance().explain(Language.INDONESIAN))
                .isEqualTo("sudah melapor 1 / wajib melapor 3 = 1/3 → 33,3% (satu desimal, dibulatkan (5 ke atas); "
                        + "triwulan II tahun 2022; data per 31 Januari 2023)");
    }

    @Test
    void thePolicyOfProgressIsDeclared() {
        MonitoringPolicy policy =
                MonitoringPolicy.builder().basis(OfficeBasis.REPORTING).build();
        assertThat(PlanMonitor.of(PLAN, policy)
                        .report(reports(report("klinik", ORGANISASI, 2, "0.9")), Q2, AS_OF)
                        .progress()
                        .rate())
                .hasToString("90%");
    }

    @Test
    void whatIsOverdueAndUnmatchedIsListed() {
        ActivityReport unmatched = report("studi-banding", ORGANISASI, 1, "1");
        PeriodReport report = reportOf(YEAR, reports(unmatched));
        assertThat(report.overdue()).map(it -> it.activity().id()).containsExactly("pelatihan");
        assertThat(report.unmatched())
                .containsExactly(new UnmatchedReport(unmatched, UnmatchedReport.Reason.NO_SUCH_ACTIVITY));
    }

    @Test
    void reportsOfLaterPeriodsAreNotKnownYet() {
        ActivityReport later = report("klinik", ORGANISASI, 3, "0.9").withSpent(90L);
        ActivityReport unmatched = report("studi-banding", ORGANISASI, 3, "1");
        PeriodReport report =
                reportOf(Q2, reports(report("klinik", ORGANISASI, 1, "0.2").withSpent(25L), later, unmatched));
        assertThat(report.progress().activity("klinik").rate()).hasToString("20%");
        assertThat(report.absorption().rate()).hasToString("25%");
        assertThat(report.unmatched()).isEmpty();
    }

    @Test
    void whatIsOverdueIsJudgedAtTheEndOfThePeriod() {
        LocalDate muchLater = LocalDate.of(2024, 6, 30);
        assertThat(PlanMonitor.of(PLAN)
                        .report(MonitoringData.NONE, Q2, muchLater)
                        .overdue())
                .isEmpty();
        assertThat(PlanMonitor.of(PLAN)
                        .report(MonitoringData.NONE, YEAR, muchLater)
                        .overdue())
                .map(it -> it.activity().id())
                .containsExactly("pelatihan");
    }

    @Test
    void whatIsOverdueIsJudgedOnTheDayWhereThePeriodIsNotOver() {
        TimePeriod both = TimePeriod.ofYears(2022, 2023);
        assertThat(PlanMonitor.of(PLAN)
                        .report(MonitoringData.NONE, both, LocalDate.of(2022, 12, 31))
                        .overdue())
                .isEmpty();
        assertThat(PlanMonitor.of(PLAN)
                        .report(MonitoringData.NONE, both, LocalDate.of(2023, 1, 1))
                        .overdue())
                .map(it -> it.activity().id())
                .containsExactly("pelatihan");
    }

    @Test
    void theBudgetIsThatOfReportsThatCount() {
        PeriodReport report = reportOf(
                Q2,
                reports(
                        report("klinik", ORGANISASI, 1, "0.5").withSpent(25L),
                        report("klinik", "Dinsos", 1, "0.5").withSpent(50L)));
        assertThat(report.absorption().rate()).hasToString("25%");
        assertThat(report.unmatched()).hasSize(1);
    }

    @Test
    void everyFigureCarriesItsPeriodAndDay() {
        PeriodReport report = reportOf(Q1, MONTHS);
        assertThat(report.completion(RESOLVED_OF_RECEIVED).derivation())
                .returns(Optional.of(TimePeriod.parse("2022-01/2022-02")), it -> it.period())
                .returns(Optional.of(AS_OF), it -> it.asOf());
        assertThat(achievement(report, "diterima").figure().derivation())
                .returns(Optional.of(YEAR), it -> it.period())
                .returns(Optional.of(AS_OF), it -> it.asOf());
        assertThat(report.absorption().rate().derivation())
                .returns(Optional.of(Q1), it -> it.period())
                .returns(Optional.of(AS_OF), it -> it.asOf());
        assertThat(report.compliance().derivation())
                .returns(Optional.of(Q1), it -> it.period())
                .returns(Optional.of(AS_OF), it -> it.asOf());
        assertThat(report.progress().rate().derivation().asOf()).contains(AS_OF);
    }

    @Test
    void aReportKeepsWhatItIsOf() {
        assertThat(reportOf(Q1, MONTHS))
                .hasToString("report of Provinsi Sumatera Barat, 2022-Q1, as of 2023-01-31")
                .returns(PLAN, PeriodReport::plan)
                .returns(Q1, PeriodReport::period)
                .returns(AS_OF, PeriodReport::asOf);
    }

    @Test
    void aReportIsNotMadeBeforeItsPeriod() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PlanMonitor.of(PLAN).report(MonitoringData.NONE, Q2, LocalDate.of(2022, 3, 31)))
                .withMessage("as-of date of a report must not be before its period 2022-Q2, was 2022-03-31");
    }

    @Test
    void dataOfTwoSourcesAreKeptTogether() {
        MonitoringData both = MONTHS.plus(realisations(Realisation.of("diterima", YEAR, 1)))
                .plus(reports(report("klinik", ORGANISASI, 1, "0.5")));
        assertThat(both.tallies()).hasSize(5);
        assertThat(both.realisations()).hasSize(1);
        assertThat(both.reports()).hasSize(1);
    }

    @Test
    void aReportThatReachesBeyondThePeriodIsListedAndOneOfALaterTimeIsNot() {
        ActivityReport year =
                PilotPlan.report("klinik", PilotPlan.ORGANISASI, 1, "0.5").withPeriod(TimePeriod.ofYear(2022));
        ActivityReport later = PilotPlan.report("klinik", PilotPlan.ORGANISASI, 2, "0.6");
        PeriodReport report = PlanMonitor.of(PilotPlan.PLAN)
                .report(MonitoringData.ofReports(List.of(year, later)), Q1, LocalDate.of(2022, 12, 31));
        assertThat(report.unmatched())
                .containsExactly(new UnmatchedReport(year, UnmatchedReport.Reason.STRADDLES_PERIOD));
        assertThat(report.progress().rate().reason()).contains(NotComputable.NOTHING_REPORTED);
    }
}
