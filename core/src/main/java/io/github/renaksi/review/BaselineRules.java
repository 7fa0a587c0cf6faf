package io.github.renaksi.review;

import static io.github.renaksi.review.Category.SUBSTANCE;
import static io.github.renaksi.review.Severity.ERROR;
import static io.github.renaksi.review.Severity.WARNING;
import static io.github.renaksi.review.StandardRules.rule;

import io.github.renaksi.Localized;
import io.github.renaksi.PeriodUnit;
import io.github.renaksi.Text;
import io.github.renaksi.complaint.CompletionRates;
import io.github.renaksi.complaint.GeneralInformation;
import io.github.renaksi.figure.Ratio;
import io.github.renaksi.figure.Rounding;
import io.github.renaksi.figure.Unit;
import io.github.renaksi.plan.ActionPlan;
import io.github.renaksi.plan.Baseline;
import io.github.renaksi.plan.PublishedAssessment;
import io.github.renaksi.plan.StrategicTarget;
import io.github.renaksi.review.StandardRule.Report;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Baselines against each other and against what was measured. */
final class BaselineRules {

    private static final Place INFORMATION =
            Place.of("/assessment/assessment/generalInformation", "Tabel 2", "Table 2");

    /** Most decimals in which a share is shown. */
    private static final int SHOWN = 6;

    private BaselineRules() {}

    static List<ReviewRule> all() {
        return List.of(
                rule(
                        "baseline-unattainable",
                        ERROR,
                        SUBSTANCE,
                        Text.of(
                                "Baseline persen yang tidak mungkin dari jumlah bulat",
                                "A baseline in per cent that no whole number gives"),
                        Text.of("99 % dari 50 pengaduan", "99% of 50 complaints"),
                        Text.of("98 % (49 dari 50) atau 100 %", "98% (49 of 50) or 100%"),
                        BaselineRules::unattainable),
                rule(
                        "baseline-rate",
                        WARNING,
                        SUBSTANCE,
                        Text.of(
                                "Baseline persen berbeda dengan yang terukur",
                                "A baseline in per cent other than what was measured"),
                        Text.of("Baseline 99 %, Tabel 2 97,3 %", "Baseline 99%, Table 2 97.3%"),
                        Text.of("Periode dan saluran keduanya dinyatakan", "Period and channel of both are stated"),
                        BaselineRules::rate),
                rule(
                        "baseline-volume",
                        WARNING,
                        SUBSTANCE,
                        Text.of(
                                "Baseline jumlah berbeda dengan yang terukur",
                                "A baseline number other than what was measured"),
                        Text.of("Baseline 50, Tabel 2 rata-rata 221 sebulan", "Baseline 50, Table 2 221 a month"),
                        Text.of("Periode dan saluran keduanya dinyatakan", "Period and channel of both are stated"),
                        BaselineRules::volume));
    }

    /** Whatever way 99 % was rounded, it came from a share less than 1 % away. */
    private static void unattainable(ActionPlan plan, Report report) {
        List<StrategicTarget> targets = plan.strategy().targets();
        Map<String, Integer> indexes = new HashMap<>();
        for (int i = 0; i < targets.size(); i++) {
            indexes.put(targets.get(i).id(), i);
        }
        for (int i = 0; i < targets.size(); i++) {
            StrategicTarget target = targets.get(i);
            Optional<Baseline> whole = target.denominator()
                    .flatMap(id -> Optional.ofNullable(indexes.get(id)))
                    .map(targets::get)
                    .filter(BaselineRules::isCounted)
                    .flatMap(StrategicTarget::baseline);
            if (target.unitOfFigures().equals(Unit.PERCENT)
                    && target.baseline().isPresent()
                    && whole.isPresent()
                    && whole.get().period().equals(target.baseline().get().period())) {
                Ratio percent = target.baseline().get().value();
                Ratio of = whole.get().value();
                Optional<BigDecimal> decimal = percent.toDecimal();
                boolean counted = of.signum() > 0 && of.isWhole();
                if (decimal.isPresent() && counted && !isAttainable(decimal.get(), of)) {
                    int decimals = Math.max(1, Math.min(SHOWN, decimal.get().scale()));
                    Ratio below = Numbers.lesser(wholeBelow(percent, of), of.minus(Ratio.ONE));
                    report.add(report.at(Places.baseline(i))
                            .addRelated(Places.baseline(Objects.requireNonNull(
                                    indexes.get(target.denominator().orElseThrow()))))
                            .addFacts(Fact.of("baseline", "baseline", percent), Fact.of("dari", "out of", of))
                            .message(Message.of(
                                    "{0} dari {1} tidak mungkin: {2}, {3}.",
                                    "{0} of {1} is impossible: {2}, {3}.",
                                    Numbers.written(percent, target),
                                    Numbers.written(of),
                                    share(below, of, decimals),
                                    share(below.plus(Ratio.ONE), of, decimals)))
                            .remedy(Text.of(
                                    "Periksa kedua baseline; mungkin berasal dari periode atau saluran yang berbeda.",
                                    "Check both baselines; they may come from different periods or channels.")));
                }
            }
        }
    }

