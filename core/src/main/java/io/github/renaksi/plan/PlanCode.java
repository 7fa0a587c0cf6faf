package io.github.renaksi.plan;

import io.github.renaksi.internal.Checks;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The number that a group of programs, a program or an activity is printed with (kode): {@code II}, {@code II.2},
 * {@code II.2.1}.
 *
 * <p>A code is no identity: the decree has one code for a program and an activity, and an amendment may renumber. It is
 * canonical, so that {@code "Kegiatan II.2.1."}, {@code "II. 2. 1"} and {@code "II.2.1"} are one, and it is ordered by
 * number: {@code II.9} comes before {@code II.10}.
 */
public final class PlanCode implements Comparable<PlanCode> {

    private static final int MAX_SEGMENTS = 8;
    private static final int MAX_LENGTH = 100;
    // Words before a code are none in roman digits: "II 2" has lost its point, and is not 2.
    private static final Pattern CODE =
            Pattern.compile("(?:(?!(?:[\\p{L} ]* )?[IVXLCDM]+(?: (?!\\.)|:))\\p{L}[\\p{L} ]*(?:: ?| ))?"
                    + "(?<code>[0-9IVXLCDM]+(?: ?\\. ?[0-9IVXLCDM]+)*) ?\\.?");
    private static final Pattern DOT = Pattern.compile(" ?\\. ?");
    private static final Pattern ARABIC = Pattern.compile("[1-9]\\d{0,3}");
    private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final List<String> ROMAN_DIGITS =
            List.of("M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I");

    /** One number of a code, and whether it is written in roman digits. */
    private record Segment(int number, boolean roman) {

        @Override
        public String toString() {
            return roman ? PlanCode.roman(number) : Integer.toString(number);
        }
    }

    private final List<Segment> segments;

    private PlanCode(List<Segment> segments) {
        this.segments = List.copyOf(segments);
    }

    /**
     * Reads a code as documents print it: numbers from 1 to 9999, or roman numbers up to 3999 in capitals, with points
     * between them and perhaps one behind; words such as {@code Program} or {@code KELOMPOK PROGRAM}, with or without
     * colon, may stand before it, and spaces and line breaks of any kind between. A number that lost its point,
     * {@code II 2}, is no code.
     *
     * @param text the code, such as {@code II.2.1.} or {@code Kegiatan I.1.1.}
     * @return the code
     * @throws IllegalArgumentException if the text is no code, with what was expected
     */
    public static PlanCode parse(String text) {
        Matcher found =
                CODE.matcher(Checks.notNull(text, "a code").length() > MAX_LENGTH ? "" : Checks.singleSpaced(text));
        if (found.matches()) {
            List<Segment> segments = new ArrayList<>();
            for (String part : DOT.split(found.group("code"), -1)) {
                @Nullable Segment segment = segment(part);
                if (segment == null) {
                    throw notACode(text);
                }
                segments.add(segment);
            }
            if (segments.size() <= MAX_SEGMENTS) {
                return new PlanCode(segments);
            }
        }
        throw notACode(text);
    }

    private static IllegalArgumentException notACode(String text) {
        return Checks.failure(
                "%s is no code: expected up to %d numbers, roman in capitals or arabic, with points between them, such as II.2.1",
                Checks.quote(text), MAX_SEGMENTS);
    }

    private static @Nullable Segment segment(String part) {
        if (ARABIC.matcher(part).matches()) {
            return new Segment(Integer.parseInt(part), false);
        }
        int number = 0;
        String rest = part;
        for (int i = 0; i < ROMAN_VALUES.length; i++) {
            while (rest.startsWith(ROMAN_DIGITS.get(i))) {
                number += ROMAN_VALUES[i];
                rest = rest.substring(ROMAN_DIGITS.get(i).length());
            }
        }
        // IIII and VX are read too, and are no numbers: only what is written back alike is one.
        return number > 0 && number < 4000 && roman(number).equals(part) ? new Segment(number, true) : null;
    }

    private static String roman(int number) {
        StringBuilder digits = new StringBuilder();
        int rest = number;
        for (int i = 0; i < ROMAN_VALUES.length; i++) {
            while (rest >= ROMAN_VALUES[i]) {
                digits.append(ROMAN_DIGITS.get(i));
                rest -= ROMAN_VALUES[i];
            }
        }
        return digits.toString();
    }

    /**
     * How many numbers the code has: in the decree 1 for a group, 2 for a program, 3 for an activity.
     *
     * @return the level, 1 to 8
     */
    public int level() {
        return segments.size();
    }

    /**
     * The last number of the code.
     *
     * @return 1 of {@code II.2.1}
     */
    public int number() {
        return segments.get(segments.size() - 1).number();
    }

    /**
     * The code above.
     *
     * @return {@code II.2} of {@code II.2.1}, or empty at the top
     */
    public Optional<PlanCode> parent() {
        return segments.size() == 1
                ? Optional.empty()
                : Optional.of(new PlanCode(segments.subList(0, segments.size() - 1)));
    }

    /**
     * A code below this one.
     *
     * @param number its number, 1 to 9999
     * @return {@code II.2.1} below {@code II.2}
     * @throws IllegalArgumentException if the number is out of range or the code would have over 8 numbers
     */
    public PlanCode child(int number) {
        Checks.between(1, MAX_SEGMENTS - 1, segments.size(), "level of code '%s' that another is made below", this);
        List<Segment> below = new ArrayList<>(segments);
        below.add(new Segment(Checks.between(1, 9999, number, "number of a code below '%s'", this), false));
        return new PlanCode(below);
    }

    /**
     * By the numbers from the left; a code comes before those below it. Roman and arabic numbers of one value differ
     * last.
     */
    @Override
    public int compareTo(PlanCode other) {
        int common = Math.min(segments.size(), other.segments.size());
        for (int i = 0; i < common; i++) {
            int order = Integer.compare(
                    segments.get(i).number(), other.segments.get(i).number());
            if (order != 0) {
                return order;
            }
        }
        if (segments.size() != other.segments.size()) {
            return Integer.compare(segments.size(), other.segments.size());
        }
        return toString().compareTo(other.toString());
    }

    /**
     * Whether two codes are written alike in canonical form.
     *
     * @param other the other object
     * @return whether it is an equal code
     */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PlanCode that && segments.equals(that.segments);
    }

    @Override
    public int hashCode() {
        return Objects.hash(segments);
    }

    /** The canonical form, {@code II.2.1}, which {@link #parse} reads back. */
    @Override
    public String toString() {
        return String.join(".", segments.stream().map(Segment::toString).toList());
    }
}
