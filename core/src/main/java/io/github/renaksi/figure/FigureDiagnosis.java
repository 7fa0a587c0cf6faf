// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.figure;

import io.github.renaksi.Language;
import io.github.renaksi.Localized;
import io.github.renaksi.ProblemCode;
import io.github.renaksi.Text;
import io.github.renaksi.internal.Checks;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Why a printed figure is wrong (mengapa angka salah): where the rounding of its table does not give it, which of a
 * bounded number of slips does ({@link HypothesisKind}), each with its arithmetic, the least likely by chance first.
 *
 * <pre>{@code
 * FigureDiagnosis.of(FigureSource.quotient(251, 260), "82,7%").in(INDONESIAN)
 * // seharusnya 251 / 260 = 96,5384…%; kemungkinan besar angka tertukar: 215 / 260 = 82,6923…%
 * }</pre>
 *
 * <p>How much a hypothesis says depends on the digits. Of random wrong figures without decimals some slip gives 9 to 14
 * in 100, so that it is only called possible. With decimals it is called likely where it is the only one and all that
 * was tried would hit a wrong figure by chance less than once in 50 (one decimal) or 200 (two or more).
 */
public final class FigureDiagnosis implements Localized {

    private static final int MORE_DECIMALS = 3;
    private static final int LONGEST = 15;

    private final FigureSource source;
    private final PrintedFigure printed;
    private final RoundingMode mode;
    private final FigureAudit audit;
    private final BigDecimal digits;
    private final Map<HypothesisKind, Set<BigDecimal>> tried = new EnumMap<>(HypothesisKind.class);
    private final List<FigureHypothesis> found = new ArrayList<>();
    private final List<FigureHypothesis> hypotheses;
    private final boolean likely;

    private FigureDiagnosis(FigureSource source, PrintedFigure printed, RoundingMode mode, FigureAudit audit) {
        this.source = source;
        this.printed = printed;
        this.mode = mode;
        this.audit = audit;
        this.digits = number(printed.value());
        if (isWrong()) {
            tryRoundings();
            tryOtherQuantities();
            tryOtherDenominators();
            tryDigits();
        }
        this.hypotheses = found.stream()
                .distinct()
                .map(each -> new FigureHypothesis(each.kind(), each.working(), each.value(), chance(each.kind())))
                .sorted(Comparator.comparing(FigureHypothesis::chance).thenComparing(FigureHypothesis::kind))
                .toList();
        this.likely = hypotheses.size() == 1 && !audit.isExplained() && isBeyondChance();
    }

    /**
     * Asks why a figure was printed in Indonesian, where it should be rounded half up.
     *
     * @param source the numbers that it should have been made of
     * @param printed the figure, {@code 97,3%}
     * @return the diagnosis
     * @throws IllegalArgumentException if the text is no figure
     */
    public static FigureDiagnosis of(FigureSource source, String printed) {
        return of(source, printed, RoundingMode.HALF_UP, Language.INDONESIAN);
    }

    /**
     * Asks why a figure was printed.
     *
     * @param source the numbers that it should have been made of
     * @param printed the figure
     * @param mode how its table is rounded, not {@link RoundingMode#UNNECESSARY}; slips are tried with this mode only
     * @param language the language that it is printed in
     * @return the diagnosis
     * @throws IllegalArgumentException if the text is no figure of the language, or the mode rounds nothing
     */
    public static FigureDiagnosis of(FigureSource source, String printed, RoundingMode mode, Language language) {
        Checks.notNull(source, "source of a diagnosis");
        if (Checks.notNull(mode, "mode of a diagnosis") == RoundingMode.UNNECESSARY) {
            throw Checks.failure(
                    ProblemCode.INVALID,
                    "cara pembulatan pada diagnosis harus memberi hasil untuk setiap nilai, diisi %s",
                    "mode of a diagnosis must give a result for every value, was %s",
                    Checks.value(mode));
        }
        FigureAudit audit = FigureAudit.of(source.value(), printed, language);
        return new FigureDiagnosis(source, FigureFormat.of(language).read(printed), mode, audit);
    }

    /** {@return the numbers that the figure should have been made of} */
    public FigureSource source() {
        return source;
    }

    /** {@return which roundings give the figure, if not that of its table} */
    public FigureAudit audit() {
        return audit;
    }

