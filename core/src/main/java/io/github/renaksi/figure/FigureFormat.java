// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.figure;

import io.github.renaksi.Language;
import io.github.renaksi.Localized;
import io.github.renaksi.ProblemCode;
import io.github.renaksi.Text;
import io.github.renaksi.internal.Checks;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Writes and reads figures as the documents of one language print them.
 *
 * <pre>{@code
 * FigureFormat.of(INDONESIAN).read("97,3%").value()  // 973/1000
 * FigureFormat.of(INDONESIAN).read("1.122").value()   // 1122
 * FigureFormat.of(INDONESIAN).read("1,25 juta").value() // 1250000
 * FigureFormat.of(INDONESIAN).read("Rp 1.000,-").value() // 1000, in rupiah
 * FigureFormat.of(INDONESIAN).read("1.25")            // refused: 1,25 or 125 may be meant
 * FigureFormat.of(INDONESIAN).read("98 persentase")   // refused: no unit is called so
 * FigureFormat.of(INDONESIAN).readRange("80–90%")    // 4/5 to 9/10
 * }</pre>
 *
 * <p>In Indonesian a point stands between groups of three digits and a comma before decimals, in English the other way
 * round. Digits may also stand ungrouped. A minus sign may come first; U+2212 is written, and read as well as a hyphen.
 *
 * <p>Behind the number may stand, after a space or not, {@code ribu} (or {@code thousand}), {@code juta}
 * ({@code million}), {@code miliar} or {@code milyar} ({@code billion}), {@code triliun} or {@code trilyun}
 * ({@code trillion}), which multiply it, and then a unit that {@link Unit#find} knows or that is asked for. Of these
 * {@code %} and its words make hundredths. Whatever else stands there is refused: it might mean another number.
 *
 * <p>Before a number of rupiah may stand {@code Rp} or {@code Rp.}, and behind a whole one {@code ,-}:
 * {@code Rp312.500.000}, {@code Rp 1.000,-}, {@code Rp1,25 juta}.
 *
 * <p>A range has two figures with a dash, {@code s.d.}, {@code s/d}, {@code sampai} or {@code to} between them; what
 * stands behind the second counts for both, unless something stands behind the first.
 */
public final class FigureFormat {

    private static final FigureFormat INDONESIAN = new FigureFormat(Language.INDONESIAN, '.', ',');
    private static final FigureFormat ENGLISH = new FigureFormat(Language.ENGLISH, ',', '.');

    private static final int MAX_LENGTH = 2 * PrintedFigure.MAX_DIGITS;
    private static final int CUT_DECIMALS = 6;
    private static final int SCIENTIFIC = 40;
    private static final Pattern SPACES = Pattern.compile("[\\u00A0\\u2007\\u2009\\u202F]");

    private static final Map<String, Long> MULTIPLES = Map.ofEntries(
            Map.entry("ribu", 1_000L),
            Map.entry("thousand", 1_000L),
            Map.entry("juta", 1_000_000L),
            Map.entry("million", 1_000_000L),
            Map.entry("miliar", 1_000_000_000L),
            Map.entry("milyar", 1_000_000_000L),
            Map.entry("billion", 1_000_000_000L),
            Map.entry("triliun", 1_000_000_000_000L),
            Map.entry("trilyun", 1_000_000_000_000L),
            Map.entry("trillion", 1_000_000_000_000L));

    private static final Pattern RANGE =
            Pattern.compile("(?<low>.*?[\\d%\\p{L}])\\s*(?:[–—-]|s\\.d\\.|s/d|sampai|\\bto\\b)\\s*(?<high>-?\\d.*)");

    private static final Pattern RUPIAH = Pattern.compile("(?i:Rp)\\.?\\s?(?<amount>\\d.*)");
    private static final Unit IN_RUPIAH = Unit.named("rupiah");

    private final Language language;
    private final char group;
    private final char point;
    private final Pattern figure;
    private final Pattern ambiguous;

    private FigureFormat(Language language, char group, char point) {
        this.language = language;
        this.group = group;
        this.point = point;
        String groups = Pattern.quote(String.valueOf(group));
        String decimals = Pattern.quote(String.valueOf(point));
        this.ambiguous = Pattern.compile("(?<whole>[1-9]\\d{0,14})" + groups + "(?<rest>\\d{1,15})");
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
        return Checks.notNull(language, "language of a figure").choose(INDONESIAN, ENGLISH);
    }

    /**
     * Writes a figure.
     *
     * @param value the exact value
     * @param rounding how it is rounded and printed
     * @return such as {@code 97,3%}
     */
    public String write(Ratio value, Rounding rounding) {
        Checks.notNull(value, "value that is written");
        Checks.notNull(rounding, "rounding of what is written");
        return rounding.unit().write(number(value, rounding), language);
    }

    /**
     * Writes a range.
     *
     * @param low the lower bound
     * @param high the upper bound
     * @param rounding how both are rounded and printed
     * @return such as {@code 80–90%}
     */
    public String writeRange(Ratio low, Ratio high, Rounding rounding) {
        return rounding.unit().write(number(low, rounding) + "–" + number(high, rounding), language);
    }

    /**
     * Writes an exact value in full: a decimal where it is one, else a fraction. Only what is longer than any figure
     * that can be read is cut behind six decimals: the mean of thousands of shares is a fraction of thousands of
     * digits.
     *
     * @param value the exact value
     * @return such as {@code 2,5} or {@code 8/3}, or cut {@code 0,512344…} or {@code 1,234567… × 10^99}
     */
    public String writeExact(Ratio value) {
        return value.isShort() ? value.toDecimal().map(this::digits).orElseGet(() -> writeFraction(value)) : cut(value);
    }

    /**
     * A value that is {@linkplain #writeExact written exactly} in whatever language a sentence is.
     *
     * @param value the value
     * @return the value as it stands in a sentence
     */
    public static Localized exact(Ratio value) {
        Checks.notNull(value, "value in a sentence");
        return language -> of(language).writeExact(value);
    }

    /**
     * Writes an exact value as a reduced fraction, cut as {@link #writeExact} does.
     *
     * @param value the exact value
     * @return such as {@code 8/3}, {@code −1/2} or {@code 3}, in every language alike
     */
    public String writeFraction(Ratio value) {
        return value.isShort() ? value.toString().replace("-", Unit.MINUS) : cut(value);
    }

    private String cut(Ratio value) {
        BigDecimal decimal = value.round(CUT_DECIMALS, RoundingMode.DOWN);
        int power = decimal.precision() - decimal.scale() - 1;
        return power < SCIENTIFIC
                ? digits(decimal) + "…"
                : digits(decimal.movePointLeft(power).setScale(CUT_DECIMALS, RoundingMode.DOWN)) + "… × 10^" + power;
    }

    private String number(Ratio value, Rounding rounding) {
        BigDecimal rounded = rounding.round(value);
        return digits(
                switch (rounding.trailingZeros()) {
                    case KEPT -> rounded;
                    case DROPPED -> withoutZeros(rounded);
                    case UNLESS_WHOLE -> isWhole(rounded) ? withoutZeros(rounded) : rounded;
                });
    }

    private static boolean isWhole(BigDecimal decimal) {
        return decimal.stripTrailingZeros().scale() <= 0;
    }

    private static BigDecimal withoutZeros(BigDecimal decimal) {
        return decimal.scale() > 0 ? decimal.stripTrailingZeros() : decimal;
    }

    private String digits(BigDecimal decimal) {
        String plain = decimal.abs().toPlainString();
        int end = plain.indexOf('.') < 0 ? plain.length() : plain.indexOf('.');
        StringBuilder text = new StringBuilder(plain.length() + 8);
        if (decimal.signum() < 0) {
            text.append(Unit.MINUS);
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
     * @param text the figure, such as {@code 97,3%}
     * @return its exact value, decimals and unit
     * @throws IllegalArgumentException if the text is no figure of this language, with the reason
     */
    public PrintedFigure read(String text) {
        return read(text, Unit.NONE);
    }

    /**
     * Reads a figure whose unit need not be one that is known here: "5 m²" where m² are asked for.
     *
     * @param text the figure
     * @param asked the unit that may stand behind it by its own words, beside those that are known
     * @return its exact value, decimals and unit
     * @throws IllegalArgumentException if the text is no figure of this language, with the reason
     */
    public PrintedFigure read(String text, Unit asked) {
        String clean = clean(text);
        Matcher rupiah = RUPIAH.matcher(clean);
        if (rupiah.matches()) {
            return inRupiah(rupiah.group("amount"), text);
        }
        Matcher found = figure.matcher(clean);
        if (!found.matches()) {
            throw notAFigure(text);
        }
        String words = words(found);
        return behind(words, asked)
                .map(behind -> figure(found, behind))
                .orElseThrow(() -> Character.isLetter(words.codePointAt(0)) ? notAUnit(text, words) : notAFigure(text));
    }

    private PrintedFigure inRupiah(String amount, String text) {
        String dash = point + "-";
        String number = amount.endsWith(dash) ? amount.substring(0, amount.length() - dash.length()) : amount;
        PrintedFigure read = tryRead(number, IN_RUPIAH).orElseThrow(() -> notAFigure(text));
        boolean broken = read.decimals() > 0 && !number.equals(amount);
        if (broken || !(read.unit().equals(Unit.NONE) || read.unit().equals(IN_RUPIAH))) {
            throw notAFigure(text);
        }
        return new PrintedFigure(read.value(), read.decimals(), IN_RUPIAH, read.multiple());
    }

    /**
     * Reads a range, or a single figure as a range from itself to itself.
     *
     * @param text the range, such as {@code 80–90%}
     * @return its bounds
     * @throws IllegalArgumentException if the text is no range of this language, with the reason
     */
    public PrintedRange readRange(String text) {
        return readRange(text, Unit.NONE);
    }

    /**
     * As {@link #readRange(String)}, of a unit that need not be known here.
     *
     * @param text the range
     * @param asked the unit that may stand behind its figures by its own words, beside those that are known
     * @return its bounds
     * @throws IllegalArgumentException if the text is no range of this language, with the reason
     */
    public PrintedRange readRange(String text, Unit asked) {
        String clean = clean(text);
        Optional<PrintedFigure> single = tryRead(clean, asked);
        if (single.isPresent()) {
            return new PrintedRange(single.get(), single.get());
        }
        Matcher range = RANGE.matcher(clean);
        if (!range.matches()) {
            throw notAFigure(text);
        }
        PrintedFigure low = tryRead(range.group("low"), asked).orElseThrow(() -> notAFigure(text));
        PrintedFigure high = tryRead(range.group("high"), asked).orElseThrow(() -> notAFigure(text));
        PrintedFigure lower = low.countedAs(high);
        if (lower.value().compareTo(high.value()) > 0) {
            throw Checks.failure(
                    ProblemCode.WRONG_ORDER,
                    "batas atas rentang %s tidak boleh di bawah batas bawah %s, diisi %s",
                    "upper bound of the range %s must not be below the lower bound %s, was %s",
                    Checks.quote(text),
                    Checks.limit(lower.value()),
                    Checks.value(high.value()));
        }
        return new PrintedRange(lower, high);
    }

    private static String clean(String text) {
        if (Checks.notNull(text, "text of a figure").length() > MAX_LENGTH) {
            throw Checks.failure(
                    ProblemCode.TOO_LONG,
                    "angka paling banyak %d karakter, ada %d",
                    "a figure must have at most %d characters, had %d",
                    Checks.limit(MAX_LENGTH),
                    Checks.value(text.length()));
        }
        return SPACES.matcher(text).replaceAll(" ").replace('−', '-').strip();
    }

    private Optional<PrintedFigure> tryRead(String text, Unit asked) {
        Matcher found = figure.matcher(text);
        return found.matches() ? behind(words(found), asked).map(behind -> figure(found, behind)) : Optional.empty();
    }

    private static String words(Matcher found) {
        return Checks.singleSpaced(Optional.ofNullable(found.group("unit")).orElse(""));
    }

    private PrintedFigure figure(Matcher found, Behind behind) {
        String whole = found.group("whole").replace(String.valueOf(group), "");
        String decimals = Optional.ofNullable(found.group("decimals")).orElse("");
        if (whole.length() + decimals.length() > PrintedFigure.MAX_DIGITS) {
            throw Checks.failure(
                    ProblemCode.TOO_LONG,
                    "angka paling banyak %d digit, ada %d",
                    "a figure must have at most %d digits, had %d",
                    Checks.limit(PrintedFigure.MAX_DIGITS),
                    Checks.value(whole.length() + decimals.length()));
        }
        Ratio number = Ratio.parse(found.group("sign") + whole + (decimals.isEmpty() ? "" : "." + decimals));
        return new PrintedFigure(
                number.multipliedBy(behind.multiple()).dividedBy(behind.unit().perOne()),
                decimals.length(),
                behind.unit(),
                behind.multiple());
    }

    /** What stands behind a number. */
    private record Behind(long multiple, Unit unit) {}

    private static Optional<Behind> behind(String words, Unit asked) {
        int space = words.indexOf(' ');
        String first = space < 0 ? words : words.substring(0, space);
        @Nullable Long multiple = MULTIPLES.get(first.toLowerCase(Locale.ROOT));
        // A unit that is asked for may itself be called "juta rupiah".
        return multiple == null || asked.isCalled(words)
                ? unit(words, asked).map(unit -> new Behind(1, unit))
                : unit(words.substring(first.length()).strip(), asked).map(unit -> new Behind(multiple, unit));
    }

    private static Optional<Unit> unit(String words, Unit asked) {
        if (words.isEmpty()) {
            return Optional.of(Unit.NONE);
        }
        return asked.isCalled(words) ? Optional.of(asked) : Unit.find(words);
    }

    private IllegalArgumentException notAFigure(String text) {
        Matcher either = ambiguous.matcher(text.strip());
        Text example = either.matches()
                ? Text.format(
                        "97{0}3%; mungkin {1} atau {2}",
                        "97{0}3%; {1} or {2} may be meant",
                        point,
                        either.group("whole") + point + either.group("rest"),
                        either.group("whole") + either.group("rest"))
                : Text.format("97{0}3%", "97{0}3%", point);
        return Checks.failure(
                ProblemCode.NOT_A_FIGURE,
                "%s bukan angka %s: '%s' memisahkan ribuan dan '%s' mendahului desimal, seperti 1%s122, 2%s6, atau %s",
                "%s is no %s figure: '%s' stands between groups of three digits and '%s' before decimals, as in 1%s122"
                        + " or 2%s6 or %s",
                Checks.quoted(text),
                name(),
                group,
                point,
                group,
                point,
                example);
    }

    private IllegalArgumentException notAUnit(String text, String words) {
        return Checks.failure(
                ProblemCode.NOT_A_FIGURE,
                "%s bukan angka %s: tidak ada satuan bernama %s",
                "%s is no %s figure: no unit is called %s",
                Checks.quoted(text),
                name(),
                Checks.quote(words));
    }

    private Text name() {
        return language.choose(Text.of("Indonesia", "Indonesian"), Text.of("Inggris", "English"));
    }
}
