// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.arbitraries;

import io.github.renaksi.TimePeriod;
import io.github.renaksi.complaint.ComplaintCounts;
import io.github.renaksi.complaint.ComplaintTally;
import io.github.renaksi.figure.Ratio;
import io.github.renaksi.monitoring.ActivityReport;
import io.github.renaksi.monitoring.MonitoringData;
import io.github.renaksi.monitoring.Realisation;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Arbitraries of what offices report of a plan. */
public final class MonitoringArbitraries {

    private MonitoringArbitraries() {}

    /**
     * Shares from 0 to 1: fractions with a denominator of at most 10,000, mostly at most 100, and decimals of at most
     * six places.
     *
     * @return an arbitrary of shares
     */
    public static Arbitrary<Ratio> shares() {
        return Arbitraries.frequencyOf(
                Tuple.of(4, fractions(100)),
                Tuple.of(1, fractions(10_000)),
                Tuple.of(1, Arbitraries.longs().between(0, 1_000_000).map(it -> Ratio.of(it, 1_000_000))));
    }

    private static Arbitrary<Ratio> fractions(long denominator) {
        return Combinators.combine(
                        Arbitraries.longs().between(0, denominator),
                        Arbitraries.longs().between(1, denominator))
                .as((part, whole) -> Ratio.of(Math.min(part, whole), whole));
    }

    /** A day from the beginning of a period to a year after it. */
    private static Arbitrary<LocalDate> dayOf(TimePeriod period) {
        LocalDate last = period.endInclusive();
        return RenaksiArbitraries.days(
                period.start(), last.getYear() < 9998 ? last.plusYears(1) : LocalDate.of(9999, 12, 31));
    }

    /**
     * Tallies of any office, some of one channel, some with words that no vocabulary has.
     *
     * @return an arbitrary of tallies
     */
    public static Arbitrary<ComplaintTally> tallies() {
        return RenaksiArbitraries.periods()
                .flatMap(period -> Combinators.combine(
                                RenaksiArbitraries.words(),
                                RenaksiArbitraries.words().optional(),
                                dayOf(period),
                                RenaksiArbitraries.complaintCounts(),
                                RenaksiArbitraries.words().optional())
                        .as((office, channel, asOf, counts, word) -> new ComplaintTally(
                                office,
                                channel,
                                period,
                                asOf,
                                counts,
                                word.map(it -> unclassified(it, counts)).orElseGet(TreeMap::new))));
    }

    private static SortedMap<String, Long> unclassified(String word, ComplaintCounts counts) {
        SortedMap<String, Long> words = new TreeMap<>();
        words.put(word, counts.unclassified());
        return words;
    }

    /**
     * Realisations of any target: numbers and shares.
     *
     * @return an arbitrary of realisations
     */
    public static Arbitrary<Realisation> realisations() {
        return RenaksiArbitraries.periods()
                .flatMap(period -> Combinators.combine(
                                RenaksiArbitraries.ids(),
                                RenaksiArbitraries.amounts(),
                                parts().optional(),
                                dayOf(period).optional(),
                                RenaksiArbitraries.citations().optional())
                        .as((target, amount, part, asOf, source) -> new Realisation(
                                target,
                                period,
                                part.map(Part::amount).orElse(amount),
                                part.map(Part::whole),
                                asOf,
                                source)));
    }

    private static Arbitrary<Part> parts() {
        Arbitrary<Ratio> amounts = RenaksiArbitraries.amounts().map(it -> it.signum() < 0 ? it.negated() : it);
        return Combinators.combine(amounts, amounts)
                .as((one, other) -> one.compareTo(other) <= 0 ? new Part(one, other) : new Part(other, one));
    }

    private record Part(Ratio amount, Ratio whole) {}

    /**
     * Reports on any activity.
     *
     * @return an arbitrary of reports
     */
    public static Arbitrary<ActivityReport> activityReports() {
        return RenaksiArbitraries.periods()
                .flatMap(period -> Combinators.combine(
                                RenaksiArbitraries.ids(),
                                RenaksiArbitraries.words(),
                                Arbitraries.integers().between(1, 9),
                                dayOf(period),
                                shares(),
                                shares().optional(),
                                Arbitraries.longs().between(0, 10_000_000_000L).optional(),
                                RenaksiArbitraries.words().list().ofMaxSize(2))
                        .as((activity, office, revision, date, claimed, verified, spent, words) ->
                                ActivityReport.builder()
                                        .activity(activity)
                                        .office(office)
                                        .period(period)
                                        .revision(revision)
                                        .date(date)
                                        .claimed(claimed)
                                        .verified(verified)
                                        .spent(spent)
                                        .obstacles(words.stream().findFirst())
                                        .evidence(words)
                                        .build()))
                .flatMap(report -> Combinators.combine(
                                Arbitraries.of(true, false),
                                RenaksiArbitraries.words().optional(),
                                RenaksiArbitraries.attributes())
                        .as((cancelled, followUp, attributes) -> report.withCancelled(cancelled)
                                .withFollowUp(followUp)
                                .withAttributes(attributes)));
    }

    /**
     * A few tallies, realisations and reports.
     *
     * @return an arbitrary of monitoring data
     */
    public static Arbitrary<MonitoringData> monitoringData() {
        return Combinators.combine(
                        tallies().list().ofMaxSize(3),
                        realisations().list().ofMaxSize(3),
                        activityReports().list().ofMaxSize(3))
                .as(MonitoringData::new)
                .withoutEdgeCases();
    }
}
