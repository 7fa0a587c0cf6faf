package io.github.renaksi.figure;

import io.github.renaksi.ProblemCode;
import io.github.renaksi.internal.Checks;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * The rules on one matter, one after the other: which of them holds depends on the day.
 *
 * @param rules at least one, of which no two hold on the same day; kept in the order of their first days
 * @param <T> what the rules say
 */
public record DatedRules<T>(List<DatedRule<T>> rules) {

    // Checks that there is a rule, and that no two hold on one day.
    public DatedRules {
        rules = Checks.list(rules, "dated rules").stream()
                .sorted(Comparator.comparing(DatedRule::validFrom))
                .toList();
        Checks.notEmpty(rules, "dated rules");
        for (int i = 0; i < rules.size(); i++) {
            for (int j = 0; j < rules.size(); j++) {
                DatedRule<T> rule = rules.get(i);
                DatedRule<T> other = rules.get(j);
                if (i != j && other.isValidOn(rule.validFrom())) {
                    throw Checks.failure(
                            ProblemCode.OVERLAP,
                            "dua ketentuan tidak boleh berlaku pada satu hari, '%s' (%s) dan '%s' (%s) sama-sama"
                                    + " berlaku pada %s",
                            "rules must not hold on one day, '%s' (%s) and '%s' (%s) do on %s",
                            rule.name(),
                            rule.citation(),
                            other.name(),
                            other.citation(),
                            Checks.value(rule.validFrom()));
                }
            }
        }
    }

    /**
     * Rules in any order.
     *
     * @param rules the rules
     * @param <T> what they say
     * @return the rules
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // The constructor copies them.
    public static <T> DatedRules<T> of(DatedRule<T>... rules) {
        return new DatedRules<>(Checks.list(rules, "dated rules"));
    }

    /**
     * The rule that holds on a day.
     *
     * @param day the day
     * @return the rule
     * @throws IllegalArgumentException if none does; the last one before that day says when it held and what replaces
     *     it
     */
    public T on(LocalDate day) {
        Checks.notNull(day, "day asked of dated rules");
        DatedRule<T> latest = rules.get(0);
        for (DatedRule<T> rule : rules) {
            if (!rule.validFrom().isAfter(day)) {
                latest = rule;
            }
        }
        return latest.on(day);
    }
}
