// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.complaint;

import static io.github.renaksi.arbitraries.ComplaintArbitraries.VOCABULARY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.renaksi.Citation;
import io.github.renaksi.PeriodUnit;
import io.github.renaksi.TimePeriod;
import io.github.renaksi.arbitraries.ComplaintArbitraries;
import io.github.renaksi.arbitraries.ComplaintArbitraries.History;
import io.github.renaksi.arbitraries.RenaksiArbitraries;
import io.github.renaksi.figure.DatedRule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Tallies, deadlines, times and flows take the same records, and say the same of one day. */
class AsOfDayProperties {

    private static final TimePeriod QUARTER = TimePeriod.ofQuarter(2023, 1);
    private static final LocalDate END = QUARTER.endInclusive();

    private static final DeadlineRules RULES = DeadlineRules.of(DatedRule.<Deadlines>builder()
            .name("tenggat")
            .value(new Deadlines(Map.of("pengaduan", 14)))
            .citation(Citation.of("X"))
            .validFrom(LocalDate.of(2019, 1, 1))
            .build());
    private static final WorkingDayCalendar CALENDAR =
            WorkingDayCalendar.mondayToFriday(TimePeriod.ofYear(2023), List.of());

    @Provide
    Arbitrary<List<ComplaintRecord>> complaints() {
        return ComplaintArbitraries.complaints(QUARTER).list().ofMaxSize(30);
    }

    @Provide
    Arbitrary<List<History>> histories() {
        return ComplaintArbitraries.histories(QUARTER).list().ofMaxSize(30);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return RenaksiArbitraries.days(QUARTER.start(), END.plusDays(120));
    }

    private static ComplaintTally tally(List<ComplaintRecord> complaints, LocalDate asOf) {
        return ComplaintTally.of("Semua", QUARTER, asOf, complaints, VOCABULARY);
    }

    private static DeadlineTally deadlines(List<ComplaintRecord> complaints, LocalDate asOf) {
        return DeadlineTally.of("Semua", QUARTER, asOf, complaints, VOCABULARY, RULES, CALENDAR);
    }

    private static FollowUpTimes times(List<ComplaintRecord> complaints, LocalDate asOf) {
        return FollowUpTimes.inDays("Semua", QUARTER, asOf, complaints, VOCABULARY);
    }

    private static FlowTally flow(List<ComplaintRecord> complaints) {
        return FlowTally.of("Semua", QUARTER, complaints, VOCABULARY);
    }

    private static List<ComplaintRecord> receivedBy(LocalDate asOf, List<ComplaintRecord> complaints) {
        return complaints.stream()
                .filter(complaint -> !complaint.receivedOn().isAfter(asOf))
                .toList();
    }

    @Property
    void tallyDeadlinesAndTimesAgreeAboutTheDay(
            @ForAll("complaints") List<ComplaintRecord> complaints, @ForAll("days") LocalDate asOf) {
        List<ComplaintRecord> received = receivedBy(asOf, complaints);
        DeadlineTally deadlines = deadlines(received, asOf);
        FollowUpTimes times = times(received, asOf);
        ComplaintCounts counts = tally(received, asOf).counts();
        Statistics.label("changed later").collect(counts.changedLater() > 0);

        assertThat(counts.received()).isEqualTo(received.size());
        assertThat(deadlines.within() + deadlines.late() + deadlines.counts().count(DeadlineClass.UNDATED))
                .isEqualTo(counts.resolved());
        assertThat(deadlines.overdue() + deadlines.open())
                .isEqualTo(counts.pending() + counts.inProgress() + counts.followedUp());
        assertThat(deadlines.counts().count(DeadlineClass.UNRESOLVABLE)).isEqualTo(counts.unresolvable());
        assertThat(deadlines.counts().count(DeadlineClass.INELIGIBLE)).isEqualTo(counts.ineligible());
        assertThat(deadlines.counts().count(DeadlineClass.UNCLASSIFIED)).isEqualTo(counts.unclassified());
        assertThat(deadlines.counts().changedLater()).isEqualTo(counts.changedLater());
        assertThat(times.answered() + times.undated())
                .isEqualTo(counts.followedUp() + counts.resolved() + counts.unresolvable());
        assertThat(times.waiting()).isEqualTo(counts.pending() + counts.inProgress() + counts.unclassified());
        assertThat(times.ineligible()).isEqualTo(counts.ineligible());
        assertThat(times.changedLater()).isEqualTo(counts.changedLater());
    }

    @Property
    void theTalliesOfOfficesAddUpToThatOfAllRecords(
            @ForAll("complaints") List<ComplaintRecord> complaints, @ForAll("days") LocalDate asOf) {
        List<ComplaintRecord> received = receivedBy(asOf, complaints);
        Assume.that(!received.isEmpty());
        List<ComplaintTally> offices =
                received.stream().collect(ComplaintTally.toTallies(VOCABULARY, PeriodUnit.QUARTER, asOf));

        assertThat(ComplaintTally.sum("Semua", offices)).isEqualTo(tally(received, asOf));
    }

