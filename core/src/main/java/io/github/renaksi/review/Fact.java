package io.github.renaksi.review;

import io.github.renaksi.Text;

/**
 * A value that a finding rests on.
 *
 * @param name what it is: {@code baseline}
 * @param value the value as the plan has it: {@code 99}
 */
public record Fact(Text name, String value) {

    /**
     * A value.
     *
     * @param indonesian what it is, in Indonesian
     * @param english the same in English
     * @param value the value
     * @return the fact
     */
    public static Fact of(String indonesian, String english, Object value) {
        return new Fact(Text.of(indonesian, english), value.toString());
    }
}
