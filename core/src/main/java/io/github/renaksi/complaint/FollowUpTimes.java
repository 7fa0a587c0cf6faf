package io.github.renaksi.complaint;

import io.github.renaksi.Localized;
import io.github.renaksi.Text;
import io.github.renaksi.TimePeriod;
import io.github.renaksi.figure.Derivation;
import io.github.renaksi.figure.Figure;
import io.github.renaksi.figure.NotComputable;
import io.github.renaksi.figure.Operand;
import io.github.renaksi.figure.Ratio;
import io.github.renaksi.figure.Rounding;
import io.github.renaksi.figure.Unit;
import io.github.renaksi.internal.Checks;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;

/**
 * How long complaints waited for the office's first answer (waktu tindak lanjut), over those that were answered.
 *
 * <p>A complaint is answered if its class is followed up, resolved or unresolvable. Where the source lacks the day of
 * even one of these, no time is computable: the rest would be a selection. Complaints that still wait are counted
 * apart.
 */
public final class FollowUpTimes implements TallySpan.Dated {

    private static final Unit DAYS = Unit.named("hari");
    private static final Unit WORKING_DAYS = Unit.named("hari kerja");
    private static final Rounding SHARE = Rounding.perCent(1);
    private static final Text FOLLOWED_UP = Text.of("ditindaklanjuti", "followed up");

    private final String office;
    private final TimePeriod period;
    private final LocalDate asOf;
    private final Unit unit;
    private final List<Integer> sortedDays;
    private final long undated;
    private final long waiting;
    private final long ineligible;
    private final long changedLater;

    private FollowUpTimes(
            String office,
            TimePeriod period,
            LocalDate asOf,
            Unit unit,
            List<Integer> sortedDays,
            long undated,
            long waiting,
            long ineligible,
            long changedLater) {
        this.office = Checks.text(office, "office of follow-up times");
        this.period = Checks.notNull(period, "period of the follow-up times of '%s'", office);
        this.asOf = Checks.notNull(asOf, "as-of date of the follow-up times of '%s'", office);
        this.unit = unit;
        this.sortedDays = List.copyOf(sortedDays);
        this.undated = undated;
        this.waiting = waiting;
        this.ineligible = ineligible;
        this.changedLater = changedLater;
    }

    /**
     * Times in days of the calendar.
     *
     * @param office whose complaints they are
     * @param period in which all of them were received
     * @param asOf the day of which the times speak, by which all of them were received
     * @param complaints the records
     * @param vocabulary the classes of their statuses
     * @return the times
     * @throws IllegalArgumentException if a complaint was received outside the period or after the day
     */
    public static FollowUpTimes inDays(
            String office,
            TimePeriod period,
            LocalDate asOf,
            Iterable<ComplaintRecord> complaints,
            StatusVocabulary vocabulary) {
        return of(
                office,
                period,
                asOf,
                complaints,
                vocabulary,
                DAYS,
                complaint -> Math.toIntExact(ChronoUnit.DAYS.between(
                        complaint.receivedOn(), complaint.followedUpOn().orElseThrow())));
    }

    /**
     * Times in working days.
     *
     * @param office whose complaints they are
     * @param period in which all of them were received
     * @param asOf the day of which the times speak, by which all of them were received
     * @param complaints the records
     * @param vocabulary the classes of their statuses
     * @param calendar the working days; must cover each complaint from its receipt to its answer
     * @return the times
     * @throws IllegalArgumentException if a complaint was received outside the period or after the day, or the calendar
     *     does not cover them
     */
    public static FollowUpTimes inWorkingDays(
            String office,
            TimePeriod period,
            LocalDate asOf,
            Iterable<ComplaintRecord> complaints,
            StatusVocabulary vocabulary,
            WorkingDayCalendar calendar) {
        return of(
                office,
                period,
                asOf,
                complaints,
                vocabulary,
                WORKING_DAYS,
                complaint -> calendar.workingDaysBetween(
                        complaint.receivedOn(), complaint.followedUpOn().orElseThrow()));
    }

    private static FollowUpTimes of(
            String office,
            TimePeriod period,
            LocalDate asOf,
            Iterable<ComplaintRecord> complaints,
            StatusVocabulary vocabulary,
            Unit unit,
            ToIntFunction<ComplaintRecord> daysOf) {
        List<Integer> days = new ArrayList<>();
        long undated = 0;
        long waiting = 0;
        long ineligible = 0;
        long changedLater = 0;
        for (ComplaintRecord complaint : complaints) {
            TallySpan.check(complaint, period, asOf);
            StatusClass latest = vocabulary.classify(complaint.status());
            StatusClass statusClass = StatusVocabulary.stood(latest, complaint, asOf);
            changedLater += statusClass == latest ? 0 : 1;
            if (statusClass == StatusClass.INELIGIBLE) {
                ineligible++;
            } else if (!statusClass.isAnswered()) {
                waiting++;
            } else if (complaint
                    .followedUpOn()
                    .filter(day -> !day.isAfter(asOf))
                    .isEmpty()) {
                undated++;
            } else {
                days.add(daysOf.applyAsInt(complaint));
            }
        }
        Collections.sort(days);
        return new FollowUpTimes(office, period, asOf, unit, days, undated, waiting, ineligible, changedLater);
    }

