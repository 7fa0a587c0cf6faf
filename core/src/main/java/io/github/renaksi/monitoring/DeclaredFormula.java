package io.github.renaksi.monitoring;

import io.github.renaksi.Text;
import io.github.renaksi.figure.NotComputable;
import io.github.renaksi.plan.StrategicTarget;
import java.util.Map;
import java.util.Optional;

/**
 * The formula that was declared for a target.
 *
 * @param formula the formula, if it is known
 * @param missing why there is none where there is none
 */
record DeclaredFormula(Optional<AchievementFormula> formula, NotComputable missing) {

    static DeclaredFormula of(AchievementFormula formula) {
        return new DeclaredFormula(Optional.of(formula), Achievement.NO_FORMULA);
    }

    /** The caller's before that which the target names. */
    static DeclaredFormula of(StrategicTarget target, Map<String, AchievementFormula> own) {
        Optional<AchievementFormula> formula = Optional.ofNullable(own.get(target.id()))
                .or(() -> target.formula().flatMap(AchievementFormulas::find));
        return new DeclaredFormula(
                formula, target.formula().map(DeclaredFormula::unknown).orElse(Achievement.NO_FORMULA));
    }

    private static NotComputable unknown(String id) {
        return new NotComputable(
                "unknown-formula",
                Text.of("rumus capaian '" + id + "' tidak dikenal", "the formula '" + id + "' is not known"));
    }
}
