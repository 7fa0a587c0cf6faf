// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.complaint;

import io.github.renaksi.TimePeriod;
import io.github.renaksi.internal.Checks;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/** The five days of the week less the holidays. */
record MondayToFriday(TimePeriod coverage, Set<LocalDate> holidays) implements WorkingDayCalendar {

    @Override
    public boolean isWorkingDay(LocalDate day) {
        DayOfWeek weekday =
                Checks.notNull(day, "day asked of a working-day calendar").getDayOfWeek();
        return weekday != DayOfWeek.SATURDAY && weekday != DayOfWeek.SUNDAY && !holidays.contains(day);
    }
}
