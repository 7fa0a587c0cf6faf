// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.monitoring;

import io.github.renaksi.Localized;
import io.github.renaksi.Text;
import io.github.renaksi.figure.FigureFormat;
import io.github.renaksi.figure.Ratio;
import io.github.renaksi.figure.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A calculation in words.
 *
 * @param words the words
 * @param isNumber whether they are a number alone
 */
record Working(Text words, boolean isNumber) {

    /** Most parts that an explanation names one by one: the months of a year. */
    static final int LISTED = 12;

    private static final int FIRST = 3;

    /** Nothing is known. */
    static final Working UNKNOWN = new Working(Text.of("–"), true);

    /** As it stands between signs of a formula. */
    Text term() {
        return isNumber ? words : alike("({0})", words);
    }

    /** What reads the same in every language but for its numbers. */
    static Text alike(String template, Object... values) {
        return Text.format(template, template, values);
    }

    /** 8 + 45,5; of many the first three and the last. */
    static <T> Text added(List<T> list, Function<T, Localized> take) {
        boolean cut = list.size() > LISTED;
        List<Localized> terms = new ArrayList<>();
        (cut ? list.subList(0, FIRST) : list).forEach(part -> terms.add(take.apply(part)));
        if (cut) {
            terms.add(Text.of("…"));
            terms.add(take.apply(list.get(list.size() - 1)));
        }
        return Text.join(" + ", terms);
    }

    /** A number between signs of a formula: a fraction and a negative number stand in brackets. */
    static Localized number(Ratio value) {
        return language -> {
            String written = FigureFormat.of(language).writeExact(value);
            return value.signum() < 0 || written.indexOf('/') >= 0 ? "(" + written + ")" : written;
        };
    }

    /** As {@link #number}, with the sign of per cent: 99% − 72,5% is 0,265, and 99 − 72,5 is not. */
    static Localized number(Ratio value, Unit unit) {
        Localized number = number(value);
        return unit.equals(Unit.PERCENT) ? language -> unit.write(number.in(language), language) : number;
    }
}
