// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi;

import io.github.renaksi.internal.Checks;
import java.time.LocalDate;

/** The calendar units that reports are made by. */
public enum PeriodUnit {

    /** Month (bulan). */
    MONTH,

    /** Quarter (triwulan). */
    QUARTER,

    /** Half-year (semester). */
    SEMESTER,

    /** Year (tahun). */
    YEAR;

    /**
     * The unit that a day lies in.
     *
     * @param day the day
     * @return such as the quarter that contains it
     */
    public TimePeriod containing(LocalDate day) {
        int year = Checks.notNull(day, "day of a period").getYear();
        int month = day.getMonthValue();
        return switch (this) {
            case MONTH -> TimePeriod.ofMonth(year, month);
            case QUARTER -> TimePeriod.ofQuarter(year, (month + 2) / 3);
            case SEMESTER -> TimePeriod.ofSemester(year, (month + 5) / 6);
            case YEAR -> TimePeriod.ofYear(year);
        };
    }
}
