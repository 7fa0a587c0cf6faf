package io.github.renaksi.monitoring;

import io.github.renaksi.Citation;
import io.github.renaksi.Language;
import io.github.renaksi.Localized;
import io.github.renaksi.Text;
import io.github.renaksi.TimePeriod;
import io.github.renaksi.complaint.ComplaintCounts;
import io.github.renaksi.figure.Derivation;
import io.github.renaksi.figure.Figure;
import io.github.renaksi.figure.FigureFormat;
import io.github.renaksi.figure.NotComputable;
import io.github.renaksi.figure.Operand;
import io.github.renaksi.figure.Ratio;
import io.github.renaksi.figure.Rounding;
import io.github.renaksi.figure.Unit;
import io.github.renaksi.figure.WeightedValues;
import io.github.renaksi.internal.Checks;
import io.github.renaksi.plan.Consolidation;
import io.github.renaksi.plan.StrategicTarget;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The realisations of one target in one period, made one by the target's rule.
 *
 * @param target the target
 * @param period the period
 * @param parts the realisations that lie in the period, by time; they do not overlap
 * @param missing why there is no value where there are no parts
 */
record Consolidated(StrategicTarget target, TimePeriod period, List<Part> parts, NotComputable missing) {

    private static final String REFUSED = "realisations-refused";

    /** More than the days of five years. */
    private static final int MAX_PARTS = 2_000;

    /** Most parts that an explanation names one by one: the months of a year. */
    private static final int LISTED = 12;

    private static final int FIRST = 3;

    /**
     * A realisation with the days on which it was looked up.
     *
     * @param realisation the realisation
     * @param looks the days, if they are known
     * @param early whether it was looked up before its period was over
     * @param coverage of how many offices it is, where it is not of all
     * @param counts the complaints by whose status it was made, if it was
     */
    record Part(
            Realisation realisation,
            Optional<Looks> looks,
            boolean early,
            Optional<Text> coverage,
            ComplaintCounts counts) {

        static Part of(Realisation realisation) {
            return new Part(
                    realisation,
                    realisation.asOf().map(Looks::on),
                    realisation
                            .asOf()
                            .filter(realisation.period().endInclusive()::isAfter)
                            .isPresent(),
                    Optional.empty(),
                    ComplaintCounts.NONE);
        }

        TimePeriod period() {
            return realisation.period();
        }

        Ratio amount() {
            return realisation.amount();
        }

        private boolean isIncomplete() {
            return early || coverage.isPresent();
        }

        Optional<Ratio> outOf() {
            return realisation.outOf();
        }
    }

    /** None, for a reason. */
    static Consolidated without(StrategicTarget target, TimePeriod period, NotComputable reason) {
        return new Consolidated(target, period, List.of(), reason);
    }

    /**
     * Takes those of the target that lie in the period. Without value where one lies in it only partly, two overlap, or
     * the target's rule cannot put the parts together.
     */
    static Consolidated of(StrategicTarget target, TimePeriod period, Collection<Realisation> realisations) {
        return ofParts(
                target,
                period,
                realisations.stream()
                        .filter(it ->
                                it.target().equals(target.id()) && it.period().overlaps(period))
                        .map(Part::of)
                        .toList());
    }

    /** As {@link #of}, of parts that are all of the target. */
    static Consolidated ofParts(StrategicTarget target, TimePeriod period, List<Part> unsorted) {
        List<Part> parts =
                unsorted.stream().sorted(Comparator.comparing(Part::period)).toList();
        return refusal(target, period, parts)
                .map(reason -> without(target, period, reason))
                .orElseGet(() -> new Consolidated(target, period, parts, Achievement.NOTHING_REALISED));
    }

    /** This, unless what was given was refused; that is an exception, for whoever asks for one target directly. */
    Consolidated orThrow() {
        if (missing.id().equals(REFUSED)) {
            throw new IllegalArgumentException(missing.reason().english());
        }
        return this;
    }

