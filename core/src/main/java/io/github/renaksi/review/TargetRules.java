// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.review;

import static io.github.renaksi.review.Category.SUBSTANCE;
import static io.github.renaksi.review.DescribedRule.rule;
import static io.github.renaksi.review.Severity.ERROR;
import static io.github.renaksi.review.Severity.WARNING;

import io.github.renaksi.Text;
import io.github.renaksi.TimePeriod;
import io.github.renaksi.figure.Ratio;
import io.github.renaksi.monitoring.PlannedTarget;
import io.github.renaksi.plan.AchievementFormula;
import io.github.renaksi.plan.Baseline;
import io.github.renaksi.plan.Consolidation;
import io.github.renaksi.plan.Direction;
import io.github.renaksi.plan.Measure;
import io.github.renaksi.plan.Objective;
import io.github.renaksi.plan.StrategicTarget;
import io.github.renaksi.plan.TargetValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Targets against their baselines, their objectives, and what can be. */
final class TargetRules {

    private TargetRules() {}

    static List<ReviewRule> all() {
        return List.of(BELOW_BASELINE, NOT_GROWING, DIRECTION, MISSING, IMPOSSIBLE, PARTS, FORMULA);
    }

    private static final ReviewRule BELOW_BASELINE = rule(
            "target-below-baseline",
            ERROR,
            SUBSTANCE,
            Text.of("Target lebih buruk daripada baseline", "A target worse than the baseline"),
            Text.of("Baseline 99%, target 98%", "Baseline 99%, target 98%"),
            Text.of("Target 99,5%", "Target 99.5%"),
            (plan, findings) -> plan.targets().stream()
                    .filter(target -> !isAgainst(target))
                    .forEach(target -> target.baseline().ifPresent(it -> belowBaseline(target, it, findings))));

    private static void belowBaseline(LocatedTarget target, Located<Baseline> located, Findings findings) {
        Baseline baseline = located.value();
        for (PeriodValue<TargetValue> value : target.values()) {
            boolean comparable =
                    isAfter(value.period(), baseline) && Months.areAsMany(baseline.period(), value.period());
            if (comparable && better(target, best(target, value), baseline.value()) < 0) {
                findings.add(value.place())
                        .related(located.place())
                        .fact("target", "target", value.value())
                        .fact("baseline", "baseline", baseline.value())
                        .message(
                                "Target {0} lebih buruk daripada baseline {1} ({2}).",
                                "The target {0} is worse than the baseline {1} ({2}).",
                                target.value().inUnit(value.value()),
                                Numbers.written(baseline.value(), target.value()),
                                baseline.period())
                        .remedy(
                                "Tetapkan target yang lebih baik daripada baseline atau perbaiki baseline.",
                                "Set a target that is better than the baseline, or correct the baseline.");
            }
        }
    }

    /** Whether a target moves against its objective; one of the two is wrong then, and all else follows from it. */
    private static boolean isAgainst(LocatedTarget target) {
        return target.expected()
                .filter(direction -> direction != target.value().direction())
                .isPresent();
    }

    /** An amendment begins anew from a later baseline, and keeps the targets of years that are over. */
    private static boolean isAfter(TimePeriod period, Baseline baseline) {
        return period.start().isAfter(baseline.period().endInclusive());
    }

    /** The bound that must be no worse: the lower where higher is better. */
    private static Ratio worst(LocatedTarget target, PeriodValue<TargetValue> value) {
        return target.value().direction() == Direction.DECREASE
                ? value.value().high()
                : value.value().low();
    }

    /**
     * The bound that is the aim at its best: a range around the baseline asks to keep what there is, or to better it.
     */
    private static Ratio best(LocatedTarget target, PeriodValue<TargetValue> value) {
        return target.value().direction() == Direction.DECREASE
                ? value.value().low()
                : value.value().high();
    }

    /** Positive where a value is better than another, 0 where it is equal or neither is better. */
    private static int better(LocatedTarget target, Ratio value, Ratio than) {
        return switch (target.value().direction()) {
            case INCREASE -> value.compareTo(than);
            case DECREASE -> than.compareTo(value);
            case MAINTAIN -> 0;
        };
    }

