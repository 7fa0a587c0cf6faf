// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.review;

import io.github.renaksi.Text;
import io.github.renaksi.internal.Checks;

/**
 * A value that a finding rests on.
 *
 * @param name what it is: {@code baseline}
 * @param value the value as the plan has it: {@code 99}
 */
public record Fact(Text name, String value) {

    // Checks that nothing is missing.
    public Fact {
        Checks.notNull(name, "name of a fact");
        Checks.notNull(value, "value of the fact '%s'", name);
    }

    /**
     * A value.
     *
     * @param indonesian what it is, in Indonesian
     * @param english the same in English
     * @param value the value
     * @return the fact
     */
    public static Fact of(String indonesian, String english, Object value) {
        Text name = Text.of(indonesian, english);
        return new Fact(
                name, Checks.notNull(value, "value of the fact '%s'", name).toString());
    }
}
