package io.github.renaksi.complaint;

import io.github.renaksi.Text;
import io.github.renaksi.TimePeriod;
import io.github.renaksi.figure.DatedRule;
import io.github.renaksi.figure.DatedRules;
import io.github.renaksi.figure.Derivation;
import io.github.renaksi.figure.Figure;
import io.github.renaksi.figure.NotComputable;
import io.github.renaksi.figure.Operand;
import io.github.renaksi.figure.Ratio;
import io.github.renaksi.figure.Rounding;
import io.github.renaksi.internal.Checks;
import io.github.renaksi.internal.RecordStyle;
import java.time.LocalDate;
import java.util.Collection;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * How the complaints that an office received in a period stand to their deadlines on a day. Every complaint is counted
 * in exactly one of the numbers from {@code within} to {@code unclassified}.
 *
 * @param office whose complaints
 * @param period in which they were received
 * @param asOf the day
 * @param rules the deadlines
 * @param within resolved on or before their deadline
 * @param late resolved after it
 * @param overdue not closed, and the deadline is before the day
 * @param open not closed, and the deadline is still to come
 * @param undated resolved on a day that the source does not say
 * @param unresolvable closed as unresolvable; neither within nor late
 * @param ineligible closed as ineligible; they have no deadline
 * @param unclassified of a status that the vocabulary does not have; nobody knows whether they are closed
 * @param changedLater how many of the overdue and open ones were answered or closed only after the day, and are counted
 *     as they stood on it
 */
