// SPDX-License-Identifier: Apache-2.0
package io.github.renaksi.review;

import static io.github.renaksi.review.Category.FORM;
import static io.github.renaksi.review.DescribedRule.rule;
import static io.github.renaksi.review.Severity.WARNING;

import io.github.renaksi.Language;
import io.github.renaksi.Text;
import io.github.renaksi.figure.FigureFormat;
import io.github.renaksi.figure.PrintedFigure;
import io.github.renaksi.figure.Rounding;
import io.github.renaksi.figure.TableAudit;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How printed figures were rounded. */
final class RoundingRules {

    /**
     * The ways in which tables are rounded: to the nearest, or truncated. A table that is rounded up as a whole is
     * believed where more than one of its figures shows it.
     */
    private static final List<RoundingMode> USUAL = List.of(
            RoundingMode.HALF_UP,
            RoundingMode.HALF_EVEN,
            RoundingMode.HALF_DOWN,
            RoundingMode.DOWN,
            RoundingMode.FLOOR);

    private RoundingRules() {}

    static List<ReviewRule> all() {
        return List.of(DIFFERS);
    }

    private static final ReviewRule DIFFERS = rule(
            "rounding-differs",
            WARNING,
            FORM,
            Text.of(
                    "Angka dalam satu tabel atau satu dokumen dibulatkan dengan cara yang berbeda",
                    "Figures of one table or document are rounded in different ways"),
            Text.of(
                    "Tabel 5 memotong 8/3 menjadi 2,6, Tabel 2 membulatkan 97,28… menjadi 97,3",
                    "Table 5 truncates 8/3 to 2.6, Table 2 rounds 97.28… to 97.3"),
            Text.of("8/3 tercetak 2,7", "8/3 printed 2.7"),
            (plan, findings) -> plan.assessment().ifPresent(assessment -> differs(assessment, findings)));

    private static void differs(AssessmentView assessment, Findings findings) {
        Optional<Table> percentages =
                Table.of(PlanPlaces.COUNTS, assessment.printedPercentages().values());
        Optional<Table> scores =
                Table.of(PlanPlaces.PRIORITIES, assessment.printedScores().values());
        percentages.ifPresent(table -> findOthers(table, findings));
        scores.ifPresent(table -> findOthers(table, findings));
        if (percentages.filter(Table::isOneWay).isEmpty()
                || scores.filter(Table::isOneWay).isEmpty()) {
            return;
        }
        List<RoundingMode> ofPercentages = percentages.get().audit().modesOfAll();
        List<RoundingMode> ofScores = scores.get().audit().modesOfAll();
        if (ofPercentages.stream().noneMatch(ofScores::contains)) {
            findings.add(PlanPlaces.PRIORITIES)
                    .related(PlanPlaces.COUNTS)
                    .fact("pembulatan Tabel 5", "rounding of Table 5", ofScores)
                    .fact("pembulatan Tabel 2", "rounding of Table 2", ofPercentages)
                    .message(
                            "Tidak ada satu pun cara pembulatan yang menghasilkan angka Tabel 2 dan Tabel 5 sekaligus.",
                            "No single way of rounding gives the figures of both Table 2 and Table 5.")
                    .remedy(
                            "Gunakan satu cara pembulatan atau nyatakan cara masing-masing tabel.",
                            "Round in one way, or say how each table is rounded.");
        }
    }

    /**
     * The figures of a table that some rounding gives; of the others a rule of their table speaks.
     *
     * @param place the table
     * @param figures its figures
     * @param audit which one rounding explains them
     * @param usual the usual way of rounding that leaves the fewest figures unexplained
     */
    private record Table(Place place, List<PrintedValue> figures, TableAudit audit, RoundingMode usual) {