    private static Optional<NotComputable> refusal(StrategicTarget target, TimePeriod period, List<Part> parts) {
        if (parts.size() > MAX_PARTS) {
            return refused(
                    "realisasi target '%s' dalam %s paling banyak %s, ada %s",
                    "realisations of target '%s' in %s must be at most %s, were %s",
                    target.id(),
                    period,
                    MAX_PARTS,
                    parts.size());
        }
        Optional<TimePeriod> before = Optional.empty();
        for (Part part : parts) {
            if (!period.encloses(part.period())) {
                return refused(
                        "realisasi target '%s' dalam %s harus berada di dalamnya, ada yang untuk %s",
                        "realisations of target '%s' in %s must lie within it, had one of %s",
                        target.id(),
                        period,
                        part.period());
            }
            if (before.filter(part.period()::overlaps).isPresent()) {
                return refused(
                        "realisasi target '%s' tidak boleh tumpang tindih, ada %s dan %s",
                        "realisations of target '%s' must not overlap, had %s and %s",
                        target.id(),
                        before.get(),
                        part.period());
            }
            before = Optional.of(part.period());
        }
        for (Part part : parts) {
            Optional<NotComputable> refusal = refusal(target, part, parts.size());
            if (refusal.isPresent()) {
                return refusal;
            }
        }
        return Optional.empty();
    }

    private static Optional<NotComputable> refusal(StrategicTarget target, Part part, int parts) {
        if (part.outOf().isPresent() && target.unitOfFigures().perOne() == 1 && !isPure(target)) {
            return refused(
                    "realisasi target '%s', yang satuannya %s, tidak boleh berupa bagian; yang untuk %s adalah %s dari %s",
                    "realisations of target '%s', whose unit is %s, must not be shares; that of %s is %s out of %s",
                    target.id(),
                    target.unit(),
                    part.period(),
                    part.amount(),
                    part.outOf().get());
        }
        if (parts > 1
                && target.consolidation() == Consolidation.SUM
                && part.outOf().isPresent()) {
            return refused(
                    "realisasi target '%s', yang dijumlahkan, tidak boleh berupa bagian; yang untuk %s adalah %s dari %s",
                    "realisations of target '%s', which are added up, must not be shares; that of %s is %s out of %s",
                    target.id(),
                    part.period(),
                    part.amount(),
                    part.outOf().get());
        }
        if (parts > 1
                && target.consolidation() == Consolidation.RATIO_OF_SUMS
                && part.outOf().isEmpty()) {
            return refused(
                    "realisasi target '%s', yang digabung sebagai rasio jumlah, harus menyebut pembaginya; yang untuk %s tidak",
                    "realisations of target '%s', which are put together as a ratio of sums, must say what they are out of; that of %s does not",
                    target.id(),
                    part.period());
        }
        return Optional.empty();
    }

    private static boolean isPure(StrategicTarget target) {
        return target.unitOfFigures().equals(Unit.NONE);
    }

    private static Optional<NotComputable> refused(String indonesian, String english, Object... arguments) {
        return Optional.of(new NotComputable(
                REFUSED, Text.of(Checks.format(indonesian, arguments), Checks.format(english, arguments))));
    }

    /** The parts whose values count: of those of which the last counts, no other. */
    private List<Part> counted() {
        return parts.isEmpty() || target.consolidation() != Consolidation.LAST ? parts : List.of(last());
    }

    /**
     * Whether the parts cover less than the period or than all offices, or were looked up before it was over: for the
     * last value, whether it is not that of its end.
     */
    boolean isProvisional() {
        List<Part> counted = counted();
        if (counted.isEmpty() || counted.stream().anyMatch(Part::isIncomplete)) {
            return true;
        }
        LocalDate expected = period.start();
        for (Part part : counted) {
            if (target.consolidation() != Consolidation.LAST
                    && part.period().start().isAfter(expected)) {
                return true;
            }
            expected = part.period().endInclusive().plusDays(1);
        }
        return !expected.isAfter(period.endInclusive());
    }

    /** The times that the counted parts speak of, those that follow each other as one. */
    private List<TimePeriod> stretches() {
        List<TimePeriod> stretches = new ArrayList<>();
        for (Part part : counted()) {
            int last = stretches.size() - 1;
            if (last >= 0
                    && stretches
                            .get(last)
                            .endInclusive()
                            .plusDays(1)
                            .equals(part.period().start())) {
                stretches.set(
                        last,
                        TimePeriod.between(
                                stretches.get(last).start(), part.period().endInclusive()));
            } else {
                stretches.add(part.period());
            }
        }
        return stretches;
    }

    /** The times that the counted parts speak of, in words, if there are any. */
    Optional<Text> times() {
        List<Part> counted = counted();
        if (counted.isEmpty()) {
            return Optional.empty();
        }
        if (counted.size() > LISTED) {
            TimePeriod whole = TimePeriod.between(
                    counted.get(0).period().start(), last().period().endInclusive());
            return Optional.of(Text.format("{0} bagian dalam {1}", "{0} parts within {1}", counted.size(), whole));
        }
        List<Localized> times = new ArrayList<>();
        counted.forEach(part -> times.add(part.period()));
        return Optional.of(alike("{0}", times));
    }