    private static final ReviewRule NOT_GROWING = rule(
            "target-not-growing",
            ERROR,
            SUBSTANCE,
            Text.of(
                    "Target tetap atau mundur, padahal sasarannya mengharapkan perubahan",
                    "A target that stands still or falls back where its objective expects change"),
            Text.of("\"Meningkatnya jumlah pengaduan\": 80, 80", "\"Growing number of complaints\": 80, 80"),
            Text.of("80, 90", "80, 90"),
            (plan, findings) -> plan.targets().stream()
                    .filter(target -> target.expected()
                            .filter(direction -> direction != Direction.MAINTAIN)
                            .filter(direction -> direction == target.value().direction())
                            .isPresent())
                    .forEach(target -> notGrowing(target, target.objective().orElseThrow(), findings)));

    /** What a target is held against, with its bound that counts. */
    private record Step(Text name, Ratio value, TargetValue written) {}

    private static void notGrowing(LocatedTarget target, Objective objective, Findings findings) {
        Optional<Step> before = Optional.empty();
        for (PeriodValue<TargetValue> value : target.values()) {
            if (isYear(value.period())) {
                Ratio worst = worst(target, value);
                stopped(target, value, before, worst)
                        .ifPresent(step -> findings.add(value.place())
                                .fact("target", "target", value.value())
                                .fact(step.name(), step.written())
                                .message(
                                        "Target {0} tidak lebih baik daripada {1} ({2}), padahal sasarannya \"{3}\".",
                                        "The target {0} is no better than {1} ({2}), though its objective is \"{3}\".",
                                        target.value().inUnit(value.value()),
                                        step.name(),
                                        target.value().inUnit(step.written()),
                                        objective.text())
                                .remedy(
                                        "Tetapkan target yang terus membaik atau ubah rumusan sasaran.",
                                        "Set targets that keep improving, or reword the objective."));
                before = Optional.of(new Step(Text.of(value.period().toString()), worst, value.value()));
            }
        }
    }

    /** What a value is no better than: the year before, or the baseline. */
    private static Optional<Step> stopped(
            LocatedTarget target, PeriodValue<TargetValue> value, Optional<Step> before, Ratio worst) {
        Optional<Step> baseline = target.baseline()
                .map(Located::value)
                .filter(it -> isYear(it.period()) && isAfter(value.period(), it))
                .map(it -> new Step(Text.of("baseline", "the baseline"), it.value(), TargetValue.of(it.value())));
        // What lies behind the baseline has a rule of its own.
        boolean behind =
                baseline.filter(it -> better(target, worst, it.value()) < 0).isPresent();
        if (behind || isAtLimit(target, worst)) {
            return Optional.empty();
        }
        int least = isYearlyQuantity(target) ? 0 : 1;
        return before.filter(it -> better(target, worst, it.value()) < least)
                .or(() -> baseline.filter(it -> better(target, worst, it.value()) < least));
    }

    /**
     * Three trainings a year are as good each year; they add up. The number of complaints is no work that is planned.
     */
    private static boolean isYearlyQuantity(LocatedTarget target) {
        return target.value().consolidation() == Consolidation.SUM
                && target.value().measure().isEmpty();
    }

    private static boolean isYear(TimePeriod period) {
        return period.equals(TimePeriod.ofYear(period.start().getYear()));
    }

    /** Beyond its own bounds, 100% or below nothing no target can go. */
    private static boolean isAtLimit(LocatedTarget located, Ratio value) {
        StrategicTarget target = located.value();
        if (target.direction() == Direction.DECREASE) {
            return value.signum() <= 0
                    || target.floor().filter(it -> value.compareTo(it) <= 0).isPresent();
        }
        if (target.ceiling().filter(it -> value.compareTo(it) >= 0).isPresent()) {
            return true;
        }
        // "persen (%)" and "% pengaduan" are per cent too, though no figure is printed so.
        boolean percent =
                target.unit().indexOf('%') >= 0 || Folding.words(target.unit()).contains("persen");
        return percent
                ? value.compareTo(Ratio.of(100)) >= 0
                : isCompletionRate(located) && value.compareTo(Ratio.ONE) >= 0;
    }

    /** Whether a target is a share of complaints, in per cent or in parts of 1. */
    private static boolean isCompletionRate(LocatedTarget target) {
        return target.isShare()
                && target.value().measure().flatMap(Measure::rate).isPresent();
    }

