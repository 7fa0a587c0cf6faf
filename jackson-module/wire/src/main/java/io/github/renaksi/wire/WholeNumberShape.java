// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.wire;

import io.github.renaksi.ProblemCode;
import io.github.renaksi.Text;
import io.github.renaksi.internal.Checks;
import io.github.renaksi.wire.WireReader.Token;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** A whole number within bounds, which a message names where they are exceeded. */
final class WholeNumberShape extends Shape<Long> {

    private static final Pattern WHOLE = Pattern.compile("-?[0-9]+");

    /** More characters than any number within bounds takes up, however it is written. */
    private static final int MAX_LENGTH = 30;

    private final Text what;
    private final long min;
    private final long max;

    /**
     * A whole number within bounds.
     *
     * @param what what it is, as a message calls it
     * @param min the least, as the type that has it accepts it
     * @param max the greatest
     */
    WholeNumberShape(Text what, long min, long max) {
        this.what = what;
        this.min = min;
        this.max = max;
    }

    @Override
    public Long read(WireReader in) {
        if (in.token() != Token.NUMBER) {
            throw unexpected(in);
        }
        String digits = in.text();
        try {
            long value = Long.parseLong(digits);
            if (value >= min && value <= max) {
                return value;
            }
        } catch (NumberFormatException notALong) {
            if (!WHOLE.matcher(digits).matches()) {
                throw unexpected(in);
            }
        }
        throw WireException.at(
                in.pointer(),
                Checks.problem(
                                ProblemCode.OUT_OF_RANGE,
                                "%s harus dari %d sampai %d, diisi %s",
                                "%s must be from %d to %d, was %s",
                                what,
                                min,
                                max,
                                digits(digits))
                        .withValue(Checks.brief(digits))
                        .withLimit(
                                Long.toString(digits.startsWith("-") || (min > 0 && digits.equals("0")) ? min : max)));
    }

    @Override
    public void write(Long value, WireWriter out) {
        out.number(value);
    }

    @Override
    Text expected() {
        return Text.of("bilangan bulat", "a whole number");
    }

    /** What has a point or an exponent may be whole all the same. */
    @Override
    Optional<Text> remedy(WireReader in) {
        return switch (in.token()) {
            case DOUBTFUL -> Optional.of(WRITE_AS_JSON);
            case NUMBER -> plainly(in.text());
            default -> Optional.empty();
        };
    }

    private Optional<Text> plainly(String number) {
        if (number.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        try {
            long value = new BigDecimal(number).longValueExact();
            return value >= min && value <= max
                    ? Optional.of(Text.format(": tuliskan {0}", ": write it as {0}", Long.toString(value)))
                    : Optional.empty();
        } catch (NumberFormatException | ArithmeticException notWhole) {
            return Optional.empty();
        }
    }
}
