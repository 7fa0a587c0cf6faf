// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.examples.walkthrough;

// README
import io.github.renaksi.Language;
import io.github.renaksi.assessment.Assessment;
import io.github.renaksi.assessment.AssessmentResult;
import io.github.renaksi.assessment.AssessmentScorer;
import io.github.renaksi.jackson.RenaksiJson;
import io.github.renaksi.sp4n.Sp4n;
import java.io.File;
// README
import java.io.IOException;

/** The first sample of the README, whole. */
public final class FirstSteps {

    private FirstSteps() {}

    /**
     * Scores an assessment, prints the aspects as priorities and where the first score comes from.
     *
     * @param arguments none
     * @throws IOException if the file cannot be read or holds no assessment
     */
    public static void main(String[] arguments) throws IOException {
        // README
        Assessment assessment = RenaksiJson.mapper().readValue(new File("asesmen.json"), Assessment.class);
        AssessmentResult result =
                AssessmentScorer.of(Sp4n.instrument(), Sp4n.SUMATERA_BARAT_2022).score(assessment);
        result.priorities().forEach(System.out::println);
        System.out.println(result.priorities().get(0).score().explain(Language.INDONESIAN));
        // README
    }
}
