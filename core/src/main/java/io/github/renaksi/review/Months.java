// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.review;

import io.github.renaksi.PeriodUnit;
import io.github.renaksi.TimePeriod;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How many months periods have. */
final class Months {

    private Months() {}

    /** The months of a period, 0 where it has parts of months. */
    static int of(TimePeriod period) {
        LocalDate end = period.endInclusive().plusDays(1);
        return period.start().getDayOfMonth() == 1 && end.getDayOfMonth() == 1
                ? Math.toIntExact(ChronoUnit.MONTHS.between(period.start(), end))
                : 0;
    }

    static int of(PeriodUnit unit) {
        return switch (unit) {
            case MONTH -> 1;
            case QUARTER -> 3;
            case SEMESTER -> 6;
            case YEAR -> 12;
        };
    }

    /** Values of a quarter and of a year say nothing of each other. */
    static boolean areAsMany(TimePeriod first, TimePeriod second) {
        int months = of(first);
        return months > 0 && months == of(second);
    }
}
