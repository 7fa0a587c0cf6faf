// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.complaint;

import io.github.renaksi.PeriodUnit;
import io.github.renaksi.ProblemCode;
import io.github.renaksi.TimePeriod;
import io.github.renaksi.internal.Checks;
import io.github.renaksi.internal.RecordStyle;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collector;
import org.immutables.value.Value;

/**
 * What became of the complaints that an office received in a period, as it stood on a day (basis KOHOR): the counts
 * with all that a rate must say of them.
 *
 * <p>Of records, {@link StatusVocabulary#classify(ComplaintRecord, LocalDate)} says how each stood on the day, so that
 * an export made later gives the same tally, and {@link ComplaintCounts#changedLater()} how many have changed since.
 *
 * <p>Because every complaint was received in the period, no rate of a tally exceeds 1. Jakarta published 12.936
 * followed up of January 2023, and 13.671 a few weeks later: the same office and period, another day.
 *
 * <p>Names of offices and of channels are compared without regard to case and white space.
 *
 * @param office whose complaints
 * @param channel how they came (kanal), where only those of one channel are counted; else they are those of all
 * @param period in which they were received
 * @param asOf the day on which their status was looked up, not before the period begins
 * @param counts how many stand in which class
 * @param unclassified the words that the vocabulary did not have, with their counts, where they are known
 */
