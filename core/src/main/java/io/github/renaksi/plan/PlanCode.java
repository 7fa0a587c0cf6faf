// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.plan;

import io.github.renaksi.ProblemCode;
import io.github.renaksi.internal.Checks;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The number that a group of programs, a program or an activity is printed with (kode): {@code II.2.1}, {@code A},
 * {@code 1.1.a}, or an official code of Permendagri 90/2019 such as {@code 2.16.02.2.01.0005}.
 *
 * <p>A code is no identity: the decree has one code for a program and an activity, and an amendment may renumber. It
 * stays as it is printed, without words, spaces and a last point, and is equal to others by its canonical form, which
 * has no leading zeros: {@code 2.16.02} and {@code 2.16.2} are one code, {@code "Kegiatan II.2.1."} and {@code "II. 2.
 * 1"} too. It is ordered by number: {@code II.9} comes before {@code II.10}.
 *
 * <p>Each of its numbers is read by itself, and always alike:
 *
 * <ul>
 *   <li>one to four digits are an arabic number, from 1 to 9999; leading zeros are kept;
 *   <li>{@code I}, {@code V} and {@code X}, and several of {@code IVXLCDM} that make a number, are roman: {@code II} is
 *       2, {@code XL} is 40;
 *   <li>any other letter alone, and every small one, counts by the alphabet: {@code A} and {@code a} are 1, {@code C}
 *       is 3 and {@code i} is 9. {@code C}, {@code D}, {@code L} and {@code M} are letters, since groups A to D are
 *       usual and a hundred groups are not.
 * </ul>
 *
 * <p>So the ninth of groups in capital letters, {@code I}, is read as 1. Numbers of one value in another form, II, 2, B
 * and b, make codes that are not equal.
 */
public final class PlanCode implements Comparable<PlanCode> {

    private static final int MAX_SEGMENTS = 8;
    private static final int MAX_LENGTH = 200;
    private static final int MAX_DIGITS = 4;
    private static final int LETTERS = 26;
    private static final String ROMAN = "IVXLCDM";
    private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final List<String> ROMAN_DIGITS =
            List.of("M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I");

    private final String printed;
    private final String canonical;
    private final int[] numbers;

    private PlanCode(String printed, String canonical, int[] numbers) {
        this.printed = printed;
        this.canonical = canonical;
        this.numbers = numbers;
    }

    /**
     * Reads a code as documents print it: up to eight numbers, arabic, roman or letters as told above, with points
     * between them and perhaps one behind; words such as {@code Program} or {@code KELOMPOK PROGRAM}, with or without
     * colon, may stand before it, and spaces and line breaks of any kind between. A number that lost its point,
     * {@code II 2} or {@code A 1}, is no code.
     *
     * @param text the code, such as {@code II.2.1.}, {@code Kegiatan I.1.1.} or {@code 2.16.02}
     * @return the code
     * @throws IllegalArgumentException if the text is no code, with what was expected
     */
    public static PlanCode parse(String text) {
        boolean tooLong = Checks.notNull(text, "a code").length() > MAX_LENGTH;
        @Nullable PlanCode code = tooLong ? null : read(Checks.singleSpaced(text));
        if (code == null) {
            throw Checks.failure(
                    ProblemCode.NOT_A_CODE,
                    "%s bukan kode: tuliskan paling banyak %d nomor dengan titik di antaranya, berupa angka, romawi"
                            + " kapital, atau satu huruf, seperti II.2.1 atau 2.16.02",
                    "%s is no code: expected up to %d numbers with points between them, arabic, roman in capitals or"
                            + " single letters, such as II.2.1 or 2.16.02",
                    Checks.quoted(text),
                    Checks.limit(MAX_SEGMENTS));
        }
        return code;
    }

    /** Words, then numbers with points between; null where it is anything else. */
    private static @Nullable PlanCode read(String text) {
        StringBuilder printed = new StringBuilder();
        StringBuilder canonical = new StringBuilder();
        int[] numbers = new int[MAX_SEGMENTS];
        int level = 0;
        int at = afterWords(text);
        do {
            int end = at;
            while (end < text.length() && isDigitOrLetter(text.charAt(end))) {
                end++;
            }
            String segment = text.substring(at, end);
            int number = level < MAX_SEGMENTS ? number(segment) : 0;
            if (number == 0) {
                return null;
            }
            numbers[level++] = number;
            printed.append(printed.length() == 0 ? "" : ".").append(segment);
            canonical
                    .append(canonical.length() == 0 ? "" : ".")
                    .append(segment, segment.length() - significant(segment), segment.length());
            at = afterSpace(text, end);
            if (at < text.length() && text.charAt(at) != '.') {
                return null;
            }
            at = afterSpace(text, at + 1);
        } while (at < text.length());
        String asPrinted = printed.toString();
        return new PlanCode(
                asPrinted,
                canonical.length() == printed.length() ? asPrinted : canonical.toString(),
                Arrays.copyOf(numbers, level));
    }

    /** Where the code begins: behind words with a space or a colon after them. */
    private static int afterWords(String text) {
        int at = 0;
        while (true) {
            int end = at;
            while (end < text.length() && Character.isLetter(text.charAt(end))) {
                end++;
            }
            // "II 2" has lost its point, and is not 2.
            if (end == text.length() || isNumber(text, at, end)) {
                return at;
            }
            int next = afterSpace(text, end);
            if (next < text.length() && text.charAt(next) == ':') {
                return afterSpace(text, next + 1);
            }
            if (next == end) {
                return at;
            }
            at = next;
        }
    }

    /** Whether letters are a number of a code rather than a word: nothing, one letter, or roman digits. */
    private static boolean isNumber(String text, int start, int end) {
        if (end - start < 2) {
            return true;
        }
        for (int i = start; i < end; i++) {
            if (ROMAN.indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    private static int afterSpace(String text, int at) {
        return at < text.length() && text.charAt(at) == ' ' ? at + 1 : at;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isSmall(char c) {
        return c >= 'a' && c <= 'z';
    }

    private static boolean isDigitOrLetter(char c) {
        return isDigit(c) || isSmall(c) || (c >= 'A' && c <= 'Z');
    }

    /** How many of the characters of a number are no leading zeros. */
    private static int significant(String segment) {
        int zeros = 0;
        while (segment.charAt(zeros) == '0') {
            zeros++;
        }
        return segment.length() - zeros;
    }

    /** The value of digits, a letter or a roman number; 0 of what is none. */
    private static int number(String segment) {
        if (segment.isEmpty()) {
            return 0;
        }
        char first = segment.charAt(0);
        if (isDigit(first)) {
            return arabic(segment);
        }
        if (segment.length() == 1 && "IVX".indexOf(first) < 0) {
            return isSmall(first) ? first - 'a' + 1 : first - 'A' + 1;
        }
        return roman(segment);
    }

    private static int arabic(String segment) {
        int number = 0;
        for (int i = 0; i < segment.length(); i++) {
            char c = segment.charAt(i);
            if (!isDigit(c) || i == MAX_DIGITS) {
                return 0;
            }
            number = 10 * number + c - '0';
        }
        return number;
    }

    private static int roman(String segment) {
        int number = 0;
        int at = 0;
        for (int i = 0; i < ROMAN_VALUES.length; i++) {
            while (segment.startsWith(ROMAN_DIGITS.get(i), at)) {
                number += ROMAN_VALUES[i];
                at += ROMAN_DIGITS.get(i).length();
            }
        }
        // IIII and VX are read too, and are no numbers: only what is written back alike is one.
        return number < 4000 && roman(number).equals(segment) ? number : 0;
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
        return numbers.length;
    }

    /**
     * The last number of the code, whatever its form.
     *
     * @return 1 of {@code II.2.1} and of {@code 2.16.02.2.01}, 2 of {@code II} and of {@code 1.1.b}
     */
    public int number() {
        return numbers[numbers.length - 1];
    }

    /**
     * All numbers of the code, from the left.
     *
     * @return 2, 2, 1 of {@code II.2.1}; 2, 16, 2 of {@code 2.16.02}
     */
    public List<Integer> numbers() {
        return Arrays.stream(numbers).boxed().toList();
    }

    /**
     * The code above, as it is printed in this one.
     *
     * @return {@code II.2} of {@code II.2.1}, {@code 2.16.02} of {@code 2.16.02.2}, or empty at the top
     */
    public Optional<PlanCode> parent() {
        return numbers.length == 1
                ? Optional.empty()
                : Optional.of(new PlanCode(
                        withoutLast(printed), withoutLast(canonical), Arrays.copyOf(numbers, numbers.length - 1)));
    }

    private static String withoutLast(String code) {
        return code.substring(0, code.lastIndexOf('.'));
    }

    /**
     * A code below this one, in an arabic number without leading zeros: which form the next level of a table has, no
     * code can tell. A code below in another form is parsed.
     *
     * @param number its number, 1 to 9999
     * @return {@code II.2.1} below {@code II.2}; {@code 2.16.02.1} below {@code 2.16.02}, equal to {@code 2.16.02.01}
     * @throws IllegalArgumentException if the number is out of range or the code would have over 8 numbers
     */
    public PlanCode child(int number) {
        Checks.between(1, MAX_SEGMENTS - 1, numbers.length, "level of code '%s' that another is made below", this);
        int[] below = Arrays.copyOf(numbers, numbers.length + 1);
        below[numbers.length] = Checks.between(1, 9999, number, "number of a code below '%s'", this);
        return new PlanCode(printed + "." + number, canonical + "." + number, below);
    }

    /**
     * A code beside this one: with another last number, in the form in which the last number is printed.
     *
     * @param number its number
     * @return {@code III} beside {@code II}, {@code 1.1.c} beside {@code 1.1.a}, {@code 2.16.10} beside
     *     {@code 2.16.09}; empty where the form has no such number: there is no 27th letter, no 4000 in roman digits,
     *     and the ninth capital letter, {@code I}, is read as a roman number
     */
    public Optional<PlanCode> sibling(int number) {
        String last = printed.substring(printed.lastIndexOf('.') + 1);
        @Nullable String other = written(number, last);
        // What would be read as another number, as I and C may be, is none.
        return other == null || number(other) != number
                ? Optional.empty()
                : Optional.ofNullable(read(printed.substring(0, printed.length() - last.length()) + other));
    }

    private static @Nullable String written(int number, String like) {
        char first = like.charAt(0);
        if (number < 1) {
            return null;
        }
        if (isDigit(first)) {
            String digits = Integer.toString(number);
            return first == '0' ? "0".repeat(Math.max(0, like.length() - digits.length())) + digits : digits;
        }
        if (like.length() == 1 && "IVX".indexOf(first) < 0) {
            return number > LETTERS ? null : Character.toString((isSmall(first) ? 'a' : 'A') + number - 1);
        }
        return number < 4000 ? roman(number) : null;
    }

    /**
     * By the numbers from the left, whatever their form; a code comes before those below it. Numbers of one value in
     * other forms differ last.
     */
    @Override
    public int compareTo(PlanCode other) {
        int order = Arrays.compare(numbers, other.numbers);
        return order != 0 ? order : canonical.compareTo(other.canonical);
    }

    /**
     * Whether two codes are one but for leading zeros.
     *
     * @param other the other object
     * @return whether it is an equal code
     */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PlanCode that && canonical.equals(that.canonical);
    }

    @Override
    public int hashCode() {
        return canonical.hashCode();
    }

    /** The code as it is printed, {@code II.2.1} or {@code 2.16.02}, which {@link #parse} reads back. */
    @Override
    public String toString() {
        return printed;
    }
}
