package io.github.renaksi.figure;

import io.github.renaksi.Language;
import io.github.renaksi.Text;
import io.github.renaksi.internal.Checks;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes and reads figures as the documents of one language print them.
 *
 * <pre>{@code
 * FigureFormat.of(INDONESIAN).read("97,3 %").value()  // 973/1000
 * FigureFormat.of(INDONESIAN).read("1.122").value()   // 1122
 * FigureFormat.of(INDONESIAN).read("1.25")            // refused: a point stands before three digits
 * FigureFormat.of(INDONESIAN).readRange("80–90 %")    // 4/5 to 9/10
 * }</pre>
 *
 * <p>In Indonesian a point stands between groups of three digits and a comma before decimals, in English the other way
 * round. Digits may also stand ungrouped. A minus sign may come first. Behind the number may stand a unit, after a
 * space or not: {@code %} (or {@code persen}, {@code percent}), which makes hundredths, or a word such as
 * {@code pengaduan}. A range has two figures with a dash, {@code s.d.}, {@code s/d}, {@code sampai} or {@code to}
 * between them; a unit behind the second counts for both.
 */
public final class FigureFormat {

    /** Most digits of a figure. */
    static final int MAX_DIGITS = 100;

    private static final FigureFormat INDONESIAN = new FigureFormat(Language.INDONESIAN, '.', ',');
    private static final FigureFormat ENGLISH = new FigureFormat(Language.ENGLISH, ',', '.');

