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
    public Period containing(LocalDate day) {
        int year = Checks.notNull(day, "day of a period").getYear();
        int month = day.getMonthValue();
        return switch (this) {
            case MONTH -> Period.ofMonth(year, month);
            case QUARTER -> Period.ofQuarter(year, (month + 2) / 3);
            case SEMESTER -> Period.ofSemester(year, (month + 5) / 6);
            case YEAR -> Period.ofYear(year);
        };
    }
}
