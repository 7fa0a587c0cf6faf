package io.github.renaksi.review;

import io.github.renaksi.Language;
import io.github.renaksi.figure.FigureFormat;
import io.github.renaksi.figure.Ratio;
import io.github.renaksi.internal.Checks;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which one rounding explains the figures of a table, and which rows it does not (uji tabel).
 *
 * <p>The decimals of the table are the most that any of its figures shows: beside 2,2 a printed 3 stands for 3,0.
 */
public final class TableAudit {

    /**
     * A figure of a table.
     *
     * @param label what it is of
     * @param exact the exact value; a share in parts of 1
     * @param printed the figure as it is printed in Indonesian
     */
    public record Row(String label, Ratio exact, String printed) {}

    private final List<Row> rows;
    private final int decimals;
    private final List<FigureAudit> audits;

    private TableAudit(List<Row> rows, int decimals, List<FigureAudit> audits) {
        this.rows = rows;
        this.decimals = decimals;
        this.audits = audits;
    }

    /**
     * Audits a table.
     *
     * @param rows its figures, at least one
     * @return the audit
     * @throws IllegalArgumentException if there is none, or one is no figure
     */
    public static TableAudit of(List<Row> rows) {
        List<Row> copy = Checks.list(rows, "rows of a table audit");
        Checks.notEmpty(copy, "rows of a table audit");
        int decimals = copy.stream()
                .mapToInt(row ->
                        FigureFormat.of(Language.INDONESIAN).read(row.printed()).decimals())
                .max()
                .orElseThrow();
        List<FigureAudit> audits = copy.stream()
                .map(row -> FigureAudit.of(row.exact(), row.printed()).toDecimals(decimals))
                .toList();
        return new TableAudit(copy, decimals, audits);
    }

    /**
     * The decimals of the table.
     *
     * @return the most that any figure shows
     */
    public int decimals() {
        return decimals;
    }

    /**
     * The modes that explain most rows.
     *
     * @return the modes in the order of {@link RoundingMode}; several where they explain equally many; none where no
     *     row is explained by any
     */
    public List<RoundingMode> modes() {
        Map<RoundingMode, Integer> explained = new EnumMap<>(RoundingMode.class);
        for (FigureAudit audit : audits) {
            for (RoundingMode mode : audit.modes()) {
                explained.merge(mode, 1, Integer::sum);
            }
        }
        int most = explained.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return explained.entrySet().stream()
                .filter(entry -> entry.getValue() == most)
                .map(Map.Entry::getKey)
                .toList();
    }

    /**
     * The modes that explain every row.
     *
     * @return the modes; none where no one mode does
     */
    public List<RoundingMode> modesOfAll() {
        Set<RoundingMode> common = EnumSet.allOf(RoundingMode.class);
        audits.forEach(audit -> common.retainAll(audit.modes()));
        return List.copyOf(common);
    }

    /**
     * The rows that the modes of {@link #modes} do not explain.
     *
     * @return the rows in their order; all where there is no such mode
     */
    public List<Row> unexplained() {
        List<RoundingMode> best = modes();
        List<Row> unexplained = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (best.isEmpty() || !audits.get(i).modes().containsAll(best)) {
                unexplained.add(rows.get(i));
            }
        }
        return unexplained;
    }

    /** Modes, and how many rows they do not explain. */
    @Override
    public String toString() {
        return modes() + " at " + decimals + " decimals, " + unexplained().size() + " of " + rows.size()
                + " rows unexplained";
    }
}
