/**
 * What became of a plan (pemantauan dan evaluasi, diktum KEDUA and KETIGA).
 *
 * <p>Offices report {@linkplain io.github.renaksi.monitoring.Realisation realisations} of targets and
 * {@linkplain io.github.renaksi.monitoring.ActivityReport how far activities are}. An
 * {@link io.github.renaksi.monitoring.Achievement} holds one target of one period against what was realised, by an
 * {@link io.github.renaksi.plan.AchievementFormula} that is always named: published formulas give 130%, 70% and 57,14%
 * for the same data. {@link io.github.renaksi.monitoring.PlanProgress} rolls activities up to programs, groups and the
 * plan as it stood on a day, {@link io.github.renaksi.monitoring.BudgetAbsorption} the rupiah spent. A
 * {@link io.github.renaksi.monitoring.PeriodReport} puts them together with the complaints of a month, quarter,
 * half-year or year.
 */
@NullMarked
package io.github.renaksi.monitoring;

import org.jspecify.annotations.NullMarked;
