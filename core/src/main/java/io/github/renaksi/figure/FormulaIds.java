// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.figure;

/**
 * The ids of formulas that a {@link Derivation} names for programs: with the operands in their order, and their
 * weights, each says how the exact value is computed again. o<sub>1</sub> is the first operand.
 *
 * <p>An achievement has the {@linkplain io.github.renaksi.plan.AchievementFormula#arithmeticId() id of its formula} in
 * place of one of these; its operands are the realisation, the target, and the baseline where the formula uses it.
 */
public final class FormulaIds {

    /** The one operand (nilai). */
    public static final String VALUE = "value";

    /** o<sub>1</sub> / o<sub>2</sub> (hasil bagi). */
    public static final String QUOTIENT = "quotient";

    /** o<sub>1</sub> × o<sub>2</sub> (hasil kali). */
    public static final String PRODUCT = "product";

    /** o<sub>1</sub> − o<sub>2</sub> (selisih). */
    public static final String DIFFERENCE = "difference";

    /** (o<sub>2</sub> − o<sub>1</sub>) / o<sub>1</sub> (pertumbuhan). */
    public static final String GROWTH = "growth";

    /** Σ weight × value (jumlah). */
    public static final String SUM = "sum";

    /** o<sub>1</sub> less the sum of the others (selisih terhadap jumlah). */
    public static final String DIFFERENCE_TO_SUM = "difference-to-sum";

    /** Σ value / number of operands: all weights are 1 (rata-rata). */
    public static final String MEAN = "mean";

    /** Σ weight × value / Σ weight (rata-rata tertimbang). */
    public static final String WEIGHTED_MEAN = "weighted-mean";

    /** (o<sub>1</sub> + o<sub>3</sub> + …) / (o<sub>2</sub> + o<sub>4</sub> + …) (rasio jumlah). */
    public static final String RATIO_OF_SUMS = "ratio-of-sums";

    /** The mean of o<sub>1</sub> / o<sub>2</sub>, o<sub>3</sub> / o<sub>4</sub>, … (rata-rata rasio). */
    public static final String MEAN_OF_QUOTIENTS = "mean-of-quotients";

    /** The lowest of the operands (nilai terendah). */
    public static final String MINIMUM = "minimum";

    /** The highest of the operands (nilai tertinggi). */
    public static final String MAXIMUM = "maximum";

    /** The largest whole number that is not above o<sub>1</sub> × o<sub>2</sub> (hasil kali dibulatkan ke bawah). */
    public static final String WHOLE_PRODUCT = "whole-product";

    /** (o<sub>1</sub> − o<sub>2</sub>) / o<sub>3</sub> (sisa target / sisa periode). */
    public static final String PACE = "pace";

    /**
     * (o<sub>1</sub> × (o<sub>3</sub> + o<sub>4</sub>) − o<sub>2</sub> × o<sub>3</sub>) / o<sub>4</sub> (sisa
     * rata-rata).
     */
    public static final String PACE_OF_MEAN = "pace-of-mean";

    /** 1, since the realisation lies within the range of the target (dalam rentang). */
    public static final String WITHIN_RANGE = "within-range";

    private FormulaIds() {}
}
