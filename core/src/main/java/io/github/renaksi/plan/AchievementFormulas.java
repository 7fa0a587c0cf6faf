// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.plan;

import io.github.renaksi.ProblemCode;
import io.github.renaksi.Text;
import io.github.renaksi.figure.NotComputable;
import io.github.renaksi.figure.Ratio;
import io.github.renaksi.internal.Checks;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The named formulas of achievement. The Javadoc of each is its definition; R is what was realised, T the target, B the
 * baseline.
 *
 * <p>None is limited: 130% is 130%, and less than nothing is negative; of a target of 0 none is computable. Who
 * publishes "at most 120%" or "0 of 0 is 100%" says so with {@link AchievementFormula#limitedTo} and
 * {@link AchievementFormula#withZero}:
 *
 * <pre>{@code
 * AchievementFormulas.REALISATION_OVER_TARGET.limitedTo(Ratio.parse("1.2"))             // realisation-over-target+max-120%
 * AchievementFormulas.LOWER_IS_BETTER.withZero(ZeroRule.FULL_WHEN_ZERO_WAS_AIM)         // 0 kasus = 100%
 * }</pre>
 */
public final class AchievementFormulas {

    /** The target is 0 and would divide. */
    public static final NotComputable TARGET_ZERO = new NotComputable(
            "target-zero", Text.of("target 0 tidak dapat menjadi pembagi", "cannot divide by a target of 0"));

    /** What was realised is 0 and would divide. */
    public static final NotComputable REALISATION_ZERO = new NotComputable(
            "realisation-zero", Text.of("realisasi 0 tidak dapat menjadi pembagi", "cannot divide by a result of 0"));

    /** The target is negative: a quotient would reward the wrong way. */
    public static final NotComputable TARGET_NEGATIVE = new NotComputable(
            "target-negative",
            Text.of(
                    "capaian tidak dapat dihitung dengan pembagian karena target negatif",
                    "a ratio to a negative target has no meaning"));

    /** What was realised is negative, which a quotient where lower is better cannot say. */
    public static final NotComputable REALISATION_NEGATIVE = new NotComputable(
            "realisation-negative",
            Text.of(
                    "capaian tidak dapat dihitung dengan pembagian karena realisasi negatif",
                    "a ratio of a negative result has no meaning"));

    /** The formula needs a baseline, and none is known. */
    public static final NotComputable NO_BASELINE =
            new NotComputable("no-baseline", Text.of("baseline tidak diketahui", "the baseline is not known"));

    /** The target is no other than the baseline: there was nothing to move. */
    public static final NotComputable TARGET_IS_BASELINE = new NotComputable(
            "target-is-baseline", Text.of("target sama dengan baseline", "the target equals the baseline"));

    /** The target is worse than the baseline: the West Sumatran 98% for 2021 against 99% in 2020. */
    public static final NotComputable TARGET_BEHIND_BASELINE = new NotComputable(
            "target-behind-baseline",
            Text.of("target lebih buruk daripada baseline", "the target is worse than the baseline"));

    /**
     * Realisation over target (realisasi / target): R / T. Where higher is better.
     *
     * <p>60 planned and 62 realised are 103,33%. Asked where lower is better it rewards being late: 50 days planned and
     * 65 taken are 130%.
     *
     * <p>Not computable for a target of 0 or less.
     *
     * <p>Source: PermenPANRB Nomor 8 Tahun 2021, Lampiran (capaian IKI, kondisi normal): 92 of 80–90 are 102,22% here,
     * as 92 / 90; 70 are 87,5%, as 70 / 80.
     */
    public static final AchievementFormula REALISATION_OVER_TARGET = standard(
            "realisation-over-target",
            Text.of("realisasi terhadap target", "realisation over target"),
            Text.of("realisasi / target", "realisation / target"),
            AchievementFormulas::noTargetToDivide,
            inputs -> inputs.realised().dividedBy(inputs.target()),
            "{0} / {1}",
            direction -> direction != Direction.DECREASE,
            false);

    /**
     * Lower is better: 1 + (1 − R / T), as performance reports (LKjIP) calculate it. Half the target is 150%, twice the
     * target 0%, and more than that negative.
     *
     * <p>50 planned and 65 realised are 70%.
     *
     * <p>Not computable for a target of 0 or less, and for a negative realisation.
     *
     * <p>Source: PermenPANRB Nomor 8 Tahun 2021, Lampiran (capaian IKI, kondisi khusus): of 7–8 months planned 6,5 are
     * 107,14% and 9 are 87,5%.
     */
    public static final AchievementFormula LOWER_IS_BETTER = standard(
            "lower-is-better",
            Text.of("semakin rendah semakin baik", "lower is better"),
            Text.of("1 + (1 − realisasi / target)", "1 + (1 − realisation / target)"),
            inputs -> noTargetToDivide(inputs).or(() -> negativeRealisation(inputs)),
            inputs -> Ratio.of(2).minus(inputs.realised().dividedBy(inputs.target())),
            "1 + (1 − {0} / {1})",
            direction -> direction != Direction.INCREASE,
            false);

    /**
     * Target over realisation: T / R. Another formula where lower is better, which never reaches 0.
     *
     * <p>50 planned and 65 realised are 76,92%.
     *
     * <p>Not computable for a realisation of 0 or less, and for a negative target.
     */
    public static final AchievementFormula TARGET_OVER_REALISATION = standard(
            "target-over-realisation",
            Text.of("target terhadap realisasi", "target over realisation"),
            Text.of("target / realisasi", "target / realisation"),
            inputs -> inputs.realised().signum() == 0
                    ? Optional.of(REALISATION_ZERO)
                    : negativeTarget(inputs).or(() -> negativeRealisation(inputs)),
            inputs -> inputs.target().dividedBy(inputs.realised()),
            "{1} / {0}",
            direction -> direction != Direction.INCREASE,
            false);

    /**
     * How much of the way from the baseline to the target was made: (R − B) / (T − B). Whether higher or lower is
     * better.
     *
     * <p>From 85 to 50 planned and 65 realised are 20 of 35, 57,14%. No movement is 0%.
     *
     * <p>Not computable without a baseline, for a target that is the baseline, and for one on its wrong side.
     */
    public static final AchievementFormula BASELINE_RELATIVE = standard(
            "baseline-relative",
            Text.of("relatif terhadap baseline", "relative to the baseline"),
            Text.of("(realisasi − baseline) / (target − baseline)", "(realisation − baseline) / (target − baseline)"),
            AchievementFormulas::noWay,
            inputs -> {
                Ratio baseline = inputs.baseline().orElseThrow();
                return inputs.realised()
                        .minus(baseline)
                        .dividedBy(inputs.target().minus(baseline));
            },
            "({0} − {2}) / ({1} − {2})",
            direction -> true,
            true);

    private static final List<AchievementFormula> ALL =
            List.of(REALISATION_OVER_TARGET, LOWER_IS_BETTER, TARGET_OVER_REALISATION, BASELINE_RELATIVE);

    private AchievementFormulas() {}

    /**
     * All of them.
     *
     * @return the formulas above, in this order
     */
    public static List<AchievementFormula> all() {
        return ALL;
    }

    /**
     * The named formula with an id, if there is one.
     *
     * @param id the id, {@code realisation-over-target}
     * @return the formula, or empty where none of those above has the id
     */
    public static Optional<AchievementFormula> find(String id) {
        Checks.notNull(id, "id of a formula of achievement");
        return ALL.stream().filter(formula -> formula.id().equals(id)).findFirst();
    }

    /**
     * The named formula with an id.
     *
     * @param id the id, {@code realisation-over-target}
     * @return the formula
     * @throws IllegalArgumentException if none of those above has the id, naming theirs
     */
    public static AchievementFormula named(String id) {
        return find(id).orElseThrow(() -> Checks.failure(
                ProblemCode.UNKNOWN_VALUE,
                "rumus capaian harus salah satu dari %s, diisi %s",
                "formula of achievement must be one of %s, was %s",
                Checks.limit(ALL.stream().map(AchievementFormula::id).collect(Collectors.joining("', '", "'", "'"))),
                Checks.quoted(id)));
    }

    private static AchievementFormula standard(
            String id,
            Text name,
            Text formula,
            Function<AchievementBase.Inputs, Optional<NotComputable>> obstacles,
            Function<AchievementBase.Inputs, Ratio> quotient,
            String template,
            Predicate<Direction> directions,
            boolean usesBaseline) {
        return AchievementFormula.of(
                new Standard(id, name, formula, obstacles, quotient, template, directions, usesBaseline));
    }

    private static Optional<NotComputable> noTargetToDivide(AchievementBase.Inputs inputs) {
        return inputs.target().signum() == 0 ? Optional.of(TARGET_ZERO) : negativeTarget(inputs);
    }

    private static Optional<NotComputable> negativeTarget(AchievementBase.Inputs inputs) {
        return inputs.target().signum() < 0 ? Optional.of(TARGET_NEGATIVE) : Optional.empty();
    }

    private static Optional<NotComputable> negativeRealisation(AchievementBase.Inputs inputs) {
        return inputs.realised().signum() < 0 ? Optional.of(REALISATION_NEGATIVE) : Optional.empty();
    }

    private static Optional<NotComputable> noWay(AchievementBase.Inputs inputs) {
        if (inputs.baseline().isEmpty()) {
            return Optional.of(NO_BASELINE);
        }
        int way = inputs.target().compareTo(inputs.baseline().get());
        if (way == 0) {
            return Optional.of(TARGET_IS_BASELINE);
        }
        boolean behind = (inputs.direction() == Direction.INCREASE && way < 0)
                || (inputs.direction() == Direction.DECREASE && way > 0);
        return behind ? Optional.of(TARGET_BEHIND_BASELINE) : Optional.empty();
    }

    /**
     * Arithmetic of numbers alone.
     *
     * @param template its working: {0} is what was realised, {1} the target, {2} the baseline
     * @param directions those that it suits
     * @param usesBaseline whether it is a formula of the baseline too; others would name one that changes nothing
     */
    private record Standard(
            String id,
            Text name,
            Text formula,
            Function<Inputs, Optional<NotComputable>> obstacles,
            Function<Inputs, Ratio> quotient,
            String template,
            Predicate<Direction> directions,
            boolean usesBaseline)
            implements AchievementBase {

        @Override
        public Optional<NotComputable> obstacle(Inputs inputs) {
            return obstacles.apply(inputs);
        }

        @Override
        public Ratio value(Inputs inputs) {
            return quotient.apply(inputs);
        }

        @Override
        public Text working(Inputs inputs, Written written) {
            return Text.format(template, template, written.realised(), written.target(), written.baseline());
        }

        @Override
        public boolean suits(Direction direction) {
            return directions.test(direction);
        }

        @Override
        public String toString() {
            return id;
        }
    }
}
