package io.github.renaksi.complaint;

import io.github.renaksi.Period;
import io.github.renaksi.internal.Checks;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** What a sum of tallies speaks of, and what may not be added up. */
record TallySpan(Period period, LocalDate asOf) {

    /** Anything that counts complaints of an office and period as of a day. */
    interface Dated {

        String office();

        Period period();

        LocalDate asOf();
    }

    /**
     * The span from the first to the last day; refuses none, different as-of dates, and overlapping periods of one
     * office.
     */
    static TallySpan of(String office, Collection<? extends Dated> tallies) {
        Checks.notEmpty(tallies, "tallies that '%s' is the sum of", office);
        List<Dated> sorted = new ArrayList<>(tallies);
        sorted.sort(Comparator.comparing(Dated::office)
                .thenComparing(tally -> tally.period().start()));
        Dated before = sorted.get(0);
        LocalDate start = before.period().start();
        LocalDate end = before.period().endInclusive();
        for (Dated tally : sorted.subList(1, sorted.size())) {
            if (!tally.asOf().equals(before.asOf())) {
                throw Checks.failure(
                        "tallies that '%s' is the sum of must have one as-of date, had %s and %s",
                        office, before.asOf(), tally.asOf());
            }
            if (tally.office().equals(before.office()) && tally.period().overlaps(before.period())) {
                throw Checks.failure(
                        "periods of office '%s' must not overlap, had %s and %s",
                        tally.office(), before.period(), tally.period());
            }
            start = tally.period().start().isBefore(start) ? tally.period().start() : start;
            end = tally.period().endInclusive().isAfter(end) ? tally.period().endInclusive() : end;
            before = tally;
        }
        return new TallySpan(Period.between(start, end), before.asOf());
    }

    /** Refuses a complaint that was not received in the period and by the day. */
    static void check(ComplaintRecord complaint, Period period, LocalDate asOf) {
        if (!period.contains(complaint.receivedOn())) {
            throw Checks.failure(
                    "a complaint of office '%s' must be received in the period %s, was on %s",
                    complaint.office(), period, complaint.receivedOn());
        }
        checkReceivedBy(asOf, complaint);
    }

    static void checkReceivedBy(LocalDate asOf, ComplaintRecord complaint) {
        if (complaint.receivedOn().isAfter(asOf)) {
            throw Checks.failure(
                    "a complaint of office '%s' must not be received after the as-of date %s, was on %s",
                    complaint.office(), asOf, complaint.receivedOn());
        }
    }
}
