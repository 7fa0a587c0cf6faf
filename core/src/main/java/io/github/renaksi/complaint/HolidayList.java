// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.complaint;

import io.github.renaksi.IndonesianDates;
import io.github.renaksi.InvalidInput;
import io.github.renaksi.ProblemCode;
import io.github.renaksi.Text;
import io.github.renaksi.TimePeriod;
import io.github.renaksi.internal.Checks;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Holidays as they are read from lines of text (daftar hari libur), and what of the lines could not be read.
 *
 * <pre>{@code
 * HolidayList.parse("""
 *         # SKB 3 Menteri
 *         2025-01-01;Tahun Baru Masehi;SKB 3 Menteri
 *         Senin, 27 Januari 2025;Isra Mikraj Nabi Muhammad saw.;SKB 3 Menteri
 *         """).calendar()
 * }</pre>
 *
 * <p>Grammar of a line: {@code date;name;source}, the date as {@link IndonesianDates} reads it. Blank lines and those
 * that begin with {@code #} are passed. A line that cannot be read, and one whose day another line has already, is a
 * {@linkplain #badLines() bad line}; the others are read.
 *
 * @param holidays the holidays in the order of days, each day once
 * @param badLines the lines that could not be read, in their order
 */
public record HolidayList(List<Holiday> holidays, List<BadLine> badLines) {

    private static final int PARTS = 3;

    public HolidayList {
        holidays = Checks.list(holidays, "holidays of a list").stream()
                .sorted((one, other) -> one.day().compareTo(other.day()))
                .toList();
        for (int i = 1; i < holidays.size(); i++) {
            if (holidays.get(i).day().equals(holidays.get(i - 1).day())) {
                throw Checks.failure(
                        ProblemCode.NOT_UNIQUE,
                        "tanggal hari libur harus unik, %s muncul dua kali",
                        "days of holidays must be unique, %s occurs twice",
                        Checks.value(holidays.get(i).day()));
            }
        }
        badLines = Checks.list(badLines, "bad lines of a list of holidays");
    }

    /**
     * A line that could not be read.
     *
     * @param line its number, from 1
     * @param reason why
     */
    public record BadLine(int line, Text reason) {

        // Checks the number, and that the reason is there.
        public BadLine {
            Checks.between(1, Checks.MAX_ELEMENTS, line, "number of a bad line");
            Checks.notNull(reason, "reason of bad line %d", line);
        }
    }

    /**
     * Reads lines, at most 10,000.
     *
     * @param text the lines
     * @return the holidays and the bad lines
     * @throws IllegalArgumentException if there are more lines
     */
    public static HolidayList parse(String text) {
        List<String> lines =
                Checks.list(Checks.notNull(text, "lines of holidays").lines().toList(), "lines of holidays");
        List<Holiday> holidays = new ArrayList<>();
        List<BadLine> bad = new ArrayList<>();
        Map<LocalDate, Integer> lineOf = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).replace("\ufeff", "").strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            int number = i + 1;
            String[] parts = line.split(";", -1);
            if (parts.length != PARTS) {
                bad.add(new BadLine(
                        number,
                        Text.format(
                                "harus berisi tanggal;nama;sumber, ada {0} bagian",
                                "must be date;name;source, had {0} {0:part|parts}", parts.length)));
                continue;
            }
            @Nullable Holiday holiday = read(parts, number, bad);
            if (holiday == null) {
                continue;
            }
            @Nullable Integer first = lineOf.putIfAbsent(holiday.day(), number);
            if (first == null) {
                holidays.add(holiday);
            } else {
                bad.add(new BadLine(
                        number,
                        Text.format(
                                "{0} sudah ada di baris {1}", "{0} stands in line {1} already", holiday.day(), first)));
            }
        }
        return new HolidayList(holidays, bad);
    }

    private static @Nullable Holiday read(String[] parts, int number, List<BadLine> bad) {
        try {
            return Holiday.of(IndonesianDates.parse(parts[0]), parts[1], parts[2]);
        } catch (IllegalArgumentException wrong) {
            bad.add(new BadLine(
                    number,
                    Text.format(
                            "tidak dapat dibaca: {0}",
                            "cannot be read: {0}",
                            InvalidInput.problemsOf(wrong).get(0))));
            return null;
        }
    }

    /**
     * The years that the list speaks of, from that of its first day to that of its last.
     *
     * @return the years
     * @throws IllegalArgumentException if there is no holiday, or a year between has none
     */
    public TimePeriod years() {
        Checks.notEmpty(holidays, "holidays of a list");
        NavigableSet<Integer> years = new TreeSet<>();
        holidays.forEach(holiday -> years.add(holiday.day().getYear()));
        for (int year = years.first(); year < years.last(); year++) {
            if (!years.contains(year)) {
                throw Checks.failure(
                        ProblemCode.GAP,
                        "hari libur %d sampai %d harus ada di setiap tahun, tidak ada di %d",
                        "holidays from %d to %d must have some in each year, had none in %d",
                        years.first(),
                        years.last(),
                        Checks.value(year));
            }
        }
        return TimePeriod.ofYears(years.first(), years.last());
    }

    /**
     * Monday to Friday without the holidays, for the {@link #years()} of the list; a day of another year is refused.
     *
     * @return the calendar
     * @throws IllegalArgumentException if a line could not be read, since a deadline would fall on a wrong day, if
     *     there is no holiday, or a year between has none
     */
    public WorkingDayCalendar calendar() {
        if (!badLines.isEmpty()) {
            throw Checks.failure(
                    ProblemCode.MALFORMED,
                    "hari libur harus terbaca tanpa baris yang salah, ada %d, yang pertama di baris %d: %s",
                    "holidays must be read without bad lines, had %d, the first in line %d: %s",
                    Checks.value(badLines.size()),
                    badLines.get(0).line(),
                    badLines.get(0).reason());
        }
        return WorkingDayCalendar.mondayToFriday(
                years(), holidays.stream().map(Holiday::day).toList());
    }
}
