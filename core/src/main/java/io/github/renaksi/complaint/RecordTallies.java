// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.complaint;

import io.github.renaksi.PeriodUnit;
import io.github.renaksi.TimePeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Counts records by office, channel and unit of time. */
final class RecordTallies {

    /** What stands for the channel where all are counted together: no name is empty. */
    private static final String ALL = "";

    private final RecordsOnDay records;
    private final PeriodUnit unit;
    private final LocalDate asOf;
    private final Function<ComplaintRecord, Optional<String>> channelOf;
    private final Spellings offices = new Spellings();
    private final Spellings channels = new Spellings();

    /** By office, channel and first day of the period. */
    private final Map<String, Map<String, NavigableMap<LocalDate, Count>>> counts = new HashMap<>();

    RecordTallies(
            StatusVocabulary vocabulary,
            PeriodUnit unit,
            LocalDate asOf,
            Function<ComplaintRecord, Optional<String>> channelOf) {
        this.records = new RecordsOnDay(vocabulary, asOf);
        this.unit = unit;
        this.asOf = asOf;
        this.channelOf = channelOf;
    }

    void add(ComplaintRecord complaint) {
        TallySpan.checkReceivedBy(asOf, complaint);
        Optional<String> channel = channelOf.apply(complaint);
        NavigableMap<LocalDate, Count> periods =
                periods(offices.key(complaint.office()), channel.isPresent() ? channels.key(channel.get()) : ALL);
        LocalDate day = complaint.receivedOn();
        Map.@Nullable Entry<LocalDate, Count> last = periods.floorEntry(day);
        Count count = last != null && last.getValue().period.contains(day)
                ? last.getValue()
                : count(periods, unit.containing(day));
        count.add(complaint, records);
    }

    RecordTallies merge(RecordTallies other) {
        offices.addAll(other.offices);
        channels.addAll(other.channels);
        other.counts.forEach((office, byChannel) -> byChannel.forEach((channel, periods) -> periods.values()
                .forEach(more -> count(periods(office, channel), more.period).add(more))));
        return this;
    }

    private NavigableMap<LocalDate, Count> periods(String office, String channel) {
        return counts.computeIfAbsent(office, it -> new HashMap<>()).computeIfAbsent(channel, it -> new TreeMap<>());
    }

    private static Count count(NavigableMap<LocalDate, Count> periods, TimePeriod period) {
        return periods.computeIfAbsent(period.start(), it -> new Count(period));
    }

    List<ComplaintTally> tallies() {
        List<ComplaintTally> tallies = new ArrayList<>();
        new TreeMap<>(counts)
                .forEach((office, byChannel) -> new TreeMap<>(byChannel)
                        .forEach((channel, periods) -> periods.values()
                                .forEach(count -> tallies.add(count.tally(
                                        offices.of(office),
                                        channel.equals(ALL) ? Optional.empty() : Optional.of(channels.of(channel)),
                                        asOf)))));
        return Collections.unmodifiableList(tallies);
    }

    /** A tally that is being made. */
    static final class Count {

        private final TimePeriod period;
        private final ClassCounts.Counter<StatusClass> classes = new ClassCounts.Counter<>(StatusClass.class);

        /** One cell for each word, so that counting boxes nothing. */
        private final Map<String, long[]> unclassified = new HashMap<>();

        Count(TimePeriod period) {
            this.period = period;
        }

        void add(ComplaintRecord complaint, RecordsOnDay records) {
            records.count(complaint, classes, this::counted);
        }

        private StatusClass counted(ComplaintRecord complaint, StatusClass stood) {
            if (stood == StatusClass.UNCLASSIFIED) {
                unclassified.computeIfAbsent(complaint.status(), it -> new long[1])[0]++;
            }
            return stood;
        }

        private void add(Count more) {
            classes.addAll(more.classes);
            more.unclassified.forEach(
                    (word, times) -> unclassified.computeIfAbsent(word, it -> new long[1])[0] += times[0]);
        }

        ComplaintTally tally(String office, Optional<String> channel, LocalDate asOf) {
            SortedMap<String, Long> words = new TreeMap<>();
            unclassified.forEach((word, times) -> words.put(word, times[0]));
            return new ComplaintTally(office, channel, period, asOf, new ComplaintCounts(classes.counts()), words);
        }
    }
}
