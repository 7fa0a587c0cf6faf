// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.complaint;

import static io.github.renaksi.complaint.StatusVocabularies.LAPOR_ARCHIVED_IS_RESOLVED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.renaksi.Citation;
import io.github.renaksi.PeriodUnit;
import io.github.renaksi.TimePeriod;
import io.github.renaksi.figure.DatedRule;
import io.github.renaksi.figure.Ratio;
import io.github.renaksi.internal.OfficeNames;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collector;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TallyProperties {

    private static final LocalDate AS_OF = LocalDate.of(2023, 12, 31);

    @Provide
    Arbitrary<List<ComplaintRecord>> complaints() {
        return Combinators.combine(
                        Arbitraries.of(
                                "Selesai", "Proses", "Belum Ditindaklanjuti", "Diarsipkan oleh Admin", "Hilang", "?"),
                        Arbitraries.integers().between(0, 364),
                        Arbitraries.of("Dinas Sosial", "DINAS SOSIAL", "dinas  sosial", "Bappeda", "BAPPEDA", "Dishub"),
                        Arbitraries.of("SMS", "sms", "WhatsApp").optional())
                .as((status, day, office, channel) -> ComplaintRecord.builder()
                        .category("pengaduan")
                        .status(status)
                        .receivedOn(LocalDate.of(2023, 1, 1).plusDays(day))
                        .office(office)
                        .channel(channel)
                        .build())
                .list()
                .ofMaxSize(60);
    }

    private static List<ComplaintTally> tallies(List<ComplaintRecord> complaints, PeriodUnit unit) {
        return complaints.stream().collect(ComplaintTally.toTallies(LAPOR_ARCHIVED_IS_RESOLVED, unit, AS_OF));
    }

    private static Collector<ComplaintRecord, ?, List<ComplaintTally>> byChannel(PeriodUnit unit) {
        return ComplaintTally.toTalliesByChannel(LAPOR_ARCHIVED_IS_RESOLVED, unit, AS_OF, "tidak disebut");
    }

    @Property
    void countsInAreCountsOut(@ForAll("complaints") List<ComplaintRecord> complaints, @ForAll PeriodUnit unit) {
        List<ComplaintTally> tallies = tallies(complaints, unit);
        assertThat(tallies.stream()
                        .mapToLong(tally -> tally.counts().received())
                        .sum())
                .isEqualTo(complaints.size());
        assertThat(tallies.stream()
                        .flatMap(tally -> tally.unclassified().values().stream())
                        .mapToLong(Long::longValue)
                        .sum())
                .isEqualTo(complaints.stream()
                        .filter(it ->
                                it.status().equals("Hilang") || it.status().equals("?"))
                        .count());
    }

    @Property
    void orderAndParallelismChangeNothing(
            @ForAll("complaints") List<ComplaintRecord> complaints, @ForAll PeriodUnit unit, @ForAll Random random) {
        List<ComplaintRecord> shuffled = new ArrayList<>(complaints);
        Collections.shuffle(shuffled, random);
        assertThat(shuffled.parallelStream().collect(ComplaintTally.toTallies(LAPOR_ARCHIVED_IS_RESOLVED, unit, AS_OF)))
                .isEqualTo(tallies(complaints, unit));
        assertThat(shuffled.parallelStream().collect(byChannel(unit)))
                .isEqualTo(complaints.stream().collect(byChannel(unit)));
    }

    @Property
    void everyOfficeHasOneTallyOfEachUnit(
            @ForAll("complaints") List<ComplaintRecord> complaints, @ForAll PeriodUnit unit) {
        assertThat(tallies(complaints, unit))
                .extracting(tally -> OfficeNames.fold(tally.office()) + tally.period())
                .doesNotHaveDuplicates();
    }

    @Property
    void theSumOverChannelsIsTheSumOverOffices(
            @ForAll("complaints") List<ComplaintRecord> complaints, @ForAll PeriodUnit unit) {
        Assume.that(!complaints.isEmpty());
        List<ComplaintTally> channels = complaints.stream().collect(byChannel(unit));
        assertThat(ComplaintTally.sum("Semua", channels).withChannel(Optional.empty()))
                .isEqualTo(ComplaintTally.sum("Semua", tallies(complaints, unit)));
    }

    @Property
    void monthsAddUpToTheYear(@ForAll("complaints") List<ComplaintRecord> complaints) {
        List<ComplaintTally> years = tallies(complaints, PeriodUnit.YEAR);
        for (ComplaintTally year : years) {
            List<ComplaintTally> months = tallies(complaints, PeriodUnit.MONTH).stream()
                    .filter(month -> month.office().equals(year.office()))
                    .toList();
            assertThat(ComplaintTally.sum(year.office(), months).counts()).isEqualTo(year.counts());
        }
    }

    @Property
    void cohortRatesNeverExceedOne(@ForAll("complaints") List<ComplaintRecord> complaints, @ForAll PeriodUnit unit) {
        for (ComplaintTally tally : tallies(complaints, unit)) {
            for (CompletionRate rate : List.of(
                    CompletionRates.RESOLVED_OF_RECEIVED,
                    CompletionRates.RESOLVED_OF_ELIGIBLE,
                    CompletionRates.FOLLOWED_UP_OF_RECEIVED,
                    CompletionRates.UNRESOLVABLE_OF_RECEIVED)) {
                rate.of(tally).value().ifPresent(value -> assertThat(value).isBetween(Ratio.ZERO, Ratio.ONE));
            }
        }
    }

    /** Twelve months of one office, whose balances meet. */
    @Provide
    Arbitrary<List<FlowTally>> months() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 50),
                        Arbitraries.integers().between(0, 50).list().ofSize(12),
                        Arbitraries.integers().between(0, 100).list().ofSize(12))
                .as((opening, received, percent) -> {
                    List<FlowTally> months = new ArrayList<>();
                    long balance = opening;
                    for (int month = 1; month <= 12; month++) {
                        long came = received.get(month - 1);
                        long resolved = (balance + came) * percent.get(month - 1) / 100;
                        months.add(new FlowTally(
                                "Dinsos",
                                TimePeriod.ofMonth(2023, month),
                                balance,
                                came,
                                resolved,
                                0,
                                balance + came - resolved,
                                0));
                        balance = balance + came - resolved;
                    }
                    return months;
                });
    }

    @Property
    void theFlowOfAYearIsThatOfItsMonths(@ForAll("months") List<FlowTally> months, @ForAll Random random) {
        List<FlowTally> shuffled = new ArrayList<>(months);
        Collections.shuffle(shuffled, random);
        FlowTally year = FlowTally.sum(shuffled);
        long received = months.stream().mapToLong(FlowTally::received).sum();
        long resolved = months.stream().mapToLong(FlowTally::resolved).sum();
        assertThat(year)
                .isEqualTo(new FlowTally(
                        "Dinsos",
                        TimePeriod.ofYear(2023),
                        months.get(0).opening(),
                        received,
                        resolved,
                        0,
                        months.get(11).closing(),
                        0));
        year.resolvedOfOnHand()
                .value()
                .ifPresent(rate -> assertThat(rate)
                        .isEqualTo(Ratio.of(resolved, months.get(0).opening() + received)));
    }

    @Property
    void aYearOfQuartersIsAYearOfMonths(@ForAll("months") List<FlowTally> months) {
        List<FlowTally> quarters = new ArrayList<>();
        for (int quarter = 0; quarter < 4; quarter++) {
            quarters.add(FlowTally.sum(months.subList(3 * quarter, 3 * quarter + 3)));
        }
        assertThat(FlowTally.sum(quarters)).isEqualTo(FlowTally.sum(months));
    }

    private static final TimePeriod YEAR = TimePeriod.ofYear(2023);

    /** Records of two years, closed or not on days that are known. */
    @Provide
    Arbitrary<List<ComplaintRecord>> twoYears() {
        return Combinators.combine(
                        Arbitraries.of("Selesai", "Ditolak", "Proses", "Hilang"),
                        Arbitraries.integers().between(0, 729),
                        Arbitraries.integers().between(0, 200))
                .as((status, day, duration) -> {
                    LocalDate receivedOn = LocalDate.of(2022, 1, 1).plusDays(day);
                    return ComplaintRecord.builder()
                            .category("aspirasi")
                            .status(status)
                            .receivedOn(receivedOn)
                            .resolvedOn(receivedOn.plusDays(duration))
                            .office("Dinsos")
                            .build();
                })
                .list()
                .ofMaxSize(40);
    }

    @Property
    void theFlowOfRecordsOverAYearIsThatOfItsMonths(@ForAll("twoYears") List<ComplaintRecord> complaints) {
        StatusVocabulary vocabulary = LAPOR_ARCHIVED_IS_RESOLVED.with("Ditolak", StatusClass.INELIGIBLE);
        List<FlowTally> months = new ArrayList<>();
        for (int month = 1; month <= 12; month++) {
            months.add(FlowTally.of("Dinsos", TimePeriod.ofMonth(2023, month), complaints, vocabulary));
        }
        assertThat(FlowTally.sum(months)).isEqualTo(FlowTally.of("Dinsos", YEAR, complaints, vocabulary));
    }

    @Property
    void noRecordVanishesFromDeadlinesAndTimes(@ForAll("complaints") List<ComplaintRecord> complaints) {
        StatusVocabulary vocabulary = LAPOR_ARCHIVED_IS_RESOLVED
                .with("Diarsipkan oleh Admin", StatusClass.INELIGIBLE)
                .with("?", StatusClass.UNRESOLVABLE);
        DeadlineRules rules = DeadlineRules.of(DatedRule.<Deadlines>builder()
                .name("tenggat")
                .value(new Deadlines(Map.of("pengaduan", 14)))
                .citation(Citation.of("X"))
                .validFrom(LocalDate.of(2019, 1, 1))
                .build());
        WorkingDayCalendar calendar = WorkingDayCalendar.mondayToFriday(TimePeriod.ofYears(2023, 2024), List.of());
        DeadlineTally deadlines = DeadlineTally.of("Semua", YEAR, AS_OF, complaints, vocabulary, rules, calendar);
        assertThat(deadlines.counts().total()).isEqualTo(complaints.size());
        FollowUpTimes times = FollowUpTimes.inDays("Semua", YEAR, AS_OF, complaints, vocabulary);
        assertThat(times.answered() + times.undated() + times.waiting() + times.ineligible())
                .isEqualTo(complaints.size());
    }
}
