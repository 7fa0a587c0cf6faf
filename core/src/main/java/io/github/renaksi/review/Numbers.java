// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.review;

import io.github.renaksi.Localized;
import io.github.renaksi.figure.FigureFormat;
import io.github.renaksi.figure.Ratio;
import io.github.renaksi.figure.Rounding;
import io.github.renaksi.plan.StrategicTarget;
import io.github.renaksi.plan.TargetValue;

/** What several rules ask of exact numbers. */
final class Numbers {

    private Numbers() {}

    /** How far two numbers are apart. */
    static Ratio distance(Ratio one, Ratio other) {
        return one.compareTo(other) < 0 ? other.minus(one) : one.minus(other);
    }

    /** An exact number: "1.122" or "1,122", "2,5" or "2.5", "8/3". */
    static Localized written(Ratio value) {
        return language -> FigureFormat.of(language).writeExact(value);
    }

    /** A figure as a rounding prints it: "97,3%" or "97.3%". */
    static Localized written(Ratio value, Rounding rounding) {
        return language -> FigureFormat.of(language).write(value, rounding);
    }

    /** A value with the unit of its target: "97,5%" or "97.5%", "60 pengaduan" or "60 complaints". */
    static Localized written(Ratio value, StrategicTarget target) {
        return target.inUnit(TargetValue.of(value));
    }

    static Ratio lesser(Ratio one, Ratio other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
