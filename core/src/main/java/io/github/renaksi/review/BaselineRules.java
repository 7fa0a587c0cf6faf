// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.review;

import static io.github.renaksi.review.Category.SUBSTANCE;
import static io.github.renaksi.review.DescribedRule.rule;
import static io.github.renaksi.review.Severity.ERROR;
import static io.github.renaksi.review.Severity.WARNING;

import io.github.renaksi.Localized;
import io.github.renaksi.Text;
import io.github.renaksi.complaint.GeneralInformation;
import io.github.renaksi.figure.Ratio;
import io.github.renaksi.figure.Rounding;
import io.github.renaksi.figure.Unit;
import io.github.renaksi.plan.Baseline;
import io.github.renaksi.plan.Measure;
import io.github.renaksi.plan.StrategicTarget;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** Baselines against each other and against what was measured. */
final class BaselineRules {

    /** Most decimals in which a share is shown. */
    private static final int SHOWN = 6;

    private BaselineRules() {}

    static List<ReviewRule> all() {
        return List.of(UNATTAINABLE, RATE, VOLUME);
    }

    private static final ReviewRule UNATTAINABLE = rule(
            "baseline-unattainable",
            ERROR,
            SUBSTANCE,
            Text.of(
                    "Baseline dalam persen yang tidak mungkin dari jumlah bulat",
                    "A percentage baseline that no whole count can produce"),
            Text.of("99% dari 50 pengaduan", "99% of 50 complaints"),
            Text.of("98% (49 dari 50) atau 100%", "98% (49 of 50) or 100%"),
            (plan, findings) -> plan.targets().stream()
                    .filter(target -> target.value().unitOfFigures().equals(Unit.PERCENT))
                    .forEach(target -> target.value()
                            .denominator()
                            .flatMap(plan::findTarget)
                            .filter(BaselineRules::isCounted)
                            .ifPresent(whole -> unattainable(target, whole, findings))));

    /** Whatever way 99% was rounded, it came from a share less than 1% away. */
    private static void unattainable(LocatedTarget target, LocatedTarget whole, Findings findings) {
        Located<Baseline> counted = whole.baseline().orElseThrow();
        Ratio of = counted.value().value();
        target.baseline()
                .filter(share -> share.value().period().equals(counted.value().period()))
                .filter(share -> of.signum() > 0 && of.isWhole())
                .ifPresent(share -> share.value()
                        .value()
                        .toDecimal()
                        .filter(percent -> !isAttainable(percent, of))
                        .ifPresent(percent -> unattainable(target, share, percent, counted, findings)));
    }

    private static void unattainable(
            LocatedTarget target,
            Located<Baseline> share,
            BigDecimal decimal,
            Located<Baseline> whole,
            Findings findings) {
        Ratio percent = share.value().value();
        Ratio of = whole.value().value();
        int decimals = Math.max(1, Math.min(SHOWN, decimal.scale()));
        Ratio below = Numbers.lesser(wholeBelow(percent, of), of.minus(Ratio.ONE));
        findings.add(share.place())
                .related(whole.place())
                .fact("baseline", "baseline", percent)
                .fact("dari", "out of", of)
                .message(
                        "{0} dari {1} tidak mungkin: {2}, {3}.",
                        "{0} of {1} is impossible: {2}, {3}.",
                        Numbers.written(percent, target.value()),
                        Numbers.written(of),
                        share(below, of, decimals),
                        share(below.plus(Ratio.ONE), of, decimals))
                .remedy(
                        "Periksa kedua baseline; mungkin berasal dari periode atau kanal yang berbeda.",
                        "Check both baselines; they may come from different periods or channels.");
    }

