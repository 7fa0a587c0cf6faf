// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.review;

import io.github.renaksi.Text;
import io.github.renaksi.figure.Unit;
import io.github.renaksi.plan.Baseline;
import io.github.renaksi.plan.Direction;
import io.github.renaksi.plan.Objective;
import io.github.renaksi.plan.StrategicTarget;
import io.github.renaksi.plan.TargetValue;
import java.util.List;
import java.util.Optional;

/** A target of a plan (a row of Table 6) with its objective, and where it, its baseline and its values are. */
public final class LocatedTarget {

    private final StrategicTarget value;
    private final Optional<Objective> objective;
    private final Place place;
    private final Optional<Located<Baseline>> baseline;
    private final List<PeriodValue<TargetValue>> values;

    LocatedTarget(StrategicTarget value, Optional<Objective> objective, Place place) {
        this.value = value;
        this.objective = objective;
        this.place = place;
        this.baseline = value.baseline()
                .map(it -> new Located<>(it, place.at("baseline").with("baseline", "baseline")));
        Place ofValues = place.at("values");
        this.values = PeriodValue.all(
                value.values(), period -> ofValues.at(period).with(() -> Text.format("{0}", "{0}", period)));
    }

    /**
     * The target.
     *
     * @return the target as the plan has it
     */
    public StrategicTarget value() {
        return value;
    }

    /**
     * The objective that it serves.
     *
     * @return the objective; empty where it names none, or one that the plan does not have
     */
    public Optional<Objective> objective() {
        return objective;
    }

    /**
     * Where it is.
     *
     * @return its row in Table 6
     */
    public Place place() {
        return place;
    }

    /**
     * Its baseline.
     *
     * @return the baseline, if it is known, and its place
     */
    public Optional<Located<Baseline>> baseline() {
        return baseline;
    }

    /**
     * What is to be reached.
     *
     * @return the values by their periods, each with its place
     */
    public List<PeriodValue<TargetValue>> values() {
        return values;
    }

    /** Whether it counts in per cent or in parts of 1. */
    boolean isShare() {
        return value.unitOfFigures().equals(Unit.PERCENT)
                || value.unitOfFigures().equals(Unit.NONE);
    }

    /** The way that its objective is meant to go, if it says one. */
    Optional<Direction> expected() {
        return objective.flatMap(Objective::direction);
    }

    /** Id and place. */
    @Override
    public String toString() {
        return "target " + value.id() + " (" + place.pointer() + ")";
    }
}
