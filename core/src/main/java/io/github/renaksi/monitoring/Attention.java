// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.monitoring;

import io.github.renaksi.Language;
import io.github.renaksi.Localized;
import io.github.renaksi.Text;
import io.github.renaksi.figure.Ratio;
import io.github.renaksi.internal.Checks;
import java.util.List;

/**
 * A condition that needs the leader of a region (prioritas pimpinan): one sentence with its figure and where it is, and
 * what would mend it.
 *
 * @param condition which condition
 * @param share how much of it there is, from 0 to 1, above the {@linkplain AttentionRule#limit() limit} of its rule
 * @param places what it is about, the worst first: names of offices, ids of targets or activities; none of the plan as
 *     a whole
 * @param message the condition as a sentence
 * @param remedy what would mend it
 */
public record Attention(AttentionRule.Condition condition, Ratio share, List<String> places, Text message, Text remedy)
        implements Localized {

    public Attention {
        Checks.notNull(condition, "condition that needs attention");
        Checks.notNull(share, "share of a condition that needs attention");
        places = Checks.texts(places, "places of a condition that needs attention");
        Checks.notNull(message, "message of a condition that needs attention");
        Checks.notNull(remedy, "remedy of a condition that needs attention");
    }

    /** The message and the remedy. */
    @Override
    public String in(Language language) {
        return Text.format("{0} {1}", "{0} {1}", message, remedy).in(language);
    }
}