@RecordStyle
@Value.Builder
public record ComplaintTally(
        String office,
        Optional<String> channel,
        TimePeriod period,
        LocalDate asOf,
        ComplaintCounts counts,
        @Value.NaturalOrder SortedMap<String, Long> unclassified)
        implements WithComplaintTally, TallySpan.Dated {

    public ComplaintTally {
        office = Checks.text(office, "office of a tally");
        channel = Checks.optionalText(channel, "channel of the tally of '%s'", office);
        TallySpan.check(period, asOf, "the tally of '%s'", office);
        Checks.notNull(counts, "counts of the tally of '%s'", office);
        Checks.notNull(unclassified, "unclassified statuses of the tally of '%s'", office);
        SortedMap<String, Long> named = new TreeMap<>();
        for (Map.Entry<String, Long> entry : unclassified.entrySet()) {
            String word = Checks.text(entry.getKey(), "unclassified status of the tally of '%s'", office);
            long count = Checks.notNull(entry.getValue(), "number of complaints of status '%s'", word);
            ClassCounts.check(count, "number of complaints of status '%s'", word);
            if (named.put(word, count) != null) {
                throw Checks.failure(
                        ProblemCode.NOT_UNIQUE,
                        "status yang belum digolongkan dalam rekapitulasi '%s' tidak boleh berulang, '%s' muncul dua"
                                + " kali",
                        "unclassified statuses of the tally of '%s' must be unique, '%s' occurs twice",
                        office,
                        Checks.value(word));
            }
        }
        long words = named.values().stream().reduce(0L, ClassCounts::sum);
        if (words > counts.unclassified()) {
            throw Checks.failure(
                    ProblemCode.CONTRADICTION,
                    "status yang belum digolongkan dalam rekapitulasi '%s' paling banyak %d sesuai jumlah pengaduan"
                            + " yang belum digolongkan, ada %d",
                    "unclassified statuses of the tally of '%s' must be at most its %d unclassified complaints, were"
                            + " %d",
                    office,
                    Checks.limit(counts.unclassified()),
                    Checks.value(words));
        }
        unclassified = Collections.unmodifiableSortedMap(named);
    }

    /** {@return a builder; office, period, as-of date and counts must be given} */
    public static ComplaintTallyBuilder builder() {
        return new ComplaintTallyBuilder();
    }

    /**
     * A tally of all channels.
     *
     * @param office whose complaints
     * @param period in which they were received
     * @param asOf the day on which their status was looked up
     * @param counts how many stand in which class
     * @return the tally
     */
    public static ComplaintTally of(String office, TimePeriod period, LocalDate asOf, ComplaintCounts counts) {
        return new ComplaintTally(office, Optional.empty(), period, asOf, counts, Collections.emptySortedMap());
    }

    /**
     * Counts records of one office and period as they stood on a day. Where there are none, 0 were received: a nil
     * report (laporan nihil), whose rates have nothing to divide by. All records are counted, whatever office they
     * name: the office of the tally may be a region of many.
     *
     * @param office whose complaints they are
     * @param period in which all of them were received
     * @param asOf the day, by which all of them were received
     * @param complaints the records, of all channels
     * @param vocabulary the classes of their statuses
     * @return the tally
     * @throws IllegalArgumentException if a complaint was received outside the period or after the day
     */
    public static ComplaintTally of(
            String office,
            TimePeriod period,
            LocalDate asOf,
            Iterable<ComplaintRecord> complaints,
            StatusVocabulary vocabulary) {
        RecordsOnDay records = new RecordsOnDay(vocabulary, asOf);
        RecordTallies.Count count = new RecordTallies.Count(period);
        for (ComplaintRecord complaint : Checks.notNull(complaints, "complaints of a tally")) {
            TallySpan.checkReceivedIn(period, complaint);
            count.add(complaint, records);
        }
        return count.tally(office, Optional.empty(), asOf);
    }

    /**
     * Makes tallies of records: one for each office and unit of time in which it received complaints, of all channels
     * together. Every record is counted in exactly one. An office that is spelt in several ways is named by the
     * shortest, and of these by the first in the order of strings. One without records has no tally; see
     * {@link #of(String, TimePeriod, LocalDate, Iterable, StatusVocabulary)}.
     *
     * @param vocabulary the classes of statuses
     * @param unit months, quarters, half-years or years
     * @param asOf the day of which the tallies speak; a record received later is refused
     * @return a collector, for sequential or parallel streams, that gives tallies by office and then by period
     */
    public static Collector<ComplaintRecord, ?, List<ComplaintTally>> toTallies(
            StatusVocabulary vocabulary, PeriodUnit unit, LocalDate asOf) {
        return toTallies(vocabulary, unit, asOf, complaint -> Optional.empty());
    }

    /**
     * As {@link #toTallies}, with a tally for each channel of an office. Over all channels they add up to the same.
     *
     * @param vocabulary the classes of statuses
     * @param unit months, quarters, half-years or years
     * @param asOf the day of which the tallies speak; a record received later is refused
     * @param unnamed what the channel of records is called that name none, such as {@code tidak disebut}
     * @return a collector, for sequential or parallel streams, that gives tallies by office, channel and then period
     */
    public static Collector<ComplaintRecord, ?, List<ComplaintTally>> toTalliesByChannel(
            StatusVocabulary vocabulary, PeriodUnit unit, LocalDate asOf, String unnamed) {
        Optional<String> otherwise = Optional.of(Checks.text(unnamed, "channel of records that name none"));
        return toTallies(
                vocabulary, unit, asOf, complaint -> complaint.channel().or(() -> otherwise));
    }

    private static Collector<ComplaintRecord, ?, List<ComplaintTally>> toTallies(
            StatusVocabulary vocabulary,
            PeriodUnit unit,
            LocalDate asOf,
            Function<ComplaintRecord, Optional<String>> channel) {
        Checks.notNull(vocabulary, "vocabulary of complaints");
        Checks.notNull(unit, "unit of time of tallies");
        Checks.notNull(asOf, "as-of date of complaints");
        return Collector.of(
                () -> new RecordTallies(vocabulary, unit, asOf, channel),
                RecordTallies::add,
                RecordTallies::merge,
                RecordTallies::tallies,
                Collector.Characteristics.UNORDERED);
    }

    /**
     * Adds up tallies of offices and periods. The sum speaks of the time from the first day of any to the last day of
     * any; a unit of time without a tally counts as one in which nothing was received. All must have been looked up on
     * the same day, since no day would be true of a sum of several. The sum names a channel where all tallies name it.
     *
     * @param office what the sum is called
     * @param tallies the tallies, at least one
     * @return the sum
     * @throws IllegalArgumentException if there is none, if two as-of dates differ, or if two periods of one office
     *     overlap, naming both; only those of two channels may
     */
    public static ComplaintTally sum(String office, Collection<ComplaintTally> tallies) {
        TallySpan span = TallySpan.of(office, tallies, ComplaintTally::channel);
        Spellings spellings = new Spellings();
        List<Optional<String>> channels = tallies.stream()
                .map(tally -> tally.channel().map(spellings::key))
                .distinct()
                .toList();
        SortedMap<String, Long> unclassified = new TreeMap<>();
        for (ComplaintTally tally : tallies) {
            tally.unclassified().forEach((word, count) -> unclassified.merge(word, count, ClassCounts::sum));
        }
        return new ComplaintTally(
                office,
                channels.size() == 1 ? channels.get(0).map(spellings::of) : Optional.empty(),
                span.period(),
                span.asOf(),
                tallies.stream().map(ComplaintTally::counts).collect(ComplaintCounts.toSum()),
                unclassified);
    }
}