    /** Whether the one part that counts is of the whole period. */
    boolean isWhole() {
        List<Part> counted = counted();
        return counted.size() == 1 && counted.get(0).period().equals(period);
    }

    /**
     * The derivation with the day of the counted parts, where all have one, of how many offices they are, and what
     * changed later.
     */
    Derivation dated(Derivation undated) {
        List<Part> counted = counted();
        Derivation covering = counted.stream()
                .flatMap(part -> part.coverage().stream())
                .findFirst()
                .map(undated::alsoBasedOn)
                .orElse(undated);
        Derivation derivation = counted.stream()
                .map(Part::counts)
                .reduce(ComplaintCounts.NONE, ComplaintCounts::plus)
                .changedLaterInWords()
                .map(covering::alsoBasedOn)
                .orElse(covering);
        Optional<Looks> looks =
                counted.stream().flatMap(part -> part.looks().stream()).reduce(Looks::and);
        boolean all = counted.stream().allMatch(part -> part.looks().isPresent());
        return looks.filter(it -> all || !it.isOneDay())
                .map(it -> derivation.takenBetween(it.first(), it.last()))
                .orElse(derivation);
    }

    /** The value in the unit of the target. */
    Figure figure() {
        Unit unit = target.unitOfFigures();
        Rounding rounding = unit.equals(Unit.PERCENT)
                ? Rounding.perCent(1)
                : Rounding.of(2, RoundingMode.HALF_UP).withUnit(unit);
        if (parts.isEmpty()) {
            return Figure.notComputable(
                    missing, rounding, () -> derivation(working().words()).withPeriod(period));
        }
        return value().map(it -> Figure.of(it, rounding, this::derivation))
                .orElseGet(() -> Figure.notComputable(NotComputable.ZERO_DENOMINATOR, rounding, this::derivation));
    }

    private Optional<Ratio> value() {
        if (parts.size() == 1 || target.consolidation() == Consolidation.LAST) {
            return value(last());
        }
        return switch (target.consolidation()) {
            case SUM -> Optional.of(terms().sum());
            case MEAN -> terms().terms().size() == parts.size() ? terms().mean() : Optional.empty();
            default -> share(sum(Part::amount), sum(part -> part.outOf().orElseThrow()));
        };
    }

    private Part last() {
        return parts.get(parts.size() - 1);
    }

    private Ratio sum(Function<Part, Ratio> take) {
        return Ratio.sum(parts.stream().map(take).toList());
    }

    private WeightedValues terms() {
        List<WeightedValues.Term> terms = new ArrayList<>();
        for (Part part : parts) {
            value(part)
                    .ifPresent(value -> terms.add(WeightedValues.Term.of(
                            part.period().toString(), part.period().in(Language.INDONESIAN), value)));
        }
        return new WeightedValues(terms);
    }

    /** In parts of 1, so that terms and working add up: 80 % is 0,8. */
    private Optional<Ratio> value(Part part) {
        return part.outOf().isEmpty()
                ? Optional.of(part.amount().dividedBy(target.unitOfFigures().perOne()))
                : share(part.amount(), part.outOf().get());
    }

    private static Optional<Ratio> share(Ratio part, Ratio whole) {
        return whole.signum() == 0 ? Optional.empty() : Optional.of(part.dividedBy(whole));
    }

    private Derivation derivation() {
        List<TimePeriod> stretches = stretches();
        Derivation made = derivation(shown()).withOperands(operands()).withCitation(source());
        return dated((counted().size() == 1 ? made : made.withBasis(times()))
                .withPeriod(stretches.size() == 1 ? Optional.of(stretches.get(0)) : Optional.empty()));
    }

    /** The working, and what it adds up to where that is then divided. */
    private Text shown() {
        Text working = working().words();
        return total().filter(total -> !total.isNumber())
                .map(total -> alike("{0} = {1}", working, total.words()))
                .orElse(working);
    }

    private List<Operand> operands() {
        List<Operand> operands = new ArrayList<>();
        for (Part part : counted()) {
            String indonesian = part.period().in(Language.INDONESIAN);
            String english = part.period().in(Language.ENGLISH);
            operands.add(new Operand(Text.of(indonesian, english), part.amount()));
            part.outOf()
                    .ifPresent(outOf ->
                            operands.add(new Operand(Text.of(indonesian + ", dari", english + ", out of"), outOf)));
        }
        return operands;
    }

