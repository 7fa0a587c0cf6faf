// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.plan;

import io.github.renaksi.Language;
import io.github.renaksi.PeriodUnit;
import io.github.renaksi.ProblemCode;
import io.github.renaksi.Text;
import io.github.renaksi.TimePeriod;
import io.github.renaksi.figure.FigureFormat;
import io.github.renaksi.figure.Ratio;
import io.github.renaksi.figure.Unit;
import io.github.renaksi.internal.Checks;
import io.github.renaksi.internal.RecordStyle;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.immutables.value.Value;

/**
 * An indicator with what it is to reach in each period (indikator sasaran strategis dan target, a row of Table 6).
 *
 * <p>Values are in the unit of the target, as tables print them: 98 for 98%.
 *
 * @param id its id, under which realisations are reported
 * @param objective the id of the objective that it serves, if it serves one
 * @param indicator what is measured, as it is printed
 * @param measure what of the complaints it measures, if it does; realisations then follow from tallies
 * @param unit what it counts in, {@code pengaduan} or {@code %}
 * @param denominator the id of the target that counts what this one is a share of, if one does
 * @param periodUnit the unit of time that values speak of, if that is stated: the decree does not say whether 50
 *     complaints are those of a year
 * @param direction which way it is meant to move
 * @param baseline where it stood before, if that is known
 * @param values what is to be reached, by period
 * @param floor the least that is possible, in the unit of the target, if there is a bound: a legal minimum of days. A
 *     target that is to fall and stands still there is right, and what is still to be done ends there
 * @param ceiling the most that is possible, in the unit of the target, if there is a bound, not below the floor: 30 of
 *     30 offices, an index of 100. A target that is to rise and stands still there is right, and none lies beyond
 * @param consolidation how values of parts of a period make the value of the period
 * @param formula the formula by which achievement is calculated, if the plan declares one
 * @param attributes a region's own fields
 */
@RecordStyle
@Value.Builder
public record StrategicTarget(
        String id,
        Optional<String> objective,
        String indicator,
        Optional<Measure> measure,
        String unit,
        Optional<String> denominator,
        Optional<PeriodUnit> periodUnit,
        Direction direction,
        Optional<Baseline> baseline,
        @Value.NaturalOrder SortedMap<TimePeriod, TargetValue> values,
        Optional<Ratio> floor,
        Optional<Ratio> ceiling,
        Consolidation consolidation,
        Optional<AchievementFormula> formula,
        Map<String, String> attributes)
        implements WithStrategicTarget {

    // Checks ids and texts.
    public StrategicTarget {
        id = Checks.id(id, "id of a target");
        objective = Checks.optionalId(objective, "objective of target '%s'", id);
        indicator = Checks.text(indicator, "indicator of target '%s'", id);
        Checks.notNull(measure, "measure of target '%s'", id);
        unit = Checks.text(unit, "unit of target '%s'", id);
        denominator = Checks.optionalId(denominator, "denominator of target '%s'", id);
        Checks.notNull(periodUnit, "period unit of target '%s'", id);
        Checks.notNull(direction, "direction of target '%s'", id);
        Checks.notNull(baseline, "baseline of target '%s'", id);
        values = Checks.sorted(values, "values of target '%s'", id);
        Checks.notNull(floor, "floor of target '%s'", id);
        Checks.notNull(ceiling, "ceiling of target '%s'", id);
        checkBound(floor, "floor of target '%s'", id);
        checkBound(ceiling, "ceiling of target '%s'", id);
        if (floor.isPresent() && ceiling.isPresent() && floor.get().compareTo(ceiling.get()) > 0) {
            throw Checks.failure(
                    ProblemCode.WRONG_ORDER,
                    "batas tertinggi target '%s' tidak boleh di bawah batas terendahnya %s, diisi %s",
                    "ceiling of target '%s' must not be below its floor %s, was %s",
                    id,
                    Checks.limit(floor.get()),
                    Checks.value(ceiling.get()));
        }
        Checks.notNull(consolidation, "consolidation of target '%s'", id);
        Checks.notNull(formula, "formula of target '%s'", id);
        attributes = Checks.textMap(attributes, "attributes of target '%s'", id);
    }

    private static void checkBound(Optional<Ratio> bound, String name, String id) {
        bound.ifPresent(it -> Checks.amount(it.numerator(), it.denominator(), name, id));
    }

    /**
     * A builder; id, indicator, unit, direction and consolidation must be given.
     *
     * @return the builder
     */
    public static StrategicTargetBuilder builder() {
        return new StrategicTargetBuilder();
    }

    /**
     * The unit with its words in each language and how many of it make 1.
     *
     * @return {@link Unit#PERCENT} for {@code %}, {@code persen}, {@code per cent} and {@code percent} in any case,
     *     {@link Unit#NONE} for {@code 1}, else the unit of counting that {@link Unit#named} gives
     */
    public Unit unitOfFigures() {
        return Unit.named(unit);
    }

    /**
     * A value as a sentence has it: exact, with the unit of the target behind it.
     *
     * @param value the value in the unit of the target
     * @return {@code 98%}, {@code 80–90%} or {@code 60 pengaduan}, in English {@code 98%}, {@code 80–90%} or {@code 60
     *     complaints}
     */
    public Text inUnit(TargetValue value) {
        return inUnit(value.low(), value.high());
    }

    /**
     * As {@link #inUnit(TargetValue)}, of bounds that may be any numbers, such as the sum of several values.
     *
     * @param low the value, or the lower bound, in the unit of the target
     * @param high the value once more, or the upper bound
     * @return {@code 98%} or {@code 80–90%}
     */
    public Text inUnit(Ratio low, Ratio high) {
        Checks.notNull(low, "lower bound of a target");
        Checks.notNull(high, "upper bound of a target");
        return Text.of(inUnit(low, high, Language.INDONESIAN), inUnit(low, high, Language.ENGLISH));
    }

    private String inUnit(Ratio low, Ratio high, Language language) {
        FigureFormat format = FigureFormat.of(language);
        String written = format.writeExact(low);
        return unitOfFigures().write(low.equals(high) ? written : written + "–" + format.writeExact(high), language);
    }
}
