package io.github.renaksi.review;

import io.github.renaksi.Language;
import io.github.renaksi.figure.Ratio;
import io.github.renaksi.figure.Unit;

/** What several rules ask of exact numbers. */
final class Numbers {

    private static final int MAX_BITS = 1024;

    private Numbers() {}

    /** Whether a number is short enough to be reckoned with; no table prints one of three hundred digits. */
    static boolean isShort(Ratio number) {
        return number.numerator().bitLength() <= MAX_BITS
                && number.denominator().bitLength() <= MAX_BITS;
    }

    /** How far two numbers are apart. */
    static Ratio distance(Ratio one, Ratio other) {
        return one.compareTo(other) < 0 ? other.minus(one) : one.minus(other);
    }

    /** A number as it is written, with the unit of a target: "97,5 %", "60 pengaduan", "4" of a pure number. */
    static String withUnit(String number, String unit, Language language) {
        return Unit.named(unit).write(number, language);
    }

    static Ratio lesser(Ratio one, Ratio other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