    /** {@return whether the rounding of its table does not give the figure} */
    public boolean isWrong() {
        return !audit.modes().contains(mode);
    }

    /**
     * The slips that give the printed figure.
     *
     * @return the hypotheses, the least likely by chance first; none where the figure is right, or nothing that is
     *     tried gives it
     */
    public List<FigureHypothesis> hypotheses() {
        return hypotheses;
    }

    /** {@return whether there is one hypothesis, no rounding gives the figure, and chance would hardly give one} */
    public boolean isLikely() {
        return likely;
    }

    /**
     * How likely a wrong figure is to be hit by anything that was tried.
     *
     * @return how many figures all slips give, of all that could stand there; 0 where nothing was tried
     */
    public Ratio chance() {
        Set<BigDecimal> all = new HashSet<>();
        tried.values().forEach(all::addAll);
        return Ratio.of(all.size()).dividedBy(possible());
    }

    private Ratio chance(HypothesisKind kind) {
        return Ratio.of(tried.getOrDefault(kind, Set.of()).size()).dividedBy(possible());
    }

    private boolean isBeyondChance() {
        return printed.decimals() > 0 && chance().compareTo(Ratio.of(1, printed.decimals() == 1 ? 50 : 200)) < 0;
    }

    /** How many figures could stand there: those from 0 to the next power of ten, in per cent at least to 100. */
    private Ratio possible() {
        return bound().multipliedBy(Ratio.exactly(BigDecimal.ONE.movePointRight(printed.decimals())));
    }

    private Ratio bound() {
        int whole = Math.max(1, digits.abs().toBigInteger().toString().length());
        int decades = printed.unit().equals(Unit.PERCENT) ? Math.max(2, whole) : whole;
        return Ratio.exactly(BigDecimal.ONE.movePointRight(decades));
    }

    private BigDecimal number(Ratio value) {
        return printed.numberOf(value).round(printed.decimals(), mode);
    }

    private void hypothesis(HypothesisKind kind, Ratio value, Text working) {
        BigDecimal given = number(value);
        if (given.signum() >= 0 && Ratio.exactly(given).compareTo(bound()) < 0) {
            tried.computeIfAbsent(kind, none -> new HashSet<>()).add(given);
        }
        if (given.compareTo(digits) == 0) {
            found.add(new FigureHypothesis(kind, working, value, Ratio.ZERO));
        }
    }

    private Localized written(Ratio value) {
        Unit unit = printed.unit();
        Ratio number = printed.numberOf(value);
        return language -> {
            FigureFormat format = FigureFormat.of(language);
            BigDecimal decimals = number.round(4, RoundingMode.DOWN);
            boolean exact = Ratio.exactly(decimals).equals(number);
            String words = format.writeExact(Ratio.exactly(decimals));
            return unit.write(exact ? words : words + "…", language);
        };
    }

    /** A rounded number with all its decimals. */
    private Localized digits(BigDecimal number) {
        if (number.scale() > Rounding.MAX_DECIMALS) {
            return written(fromNumber(number));
        }
        Rounding all = Rounding.of(number.scale(), RoundingMode.HALF_UP).withTrailingZeros(true);
        return language -> printed.unit().write(FigureFormat.of(language).write(Ratio.exactly(number), all), language);
    }

    private Text quotient(Ratio part, Ratio whole, Ratio value) {
        return source.factor().equals(Ratio.ONE)
                ? Text.format("{0} / {1} = {2}", "{0} / {1} = {2}", exact(part), exact(whole), written(value))
                : Text.format(
                        "{0} / {1} × {2} = {3}",
                        "{0} / {1} × {2} = {3}", exact(part), exact(whole), exact(source.factor()), written(value));
    }

    private static Localized exact(Ratio value) {
        return FigureFormat.exact(value);
    }

    private Text working(Ratio part, Ratio whole) {
        Ratio value = source.of(part, whole);
        return source.form() == FigureSource.Form.QUOTIENT
                ? quotient(part, whole, value)
                : Text.format(
                        "({0} − {1}) / {1} = {2}",
                        "({0} − {1}) / {1} = {2}", exact(part), exact(whole), written(value));
    }

    private Ratio fromNumber(BigDecimal number) {
        return Ratio.exactly(number)
                .multipliedBy(printed.multiple())
                .dividedBy(printed.unit().perOne());
    }

