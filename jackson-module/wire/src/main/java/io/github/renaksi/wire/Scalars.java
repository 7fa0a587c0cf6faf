// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.wire;

import io.github.renaksi.Text;
import io.github.renaksi.TimePeriod;
import io.github.renaksi.figure.Ratio;
import io.github.renaksi.wire.WireReader.Token;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The shapes of what is one token: texts, numbers, flags, dates, periods and words. */
final class Scalars {

    /** Most digits of a number that is written as one. */
    private static final int MAX_DIGITS = 100;

    static final Set<Token> EXACT_NUMBERS = Set.of(Token.NUMBER, Token.TEXT);

    static final Shape<String> TEXT = ScalarShape.ofText(Text.of("teks", "a text"), text -> text, text -> text);

    /** The token says which, and no parser's text of it. */
    static final Shape<Boolean> FLAG = new Shape<>() {
        @Override
        public Boolean read(WireReader in) {
            return switch (in.token()) {
                case TRUE -> true;
                case FALSE -> false;
                default -> throw unexpected(in);
            };
        }

        @Override
        public void write(Boolean flag, WireWriter out) {
            out.flag(flag);
        }

        @Override
        Text expected() {
            return Text.of("true atau false", "true or false");
        }

        @Override
        Optional<Text> remedy(WireReader in) {
            return in.token() == Token.DOUBTFUL ? Optional.of(WRITE_AS_JSON) : Optional.empty();
        }
    };

    /** How many there are, or whole rupiah. */
    static final Shape<Long> COUNT = new WholeNumberShape(Text.of("jumlah", "number"), 0, Long.MAX_VALUE);

    /** How many there are, where they are few. */
    static final Shape<Integer> FEW = whole(Text.of("jumlah", "number"), 0, Integer.MAX_VALUE);

    static final Shape<Integer> YEAR = whole(Text.of("tahun", "year"), 1, 9999);

    static final Shape<LocalDate> DATE = ScalarShape.ofText(
            Text.of("tanggal seperti 2022-09-22", "a date such as 2022-09-22"), Scalars::date, LocalDate::toString);

    static final Shape<TimePeriod> PERIOD = ScalarShape.ofText(
            Text.of("periode seperti 2022 atau 2022-Q1", "a period such as 2022 or 2022-Q1"),
            TimePeriod::parse,
            TimePeriod::toString);

    /** Whole numbers and decimals of up to a hundred digits are numbers, all else texts: 3, 0.25, "8/3". */
    static final Shape<Ratio> RATIO = new ScalarShape<>(
                    Text.of("angka atau pecahan seperti \"8/3\"", "a number or a fraction such as \"8/3\""),
                    EXACT_NUMBERS,
                    Ratio::parse,
                    Scalars::writeExact)
            .withKey(Ratio::toString);

    private Scalars() {}

    /** A whole number within bounds, as {@link WholeNumberShape}. */
    static Shape<Integer> whole(Text what, int min, int max) {
        return new WholeNumberShape(what, min, max).as(Long::intValue, Integer::longValue);
    }

    /** Constants written as words: {@code RATIO_OF_SUMS} is "ratio-of-sums". */
    static <E extends Enum<E>> Shape<E> words(Class<E> type) {
        Map<String, E> byWord = new LinkedHashMap<>();
        for (E constant : EnumSet.allOf(type)) {
            byWord.put(word(constant), constant);
        }
        return ScalarShape.ofText(
                Text.format("salah satu dari \"{0}\"", "one of \"{0}\"", String.join("\", \"", byWord.keySet())),
                byWord::get,
                Scalars::word);
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static @Nullable LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException notADate) {
            return null;
        }
    }

    private static void writeExact(Ratio ratio, WireWriter out) {
        if (ratio.isWhole() && ratio.numerator().bitLength() < Long.SIZE) {
            out.number(ratio.numerator().longValue());
            return;
        }
        // A mapper need not read numbers of any length, and texts it does.
        Optional<BigDecimal> decimal =
                ratio.toDecimal().filter(it -> it.precision() <= MAX_DIGITS && it.scale() <= MAX_DIGITS);
        if (decimal.isEmpty()) {
            out.text(ratio.toString());
        } else if (ratio.isWhole()) {
            out.number(ratio.numerator());
        } else {
            out.number(decimal.get());
        }
    }
}
