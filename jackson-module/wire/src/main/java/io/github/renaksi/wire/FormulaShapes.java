// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.wire;

import static io.github.renaksi.wire.CommonShapes.CITATION;
import static io.github.renaksi.wire.CommonShapes.ROUNDING;
import static io.github.renaksi.wire.CommonShapes.WORDS;
import static io.github.renaksi.wire.ListShape.list;
import static io.github.renaksi.wire.Property.optional;
import static io.github.renaksi.wire.Property.required;
import static io.github.renaksi.wire.Scalars.RATIO;
import static io.github.renaksi.wire.Scalars.TEXT;
import static io.github.renaksi.wire.Scalars.words;

import io.github.renaksi.Text;
import io.github.renaksi.complaint.CompletionRates;
import io.github.renaksi.plan.AchievementBase;
import io.github.renaksi.plan.AchievementFormula;
import io.github.renaksi.plan.AchievementFormulaBuilder;
import io.github.renaksi.plan.AchievementFormulas;
import io.github.renaksi.plan.AchievementLimits;
import io.github.renaksi.plan.Measure;
import io.github.renaksi.plan.ThresholdTable;
import io.github.renaksi.plan.ZeroRule;

/** The shapes of what a target measures, and of how its achievement is calculated. */
final class FormulaShapes {

    /** The published ones by their ids; a rate of a region's own has no form. */
    static final Shape<Measure> MEASURE = ScalarShape.ofText(
            Text.of("id yang diukur", "the id of a measure"), Measure::named, FormulaShapes::publishedId);

    static final Shape<ZeroRule> ZERO_RULE = words(ZeroRule.class);

    private static final Shape<ThresholdTable.Threshold> THRESHOLD = ObjectShape.of(
            ThresholdTable.Threshold.class,
            required("bound", RATIO, ThresholdTable.Threshold::bound),
            required("achievement", RATIO, ThresholdTable.Threshold::achievement),
            ThresholdTable.Threshold::new);

    private static final Shape<ThresholdTable> THRESHOLD_TABLE = ObjectShape.of(
            ThresholdTable.class,
            required("side", words(ThresholdTable.Side.class), ThresholdTable::side),
            required("thresholds", list(THRESHOLD), ThresholdTable::thresholds),
            required("otherwise", RATIO, ThresholdTable::otherwise),
            ThresholdTable::new);

    /** The id of the published formula that has it, or a table. */
    private static final Shape<AchievementBase> BASE = new ShorthandShape<>(
            ScalarShape.ofText(
                    Text.of("dasar rumus", "the base of a formula"),
                    id -> AchievementFormulas.named(id).base(),
                    AchievementBase::id),
            FormulaShapes::isPublished,
            THRESHOLD_TABLE.as(table -> table, FormulaShapes::table));

    private static final Shape<AchievementLimits> LIMITS = ObjectShape.of(
            AchievementLimits.class,
            optional("lowest", RATIO, AchievementLimits::lowest),
            optional("highest", RATIO, AchievementLimits::highest),
            AchievementLimits::new);

    /** "realisation-over-target" | {"base": "realisation-over-target", "limits": {"highest": 1.2}, …}. */
    static final Shape<AchievementFormula> FORMULA = new ShorthandShape<>(
            ScalarShape.ofText(
                    Text.of("id rumus", "the id of a formula"), AchievementFormulas::named, AchievementFormula::id),
            formula -> AchievementFormulas.all().contains(formula),
            ObjectShape.of(AchievementFormula.class, AchievementFormula::builder, AchievementFormulaBuilder::build)
                    .optional("id", TEXT, AchievementFormula::ownId, AchievementFormulaBuilder::ownId)
                    .optional("name", WORDS, AchievementFormula::ownName, AchievementFormulaBuilder::ownName)
                    .required("base", BASE, AchievementFormula::base, AchievementFormulaBuilder::base)
                    .absentAs(
                            ZeroRule.NOT_COMPUTABLE,
                            "zero",
                            ZERO_RULE,
                            AchievementFormula::zero,
                            AchievementFormulaBuilder::zero)
                    .absentAs(
                            AchievementLimits.NONE,
                            "limits",
                            LIMITS,
                            AchievementFormula::limits,
                            AchievementFormulaBuilder::limits)
                    .absentAs(
                            AchievementFormula.PRINTED,
                            "rounding",
                            ROUNDING,
                            AchievementFormula::rounding,
                            AchievementFormulaBuilder::rounding)
                    .optional("citation", CITATION, AchievementFormula::citation, AchievementFormulaBuilder::citation)
                    .shape());

    /** As {@link #FORMULA} in a result: one whose base is a class of the user's is named by its id. */
    static final Shape<AchievementFormula> CITED = new ResultShape<>("AchievementFormula", (formula, out) -> {
        if (isPublished(formula.base()) || formula.base() instanceof ThresholdTable) {
            FORMULA.write(formula, out);
        } else {
            TEXT.write(formula.id(), out);
        }
    });

    private FormulaShapes() {}

    static void forEach(Shape.Visitor visitor) {
        visitor.visit(Measure.class, MEASURE);
        visitor.visit(ZeroRule.class, ZERO_RULE);
        visitor.visit(AchievementFormula.class, FORMULA);
    }

    private static String publishedId(Measure measure) {
        if (measure.rate().filter(rate -> !CompletionRates.all().contains(rate)).isPresent()) {
            throw new NoFormException("the rate '" + measure.id() + "' of a region's own has no JSON form");
        }
        return measure.id();
    }

    private static boolean isPublished(AchievementBase base) {
        return AchievementFormulas.all().stream().anyMatch(it -> it.base().equals(base));
    }

    private static ThresholdTable table(AchievementBase base) {
        if (base instanceof ThresholdTable table) {
            return table;
        }
        throw new NoFormException("the base '" + base.id() + "' of a region's own formula has no JSON form");
    }
}
