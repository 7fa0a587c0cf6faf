// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.renaksi.Marks;
import io.github.renaksi.Tristate;
import io.github.renaksi.figure.Ratio;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AnswerTest {

    static Stream<Answer> everyKind() {
        return Stream.of(Answer.rated(3), Answer.notApplicable(), Answer.unanswered());
    }

    @Test
    void aLevelIsAnExactNumber() {
        assertThat(Answer.rated(3).value()).isEqualTo(Ratio.of(3));
        assertThat(Answer.rated(Ratio.parse("0.250"))).isEqualTo(Answer.rated(Ratio.of(1, 4)));
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void hasNeitherNoteNorEvidenceUnlessGiven(Answer answer) {
        assertThat(answer.note()).isEmpty();
        assertThat(answer.evidence()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void aNoteAndEvidenceAreAddedToACopy(Answer answer) {
        Answer noted = answer.withEvidence(List.of("SK 065/2021")).withNote(" SK belum diperbarui ");

        assertThat(noted.note()).hasValue("SK belum diperbarui");
        assertThat(noted.evidence()).containsExactly("SK 065/2021").isUnmodifiable();
        assertThat(noted).hasSameClassAs(answer).isNotEqualTo(answer);
        assertThat(noted.withNote("lain").evidence()).containsExactly("SK 065/2021");
        assertThat(noted.withEvidence(List.of()).note()).hasValue("SK belum diperbarui");
        assertThat(answer.note()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void aBlankNoteOrEvidenceIsRefused(Answer answer) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> answer.withNote(" "))
                .withMessage("note of an answer must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> answer.withEvidence(List.of("SK", " ")))
                .withMessage("evidence of an answer must not be blank");
    }

    @Test
    void aLevelKeepsItsValueWithANote() {
        assertThat(Answer.rated(2).withNote("a").withEvidence(List.of("b")).value())
                .isEqualTo(Ratio.of(2));
    }

    @Test
    void theOrderOfAnswersDoesNotMatter() {
        Map<String, Answer> reversed = new LinkedHashMap<>();
        List<String> ids = new ArrayList<>(WestSumatra.answers().keySet());
        Collections.reverse(ids);
        ids.forEach(id -> reversed.put(id, Answer.rated(3)));
        Map<String, Answer> forward = new LinkedHashMap<>();
        WestSumatra.answers().keySet().forEach(id -> forward.put(id, Answer.rated(3)));

        assertThat(Response.of(reversed)).isEqualTo(Response.of(forward));
    }

    @Test
    void aResponseIsNotChangedByTheMapItWasMadeOf() {
        Map<String, Answer> answers = WestSumatra.answers();
        Response response = Response.of(answers);
        answers.clear();

        assertThat(response.answers()).hasSize(20).isUnmodifiable();
        assertThat(response.respondent()).isEmpty();
    }

    @Test
    void aResponseMayNameItsRespondent() {
        assertThat(new Response(Optional.of(" Biro Organisasi "), Map.of()).respondent())
                .hasValue("Biro Organisasi");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Response(Optional.of(" "), Map.of()))
                .withMessage("respondent of a response must not be blank");
    }

    @Test
    void aQuestionIsNamedByItsId() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Response.of(Map.of("sdm 1", Answer.rated(1))))
                .withMessage(
                        "key of answers of a response must be 1 to 64 letters, digits, '.', '_' or '-' and begin with"
                                + " a letter or digit, was 'sdm 1'");
    }

    @Test
    void anAssessmentKnowsItsInstrument() {
        assertThat(WestSumatra.assessment().instrument()).isEqualTo("sp4n");
        assertThat(WestSumatra.assessment().edition()).isEqualTo("2022");
    }

    @Test
    void theDecisionOfAnAssessmentIsUnknownUnlessGiven() {
        assertThat(WestSumatra.assessment().priorities()).isEqualTo(Marks.unknown());
        assertThat(WestSumatra.assessment().priorities().markOf("sdm")).isEqualTo(Tristate.UNKNOWN);
    }

    @Test
    void whatAnAssessmentLacksIsNamedAtOnce() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Assessment.builder().build())
                .withMessageContaining("[region, instrument, edition, date]");
    }

    @Test
    void blankReasonsAndAttributesOfAnAssessmentAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WestSumatra.assessment().withReasons(Map.of("sdm", " ")))
                .withMessage("'sdm' in reasons of an assessment must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WestSumatra.assessment().withAttributes(Map.of("opd", " ")))
                .withMessage("'opd' in attributes of an assessment must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WestSumatra.assessment().withInstrument(" "))
                .withMessageStartingWith("instrument of an assessment must be 1 to 64 letters");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WestSumatra.assessment().withEdition(" "))
                .withMessageStartingWith("edition of the instrument of an assessment must be 1 to 64 letters");
    }
}
