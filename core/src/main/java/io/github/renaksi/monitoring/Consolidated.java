package io.github.renaksi.monitoring;

import io.github.renaksi.Citation;
import io.github.renaksi.Language;
import io.github.renaksi.Period;
import io.github.renaksi.Text;
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
record Consolidated(StrategicTarget target, Period period, List<Realisation> parts, NotComputable missing) {

    /** None, for a reason. */
    static Consolidated without(StrategicTarget target, Period period, NotComputable reason) {
        return new Consolidated(target, period, List.of(), reason);
    }

    /**
     * Takes those of the target that lie in the period. Refuses one that lies in it only partly, two that overlap, and
     * parts that the target's rule cannot put together.
     */
    static Consolidated of(StrategicTarget target, Period period, Collection<Realisation> realisations) {
        List<Realisation> parts = new ArrayList<>();
        for (Realisation realisation : realisations) {
            if (realisation.target().equals(target.id()) && realisation.period().overlaps(period)) {
                if (!period.encloses(realisation.period())) {
                    throw Checks.failure(
                            "realisations of target '%s' in %s must lie within it, had one of %s",
                            target.id(), period, realisation.period());
                }
                parts.add(realisation);
            }
        }
        parts.sort(Comparator.comparing(Realisation::period));
        for (int i = 1; i < parts.size(); i++) {
            Period before = parts.get(i - 1).period();
            Period after = parts.get(i).period();
            if (after.overlaps(before)) {
                throw Checks.failure(
                        "realisations of target '%s' must not overlap, had %s and %s", target.id(), before, after);
            }
        }
        if (parts.size() > 1) {
            checkParts(target, parts);
        }
        return new Consolidated(target, period, List.copyOf(parts), Achievement.NOTHING_REALISED);
    }

    private static void checkParts(StrategicTarget target, List<Realisation> parts) {
        for (Realisation part : parts) {
            if (target.consolidation() == Consolidation.RATIO_OF_SUMS
                    && part.outOf().isEmpty()) {
                throw Checks.failure(
                        "realisations of target '%s', which are put together as a ratio of sums, must say what they are out of; that of %s does not",
                        target.id(), part.period());
            }
            if (target.consolidation() == Consolidation.SUM && part.outOf().isPresent()) {
                throw Checks.failure(
                        "realisations of target '%s', which are added up, must not be shares; that of %s is %s out of %s",
                        target.id(), part.period(), part.amount(), part.outOf().get());
            }
        }
    }

    /** Whether the parts cover less than the period: for the last value, whether it is not that of its end. */
    boolean isProvisional() {
        if (parts.isEmpty()) {
            return true;
        }
        LocalDate expected = period.start();
        for (Realisation part : parts) {
            if (target.consolidation() != Consolidation.LAST
                    && part.period().start().isAfter(expected)) {
                return true;
            }
            expected = part.period().endInclusive().plusDays(1);
        }
        return !expected.isAfter(period.endInclusive());
    }

    /** From the first to the last day that the parts speak of. */
    Optional<Period> covered() {
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(Period.between(
                        parts.get(0).period().start(),
                        parts.get(parts.size() - 1).period().endInclusive()));
    }

    /** The value in the unit of the target. */
    Figure figure() {
        Unit unit = target.unitOfFigures();
        Rounding rounding = unit.equals(Unit.PERCENT)
                ? Rounding.perCent(1)
                : Rounding.of(2, RoundingMode.HALF_UP).withUnit(unit);
        if (parts.isEmpty()) {
            return Figure.notComputable(
                    missing, rounding, () -> derivation(Text.of("–")).withPeriod(period));
        }
        return value().map(it -> Figure.of(it, rounding, this::derivation))
                .orElseGet(() -> Figure.notComputable(NotComputable.NOTHING_REPORTED, rounding, this::derivation));
    }

    private Optional<Ratio> value() {
        if (parts.size() == 1 || target.consolidation() == Consolidation.LAST) {
            return value(last());
        }
        return switch (target.consolidation()) {
            case SUM -> Optional.of(terms().sum());
            case MEAN -> terms().terms().size() == parts.size() ? terms().mean() : Optional.empty();
            default -> share(sum(Realisation::amount), sum(part -> part.outOf().orElseThrow()));
        };
    }

