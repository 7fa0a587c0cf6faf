// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.monitoring;

import static io.github.renaksi.plan.AchievementFormulas.LOWER_IS_BETTER;
import static io.github.renaksi.plan.AchievementFormulas.REALISATION_OVER_TARGET;
import static io.github.renaksi.plan.AchievementFormulas.TARGET_OVER_REALISATION;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.renaksi.Text;
import io.github.renaksi.TimePeriod;
import io.github.renaksi.assessment.ValueBasis;
import io.github.renaksi.figure.Band;
import io.github.renaksi.figure.Bands;
import io.github.renaksi.figure.Ratio;
import io.github.renaksi.plan.AchievementFormula;
import io.github.renaksi.plan.AchievementFormulas;
import io.github.renaksi.plan.Consolidation;
import io.github.renaksi.plan.Direction;
import io.github.renaksi.plan.StrategicTarget;
import io.github.renaksi.plan.TargetValue;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormulaComparisonTest {

    private static final TimePeriod YEAR = TimePeriod.ofYear(2025);

    /** Lower is better, target 10, realised 8: public systems print 125, 120, 100 and 80%. */
    private static final StrategicTarget CASES = StrategicTarget.builder()
            .id("kasus")
            .indicator("Jumlah kasus")
            .unit("kasus")
            .direction(Direction.DECREASE)
            .putValue(YEAR, TargetValue.of(10))
            .consolidation(Consolidation.SUM)
            .build();

    private static final Bands BANDS = Bands.of(
            Band.upTo("belum", Text.of("Belum tercapai", "Not reached"), Ratio.ONE),
            new Band("tercapai", Text.of("Tercapai", "Reached"), Ratio.ONE, Ratio.of(105, 100)),
            Band.from("melampaui", Text.of("Melampaui target", "Exceeded"), Ratio.of(105, 100)));

    private static FormulaComparison comparison(List<AchievementFormula> formulas) {
        return FormulaComparison.of(
                CASES, YEAR, List.of(Realisation.of("kasus", YEAR, 8)), formulas, BANDS, ValueBasis.EXACT);
    }

    private static final List<AchievementFormula> SEVEN_SYSTEMS = List.of(
            TARGET_OVER_REALISATION,
            TARGET_OVER_REALISATION.limitedTo(Ratio.of(6, 5)),
            LOWER_IS_BETTER,
            LOWER_IS_BETTER.limitedTo(Ratio.ONE),
            REALISATION_OVER_TARGET);

    @Test
    void eachFormulaHasItsFigureAndItsBand() {
        assertThat(comparison(SEVEN_SYSTEMS))
                .hasToString("target-over-realisation 125,00%, target-over-realisation+max-120% 120,00%, "
                        + "lower-is-better 120,00%, lower-is-better+max-100% 100,00%, realisation-over-target 80,00%");
        assertThat(comparison(SEVEN_SYSTEMS).rows())
                .extracting(row -> row.status().band().orElseThrow().grade())
                .containsExactly("melampaui", "melampaui", "melampaui", "tercapai", "belum");
    }

    @Test
    void theVerdictFlipsWhereTheBandChanges() {
        assertThat(comparison(SEVEN_SYSTEMS).flips())
                .extracting(row -> row.achievement().formula().orElseThrow().id())
                .containsExactly("lower-is-better+max-100%", "realisation-over-target");
        assertThat(comparison(SEVEN_SYSTEMS).isUnanimous()).isFalse();
        assertThat(comparison(SEVEN_SYSTEMS.subList(0, 3)).isUnanimous()).isTrue();
    }

    @Test
    void theNamedOnesAreComparedWithEachPublishedLimit() {
        assertThat(FormulaComparison.published()).hasSize(20).startsWith(REALISATION_OVER_TARGET);
        FormulaComparison comparison = comparison(FormulaComparison.published());
        // Without a baseline the formula that is relative to it gives nothing, and flips nothing.
        assertThat(comparison.rows())
                .filteredOn(row -> !row.achievement().figure().isComputable())
                .hasSize(5)
                .allMatch(row -> row.achievement()
                        .formula()
                        .orElseThrow()
                        .base()
                        .equals(AchievementFormulas.BASELINE_RELATIVE.base()));
        assertThat(comparison.rows())
                .extracting(row ->
                        row.achievement().figure().value().map(Ratio::toString).orElse("–"))
                .startsWith("4/5", "4/5", "4/5", "4/5", "4/5", "6/5", "1", "11/10", "6/5", "6/5", "5/4", "1")
                .endsWith("–");
    }
}
