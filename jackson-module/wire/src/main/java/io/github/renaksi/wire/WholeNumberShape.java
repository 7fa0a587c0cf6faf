package io.github.renaksi.wire;

import io.github.renaksi.wire.WireReader.Token;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/** A whole number within bounds, which a message names where they are exceeded. */
final class WholeNumberShape extends Shape<Long> {

    private static final Pattern WHOLE = Pattern.compile("-?[0-9]+");

    /** More characters than any number within bounds takes up, however it is written. */
    private static final int MAX_LENGTH = 30;

    private final String what;
    private final long min;
    private final long max;

    /**
     * A whole number within bounds.
     *
     * @param what what it is, as a message calls it
     * @param min the least, as the type that has it accepts it
     * @param max the greatest
     */
    WholeNumberShape(String what, long min, long max) {
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
        throw new WireException(
                in.pointer(), what + " must be from " + min + " to " + max + ", was " + digits(digits), null);
    }

    @Override
    public void write(Long value, WireWriter out) {
        out.number(value);
    }

    @Override
    String expected() {
        return "a whole number";
    }

    /** What has a point or an exponent may be whole all the same. */
    @Override
    String remedy(WireReader in) {
        return switch (in.token()) {
            case DOUBTFUL -> ": " + WRITE_AS_JSON;
            case NUMBER -> plainly(in.text());
            default -> "";
        };
    }

    private String plainly(String number) {
        if (number.length() > MAX_LENGTH) {
            return "";
        }
        try {
            long value = new BigDecimal(number).longValueExact();
            return value >= min && value <= max ? ": write it as " + value : "";
        } catch (NumberFormatException | ArithmeticException notWhole) {
            return "";
        }
    }
}
