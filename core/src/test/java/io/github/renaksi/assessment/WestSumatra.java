// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.assessment;

import io.github.renaksi.Region;
import io.github.renaksi.sp4n.Sp4n;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The answers of Keputusan Gubernur Sumatera Barat 065-699-2022, Tabel 4. */
final class WestSumatra {

    static final Region REGION = Region.of("Provinsi", "Sumatera Barat").withCode("13");
    static final LocalDate DATE = LocalDate.of(2022, 9, 22);

    private static final Map<String, List<Integer>> TABLE_4 = Map.of(
            "kelembagaan", List.of(3, 2, 2, 3, 2, 3),
            "sdm", List.of(2, 3, 2, 2, 2),
            "data", List.of(3, 3, 2),
            "partisipasi", List.of(3, 3, 3),
            "koordinasi", List.of(3, 3, 2));

    private WestSumatra() {}

    /** The answers, which a test may change. */
    static Map<String, Answer> answers() {
        Map<String, Answer> answers = new LinkedHashMap<>();
        for (Aspect aspect : Sp4n.instrument().aspects()) {
            List<Integer> levels = TABLE_4.getOrDefault(aspect.id(), List.of());
            for (int i = 0; i < aspect.questions().size(); i++) {
                answers.put(aspect.questions().get(i).id(), Answer.rated(levels.get(i)));
            }
        }
        return answers;
    }

    static Assessment assessment() {
        return assessment(answers());
    }

    static Assessment assessment(Map<String, Answer> answers) {
        return Assessment.builder(Sp4n.instrument())
                .region(REGION)
                .date(DATE)
                .addResponse(Response.of(answers))
                .build();
    }

    static AssessmentResult result() {
        return AssessmentScorer.of(Sp4n.instrument(), Sp4n.SUMATERA_BARAT_2022).score(assessment());
    }
}
