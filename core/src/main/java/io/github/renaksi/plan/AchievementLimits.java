// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.plan;

import io.github.renaksi.Language;
import io.github.renaksi.ProblemCode;
import io.github.renaksi.figure.FigureFormat;
import io.github.renaksi.figure.Ratio;
import io.github.renaksi.figure.Unit;
import io.github.renaksi.internal.Checks;
import java.util.Optional;

/**
 * The limits of an achievement (batas bawah dan batas atas capaian): "at most 120%", "not below 0%".
 *
 * @param lowest what less is raised to, if there is a limit; 0 for 0%
 * @param highest what more is lowered to, if there is a limit; 6/5 for 120%, not below the lowest
 */
public record AchievementLimits(Optional<Ratio> lowest, Optional<Ratio> highest) {

    /** No limit: 130% is 130%, and less than nothing is negative. */
    public static final AchievementLimits NONE = new AchievementLimits(Optional.empty(), Optional.empty());

    // Checks the limits and their order.
    public AchievementLimits {
        Checks.notNull(lowest, "lowest achievement");
        Checks.notNull(highest, "highest achievement");
        lowest.ifPresent(it -> Checks.amount(it.numerator(), it.denominator(), "lowest achievement"));
        highest.ifPresent(it -> Checks.amount(it.numerator(), it.denominator(), "highest achievement"));
        if (lowest.isPresent() && highest.isPresent() && lowest.get().compareTo(highest.get()) > 0) {
            throw Checks.failure(
                    ProblemCode.WRONG_ORDER,
                    "batas atas capaian tidak boleh di bawah batas bawahnya %s, diisi %s",
                    "highest achievement must not be below the lowest %s, was %s",
                    Checks.limit(lowest.get()),
                    Checks.value(highest.get()));
        }
    }

    /**
     * Only an upper limit (paling tinggi).
     *
     * @param highest what more is lowered to: 6/5 for 120%
     * @return the limit
     */
    public static AchievementLimits atMost(Ratio highest) {
        return new AchievementLimits(Optional.empty(), Optional.of(Checks.notNull(highest, "highest achievement")));
    }

    /**
     * Only a lower limit (paling rendah).
     *
     * @param lowest what less is raised to: 0 for 0%
     * @return the limit
     */
    public static AchievementLimits atLeast(Ratio lowest) {
        return new AchievementLimits(Optional.of(Checks.notNull(lowest, "lowest achievement")), Optional.empty());
    }

    /**
     * Both limits.
     *
     * @param lowest what less is raised to: 0 for 0%
     * @param highest what more is lowered to, not below the lowest: 6/5 for 120%
     * @return the limits
     */
    public static AchievementLimits between(Ratio lowest, Ratio highest) {
        return new AchievementLimits(
                Optional.of(Checks.notNull(lowest, "lowest achievement")),
                Optional.of(Checks.notNull(highest, "highest achievement")));
    }

    /**
     * An achievement within the limits.
     *
     * @param achievement the achievement as it was calculated; 1 is 100%
     * @return the achievement, or the limit that it is beyond
     */
    public Ratio limited(Ratio achievement) {
        Checks.notNull(achievement, "achievement that is limited");
        if (lowest.isPresent() && achievement.compareTo(lowest.get()) < 0) {
            return lowest.get();
        }
        return highest.filter(it -> achievement.compareTo(it) > 0).orElse(achievement);
    }

    /** {@code 0%–120%}, {@code at most 120%}, {@code at least 0%} or {@code none}. */
    @Override
    public String toString() {
        if (lowest.isPresent() && highest.isPresent()) {
            return percent(lowest.get()) + "–" + percent(highest.get());
        }
        return highest.map(it -> "at most " + percent(it))
                .or(() -> lowest.map(it -> "at least " + percent(it)))
                .orElse("none");
    }

    private static String percent(Ratio limit) {
        return Unit.PERCENT.write(
                FigureFormat.of(Language.ENGLISH).writeExact(limit.multipliedBy(Unit.PERCENT.perOne())),
                Language.ENGLISH);
    }
}