    /** Whether a baseline counts its period: 33 complaints a month are an average of the year. */
    private static boolean isCounted(StrategicTarget target) {
        return target.baseline()
                .filter(baseline -> target.periodUnit()
                        .map(BaselineRules::months)
                        .filter(months -> months != TargetRules.months(baseline.period()))
                        .isEmpty())
                .isPresent();
    }

    private static Localized share(Ratio part, Ratio of, int decimals) {
        return Text.format(
                "{0}/{1} = {2}",
                "{0}/{1} = {2}",
                Numbers.written(part),
                Numbers.written(of),
                Numbers.written(part.dividedBy(of), Rounding.perCent(decimals)));
    }

    private static boolean isAttainable(BigDecimal percent, Ratio of) {
        Ratio unit = Ratio.of(BigInteger.ONE, BigInteger.TEN.pow(Math.max(0, percent.scale())));
        Ratio exact = Ratio.from(percent);
        Ratio nearBelow = wholeBelow(exact, of);
        return near(nearBelow, of, exact, unit) || near(nearBelow.plus(Ratio.ONE), of, exact, unit);
    }

    private static boolean near(Ratio part, Ratio of, Ratio percent, Ratio unit) {
        Ratio distance = Numbers.distance(part.multipliedBy(100).dividedBy(of), percent);
        return distance.compareTo(unit) < 0 && part.compareTo(of) <= 0;
    }

    private static Ratio wholeBelow(Ratio percent, Ratio of) {
        return Ratio.of(
                percent.multipliedBy(of)
                        .dividedBy(100)
                        .round(0, RoundingMode.FLOOR)
                        .toBigInteger(),
                BigInteger.ONE);
    }

    private interface Measured {
        Optional<Ratio> of(GeneralInformation information, StrategicTarget target);
    }

    private static void rate(ActionPlan plan, Report report) {
        measured(
                plan,
                (information, target) -> target.measure()
                        .filter(measure -> isShare(target))
                        .flatMap(CompletionRates::find)
                        .flatMap(rate -> information.rate(rate).value())
                        .map(value -> value.multipliedBy(target.unitOfFigures().perOne())),
                report);
    }

    private static void volume(ActionPlan plan, Report report) {
        measured(
                plan,
                (information, target) -> target.measure()
                        .filter(measure -> measure.equals("received")
                                && !target.unitOfFigures().equals(Unit.PERCENT)
                                && !isSameRate(information, target))
                        .map(measure -> Ratio.of(information.counts().received())),
                report);
    }

    private static boolean isShare(StrategicTarget target) {
        return target.unitOfFigures().equals(Unit.PERCENT)
                || target.unitOfFigures().equals(Unit.NONE);
    }

