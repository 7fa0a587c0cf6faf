// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.complaint;

import io.github.renaksi.ProblemCode;
import io.github.renaksi.Text;
import io.github.renaksi.TimePeriod;
import io.github.renaksi.internal.Checks;
import io.github.renaksi.internal.OfficeNames;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a sum of tallies speaks of, and what may not be added up. */
record TallySpan(TimePeriod period, LocalDate asOf) {

    /** Anything that counts complaints of an office and period as of a day. */
    interface Dated {

        String office();

        TimePeriod period();

        LocalDate asOf();
    }

    /** As {@link #of(String, Collection, Function)}, of what counts all channels. */
    static TallySpan of(String office, Collection<? extends Dated> tallies) {
        return of(office, tallies, tally -> Optional.empty());
    }

    /**
     * The span from the first to the last day; refuses none, different as-of dates, and overlapping periods of one
     * office, unless they are of two channels.
     */
    static <T extends Dated> TallySpan of(String office, Collection<T> tallies, Function<T, Optional<String>> channel) {
        List<T> sorted = new ArrayList<>(Checks.reported(tallies, "tallies that '%s' is the sum of", office));
        Checks.notEmpty(sorted, "tallies that '%s' is the sum of", office);
        sorted.sort(Comparator.comparing(tally -> tally.period().start()));
        T first = sorted.get(0);
        LocalDate end = first.period().endInclusive();
        OfficeNames names = new OfficeNames();
        Map<String, OfOneOffice<T>> offices = new HashMap<>();
        for (T tally : sorted) {
            if (!tally.asOf().equals(first.asOf())) {
                throw Checks.failure(
                        ProblemCode.MISMATCH,
                        "rekapitulasi yang dijumlahkan untuk '%s' harus bertanggal data sama, ada %s dan %s",
                        "tallies that '%s' is the sum of must have one as-of date, had %s and %s",
                        office,
                        first.asOf(),
                        Checks.value(tally.asOf()));
            }
            offices.computeIfAbsent(names.key(tally.office()), it -> new OfOneOffice<>(channel))
                    .add(tally);
            end = tally.period().endInclusive().isAfter(end) ? tally.period().endInclusive() : end;
        }
        return new TallySpan(TimePeriod.between(first.period().start(), end), first.asOf());
    }

    /** The tallies of one office, which come by their beginning: only the last to end can overlap the next. */
    private static final class OfOneOffice<T extends Dated> {

        private final Function<T, Optional<String>> channelOf;
        private final OfficeNames names = new OfficeNames();
        private final Map<Optional<String>, T> lastOfChannel = new HashMap<>();
        private @Nullable T last;

        private OfOneOffice(Function<T, Optional<String>> channelOf) {
            this.channelOf = channelOf;
        }

        private void add(T tally) {
            Optional<String> channel = channelOf.apply(tally).map(names::key);
            if (channel.isEmpty()) {
                refuseOverlap(last, tally);
            } else {
                refuseOverlap(lastOfChannel.get(Optional.<String>empty()), tally);
                refuseOverlap(lastOfChannel.get(channel), tally);
            }
            lastOfChannel.put(channel, tally);
            if (last == null
                    || tally.period().endInclusive().isAfter(last.period().endInclusive())) {
                last = tally;
            }
        }

        private void refuseOverlap(@Nullable T before, T tally) {
            if (before != null && before.period().overlaps(tally.period())) {
                boolean named =
                        channelOf.apply(before).or(() -> channelOf.apply(tally)).isPresent();
                throw Checks.failure(
                        ProblemCode.OVERLAP,
                        "periode perangkat daerah '%s' tidak boleh tumpang tindih, ada %s dan %s",
                        "periods of office '%s' must not overlap, had %s and %s",
                        tally.office(),
                        words(before, named),
                        words(tally, named));
            }
        }

        private Text words(T tally, boolean named) {
            String period = tally.period().toString();
            return named
                    ? channelOf
                            .apply(tally)
                            .map(channel -> Text.format("{0} kanal '{1}'", "{0} of channel '{1}'", period, channel))
                            .orElseGet(() -> Text.format("{0} seluruh kanal", "{0} of all channels", period))
                    : Text.of(period);
        }
    }

    /**
     * Refuses a missing period and day, and a day before the period: nothing can be known of it yet. The name is of
     * what speaks of both, as a format with its arguments.
     */
    static void check(TimePeriod period, LocalDate asOf, String name, @Nullable Object... of) {
        Checks.notNull(period, "period of " + name, of);
        Checks.notNull(asOf, "as-of date of " + name, of);
        if (asOf.isBefore(period.start())) {
            throw Checks.failure(
                    ProblemCode.WRONG_ORDER,
                    "tanggal data %s tidak boleh sebelum periodenya %s, diisi %s",
                    "as-of date of %s must not be before its period %s, was %s",
                    Checks.named(name, of),
                    Checks.limit(period),
                    Checks.value(asOf));
        }
    }

    /** Refuses a complaint that was not received in the period. */
    static void checkReceivedIn(TimePeriod period, ComplaintRecord complaint) {
        Checks.notNull(period, "period of complaints");
        Checks.notNull(complaint, "complaint of a tally");
        if (!period.contains(complaint.receivedOn())) {
            throw Checks.failure(
                    ProblemCode.OUT_OF_RANGE,
                    "pengaduan perangkat daerah '%s' harus diterima dalam periode %s, diterima pada %s",
                    "a complaint of office '%s' must be received in the period %s, was on %s",
                    complaint.office(),
                    Checks.limit(period),
                    Checks.value(complaint.receivedOn()));
        }
    }

    /** Refuses a complaint that was received after the day. */
    static void checkReceivedBy(LocalDate asOf, ComplaintRecord complaint) {
        Checks.notNull(complaint, "complaint of a tally");
        Checks.notNull(asOf, "as-of date of complaints");
        if (complaint.receivedOn().isAfter(asOf)) {
            throw Checks.failure(
                    ProblemCode.OUT_OF_RANGE,
                    "pengaduan perangkat daerah '%s' tidak boleh diterima setelah tanggal data %s, diterima pada %s",
                    "a complaint of office '%s' must not be received after the as-of date %s, was on %s",
                    complaint.office(),
                    Checks.limit(asOf),
                    Checks.value(complaint.receivedOn()));
        }
    }
}
