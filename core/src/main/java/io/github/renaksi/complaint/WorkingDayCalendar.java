// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.complaint;

import io.github.renaksi.ProblemCode;
import io.github.renaksi.TimePeriod;
import io.github.renaksi.internal.Checks;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Which days are working days (hari kerja). The library brings no calendar of its own: holidays and joint leave are
 * decreed anew each year, and regions differ. A calendar says which time it covers, and is never asked beyond it.
 */
public interface WorkingDayCalendar {

    /** {@return the time in which the calendar knows every day} */
    TimePeriod coverage();

    /**
     * Whether a day is a working day.
     *
     * @param day a day within the coverage
     * @return whether it is
     */
    boolean isWorkingDay(LocalDate day);

    /**
     * Monday to Friday without holidays.
     *
     * @param coverage the time for which the holidays are complete
     * @param holidays the holidays and days of joint leave, all of that time
     * @return the calendar
     * @throws IllegalArgumentException if a holiday is outside the coverage, as one of a mistyped year is
     */
    static WorkingDayCalendar mondayToFriday(TimePeriod coverage, Collection<LocalDate> holidays) {
        Checks.notNull(coverage, "coverage of a working-day calendar");
        List<LocalDate> days = Checks.reported(holidays, "holidays of a working-day calendar");
        for (LocalDate holiday : days) {
            if (!coverage.contains(holiday)) {
                throw Checks.failure(
                        ProblemCode.NOT_COVERED,
                        "setiap hari libur kalender hari kerja harus di dalam cakupannya %s, diisi %s",
                        "each of holidays of a working-day calendar must be in its coverage %s, was %s",
                        Checks.limit(coverage),
                        Checks.value(holiday));
            }
        }
        return new MondayToFriday(coverage, Set.copyOf(days));
    }

    /**
     * The working day that comes so many working days after a day; the first one is the first working day after it.
     *
     * @param day the day from which is counted, which is not counted itself
     * @param workingDays how many, 1 or more
     * @return the last of them
     * @throws IllegalArgumentException if the number is out of bounds, or the calendar does not cover all days on the
     *     way
     */
    default LocalDate plusWorkingDays(LocalDate day, int workingDays) {
        Checks.notNull(day, "day from which working days are counted");
        Checks.between(1, 10_000, workingDays, "number of working days");
        LocalDate last = day;
        int left = workingDays;
        while (left > 0) {
            last = dayAfter(last);
            if (isCoveredWorkingDay(last)) {
                left--;
            }
        }
        return last;
    }

    /**
     * How many working days lie after one day and up to another.
     *
     * @param fromExclusive the first day, not counted
     * @param toInclusive the last day, counted if it is a working day; not before the first
     * @return their number, 0 where both are the same day
     * @throws IllegalArgumentException if the last day is before the first, or the calendar does not cover all days on
     *     the way
     */
    default int workingDaysBetween(LocalDate fromExclusive, LocalDate toInclusive) {
        Checks.notNull(fromExclusive, "first day of working days");
        Checks.notNull(toInclusive, "last day of working days");
        if (toInclusive.isBefore(fromExclusive)) {
            throw Checks.failure(
                    ProblemCode.WRONG_ORDER,
                    "hari terakhir tidak boleh sebelum hari pertama %s, diisi %s",
                    "the last day must not be before the first %s, was %s",
                    Checks.limit(fromExclusive),
                    Checks.value(toInclusive));
        }
        int days = 0;
        LocalDate day = fromExclusive;
        while (day.isBefore(toInclusive)) {
            day = dayAfter(day);
            if (isCoveredWorkingDay(day)) {
                days++;
            }
        }
        return days;
    }

    private LocalDate dayAfter(LocalDate day) {
        if (day.equals(LocalDate.MAX)) {
            throw Checks.failure(
                    ProblemCode.NOT_COVERED,
                    "kalender hari kerja mencakup %s, dan yang ditanyakan melampaui %s",
                    "the working-day calendar covers %s, and was asked beyond %s",
                    Checks.limit(coverage()),
                    Checks.value(day));
        }
        return day.plusDays(1);
    }

    private boolean isCoveredWorkingDay(LocalDate day) {
        TimePeriod covered = Checks.notNull(coverage(), "coverage of a working-day calendar");
        if (!covered.contains(day)) {
            throw Checks.failure(
                    ProblemCode.NOT_COVERED,
                    "kalender hari kerja mencakup %s, dan yang ditanyakan %s",
                    "the working-day calendar covers %s, and was asked for %s",
                    Checks.limit(covered),
                    Checks.value(day));
        }
        return isWorkingDay(day);
    }
}
