package io.github.renaksi.review;

import static io.github.renaksi.review.Category.SUBSTANCE;
import static io.github.renaksi.review.Severity.ERROR;
import static io.github.renaksi.review.Severity.WARNING;
import static io.github.renaksi.review.StandardRules.rule;

import io.github.renaksi.Language;
import io.github.renaksi.Period;
import io.github.renaksi.PeriodUnit;
import io.github.renaksi.Text;
import io.github.renaksi.complaint.CompletionRates;
import io.github.renaksi.complaint.GeneralInformation;
import io.github.renaksi.figure.FigureFormat;
import io.github.renaksi.figure.Ratio;
import io.github.renaksi.figure.Rounding;
import io.github.renaksi.figure.Unit;
import io.github.renaksi.plan.ActionPlan;
import io.github.renaksi.plan.Baseline;
import io.github.renaksi.plan.Direction;
import io.github.renaksi.plan.Objective;
import io.github.renaksi.plan.PublishedAssessment;
import io.github.renaksi.plan.StrategicTarget;
import io.github.renaksi.plan.TargetValue;
import io.github.renaksi.review.StandardRule.Report;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Targets against their baselines, their objectives, and what was measured. */
final class TargetRules {

    private static final Place INFORMATION =
            Place.of("/assessment/assessment/generalInformation", "Tabel 2", "Table 2");

    private TargetRules() {}

    static List<ReviewRule> all() {
        return List.of(
                rule(
                        "target-below-baseline",
                        ERROR,
                        SUBSTANCE,
                        Text.of("Target lebih buruk daripada baseline", "A target worse than the baseline"),
                        Text.of("Baseline 99 %, target 98 %", "Baseline 99%, target 98%"),
                        Text.of("Target 99,5 %", "Target 99.5%"),
                        TargetRules::belowBaseline),
                rule(
                        "target-not-growing",
                        ERROR,
                        SUBSTANCE,
                        Text.of(
                                "Target tetap atau mundur, padahal sasarannya mengharapkan perubahan",
                                "A target that stands still or falls back where its objective expects change"),
                        Text.of(
                                "\"Meningkatnya jumlah pengaduan\": 80, 80",
                                "\"Growing number of complaints\": 80, 80"),
                        Text.of("80, 90", "80, 90"),
                        TargetRules::notGrowing),
                rule(
                        "target-direction",
                        ERROR,
                        SUBSTANCE,
                        Text.of(
                                "Arah target berlawanan dengan arah sasarannya",
                                "A target moves against its objective"),
                        Text.of("Sasaran meningkat, target menurun", "The objective grows, the target falls"),
                        Text.of("Keduanya meningkat", "Both grow"),
                        TargetRules::direction),
                rule(
                        "target-missing",
                        ERROR,
                        SUBSTANCE,
                        Text.of(
                                "Sasaran tanpa target, atau target tanpa nilai",
                                "An objective without target, or a target without values"),
                        Text.of("Sasaran ketiga tanpa indikator", "A third objective without indicator"),
                        Text.of("Indikator dan target ditambahkan", "Indicator and targets are added"),
                        TargetRules::missing),
                rule(
                        "baseline-unattainable",
                        ERROR,
                        SUBSTANCE,
                        Text.of(
                                "Baseline persen yang tidak mungkin dari jumlah bulat",
                                "A baseline in per cent that no whole number gives"),
                        Text.of("99 % dari 50 pengaduan", "99% of 50 complaints"),
                        Text.of("98 % (49 dari 50) atau 100 %", "98% (49 of 50) or 100%"),
                        TargetRules::unattainable),
                rule(
                        "baseline-rate",
                        WARNING,
                        SUBSTANCE,
                        Text.of(
                                "Baseline persen lain dari yang terukur",
                                "A baseline in per cent other than what was measured"),
                        Text.of("Baseline 99 %, Tabel 2 97,3 %", "Baseline 99%, Table 2 97.3%"),
                        Text.of("Periode dan saluran keduanya dinyatakan", "Period and channel of both are stated"),
                        TargetRules::rate),
                rule(
                        "baseline-volume",
                        WARNING,
                        SUBSTANCE,
                        Text.of(
                                "Baseline jumlah lain dari yang terukur",
                                "A baseline number other than what was measured"),
                        Text.of("Baseline 50, Tabel 2 rata-rata 221 sebulan", "Baseline 50, Table 2 221 a month"),
                        Text.of("Periode dan saluran keduanya dinyatakan", "Period and channel of both are stated"),
                        TargetRules::volume));
    }

    private static String written(StrategicTarget target, Ratio value, Language language) {
        return Numbers.withUnit(FigureFormat.of(language).writeExact(value), target.unit(), language);
    }

