// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.figure;

import io.github.renaksi.Language;
import io.github.renaksi.Localized;
import io.github.renaksi.Text;
import io.github.renaksi.internal.Checks;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A figure that a document can print and an auditor can check (angka): the exact value, how it is rounded, and where it
 * came from.
 *
 * <pre>{@code
 * Figure score = ...;
 * score.exact()                      // 8/3
 * score.printed(Language.INDONESIAN) // 2,6
 * score.explain(Language.INDONESIAN) // (3 + 3 + 2) / 3 = 8/3 → 2,6 (satu desimal, dipotong; Tabel 5)
 * }</pre>
 *
 * <p>The derivation is made when it is asked for, so that figures which nobody questions cost nothing.
 */
public final class Figure implements Localized {

    private static final Text NOT_COMPUTABLE = Text.of("tidak dapat dihitung", "not computable");

    private final @Nullable Ratio value;
    private final @Nullable NotComputable reason;
    private final Rounding rounding;
    private final Supplier<Derivation> derivation;

    private Figure(
            @Nullable Ratio value, @Nullable NotComputable reason, Rounding rounding, Supplier<Derivation> derivation) {
        this.value = value;
        this.reason = reason;
        this.rounding = Checks.notNull(rounding, "rounding of a figure");
        this.derivation = Checks.notNull(derivation, "derivation of a figure");
    }

    /**
     * A figure that has a value.
     *
     * @param value the exact value
     * @param rounding how it is printed
     * @param derivation where it came from; asked for each time one is needed, and must give an equal one
     * @return the figure
     */
    public static Figure of(Ratio value, Rounding rounding, Supplier<Derivation> derivation) {
        return new Figure(Checks.notNull(value, "value of a figure"), null, rounding, derivation);
    }

    /**
     * A figure that has none.
     *
     * @param reason why
     * @param rounding how it would be printed
     * @param derivation what it would come from
     * @return the figure
     */
    public static Figure notComputable(NotComputable reason, Rounding rounding, Supplier<Derivation> derivation) {
        return new Figure(null, Checks.notNull(reason, "reason why a figure is not computable"), rounding, derivation);
    }

    /**
     * A share of a whole, not computable where there is nothing to divide by.
     *
     * @param part the part
     * @param whole the whole
     * @param rounding how it is printed
     * @param derivation where it came from
     * @return part / whole, or not computable ({@link NotComputable#ZERO_DENOMINATOR}) if the whole is 0
     */
    public static Figure share(long part, long whole, Rounding rounding, Supplier<Derivation> derivation) {
        return whole == 0
                ? notComputable(NotComputable.ZERO_DENOMINATOR, rounding, derivation)
                : of(Ratio.of(part, whole), rounding, derivation);
    }

    /**
     * Whether the figure has a value.
     *
     * @return whether it could be computed
     */
    public boolean isComputable() {
        return value != null;
    }

    /**
     * The exact value, if there is one.
     *
     * @return the value, or empty where it is not computable
     */
    public Optional<Ratio> value() {
        return Optional.ofNullable(value);
    }

    /**
     * The exact value of a figure that is known to have one.
     *
     * @return the value
     * @throws IllegalStateException if it is not computable, naming the figure and the reason
     */
    public Ratio exact() {
        if (value == null) {
            throw new IllegalStateException(derivation.get().name().english() + ": " + explain(Language.ENGLISH));
        }
        return value;
    }

    /**
     * Why the figure has no value, if it has none.
     *
     * @return the reason, or empty where it is computable
     */
    public Optional<NotComputable> reason() {
        return Optional.ofNullable(reason);
    }

    /**
     * How it is rounded and printed.
     *
     * @return the rounding
     */
    public Rounding rounding() {
        return rounding;
    }

    /**
     * The value of what is printed: 26/10 where 8/3 is printed 2,6.
     *
     * @return the value after rounding, or empty where it is not computable
     */
    public Optional<Ratio> published() {
        return value().map(rounding::published);
    }

    /**
     * The same figure printed by another rule.
     *
     * @param newRounding the other rule
     * @return the figure, its value and derivation unchanged
     */
    public Figure roundedBy(Rounding newRounding) {
        return new Figure(value, reason, newRounding, derivation);
    }

