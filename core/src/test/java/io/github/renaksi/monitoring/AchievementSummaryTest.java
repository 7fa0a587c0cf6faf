// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.monitoring;

import static io.github.renaksi.plan.AchievementFormulas.REALISATION_OVER_TARGET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.renaksi.Language;
import io.github.renaksi.Text;
import io.github.renaksi.TimePeriod;
import io.github.renaksi.figure.Ratio;
import io.github.renaksi.plan.Consolidation;
import io.github.renaksi.plan.Direction;
import io.github.renaksi.plan.StrategicTarget;
import io.github.renaksi.plan.Strategy;
import io.github.renaksi.plan.TargetValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AchievementSummaryTest {

    private static final TimePeriod YEAR = TimePeriod.ofYear(2026);

    private static StrategicTarget target(String id, String objective) {
        return StrategicTarget.builder()
                .id(id)
                .objective(objective)
                .indicator("Indikator " + id)
                .unit("kegiatan")
                .direction(Direction.INCREASE)
                .consolidation(Consolidation.SUM)
                .formula(REALISATION_OVER_TARGET)
                .putValue(YEAR, TargetValue.of(10))
                .build();
    }

    /** 50% and 95% of objective s1, and one of s2 that nobody reported. */
    private static PeriodReport report() {
        return PlanMonitor.of(
                        PilotPlan.PLAN.withStrategy(new Strategy(
                                Optional.empty(),
                                List.of(),
                                List.of(target("a", "s1"), target("b", "s1"), target("c", "s2")))),
                        MonitoringPolicy.STANDARD.withBands(Optional.of(AchievementBands.PERMENDAGRI_86_2017)))
                .report(
                        MonitoringData.ofRealisations(List.of(
                                Realisation.of("a", YEAR, 5),
                                Realisation.builder()
                                        .target("b")
                                        .period(YEAR)
                                        .amount(Ratio.parse("9.5"))
                                        .build())),
                        YEAR,
                        LocalDate.of(2027, 1, 10));
    }

    @Test
    void theMeanSaysHowManyCountedAndWhichDidNot() {
        AchievementSummary all = report().summary();
        assertThat(all.mean().exact()).isEqualTo(Ratio.of(145, 200));
        assertThat(all.mean().explain(Language.INDONESIAN)).contains("72,50%").contains("2 dari 3 target");
        assertThat(all.leftOut())
                .singleElement()
                .satisfies(it -> assertThat(it.figure().reason()).contains(Achievement.NOTHING_REALISED));
        assertThat(all.countByBand(AchievementBands.PERMENDAGRI_86_2017))
                .isEqualTo(Map.of("sangat-rendah", 1, "rendah", 0, "sedang", 0, "tinggi", 0, "sangat-tinggi", 1));
        assertThat(report().summary("s1").counted()).hasSize(2);
        assertThat(report().summary("s2").mean().reason()).contains(AchievementSummary.NONE_COMPUTABLE);
    }

    @Test
    void anObjectiveThatNoTargetServesIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> report().summary("s3"))
                .withMessage("no target serves the objective 's3'");
    }

    @Test
    void weightsAreOfTargetsAndPositive() {
        List<Achievement> achievements = report().achievementsToDate();
        assertThat(AchievementSummary.of(Text.of("x"), achievements, Map.of("a", Ratio.of(3)))
                        .mean()
                        .exact())
                .isEqualTo(Ratio.of(3 * 50 + 95, 400));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AchievementSummary.of(Text.of("x"), achievements, Map.of("a", Ratio.ZERO)))
                .withMessage("weight of target 'a' must be positive, was 0");
    }
}
