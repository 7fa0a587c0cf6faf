// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.renaksi.Language;
import io.github.renaksi.TimePeriod;
import io.github.renaksi.arbitraries.RegencyPlan;
import io.github.renaksi.plan.ActionPlan;
import io.github.renaksi.plan.Baseline;
import io.github.renaksi.plan.Direction;
import io.github.renaksi.plan.TargetValue;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A finding says a target in the words of its own language, however the plan wrote the unit. */
class TargetWordingTest {

    private static final TimePeriod YEAR = TimePeriod.ofYear(2025);

    private static ActionPlan targetBelowBaseline(String unit) {
        return Changes.target(
                RegencyPlan.agam(),
                0,
                target -> target.withUnit(unit)
                        .withMeasure(Optional.empty())
                        .withDirection(Direction.INCREASE)
                        .withBaseline(Baseline.of(99, TimePeriod.ofYear(2024)))
                        .withValues(new TreeMap<>(Map.of(YEAR, TargetValue.of(1)))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # unit      | indonesian                | english
            %           | 1% … 99%                | 1% … 99%
            persen      | 1% … 99%                | 1% … 99%
            Persen      | 1% … 99%                | 1% … 99%
            persen (%)  | 1% … 99%                | 1% … 99%
            per cent    | 1% … 99%                | 1% … 99%
            pengaduan   | 1 pengaduan … 99 pengaduan | 1 complaint … 99 complaints
            hari kerja  | 1 hari kerja … 99 hari kerja | 1 working day … 99 working days
            tempat tidur | 1 tempat tidur … 99 tempat tidur | 1 tempat tidur … 99 tempat tidur
            """)
    void aTargetIsSaidInTheLanguageOfTheFinding(String unit, String indonesian, String english) {
        Finding finding = PlanReview.standard()
                .review(targetBelowBaseline(unit))
                .findings("target-below-baseline")
                .get(0);

        assertThat(finding.in(Language.INDONESIAN)).containsSubsequence(indonesian.split(" … "));
        assertThat(finding.in(Language.ENGLISH)).containsSubsequence(english.split(" … "));
    }
}