    @Property
    void deadlinesAndTimesOfOfficesAddUpToThoseOfAllRecords(
            @ForAll("complaints") List<ComplaintRecord> complaints, @ForAll("days") LocalDate asOf) {
        List<ComplaintRecord> received = receivedBy(asOf, complaints);
        Assume.that(!received.isEmpty());
        Map<String, List<ComplaintRecord>> offices = received.stream()
                .collect(Collectors.groupingBy(ComplaintRecord::office, TreeMap::new, Collectors.toList()));
        List<DeadlineTally> deadlines = new ArrayList<>();
        List<FollowUpTimes> times = new ArrayList<>();
        offices.forEach((office, ofOffice) -> {
            deadlines.add(deadlines(ofOffice, asOf).withOffice(office));
            times.add(FollowUpTimes.inDays(office, QUARTER, asOf, ofOffice, VOCABULARY));
        });
        FollowUpTimes sum = FollowUpTimes.sum("Semua", times);
        FollowUpTimes all = times(received, asOf);

        assertThat(DeadlineTally.sum("Semua", deadlines)).isEqualTo(deadlines(received, asOf));
        assertThat(sum.answered()).isEqualTo(all.answered());
        assertThat(sum.undated()).isEqualTo(all.undated());
        assertThat(sum.waiting()).isEqualTo(all.waiting());
        assertThat(sum.ineligible()).isEqualTo(all.ineligible());
        assertThat(sum.changedLater()).isEqualTo(all.changedLater());
        assertThat(sum.mean()).isEqualTo(all.mean());
        assertThat(sum.median()).isEqualTo(all.median());
        assertThat(sum.shareWithin(7)).isEqualTo(all.shareWithin(7));
    }

    @Property
    void tallyAndFlowAgreeAboutTheEndOfThePeriod(@ForAll("complaints") List<ComplaintRecord> complaints) {
        List<ComplaintRecord> dated = complaints.stream()
                .filter(complaint -> !VOCABULARY.classify(complaint.status()).isClosed()
                        || complaint.resolvedOn().isPresent())
                .toList();
        assertThat(flow(complaints)).isEqualTo(flow(dated).withUndated(complaints.size() - dated.size()));
        ComplaintCounts counts = tally(dated, END).counts();

        assertThat(flow(dated))
                .isEqualTo(FlowTally.builder()
                        .office("Semua")
                        .period(QUARTER)
                        .opening(0)
                        .received(counts.received())
                        .resolved(counts.resolved())
                        .closedOtherwise(counts.unresolvable() + counts.ineligible())
                        .closing(counts.pending() + counts.inProgress() + counts.followedUp() + counts.unclassified())
                        .build());
    }

    @Property
    void aListOfLaterSaysOfTheDayWhatAListOfTheDaySaid(
            @ForAll("histories") List<History> histories, @ForAll("days") LocalDate asOf) {
        List<History> received = histories.stream()
                .filter(history -> !history.receivedOn().isAfter(asOf))
                .toList();
        List<ComplaintRecord> then =
                received.stream().map(history -> history.listedOn(asOf)).toList();
        List<ComplaintRecord> later = received.stream()
                .map(history -> history.listedOn(asOf.plusYears(1)))
                .toList();
        long changed = received.stream()
                .filter(history -> history.answeredOn().filter(asOf::isBefore).isPresent()
                        || history.closedOn().filter(asOf::isBefore).isPresent())
                .count();

        DeadlineTally deadlines = deadlines(then, asOf);
        assertThat(deadlines(later, asOf))
                .isEqualTo(deadlines.withCounts(deadlines.counts().withChangedLater(changed)));
        assertThat(times(later, asOf).mean().value())
                .isEqualTo(times(then, asOf).mean().value());
        assertThat(times(later, asOf).changedLater()).isEqualTo(changed);
        ComplaintTally tally = tally(then, asOf);
        assertThat(tally(later, asOf)).isEqualTo(tally.withCounts(tally.counts().withChangedLater(changed)));
        if (!asOf.isBefore(END)) {
            assertThat(flow(later)).isEqualTo(flow(then));
        }
    }

    @Property(tries = 100)
    void whatWasReceivedAfterTheDayIsRefused(@ForAll("complaints") List<ComplaintRecord> complaints) {
        LocalDate asOf = LocalDate.of(2023, 2, 14);
        for (ComplaintRecord complaint : complaints) {
            if (complaint.receivedOn().isAfter(asOf)) {
                List<ComplaintRecord> one = List.of(complaint);
                for (ThrowingCallable count : List.<ThrowingCallable>of(
                        () -> tally(one, asOf), () -> deadlines(one, asOf), () -> times(one, asOf))) {
                    assertThatIllegalArgumentException()
                            .isThrownBy(count)
                            .withMessageContaining("must not be received after the as-of date 2023-02-14");
                }
            }
        }
    }
}