    private void tryRoundings() {
        Ratio number = printed.numberOf(source.value());
        for (int more = 1; more <= MORE_DECIMALS; more++) {
            BigDecimal first = number.round(printed.decimals() + more, RoundingMode.HALF_UP);
            Localized once = digits(first);
            BigDecimal again = first.setScale(printed.decimals(), RoundingMode.HALF_UP);
            hypothesis(
                    HypothesisKind.ROUNDED_TWICE,
                    fromNumber(again),
                    Text.format("{0} → {1}", "{0} → {1}", once, digits(again)));
            BigDecimal cut = first.setScale(printed.decimals(), RoundingMode.DOWN);
            if (cut.compareTo(number.round(printed.decimals(), RoundingMode.DOWN)) != 0) {
                hypothesis(
                        HypothesisKind.TRUNCATED_AFTER_ROUNDING,
                        fromNumber(cut),
                        Text.format("{0} → {1}", "{0} → {1}", once, digits(cut)));
            }
        }
        if (source.form() == FigureSource.Form.QUOTIENT) {
            tryRoundedWeight();
            tryRoundedBeforeFactor();
            tryForcedToTotal();
        }
    }

    private void tryRoundedWeight() {
        for (int decimals = 2; decimals <= MORE_DECIMALS; decimals++) {
            Ratio weight = Ratio.exactly(Ratio.ONE.dividedBy(source.whole()).round(decimals, RoundingMode.HALF_UP));
            if (weight.signum() != 0) {
                Ratio value = source.part().multipliedBy(weight).multipliedBy(source.factor());
                Text product = Text.format("{0} × {1}", "{0} × {1}", exact(source.part()), exact(weight));
                Text all = source.factor().equals(Ratio.ONE)
                        ? product
                        : Text.format("{0} × {1}", "{0} × {1}", product, exact(source.factor()));
                hypothesis(
                        HypothesisKind.ROUNDED_WEIGHT,
                        value,
                        Text.format("{0} = {1}", "{0} = {1}", all, written(value)));
            }
        }
    }

    private void tryRoundedBeforeFactor() {
        if (source.factor().equals(Ratio.ONE)) {
            return;
        }
        Ratio quotient = source.part().dividedBy(source.whole());
        for (int decimals = 1; decimals <= MORE_DECIMALS; decimals++) {
            for (RoundingMode first : List.of(RoundingMode.HALF_UP, RoundingMode.DOWN)) {
                Ratio rounded = Ratio.exactly(quotient.round(decimals, first));
                Ratio value = rounded.multipliedBy(source.factor());
                hypothesis(
                        HypothesisKind.ROUNDED_BEFORE_FACTOR,
                        value,
                        Text.format(
                                "{0} × {1} = {2}",
                                "{0} × {1} = {2}", exact(rounded), exact(source.factor()), written(value)));
            }
        }
    }

    private void tryForcedToTotal() {
        if (source.parts().isEmpty() || printed.decimals() > 20 || printed.multiple() != 1) {
            return;
        }
        List<Ratio> shares = source.parts().stream()
                .map(part -> source.of(part, source.whole()))
                .toList();
        Rounding rounding = Rounding.of(printed.decimals(), mode).withUnit(printed.unit());
        for (SetRounding rule : SetRounding.values()) {
            List<BigDecimal> rounded = rule.round(shares, rounding);
            for (int i = 0; i < rounded.size(); i++) {
                if (source.parts().get(i).equals(source.part())) {
                    hypothesis(
                            HypothesisKind.FORCED_TO_TOTAL,
                            fromNumber(rounded.get(i)),
                            Text.format("{0}, {1}", "{0}, {1}", working(source.part(), source.whole()), rule));
                }
            }
        }
    }