    /** 221 a month are 2.652 a year, give or take what the month was rounded by. */
    private static boolean isSameRate(GeneralInformation information, StrategicTarget target) {
        int months = target.periodUnit()
                .map(BaselineRules::months)
                .or(() -> target.baseline().map(baseline -> TargetRules.months(baseline.period())))
                .orElse(0);
        Ratio factor = Ratio.of(months, information.months());
        Ratio slack = factor.compareTo(Ratio.ONE) < 0 ? Ratio.ONE : factor;
        return months > 0
                && target.baseline()
                        .filter(it -> Numbers.distance(
                                                factor.multipliedBy(
                                                        information.counts().received()),
                                                it.value())
                                        .compareTo(slack)
                                < 0)
                        .isPresent();
    }

    private static int months(PeriodUnit unit) {
        return switch (unit) {
            case MONTH -> 1;
            case QUARTER -> 3;
            case SEMESTER -> 6;
            case YEAR -> 12;
        };
    }

    private static void measured(ActionPlan plan, Measured measured, Report report) {
        @Nullable
        GeneralInformation information = plan.assessment()
                .map(PublishedAssessment::assessment)
                .flatMap(assessment -> assessment.generalInformation())
                .orElse(null);
        if (information == null) {
            return;
        }
        List<StrategicTarget> targets = plan.strategy().targets();
        for (int i = 0; i < targets.size(); i++) {
            StrategicTarget target = targets.get(i);
            if (target.baseline().isEmpty()) {
                continue;
            }
            Optional<Ratio> value = measured.of(information, target);
            if (value.isPresent()) {
                compare(target, target.baseline().orElseThrow(), value.get(), information, Places.baseline(i), report);
            }
        }
    }

    /** Only figures of one period contradict each other; where a period is not stated it is a question. */
    private static void compare(
            StrategicTarget target,
            Baseline baseline,
            Ratio value,
            GeneralInformation information,
            Place place,
            Report report) {
        boolean otherPeriod = information
                .period()
                .filter(period -> !period.equals(baseline.period()))
                .isPresent();
        if (otherPeriod || isPrinted(value, baseline.value())) {
            return;
        }
        boolean stated = information.period().isPresent();
        Localized of = information.period().map(Localized.class::cast).orElseGet(() -> monthly(information.months()));
        // Table 2 counts over its own time, whatever the target is counted by.
        Unit unit = target.unitOfFigures().equals(Unit.PERCENT) ? Unit.PERCENT : Unit.NONE;
        Rounding rounding = Rounding.of(1, RoundingMode.HALF_UP).withUnit(unit);
        Localized figure = Numbers.written(value.dividedBy(unit.perOne()), rounding);
        report.add(
                report.at(place)
                        .certainty(stated ? Certainty.FAULT : Certainty.QUESTION)
                        .addRelated(INFORMATION)
                        .addFacts(
                                Fact.of("baseline", "baseline", baseline.value()),
                                Fact.of("terukur", "measured", value))
                        .message(Message.of(
                                "Baseline {0} ({1}), sedangkan Tabel 2 memberi {2} ({3}).",
                                "The baseline is {0} ({1}), Table 2 gives {2} ({3}).",
                                Numbers.written(baseline.value(), target),
                                baseline.period(),
                                figure,
                                of))
                        .remedy(
                                stated
                                        ? Text.of("Samakan baseline dan Tabel 2.", "Make baseline and Table 2 agree.")
                                        : Text.of(
                                                "Nyatakan periode dan saluran keduanya; bila sama, samakan angkanya.",
                                                "State period and channel of both; where these are the same, make the figures agree.")));
    }

    private static Text monthly(int months) {
        return months == 1
                ? Text.of("rata-rata sebulan, periode tidak dinyatakan", "average of a month, period not stated")
                : Text.format("{0} bulan, periode tidak dinyatakan", "{0} months, period not stated", months);
    }

    /** Whether a baseline is the measured value as some rounding prints it. */
    private static boolean isPrinted(Ratio value, Ratio printed) {
        int decimals =
                printed.toDecimal().map(decimal -> Math.max(0, decimal.scale())).orElse(0);
        Ratio distance = Numbers.distance(value, printed);
        return printed.toDecimal().isPresent()
                ? distance.compareTo(Ratio.of(BigInteger.ONE, BigInteger.TEN.pow(decimals))) < 0
                : value.equals(printed);
    }
}