    /**
     * The same figure with as many more decimals as it needs, where it is a share in per cent that is not 0 or 1 and
     * would be printed 0% or 100%: 99,96% in place of 100%. Its derivation says so.
     *
     * @return the figure; itself where nothing is hidden, or 20 decimals do not tell it apart
     */
    public Figure distinctFromWhole() {
        Rounding finer = rounding;
        while (value != null && finer.hidden(value).isPresent() && finer.decimals() < Rounding.MAX_DECIMALS) {
            finer = finer.withDecimals(finer.decimals() + 1);
        }
        return value == null || finer.equals(rounding) || finer.hidden(value).isPresent()
                ? this
                : roundedBy(finer)
                        .alsoBasedOn(Text.format(
                                "dicetak dengan {0} desimal agar tidak terbaca {1}",
                                "printed with {0} {0:decimal|decimals}, since it would read {1}",
                                finer.decimals(),
                                this));
    }

    /**
     * The same figure with more to say of what it is made of.
     *
     * @param more what else is to be said
     * @return the figure, the words added to the basis of its derivation
     */
    public Figure alsoBasedOn(Text more) {
        return new Figure(value, reason, rounding, () -> derivation.get().alsoBasedOn(more));
    }

    /**
     * The figure as it is printed.
     *
     * @param language the language
     * @return such as {@code 2,6} or {@code 97,3%}; {@code tidak dapat dihitung} where it is not computable
     */
    public String printed(Language language) {
        return value == null
                ? NOT_COMPUTABLE.in(language)
                : FigureFormat.of(language).write(value, rounding);
    }

    /**
     * The figure as it stands in a cell of a table.
     *
     * @param language the language
     * @return as {@link #printed}, but {@code –} where it is not computable
     */
    public String printedInTable(Language language) {
        return value == null ? "–" : printed(language);
    }

    /** The figure as it is {@linkplain #printed printed}. */
    @Override
    public String in(Language language) {
        return printed(language);
    }

    /**
     * Where the figure came from.
     *
     * @return the derivation
     */
    public Derivation derivation() {
        return derivation.get();
    }

    /**
     * The answer to "where does this come from?" in one line: working, exact value, printed figure, and in brackets the
     * rule of rounding, the place cited, the period and the day of the data.
     *
     * @param language the language
     * @return such as {@code (3 + 3 + 2) / 3 = 8/3 → 2,6 (satu desimal, dipotong; Tabel 5)}
     */
    public String explain(Language language) {
        Derivation from = derivation.get();
        String working = from.working().in(language);
        List<String> notes = new ArrayList<>();
        StringBuilder line = new StringBuilder(working);
        if (value == null) {
            line.append(" → ").append(NOT_COMPUTABLE.in(language));
            notes.add(Objects.requireNonNull(reason).in(language));
        } else {
            String exact = FigureFormat.of(language).writeFraction(value);
            String dense = working.replace(" ", "");
            if (!dense.equals(exact) && !dense.endsWith("=" + exact)) {
                line.append(" = ").append(exact);
            }
            line.append(" → ").append(printed(language));
            notes.add(rounding.in(language));
            rounding.hidden(value).map(it -> it.in(language)).ifPresent(notes::add);
        }
        from.basis().map(it -> it.in(language)).ifPresent(notes::add);
        from.citation().map(it -> it.place().orElse(it.document())).ifPresent(notes::add);
        from.period().map(it -> it.in(language)).ifPresent(notes::add);
        from.asOf()
                .map(it -> language.choose("data per ", "data as of ") + language.write(it))
                .ifPresent(notes::add);
        return line.append(" (").append(String.join("; ", notes)).append(')').toString();
    }

    /**
     * Whether two figures have the same value or reason, rounding and derivation.
     *
     * @param other the other object
     * @return whether it is an equal figure
     */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Figure that
                && Objects.equals(value, that.value)
                && Objects.equals(reason, that.reason)
                && rounding.equals(that.rounding)
                && derivation().equals(that.derivation());
    }

    @Override
    public int hashCode() {
        return Objects.hash(value, reason, rounding);
    }

    /** The figure as it is printed in Indonesian. */
    @Override
    public String toString() {
        return printed(Language.INDONESIAN);
    }
}