    private void tryOtherQuantities() {
        Ratio part = source.part();
        Ratio whole = source.whole();
        Ratio ratio = part.dividedBy(whole).multipliedBy(source.factor());
        if (source.form() == FigureSource.Form.GROWTH) {
            hypothesis(HypothesisKind.RATIO_FOR_GROWTH, ratio, quotient(part, whole, ratio));
        } else if (printed.unit().equals(Unit.PERCENT)) {
            Ratio rest = Ratio.ONE.minus(ratio);
            hypothesis(
                    HypothesisKind.COMPLEMENT,
                    rest,
                    Text.format("1 − {0} = {1}", "1 − {0} = {1}", quotient(part, whole, ratio), written(rest)));
            Ratio growth = ratio.minus(Ratio.ONE);
            hypothesis(
                    HypothesisKind.GROWTH_FOR_RATIO,
                    growth,
                    Text.format(
                            "({0} − {1}) / {1} = {2}",
                            "({0} − {1}) / {1} = {2}", exact(part), exact(whole), written(growth)));
        }
        if (part.signum() != 0) {
            Ratio otherPart = whole;
            Ratio otherWhole = part;
            hypothesis(HypothesisKind.EXCHANGED, source.of(otherPart, otherWhole), working(otherPart, otherWhole));
        }
    }

    private void tryOtherDenominators() {
        for (Ratio other : source.others()) {
            if (other.signum() != 0 && !other.equals(source.whole())) {
                hypothesis(
                        HypothesisKind.OTHER_DENOMINATOR,
                        source.of(source.part(), other),
                        working(source.part(), other));
            }
        }
    }

    private void tryDigits() {
        for (String swapped : swapped(number(source.value()).unscaledValue().toString())) {
            Ratio value = fromNumber(new BigDecimal(new BigInteger(swapped), printed.decimals()));
            hypothesis(
                    HypothesisKind.DIGITS_SWAPPED_IN_PRINT,
                    value,
                    Text.format("{0} → {1}", "{0} → {1}", working(source.part(), source.whole()), written(value)));
        }
        tryDigits(HypothesisKind.DIGITS_SWAPPED, FigureDiagnosis::swapped);
        tryDigits(HypothesisKind.DIGIT_DROPPED, FigureDiagnosis::shortened);
    }

    private void tryDigits(HypothesisKind kind, Function<String, Set<String>> change) {
        for (Ratio other : changed(source.part(), change)) {
            hypothesis(kind, source.of(other, source.whole()), working(other, source.whole()));
        }
        for (Ratio other : changed(source.whole(), change)) {
            hypothesis(kind, source.of(source.part(), other), working(source.part(), other));
        }
    }

    /** Other whole numbers than a whole number, 0 not among them. */
    private static List<Ratio> changed(Ratio number, Function<String, Set<String>> change) {
        String text = number.toString();
        if (!number.isWhole() || number.signum() <= 0 || text.length() > LONGEST) {
            return List.of();
        }
        return change.apply(text).stream()
                .map(Ratio::parse)
                .filter(other -> other.signum() != 0)
                .sorted()
                .toList();
    }

    private static Set<String> swapped(String text) {
        Set<String> all = new HashSet<>();
        for (int i = 1; i < text.length(); i++) {
            String other = text.substring(0, i - 1) + text.charAt(i) + text.charAt(i - 1) + text.substring(i + 1);
            if (other.charAt(0) != '0' && Character.isDigit(other.charAt(0)) && !other.equals(text)) {
                all.add(other);
            }
        }
        return all;
    }

    private static Set<String> shortened(String text) {
        Set<String> all = new HashSet<>();
        for (int i = 0; text.length() > 1 && i < text.length(); i++) {
            String other = text.substring(0, i) + text.substring(i + 1);
            if (other.charAt(0) != '0') {
                all.add(other);
            }
        }
        return all;
    }

    /** Whether the figure is right, and else what should stand there and which slips give what does. */
    @Override
    public String in(Language language) {
        if (!isWrong()) {
            return Text.of("sesuai dengan nilai persisnya", "as its exact value is rounded")
                    .in(language);
        }
        Text right = Text.format("seharusnya {0}", "should be {0}", working(source.part(), source.whole()));
        Text why = hypotheses.isEmpty()
                ? Text.of("penyebabnya tidak ditemukan", "no slip that is known gives the printed figure")
                : likely
                        ? Text.format("kemungkinan besar {0}", "likely {0}", hypotheses.get(0))
                        : Text.format("mungkin {0}", "possibly {0}", Text.join("; ", hypotheses));
        return Text.format("{0}; {1}", "{0}; {1}", right, why).in(language);
    }

    /** The diagnosis in Indonesian. */
    @Override
    public String toString() {
        return in(Language.INDONESIAN);
    }
}