@RecordStyle
@Value.Builder
public record DeadlineTally(
        String office,
        TimePeriod period,
        LocalDate asOf,
        DatedRules<Deadlines> rules,
        long within,
        long late,
        long overdue,
        long open,
        long undated,
        long unresolvable,
        long ineligible,
        long unclassified,
        long changedLater)
        implements WithDeadlineTally, TallySpan.Dated {

    private static final Rounding SHARE = Rounding.perCent(1);

    // Checks that every count is within bounds, and that no more changed later than could have.
    public DeadlineTally {
        office = Checks.text(office, "office of a tally of deadlines");
        Checks.notNull(period, "period of the tally of deadlines of '%s'", office);
        Checks.notNull(asOf, "as-of date of the tally of deadlines of '%s'", office);
        Checks.notNull(rules, "rules of the tally of deadlines of '%s'", office);
        ComplaintCounts.check(within, "number of complaints resolved within their deadline");
        ComplaintCounts.check(late, "number of complaints resolved late");
        ComplaintCounts.check(overdue, "number of overdue complaints");
        ComplaintCounts.check(open, "number of open complaints");
        ComplaintCounts.check(undated, "number of resolved complaints without a date");
        ComplaintCounts.check(unresolvable, "number of unresolvable complaints");
        ComplaintCounts.check(ineligible, "number of ineligible complaints");
        ComplaintCounts.check(unclassified, "number of unclassified complaints");
        ComplaintCounts.check(changedLater, "number of complaints that changed later");
        if (changedLater - overdue > open) {
            throw Checks.failure(
                    "number of complaints that changed later must be at most that of overdue (%d) and open (%d) ones, was %d",
                    overdue, open, changedLater);
        }
    }

    /**
     * A builder in which all numbers are 0; office, period, as-of date and rules must be given.
     *
     * @return the builder
     */
    public static DeadlineTallyBuilder builder() {
        return new DeadlineTallyBuilder()
                .within(0)
                .late(0)
                .overdue(0)
                .open(0)
                .undated(0)
                .unresolvable(0)
                .ineligible(0)
                .unclassified(0)
                .changedLater(0);
    }

    /**
     * Counts records as they stood on a day.
     *
     * @param office whose complaints they are
     * @param period in which all of them were received
     * @param asOf the day, by which all of them were received
     * @param complaints the records
     * @param vocabulary the classes of their statuses
     * @param rules the deadlines; one must hold on the day on which each complaint was received
     * @param calendar the working days; must cover each complaint from its receipt to its deadline
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
            DatedRules<Deadlines> rules,
            WorkingDayCalendar calendar) {
        long within = 0;
        long late = 0;
        long overdue = 0;
        long open = 0;
        long undated = 0;
        long unresolvable = 0;
        long ineligible = 0;
        long unclassified = 0;
        long changedLater = 0;
        for (ComplaintRecord complaint : complaints) {
            TallySpan.check(complaint, period, asOf);
            StatusClass latest = vocabulary.classify(complaint.status());
            StatusClass statusClass = StatusVocabulary.stood(latest, complaint, asOf);
            changedLater += statusClass == latest ? 0 : 1;
            switch (statusClass) {
                case INELIGIBLE -> ineligible++;
                case UNRESOLVABLE -> unresolvable++;
                case UNCLASSIFIED -> unclassified++;
                case PENDING, IN_PROGRESS, FOLLOWED_UP -> {
                    if (due(complaint, rules, calendar).isBefore(asOf)) {
                        overdue++;
                    } else {
                        open++;
                    }
                }
                case RESOLVED -> {
                    if (complaint.resolvedOn().isEmpty()) {
                        undated++;
                    } else if (complaint.resolvedOn().get().isAfter(due(complaint, rules, calendar))) {
                        late++;
                    } else {
                        within++;
                    }
                }
            }
        }
        return new DeadlineTally(
                office,
                period,
                asOf,
                rules,
                within,
                late,
                overdue,
                open,
                undated,
                unresolvable,
                ineligible,
                unclassified,
                changedLater);
    }

    private static LocalDate due(ComplaintRecord complaint, DatedRules<Deadlines> rules, WorkingDayCalendar calendar) {
        return rules.on(complaint.receivedOn()).dueOn(complaint.category(), complaint.receivedOn(), calendar);
    }

    /**
     * Adds up tallies of offices and periods.
     *
     * @param office what the sum is called
     * @param tallies the tallies, at least one
     * @return the sum
     * @throws IllegalArgumentException if there is none, as-of dates or rules differ, or two periods of one office
     *     overlap
     */
    public static DeadlineTally sum(String office, Collection<DeadlineTally> tallies) {
        TallySpan span = TallySpan.of(office, tallies);
        DatedRules<Deadlines> rules = tallies.iterator().next().rules();
        if (!tallies.stream().allMatch(tally -> tally.rules().equals(rules))) {
            throw Checks.failure("tallies that '%s' is the sum of must have the same deadlines", office);
        }
        return new DeadlineTally(
                office,
                span.period(),
                span.asOf(),
                rules,
                sum(tallies, DeadlineTally::within),
                sum(tallies, DeadlineTally::late),
                sum(tallies, DeadlineTally::overdue),
                sum(tallies, DeadlineTally::open),
                sum(tallies, DeadlineTally::undated),
                sum(tallies, DeadlineTally::unresolvable),
                sum(tallies, DeadlineTally::ineligible),
                sum(tallies, DeadlineTally::unclassified),
                sum(tallies, DeadlineTally::changedLater));
    }

    private static long sum(Collection<DeadlineTally> tallies, ToLongFunction<DeadlineTally> number) {
        return tallies.stream().mapToLong(number).reduce(0, ComplaintCounts::sum);
    }

    /**
     * The share resolved within the deadline (persentase pengaduan yang diselesaikan tepat waktu): within / (within +
     * late + overdue). Complaints whose deadline is still to come, and those that are unresolvable, ineligible or
     * unclassified, are not in it.
     *
     * @return the figure; not computable where a resolved complaint has no date, or where no deadline has passed
     */
    public Figure resolvedWithinDeadline() {
        long due = within + late + overdue;
        Supplier<Derivation> derivation = () -> CompletionFigures.saying(
                changedLater,
                Derivation.quotient(
                                Text.of(
                                        "persentase pengaduan yang diselesaikan tepat waktu",
                                        "rate of complaints resolved within their deadline"),
                                new Operand(Text.of("tepat waktu", "within"), Ratio.of(within)),
                                new Operand(Text.of("jatuh tempo", "due"), Ratio.of(due)))
                        .withBasis(Text.of(rules.rules().stream()
                                .map(DatedRule::citation)
                                .map(Object::toString)
                                .distinct()
                                .collect(Collectors.joining(", "))))
                        .withPeriod(period)
                        .withAsOf(asOf));
        return undated > 0
                ? Figure.notComputable(
                        NotComputable.missingDates(undated, within + late + undated),
                        SHARE,
                        () -> derivation.get().uncomputed())
                : Figure.share(within, due, SHARE, derivation);
    }
}
