package io.github.renaksi.complaint;

import io.github.renaksi.Text;
import io.github.renaksi.figure.DatedRule;
import io.github.renaksi.figure.Derivation;
import io.github.renaksi.figure.Figure;
import io.github.renaksi.figure.NotComputable;
import io.github.renaksi.figure.Operand;
import io.github.renaksi.figure.Ratio;
import io.github.renaksi.figure.Rounding;
import io.github.renaksi.figure.Unit;
import io.github.renaksi.internal.Checks;
import io.github.renaksi.internal.RecordStyle;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * How complaints stand to their deadlines on a day. Ineligible complaints have none and are not counted.
 *
 * @param rule the deadlines
 * @param asOf the day
 * @param within resolved on or before their deadline
 * @param late resolved after it
 * @param overdue not resolved, and the deadline is before the day
 * @param open not resolved, and the deadline is still to come
 * @param undated resolved on a day that the source does not say
 */
@RecordStyle
@Value.Builder
public record DeadlineTally(
        DatedRule<Deadlines> rule, LocalDate asOf, long within, long late, long overdue, long open, long undated) {

    private static final Rounding SHARE = Rounding.of(1, RoundingMode.HALF_UP).withUnit(Unit.PERCENT);

    // Checks that no count is negative.
    public DeadlineTally {
        Checks.notNegative(within, "number of complaints resolved within their deadline");
        Checks.notNegative(late, "number of complaints resolved late");
        Checks.notNegative(overdue, "number of overdue complaints");
        Checks.notNegative(open, "number of open complaints");
        Checks.notNegative(undated, "number of resolved complaints without a date");
    }

    /**
     * Counts records.
     *
     * @param complaints the records
     * @param vocabulary the classes of their statuses
     * @param rule the deadlines; must hold on the day on which each complaint was received
     * @param calendar the working days; must cover each complaint from its receipt to its deadline
     * @param asOf the day
     * @return the counts
     * @throws IllegalArgumentException if the rule does not hold, the calendar does not cover, or a category is unknown
     */
    public static DeadlineTally of(
            Iterable<ComplaintRecord> complaints,
            StatusVocabulary vocabulary,
            DatedRule<Deadlines> rule,
            WorkingDayCalendar calendar,
            LocalDate asOf) {
        long within = 0;
        long late = 0;
        long overdue = 0;
        long open = 0;
        long undated = 0;
        for (ComplaintRecord complaint : complaints) {
            StatusClass statusClass = vocabulary.classify(complaint.status());
            if (statusClass == StatusClass.INELIGIBLE) {
                continue;
            }
            LocalDate due =
                    rule.on(complaint.receivedOn()).dueOn(complaint.category(), complaint.receivedOn(), calendar);
            if (statusClass != StatusClass.RESOLVED) {
                if (due.isBefore(asOf)) {
                    overdue++;
                } else {
                    open++;
                }
            } else if (complaint.resolvedOn().isEmpty()) {
                undated++;
            } else if (complaint.resolvedOn().get().isAfter(due)) {
                late++;
            } else {
                within++;
            }
        }
        return new DeadlineTally(rule, asOf, within, late, overdue, open, undated);
    }

    /**
     * The share resolved within the deadline (persentase pengaduan yang diselesaikan tepat waktu): within / (within + late + overdue).
     * Complaints whose deadline is still to come are not in it.
     *
     * @return the figure; not computable where a resolved complaint has no date, or where no deadline has passed
     */
    public Figure resolvedWithinDeadline() {
        long due = within + late + overdue;
        if (undated > 0) {
            return Figure.notComputable(
                    NotComputable.missingDates(undated, within + late + undated), SHARE, () -> derivation(due));
        }
        return Figure.share(within, due, SHARE, () -> derivation(due));
    }

    private Derivation derivation(long due) {
        return Derivation.builder()
                .name(Text.of(
                        "persentase pengaduan yang diselesaikan tepat waktu",
                        "rate of complaints resolved within their deadline"))
                .addOperands(
                        new Operand(Text.of("tepat waktu", "within"), Ratio.of(within)),
                        new Operand(Text.of("jatuh tempo", "due"), Ratio.of(due)))
                .formula(Text.of(
                        "tepat waktu / (tepat waktu + terlambat + lewat tenggat)",
                        "within / (within + late + overdue)"))
                .working(Text.of(
                        "tepat waktu " + within + " / jatuh tempo " + due, "within " + within + " / due " + due))
                .citation(rule.citation())
                .asOf(asOf)
                .build();
    }
}