        static Optional<Table> of(Place place, Collection<PrintedValue> printed) {
            List<PrintedValue> figures =
                    printed.stream().filter(PrintedValue::isExplained).toList();
            if (figures.isEmpty()) {
                return Optional.empty();
            }
            TableAudit audit = TableAudit.of(figures.stream()
                    .map(figure -> new TableAudit.Row(
                            figure.place().pointer(),
                            figure.exact(),
                            figure.figure().orElseThrow()))
                    .toList());
            RoundingMode usual = USUAL.stream()
                    .min(Comparator.comparingInt(mode -> audit.unexplained(mode).size()))
                    .orElseThrow();
            return Optional.of(new Table(place, figures, audit, usual));
        }

        /** The figures that the usual way does not explain. */
        List<TableAudit.Row> others() {
            return audit.unexplained(usual);
        }

        /** Whether one way of rounding is that of all figures. */
        boolean isOneWay() {
            return others().isEmpty() || (!audit.modesOfAll().isEmpty() && !isOneAlone());
        }

        /** Whether one figure is rounded up among others that are rounded, and not up alone. */
        private boolean isOneAlone() {
            return others().size() == 1
                    && figures.stream()
                            .anyMatch(figure -> !figure.isExact()
                                    && !others().get(0)
                                            .label()
                                            .equals(figure.place().pointer()));
        }

        /** The one figure that is rounded otherwise, if there is no doubt which. */
        Optional<PrintedValue> other() {
            Set<List<TableAudit.Row>> choices = new HashSet<>();
            USUAL.stream()
                    .map(audit::unexplained)
                    .filter(rows -> rows.size() == others().size())
                    .forEach(choices::add);
            return choices.size() > 1 || others().size() > 1
                    ? Optional.empty()
                    : figures.stream()
                            .filter(figure -> others().get(0)
                                    .label()
                                    .equals(figure.place().pointer()))
                            .findFirst();
        }
    }

    private static void findOthers(Table table, Findings findings) {
        if (!table.isOneWay()) {
            table.other()
                    .ifPresentOrElse(figure -> findOther(figure, table, findings), () -> findSeveral(table, findings));
        }
    }

    private static void findOther(PrintedValue value, Table table, Findings findings) {
        String figure = value.figure().orElseThrow();
        PrintedFigure printed = FigureFormat.of(Language.INDONESIAN).read(figure);
        Rounding rounding =
                Rounding.of(Math.min(20, printed.decimals()), table.usual()).withUnit(printed.unit());
        findings.add(value.place())
                // Rounding up may be meant, though hardly of one figure.
                .certainty(table.audit().modesOfAll().isEmpty() ? Certainty.FAULT : Certainty.QUESTION)
                .related(table.place())
                .fact("tercetak", "printed", figure)
                .fact("nilai persis", "exact value", value.exact())
                .message(
                        "Angka {0}, dari {1}, tidak dibulatkan dengan cara yang menghasilkan semua angka lain di {2}.",
                        "The figure {0}, from {1}, is not rounded in the way that gives all other figures of {2}.",
                        figure,
                        value.exact(),
                        table.place().words())
                .remedy(
                        "Bulatkan seperti angka lainnya, menjadi {0}.",
                        "Round it as the others are, to {0}.", Numbers.written(value.exact(), rounding));
    }

    private static void findSeveral(Table table, Findings findings) {
        List<Text> shown = table.figures().stream()
                .filter(value -> !value.isExact())
                .map(value -> Text.format(
                        "{0} → {1}", "{0} → {1}", value.exact(), value.figure().orElseThrow()))
                .toList();
        findings.add(table.place())
                .related(table.figures().stream().map(PrintedValue::place).toList())
                .fact("angka", "figures", Text.join(", ", shown))
                .message(
                        "Tidak ada satu pun cara pembulatan yang menghasilkan semua angka {0}: {1}.",
                        "No single way of rounding gives all figures of {0}: {1}.",
                        table.place().words(),
                        shown)
                .remedy("Bulatkan semua angka dengan satu cara.", "Round all figures in one way.");
    }
}
