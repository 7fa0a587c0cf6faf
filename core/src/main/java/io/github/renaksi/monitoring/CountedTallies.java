// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.monitoring;

import io.github.renaksi.Text;
import io.github.renaksi.TimePeriod;
import io.github.renaksi.complaint.ComplaintCounts;
import io.github.renaksi.complaint.ComplaintTally;
import io.github.renaksi.figure.NotComputable;
import io.github.renaksi.internal.Checks;
import io.github.renaksi.internal.OfficeNames;
import io.github.renaksi.plan.StrategicTarget;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The tallies of some time that count: of each office the latest observations. Channels of an office are added up; a
 * tally that names none is of all of them. An office whose tallies cannot be put together is left out as a whole, since
 * a part of its complaints is no figure of the office.
 *
 * @param tallies the tallies that count, by time, those of one office without overlap
 * @param leftOut the offices that are left out
 * @param counting how many offices count
 * @param offices how many offices there are: those that count, those that are left out, and those that have only a
 *     tally of this time and of days outside it
 */
record CountedTallies(List<ComplaintTally> tallies, List<Office> leftOut, int counting, int offices) {

    /**
     * An office that is left out.
     *
     * @param tallies all its tallies
     * @param reason what is the matter with them
     * @param why the two that cannot both count
     */
    record Office(List<ComplaintTally> tallies, UnmatchedTally.Reason reason, NotComputable why) {

        private static Office of(List<ComplaintTally> tallies, LatestObservations.Clash<ComplaintTally> clash) {
            ComplaintTally one = clash.one();
            ComplaintTally other = clash.other();
            boolean sameLook = one.period().equals(other.period())
                    && one.asOf().equals(other.asOf())
                    && one.channel()
                            .map(OfficeNames::fold)
                            .equals(other.channel().map(OfficeNames::fold));
            return sameLook
                    ? new Office(
                            tallies,
                            UnmatchedTally.Reason.CONTRADICTS,
                            new NotComputable(
                                    "contradicting-tallies",
                                    Text.format(
                                            "rekapitulasi ganda untuk periode dan tanggal yang sama: {0} dan {1}",
                                            "two tallies of one period and day: {0} and {1}",
                                            words(one),
                                            words(other))))
                    : new Office(
                            tallies,
                            UnmatchedTally.Reason.OVERLAPS,
                            new NotComputable(
                                    "overlapping-tallies",
                                    Text.format(
                                            "rekapitulasi tumpang tindih: {0} dan {1}",
                                            "tallies overlap: {0} and {1}", words(one), words(other))));
        }

        private static Text words(ComplaintTally tally) {
            Text office = tally.channel()
                    .map(channel -> Text.format(
                            "'{0}' kanal '{1}'",
                            "'{0}' channel '{1}'", Checks.brief(tally.office()), Checks.brief(channel)))
                    .orElseGet(() -> Text.format("'{0}'", "'{0}'", Checks.brief(tally.office())));
            return Text.format(
                    "{0} {1} per {2} ({3} diterima, {4} diselesaikan)",
                    "{0} {1} as of {2} ({3} received, {4} resolved)",
                    office,
                    tally.period(),
                    tally.asOf(),
                    tally.counts().received(),
                    tally.counts().resolved());
        }
    }

    /**
     * Those that count of a time.
     *
     * @param all tallies of any time
     * @param time the time
     */
    static CountedTallies of(Collection<ComplaintTally> all, TimePeriod time) {
        OfficeNames names = new OfficeNames();
        Map<String, List<ComplaintTally>> byOffice = new TreeMap<>();
        Set<String> offices = new HashSet<>();
        for (ComplaintTally tally : all) {
            if (tally.period().overlaps(time)) {
                offices.add(names.key(tally.office()));
            }
            if (time.encloses(tally.period())) {
                byOffice.computeIfAbsent(names.key(tally.office()), it -> new ArrayList<>())
                        .add(tally);
            }
        }
        List<ComplaintTally> counted = new ArrayList<>();
        List<Office> leftOut = new ArrayList<>();
        for (List<ComplaintTally> ofOffice : byOffice.values()) {
            LatestObservations<ComplaintTally> observations = LatestObservations.of(
                    ofOffice.stream().map(tally -> observation(tally, names)).toList());
            counted.addAll(observations.kept());
            observations.clash().ifPresent(clash -> leftOut.add(Office.of(ofOffice, clash)));
        }
        counted.sort(Comparator.comparing(ComplaintTally::period));
        return new CountedTallies(
                Collections.unmodifiableList(counted),
                Collections.unmodifiableList(leftOut),
                byOffice.size() - leftOut.size(),
                offices.size());
    }