    private static final ReviewRule DIRECTION = rule(
            "target-direction",
            WARNING,
            SUBSTANCE,
            Text.of("Arah target berlawanan dengan arah sasarannya", "A target moves against its objective"),
            Text.of("Sasaran meningkat, target menurun", "The objective grows, the target falls"),
            Text.of("Target untuk sasaran lain", "The target serves another objective"),
            (plan, findings) -> plan.targets().stream()
                    .filter(TargetRules::isAgainst)
                    .forEach(target -> direction(target, target.expected().orElseThrow(), findings)));

    private static void direction(LocatedTarget target, Direction expected, Findings findings) {
        Direction direction = target.value().direction();
        findings.add(target.place().at("direction").with("arah", "direction"))
                .certainty(Certainty.QUESTION)
                .fact("sasaran", "objective", expected)
                .fact("target", "target", direction)
                .message(
                        "Sasaran diharapkan {0}, target {1}.",
                        "The objective is to {0}, the target to {1}.", expected, direction)
                .remedy(
                        "Periksa arah target; jika benar, hubungkan dengan sasaran lain atau tanpa sasaran.",
                        "Check the direction; where it is right, link the target to another objective or to none.");
    }

    private static final ReviewRule MISSING = rule(
            "target-missing",
            ERROR,
            SUBSTANCE,
            Text.of(
                    "Sasaran tanpa target, atau target yang nilainya tidak lengkap",
                    "An objective without a target, or a target whose values are incomplete"),
            Text.of("Sasaran ketiga tanpa indikator", "A third objective without indicator"),
            Text.of("Indikator dan target ditambahkan", "Indicator and targets are added"),
            TargetRules::missing);

    private static void missing(PlanView plan, Findings findings) {
        Set<String> served = plan.targets().stream()
                .flatMap(target -> target.value().objective().stream())
                .collect(Collectors.toSet());
        for (Located<Objective> objective : plan.objectives()) {
            if (!served.contains(objective.value().id())) {
                findings.add(objective.place())
                        .message(
                                "Sasaran \"{0}\" belum memiliki indikator dan target.",
                                "The objective \"{0}\" has no indicator with targets.",
                                objective.value().text())
                        .remedy("Tambahkan indikator dengan target.", "Add an indicator with targets.");
            }
        }
        for (LocatedTarget target : plan.targets()) {
            List<String> years = missingYears(target);
            if (target.values().isEmpty()) {
                findings.add(target.place())
                        .message(
                                "Indikator \"{0}\" belum memiliki target.",
                                "The indicator \"{0}\" has no target.",
                                target.value().indicator())
                        .remedy("Tetapkan target setiap tahun.", "Set a target for each year.");
            } else if (!years.isEmpty()) {
                findings.add(target.place().at("values"))
                        .certainty(Certainty.QUESTION)
                        .fact("tahun", "years", String.join(", ", years))
                        .message(
                                "Indikator \"{0}\" belum memiliki target untuk {1}.",
                                "The indicator \"{0}\" has no target for {1}.",
                                target.value().indicator(),
                                years)
                        .remedy("Tetapkan target setiap tahun.", "Set a target for each year.");
            }
        }
    }

    /** Years without target between two that have one, unless each second year or so has one. */
    private static List<String> missingYears(LocatedTarget target) {
        Set<TimePeriod> set = target.value().values().keySet();
        List<String> missing = new ArrayList<>();
        Set<Integer> steps = new HashSet<>();
        Optional<Integer> before = Optional.empty();
        for (TimePeriod period : set) {
            if (isYear(period)) {
                int year = period.start().getYear();
                before.ifPresent(earlier -> {
                    steps.add(year - earlier);
                    IntStream.range(earlier + 1, year)
                            .filter(it -> set.stream().noneMatch(TimePeriod.ofYear(it)::overlaps))
                            .mapToObj(Integer::toString)
                            .forEach(missing::add);
                });
                before = Optional.of(year);
            }
        }
        return steps.size() > 1 ? missing : List.of();
    }

    private static final ReviewRule IMPOSSIBLE = rule(
            "target-impossible",
            ERROR,
            SUBSTANCE,
            Text.of("Target melebihi yang mungkin dicapai", "A target of more than all"),
            Text.of("120% pengaduan diselesaikan", "120% of complaints resolved"),
            Text.of("100%", "100%"),
            (plan, findings) -> plan.targets().stream()
                    .forEach(target -> most(target).ifPresent(all -> impossible(target, all, findings))));

    /** The most that is possible: of complaints received no more than all can be resolved. */
    private static Optional<Ratio> most(LocatedTarget target) {
        StrategicTarget value = target.value();
        return value.ceiling()
                .or(() ->
                        Optional.of(Ratio.of(value.unitOfFigures().perOne())).filter(all -> isCompletionRate(target)));
    }

