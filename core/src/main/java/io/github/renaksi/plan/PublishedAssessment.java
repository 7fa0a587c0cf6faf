// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.plan;

import io.github.renaksi.assessment.Assessment;
import io.github.renaksi.assessment.Instrument;
import io.github.renaksi.internal.Checks;
import io.github.renaksi.internal.RecordStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a plan publishes of the assessment that it rests on (chapter II): the questions, the answers, and the figures
 * and priorities as they are printed, so that they can be held against what the answers give.
 *
 * @param instrument the questions and their scale, where the plan prints them
 * @param matrix the questions as they are printed once more, without answers (Table 3)
 * @param assessment the answers (Table 4), with the general information (Table 2) and the decision on priorities
 * @param counts the rows of Table 2 as they are printed
 * @param priorities the rows of Table 5 as they are printed, in their order
 */
@RecordStyle
@Value.Builder
public record PublishedAssessment(
        Optional<Instrument> instrument,
        List<MatrixRow> matrix,
        Assessment assessment,
        List<PublishedCount> counts,
        List<PublishedPriority> priorities)
        implements WithPublishedAssessment {

    // Copies the lists.
    public PublishedAssessment {
        Checks.notNull(instrument, "instrument of a published assessment");
        matrix = Checks.list(matrix, "rows of the assessment matrix");
        Checks.notNull(assessment, "assessment that is published");
        counts = Checks.list(counts, "published counts");
        priorities = Checks.list(priorities, "published priorities");
    }

    /**
     * A builder; the assessment must be given.
     *
     * @return the builder
     */
    public static PublishedAssessmentBuilder builder() {
        return new PublishedAssessmentBuilder();
    }
}