    /**
     * Puts the times of offices and periods together.
     *
     * @param office what they are called together
     * @param times the times, at least one
     * @return all times
     * @throws IllegalArgumentException if there is none, as-of dates differ, two periods of one office overlap, or some
     *     are in days and some in working days
     */
    public static FollowUpTimes sum(String office, Collection<FollowUpTimes> times) {
        TallySpan span = TallySpan.of(office, times);
        Unit unit = times.iterator().next().unit;
        List<Integer> days = new ArrayList<>();
        long undated = 0;
        long waiting = 0;
        long ineligible = 0;
        long changedLater = 0;
        for (FollowUpTimes each : times) {
            if (!each.unit.equals(unit)) {
                throw Checks.failure(
                        "follow-up times that '%s' is the sum of must be in one unit, had %s and %s",
                        office, unit.symbol().english(), each.unit.symbol().english());
            }
            days.addAll(each.sortedDays);
            undated += each.undated;
            waiting += each.waiting;
            ineligible += each.ineligible;
            changedLater += each.changedLater;
        }
        Collections.sort(days);
        return new FollowUpTimes(
                office, span.period(), span.asOf(), unit, days, undated, waiting, ineligible, changedLater);
    }

    /**
     * Whose complaints.
     *
     * @return the office
     */
    @Override
    public String office() {
        return office;
    }

    /**
     * In which they were received.
     *
     * @return the period
     */
    @Override
    public TimePeriod period() {
        return period;
    }

    /**
     * The day of which the times speak.
     *
     * @return the day
     */
    @Override
    public LocalDate asOf() {
        return asOf;
    }

    /**
     * How many complaints were answered on a known day.
     *
     * @return their number
     */
    public long answered() {
        return sortedDays.size();
    }

    /**
     * How many complaints still wait for an answer, those of an unclassified status included.
     *
     * @return their number
     */
    public long waiting() {
        return waiting;
    }

    /**
     * How many complaints were answered by the day on a day that the source does not say, or gives as a later one.
     *
     * @return their number
     */
    public long undated() {
        return undated;
    }

    /**
     * How many complaints need no answer.
     *
     * @return the number of ineligible ones
     */
    public long ineligible() {
        return ineligible;
    }

    /**
     * How many complaints were answered or closed only after the day, and are counted as they stood on it.
     *
     * @return their number
     */
    public long changedLater() {
        return changedLater;
    }

    /**
     * The mean time (rata-rata): Σ days / answered.
     *
     * @return the figure, to one decimal, half up
     */
    public Figure mean() {
        long sum = sortedDays.stream().mapToLong(Integer::longValue).sum();
        return figure(
                Rounding.of(1, RoundingMode.HALF_UP).withUnit(unit),
                () -> Derivation.quotient(
                        Text.of("rata-rata waktu tindak lanjut", "mean time to follow-up"),
                        new Operand(Text.of("Σ hari", "Σ days"), Ratio.of(sum)),
                        new Operand(FOLLOWED_UP, Ratio.of(answered()))),
                () -> Ratio.of(sum, answered()));
    }

    /**
     * The median time: the middle of all times in order, or the mean of the two middle ones.
     *
     * @return the figure, to one decimal, half up
     */
    public Figure median() {
        int middle = sortedDays.size() / 2;
        Operand answered = new Operand(FOLLOWED_UP, Ratio.of(answered()));
        return figure(
                Rounding.of(1, RoundingMode.HALF_UP).withUnit(unit),
                () -> Derivation.builder()
                        .name(Text.of("median waktu tindak lanjut", "median time to follow-up"))
                        .addOperands(answered)
                        .formula(Text.of("nilai tengah", "middle value"))
                        .working(Text.of("nilai tengah dari " + answered(), "middle value of " + answered()))
                        .build(),
                () -> sortedDays.size() % 2 == 1
                        ? Ratio.of(sortedDays.get(middle))
                        : Ratio.of((long) sortedDays.get(middle - 1) + sortedDays.get(middle), 2));
    }

    /**
     * The share that was answered within so many days.
     *
     * @param days the days, 0 or more, in the unit of these times
     * @return answered within / answered, in per cent to one decimal, half up
     */
    public Figure shareWithin(int days) {
        Checks.notNegative(days, "number of days");
        long within = sortedDays.stream().filter(each -> each <= days).count();
        Localized limit = language -> unit.write(String.valueOf(days), language);
        return figure(
                SHARE,
                () -> Derivation.quotient(
                        Text.format("ditindaklanjuti dalam {0}", "followed up within {0}", limit),
                        new Operand(Text.format("dalam {0}:", "within {0}:", limit), Ratio.of(within)),
                        new Operand(FOLLOWED_UP, Ratio.of(answered()))),
                () -> Ratio.of(within, answered()));
    }

    private Figure figure(Rounding rounding, Supplier<Derivation> derivation, Supplier<Ratio> value) {
        Supplier<Derivation> dated = () -> CompletionFigures.saying(
                changedLater, derivation.get().withPeriod(period).withAsOf(asOf));
        if (undated > 0) {
            return Figure.notComputable(
                    NotComputable.missingDates(undated, undated + answered()),
                    rounding,
                    () -> dated.get().uncomputed());
        }
        return sortedDays.isEmpty()
                ? Figure.notComputable(NotComputable.ZERO_DENOMINATOR, rounding, dated)
                : Figure.of(value.get(), rounding, dated);
    }
}
