// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.figure;

import io.github.renaksi.Citation;
import io.github.renaksi.Language;
import io.github.renaksi.ProblemCode;
import io.github.renaksi.Text;
import io.github.renaksi.TimePeriod;
import io.github.renaksi.internal.Checks;
import io.github.renaksi.internal.RecordStyle;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.immutables.value.Value;

/**
 * Where a figure came from (asal angka): what it is called, what went in, by which formula, and who says so.
 *
 * @param name what the figure is: {@code skor Sumber Daya Manusia}
 * @param operands the numbers that went in, in the order of the formula
 * @param formulaId the id of the formula for programs: one of {@link FormulaIds}, or that of a formula of achievement
 *     without a region's own name; empty where the operands alone do not give the value again
 * @param ruleId the id of what declared the figure (ketentuan), where it has one: a scoring policy, a rate, a formula
 *     of achievement
 * @param formula the formula in words
 * @param working the formula with the numbers in place: {@code (3 + 3 + 2) / 3}
 * @param basis what the operands are made of where they are not given one by one: {@code rata-rata 997 responden}
 * @param citation where the formula or the rule of rounding was taken from, if it was published
 * @param period the time that the figure speaks of, where it has one
 * @param asOf the day on which its data were taken, where it has one
 */
@RecordStyle
@Value.Builder
public record Derivation(
        Text name,
        List<Operand> operands,
        Optional<String> formulaId,
        Optional<String> ruleId,
        Text formula,
        Text working,
        Optional<Text> basis,
        Optional<Citation> citation,
        Optional<TimePeriod> period,
        Optional<LocalDate> asOf)
        implements WithDerivation {

    // Checks that nothing is missing, and copies the operands.
    public Derivation {
        Checks.notNull(name, "name of a derivation");
        operands = Checks.reported(operands, "operands of '%s'", name);
        formulaId = Checks.optionalText(formulaId, "formula id of '%s'", name);
        ruleId = Checks.optionalText(ruleId, "rule id of '%s'", name);
        Checks.notNull(formula, "formula of '%s'", name);
        Checks.notNull(working, "working of '%s'", name);
        Checks.notNull(basis, "basis of '%s'", name);
        Checks.notNull(citation, "citation of '%s'", name);
        Checks.notNull(period, "period of '%s'", name);
        Checks.notNull(asOf, "as-of day of '%s'", name);
    }

    /**
     * The derivation of a quotient of two named numbers: {@code diselesaikan 215 / diterima 221}.
     *
     * @param name what the figure is
     * @param part the number that is divided
     * @param whole the number that it is divided by
     * @return a derivation without basis, citation, period or date
     */
    public static Derivation quotient(Text name, Operand part, Operand whole) {
        Checks.notNull(part, "part of '%s'", name);
        Checks.notNull(whole, "whole of '%s'", name);
        return builder()
                .name(name)
                .addOperands(part, whole)
                .formulaId(FormulaIds.QUOTIENT)
                .formula(inBoth(language ->
                        part.name().in(language) + " / " + whole.name().in(language)))
                .working(inBoth(language -> part.in(language) + " / " + whole.in(language)))
                .build();
    }

    private static Text inBoth(Function<Language, String> words) {
        return Text.of(words.apply(Language.INDONESIAN), words.apply(Language.ENGLISH));
    }

    /**
     * The derivation of data that were taken on several days, of which none is true of all: instead of a day it has a
     * basis that names the first and the last.
     *
     * @param first the first day
     * @param last the last day, not before the first
     * @return this derivation as of the day, where both are the same, else with the two days added to its basis
     * @throws IllegalArgumentException if the last day is before the first
     */
    public Derivation takenBetween(LocalDate first, LocalDate last) {
        if (last.isBefore(first)) {
            throw Checks.failure(
                    ProblemCode.WRONG_ORDER,
                    "hari terakhir data tidak boleh sebelum hari pertama %s, diisi %s",
                    "last day of data must not be before the first %s, was %s",
                    Checks.limit(first),
                    Checks.value(last));
        }
        if (last.equals(first)) {
            return withAsOf(first);
        }
        Text days = Text.format(
                "data per tanggal yang berbeda, {0} sampai {1}", "data as of different days, {0} to {1}", first, last);
        return withAsOf(Optional.empty()).alsoBasedOn(days);
    }

    /**
     * The derivation of what cannot be computed: the numbers that are known, one by one, since a formula with some of
     * its numbers missing would show a result that is none.
     *
     * @return this derivation, its operands in place of its working
     */
    public Derivation uncomputed() {
        return operands.isEmpty() ? withWorking(Text.of("–")) : withWorking(Text.join(", ", operands));
    }

    /**
     * The derivation with more to say of what its operands are made of.
     *
     * @param more what else is to be said
     * @return this derivation, the words after those of its basis, if it has one
     */
    public Derivation alsoBasedOn(Text more) {
        return withBasis(basis.map(known -> inBoth(language -> known.in(language) + "; " + more.in(language)))
                .orElse(more));
    }

    /**
     * A builder; name, formula and working must be given.
     *
     * @return the builder
     */
    public static DerivationBuilder builder() {
        return new DerivationBuilder();
    }
}
