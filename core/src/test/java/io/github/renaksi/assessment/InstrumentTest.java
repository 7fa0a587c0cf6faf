// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.renaksi.figure.Ratio;
import io.github.renaksi.sp4n.Sp4n;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InstrumentTest {

    private static final AssessmentQuestion Q1 = AssessmentQuestion.of("q1", "Satu?");
    private static final AssessmentQuestion Q2 = AssessmentQuestion.of("q2", "Dua?");

    private static Aspect aspect(String id, AssessmentQuestion... questions) {
        return Aspect.builder().id(id).name("Aspek").addQuestions(questions).build();
    }

    private static Instrument instrument(Aspect... aspects) {
        return Instrument.builder()
                .id("kab-agam")
                .edition("2027")
                .name("Asesmen")
                .scale(RatingScale.between(1, 5))
                .addAspects(aspects)
                .build();
    }

    @Test
    void aRegionStartsFromACopyOfTheReferenceEdition() {
        Instrument copy = Sp4n.instrument().withId("kab-agam").withAspects(aspect("sdm", Q1), aspect("data", Q2));

        assertThat(copy.aspects()).extracting(Aspect::id).containsExactly("sdm", "data");
        assertThat(copy.scale()).isEqualTo(Sp4n.instrument().scale());
    }

    @Test
    void aQuestionHasWeightOneUnlessGiven() {
        assertThat(Q1.weight()).isEqualTo(Ratio.ONE);
        assertThat(Q1.withWeight(Ratio.of(1, 9)).weight()).isEqualTo(Ratio.of(1, 9));
    }

    @Test
    void aRegionsOwnFieldsAreKeptInOrder() {
        Aspect own = aspect("sdm", Q1).withAttributes(Map.of("opd", " Biro Organisasi "));

        assertThat(own.attributes()).containsExactly(Map.entry("opd", "Biro Organisasi"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "-1/9", "-9223372036854775808"})
    void aWeightThatIsNotPositiveIsRefused(String weight) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AssessmentQuestion.of("sdm-2", "Cakap?").withWeight(Ratio.parse(weight)))
                .withMessage("weight of question 'sdm-2' must be positive, was " + weight);
    }

    @Test
    void blankTextsOfAQuestionAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AssessmentQuestion.of("sdm-2", " "))
                .withMessage("text of question 'sdm-2' must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Q1.withNumber(" "))
                .withMessage("number of question 'q1' must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Q1.withAttributes(Map.of("opd", " ")))
                .withMessage("'opd' in attributes of question 'q1' must not be blank");
    }

    @Test
    void anIdWithASpaceIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AssessmentQuestion.of("sdm 2", "Cakap?"))
                .withMessage(
                        "id of a question must be 1 to 64 letters, digits, '.', '_' or '-' and begin with a letter or"
                                + " digit, was 'sdm 2'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> aspect("", Q1))
                .withMessageStartingWith("id of an aspect must be 1 to 64 letters");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> instrument(aspect("a", Q1)).withId("a/b"))
                .withMessageStartingWith("id of an instrument must be 1 to 64 letters");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> instrument(aspect("a", Q1)).withEdition("ke 2"))
                .withMessageStartingWith("edition of instrument 'kab-agam' must be 1 to 64 letters");
    }

    @Test
    void anAspectWithoutQuestionsIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> aspect("sdm"))
                .withMessage("questions of aspect 'sdm' must not be empty");
    }

    @Test
    void aBlankNameIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> aspect("sdm", Q1).withName("\t"))
                .withMessage("name of aspect 'sdm' must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> instrument(aspect("sdm", Q1)).withName(""))
                .withMessage("name of instrument 'kab-agam' must not be blank");
    }

    @Test
    void twoQuestionsOfAnAspectDoNotShareAnId() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> aspect("sdm", Q1, Q2, Q1))
                .withMessage("ids of the questions of aspect 'sdm' must be unique, 'q1' occurs twice");
    }

    @Test
    void twoQuestionsOfDifferentAspectsDoNotShareAnId() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> instrument(aspect("sdm", Q1), aspect("data", Q2, Q1)))
                .withMessage(
                        "ids of the questions of instrument 'kab-agam' must be unique, 'q1' occurs in aspects 'sdm'"
                                + " and 'data'");
    }

    @Test
    void twoAspectsDoNotShareAnId() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> instrument(aspect("sdm", Q1), aspect("sdm", Q2)))
                .withMessage("ids of the aspects of instrument 'kab-agam' must be unique, 'sdm' occurs twice");
    }

    @Test
    void twoAspectsMayShareAName() {
        assertThat(instrument(aspect("a", Q1), aspect("b", Q2)).aspects()).hasSize(2);
    }

    @Test
    void anInstrumentWithoutAspectsIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(InstrumentTest::instrument)
                .withMessage("aspects of instrument 'kab-agam' must not be empty");
    }

    @Test
    void whatABuilderLacksIsNamedAtOnce() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Instrument.builder().id("x").build())
                .withMessageContaining("[edition, name, scale]");
        assertThatIllegalStateException()
                .isThrownBy(() -> Aspect.builder().build())
                .withMessageContaining("[id, name]");
        assertThatIllegalStateException()
                .isThrownBy(() -> AssessmentQuestion.builder().build())
                .withMessageContaining("[id, text]");
    }

    @Test
    void moreThanTenThousandQuestionsOfAnAspectAreRefused() {
        List<AssessmentQuestion> many = IntStream.rangeClosed(0, 10_000)
                .mapToObj(i -> AssessmentQuestion.of("q" + i, "?"))
                .toList();

        assertThat(aspect("sdm", Q1).withQuestions(many.subList(0, 10_000)).questions())
                .hasSize(10_000);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> aspect("sdm", Q1).withQuestions(many))
                .withMessage("questions of aspect 'sdm' must have at most 10000 elements, had 10001");
    }

    @Test
    void moreThanTenThousandAspectsAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> instrument(aspect("sdm", Q1)).withAspects(Collections.nCopies(10_001, aspect("sdm", Q1))))
                .withMessage("aspects of instrument 'kab-agam' must have at most 10000 elements, had 10001");
    }

    @Test
    void equalMeaningIsAnEqualInstrument() {
        Instrument one = instrument(aspect("sdm", Q1.withWeight(Ratio.parse("1.50"))));
        Instrument other =
                instrument(aspect("sdm", Q1.withWeight(Ratio.of(3, 2)).withText(" Satu? ")));

        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
    }

    private static Instrument ofQuestions(int count) {
        List<Aspect> aspects = new ArrayList<>();
        for (int from = 0; from < count; from += 5_000) {
            List<AssessmentQuestion> questions = new ArrayList<>();
            for (int q = from; q < Math.min(count, from + 5_000); q++) {
                questions.add(AssessmentQuestion.of("q" + q, "?"));
            }
            aspects.add(Aspect.builder()
                    .id("a" + from)
                    .name("Aspek")
                    .questions(questions)
                    .build());
        }
        return Instrument.builder()
                .id("x")
                .edition("1")
                .name("Asesmen")
                .scale(RatingScale.between(1, 4))
                .aspects(aspects)
                .build();
    }

    @Test
    void anInstrumentMayHaveFifteenThousandQuestionsAndNoMore() {
        assertThat(ofQuestions(15_000).aspects()).hasSize(3);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ofQuestions(15_001))
                .withMessage("questions of instrument 'x' must be at most 15000, were 15001");
    }
}
