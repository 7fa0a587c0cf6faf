// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi;

import io.github.renaksi.internal.Checks;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates as Indonesian letters and exports write them. {@link Language#write} writes them.
 *
 * <pre>{@code
 * IndonesianDates.parse("3 Agt 2026")           // 2026-08-03
 * IndonesianDates.parse("3 Pebruari 2026")      // 2026-02-03
 * IndonesianDates.parse("Senin, 3 Agustus 2026")
 * IndonesianDates.parse("3 Agt 2026 10.22 WIB")  // 2026-08-03
 * IndonesianDates.parse("31 Feb 2026")          // refused: Februari 2026 has days 1 to 28
 * IndonesianDates.parsePeriod("TW II 2026")      // 2026-Q2
 * }</pre>
 *
 * <p>Grammar: {@code [weekday,] day month year}, the month by its name, its older spelling (Pebruari, Nopember) or an
 * abbreviation, in any case and with or without a point, also as English exports abbreviate it (Aug, Oct, Dec); or
 * {@code day/month/year} with slashes, hyphens or points; or {@code year-month-day}. The year has four digits. A time
 * may stand behind it ({@code 10.22 WIB}, {@code 10:22:05}, {@code T10:22+07:00}) and is left out; one of a zone that
 * is not Indonesian is refused, since the day may be another there. A weekday, in full or by its first three letters,
 * must be that of the date. The JDK's Indonesian locale reads only some of these.
 */
public final class IndonesianDates {

    private static final Pattern WORDS =
            Pattern.compile("(?:(?<weekday>[\\p{L}']+),? )?(?<day>\\d{1,2}) (?<month>\\p{L}+)\\.? (?<year>\\d{4})");
    private static final Pattern NUMBERS =
            Pattern.compile("(?<day>\\d{1,2})(?<separator>[/.-])(?<month>\\d{1,2})\\k<separator>(?<year>\\d{4})");
    private static final Pattern ISO = Pattern.compile("(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})");
    private static final Pattern TIME = Pattern.compile(
            "(?<date>.*\\d{4}|\\d{4}-\\d{2}-\\d{2})(?:,? (?:pukul |jam )?|T)(?:[01]?\\d|2[0-3])[.:][0-5]\\d"
                    + "(?:[.:][0-5]\\d(?:[.,]\\d{1,9})?)?(?<zone> ?(?i:WIB|WITA|WIT)|Z|[+-]\\d{2}:\\d{2})?");
    private static final Set<String> ZONES = Set.of("+07:00", "+08:00", "+09:00", "wib", "wita", "wit");
    private static final Pattern QUARTER =
            Pattern.compile("(?i:(?:triwulan|tw\\.?|kuartal) (?<part>IV|I{1,3}|[1-4])(?: tahun)? (?<year>\\d{4}))");
    private static final Pattern SEMESTER =
            Pattern.compile("(?i:(?:semester|smt\\.?) (?<part>I{1,2}|[12])(?: tahun)? (?<year>\\d{4}))");
    private static final Pattern MONTH =
            Pattern.compile("(?i:(?:bulan )?(?<month>\\p{L}+)\\.?(?: tahun)? (?<year>\\d{4}))");
    private static final Map<String, Integer> PARTS = Map.of("i", 1, "ii", 2, "iii", 3, "iv", 4);
    private static final int MAX_LENGTH = 60;

    private static final Map<String, Month> MONTHS = new HashMap<>();
    private static final Map<String, DayOfWeek> WEEKDAYS = new HashMap<>();
    private static final List<String> WEEKDAY_NAMES =
            List.of("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu");

    static {
        month(Month.JANUARY, "januari", "jan");
        month(Month.FEBRUARY, "februari", "pebruari", "feb", "peb");
        month(Month.MARCH, "maret", "mar", "mrt");
        month(Month.APRIL, "april", "apr");
        month(Month.MAY, "mei", "may");
        month(Month.JUNE, "juni", "jun");
        month(Month.JULY, "juli", "jul");
        month(Month.AUGUST, "agustus", "agt", "agu", "ags", "agst", "aug");
        month(Month.SEPTEMBER, "september", "sept", "sep");
        month(Month.OCTOBER, "oktober", "okt", "oct");
        month(Month.NOVEMBER, "november", "nopember", "nov", "nop");
        month(Month.DECEMBER, "desember", "des", "dec");
        for (int i = 0; i < WEEKDAY_NAMES.size(); i++) {
            String name = WEEKDAY_NAMES.get(i).toLowerCase(Locale.ROOT);
            WEEKDAYS.put(name, DayOfWeek.of(i + 1));
            WEEKDAYS.put(name.substring(0, 3), DayOfWeek.of(i + 1));
        }
        WEEKDAYS.put("jum'at", DayOfWeek.FRIDAY);
        WEEKDAYS.put("ahad", DayOfWeek.SUNDAY);
    }

    private IndonesianDates() {}

    private static void month(Month month, String... names) {
        for (String name : names) {
            MONTHS.put(name, month);
        }
    }

    /**
     * Reads a date.
     *
     * @param text the date, such as {@code 3 Agt 2026}
     * @return the date
     * @throws IllegalArgumentException if the text is no date of the grammar above, the month has no such day, or the
     *     weekday is not that of the date
     */
    public static LocalDate parse(String text) {
        Checks.notNull(text, "a date");
        if (text.length() > MAX_LENGTH) {
            throw Checks.failure(
                    ProblemCode.TOO_LONG,
                    "tanggal paling banyak %d karakter, ada %d",
                    "a date must have at most %d characters, had %d",
                    Checks.limit(MAX_LENGTH),
                    Checks.value(text.length()));
        }
        // Word processors write a curly apostrophe in Jum'at.
        String date = withoutTime(text, Checks.singleSpaced(text).replace('’', '\''));
        Matcher words = WORDS.matcher(date);
        if (words.matches()) {
            @Nullable Month month = MONTHS.get(words.group("month").toLowerCase(Locale.ROOT));
            if (month == null) {
                throw Checks.failure(
                        ProblemCode.NOT_A_DATE,
                        "%s bukan tanggal: tidak ada bulan bernama '%s'",
                        "%s is no date: no month is called '%s'",
                        Checks.quoted(text),
                        words.group("month"));
            }
            LocalDate day = day(text, words, month.getValue());
            Optional.ofNullable(words.group("weekday")).ifPresent(weekday -> checkWeekday(text, weekday, day));
            return day;
        }
        for (Pattern pattern : List.of(NUMBERS, ISO)) {
            Matcher numbers = pattern.matcher(date);
            if (numbers.matches()) {
                return day(text, numbers, Integer.parseInt(numbers.group("month")));
            }
        }
        throw Checks.failure(
                ProblemCode.NOT_A_DATE,
                "%s bukan tanggal: tuliskan tanggal, bulan, dan tahun seperti 3 Agustus 2026, 3/8/2026, atau"
                        + " 2026-08-03",
                "%s is no date: expected day, month and year such as 3 Agustus 2026, 3/8/2026 or 2026-08-03",
                Checks.quoted(text));
    }

    /**
     * Reads a period as reports head their columns with: {@code TW II 2026}, {@code Triwulan II Tahun 2026},
     * {@code Semester I 2026}, {@code April 2026}, {@code Tahun 2026}, or what {@link TimePeriod#parse} reads.
     *
     * @param text the period
     * @return the period
     * @throws IllegalArgumentException if the text is no period
     */
    public static TimePeriod parsePeriod(String text) {
        if (Checks.notNull(text, "a period").length() > MAX_LENGTH) {
            throw Checks.failure(
                    ProblemCode.TOO_LONG,
                    "periode paling panjang %d karakter, ada %d",
                    "a period must have at most %d characters, had %d",
                    Checks.limit(MAX_LENGTH),
                    Checks.value(text.length()));
        }
        String period = Checks.singleSpaced(text);
        Matcher quarter = QUARTER.matcher(period);
        if (quarter.matches()) {
            return TimePeriod.ofQuarter(year(quarter), part(quarter));
        }
        Matcher semester = SEMESTER.matcher(period);
        if (semester.matches()) {
            return TimePeriod.ofSemester(year(semester), part(semester));
        }
        Matcher month = MONTH.matcher(period);
        if (month.matches()) {
            String name = month.group("month").toLowerCase(Locale.ROOT);
            @Nullable Month named = MONTHS.get(name);
            if (named != null) {
                return TimePeriod.ofMonth(year(month), named.getValue());
            }
            if (name.equals("tahun")) {
                return TimePeriod.ofYear(year(month));
            }
        }
        return TimePeriod.parse(period);
    }

    private static int year(Matcher found) {
        return Integer.parseInt(found.group("year"));
    }

    private static int part(Matcher found) {
        String part = found.group("part").toLowerCase(Locale.ROOT);
        return Optional.ofNullable(PARTS.get(part)).orElseGet(() -> Integer.parseInt(part));
    }

    private static String withoutTime(String text, String date) {
        Matcher timed = TIME.matcher(date);
        if (!timed.matches()) {
            return date;
        }
        String zone =
                Optional.ofNullable(timed.group("zone")).orElse("").strip().toLowerCase(Locale.ROOT);
        if (!zone.isEmpty() && !ZONES.contains(zone)) {
            throw Checks.failure(
                    ProblemCode.NOT_A_DATE,
                    "%s bukan tanggal: jamnya dalam zona '%s', yang harinya dapat berbeda dari WIB, WITA, atau WIT",
                    "%s is no date: its time is of zone '%s', in which the day may be another than in WIB, WITA or WIT",
                    Checks.quoted(text),
                    zone.toUpperCase(Locale.ROOT));
        }
        return timed.group("date");
    }

    private static LocalDate day(String text, Matcher found, int month) {
        int year = Integer.parseInt(found.group("year"));
        int day = Integer.parseInt(found.group("day"));
        if (year == 0) {
            throw Checks.failure(
                    ProblemCode.NOT_A_DATE,
                    "%s bukan tanggal: tahun adalah 1 sampai 9999",
                    "%s is no date: years are 1 to 9999",
                    Checks.quoted(text));
        }
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException noSuchDay) {
            Problem problem = month >= 1 && month <= 12
                    ? Checks.problem(
                            ProblemCode.NOT_A_DATE,
                            "%s bukan tanggal: %s %s hanya sampai tanggal %d",
                            "%s is no date: %s %s has days 1 to %d",
                            Checks.quoted(text),
                            Language.INDONESIAN.monthName(month),
                            Integer.toString(year),
                            YearMonth.of(year, month).lengthOfMonth())
                    : Checks.problem(
                            ProblemCode.NOT_A_DATE,
                            "%s bukan tanggal: bulan adalah 1 sampai 12",
                            "%s is no date: months are 1 to 12",
                            Checks.quoted(text));
            throw new InvalidInputException(problem, noSuchDay);
        }
    }

    private static void checkWeekday(String text, String weekday, LocalDate day) {
        @Nullable DayOfWeek named = WEEKDAYS.get(weekday.toLowerCase(Locale.ROOT));
        if (named == null) {
            throw Checks.failure(
                    ProblemCode.NOT_A_DATE,
                    "%s bukan tanggal: tidak ada hari bernama '%s'",
                    "%s is no date: no weekday is called '%s'",
                    Checks.quoted(text),
                    weekday);
        }
        if (named != day.getDayOfWeek()) {
            throw Checks.failure(
                    ProblemCode.NOT_A_DATE,
                    "%s bukan tanggal: %s adalah hari %s",
                    "%s is no date: %s is a %s",
                    Checks.quoted(text),
                    day,
                    WEEKDAY_NAMES.get(day.getDayOfWeek().getValue() - 1));
        }
    }
}