    private static void impossible(LocatedTarget target, Ratio all, Findings findings) {
        StrategicTarget share = target.value();
        for (PeriodValue<TargetValue> value : target.values()) {
            Ratio high = value.value().high();
            if (high.compareTo(all) > 0) {
                findings.add(value.place())
                        .fact("target", "target", value.value())
                        .message(
                                "Target {0} tidak mungkin tercapai: paling banyak {1}.",
                                "The target {0} cannot be reached: at most {1}.",
                                Numbers.written(high, share),
                                Numbers.written(all, share))
                        .remedy(
                                "Tetapkan target paling tinggi {0}.",
                                "Set a target of at most {0}.", Numbers.written(all, share));
            }
        }
    }

    private static final ReviewRule PARTS = rule(
            "target-parts",
            WARNING,
            SUBSTANCE,
            Text.of(
                    "Target setahun yang berbeda dengan target triwulannya",
                    "A target of a year that differs from those of its quarters"),
            Text.of("10, 20, 30, 40 dijumlahkan, setahun 90", "10, 20, 30, 40 added up, the year 90"),
            Text.of("Setahun 100", "The year 100"),
            (plan, findings) -> plan.targets().forEach(target -> parts(target, findings)));

    private static void parts(LocatedTarget target, Findings findings) {
        StrategicTarget whole = target.value();
        for (PeriodValue<TargetValue> value : target.values()) {
            SortedMap<TimePeriod, TargetValue> others = new TreeMap<>(whole.values());
            others.remove(value.period());
            PlannedTarget.of(whole.withValues(others), value.period())
                    .value()
                    .filter(it -> TimePeriod.merged(it.parts()).equals(List.of(value.period()))
                            || isLastOf(value.period(), it, whole))
                    .filter(it -> !isWritten(it.low(), value.value().low())
                            || !isWritten(it.high(), value.value().high()))
                    .ifPresent(it -> findings.add(value.place())
                            .fact("target", "target", value.value())
                            .fact("gabungan bagiannya", "its parts", it.inUnit())
                            .message(
                                    "Target {0} berbeda dengan gabungan target {1}, yaitu {2}.",
                                    "The target {0} differs from what {1} make together, {2}.",
                                    whole.inUnit(value.value()),
                                    it.parts(),
                                    it.inUnit())
                            .remedy(
                                    "Samakan target dengan gabungan bagiannya atau perbaiki target bagiannya.",
                                    "Bring the target in line with its parts, or correct those."));
        }
    }

    /** Of last values the one at the end of the time is that of the time. */
    private static boolean isLastOf(TimePeriod period, PlannedTarget parts, StrategicTarget target) {
        return target.consolidation() == Consolidation.LAST
                && parts.parts().get(parts.parts().size() - 1).endInclusive().equals(period.endInclusive());
    }

    /** Whether a number is another as a table prints it, such as a mean of 80/3 as 26.67. */
    private static boolean isWritten(Ratio exact, Ratio written) {
        int decimals = written.toDecimal()
                .map(BigDecimal::scale)
                .map(it -> Math.max(it, 0))
                .orElse(0);
        return exact.equals(written)
                || (exact.toDecimal().isEmpty()
                        && Ratio.from(exact.round(decimals, RoundingMode.HALF_UP))
                                .equals(written));
    }

    private static final ReviewRule FORMULA = rule(
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
            (plan, findings) -> plan.targets()
                    .forEach(target -> target.value()
                            .formula()
                            .filter(formula -> !formula.suits(target.value().direction()))
                            .ifPresent(formula -> formula(target, formula, findings))));

    private static void formula(LocatedTarget target, AchievementFormula formula, Findings findings) {
        Direction direction = target.value().direction();
        findings.add(target.place().at("formula").with("rumus", "formula"))
                .fact("rumus", "formula", formula.id())
                .fact("arah", "direction", direction)
                .message(
                        "Target diharapkan {0}, tetapi rumus {1} justru memberi nilai lebih tinggi jika hasilnya memburuk.",
                        "The target is to {0}, but the formula {1} rewards the contrary.", direction, formula.formula())
                .remedy(
                        "Gunakan rumus yang sesuai dengan arahnya atau yang relatif terhadap baseline.",
                        "Use a formula for its direction, or the one relative to the baseline.");
    }
}
