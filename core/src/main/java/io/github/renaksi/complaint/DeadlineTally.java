// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.complaint;

import io.github.renaksi.ProblemCode;
import io.github.renaksi.Text;
import io.github.renaksi.TimePeriod;
import io.github.renaksi.figure.Derivation;
import io.github.renaksi.figure.Figure;
import io.github.renaksi.figure.Operand;
import io.github.renaksi.figure.Ratio;
import io.github.renaksi.figure.Rounding;
import io.github.renaksi.internal.Checks;
import io.github.renaksi.internal.RecordStyle;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * How the complaints that an office received in a period stand to their deadlines on a day.
 *
 * @param office whose complaints
 * @param period in which they were received
 * @param asOf the day, not before the period begins
 * @param rules the deadlines
 * @param counts how many stand how; every complaint is counted once
 * @param extended how many of those within their deadline, late, overdue and open have a deadline that was extended
 */
@RecordStyle
@Value.Builder
public record DeadlineTally(
        String office,
        TimePeriod period,
        LocalDate asOf,
        DeadlineRules rules,
        ClassCounts<DeadlineClass> counts,
        long extended)
        implements WithDeadlineTally, TallySpan.Dated {

    private static final Rounding SHARE = Rounding.perCent(1);

    public DeadlineTally {
        office = Checks.text(office, "office of a tally of deadlines");
        TallySpan.check(period, asOf, "the tally of deadlines of '%s'", office);
        Checks.notNull(rules, "rules of the tally of deadlines of '%s'", office);
        Checks.notNull(counts, "counts of the tally of deadlines of '%s'", office);
        long withDeadline = Arrays.stream(DeadlineClass.values())
                .filter(DeadlineClass::isOfADeadline)
                .mapToLong(counts::count)
                .sum();
        if (extended < 0 || extended > withDeadline) {
            throw Checks.failure(
                    ProblemCode.OUT_OF_RANGE,
                    "pengaduan yang diperpanjang dalam rekapitulasi batas waktu '%s' harus 0 sampai %d, diisi %d",
                    "extended complaints of the tally of deadlines of '%s' must be from 0 to %d, were %d",
                    office,
                    Checks.limit(withDeadline),
                    Checks.value(extended));
        }
    }

    /**
     * {@return a builder in which no deadline is extended; office, period, as-of date, rules and counts must be given}
     */
    public static DeadlineTallyBuilder builder() {
        return new DeadlineTallyBuilder().extended(0);
    }

    /**
     * Counts records as they stood on a day. One that was found ineligible only after the day, was open on it like any
     * other: its category must have a deadline too.
     *
     * @param office whose complaints they are
     * @param period in which all of them were received
     * @param asOf the day, by which all of them were received
     * @param complaints the records
     * @param vocabulary the classes of their statuses
     * @param rules the deadlines; one must hold on the day on which each complaint was received, or be applied to it
     *     beyond its validity, which the figure says
     * @param calendar the working days; must cover the days after the receipt of each complaint, up to its deadline
     * @return the counts
     * @throws IllegalArgumentException if a complaint was received outside the period or after the day, no rule holds,
     *     the calendar does not cover, or a category is unknown
     */
    public static DeadlineTally of(
            String office,
            TimePeriod period,
            LocalDate asOf,
            Iterable<ComplaintRecord> complaints,
            StatusVocabulary vocabulary,
            DeadlineRules rules,
            WorkingDayCalendar calendar) {
        DueDays due = new DueDays(rules, calendar, asOf);
        long[] extended = new long[1];
        ClassCounts<DeadlineClass> counts = new RecordsOnDay(vocabulary, asOf)
                .count(period, complaints, DeadlineClass.class, (complaint, stood) -> {
                    DeadlineClass stands = due.classify(complaint, stood);
                    extended[0] += stands.isOfADeadline() && due.isExtended(complaint) ? 1 : 0;
                    return stands;
                });
        return new DeadlineTally(office, period, asOf, rules, counts, extended[0]);
    }

    /**
     * Adds up tallies of offices and periods. As in {@link ComplaintTally#sum}, the sum speaks of the time from the
     * first day of any to the last day of any; a unit of time without a tally counts as one in which nothing was
     * received.
     *
     * @param office what the sum is called
     * @param tallies the tallies, at least one
     * @return the sum
     * @throws IllegalArgumentException if there is none, as-of dates or rules differ, or two periods of one office
     *     overlap
     */
    public static DeadlineTally sum(String office, Collection<DeadlineTally> tallies) {
        TallySpan span = TallySpan.of(office, tallies);
        DeadlineTally first = tallies.iterator().next();
        DeadlineRules rules = first.rules();
        for (DeadlineTally tally : tallies) {
            if (!tally.rules().equals(rules)) {
                throw Checks.failure(
                        ProblemCode.MISMATCH,
                        "rekapitulasi yang dijumlahkan untuk '%s' harus memiliki batas waktu yang sama, hanya '%s'"
                                + " memiliki %s dan hanya '%s' memiliki %s",
                        "tallies that '%s' is the sum of must have the same deadlines, only '%s' has %s and only '%s'"
                                + " has %s",
                        office,
                        first.office(),
                        others(rules, tally.rules),
                        tally.office(),
                        others(tally.rules, rules));
            }
        }
        return new DeadlineTally(
                office,
                span.period(),
                span.asOf(),
                rules,
                tallies.stream().map(DeadlineTally::counts).collect(ClassCounts.toSum(DeadlineClass.class)),
                tallies.stream().map(DeadlineTally::extended).reduce(0L, ClassCounts::sum));
    }

    /** The rules that are not among others, in words. */
    private static String others(DeadlineRules rules, DeadlineRules others) {
        return rules.rules().stream()
                .filter(rule -> !others.rules().contains(rule))
                .map(rule -> Checks.format(
                        "'%s' (%s) from %s %s: %s%s",
                        rule.name(),
                        rule.citation(),
                        rule.validFrom(),
                        rule.validTo().map(last -> "to " + last).orElse("on"),
                        rule.value().workingDays(),
                        rule.remark().map(remark -> ", " + remark).orElse("")))
                .collect(Collectors.collectingAndThen(
                        Collectors.joining("; "), words -> words.isEmpty() ? "none" : words));
    }

    /** {@return how many were resolved on or before their deadline} */
    public long within() {
        return counts.count(DeadlineClass.WITHIN);
    }

    /** {@return how many were resolved after their deadline} */
    public long late() {
        return counts.count(DeadlineClass.LATE);
    }

    /** {@return how many are not closed, and their deadline is before the day} */
    public long overdue() {
        return counts.count(DeadlineClass.OVERDUE);
    }

    /** {@return how many are not closed, and their deadline is still to come} */
    public long open() {
        return counts.count(DeadlineClass.OPEN);
    }

    /**
     * The share resolved within the deadline (persentase pengaduan yang diselesaikan tepat waktu): within / (within +
     * late + overdue). Complaints whose deadline is still to come, and those that are unresolvable, ineligible or
     * unclassified or without category, are not in it. The figure says how many are of the last two, and how many
     * deadlines were extended; {@link ComplaintTally#unclassified()} has the words of the unclassified.
     *
     * @return the figure; not computable where a resolved complaint has no date, or where no deadline has passed
     */
    public Figure resolvedWithinDeadline() {
        long due = within() + late() + overdue();
        long undated = counts.count(DeadlineClass.UNDATED);
        return CompletionFigures.unlessUndated(
                undated, within() + late() + undated, Figure.share(within(), due, SHARE, () -> withinOf(due)));
    }

    private Derivation withinOf(long due) {
        Derivation share = Derivation.quotient(
                        Text.of(
                                "persentase pengaduan yang diselesaikan tepat waktu",
                                "rate of complaints resolved within their deadline"),
                        new Operand(Text.of("tepat waktu", "within"), Ratio.of(within())),
                        new Operand(Text.of("jatuh tempo", "due"), Ratio.of(due)))
                .withBasis(rules.dated().basis(period))
                .withPeriod(period)
                .withAsOf(asOf);
        share = CompletionFigures.leavingOut(
                counts.count(DeadlineClass.UNCLASSIFIED), CompletionFigures.saying(counts, share));
        long uncategorised = counts.count(DeadlineClass.UNCATEGORISED);
        if (uncategorised > 0) {
            share = share.alsoBasedOn(Text.format(
                    "{0} pengaduan tanpa kategori tidak ikut dihitung",
                    "{0} {0:complaint|complaints} without category {0:is|are} left out", uncategorised));
        }
        return extended == 0
                ? share
                : share.alsoBasedOn(Text.format(
                        "batas waktu {0} pengaduan diperpanjang",
                        "the {0:deadline|deadlines} of {0} {0:complaint|complaints} {0:was|were} extended", extended));
    }
}
