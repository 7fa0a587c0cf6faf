// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.review;

import io.github.renaksi.plan.PlanCode;
import java.util.List;
import java.util.Optional;

/**
 * A code that is wrong.
 *
 * @param kind what is wrong with it
 * @param element whose code it is
 * @param code the code
 * @param expected for a wrong level, how many numbers it should have
 * @param right a code that would be right, free and in the form of those beside it, if there is one
 * @param others what has the same code
 */
record CodeFault(
        Kind kind,
        PlanElement element,
        PlanCode code,
        int expected,
        Optional<PlanCode> right,
        List<PlanElement> others) {

    enum Kind {
        /** It has more or fewer numbers than others of its level. */
        LEVEL,
        /** It does not begin with the code above. */
        PARENT,
        /** What stands below begins with another code, which it should have. */
        CHILDREN,
        /** Another element has it. */
        DUPLICATE
    }
}
