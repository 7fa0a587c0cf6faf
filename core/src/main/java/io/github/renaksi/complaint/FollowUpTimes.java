// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.complaint;

import io.github.renaksi.Localized;
import io.github.renaksi.ProblemCode;
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
import java.util.Arrays;
import java.util.Collection;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How long complaints waited for the office's first answer (waktu tindak lanjut), over those that were answered.
 *
 * <p>A complaint is answered if its class is followed up, resolved or unresolvable. Where the source lacks the day of
 * even one of these, no time is computable: the rest would be a selection. Complaints that still wait are counted
 * apart, and every figure says how many are of an unclassified status, which nobody knows to be answered or not.
 */
public final class FollowUpTimes implements TallySpan.Dated {

    private static final Unit DAYS = Unit.named("hari");
    private static final Unit WORKING_DAYS = Unit.named("hari kerja");
    private static final Rounding ONE_DECIMAL = Rounding.of(1, RoundingMode.HALF_UP);
    private static final Rounding SHARE = Rounding.perCent(1);
    private static final Text FOLLOWED_UP = Text.of("ditindaklanjuti", "followed up");

    private enum Answer implements ComplaintClass {
        DATED("complaints answered on a known day"),
        UNDATED("complaints answered on an unknown day"),
        AWAITED("complaints that wait for an answer"),
        UNCLASSIFIED("unclassified complaints"),
        NOT_NEEDED("ineligible complaints");

        private final String complaints;

        Answer(String complaints) {
            this.complaints = complaints;
        }

        @Override
        public String complaints() {
            return complaints;
        }

        @Override
        public boolean canHaveChangedLater() {
            return this == DATED || this == AWAITED;
        }

        private static Answer of(ComplaintRecord complaint, StatusClass stood, LocalDate asOf) {
            if (stood == StatusClass.INELIGIBLE) {
                return NOT_NEEDED;
            }
            if (stood == StatusClass.UNCLASSIFIED) {
                return UNCLASSIFIED;
            }
            if (!stood.isAnswered()) {
                return AWAITED;
            }
            return complaint.followedUpOn().filter(day -> !day.isAfter(asOf)).isPresent() ? DATED : UNDATED;
        }
    }

    private final String office;
    private final TimePeriod period;
    private final LocalDate asOf;
    private final Unit unit;
    private final int[] sortedDays;
    private final ClassCounts<Answer> counts;

