// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.figure;

import io.github.renaksi.Language;
import io.github.renaksi.Text;
import io.github.renaksi.internal.Checks;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;

/**
 * Which rounding gives a printed figure (uji angka tercetak).
 *
 * <pre>{@code
 * FigureAudit.of(Ratio.of(8, 3), "2,6").modes()        // [DOWN, FLOOR]
 * FigureAudit.of(Ratio.of(215, 221), "97,3%").modes() // [UP, CEILING, HALF_UP, HALF_DOWN, HALF_EVEN]
 * FigureAudit.of(Ratio.of(92, 90), "113%").modes()    // []: no rounding gives it
 * }</pre>
 */
public final class FigureAudit {

    private static final List<RoundingMode> MODES = Arrays.stream(RoundingMode.values())
            .filter(mode -> mode != RoundingMode.UNNECESSARY)
            .toList();

    /** As many as a figure may be printed with. */
    private static final int MAX_DECIMALS = 100;

    private final Ratio exact;
    private final PrintedFigure printed;
    private final int decimals;

    private FigureAudit(Ratio exact, PrintedFigure printed, int decimals) {
        this.exact = exact;
        this.printed = printed;
        this.decimals = decimals;
    }

    /**
     * Holds an exact value against what was printed in Indonesian.
     *
     * @param exact the exact value; a share in parts of 1
     * @param printed the figure, {@code 97,3%}
     * @return the audit
     * @throws IllegalArgumentException if the text is no figure
     */
    public static FigureAudit of(Ratio exact, String printed) {
        return of(exact, printed, Language.INDONESIAN);
    }

    /**
     * Holds an exact value against what was printed.
     *
     * @param exact the exact value; a share in parts of 1
     * @param printed the figure
     * @param language the language that it is printed in
     * @return the audit
     * @throws IllegalArgumentException if the text is no figure of the language
     */
    public static FigureAudit of(Ratio exact, String printed, Language language) {
        Checks.notNull(exact, "exact value of an audit");
        PrintedFigure figure = FigureFormat.of(Checks.notNull(language, "language of an audit"))
                .read(Checks.notNull(printed, "printed figure of an audit"));
        return new FigureAudit(exact, figure, figure.decimals());
    }

    /**
     * The same audit where figures are printed without trailing zeros: in a table of one decimal "3" stands for 3,0.
     *
     * @param newDecimals the decimals of the table, not fewer than are printed
     * @return an audit by that many decimals
     */
    public FigureAudit toDecimals(int newDecimals) {
        Checks.between(printed.decimals(), MAX_DECIMALS, newDecimals, "decimals of an audit");
        return new FigureAudit(exact, printed, newDecimals);
    }

    /** {@return the exact value} */
    public Ratio exact() {
        return exact;
    }

    /** {@return what was printed, read exactly} */
    public PrintedFigure printed() {
        return printed;
    }

    /**
     * Every rounding that gives the printed figure.
     *
     * @return the modes in the order of {@link RoundingMode}; none where no rounding does
     */
    public List<RoundingMode> modes() {
        return MODES.stream().filter(this::gives).toList();
    }

    /** Not by {@link Rounding}, which has fewer decimals than a figure may be printed with. */
    private boolean gives(RoundingMode mode) {
        BigDecimal digits = printed.numberOf(printed.value()).toDecimal().orElseThrow();
        return printed.numberOf(exact).round(decimals, mode).compareTo(digits) == 0;
    }

    /**
     * Whether some rounding gives the printed figure.
     *
     * @return whether {@link #modes} is not empty
     */
    public boolean isExplained() {
        return MODES.stream().anyMatch(this::gives);
    }

    /**
     * How many decimals the audit goes by.
     *
     * @return those that are printed, unless {@link #toDecimals} said more
     */
    public int decimals() {
        return decimals;
    }

    /**
     * Another value that the printed figure may come from: a weight of 0.11 in place of 1/9, operands that were rounded
     * before.
     *
     * @param name what was done
     * @param value the value that it gives
     */
    public record Hypothesis(Text name, Ratio value) {

        // Checks that nothing is missing.
        public Hypothesis {
            Checks.notNull(name, "name of a hypothesis");
            Checks.notNull(value, "value of the hypothesis '%s'", name);
        }
    }

    /**
     * Which of other values would explain the printed figure.
     *
     * @param hypotheses the other values
     * @return those that some rounding of the printed decimals turns into the printed figure, in their order
     */
    public List<Hypothesis> explainedBy(List<Hypothesis> hypotheses) {
        return Checks.list(hypotheses, "hypotheses of an audit").stream()
                .filter(hypothesis -> new FigureAudit(hypothesis.value(), printed, decimals).isExplained())
                .toList();
    }

    /** Exact value, printed figure and modes. */
    @Override
    public String toString() {
        return exact + " printed " + printed.value() + ": " + modes();
    }
}
