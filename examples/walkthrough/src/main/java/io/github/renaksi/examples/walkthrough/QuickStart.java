package io.github.renaksi.examples.walkthrough;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.renaksi.Language;
import io.github.renaksi.assessment.Assessment;
import io.github.renaksi.assessment.AssessmentResult;
import io.github.renaksi.assessment.AssessmentScorer;
import io.github.renaksi.jackson.RenaksiJson;
import io.github.renaksi.sp4n.Sp4n;
import java.io.File;
import java.io.IOException;

/** The sample of the README, whole. */
public final class QuickStart {

    private QuickStart() {}

    /**
     * Prints the priorities of an assessment, and where the third score comes from.
     *
     * @param arguments the JSON file
     * @throws IOException if the file cannot be read or holds no assessment
     */
    public static void main(String[] arguments) throws IOException {
        File file = new File(arguments[0]);
        // README
        JsonMapper mapper = RenaksiJson.mapper();
        Assessment assessment = mapper.readValue(file, Assessment.class);
        AssessmentResult result =
                AssessmentScorer.of(Sp4n.instrument(), Sp4n.SUMATERA_BARAT_2022).score(assessment);
        result.priorities().forEach(System.out::println);
        System.out.println(result.priorities().get(2).score().explain(Language.INDONESIAN));
        // README
    }
}
