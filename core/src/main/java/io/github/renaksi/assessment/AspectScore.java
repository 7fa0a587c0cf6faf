// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.assessment;

import io.github.renaksi.figure.Band;
import io.github.renaksi.figure.Figure;
import io.github.renaksi.internal.Checks;
import java.util.Optional;

/**
 * The score of one aspect (skor aspek).
 *
 * @param aspect the aspect
 * @param score Σ weight × value / Σ weight over its counted questions, or the sum; not computable where none was
 *     counted
 * @param converted the score times the policy's factor, where it has one
 * @param band the band that it falls in, where the policy has bands and the score lies within them
 * @param completeness which share of its answers was given, as a level or as not applicable
 */
public record AspectScore(
        Aspect aspect, Figure score, Optional<Figure> converted, Optional<Band> band, Figure completeness) {

    public AspectScore {
        Checks.notNull(aspect, "aspect of a score");
        Checks.notNull(score, "score of an aspect");
        Checks.notNull(converted, "converted score of an aspect");
        Checks.notNull(band, "band of an aspect");
        Checks.notNull(completeness, "completeness of an aspect");
    }
}
