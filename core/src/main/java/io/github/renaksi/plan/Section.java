// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.plan;

import io.github.renaksi.internal.Checks;
import java.util.List;
import java.util.Optional;

/**
 * A chapter or section of the narrative of a plan (bab, bagian): its heading and what is written below it, up to the
 * next heading. What a plan holds as data, such as its tables and definitions, is not said here again.
 *
 * @param number its number as it is printed, {@code BAB I} or {@code 1.3}, if it has one; no other section has it
 * @param heading its heading
 * @param body its paragraphs and lists in their order; empty where only a heading stands, or data follow
 */
public record Section(Optional<String> number, String heading, List<Passage> body) {

    // Checks the texts.
    public Section {
        number = Checks.optionalText(number, "number of a section");
        heading = Checks.text(heading, "heading of a section");
        body = Checks.list(body, "body of the section '%s'", heading);
    }

    /**
     * A section with a number.
     *
     * @param number its number
     * @param heading its heading
     * @param body its paragraphs and lists
     * @return the section
     */
    public static Section of(String number, String heading, Passage... body) {
        return new Section(
                Optional.of(Checks.text(number, "number of a section")),
                heading,
                Checks.list(body, "body of the section '%s'", heading));
    }
}