    private static final int MAX_LENGTH = 2 * MAX_DIGITS;
    private static final int MAX_UNIT = 40;
    private static final Pattern SPACES = Pattern.compile("[\\u00A0\\u2007\\u2009\\u202F]");
    /** Words, none of which is a per cent that something stands beside or the middle of a range. */
    private static final Pattern UNIT = Pattern.compile(
            "(?!.*(?<!\\p{L})(?:persen|percent|sampai|to|s/d)(?!\\p{L}))\\p{L}+(?:[ /-]\\p{L}+){0,5}",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern PERCENT = Pattern.compile("%|persen|percent", Pattern.CASE_INSENSITIVE);
    private static final Pattern RANGE =
            Pattern.compile("(?<low>.*?[\\d%\\p{L}])\\s*(?:[–—-]|s\\.d\\.|s/d|sampai|\\bto\\b)\\s*(?<high>-?\\d.*)");

    private final Language language;
    private final char group;
    private final char point;
    private final Pattern figure;

    private FigureFormat(Language language, char group, char point) {
        this.language = language;
        this.group = group;
        this.point = point;
        String groups = Pattern.quote(String.valueOf(group));
        String decimals = Pattern.quote(String.valueOf(point));
        this.figure = Pattern.compile("(?<sign>-?)(?<whole>0|[1-9]\\d{0,2}(?:" + groups + "\\d{3})+|[1-9]\\d*)(?:"
                + decimals + "(?<decimals>\\d+))?\\s*(?<unit>[^\\d\\s].*)?");
    }

    /**
     * The format of a language.
     *
     * @param language the language
     * @return its format
     */
    public static FigureFormat of(Language language) {
        return language == Language.INDONESIAN ? INDONESIAN : ENGLISH;
    }

    /**
     * Writes a figure.
     *
     * @param value the exact value
     * @param rounding how it is rounded and printed
     * @return such as {@code 97,3 %}
     */
    public String write(Ratio value, Rounding rounding) {
        return number(value, rounding) + rounding.unit().suffix(language);
    }

    /**
     * Writes a range.
     *
     * @param low the lower bound
     * @param high the upper bound
     * @param rounding how both are rounded and printed
     * @return such as {@code 80–90 %}
     */
    public String writeRange(Ratio low, Ratio high, Rounding rounding) {
        return number(low, rounding) + "–" + write(high, rounding);
    }

    /**
     * Writes an exact value in full: a decimal where it is one, else a fraction.
     *
     * @param value the exact value
     * @return such as {@code 2,5} or {@code 8/3}
     */
    public String writeExact(Ratio value) {
        return value.toDecimal().map(this::digits).orElseGet(value::toString);
    }

    private String number(Ratio value, Rounding rounding) {
        BigDecimal rounded = rounding.round(value);
        if (!rounding.trailingZeros() && rounded.scale() > 0) {
            rounded = rounded.stripTrailingZeros();
        }
        return digits(rounded);
    }

    private String digits(BigDecimal decimal) {
        String plain = decimal.abs().toPlainString();
        int end = plain.indexOf('.') < 0 ? plain.length() : plain.indexOf('.');
        StringBuilder text = new StringBuilder(plain.length() + 8);
        if (decimal.signum() < 0) {
            text.append('-');
        }
        for (int i = 0; i < end; i++) {
            if (i > 0 && (end - i) % 3 == 0) {
                text.append(group);
            }
            text.append(plain.charAt(i));
        }
        if (end < plain.length()) {
            text.append(point).append(plain, end + 1, plain.length());
        }
        return text.toString();
    }

    /**
     * Reads a figure.
     *
     * @param text the figure, such as {@code 97,3 %}
     * @return its exact value, decimals and unit
     * @throws IllegalArgumentException if the text is no figure of this language, with the reason
     */
    public PrintedFigure read(String text) {
        return tryRead(clean(text)).orElseThrow(() -> notAFigure(text));
    }

    /**
     * Reads a range, or a single figure as a range from itself to itself.
     *
     * @param text the range, such as {@code 80–90 %}
     * @return its bounds
     * @throws IllegalArgumentException if the text is no range of this language, with the reason
     */
    public PrintedRange readRange(String text) {
        String clean = clean(text);
        Optional<PrintedFigure> single = tryRead(clean);
        if (single.isPresent()) {
            return new PrintedRange(single.get(), single.get());
        }
        Matcher range = RANGE.matcher(clean);
        if (!range.matches()) {
            throw notAFigure(text);
        }
        PrintedFigure low = tryRead(range.group("low")).orElseThrow(() -> notAFigure(text));
        PrintedFigure high = tryRead(range.group("high")).orElseThrow(() -> notAFigure(text));
        if (low.unit().equals(Unit.NONE)) {
            low = new PrintedFigure(low.value().dividedBy(high.unit().perOne()), low.decimals(), high.unit());
        }
        return new PrintedRange(low, high);
    }

    private static String clean(String text) {
        if (text.length() > MAX_LENGTH) {
            throw Checks.failure("a figure must have at most %d characters, had %d", MAX_LENGTH, text.length());
        }
        return SPACES.matcher(text).replaceAll(" ").replace('−', '-').strip();
    }

    private Optional<PrintedFigure> tryRead(String text) {
        Matcher found = figure.matcher(text);
        if (!found.matches()) {
            return Optional.empty();
        }
        String symbol = Optional.ofNullable(found.group("unit")).orElse("").strip();
        if (!isUnit(symbol)) {
            return Optional.empty();
        }
        String whole = found.group("whole").replace(String.valueOf(group), "");
        String decimals = Optional.ofNullable(found.group("decimals")).orElse("");
        if (whole.length() + decimals.length() > MAX_DIGITS) {
            throw Checks.failure(
                    "a figure must have at most %d digits, had %d", MAX_DIGITS, whole.length() + decimals.length());
        }
        Unit unit = unit(symbol);
        Ratio number = Ratio.parse(found.group("sign") + whole + (decimals.isEmpty() ? "" : "." + decimals));
        return Optional.of(new PrintedFigure(number.dividedBy(unit.perOne()), decimals.length(), unit));
    }

    private static boolean isUnit(String symbol) {
        return symbol.isEmpty()
                || PERCENT.matcher(symbol).matches()
                || (symbol.length() <= MAX_UNIT && UNIT.matcher(symbol).matches());
    }

    private static Unit unit(String symbol) {
        if (symbol.isEmpty()) {
            return Unit.NONE;
        }
        return PERCENT.matcher(symbol).matches() ? Unit.PERCENT : Unit.of(Text.of(symbol));
    }

    private IllegalArgumentException notAFigure(String text) {
        String name = language == Language.INDONESIAN ? "Indonesian" : "English";
        return Checks.failure(
                "%s is no %s figure: '%s' stands between groups of three digits and '%s' before decimals, as in 1%s122 or 2%s6 or 97%s3 %%",
                Checks.quote(text), name, group, point, group, point, point);
    }
}
