/**
 * Exact numbers, how they are rounded and printed, and where they came from.
 *
 * <p>A {@link io.github.renaksi.figure.Ratio} is an exact number. A {@link io.github.renaksi.figure.Rounding} says how
 * one kind of figure is printed; the decree needs two, since Table 5 truncates and Table 2 rounds half up. A
 * {@link io.github.renaksi.figure.Figure} brings both together with its {@link io.github.renaksi.figure.Derivation}, so
 * that it can answer an auditor's question "where does this 2,6 come from?". Where a figure cannot be computed it says
 * why ({@link io.github.renaksi.figure.NotComputable}); it is never silently 0 or 100.
 *
 * <p>{@link io.github.renaksi.figure.FigureFormat} writes and reads figures as Indonesian and English documents print
 * them.
 *
 * <p>A {@link io.github.renaksi.figure.FigureAudit} asks which rounding gives a printed figure, a
 * {@link io.github.renaksi.figure.TableAudit} which one rounding explains a table, and a
 * {@link io.github.renaksi.figure.FigureDiagnosis} why a figure is wrong that none explains. Shares that must add up
 * are rounded together by a {@link io.github.renaksi.figure.SetRounding}.
 *
 * <p>{@link io.github.renaksi.figure.NamedFigures} are those that monitoring prints beside its rates: growth, share,
 * mean per day, sum, mean, minimum and maximum.
 *
 * <p>{@link io.github.renaksi.figure.WeightedValues} is the weighted mean that scores, indexes and roll-ups share.
 *
 * <p>What regulations add: {@link io.github.renaksi.figure.Bands} grade values, a
 * {@link io.github.renaksi.figure.Conversion} brings scores to another scale, and a
 * {@link io.github.renaksi.figure.DatedRule} holds for a time and says so when asked for another.
 */
@NullMarked
package io.github.renaksi.figure;

import org.jspecify.annotations.NullMarked;
