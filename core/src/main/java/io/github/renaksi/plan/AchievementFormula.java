// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.plan;

import io.github.renaksi.Citation;
import io.github.renaksi.Localized;
import io.github.renaksi.ProblemCode;
import io.github.renaksi.Text;
import io.github.renaksi.figure.FigureFormat;
import io.github.renaksi.figure.NotComputable;
import io.github.renaksi.figure.Outcome;
import io.github.renaksi.figure.Ratio;
import io.github.renaksi.figure.Rounding;
import io.github.renaksi.figure.Unit;
import io.github.renaksi.internal.Checks;
import io.github.renaksi.internal.RecordStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How what was realised is held against a target (rumus capaian): a base, a rule for a target of 0, limits and a
 * rounding. Always declared, never guessed: published formulas give different answers for the same data.
 *
 * <p>It is data. {@link AchievementFormulas} has the published ones, of which a region says the rest:
 *
 * <pre>{@code
 * AchievementFormulas.LOWER_IS_BETTER
 *         .withZero(ZeroRule.FULL_WHEN_ZERO_WAS_AIM)
 *         .limitedTo(Ratio.parse("1.2"))
 *         .id() // lower-is-better+zero-full-when-zero-was-aim+max-120%
 * }</pre>
 *
 * <p>An achievement is, in this order: the value of the base, or where that divides by a target of 0 what the rule for
 * zero says; within the limits; printed by the rounding. What is exact stays exact: rounding changes only what is
 * printed. An explanation shows each step.
 *
 * @param base the arithmetic
 * @param zero what a target of 0 gives; {@link ZeroRule#NOT_COMPUTABLE} unless given
 * @param limits what is more or less is lowered or raised to; {@link AchievementLimits#NONE} unless given
 * @param rounding how achievements are printed; {@link #PRINTED} unless given
 * @param ownId the id under which a region publishes it, if it has one of its own
 * @param ownName what a region calls it; given with the id, or not at all
 * @param citation where it was published, if it was
 */
@RecordStyle
@Value.Builder
public record AchievementFormula(
        AchievementBase base,
        ZeroRule zero,
        AchievementLimits limits,
        Rounding rounding,
        Optional<String> ownId,
        Optional<Text> ownName,
        Optional<Citation> citation)
        implements WithAchievementFormula {

    /** Per cent to two decimals, half up: 57,14%, 70,00%. */
    public static final Rounding PRINTED = Rounding.perCent(2).withTrailingZeros(true);

    // Checks that an id of its own has a name, and a name an id.
    public AchievementFormula {
        Checks.notNull(base, "base of a formula of achievement");
        Checks.notNull(zero, "rule for zero of a formula of achievement");
        Checks.notNull(limits, "limits of a formula of achievement");
        Checks.notNull(rounding, "rounding of a formula of achievement");
        ownId = Checks.optionalId(ownId, "id of a formula of achievement");
        Checks.notNull(ownName, "name of a formula of achievement");
        Checks.notNull(citation, "citation of a formula of achievement");
        if (ownId.isPresent() != ownName.isPresent()) {
            throw Checks.failure(
                    ProblemCode.INVALID,
                    "rumus capaian harus memiliki id dan nama sendiri, atau tidak keduanya, hanya ada %s",
                    "a formula of achievement must have both an id and a name of its own or neither, had only %s",
                    ownId.map(it -> Text.format("id '{0}'", "the id '{0}'", it)).orElse(Text.of("nama", "a name")));
        }
        if (ownId.flatMap(AchievementFormulas::find).isPresent()) {
            throw Checks.failure(
                    ProblemCode.NOT_UNIQUE,
                    "id rumus capaian daerah tidak boleh id rumus yang sudah diterbitkan, diisi '%s'",
                    "id of a formula of achievement of a region's own must not be a published one, was '%s'",
                    Checks.value(ownId.get()));
        }
    }

    /**
     * A builder with the defaults named above; the base must be given.
     *
     * @return the builder
     */
    public static AchievementFormulaBuilder builder() {
        return new AchievementFormulaBuilder()
                .zero(ZeroRule.NOT_COMPUTABLE)
                .limits(AchievementLimits.NONE)
                .rounding(PRINTED);
    }

    /**
     * A base without rule for zero and without limit.
     *
     * @param base the arithmetic
     * @return the formula, which has the id of the base
     */
    public static AchievementFormula of(AchievementBase base) {
        return builder()
                .base(Checks.notNull(base, "base of a formula of achievement"))
                .build();
    }

    /**
     * The formula with an upper limit; a lower one is kept, and so are an id and a name of its own.
     *
     * @param highest what more is lowered to: 6/5 for 120%
     * @return a copy with the limit
     * @throws IllegalArgumentException if it is below the lower limit
     */
    public AchievementFormula limitedTo(Ratio highest) {
        return withLimits(
                new AchievementLimits(limits.lowest(), Optional.of(Checks.notNull(highest, "highest achievement"))));
    }

    /**
     * The formula under an id and a name of its own.
     *
     * @param newId the id, {@code capaian-padang}
     * @param newName the name
     * @return a copy with both
     */
    public AchievementFormula named(String newId, Text newName) {
        return new AchievementFormula(base, zero, limits, rounding, Optional.of(newId), Optional.of(newName), citation);
    }

    /**
     * A stable id for programs and documents.
     *
     * @return its own id; where it has none, that of the base with all that differs from {@link #of}:
     *     {@code realisation-over-target+max-120%}
     */
    public String id() {
        return ownId.orElseGet(this::arithmeticId);
    }

    /**
     * The id of what is computed, whatever a region calls it: two formulas that give the same of all numbers and print
     * it alike have the same.
     *
     * @return the id of the base with all that differs from {@link #of}
     */
    public String arithmeticId() {
        List<String> parts = new ArrayList<>();
        parts.add(base.id());
        if (zero != ZeroRule.NOT_COMPUTABLE) {
            parts.add("zero-" + zero.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
        limits.lowest().ifPresent(it -> parts.add("min-" + plain(it)));
        limits.highest().ifPresent(it -> parts.add("max-" + plain(it)));
        if (!rounding.equals(PRINTED)) {
            parts.add("round-" + rounding.decimals() + "-"
                    + rounding.mode().name().toLowerCase(Locale.ROOT).replace('_', '-')
                    + switch (rounding.trailingZeros()) {
                        case KEPT -> "";
                        case DROPPED -> "-bare";
                        case UNLESS_WHOLE -> "-bare-if-whole";
                    }
                    + (rounding.unit().equals(Unit.PERCENT)
                            ? ""
                            : "-of-" + rounding.unit().perOne()));
        }
        return String.join("+", parts);
    }

    /** 120%, or 400/3%. */
    private static String plain(Ratio limit) {
        Ratio percent = limit.multipliedBy(Unit.PERCENT.perOne());
        return percent.toDecimal()
                        .map(it -> it.stripTrailingZeros().toPlainString())
                        .orElseGet(percent::toString) + "%";
    }

    /**
     * What the formula is called.
     *
     * @return its own name; where it has none, that of the base with the rule for zero and the limits
     */
    public Text name() {
        return ownName.orElseGet(() -> {
            List<Text> parts = new ArrayList<>();
            parts.add(base.name());
            if (zero != ZeroRule.NOT_COMPUTABLE) {
                parts.add(Text.format("{0}", "{0}", zero));
            }
            limits.lowest().ifPresent(it -> parts.add(Text.format("paling rendah {0}", "at least {0}", percent(it))));
            limits.highest().ifPresent(it -> parts.add(Text.format("paling tinggi {0}", "at most {0}", percent(it))));
            return parts.size() == 1 ? base.name() : Text.join(", ", parts);
        });
    }

    /** A share as a sentence has it: 6/5 is 120%. */
    private static Localized percent(Ratio share) {
        return language -> Unit.PERCENT.write(
                FigureFormat.of(language).writeExact(share.multipliedBy(Unit.PERCENT.perOne())), language);
    }

    /**
     * The arithmetic in words.
     *
     * @return such as {@code realisasi / target}
     */
    public Text formula() {
        return base.formula();
    }

    /**
     * The achievement of numbers, before it is limited.
     *
     * @param inputs the numbers
     * @return the achievement, 1 where exactly the target was realised, or why there is none
     */
    public Outcome<Ratio> unlimited(AchievementBase.Inputs inputs) {
        Optional<NotComputable> obstacle = base.obstacle(inputs);
        return obstacle.map(reason -> Outcome.of(zero.value(inputs), reason))
                .orElseGet(() -> Outcome.of(base.value(inputs)));
    }

    /**
     * The achievement of numbers.
     *
     * @param inputs the numbers
     * @return the achievement within the limits, or why there is none
     */
    public Outcome<Ratio> value(AchievementBase.Inputs inputs) {
        Outcome<Ratio> unlimited = unlimited(inputs);
        return unlimited.value().map(it -> Outcome.of(limits.limited(it))).orElse(unlimited);
    }

    /**
     * Whether the rule for zero gives the achievement of numbers, and not the base.
     *
     * @param inputs the numbers
     * @return whether it does
     */
    public boolean isByZeroRule(AchievementBase.Inputs inputs) {
        return base.obstacle(inputs).isPresent() && zero.value(inputs).isPresent();
    }

    /**
     * Whether the formula rewards what is better where a measure is to move so. Asked of a target that is to fall,
     * realisation over target rewards what is worse.
     *
     * @param direction which way the measure is to move
     * @return whether its base does
     */
    public boolean suits(Direction direction) {
        return base.suits(direction);
    }

    /**
     * Whether the baseline goes into the formula, so that explanations name it.
     *
     * @return whether its base uses it
     */
    public boolean usesBaseline() {
        return base.usesBaseline();
    }

    /** Its id. */
    @Override
    public String toString() {
        return id();
    }
}
