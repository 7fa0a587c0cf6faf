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
 * A rule of a regulation with the time in which it holds. Asked for a day outside that time, it says so.
 *
 * @param name what the rule is about, for messages
 * @param value the rule
 * @param citation the regulation
 * @param validFrom the first day on which it holds
 * @param validTo the last day on which it holds; empty while no end is known
 * @param remark what is known of its end, such as the regulation that replaces it
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
        Optional<String> remark)
        implements WithDatedRule<T> {

    // Checks the order of the days.
    public DatedRule {
        name = Checks.text(name, "name of a dated rule");
        Checks.notNull(value, "value of rule '%s'", name);
        Checks.notNull(citation, "citation of rule '%s'", name);
        Checks.notNull(validFrom, "first day of rule '%s'", name);
        Checks.notNull(validTo, "last day of rule '%s'", name);
        remark = Checks.optionalText(remark, "remark on rule '%s'", name);
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
     * The rule as it holds on a day.
     *
     * @param day the day
     * @return the rule
     * @throws IllegalArgumentException if it does not hold then, naming the day, the time in which it holds, and what
     *     replaces it
     */
    public T on(LocalDate day) {
        if (!isValidOn(day)) {
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
}
