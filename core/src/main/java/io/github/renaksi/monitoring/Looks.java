package io.github.renaksi.monitoring;

import java.time.LocalDate;

/** The first and the last day on which data were looked up. */
record Looks(LocalDate first, LocalDate last) {

    static Looks on(LocalDate day) {
        return new Looks(day, day);
    }

    Looks and(Looks other) {
        return new Looks(
                other.first.isBefore(first) ? other.first : first, other.last.isAfter(last) ? other.last : last);
    }

    boolean isOneDay() {
        return first.equals(last);
    }
}
