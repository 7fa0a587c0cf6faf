package io.github.renaksi.monitoring;

import io.github.renaksi.Language;
import io.github.renaksi.Period;
import io.github.renaksi.Text;
import io.github.renaksi.complaint.ComplaintCounts;
import io.github.renaksi.complaint.ComplaintTally;
import io.github.renaksi.figure.NotComputable;
import io.github.renaksi.internal.Checks;
import io.github.renaksi.internal.OfficeNames;
import io.github.renaksi.plan.StrategicTarget;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The tallies of some time that count: of each office its latest looks.
 *
 * @param tallies the tallies by time, those of one office without overlap; none where there is an obstacle
 * @param obstacle why they do not add up, if they do not
 */
record CountedTallies(List<ComplaintTally> tallies, Optional<NotComputable> obstacle) {

    static CountedTallies of(Collection<ComplaintTally> all) {
        OfficeNames names = new OfficeNames();
        Map<String, List<ComplaintTally>> byOffice = new LinkedHashMap<>();
        for (ComplaintTally tally : all) {
            byOffice.computeIfAbsent(names.key(tally.office()), it -> new ArrayList<>())
                    .add(tally);
        }
        List<ComplaintTally> counted = new ArrayList<>();
        for (List<ComplaintTally> ofOffice : byOffice.values()) {
            // One spelling, so that a tally that came twice is one.
            String office = ofOffice.get(0).office();
            LatestLooks<ComplaintTally> looks = LatestLooks.of(
                    ofOffice.stream().map(tally -> tally.withOffice(office)).toList(),
                    ComplaintTally::period,
                    tally -> Optional.of(tally.asOf()));
            if (looks.clash().isPresent()) {
                return new CountedTallies(List.of(), looks.clash().map(CountedTallies::obstacle));
            }
            counted.addAll(looks.kept());
        }
        counted.sort(Comparator.comparing(ComplaintTally::period));
        return new CountedTallies(List.copyOf(counted), Optional.empty());
    }

    private static NotComputable obstacle(LatestLooks.Clash<ComplaintTally> clash) {
        ComplaintTally one = clash.one();
        ComplaintTally other = clash.other();
        boolean sameLook = one.period().equals(other.period()) && one.asOf().equals(other.asOf());
        return sameLook
                ? new NotComputable(
                        "contradicting-tallies",
                        Text.of(
                                Checks.format(
                                        "rekapitulasi '%s' untuk %s per %s saling bertentangan",
                                        one.office(),
                                        one.period().inWords(Language.INDONESIAN),
                                        Language.INDONESIAN.write(one.asOf())),
                                Checks.format(
                                        "tallies of '%s' for %s as of %s contradict each other",
                                        one.office(),
                                        one.period().inWords(Language.ENGLISH),
                                        Language.ENGLISH.write(one.asOf()))))
                : new NotComputable(
                        "overlapping-tallies",
                        Text.of(
                                Checks.format(
                                        "rekapitulasi '%s' tumpang tindih: %s dan %s",
                                        one.office(),
                                        one.period().inWords(Language.INDONESIAN),
                                        other.period().inWords(Language.INDONESIAN)),
                                Checks.format(
                                        "tallies of '%s' overlap: %s and %s",
                                        one.office(),
                                        one.period().inWords(Language.ENGLISH),
                                        other.period().inWords(Language.ENGLISH))));
    }

    /** The tallies added up, whatever the days on which they were looked up. */
    Optional<Sum> sum() {
        return tallies.isEmpty() ? Optional.empty() : Optional.of(Sum.of(tallies));
    }

    /** What the tallies say of a target that measures complaints: one part for each time that they speak of. */
    List<Consolidated.Part> parts(StrategicTarget target) {
        List<Consolidated.Part> parts = new ArrayList<>();
        for (List<ComplaintTally> together : spans()) {
            Sum sum = Sum.of(together);
            Realisation.from(target, sum.period(), sum.counts())
                    .map(realisation -> new Consolidated.Part(
                            realisation,
                            Optional.of(sum.looks()),
                            together.stream().anyMatch(CountedTallies::isEarly)))
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

    /** Counts with the time that they speak of, and the first and last day on which they were looked up. */
    record Sum(ComplaintCounts counts, Period period, Looks looks) {

        private static Sum of(List<ComplaintTally> tallies) {
            ComplaintCounts counts = ComplaintCounts.NONE;
            for (ComplaintTally tally : tallies) {
                counts = counts.plus(tally.counts());
            }
            LocalDate end = tallies.stream()
                    .map(tally -> tally.period().endInclusive())
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
            return new Sum(
                    counts,
                    Period.between(tallies.get(0).period().start(), end),
                    tallies.stream()
                            .map(tally -> Looks.on(tally.asOf()))
                            .reduce(Looks::and)
                            .orElseThrow());
        }
    }
}