    /** The bound that must be no worse: the lower where higher is better. */
    private static Ratio worst(StrategicTarget target, TargetValue value) {
        return target.direction() == Direction.DECREASE ? value.high() : value.low();
    }

    /** Positive where a value is better than another, 0 where it is equal or neither is better. */
    private static int better(StrategicTarget target, Ratio value, Ratio than) {
        return switch (target.direction()) {
            case INCREASE -> value.compareTo(than);
            case DECREASE -> than.compareTo(value);
            case MAINTAIN -> 0;
        };
    }

    private static void belowBaseline(ActionPlan plan, Report report) {
        List<StrategicTarget> targets = plan.strategy().targets();
        for (int i = 0; i < targets.size(); i++) {
            StrategicTarget target = targets.get(i);
            int index = i;
            target.baseline()
                    .ifPresent(baseline -> target.values().forEach((period, value) -> {
                        Ratio worst = worst(target, value);
                        if (sameLength(baseline.period(), period) && better(target, worst, baseline.value()) < 0) {
                            report.add(report.at(Places.targetValue(index, period))
                                    .addRelated(Places.baseline(index))
                                    .addFacts(
                                            Fact.of("target", "target", value),
                                            Fact.of("baseline", "baseline", baseline.value()))
                                    .message(Text.of(
                                            "Target " + written(target, worst, Language.INDONESIAN)
                                                    + " lebih buruk daripada baseline "
                                                    + written(target, baseline.value(), Language.INDONESIAN) + " ("
                                                    + baseline.period().inWords(Language.INDONESIAN) + ").",
                                            "The target " + written(target, worst, Language.ENGLISH)
                                                    + " is worse than the baseline "
                                                    + written(target, baseline.value(), Language.ENGLISH) + " ("
                                                    + baseline.period().inWords(Language.ENGLISH) + ")."))
                                    .remedy(Text.of(
                                            "Tetapkan target yang lebih baik daripada baseline, atau perbaiki baseline.",
                                            "Set a target that is better than the baseline, or mend the baseline.")));
                        }
                    }));
        }
    }

    /** Values of a quarter and of a year say nothing of each other. */
    private static boolean sameLength(Period first, Period second) {
        int months = months(first);
        return months > 0 && months == months(second);
    }

    /** How many months a period has, 0 where it has parts of months. */
    private static int months(Period period) {
        LocalDate end = period.endInclusive().plusDays(1);
        return period.start().getDayOfMonth() == 1 && end.getDayOfMonth() == 1
                ? Math.toIntExact(ChronoUnit.MONTHS.between(period.start(), end))
                : 0;
    }

    private static boolean isYear(Period period) {
        return period.equals(Period.ofYear(period.start().getYear()));
    }

    private static Optional<Direction> expected(Map<String, Objective> objectives, StrategicTarget target) {
        return target.objective()
                .flatMap(id -> Optional.ofNullable(objectives.get(id)))
                .flatMap(Objective::direction)
                .filter(direction -> direction != Direction.MAINTAIN && direction == target.direction());
    }

    private static Map<String, Objective> objectives(ActionPlan plan) {
        Map<String, Objective> objectives = new HashMap<>();
        plan.strategy().objectives().forEach(objective -> objectives.put(objective.id(), objective));
        return objectives;
    }

    /** Beyond 100 % or below nothing no target can go. */
    private static boolean atLimit(StrategicTarget target, Ratio value) {
        return target.direction() == Direction.INCREASE
                ? target.unitOfFigures().equals(Unit.PERCENT) && value.compareTo(Ratio.of(100)) >= 0
                : value.signum() <= 0;
    }

    private static void notGrowing(ActionPlan plan, Report report) {
        Map<String, Objective> objectives = objectives(plan);
        List<StrategicTarget> targets = plan.strategy().targets();
        for (int i = 0; i < targets.size(); i++) {
            StrategicTarget target = targets.get(i);
            if (expected(objectives, target).isPresent()) {
                growing(
                        target,
                        Objects.requireNonNull(objectives.get(target.objective().orElseThrow())),
                        i,
                        report);
            }
        }
    }

    private record Step(Text name, Ratio value) {}

    private static void growing(StrategicTarget target, Objective objective, int index, Report report) {
        Optional<Step> baseline = target.baseline()
                .filter(it -> isYear(it.period()))
                .map(it -> new Step(Text.of("baseline", "the baseline"), it.value()));
        Optional<Step> before = Optional.empty();
        for (Map.Entry<Period, TargetValue> entry : target.values().entrySet()) {
            if (!isYear(entry.getKey())) {
                continue;
            }
            Ratio value = worst(target, entry.getValue());
            boolean behind =
                    baseline.filter(it -> better(target, value, it.value()) < 0).isPresent();
            // What lies behind the baseline has a rule of its own.
            if (!behind && !atLimit(target, value)) {
                Optional<Step> stopped = before.filter(it -> better(target, value, it.value()) <= 0)
                        .or(() -> baseline.filter(it -> better(target, value, it.value()) <= 0));
                stopped.ifPresent(
                        step -> report.add(notGrowing(target, objective, index, entry.getKey(), value, step, report)));
            }
            String year = entry.getKey().toString();
            before = Optional.of(new Step(Text.of(year, year), value));
        }
    }

