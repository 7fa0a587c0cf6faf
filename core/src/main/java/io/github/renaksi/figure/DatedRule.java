// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.figure;

import io.github.renaksi.Citation;
import io.github.renaksi.ProblemCode;
import io.github.renaksi.Text;
import io.github.renaksi.internal.Checks;
import io.github.renaksi.internal.RecordStyle;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A rule of a regulation with the time in which it holds. Asked for a day outside that time, it says so, unless who
 * uses it has said why it is {@linkplain #appliedBeyondValidity applied beyond that time}; then each figure made by it
 * says that.
 *
 * <pre>{@code
 * Sp4n.DEADLINES_62_2018.appliedBeyondValidity("penggantinya belum dapat dipastikan").on(LocalDate.of(2025, 3, 3))
 * }</pre>
 *
 * @param name what the rule is about, for messages
 * @param value the rule
 * @param citation the regulation
 * @param validFrom the first day on which it holds
 * @param validTo the last day on which it holds; empty while no end is known
 * @param remark what is known of its end, such as the regulation that replaces it
 * @param appliedBeyond why the rule is applied to days after the last one, where it is
 * @param <T> what the rule says
 */
@RecordStyle
@Value.Builder
public record DatedRule<T>(
        String name,
        T value,
        Citation citation,
        LocalDate validFrom,
        Optional<LocalDate> validTo,
        Optional<String> remark,
        Optional<String> appliedBeyond)
        implements WithDatedRule<T> {

    // Checks the order of the days.
    public DatedRule {
        name = Checks.text(name, "name of a dated rule");
        Checks.notNull(value, "value of rule '%s'", name);
        Checks.notNull(citation, "citation of rule '%s'", name);
        Checks.notNull(validFrom, "first day of rule '%s'", name);
        Checks.notNull(validTo, "last day of rule '%s'", name);
        remark = Checks.optionalText(remark, "remark on rule '%s'", name);
        appliedBeyond = Checks.optionalText(appliedBeyond, "why rule '%s' is applied beyond its validity", name);
        if (appliedBeyond.isPresent() && validTo.isEmpty()) {
            throw Checks.failure(
                    ProblemCode.CONTRADICTION,
                    "ketentuan '%s' harus memiliki hari terakhir agar dapat diterapkan melampaui masa berlakunya, berlaku mulai %s",
                    "rule '%s' must have a last day to be applied beyond its validity, holds from %s on",
                    name,
                    Checks.value(validFrom));
        }
        if (validTo.isPresent() && validTo.get().isBefore(validFrom)) {
            throw Checks.failure(
                    ProblemCode.WRONG_ORDER,
                    "hari terakhir ketentuan '%s' tidak boleh sebelum hari pertamanya %s, diisi %s",
                    "last day of rule '%s' must not be before its first %s, was %s",
                    name,
                    Checks.limit(validFrom),
                    Checks.value(validTo.get()));
        }
    }

    /**
     * A builder; name, value, citation and first day must be given.
     *
     * @param <T> what the rule says
     * @return the builder
     */
    public static <T> DatedRuleBuilder<T> builder() {
        return new DatedRuleBuilder<>();
    }

    /**
     * Whether the rule holds on a day.
     *
     * @param day the day
     * @return whether it lies between the first and the last day
     */
    public boolean isValidOn(LocalDate day) {
        return !Checks.notNull(day, "day asked of rule '%s'", name).isBefore(validFrom)
                && validTo.map(last -> !day.isAfter(last)).orElse(true);
    }

    /**
     * The same rule, which is applied to days after its last one too (diterapkan melampaui masa berlakunya), as where
     * the text of its successor is not at hand. Before its first day it is not. Among {@link DatedRules} it ends where
     * the next one begins.
     *
     * @param reason why
     * @return a copy
     * @throws IllegalArgumentException if the rule has no last day, or the reason is blank
     */
    public DatedRule<T> appliedBeyondValidity(String reason) {
        return withAppliedBeyond(Checks.notNull(reason, "why rule '%s' is applied beyond its validity", name));
    }

    /**
     * The rule as it holds on a day, or is applied to it.
     *
     * @param day the day
     * @return the rule
     * @throws IllegalArgumentException if it does not hold then, naming the day, the time in which it holds, and what
     *     replaces it; not for a day after the last one where it is {@linkplain #appliedBeyondValidity applied beyond}
     */
    public T on(LocalDate day) {
        if (!isValidOn(day) && (appliedBeyond.isEmpty() || day.isBefore(validFrom))) {
            throw Checks.failure(
                    ProblemCode.NOT_COVERED,
                    "ketentuan '%s' (%s) berlaku %s %s, sedangkan yang ditanyakan %s%s",
                    "rule '%s' (%s) holds from %s %s, and was asked for %s%s",
                    name,
                    citation,
                    validFrom,
                    validTo.map(last -> Text.of("s.d. " + last, "to " + last)).orElse(Text.of("dan seterusnya", "on")),
                    Checks.value(day),
                    remark.map(it -> ": " + it).orElse(""));
        }
        return value;
    }

    /** What a figure says of the rule: its citation, and that it is applied beyond its validity where it is. */
    Text basis(boolean beyond) {
        Text cited = Text.of(citation.toString());
        return beyond
                ? Text.format(
                        "{0} (aturan berlaku s.d. {1}, diterapkan melampaui masa berlakunya: {2})",
                        "{0} (the rule holds until {1}, applied beyond its validity: {2})",
                        cited,
                        validTo.orElseThrow(),
                        appliedBeyond.orElseThrow())
                : cited;
    }
}
