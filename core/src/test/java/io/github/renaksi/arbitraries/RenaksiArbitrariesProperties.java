// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.arbitraries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.renaksi.Citation;
import io.github.renaksi.Marks;
import io.github.renaksi.Region;
import io.github.renaksi.Text;
import io.github.renaksi.TimePeriod;
import io.github.renaksi.assessment.Answer;
import io.github.renaksi.assessment.Assessment;
import io.github.renaksi.assessment.AssessmentQuestion;
import io.github.renaksi.assessment.AssessmentResult;
import io.github.renaksi.assessment.AssessmentScorer;
import io.github.renaksi.assessment.Instrument;
import io.github.renaksi.assessment.ScoringPolicy;
import io.github.renaksi.assessment.UnansweredPolicy;
import io.github.renaksi.complaint.GeneralInformation;
import io.github.renaksi.figure.Ratio;
import io.github.renaksi.sp4n.Sp4n;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple3;
import net.jqwik.api.statistics.Statistics;

class RenaksiArbitrariesProperties {

    @Provide
    Arbitrary<Instrument> instruments() {
        return RenaksiArbitraries.instruments();
    }

    @Provide
    Arbitrary<Tuple3<Instrument, Assessment, ScoringPolicy>> complete() {
        return instruments()
                .flatMap(instrument -> Combinators.combine(
                                RenaksiArbitraries.assessments(instrument), RenaksiArbitraries.policies())
                        .as((assessment, policy) -> Tuple.of(instrument, assessment, policy)));
    }

    @Provide
    Arbitrary<Tuple3<Instrument, Assessment, ScoringPolicy>> incomplete() {
        return instruments()
                .flatMap(instrument -> Combinators.combine(
                                RenaksiArbitraries.incompleteAssessments(instrument), RenaksiArbitraries.policies())
                        .as((assessment, policy) -> Tuple.of(instrument, assessment, policy)));
    }

    @Provide
    Arbitrary<Ratio> positiveRatios() {
        return RenaksiArbitraries.positiveRatios();
    }

    @Provide
    Arbitrary<Ratio> wholeNumbers() {
        return RenaksiArbitraries.wholeNumbers();
    }

    @Provide
    Arbitrary<List<Object>> everything() {
        return Combinators.combine(
                        RenaksiArbitraries.texts(),
                        RenaksiArbitraries.citations(),
                        RenaksiArbitraries.regions(),
                        RenaksiArbitraries.dates(),
                        RenaksiArbitraries.periods(),
                        RenaksiArbitraries.marks(),
                        RenaksiArbitraries.generalInformation(),
                        RenaksiArbitraries.attributes())
                .as((text, citation, region, date, period, marks, information, attributes) ->
                        List.of(text, citation, region, date, period, marks, information, attributes));
    }

    @Property(tries = 300)
    void everyPolicyAcceptsACompleteAssessment(@ForAll("complete") Tuple3<Instrument, Assessment, ScoringPolicy> it) {
        assertThatCode(() -> AssessmentScorer.of(it.get1(), it.get3()).score(it.get2()))
                .doesNotThrowAnyException();
    }

    @Property(tries = 300)
    void everyLenientPolicyAcceptsAnIncompleteAssessment(
            @ForAll("incomplete") Tuple3<Instrument, Assessment, ScoringPolicy> it) {
        for (Answer answer : it.get2().responses().get(0).answers().values()) {
            Statistics.label("answer").collect(answer.getClass().getSimpleName());
        }
        Statistics.label("answer").coverage(coverage -> {
            coverage.check("Rated").percentage(share -> share > 30);
            coverage.check("NotApplicable").percentage(share -> share > 5);
            coverage.check("Unanswered").percentage(share -> share > 5);
        });
        ScoringPolicy lenient = it.get3().withUnanswered(UnansweredPolicy.EXCLUDE);

        assertThatCode(() -> AssessmentScorer.of(it.get1(), lenient).score(it.get2()))
                .doesNotThrowAnyException();
    }

    /** The example of the Javadoc. */
    @Property(tries = 300)
    void noScoreIsBelowTheScale(@ForAll("scored") AssessmentResult result) {
        assertThat(result.scores()).allMatch(score -> score.score().exact().compareTo(Ratio.ONE) >= 0);
    }

    @Provide
    Arbitrary<AssessmentResult> scored() {
        AssessmentScorer scorer = AssessmentScorer.of(Sp4n.instrument(), Sp4n.SUMATERA_BARAT_2022);
        return RenaksiArbitraries.assessments(Sp4n.instrument()).map(scorer::score);
    }

    @Property(tries = 300)
    void weightsAreMostlyOneAndSometimesAnother(@ForAll("instruments") Instrument instrument) {
        instrument.aspects().stream()
                .flatMap(aspect -> aspect.questions().stream())
                .map(AssessmentQuestion::weight)
                .forEach(weight -> Statistics.label("weight is 1").collect(weight.equals(Ratio.ONE)));
        Statistics.label("weight is 1").coverage(coverage -> {
            coverage.check(true).percentage(share -> share > 60);
            coverage.check(false).percentage(share -> share > 3);
        });

        assertThat(instrument.aspects()).hasSizeBetween(1, 6);
        assertThat(instrument.aspects()).allMatch(aspect -> aspect.questions().size() <= 8);
    }

    @Property
    void positiveRatiosArePositive(@ForAll("positiveRatios") Ratio ratio) {
        assertThat(ratio.signum()).isEqualTo(1);
    }

    @Property
    void wholeNumbersAreWhole(@ForAll("wholeNumbers") Ratio ratio) {
        assertThat(ratio.isWhole()).isTrue();
    }

    @Property(tries = 300)
    void everythingElseIsWhatItsConstructorMakesOfItsParts(@ForAll("everything") List<Object> values) {
        Text text = (Text) values.get(0);
        Citation citation = (Citation) values.get(1);
        Region region = (Region) values.get(2);
        LocalDate date = (LocalDate) values.get(3);
        TimePeriod period = (TimePeriod) values.get(4);
        Marks marks = (Marks) values.get(5);
        GeneralInformation information = (GeneralInformation) values.get(6);

        assertThat(Text.of(text.indonesian(), text.english())).isEqualTo(text);
        assertThat(new Citation(citation.document(), citation.place())).isEqualTo(citation);
        assertThat(new Region(region.level(), region.name(), region.code())).isEqualTo(region);
        assertThat(LocalDate.parse(date.toString())).isEqualTo(date);
        assertThat(TimePeriod.parse(period.toString())).isEqualTo(period);
        assertThat(new Marks(marks.marked(), marks.complete())).isEqualTo(marks);
        assertThat(information.withMonths(information.months())).isEqualTo(information);
        assertThat(values.get(7)).isInstanceOf(Map.class);
    }
}
