// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.examples.walkthrough;

import io.github.renaksi.Region;
import io.github.renaksi.Text;
import io.github.renaksi.assessment.Answer;
import io.github.renaksi.assessment.Aspect;
import io.github.renaksi.assessment.Assessment;
import io.github.renaksi.assessment.AssessmentQuestion;
import io.github.renaksi.assessment.AssessmentResult;
import io.github.renaksi.assessment.AssessmentScorer;
import io.github.renaksi.assessment.Instrument;
import io.github.renaksi.assessment.RatingScale;
import io.github.renaksi.assessment.Response;
import io.github.renaksi.assessment.ScoringPolicy;
import io.github.renaksi.assessment.UnansweredPolicy;
import io.github.renaksi.figure.Ratio;
import io.github.renaksi.figure.Rounding;
import io.github.renaksi.sp4n.Sp4n;
import java.math.RoundingMode;
import java.time.LocalDate;

/** A regency's own instrument: the reference edition with a sixth aspect, another scale and another policy. */
final class OwnInstrument {

    private OwnInstrument() {}

    static AssessmentResult result() {
        // README
        Instrument instrument = Instrument.builder()
                .id("agam")
                .edition("2025")
                .name("Asesmen Pengelolaan Pengaduan Kabupaten Agam")
                .scale(RatingScale.between(1, 5))
                .addAllAspects(Sp4n.instrument().aspects())
                .addAspects(Aspect.builder()
                        .id("anggaran")
                        .name("Anggaran")
                        .addQuestions(AssessmentQuestion.of("anggaran-1", "Anggaran pengaduan tersedia")
                                .withWeight(Ratio.of(2)))
                        .build())
                .build();
        ScoringPolicy policy = ScoringPolicy.builder()
                .id("agam-2025")
                .name(Text.of("Agam 2025"))
                .unanswered(UnansweredPolicy.LOWEST_LEVEL)
                .scoreRounding(Rounding.of(2, RoundingMode.HALF_EVEN).withTrailingZeros(true))
                .build();
        // README
        Assessment assessment = Assessment.builder(instrument)
                .region(Region.of("Kabupaten", "Agam"))
                .date(LocalDate.of(2025, 3, 1))
                .addResponses(Response.builder()
                        .putAnswer("sdm-1", Answer.rated(4))
                        .putAnswer("sdm-2", Answer.rated(2).withNote("Pelatihan menyusul"))
                        .putAnswer("data-2", Answer.notApplicable())
                        .build())
                .putReason("sdm", "Belum ada pelatihan")
                .build();
        AssessmentResult result = AssessmentScorer.of(instrument, policy).score(assessment);
        // README
        return result;
    }
}
