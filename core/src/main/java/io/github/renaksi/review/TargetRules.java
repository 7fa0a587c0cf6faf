package io.github.renaksi.review;

import static io.github.renaksi.review.Category.SUBSTANCE;
import static io.github.renaksi.review.Severity.ERROR;
import static io.github.renaksi.review.Severity.WARNING;
import static io.github.renaksi.review.StandardRules.rule;

import io.github.renaksi.Text;
import io.github.renaksi.TimePeriod;
import io.github.renaksi.complaint.CompletionRates;
import io.github.renaksi.figure.Ratio;
import io.github.renaksi.figure.Unit;
import io.github.renaksi.monitoring.AchievementFormula;
import io.github.renaksi.monitoring.AchievementFormulas;
import io.github.renaksi.plan.ActionPlan;
import io.github.renaksi.plan.Baseline;
import io.github.renaksi.plan.Direction;
import io.github.renaksi.plan.Objective;
import io.github.renaksi.plan.StrategicTarget;
import io.github.renaksi.plan.TargetValue;
import io.github.renaksi.review.StandardRule.Report;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Targets against their baselines, their objectives, and what can be. */
final class TargetRules {

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
                        WARNING,
                        SUBSTANCE,
                        Text.of(
                                "Arah target berlawanan dengan arah sasarannya",
                                "A target moves against its objective"),
                        Text.of("Sasaran meningkat, target menurun", "The objective grows, the target falls"),
                        Text.of("Target untuk sasaran lain", "The target serves another objective"),
                        TargetRules::direction),
                rule(
                        "target-missing",
                        ERROR,
                        SUBSTANCE,
                        Text.of(
                                "Sasaran tanpa target, atau target yang nilainya tidak lengkap",
                                "An objective without target, or a target whose values are incomplete"),
                        Text.of("Sasaran ketiga tanpa indikator", "A third objective without indicator"),
                        Text.of("Indikator dan target ditambahkan", "Indicator and targets are added"),
                        TargetRules::missing),
                rule(
                        "target-impossible",
                        ERROR,
                        SUBSTANCE,
                        Text.of("Target melebihi yang mungkin dicapai", "A target of more than all"),
                        Text.of("120 % pengaduan diselesaikan", "120% of complaints resolved"),
                        Text.of("100 %", "100%"),
                        TargetRules::impossible),
                rule(
                        "target-formula",
                        WARNING,
                        SUBSTANCE,
                        Text.of(
                                "Rumus capaian yang memberi nilai lebih untuk hasil lebih buruk",
                                "A formula of achievement that rewards what is worse"),
                        Text.of(
                                "Waktu penyelesaian menurun, capaian realisasi / target",
                                "Days to fall, achievement by realisation / target"),
                        Text.of("1 + (1 − realisasi / target)", "1 + (1 − realisation / target)"),
                        TargetRules::formula));
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

    /** Whether a target moves against its objective; one of the two is wrong then, and all else follows from it. */
    private static boolean isAgainst(Map<String, Objective> objectives, StrategicTarget target) {
        return target.objective()
                .flatMap(id -> Optional.ofNullable(objectives.get(id)))
                .flatMap(Objective::direction)
                .filter(direction -> direction != target.direction())
                .isPresent();
    }

    private static void belowBaseline(ActionPlan plan, Report report) {
        Map<String, Objective> objectives = objectives(plan);
        List<StrategicTarget> targets = plan.strategy().targets();
        for (int i = 0; i < targets.size(); i++) {
            StrategicTarget target = targets.get(i);
            int index = i;
            target.baseline()
                    .ifPresent(baseline -> target.values().forEach((period, value) -> {
                        Ratio worst = worst(target, value);
                        boolean comparable = !isAgainst(objectives, target)
                                && isAfter(period, baseline)
                                && sameLength(baseline.period(), period);
                        if (comparable && better(target, worst, baseline.value()) < 0) {
                            report.add(report.at(Places.targetValue(index, period))
                                    .addRelated(Places.baseline(index))
                                    .addFacts(
                                            Fact.of("target", "target", value),
                                            Fact.of("baseline", "baseline", baseline.value()))
                                    .message(Message.of(
                                            "Target {0} lebih buruk daripada baseline {1} ({2}).",
                                            "The target {0} is worse than the baseline {1} ({2}).",
                                            target.inUnit(value),
                                            Numbers.written(baseline.value(), target),
                                            baseline.period()))
                                    .remedy(Text.of(
                                            "Tetapkan target yang lebih baik daripada baseline, atau perbaiki baseline.",
                                            "Set a target that is better than the baseline, or mend the baseline.")));
                        }
                    }));
        }
    }

    /** An amendment begins anew from a later baseline, and keeps the targets of years that are over. */
    private static boolean isAfter(TimePeriod period, Baseline baseline) {
        return period.start().isAfter(baseline.period().endInclusive());
    }

    /** Values of a quarter and of a year say nothing of each other. */
    private static boolean sameLength(TimePeriod first, TimePeriod second) {
        int months = months(first);
        return months > 0 && months == months(second);
    }

    /** How many months a period has, 0 where it has parts of months. */
    static int months(TimePeriod period) {
        LocalDate end = period.endInclusive().plusDays(1);
        return period.start().getDayOfMonth() == 1 && end.getDayOfMonth() == 1
                ? Math.toIntExact(ChronoUnit.MONTHS.between(period.start(), end))
                : 0;
    }

    private static boolean isYear(TimePeriod period) {
        return period.equals(TimePeriod.ofYear(period.start().getYear()));
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
        if (target.direction() == Direction.DECREASE) {
            return value.signum() <= 0;
        }
        // "persen (%)" and "% pengaduan" are per cent too, though no figure is printed so.
        boolean percent =
                target.unit().indexOf('%') >= 0 || Folding.words(target.unit()).contains("persen");
        return percent
                ? value.compareTo(Ratio.of(100)) >= 0
                : isCompletionRate(target) && value.compareTo(Ratio.ONE) >= 0;
    }

    /** Whether a target is a share of complaints, in per cent or in parts of 1. */
    private static boolean isCompletionRate(StrategicTarget target) {
        return (target.unitOfFigures().equals(Unit.PERCENT)
                        || target.unitOfFigures().equals(Unit.NONE))
                && target.measure().flatMap(CompletionRates::find).isPresent();
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

    /** What a target is held against, with its bound that counts. */
    private record Step(Text name, Ratio value, TargetValue written) {}

    private static void growing(StrategicTarget target, Objective objective, int index, Report report) {
        Optional<Step> before = Optional.empty();
        for (Map.Entry<TimePeriod, TargetValue> entry : target.values().entrySet()) {
            if (!isYear(entry.getKey())) {
                continue;
            }
            Optional<Step> baseline = target.baseline()
                    .filter(it -> isYear(it.period()) && isAfter(entry.getKey(), it))
                    .map(it -> new Step(Text.of("baseline", "the baseline"), it.value(), TargetValue.of(it.value())));
            Ratio value = worst(target, entry.getValue());
            boolean behind =
                    baseline.filter(it -> better(target, value, it.value()) < 0).isPresent();
            // What lies behind the baseline has a rule of its own.
            if (!behind && !atLimit(target, value)) {
                Optional<Step> stopped = before.filter(it -> better(target, value, it.value()) <= 0)
                        .or(() -> baseline.filter(it -> better(target, value, it.value()) <= 0));
                stopped.ifPresent(step -> report.add(
                        notGrowing(target, objective, index, entry.getKey(), entry.getValue(), step, report)));
            }
            String year = entry.getKey().toString();
            before = Optional.of(new Step(Text.of(year, year), value, entry.getValue()));
        }
    }

    private static FindingBuilder notGrowing(
            StrategicTarget target,
            Objective objective,
            int index,
            TimePeriod period,
            TargetValue value,
            Step step,
            Report report) {
        return report.at(Places.targetValue(index, period))
                .addFacts(
                        Fact.of("target", "target", value),
                        new Fact(step.name(), step.written().toString()))
                .message(Message.of(
                        "Target {0} tidak lebih baik daripada {1} ({2}), padahal sasarannya \"{3}\".",
                        "The target {0} is no better than {1} ({2}), though its objective is \"{3}\".",
                        target.inUnit(value),
                        step.name(),
                        target.inUnit(step.written()),
                        objective.text()))
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
                report.add(
                        report.at(Places.target(i).at("direction").with("arah", "direction"))
                                .certainty(Certainty.QUESTION)
                                .addFacts(
                                        Fact.of("sasaran", "objective", expected.get()),
                                        Fact.of("target", "target", target.direction()))
                                .message(Message.of(
                                        "Sasaran diharapkan {0}, target {1}.",
                                        "The objective is to {0}, the target to {1}.",
                                        expected.get(),
                                        target.direction()))
                                .remedy(
                                        Text.of(
                                                "Periksa arah target; bila benar, hubungkan dengan sasaran lain atau tanpa sasaran.",
                                                "Check the direction; where it is right, link the target to another objective or to none.")));
            }
        }
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
                        .message(Message.of(
                                "Sasaran \"{0}\" tidak mempunyai indikator dan target.",
                                "The objective \"{0}\" has no indicator with targets.",
                                objectives.get(i).text()))
                        .remedy(Text.of("Tambahkan indikator dengan target.", "Add an indicator with targets.")));
            }
        }
        for (int i = 0; i < targets.size(); i++) {
            if (targets.get(i).values().isEmpty()) {
                report.add(report.at(Places.target(i))
                        .message(Message.of(
                                "Indikator \"{0}\" tidak mempunyai target.",
                                "The indicator \"{0}\" has no target.",
                                targets.get(i).indicator()))
                        .remedy(Text.of("Tetapkan target setiap tahun.", "Set a target for each year.")));
            }
            missingYears(targets.get(i), i, report);
        }
    }

    /** Years without target between two that have one, unless each second year or so has one. */
    private static void missingYears(StrategicTarget target, int index, Report report) {
        Set<TimePeriod> set = target.values().keySet();
        List<Integer> years = set.stream()
                .filter(TargetRules::isYear)
                .map(period -> period.start().getYear())
                .toList();
        List<String> missing = new ArrayList<>();
        Set<Integer> steps = new HashSet<>();
        for (int i = 1; i < years.size(); i++) {
            steps.add(years.get(i) - years.get(i - 1));
            for (int year = years.get(i - 1) + 1; year < years.get(i); year++) {
                if (set.stream().noneMatch(TimePeriod.ofYear(year)::overlaps)) {
                    missing.add(Integer.toString(year));
                }
            }
        }
        if (!missing.isEmpty() && steps.size() > 1) {
            report.add(report.at(Places.target(index).at("values"))
                    .certainty(Certainty.QUESTION)
                    .addFact(Fact.of("tahun", "years", String.join(", ", missing)))
                    .message(Message.of(
                            "Indikator \"{0}\" tidak mempunyai target untuk {1}.",
                            "The indicator \"{0}\" has no target for {1}.", target.indicator(), missing))
                    .remedy(Text.of("Tetapkan target setiap tahun.", "Set a target for each year.")));
        }
    }

    /** Of complaints received no more than all can be resolved. */
    private static void impossible(ActionPlan plan, Report report) {
        List<StrategicTarget> targets = plan.strategy().targets();
        for (int i = 0; i < targets.size(); i++) {
            StrategicTarget target = targets.get(i);
            int index = i;
            Ratio all = Ratio.of(target.unitOfFigures().perOne());
            boolean share = isCompletionRate(target);
            target.values().forEach((period, value) -> {
                if (share && value.high().compareTo(all) > 0) {
                    report.add(report.at(Places.targetValue(index, period))
                            .addFact(Fact.of("target", "target", value))
                            .message(Message.of(
                                    "Target {0} tidak mungkin tercapai: paling banyak {1}.",
                                    "The target {0} cannot be reached: at most {1}.",
                                    Numbers.written(value.high(), target),
                                    Numbers.written(all, target)))
                            .remedy(Message.of(
                                    "Tetapkan target paling tinggi {0}.",
                                    "Set a target of at most {0}.", Numbers.written(all, target))));
                }
            });
        }
    }

    private static void formula(ActionPlan plan, Report report) {
        List<StrategicTarget> targets = plan.strategy().targets();
        for (int i = 0; i < targets.size(); i++) {
            StrategicTarget target = targets.get(i);
            Optional<AchievementFormula> formula = target.formula().flatMap(AchievementFormulas::find);
            if (formula.filter(it -> rewardsWorse(it, target.direction())).isPresent()) {
                report.add(report.at(Places.target(i).at("formula").with("rumus", "formula"))
                        .addFacts(
                                Fact.of("rumus", "formula", formula.get().id()),
                                Fact.of("arah", "direction", target.direction()))
                        .message(Message.of(
                                "Target diharapkan {0}, tetapi rumus {1} justru memberi nilai lebih tinggi bila hasilnya memburuk.",
                                "The target is to {0}, but the formula {1} rewards the contrary.",
                                target.direction(),
                                formula.get().formula()))
                        .remedy(Text.of(
                                "Pakai rumus yang sesuai dengan arahnya, atau yang relatif terhadap baseline.",
                                "Take a formula for its direction, or the one relative to the baseline.")));
            }
        }
    }

    private static boolean rewardsWorse(AchievementFormula formula, Direction direction) {
        if (formula.equals(AchievementFormulas.BASELINE_RELATIVE)) {
            return false;
        }
        return formula.equals(AchievementFormulas.REALISATION_OVER_TARGET)
                ? direction == Direction.DECREASE
                : direction == Direction.INCREASE;
    }
}