    private FollowUpTimes(
            String office, TimePeriod period, LocalDate asOf, Unit unit, int[] sortedDays, ClassCounts<Answer> counts) {
        this.office = Checks.text(office, "office of follow-up times");
        TallySpan.check(period, asOf, "the follow-up times of '%s'", office);
        this.period = period;
        this.asOf = asOf;
        this.unit = unit;
        this.sortedDays = sortedDays;
        this.counts = counts;
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
     * @throws IllegalArgumentException if a complaint was received outside the period or after the day, or waited more
     *     days than an int has
     */
    public static FollowUpTimes inDays(
            String office,
            TimePeriod period,
            LocalDate asOf,
            Iterable<ComplaintRecord> complaints,
            StatusVocabulary vocabulary) {
        return of(office, period, asOf, complaints, vocabulary, DAYS, FollowUpTimes::days);
    }

    private static int days(ComplaintRecord complaint) {
        LocalDate answered = complaint.followedUpOn().orElseThrow();
        long days = ChronoUnit.DAYS.between(complaint.receivedOn(), answered);
        if (days > Integer.MAX_VALUE) {
            throw Checks.failure(
                    ProblemCode.OUT_OF_RANGE,
                    "pengaduan perangkat daerah '%s' harus ditindaklanjuti dalam %d hari setelah diterima pada %s,"
                            + " ditindaklanjuti pada %s",
                    "a complaint of office '%s' must be followed up within %d days after its receipt on %s, was on %s",
                    complaint.office(),
                    Checks.limit(Integer.MAX_VALUE),
                    complaint.receivedOn(),
                    Checks.value(answered));
        }
        return (int) days;
    }

    /**
     * Times in working days.
     *
     * @param office whose complaints they are
     * @param period in which all of them were received
     * @param asOf the day of which the times speak, by which all of them were received
     * @param complaints the records
     * @param vocabulary the classes of their statuses
     * @param calendar the working days; must cover the days after the receipt of each complaint, up to its answer
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
        Checks.notNull(calendar, "calendar of follow-up times");
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
        IntStream.Builder days = IntStream.builder();
        ClassCounts<Answer> counts = new RecordsOnDay(vocabulary, asOf)
                .count(period, complaints, Answer.class, (complaint, stood) -> {
                    Answer answer = Answer.of(complaint, stood, asOf);
                    if (answer == Answer.DATED) {
                        days.add(daysOf.applyAsInt(complaint));
                    }
                    return answer;
                });
        return new FollowUpTimes(
                office, period, asOf, unit, days.build().sorted().toArray(), counts);
    }

    /**
     * Puts the times of offices and periods together. As in {@link ComplaintTally#sum}, they speak of the time from the
     * first day of any to the last day of any; a unit of time without times counts as one in which nothing was
     * received.
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
        for (FollowUpTimes each : times) {
            if (!each.unit.equals(unit)) {
                throw Checks.failure(
                        ProblemCode.MISMATCH,
                        "waktu tindak lanjut yang dijumlahkan untuk '%s' harus bersatuan sama, ada %s dan %s",
                        "follow-up times that '%s' is the sum of must be in one unit, had %s and %s",
                        office,
                        unit.symbol(),
                        each.unit.symbol());
            }
        }
        return new FollowUpTimes(
                office,
                span.period(),
                span.asOf(),
                unit,
                times.stream()
                        .flatMapToInt(each -> Arrays.stream(each.sortedDays))
                        .sorted()
                        .toArray(),
                times.stream().map(each -> each.counts).collect(ClassCounts.toSum(Answer.class)));
    }

    /** {@return whose complaints} */
    @Override
    public String office() {
        return office;
    }

    /** {@return the period in which they were received} */
    @Override
    public TimePeriod period() {
        return period;
    }

    /** {@return the day of which the times speak} */
    @Override
    public LocalDate asOf() {
        return asOf;
    }

    /** {@return how many complaints were answered on a known day} */
    public long answered() {
        return counts.count(Answer.DATED);
    }

    /** {@return how many complaints still wait for an answer, those of an unclassified status included} */
    public long waiting() {
        return counts.count(Answer.AWAITED) + unclassified();
    }

    /** {@return how many of those that wait are of a status that the vocabulary does not have} */
    public long unclassified() {
        return counts.count(Answer.UNCLASSIFIED);
    }

    /** {@return how many complaints were answered by the day, on one that the source lacks or gives as a later one} */
    public long undated() {
        return counts.count(Answer.UNDATED);
    }

    /** {@return how many complaints need no answer: the ineligible ones} */
    public long ineligible() {
        return counts.count(Answer.NOT_NEEDED);
    }

    /** {@return how many complaints were answered or closed only after the day, and are counted as they stood on it} */
    public long changedLater() {
        return counts.changedLater();
    }

    /**
     * The mean time (rata-rata): Σ days / answered.
     *
     * @return the figure, to one decimal, half up
     */
    public Figure mean() {
        long sum = Arrays.stream(sortedDays).asLongStream().sum();
        return ofAnswered(
                Text.of("rata-rata waktu tindak lanjut", "mean time to follow-up"),
                new Operand(Text.of("Σ hari", "Σ days"), Ratio.of(sum)),
                sum,
                ONE_DECIMAL.withUnit(unit));
    }

    /**
     * The median time: the middle of all times in order, or the mean of the two middle ones.
     *
     * @return the figure, to one decimal, half up
     */
    public Figure median() {
        int middle = sortedDays.length / 2;
        Rounding rounding = ONE_DECIMAL.withUnit(unit);
        Supplier<Derivation> derivation = () -> dated(Derivation.builder()
                .name(Text.of("median waktu tindak lanjut", "median time to follow-up"))
                .addOperands(new Operand(FOLLOWED_UP, Ratio.of(answered())))
                .formula(Text.of("nilai tengah", "middle value"))
                .working(Text.format("nilai tengah dari {0}", "middle value of {0}", answered()))
                .build());
        if (sortedDays.length == 0) {
            return unlessUndated(Figure.notComputable(NotComputable.ZERO_DENOMINATOR, rounding, derivation));
        }
        Ratio value = sortedDays.length % 2 == 1
                ? Ratio.of(sortedDays[middle])
                : Ratio.of((long) sortedDays[middle - 1] + sortedDays[middle], 2);
        return unlessUndated(Figure.of(value, rounding, derivation));
    }

    /**
     * The share that was answered within so many days.
     *
     * @param days the days, 0 or more, in the unit of these times
     * @return answered within / answered, in per cent to one decimal, half up
     */
    public Figure shareWithin(int days) {
        Checks.notNegative(days, "number of days");
        long within = Arrays.stream(sortedDays).filter(each -> each <= days).count();
        Localized limit = language -> unit.write(String.valueOf(days), language);
        return ofAnswered(
                Text.format("ditindaklanjuti dalam {0}", "followed up within {0}", limit),
                new Operand(Text.format("dalam {0}:", "within {0}:", limit), Ratio.of(within)),
                within,
                SHARE);
    }

    /** Equal where office, period, day, unit, times and numbers of complaints are. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FollowUpTimes that
                && office.equals(that.office)
                && period.equals(that.period)
                && asOf.equals(that.asOf)
                && unit.equals(that.unit)
                && Arrays.equals(sortedDays, that.sortedDays)
                && counts.equals(that.counts);
    }

    @Override
    public int hashCode() {
        return Objects.hash(office, period, asOf, unit, Arrays.hashCode(sortedDays), counts);
    }

    /** Whose times, of when, and how many complaints stand how. */
    @Override
    public String toString() {
        return Checks.format(
                "follow-up times of %s in %s as of %s, in %s: %s",
                office, period, asOf, unit.symbol().english(), counts);
    }

    private Figure ofAnswered(Text name, Operand part, long number, Rounding rounding) {
        return unlessUndated(Figure.share(
                number,
                answered(),
                rounding,
                () -> dated(Derivation.quotient(name, part, new Operand(FOLLOWED_UP, Ratio.of(answered()))))));
    }

    private Figure unlessUndated(Figure figure) {
        return CompletionFigures.unlessUndated(undated(), undated() + answered(), figure);
    }

    private Derivation dated(Derivation derivation) {
        return CompletionFigures.leavingOut(
                unclassified(),
                CompletionFigures.saying(counts, derivation.withPeriod(period).withAsOf(asOf)));
    }
}
