// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.monitoring;

import io.github.renaksi.Language;
import io.github.renaksi.Localized;
import io.github.renaksi.Text;
import io.github.renaksi.figure.Ratio;
import io.github.renaksi.figure.Unit;
import io.github.renaksi.figure.WeightedValues;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The parts of a period whose values count.
 *
 * @param list the parts by time, which do not overlap
 * @param unit the unit of the target
 */
record RealisedParts(List<RealisedPart> list, Unit unit) {

    int size() {
        return list.size();
    }

    RealisedPart last() {
        return list.get(list.size() - 1);
    }

    /** In parts of 1, so that terms and working add up: 80% is 0,8; none of 0 of 0. */
    Optional<Ratio> value(RealisedPart part) {
        return part.outOf()
                .map(whole -> share(part.amount(), whole))
                .orElseGet(() -> Optional.of(part.amount().dividedBy(unit.perOne())));
    }

    /** What goes into the formula of a part: what was counted of a whole, else its value in parts of 1. */
    Ratio operand(RealisedPart part) {
        return part.outOf().isPresent() ? part.amount() : part.amount().dividedBy(unit.perOne());
    }

    static Optional<Ratio> share(Ratio part, Ratio whole) {
        return whole.signum() == 0 ? Optional.empty() : Optional.of(part.dividedBy(whole));
    }

    Ratio sum(Function<RealisedPart, Ratio> take) {
        return Ratio.sum(list.stream().map(take).toList());
    }

    /** The values that there are. */
    WeightedValues values() {
        List<WeightedValues.Term> terms = new ArrayList<>();
        for (RealisedPart part : list) {
            value(part)
                    .ifPresent(value -> terms.add(WeightedValues.Term.of(
                            part.period().toString(), part.period().in(Language.INDONESIAN), value)));
        }
        return new WeightedValues(terms);
    }

    /** The sum of the values as it stands between signs of a formula, in the unit of the target. */
    Localized writtenSum() {
        return Working.number(values().sum().multipliedBy(unit.perOne()), unit);
    }

    /** A part as it was reported: 46 / 62 or 98%. */
    Localized written(RealisedPart part) {
        return part.outOf()
                .<Localized>map(
                        outOf -> Working.alike("{0} / {1}", Working.number(part.amount()), Working.number(outOf)))
                .orElseGet(() -> Working.number(part.amount(), unit));
    }

    /** 8 + 45,5; of many parts the first three and the last. */
    Text added(Function<RealisedPart, Localized> take) {
        return Working.added(list, take);
    }
}
