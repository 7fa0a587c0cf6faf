package io.github.renaksi.figure;

import io.github.renaksi.Language;
import io.github.renaksi.internal.Checks;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which one rounding explains the figures of a table, and which rows it does not (uji tabel).
 *
 * <p>Each figure is held against its own decimals. Where several modes explain equally many figures, those that do so
 * at the decimals of the table come first: beside 2,2 a printed 3 may stand for 3,0, which truncation makes of 3,06 and
 * rounding to the nearest does not.
 *
 * <pre>{@code
 * TableAudit table = TableAudit.of(List.of(
 *         new Row("a", Ratio.of(8, 3), "2,6"), new Row("b", Ratio.of(8, 3), "2,7"), new Row("c", Ratio.of(3), "3")));
 * table.modes();                             // all seven: each leaves one row, and so does each other
 * table.unexplained();                       // a, since most round to the nearest
 * table.unexplained(RoundingMode.DOWN);      // b
 * }</pre>
 */
public final class TableAudit {

    /**
     * A figure of a table.
     *
     * @param label what it is of
     * @param exact the exact value; a share in parts of 1
     * @param printed the figure as it is printed in Indonesian
     */
    public record Row(String label, Ratio exact, String printed) {

        // Checks that nothing is missing.
        public Row {
            Checks.notNull(label, "label of a row of a table audit");
            Checks.notNull(exact, "exact value of row '%s' of a table audit", label);
            Checks.notNull(printed, "printed figure of row '%s' of a table audit", label);
        }
    }

    /** The modes by how usual they are in tables, the most usual first. */
    private static final List<RoundingMode> BY_USE = List.of(
            RoundingMode.HALF_UP,
            RoundingMode.HALF_EVEN,
            RoundingMode.HALF_DOWN,
            RoundingMode.DOWN,
            RoundingMode.FLOOR,
            RoundingMode.UP,
            RoundingMode.CEILING);

    private final List<Row> rows;
    private final int decimals;
    private final Map<RoundingMode, List<Row>> unexplained;
    private final List<RoundingMode> modes;

    private TableAudit(
            List<Row> rows, int decimals, Map<RoundingMode, List<Row>> unexplained, List<RoundingMode> modes) {
        this.rows = rows;
        this.decimals = decimals;
        this.unexplained = unexplained;
        this.modes = modes;
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
        Map<RoundingMode, List<Row>> unexplained = new EnumMap<>(RoundingMode.class);
        Map<RoundingMode, Integer> widened = new EnumMap<>(RoundingMode.class);
        BY_USE.forEach(mode -> unexplained.put(mode, new ArrayList<>()));
        for (Row row : copy) {
            FigureAudit audit = FigureAudit.of(row.exact(), row.printed());
            List<RoundingMode> explaining = audit.modes();
            unexplained.forEach((mode, left) -> {
                if (!explaining.contains(mode)) {
                    left.add(row);
                }
            });
            audit.toDecimals(decimals).modes().forEach(mode -> widened.merge(mode, 1, Integer::sum));
        }
        return new TableAudit(copy, decimals, unexplained, best(copy.size(), unexplained, widened));
    }

    private static List<RoundingMode> best(
            int rows, Map<RoundingMode, List<Row>> unexplained, Map<RoundingMode, Integer> widened) {
        Comparator<RoundingMode> explained = Comparator.comparingInt(
                mode -> rows - unexplained.getOrDefault(mode, List.of()).size());
        Comparator<RoundingMode> order = explained.thenComparingInt(mode -> widened.getOrDefault(mode, 0));
        RoundingMode first = unexplained.keySet().stream().max(order).orElseThrow();
        return unexplained.getOrDefault(first, List.of()).size() == rows
                ? List.of()
                : unexplained.keySet().stream()
                        .filter(mode -> order.compare(mode, first) == 0)
                        .toList();
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
     * The modes that explain most rows; of these, where that differs, the ones that explain most of them at the
     * decimals of the table.
     *
     * @return the modes in the order of {@link RoundingMode}; several where they explain equally many, though perhaps
     *     not the same rows; none where no row is explained by any
     */
    public List<RoundingMode> modes() {
        return modes;
    }

    /**
     * The modes that explain every row.
     *
     * @return the modes in the order of {@link RoundingMode}; none where no one mode does
     */
    public List<RoundingMode> modesOfAll() {
        return unexplained.keySet().stream()
                .filter(mode -> unexplained(mode).isEmpty())
                .toList();
    }

    /**
     * The fewest rows that one mode leaves unexplained. Where modes of {@link #modes} leave different rows, they are
     * those of the most usual: to the nearest (half up, half even, half down), then truncation, then rounding up.
     *
     * @return the rows in their order; all where no mode explains any
     */
    public List<Row> unexplained() {
        return BY_USE.stream()
                .filter(modes::contains)
                .findFirst()
                .map(this::unexplained)
                .orElse(rows);
    }

    /**
     * The rows that a mode does not explain.
     *
     * @param mode the mode, not {@link RoundingMode#UNNECESSARY}
     * @return the rows in their order
     * @throws IllegalArgumentException if the mode is {@link RoundingMode#UNNECESSARY}
     */
    public List<Row> unexplained(RoundingMode mode) {
        return Optional.ofNullable(unexplained.get(Checks.notNull(mode, "mode of a table audit")))
                .map(List::copyOf)
                .orElseThrow(
                        () -> Checks.failure("mode of a table audit must give a result for every value, was %s", mode));
    }

    /** Modes, and how many rows they do not explain. */
    @Override
    public String toString() {
        long sets = modes.stream().map(this::unexplained).distinct().count();
        return modes + " at " + decimals + " decimals, " + unexplained().size() + " of " + rows.size()
                + " rows unexplained" + (sets > 1 ? ", which ones depends on the mode" : "");
    }
}
