// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi;

import io.github.renaksi.internal.Checks;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The days that a figure speaks of, from the first to the last (periode).
 *
 * <p>However it was made, a period of the same days is the same period: {@code TimePeriod.ofYear(2022)} equals
 * {@code TimePeriod.parse("2022-01/2022-12")}.
 *
 * @param start the first day
 * @param endInclusive the last day, not before the first
 */
public record TimePeriod(LocalDate start, LocalDate endInclusive) implements Comparable<TimePeriod>, Localized {

    private static final Pattern UNIT = Pattern.compile(
            "(?<year>\\d{4})(?:-(?:Q(?<quarter>[1-4])|S(?<semester>[12])|(?<month>\\d{2})(?:-(?<day>\\d{2}))?))?");

    private static final List<String> ROMAN = List.of("I", "II", "III", "IV");

    // Checks the order of the days and that years have four digits.
    public TimePeriod {
        Checks.notNull(start, "start of a period");
        Checks.notNull(endInclusive, "end of a period");
        if (endInclusive.isBefore(start)) {
            throw Checks.failure(
                    ProblemCode.WRONG_ORDER,
                    "akhir periode tidak boleh sebelum awalnya %s, diisi %s",
                    "end of a period must not be before its start %s, was %s",
                    Checks.limit(start),
                    Checks.value(endInclusive));
        }
        Checks.between(1, 9999, start.getYear(), "year of a period");
        Checks.between(1, 9999, endInclusive.getYear(), "year of a period");
    }

    /**
     * From one day to another.
     *
     * @param start the first day
     * @param endInclusive the last day
     * @return the period
     * @throws IllegalArgumentException if the last day is before the first
     */
    public static TimePeriod between(LocalDate start, LocalDate endInclusive) {
        return new TimePeriod(start, endInclusive);
    }

    /**
     * One day.
     *
     * @param day the day
     * @return a period of this day alone
     */
    public static TimePeriod ofDay(LocalDate day) {
        return new TimePeriod(day, day);
    }

    /**
     * A calendar year (tahun).
     *
     * @param year the year, 1 to 9999
     * @return 1 January to 31 December
     */
    public static TimePeriod ofYear(int year) {
        return months(year, 1, 12);
    }

    /**
     * Calendar years.
     *
     * @param first the first year, 1 to 9999
     * @param lastInclusive the last year
     * @return 1 January of the first to 31 December of the last
     * @throws IllegalArgumentException if the last year is before the first
     */
    public static TimePeriod ofYears(int first, int lastInclusive) {
        return between(ofYear(first).start, ofYear(lastInclusive).endInclusive);
    }

    /**
     * Half a calendar year (semester).
     *
     * @param year the year, 1 to 9999
     * @param semester 1 or 2
     * @return six months
     */
    public static TimePeriod ofSemester(int year, int semester) {
        return months(year, Checks.between(1, 2, semester, "semester") * 6 - 5, 6);
    }

    /**
     * A quarter of a calendar year (triwulan).
     *
     * @param year the year, 1 to 9999
     * @param quarter 1 to 4
     * @return three months
     */
    public static TimePeriod ofQuarter(int year, int quarter) {
        return months(year, Checks.between(1, 4, quarter, "quarter") * 3 - 2, 3);
    }

    /**
     * A calendar month (bulan).
     *
     * @param year the year, 1 to 9999
     * @param month 1 to 12
     * @return its days
     */
    public static TimePeriod ofMonth(int year, int month) {
        return months(year, Checks.between(1, 12, month, "month"), 1);
    }

    private static TimePeriod months(int year, int firstMonth, int count) {
        YearMonth first = YearMonth.of(Checks.between(1, 9999, year, "year of a period"), firstMonth);
        return new TimePeriod(first.atDay(1), first.plusMonths(count - 1L).atEndOfMonth());
    }

