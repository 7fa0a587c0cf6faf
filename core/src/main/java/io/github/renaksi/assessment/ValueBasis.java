// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.assessment;

import io.github.renaksi.figure.Figure;
import io.github.renaksi.figure.Ratio;
import java.util.Optional;

/** Which value decides ranks, ties, proposals and bands. */
public enum ValueBasis {

    /** The exact value: 2.61 comes before 2.64. */
    EXACT,

    /** The printed value: 2.61 and 2.64 are both printed 2,6 and tie. */
    AS_PUBLISHED;

    /**
     * The value of a figure on this basis.
     *
     * @param figure the figure
     * @return its exact or its printed value, or empty where it is not computable
     */
    public Optional<Ratio> of(Figure figure) {
        return this == EXACT ? figure.value() : figure.published();
    }
}
