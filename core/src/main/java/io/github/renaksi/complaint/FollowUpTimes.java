package io.github.renaksi.complaint;

import io.github.renaksi.Text;
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
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;

/**
 * How long complaints waited for the office's first answer (waktu tindak lanjut), over those that were answered.
 *
 * <p>A complaint is answered if its class is followed up, resolved or unresolvable. Where the source lacks the day of even one of these,
 * no time is computable: the rest would be a selection. Complaints that still wait are counted apart.
 */
public final class FollowUpTimes {

    private static final Unit DAYS = Unit.of(Text.of("hari", "days"));
    private static final Unit WORKING_DAYS = Unit.of(Text.of("hari kerja", "working days"));
    private static final Rounding SHARE = Rounding.of(1, RoundingMode.HALF_UP).withUnit(Unit.PERCENT);

    private final List<Integer> sortedDays;
    private final long undated;
    private final long waiting;
    private final LocalDate asOf;
    private final Rounding rounding;

    private FollowUpTimes(List<Integer> sortedDays, long undated, long waiting, LocalDate asOf, Unit unit) {
        this.sortedDays = sortedDays;
        this.undated = undated;
        this.waiting = waiting;
        this.asOf = asOf;
        this.rounding = Rounding.of(1, RoundingMode.HALF_UP).withUnit(unit);
    }

    /**
     * Times in days of the calendar.
     *
     * @param complaints the records
     * @param vocabulary the classes of their statuses
     * @param asOf the day on which the statuses were looked up
     * @return the times
     */
    public static FollowUpTimes inDays(
            Iterable<ComplaintRecord> complaints, StatusVocabulary vocabulary, LocalDate asOf) {
        return of(
                complaints,
                vocabulary,
                asOf,
                DAYS,
                complaint -> Math.toIntExact(ChronoUnit.DAYS.between(
                        complaint.receivedOn(), complaint.followedUpOn().orElseThrow())));
    }

    /**
     * Times in working days.
     *
     * @param complaints the records
     * @param vocabulary the classes of their statuses
     * @param asOf the day on which the statuses were looked up
     * @param calendar the working days; must cover each complaint from its receipt to its answer
     * @return the times
     * @throws IllegalArgumentException if the calendar does not cover them
     */
    public static FollowUpTimes inWorkingDays(
            Iterable<ComplaintRecord> complaints,
            StatusVocabulary vocabulary,
            LocalDate asOf,
            WorkingDayCalendar calendar) {
        return of(
                complaints,
                vocabulary,
                asOf,
                WORKING_DAYS,
                complaint -> calendar.workingDaysBetween(
                        complaint.receivedOn(), complaint.followedUpOn().orElseThrow()));
    }

    private static FollowUpTimes of(
            Iterable<ComplaintRecord> complaints,
            StatusVocabulary vocabulary,
            LocalDate asOf,
            Unit unit,
            ToIntFunction<ComplaintRecord> daysOf) {
        List<Integer> days = new ArrayList<>();
        long undated = 0;
        long waiting = 0;
        for (ComplaintRecord complaint : complaints) {
            switch (vocabulary.classify(complaint.status())) {
                case FOLLOWED_UP, RESOLVED, UNRESOLVABLE -> {
                    if (complaint.followedUpOn().isEmpty()) {
                        undated++;
                    } else {
                        days.add(daysOf.applyAsInt(complaint));
                    }
                }
                case PENDING, IN_PROGRESS, UNCLASSIFIED -> waiting++;
                case INELIGIBLE -> {}
            }
        }
        Collections.sort(days);
        return new FollowUpTimes(List.copyOf(days), undated, waiting, asOf, unit);
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
     * The mean time (rata-rata): Σ days / answered.
     *
     * @return the figure, to one decimal, half up
     */
    public Figure mean() {
        long sum = sortedDays.stream().mapToLong(Integer::longValue).sum();
        Supplier<Derivation> derivation = () -> derivation(
                Text.of("rata-rata waktu tindak lanjut", "mean time to follow-up"),
                Text.of("Σ hari / ditindaklanjuti", "Σ days / followed up"),
                Text.of(
                        "Σ hari " + sum + " / ditindaklanjuti " + answered(),
                        "Σ days " + sum + " / followed up " + answered()));
        return figure(rounding, derivation, () -> Ratio.of(sum, answered()));
    }

    /**
     * The median time: the middle of all times in order, or the mean of the two middle ones.
     *
     * @return the figure, to one decimal, half up
     */
    public Figure median() {
        int middle = sortedDays.size() / 2;
        Supplier<Derivation> derivation = () -> derivation(
                Text.of("median waktu tindak lanjut", "median time to follow-up"),
                Text.of("nilai tengah", "middle value"),
                Text.of("nilai tengah dari " + answered(), "middle value of " + answered()));
        return figure(
                rounding,
                derivation,
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
        String unit = rounding.unit().symbol().indonesian();
        String unitInEnglish = rounding.unit().symbol().english();
        Supplier<Derivation> derivation = () -> derivation(
                Text.of(
                        "ditindaklanjuti dalam " + days + " " + unit,
                        "followed up within " + days + " " + unitInEnglish),
                Text.of(
                        "dalam " + days + " " + unit + " / ditindaklanjuti",
                        "within " + days + " " + unitInEnglish + " / followed up"),
                Text.of(
                        "dalam " + days + " " + unit + " " + within + " / ditindaklanjuti " + answered(),
                        "within " + days + " " + unitInEnglish + " " + within + " / followed up " + answered()));
        return figure(SHARE, derivation, () -> Ratio.of(within, answered()));
    }

    private Figure figure(Rounding how, Supplier<Derivation> derivation, Supplier<Ratio> value) {
        if (undated > 0) {
            return Figure.notComputable(NotComputable.missingDates(undated, undated + answered()), how, derivation);
        }
        return sortedDays.isEmpty()
                ? Figure.notComputable(NotComputable.NOTHING_REPORTED, how, derivation)
                : Figure.of(value.get(), how, derivation);
    }

    private Derivation derivation(Text name, Text formula, Text working) {
        return Derivation.builder()
                .name(name)
                .addOperands(new Operand(Text.of("ditindaklanjuti", "followed up"), Ratio.of(answered())))
                .formula(formula)
                .working(working)
                .asOf(asOf)
                .build();
    }
}