    /**
     * Reads what {@link #toString()} writes: a unit, or the first and the last unit between a slash. A unit is a year
     * {@code 2022}, a semester {@code 2022-S1}, a quarter {@code 2022-Q1}, a month {@code 2022-01} or a day
     * {@code 2022-01-31}.
     *
     * @param text the text, such as {@code 2022-Q1} or {@code 2022/2024}
     * @return the period
     * @throws IllegalArgumentException if the text is no period, with what was expected
     */
    public static TimePeriod parse(String text) {
        int slash = Checks.notNull(text, "a period").indexOf('/');
        Matcher first = UNIT.matcher(slash < 0 ? text : text.substring(0, slash));
        Matcher last = slash < 0 ? first : UNIT.matcher(text.substring(slash + 1));
        if (!first.matches() || !last.matches()) {
            throw notAPeriod(text, null);
        }
        try {
            return between(unit(first).start, unit(last).endInclusive);
        } catch (DateTimeException noSuchDay) {
            throw notAPeriod(text, noSuchDay);
        } catch (InvalidInputException noCalendarHas) {
            throw notAPeriod(
                    noCalendarHas,
                    "%s bukan periode: %s",
                    "%s is no period: %s",
                    Checks.quoted(text),
                    Text.of(
                            noCalendarHas.problem().in(Language.INDONESIAN),
                            noCalendarHas.problem().in(Language.ENGLISH)));
        }
    }

    private static TimePeriod unit(Matcher found) {
        int year = Integer.parseInt(found.group("year"));
        if (found.group("quarter") != null) {
            return ofQuarter(year, Integer.parseInt(found.group("quarter")));
        }
        if (found.group("semester") != null) {
            return ofSemester(year, Integer.parseInt(found.group("semester")));
        }
        if (found.group("month") == null) {
            return ofYear(year);
        }
        int month = Integer.parseInt(found.group("month"));
        if (found.group("day") == null) {
            return ofMonth(year, month);
        }
        LocalDate day = LocalDate.of(year, month, Integer.parseInt(found.group("day")));
        return ofDay(day);
    }

    private static InvalidInputException notAPeriod(String text, @Nullable Exception cause) {
        return notAPeriod(
                cause,
                "%s bukan periode: tuliskan 2022, 2022-S1, 2022-Q1, 2022-01, 2022-01-31, atau dua di antaranya dengan"
                        + " '/'",
                "%s is no period: expected 2022, 2022-S1, 2022-Q1, 2022-01, 2022-01-31, or two of these between a '/'",
                Checks.quoted(text));
    }

    private static InvalidInputException notAPeriod(
            @Nullable Exception cause, String indonesian, String english, Object... arguments) {
        Problem problem = Checks.problem(ProblemCode.NOT_A_PERIOD, indonesian, english, arguments);
        return cause == null ? new InvalidInputException(problem) : new InvalidInputException(problem, cause);
    }

    /**
     * Whether a day lies in the period.
     *
     * @param day the day
     * @return whether it is neither before the first nor after the last day
     */
    public boolean contains(LocalDate day) {
        return !Checks.notNull(day, "day asked of a period").isBefore(start) && !day.isAfter(endInclusive);
    }

    /**
     * Whether two periods share a day.
     *
     * @param other the other period
     * @return whether some day lies in both
     */
    public boolean overlaps(TimePeriod other) {
        return !Checks.notNull(other, "period asked of a period").endInclusive.isBefore(start)
                && !other.start.isAfter(endInclusive);
    }

    /**
     * Whether another period lies within this one.
     *
     * @param other the other period
     * @return whether each of its days is a day of this one
     */
    public boolean encloses(TimePeriod other) {
        return contains(Checks.notNull(other, "period asked of a period").start) && contains(other.endInclusive);
    }

    /** By the first day; where it is the same, the shorter period comes first. */
    @Override
    public int compareTo(TimePeriod other) {
        int order = start.compareTo(other.start);
        return order != 0 ? order : endInclusive.compareTo(other.endInclusive);
    }

    /**
     * The time from the earlier beginning to the later end of two periods, what lies between them included.
     *
     * @param other the other period
     * @return the shortest period that encloses both
     */
    public TimePeriod span(TimePeriod other) {
        Checks.notNull(other, "other period");
        return new TimePeriod(
                other.start.isBefore(start) ? other.start : start,
                other.endInclusive.isAfter(endInclusive) ? other.endInclusive : endInclusive);
    }

    /**
     * The days of several periods, those that overlap or follow each other as one: of January, February and May,
     * January to February and May.
     *
     * @param periods the periods
     * @return periods by time, between any two of which lies a day of none
     */
    public static List<TimePeriod> merged(Collection<TimePeriod> periods) {
        List<TimePeriod> merged = new ArrayList<>();
        for (TimePeriod period :
                Checks.reported(periods, "periods").stream().sorted().toList()) {
            int last = merged.size() - 1;
            if (last >= 0 && !merged.get(last).endInclusive.plusDays(1).isBefore(period.start)) {
                merged.set(last, merged.get(last).span(period));
            } else {
                merged.add(period);
            }
        }
        return Collections.unmodifiableList(merged);
    }

