package io.github.renaksi;

import java.time.LocalDate;
import java.util.List;

/** The languages in which the library explains itself (bahasa). */
public enum Language {

    /** Indonesian: 97,3 %, 1.122, 22 September 2022. */
    INDONESIAN,

    /** English: 97.3%, 1,122, 22 September 2022. */
    ENGLISH;

    // The JDK's own month names need jdk.localedata, which a trimmed run-time image lacks.
    private static final List<String> INDONESIAN_MONTHS = List.of(
            "Januari",
            "Februari",
            "Maret",
            "April",
            "Mei",
            "Juni",
            "Juli",
            "Agustus",
            "September",
            "Oktober",
            "November",
            "Desember");
    private static final List<String> ENGLISH_MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    /**
     * Writes a date with the month's name: {@code 22 September 2022}, {@code 3 Agustus 2026}.
     *
     * @param date the date
     * @return day, name of the month and year
     */
    public String write(LocalDate date) {
        return date.getDayOfMonth() + " " + monthName(date.getMonthValue()) + " " + date.getYear();
    }

    /**
     * The name of a month.
     *
     * @param month the month, 1 to 12
     * @return its full name
     * @throws IndexOutOfBoundsException if the month is not 1 to 12
     */
    public String monthName(int month) {
        return (this == INDONESIAN ? INDONESIAN_MONTHS : ENGLISH_MONTHS).get(month - 1);
    }
}