    /** Whether a target's baseline counts its period: 33 complaints a month are an average of the year. */
    private static boolean isCounted(LocatedTarget target) {
        return target.baseline()
                .map(Located::value)
                .filter(baseline -> target.value()
                        .periodUnit()
                        .map(Months::of)
                        .filter(months -> months != Months.of(baseline.period()))
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
        return isNear(nearBelow, of, exact, unit) || isNear(nearBelow.plus(Ratio.ONE), of, exact, unit);
    }

    private static boolean isNear(Ratio part, Ratio of, Ratio percent, Ratio unit) {
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

    private static final ReviewRule RATE = rule(
            "baseline-rate",
            WARNING,
            SUBSTANCE,
            Text.of(
                    "Baseline dalam persen berbeda dengan yang terukur",
                    "A baseline in per cent other than what was measured"),
            Text.of("Baseline 99%, Tabel 2 97,3%", "Baseline 99%, Table 2 97.3%"),
            Text.of("Periode dan kanal keduanya dinyatakan", "Period and channel of both are stated"),
            (plan, findings) -> compare(plan, BaselineRules::rate, findings));

    private static Optional<Ratio> rate(LocatedTarget target, GeneralInformation information) {
        return target.value()
                .measure()
                .filter(measure -> target.isShare())
                .flatMap(Measure::rate)
                .flatMap(rate -> information.rate(rate).value())
                .map(value -> value.multipliedBy(target.value().unitOfFigures().perOne()));
    }

    private static final ReviewRule VOLUME = rule(
            "baseline-volume",
            WARNING,
            SUBSTANCE,
            Text.of("Baseline jumlah berbeda dengan yang terukur", "A baseline number other than what was measured"),
            Text.of("Baseline 50, Tabel 2 rata-rata 221 sebulan", "Baseline 50, Table 2 221 a month"),
            Text.of("Periode dan kanal keduanya dinyatakan", "Period and channel of both are stated"),
            (plan, findings) -> compare(plan, BaselineRules::volume, findings));

    private static Optional<Ratio> volume(LocatedTarget target, GeneralInformation information) {
        return target.value()
                .measure()
                .filter(measure -> measure.equals(Measure.RECEIVED)
                        && !target.value().unitOfFigures().equals(Unit.PERCENT)
                        && !isSameRate(target.value(), information))
                .map(measure -> Ratio.of(information.counts().received()));
    }

    /** 221 a month are 2.652 a year, give or take what the month was rounded by. */
    private static boolean isSameRate(StrategicTarget target, GeneralInformation information) {
        int months = target.periodUnit()
                .map(Months::of)
                .or(() -> target.baseline().map(baseline -> Months.of(baseline.period())))
                .orElse(0);
        Ratio factor = Ratio.of(months, information.months());
        Ratio slack = factor.compareTo(Ratio.ONE) < 0 ? Ratio.ONE : factor;
        Ratio expected = factor.multipliedBy(information.counts().received());
        return months > 0
                && target.baseline()
                        .filter(it -> Numbers.distance(expected, it.value()).compareTo(slack) < 0)
                        .isPresent();
    }

    /** What Table 2 measured of what a target counts. */
    private interface Measured {
        Optional<Ratio> of(LocatedTarget target, GeneralInformation information);
    }

    private static void compare(PlanView plan, Measured measured, Findings findings) {
        plan.assessment()
                .flatMap(it -> it.published().assessment().generalInformation())
                .ifPresent(information -> plan.targets()
                        .forEach(target -> target.baseline()
                                .ifPresent(baseline -> measured.of(target, information)
                                        .filter(value -> contradicts(value, baseline.value(), information))
                                        .ifPresent(value -> differs(target, baseline, value, information, findings)))));
    }

    /** Only figures of one period contradict each other; where a period is not stated it is a question. */
    private static boolean contradicts(Ratio value, Baseline baseline, GeneralInformation information) {
        boolean otherPeriod = information
                .period()
                .filter(period -> !period.equals(baseline.period()))
                .isPresent();
        return !otherPeriod && !isPrinted(value, baseline.value());
    }

    private static void differs(
            LocatedTarget target,
            Located<Baseline> baseline,
            Ratio value,
            GeneralInformation information,
            Findings findings) {
        boolean stated = information.period().isPresent();
        Localized of = information.period().map(Localized.class::cast).orElseGet(() -> monthly(information.months()));
        // Table 2 counts over its own time, whatever the target is counted by.
        Unit unit = target.value().unitOfFigures().equals(Unit.PERCENT) ? Unit.PERCENT : Unit.NONE;
        Rounding rounding = Rounding.of(1, RoundingMode.HALF_UP).withUnit(unit);
        Findings.Draft finding = findings.add(baseline.place())
                .certainty(stated ? Certainty.FAULT : Certainty.QUESTION)
                .related(PlanPlaces.GENERAL_INFORMATION)
                .fact("baseline", "baseline", baseline.value().value())
                .fact("terukur", "measured", value)
                .message(
                        "Baseline {0} ({1}), sedangkan Tabel 2 memberi {2} ({3}).",
                        "The baseline is {0} ({1}) but Table 2 gives {2} ({3}).",
                        Numbers.written(baseline.value().value(), target.value()),
                        baseline.value().period(),
                        Numbers.written(value.dividedBy(unit.perOne()), rounding),
                        of);
        if (stated) {
            finding.remedy("Samakan baseline dan Tabel 2.", "Make baseline and Table 2 agree.");
        } else {
            finding.remedy(
                    "Nyatakan periode dan kanal keduanya; jika sama, samakan angkanya.",
                    "State period and channel of both; where these are the same, make the figures agree.");
        }
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