    /**
     * The whole calendar months of the period.
     *
     * @return their number
     * @throws IllegalStateException if the period does not begin with a month's first day and end with a month's last
     */
    public int wholeMonths() {
        if (!isWholeMonths()) {
            throw new IllegalStateException("period " + this + " is not made of whole months");
        }
        return (int) ChronoUnit.MONTHS.between(start, endInclusive.plusDays(1));
    }

    private boolean isWholeMonths() {
        return start.getDayOfMonth() == 1 && endInclusive.getDayOfMonth() == endInclusive.lengthOfMonth();
    }

    private enum Shape {
        DAY,
        DAYS,
        MONTH,
        MONTHS,
        QUARTER,
        SEMESTER,
        YEAR,
        YEARS
    }

    private Shape shape() {
        if (!isWholeMonths()) {
            return start.equals(endInclusive) ? Shape.DAY : Shape.DAYS;
        }
        int months = wholeMonths();
        int monthsBefore = start.getMonthValue() - 1;
        if (months % 12 == 0 && monthsBefore == 0) {
            return months == 12 ? Shape.YEAR : Shape.YEARS;
        }
        if (months == 6 && monthsBefore % 6 == 0) {
            return Shape.SEMESTER;
        }
        if (months == 3 && monthsBefore % 3 == 0) {
            return Shape.QUARTER;
        }
        return months == 1 ? Shape.MONTH : Shape.MONTHS;
    }

    /**
     * The period in words.
     *
     * @param language the language
     * @return in Indonesian {@code tahun 2022}, {@code semester I tahun 2022}, {@code triwulan I tahun 2022},
     *     {@code Januari 2022}, {@code 2022–2024}, {@code Januari s.d. Mei 2022} or {@code 15 Januari s.d. 2 Maret
     *     2022}; in English {@code 2022}, {@code first half of 2022}, {@code Q1 2022}, {@code January to May 2022}, …
     */
    @Override
    public String in(Language language) {
        int year = start.getYear();
        return switch (shape()) {
            case DAY -> language.write(start);
            case DAYS -> span(language.write(start), language.write(endInclusive), language);
            case MONTH -> month(start, language);
            case MONTHS -> span(month(start, language), month(endInclusive, language), language);
            case QUARTER ->
                language.choose(
                        "triwulan " + ROMAN.get(quarter() - 1) + " tahun " + year, "Q" + quarter() + " " + year);
            case SEMESTER ->
                language.choose(
                        "semester " + ROMAN.get(semester() - 1) + " tahun " + year,
                        (semester() == 1 ? "first" : "second") + " half of " + year);
            case YEAR -> language.choose("tahun " + year, Integer.toString(year));
            case YEARS -> year + "–" + endInclusive.getYear();
        };
    }

    /** From one to another, the year once where it is the same. */
    private String span(String first, String last, Language language) {
        String from = start.getYear() == endInclusive.getYear() ? first.substring(0, first.lastIndexOf(' ')) : first;
        return from + language.choose(" s.d. ", " to ") + last;
    }

    private static String month(LocalDate day, Language language) {
        return language.monthName(day.getMonthValue()) + " " + day.getYear();
    }

    private int quarter() {
        return start.getMonthValue() / 3 + 1;
    }

    private int semester() {
        return start.getMonthValue() / 6 + 1;
    }

    /**
     * The shortest text that {@link #parse} reads back: {@code 2022}, {@code 2022-S1}, {@code 2022-Q1},
     * {@code 2022-01}, …
     */
    @Override
    public String toString() {
        YearMonth first = YearMonth.from(start);
        YearMonth last = YearMonth.from(endInclusive);
        String year = first.toString().substring(0, 4);
        return switch (shape()) {
            case DAY -> start.toString();
            case DAYS -> start + "/" + endInclusive;
            case MONTH -> first.toString();
            case MONTHS -> first + "/" + last;
            case QUARTER -> year + "-Q" + quarter();
            case SEMESTER -> year + "-S" + semester();
            case YEAR -> year;
            case YEARS -> year + "/" + last.toString().substring(0, 4);
        };
    }
}
