// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi;

import io.github.renaksi.internal.Checks;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;

/** The languages in which the library explains itself (bahasa). */
public enum Language {

    /** Indonesian: 97,3%, 1.122, 22 September 2022. */
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
     * What is this language's of two.
     *
     * @param indonesian the Indonesian one
     * @param english the English one
     * @param <T> what they are
     * @return the one of this language
     */
    public <T> T choose(T indonesian, T english) {
        return this == INDONESIAN ? indonesian : english;
    }

    /**
     * Writes a whole number with its thousands apart: {@code 1.122} or {@code 1,122}.
     *
     * @param number the number
     * @return its digits in groups of three, behind a minus sign (U+2212) where it is negative
     */
    public String write(BigInteger number) {
        StringBuilder digits =
                new StringBuilder(Checks.notNull(number, "number").abs().toString());
        for (int at = digits.length() - 3; at > 0; at -= 3) {
            digits.insert(at, choose('.', ','));
        }
        return number.signum() < 0 ? "\u2212" + digits : digits.toString();
    }

    /**
     * Writes several things as a sentence has them: {@code a, b, dan c} or {@code a, b and c}; of two, {@code a dan b}.
     *
     * @param words the things
     * @return the list; empty where there is none
     */
    public String list(List<String> words) {
        int last = Checks.reported(words, "words of a list").size() - 1;
        if (last < 1) {
            return String.join("", words);
        }
        String comma = last > 1 ? choose(",", "") : "";
        return String.join(", ", words.subList(0, last)) + comma + choose(" dan ", " and ") + words.get(last);
    }

    /**
     * Writes a date with the month's name: {@code 22 September 2022}, {@code 3 Agustus 2026}.
     *
     * @param date the date
     * @return day, name of the month and year
     */
    public String write(LocalDate date) {
        return Checks.notNull(date, "date").getDayOfMonth() + " " + monthName(date.getMonthValue()) + " "
                + date.getYear();
    }

    /**
     * The name of a month.
     *
     * @param month the month, 1 to 12
     * @return its full name
     * @throws IllegalArgumentException if the month is not 1 to 12
     */
    public String monthName(int month) {
        return choose(INDONESIAN_MONTHS, ENGLISH_MONTHS).get(Checks.between(1, 12, month, "month") - 1);
    }
}