    /**
     * What was observed of an office or one channel of it. Two are one where they are equal in all, the spelling of its
     * name included.
     */
    private static LatestObservations.Observation<ComplaintTally> observation(ComplaintTally tally, OfficeNames names) {
        return new LatestObservations.Observation<>(
                tally,
                tally.period(),
                Optional.of(tally.asOf()),
                tally.channel().map(names::key));
    }

    /** Why none counts, where all offices are left out. */
    Optional<NotComputable> obstacle() {
        return tallies.isEmpty() ? leftOut.stream().findFirst().map(Office::why) : Optional.empty();
    }

    /** Of how many offices a figure is, where it is not of all. */
    Optional<Text> coverage() {
        return counting == offices
                ? Optional.empty()
                : Optional.of(Text.format(
                        "rekapitulasi {0} dari {1} perangkat daerah",
                        "tallies of {0} of {1} offices", counting, offices));
    }

    /** The tallies added up, whatever the days on which they were observed. */
    Optional<Sum> sum() {
        return tallies.isEmpty() ? Optional.empty() : Optional.of(Sum.of(tallies));
    }

    /** What the tallies say of a target that measures complaints: one part for each time that they speak of. */
    List<RealisedPart> parts(StrategicTarget target) {
        List<RealisedPart> parts = new ArrayList<>();
        for (List<ComplaintTally> together : spans()) {
            Sum sum = Sum.of(together);
            Realisation.from(target, sum.period(), sum.counts())
                    .map(realisation -> new RealisedPart(
                            realisation,
                            Optional.of(sum.observed()),
                            together.stream().anyMatch(CountedTallies::isEarly),
                            coverage(),
                            // Whatever became of it, it was received.
                            realisation.outOf().isPresent() ? sum.counts() : ComplaintCounts.NONE))
                    .ifPresent(parts::add);
        }
        return parts;
    }

    private static boolean isEarly(ComplaintTally tally) {
        return tally.asOf().isBefore(tally.period().endInclusive());
    }

    /** Those of one time together: one office counts by months, one by quarters. */
    private List<List<ComplaintTally>> spans() {
        List<List<ComplaintTally>> spans = new ArrayList<>();
        LocalDate end = LocalDate.MIN;
        for (ComplaintTally tally : tallies) {
            if (tally.period().start().isAfter(end)) {
                spans.add(new ArrayList<>());
            }
            spans.get(spans.size() - 1).add(tally);
            LocalDate last = tally.period().endInclusive();
            end = last.isAfter(end) ? last : end;
        }
        return spans;
    }

    /** Counts with the time that they speak of, and the first and last day on which they were observed. */
    record Sum(ComplaintCounts counts, TimePeriod period, TimePeriod observed) {

        private static Sum of(List<ComplaintTally> tallies) {
            ComplaintCounts counts = ComplaintCounts.NONE;
            for (ComplaintTally tally : tallies) {
                counts = counts.plus(tally.counts());
            }
            return new Sum(
                    counts,
                    tallies.stream()
                            .map(ComplaintTally::period)
                            .reduce(TimePeriod::span)
                            .orElseThrow(),
                    tallies.stream()
                            .map(tally -> TimePeriod.ofDay(tally.asOf()))
                            .reduce(TimePeriod::span)
                            .orElseThrow());
        }
    }
}
