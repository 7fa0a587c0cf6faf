// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.monitoring;

import io.github.renaksi.Language;
import io.github.renaksi.TimePeriod;
import io.github.renaksi.assessment.ValueBasis;
import io.github.renaksi.figure.Bands;
import io.github.renaksi.figure.Ratio;
import io.github.renaksi.internal.Checks;
import io.github.renaksi.plan.AchievementFormula;
import io.github.renaksi.plan.AchievementFormulas;
import io.github.renaksi.plan.AchievementLimits;
import io.github.renaksi.plan.StrategicTarget;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/**
 * What one target and one realisation are by each formula (perbandingan rumus capaian), and where the verdict changes.
 *
 * <pre>{@code
 * // Lower is better, target 10, realised 8
 * FormulaComparison.of(target, period, realisations, FormulaComparison.published(), bands, ValueBasis.EXACT)
 *         .rows() // 80%, 120%, 125%, and what is limited
 * }</pre>
 */
public final class FormulaComparison {

    private static final List<Ratio> PUBLISHED_LIMITS =
            List.of(Ratio.ONE, Ratio.of(11, 10), Ratio.of(6, 5), Ratio.of(3, 2));

    /**
     * One formula.
     *
     * @param achievement the achievement by it
     * @param status where that stands among the bands
     */
    public record Row(Achievement achievement, BandStatus status) {

        // Checks that nothing is missing.
        public Row {
            Checks.notNull(achievement, "achievement of a comparison");
            Checks.notNull(status, "status of a comparison");
        }
    }

    private final List<Row> rows;

    private FormulaComparison(List<Row> rows) {
        this.rows = Collections.unmodifiableList(rows);
    }

    /**
     * Compares formulas.
     *
     * @param target the target
     * @param period the period, one of those that the target has values for
     * @param realisations what was realised
     * @param formulas the formulas, whose order is kept
     * @param bands the bands, in parts of 1
     * @param basis whether exact or printed values decide bands
     * @return the comparison
     * @throws IllegalArgumentException if the realisations cannot be put together, as {@link Achievement#of} says
     */
    public static FormulaComparison of(
            StrategicTarget target,
            TimePeriod period,
            Collection<Realisation> realisations,
            Collection<AchievementFormula> formulas,
            Bands bands,
            ValueBasis basis) {
        List<Row> rows = new ArrayList<>();
        for (AchievementFormula formula : Checks.list(formulas, "formulas that are compared")) {
            Achievement achievement = Achievement.of(target, period, realisations, formula);
            rows.add(new Row(achievement, achievement.status(bands, basis)));
        }
        return new FormulaComparison(rows);
    }

    /**
     * The named formulas, each without limit and limited to 100%, 110%, 120% and 150%, the limits that regions publish.
     *
     * @return the formulas
     */
    public static List<AchievementFormula> published() {
        List<AchievementFormula> formulas = new ArrayList<>();
        for (AchievementFormula formula : AchievementFormulas.all()) {
            formulas.add(formula.withLimits(AchievementLimits.NONE));
            PUBLISHED_LIMITS.forEach(limit -> formulas.add(formula.limitedTo(limit)));
        }
        return Collections.unmodifiableList(formulas);
    }

    /** {@return a row for each formula, in the order given} */
    public List<Row> rows() {
        return rows;
    }

    /**
     * The rows before which the verdict changes: each whose status differs from that of the row before, those that have
     * no figure aside.
     *
     * @return the rows in their order; none where all formulas agree
     */
    public List<Row> flips() {
        List<Row> flips = new ArrayList<>();
        List<Row> computable = rows.stream()
                .filter(row -> row.achievement().figure().isComputable())
                .toList();
        for (int i = 1; i < computable.size(); i++) {
            if (!computable.get(i).status().equals(computable.get(i - 1).status())) {
                flips.add(computable.get(i));
            }
        }
        return Collections.unmodifiableList(flips);
    }

    /** {@return whether all formulas that give a figure give one status} */
    public boolean isUnanimous() {
        return flips().isEmpty();
    }

    /** Each formula with its figure. */
    @Override
    public String toString() {
        List<String> each = new ArrayList<>();
        rows.forEach(row -> each.add(row.achievement().formula().orElseThrow() + " "
                + row.achievement().figure().printed(Language.INDONESIAN)));
        return String.join(", ", each);
    }
}
