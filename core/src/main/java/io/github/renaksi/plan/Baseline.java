package io.github.renaksi.plan;

import io.github.renaksi.Citation;
import io.github.renaksi.Period;
import io.github.renaksi.figure.Ratio;
import io.github.renaksi.internal.Checks;
import java.util.Optional;

/**
 * Where a measure stood before the plan (baseline, kondisi awal).
 *
 * @param value the value in the unit of the target: 99 for 99 %
 * @param period when it was measured
 * @param source where it was taken from, if that is stated; the decree does not state it
 */
public record Baseline(Ratio value, Period period, Optional<Citation> source) {

    // Checks that nothing is missing.
    public Baseline {
        Checks.notNull(value, "value of a baseline");
        Checks.notNull(period, "period of a baseline");
        Checks.notNull(source, "source of a baseline");
    }

    /**
     * A baseline whose source is not stated.
     *
     * @param value the value in the unit of the target
     * @param period when it was measured
     * @return the baseline
     */
    public static Baseline of(long value, Period period) {
        return new Baseline(Ratio.of(value), period, Optional.empty());
    }
}
