// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.figure;

import io.github.renaksi.ProblemCode;
import io.github.renaksi.Text;
import io.github.renaksi.TimePeriod;
import io.github.renaksi.internal.Checks;
import java.time.LocalDate;
import java.util.ArrayList;
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
     * The rule that holds on a day; else the last one before it, where that is
     * {@linkplain DatedRule#appliedBeyondValidity applied beyond its validity}.
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

    /**
     * What a figure says of the rules that it was made by: the citation of each that holds on a day of the period or is
     * applied to one, and of the latter until when it holds and why it is applied beyond; of all of them where none is.
     *
     * @param period the time that the figure is of
     * @return the words
     */
    public Text basis(TimePeriod period) {
        Checks.notNull(period, "period of dated rules");
        List<Text> words = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            DatedRule<T> rule = rules.get(i);
            LocalDate next = i + 1 < rules.size() ? rules.get(i + 1).validFrom() : LocalDate.MAX;
            boolean beyond = rule.appliedBeyond().isPresent()
                    && period.endInclusive().isAfter(rule.validTo().orElseThrow())
                    && rule.validTo().orElseThrow().plusDays(1).isBefore(next)
                    && period.start().isBefore(next);
            if (beyond || isOfADay(rule, period)) {
                words.add(rule.basis(beyond));
            }
        }
        return Text.join(
                ", ",
                (words.isEmpty() ? rules.stream().map(rule -> rule.basis(false)).toList() : words)
                        .stream().distinct().toList());
    }

    private static boolean isOfADay(DatedRule<?> rule, TimePeriod period) {
        return !rule.validFrom().isAfter(period.endInclusive())
                && rule.validTo().map(last -> !last.isBefore(period.start())).orElse(true);
    }
}
