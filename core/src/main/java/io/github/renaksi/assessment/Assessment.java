// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.assessment;

import io.github.renaksi.Marks;
import io.github.renaksi.Region;
import io.github.renaksi.complaint.GeneralInformation;
import io.github.renaksi.internal.Checks;
import io.github.renaksi.internal.RecordStyle;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An assessment as a region carried it out (asesmen): who, when, with which instrument, what was answered, and what
 * people then decided.
 *
 * <p>Which aspects are a priority is a decision of people on top of the scores, the circles of Table 5; so is its
 * reason. Both are recorded here, and the result places them beside the computed rank.
 *
 * @param region who was assessed
 * @param instrument the id of the instrument
 * @param edition the edition of the instrument
 * @param date when
 * @param generalInformation the complaints that it rests on, Table 2, if reported
 * @param responses what was answered, by one respondent or several; none where the answers of a survey are counted
 *     apart, see {@link SurveyAnswers}
 * @param priorities which aspects were decided to be a priority, by id of the aspect; unknown where the decision is not
 *     recorded
 * @param reasons the reason of the decision (alasan), by id of the aspect
 * @param attributes a region's own fields
 */
@RecordStyle
@Value.Builder
public record Assessment(
        Region region,
        String instrument,
        String edition,
        LocalDate date,
        Optional<GeneralInformation> generalInformation,
        List<Response> responses,
        Marks priorities,
        Map<String, String> reasons,
        Map<String, String> attributes)
        implements WithAssessment {

    public Assessment {
        Checks.notNull(region, "region of an assessment");
        instrument = Checks.id(instrument, "instrument of an assessment");
        edition = Checks.id(edition, "edition of the instrument of an assessment");
        Checks.notNull(date, "date of an assessment");
        Checks.notNull(generalInformation, "general information of an assessment");
        responses = Checks.list(responses, "responses of an assessment");
        Checks.notNull(priorities, "priorities of an assessment");
        reasons = Checks.textMap(reasons, "reasons of an assessment");
        attributes = Checks.textMap(attributes, "attributes of an assessment");
    }

    /**
     * A builder for an assessment with an instrument; region and date must be given.
     *
     * @param instrument the instrument
     * @return the builder
     */
    public static AssessmentBuilder builder(Instrument instrument) {
        return builder().instrument(instrument.id()).edition(instrument.edition());
    }

    /** {@return a builder; region, id and edition of the instrument, and date must be given} */
    public static AssessmentBuilder builder() {
        return new AssessmentBuilder().priorities(Marks.unknown());
    }
}
