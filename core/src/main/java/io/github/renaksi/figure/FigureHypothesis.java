// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.figure;

import io.github.renaksi.Language;
import io.github.renaksi.Localized;
import io.github.renaksi.Text;
import io.github.renaksi.internal.Checks;

/**
 * How a wrong figure may have come to be printed, with its arithmetic. It is a possibility, and never a proof.
 *
 * @param kind what may have happened
 * @param working the arithmetic that gives the printed figure: {@code 215 / 222 = 96,8468…%}
 * @param value the value that it gives, before it is rounded
 * @param chance how likely a wrong figure is to be hit by what was tried of this kind: how many figures that gives, of
 *     all that could stand there with as many digits
 */
public record FigureHypothesis(HypothesisKind kind, Text working, Ratio value, Ratio chance) implements Localized {

    // Checks that nothing is missing.
    public FigureHypothesis {
        Checks.notNull(kind, "kind of a hypothesis");
        Checks.notNull(working, "working of a hypothesis '%s'", kind.id());
        Checks.notNull(value, "value of a hypothesis '%s'", kind.id());
        Checks.notNull(chance, "chance of a hypothesis '%s'", kind.id());
    }

    /** What may have happened, and its arithmetic. */
    @Override
    public String in(Language language) {
        return Text.format("{0}: {1}", "{0}: {1}", kind, working).in(language);
    }
}
