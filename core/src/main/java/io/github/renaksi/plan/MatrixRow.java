// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.plan;

import io.github.renaksi.internal.Checks;

/**
 * A question in the matrix that a plan prints apart from the answered one (matrik asesmen, Table 3).
 *
 * @param question the id of the question in the instrument
 * @param number the number it is printed with: the decree counts 1 to 20 here, and anew for each aspect in Table 4
 * @param text the question as it is printed there
 */
public record MatrixRow(String question, String number, String text) {

    // Checks id and texts.
    public MatrixRow {
        question = Checks.id(question, "question of a row of the assessment matrix");
        number = Checks.text(number, "number of question '%s' in the assessment matrix", question);
        text = Checks.text(text, "text of question '%s' in the assessment matrix", question);
    }
}