    private static FindingBuilder notGrowing(
            StrategicTarget target,
            Objective objective,
            int index,
            Period period,
            Ratio value,
            Step step,
            Report report) {
        return report.at(Places.targetValue(index, period))
                .addFacts(
                        Fact.of("target", "target", value),
                        new Fact(step.name(), step.value().toString()))
                .message(Text.of(
                        "Target " + written(target, value, Language.INDONESIAN) + " tidak lebih baik daripada "
                                + step.name().indonesian() + " ("
                                + written(target, step.value(), Language.INDONESIAN)
                                + "), padahal sasarannya \"" + objective.text() + "\".",
                        "The target " + written(target, value, Language.ENGLISH) + " is no better than "
                                + step.name().english() + " (" + written(target, step.value(), Language.ENGLISH)
                                + "), though its objective is \"" + objective.text() + "\"."))
                .remedy(Text.of(
                        "Tetapkan target yang terus membaik, atau ubah rumusan sasaran.",
                        "Set targets that keep improving, or word the objective otherwise."));
    }

    private static void direction(ActionPlan plan, Report report) {
        Map<String, Objective> objectives = objectives(plan);
        List<StrategicTarget> targets = plan.strategy().targets();
        for (int i = 0; i < targets.size(); i++) {
            StrategicTarget target = targets.get(i);
            Optional<Direction> expected = target.objective()
                    .flatMap(id -> Optional.ofNullable(objectives.get(id)))
                    .flatMap(Objective::direction);
            if (expected.filter(direction -> direction != target.direction()).isPresent()) {
                report.add(report.at(Places.target(i).at("direction").with("arah", "direction"))
                        .addFacts(
                                Fact.of("sasaran", "objective", inWords(expected.get())),
                                Fact.of("target", "target", inWords(target.direction())))
                        .message(Text.of(
                                "Sasaran diharapkan " + inWords(expected.get()).indonesian() + ", target "
                                        + inWords(target.direction()).indonesian() + ".",
                                "The objective is to " + inWords(expected.get()).english() + ", the target to "
                                        + inWords(target.direction()).english() + "."))
                        .remedy(Text.of("Samakan arah keduanya.", "Make both move one way.")));
            }
        }
    }

    private static Text inWords(Direction direction) {
        return switch (direction) {
            case INCREASE -> Text.of("meningkat", "increase");
            case DECREASE -> Text.of("menurun", "decrease");
            case MAINTAIN -> Text.of("dipertahankan", "be kept");
        };
    }