    /** The source, where all counted parts name the same. */
    private Optional<Citation> source() {
        Optional<Citation> source = last().realisation().source();
        return counted().stream().allMatch(part -> part.realisation().source().equals(source))
                ? source
                : Optional.empty();
    }

    private Derivation derivation(Text working) {
        return Derivation.builder()
                .name(Text.of("realisasi " + target.indicator(), "realisation of " + target.indicator()))
                .formula(formula())
                .working(working)
                .build();
    }

    private Text formula() {
        return switch (target.consolidation()) {
            case SUM -> Text.of("jumlah", "sum");
            case LAST -> Text.of("nilai terakhir", "last value");
            case MEAN -> Text.of("rata-rata", "mean");
            case RATIO_OF_SUMS -> Text.of("rasio jumlah", "ratio of sums");
        };
    }

    /** What was reported, put together by the rule of the target: 8 + 45,5 or (8 + 45) / (10 + 50); – of nothing. */
    Working working() {
        List<Part> counted = counted();
        if (counted.isEmpty()) {
            return new Working(Text.of("–"), true);
        }
        if (counted.size() == 1) {
            return new Working(alike("{0}", written(last())), last().outOf().isEmpty());
        }
        Text sum = added(this::written);
        return switch (target.consolidation()) {
            case SUM, LAST -> new Working(sum, false);
            case MEAN -> new Working(alike("({0}) / {1}", sum, counted.size()), false);
            case RATIO_OF_SUMS ->
                new Working(
                        alike(
                                "({0}) / ({1})",
                                added(part -> number(part.amount())),
                                added(part -> number(part.outOf().orElseThrow()))),
                        false);
        };
    }

    /** What several parts add up to, before it is reduced: 53,5 or 53 / 60; none of one part, and of nothing. */
    Optional<Working> total() {
        if (counted().size() < 2 || value().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                switch (target.consolidation()) {
                    case SUM, LAST -> new Working(alike("{0}", signed(inUnit(terms().sum()))), true);
                    case MEAN -> new Working(alike("{0} / {1}", signed(inUnit(terms().sum())), parts.size()), false);
                    case RATIO_OF_SUMS ->
                        new Working(
                                alike(
                                        "{0} / {1}",
                                        number(sum(Part::amount)),
                                        number(sum(part -> part.outOf().orElseThrow()))),
                                false);
                });
    }

    /** Of many parts the first three and the last. */
    private Text added(Function<Part, Localized> take) {
        List<Part> counted = counted();
        boolean cut = counted.size() > LISTED;
        List<Localized> terms = new ArrayList<>();
        (cut ? counted.subList(0, FIRST) : counted).forEach(part -> terms.add(take.apply(part)));
        if (cut) {
            terms.add(Text.of("…"));
            terms.add(take.apply(last()));
        }
        return Text.join(" + ", terms);
    }

    private Localized written(Part part) {
        return part.outOf()
                .<Localized>map(outOf -> alike("{0} / {1}", number(part.amount()), number(outOf)))
                .orElseGet(() -> signed(part.amount()));
    }

    private Ratio inUnit(Ratio value) {
        return value.multipliedBy(target.unitOfFigures().perOne());
    }

    /** A number in the unit of the target between signs of a formula; 99 % − 72,5 % is 0,265, and 99 − 72,5 is not. */
    Localized signed(Ratio value) {
        Localized number = number(value);
        Unit unit = target.unitOfFigures();
        return unit.equals(Unit.PERCENT) ? language -> unit.write(number.in(language), language) : number;
    }

    /** A fraction and a negative number stand in brackets between signs of a formula. */
    private static Localized number(Ratio value) {
        return language -> {
            String written = FigureFormat.of(language).writeExact(value);
            return value.signum() < 0 || written.indexOf('/') >= 0 ? "(" + written + ")" : written;
        };
    }

    /** What reads the same in every language but for its numbers. */
    static Text alike(String template, Object... values) {
        return Text.format(template, template, values);
    }

    /**
     * A calculation in words.
     *
     * @param words the words
     * @param isNumber whether they are a number alone
     */
    record Working(Text words, boolean isNumber) {

        /** As it stands between signs of a formula. */
        Text term() {
            return isNumber ? words : alike("({0})", words);
        }
    }
}
