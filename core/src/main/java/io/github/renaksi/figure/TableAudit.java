// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.figure;

import io.github.renaksi.Language;
import io.github.renaksi.ProblemCode;
import io.github.renaksi.internal.Checks;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
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
    private final List<SetRounding> setRoundings;

    private TableAudit(
            List<Row> rows,
            int decimals,
            Map<RoundingMode, List<Row>> unexplained,
            List<RoundingMode> modes,
            List<SetRounding> setRoundings) {
        this.rows = rows;
        this.decimals = decimals;
        this.unexplained = unexplained;
        this.modes = modes;
        this.setRoundings = setRoundings;
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
        boolean together = unexplained.values().stream().noneMatch(List::isEmpty);
        return new TableAudit(
                copy,
                decimals,
                unexplained,
                best(copy.size(), unexplained, widened),
                together ? setRoundings(copy, decimals) : List.of());
    }

    /** The rules of sets, with rounding to the nearest, that give every figure of shares of one whole. */
    private static List<SetRounding> setRoundings(List<Row> rows, int decimals) {
        List<PrintedFigure> printed = rows.stream()
                .map(row -> FigureFormat.of(Language.INDONESIAN).read(row.printed()))
                .toList();
        Unit unit = printed.get(0).unit();
        List<Ratio> exact = rows.stream().map(Row::exact).toList();
        if (decimals > 20
                || !Ratio.sum(exact).equals(Ratio.ONE)
                || printed.stream().anyMatch(figure -> !figure.unit().equals(unit) || figure.multiple() != 1)) {
            return List.of();
        }
        Rounding rounding = Rounding.of(decimals, RoundingMode.HALF_UP).withUnit(unit);
        List<Ratio> figures =
                printed.stream().map(figure -> figure.numberOf(figure.value())).toList();
        return Arrays.stream(SetRounding.values())
                .filter(rule -> rule.round(exact, rounding).stream()
                        .map(Ratio::exactly)
                        .toList()
                        .equals(figures))
                .toList();
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
     * The rules by which the figures were made to add up, where no one mode explains every row and such a rule does:
     * shares of a whole of 850 that are printed 40, 16, 25 and 19 for 39,88, 15,76, 24,82 and 19,53.
     *
     * @return the rules that give every figure of the table, with rounding half up; none where a mode explains all
     */
    public List<SetRounding> setRoundings() {
        return setRoundings;
    }

    /**
     * The modes that give the figure of a row, in the order in which they are likely to be meant: those that explain
     * most of the other rows first, of these the most usual.
     *
     * @param row a row of the table
     * @return the modes; none where no rounding gives the figure
     * @throws IllegalArgumentException if the table has no such row
     */
    public List<RowMode> modesOf(Row row) {
        if (!rows.contains(Checks.notNull(row, "row of a table audit"))) {
            throw Checks.failure(
                    ProblemCode.NOT_FOUND,
                    "baris '%s' harus salah satu baris yang diperiksa",
                    "row '%s' must be one of those that were audited",
                    Checks.value(row.label()));
        }
        int others = rows.size() - 1;
        boolean shared = BY_USE.stream().anyMatch(mode -> othersExplained(row, mode) == others);
        return BY_USE.stream()
                .filter(mode -> !unexplained(mode).contains(row))
                .map(mode ->
                        new RowMode(mode, othersExplained(row, mode), shared && othersExplained(row, mode) < others))
                .sorted(Comparator.comparingInt(RowMode::others).reversed())
                .toList();
    }

    private int othersExplained(Row row, RoundingMode mode) {
        List<Row> left = unexplained(mode);
        return rows.size() - 1 - left.size() + (left.contains(row) ? 1 : 0);
    }

    /**
     * A mode that gives the figure of a row.
     *
     * @param mode the mode
     * @param others how many other rows of the table it explains
     * @param odd whether all other rows share some mode and this is none of theirs: only this figure needs it (ganjil)
     */
    public record RowMode(RoundingMode mode, int others, boolean odd) {

        // Checks that nothing is missing.
        public RowMode {
            Checks.notNull(mode, "mode of a row");
            Checks.notNegative(others, "rows that a mode explains");
        }
    }

    /**
     * The fewest rows that one mode leaves unexplained. Where modes of {@link #modes} leave different rows, they are
     * those of the most usual: to the nearest (half up, half even, half down), then truncation, then rounding up.
     *
     * @return the rows in their order; all where no mode explains any; none where the figures were made to add up
     *     ({@link #setRoundings})
     */
    public List<Row> unexplained() {
        if (!setRoundings.isEmpty()) {
            return List.of();
        }
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
                .orElseThrow(() -> Checks.failure(
                        ProblemCode.UNKNOWN_VALUE,
                        "cara pembulatan pada pemeriksaan tabel harus memberi hasil untuk setiap nilai, diisi %s",
                        "mode of a table audit must give a result for every value, was %s",
                        Checks.value(mode)));
    }

    /** Modes, and how many rows they do not explain. */
    @Override
    public String toString() {
        if (!setRoundings.isEmpty()) {
            return setRoundings + " at " + decimals + " decimals explain all " + rows.size() + " rows together";
        }
        long sets = modes.stream().map(this::unexplained).distinct().count();
        return modes + " at " + decimals + " decimals, " + unexplained().size() + " of " + rows.size()
                + " rows unexplained" + (sets > 1 ? ", which ones depends on the mode" : "");
    }
}