    private static void missing(ActionPlan plan, Report report) {
        List<StrategicTarget> targets = plan.strategy().targets();
        Set<String> served = targets.stream()
                .flatMap(target -> target.objective().stream())
                .collect(Collectors.toCollection(HashSet::new));
        List<Objective> objectives = plan.strategy().objectives();
        for (int i = 0; i < objectives.size(); i++) {
            if (!served.contains(objectives.get(i).id())) {
                report.add(report.at(Places.objective(i))
                        .message(Text.of(
                                "Sasaran \"" + objectives.get(i).text() + "\" tidak mempunyai indikator dan target.",
                                "The objective \"" + objectives.get(i).text() + "\" has no indicator with targets."))
                        .remedy(Text.of("Tambahkan indikator dengan target.", "Add an indicator with targets.")));
            }
        }
        for (int i = 0; i < targets.size(); i++) {
            if (targets.get(i).values().isEmpty()) {
                report.add(report.at(Places.target(i))
                        .message(Text.of(
                                "Indikator \"" + targets.get(i).indicator() + "\" tidak mempunyai target.",
                                "The indicator \"" + targets.get(i).indicator() + "\" has no target."))
                        .remedy(Text.of("Tetapkan target setiap tahun.", "Set a target for each year.")));
            }
        }
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
                    .flatMap(index -> targets.get(index).baseline());
            if (target.unitOfFigures().equals(Unit.PERCENT)
                    && target.baseline().isPresent()
                    && whole.isPresent()
                    && whole.get().period().equals(target.baseline().get().period())) {
                Ratio percent = target.baseline().get().value();
                Ratio of = whole.get().value();
                Optional<BigDecimal> decimal = percent.toDecimal();
                boolean counted = of.signum() > 0 && of.isWhole() && Numbers.isShort(of) && Numbers.isShort(percent);
                if (decimal.isPresent() && counted && !isAttainable(decimal.get(), of)) {
                    Ratio below = Numbers.lesser(wholeBelow(percent, of), of.minus(Ratio.ONE));
                    report.add(report.at(Places.baseline(i))
                            .addRelated(Places.baseline(Objects.requireNonNull(
                                    indexes.get(target.denominator().orElseThrow()))))
                            .addFacts(Fact.of("baseline", "baseline", percent), Fact.of("dari", "out of", of))
                            .message(Text.of(
                                    written(target, percent, Language.INDONESIAN) + " dari " + of
                                            + " tidak mungkin: " + share(below, of, Language.INDONESIAN) + ", "
                                            + share(below.plus(Ratio.ONE), of, Language.INDONESIAN) + ".",
                                    written(target, percent, Language.ENGLISH) + " of " + of + " is impossible: "
                                            + share(below, of, Language.ENGLISH) + ", "
                                            + share(below.plus(Ratio.ONE), of, Language.ENGLISH) + "."))
                            .remedy(Text.of(
                                    "Periksa kedua baseline; mungkin berasal dari periode atau saluran yang berbeda.",
                                    "Check both baselines; they may come from different periods or channels.")));
                }
            }
        }
    }

    private static String share(Ratio part, Ratio of, Language language) {
        return FigureFormat.of(language).writeExact(part) + "/"
                + FigureFormat.of(language).writeExact(of) + " = "
                + FigureFormat.of(language).write(part.dividedBy(of), Rounding.perCent(1));
    }

    private static boolean isAttainable(BigDecimal percent, Ratio of) {
        Ratio unit = Ratio.of(BigInteger.ONE, BigInteger.TEN.pow(Math.max(0, percent.scale())));
        Ratio exact = Ratio.from(percent);
        Ratio nearBelow = wholeBelow(exact, of);
        return near(nearBelow, of, exact, unit) || near(nearBelow.plus(Ratio.ONE), of, exact, unit);
    }

    private static boolean near(Ratio part, Ratio of, Ratio percent, Ratio unit) {
        Ratio distance = Numbers.distance(part.times(100).dividedBy(of), percent);
        return distance.compareTo(unit) < 0 && part.compareTo(of) <= 0;
    }

    private static Ratio wholeBelow(Ratio percent, Ratio of) {
        return Ratio.of(
                percent.times(of).dividedBy(100).round(0, RoundingMode.FLOOR).toBigInteger(), BigInteger.ONE);
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
                        .map(value -> value.times(target.unitOfFigures().perOne())),
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
                .map(TargetRules::months)
                .or(() -> target.baseline().map(baseline -> months(baseline.period())))
                .orElse(0);
        Ratio factor = Ratio.of(months, information.months());
        Ratio slack = factor.compareTo(Ratio.ONE) < 0 ? Ratio.ONE : factor;
        return months > 0
                && target.baseline()
                        .filter(it -> Numbers.distance(
                                                factor.times(
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
                .filter(it -> CountRules.received(it.counts()).isPresent())
                .orElse(null);
        if (information == null) {
            return;
        }
        List<StrategicTarget> targets = plan.strategy().targets();
        for (int i = 0; i < targets.size(); i++) {
            StrategicTarget target = targets.get(i);
            if (target.baseline().filter(it -> Numbers.isShort(it.value())).isEmpty()) {
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
        Text of = information
                .period()
                .map(period -> Text.of(period.inWords(Language.INDONESIAN), period.inWords(Language.ENGLISH)))
                .orElseGet(() -> monthly(information.months()));
        Rounding rounding = Rounding.of(1, RoundingMode.HALF_UP).withUnit(target.unitOfFigures());
        Ratio figure = value.dividedBy(target.unitOfFigures().perOne());
        String indonesian = FigureFormat.of(Language.INDONESIAN).write(figure, rounding);
        String english = FigureFormat.of(Language.ENGLISH).write(figure, rounding);
        report.add(
                report.at(place)
                        .certainty(stated ? Certainty.FAULT : Certainty.QUESTION)
                        .addRelated(INFORMATION)
                        .addFacts(
                                Fact.of("baseline", "baseline", baseline.value()),
                                Fact.of("terukur", "measured", value))
                        .message(Text.of(
                                "Baseline " + written(target, baseline.value(), Language.INDONESIAN) + " ("
                                        + baseline.period().inWords(Language.INDONESIAN)
                                        + "), sedangkan Tabel 2 memberi "
                                        + indonesian + " (" + of.indonesian() + ").",
                                "The baseline is " + written(target, baseline.value(), Language.ENGLISH) + " ("
                                        + baseline.period().inWords(Language.ENGLISH) + "), Table 2 gives " + english
                                        + " ("
                                        + of.english() + ")."))
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
                : Text.of(months + " bulan, periode tidak dinyatakan", months + " months, period not stated");
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
