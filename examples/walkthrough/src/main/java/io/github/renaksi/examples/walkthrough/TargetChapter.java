// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.examples.walkthrough;

import io.github.renaksi.TimePeriod;
import io.github.renaksi.monitoring.Achievement;
import io.github.renaksi.monitoring.MonitoringData;
import io.github.renaksi.monitoring.Realisation;
import io.github.renaksi.plan.AchievementFormula;
import io.github.renaksi.plan.AchievementFormulas;
import io.github.renaksi.plan.ActionPlan;
import io.github.renaksi.plan.Baseline;
import io.github.renaksi.plan.StrategicTarget;
import io.github.renaksi.plan.TargetValue;
import java.util.List;
import java.util.Map;

/** Table 6: targets, and what became of them by the formula realisation / target, which the decree does not declare. */
final class TargetChapter {

    private static final AchievementFormula FORMULA = AchievementFormulas.REALISATION_OVER_TARGET;

    private final Page page;
    private final ActionPlan plan;
    private final MonitoringData data;

    TargetChapter(Page page, ActionPlan plan, MonitoringData data) {
        this.page = page;
        this.plan = plan;
        this.data = data;
    }

    void print() {
        page.heading(page.say(
                "TABEL 6. TARGET, REALISASI DAN CAPAIAN (realisasi / target)",
                "TABLE 6. TARGETS, REALISATION AND ACHIEVEMENT (realisation / target)"));
        plan.strategy().goal().ifPresent(goal -> page.paragraph(page.say("Tujuan: ", "Goal: "), goal));
        plan.strategy().targets().forEach(this::target);
    }

    private void target(StrategicTarget target) {
        page.blank();
        page.paragraph("", target.indicator());
        target.baseline().ifPresent(baseline -> baseline(target, baseline));
        List<Achievement> achievements = target.values().keySet().stream()
                .map(period -> Achievement.of(target, period, data.realisations(), FORMULA))
                .toList();
        achievements.forEach(this::achievement);
        page.blank();
        achievements.stream()
                .filter(achievement -> achievement.figure().isComputable())
                .forEach(
                        achievement -> page.paragraph("• ", achievement.figure().explain(page.language())));
    }

    private void baseline(StrategicTarget target, Baseline baseline) {
        List<Realisation> reported = data.realisations().stream()
                .filter(realisation -> realisation.target().equals(target.id()))
                .filter(realisation -> realisation.period().equals(baseline.period()))
                .toList();
        StrategicTarget asIfPlanned = target.withValues(Map.of(baseline.period(), TargetValue.of(baseline.value())));
        String realised = reported.isEmpty()
                ? ""
                : page.say(", realisasi ", ", actual ")
                        + page.printed(Achievement.of(asIfPlanned, baseline.period(), reported, FORMULA)
                                .realised());
        page.paragraph(
                "  " + label(baseline.period()),
                "baseline " + written(target, TargetValue.of(baseline.value())) + realised);
    }

    private void achievement(Achievement achievement) {
        String realised = achievement.realised().isComputable()
                ? page.say(", realisasi ", ", actual ") + page.printed(achievement.realised())
                : page.say(", belum ada realisasi", ", no result yet");
        String provisional = achievement.realised().isComputable() && achievement.isProvisional()
                ? page.say(" (sementara)", " (provisional)")
                : "";
        page.line(
                "  " + label(achievement.period()),
                "target "
                        + achievement
                                .planned()
                                .map(value -> value.inUnit().in(page.language()))
                                .orElse("–")
                        + realised + provisional,
                achievement.figure().isComputable() ? page.printed(achievement.figure()) : "–");
    }

    private String written(StrategicTarget target, TargetValue value) {
        return target.inUnit(value).in(page.language());
    }

    private static String label(TimePeriod period) {
        return period + " ";
    }
}