    private Realisation last() {
        return parts.get(parts.size() - 1);
    }

    private Ratio sum(Function<Realisation, Ratio> take) {
        Ratio sum = Ratio.ZERO;
        for (Realisation part : parts) {
            sum = sum.plus(take.apply(part));
        }
        return sum;
    }

    private WeightedValues terms() {
        List<WeightedValues.Term> terms = new ArrayList<>();
        for (Realisation part : parts) {
            value(part)
                    .ifPresent(value -> terms.add(WeightedValues.Term.of(
                            part.period().toString(), part.period().inWords(Language.INDONESIAN), value)));
        }
        return new WeightedValues(terms);
    }

    /** In parts of 1, so that terms and working add up: 80 % is 0,8. */
    private Optional<Ratio> value(Realisation part) {
        return part.outOf().isEmpty()
                ? Optional.of(part.amount().dividedBy(target.unitOfFigures().perOne()))
                : share(part.amount(), part.outOf().get());
    }

    private static Optional<Ratio> share(Ratio part, Ratio whole) {
        return whole.signum() == 0 ? Optional.empty() : Optional.of(part.dividedBy(whole));
    }

    private Derivation derivation() {
        return derivation(working())
                .withOperands(parts.stream()
                        .map(part -> new Operand(
                                Text.of(
                                        part.period().inWords(Language.INDONESIAN),
                                        part.period().inWords(Language.ENGLISH)),
                                part.amount()))
                        .toList())
                .withPeriod(covered())
                .withAsOf(parts.stream().flatMap(part -> part.asOf().stream()).max(Comparator.naturalOrder()))
                .withCitation(source());
    }

    /** The source, where all parts name the same. */
    private Optional<Citation> source() {
        Optional<Citation> source = last().source();
        return parts.stream().allMatch(part -> part.source().equals(source)) ? source : Optional.empty();
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

    private Text working() {
        if (parts.size() == 1) {
            return written(last());
        }
        return switch (target.consolidation()) {
            case SUM -> terms().sumCalled(formula()).working();
            case LAST -> written(last());
            case MEAN -> value().isPresent() ? terms().meanCalled(formula()).working() : meanOfSomeOfNothing();
            case RATIO_OF_SUMS ->
                Text.of(
                        added(Language.INDONESIAN, Realisation::amount) + " / "
                                + added(
                                        Language.INDONESIAN,
                                        part -> part.outOf().orElseThrow()),
                        added(Language.ENGLISH, Realisation::amount) + " / "
                                + added(Language.ENGLISH, part -> part.outOf().orElseThrow()));
        };
    }

    /** (8 / 10 + 0 / 0) / 2. */
    private Text meanOfSomeOfNothing() {
        return Text.of(meanOfSomeOfNothing(Language.INDONESIAN), meanOfSomeOfNothing(Language.ENGLISH));
    }

    private String meanOfSomeOfNothing(Language language) {
        return "("
                + String.join(
                        " + ",
                        parts.stream().map(part -> written(part, language)).toList())
                + ") / " + parts.size();
    }

    private String added(Language language, Function<Realisation, Ratio> take) {
        FigureFormat format = FigureFormat.of(language);
        return "("
                + String.join(
                        " + ",
                        parts.stream()
                                .map(part -> format.writeExact(take.apply(part)))
                                .toList())
                + ")";
    }

    private Text written(Realisation part) {
        return Text.of(written(part, Language.INDONESIAN), written(part, Language.ENGLISH));
    }

    private String written(Realisation part, Language language) {
        FigureFormat format = FigureFormat.of(language);
        String amount = format.writeExact(part.amount());
        if (part.outOf().isPresent()) {
            return amount + " / " + format.writeExact(part.outOf().get());
        }
        return target.unitOfFigures().equals(Unit.PERCENT) ? perCent(amount, language) : amount;
    }

    /** As figures are printed: 72,5 % and 72.5%. */
    static String perCent(String number, Language language) {
        return number + (language == Language.INDONESIAN ? " %" : "%");
    }
}
